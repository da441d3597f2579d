"""One question on screen: its words, its field, its state and source, what is wrong with it, what stood there before.

Renders a FieldState and tells what the person did; asks and saves nothing.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.domain.answer import AnswerState
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.markdown import plain
from feltapp.forms.state import FieldState, FieldStatus
from feltapp.forms.words import KILDE_WORDS
from feltapp.ui.fields.other import Targets
from feltapp.ui.fields.registry import make_widget
from feltapp.ui.forms.problem import problem_words
from feltapp.ui.forms.rich import words_label
from feltapp.ui.forms.versions import VersionsBox
from feltapp.ui.parts import (
    AnswerStateBar,
    Badge,
    DropDown,
    IconLabel,
    LineEdit,
    Storrelse,
    label,
    outline_button,
    plain_button,
)
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.text_fields import show_error_edge
from feltapp.ui.theme.tokens import Skrift

KILDER = [(kilde.value, said) for kilde, said in KILDE_WORDS.items()]
INDENT = 20


class FieldBlock(QWidget):
    """`typed(str)`, `chosen(object)`: the answer; `left()`: the cursor went on.  `state_set(str)`, `kilde_set(str)`,
    `kommentar_set(str)`, `confirmed()`, `compare()`; `settled(Answer)`: one of two versions was chosen.
    """

    typed = Signal(str)
    left = Signal()
    settled = Signal(object)
    chosen = Signal(object)
    state_set = Signal(str)
    kilde_set = Signal(str)
    confirmed = Signal()
    compare = Signal()
    kommentar_set = Signal(str)

    def __init__(self, field: Field, targets: Targets, depth: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20 + INDENT * min(depth, 3), 12, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(self._heading(field))
        self.widget = make_widget(field, targets)
        layout.addWidget(self.widget)
        self._versions = VersionsBox(field, targets.people)
        self._versions.settled.connect(self.settled)
        layout.addWidget(self._versions)
        self._before = label("", Skrift.HJELP, "dempet", wrap=True)
        self._before.hide()
        layout.addWidget(self._before)
        self._error = QWidget()
        layout.addWidget(self._error)
        self._error_words = self._error_row()
        self._states = AnswerStateBar(f"Svartilstand for {field.text}")
        self._kilde = DropDown(KILDER, placeholder="ikke oppgitt", liten=True, name=f"Kilde for {field.text}")
        layout.addLayout(self._foot(field))
        self._below = layout
        self.widget.target().setAccessibleName(field.text)
        self.widget.typed.connect(self.typed)
        self.widget.left.connect(self.left)
        self.widget.chosen.connect(self.chosen)
        self._note: LineEdit | None = None
        self._add_note.clicked.connect(self._begin_note)
        self._states.chosen.connect(self.state_set)
        self._kilde.chosen.connect(self.kilde_set)

    def render_state(self, state: FieldState) -> None:
        """Show this state.  Emits nothing."""
        self.widget.render_state(state)
        wrong = problem_words(state.field, state.problems[0]) if state.problems else ""
        self.refuse(wrong)
        answered = state.shown.answered or bool(state.raw)
        shown = AnswerState.BESVART if answered else state.shown.state
        self._states.set_value(shown.value.replace("-", "_"))
        self._kilde.set_value(state.shown.kilde.value if state.shown.kilde else None)
        self._kilde_words.setVisible(self.field.takes_kilde and answered)
        self._kilde.setVisible(self.field.takes_kilde and answered)
        self._show_note(state, answered)
        self._new.setVisible(state.new and not answered)
        self._versions.show_choice(None if state.settled else state.choice)
        self._show_last(state)

    def refuse(self, wrong: str) -> None:
        """Say beside the field why the form cannot be signed; gone at the next edit."""
        self._error_words.setText(wrong)
        self._error.setVisible(bool(wrong))
        show_error_edge(self.widget.target(), bool(wrong))
        self.widget.target().setAccessibleDescription(" ".join(part for part in (self._said, wrong) if part))

    def focus(self) -> None:
        """Put the keyboard in the field."""
        self.widget.target().setFocus()

    def _heading(self, field: Field) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(words_label(field.text, field.markdown, Skrift.BROD_FET))
        hints = [hint for hint in (field.sublabel, field.help) if hint]
        self._said = " ".join(plain(hint) for hint in hints)
        for hint in hints:
            lines.addWidget(words_label(hint, hint, Skrift.HJELP, "dempet"))
        row.addLayout(lines, 1)
        if field.supplement:
            row.addWidget(label("Tillegg", Skrift.HJELP, "dempet"), 0, Qt.AlignmentFlag.AlignTop)
        self._new = Badge(Kind.INFO, "Nytt i denne utgaven", "Plus")
        self._new.hide()
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        self._last = Badge(Kind.INFO, "", "ClockDashed")
        self._confirm = outline_button("Bekreft", "Checkmark", Storrelse.RAD)
        self._compare = plain_button("Se forskjell", storrelse=Storrelse.RAD)
        for widget in (self._last, self._confirm, self._compare):
            widget.hide()
            row.addWidget(widget)
        self._confirm.clicked.connect(lambda: self.confirmed.emit())
        self._compare.clicked.connect(lambda: self.compare.emit())
        return row

    def _error_row(self) -> QLabel:
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("ExclamationmarkTriangle", 16, "passert"))
        said = label("", Skrift.HJELP_FET, "passert", wrap=True)
        row.addWidget(said, 1)
        self._error.hide()
        return said

    def _foot(self, field: Field) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._kilde_words = label("Kilde:", Skrift.HJELP, "dempet")
        asked = field.kind not in (FieldKind.DISPLAY, FieldKind.GROUP)
        self._add_note = plain_button("Legg til merknad", storrelse=Storrelse.RAD)
        self._add_note.setAccessibleName(f"Legg til merknad: {field.text}")
        self._add_note.hide()
        row.addWidget(self._states)
        row.addStretch(1)
        row.addWidget(self._add_note)
        row.addWidget(self._kilde_words)
        row.addWidget(self._kilde)
        if not (asked and field.takes_state):
            self._states.hide()  # never setVisible(True): without a parent yet it would flash up as a window
        return row

    def _show_note(self, state: FieldState, answered: bool) -> None:
        """A note beside the answer: offered where something has been said, and shown where it stands."""
        note = state.shown.kommentar
        if note and self._note is None:
            self._make_note()
        if self._note is not None:
            self._note.set_text(note)
            self._note.setVisible(bool(note) or self._note.hasFocus())
        said = answered or state.shown.state not in (AnswerState.IKKE_SPURT, AnswerState.BESVART)
        hidden = self._note is None or self._note.isHidden()
        self._add_note.setVisible(hidden and said and self.field.takes_kilde and not self.field.read_only)

    def _make_note(self) -> LineEdit:
        note = self._note = LineEdit("Merknad")
        note.setAccessibleName(f"Merknad: {self.field.text}")
        note.setReadOnly(self.field.read_only)
        note.edited.connect(self.kommentar_set)
        self._below.addWidget(note)
        return note

    def _begin_note(self) -> None:
        note = self._note or self._make_note()
        note.show()
        note.setFocus()
        self._add_note.hide()

    def _show_last(self, state: FieldState) -> None:
        status, when = state.status, state.previous_date
        day = words.day(when) if when else "sist"
        texts = {
            FieldStatus.FRA_SIST: (f"Fra {day}: bekreft eller endre", "ClockDashed", Kind.INFO),
            FieldStatus.BEKREFTET: ("Bekreftet i dag", "Checkmark", Kind.OK),
            FieldStatus.ENDRET: (f"Endret siden {day}", "Pencil", Kind.INFO),
        }
        mark = texts.get(status)
        self._last.setVisible(mark is not None)
        if mark:
            self._last.set_state(mark[2], mark[0], mark[1])
        self._confirm.setVisible(status is FieldStatus.FRA_SIST)
        self._compare.setVisible(status is FieldStatus.ENDRET and not self._before.isVisible())
        if status is not FieldStatus.ENDRET:
            self._before.hide()

    def show_before(self, state: FieldState) -> None:
        """Show what stood here last time, under the field."""
        day = words.day(state.previous_date) if state.previous_date else "sist"
        said = show(self.field, state.previous) if state.previous else ""
        self._before.setText(f"{day}: {said or 'ikke besvart'}")
        self._before.show()
        self._compare.hide()
