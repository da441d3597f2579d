"""Hands on the real window: press with the mouse, type letter by letter, take a picture.

Events go the way of a real mouse and keyboard; nothing is called on a page.  Letters that are on no key (æøå on many
keyboards) are sent as the text of a key event, which QTest cannot do without aborting.
"""

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


def click(widget: QWidget) -> None:
    """Press it with the mouse, where it shows."""
    if not widget.isEnabled():
        raise NotFound(f"{widget.accessibleName()}: er slått av")
    finding.bring_into_view(widget)
    top = widget.window()
    QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, pos=finding.place_in_window(widget))


def click_at(widget: QWidget, point: QPoint) -> None:
    """Press a point of it."""
    top = widget.window()
    QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, pos=widget.mapTo(top, point))


def key(name: str, top: QWidget | None = None) -> None:
    """Press a key, as in «ctrl+l» or «return», in the window that has the keyboard."""
    *held, last = name.lower().split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= _MODIFIERS[one]
    code = getattr(Qt.Key, f"Key_{last.capitalize() if len(last) > 1 else last.upper()}")
    top = top or QApplication.activeModalWidget() or QApplication.activeWindow() or finding.window()
    QTest.keyClick(top.windowHandle(), code, modifiers)


def focused() -> QWidget:
    """Where typing goes."""
    inside = QApplication.focusWidget() or finding.window().focusWidget()
    if inside is None:
        raise NotFound("ingen steder å skrive")
    return inside


def type_text(text: str, target: QWidget | None = None) -> None:
    """Type into what has the keyboard."""
    target = target or focused()
    for letter in text:
        code = int(Qt.Key.Key_Return) if letter == "\n" else ord(letter.upper()) if letter.isascii() else 0
        said = "\r" if letter == "\n" else letter
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, said))


def write(widget: QWidget, text: str, *, clear: bool) -> None:
    """Press a text field and type in it, after what is there or instead of it."""
    click(widget)
    # The window that was pressed, which may not have become the active one yet.
    target = widget.window().focusWidget() or widget
    if isinstance(target, QLineEdit | QPlainTextEdit) and clear:
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
    elif isinstance(target, QLineEdit | QPlainTextEdit):
        QTest.keyClick(target, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_End)
    type_text(text, target)


def choose(box: QComboBox, words: str) -> None:
    """Open a drop-down and go to the line with these words by the arrow keys."""
    index = box.findText(words)
    if index < 0:
        raise NotFound(words)
    click(box)
    view = box.view()
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    if box.currentText() != words:
        raise NotFound(f"{words}: ble {box.currentText()}")


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
