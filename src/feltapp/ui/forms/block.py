"""One question on screen: its words, its field, its state and source, what is wrong with it, what stood there before.

Renders a FieldState and tells what the person did; asks and saves nothing.  What few questions have is made when one
has it: a page may hold hundreds.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.domain.answer import AnswerState, Kilde
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.markdown import plain
from feltapp.forms.presist import in_our_words
from feltapp.forms.state import FieldState, FieldStatus
from feltapp.oversettelse import tr
from feltapp.ui.fields.other import Targets
from feltapp.ui.fields.registry import make_widget
from feltapp.ui.forms.beside import Beside
from feltapp.ui.forms.marks import Marks
from feltapp.ui.forms.precise import PreciseLine
from feltapp.ui.forms.problem import problem_words
from feltapp.ui.forms.rich import words_label
from feltapp.ui.forms.spoken import describe, spoken_name, spoken_state
from feltapp.ui.forms.versions import VersionsBox
from feltapp.ui.forms.writing import Writing
from feltapp.ui.parts.announce import announce
from feltapp.ui.parts.chips import AnswerStateBar
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.text_fields import LineEdit, TextArea, show_error_edge
from feltapp.ui.theme.tokens import MAAL, Skrift
from feltapp.ui.waves import watch

INDENT = 20
_SILENT = (AnswerState.IKKE_SPURT, AnswerState.BESVART)
_THEIR_WORDS = (Kilde.BRUKER, Kilde.PAARORENDE)


class ErrorRow(QWidget):
    """What is wrong, in words."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("ExclamationmarkTriangle", 16, "passert"))
        self._words = label("", Skrift.HJELP_FET, "passert", wrap=True)
        row.addWidget(self._words, 1)

    def say(self, wrong: str) -> None:
        """This; hidden when there is nothing to say."""
        new = wrong != self._words.text()
        if new:
            self._words.setText(wrong)
        self.setVisible(bool(wrong))
        if new and self.isVisible():
            announce(self, wrong)


class FieldBlock(QWidget):
    """`typed(str)`, `chosen(object)`: the answer; `left()`: the cursor went on.  `state_set(str)`, `kilde_set(str)`,
    `kommentar_set(str)`, `confirmed()`, `compare()`, `turn()`; `settled(Answer)`: one of two versions was chosen.
    """

    typed = Signal(str)
    left = Signal()
    settled = Signal(object)
    chosen = Signal(object)
    state_set = Signal(str)
    kilde_set = Signal(str)
    confirmed = Signal()
    compare = Signal()
    turn = Signal()
    kommentar_set = Signal(str)

    def __init__(self, field: Field, targets: Targets, depth: int, writing: Writing | None = None) -> None:
        super().__init__()
        self.field = field
        self._people = targets.people
        self._stands = self._typed = self._wrong = self._advised = self._misspelt = ""
        self._marks: Marks | None = None
        self._versions: VersionsBox | None = None
        self._before: QLabel | None = None
        self._error: ErrorRow | None = None
        self._beside: Beside | None = None
        self._note: LineEdit | None = None
        self._precise: PreciseLine | None = None
        self._kilde: Kilde | None = None
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(20 + INDENT * min(depth, 3), 12, 20, 12)
        layout.setSpacing(8)
        self._top = QHBoxLayout()
        layout.addLayout(self._top)
        self._heading(field)
        self.widget = make_widget(field, targets)
        layout.addWidget(self.widget)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._states: AnswerStateBar | None = None
        if field.takes_state and field.kind not in (FieldKind.DISPLAY, FieldKind.GROUP):
            self._states = AnswerStateBar(tr("Svartilstand for {tekst}").format(tekst=field.text))
            self._states.chosen.connect(self.state_set)
            self._foot.addWidget(self._states)
        self._foot.addStretch(1)
        if field.takes_kilde and not field.read_only:
            self._foot.addStrut(MAAL.knapp_rad)  # what comes beside the first answer moves nothing below it
        layout.addLayout(self._foot)
        self.widget.target().setAccessibleName(spoken_name(field))
        self.widget.typed.connect(self.typed)
        self.widget.left.connect(self.left)
        self.widget.chosen.connect(self.chosen)
        self.widget.turn.connect(self.turn)
        target = self.widget.target()
        if writing is not None and isinstance(target, TextArea):
            watch(target, writing.spelling, self._tell_misspelt)
        if writing is not None and in_our_words(field):
            self.widget.typed.connect(lambda text: self._look_at_words(writing, text, still_typing=True))
            self.widget.left.connect(lambda: self._look_at_words(writing, self._typed, still_typing=False))

    def render_state(self, state: FieldState) -> None:
        """Show this state.  Emits nothing."""
        self.widget.render_state(state)
        self._stands = spoken_state(state)
        self._kilde = state.shown.kilde
        wrong = problem_words(state.field, state.problems[0]) if state.problems else ""
        self.refuse(wrong)
        answered = state.shown.answered or bool(state.raw)
        if self._states is not None:
            shown = AnswerState.BESVART if answered else state.shown.state
            self._states.set_value(shown.value.replace("-", "_"))
        self._show_note(state)
        self._show_beside(state, answered=answered)
        self._show_choice(state)
        self._show_last(state, answered=answered)

    def refuse(self, wrong: str) -> None:
        """Say beside the field why the form cannot be signed; gone at the next edit."""
        self._wrong = wrong
        if wrong and self._error is None:
            self._error = ErrorRow()
            self._column.insertWidget(self._under_the_field(), self._error)
        if self._error is not None:
            self._error.say(wrong)
        target = self.widget.target()
        show_error_edge(target, bool(wrong))
        describe(target, self._said, wrong, " ".join(filter(None, (self._stands, self._advised, self._misspelt))))

    def focus(self) -> None:
        """Put the keyboard in the field."""
        self.widget.target().setFocus()

    def show_before(self, state: FieldState) -> None:
        """Show what stood here last time, under the field."""
        day = words.day(state.previous_date) if state.previous_date else tr("sist")
        said = show(self.field, state.previous) if state.previous else tr("ikke besvart")
        if self._before is None:
            self._before = label("", Skrift.HJELP, "dempet", wrap=True)
            self._column.insertWidget(self._under_the_field(), self._before)
        self._before.setText(f"{day}: {said}")
        self._before.show()
        self._show_last(state, answered=True)

    def _under_the_field(self) -> int:
        return self._column.indexOf(self.widget) + 1

    def _heading(self, field: Field) -> None:
        self._top.setSpacing(8)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(words_label(field.text, field.markdown, Skrift.BROD_FET))
        hints = [hint for hint in (field.sublabel, field.help) if hint]
        self._said = " ".join(plain(hint) for hint in hints)
        for hint in hints:
            lines.addWidget(words_label(hint, hint, Skrift.HJELP, "dempet"))
        self._top.addLayout(lines, 1)
        if field.supplement:
            self._top.addWidget(label(tr("Tillegg"), Skrift.HJELP, "dempet"), 0, Qt.AlignmentFlag.AlignTop)

    def _show_beside(self, state: FieldState, *, answered: bool) -> None:
        said = answered or state.shown.state not in _SILENT
        no_note = self._note is None or self._note.isHidden()
        can_note = no_note and said and self.field.takes_kilde and not self.field.read_only
        answered = answered and self.field.takes_kilde
        if self._beside is None and (answered or can_note):
            self._beside = Beside(self.field.text)
            self._beside.kilde_set.connect(self.kilde_set)
            self._beside.note_wanted.connect(self._begin_note)
            self._foot.addWidget(self._beside)
        if self._beside is not None:
            self._beside.render_state(state, answered=answered, can_note=can_note)

    def _show_note(self, state: FieldState) -> None:
        """A note beside the answer, shown where it stands."""
        note = state.shown.kommentar
        if note and self._note is None:
            self._make_note()
        if self._note is not None:
            self._note.set_text(note)
            self._note.setVisible(bool(note) or self._note.hasFocus())

    def _make_note(self) -> LineEdit:
        note = self._note = LineEdit(tr("Merknad"))
        note.setAccessibleName(tr("Merknad: {tekst}").format(tekst=self.field.text))
        note.setReadOnly(self.field.read_only)
        note.edited.connect(self.kommentar_set)
        self._column.addWidget(note)
        return note

    def _begin_note(self) -> None:
        note = self._note or self._make_note()
        note.show()
        note.setFocus()
        if self._beside is not None:
            self._beside.note_begun()

    def _look_at_words(self, writing: Writing, text: str, *, still_typing: bool) -> None:
        """What was typed here, and only that: is there a word that can be said more precisely?"""
        self._typed = text
        advice = None if self._kilde in _THEIR_WORDS else writing.advice(text, still_typing=still_typing)
        if advice is not None and self._precise is None:
            self._precise = PreciseLine(writing, self.field.text)
            self._column.insertWidget(self._under_the_field(), self._precise)
        if self._precise is not None:
            self._advised = self._precise.say(advice)
            self.refuse(self._wrong)

    def _tell_misspelt(self, said: str) -> None:
        self._misspelt = said
        self.refuse(self._wrong)

    def _show_choice(self, state: FieldState) -> None:
        choice = None if state.settled else state.choice
        if choice is not None and self._versions is None:
            self._versions = VersionsBox(self.field, self._people)
            self._versions.settled.connect(self.settled)
            self._column.insertWidget(self._under_the_field(), self._versions)
        if self._versions is not None:
            self._versions.show_choice(choice)

    def _show_last(self, state: FieldState, *, answered: bool) -> None:
        if self._before is not None and state.status is not FieldStatus.ENDRET:
            self._before.hide()
        if self._marks is None and (state.new or state.status is not FieldStatus.NY):
            self._marks = Marks(self.field.text)
            self._marks.confirmed.connect(self.confirmed)
            self._marks.compare.connect(self.compare)
            self._top.addWidget(self._marks)
        if self._marks is not None:
            compared = self._before is not None and not self._before.isHidden()
            self._marks.render_state(state, answered=answered, compared=compared)
