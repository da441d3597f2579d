"""The eight levekårsområder of a person as words and colour, from the newest assessment (form levekarsomrader).

Eight areas side by side, never a sum or an average: one that is hard does not outweigh one that is good.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from feltapp.actions.context import Context
from feltapp.actions.linjer import all_fields, definition_of
from feltapp.domain.answer import code_of
from feltapp.domain.ids import Path, RecordId
from feltapp.forms.answers import in_line
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

SKJEMA = "levekarsomrader"
COLOURS = ("gronn", "gul", "rod")


@dataclass(frozen=True, slots=True, kw_only=True)
class Omrade:
    """One area.  `colour`: gronn, gul, rod, or empty where it was not assessed."""

    name: str
    colour: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Profil:
    """All eight, as they were assessed on a day."""

    record: RecordId
    day: date
    omrader: tuple[Omrade, ...]


def profil_of(ctx: Context, rows: Iterable[RecordRow]) -> Profil | None:
    """The newest assessment; None before there is one."""
    found = [row for row in rows if row.skjema_id == SKJEMA]
    newest = max(found, key=lambda row: row.recorded_at, default=None)
    definition = definition_of(ctx, newest.skjema) if newest else None
    if newest is None or definition is None:
        return None
    omrader = []
    for field in all_fields(definition):
        if {option.code for option in field.options} == set(COLOURS):
            answer = newest.list.get(Path(field.link_id))
            said = in_line(field, answer)
            colour, _, rest = said.partition(" – ")
            name = field.short_text or field.text
            omrader.append(Omrade(name=name, colour=code_of(answer), words=rest or colour or tr("Ikke vurdert")))
    day = (newest.happened_at or newest.recorded_at).date()
    return Profil(record=newest.record, day=day, omrader=tuple(omrader))
