"""One person's page: what matters to the person first, then what is due, what happened, and how things stand."""

from dataclasses import dataclass
from datetime import date, datetime

from feltapp.actions import frist, words
from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.frist import FristRow
from feltapp.actions.livskvalitet import Score, scores_of
from feltapp.actions.samme_person import MaybeSame, persons, suggestions_in, together
from feltapp.actions.samtykke import SamtykkeRow, samtykke_rows
from feltapp.actions.titles import icon, title
from feltapp.domain import person
from feltapp.domain.answer import code_of, codes_of, text_of
from feltapp.domain.frist import Facts
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.store import draft, record
from feltapp.store.record import RecordRow

_HIDDEN_IN_TIMELINE = frozenset({"person", "samme-person"})


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
class TimelineItem:
    """One thing that happened.  `kind` is the form's id, for the filter; `icon` its picture."""

    record: RecordId
    kind: str
    icon: str
    title: str
    lines: tuple[str, ...]
    who: str
    day: date
    day_words: str
    badge: str
    choices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """How the krise- og mestringsplan stands."""

    record: RecordId
    version: int
    day: date
    status: str
    printed: date | None


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
class RecordItem:
    """One record in a list of its kind."""

    record: RecordId
    skjema: str
    title: str
    preview: str
    who: str
    when: datetime
    when_words: str
    state: WorkState
    version: int
    choices: int
    read_only: bool


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
    facts = frist.facts_of(ctx, rows, bruker, today)
    staff = ctx.staff()
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
        timeline=_timeline(ctx, rows, today),
        livskvalitet=scores_of(ctx, rows),
        samtykker=samtykke_rows(ctx, rows, today),
        kriseplan=_plan(rows, facts.plan_printed),
        records=tuple(_item(ctx, row) for row in sorted(rows, key=_when, reverse=True)),
        drafts=tuple(draft_item(ctx, item) for item in begun),
        choices=tuple(
            ChoiceItem(record=row.record, title=_title(ctx, row), count=row.choices) for row in rows if row.choices
        ),
        maybe_same=maybe,
        joined=group,
    )


def draft_item(ctx: Context, item: draft.Draft) -> DraftItem:
    """A draft in words."""
    return DraftItem(
        draft=item.id,
        record=item.record,
        bruker=item.bruker,
        skjema=item.skjema.split("|")[0],
        title=title(ctx, item.skjema),
        saved_at=item.saved_at,
        saved_words=f"Lagret {words.moment(item.saved_at, ctx.clock.now())}",
    )


def _when(row: RecordRow) -> datetime:
    return row.happened_at or row.recorded_at


def _who(ctx: Context, row: RecordRow) -> str:
    return ctx.staff().first_name(row.authors[-1] if row.authors else None)


def _title(ctx: Context, row: RecordRow) -> str:
    return title(ctx, row.skjema)


def _viktig(ctx: Context, rows: list[RecordRow], called: str) -> Viktig | None:
    said = [row for row in rows if row.skjema_id == "hva-er-viktig" and text_of(row.list.get(Path("viktig.ord")))]
    newest = max(said, key=lambda row: row.recorded_at, default=None)
    if newest is None:
        return None
    return Viktig(ord=text_of(newest.list.get(Path("viktig.ord"))), who=called, day=_when(newest).date())


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
        responsible=" og ".join(name for name in people if name),
        checks=(
            _check("Kartlegging signert", facts.kartlagt),
            _check("Krise- og mestringsplan", facts.plan_signed),
            _check("Planen er skrevet ut", facts.plan_printed, needs=facts.plan_signed),
        ),
    )


def _check(text: str, day: date | None, needs: date | None = None) -> Check:
    done = day is not None and (needs is None or day >= needs)
    return Check(done=done, text=text, note=f"{day:%d.%m.}" if done and day else "mangler")


def _timeline(ctx: Context, rows: list[RecordRow], today: date) -> tuple[TimelineItem, ...]:
    shown = [row for row in rows if row.skjema_id not in _HIDDEN_IN_TIMELINE]
    return tuple(_event(ctx, row, today) for row in sorted(shown, key=_when, reverse=True))


def _event(ctx: Context, row: RecordRow, today: date) -> TimelineItem:
    day = _when(row).date()
    badge = words.count(row.choices, "svar har to versjoner", "svar har to versjoner") if row.choices else ""
    return TimelineItem(
        record=row.record,
        kind=row.skjema_id,
        icon=icon(row.skjema_id),
        title=_event_title(ctx, row),
        lines=(row.preview,) if row.preview else (),
        who=_who(ctx, row),
        day=day,
        day_words=words.short_day(day, today),
        badge=badge or ("Kan ikke vises her" if row.read_only else ""),
        choices=row.choices,
    )


def _event_title(ctx: Context, row: RecordRow) -> str:
    named = _title(ctx, row)
    match row.skjema_id:
        case "livskvalitet":
            answer = row.list.get(Path("livskvalitet.skar"))
            value = answer.value if answer else None
            return f"{named}: {value} av 7" if isinstance(value, int) else f"{named}: svarte ikke"
        case "samtykke":
            return f"{named}: {text_of(row.list.get(Path('samtykke.mottaker')))}"
        case "kopi":
            return f"Papirkopi til {text_of(row.list.get(Path('kopi.mottaker')))}"
        case "kriseplan":
            return f"{named}, versjon {row.version}" if row.signed else f"{named} pågår"
        case "journalnotat":
            return _visit_title(ctx, row) or named
    return named if row.signed else f"{named} pågår"


def _visit_title(ctx: Context, row: RecordRow) -> str:
    definition = ctx.catalog.newest(row.skjema_id)
    labels = {
        option.code: option.display
        for section in definition.fields
        for field in (section, *section.children)
        if field.link_id in ("notat.type", "notat.utfall")
        for option in field.options
    }
    outcome = code_of(row.list.get(Path("notat.utfall")))
    if outcome and outcome != "gjennomfort":
        return labels.get(outcome, "")
    kinds = [labels[code] for code in codes_of(row.list.get(Path("notat.type"))) if code in labels]
    minutes = row.list.get(Path("notat.direkte-tid"))
    spent = f", {minutes.value} min" if minutes and isinstance(minutes.value, int) else ""
    return f"{kinds[0]}{spent}" if kinds else ""


def _plan(rows: list[RecordRow], printed: date | None) -> PlanCard | None:
    plans = [row for row in rows if row.skjema_id == "kriseplan"]
    row = max(plans, key=lambda item: item.recorded_at, default=None)
    if row is None:
        return None
    status = "To versjoner" if row.choices else "Gjeldende" if row.signed else "Pågår"
    day = row.recorded_at.date()
    return PlanCard(
        record=row.record,
        version=row.version,
        day=day,
        status=status,
        printed=printed if printed and printed >= day else None,
    )


def _item(ctx: Context, row: RecordRow) -> RecordItem:
    return RecordItem(
        record=row.record,
        skjema=row.skjema_id,
        title=_event_title(ctx, row),
        preview=row.preview,
        who=_who(ctx, row),
        when=_when(row),
        when_words=words.moment(_when(row), ctx.clock.now()),
        state=row.state,
        version=row.version,
        choices=row.choices,
        read_only=row.read_only,
    )
