"""This laptop's side of sync: what waits to be sent, how far each mappe has been read, and taking in what comes.

A revision without a position is known to be only here: that is the outbox.  Rows and the cursor move in the same
transaction, so no page is lost or half.  A position means something only with its epoch.  The protocol: docs/sync.md.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from feltapp.domain.changes import NOTHING, Changes
from feltapp.domain.ids import BrukerId, EpochId, MappeId, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import Header
from feltapp.domain.sealed import MAX_BODY, HeaderError, Sealed, decode_header
from feltapp.errors import Trouble
from feltapp.precedence import at_once
from feltapp.store import record as records
from feltapp.store import revision as revisions
from feltapp.store import settings
from feltapp.store.database import Tx
from feltapp.store.deriving import derive, derive_first
from feltapp.store.encoding import blob, json_list
from feltapp.store.keyring import Keyring

_EPOCH, _ETAG, _CONTACT = "sync.epoch", "sync.etag", "sync.kontakt"

_CURSORS = "SELECT mappe, pos FROM stream"
_SOME_CURSORS = "SELECT mappe, pos FROM stream WHERE mappe IN (SELECT unhex(value) FROM json_each(?))"
_CURSOR = "SELECT pos FROM stream WHERE mappe = ?"
_MOVE = """
INSERT INTO stream (mappe, pos) VALUES (?, ?) ON CONFLICT (mappe) DO UPDATE SET pos = max(pos, excluded.pos)
"""
_LOWER = "UPDATE stream SET pos = min(pos, ?) WHERE mappe = ?"
_LOST = """
UPDATE revision SET pos = NULL, outcome = NULL
WHERE pos > ? AND body IS NOT NULL AND record IN (SELECT n FROM record WHERE mappe = ?)
"""
_ASK_AGAIN = "UPDATE revision SET outcome = NULL WHERE pos IS NULL AND outcome = 'waiting'"
_UNANNOUNCE = "UPDATE mappe SET announced = 0 WHERE id = ?"
_OUTBOX = """
SELECT header, body, signature FROM revision
WHERE pos IS NULL AND outcome IS NULL AND n > ? ORDER BY n LIMIT ?
"""
_NUMBER = "SELECT n FROM revision WHERE id = ?"
_COUNT = "SELECT count(*) FROM revision WHERE pos IS NULL AND outcome IS NULL"
_ONLY_HERE = "SELECT count(*) FROM revision WHERE pos IS NULL AND (outcome IS NULL OR outcome = 'refused')"
_OUTBOX_ROWS = """
SELECT r.id, r.header, r.outcome FROM revision r WHERE r.pos IS NULL ORDER BY r.n
"""
_WHOSE = """
SELECT record.bruker, record.id, record.mappe, record.gone, record.n
FROM revision JOIN record ON record.n = revision.record WHERE revision.id = ?
"""
_WHOSE_ALL = """
SELECT revision.id, record.bruker, record.id, record.mappe, record.gone, record.n
FROM revision JOIN record ON record.n = revision.record
WHERE revision.id IN (SELECT unhex(value) FROM json_each(?))
"""
_PLACED = frozenset({"stored", "duplicate"})
_CONFIRM = "UPDATE revision SET pos = ?, outcome = NULL WHERE id = ?"
_OUTCOME = "UPDATE revision SET outcome = ? WHERE id = ? AND pos IS NULL"
_DELETE = "UPDATE revision SET body = NULL, pos = coalesce(pos, 0), outcome = 'deleted' WHERE id = ?"
_NOT_YET_DELETED = """
SELECT hex(id) FROM revision WHERE id IN (SELECT unhex(value) FROM json_each(?))
  AND (body IS NOT NULL OR pos IS NULL OR outcome IS NOT 'deleted')
"""
_STALE = "UPDATE record SET stale = 1 WHERE n = ?"
_LET_GO = "DELETE FROM revision WHERE id = ?"
_LET_RECORD_GO = "DELETE FROM record WHERE n = ? AND NOT EXISTS (SELECT 1 FROM revision WHERE record = ?)"
_KNOWN_RECORDS = "SELECT id, n, mappe, bruker FROM record WHERE id IN (SELECT unhex(value) FROM json_each(?))"
_PUT = """
INSERT INTO revision (id, record, pos, verified, header, body, signature) VALUES (?, ?, ?, 0, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET pos = excluded.pos, outcome = NULL
"""
_STRAY = "INSERT OR REPLACE INTO stray (signature, mappe, pos, header, body) VALUES (?, ?, ?, ?, ?)"
_STRAYS = "SELECT count(*) FROM stray"


class ReceiptLike(Protocol):
    """What became of one revision that was sent (`sync.wire.Receipt`)."""

    @property
    def id(self) -> str: ...
    @property
    def outcome(self) -> str: ...
    @property
    def epoch(self) -> str: ...
    @property
    def pos(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """Something that only this laptop is known to have.  `outcome` is empty, `waiting` or `refused`."""

    revision: RevisionId
    record: RecordId
    bruker: BrukerId
    mappe: MappeId
    skjema: SkjemaRef
    saved_at: datetime
    outcome: str


def epoch(tx: Tx) -> EpochId:
    """Which life of sentral the positions belong to; empty before the first contact."""
    return EpochId(settings.get(tx, _EPOCH, str, ""))


def etag(tx: Tx) -> str:
    """The last manifest's mark, or empty."""
    return settings.get(tx, _ETAG, str, "")


def set_etag(tx: Tx, mark: str) -> None:
    """Remember which manifest has been taken in whole."""
    settings.put(tx, _ETAG, mark)


def last_contact(tx: Tx) -> int | None:
    """Sentral's clock at the last contact, in milliseconds."""
    return settings.get(tx, _CONTACT, int, 0) or None


def set_contact(tx: Tx, server_ms: int) -> None:
    """Remember sentral's clock; it never goes back, whatever an answer says."""
    settings.put(tx, _CONTACT, max(server_ms, last_contact(tx) or 0))


def cursors(tx: Tx, among: Iterable[MappeId] | None = None) -> Mapping[MappeId, int]:
    """How far each mappe has been read, or each `among` these."""
    if among is not None:
        return {MappeId(row[0].hex()): int(row[1]) for row in tx.rows(_SOME_CURSORS, (json_list(among),))}
    return {MappeId(row[0].hex()): int(row[1]) for row in tx.rows(_CURSORS)}


def new_epoch(tx: Tx, fresh: EpochId | str, kept: Mapping[MappeId, int]) -> int:
    """Sentral was restored: what it lost goes back to the outbox, and is asked for again.  How many were put back.

    A mappe that is not in `kept` is one that the restored sentral does not know: all of it is sent again.
    """
    before = tx.one(_COUNT)
    if epoch(tx):
        for mappe in cursors(tx).keys() | _with_revisions(tx):
            still = kept.get(mappe, 0)
            tx.execute(_LOST, (still, blob(mappe)))
            tx.execute(_LOWER, (still, blob(mappe)))
            if mappe not in kept:
                tx.execute(_UNANNOUNCE, (blob(mappe),))
        tx.execute(_ASK_AGAIN)
        settings.drop(tx, _ETAG)
    settings.put(tx, _EPOCH, str(fresh))
    after = tx.one(_COUNT)
    return int(after[0]) - int(before[0]) if before and after else 0


_MAPPER = "SELECT DISTINCT mappe FROM record"


def _with_revisions(tx: Tx) -> frozenset[MappeId]:
    return frozenset(MappeId(row[0].hex()) for row in tx.rows(_MAPPER))


def outbox(tx: Tx, limit: int, after: RevisionId | None = None) -> tuple[Sealed, ...]:
    """What is to be sent, oldest first, beginning after one already taken."""
    start = tx.one(_NUMBER, (blob(after),)) if after is not None else None
    rows = tx.all(_OUTBOX, (start[0] if start else 0, limit))
    return tuple(Sealed(header=row[0], body=row[1], signature=row[2]) for row in rows)


def outbox_count(tx: Tx) -> int:
    """How many are to be sent."""
    row = tx.one(_COUNT)
    return int(row[0]) if row else 0


def only_here(tx: Tx) -> int:
    """How many no sentral is known to hold: what is to be sent, and what it would not take."""
    row = tx.one(_ONLY_HERE)
    return int(row[0]) if row else 0


def outbox_rows(tx: Tx) -> tuple[OutboxRow, ...]:
    """Everything without a place at sentral, also what waits for the leader and what was refused; oldest first."""
    found = []
    for revision_id, head, outcome in tx.rows(_OUTBOX_ROWS):
        header = decode_header(head)
        found.append(
            OutboxRow(
                revision=RevisionId(revision_id.hex()),
                record=header.record,
                bruker=header.bruker,
                mappe=header.mappe,
                skjema=header.skjema,
                saved_at=header.recorded_at,
                outcome=outcome or "",
            )
        )
    return tuple(found)


def settle(tx: Tx, receipts: Iterable[ReceiptLike]) -> Changes:
    """Take in what became of what was sent.  A receipt of another epoch settles nothing."""
    current = epoch(tx)
    told = [one for one in receipts if one.outcome not in _PLACED or one.epoch == current]
    whose = {row[0].hex(): row[1:] for row in tx.all(_WHOSE_ALL, (json_list({one.id for one in told}),))}
    known = [one for one in told if one.id in whose]
    placed = [one for one in known if one.outcome in _PLACED]
    deleted = [one for one in known if one.outcome == "deleted"]
    others = [one for one in known if one.outcome not in _PLACED and one.outcome != "deleted"]
    tx.executemany(_CONFIRM, [(one.pos, blob(one.id)) for one in placed])
    _step(tx, [(whose[one.id][2], one.pos) for one in placed if not whose[one.id][3]])
    tx.executemany(_OUTCOME, [(one.outcome, blob(one.id)) for one in others])
    for one in deleted:
        _, _, _, gone, number = whose[one.id]
        tx.execute(_DELETE, (blob(one.id),))
        tx.execute(_STALE, (number,))
        if gone:
            tx.execute(_LET_GO, (blob(one.id),))
            tx.execute(_LET_RECORD_GO, (number, number))
    return Changes(
        brukere=frozenset(BrukerId(whose[one.id][0].hex()) for one in known),
        records=frozenset(RecordId(whose[one.id][1].hex()) for one in known),
        sync=bool(known),
    )


def _step(tx: Tx, placed: Iterable[tuple[bytes, int]]) -> None:
    """Our own revisions that are the next in their streams need not be fetched again, except where access has ended."""
    by_mappe: dict[bytes, list[int]] = {}
    for mappe, pos in placed:
        by_mappe.setdefault(mappe, []).append(pos)
    moves = []
    for mappe, positions in by_mappe.items():
        row = tx.one(_CURSOR, (mappe,))
        at = before = int(row[0]) if row else 0
        for pos in sorted(positions):
            at += pos == at + 1
        if at > before:
            moves.append((mappe, at))
    tx.executemany(_MOVE, moves)


Page = Sequence[tuple[Sealed, int]]
"""Some revisions of one mappe, and the place of each in its stream."""


Arrived = tuple[MappeId, Header | None, Sealed, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Pages as `ready` has read them: what came, the rows of records that lie whole in them, and how far they go."""

    arrived: tuple[Arrived, ...]
    rows: Mapping[RecordId, tuple[Header, Sequence[object]]]
    ends: tuple[tuple[MappeId, int], ...]


def ready(pages: Sequence[tuple[MappeId, Page]], keyring: Keyring, give_way: Callable[[], None] = at_once) -> Ready:
    """Read pages before the store is asked for its writer: nobody who saves waits for bodies that are being opened.

    `give_way` is called before each record (`precedence.py`).
    """
    arrived = tuple((mappe, *one) for mappe, page in pages for one in _decoded(page))
    held: dict[RecordId, dict[RevisionId, tuple[Header, Sealed]]] = {}
    for header, sealed, _ in _apart(arrived, {})[0]:
        held.setdefault(header.record, {}).setdefault(header.id, (header, sealed))
    return Ready(
        arrived=arrived,
        rows={record: _row_of(tuple(several.values()), keyring, give_way) for record, several in held.items()},
        ends=tuple((mappe, max(pos for _, pos in page)) for mappe, page in pages if page),
    )


def _row_of(
    held: Sequence[tuple[Header, Sealed]], keyring: Keyring, give_way: Callable[[], None]
) -> tuple[Header, Sequence[object]]:
    give_way()
    first, sealed = held[0]
    if len(held) == 1 and not first.parents and sealed.body:
        text = revisions.text_of(first, sealed.header, sealed.body, keyring)
        if text is not None:
            return first, derive_first(first, text)
    opened = [revisions.opened_as(h, s.header, s.body or None, revisions.UNVERIFIED, keyring) for h, s in held]
    return first, derive(opened)


def apply_page(tx: Tx, page_epoch: EpochId | str, mappe: MappeId, page: Page, keyring: Keyring) -> Changes:
    """Take in some revisions of one mappe and move its cursor.  Duplicates are harmless."""
    return apply_ready(tx, page_epoch, ready([(mappe, page)], keyring), keyring)


def apply_ready(tx: Tx, page_epoch: EpochId | str, pages: Ready, keyring: Keyring) -> Changes:
    """The same of several mapper that have been read, with as many statements as for one."""
    if page_epoch != epoch(tx):
        raise Trouble("annen-epoke")
    if not pages.arrived:
        return NOTHING
    ids = {header.record for _, header, _, _ in pages.arrived if header is not None}
    places = {
        RecordId(row[0].hex()): (int(row[1]), MappeId(row[2].hex()), BrukerId(row[3].hex()))
        for row in tx.rows(_KNOWN_RECORDS, (json_list(ids),))
    }
    numbers = {record: number for record, (number, _, _) in places.items()}
    kept, aside = _apart(pages.arrived, places)
    known = frozenset(numbers)
    # What else there is of a record that is here already decides what its row says: worked out from all of it, below.
    new = dict.fromkeys(header.record for header, _, _ in kept if header.record not in known)
    numbers |= records.add_new(tx, [pages.rows[record] for record in new])
    tx.executemany(
        _PUT,
        [
            (blob(header.id), numbers[header.record], pos, sealed.header, sealed.body or None, sealed.signature)
            for header, sealed, pos in kept
        ],
    )
    tx.executemany(_STRAY, aside)
    records.refresh(tx, {header.record for header, _, _ in kept if header.record in known}, keyring)
    tx.executemany(_MOVE, [(blob(mappe), pos) for mappe, pos in pages.ends])
    return Changes(
        brukere=frozenset(header.bruker for header, _, _ in kept),
        records=frozenset(header.record for header, _, _ in kept),
        sync=True,
    )


def _apart(
    arrived: Iterable[Arrived], places: Mapping[RecordId, tuple[int, MappeId, BrukerId]]
) -> tuple[list[tuple[Header, Sealed, int]], list[tuple[object, ...]]]:
    """What may stand among the others, and what is kept aside."""
    seen = dict(places)
    kept: list[tuple[Header, Sealed, int]] = []
    aside: list[tuple[object, ...]] = []
    for mappe, header, sealed, pos in arrived:
        if header is not None and _belongs(header, mappe, seen):
            kept.append((header, sealed, pos))
        else:
            aside.append((sealed.signature, blob(mappe), pos, sealed.header, sealed.body))
    return kept, aside


def _decoded(page: Page) -> Iterator[tuple[Header | None, Sealed, int]]:
    for sealed, pos in page:
        try:
            yield (decode_header(sealed.header) if len(sealed.body) <= MAX_BODY else None), sealed, pos
        except HeaderError:
            yield None, sealed, pos


def _belongs(header: Header, mappe: MappeId, places: dict[RecordId, tuple[int, MappeId, BrukerId]]) -> bool:
    """Whether a revision may stand among the others: one that names somebody else's record is kept apart."""
    return header.mappe == mappe and places.setdefault(header.record, (0, mappe, header.bruker))[1:] == (
        mappe,
        header.bruker,
    )


def apply_deleted(tx: Tx, revision_ids: Iterable[RevisionId]) -> Changes:
    """An ordered deletion: the texts go, the headers stay as tombstones.  Their records are to be refreshed."""
    brukere: set[BrukerId] = set()
    found: set[RecordId] = set()
    # Each manifest names all that ever were: those that are gone already need no word.
    for (revision_id,) in tx.all(_NOT_YET_DELETED, (json_list(revision_ids),)):
        row = tx.one(_WHOSE, (blob(revision_id),))
        if row is None:
            continue
        tx.execute(_DELETE, (blob(revision_id),))
        tx.execute(_STALE, (row[4],))
        brukere.add(BrukerId(row[0].hex()))
        found.add(RecordId(row[1].hex()))
    return Changes(brukere=frozenset(brukere), records=frozenset(found), sync=bool(found))


def strays(tx: Tx) -> int:
    """How many revisions a newer feltapp wrote in a way that this one cannot keep among the others."""
    row = tx.one(_STRAYS)
    return int(row[0]) if row else 0
