"""A person's page: header, tabs, and what each tab shows.  Look 03.

Nothing here may be turned to somebody else's eyes: other brukere never stand on it.
"""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from feltapp.actions import legg_til, person, samme_person, words
from feltapp.actions.legg_til import Tilbud
from feltapp.actions.person import PersonPage as PersonData
from feltapp.actions.person import RecordItem, TimelineItem
from feltapp.actions.samme_person import MaybeSame
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts import (
    Badge,
    Banner,
    Card,
    ChipGroup,
    EmptyState,
    PageHeader,
    Row,
    Storrelse,
    TabStrip,
    TimelineView,
    TrendChart,
    clear_layout,
    filled_button,
    outline_button,
    plain_button,
)
from feltapp.ui.parts.badge import Kind
from feltapp.ui.person.legg_til import LeggTil
from feltapp.ui.person.overview import Overview, event_place, timeline_entry
from feltapp.ui.person.trend import trend_points
from feltapp.ui.scroll_page import scrolled

OVERSIKT, TIDSLINJE, KARTLEGGING, LIVSKVALITET = "oversikt", "tidslinje", "kartlegging", "livskvalitet"
SAMTYKKER, PLAN, NOTATER = "samtykker", "plan", "notater"
TABS = [
    (OVERSIKT, "Oversikt"),
    (TIDSLINJE, "Tidslinje"),
    (KARTLEGGING, "Kartlegging"),
    (LIVSKVALITET, "Livskvalitet"),
    (SAMTYKKER, "Samtykker"),
    (PLAN, "Krise- og mestringsplan"),
    (NOTATER, "Notater"),
]
ELSEWHERE = {SAMTYKKER: "samtykke", PLAN: "kriseplan"}
_FILTERS = [
    ("", "Alt"),
    ("journalnotat", "Notater"),
    ("alna-kartlegging", "Kartlegging"),
    ("livskvalitet", "Livskvalitet"),
    ("samtykke", "Samtykke"),
    ("kriseplan", "Plan"),
    ("overgang", "Overgang"),
]


class PersonPage(Page):
    """One person, with tabs."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        self._data: PersonData | None = None
        self._shown_events: list[TimelineItem] = []
        self._pair: MaybeSame | None = None
        self._tab = OVERSIKT
        self._arrived = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader("", "", avatar=True, under=True)
        self._add = outline_button("Legg til", "Plus")
        self._turn = outline_button("Snu skjermen", "Monitor")
        self._note = filled_button("Nytt notat", "NotePencil")
        for button in (self._add, self._turn, self._note):
            self._header.add_right(button)
        self._add.clicked.connect(self._ask_what_to_add)
        self._turn.clicked.connect(lambda: self.go.emit(Place(page="livskvalitet", bruker=self._bruker)))
        self._note.clicked.connect(lambda: self.go.emit(places.new_form(self._bruker, "journalnotat")))
        layout.addWidget(self._header)
        self._tabs = TabStrip(TABS, "Deler av mappen")
        self._tabs.chosen.connect(self._choose_tab)
        layout.addWidget(self._tabs)
        self._same = Banner(Kind.INFO, "", icon="PersonGroup", action_text="Samme person")
        self._same.action.connect(self._join)
        self._not_same = plain_button("Ikke samme person", storrelse=Storrelse.RAD)
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
        self._overview.all_events.connect(partial(self._choose_tab, TIDSLINJE))
        self._stack.addWidget(self._overview)
        self._make_tabs()
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
        return "Person"

    def show_place(self, place: Place) -> None:
        if place.bruker != self._bruker:
            self._bruker = BrukerId(place.bruker)
            self._data = None
            self._header.set_title("")
            # No tab may show anything of the one who was here before.
            self._stack.hide()
            self._legg_til.hide()
            self._show_maybe_same(())
        self._arrived = True
        self._set_tab(place.field if place.field in dict(TABS) and place.field not in ELSEWHERE else OVERSIKT)
        self._read()

    def refresh(self, changes: Changes) -> None:
        shown = set(self._data.joined) if self._data else {self._bruker}
        if shown & changes.brukere or changes.drafts:
            self._read()

    def current_field(self) -> str:
        return self._tab

    def set_narrow(self, narrow: bool) -> None:
        self._overview.set_narrow(narrow)

    def _read(self) -> None:
        self.tasks.read(partial(person.open_person, self.ctx, self._bruker), self._show, latest=(self, "person"))

    def _show(self, data: PersonData) -> None:
        if data.bruker != self._bruker:
            return
        self._data = data
        self._header.set_title(data.name, _about(data))
        self._overview.show_person(data)
        self._stack.show()
        if self._arrived:
            # Focus wanders into a column when what had it is hidden, and takes the scroll bar with it.
            self._arrived = False
            self._overview.verticalScrollBar().setValue(0)
        self._show_maybe_same(data.maybe_same, joined=len(data.joined) > 1)
        self._filter_events(self._filter.value() or "")
        self._show_records(self._mapping, data, "alna-kartlegging", "Ingen kartlegging ennå.")
        self._show_records(self._notes, data, "journalnotat", "Ingen notater ennå.")
        self._trend.set_points(trend_points(data.livskvalitet))
        clear_layout(self._scores.body)
        for score in reversed(data.livskvalitet):
            said = f"{score.value} av 7" if score.value is not None else "Ville eller kunne ikke svare"
            self._scores.body.addWidget(Row(said, words.day(score.day), activates=False))
        if not data.livskvalitet:
            self._scores.body.addWidget(EmptyState("Ingen svar ennå. Snu skjermen når det passer."))

    # Tabs

    def _make_tabs(self) -> None:
        events = QWidget()
        column = QVBoxLayout(events)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        self._filter = ChipGroup(_FILTERS, "Vis")
        self._filter.set_value("")
        self._filter.chosen.connect(self._filter_events)
        column.addWidget(self._filter)
        card = Card()
        self._events = TimelineView()
        self._events.activated_entry.connect(self._open_event)
        card.body.addWidget(self._events)
        column.addWidget(card, 1)
        self._stack.addWidget(events)
        self._mapping = Card("Kartlegging", "NotePencil", action_text="Kartlegg")
        self._mapping.action.connect(lambda: self.go.emit(places.new_form(self._bruker, "alna-kartlegging")))
        self._stack.addWidget(_scrolled(self._mapping))
        self._scores = Card("Livskvalitet over tid", "LineGraph", action_text="Snu skjermen", action_icon="Monitor")
        self._scores.action.connect(lambda: self.go.emit(Place(page="livskvalitet", bruker=self._bruker)))
        chart = Card("Egen vurdering, 1 til 7")
        self._trend = TrendChart()
        self._trend.setMinimumHeight(220)
        chart.body.addWidget(self._trend)
        self._stack.addWidget(_scrolled(chart, self._scores))
        self._notes = Card("Notater", "NotePencil", action_text="Nytt notat")
        self._notes.action.connect(lambda: self.go.emit(places.new_form(self._bruker, "journalnotat")))
        self._stack.addWidget(_scrolled(self._notes))
        self._pages = {OVERSIKT: 0, TIDSLINJE: 1, KARTLEGGING: 2, LIVSKVALITET: 3, NOTATER: 4}

    def _choose_tab(self, tab: str) -> None:
        if tab in ELSEWHERE:
            self._tabs.set_value(self._tab)
            self.go.emit(Place(page=ELSEWHERE[tab], bruker=self._bruker))
        else:
            self._set_tab(tab)

    def _set_tab(self, tab: str) -> None:
        self._tab = tab
        self._tabs.set_value(tab)
        self._stack.setCurrentIndex(self._pages[tab])

    def _filter_events(self, kind: str) -> None:
        if self._data is not None:
            wanted = [item for item in self._data.timeline if not kind or item.kind.startswith(kind)]
            self._shown_events = wanted
            self._events.set_entries([timeline_entry(item) for item in wanted])

    def _open_event(self, index: int) -> None:
        self.go.emit(event_place(self._bruker, self._shown_events[index]))

    def _show_records(self, card: Card, data: PersonData, skjema: str, empty: str) -> None:
        clear_layout(card.body)
        mine = [item for item in data.records if item.skjema == skjema]
        for item in mine:
            card.body.addWidget(self._record_row(item))
        if not mine:
            card.body.addWidget(EmptyState(empty))
        if skjema == "alna-kartlegging" and card.action_button is not None:
            card.action_button.set_text("Fortsett" if mine else "Kartlegg")

    def _record_row(self, item: RecordItem) -> Row:
        badge = None
        if item.choices:
            badge = Badge(Kind.INFO, "To versjoner", "ArrowRightLeft")
        elif item.state.value == "paagaar":
            badge = Badge(Kind.INFO, "Pågår", "PencilWriting")
        row = Row(item.title, f"{item.who} · {item.when_words} · {item.preview}", badge=badge, chevron=True)
        place = Place(page="to-versjoner" if item.choices else "les", bruker=self._bruker, record=item.record)
        row.activated.connect(partial(self.go.emit, place))
        return row

    # Same person

    def _show_maybe_same(self, maybe: tuple[MaybeSame, ...], *, joined: bool = False) -> None:
        self._pair = maybe[0] if maybe else None
        self._same_bar.setVisible(bool(maybe) or joined)
        self._not_same.setVisible(bool(maybe))
        if maybe:
            self._same.set_state(
                Kind.INFO,
                "Kan dette være samme person?",
                f"{maybe[0].why} i to stamkort. Ingenting flyttes, og dere kan angre.",
                "PersonGroup",
                "Samme person",
            )
        elif joined:
            self._same.set_state(
                Kind.INFO,
                "To stamkort vises som én person.",
                "Ingenting er flyttet.",
                "PersonGroup",
                "Del dem igjen",
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
        parts.append(f"Født {words.day(data.born)} ({data.age} år)")
    parts.append(f"Kontaktperson: {data.kontaktperson or 'ikke valgt'}")
    if data.koordinator:
        parts.append(f"Koordinator: {data.koordinator}")
    if data.language:
        parts.append(f"Språk: {data.language}")
    return " · ".join(parts)


def _scrolled(*cards: QWidget) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(20, 12, 20, 20)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return scrolled(inside)
