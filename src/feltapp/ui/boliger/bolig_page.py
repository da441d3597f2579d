"""One dwelling: how it is secured, what is wrong and since when, each befaring, innflytting and utflytting, and what
was written in the municipality's own forms.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from feltapp.actions import bolig, legg_til
from feltapp.actions.bolig import BoligPage as BoligData
from feltapp.actions.bolig import Feil
from feltapp.actions.legg_til import OF_A_BOLIG, Tilbud
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.boliger.sikring import MARKS, NOT_SAID
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.person.legg_til import LeggTil
from feltapp.ui.person.records_tab import RecordsTab
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

HISTORY = (bolig.BEFARING, "innflytting", "utflytting")


class BoligPage(Page):
    menu = "boliger"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bolig = BrukerId("")
        self._data: BoligData | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("Bolig"), "", back_text=tr("Boliger"), bar=True)
        self._header.back.connect(lambda: self.go.emit(Place(page="boliger")))
        self._add = outline_button(tr("Legg til"), "Plus")
        self._add.clicked.connect(self._ask_what_to_add)
        look = filled_button(tr("Ny befaring"), "MagnifyingGlass")
        look.clicked.connect(partial(self._new, bolig.BEFARING))
        for button in (self._add, look):
            self._header.add_right(button)
        layout.addWidget(self._header)
        empty = tr("Ingen har befart boligen, flyttet inn eller flyttet ut ennå.")
        self._lists = RecordsTab(HISTORY, empty, egne=True)
        self._lists.go.connect(self.go)
        self._lists.add.connect(self._ask_what_to_add)
        self._banner = Banner(Kind.SNART, "")
        self._banner.hide()
        self._lists.above.addWidget(self._banner)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._facts = Card(tr("Boligen"), "House", action_text=tr("Endre"))
        self._facts.action.connect(partial(self._new, bolig.BOLIG))
        self._feil = Card(tr("Må rettes"), "ExclamationmarkTriangle")
        for card in (self._facts, self._feil):
            side = QVBoxLayout()
            side.addWidget(card)
            side.addStretch(1)
            self._cards.addLayout(side, 1)
        self._lists.above.addLayout(self._cards)
        layout.addWidget(self._lists, 1)
        self._legg_til = LeggTil(self._add, self)
        self._legg_til.chosen.connect(self._begin)

    @property
    def title(self) -> str:
        return tr("Bolig")

    def show_place(self, place: Place) -> None:
        if place.bruker != self._bolig:
            self._bolig = BrukerId(place.bruker)
            self._data = None
            self._lists.hide()
            self._legg_til.hide()
            self._header.set_title(tr("Bolig"))
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._bolig in changes.brukere or changes.drafts:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._lists.set_narrow(narrow)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if narrow else across)

    def _read(self) -> None:
        ask = partial(bolig.open_bolig, self.ctx, self._bolig)
        self.tasks.read(ask, self._show, failed=self._cannot, latest=(self, "bolig"))

    def _cannot(self, error: FeltappError) -> None:
        self._banner.set_state(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")
        self._banner.show()
        self._lists.show()

    def _show(self, data: BoligData) -> None:
        if data.row.bolig != self._bolig:
            return
        self._data = data
        self._banner.hide()
        self._header.set_title(data.row.name, f"· {data.row.where}" if data.row.where else "")
        self._show_facts(data)
        self._show_feil(data.feil)
        self._lists.show_records(self._bolig, data.records)
        self._lists.show()

    def _show_facts(self, data: BoligData) -> None:
        clear_layout(self._facts.body)
        kind, word, icon = MARKS.get(data.row.sikring, NOT_SAID)
        self._facts.body.addWidget(
            Row(tr("Sikring"), badge=Badge(kind, word, icon), bold=False, liten=True, activates=False)
        )
        self._facts.body.addLayout(_facts(data.facts))
        for draft in data.drafts:
            row = Row(tr("Utkast: {tittel}").format(tittel=draft.title), draft.saved_words, liten=True, chevron=True)
            row.activated.connect(partial(self.go.emit, places.draft(self._bolig, draft.draft)))
            self._facts.body.addWidget(row)

    def _show_feil(self, feil: tuple[Feil, ...]) -> None:
        clear_layout(self._feil.body)
        self._feil.set_note(str(len(feil)) if feil else "")
        for one in feil:
            told = tr("meldt {dag}").format(dag=one.reported) if one.reported else tr("ikke meldt")
            meta = " · ".join(part for part in (one.note, tr("befart {siden}").format(siden=one.since), told) if part)
            mark = Badge(Kind.SNART if one.reported else Kind.PASSERT, one.how, "ExclamationmarkTriangle")
            row = Row(one.what, meta, badge=mark, chevron=True)
            row.activated.connect(partial(self.go.emit, places.read(self._bolig, one.record)))
            self._feil.body.addWidget(row)
        if not feil:
            self._feil.body.addWidget(
                EmptyState(tr("Ingenting som er funnet, venter på å bli rettet."), "CheckmarkCircle")
            )

    def _new(self, skjema: str) -> None:
        self.go.emit(places.new_form(self._bolig, skjema))

    def _ask_what_to_add(self) -> None:
        offers = partial(legg_til.offers, self.ctx, self._bolig, OF_A_BOLIG)
        self.tasks.read(offers, self._legg_til.open, latest=(self, "offers"))

    def _begin(self, tilbud: Tilbud) -> None:
        if tilbud.draft is not None:
            self.go.emit(places.draft(self._bolig, tilbud.draft))
        else:
            self._new(tilbud.skjema)


def _facts(facts: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(16, 6, 16, 12)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for row, (name, said) in enumerate(facts):
        grid.addWidget(label(name, Skrift.BROD, "dempet", wrap=True), row, 0)
        grid.addWidget(label(said, Skrift.BROD), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
