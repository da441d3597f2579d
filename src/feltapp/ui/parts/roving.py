"""Keyboard for a group where one of several is chosen: Tab goes to the group, arrows go inside it.

`choose_on_move`: True for answers (as radio buttons do), False for menus and tabs, where Enter chooses.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class ChoiceButton(QAbstractButton):
    """Checkable; a click never takes the choice away, and Enter works as space does."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        # Also what makes a screen reader say "radio button" and not "check box".
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_checked(self, on: bool) -> None:
        """Check or uncheck; Qt itself never lets the last one of a group be unchecked."""
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Roving(QObject):
    """Watches the buttons of one group. Keep it: the group's widget is its parent."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QObject, *, choose_on_move: bool) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._choose = choose_on_move
        for button in self._buttons:
            button.installEventFilter(self)
        self.settle()

    def settle(self) -> None:
        """Let Tab reach the chosen button only, or the first when none is chosen."""
        chosen = next((button for button in self._buttons if button.isChecked()), None)
        stop = chosen or next((button for button in self._buttons if button.isEnabled()), None)
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(watched, QAbstractButton)
        ):
            target = self._target(self._buttons.index(watched), Qt.Key(event.key()))
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                if self._choose:
                    target.click()
                return True
        return super().eventFilter(watched, event)

    def _target(self, at: int, key: Qt.Key) -> QAbstractButton | None:
        usable = [i for i, button in enumerate(self._buttons) if button.isEnabled() and button.isVisible()]
        if key in _BACK:
            usable = [i for i in usable if i < at][-1:] or usable[-1:]
        elif key in _ON:
            usable = [i for i in usable if i > at][:1] or usable[:1]
        elif key == Qt.Key.Key_Home:
            usable = usable[:1]
        elif key == Qt.Key.Key_End:
            usable = usable[-1:]
        else:
            return None
        return self._buttons[usable[0]] if usable else None
