"""What every field widget is: `render(state)` in, `typed`, `chosen` and `left` out.

`render` never emits: a form that is being filled in by the program must not look like a person typing.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.forms.state import FieldState

MEDIUM_WIDTH = 320
SHORT_WIDTH = 180


class FieldWidget(QWidget):
    """`typed(str)`: text as it stands in the field.  `chosen(object)`: a value picked, None when it was taken back.
    `left()`: the cursor went on to something else.  `turn()`: the person is to answer, with the screen turned.
    """

    typed = Signal(str)
    left = Signal()
    chosen = Signal(object)
    turn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(8)

    def watch_focus(self, line: QWidget) -> None:
        """Tell when the cursor leaves this widget."""
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def render_state(self, state: FieldState) -> None:
        """Show this state.  Emits nothing."""
        raise NotImplementedError

    def target(self) -> QWidget:
        """The widget that takes the keyboard, and that a label names."""
        return self
