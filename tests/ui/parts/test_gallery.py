"""Every part stands whole at 1366×768 and at what is left of it at 150 %: nothing is cut, everything has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.badge import Badge
from feltapp.ui.parts.buttons import Button
from feltapp.ui.parts.chips import Chip
from feltapp.ui.parts.radio_row import FramedRadio
from feltapp.ui.parts.tab_strip import Tab
from feltapp.ui.parts.top_bar import TopBar
from feltapp.ui.theme import Skrift, font
from tests.ui.gallery import PAGES, frame

WORDED = (Button, Chip, FramedRadio, Tab, Badge)
SIZES = {"100 %": (1366, 768), "150 %": (911, 512)}


@pytest.fixture(params=[(name, scale) for name in PAGES for scale in SIZES], ids="-".join)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    name, scale = request.param
    page = PAGES[name](scale != "100 %")
    made = page if name == "tall" else frame(page, "dag")
    qtbot.addWidget(made)
    made.resize(*SIZES[scale])
    made.show()
    return made


def visible(window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisible())


def test_no_words_are_cut(window: QWidget) -> None:
    cut = []
    for widget in visible(window):
        if isinstance(widget, QAbstractButton | Badge):
            wide, high = widget.minimumSizeHint().width(), widget.minimumSizeHint().height()
            words = (
                QFontMetrics(font(Skrift.HJELP)).horizontalAdvance(widget.text())
                if isinstance(widget, WORDED) and widget.text()
                else -16
            )
            if widget.width() < max(wide, words + 16) or widget.height() < high:
                cut.append((type(widget).__name__, widget.accessibleName(), widget.width(), wide))
        elif isinstance(widget, QLabel) and widget.text():
            high = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            # Half a line of air may go, never a part of a letter.
            if widget.width() < widget.minimumSizeHint().width() or widget.height() < high - 3:
                cut.append((type(widget).__name__, widget.text(), widget.height(), high))
    assert cut == []


def test_everything_that_takes_focus_has_a_name(window: QWidget) -> None:
    nameless = [
        type(widget).__name__
        for widget in visible(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit)
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_the_window_can_be_as_small_as_it_must(window: QWidget) -> None:
    assert window.width() in {width for width, _height in SIZES.values()}
    assert window.height() in {height for _width, height in SIZES.values()}
    top = window.findChild(TopBar)
    if top is not None:
        assert top.geometry().right() <= window.width()
