"""A tool tip shows its words sign for sign, also those that look like HTML."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.messages import ask
from feltapp.ui.parts.labels import ElidedLabel
from feltapp.ui.parts.side_menu import MenuItem, SideMenuItem
from feltapp.ui.parts.tips import set_tip

HOSTILE = "<b>Fet</b> & <img src='http://spor.example/x.png'>\nlinje to &lt;i&gt;"


def seen(tip: str) -> str:
    """What Qt shows at worst: only signs that HTML is made of can make it look like HTML."""
    if "<" not in tip and "&lt;" not in tip:
        return tip
    read = QTextDocument()
    read.setHtml(tip)
    return read.toPlainText()


@pytest.mark.parametrize("words", [HOSTILE, "A & B", "2 < 3", "a\nb", "", "&amp;", "<qt>", "<?xml"])
def test_words_are_shown_as_they_stand(qtbot: QtBot, words: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_tip(widget, words)
    assert seen(widget.toolTip()) == words


def test_a_name_that_is_cut_and_a_narrow_menu_say_it_whole_and_plain(qtbot: QtBot) -> None:
    cut = ElidedLabel(HOSTILE)
    qtbot.addWidget(cut)
    cut.resize(40, 20)
    cut.set_text(HOSTILE)
    assert seen(cut.toolTip()) == HOSTILE
    item = SideMenuItem(MenuItem(key="a", icon="House", name="<i>Boliger</i>"))
    qtbot.addWidget(item)
    item.set_compact(True)
    assert seen(item.toolTip()) == "<i>Boliger</i>"


def test_a_question_is_asked_in_plain_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    formats: list[object] = []

    def answer() -> None:
        (box,) = parent.findChildren(QDialog)
        formats.append(box.property("textFormat"))
        box.reject()

    QTimer.singleShot(0, answer)
    assert not ask(parent, HOSTILE, yes="Ja")
    assert formats == [Qt.TextFormat.PlainText]
