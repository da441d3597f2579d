"""The sheet: strokes as they were written, on any size; taken back; told to those who listen; nothing by itself."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.forms.underskrift import HEIGHT, MOST_POINTS, MOST_STROKES, WIDTH
from feltapp.ui.parts.ink_pad import InkPad, InkView, smooth
from tests.ui.keyboard import press, show_active

LONG: tuple[tuple[int, int], ...] = ((60, 60), (120, 90), (240, 40), (300, 120))


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    made = InkPad()
    made.resize(WIDTH // 2, HEIGHT // 2)
    show_active(qtbot, made)
    return made


def draw(pad: InkView, points: Sequence[tuple[int, int]]) -> None:
    """With the mouse, in points of the widget."""
    first, *rest = [QPoint(*one) for one in points]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=first)
    for one in rest:
        QTest.mouseMove(pad, one)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=rest[-1] if rest else first)


def test_a_stroke_is_kept_where_it_was_written(qtbot: QtBot, pad: InkPad) -> None:
    with qtbot.waitSignal(pad.written):
        draw(pad, LONG)
    assert pad.ink == (tuple((2 * x, 2 * y) for x, y in LONG),)


def test_on_a_larger_screen_it_is_the_same(pad: InkPad) -> None:
    draw(pad, LONG)
    small = pad.ink
    pad.start_again()
    pad.resize(WIDTH, HEIGHT)
    draw(pad, [(2 * x, 2 * y) for x, y in LONG])
    assert pad.ink == small


def test_in_another_shape_the_sheet_keeps_its_own(pad: InkPad) -> None:
    pad.resize(WIDTH // 2, HEIGHT)
    draw(pad, [(x, y + HEIGHT // 4) for x, y in LONG])
    assert pad.ink == (tuple((2 * x, 2 * y) for x, y in LONG),)


def test_outside_the_sheet_is_its_edge(pad: InkPad) -> None:
    draw(pad, [(10, 10), (-80, 5_000)])
    assert pad.ink[0][-1] == (0, HEIGHT)


def test_a_pen_writes_as_a_finger_does(pad: InkPad) -> None:
    for kind, at in (
        (QEvent.Type.TabletPress, LONG[0]),
        (QEvent.Type.TabletMove, LONG[1]),
        (QEvent.Type.TabletMove, LONG[2]),
        (QEvent.Type.TabletRelease, LONG[3]),
    ):
        where = QPointF(*at)
        event = QTabletEvent(
            kind, QPointingDevice.primaryPointingDevice(), where, where, 0.7, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
    assert pad.ink == (tuple((2 * x, 2 * y) for x, y in LONG),)


def test_the_last_stroke_is_taken_back_and_all_of_them(qtbot: QtBot, pad: InkPad) -> None:
    draw(pad, LONG)
    draw(pad, [(30, 30), (90, 90)])
    first = pad.ink[:1]
    press(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pad.ink == first
    draw(pad, [(30, 30), (90, 90)])
    with qtbot.waitSignal(pad.written):
        pad.start_again()
    assert not pad.ink
    with qtbot.assertNotEmitted(pad.written):
        pad.undo()
        pad.start_again()


def test_showing_is_not_writing(qtbot: QtBot, pad: InkPad) -> None:
    with qtbot.assertNotEmitted(pad.written):
        pad.set_ink((LONG,))
        pad.resize(300, 100)
    assert pad.ink == (LONG,)


def test_what_is_only_shown_cannot_be_written_on(qtbot: QtBot) -> None:
    shown = InkView()
    shown.resize(300, 100)
    show_active(qtbot, shown)
    shown.set_ink((LONG,))
    draw(shown, [(10, 10), (50, 50)])
    press(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.ink == (LONG,)
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_there_is_an_end_to_what_one_sheet_holds(pad: InkPad) -> None:
    pad.set_ink([[(1, 1)]] * MOST_STROKES)
    draw(pad, LONG)
    assert len(pad.ink) == MOST_STROKES
    pad.set_ink([[(number % WIDTH, 5) for number in range(MOST_POINTS)]])
    draw(pad, LONG)
    assert sum(map(len, pad.ink)) <= MOST_POINTS + 1


def test_a_screen_reader_hears_what_it_is_and_whether_anything_is_written(pad: InkPad) -> None:
    said = QAccessible.queryAccessibleInterface(pad)
    assert said is not None
    assert said.role() is QAccessible.Role.Graphic
    assert said.text(QAccessible.Text.Name) == "Felt for underskrift"
    assert said.text(QAccessible.Text.Description) == "Ingenting er skrevet"
    draw(pad, LONG)
    assert said.text(QAccessible.Text.Description) == "Skrevet med 1 strek"
    draw(pad, LONG)
    assert said.text(QAccessible.Text.Description) == "Skrevet med 2 streker"


def test_ink_is_seen_on_the_sheet(pad: InkPad) -> None:
    def dark() -> int:
        image = pad.grab().toImage()
        line = range(image.height() // 4, image.height() // 3)
        return sum(image.pixelColor(x, y).lightness() < 90 for y in line for x in range(20, image.width() - 20, 3))

    before = dark()
    draw(pad, [(20, 45), (580, 60)])
    assert dark() > before + 50


def test_the_line_goes_softly_from_the_first_point_to_the_last() -> None:
    path = smooth(LONG)
    first, end = path.elementAt(0), path.currentPosition()
    assert [first.x, first.y, end.x(), end.y()] == [*LONG[0], *LONG[-1]]
    assert path.elementCount() > len(LONG), "curves, not corners"
    assert smooth(((60, 60),)).length() > 0, "a dot is seen"


def test_a_finger_writes(pad: InkPad) -> None:
    screen = QTest.createTouchDevice()
    first, *rest = [QPoint(*one) for one in LONG]
    QTest.touchEvent(pad, screen).press(1, first, pad).commit()
    for one in rest:
        QTest.touchEvent(pad, screen).move(1, one, pad).commit()
    QTest.touchEvent(pad, screen).release(1, rest[-1], pad).commit()
    assert pad.ink == (tuple((2 * x, 2 * y) for x, y in LONG),)
