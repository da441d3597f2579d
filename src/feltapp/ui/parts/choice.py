"""What chips, framed radios, tabs and menus share: a list of (value, words), one of them chosen.

`chosen` comes from the person only; `set_value` never emits it.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from feltapp.ui.parts.roving import ChoiceButton, Roving

Options = Sequence[tuple[str, str]]


class ChoiceGroup(QFrame):
    """Base of the groups; a subclass makes the buttons and the layout.

    A frame without an edge: screen readers say the name of a panel when the keyboard comes into it, and of no other.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, ChoiceButton] = {}
        self._roving: Roving | None = None

    def _fill(
        self, layout: QLayout, options: Options, make: Callable[[str], ChoiceButton], *, choose_on_move: bool = True
    ) -> None:
        made = {}
        for value, words in options:
            made[value] = make(words)
            made[value].setAccessibleName(words)
        self._adopt(layout, made, choose_on_move=choose_on_move)

    def _adopt(self, layout: QLayout, buttons: Mapping[str, ChoiceButton], *, choose_on_move: bool) -> None:
        """Take over buttons that a subclass made itself."""
        for value, button in buttons.items():
            button.clicked.connect(lambda _checked=False, value=value: self._on_clicked(value))
            self._buttons[value] = button
            layout.addWidget(button)
        self._roving = Roving(list(self._buttons.values()), choose_on_move=choose_on_move)
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def _on_clicked(self, value: str) -> None:
        before = self._shown
        self.set_value(value)
        if before != value:
            self.chosen.emit(value)

    _shown: str | None = None

    def value(self) -> str | None:
        return self._shown

    def set_value(self, value: str | None) -> None:
        """Show a choice; None shows none."""
        self._shown = value if value in self._buttons else None
        for one, button in self._buttons.items():
            button.show_checked(one == self._shown)
        if self._roving is not None:
            self._roving.settle()
        chosen = self._buttons.get(self._shown) if self._shown is not None else None
        if chosen is not None:
            self.setFocusProxy(chosen)

    def button(self, value: str) -> ChoiceButton:
        return self._buttons[value]

    def set_option_enabled(self, value: str, on: bool) -> None:
        self._buttons[value].setEnabled(on)
        if self._roving is not None:
            self._roving.settle()
