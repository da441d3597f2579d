"""What we hold about a person as one FHIR file: all of it for the person, what is covered for others.

Goes through the one door like paper does (`actions/deling.py`): nothing leaves that was not decided and written down.
Reading such a file into an empty feltapp gives the same content: `actions/innlesing.py`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from feltapp.actions import deling, pakke
from feltapp.actions.context import Context
from feltapp.actions.deling import Deling, Dokument, Maate, MottakerValg, Utlevering, gi
from feltapp.actions.fakta import samtykker_of
from feltapp.actions.holdt import protected
from feltapp.actions.paper import who_are
from feltapp.actions.papers import printable
from feltapp.actions.samme_person import together
from feltapp.actions.titles import title
from feltapp.domain import person, samtykke
from feltapp.domain.adressesperre import without_steder
from feltapp.domain.answer import text_of
from feltapp.domain.deling import Grunn, Mottaker, MottakerKind
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.errors import UserError
from feltapp.fhir.bundle import to_bundle
from feltapp.fhir.holding import Holding, Innsyn, Registrering, Team
from feltapp.forms.definition import FormError
from feltapp.pdf.arkiv import archived
from feltapp.pdf.attached import locked
from feltapp.store import log, record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

TITLE = "Alt som er skrevet, som FHIR"
PAKKE_TITLE = "Pakke: PDF og FHIR, låst"
PDF_TITLE = "Opplysninger, som PDF/A"
_TELEFON = Path("person.telefon")
_STAMKORT = "person"
_UNSIGNED = "Ikke signert som én tekst"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slag:
    """The records of one form, by the name that people know it by."""

    name: str
    records: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EksportPage:
    """What can be given as a file, what never is, by name and number, and who may be given it."""

    bruker: BrukerId
    slag: tuple[Slag, ...]
    left_out: tuple[str, ...]
    mottakere: tuple[MottakerValg, ...]


def open_eksport(ctx: Context, bruker: BrukerId) -> EksportPage:
    """What the file can hold.  Tells names of forms, no answers."""
    with ctx.database.read() as tx:
        rows = _rows(tx, bruker)
    by_name: dict[str, list[RecordId]] = {}
    for row in rows:
        if _can_go(ctx, row):
            by_name.setdefault(title(ctx, row.skjema), []).append(row.record)
    missing = Counter(title(ctx, row.skjema) for row in rows if not _can_go(ctx, row))
    return EksportPage(
        bruker=bruker,
        slag=tuple(Slag(name=name, records=tuple(records)) for name, records in by_name.items()),
        left_out=tuple(name if count == 1 else f"{name} ({count})" for name, count in missing.items()),
        mottakere=deling.mottakere(ctx, bruker),
    )


def dokument(ctx: Context, bruker: BrukerId) -> Dokument:
    """What can be exported about a person: every record whose form is here, each a part of its own."""
    with ctx.database.read() as tx:
        rows = [row for row in _rows(tx, bruker) if _can_go(ctx, row)]
    return Dokument(bruker=bruker, records=tuple(row.record for row in rows), title=TITLE)


def sporr(ctx: Context, bruker: BrukerId, names: tuple[str, ...]) -> tuple[Deling, ...]:
    """What each of them may be given, record by record, and why or why not."""
    whole = dokument(ctx, bruker)
    unsigned = _unsigned(ctx, bruker)
    return tuple(_answer(ctx, whole, one, unsigned) for one in who_are(ctx, bruker, names))


class Filslag(StrEnum):
    """What a file is: a locked packet with paper and data, the data alone, or the paper alone."""

    PAKKE = "pakke"
    FHIR = "fhir"
    PDF = "pdf"


def gi_fil(
    ctx: Context,
    bruker: BrukerId,
    names: tuple[str, ...],
    records: frozenset[str],
    password: str = "",
    slag: Filslag = Filslag.FHIR,
) -> Utlevering:
    """The file for these, with these records: with a password a packet, locked; else open, of the kind that is said."""
    mottakere = who_are(ctx, bruker, names)
    return eksporter(ctx, dokument(ctx, bruker), mottakere, records, password, slag)


def eksporter(
    ctx: Context,
    whole: Dokument,
    mottakere: Sequence[Mottaker],
    records: frozenset[str] | None = None,
    password: str = "",
    slag: Filslag = Filslag.FHIR,
) -> Utlevering:
    """The file, through the one door; for the person with samtykker and who has read, for others without."""
    if ctx.practice:
        raise UserError("oving-gir-ikke-fil")
    full = all(one.kind is MottakerKind.PERSONEN for one in mottakere)
    given = frozenset(one for one in whole.records if records is None or one in records)
    if not given:
        raise UserError("eksport-tom")
    if any(one.kind is MottakerKind.ANDRE for one in mottakere) and given & _unsigned(ctx, whole.bruker):
        raise UserError("ikke-signert-deles-ikke", field="kopi.mottaker")

    slag = Filslag.PAKKE if password else slag

    def draw(_parts: frozenset[str]) -> bytes:
        held = _holding(ctx, whole.bruker, given, full=full)
        to = [one.name for one in mottakere]
        match slag:
            case Filslag.FHIR:
                return to_bundle(held)
            case Filslag.PDF:
                return archived(pakke.draw(ctx, held, to, with_data=False))
            case Filslag.PAKKE:
                return locked(pakke.draw(ctx, held, to, with_data=True), to_bundle(held), password)

    # A document of one record is asked for section by section, and here it goes whole or not at all.
    deler = given if len(whole.records) > 1 else None
    maate = Maate.PDF if slag is Filslag.PDF else Maate.EKSPORT
    return gi(ctx, replace(whole, title=_TITLES[slag]), mottakere, maate, draw, deler=deler)


_TITLES = {Filslag.FHIR: TITLE, Filslag.PDF: PDF_TITLE, Filslag.PAKKE: PAKKE_TITLE}


def _answer(ctx: Context, whole: Dokument, mottaker: Mottaker, unsigned: frozenset[str]) -> Deling:
    """The door's answer, record by record.  What nobody has signed as one text goes to no others (design §5)."""
    asked = deling.sporr(ctx, whole, mottaker)
    if len(whole.records) == 1:
        one = next((part for part in asked.deler if not part.allowed), asked.deler[0])
        asked = replace(asked, deler=(replace(one, id=whole.records[0]),))
    if mottaker.kind is not MottakerKind.ANDRE:
        return asked
    deler = (
        replace(one, allowed=False, grunn=Grunn.IKKE_DEKKET, words=_UNSIGNED) if one.id in unsigned else one
        for one in asked.deler
    )
    return replace(asked, deler=tuple(deler))


def _unsigned(ctx: Context, bruker: BrukerId) -> frozenset[str]:
    with ctx.database.read() as tx:
        return frozenset(row.record for row in _rows(tx, bruker) if row.signed_by is None)


def _holding(ctx: Context, bruker: BrukerId, given: Iterable[str], *, full: bool) -> Holding:
    wanted = set(given)
    with ctx.database.read() as tx:
        rows = _rows(tx, bruker)
        stamkort = next((row for row in rows if row.skjema_id == _STAMKORT), None)
        if stamkort is None:
            raise UserError("bruker-borte")
        today = ctx.law_date(tx)
        closed = not full and protected(rows)
        going = [row for row in rows if row.record in wanted and _can_go(ctx, row)]
        written = tuple(_registrering(ctx, tx, row, closed=closed) for row in going)
        entries = [entry for one in together(tx, bruker) for entry in log.of_bruker(tx, one)] if full else []
    when = {row.record: row.recorded_at for row in rows}
    samtykker = samtykker_of(
        [row for row in rows if row.skjema_id == "samtykke"],
        [row for row in rows if row.skjema_id == "samtykke-trukket"],
    )
    who = person.read(stamkort.bruker, record.listed(stamkort))
    told = stamkort.record in wanted
    return Holding(
        person=who,
        telephone=text_of(stamkort.list.get(_TELEFON)) if told else "",
        language=who.language if told else "",
        team=Team(id=ctx.me.team, name=ctx.me.team_name),
        registreringer=written,
        samtykker=tuple((one, samtykke.status(one, today), when[one.record]) for one in samtykker) if full else (),
        lest=tuple(
            Innsyn(when=entry.when, who=entry.who, act=entry.act, record=entry.record, reason=entry.reason)
            for entry in entries
        ),
        staff=ctx.staff().by_id,
        made_at=ctx.clock.now(),
        closed=closed,
    )


def _registrering(ctx: Context, tx: Tx, row: RecordRow, *, closed: bool) -> Registrering:
    """A record as it goes; `closed`: without what tells where the person is to be found."""
    seen = record.view(tx, row.record, ctx.keyring)
    seen = without_steder(seen) if closed else seen
    return Registrering(
        record=row.record,
        revision=seen.heads[-1],
        skjema=row.skjema,
        definition=ctx.catalog.find(row.skjema),
        answers=seen.answers,
        choices=seen.choices,
        state=row.state,
        author=row.authors[-1],
        recorded_at=row.recorded_at,
        happened_at=row.happened_at,
        version=row.version,
    )


def _rows(tx: Tx, bruker: BrukerId) -> list[RecordRow]:
    rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
    return sorted(rows, key=lambda row: (row.created_at, row.record))


def _can_go(ctx: Context, row: RecordRow) -> bool:
    """Whether it can be told what its answers mean, as its form is here and nothing is closed to us; and may be told.

    What is never on paper, whoever asks, is in no file either.
    """
    try:
        ctx.catalog.find(row.skjema)
    except FormError:
        return False
    return printable(row.skjema_id) and not row.read_only and bool(row.authors)
