"""Whom to ring about a person: themselves, the people near them, and those who help; from what has been written.

Answers nobody's question of who may know what: that is the samtykke's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from feltapp.actions.context import Context
from feltapp.actions.linjer import all_fields, definition_of
from feltapp.domain.answer import code_of, text_of
from feltapp.domain.ids import Path, RecordId
from feltapp.forms.answers import in_line
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

FORMS = frozenset({"person", "parorende", "samarbeidspartner"})
"""Whose records tell whom to ring."""


class Krets(StrEnum):
    """Which circle somebody stands in."""

    SELV = "selv"
    NAER = "naer"
    HJELPER = "hjelper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kontakt:
    """Somebody with, perhaps, a number.  `may`: ja, krise, nei, or empty where nobody has said."""

    krets: Krets
    record: RecordId
    name: str
    what: str
    phone: str
    may: str = ""
    ended: bool = False


def kontakter(ctx: Context, rows: Iterable[RecordRow]) -> tuple[Kontakt, ...]:
    """The person first, then those near, then those who help; what has ended last."""
    found = [one for row in rows if row.skjema_id in FORMS and (one := _kontakt(ctx, row)) is not None]
    order = list(Krets)
    return tuple(sorted(found, key=lambda one: (order.index(one.krets), one.ended, one.name.casefold())))


def _kontakt(ctx: Context, row: RecordRow) -> Kontakt | None:
    match row.skjema_id:
        case "person":
            phone = _text(row, "person.telefon")
            name = _text(row, "person.kallenavn") or _text(row, "person.fornavn")
            return Kontakt(krets=Krets.SELV, record=row.record, name=name, what="", phone=phone) if phone else None
        case "parorende":
            return Kontakt(
                krets=Krets.NAER,
                record=row.record,
                name=_text(row, "parorende.navn") or tr("Uten navn"),
                what=_words(ctx, row, "parorende.relasjon", "parorende.narmeste"),
                phone=_text(row, "parorende.telefon"),
                may=code_of(row.list.get(Path("parorende.kontaktes"))),
            )
        case "samarbeidspartner":
            instans = _words(ctx, row, "samarbeidspartner.instans")
            return Kontakt(
                krets=Krets.HJELPER,
                record=row.record,
                name=instans or tr("Uten navn"),
                what=_words(ctx, row, "samarbeidspartner.kontakt", "samarbeidspartner.hva"),
                phone=_text(row, "samarbeidspartner.telefon"),
                ended=bool(_text(row, "samarbeidspartner.slutt")),
            )
    return None


def _text(row: RecordRow, link_id: str) -> str:
    return text_of(row.list.get(Path(link_id)))


def _words(ctx: Context, row: RecordRow, *link_ids: str) -> str:
    definition = definition_of(ctx, row.skjema)
    fields = {field.link_id: field for field in all_fields(definition)} if definition else {}
    said = []
    for link_id in link_ids:
        answer = row.list.get(Path(link_id))
        field = fields.get(link_id)
        if field is None or answer is None or answer.value is False:
            continue
        said.append(field.text if answer.value is True else in_line(field, answer))
    return " · ".join(part for part in said if part)
