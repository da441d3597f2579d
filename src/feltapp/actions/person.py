"""One person's page: what matters to the person first, then what is due, what happened, and how things stand."""

from dataclasses import dataclass
from datetime import date, datetime

from feltapp.actions import fakta, frist, words
from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.forlop import FaseLine, line_of
from feltapp.actions.frist import FristRow
from feltapp.actions.kopilogg import copies_of_plan, outdated
from feltapp.actions.levekar import Profil, profil_of
from feltapp.actions.livskvalitet import Score, scores_of
from feltapp.actions.nettverk import Kontakt, kontakter
from feltapp.actions.samme_person import MaybeSame, persons, suggestions_in, together
from feltapp.actions.samtykke import SamtykkeRow, samtykke_rows
from feltapp.actions.tidslinje import RecordItem, TimelineItem, happened, historie
from feltapp.actions.timer import TimerLine, timer_of
from feltapp.actions.titles import RETTELSE, title
from feltapp.domain import person
from feltapp.domain.answer import text_of
from feltapp.domain.fakta import Facts
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.rettelse import corrects
from feltapp.errors import UserError
from feltapp.oversettelse import tr, tr_noop
from feltapp.store import draft, record
from feltapp.store.record import RecordRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Viktig:
    """What matters to the person, in the person's own words."""

    ord: str
    who: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing to have in place before a move."""

    done: bool
    text: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OvergangCard:
    """The next move."""

    record: RecordId
    title: str
    day: date
    words: str
    kind: str
    responsible: str
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """How the krise- og mestringsplan stands; `outdated`: who has an older one on paper, and not this."""

    record: RecordId
    version: int
    day: date
    status: str
    printed: date | None
    outdated: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftItem:
    """Something begun and not signed; only its author sees it."""

    draft: RevisionId
    record: RecordId
    bruker: BrukerId
    skjema: str
    title: str
    saved_at: datetime
    saved_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceItem:
    """A record with questions that have two versions."""

    record: RecordId
    title: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """All that stands on a person's first page."""

    bruker: BrukerId
    name: str
    called: str
    born: date | None
    age: int | None
    kontaktperson: str
    koordinator: str
    language: str
    protected: bool
    stamkort: RecordId | None
    viktig: Viktig | None
    overgang: OvergangCard | None
    frister: tuple[FristRow, ...]
    timeline: tuple[TimelineItem, ...]
    livskvalitet: tuple[Score, ...]
    samtykker: tuple[SamtykkeRow, ...]
    kriseplan: PlanCard | None
    records: tuple[RecordItem, ...]
    drafts: tuple[DraftItem, ...]
    choices: tuple[ChoiceItem, ...]
    maybe_same: tuple[MaybeSame, ...]
    joined: tuple[BrukerId, ...]
    fase: FaseLine | None
    faser: tuple[FaseLine, ...]
    timer: tuple[TimerLine, ...]
    profil: Profil | None
    kontakter: tuple[Kontakt, ...]


def open_person(ctx: Context, bruker: BrukerId) -> PersonPage:
    """Everything about one person, joined stamkort together.  Opening is logged (pasientjournalforskriften § 14)."""
    with ctx.database.write() as tx:
        today = ctx.law_date(tx)
        group = together(tx, bruker)
        rows = [row for one in group for row in record.of_bruker(tx, one)]
        stamkort = next((row for row in rows if row.skjema_id == "person"), None)
        if stamkort is None:
            raise UserError("bruker-borte")
        begun = [item for one in group for item in draft.of_bruker(tx, one)]
        maybe = tuple(pair for pair in suggestions_in(tx, persons(ctx, tx)) if {pair.bruker, pair.other} & set(group))
        log_act(ctx, tx, LES, bruker, mappe=stamkort.mappe)
    who = person.read(stamkort.bruker, record.listed(stamkort))
    holds = record.standing(rows)
    facts = fakta.facts_of(ctx, tx, holds, bruker, today)
    staff = ctx.staff()
    told = historie(ctx, rows, today)
    return PersonPage(
        bruker=bruker,
        name=who.name,
        called=who.called,
        born=who.born,
        age=who.age_on(today),
        kontaktperson=staff.name(who.kontaktperson),
        koordinator=staff.name(who.koordinator),
        language=who.language,
        protected=who.protected,
        stamkort=stamkort.record,
        viktig=_viktig(ctx, rows, who.called),
        overgang=_overgang(ctx, rows, facts, today),
        frister=frist.rows(ctx, facts, who.name, today),
        timeline=told.timeline,
        livskvalitet=scores_of(ctx, holds),
        samtykker=samtykke_rows(ctx, rows, today),
        kriseplan=_plan(rows, facts.plan_printed),
        records=told.records,
        drafts=tuple(draft_item(ctx, item) for item in begun),
        choices=tuple(
            ChoiceItem(record=row.record, title=_title(ctx, row), count=row.choices) for row in rows if row.choices
        ),
        maybe_same=maybe,
        joined=group,
        fase=line_of(facts.forlop.now) if facts.forlop.now is not None else None,
        faser=tuple(map(line_of, facts.forlop.steg)),
        timer=timer_of(holds, today),
        profil=profil_of(ctx, rows),
        kontakter=kontakter(ctx, rows),
    )


def draft_item(ctx: Context, item: draft.Draft) -> DraftItem:
    """A draft in words."""
    return DraftItem(
        draft=item.id,
        record=item.record,
        bruker=item.bruker,
        skjema=item.skjema.split("|")[0],
        title=f"{tr(RETTELSE)}: {title(ctx, item.skjema)}" if corrects(item.edits) else title(ctx, item.skjema),
        saved_at=item.saved_at,
        saved_words=tr("Lagret {tid}").format(tid=words.moment(item.saved_at, ctx.clock.now())),
    )


def _title(ctx: Context, row: RecordRow) -> str:
    return title(ctx, row.skjema)


def _viktig(ctx: Context, rows: list[RecordRow], called: str) -> Viktig | None:
    said = [row for row in rows if row.skjema_id == "hva-er-viktig" and text_of(row.list.get(Path("viktig.ord")))]
    newest = max(said, key=lambda row: row.recorded_at, default=None)
    if newest is None:
        return None
    return Viktig(ord=text_of(newest.list.get(Path("viktig.ord"))), who=called, day=happened(newest).date())


def _overgang(ctx: Context, rows: list[RecordRow], facts: Facts, today: date) -> OvergangCard | None:
    moves = [move for move in facts.overganger if move.actual is None and move.planned is not None]
    move = min(moves, key=lambda item: item.planned or date.max, default=None)
    if move is None or move.planned is None:
        return None
    row = next(row for row in rows if row.record == move.record)
    origin, goal = (text_of(row.list.get(Path(path))) for path in ("overgang.fra", "overgang.til"))
    left = (move.planned - today).days
    people = [text_of(row.list.get(Path(path))) for path in ("overgang.ansvarlig", "overgang.ansvarlig-der")]
    return OvergangCard(
        record=move.record,
        title=f"{origin} → {goal}",
        day=move.planned,
        words=words.due(left),
        kind="passert" if left < 0 else "i-dag" if left == 0 else "snart" if left <= 14 else "senere",
        responsible=tr(" og ").join(name for name in people if name),
        checks=(
            _check(tr("Kartlegging signert"), facts.kartlagt),
            _check(tr("Krise- og mestringsplan"), facts.plan_signed),
            _check(tr("Planen er skrevet ut"), facts.plan_printed, needs=facts.plan_signed),
        ),
    )


def _check(text: str, day: date | None, needs: date | None = None) -> Check:
    done = day is not None and (needs is None or day >= needs)
    return Check(done=done, text=text, note=f"{day:%d.%m.}" if done and day else tr("mangler"))


def _plan(rows: list[RecordRow], printed: date | None) -> PlanCard | None:
    plans = [row for row in rows if row.skjema_id == "kriseplan"]
    row = max(plans, key=lambda item: item.recorded_at, default=None)
    if row is None:
        return None
    status = tr_noop("To versjoner") if row.choices else tr_noop("Gjeldende") if row.signed else tr_noop("Pågår")
    day = row.recorded_at.date()
    return PlanCard(
        record=row.record,
        version=row.version,
        day=day,
        status=status,
        printed=printed if printed and printed >= day else None,
        outdated=outdated(copies_of_plan(rows), row.version) if row.signed and not row.choices else (),
    )
