"""Where the keyboard is: seen after a key, not after a click, always in text fields, never cut off."""

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.parts.focus_frame import FocusFrame
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.tab_strip import TabStrip
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.parts.top_bar import SearchBox
from feltapp.ui.theme import Scheme
from tests.ui.keyboard import click, handle_of, show_active


def window_with(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        layout.addWidget(widget)
    show_active(qtbot, window)
    # A key, whatever an earlier test did last.
    QTest.keyClick(handle_of(window), Qt.Key.Key_Shift)
    return window


def test_the_ring_lies_outside_with_a_pixel_of_air(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    line, button = LineEdit(), outline_button("Lagre")
    window = window_with(qtbot, line, button)
    line.setFocus()
    ring = focus_frame.ring()
    assert ring is not None
    at = line.mapTo(window, QPoint(0, 0))
    assert ring.geometry() == line.rect().translated(at).adjusted(-4, -4, 4, 4)
    picture = window.grab().toImage()
    middle = at.y() + line.height() // 2
    colours = [picture.pixelColor(at.x() - out, middle) for out in (4, 3, 2, 1)]
    assert colours[:3] == [QColor(Scheme.LYS.farger.fokus)] * 3
    assert colours[3] == picture.pixelColor(2, 2), "one pixel of ground between the ring and the field"


def test_a_click_on_a_button_shows_no_ring_but_a_key_does(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    first, second = outline_button("Første"), outline_button("Andre")
    window = window_with(qtbot, first, second)
    first.setFocus()
    assert focus_frame.ring() is not None
    click(window, second)
    assert second.hasFocus()
    assert focus_frame.ring() is None
    QTest.keyClick(handle_of(window), Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert focus_frame.ring() is not None


def test_a_text_field_has_a_ring_after_a_click_too(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    button, line = outline_button("Lagre"), LineEdit()
    window = window_with(qtbot, button, line)
    button.setFocus()
    click(window, line)
    assert line.hasFocus()
    assert focus_frame.ring() is not None


def test_the_ring_follows_and_is_cut_by_the_scroll_area(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    content = QWidget()
    layout = QVBoxLayout(content)
    lines = [LineEdit() for _ in range(20)]
    for line in lines:
        layout.addWidget(line)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    window = window_with(qtbot, area)
    window.resize(300, 200)
    lines[3].setFocus()
    ring = focus_frame.ring()
    assert ring is not None
    assert ring.parentWidget() is content
    before = ring.geometry()
    layout.insertWidget(0, LineEdit())
    layout.activate()
    qtbot.waitUntil(lambda: ring.geometry() != before)
    assert ring.geometry() == lines[3].geometry().adjusted(-4, -4, 4, 4)


def test_the_search_box_has_the_ring_not_the_bare_line_in_it(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    box = SearchBox()
    window = window_with(qtbot, box)
    assert window.isActiveWindow()
    box.line.setFocus()
    ring = focus_frame.ring()
    assert ring is not None
    assert ring.size() == box.size().grownBy(_margins(4))


def _margins(size: int) -> QMargins:
    return QMargins(size, size, size, size)


def test_rows_paint_their_own_ring_and_tabs_have_it_inside(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    row, tabs = Row("Lars"), TabStrip([("a", "Oversikt"), ("b", "Tidslinje")])
    window = window_with(qtbot, row, tabs)
    assert window.isActiveWindow()
    row.setFocus()
    assert focus_frame.ring() is None
    assert row.grab().toImage().pixelColor(row.width() // 2, 2) == QColor(Scheme.LYS.farger.fokus)
    tabs.button("a").setFocus()
    ring = focus_frame.ring()
    assert ring is not None
    assert ring.size() == tabs.button("a").size()


def test_a_field_that_is_deleted_takes_its_ring_with_it(qtbot: QtBot, focus_frame: FocusFrame) -> None:
    for _ in range(3):
        line = LineEdit()
        window = window_with(qtbot, line, LineEdit())
        line.setFocus()
        assert focus_frame.ring() is not None
        with qtbot.waitSignal(line.destroyed):
            line.deleteLater()
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()
    assert focus_frame.ring() is None
