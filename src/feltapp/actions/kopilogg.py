"""Who has which version of the plan on paper, and who is to be asked about the new one: from the rows of lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.actions.fakta import is_plan, mark_of
from feltapp.domain.answer import text_of
from feltapp.domain.ids import Path
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

KOPI = "kopi"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One paper copy: who has it, which version, since when.  One of a text that was not signed says so."""

    mottaker: str
    version: str
    day: date


def outdated(copies: Sequence[Copy], version: int) -> tuple[str, ...]:
    """Who has a copy, and none of this version."""
    current = {copy.mottaker for copy in copies if copy.version == str(version)}
    return tuple(dict.fromkeys(copy.mottaker for copy in copies if copy.mottaker not in current))


def copies_of_plan(rows: Iterable[RecordRow]) -> tuple[Copy, ...]:
    """Every copy that somebody was given, the oldest first."""
    found = [
        Copy(
            mottaker=text_of(row.list.get(Path("kopi.mottaker"))),
            version=_version(row),
            day=_day(text_of(row.list.get(Path("kopi.dato")))) or row.recorded_at.date(),
        )
        for row in rows
        if row.skjema_id == KOPI and is_plan(text_of(row.list.get(Path("kopi.dokument"))))
    ]
    return tuple(sorted(found, key=lambda copy: (copy.day, copy.mottaker)))


def _version(row: RecordRow) -> str:
    version, mark = text_of(row.list.get(Path("kopi.versjon"))), mark_of(text_of(row.list.get(Path("kopi.dokument"))))
    return f"{version} {tr(mark)}" if mark else version


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
