"""The access log: who read, wrote, printed or shared what about whom, when and why.

Append only, and chained: a row that is altered, removed or moved breaks every row after it, and the count tells when
the last ones are gone.  What was read is never in here, only that it was.  How it reaches sentral: docs/sync.md.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

import msgspec

from feltapp.domain.ids import BrukerId, MappeId, MedarbeiderId, RecordId
from feltapp.store.database import Tx
from feltapp.store.encoding import blob

_ADD = "INSERT INTO log (bruker, mappe, entry, chain) VALUES (?, ?, ?, ?)"
_LAST = "SELECT seq, chain FROM log ORDER BY seq DESC LIMIT 1"
_GIVEN = "SELECT seq FROM sqlite_sequence WHERE name = 'log'"
_OF_BRUKER = "SELECT entry FROM log WHERE bruker = ? ORDER BY seq DESC"
_ALL = "SELECT seq, CAST(entry AS BLOB), chain FROM log ORDER BY seq"
_UNSENT = "SELECT seq, entry FROM log WHERE sent = 0 AND mappe IS NOT NULL ORDER BY seq LIMIT ?"
_SENT = "UPDATE log SET sent = 1 WHERE seq <= ? AND sent = 0"
_START = hashlib.sha256(b"feltapp/logg/v1").digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One act.  `act`: les, skriv, skriv-ut, del, sok …; `reason`: the stated purpose or legal ground, or empty."""

    when: datetime
    who: MedarbeiderId
    act: str
    bruker: BrukerId | None = None
    mappe: MappeId | None = None
    record: RecordId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """How long the log is and what its last link says: what somebody else must keep to make it binding."""

    seq: int
    chain: bytes


class _Entry(msgspec.Struct, omit_defaults=True):
    when: datetime
    who: str
    act: str
    bruker: str | None = None
    mappe: str | None = None
    record: str | None = None
    reason: str = ""


_decoder = msgspec.json.Decoder(_Entry)


def append(tx: Tx, what: LogEntry) -> int:
    """Add a row; its number."""
    entry = _encode(what)
    last = head(tx)
    values = (what.bruker and blob(what.bruker), what.mappe and blob(what.mappe), entry)
    return tx.insert(_ADD, (*values, _link(last.chain, last.seq + 1, entry)))


def head(tx: Tx) -> LogHead:
    """The end of the chain."""
    row = tx.one(_LAST)
    return LogHead(seq=0, chain=_START) if row is None else LogHead(seq=int(row[0]), chain=row[1])


def of_bruker(tx: Tx, bruker: BrukerId) -> tuple[LogEntry, ...]:
    """What has been done with one bruker's papers on this laptop, newest first."""
    return tuple(_decode(row[0]) for row in tx.all(_OF_BRUKER, (blob(bruker),)))


def verify_chain(tx: Tx) -> int | None:
    """The number of the first row that does not hold, or None when all do."""
    expected, chain = 1, _START
    for seq, entry, link in tx.rows(_ALL):
        chain = _link(chain, expected, entry)
        if seq != expected or link != chain:
            return expected
        expected += 1
    given = tx.one(_GIVEN)
    return expected if given is not None and int(given[0]) >= expected else None


def unsent(tx: Tx, limit: int) -> tuple[tuple[int, LogEntry], ...]:
    """Rows about a mappe that its log stream at sentral does not have yet."""
    return tuple((int(row[0]), _decode(row[1])) for row in tx.all(_UNSENT, (limit,)))


def sent(tx: Tx, up_to: int) -> None:
    """Sentral has all rows up to this one."""
    tx.execute(_SENT, (up_to,))


def _link(before: bytes, seq: int, entry: bytes) -> bytes:
    return hashlib.sha256(before + seq.to_bytes(8, "big") + entry).digest()


def _encode(what: LogEntry) -> bytes:
    return msgspec.json.encode(
        _Entry(
            when=what.when,
            who=what.who,
            act=what.act,
            bruker=what.bruker,
            mappe=what.mappe,
            record=what.record,
            reason=what.reason,
        )
    )


def _decode(entry: bytes) -> LogEntry:
    wire = _decoder.decode(entry)
    return LogEntry(
        when=wire.when,
        who=MedarbeiderId(wire.who),
        act=wire.act,
        bruker=None if wire.bruker is None else BrukerId(wire.bruker),
        mappe=None if wire.mappe is None else MappeId(wire.mappe),
        record=None if wire.record is None else RecordId(wire.record),
        reason=wire.reason,
    )
