"""The one door: whatever is printed, saved or exported for anybody goes through here, and nothing goes around.

First `sporr`: what is covered for whom, what is not and why, so that it can be left out.  Then `gi`: asked again inside
the writing transaction, written down as a `kopi` for each recipient and in the log, and only then are there bytes to
let go of.  What puts bytes on a printer or in a file takes an `Utlevering`, which is made here only (invariant 9;
tests/architecture/test_one_door.py).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from feltapp.actions import words
from feltapp.actions.access import DEL, SKRIV_UT, log_act
from feltapp.actions.context import Context, last_contact
from feltapp.actions.fakta import samtykker_of
from feltapp.actions.mapper import ensure
from feltapp.actions.samme_person import together
from feltapp.actions.saving import NewRevision, changes_of, finish, save, signed_new
from feltapp.actions.titles import title
from feltapp.domain import deling, person, samtykke
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.deling import Avgjorelse, Del, Grunn, Mottaker, MottakerKind, Unntak
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.opplysninger import opplysninger_i
from feltapp.domain.person import Person
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.errors import UserError
from feltapp.forms.definition import FormError
from feltapp.oversettelse import tr, tr_noop
from feltapp.store import mappe, record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

KOPI = "kopi"
SAMTYKKE, TRUKKET, UNNTAK, PERSON = "samtykke", "samtykke-trukket", "unntak", "person"
FOR_A_CRISIS = frozenset({"kriseplan"})
"""What lies ready for a crisis: a samtykke for crises only is enough to be given it."""

_IMPERSONAL = frozenset({MappeKind.BOLIG, MappeKind.TEAM})
_MAATE_SYSTEM = "urn:feltapp:kode:delingsmaate"


class Maate(StrEnum):
    """How something is given."""

    PAPIR = "papir"
    PDF_LAST = "pdf-last"
    PDF = "pdf"
    EKSPORT = "eksport"
    VIST = "vist"


_GRUNN_WORDS = {
    Grunn.EGEN_KOPI: tr_noop("Egen kopi"),
    Grunn.KOLLEGA: tr_noop("Kollega i teamet"),
    Grunn.IKKE_OM_PERSON: tr_noop("Gjelder ingen person"),
    Grunn.UNNTAK: tr_noop("Unntak etter lov, i dag"),
    Grunn.IKKE_DEKKET: tr_noop("Samtykket til {navn} dekker ikke dette"),
}


_NOT_PAPER = frozenset({Maate.EKSPORT, Maate.VIST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Dokument:
    """What is to be given: one record, in its sections; several, each a part; none, the whole of what we hold.

    `mappe`: where a text that is no record yet will lie; it is no more than that mappe.
    """

    bruker: BrukerId
    records: tuple[RecordId, ...]
    title: str
    version: str = ""
    mappe: MappeId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DelSvar:
    """What the gate says of one part, in words."""

    id: str
    name: str
    allowed: bool
    grunn: Grunn
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deling:
    """What may be given to one recipient.  `as_of`: when this laptop last heard from sentral, if ever."""

    mottaker: Mottaker
    deler: tuple[DelSvar, ...]
    as_of: datetime | None

    @property
    def covered(self) -> frozenset[str]:
        """The parts that may be given."""
        return frozenset(one.id for one in self.deler if one.allowed)

    @property
    def whole(self) -> bool:
        """Whether nothing has to be left out."""
        return all(one.allowed for one in self.deler)


@dataclass(frozen=True, slots=True, kw_only=True)
class MottakerValg:
    """Somebody that may be given something, and in words what for."""

    mottaker: Mottaker
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seal:
    """That these very bytes came through the door."""

    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Utlevering:
    """Bytes that may leave: decided, written down and logged.  Made by `gi` and by nobody else, of no other bytes."""

    data: bytes
    changes: Changes
    made_here: object

    def __post_init__(self) -> None:
        if not isinstance(self.made_here, _Seal) or self.made_here.data is not self.data:
            raise TypeError("an Utlevering is made by gi()")


def mottakere(ctx: Context, bruker: BrukerId) -> tuple[MottakerValg, ...]:
    """The person first, then everybody that a samtykke or today's unntak names, those that hold first."""
    with ctx.database.read() as tx:
        known = _known(ctx, tx, bruker)
    who = known.persons[0].called if known.persons else ""
    named: dict[str, MottakerValg] = {}
    for one in sorted(known.samtykker, key=lambda one: samtykke.status(one, known.today) != SamtykkeStatus.GYLDIG):
        if one.mottaker and samtykke.status(one, known.today) is not SamtykkeStatus.TRUKKET:
            named.setdefault(one.mottaker.casefold(), _valg(one.mottaker, _samtykke_words(one, known.today, tr)))
    for law in known.unntak:
        if law.dato == known.today and law.mottaker:
            named.setdefault(law.mottaker.casefold(), _valg(law.mottaker, tr("Unntak etter lov, i dag")))
    own = MottakerValg(mottaker=Mottaker(kind=MottakerKind.PERSONEN, name=who), words=tr("Egen kopi"))
    return (own, *named.values())


def sporr(ctx: Context, dokument: Dokument, mottaker: Mottaker) -> Deling:
    """What may be given, and why or why not.  Nothing is logged: nothing is given."""
    with ctx.database.read() as tx:
        known = _known(ctx, tx, dokument.bruker)
        said = _said(ctx, dokument, mottaker, known)
    return Deling(
        mottaker=mottaker,
        deler=tuple(
            DelSvar(
                id=one.part.id,
                name=one.part.name,
                allowed=one.allowed,
                grunn=one.grunn,
                words=_grunn_words(one, mottaker, known, tr),
            )
            for one in said
        ),
        as_of=known.as_of,
    )


def gi(
    ctx: Context,
    dokument: Dokument,
    mottakere: Sequence[Mottaker],
    maate: Maate,
    draw: Callable[[frozenset[str]], bytes],
    *,
    deler: frozenset[str] | None = None,
) -> Utlevering:
    """Give these parts (all, when not said) to each of these: decided, drawn, written down, and then handed out.

    Raises `UserError` «deling-uten-samtykke» when any part is not covered for anyone, and
    then nothing is given to anyone and nothing is written.
    """
    if not mottakere:
        raise UserError("mottaker-mangler", field="kopi.mottaker")
    with ctx.database.read() as tx:  # refused before anything is drawn
        parts, _, _ = _allowed(ctx, tx, dokument, mottakere, deler)
    data = draw(parts)
    with ctx.database.write() as tx:
        _, decided, known = _allowed(ctx, tx, dokument, mottakere, deler)
        new = [] if known.impersonal else [_kopi(ctx, tx, dokument, one, maate, known) for one in decided]
        sealed = save(ctx, tx, new)
        _log(ctx, tx, dokument, parts, known, DEL if maate in _NOT_PAPER else SKRIV_UT)
    finish(ctx, sealed)
    return Utlevering(data=data, changes=changes_of(new), made_here=_Seal(data=data))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What the decision rests on, read in one transaction."""

    today: date
    rows: Mapping[RecordId, RecordRow]
    kinds: Mapping[MappeId, MappeKind]
    persons: tuple[Person, ...]
    samtykker: tuple[Samtykke, ...]
    unntak: tuple[Unntak, ...]
    as_of: datetime | None
    impersonal: bool


def _known(ctx: Context, tx: Tx, bruker: BrukerId) -> _Known:
    everybody = together(tx, bruker)
    rows = [row for one in everybody for row in record.of_bruker(tx, one)]
    kinds = {one.id: one.kind for who in everybody for one in mappe.of_bruker(tx, who)}
    return _Known(
        today=ctx.law_date(tx),
        rows={row.record: row for row in rows},
        kinds=kinds,
        persons=tuple(person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == PERSON),
        samtykker=samtykker_of(
            [row for row in rows if row.skjema_id == SAMTYKKE], [row for row in rows if row.skjema_id == TRUKKET]
        ),
        unntak=tuple(
            deling.read_unntak(row.record, record.view(tx, row.record, ctx.keyring))
            for row in rows
            if row.skjema_id == UNNTAK
        ),
        as_of=last_contact(tx),
        impersonal=bool(kinds) and set(kinds.values()) <= _IMPERSONAL,
    )


def _parts(ctx: Context, dokument: Dokument, known: _Known) -> tuple[Del, ...]:
    """One record by its sections; several, a part each; none, everything at once, which only the person may have."""
    rows = [known.rows[one] for one in dokument.records if one in known.rows]
    if len(rows) != len(dokument.records):
        raise UserError("registrering-borte")
    if not rows:
        return (Del(id="alt", name=dokument.title, opplysninger=frozenset(), om_person=not known.impersonal),)
    if len(rows) > 1:
        return tuple(_del(row.record, title(ctx, row.skjema), row, known) for row in rows)
    (row,) = rows
    try:
        sections = [one for one in ctx.catalog.find(row.skjema).fields if one.is_group]
    except FormError:
        sections = []
    if len(sections) < 2:
        return (_del(row.record, title(ctx, row.skjema), row, known),)
    return tuple(_del(one.link_id, one.text, row, known, one.link_id) for one in sections)


def _del(part: str, name: str, row: RecordRow, known: _Known, section: str = "") -> Del:
    return Del(
        id=part,
        name=name,
        opplysninger=opplysninger_i(row.skjema_id, section),
        om_person=known.kinds.get(row.mappe) not in _IMPERSONAL,
        signert=row.signed and not row.choices,
    )


def _said(ctx: Context, dokument: Dokument, mottaker: Mottaker, known: _Known) -> tuple[Avgjorelse, ...]:
    rows = [known.rows[one] for one in dokument.records if one in known.rows]
    if mottaker.kind is MottakerKind.KOLLEGA and not _may_read(ctx, mottaker.name, _kinds(dokument, rows, known)):
        mottaker = Mottaker(kind=MottakerKind.ANDRE, name=mottaker.name)
    return deling.avgjor(
        _parts(ctx, dokument, known),
        mottaker,
        samtykker=known.samtykker,
        unntak=known.unntak,
        today=known.today,
        krise=bool(rows) and all(row.skjema_id in FOR_A_CRISIS for row in rows),
    )


def _kinds(dokument: Dokument, rows: Iterable[RecordRow], known: _Known) -> set[MappeKind]:
    """The kinds of mappe that it tells of: without a record the one it will lie in, or else every one there is."""
    mapper = {row.mappe for row in rows} or ({dokument.mappe} if dokument.mappe else set(known.kinds))
    return {known.kinds[one] for one in mapper if one in known.kinds}


def _may_read(ctx: Context, name: str, kinds: set[MappeKind]) -> bool:
    """Whether somebody of this name is in the team with a role that sees these anyway; paper tells her nothing new."""
    wanted = name.strip().casefold()
    return bool(kinds) and any(
        one.team == ctx.me.team and one.name.casefold() == wanted and kinds <= READABLE_BY[one.role]
        for one in ctx.staff().by_id.values()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    """What one recipient is given, what not, and on what ground."""

    mottaker: Mottaker
    given: tuple[Avgjorelse, ...]
    left_out: tuple[str, ...]


def _allowed(
    ctx: Context, tx: Tx, dokument: Dokument, mottakere: Sequence[Mottaker], wanted: frozenset[str] | None
) -> tuple[frozenset[str], tuple[_Decided, ...], _Known]:
    known = _known(ctx, tx, dokument.bruker)
    decided = []
    for mottaker in mottakere:
        said = _said(ctx, dokument, mottaker, known)
        given = tuple(one for one in said if wanted is None or one.part.id in wanted)
        if not given or not all(one.allowed for one in given):
            raise UserError("deling-uten-samtykke", field="kopi.mottaker")
        left_out = tuple(one.part.name for one in said if one not in given)
        decided.append(_Decided(mottaker=mottaker, given=given, left_out=left_out))
    return frozenset(one.part.id for one in decided[0].given), tuple(decided), known


def _kopi(ctx: Context, tx: Tx, dokument: Dokument, one: _Decided, maate: Maate, known: _Known) -> NewRevision:
    said = {
        "kopi.dokument": dokument.title,
        "kopi.versjon": dokument.version,
        "kopi.mottaker": one.mottaker.name,
        "kopi.dato": known.today.isoformat(),
        "kopi.omfang": "\n".join(part.part.name for part in one.given),
        "kopi.utelatt": "\n".join(one.left_out),
        "kopi.grunnlag": ", ".join(
            dict.fromkeys(_grunn_words(part, one.mottaker, known, tr_noop) for part in one.given)
        )[:200],
    }
    answers = {Path(path): Answer(value=value) for path, value in said.items() if value}
    answers[Path("kopi.maate")] = Answer(value={"code": maate.value, "system": _MAATE_SYSTEM})
    return signed_new(ctx, dokument.bruker, ensure(ctx, tx, dokument.bruker, MappeKind.JOURNAL), KOPI, answers)


def _log(ctx: Context, tx: Tx, dokument: Dokument, parts: frozenset[str], known: _Known, act: str) -> None:
    """One line for each record that goes out; the whole of what we hold is one line in the stamkort."""
    for one in dokument.records if len(dokument.records) == 1 else (one for one in dokument.records if one in parts):
        row = known.rows[one]
        log_act(ctx, tx, act, row.bruker, mappe=row.mappe, record=row.record)
    if not dokument.records:
        stamkort = next((row.mappe for row in known.rows.values() if row.skjema_id == PERSON), None)
        log_act(ctx, tx, act, dokument.bruker, mappe=stamkort)


def _valg(name: str, said: str) -> MottakerValg:
    return MottakerValg(mottaker=Mottaker(kind=MottakerKind.ANDRE, name=name), words=said)


def _samtykke_words(one: Samtykke, today: date, say: Callable[[str], str]) -> str:
    until = words.day(one.gyldig_til) if one.gyldig_til else ""
    match samtykke.status(one, today):
        case SamtykkeStatus.GYLDIG:
            at_crisis = tr_noop("Samtykke til {dag}, bare ved krise")
            return say(at_crisis if one.bare_ved_krise else tr_noop("Samtykke til {dag}")).format(dag=until)
        case SamtykkeStatus.UTLOPT:
            return say(tr_noop("Samtykket gikk ut {dag}")).format(dag=until)
        case SamtykkeStatus.IKKE_BEGYNT:
            if one.gyldig_fra is None:
                return say(tr_noop("Samtykket gjelder ikke ennå"))
            return say(tr_noop("Samtykket gjelder fra {dag}")).format(dag=words.day(one.gyldig_fra))
        case SamtykkeStatus.TRUKKET:
            return say(tr_noop("Samtykket er trukket"))
        case SamtykkeStatus.IKKE_GYLDIG:
            return say(tr_noop("Samtykket er ikke gyldig ennå"))


def _grunn_words(said: Avgjorelse, mottaker: Mottaker, known: _Known, say: Callable[[str], str]) -> str:
    """Why, to be read in the language of the window, or to be kept with the copy, which is bokmål."""
    one = next((samtykke_ for samtykke_ in known.samtykker if samtykke_.record == said.by), None)
    if said.grunn is Grunn.BARE_VED_KRISE:
        return say(tr_noop("Samtykket gjelder bare ved krise"))
    if said.grunn is Grunn.IKKE_SIGNERT:
        return say(tr_noop("Ikke signert, eller to versjoner"))
    if one is not None:
        return _samtykke_words(one, known.today, say)
    none = tr_noop("Ingen samtykke til {navn}") if mottaker.name else tr_noop("Ingen samtykke")
    return say(_GRUNN_WORDS.get(said.grunn, none)).format(navn=mottaker.name)
