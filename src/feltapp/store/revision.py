"""The history: every revision this laptop holds, as the sealed bytes it came as.

A revision is never changed.  Its body is opened when somebody looks; a body that does not open, or whose signature does
not hold, still counts as a version, one that cannot be shown.  What records say from all this: `record.py`.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from feltapp.domain.ids import RecordId, RevisionId
from feltapp.domain.revision import Header, Missing, Revision
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.store.database import Tx
from feltapp.store.encoding import blob, json_list
from feltapp.store.keyring import Keyring
from feltapp.store.seal import SealError, WireBody, body_of, read_body

SignatureState = Literal["unverified", "verified", "broken"]
UNVERIFIED, VERIFIED, BROKEN = 0, 1, 2
_STATES: tuple[SignatureState, SignatureState, SignatureState] = ("unverified", "verified", "broken")

_RECORD = "SELECT n FROM record WHERE id = ?"
_NEW_RECORD = """
INSERT INTO record (id, mappe, bruker, skjema_id, skjema, heads, authors, recorded_at, created_at, recorded_utc)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD = """
INSERT OR IGNORE INTO revision (id, record, pos, verified, header, body, signature) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_STALE = "UPDATE record SET stale = 1 WHERE n = ?"
_OF_RECORD = """
SELECT header, body, verified FROM revision WHERE record = (SELECT n FROM record WHERE id = ?) ORDER BY n
"""
_OF_NUMBERS = """
SELECT record, header, body, verified FROM revision WHERE record IN (SELECT value FROM json_each(?)) ORDER BY n
"""
_SEALED = "SELECT header, body, signature FROM revision WHERE id = ? AND body IS NOT NULL"
_STATE = "SELECT verified FROM revision WHERE id = ?"
_MARK = "UPDATE revision SET verified = ? WHERE id IN (SELECT unhex(value) FROM json_each(?))"
_STALE_BY_REVISION = """
UPDATE record SET stale = 1
WHERE n IN (SELECT record FROM revision WHERE id IN (SELECT unhex(value) FROM json_each(?)))
"""
_UNVERIFIED = """
SELECT header, body, signature FROM revision WHERE verified = 0 AND body IS NOT NULL ORDER BY n DESC LIMIT ?
"""
_KNOWN = "SELECT hex(id) FROM revision WHERE id IN (SELECT unhex(value) FROM json_each(?))"


def record_number(tx: Tx, header: Header) -> int:
    """The row of the record that a revision belongs to; made when this is its first."""
    row = tx.one(_RECORD, (blob(header.record),))
    return int(row[0]) if row is not None else new_record(tx, header)


def new_record(tx: Tx, header: Header) -> int:
    """A row for a record, with what its header tells; `record.refresh` fills in the rest."""
    ids = (blob(header.record), blob(header.mappe), blob(header.bruker))
    skjema = (header.skjema.partition("|")[0], header.skjema)
    when = header.recorded_at.isoformat()
    known = (blob(header.id), blob(header.author), when, when, header.recorded_at.timestamp())
    return tx.insert(_NEW_RECORD, (*ids, *skjema, *known))


def add_own(tx: Tx, sealed: Sealed, *, verified: bool = True) -> None:
    """Keep a revision made on this laptop; it waits in the outbox.  The same one again is harmless.

    `verified` is false for one that comes back from a file: then its signature is checked like a colleague's.
    """
    header = decode_header(sealed.header)
    number = record_number(tx, header)
    state = VERIFIED if verified else UNVERIFIED
    tx.execute(_ADD, (blob(header.id), number, None, state, sealed.header, sealed.body, sealed.signature))
    tx.execute(_STALE, (number,))


def of_record(tx: Tx, record: RecordId, keyring: Keyring) -> tuple[Revision, ...]:
    """All versions of a record that this laptop holds, in the order they came here."""
    return tuple(opened(row[0], row[1], row[2], keyring) for row in tx.rows(_OF_RECORD, (blob(record),)))


def of_numbers(tx: Tx, numbers: Sequence[int]) -> dict[int, list[tuple[bytes, bytes | None, int]]]:
    """Header, body and state of all versions of several records, by the record's number."""
    found: dict[int, list[tuple[bytes, bytes | None, int]]] = {}
    for number, head, body, verified in tx.all(_OF_NUMBERS, (msgspec.json.encode(numbers).decode(),)):
        found.setdefault(number, []).append((head, body, verified))
    return found


def opened(head: bytes, body: bytes | None, verified: int, keyring: Keyring) -> Revision:
    """A revision with its body opened, or the reason why it is not."""
    return opened_as(decode_header(head), head, body, verified, keyring)


def opened_as(header: Header, head: bytes, body: bytes | None, verified: int, keyring: Keyring) -> Revision:
    """The same, where the header has been decoded already."""
    if body is None:
        return Revision(header=header, body=Missing.DELETED)
    text = None if verified == BROKEN else text_of(header, head, body, keyring)
    return Revision(header=header, body=Missing.UNREADABLE if text is None else body_of(text))


def first_text(held: Sequence[tuple[bytes, bytes | None, int]], keyring: Keyring) -> tuple[Header, WireBody] | None:
    """Header and text of a record that was written once and builds on nothing; None for any other, and if shut."""
    (head, body, verified), *others = held
    if others or body is None or verified == BROKEN:
        return None
    header = decode_header(head)
    text = None if header.parents else text_of(header, head, body, keyring)
    return None if text is None else (header, text)


def text_of(header: Header, head: bytes, body: bytes, keyring: Keyring) -> WireBody | None:
    """A body as JSON has it; None when it cannot be opened here."""
    cipher = keyring.cipher(header.mappe, header.key)
    if cipher is None:
        return None
    try:
        return read_body(cipher.open(head, body))
    except SealError:
        return None


def sealed(tx: Tx, revision: RevisionId) -> Sealed | None:
    """The bytes as they were signed, or None when it is not here or was deleted."""
    row = tx.one(_SEALED, (blob(revision),))
    return None if row is None else Sealed(header=row[0], body=row[1], signature=row[2])


def known(tx: Tx, revisions: Iterable[RevisionId]) -> frozenset[RevisionId]:
    """Which of these this laptop has, as a text or as a tombstone."""
    return frozenset(RevisionId(row[0].lower()) for row in tx.rows(_KNOWN, (json_list(revisions),)))


def signature_state(tx: Tx, revision: RevisionId) -> SignatureState:
    """Whether its signature has been checked; nothing is shown as signed before it is `verified`."""
    row = tx.one(_STATE, (blob(revision),))
    return _STATES[row[0]] if row is not None else "unverified"


def unverified(tx: Tx, limit: int) -> tuple[Sealed, ...]:
    """Some revisions to check in idle time, newest first."""
    return tuple(Sealed(header=row[0], body=row[1], signature=row[2]) for row in tx.all(_UNVERIFIED, (limit,)))


def mark_verified(tx: Tx, revisions: Iterable[RevisionId] | RevisionId, *, holds: bool = True) -> None:
    """Keep what a check found; records with a broken one are to be refreshed (`record.refresh_stale`)."""
    ids = json_list([revisions] if isinstance(revisions, str) else revisions)
    tx.execute(_MARK, (VERIFIED if holds else BROKEN, ids))
    if not holds:
        tx.execute(_STALE_BY_REVISION, (ids,))
