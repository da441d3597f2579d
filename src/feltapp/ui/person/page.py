"""A person's page: header, tabs, and what each tab shows.  Look 03.

Nothing here may be turned to somebody else's eyes: other brukere never stand on it.
"""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from feltapp.actions import legg_til, lest, person, samme_person, words
from feltapp.actions.legg_til import Tilbud
from feltapp.actions.mapper import team_id
from feltapp.actions.person import PersonPage as PersonData
from feltapp.actions.samme_person import MaybeSame
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.frist.deeds import Closing
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.tab_strip import TabStrip
from feltapp.ui.person import tabs
from feltapp.ui.person.legg_til import LeggTil
from feltapp.ui.person.lest_tab import LestTab
from feltapp.ui.person.network_tab import ContactCards
from feltapp.ui.person.overview import Overview
from feltapp.ui.person.profile_card import ProfileCard
from feltapp.ui.person.records_tab import RecordsTab
from feltapp.ui.person.scores_tab import ScoresTab
from feltapp.ui.person.timeline_tab import TimelineTab
from feltapp.ui.person.timer_card import TimerCard


class PersonPage(Page):
    """One person, with tabs."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        self._data: PersonData | None = None
        self._stale: set[str] = set()
        self._pair: MaybeSame | None = None
        self._tab = tabs.OVERSIKT
        self._arrived = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader("", "", avatar=True, under=True)
        self._add = outline_button(tr("Legg til"), "Plus")
        self._turn = outline_button(tr("Snu skjermen"), "Monitor")
        self._note = filled_button(tr("Nytt notat"), "NotePencil")
        for button in (self._add, self._turn, self._note):
            self._header.add_right(button)
        self._add.clicked.connect(self._ask_what_to_add)
        self._turn.clicked.connect(self._turn_the_screen)
        self._note.clicked.connect(lambda: self.go.emit(places.new_form(self._bruker, "journalnotat")))
        layout.addWidget(self._header)
        self._tabs = TabStrip(tabs.TABS, tr("Deler av mappen"))
        self._tabs.chosen.connect(self._choose_tab)
        layout.addWidget(self._tabs)
        self._same = Banner(Kind.INFO, "", icon="PersonGroup", action_text=tr("Samme person"))
        self._same.action.connect(self._join)
        self._not_same = plain_button(tr("Ikke samme person"), storrelse=Storrelse.RAD)
        self._not_same.clicked.connect(self._part)
        self._same.add_button(self._not_same)
        self._same_bar = QWidget()
        around = QHBoxLayout(self._same_bar)
        around.setContentsMargins(20, 12, 20, 0)
        around.addWidget(self._same)
        layout.addWidget(self._same_bar)
        self._stack = QStackedWidget()
        self._overview = Overview()
        self._overview.go.connect(self.go)
        self._closing = Closing(tools, self)
        for card in (self._overview.due, self._overview.late):
            self._closing.attach(card)
        self._overview.all_events.connect(partial(self._choose_tab, tabs.TIDSLINJE))
        self._timeline = TimelineTab()
        self._timeline.go.connect(self.go)
        self._scores = ScoresTab()
        self._scores.turn.connect(self._turn_the_screen)
        self._lest = LestTab()
        self._lest.innsyn.connect(lambda: self.go.emit(places.print_out(self._bruker, RecordId(""))))
        self._lest.as_file.connect(lambda: self.go.emit(places.give_file(self._bruker)))
        self._lists = {tab: self._list(tab) for tab in tabs.KINDS}
        self._profile = ProfileCard()
        self._profile.opened.connect(self._open_profile)
        self._lists[tabs.KARTLEGGING].above.addWidget(self._profile)
        self._contacts = ContactCards()
        self._contacts.go.connect(self.go)
        self._lists[tabs.NETTVERK].above.addWidget(self._contacts)
        self._timer = TimerCard()
        self._lists[tabs.TILTAK].above.addWidget(self._timer)
        self._pages: dict[str, QWidget] = {
            tabs.OVERSIKT: self._overview,
            tabs.TIDSLINJE: self._timeline,
            tabs.LIVSKVALITET: self._scores,
            tabs.LEST: self._lest,
            **self._lists,
        }
        for page in self._pages.values():
            self._stack.addWidget(page)
        hidden = self._stack.sizePolicy()
        hidden.setRetainSizeWhenHidden(True)
        self._stack.setSizePolicy(hidden)
        layout.addWidget(self._stack, 1)
        self._show_maybe_same(())
        self._legg_til = LeggTil(self._add, self)
        self._legg_til.chosen.connect(self._begin)

    @property
    def title(self) -> str:
        """Never the name."""
        return tr("Person")

    def show_place(self, place: Place) -> None:
        if place.bruker != self._bruker:
            self._bruker = BrukerId(place.bruker)
            self._data = None
            self._header.set_title("")
            # No tab may show anything of the one who was here before.
            self._stack.hide()
            self._legg_til.hide()
            self._overview.due.forget()
            self._overview.late.forget()
            self._show_maybe_same(())
        self._arrived = True
        self._set_tab(place.field if place.field in self._pages else tabs.OVERSIKT)
        self._read()

    def refresh(self, changes: Changes) -> None:
        shown = set(self._data.joined) if self._data else {self._bruker}
        if (shown | {team_id(self.ctx)}) & changes.brukere or changes.drafts:
            self._read()

    def current_field(self) -> str:
        return self._tab

    def set_narrow(self, narrow: bool) -> None:
        self._overview.set_narrow(narrow)
        for one in self._lists.values():
            one.set_narrow(narrow)

    def leaving(self) -> None:
        self._closing.leave()

    def _read(self) -> None:
        self.tasks.read(partial(person.open_person, self.ctx, self._bruker), self._show, latest=(self, "person"))

    def _show(self, data: PersonData) -> None:
        if data.bruker != self._bruker:
            return
        self._data = data
        self._header.set_title(data.name, _about(data))
        self._stale = set(self._pages)
        self._fill(self._tab)
        self._stack.show()
        if self._arrived:
            # Focus wanders into a column when what had it is hidden, and takes the scroll bar with it.
            self._arrived = False
            self._overview.verticalScrollBar().setValue(0)
        self._show_maybe_same(data.maybe_same, joined=len(data.joined) > 1)

    # Tabs

    def _list(self, tab: str) -> RecordsTab:
        made = RecordsTab(tabs.KINDS[tab], tabs.EMPTY[tab], egne=tab == tabs.KARTLEGGING)
        made.go.connect(self.go)
        made.add.connect(self._ask_what_to_add)
        made.all_of_them.connect(partial(self._choose_tab, tabs.TIDSLINJE))
        return made

    def _fill(self, tab: str) -> None:
        """Draw a tab when it is looked at: most are not."""
        data = self._data
        if data is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        if tab in self._lists:
            self._lists[tab].show_records(data.bruker, data.records)
        if tab == tabs.OVERSIKT:
            self._overview.show_person(data)
        elif tab == tabs.TIDSLINJE:
            self._timeline.show_items(data.bruker, data.timeline)
        elif tab == tabs.LIVSKVALITET:
            self._scores.show_scores(data.livskvalitet)
        elif tab == tabs.KARTLEGGING:
            self._profile.show_profile(data.profil)
        elif tab == tabs.TILTAK:
            self._timer.show_hours(data.timer)
        elif tab == tabs.NETTVERK:
            self._contacts.show_contacts(data.bruker, data.kontakter)
        elif tab == tabs.LEST:
            self._lest.clear()
            self.tasks.read(partial(lest.lest_av, self.ctx, data.bruker), self._lest.show_all, latest=(self, "lest"))

    def _choose_tab(self, tab: str) -> None:
        if tab in tabs.ELSEWHERE:
            self._tabs.set_value(self._tab)
            self.go.emit(Place(page=tabs.ELSEWHERE[tab], bruker=self._bruker))
        else:
            self._set_tab(tab)

    def _set_tab(self, tab: str) -> None:
        self._tab = tab
        self._tabs.set_value(tab)
        self._fill(tab)
        self._stack.setCurrentWidget(self._pages[tab])

    def _turn_the_screen(self) -> None:
        self.go.emit(Place(page="livskvalitet", bruker=self._bruker))

    def _open_profile(self) -> None:
        if self._data is not None and self._data.profil is not None:
            self.go.emit(places.read(self._data.bruker, self._data.profil.record))

    # Same person

    def _show_maybe_same(self, maybe: tuple[MaybeSame, ...], *, joined: bool = False) -> None:
        self._pair = maybe[0] if maybe else None
        self._same_bar.setVisible(bool(maybe) or joined)
        self._not_same.setVisible(bool(maybe))
        if maybe:
            self._same.set_state(
                Kind.INFO,
                tr("Kan dette være samme person?"),
                tr("{hvorfor} i to stamkort. Ingenting flyttes, og dere kan angre.").format(hvorfor=maybe[0].why),
                "PersonGroup",
                tr("Samme person"),
            )
        elif joined:
            self._same.set_state(
                Kind.INFO,
                tr("To stamkort vises som én person."),
                tr("Ingenting er flyttet."),
                "PersonGroup",
                tr("Del dem igjen"),
            )

    def _join(self) -> None:
        if self._pair is not None:
            self.tasks.write(partial(samme_person.join, self.ctx, self._pair.bruker, self._pair.other))
            return
        for other in self._data.joined[1:] if self._data else ():
            self.tasks.write(partial(samme_person.part, self.ctx, self._bruker, other))

    def _part(self) -> None:
        if self._pair is not None:
            self.tasks.write(partial(samme_person.part, self.ctx, self._pair.bruker, self._pair.other))

    # Add

    def _ask_what_to_add(self) -> None:
        if self._legg_til.isVisible():
            self._legg_til.close_again()
            return
        offers = partial(legg_til.offers, self.ctx, self._bruker)
        self.tasks.read(offers, self._legg_til.open, latest=(self, "offers"))

    def _begin(self, tilbud: Tilbud) -> None:
        if tilbud.draft is not None:
            self.go.emit(places.draft(self._bruker, tilbud.draft))
        elif tilbud.skjema == "livskvalitet":
            self.go.emit(Place(page="livskvalitet", bruker=self._bruker))
        else:
            self.go.emit(places.new_form(self._bruker, tilbud.skjema))


def _about(data: PersonData) -> str:
    parts = []
    if data.born:
        parts.append(tr("Født {dag} ({alder} år)").format(dag=words.day(data.born), alder=data.age))
    parts.append(tr("Kontaktperson: {navn}").format(navn=data.kontaktperson or tr("ikke valgt")))
    if data.koordinator:
        parts.append(tr("Koordinator: {koordinator}").format(koordinator=data.koordinator))
    if data.language:
        parts.append(tr("Språk: {spraak}").format(spraak=data.language))
    return " · ".join(parts)
