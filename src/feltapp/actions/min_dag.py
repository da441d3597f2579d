"""The medarbeider's day: what is due, what she has begun, what colleagues wrote, what waits to be sent."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from feltapp.actions import fakta, frist, words
from feltapp.actions.besok import BesokRow, visits
from feltapp.actions.context import Context
from feltapp.actions.frist import FristRow
from feltapp.actions.henvendelse import Waiting
from feltapp.actions.henvendelse import waiting as waiting_to_be_taken
from feltapp.actions.mapper import nobodys_name
from feltapp.actions.person import DraftItem, draft_item
from feltapp.actions.samme_person import MaybeSame, groups, persons, suggestions_in
from feltapp.actions.titles import title
from feltapp.domain.besok import SKJEMA
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.person import Person
from feltapp.domain.regler import Closes
from feltapp.domain.serie import SKJEMA as SERIE
from feltapp.oversettelse import tr
from feltapp.store import draft, record, stream
from feltapp.store.record import RecordRow

NEWS_DAYS = 7
_HAS_ITS_OWN_CARD = frozenset({Closes.UTKAST, Closes.SYNKRONISERING})
MOST_NEWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsItem:
    """What a colleague did lately, or a question with two versions.  `action`: velg, apne."""

    bruker: BrukerId
    record: RecordId
    title: str
    sub: str
    icon: str
    action: str
    when: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveItem:
    """Somebody of mine who moves soon."""

    bruker: BrukerId
    name: str
    title: str
    words: str
    kind: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDraft:
    """A draft and whom it is about, or that it is the team's or a dwelling's."""

    name: str
    draft: DraftItem


@dataclass(frozen=True, slots=True, kw_only=True)
class MinDag:
    """The page that opens the day."""

    today: date
    today_words: str
    besok: tuple[BesokRow, ...]
    henvendelser: tuple[Waiting, ...]
    moves: tuple[MoveItem, ...]
    frister: tuple[FristRow, ...]
    late: tuple[FristRow, ...]
    drafts: tuple[NamedDraft, ...]
    news: tuple[NewsItem, ...]
    maybe_same: tuple[MaybeSame, ...]
    waiting: int


def my_day(ctx: Context) -> MinDag:
    """What this medarbeider should see first today."""
    with ctx.database.read() as tx:
        today = ctx.law_date(tx)
        everyone = persons(ctx, tx)
        mine = {who.bruker: who for who in everyone.values() if ctx.me.id in (who.kontaktperson, who.koordinator)}
        people = {person for person in groups(tx, everyone).values() if person & mine.keys()}
        facts = fakta.facts_of_all(ctx, tx, people, today)
        begun = draft.all_of(tx)
        names = nobodys_name(tx) | {bruker: who.name for bruker, who in everyone.items()}
        waiting = stream.only_here(tx)
        maybe = suggestions_in(tx, everyone)
        recent = record.since(tx, ctx.clock.now() - timedelta(days=NEWS_DAYS))
        moves = record.of_skjema(tx, "overgang", mine)
        day = ctx.clock.now().date()  # a plan goes by the clock on the wall, not by what law calls today
        planned = visits(ctx, tx, everyone, day, day)
        asked = waiting_to_be_taken(ctx, tx, everyone)
    once = {min(person & mine.keys()) for person in people}
    due = [
        row
        for bruker in once
        for row in frist.rows(ctx, facts[bruker], mine[bruker].name, today)
        if row.closes not in _HAS_ITS_OWN_CARD
    ]
    return MinDag(
        today=today,
        today_words=words.long_day(today),
        besok=planned,
        henvendelser=asked,
        moves=_moves(
            moves,
            {b: who for b, who in mine.items() if facts[b].forlop.avsluttet is None},
            today,
            ctx.lengths.now.overgang_warn_days,
        ),
        frister=frist.due_soon(due, ctx.lengths.now.soon_days),
        late=frist.late(due),
        drafts=tuple(
            NamedDraft(name=names.get(item.bruker, ""), draft=draft_item(ctx, item))
            for item in sorted(begun, key=lambda item: item.saved_at, reverse=True)
        ),
        news=_news(ctx, recent, everyone),
        maybe_same=maybe,
        waiting=waiting,
    )


def _moves(rows: tuple[RecordRow, ...], mine: dict[BrukerId, Person], today: date, soon: int) -> tuple[MoveItem, ...]:
    moves = []
    for row in rows:
        planned, actual = (row.list.get(Path(f"overgang.{name}")) for name in ("planlagt", "faktisk"))
        if row.bruker not in mine or (actual and actual.value) or not (planned and isinstance(planned.value, str)):
            continue
        try:
            day = date.fromisoformat(planned.value)
        except ValueError:
            continue
        left = (day - today).days
        if left <= soon:
            origin, goal = (row.list.get(Path(f"overgang.{name}")) for name in ("fra", "til"))
            title = f"{origin.value if origin else ''} → {goal.value if goal else ''}"
            kind = "passert" if left < 0 else "i-dag" if left == 0 else "snart"
            moves.append(
                MoveItem(
                    bruker=row.bruker,
                    name=mine[row.bruker].name,
                    title=title,
                    words=words.due(left),
                    kind=kind,
                    day=day,
                )
            )
    return tuple(sorted(moves, key=lambda move: move.day))


def _news(ctx: Context, rows: tuple[RecordRow, ...], everyone: dict[BrukerId, Person]) -> tuple[NewsItem, ...]:
    # A busy team writes hundreds of texts a week, and few of them are told here: only those are put into words.
    told = [row for row in rows if row.bruker in everyone and (row.choices or _by_a_colleague(ctx, row))]
    told.sort(key=lambda row: (not row.choices, -row.recorded_at.timestamp()))
    return tuple(_news_item(ctx, row, everyone[row.bruker].name) for row in told[:MOST_NEWS])


def _by_a_colleague(ctx: Context, row: RecordRow) -> bool:
    """What colleagues plan is no news; what came of it is."""
    return row.skjema_id not in (SKJEMA, SERIE) and row.authors[-1:] != () and row.authors[-1] != ctx.me.id


def _news_item(ctx: Context, row: RecordRow, name: str) -> NewsItem:
    return NewsItem(
        bruker=row.bruker,
        record=row.record,
        title=tr("To versjoner · {navn}").format(navn=name)
        if row.choices
        else f"{ctx.staff().first_name(row.authors[-1])}: {title(ctx, row.skjema)} · {name}",
        sub=tr("Dere endret det samme") if row.choices else words.moment(row.recorded_at, ctx.clock.now()),
        icon="ArrowRightLeft" if row.choices else "ChatElipsis",
        action="velg" if row.choices else "apne",
        when=row.recorded_at,
    )
