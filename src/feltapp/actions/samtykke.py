"""Samtykker at a glance: who may know what, until when; and withdrawing one, at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from feltapp.actions import words
from feltapp.actions.access import log_read
from feltapp.actions.context import Context
from feltapp.actions.fakta import samtykker_of
from feltapp.actions.samme_person import together
from feltapp.actions.saving import save_and_finish, signed_new
from feltapp.domain import person, samtykke
from feltapp.domain.answer import Answer, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.store import record
from feltapp.store.record import RecordRow

SKJEMA = "samtykke"
TRUKKET = "samtykke-trukket"
MOTTAKERTYPE = Path("samtykke.mottakertype")
TRUKKET_GRUNN = Path("trukket.grunn")
_NO_MORE = ("trukket", "utlopt", "ikke-begynt")


@dataclass(frozen=True, slots=True, kw_only=True)
class SamtykkeRow:
    """One samtykke in words.  `kind`: ja, ja-snart, krise, ikke-gyldig, utlopt, trukket, ikke-begynt."""

    record: RecordId
    mottaker: str
    mottakertype: str
    opplysninger: tuple[str, ...]
    kind: str
    words: str
    until: date | None
    can_withdraw: bool
    choices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one recipient may know of one thing.  `kind`: ja, ja-snart, krise, nei, ikke-spurt, trukket, utlopt."""

    kind: str
    words: str
    sub: str
    record: RecordId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SamtykkePage:
    """The whole grid: rows are kinds of information, columns recipients."""

    bruker: BrukerId
    name: str
    called: str
    opplysninger: tuple[tuple[str, str], ...]
    mottakere: tuple[tuple[str, str], ...]
    cells: Mapping[tuple[str, str], Cell]
    samtykker: tuple[SamtykkeRow, ...]


def open_samtykker(ctx: Context, bruker: BrukerId) -> SamtykkePage:
    """Who may know what, until when.  That it was read is logged."""
    with ctx.database.write() as tx:
        today = ctx.law_date(tx)
        rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
        log_read(ctx, tx, bruker, rows)
    stamkort = [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]
    called = stamkort[0].called if stamkort else ""
    kinds = options(ctx, samtykke.OPPLYSNINGER)
    shown = samtykke_rows(ctx, rows, today)
    columns = tuple(dict.fromkeys((row.mottaker, row.mottakertype) for row in shown if row.mottaker))
    read = _read(rows)
    return SamtykkePage(
        bruker=bruker,
        name=stamkort[0].name if stamkort else "",
        called=called,
        opplysninger=kinds,
        mottakere=columns,
        cells={
            (code, mottaker): _cell(code, mottaker, read, today, ctx.lengths.now.soon_days)
            for code, _ in kinds
            for mottaker, _type in columns
        },
        samtykker=shown,
    )


def samtykke_rows(ctx: Context, rows: list[RecordRow], today: date) -> tuple[SamtykkeRow, ...]:
    """Every samtykke of a person in words, those that hold first."""
    by_record = {row.record: row for row in rows}
    labels = dict(options(ctx, samtykke.OPPLYSNINGER))
    types = dict(options(ctx, MOTTAKERTYPE))
    shown = []
    for read in _read(rows):
        row = by_record[read.record]
        kind, said = _said(read, today, ctx.lengths.now.soon_days)
        shown.append(
            SamtykkeRow(
                record=read.record,
                mottaker=read.mottaker or " / ".join(sorted(name for name in read.mottakere if name)),
                mottakertype=types.get(_code(row, MOTTAKERTYPE), ""),
                opplysninger=tuple(labels.get(code, code) for code in labels if code in read.opplysninger),
                kind=kind,
                words=said,
                until=read.gyldig_til,
                can_withdraw=kind != "trukket",
                choices=row.choices,
            )
        )
    order = ("ja-snart", "ja", "krise", "ikke-begynt", "ikke-gyldig", "utlopt", "trukket")
    return tuple(sorted(shown, key=lambda row: (order.index(row.kind), row.until or date.max, row.mottaker)))


def withdraw(ctx: Context, record_id: RecordId, grunn: str = "") -> Changes:
    """Withdraw a samtykke, from now.  What was shared before stays in the log."""
    with ctx.database.read() as tx:
        row = record.get(tx, record_id)
        today = ctx.law_date(tx)
    if row is None or row.skjema_id != SKJEMA:
        raise UserError("registrering-borte")
    answers = {
        samtykke.TRUKKET_SAMTYKKE: Answer(
            value={"ref": record_id, "display": text_of(row.list.get(samtykke.MOTTAKER))}
        ),
        samtykke.TRUKKET_DATO: Answer(value=today.isoformat()),
    }
    if grunn.strip():
        answers[TRUKKET_GRUNN] = Answer(value=grunn.strip())
    new = signed_new(ctx, row.bruker, row.mappe, TRUKKET, answers)
    return save_and_finish(ctx, [new])


def options(ctx: Context, path: Path) -> tuple[tuple[str, str], ...]:
    """The options of a question in the samtykke form, code and words."""
    waiting = list(ctx.catalog.newest(SKJEMA).fields)
    while waiting:
        field = waiting.pop()
        if field.link_id == path:
            return tuple((option.code, option.display) for option in field.options)
        waiting.extend(field.children)
    return ()


def _read(rows: list[RecordRow]) -> tuple[Samtykke, ...]:
    return samtykker_of(
        [row for row in rows if row.skjema_id == SKJEMA], [row for row in rows if row.skjema_id == TRUKKET]
    )


def _said(read: Samtykke, today: date, soon: int) -> tuple[str, str]:
    until = read.gyldig_til
    match samtykke.status(read, today):
        case SamtykkeStatus.TRUKKET:
            known = read.trukket if read.trukket != samtykke.UNKNOWN_DAY else None
            return "trukket", tr("Trukket {dag}").format(dag=words.day(known)) if known else tr("Trukket")
        case SamtykkeStatus.UTLOPT:
            return "utlopt", tr("Gikk ut {dag}").format(dag=words.day(until)) if until else tr("Gikk ut")
        case SamtykkeStatus.IKKE_BEGYNT:
            begins = read.gyldig_fra
            return "ikke-begynt", tr("Fra {dag}").format(dag=words.day(begins)) if begins else tr("Ikke begynt")
        case SamtykkeStatus.IKKE_GYLDIG:
            return "ikke-gyldig", tr("Innhent på nytt") if read.innhentes_paa_nytt else tr("Ikke gyldig ennå")
    if until is None:
        return "ikke-gyldig", tr("Ikke gyldig ennå")
    left = (until - today).days
    if left <= soon:
        return "ja-snart", tr("går ut {naar}").format(naar=words.due(left).lower())
    return ("krise" if read.bare_ved_krise else "ja"), tr("til {dag}").format(dag=words.day(until))


def _cell(code: str, mottaker: str, read: tuple[Samtykke, ...], today: date, soon: int) -> Cell:
    named = [s for s in read if s.mottaker == mottaker]
    covering = [s for s in named if code in s.opplysninger]
    for item in sorted(covering, key=lambda s: s.gyldig_til or date.min, reverse=True):
        kind, said = _said(item, today, soon)
        if kind in ("ja", "ja-snart", "krise"):
            left = (item.gyldig_til - today).days if item.gyldig_til and kind == "ja-snart" else 0
            sub = _left(left) if left else said
            word = tr("Bare ved krise") if item.bare_ved_krise else tr("Ja")
            return Cell(kind=kind, words=word, sub=sub, record=item.record)
    for item in covering:
        kind, said = _said(item, today, soon)
        if kind in _NO_MORE:
            word, day = _word_and_day(item, kind)
            return Cell(kind=kind, words=word if day else said, sub=day or tr("deles ikke"), record=item.record)
    if any(_said(item, today, soon)[0] in ("ja", "ja-snart", "krise") for item in named):
        return Cell(kind="nei", words=tr("Nei"), sub=tr("ikke sagt ja"))
    return Cell(kind="ikke-spurt", words=tr("Ikke spurt"), sub="")


def _left(days: int) -> str:
    """«23 dager igjen», as far ahead as one warns."""
    if days < 21:
        return tr("%n dag(er) igjen", "", days)
    return tr("%n uke(r) igjen", "", days // 7) if days < 60 else tr("%n måned(er) igjen", "", days // 30)


def _word_and_day(read: Samtykke, kind: str) -> tuple[str, str]:
    """What a cell says above the day, and the day where it is known."""
    word, day = {
        "trukket": (tr("Trukket"), read.trukket),
        "utlopt": (tr("Gikk ut"), read.gyldig_til),
        "ikke-begynt": (tr("Fra"), read.gyldig_fra),
    }[kind]
    return word, words.day(day) if day and day != samtykke.UNKNOWN_DAY else ""


def _code(row: RecordRow, path: Path) -> str:
    answer = row.list.get(path)
    if answer is not None and isinstance(answer.value, dict):
        code = answer.value.get("code")
        return code if isinstance(code, str) else ""
    return text_of(answer)
