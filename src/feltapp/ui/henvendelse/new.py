"""Somebody asks for help: a name, or none, and the henvendelse opens.  Works without network.

As one types, those who are here already are shown: nobody is registered twice for want of a look.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import henvendelse, words
from feltapp.actions.henvendelse import PARORENDE, PERSONEN, Begun, Known, NewHenvendelse
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.brukere.sorting import fits
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as words_of
from feltapp.ui.theme.tokens import MAAL, Skrift

WIDTH = 560
MOST = 5


class NyHenvendelsePage(Page):
    menu = "brukere"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._known: tuple[Known, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        header = PageHeader(tr("Ny henvendelse"), back_text=tr("Tilbake"))
        header.back.connect(self.back)
        outer.addWidget(header)
        content = QWidget()
        inside = QHBoxLayout(content)
        inside.setContentsMargins(MAAL.sidemarg, 0, MAAL.sidemarg, MAAL.sidemarg)
        inside.setSpacing(16)
        form = self._build_form()
        self._here = Card(tr("Er det en av disse?"), "PersonGroup")
        for card in (form, self._here):
            inside.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        inside.addStretch(1)
        outer.addWidget(scrolled(content), 1)

    @property
    def title(self) -> str:
        return tr("Ny henvendelse")

    def show_place(self, place: Place) -> None:
        for line in (self.fornavn, self.etternavn):
            line.set_text("")
        self.gjelder.set_value(PERSONEN)
        self._name.set_error("")
        self.begin.setEnabled(True)
        self._known = ()
        self._show_known()
        self.tasks.read(partial(henvendelse.known, self.ctx), self._take_known, latest=(self, "known"))
        self.fornavn.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_form(self) -> Card:
        card = Card(tr("Hvem tar kontakt?"), "Inbox", padded=True)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(12)
        self.fornavn, self.etternavn = LineEdit(), LineEdit()
        self._name = LabeledField(tr("Fornavn"), self.fornavn, tr("La begge stå tomme hvis du ikke vet hvem det er."))
        self.gjelder = RadioRow(
            ((PERSONEN, tr("Har selv rusproblemer")), (PARORENDE, tr("Er pårørende"))), tr("Hvem trenger hjelp?")
        )
        for field in (
            self._name,
            LabeledField(tr("Etternavn"), self.etternavn),
            LabeledField(tr("Den som tar kontakt"), self.gjelder),
        ):
            card.body.addWidget(field)
        said = tr("En pårørende får sin egen mappe. Den sier ikke hvem den andre er.")
        card.body.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
        self.begin = filled_button(tr("Videre til henvendelsen"), "ArrowRight")
        self.begin.clicked.connect(self._begin)
        card.body.addWidget(self.begin, alignment=Qt.AlignmentFlag.AlignRight)
        for line in (self.fornavn, self.etternavn):
            line.edited.connect(self._show_known)
            line.returnPressed.connect(self._begin)
        return card

    def _take_known(self, known: tuple[Known, ...]) -> None:
        self._known = known
        self._show_known()

    def _show_known(self, _typed: str = "") -> None:
        clear_layout(self._here.body)
        typed = f"{self.fornavn.text()} {self.etternavn.text()}".strip()
        found = [one for one in self._known if fits(one.name, typed)] if len(typed) > 1 else []
        for one in found[:MOST]:
            row = Row(
                one.name,
                tr("Født {dag}").format(dag=words.day(one.born)) if one.born else "",
                action=outline_button(tr("Ny henvendelse"), storrelse=Storrelse.RAD),
            )
            row.activated.connect(partial(self.go.emit, places.person(one.bruker)))
            row.action.connect(partial(self._begin_for, one.bruker))
            self._here.body.addWidget(row)
        self._here.setVisible(bool(found))

    def _begin(self) -> None:
        if not self.begin.isEnabled():
            return
        self.begin.setEnabled(False)
        new = NewHenvendelse(
            fornavn=self.fornavn.text(), etternavn=self.etternavn.text(), gjelder=self.gjelder.value() or PERSONEN
        )
        self.tasks.write(partial(henvendelse.begin, self.ctx, new), self._done, failed=self._failed)

    def _begin_for(self, bruker: BrukerId) -> None:
        gjelder = self.gjelder.value() or PERSONEN
        action = partial(henvendelse.begin_for, self.ctx, bruker, gjelder)
        self.tasks.write(action, self._done, failed=self._failed)

    def _done(self, begun: Begun) -> None:
        self.go.emit(places.draft(begun.bruker, begun.draft))

    def _failed(self, error: FeltappError) -> None:
        self.begin.setEnabled(True)
        self._name.set_error(words_of(error))
