"""Type and click as a person does.

`QTest.keyClicks` ends the process on letters such as ŋ and á in some builds of Qt.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_LETTERS = {Qt.Key.Key_Tab: "\t", Qt.Key.Key_Return: "\r", Qt.Key.Key_Space: " "}


def show_active(qtbot: QtBot, widget: QWidget) -> None:
    """Show a window and wait until it has the keyboard."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def handle_of(window: QWidget) -> QWindow:
    handle = window.windowHandle()
    assert handle is not None
    return handle


def click(window: QWidget, widget: QWidget) -> None:
    """As the screen's own events come: through the window to whatever lies there, not straight to the widget."""
    at = widget.mapTo(window, widget.rect().center())
    QTest.mouseClick(handle_of(window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def write(widget: QWidget, text: str) -> None:
    """Send every letter as a key press of its own."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and let go of a key, with the letter that a real keyboard sends along."""
    text = "" if modifiers else _LETTERS.get(key, "")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key.value, modifiers, text))
