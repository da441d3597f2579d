"""The encrypted database of one medarbeider: opening it, and reading and writing in transactions.

Opening never creates.  One connection writes, under a lock; readers have connections of their own, so that a page of
sync never delays a click.  Nothing in here knows what is stored; what safety rests on is set in `connection.py`, and
`witness.py` remembers how far the store had come.  Why: docs/adr/0008.
"""

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from sqlcipher3 import dbapi2 as dbapi

from feltapp.errors import Trouble
from feltapp.precedence import Precedence
from feltapp.store.connection import StoreKey as StoreKey
from feltapp.store.connection import check_file, configure, connect, migrate, probe, translated
from feltapp.store.files import FileLock, private_folder, sync_file, sync_folder, written
from feltapp.store.witness import Witness

IDLE_READERS = 3
WITNESS_FILE = "vitne.bin"
LOCK_FILE = "feltapp.laas"

Row = tuple[Any, ...]

_FIRST_ROW = "INSERT INTO store (id, store_id, seq) VALUES (1, ?, 1)"
_SEQ = "SELECT seq FROM store WHERE id = 1"
_NEXT_SEQ = "UPDATE store SET seq = seq + 1 WHERE id = 1"
_CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"
_QUERY_ONLY = "PRAGMA query_only = ON"
_READ_CACHE = "PRAGMA cache_size = -16384"
"""16 MB of opened pages a reader: a team's lists fit, and half of each question was opening the same pages again."""


class Tx:
    """A transaction that is open; the only way to run SQL."""

    __slots__ = ("_connection",)

    def __init__(self, connection: dbapi.Connection) -> None:
        self._connection = connection

    def execute(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run a statement; how many rows it changed."""
        return self._connection.execute(sql, tuple(values)).rowcount

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> int:
        """Run a statement once per row; how many rows were changed."""
        return self._connection.executemany(sql, rows).rowcount

    def insert(self, sql: str, values: Sequence[object] = ()) -> int:
        """Run an INSERT; the integer key of the new row."""
        return self._connection.execute(sql, tuple(values)).lastrowid or 0

    @property
    def changes(self) -> int:
        """How many rows have been changed since the store was opened."""
        return self._connection.total_changes

    def one(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        row: Row | None = self._connection.execute(sql, tuple(values)).fetchone()
        return row

    def all(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows."""
        return self._connection.execute(sql, tuple(values)).fetchall()

    def rows(self, sql: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """Row by row, for what may be large."""
        return iter(self._connection.execute(sql, tuple(values)))


class Database:
    """One open store.  Usable from any thread; `close` when done.  `precedence`: who goes first in using it."""

    def __init__(
        self,
        *,
        path: Path | None,
        key: StoreKey,
        writer: dbapi.Connection,
        witness: Witness | None = None,
        lock: FileLock | None = None,
    ) -> None:
        self._path = path
        self._key = key
        self._writer = writer
        self._witness = witness
        self._lock = lock
        self._turn = threading.RLock()
        self._wanting = 0
        self._counted = threading.Lock()
        self._idle: list[dbapi.Connection] = []
        self._idle_turn = threading.Lock()
        self.precedence = Precedence()
        self._closed = False

    @classmethod
    @written()
    def create(cls, path: Path, key: StoreKey) -> Self:
        """A new, empty store; `path` must not exist.  Comes into being whole or not at all."""
        if path.exists():
            raise Trouble("lager-finnes")
        private_folder(path.parent)
        partial = path.with_name(path.name + ".ny")
        for suffix in ("", "-wal", "-shm"):
            partial.with_name(partial.name + suffix).unlink(missing_ok=True)
        partial.touch(mode=0o600)
        with translated():
            connection = connect(partial, key)
            configure(connection)
            migrate(connection)
            connection.execute(_FIRST_ROW, (bytes.fromhex(key.store_id),))
            connection.execute(_CHECKPOINT)
            connection.close()
        sync_file(partial)
        Witness.create(path.with_name(WITNESS_FILE), key=key.witness, store_id=key.store_id, seq=1)
        partial.replace(path)
        sync_folder(path.parent)
        return cls.open(path, key)

    @classmethod
    def open(cls, path: Path, key: StoreKey, *, accept_older: bool = False) -> Self:
        """The store that is there.  `accept_older` is for recovery alone: it takes a store that lost commits."""
        check_file(path)
        lock = FileLock.take(path.with_name(LOCK_FILE))
        try:
            with translated():
                connection = connect(path, key)
                try:
                    probe(connection, key)
                    configure(connection)
                    migrate(connection)
                    seq = int(connection.execute(_SEQ).fetchone()[0])
                    beside = path.with_name(WITNESS_FILE)
                    if accept_older:
                        Witness.create(beside, key=key.witness, store_id=key.store_id, seq=seq)
                    witness = Witness.open(beside, key=key.witness, store_id=key.store_id)
                    witness.check(seq)
                except BaseException:
                    connection.close()
                    raise
        except BaseException:
            lock.release()
            raise
        return cls(path=path, key=key, writer=connection, witness=witness, lock=lock)

    @classmethod
    def open_copy(cls, path: Path, key: StoreKey) -> Self:
        """A closed copy of a store, which has no witness beside it: to verify it, or to read from it."""
        check_file(path)
        with translated():
            connection = connect(path, key)
            try:
                probe(connection, key)
                configure(connection)
                migrate(connection)
            except BaseException:
                connection.close()
                raise
        return cls(path=path, key=key, writer=connection)

    @classmethod
    def in_memory(cls) -> Self:
        """A store that is gone when closed; readers and writer share its one connection."""
        key = StoreKey(raw=os.urandom(32), witness=os.urandom(32), store_id=os.urandom(16).hex())
        connection = connect(None, key)
        migrate(connection)
        connection.execute(_FIRST_ROW, (bytes.fromhex(key.store_id),))
        return cls(path=None, key=key, writer=connection)

    @property
    def path(self) -> Path | None:
        """Where the file is; None for one in memory."""
        return self._path

    @property
    def key(self) -> StoreKey:
        """What opened it; for backups, which use the same."""
        return self._key

    @property
    def notices(self) -> tuple[str, ...]:
        """Codes of what was found wrong at opening and mended or tolerated; for the person to be told."""
        return self._witness.notices if self._witness else ()

    @contextmanager
    def write(self, *, witnessed: bool = True) -> Iterator[Tx]:
        """One transaction.  Durable when the block has been left; nothing of it is kept when the block raises.

        The witness need not wait for the disk too where a loss would mend itself: what sentral has, what is derived.
        """
        with self._taken(), translated():
            connection = self._writer
            if connection.in_transaction:
                raise RuntimeError("a write inside a write")
            connection.execute("BEGIN IMMEDIATE")
            before = connection.total_changes
            seq = 0
            try:
                yield Tx(connection)
                if connection.total_changes != before:
                    connection.execute(_NEXT_SEQ)
                    seq = int(connection.execute(_SEQ).fetchone()[0])
                connection.execute("COMMIT")
            except BaseException:
                _roll_back(connection)
                raise
            if seq and witnessed and self._witness is not None:
                self._witness.advance(seq)

    @property
    def wanted(self) -> bool:
        """Whether somebody waits for the writer: whoever has it for long and may commit now, should."""
        return self._wanting > 0

    @contextmanager
    def _taken(self) -> Iterator[None]:
        if not self._turn.acquire(blocking=False):
            with self._counted:
                self._wanting += 1
            self._turn.acquire()
            with self._counted:
                self._wanting -= 1
        try:
            yield
        finally:
            self._turn.release()

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """One unchanging picture of the store; beside a write it shows what was before."""
        if self._path is None:
            with self._turn:
                yield Tx(self._writer)
            return
        with translated():
            connection = self._reader()
            try:
                connection.execute("BEGIN")
                yield Tx(connection)
            finally:
                _roll_back(connection)
                self._give_back(connection)

    def _reader(self) -> dbapi.Connection:
        with self._idle_turn:
            if self._closed:
                raise Trouble("lager-lukket")
            if self._idle:
                return self._idle.pop()
        connection = connect(self._path, self._key)
        configure(connection)
        connection.execute(_QUERY_ONLY)
        connection.execute(_READ_CACHE)
        return connection

    def _give_back(self, connection: dbapi.Connection) -> None:
        with self._idle_turn:
            if not self._closed and len(self._idle) < IDLE_READERS:
                self._idle.append(connection)
                return
        connection.close()

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file; when idle, and before a check."""
        with self._turn, translated():
            self._writer.execute(_CHECKPOINT)

    def check(self) -> tuple[str, ...]:
        """Every page's seal and the order inside; empty when all is well.  About a second per 100 MB."""
        with self._turn:
            found: list[str] = []
            for probe in (_CHECKPOINT, "PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
                try:
                    rows = self._writer.execute(probe).fetchall()
                except dbapi.DatabaseError as error:
                    found.append(type(error).__name__)
                    continue
                if probe != _CHECKPOINT:
                    found.extend(str(row[0]) for row in rows if row[0] != "ok")
            return tuple(found)

    def close(self) -> None:
        """Close all connections and leave one tidy file."""
        with self._turn:
            with self._idle_turn:
                if self._closed:
                    return
                self._closed = True
                idle, self._idle = self._idle, []
            for connection in idle:
                connection.close()
            try:
                if self._path is not None:
                    with translated():
                        self._writer.execute(_CHECKPOINT)
            finally:
                self._writer.close()
                if self._witness is not None:
                    self._witness.close()
                if self._lock is not None:
                    self._lock.release()


def _roll_back(connection: dbapi.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
