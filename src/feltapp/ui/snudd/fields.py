"""Questions with the screen turned: large words, a large field under them, and what is wrong in words.

Nothing of what a medarbeider says about an answer (kilde, why there is none) is asked for here.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.domain.answer import JsonValue
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FieldKind
from feltapp.forms.markdown import plain
from feltapp.forms.state import FieldState
from feltapp.ui.fields.base import FieldWidget
from feltapp.ui.fields.other import Targets
from feltapp.ui.fields.registry import make_widget
from feltapp.ui.forms.problem import problem_words
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit, TextArea, show_error_edge
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import Skrift

HIGH = 56
_LINES = frozenset({FieldKind.STRING, FieldKind.DATE, FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.DATETIME})


class LargeField(QWidget):
    """One question.  `typed(str)`, `left()`: words; `chosen(object)`: what is picked."""

    typed = Signal(str)
    left = Signal()
    chosen = Signal(object)

    def __init__(self, state: FieldState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = state.path
        asked = state.field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(6)
        column.addWidget(label(asked.text, Skrift.SKJEMATITTEL, wrap=True))
        for hint in (asked.sublabel, asked.help):
            if hint:
                column.addWidget(label(plain(hint), Skrift.SITAT, "dempet", wrap=True))
        self._text: LineEdit | TextArea | None = None
        self._other: FieldWidget | None = None
        self._read_only: QWidget | None = None
        if state.choice is not None and not state.settled:
            self._show_versions(state, column)
        elif asked.kind in _LINES or asked.kind is FieldKind.TEXT:
            self._text = self._field(state)
            column.addWidget(self._text)
        else:
            self._other = make_widget(asked, Targets())
            self._other.typed.connect(self.typed)
            self._other.left.connect(self.left)
            self._other.chosen.connect(self._pick)
            self._other.target().setAccessibleName(asked.text)
            column.addWidget(self._other)
        self._wrong = label("", Skrift.SITAT, "passert", wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        self.render_state(state)

    def render_state(self, state: FieldState) -> None:
        """Show this.  Emits nothing."""
        if self._text is not None:
            if not self._text.hasFocus() or self._text.text() != state.text:
                self._text.set_text(state.text)
        elif self._other is not None:
            self._other.render_state(state)
        wrong = problem_words(state.field, state.problems[0]) if state.problems else ""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if self._text is not None:
            show_error_edge(self._text, bool(wrong))
            self._text.setAccessibleDescription(wrong)

    def take_focus(self) -> None:
        """Put the keyboard in it."""
        target = self._text or (self._other.target() if self._other is not None else None)
        if target is not None:
            target.setFocus()

    def _field(self, state: FieldState) -> LineEdit | TextArea:
        made: LineEdit | TextArea
        made = LineEdit() if state.field.kind in _LINES else TextArea(min_lines=3, max_lines=10)
        made.setFont(font(Skrift.STOR_TEKST))
        made.setMinimumHeight(HIGH)
        made.setAccessibleName(state.field.text)
        made.edited.connect(self.typed)
        if isinstance(made, LineEdit):
            made.editingFinished.connect(self.left)
        return made

    def _pick(self, value: JsonValue) -> None:
        self.chosen.emit(value)

    @staticmethod
    def _show_versions(state: FieldState, column: QVBoxLayout) -> None:
        """Two versions: nobody chooses by writing over them."""
        for version in state.choice.versions if state.choice is not None else ():
            column.addWidget(label(in_line(state.field, version.answer), Skrift.STOR_TEKST, wrap=True))
