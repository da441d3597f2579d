"""What the card «Trygghet ved besøk» says before the door, in one calm line: only while it holds.

The stricter reading of two versions.  Nothing of what has happened stands here; that is read on the card itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from feltapp.actions import saker, words
from feltapp.domain.answer import Answer, code_of
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId
from feltapp.oversettelse import tr
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

SKJEMA = "besokskort"
UNTIL = Path("besok.gjelder-til")
_SAYS = {
    Path("besok.to"): (("alltid", tr("Gå to.")), ("noen-ganger", tr("Gå to noen ganger: se kortet."))),
    Path("besok.ring"): (("ring", tr("Ring først.")), ("sms", tr("Send melding først."))),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kort:
    """The line, and the card that it is from: to be read, and for the log."""

    bruker: BrukerId
    mappe: MappeId
    record: RecordId
    words: str
    holds: bool


def cards_of(tx: Tx, brukere: Iterable[BrukerId], today: date) -> dict[BrukerId, Kort]:
    """The newest signed card of each that has one here."""
    found: dict[BrukerId, Kort] = {}
    for row in record.of_skjema(tx, SKJEMA, brukere):  # newest first
        if row.signed:
            found.setdefault(row.bruker, _kort(row, today))
    return found


def _kort(row: RecordRow, today: date) -> Kort:
    ends = [end for answer in _versions(row, UNTIL) if (end := saker.day_of(answer)) is not None]
    until = min(ends, default=None)
    if until is None:
        said = tr("Kortet «Trygghet ved besøk» sier ikke hvor lenge det gjelder.")
    elif until < today:
        said = tr("Kortet «Trygghet ved besøk» gikk ut {dag}.").format(dag=words.day(until))
    else:
        said = " ".join([*_advice(row), tr("Gjelder til {dag}.").format(dag=words.day(until))])
    holds = until is not None and until >= today
    return Kort(bruker=row.bruker, mappe=row.mappe, record=row.record, words=said, holds=holds)


def _advice(row: RecordRow) -> list[str]:
    said = []
    for path, strictest_first in _SAYS.items():
        codes = {code_of(answer) for answer in _versions(row, path)}
        said += [text for code, text in strictest_first if code in codes][:1]
    return said


def _versions(row: RecordRow, path: Path) -> tuple[Answer, ...]:
    """The answer, or all that nobody has chosen between yet."""
    answer = row.list.get(path)
    return row.versions.get(path, ()) if answer is None else (answer,)
