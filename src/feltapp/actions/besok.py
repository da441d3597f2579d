"""Visits: planned, begun, over, and the note that one press opens.

Each press is a signed version of the besøk, written on what stands there now; the note is the journal, the besøk is the
plan.  «Ikke hjemme» and «åpnet ikke» close nothing but the one visit.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from feltapp.actions import serier
from feltapp.actions.access import LES, log_act
from feltapp.actions.besokskort import Kort, cards_of
from feltapp.actions.context import Context
from feltapp.actions.linjer import all_fields
from feltapp.actions.opening import fresh_draft
from feltapp.actions.samme_person import persons
from feltapp.actions.saving import NewRevision, changes_of, finish, mappe_of, save, save_and_finish, signed_new
from feltapp.actions.serier import Coming, NewSerie
from feltapp.domain import besok
from feltapp.domain.answer import Answer, Answers
from feltapp.domain.besok import SKJEMA, Besok, Utfall
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.person import Person
from feltapp.domain.revision import RecordView, WorkState
from feltapp.domain.serie import Takt
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import draft as draft_store
from feltapp.store import record, settings
from feltapp.store.database import Tx
from feltapp.store.draft import Draft
from feltapp.store.record import RecordRow

STED_SYSTEM = "urn:feltapp:kode:sted"
HOME = "hjemme"
_CARDS_READ = "dagens.kort-lest"


@dataclass(frozen=True, slots=True, kw_only=True)
class BesokRow:
    """One visit as a list shows it.  `stand`: planlagt, neste, begynt, gjennomfort, annet; `words` says it.

    `serie`: the series it is one visit of; `repeats` says how often, until somebody has written of this one.
    `kort`: what the card «Trygghet ved besøk» says before the door, where there is one.
    """

    record: RecordId
    bruker: BrukerId
    name: str
    when: datetime
    minutes: int | None
    about: str
    stand: str
    words: str
    kort: Kort | None
    noted: bool
    serie: RecordId | None = None
    repeats: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBesok:
    """What is asked when a visit is planned; only who and when are needed."""

    bruker: BrukerId
    when: datetime
    minutes: int | None = None
    sted: str = HOME
    adresse: str = ""
    hva: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToNote:
    """Where the note of a visit is: its draft, or the note itself once it is signed."""

    bruker: BrukerId
    draft: RevisionId | None
    record: RecordId
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Visits of some days, and whom one may plan for: her own first."""

    rows: tuple[BesokRow, ...]
    people: tuple[tuple[BrukerId, str, bool], ...]


def plan_of(ctx: Context, first: date, last: date) -> Plan:
    """Her visits from the first day to the last."""
    with ctx.database.read() as tx:
        everyone = persons(ctx, tx)
        rows = visits(ctx, tx, everyone, first, last)
    people = ((who.bruker, who.name, ctx.me.id in (who.kontaktperson, who.koordinator)) for who in everyone.values())
    return Plan(rows=rows, people=tuple(people))


def visits(ctx: Context, tx: Tx, everyone: Mapping[BrukerId, Person], first: date, last: date) -> tuple[BesokRow, ...]:
    """The same, in a transaction that is open.  Hers: she is named, or nobody is and the person is hers."""
    found = [
        one
        for row in record.besok_between(tx, first, last)
        if row.bruker in everyone
        and (one := besok.read(row.record, row.bruker, row.list)) is not None
        and _is_hers(ctx, one, everyone[row.bruker])
    ]
    series: dict[RecordId, Coming] = {}
    for one_coming in serier.coming(ctx, tx, first, last):
        who = everyone.get(one_coming.besok.bruker)
        if who is not None and _is_hers(ctx, one_coming.besok, who):
            series[one_coming.besok.record] = one_coming
    found += [one_coming.besok for one_coming in series.values()]
    found.sort(key=lambda one: (one.when, one.record))
    cards = cards_of(tx, {one.bruker for one in found if not one.over}, ctx.law_date(tx))
    begun = any(one.begun and not one.over for one in found)
    today = ctx.clock.now().date()
    waiting = (one.record for one in found if not one.over and one.begun is None and one.when.date() == today)
    following = None if begun else next(waiting, None)
    return tuple(
        _row(
            ctx,
            one,
            everyone[one.bruker],
            following=one.record == following,
            kort=cards.get(one.bruker),
            coming=series.get(one.record),
        )
        for one in found
    )


def cards_read(ctx: Context, cards: Iterable[Kort]) -> Changes:
    """Log that these stood on the screen: each once a day, because Min dag is drawn many times."""
    today = ctx.clock.now().date().isoformat()
    with ctx.database.write() as tx:
        logged = settings.get(tx, _CARDS_READ, dict[str, list[str]], {}).get(today, [])
        fresh = [card for card in cards if card.record not in logged]
        for card in fresh:
            log_act(ctx, tx, LES, card.bruker, mappe=card.mappe, record=card.record)
        if fresh:
            settings.put(tx, _CARDS_READ, {today: [*logged, *(card.record for card in fresh)]})
    return Changes()


def plan(ctx: Context, new: NewBesok) -> Changes:
    """Put a visit in the plan; works without network."""
    given = {**_planned(ctx, new), besok.NAAR: Answer(value=new.when.isoformat())}
    with ctx.database.read() as tx:
        mappe = mappe_of(tx, new.bruker, MappeKind.JOURNAL)
    revision = signed_new(ctx, new.bruker, mappe, SKJEMA, given, happened_at=new.when)
    return save_and_finish(ctx, [revision])


def plan_again_and_again(ctx: Context, new: NewBesok, takt: Takt, every: int, last: date) -> Changes:
    """Put a visit in the plan that comes back until a day, from the day of the first."""
    return serier.plan(
        ctx,
        NewSerie(
            bruker=new.bruker,
            first=new.when.date(),
            last=last,
            at=f"{new.when:%H:%M}",
            takt=takt,
            every=every,
            answers=_planned(ctx, new),
        ),
    )


def _planned(ctx: Context, new: NewBesok) -> dict[Path, Answer]:
    """What is known of it besides when; she is the one who goes."""
    given: dict[Path, Answer] = {besok.HVEM: Answer(value={"ref": ctx.me.id, "display": ctx.me.name})}
    if new.sted:
        given[besok.STED] = Answer(value={"code": new.sted, "system": STED_SYSTEM})
    if new.minutes is not None:
        given[besok.VARIGHET] = Answer(value=new.minutes)
    for path, text in ((besok.ADRESSE, new.adresse.strip()), (besok.HVA, new.hva.strip())):
        if text:
            given[path] = Answer(value=text)
    return given


def start(ctx: Context, record_id: RecordId) -> Changes:
    """She stands at the door."""
    now = ctx.clock.now().replace(second=0, microsecond=0)
    return _change(ctx, record_id, lambda _before: {besok.BEGYNT: Answer(value=now.isoformat())})


def end(ctx: Context, record_id: RecordId, utfall: Utfall) -> Changes:
    """It is over, or came to nothing; nothing else is closed by it."""
    now = ctx.clock.now().replace(second=0, microsecond=0)
    return _change(ctx, record_id, lambda before: besok.ended(before, utfall, now))


def to_note(ctx: Context, record_id: RecordId) -> ToNote:
    """The note of a visit, begun with what is known of it; a visit that nobody has ended was carried out."""
    now = ctx.clock.now().replace(second=0, microsecond=0)
    with ctx.database.write() as tx:
        standing = _standing(ctx, tx, record_id)
        before, bruker = standing.answers, standing.bruker
        seen = besok.read(record_id, bruker, before)
        noted = seen.notat if seen is not None else None
        begun = draft_store.of_record(tx, noted) if noted else ()
        if noted and (begun or record.get(tx, noted) is not None):
            return ToNote(bruker=bruker, draft=begun[0].id if begun else None, record=noted, changes=Changes())
        over = {} if seen is not None and seen.over else besok.ended(before, Utfall.GJENNOMFORT, now)
        draft = _note_draft(ctx, tx, bruker, {**before, **over})
        sealed = save(ctx, tx, [new := standing.next({**over, besok.NOTAT: Answer(value=draft.record)})])
    finish(ctx, sealed)
    changes = replace(changes_of([new]), drafts=True)
    return ToNote(bruker=bruker, draft=draft.id, record=draft.record, changes=changes)


def _note_draft(ctx: Context, tx: Tx, bruker: BrukerId, answers: Answers) -> Draft:
    fresh = fresh_draft(ctx, tx, bruker, ctx.catalog.newest("journalnotat"))
    draft = replace(fresh, edits={**fresh.edits, **besok.to_note(answers)})
    draft_store.put(tx, draft)
    return draft


def _change(ctx: Context, record_id: RecordId, change: Callable[[Answers], Answers]) -> Changes:
    with ctx.database.write() as tx:
        standing = _standing(ctx, tx, record_id)
        sealed = save(ctx, tx, [new := standing.next(change(standing.answers))])
    finish(ctx, sealed)
    return changes_of([new])


@dataclass(frozen=True, slots=True)
class _Standing:
    """What stands of a visit now, and how something is written on top of it."""

    bruker: BrukerId
    answers: Answers
    next: Callable[[Answers], NewRevision]


def _standing(ctx: Context, tx: Tx, record_id: RecordId) -> _Standing:
    """A visit, also one of a series that nobody has written of: what is written now is its first."""
    row = record.get(tx, record_id)
    if row is None:
        one = serier.find(ctx, tx, record_id)
        if one is None:
            raise UserError("registrering-borte")
        return _Standing(one.besok.bruker, one.answers, partial(serier.first_written, ctx, one))
    seen = record.view(tx, record_id, ctx.keyring)
    if seen.read_only:
        raise UserError("kan-ikke-vises")
    return _Standing(row.bruker, seen.answers, partial(_next, ctx, row, seen))


def _next(ctx: Context, row: RecordRow, seen: RecordView, changed: Answers) -> NewRevision:
    """A signed version on top of all that stands there now."""
    return NewRevision(
        bruker=row.bruker,
        mappe=row.mappe,
        record=row.record,
        skjema=ctx.catalog.newest(SKJEMA).ref,
        parents=seen.heads,
        answers={**seen.answers, **changed},
        touched=frozenset(changed),
        state=WorkState.SIGNERT,
        happened_at=row.happened_at,
    )


def _is_hers(ctx: Context, one: Besok, who: Person) -> bool:
    return ctx.me.id in one.who if one.who else ctx.me.id in (who.kontaktperson, who.koordinator)


def _row(
    ctx: Context, one: Besok, who: Person, *, following: bool, kort: Kort | None, coming: Coming | None
) -> BesokRow:
    stand, said = _stand(ctx, one, following=following)
    # Of somebody whose address is protected, no place is shown where others may look on.
    place = (one.adresse if not who.protected else "") or labels_of(ctx, besok.STED).get(one.sted, "")
    return BesokRow(
        record=one.record,
        bruker=one.bruker,
        name=who.name,
        when=one.when,  # as it was agreed, whatever this machine's time zone is
        minutes=one.minutes,
        about=" · ".join(part for part in (place, one.hva) if part),
        stand=stand,
        words=said,
        kort=kort,
        noted=one.notat is not None,
        serie=coming.serie.record if coming is not None else one.serie,
        repeats=serier.how_often(coming.serie) if coming is not None else "",
    )


def _stand(ctx: Context, one: Besok, *, following: bool) -> tuple[str, str]:
    if one.utfall is Utfall.GJENNOMFORT:
        return "gjennomfort", tr("Gjennomført")
    if one.utfall is not None:
        return "annet", labels_of(ctx, besok.UTFALL)[one.utfall]
    if one.begun is not None:
        return "begynt", tr("Siden {begun:%H.%M}").format(begun=one.begun)
    return ("neste", tr("Neste")) if following else ("planlagt", tr("Planlagt"))


def labels_of(ctx: Context, path: Path) -> dict[str, str]:
    """The words of each option of a question in the form."""
    field = next(one for one in all_fields(ctx.catalog.newest(SKJEMA)) if one.link_id == path)
    return {option.code: option.display for option in field.options}
