"""Read a record as it stands: every question that was asked, in order, with who signed it and its history beside."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import form, words
from feltapp.actions.form import HistoryItem, ReadRecord
from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.changes import Changes
from feltapp.domain.ids import RecordId
from feltapp.domain.place import Place
from feltapp.domain.revision import WorkState
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FieldKind, Nature
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.forms.words import STATE_WORDS
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts import Banner, Card, PageHeader, Row, clear_layout, filled_button, label
from feltapp.ui.parts.badge import Kind
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.tokens import Skrift

HISTORY_WIDTH = 316


class ReadPage(Page):
    """One record, to read."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._place = Place(page="les")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader("Skjema", "", back_text="Tilbake", bar=True)
        self._header.back.connect(self.back)
        self._change = filled_button("Endre", "Pencil")
        self._change.clicked.connect(self._edit)
        self._header.add_right(self._change)
        layout.addWidget(self._header)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(20, 12, 20, 20)
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._banner = Banner(Kind.INFO, "", icon="ArrowRightLeft", action_text="Velg tekst")
        self._banner.action.connect(self._choose)
        self._banner.hide()
        left.addWidget(self._banner)
        self._text = Card()
        self._text.body.setContentsMargins(0, 8, 0, 8)
        left.addWidget(self._text)
        left.addStretch(1)
        columns.addLayout(left, 1)
        right = QVBoxLayout()
        self._history = Card("Historikk", "ClockDashed")
        self._history.setFixedWidth(HISTORY_WIDTH)
        right.addWidget(self._history)
        right.addStretch(1)
        columns.addLayout(right)
        layout.addWidget(scrolled(content), 1)

    @property
    def title(self) -> str:
        """Never whose it is."""
        return "Les"

    def show_place(self, place: Place) -> None:
        self._place = place
        clear_layout(self._text.body)
        clear_layout(self._history.body)
        self._header.set_title("Skjema")
        self._banner.hide()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._place.record in changes.records:
            self._read()

    def _read(self) -> None:
        record = RecordId(self._place.record)
        self.tasks.read(partial(form.read_record, self.ctx, record), self._show, latest=(self, "read"))
        self.tasks.read(partial(form.history, self.ctx, record), self._show_history, latest=(self, "history"))

    def _show(self, read: ReadRecord) -> None:
        when = words.moment(read.when, self.ctx.clock.now())
        signed = "signert" if read.seen.state is WorkState.SIGNERT else "pågår"
        self._header.set_title(read.definition.title, f"· {signed} · {read.who}, {when}")
        self._change.setVisible(not read.seen.read_only and read.definition.nature is Nature.LEVENDE)
        if read.seen.choices:
            number = len(read.seen.choices)
            self._banner.set_state(
                Kind.INFO,
                f"{words.count(number, 'svar har', 'svar har')} to versjoner.",
                "Ingenting er tapt. Velg teksten dere vil beholde.",
                "ArrowRightLeft",
                "Velg tekst",
            )
        elif read.seen.read_only:
            self._banner.set_state(
                Kind.SNART, "Den nyeste versjonen kan ikke vises på denne maskinen.", "", "ExclamationmarkTriangle"
            )
        self._banner.setVisible(bool(read.seen.choices) or read.seen.read_only)
        clear_layout(self._text.body)
        session = FormSession(read.definition, read.seen, today=self.ctx.clock.now().date())
        for state in session.state.fields:
            if state.visible:
                self._add(state)

    def _add(self, state: FieldState) -> None:
        heading = state.field.kind is FieldKind.GROUP
        if heading and not state.is_row:
            line = label(state.field.text, Skrift.KORTTITTEL, wrap=True)
            line.setContentsMargins(16, 16, 16, 4)
            self._text.body.addWidget(line)
            return
        said = _said(state)
        if heading or state.field.kind is FieldKind.DISPLAY or not said:
            return
        words_of = QVBoxLayout()
        words_of.setContentsMargins(16, 4, 16, 8)
        words_of.setSpacing(0)
        words_of.addWidget(label(state.field.text, Skrift.HJELP, "dempet", wrap=True))
        words_of.addWidget(label(said, Skrift.BROD, wrap=True))
        self._text.body.addLayout(words_of)

    def _show_history(self, items: tuple[HistoryItem, ...]) -> None:
        clear_layout(self._history.body)
        now = self.ctx.clock.now()
        for item in items:
            state = "signerte" if item.state is WorkState.SIGNERT else "lagret underveis"
            changed = ", ".join(item.changed[:3]) + (" …" if len(item.changed) > 3 else "")
            meta = words.moment(item.when, now) + (f" · {changed}" if changed else "")
            self._history.body.addWidget(Row(item.who, meta, rest=f" {state}", liten=True, activates=False))

    def _edit(self) -> None:
        self.go.emit(Place(page="skjema", bruker=self._place.bruker, record=self._place.record))

    def _choose(self) -> None:
        self.go.emit(Place(page="to-versjoner", bruker=self._place.bruker, record=self._place.record))


def _why_not(answer: Answer) -> str:
    silent = answer.state in (AnswerState.BESVART, AnswerState.IKKE_SPURT)
    return "" if silent else STATE_WORDS[answer.state]


def _said(state: FieldState) -> str:
    if state.choice is not None:
        return "To versjoner: " + " | ".join(
            in_line(state.field, one.answer) or STATE_WORDS[one.answer.state] for one in state.choice.versions
        )
    return in_line(state.field, state.answer) or _why_not(state.answer)
