"""Min dag: who moves, what is due, what was begun, what colleagues wrote, what is only on this machine.  Look 02.

At the left when, in the middle who and what, at the right the one thing that closes it.
"""

from collections.abc import Sequence
from functools import partial

from feltapp.actions import min_dag, samme_person, words
from feltapp.actions.frist import FristRow
from feltapp.actions.min_dag import MinDag
from feltapp.actions.samme_person import MaybeSame
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.page import Tools
from feltapp.ui.parts import (
    Badge,
    Card,
    EmptyState,
    Kind,
    Row,
    Storrelse,
    clear_layout,
    label,
    outline_button,
    plain_button,
)
from feltapp.ui.scroll_page import ScrollPage

RIGHT = 356
SHOWN = 8
WHEN_WIDTH = 168
ACTION_WIDTH = 132

KINDS = {
    "passert": (Kind.PASSERT, "ExclamationmarkTriangle"),
    "i-dag": (Kind.SNART, "Hourglass"),
    "snart": (Kind.SNART, "Hourglass"),
    "senere": (Kind.NOYTRAL, "Calendar"),
}


def _by_person(frister: Sequence[FristRow]) -> list[list[FristRow]]:
    """Each person once, in the order of what hastes most: forty people's frister are a list nobody reads."""
    found: dict[BrukerId, list[FristRow]] = {}
    for one in frister:
        found.setdefault(one.bruker, []).append(one)
    return list(found.values())


class MinDagPage(ScrollPage):
    menu = "min-dag"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, "Min dag", RIGHT)
        self._all = False
        self._day: MinDag | None = None
        self._moves = Card("Flytter snart", "HouseHeart")
        self._due = Card("Må følges opp", "Bell", action_text="Vis alle")
        self._due.action.connect(self._toggle_all)
        self._drafts = Card("Utkast", "NotePencil")
        self._news = Card("Nytt fra kolleger", "Chat2")
        self._same = Card("Kan være samme person", "PersonGroup")
        self._here = Card("Denne maskinen", "Laptop", padded=True)
        for card in (self._moves, self._due):
            self.left.addWidget(card)
        for card in (self._drafts, self._news, self._same, self._here):
            self.right.addWidget(card)
        self._waiting = label("", wrap=True)
        self._see = plain_button("Se hva som venter", "ArrowRight")
        self._see.clicked.connect(lambda: self.go.emit(Place(page="synkronisering")))
        self._here.body.addWidget(self._waiting)
        self._here.body.addWidget(self._see)
        for card in (self._moves, self._same):
            card.hide()
        if self._due.action_button is not None:
            self._due.action_button.hide()

    def show_place(self, place: Place) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.tasks.read(partial(min_dag.my_day, self.ctx), self._show, latest=(self, "day"))

    def _show(self, day: MinDag) -> None:
        self._day = day
        self.header.set_title("Min dag", day.today_words)
        self._show_moves(day)
        self._show_due(day)
        self._show_drafts(day)
        self._show_news(day)
        self._show_same(day)
        self._waiting.setText(
            f"{words.count(day.waiting, 'endring', 'endringer')} er bare her. De sendes når du er på nett. "
            "Ingenting går tapt."
            if day.waiting
            else "Alt som er skrevet her, er sendt og kvittert."
        )
        self._see.setVisible(bool(day.waiting))

    def _show_moves(self, day: MinDag) -> None:
        clear_layout(self._moves.body)
        for move in day.moves:
            kind, icon = KINDS[move.kind]
            row = Row(
                move.name,
                f"{move.title} · {words.long_day(move.day)}",
                left=Badge(kind, move.words, icon),
                left_width=WHEN_WIDTH,
                chevron=True,
            )
            row.activated.connect(partial(self.go.emit, places.person(move.bruker)))
            self._moves.body.addWidget(row)
        self._moves.setVisible(bool(day.moves))

    def _show_due(self, day: MinDag) -> None:
        clear_layout(self._due.body)
        people = _by_person(day.frister)
        many = words.count(len(day.frister), "frist", "frister")
        note = f"{many} for {words.count(len(people), 'bruker', 'brukere')}"
        self._due.set_note(note if day.frister else "")
        for frister in people if self._all else people[:SHOWN]:
            self._due.body.addWidget(self._due_row(frister[0], len(frister) - 1))
        if not day.frister:
            self._due.body.addWidget(EmptyState("Ingen frister de neste 14 dagene.", "CheckmarkCircle"))
        if self._due.action_button is not None:
            self._due.action_button.setVisible(len(people) > SHOWN)
            self._due.action_button.set_text("Vis færre" if self._all else "Vis alle")

    def _due_row(self, one: FristRow, more: int) -> Row:
        kind, icon = KINDS[one.kind]
        go = partial(self.go.emit, places.of_frist(one))
        row = Row(
            one.name,
            " · ".join(part for part in (one.styrke, one.why, f"og {more} til" if more else "") if part),
            rest=f" · {one.what}",
            left=Badge(kind, one.when, icon),
            left_width=WHEN_WIDTH,
            action=outline_button(one.action_text, storrelse=Storrelse.RAD),
            action_width=ACTION_WIDTH,
        )
        row.activated.connect(partial(self.go.emit, places.person(one.bruker)))
        row.action.connect(go)
        return row

    def _show_drafts(self, day: MinDag) -> None:
        clear_layout(self._drafts.body)
        self._drafts.set_note(f"{len(day.drafts)} er ikke signert" if day.drafts else "")
        for item in day.drafts:
            title = f"{item.draft.title} · {item.name}" if item.name else item.draft.title
            row = Row(
                title,
                item.draft.saved_words,
                icon="FileText",
                bold=False,
                action=plain_button("Fortsett", storrelse=Storrelse.RAD),
            )
            go = partial(self.go.emit, places.draft(item.draft.bruker, item.draft.draft))
            row.activated.connect(go)
            row.action.connect(go)
            self._drafts.body.addWidget(row)
        if not day.drafts:
            self._drafts.body.addWidget(EmptyState("Alt du har begynt på, er signert.", "CheckmarkCircle"))

    def _show_news(self, day: MinDag) -> None:
        clear_layout(self._news.body)
        for item in day.news:
            choose = item.action == "velg"
            row = Row(
                item.title,
                item.sub,
                icon=item.icon,
                bold=False,
                action=plain_button("Velg", storrelse=Storrelse.RAD) if choose else None,
            )
            where = places.versions(item.bruker, item.record) if choose else places.read(item.bruker, item.record)
            row.activated.connect(partial(self.go.emit, where))
            row.action.connect(partial(self.go.emit, where))
            self._news.body.addWidget(row)
        if not day.news:
            self._news.body.addWidget(EmptyState("Ikke noe nytt den siste uka."))

    def _show_same(self, day: MinDag) -> None:
        clear_layout(self._same.body)
        for pair in day.maybe_same:
            row = Row(
                pair.name, pair.why, icon="PersonGroup", action=plain_button("Slå sammen", storrelse=Storrelse.RAD)
            )
            row.activated.connect(partial(self.go.emit, places.person(pair.bruker)))
            row.action.connect(partial(self._join, pair))
            self._same.body.addWidget(row)
        self._same.setVisible(bool(day.maybe_same))

    def _join(self, pair: MaybeSame) -> None:
        self.tasks.write(partial(samme_person.join, self.ctx, pair.bruker, pair.other))

    def _toggle_all(self) -> None:
        self._all = not self._all
        if self._day is not None:
            self._show_due(self._day)
