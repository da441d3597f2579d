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
from feltapp.store import record
from feltapp.store.record import RecordRow

SKJEMA = "samtykke"
TRUKKET = "samtykke-trukket"
MOTTAKERTYPE = Path("samtykke.mottakertype")
TRUKKET_GRUNN = Path("trukket.grunn")
_ENDS_IN = "går ut om "


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
        samtykke.TRUKKET_SAMTYKKE: Answer(value={"ref": record_id}),
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
            known = read.trukket is not None and read.trukket != samtykke.UNKNOWN_DAY
            return "trukket", f"Trukket {words.day(read.trukket)}" if read.trukket and known else "Trukket"
        case SamtykkeStatus.UTLOPT:
            return "utlopt", f"Gikk ut {words.day(until)}" if until else "Gikk ut"
        case SamtykkeStatus.IKKE_BEGYNT:
            return "ikke-begynt", f"Fra {words.day(read.gyldig_fra)}" if read.gyldig_fra else "Ikke begynt"
        case SamtykkeStatus.IKKE_GYLDIG:
            return "ikke-gyldig", "Ikke gyldig ennå"
    if until is None:
        return "ikke-gyldig", "Ikke gyldig ennå"
    left = (until - today).days
    if left <= soon:
        return "ja-snart", f"går ut {words.due(left).lower()}"
    return ("krise" if read.bare_ved_krise else "ja"), f"til {words.day(until)}"


def _cell(code: str, mottaker: str, read: tuple[Samtykke, ...], today: date, soon: int) -> Cell:
    named = [s for s in read if s.mottaker == mottaker]
    covering = [s for s in named if code in s.opplysninger]
    for item in sorted(covering, key=lambda s: s.gyldig_til or date.min, reverse=True):
        kind, said = _said(item, today, soon)
        if kind in ("ja", "ja-snart", "krise"):
            left = f"{said.removeprefix(_ENDS_IN)} igjen" if said.startswith(_ENDS_IN) else said
            return Cell(
                kind=kind, words="Bare ved krise" if item.bare_ved_krise else "Ja", sub=left, record=item.record
            )
    for item in covering:
        kind, said = _said(item, today, soon)
        if kind in ("trukket", "utlopt", "ikke-begynt"):
            first, _, day = said.rpartition(" ")
            return Cell(kind=kind, words=first or said, sub=day if first else "deles ikke", record=item.record)
    if any(_said(item, today, soon)[0] in ("ja", "ja-snart", "krise") for item in named):
        return Cell(kind="nei", words="Nei", sub="ikke sagt ja")
    return Cell(kind="ikke-spurt", words="Ikke spurt", sub="")


def _code(row: RecordRow, path: Path) -> str:
    answer = row.list.get(path)
    if answer is not None and isinstance(answer.value, dict):
        code = answer.value.get("code")
        return code if isinstance(code, str) else ""
    return text_of(answer)
