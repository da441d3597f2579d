"""What has no place in any stream: log rows, drafts, sealed blobs; and sentral's own log of what it did."""

from collections.abc import Sequence

from feltapp.server.store.base import Tx, number, octets, text
from feltapp.sync.wire import DraftBackup, LogRow

_ADD_LOG = """INSERT INTO log_row (id, mappe, device, seq, sealed, received_ms) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING"""
_LOG = "SELECT id, mappe, device, seq, sealed FROM log_row WHERE id = ?"
_LOG_OF = "SELECT id, mappe, device, seq, sealed FROM log_row WHERE mappe = ? ORDER BY device, seq, id"
_EVENT = "INSERT INTO event (at_ms, what, device, subject) VALUES (?, ?, ?, ?)"
_EVENTS = "SELECT what, device, subject FROM event ORDER BY no"
_PUT_DRAFT = """INSERT INTO draft (draft, mappe, medarbeider, sealed, saved_ms) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (draft) DO UPDATE SET mappe = excluded.mappe, sealed = excluded.sealed, saved_ms = excluded.saved_ms
    WHERE draft.medarbeider = excluded.medarbeider"""
_DRAFTS_OF = "SELECT draft, mappe, sealed FROM draft WHERE medarbeider = ? ORDER BY draft"
_BLOB = "SELECT size, done FROM blob WHERE mappe = ? AND sha256 = ?"
_NEW_BLOB = "INSERT INTO blob (mappe, sha256, size) VALUES (?, ?, 0) ON CONFLICT (mappe, sha256) DO NOTHING"
_GROW = "UPDATE blob SET size = ? WHERE mappe = ? AND sha256 = ? AND size = ? AND done = 0"
_DONE = "UPDATE blob SET done = 1 WHERE mappe = ? AND sha256 = ?"
_ADD_PART = "INSERT INTO blob_part (mappe, sha256, at, data) VALUES (?, ?, ?, ?)"
_PARTS = "SELECT data FROM blob_part WHERE mappe = ? AND sha256 = ? ORDER BY at"
_DROP_PARTS = "DELETE FROM blob_part WHERE mappe = ? AND sha256 = ?"
_DROP_BLOB = "DELETE FROM blob WHERE mappe = ? AND sha256 = ?"


def add_log(tx: Tx, rows: Sequence[LogRow], now_ms: int) -> bool:
    """Whether each row is there now as it was given; a row is never changed."""
    tx.many(_ADD_LOG, [(r.id, r.mappe, r.device, r.seq, r.sealed, now_ms) for r in rows])
    kept = [tx.all(_LOG, (r.id,)) for r in rows]
    return kept == [[(r.id, r.mappe, r.device, r.seq, r.sealed)] for r in rows]


def log_of(tx: Tx, mappe: str) -> list[LogRow]:
    """The sealed rows of a mappe, each device's in order."""
    return [
        LogRow(text(row), text(mappe_), text(device), number(seq), octets(sealed))
        for row, mappe_, device, seq, sealed in tx.all(_LOG_OF, (mappe,))
    ]


def event(tx: Tx, what: str, device: str, subjects: Sequence[str], now_ms: int) -> None:
    """Note an act of sentral's own: who got which key, who was let in.  Ids only."""
    tx.many(_EVENT, [(now_ms, what, device, subject) for subject in subjects])


def events(tx: Tx) -> list[tuple[str, str, str]]:
    """What was noted, oldest first: act, device, subject."""
    return [(text(what), text(device), text(subject)) for what, device, subject in tx.all(_EVENTS)]


def put_draft(tx: Tx, draft: DraftBackup, medarbeider: str, now_ms: int) -> bool:
    """Whether it was kept; nobody overwrites somebody else's."""
    return tx.run(_PUT_DRAFT, (draft.draft, draft.mappe, medarbeider, draft.sealed, now_ms)) == 1


def drafts_of(tx: Tx, medarbeider: str) -> list[DraftBackup]:
    """The drafts of one medarbeider."""
    return [
        DraftBackup(text(draft), text(mappe), octets(sealed))
        for draft, mappe, sealed in tx.all(_DRAFTS_OF, (medarbeider,))
    ]


def blob_size(tx: Tx, mappe: str, sha256: str) -> tuple[int, bool] | None:
    """How much of a blob is here, and whether that is all."""
    for size, done in tx.all(_BLOB, (mappe, sha256)):
        return number(size), done == 1
    return None


def grow_blob(tx: Tx, mappe: str, sha256: str, at: int, data: bytes) -> bool:
    """Whether the piece was added: it must begin where the last one ended."""
    tx.run(_NEW_BLOB, (mappe, sha256))
    if tx.run(_GROW, (at + len(data), mappe, sha256, at)) == 0:
        return False
    tx.run(_ADD_PART, (mappe, sha256, at, data))
    return True


def blob(tx: Tx, mappe: str, sha256: str) -> bytes:
    """What is here of a blob."""
    return b"".join(octets(row[0]) for row in tx.all(_PARTS, (mappe, sha256)))


def finish_blob(tx: Tx, mappe: str, sha256: str) -> None:
    """All is here, and is what it says."""
    tx.run(_DONE, (mappe, sha256))


def drop_blob(tx: Tx, mappe: str, sha256: str) -> None:
    """It was not what it said: to be sent again from the beginning."""
    tx.run(_DROP_PARTS, (mappe, sha256))
    tx.run(_DROP_BLOB, (mappe, sha256))
