"""Keyboard for a group where one of several is chosen: Tab goes to the group, arrows go inside it.

`choose_on_move`: True for answers (as radio buttons do), False for menus and tabs, where Enter chooses.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class ChoiceButton(QAbstractButton):
    """Checkable; a click never takes the choice away, and Enter works as space does."""

    # Asked about every key before Qt sees it; set by the group. An event filter would be called for every event.
    on_key: Callable[["ChoiceButton", Qt.Key], bool] | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        # Also what makes a screen reader say "radio button" and not "check box".
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_checked(self, on: bool) -> None:
        """Check or uncheck; Qt itself never lets the last one of a group be unchecked."""
        if on == self.isChecked():
            return
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.on_key is not None and self.on_key(self, key):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Roving:
    """The keyboard of one group of buttons."""

    def __init__(self, buttons: Sequence[ChoiceButton], *, choose_on_move: bool) -> None:
        self._buttons = tuple(buttons)
        self._choose = choose_on_move
        for button in self._buttons:
            button.on_key = self._on_key
        self.settle()

    def settle(self) -> None:
        """Let Tab reach the chosen button only, or the first when none is chosen."""
        chosen = next((button for button in self._buttons if button.isChecked()), None)
        stop = chosen or next((button for button in self._buttons if button.isEnabled()), None)
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _on_key(self, button: ChoiceButton, key: Qt.Key) -> bool:
        target = self._target(self._buttons.index(button), key)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if self._choose:
            target.click()
        return True

    def _target(self, at: int, key: Qt.Key) -> ChoiceButton | None:
        if key not in (*_BACK, *_ON, Qt.Key.Key_Home, Qt.Key.Key_End):
            return None
        usable = [i for i, button in enumerate(self._buttons) if button.isEnabled() and button.isVisible()]
        if key in _BACK:
            usable = [i for i in usable if i < at][-1:] or usable[-1:]
        elif key in _ON:
            usable = [i for i in usable if i > at][:1] or usable[:1]
        elif key == Qt.Key.Key_End:
            usable = usable[-1:]
        return self._buttons[usable[0]] if usable else None
