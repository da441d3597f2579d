"""When something happened, of the records that are too many to read: notes, scores, copies, by whom it was.

What is due is worked out for a whole team from the day and one answer of each note.  Read whole, a hundred thousand
rows take seconds; grouped by the store itself, those that say the same come as one row of days.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import msgspec

from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.revision import WorkState
from feltapp.store.database import Row, Tx
from feltapp.store.encoding import WireAnswer, from_wire, json_list
from feltapp.store.record import RecordRow

# Not of those that a rettelse stands beside: what is counted is counted from the text that holds.
_OF_SKJEMA = """
SELECT bruker, skjema_id, state, json_extract(list, ?1) AS answer,
  group_concat(substr(coalesce(happened_at, recorded_at), 1, 10))
FROM record WHERE skjema_id = ?2 AND gone = 0
  AND id NOT IN (SELECT corrects FROM record WHERE corrects IS NOT NULL AND gone = 0)
GROUP BY bruker, state, answer
"""
_OF_BRUKERE = """
SELECT bruker, skjema_id, state, json_extract(list, json_extract(?1, '$."' || skjema_id || '"')) AS answer,
  group_concat(substr(coalesce(happened_at, recorded_at), 1, 10))
FROM record WHERE bruker IN (SELECT unhex(value) FROM json_each(?2)) AND gone = 0
  AND +skjema_id IN (SELECT key FROM json_each(?1))
  AND id NOT IN (SELECT corrects FROM record WHERE corrects IS NOT NULL AND gone = 0)
GROUP BY bruker, skjema_id, state, answer
"""


@dataclass(frozen=True, slots=True)
class Days:
    """When some records of one form happened (else were written), and what is the same of all of them.

    That is whether they are signed, and one answer that their rows keep.
    """

    days: tuple[date, ...]
    signed: bool
    answer: Answer | None


_decoder = msgspec.json.Decoder(WireAnswer)
_day = lru_cache(maxsize=4_096)(date.fromisoformat)


def of_row(row: RecordRow, path: Path | None) -> Days:
    """That of one record whose row was read whole."""
    day = (row.happened_at or row.recorded_at).date()
    return Days((day,), row.signed, row.list.get(path) if path else None)


def of_skjema(tx: Tx, skjema_id: str, path: Path | None) -> Iterator[tuple[BrukerId, str, Days]]:
    """That of all records of one form, and whom they are about."""
    return map(_days, tx.all(_OF_SKJEMA, (_where(path), skjema_id)))


def of_brukere(
    tx: Tx, brukere: Iterable[BrukerId], forms: Mapping[str, Path | None]
) -> Iterator[tuple[BrukerId, str, Days]]:
    """That of several forms, each with the one answer that is asked of it, about some brukere."""
    paths = msgspec.json.encode({skjema: _where(path) for skjema, path in forms.items()}).decode()
    return map(_days, tx.all(_OF_BRUKERE, (paths, json_list(brukere))))


def _days(row: Row) -> tuple[BrukerId, str, Days]:
    bruker, skjema_id, state, answer, days = row
    signed = state == WorkState.SIGNERT.value
    return BrukerId(bruker.hex()), skjema_id, Days(tuple(map(_day, days.split(","))), signed, _answer(answer))


@lru_cache(maxsize=256)
def _answer(column: str | None) -> Answer | None:
    return None if column is None else from_wire(_decoder.decode(column))


def _where(path: Path | None) -> str:
    return f'$.a."{path}"' if path else "$.none"
