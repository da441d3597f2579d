"""What sentral asks of a database: transactions, one dialect of SQL, and the few acts where the two databases differ.

SQL is written once, with `?` for values, in the modules beside this one; ids are hex text except a revision's, which is
bytes because there are so many.  Positions are given in `append` alone, after `lock`: design §7.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

PAGE_BYTES = 8 * 1024 * 1024
"""A body may be a megabyte: a page is cut by size as well as by count."""

Value = int | str | bytes | None
Row = tuple[Value, ...]


class StreamRow(NamedTuple):
    """One mappe as sentral knows it; `no` is its number in this database."""

    no: int
    mappe: str
    bruker: str
    kind: str
    team: str
    pos: int
    key: int


class RevisionRow(NamedTuple):
    """One revision with its place."""

    mappe: int
    pos: int
    id: bytes
    header: bytes
    body: bytes
    signature: bytes


class Tx(Protocol):
    """One transaction; what it read stays true until its end for the rows it locked."""

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """Every row."""

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        """How many rows it touched."""

    def many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """The same statement for each row."""

    def streams(self, mapper: Iterable[str]) -> list[StreamRow]:
        """Those of the mapper that exist."""

    def lock(self, mapper: Iterable[str]) -> list[StreamRow]:
        """The same, held until the end of the transaction; taken in the order of their ids, and last."""

    def known(self, ids: Iterable[bytes]) -> list[RevisionRow]:
        """Those of the revisions that have a place."""

    def deleted(self, ids: Iterable[bytes]) -> set[bytes]:
        """Those of the revisions whose text an order has deleted, also before they came."""

    def append(self, rows: Sequence[RevisionRow]) -> None:
        """Add revisions, and move each stream's position to its last."""

    def after(self, wanted: Sequence[tuple[int, int]], limit: int) -> list[RevisionRow]:
        """Revisions beyond a position, mapper in the order wanted: at most `limit`, and about `PAGE_BYTES`, together.

        Fewer than there are is no sign of the end; nothing is."""

    def count_commit(self) -> int:
        """The number of this commit; never given twice."""

    def commits(self) -> int:
        """The number last given."""


class ServerStore(Protocol):
    """A database; usable from any thread."""

    def write(self) -> AbstractContextManager[Tx]:
        """A transaction that is durable when the block has ended, and undone if it raises."""

    def read(self) -> AbstractContextManager[Tx]:
        """A transaction that writes nothing and sees one moment."""

    def announce(self, news: str) -> None:
        """Tell every other process on this database; after the commit it is about."""

    def listen(self, heard: Callable[[str], None]) -> None:
        """Call `heard` with what other processes announce, until closed."""

    def close(self) -> None:
        """Let go of every connection."""


def text(value: Value) -> str:
    """A column that holds text."""
    if isinstance(value, str):
        return value
    raise TypeError("not text")


def number(value: Value) -> int:
    """A column that holds a number."""
    if isinstance(value, int):
        return value
    raise TypeError("not a number")


def octets(value: Value) -> bytes:
    """A column that holds bytes."""
    if isinstance(value, bytes):
        return value
    raise TypeError("not bytes")
