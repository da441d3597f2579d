"""Teamet: whom to ring, which groups there are, and how it stands with the Housing First principles over time.

Never a bruker's name.  All of it is on the laptop, also without a network.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import legg_til, team
from feltapp.actions.fraser import FRASE, Frase
from feltapp.actions.legg_til import OF_A_TEAM, Tilbud
from feltapp.actions.team import Gruppetilbud, Partner
from feltapp.actions.team import TeamPage as TeamData
from feltapp.actions.titles import icon
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.person.legg_til import LeggTil
from feltapp.ui.person.records_tab import record_row
from feltapp.ui.scroll_page import ScrollPage
from feltapp.ui.theme.tokens import Skrift

RIGHT = 420


class TeamPage(ScrollPage):
    menu = "team"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, tr("Teamet"), RIGHT, parent)
        self._team = BrukerId("")
        self._add = outline_button(tr("Legg til"), "Plus")
        self._add.clicked.connect(self._ask_what_to_add)
        self.header.add_right(self._add)
        self._partnere = Card(tr("Samarbeidspartnere"), "Phone", action_text=tr("Ny"))
        self._partnere.action.connect(partial(self._new, team.PARTNER))
        self._hf = Card(tr("Housing First-prinsippene"), "HouseHeart", action_text=tr("Gå gjennom"))
        self._hf.action.connect(partial(self._new, team.HF))
        self._grupper = Card(tr("Gruppetilbud"), "Calendar", action_text=tr("Nytt"))
        self._grupper.action.connect(partial(self._new, team.GRUPPE))
        self._drafts = Card(tr("Utkast", "flere"), "PencilWriting")
        self.left.addWidget(self._partnere)
        self._fraser = Card(tr("Fraser"), "BulletList", action_text=tr("Ny frase"))
        self._fraser.action.connect(partial(self._new, FRASE))
        self.left.addWidget(self._grupper)
        self.left.addWidget(self._fraser)
        self._egne = QVBoxLayout()
        self._egne.setSpacing(self.left.spacing())
        self.left.addLayout(self._egne)
        self.right.addWidget(self._drafts)
        self.right.addWidget(self._hf)
        self._drafts.hide()
        self._legg_til = LeggTil(self._add, self)
        self._legg_til.chosen.connect(self._begin)

    def show_place(self, place: Place) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.brukere or changes.drafts:
            self._read()

    def _read(self) -> None:
        self.tasks.read(partial(team.open_team, self.ctx), self._show, latest=(self, "team"))

    def _show(self, data: TeamData) -> None:
        self._team = data.team
        self.header.set_title(tr("Teamet"), data.name)
        for card in (self._partnere, self._grupper, self._fraser, self._hf, self._drafts):
            clear_layout(card.body)
        for one in data.partnere:
            self._partnere.body.addWidget(self._partner(one))
        if not data.partnere:
            self._partnere.body.addWidget(EmptyState(tr("Ingen er skrevet inn ennå.")))
        for group in data.grupper:
            self._grupper.body.addWidget(self._gruppe(group))
        if not data.grupper:
            self._grupper.body.addWidget(EmptyState(tr("Ingen grupper ennå.")))
        self._show_egne(data)
        for frase in data.fraser:
            self._fraser.body.addWidget(self._frase(frase))
        if not data.fraser:
            self._fraser.body.addWidget(EmptyState(tr("Tekster dere bruker ofte. Sett dem inn med Ctrl og mellomrom.")))
        self._show_principles(data)
        self._drafts.setVisible(bool(data.drafts))
        for draft in data.drafts:
            row = Row(draft.title, draft.saved_words, bold=False, chevron=True)
            row.activated.connect(partial(self.go.emit, places.draft(data.team, draft.draft)))
            self._drafts.body.addWidget(row)

    def _partner(self, one: Partner) -> Row:
        after = tr("kveld og helg {telefon}").format(telefon=one.after_hours) if one.after_hours else ""
        checked = tr("kontrollert {dag}").format(dag=one.checked) if one.checked else ""
        meta = " · ".join(part for part in (one.about, after, checked) if part)
        badge = Badge(Kind.SNART, tr("Kontroller nummeret"), "Hourglass") if one.old else None
        row = Row(one.name, meta, badge=badge, chevron=True)
        phone = label(one.phone or tr("Uten nummer"), Skrift.SKJEMATITTEL if one.phone else Skrift.HJELP)
        line = row.layout()
        if isinstance(line, QHBoxLayout):
            line.insertWidget(line.count() - 1, phone)
        said = (one.name, one.phone, meta, badge.text() if badge else "")
        row.setAccessibleName(", ".join(part for part in said if part))
        row.activated.connect(partial(self.go.emit, places.read(self._team, one.record)))
        return row

    def _gruppe(self, one: Gruppetilbud) -> Row:
        row = Row(one.name, one.about, badge=Badge(Kind.NOYTRAL, tr("Avsluttet")) if one.ended else None, chevron=True)
        row.activated.connect(partial(self.go.emit, places.read(self._team, one.record)))
        return row

    def _show_egne(self, data: TeamData) -> None:
        """A card for each of the municipality's own forms that has been used."""
        clear_layout(self._egne)
        for skjema in dict.fromkeys(one.skjema for one in data.egne):
            several = [one for one in data.egne if one.skjema == skjema]
            card = Card(several[0].form, icon(skjema), str(len(several)) if len(several) > 1 else "")
            for one in several:
                card.body.addWidget(record_row(data.team, one, self.go.emit))
            self._egne.addWidget(card)

    def _frase(self, one: Frase) -> Row:
        row = Row(one.title, one.begins, chevron=True)
        row.activated.connect(partial(self.go.emit, places.go_on(self._team, one.record)))
        return row

    def _show_principles(self, data: TeamData) -> None:
        if not data.days:
            self._hf.body.addWidget(EmptyState(tr("Dere har ikke gått gjennom prinsippene sammen ennå.")))
            return
        grid = QGridLayout()
        grid.setContentsMargins(16, 8, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for at, day in enumerate(data.days, 1):
            grid.addWidget(label(f"{day[:6]}\n{day[6:]}", Skrift.HJELP, "dempet"), 0, at, Qt.AlignmentFlag.AlignRight)
        for row, one in enumerate(data.prinsipper, 1):
            grid.addWidget(label(one.name, Skrift.BROD, wrap=True), row, 0)
            for at, step in enumerate(one.steps, 1):
                last = at == len(one.steps)
                number = label(step or "–", Skrift.BROD_FET if last else Skrift.BROD, "tekst" if last else "dempet")
                said = step or tr("ikke svart")
                number.setAccessibleName(f"{one.name}, {data.days[at - 1]}: {said}")
                if last and one.now:
                    set_tip(number, one.now)
                grid.addWidget(number, row, at, Qt.AlignmentFlag.AlignRight)
        self._hf.body.addLayout(grid)
        scale = label(tr("1 er ikke begynt, 5 er slik vi jobber."), Skrift.HJELP, "dempet", wrap=True)
        scale.setContentsMargins(16, 0, 16, 12)
        self._hf.body.addWidget(scale)
        if data.hf is not None:
            row_of_all = Row(tr("Det vi gjør og prøver videre"), bold=False, liten=True, chevron=True)
            row_of_all.activated.connect(partial(self.go.emit, places.read(data.team, data.hf)))
            self._hf.body.addWidget(row_of_all)

    def _new(self, skjema: str) -> None:
        if self._team:
            self.go.emit(places.new_form(self._team, skjema))

    def _ask_what_to_add(self) -> None:
        offers = partial(legg_til.offers, self.ctx, self._team, OF_A_TEAM)
        self.tasks.read(offers, self._legg_til.open, latest=(self, "offers"))

    def _begin(self, tilbud: Tilbud) -> None:
        if tilbud.draft is not None:
            self.go.emit(places.draft(self._team, tilbud.draft))
        else:
            self._new(tilbud.skjema)
