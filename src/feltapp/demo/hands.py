"""Hands on the real window: press with the mouse, type letter by letter, take a picture, and count each press.

Events go the way of a real mouse and keyboard; nothing is called on a page.  Letters that are on no key (æøå on many
keyboards) are sent as the text of a key event, which QTest cannot do without aborting.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from feltapp.demo import finding
from feltapp.demo.finding import NotFound

_MODIFIERS = {
    "ctrl": Qt.KeyboardModifier.ControlModifier,
    "alt": Qt.KeyboardModifier.AltModifier,
    "shift": Qt.KeyboardModifier.ShiftModifier,
}


class Hands:
    """A person's two hands.  `clicks` and `keys` are what they have pressed; `letters` is how much they have typed.

    A key held down while another is pressed counts as a key of its own: Ctrl+K is two.
    """

    def __init__(self) -> None:
        self.clicks = self.keys = self.letters = 0

    def click(self, widget: QWidget) -> None:
        """Press it with the mouse, where it shows."""
        if not widget.isEnabled():
            raise NotFound(f"{widget.accessibleName()}: er slått av")
        finding.bring_into_view(widget)
        self._press(widget.window(), finding.place_in_window(widget))

    def click_at(self, widget: QWidget, point: QPoint) -> None:
        """Press a point of it."""
        top = widget.window()
        self._press(top, widget.mapTo(top, point))

    def key(self, name: str, top: QWidget | None = None) -> None:
        """Press a key, as in «ctrl+l» or «return», in the window that has the keyboard."""
        *held, last = name.lower().split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= _MODIFIERS[one]
        code = getattr(Qt.Key, f"Key_{last.capitalize() if len(last) > 1 else last.upper()}")
        top = top or QApplication.activeModalWidget() or QApplication.activeWindow() or finding.window()
        self.keys += 1 + len(held)
        QTest.keyClick(top.windowHandle(), code, modifiers)

    def type_text(self, text: str, target: QWidget | None = None) -> None:
        """Type into what has the keyboard."""
        target = target or focused()
        for letter in text:
            code = int(Qt.Key.Key_Return) if letter == "\n" else ord(letter.upper()) if letter.isascii() else 0
            said = "\r" if letter == "\n" else letter
            self.letters += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, said))

    def write(self, widget: QWidget, text: str, *, clear: bool) -> None:
        """Press a text field and type in it, after what is there or instead of it."""
        self.click(widget)
        # The window that was pressed, which may not have become the active one yet.
        target = widget.window().focusWidget() or widget
        if isinstance(target, QLineEdit | QPlainTextEdit) and _holds_text(target):
            if clear:
                self._key_in(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                self._key_in(target, Qt.Key.Key_Delete)
            else:
                self._key_in(target, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
                self._key_in(target, Qt.Key.Key_End)
        self.type_text(text, target)

    def choose(self, box: QComboBox, words: str) -> None:
        """Open a drop-down and take the line with these words: two presses of the mouse.

        The second is done by the arrow keys, because Qt hears no mouse in a list just opened;
        it is counted as the press.
        """
        index = box.findText(words)
        if index < 0:
            raise NotFound(words)
        self.click(box)
        view = box.view()
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * index, Qt.Key.Key_Return):
            QTest.keyClick(view, key)
        self.clicks += 1
        if box.currentText() != words:
            raise NotFound(f"{words}: ble {box.currentText()}")

    def draw(self, widget: QWidget, strokes: Sequence[Sequence[QPoint]]) -> None:
        """Draw on it with the button held; each stroke counts as a press."""
        finding.bring_into_view(widget)
        finding.place_in_window(widget)
        top = widget.window()
        for stroke in strokes:
            first, *rest = [widget.mapTo(top, one) for one in stroke]
            self.clicks += 1
            QTest.mousePress(top.windowHandle(), Qt.MouseButton.LeftButton, pos=first)
            for point in rest:
                QTest.mouseMove(top.windowHandle(), point)
            QTest.mouseRelease(top.windowHandle(), Qt.MouseButton.LeftButton, pos=rest[-1] if rest else first)

    def _press(self, top: QWidget, point: QPoint) -> None:
        self.clicks += 1
        QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, pos=point)

    def _key_in(
        self, target: QWidget, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.keys += 2 if held else 1
        QTest.keyClick(target, code, held)


def focused() -> QWidget:
    """Where typing goes."""
    inside = QApplication.focusWidget() or finding.window().focusWidget()
    if inside is None:
        raise NotFound("ingen steder å skrive")
    return inside


def picture(path: Path, *, from_screen: bool) -> tuple[int, int]:
    """The window as it stands; from the screen itself where that is ours, so that popups are on it too."""
    for one in finding.windows():
        one.repaint()
    QApplication.processEvents()
    top = finding.window()
    grabbed: QPixmap
    if from_screen:
        place = top.geometry()
        grabbed = top.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
    else:
        grabbed = top.grab()
    if not grabbed.save(str(path)):
        raise OSError(path.name)
    return grabbed.width(), grabbed.height()


def _holds_text(field: QLineEdit | QPlainTextEdit) -> bool:
    return bool(field.text() if isinstance(field, QLineEdit) else field.toPlainText())
