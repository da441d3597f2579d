"""Revisions that wait for a leader, and revisions whose text an order has deleted."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from feltapp.server.store.base import Row, Tx, number, octets, text

_WAIT = """INSERT INTO waiting (id, mappe, author, carrier, header, body, signature, since_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"""
_WAITING = "SELECT id, mappe, author, header, body, signature FROM waiting WHERE id = ?"
_WAITING_IN = "SELECT id, mappe, author, header, body, signature FROM waiting WHERE mappe = ? ORDER BY since_ms, id"
_COUNT_WAITING = "SELECT count(*) FROM waiting"
_DONE_WAITING = "DELETE FROM waiting WHERE id = ?"
_EMPTY_WAITING = "UPDATE waiting SET body = ? WHERE id = ?"
_DELETED = "SELECT id, mappe FROM deleted ORDER BY id"
_DELETE = "INSERT INTO deleted (id, mappe, at_ms) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING"
_EMPTY = "UPDATE revision SET body = ? WHERE id = ?"


class WaitingRow(NamedTuple):
    """A revision that is kept, but has no place until a leader accepts it."""

    id: bytes
    mappe: str
    author: str
    header: bytes
    body: bytes
    signature: bytes


def keep_waiting(tx: Tx, rows: Iterable[WaitingRow], carrier: str, now_ms: int) -> None:
    """Keep revisions outside the streams."""
    tx.many(_WAIT, [(r.id, r.mappe, r.author, carrier, r.header, r.body, r.signature, now_ms) for r in rows])


def waiting(tx: Tx, revision: bytes) -> WaitingRow | None:
    """One that waits."""
    for row in tx.all(_WAITING, (revision,)):
        return _waiting_row(row)
    return None


def waiting_in(tx: Tx, mappe: str) -> list[WaitingRow]:
    """All that wait in a mappe, oldest first."""
    return [_waiting_row(row) for row in tx.all(_WAITING_IN, (mappe,))]


def _waiting_row(row: Row) -> WaitingRow:
    revision, mappe, author, header, body, signature = row
    return WaitingRow(octets(revision), text(mappe), text(author), octets(header), octets(body), octets(signature))


def count_waiting(tx: Tx) -> int:
    """How many wait for a leader."""
    return number(tx.all(_COUNT_WAITING)[0][0])


def done_waiting(tx: Tx, ids: Iterable[bytes]) -> None:
    """They have a place now."""
    tx.many(_DONE_WAITING, [(revision,) for revision in ids])


def deleted(tx: Tx) -> list[tuple[str, str]]:
    """Every deleted revision, as hex, and its mappe; orders are few."""
    return [(octets(revision).hex(), text(mappe)) for revision, mappe in tx.all(_DELETED)]


def delete(tx: Tx, ids: Sequence[bytes], mappe: str, now_ms: int) -> None:
    """Overwrite the bodies with nothing; headers stay as tombstones."""
    tx.many(_DELETE, [(revision, mappe, now_ms) for revision in ids])
    tx.many(_EMPTY, [(b"", revision) for revision in ids])
    tx.many(_EMPTY_WAITING, [(b"", revision) for revision in ids])
