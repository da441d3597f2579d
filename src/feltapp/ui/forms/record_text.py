"""The text of a record, to read: its sections, and in them only what somebody has answered or said no to.

What is sensitive is closed until somebody asks for it, and one key closes it again.  Asks nothing of anybody.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions.lesing import ReadRecord
from feltapp.domain.answer import AnswerState
from feltapp.domain.ids import Path
from feltapp.forms.answers import in_line
from feltapp.forms.definition import FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.forms.words import KILDE_WORDS, STATE_WORDS
from feltapp.oversettelse import tr
from feltapp.ui.fields.attachment import AttachmentFieldWidget
from feltapp.ui.fields.signature import SignatureFieldWidget
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.theme.tokens import Skrift

CLOSED = tr("Sensitivt. Les det når dere er alene.")


class RecordText(QWidget):
    """`show_record` draws one; `hide_sensitive` closes what was opened; signal `opened(bool)`: whether anything is."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._shown: tuple[ReadRecord, FormSession, frozenset[Path], str] | None = None
        self._open: set[Path] = set()

    def clear(self) -> None:
        """Nothing of anybody."""
        self._shown = None
        self._open = set()
        clear_layout(self._column)

    def show_record(
        self, read: ReadRecord, session: FormSession, *, differing: frozenset[Path] = frozenset(), heading: str = ""
    ) -> None:
        """Draw it, with a mark on what differs from the text beside it; `heading` says which of the two it is."""
        self._shown = (read, session, differing, heading)
        self._draw()

    def hide_sensitive(self) -> None:
        """Close all that was opened."""
        if self._open:
            self._open = set()
            self._draw()
            self.opened.emit(False)

    def _draw(self) -> None:
        clear_layout(self._column)
        if self._shown is None:
            return
        read, session, differing, heading = self._shown
        if heading:
            self._column.addWidget(label(heading, Skrift.HJELP_FET, "dempet", wrap=True))
        state = session.state
        drawn = False
        for section in state.sections:
            fields = [one for one in state.in_section(section.link_id) if one.visible]
            if any(said_of(one) for one in fields):
                title = section.title if section.title != read.definition.title else ""
                self._column.addWidget(self._section(title, fields, differing))
                drawn = True
        if not drawn:
            nothing = Card()
            nothing.body.addWidget(EmptyState(tr("Ingenting er svart.")))
            self._column.addWidget(nothing)
        self._column.addStretch(1)

    def _section(self, title: str, fields: list[FieldState], differing: frozenset[Path]) -> Card:
        card = Card(title)
        card.body.setContentsMargins(0, 8, 0, 8)
        for at, state in enumerate(fields):
            if state.field.is_group:
                if any(said_of(one) for one in _inside(state, fields[at + 1 :])):
                    card.body.addLayout(_heading(state))
            elif said_of(state):
                closed = state.field.sensitive and state.path not in self._open
                if closed:
                    row = SensitiveRow(state.field.text, CLOSED)
                    row.reveal.connect(partial(self._reveal, state.path))
                    card.body.addWidget(row)
                else:
                    card.body.addLayout(_answer(state, changed=state.path in differing))
        return card

    def _reveal(self, path: Path) -> None:
        self._open.add(path)
        self._draw()
        self.opened.emit(True)


def said_of(state: FieldState) -> str:
    """What is there to read: the answer, both versions of it, or why there is none.  Empty: nobody has asked."""
    if state.field.is_group or state.field.kind is FieldKind.DISPLAY:
        return ""
    if state.choice is not None:
        answers = (one.answer for one in state.choice.versions)
        versions = (in_line(state.field, one) or tr(STATE_WORDS[one.state]) for one in answers)
        return tr("To versjoner: {versjoner}").format(versjoner=" | ".join(versions))
    silent = state.answer.state in (AnswerState.BESVART, AnswerState.IKKE_SPURT)
    return in_line(state.field, state.answer) or ("" if silent else tr(STATE_WORDS[state.answer.state]))


def _inside(group: FieldState, after: list[FieldState]) -> list[FieldState]:
    """The fields below a heading, as far as it reaches."""
    end = next((at for at, one in enumerate(after) if one.depth <= group.depth and not _in_row(group, one)), len(after))
    return after[:end]


def _in_row(group: FieldState, one: FieldState) -> bool:
    return group.is_row and one.row == group.row and one.path != group.path


def _heading(state: FieldState) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(16, 8, 16, 2)
    words = f"{state.field.text} {state.rows}" if state.is_row else state.field.text
    box.addWidget(label(words, Skrift.HJELP_FET if state.is_row else Skrift.BROD_FET, wrap=True))
    return box


def _answer(state: FieldState, *, changed: bool) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(16, 4, 16, 8)
    box.setSpacing(0)
    top = QHBoxLayout()
    top.setSpacing(8)
    top.addWidget(label(state.field.text, Skrift.HJELP, "dempet", wrap=True), 1)
    if changed:
        top.addWidget(Badge(Kind.INFO, tr("Endret"), "Pencil"))
    box.addLayout(top)
    box.addWidget(_files(state) if _has_files(state) else label(said_of(state), Skrift.BROD, wrap=True))
    kilde = state.answer.kilde
    about = [tr("Kilde: {kilde}").format(kilde=tr(KILDE_WORDS[kilde])) if kilde else "", state.answer.kommentar]
    said = " · ".join(part for part in about if part)
    if said:
        box.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
    return box


def _has_files(state: FieldState) -> bool:
    return state.field.kind is FieldKind.ATTACHMENT and state.choice is None and state.answer.answered


def _files(state: FieldState) -> QWidget:
    """The files by name, to look at and not to change."""
    asked = replace(state.field, read_only=True)
    shown = SignatureFieldWidget(asked) if asked.signature else AttachmentFieldWidget(asked)
    shown.render_state(replace(state, field=asked))
    return shown
