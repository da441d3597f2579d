"""The embedded database: one file, one process, one writer and a few readers.

WAL and `synchronous=FULL`: what was committed survives a power cut.  Bodies are sealed before they come here, so the
file needs no cipher.  A second process on the same file is refused: its news would not wake this one's waiters.
"""

import fcntl
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue

from feltapp.errors import Trouble
from feltapp.server.store.base import PAGE_BYTES, RevisionRow, Row, StreamRow, Value, number

READERS = 4
_FILE_PAGE = 8_192
_CACHE_KIB = 16_384
_MIGRATIONS = Path(__file__).parent / "migrations" / "sqlite"
_STREAM = "SELECT no, id, bruker, kind, team, pos, key FROM mappe WHERE id = ?"
_KNOWN = "SELECT mappe, pos, id, header, body, signature FROM revision WHERE id = ?"
_DELETED = "SELECT id FROM deleted WHERE id = ?"
_APPEND = "INSERT INTO revision (mappe, pos, id, header, body, signature) VALUES (?, ?, ?, ?, ?, ?)"
_MOVE = "UPDATE mappe SET pos = ? WHERE no = ?"
_AFTER = """SELECT mappe, pos, id, header, body, signature FROM revision
    WHERE mappe = ? AND pos > ? ORDER BY pos LIMIT ?"""
_COUNT = "UPDATE state SET commits = commits + 1 RETURNING commits"
_COMMITS = "SELECT commits FROM state"


class SqliteTx:
    """One transaction on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        return self._connection.execute(sql, values).fetchall()

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        return self._connection.execute(sql, values).rowcount

    def many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        self._connection.executemany(sql, rows)

    def streams(self, mapper: Iterable[str]) -> list[StreamRow]:
        execute = self._connection.execute
        return [StreamRow(*row) for mappe in sorted(set(mapper)) for row in execute(_STREAM, (mappe,))]

    def lock(self, mapper: Iterable[str]) -> list[StreamRow]:
        return self.streams(mapper)  # the writer holds the whole file from its first word

    def known(self, ids: Iterable[bytes]) -> list[RevisionRow]:
        execute = self._connection.execute
        return [RevisionRow(*row) for revision in ids for row in execute(_KNOWN, (revision,))]

    def deleted(self, ids: Iterable[bytes]) -> set[bytes]:
        execute = self._connection.execute
        return {row[0] for revision in ids for row in execute(_DELETED, (revision,))}

    def append(self, rows: Sequence[RevisionRow]) -> None:
        self._connection.executemany(_APPEND, rows)
        last: dict[int, int] = {}
        for row in rows:
            last[row.mappe] = max(row.pos, last.get(row.mappe, 0))
        self._connection.executemany(_MOVE, [(pos, no) for no, pos in last.items()])

    def after(self, wanted: Sequence[tuple[int, int]], limit: int) -> list[RevisionRow]:
        found: list[RevisionRow] = []
        size = 0
        for mappe, pos in wanted:
            for row in map(RevisionRow._make, self._connection.execute(_AFTER, (mappe, pos, limit - len(found)))):
                found.append(row)
                size += len(row.body)
                if len(found) >= limit or size >= PAGE_BYTES:
                    return found
        return found

    def count_commit(self) -> int:
        return number(self.all(_COUNT)[0][0])

    def commits(self) -> int:
        return number(self.all(_COMMITS)[0][0])


class SqliteStore:
    """`ServerStore` in one file."""

    def __init__(self, path: Path) -> None:
        self._lock_file = path.with_suffix(".laas").open("ab")
        try:
            fcntl.flock(self._lock_file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._lock_file.close()
            raise Trouble("sentral-kjorer-allerede") from error
        self._writing = threading.Lock()
        self._writer = _connect(path)
        _migrate(self._writer)
        self._readers: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        self._all = [_connect(path) for _ in range(READERS)]
        for reader in self._all:
            reader.execute("PRAGMA query_only = ON")
            self._readers.put(reader)

    @contextmanager
    def write(self) -> Iterator[SqliteTx]:
        with self._writing:
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield SqliteTx(self._writer)
                self._writer.execute("COMMIT")
            except sqlite3.Error as error:
                self._undo()
                raise Trouble("sentral-lager") from error
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        if self._writer.in_transaction:  # a full disk has undone it already
            self._writer.execute("ROLLBACK")

    @contextmanager
    def read(self) -> Iterator[SqliteTx]:
        connection = self._readers.get()
        try:
            connection.execute("BEGIN")
            try:
                yield SqliteTx(connection)
            finally:
                connection.execute("COMMIT")
        finally:
            self._readers.put(connection)

    def announce(self, news: str) -> None:
        """There is no other process to tell."""

    def listen(self, heard: Callable[[str], None]) -> None:
        """There is no other process to hear."""

    def close(self) -> None:
        with self._writing:
            if self._lock_file.closed:
                return
            for connection in self._all:
                connection.close()
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()
            self._lock_file.close()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    for pragma, wanted in (
        (f"page_size = {_FILE_PAGE}", None),
        ("journal_mode = WAL", ("wal",)),
        ("synchronous = FULL", None),
        ("foreign_keys = ON", None),
        ("secure_delete = ON", (1,)),
        ("trusted_schema = OFF", None),
        ("busy_timeout = 5000", (5000,)),
        ("temp_store = MEMORY", None),
        (f"cache_size = -{_CACHE_KIB}", None),
    ):
        answer = connection.execute("PRAGMA " + pragma).fetchone()
        if wanted is not None and answer != wanted:
            raise Trouble("sentral-lager", pragma=pragma)
    if connection.execute("PRAGMA synchronous").fetchone() != (2,):
        raise Trouble("sentral-lager", pragma="synchronous")
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    done = connection.execute("PRAGMA user_version").fetchone()[0]
    steps = sorted(_MIGRATIONS.glob("*.sql"))
    if done > len(steps):
        raise Trouble("nyere-lager")
    for number_, step in enumerate(steps[done:], start=done + 1):
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{step.read_text(encoding='utf-8')}\nPRAGMA user_version = {number_};\nCOMMIT;"
        )
