"""What we hold about a person as one FHIR file: all of it for the person, what is covered for others.

Goes through the one door like paper does (`actions/deling.py`): nothing leaves that was not decided and written down.
Reading such a file into an empty feltapp gives the same content; who wrote it first stands in the file.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from feltapp.actions.context import Context
from feltapp.actions.deling import Dokument, Maate, Utlevering, gi
from feltapp.actions.fakta import samtykker_of
from feltapp.actions.mapper import ensure
from feltapp.actions.samme_person import together
from feltapp.actions.saving import NewRevision, changes_of, finish, save
from feltapp.clock import new_id
from feltapp.domain import person, samtykke
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.deling import Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.errors import UserError
from feltapp.fhir import reading
from feltapp.fhir.bundle import Holding, Innsyn, Registrering, to_bundle
from feltapp.forms.definition import FormError
from feltapp.store import log, mappe, record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow
from feltapp.store.seal import new_key

TITLE = "Alt som er skrevet, som FHIR"
_TELEFON = Path("person.telefon")
_STAMKORT = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lest:
    """A person that was read in; `lost`: answers that had no place in their form, by form and question."""

    bruker: BrukerId
    count: int
    lost: tuple[str, ...]
    changes: Changes


def dokument(ctx: Context, bruker: BrukerId) -> Dokument:
    """What can be exported about a person: every record whose form is here, each a part of its own."""
    with ctx.database.read() as tx:
        rows = [row for row in _rows(tx, bruker) if _known(ctx, row)]
    return Dokument(bruker=bruker, records=tuple(row.record for row in rows), title=TITLE)


def eksporter(ctx: Context, whole: Dokument, mottaker: Mottaker, parts: frozenset[str] | None = None) -> Utlevering:
    """The file, through the one door; for the person with samtykker and who has read, for others without."""
    full = mottaker.kind is MottakerKind.PERSONEN

    def draw(given: frozenset[str]) -> bytes:
        return to_bundle(_holding(ctx, whole.bruker, given, full=full))

    return gi(ctx, whole, [mottaker], Maate.EKSPORT, draw, deler=parts)


def les_inn(ctx: Context, data: bytes) -> Lest:
    """Read a file that feltapp wrote as a new person.  Raises `UserError` when it is no such file."""
    found = reading.read(data, ctx.catalog.find)
    if not any(one.skjema.partition("|")[0] == _STAMKORT for one in found):
        raise UserError("innlesing-uten-person")
    bruker = BrukerId(new_id(ctx.clock))
    records = {one.record: RecordId(new_id(ctx.clock)) for one in found}
    with ctx.database.write() as tx:
        for kind in (MappeKind.STAMKORT, MappeKind.JOURNAL):
            one = MappeId(new_id(ctx.clock))
            ctx.keyring.add(one, 1, new_key())
            mappe.put(tx, Mappe(id=one, bruker=bruker, kind=kind, team=ctx.me.team), announced=False)
        ctx.keyring.save()
        new = [
            NewRevision(
                bruker=bruker,
                mappe=ensure(ctx, tx, bruker, ctx.catalog.find(one.skjema).mappe),
                record=records[one.record],
                skjema=one.skjema,
                answers=_pointing(one.answers, records),
                touched=frozenset(one.answers),
                state=one.state,
                happened_at=one.happened_at,
            )
            for one in found
        ]
        sealed = save(ctx, tx, new)
    finish(ctx, sealed)
    lost = tuple(f"{one.skjema}: {gone.link_id} {gone.what}" for one in found for gone in one.lost)
    return Lest(bruker=bruker, count=len(new), lost=lost, changes=changes_of(new))


def _pointing(answers: Answers, records: Mapping[str, RecordId]) -> Answers:
    """What points at another record of the file, at what that is called here: a withdrawn samtykke stays withdrawn."""
    found = dict(answers)
    for path, answer in answers.items():
        if isinstance(answer.value, dict) and (there := records.get(str(answer.value.get("ref")))) is not None:
            found[path] = replace(answer, value={**answer.value, "ref": there})
    return found


def _holding(ctx: Context, bruker: BrukerId, given: Iterable[str], *, full: bool) -> Holding:
    wanted = set(given)
    with ctx.database.read() as tx:
        rows = _rows(tx, bruker)
        stamkort = next((row for row in rows if row.skjema_id == _STAMKORT), None)
        if stamkort is None:
            raise UserError("bruker-borte")
        today = ctx.law_date(tx)
        written = tuple(_registrering(ctx, tx, row) for row in rows if row.record in wanted and _known(ctx, row))
        entries = [entry for one in together(tx, bruker) for entry in log.of_bruker(tx, one)] if full else []
    when = {row.record: row.recorded_at for row in rows}
    samtykker = samtykker_of(
        [row for row in rows if row.skjema_id == "samtykke"],
        [row for row in rows if row.skjema_id == "samtykke-trukket"],
    )
    return Holding(
        person=person.read(stamkort.bruker, record.listed(stamkort)),
        telephone=text_of(stamkort.list.get(_TELEFON)),
        registreringer=written,
        samtykker=tuple((one, samtykke.status(one, today), when[one.record]) for one in samtykker) if full else (),
        lest=tuple(
            Innsyn(when=entry.when, who=entry.who, act=entry.act, record=entry.record, reason=entry.reason)
            for entry in entries
        ),
        staff=ctx.staff().by_id,
        made_at=ctx.clock.now(),
    )


def _registrering(ctx: Context, tx: Tx, row: RecordRow) -> Registrering:
    seen = record.view(tx, row.record, ctx.keyring)
    return Registrering(
        record=row.record,
        revision=seen.heads[-1],
        skjema=row.skjema,
        definition=ctx.catalog.find(row.skjema),
        answers=seen.answers,
        state=row.state,
        author=row.authors[-1],
        recorded_at=row.recorded_at,
        happened_at=row.happened_at,
        version=row.version,
    )


def _rows(tx: Tx, bruker: BrukerId) -> list[RecordRow]:
    rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
    return sorted(rows, key=lambda row: (row.created_at, row.record))


def _known(ctx: Context, row: RecordRow) -> bool:
    """Whether it can be told what its answers mean: its form is here, and nothing in it is closed to us."""
    try:
        ctx.catalog.find(row.skjema)
    except FormError:
        return False
    return not row.read_only and bool(row.authors)
