"""The mapper that sentral knows, and the keys that open them, wrapped to the municipality."""

from collections.abc import Iterable

from feltapp.server.store.base import StreamRow, Tx, Value, number, octets, text

_OF_TEAM = "SELECT no, id, bruker, kind, team, pos, key FROM mappe WHERE team = ? ORDER BY id"
_POSITIONS = "SELECT no, pos, key FROM mappe WHERE team = ? AND kind = ?"
_ID = "SELECT id FROM mappe WHERE no = ?"
_STAMKORT_OF = "SELECT id FROM mappe WHERE bruker = ? AND kind = 'stamkort'"
_BRUKER_HAS_ACCESS_ROWS = """SELECT count(*) FROM access JOIN mappe ON mappe.id = access.mappe WHERE mappe.bruker = ?"""
_SUMS = "SELECT kind, count(*), CAST(sum(pos + key) AS BIGINT) FROM mappe WHERE team = ? GROUP BY kind"
_ADD = """INSERT INTO mappe (id, bruker, kind, team) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"""
_NEWER_KEY = "UPDATE mappe SET key = ? WHERE id = ? AND key < ?"
_ADD_KEY = "INSERT INTO wrapped (mappe, version, sealed) VALUES (?, ?, ?) ON CONFLICT (mappe, version) DO NOTHING"
_KEYS_OF = "SELECT version, sealed FROM wrapped WHERE mappe = ? ORDER BY version"


def of_team(tx: Tx, team: str) -> list[StreamRow]:
    """The team's mapper, in order of id."""
    return [
        StreamRow(number(no), text(mappe), text(bruker), text(kind), text(team_), number(pos), number(key))
        for no, mappe, bruker, kind, team_, pos, key in tx.all(_OF_TEAM, (team,))
    ]


def positions(tx: Tx, team: str, kinds: Iterable[str]) -> dict[int, tuple[int, int]]:
    """How far each of the team's mapper of some kinds has come: by number, its newest position and newest key.

    The index alone answers.
    """
    rows = (row for kind in kinds for row in tx.all(_POSITIONS, (team, kind)))
    return {number(no): (number(pos), number(key)) for no, pos, key in rows}


def ids(tx: Tx, numbers: Iterable[Value]) -> frozenset[str]:
    """Of mapper given by number."""
    return frozenset(text(row[0]) for number_ in numbers for row in tx.all(_ID, (number_,)))


def sums(tx: Tx, team: str) -> dict[str, tuple[int, int]]:
    """By kind: how many mapper the team has, and a sum that grows whenever one of them moves."""
    return {text(kind): (number(count), number(total)) for kind, count, total in tx.all(_SUMS, (team,))}


def stamkort_of(tx: Tx, bruker: str) -> list[str]:
    """The stamkort of a bruker: one, or several when she was registered twice."""
    return [text(row[0]) for row in tx.all(_STAMKORT_OF, (bruker,))]


def concerns_access_rows(tx: Tx, bruker: str) -> bool:
    """Whether somebody was given or denied one of the bruker's mapper by name."""
    return tx.all(_BRUKER_HAS_ACCESS_ROWS, (bruker,)) != [(0,)]


def add(tx: Tx, mappe: str, bruker: str, kind: str, team: str) -> bool:
    """Whether it is new."""
    return tx.run(_ADD, (mappe, bruker, kind, team)) == 1


def add_key(tx: Tx, mappe: str, version: int, sealed: bytes) -> None:
    """Keep one version of a mappe's key; the first one given stands."""
    tx.run(_ADD_KEY, (mappe, version, sealed))
    tx.run(_NEWER_KEY, (version, mappe, version))


def keys_of(tx: Tx, mappe: str) -> dict[int, bytes]:
    """The wrapped keys of a mappe, by version."""
    return {number(version): octets(sealed) for version, sealed in tx.all(_KEYS_OF, (mappe,))}


def by_id(rows: Iterable[StreamRow]) -> dict[str, StreamRow]:
    """Rows by the mappe's id."""
    return {row.mappe: row for row in rows}
