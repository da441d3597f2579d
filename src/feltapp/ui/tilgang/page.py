"""Tilgang: for one bruker those who are let in or kept out by name, and the few fields with which a leader says so.

Asks sentral each time, on the network's worker: what holds is what sentral says, and nothing is done without it.
"""

from collections.abc import Callable
from datetime import date
from functools import partial

from feltapp.actions import tilgang, words
from feltapp.actions.context import Context
from feltapp.actions.tilgang import Desk, Hvem, Ord, Tilgang
from feltapp.domain.ids import BrukerId, MedarbeiderId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.place import Place
from feltapp.errors import FeltappError, UserError
from feltapp.forms.dates import parse_date
from feltapp.oversettelse import tr
from feltapp.ui.brukere.sorting import sort_key
from feltapp.ui.page import Page, PageFactory, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import ScrollPage
from feltapp.ui.text import words as words_of
from feltapp.ui.theme.tokens import Skrift

RIGHT = 376
ACTION_WIDTH = 148
GIVE, TAKE = "gi", "ta"
NO_SENTRAL = tr("Feltapp får ikke kontakt med sentralen. Tilgang gis og tas når maskinen er på nett.")
KINDS = {
    MappeKind.STAMKORT: tr("stamkort"),
    MappeKind.JOURNAL: tr("journal"),
    MappeKind.SOSIAL: tr("sosialtjeneste"),
    MappeKind.TRYGGHET: tr("trygghet"),
    MappeKind.BOLIG: tr("bolig"),
    MappeKind.TEAM: tr("team"),
}


class TilgangPage(ScrollPage):
    menu = "innstillinger"

    def __init__(self, tools: Tools, desk: Desk | None) -> None:
        super().__init__(tools, tr("Tilgang"), RIGHT, back_text=tr("Innstillinger"))
        self._desk = desk
        self._bruker = BrukerId("")
        self._told = Banner(Kind.SNART, "", live=True)
        self._told.hide()
        self.above.addWidget(self._told)
        self.person = DropDown(placeholder=tr("Velg person"))
        self.person.chosen.connect(lambda bruker: self._choose(BrukerId(bruker)))
        whom = Card(tr("Hvem det gjelder"), "Person", padded=True)
        whom.body.addWidget(LabeledField(tr("Person"), self.person))
        said = tr("Alle i teamet med en rolle i oppfølgingen ser stamkort og journal uten at det gis.")
        whom.body.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True))
        self._words = Card(tr("Tilgang ved navn"), "KeyHorizontal")
        self._words.hide()
        self.left.addWidget(whom)
        self.left.addWidget(self._words)
        self._form = self._build_form()
        self.right.addWidget(self._form)
        self._form.hide()

    def show_place(self, place: Place) -> None:
        self._bruker = BrukerId(place.bruker or "")
        self._words.hide()
        self._form.hide()
        self._tell("")
        self._empty()
        self.tasks.read(partial(_known, self.ctx), self._show_known, latest=(self, "kjent"))

    def _build_form(self) -> Card:
        card = Card(tr("Gi eller ta tilgang"), "PersonPlus", padded=True)
        card.body.setSpacing(12)
        self.who = DropDown(placeholder=tr("Velg medarbeider"))
        self.what = RadioRow([(GIVE, tr("Gi tilgang")), (TAKE, tr("Hold utenfor"))], tr("Hva"))
        self.until = DateField()
        self._who = LabeledField(tr("Medarbeider"), self.who)
        self._until = LabeledField(
            tr("Til og med"), self.until, tr("Så slutter tilgangen av seg selv. Et annet team må ha en dag.")
        )
        self.what.chosen.connect(lambda value: self._until.setVisible(value == GIVE))
        self.save = outline_button(tr("La det gjelde fra nå"), "Checkmark")
        self.save.clicked.connect(self._save)
        for part in (self._who, LabeledField(tr("Hva"), self.what), self._until):
            card.body.addWidget(part)
        note = tr(
            "Maskinen det gjelder, får vite det når den er på nett. Det som er skrevet og ikke sendt, sendes først."
        )
        card.body.addWidget(label(note, Skrift.HJELP, "dempet", wrap=True))
        card.body.addWidget(self.save)
        return card

    def _empty(self) -> None:
        self.who.set_value(None)
        self.what.set_value(GIVE)
        self.until.set_text("")
        self._until.show()
        self._who.set_error("")
        self._until.set_error("")

    def _show_known(self, known: tuple[tuple[tuple[BrukerId, str], ...], tuple[Hvem, ...]]) -> None:
        people, staff = known
        self.person.set_options([(bruker, name) for bruker, name in sorted(people, key=lambda one: sort_key(one[1]))])
        self.who.set_options([(one.id, f"{one.name}, {one.about}") for one in staff])
        self.person.set_value(self._bruker or None)
        if self._desk is None:
            self._tell(NO_SENTRAL)
        elif self._bruker:
            self._choose(self._bruker)

    def _choose(self, bruker: BrukerId) -> None:
        self._bruker = bruker
        desk = self._desk
        if desk is not None:
            clear_layout(self._words.body)
            self._words.body.addWidget(EmptyState(tr("Spør sentralen …")))
            self._words.show()
            self._ask(lambda: tilgang.look(self.ctx, desk, bruker))

    def _ask(self, call: Callable[[], Tilgang]) -> None:
        self.save.setEnabled(False)
        self.tasks.net(call, self._show, failed=self._refused)

    def _show(self, found: Tilgang) -> None:
        self.save.setEnabled(True)
        self.tasks.announce(found.changes, self)
        if found.bruker != self._bruker:
            return
        self._tell("")
        clear_layout(self._words.body)
        for one in found.words:
            self._words.body.addWidget(self._row(one))
        if not found.words:
            self._words.body.addWidget(EmptyState(tr("Ingen har fått eller mistet tilgang ved navn.")))
        self._words.show()
        self._form.show()
        self._empty()

    def _row(self, one: Ord) -> Row:
        action = outline_button(tr("Avslutt") if one.allowed else tr("Slipp inn igjen"), storrelse=Storrelse.RAD)
        action.setAccessibleName(f"{action.text()}: {one.name}")
        kinds = ", ".join(KINDS[kind] for kind in one.kinds)
        since = tr("fra {dag}").format(dag=words.day(one.since))
        by = tr("av {navn}").format(navn=one.by) if one.by else ""
        newer = tr("en nyere mappe er ikke med") if one.newer else ""
        meta = " · ".join(part for part in (one.about, kinds, " ".join(p for p in (since, by) if p), newer) if part)
        row = Row(one.name, meta, badge=_badge(one), action=action, action_width=ACTION_WIDTH, activates=False)
        row.action.connect(partial(self._undo, one))
        return row

    def _undo(self, one: Ord) -> None:
        if one.allowed:
            self._say(TAKE, one.medarbeider, None)
        else:
            self._say(GIVE, one.medarbeider, None)

    def _save(self) -> None:
        who, typed = self.who.value(), self.until.text().strip()
        until = parse_date(typed, "day", self.ctx.clock.now().date()) if typed else ""
        giving = self.what.value() == GIVE
        self._who.set_error("" if who else tr("Velg hvem det gjelder."))
        wrong = giving and typed and not until
        self._until.set_error(tr("Skriv dagen som dd.mm.åååå.") if wrong else "")
        if who and not wrong:
            self._say(GIVE if giving else TAKE, MedarbeiderId(who), date.fromisoformat(until) if until else None)

    def _say(self, what: str, who: MedarbeiderId, until: date | None) -> None:
        desk, bruker = self._desk, self._bruker
        if desk is None or not bruker:
            return
        if what == GIVE:
            self._ask(lambda: tilgang.give(self.ctx, desk, bruker, who, until))
        else:
            self._ask(lambda: tilgang.take(self.ctx, desk, bruker, who))

    def _refused(self, error: FeltappError) -> None:
        self.save.setEnabled(True)
        name = error.field if isinstance(error, UserError) else ""
        field = {"hvem": self._who, "til": self._until}.get(name)
        if field is not None:
            field.set_error(words_of(error))
        else:
            self._words.hide()
            self._tell(words_of(error) if isinstance(error, UserError) else NO_SENTRAL)

    def _tell(self, said: str) -> None:
        first, _, rest = said.partition(". ")
        self._told.set_state(Kind.SNART, first + ("." if rest else ""), rest)
        self._told.setVisible(bool(said))


def access_page(desk: Desk | None) -> PageFactory:
    """The page, with sentral where there is one."""
    make: Callable[[Tools], Page] = partial(_make, desk)
    return make


def _make(desk: Desk | None, tools: Tools) -> Page:
    return TilgangPage(tools, desk)


def _known(ctx: Context) -> tuple[tuple[tuple[BrukerId, str], ...], tuple[Hvem, ...]]:
    return tilgang.people(ctx), tilgang.everybody(ctx)


def _badge(one: Ord) -> Badge:
    if not one.allowed:
        return Badge(Kind.SNART, tr("Holdt utenfor"), "PersonCross")
    if one.until is None:
        return Badge(Kind.INFO, tr("Har tilgang"), "Checkmark")
    return Badge(Kind.INFO, tr("Til og med {dag}").format(dag=words.day(one.until)), "Hourglass")
