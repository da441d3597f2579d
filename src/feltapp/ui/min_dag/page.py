"""Min dag: today's visits, who moves, what is due, what was begun, what colleagues wrote, what waits here.  Look 02.

At the left when, in the middle who and what, at the right the one thing that closes it.
"""

from functools import partial

from feltapp.actions import henvendelse, min_dag, samme_person, words
from feltapp.actions.henvendelse import Waiting
from feltapp.actions.min_dag import MinDag
from feltapp.actions.samme_person import MaybeSame
from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.besok.visits import Visits, how_many
from feltapp.ui.frist.card import DueCard
from feltapp.ui.frist.deeds import Closing
from feltapp.ui.frist.kinds import KINDS
from feltapp.ui.min_dag.due import SHOWN, WHEN_WIDTH, lines_of, note_of
from feltapp.ui.page import Tools
from feltapp.ui.parts.badge import Badge
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import ScrollPage

RIGHT = 356


class MinDagPage(ScrollPage):
    menu = "min-dag"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, tr("Min dag"), RIGHT)
        new = outline_button(tr("Ny henvendelse"), "Inbox")
        new.clicked.connect(lambda: self.go.emit(Place(page="ny-henvendelse")))
        self.header.add_right(new)
        self._asked = Card(tr("Henvendelser"), "Inbox")
        self._visits = Card(tr("Besøk i dag"), "Calendar", action_text=tr("Planlegg besøk"), action_icon="Plus")
        self._visits.action.connect(lambda: self.go.emit(Place(page="besok")))
        self._rows = Visits(tools, self)
        self._rows.go.connect(self.go)
        self._moves = Card(tr("Flytter snart"), "HouseHeart")
        lines = partial(lines_of, self.go.emit)
        self._due = DueCard(tr("Må følges opp"), "Bell", lines, SHOWN, tr("Ingen frister den nærmeste tiden."))
        self._late = DueCard(tr("Ikke fulgt opp"), "ExclamationmarkTriangle", lines, SHOWN)
        self._closing = Closing(tools, self)
        self._drafts = Card(tr("Utkast", "flere"), "NotePencil")
        self._news = Card(tr("Nytt fra kolleger"), "Chat2")
        self._same = Card(tr("Kan være samme person"), "PersonGroup")
        self._here = Card(tr("Denne maskinen"), "Laptop", padded=True)
        for card in (self._visits, self._moves, self._due, self._late):
            self.left.addWidget(card)
        for due in (self._due, self._late):
            self._closing.attach(due)
        for card in (self._asked, self._drafts, self._news, self._same, self._here):
            self.right.addWidget(card)
        self._waiting = label("", wrap=True)
        self._see = plain_button(tr("Se hva som venter"), "ArrowRight")
        self._see.clicked.connect(lambda: self.go.emit(Place(page="synkronisering")))
        self._here.body.addWidget(self._waiting)
        self._here.body.addWidget(self._see)
        for card in (self._asked, self._moves, self._same):
            card.hide()

    def show_place(self, place: Place) -> None:
        for due in (self._due, self._late):
            due.come_back()
        self._read()

    def refresh(self, changes: Changes) -> None:
        self._read()

    def leaving(self) -> None:
        self._closing.leave()

    def _read(self) -> None:
        self.tasks.read(partial(min_dag.my_day, self.ctx), self._show, latest=(self, "day"))

    def _show(self, day: MinDag) -> None:
        self.header.set_title(tr("Min dag"), day.today_words)
        self._show_visits(day)
        self._show_asked(day)
        self._show_moves(day)
        self._due.show_due(day.frister, note_of(day.frister))
        self._late.show_due(day.late, note_of(day.late))
        self._show_drafts(day)
        self._show_news(day)
        self._show_same(day)
        self._waiting.setText(
            tr(
                "%n endring(er) er bare her. De sendes når du er på nett. Ingenting går tapt.",
                "",
                day.waiting,
            )
            if day.waiting
            else tr("Alt som er skrevet her, er sendt og kvittert.")
        )
        self._see.setVisible(bool(day.waiting))

    def _show_visits(self, day: MinDag) -> None:
        self._rows.fill(self._visits, day.besok)
        self._visits.set_note(how_many(day.besok) if day.besok else "")
        if not day.besok:
            self._visits.body.addWidget(EmptyState(tr("Ingen besøk er planlagt i dag.")))

    def _show_asked(self, day: MinDag) -> None:
        clear_layout(self._asked.body)
        for one in day.henvendelser:
            may = one.stand != "fra-meg"
            button = outline_button(tr("Ta imot"), storrelse=Storrelse.RAD) if may else None
            row = Row(one.name, one.words, bold=False, action=button)
            row.activated.connect(partial(self.go.emit, places.go_on(one.bruker, one.record)))
            row.action.connect(partial(self._take, one))
            self._asked.body.addWidget(row)
        self._asked.setVisible(bool(day.henvendelser))

    def _take(self, one: Waiting) -> None:
        self.tasks.write(partial(henvendelse.take, self.ctx, one.record))

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

    def _show_drafts(self, day: MinDag) -> None:
        clear_layout(self._drafts.body)
        self._drafts.set_note(tr("%n er ikke signert", "utkast", len(day.drafts)) if day.drafts else "")
        for item in day.drafts:
            title = f"{item.draft.title} · {item.name}" if item.name else item.draft.title
            row = Row(
                title,
                item.draft.saved_words,
                icon="FileText",
                bold=False,
                action=plain_button(tr("Fortsett"), storrelse=Storrelse.RAD),
            )
            go = partial(self.go.emit, places.draft(item.draft.bruker, item.draft.draft))
            row.activated.connect(go)
            row.action.connect(go)
            self._drafts.body.addWidget(row)
        if not day.drafts:
            self._drafts.body.addWidget(EmptyState(tr("Alt du har begynt på, er signert."), "CheckmarkCircle"))

    def _show_news(self, day: MinDag) -> None:
        clear_layout(self._news.body)
        for item in day.news:
            choose = item.action == "velg"
            row = Row(
                item.title,
                item.sub,
                icon=item.icon,
                bold=False,
                action=plain_button(tr("Velg"), storrelse=Storrelse.RAD) if choose else None,
            )
            where = places.versions(item.bruker, item.record) if choose else places.read(item.bruker, item.record)
            row.activated.connect(partial(self.go.emit, where))
            row.action.connect(partial(self.go.emit, where))
            self._news.body.addWidget(row)
        if not day.news:
            self._news.body.addWidget(EmptyState(tr("Ikke noe nytt den siste uka.")))

    def _show_same(self, day: MinDag) -> None:
        clear_layout(self._same.body)
        for pair in day.maybe_same:
            row = Row(
                pair.name, pair.why, icon="PersonGroup", action=plain_button(tr("Slå sammen"), storrelse=Storrelse.RAD)
            )
            row.activated.connect(partial(self.go.emit, places.person(pair.bruker)))
            row.action.connect(partial(self._join, pair))
            self._same.body.addWidget(row)
        self._same.setVisible(bool(day.maybe_same))

    def _join(self, pair: MaybeSame) -> None:
        self.tasks.write(partial(samme_person.join, self.ctx, pair.bruker, pair.other))
