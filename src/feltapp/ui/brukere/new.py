"""Register somebody: a name is enough, a number is never asked for.  Works without network.

Says at once when a stamkort on this laptop looks like the same person; a person decides.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import brukere, kladd, samme_person
from feltapp.actions.brukere import NewBruker, Registered
from feltapp.actions.innlesing import Lest
from feltapp.actions.samme_person import MaybeSame
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError, UserError
from feltapp.forms.dates import parse_date
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.brukere.read_in import ReadIn
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import MAAL

WIDTH = 560
KEEP_MS = 700


class NyBrukerPage(Page):
    menu = "brukere"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._registered = BrukerId("")
        self._kept = kladd.NOTHING_TYPED
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(KEEP_MS)
        self._keep_soon.timeout.connect(self._keep)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        header = PageHeader(tr("Ny bruker"), back_text=tr("Mine brukere"))
        header.back.connect(self.back)
        outer.addWidget(header)
        content = QWidget()
        inside = QHBoxLayout(content)
        inside.setContentsMargins(MAAL.sidemarg, 0, MAAL.sidemarg, MAAL.sidemarg)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._build_form())
        self.read_in = ReadIn(self.ctx, self.tasks)
        self.read_in.setFixedWidth(WIDTH)
        self.read_in.was_read.connect(self._was_read)
        self.read_in.go_on.connect(lambda: self.go.emit(places.person(self._registered)))
        column.addWidget(self.read_in)
        self._same = Card(tr("Kan være samme person"), "PersonGroup")
        self._same.setFixedWidth(WIDTH)
        column.addWidget(self._same)
        column.addStretch(1)
        inside.addLayout(column)
        inside.addStretch(1)
        outer.addWidget(scrolled(content), 1)

    @property
    def title(self) -> str:
        return tr("Ny bruker")

    def show_place(self, place: Place) -> None:
        self._put_in(kladd.NOTHING_TYPED)
        self._kept = kladd.NOTHING_TYPED
        self._registered = BrukerId("")
        self._same.hide()
        self.read_in.start()
        self.read_in.show()
        self._form.show()
        self.register.setEnabled(True)
        self.fornavn.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tasks.read(partial(kladd.typed, self.ctx), self._come_back, latest=(self, "kladd"))

    def leaving(self) -> None:
        self._keep()

    def _typed(self) -> kladd.Typed:
        return self.fornavn.text(), self.etternavn.text(), self.kallenavn.text(), self.fodt.text()

    def _put_in(self, typed: kladd.Typed) -> None:
        *names, born = typed
        for field, text in zip((self.fornavn, self.etternavn, self.kallenavn), names, strict=True):
            field.set_text(text)
        self.fodt.set_text(born)

    def _come_back(self, typed: kladd.Typed) -> None:
        """What was typed before, unless somebody was quicker."""
        if self._typed() == kladd.NOTHING_TYPED and not self._registered:
            self._kept = typed
            self._put_in(typed)

    def _keep(self) -> None:
        self._keep_soon.stop()
        typed = self._typed()
        if typed != self._kept and not self._registered:
            self._kept = typed
            self.tasks.write(partial(kladd.keep, self.ctx, typed), initiator=self)

    def _build_form(self) -> Card:
        self._form = Card(tr("Hvem er det?"), "PersonPlus", padded=True)
        self._form.setFixedWidth(WIDTH)
        self._form.body.setSpacing(12)
        self.fornavn, self.etternavn, self.kallenavn = LineEdit(), LineEdit(), LineEdit()
        self.fodt = DateField()
        self._name_field = LabeledField(tr("Fornavn"), self.fornavn)
        self._born_field = LabeledField(tr("Født"), self.fodt, tr("La stå tomt hvis du ikke vet."))
        self._form.body.addWidget(self._name_field)
        self._form.body.addWidget(LabeledField(tr("Etternavn"), self.etternavn))
        self._form.body.addWidget(LabeledField(tr("Vil bli kalt"), self.kallenavn))
        self._form.body.addWidget(self._born_field)
        for line in (self.fornavn, self.etternavn, self.kallenavn, self.fodt):
            line.edited.connect(lambda _text: self._keep_soon.start())
        self.register = filled_button(tr("Registrer"), "Checkmark")
        self.register.clicked.connect(self._register)
        self._form.body.addWidget(self.register, alignment=Qt.AlignmentFlag.AlignRight)
        return self._form

    def _register(self) -> None:
        typed = self.fodt.text().strip()
        day = parse_date(typed, "day", self.ctx.clock.now().date()) if typed else ""
        wrong = bool(typed) and not day
        self._born_field.set_error(tr("Skriv datoen som dd.mm.åååå, eller la feltet stå tomt.") if wrong else "")
        if wrong:
            return
        new = NewBruker(
            fornavn=self.fornavn.text(),
            etternavn=self.etternavn.text(),
            kallenavn=self.kallenavn.text(),
            fodselsdato=date.fromisoformat(day) if day else None,
        )
        self.register.setEnabled(False)
        self._keep()
        self.tasks.write(
            partial(brukere.register_bruker, self.ctx, new), self._done, failed=self._failed, initiator=self
        )

    def _done(self, registered: Registered) -> None:
        self._registered = registered.bruker
        if not registered.maybe_same:
            self.go.emit(places.person(registered.bruker))
            return
        self.read_in.hide()
        self._ask_who(registered.maybe_same)

    def _was_read(self, lest: Lest) -> None:
        """She stays here to see what had no place, and to be asked who it is."""
        self._registered = lest.bruker
        self._form.hide()
        if lest.maybe_same:
            self._ask_who(lest.maybe_same)

    def _ask_who(self, maybe_same: tuple[MaybeSame, ...]) -> None:
        clear_layout(self._same.body)
        for pair in maybe_same:
            row = Row(
                pair.name, pair.why, activates=False, action=outline_button(tr("Slå sammen"), storrelse=Storrelse.RAD)
            )
            row.action.connect(partial(self._join, pair))
            self._same.body.addWidget(row)
        other = plain_button(tr("Det er to ulike personer"), "ArrowRight")
        other.clicked.connect(lambda: self.go.emit(places.person(self._registered)))
        self._same.body.addWidget(other)
        self._form.hide()
        self._same.show()

    def _failed(self, error: FeltappError) -> None:
        self.register.setEnabled(True)
        if isinstance(error, UserError):
            self._name_field.set_error(words(error))

    def _join(self, pair: MaybeSame) -> None:
        self.tasks.write(partial(samme_person.join, self.ctx, pair.bruker, pair.other), self._joined, initiator=self)

    def _joined(self, _changes: Changes) -> None:
        self.go.emit(places.person(self._registered))
