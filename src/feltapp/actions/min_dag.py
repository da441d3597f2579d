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
        moves = record.of_skjema(tx, "overgang")
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
    now = ctx.clock.now()
    items = []
    for row in rows:
        others = [author for author in row.authors if author != ctx.me.id]
        if row.bruker not in everyone or not (row.choices or (others and row.authors[-1] != ctx.me.id)):
            continue
        if row.skjema_id == SKJEMA and not row.choices:
            continue  # what colleagues plan is no news; what came of it is
        name, who = everyone[row.bruker].name, ctx.staff().first_name(row.authors[-1])
        what = title(ctx, row.skjema)
        items.append(
            NewsItem(
                bruker=row.bruker,
                record=row.record,
                title=f"To versjoner · {name}" if row.choices else f"{who}: {what} · {name}",
                sub="Dere endret det samme" if row.choices else words.moment(row.recorded_at, now),
                icon="ArrowRightLeft" if row.choices else "ChatElipsis",
                action="velg" if row.choices else "apne",
                when=row.recorded_at,
            )
        )
    items.sort(key=lambda item: (item.action != "velg", -item.when.timestamp()))
    return tuple(items[:MOST_NEWS])
