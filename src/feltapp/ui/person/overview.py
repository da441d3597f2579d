"""The overview of a person: what matters to the person first, then what is due, what happened, and how things stand.

Look 03.  Three columns where there is room, one where there is not.  Renders a PersonPage, asks nothing.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.actions import frist, words
from feltapp.actions.frist import FristRow
from feltapp.actions.person import OvergangCard, PersonPage
from feltapp.actions.samtykke import SamtykkeRow
from feltapp.actions.tidslinje import TimelineItem
from feltapp.domain.forlop import Fase
from feltapp.domain.ids import RecordId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.frist.card import DueCard, Line
from feltapp.ui.frist.kinds import KINDS, badge_of
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.quote_band import QuoteBand
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.parts.timeline_delegate import TimelineEntry
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.parts.trend_chart import TrendChart
from feltapp.ui.person.trend import trend_points
from feltapp.ui.theme.tokens import Skrift

LEFT, RIGHT = 392, 330
THREE_FROM = 1080
SHOWN_DUE, SOON = 5, 60
SAMTYKKE_KIND = {
    "ja": (Kind.OK, "Checkmark"),
    "krise": (Kind.OK, "Checkmark"),
    "ja-snart": (Kind.SNART, "Hourglass"),
    "trukket": (Kind.NOYTRAL, "XMark"),
    "utlopt": (Kind.NOYTRAL, "XMark"),
    "ikke-begynt": (Kind.NOYTRAL, "Calendar"),
    "ikke-gyldig": (Kind.PASSERT, "ExclamationmarkTriangle"),
}
_ENDS = tr("går ut {naar}").partition("{")[0]
PLAN_KIND = {
    "Gjeldende": (Kind.OK, "Checkmark"),
    "Pågår": (Kind.INFO, "PencilWriting"),
    "To versjoner": (Kind.INFO, "ArrowRightLeft"),
}


class Overview(QScrollArea):
    """`go(Place)`; `all_events()`: the whole timeline.  `due` and `late` are cards of what is due."""

    go = Signal(Place)
    all_events = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._items: tuple[TimelineItem, ...] = ()
        self._bruker = ""
        self._narrow, self._laid_out = False, 0
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(20, 12, 20, 20)
        outer.setSpacing(12)
        self._quote = QuoteBand("", "")
        self._no_quote = Row(tr("Hva er viktig for deg?"), tr("Spør, og skriv ned svaret ordrett."), chevron=True)
        self._ask = Card()
        self._ask.body.addWidget(self._no_quote)
        self._no_quote.activated.connect(self._ask_what_matters)
        outer.addWidget(self._quote)
        outer.addWidget(self._ask)
        self._phase = label("", Skrift.HJELP, "dempet", wrap=True)
        outer.addWidget(self._phase)
        self._columns = QGridLayout()
        self._columns.setSpacing(16)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self._left, self._left_column = _column()
        self._middle, self._middle_column = _column()
        self._right, self._right_column = _column()
        self._make_cards()
        self.setWidget(content)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """One column, or as many as there is room for."""
        self._narrow = narrow
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Three columns; where the timeline would be a thread, what stands at the right goes under what is due."""
        columns = 1 if self._narrow else 2 if self.width() < THREE_FROM else 3
        if columns == self._laid_out:
            return
        self._laid_out = columns
        places = {
            1: ((0, 0, 1), (1, 0, 1), (2, 0, 1)),
            2: ((0, 0, 1), (0, 1, 2), (1, 0, 1)),
            3: ((0, 0, 1), (0, 1, 1), (0, 2, 1)),
        }[columns]
        for widget, (row, column, rows) in zip((self._left, self._middle, self._right), places, strict=True):
            self._columns.removeWidget(widget)
            self._columns.addWidget(widget, row, column, rows, 1)
        self._columns.setColumnStretch(0, int(columns == 1))
        self._columns.setColumnStretch(1, int(columns > 1))
        self._columns.setRowStretch(1, int(columns == 2))
        for widget, width in ((self._left, LEFT), (self._right, RIGHT if columns == 3 else LEFT)):
            widget.setMinimumWidth(width if columns > 1 else 0)
            widget.setMaximumWidth(width if columns > 1 else 16_777_215)

    def show_person(self, page: PersonPage) -> None:
        """Show all of it."""
        self._bruker = page.bruker
        self._show_quote(page)
        self._show_phase(page)
        self._show_overgang(page.overgang)
        self._show_due(page)
        self._show_drafts(page)
        self._items = page.timeline
        self._timeline.set_entries([timeline_entry(item) for item in page.timeline])
        self._timeline.setVisible(bool(page.timeline))
        self._no_events.setVisible(not page.timeline)
        self._chart.set_points(trend_points(page.livskvalitet))
        self._chart_empty.setVisible(not page.livskvalitet)
        self._chart.setVisible(bool(page.livskvalitet))
        self._scores.set_note(tr("{navn} sin egen vurdering").format(navn=page.called) if page.called else "")
        self._show_samtykker(page)
        self._show_plan(page)

    def _make_cards(self) -> None:
        self._overgang = Card(tr("Overgang"), "ArrowRight")
        due, late = partial(_due_lines, self.go.emit), partial(_late_lines, self.go.emit)
        self.due = DueCard(
            tr("Må følges opp"), "Bell", due, SHOWN_DUE, tr("Ingen frister de neste {dager} dagene.").format(dager=SOON)
        )
        self.late = DueCard(tr("Ikke fulgt opp"), "ExclamationmarkTriangle", late, SHOWN_DUE)
        self._drafts = Card(tr("Utkast", "flere"), "PencilWriting")
        for card in (self._overgang, self.due, self.late, self._drafts):
            self._left_column.addWidget(card)
        self._left_column.addStretch(1)
        self._events = Card(tr("Tidslinje"), "Clock", action_text=tr("Alle typer"), action_icon="Filter")
        self._events.action.connect(self.all_events)
        self._timeline = TimelineView()
        self._timeline.setMinimumHeight(430)
        self._timeline.activated_entry.connect(self._open_event)
        self._no_events = EmptyState(tr("Ingenting er skrevet ennå."))
        self._events.body.addWidget(self._timeline)
        self._events.body.addWidget(self._no_events)
        self._middle_column.addWidget(self._events)
        self._middle_column.addStretch(1)
        self._scores = Card(tr("Livskvalitet"), "LineGraph")
        self._chart = TrendChart()
        self._chart_empty = EmptyState(tr("Ingen svar ennå. Snu skjermen når det passer."))
        turn = plain_button(tr("Snu skjermen"), "Monitor", Storrelse.RAD)
        turn.clicked.connect(lambda: self.go.emit(Place(page="livskvalitet", bruker=self._bruker)))
        self._scores.body.addWidget(self._chart)
        self._scores.body.addWidget(self._chart_empty)
        self._scores.body.addWidget(turn)
        self._samtykker = Card(tr("Samtykker"), "Handshake", action_text=tr("Åpne"))
        self._samtykker.action.connect(lambda: self.go.emit(Place(page="samtykke", bruker=self._bruker)))
        self._plan = Card(tr("Krise- og mestringsplan"), "Lifebuoy")
        for card in (self._scores, self._samtykker, self._plan):
            self._right_column.addWidget(card)
        self._right_column.addStretch(1)

    def _show_quote(self, page: PersonPage) -> None:
        said = page.viktig
        self._quote.setVisible(said is not None)
        self._ask.setVisible(said is None)
        if said is not None:
            self._quote.set_quote(said.ord, f"{said.who}, {words.day(said.day)}")

    def _show_phase(self, page: PersonPage) -> None:
        """One quiet line; what was before it stands behind it."""
        now = page.fase
        said = [f"{now.title} {now.since}."] if now is not None else []
        if now is not None and now.fase is Fase.AVSLUTTET:
            said.append(tr("En ny henvendelse åpner den igjen."))
        self._phase.setText(" ".join(said))
        set_tip(self._phase, "\n".join(f"{one.title} {one.since}" for one in page.faser))
        self._phase.setVisible(now is not None)

    def _show_overgang(self, card: OvergangCard | None) -> None:
        clear_layout(self._overgang.body)
        self._overgang.setVisible(card is not None)
        if card is None:
            return
        box = QVBoxLayout()
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(label(card.title, Skrift.BROD_FET, wrap=True), 1)
        kind, icon = KINDS[card.kind]
        top.addWidget(Badge(kind, card.words, icon))
        box.addLayout(top)
        who = tr("ansvarlig: {navn}").format(navn=card.responsible) if card.responsible else ""
        box.addWidget(
            label(
                " · ".join(part for part in (words.long_day(card.day), who) if part), Skrift.HJELP, "dempet", wrap=True
            )
        )
        for check in card.checks:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(
                IconLabel("CheckmarkCircleFill", 20, "ok") if check.done else IconLabel("Circle", 20, "snart")
            )
            line.addWidget(label(check.text), 1)
            line.addWidget(label(check.note, Skrift.HJELP, "dempet"))
            box.addLayout(line)
        self._overgang.body.addLayout(box)

    def _show_due(self, page: PersonPage) -> None:
        soon = [row for row in page.frister if row.days <= SOON and not row.late]
        late = frist.late(page.frister)
        self.due.show_due(soon, str(len(soon)) if soon else "")
        self.late.show_due(late, str(len(late)) if late else "")

    def _show_drafts(self, page: PersonPage) -> None:
        clear_layout(self._drafts.body)
        self._drafts.setVisible(bool(page.drafts))
        for item in page.drafts:
            row = Row(item.title, item.saved_words, bold=False, chevron=True)
            row.activated.connect(partial(self.go.emit, places.draft(item.bruker, item.draft)))
            self._drafts.body.addWidget(row)

    def _show_samtykker(self, page: PersonPage) -> None:
        clear_layout(self._samtykker.body)
        shown = [row for row in page.samtykker if row.kind not in ("trukket", "utlopt")]
        for one in shown[:4]:
            kind, icon = SAMTYKKE_KIND[one.kind]
            badge = Badge(kind, one.words.removeprefix(_ENDS), icon)
            row = Row(one.mottaker or tr("Uten mottaker"), _what_of(one), badge=badge, liten=True)
            set_tip(row, ", ".join(one.opplysninger))
            row.activated.connect(lambda: self.go.emit(Place(page="samtykke", bruker=self._bruker)))
            self._samtykker.body.addWidget(row)
        if not shown:
            self._samtykker.body.addWidget(EmptyState(tr("Ingen samtykker. Ingenting kan deles.")))

    def _show_plan(self, page: PersonPage) -> None:
        clear_layout(self._plan.body)
        box = QHBoxLayout()
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        if page.kriseplan is None:
            box.addWidget(label(tr("Ingen plan ennå."), Skrift.BROD, "dempet"), 1)
            begin = outline_button(tr("Skriv plan"), "Lifebuoy")
            place = places.new_form(page.bruker, "kriseplan")
        else:
            kind, icon = PLAN_KIND[page.kriseplan.status]
            box.addWidget(Badge(kind, tr(page.kriseplan.status), icon))
            box.addWidget(
                label(f"v. {page.kriseplan.version} · {page.kriseplan.day:%d.%m.%y}", Skrift.HJELP, "dempet"), 1
            )
            begin = outline_button(tr("Åpne"), "PrinterSmall")
            place = Place(page="kriseplan", bruker=self._bruker)
        begin.clicked.connect(partial(self.go.emit, place))
        box.addWidget(begin)
        self._plan.body.addLayout(box)
        self._ask_who_gets_the_new(page)

    def _ask_who_gets_the_new(self, page: PersonPage) -> None:
        """Who has an older plan on paper: asked about until they have the new one, or somebody takes theirs back."""
        names = page.kriseplan.outdated if page.kriseplan is not None else ()
        if names:
            have = tr("Har en eldre: {navn}").format(navn=", ".join(names))
            row = Row(tr("Skal de ha den nye planen?"), have, icon="PersonGroup", liten=True, wrap=True)
            row.activated.connect(partial(self.go.emit, Place(page="kriseplan", bruker=self._bruker)))
            self._plan.body.addWidget(row)

    def _open_event(self, index: int) -> None:
        item = self._items[index]
        self.go.emit(event_place(self._bruker, item))

    def _ask_what_matters(self) -> None:
        self.go.emit(Place(page="skjema", bruker=self._bruker, record="ny:hva-er-viktig"))


def _due_lines(go: Callable[[Place], None], rows: Sequence[FristRow]) -> list[Line]:
    """What is near: how near at the left, in a column of one width."""
    badges = [badge_of(one) for one in rows]
    wide = max((badge.sizeHint().width() for badge in badges), default=0)
    return [_line(go, one, f"{one.styrke} · {one.why}", badge, wide) for one, badge in zip(rows, badges, strict=True)]


def _late_lines(go: Callable[[Place], None], rows: Sequence[FristRow]) -> list[Line]:
    """What passed long ago: how long says less than what it is."""
    return [_line(go, one, f"{one.styrke} · {one.when.lower()}", None, 0) for one in rows]


def _line(go: Callable[[Place], None], one: FristRow, meta: str, badge: Badge | None, wide: int) -> Line:
    what = one.what[:1].upper() + one.what[1:]
    row = Row(what, meta, left=badge, left_width=wide, bold=False, liten=True, wrap=True)
    row.activated.connect(partial(go, places.of_frist(one)))
    return Line(frist=one, row=row)


def _what_of(one: SamtykkeRow) -> str:
    """What they may know, short enough for a narrow column; the whole list stands on the page Samtykker."""
    if one.kind == "krise":
        return tr("Bare ved krise")
    more = len(one.opplysninger) - 1
    return f"{one.opplysninger[0]} + {more}" if more > 0 else "".join(one.opplysninger)


def _column() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return side, column


def timeline_entry(item: TimelineItem) -> TimelineEntry:
    """One event as the timeline draws it."""
    return TimelineEntry(
        date_text=item.day_words,
        icon=item.icon,
        title=item.title,
        lines=item.lines,
        who=item.who,
        badge=item.badge,
        badge_kind=Kind.INFO if item.choices else Kind.NOYTRAL,
        badge_icon=item.badge_icon,
    )


def event_place(bruker: str, item: TimelineItem) -> Place:
    """Where an event is read, or settled when it has two versions."""
    page = "to-versjoner" if item.choices else "les"
    return Place(page=page, bruker=bruker, record=RecordId(item.record))
