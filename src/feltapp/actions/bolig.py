"""The dwellings: how each is secured, what is wrong with it, and what has been looked at, moved into and out of.

Never who lives there: a dwelling's mappe holds nothing about a person (Housing First principle 5).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.linjer import all_fields, definition_of
from feltapp.actions.person import DraftItem, draft_item
from feltapp.actions.tidslinje import RecordItem, happened, records
from feltapp.domain.answer import code_of, text_of
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.errors import UserError
from feltapp.forms.answers import in_line
from feltapp.forms.definition import Field
from feltapp.oversettelse import tr
from feltapp.store import draft, record
from feltapp.store.record import RecordRow

BOLIG, BEFARING = "bolig", "befaring"
FORMS = (BOLIG, BEFARING, "innflytting", "utflytting")
_SIKRING = {"rød": "rod", "gul": "gul", "grønn": "gronn", "mangler brannvern": "mangler"}
_ADDRESS = ("navn", "gate", "bruksenhet", "postnummer", "poststed", "bydel")
_WRONG = frozenset({"feil", "mangler"})
_LOOKED_AT = _WRONG | {"ok"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feil:
    """Something wrong that no later befaring has found in order.  `reported`: the day it was told, or empty."""

    record: RecordId
    what: str
    how: str
    note: str
    since: str
    reported: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoligRow:
    """One dwelling in a list.  `sikring`: gronn, gul, rod, mangler, or empty where nobody has said."""

    bolig: BrukerId
    name: str
    where: str
    about: str
    sikring: str
    open: int
    looked_at: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoligPage:
    """One dwelling."""

    row: BoligRow
    record: RecordId | None
    facts: tuple[tuple[str, str], ...]
    feil: tuple[Feil, ...]
    records: tuple[RecordItem, ...]
    drafts: tuple[DraftItem, ...]


def may_read(ctx: Context) -> bool:
    """Whether her role has dwellings."""
    return MappeKind.BOLIG in READABLE_BY[ctx.me.role]


def list_boliger(ctx: Context) -> tuple[BoligRow, ...]:
    """All of them, those with something wrong first."""
    with ctx.database.read() as tx:
        rows = [row for skjema in FORMS for row in record.of_skjema(tx, skjema)]
    of: defaultdict[BrukerId, list[RecordRow]] = defaultdict(list)
    for row in rows:
        of[row.bruker].append(row)
    found = [_row(ctx, bolig, several) for bolig, several in of.items()]
    return tuple(sorted(found, key=lambda one: (-one.open, one.name.casefold(), one.bolig)))


def open_bolig(ctx: Context, bolig: BrukerId) -> BoligPage:
    """One of them."""
    with ctx.database.read() as tx:
        rows = [row for row in record.of_bruker(tx, bolig) if row.skjema_id != "person"]
        begun = draft.of_bruker(tx, bolig)
    if not rows and not begun:
        raise UserError("registrering-borte")
    text = _text(rows)
    return BoligPage(
        row=_row(ctx, bolig, rows),
        record=text.record if text else None,
        facts=_facts(ctx, text),
        feil=_feil(ctx, rows),
        records=records(ctx, rows),
        drafts=tuple(draft_item(ctx, one) for one in begun),
    )


def _text(rows: Iterable[RecordRow]) -> RecordRow | None:
    return max((row for row in rows if row.skjema_id == BOLIG), key=lambda row: row.recorded_at, default=None)


def _row(ctx: Context, bolig: BrukerId, rows: Sequence[RecordRow]) -> BoligRow:
    text = _text(rows)
    said = {key: _said(text, f"boenhet.{key}") for key in _ADDRESS}
    street = " ".join(part for part in (said["gate"], said["bruksenhet"]) if part)
    town = " ".join(part for part in (said["postnummer"], said["poststed"]) if part)
    return BoligRow(
        bolig=bolig,
        name=said["navn"] or street or tr("Bolig uten navn"),
        where=", ".join(part for part in (street if said["navn"] else "", town, said["bydel"]) if part),
        about=_kind(ctx, text),
        sikring=_SIKRING.get(_said(text, "boenhet.sikring").removeprefix("Boligens sikring: "), ""),
        open=len(_feil(ctx, rows)),
        looked_at=max((happened(row).date() for row in rows if row.skjema_id == BEFARING), default=None),
    )


def _said(row: RecordRow | None, link_id: str) -> str:
    return text_of(row.list.get(Path(link_id))) if row is not None else ""


def _kind(ctx: Context, text: RecordRow | None) -> str:
    definition = definition_of(ctx, text.skjema) if text is not None else None
    fields = [one for one in all_fields(definition) if one.link_id == "boenhet.type"] if definition else []
    return in_line(fields[0], text.list.get(Path("boenhet.type"))) if fields and text is not None else ""


def _facts(ctx: Context, text: RecordRow | None) -> tuple[tuple[str, str], ...]:
    """What the dwelling's own form wants seen in lists, each with its name; the address stands elsewhere."""
    definition = definition_of(ctx, text.skjema) if text is not None else None
    if text is None or definition is None:
        return ()
    elsewhere = {f"boenhet.{key}" for key in _ADDRESS}
    listed = (one for one in all_fields(definition) if one.in_list and not one.computed and not one.sensitive)
    shown = [one for one in listed if one.link_id not in elsewhere]
    return tuple((field.text, said) for field in shown if (said := in_line(field, text.list.get(Path(field.link_id)))))


def _feil(ctx: Context, rows: Iterable[RecordRow]) -> tuple[Feil, ...]:
    """Of each point the newest befaring that looked at it says how it is."""
    newest: dict[str, tuple[RecordRow, Field]] = {}
    looked = sorted((row for row in record.standing(rows) if row.skjema_id == BEFARING), key=happened)
    for row in looked:
        definition = definition_of(ctx, row.skjema)
        for field in all_fields(definition) if definition else ():
            if code_of(row.list.get(Path(field.link_id))) in _LOOKED_AT and _is_point(field):
                newest[field.link_id] = (row, field)
    return tuple(
        _one(row, field) for row, field in newest.values() if code_of(row.list.get(Path(field.link_id))) in _WRONG
    )


def _is_point(field: Field) -> bool:
    return {option.code for option in field.options} >= _LOOKED_AT


def _one(row: RecordRow, field: Field) -> Feil:
    reported = _said(row, f"{field.link_id}.meldt")
    return Feil(
        record=row.record,
        what=field.text,
        how=in_line(field, row.list.get(Path(field.link_id))),
        note=_said(row, f"{field.link_id}.merknad"),
        since=words.day(happened(row).date()),
        reported=words.day(date.fromisoformat(reported)) if len(reported) == len("2026-06-02") else reported,
    )
