"""The mapper on this laptop: those its medarbeider may see today, and those made here that sentral has not heard of.

When access ends everything of a mappe goes at once except what sentral is not known to have and what was written on
this device: that stays sealed and without a key.  Drafts are sealed away first (`draft.seal_away`).  The keys are in
`keyring.py`.
"""

from collections.abc import Iterable

from feltapp.domain.ids import BrukerId, DeviceId, MappeId, TeamId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.sealed import decode_header
from feltapp.store import search
from feltapp.store.database import Row, Tx
from feltapp.store.encoding import blob, json_list

_PUT = """
INSERT INTO mappe (id, bruker, kind, team, announced) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET bruker = excluded.bruker, kind = excluded.kind, team = excluded.team,
  announced = max(announced, excluded.announced)
"""
_BACK_AGAIN = "UPDATE record SET gone = 0, stale = 1 WHERE mappe = ? AND gone = 1"
_COLUMNS = "SELECT id, bruker, kind, team FROM mappe "
_IDS = "SELECT id FROM mappe"
_GET = _COLUMNS + "WHERE id = ?"
_ALL = _COLUMNS + "ORDER BY id"
_OF_KINDS = """
SELECT id, bruker, kind, team FROM mappe WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_SAME = """
SELECT id, bruker, kind, team FROM mappe WHERE announced = 1 AND id IN (SELECT unhex(value) FROM json_each(?))
"""
_OF_BRUKER = _COLUMNS + "WHERE bruker = ? ORDER BY id"
_UNANNOUNCED = _COLUMNS + "WHERE announced = 0 ORDER BY id"
_ANNOUNCED = """
UPDATE mappe SET announced = 1 WHERE announced = 0 AND id IN (SELECT unhex(value) FROM json_each(?))
"""
_TELL_AGAIN = "UPDATE mappe SET announced = 0 WHERE id IN (SELECT unhex(value) FROM json_each(?))"
_NUMBERS = "SELECT n FROM record WHERE mappe = ?"
_CONFIRMED = """
SELECT n, header FROM revision WHERE pos IS NOT NULL AND record IN (SELECT n FROM record WHERE mappe = ?)
"""
_DROP_REVISION = "DELETE FROM revision WHERE n = ?"
_DROP_RECORDS = """
DELETE FROM record WHERE mappe = ? AND NOT EXISTS (SELECT 1 FROM revision WHERE revision.record = record.n)
"""
_EMPTY_RECORDS = """
UPDATE record SET gone = 1, heads = x'', choices = 0, authors = x'', happened_at = NULL, signed = NULL, read_only = 1,
  answered = 0, preview = '', list = NULL, corrects = NULL WHERE mappe = ?
"""
_DROP_STRAYS = "DELETE FROM stray WHERE mappe = ?"
_DROP_STREAM = "DELETE FROM stream WHERE mappe = ?"
_DROP = "DELETE FROM mappe WHERE id = ?"


def put(tx: Tx, mappe: Mappe, *, announced: bool = False) -> None:
    """Keep a mappe.  `announced`: sentral told us of it, as opposed to one made here."""
    tx.execute(_PUT, (blob(mappe.id), blob(mappe.bruker), mappe.kind.value, blob(mappe.team), int(announced)))
    tx.execute(_BACK_AGAIN, (blob(mappe.id),))


def get(tx: Tx, mappe: MappeId) -> Mappe | None:
    """One mappe."""
    row = tx.one(_GET, (blob(mappe),))
    return None if row is None else _mappe(row)


def all_of(tx: Tx) -> tuple[Mappe, ...]:
    """Every mappe on this laptop."""
    return tuple(map(_mappe, tx.all(_ALL)))


def of_kinds(tx: Tx, kinds: Iterable[MappeKind]) -> tuple[Mappe, ...]:
    """Those of some kinds."""
    return tuple(map(_mappe, tx.all(_OF_KINDS, (json_list(kind.value for kind in kinds),))))


def ids(tx: Tx) -> frozenset[MappeId]:
    """Which there are."""
    return frozenset(MappeId(row[0].hex()) for row in tx.all(_IDS))


def same(tx: Tx, told: Iterable[tuple[str, str, str, str]]) -> frozenset[str]:
    """Which of these (id, bruker, kind, team) are here just so, as ones that sentral knows of."""
    told = tuple(told)
    rows = tx.all(_SAME, (json_list(one[0] for one in told),))
    have = {(row[0].hex(), row[1].hex(), row[2], row[3].hex()) for row in rows}
    return frozenset(one[0] for one in told if one in have)


def of_bruker(tx: Tx, bruker: BrukerId) -> tuple[Mappe, ...]:
    """The mapper of one bruker."""
    return tuple(map(_mappe, tx.all(_OF_BRUKER, (blob(bruker),))))


def new_unannounced(tx: Tx) -> tuple[Mappe, ...]:
    """Made here, and not yet told sentral."""
    return tuple(map(_mappe, tx.all(_UNANNOUNCED)))


def announced(tx: Tx, mapper: Iterable[MappeId]) -> None:
    """Sentral has heard of these."""
    tx.execute(_ANNOUNCED, (json_list(mapper),))


def tell_again(tx: Tx, mapper: Iterable[MappeId]) -> None:
    """Sentral has forgotten these, or some key of theirs."""
    tx.execute(_TELL_AGAIN, (json_list(mapper),))


def drop(tx: Tx, mappe: MappeId, own: DeviceId | None = None) -> None:
    """Access has ended: all of it goes but what sentral is not known to have, and what was written on this device.

    That stays sealed, because a sentral put back from yesterday's backup would have lost it.  The caller forgets the
    key.
    """
    key = blob(mappe)
    search.forget(tx, [int(row[0]) for row in tx.all(_NUMBERS, (key,))])
    others = [(row[0],) for row in tx.all(_CONFIRMED, (key,)) if decode_header(row[1]).device != own]
    tx.executemany(_DROP_REVISION, others)
    tx.execute(_DROP_RECORDS, (key,))
    tx.execute(_EMPTY_RECORDS, (key,))
    tx.execute(_DROP_STRAYS, (key,))
    tx.execute(_DROP_STREAM, (key,))
    tx.execute(_DROP, (key,))


def _mappe(row: Row) -> Mappe:
    return Mappe(
        id=MappeId(row[0].hex()), bruker=BrukerId(row[1].hex()), kind=MappeKind(row[2]), team=TeamId(row[3].hex())
    )
