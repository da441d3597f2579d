"""PostgreSQL, for when one machine is not enough: any number of sentral processes over one database.

A stream's row is locked while its positions are given, so they commit in order and no reader skips one.  News goes by
NOTIFY after the commit it is about.  The schema is made by whoever owns it; the daily role needs no DDL.
"""

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from secrets import token_hex
from typing import LiteralString

import psycopg
from psycopg import IsolationLevel
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool, PoolTimeout

from feltapp.errors import Trouble
from feltapp.server.store.base import PAGE_BYTES, RevisionRow, Row, StreamRow, Value, number

POOL = 16
_CHANNEL = "feltapp"
_LISTEN_S = 1.0
_MIGRATION_LOCK = 0x66656C74
_MIGRATIONS = Path(__file__).parent / "migrations" / "postgres"
Connection = psycopg.Connection[TupleRow]

_STREAMS = "SELECT no, id, bruker, kind, team, pos, key FROM mappe WHERE id = ANY(%s) ORDER BY id"
_LOCK = "SELECT no, id, bruker, kind, team, pos, key FROM mappe WHERE id = ANY(%s) ORDER BY id FOR UPDATE"
_KNOWN = "SELECT mappe, pos, id, header, body, signature FROM revision WHERE id = ANY(%s)"
_DELETED = "SELECT id FROM deleted WHERE id = ANY(%s)"
_COPY = "COPY revision (mappe, pos, id, header, body, signature) FROM STDIN (FORMAT BINARY)"
_COPY_TYPES = ("int8", "int8", "bytea", "bytea", "bytea", "bytea")
_MOVE = """UPDATE mappe SET pos = moved.pos FROM unnest(%s::bigint[], %s::bigint[]) AS moved (no, pos)
    WHERE mappe.no = moved.no"""
_AFTER = """
    SELECT mappe, pos, id, header, body, signature FROM (
        SELECT found.*, wanted.place,
            sum(octet_length(found.body)) OVER (ORDER BY wanted.place, found.pos) - octet_length(found.body) AS before
        FROM unnest(%s::bigint[], %s::bigint[]) WITH ORDINALITY AS wanted (mappe, pos, place)
        CROSS JOIN LATERAL (
            SELECT mappe, pos, id, header, body, signature FROM revision
            WHERE revision.mappe = wanted.mappe AND revision.pos > wanted.pos ORDER BY revision.pos LIMIT %s
        ) AS found
        ORDER BY wanted.place, found.pos LIMIT %s
    ) AS page WHERE before < %s ORDER BY place, pos"""
_COUNT = "SELECT nextval('commits')"
_COMMITS = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM commits"
_NOTIFY = "SELECT pg_notify(%s, %s)"


class PostgresTx:
    """One transaction on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        return self._connection.execute(_translated(sql), values).fetchall()

    def run(self, sql: str, values: Sequence[Value] = ()) -> int:
        return self._connection.execute(_translated(sql), values).rowcount

    def many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(_translated(sql), list(rows))

    def streams(self, mapper: Iterable[str]) -> list[StreamRow]:
        return self._streams(_STREAMS, mapper)

    def lock(self, mapper: Iterable[str]) -> list[StreamRow]:
        return self._streams(_LOCK, mapper)

    def known(self, ids: Iterable[bytes]) -> list[RevisionRow]:
        wanted = list(ids)
        if not wanted:
            return []
        return [RevisionRow(*row) for row in self._connection.execute(_KNOWN, (wanted,))]

    def deleted(self, ids: Iterable[bytes]) -> set[bytes]:
        wanted = list(ids)
        return {row[0] for row in self._connection.execute(_DELETED, (wanted,))} if wanted else set()

    def append(self, rows: Sequence[RevisionRow]) -> None:
        if not rows:
            return
        last: dict[int, int] = {}
        with self._connection.cursor() as cursor:
            with cursor.copy(_COPY) as copy:
                copy.set_types(_COPY_TYPES)
                for row in rows:
                    copy.write_row(row)
                    last[row.mappe] = max(row.pos, last.get(row.mappe, 0))
            cursor.execute(_MOVE, (list(last), list(last.values())))

    def after(self, wanted: Sequence[tuple[int, int]], limit: int) -> list[RevisionRow]:
        if not wanted:
            return []
        values = ([no for no, _ in wanted], [pos for _, pos in wanted], limit, limit, PAGE_BYTES)
        with self._connection.cursor(binary=True) as cursor:
            return [RevisionRow(*row) for row in cursor.execute(_AFTER, values)]

    def count_commit(self) -> int:
        return number(self.all(_COUNT)[0][0])

    def commits(self) -> int:
        return number(self.all(_COMMITS)[0][0])

    def _streams(self, sql: LiteralString, mapper: Iterable[str]) -> list[StreamRow]:
        wanted = sorted(set(mapper))
        if not wanted:
            return []
        return [StreamRow(*row) for row in self._connection.execute(sql, (wanted,))]


class PostgresStore:
    """`ServerStore` over a pool of connections."""

    def __init__(self, address: str) -> None:
        try:
            with psycopg.connect(address) as connection:
                _migrate(connection)
        except psycopg.OperationalError as error:
            raise Trouble("sentral-lager") from error
        self._address = address
        self._name = token_hex(8)
        self._closing = threading.Event()
        self._listener = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lytter")
        self._listening: Future[None] | None = None
        self._pool = ConnectionPool(address, min_size=2, max_size=POOL, open=True, kwargs={"prepare_threshold": 2})

    @contextmanager
    def write(self) -> Iterator[PostgresTx]:
        with self._connection() as connection:
            connection.isolation_level, connection.read_only = IsolationLevel.READ_COMMITTED, False
            with connection.transaction():
                yield PostgresTx(connection)

    @contextmanager
    def read(self) -> Iterator[PostgresTx]:
        with self._connection() as connection:
            connection.isolation_level, connection.read_only = IsolationLevel.REPEATABLE_READ, True
            with connection.transaction():
                yield PostgresTx(connection)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        try:
            with self._pool.connection() as connection:
                yield connection
        except (psycopg.Error, PoolTimeout) as error:
            raise Trouble("sentral-lager") from error

    def announce(self, news: str) -> None:
        with contextlib.suppress(Trouble), self._connection() as connection:
            connection.execute(_NOTIFY, (_CHANNEL, f"{self._name} {news}"))

    def listen(self, heard: Callable[[str], None]) -> None:
        ready = threading.Event()
        self._listening = self._listener.submit(self._hear, heard, ready)
        ready.wait(_LISTEN_S)

    def _hear(self, heard: Callable[[str], None], ready: threading.Event) -> None:
        while not self._closing.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    connection.execute("LISTEN feltapp")
                    heard("*")  # whatever was said while nobody listened
                    ready.set()
                    self._hear_on(connection, heard)
            except psycopg.OperationalError:
                self._closing.wait(_LISTEN_S)

    def _hear_on(self, connection: Connection, heard: Callable[[str], None]) -> None:
        while not self._closing.is_set():
            for notification in connection.notifies(timeout=_LISTEN_S, stop_after=1):
                sender, _, news = notification.payload.partition(" ")
                if sender != self._name:
                    heard(news)

    def close(self) -> None:
        self._closing.set()
        with contextlib.suppress(Trouble):
            self.announce("")  # wakes our own listener, wherever it waits
        self._listener.shutdown()
        self._pool.close()


@cache
def _translated(sql: str) -> LiteralString:
    """Our one dialect of SQL in psycopg's placeholders; it comes from constants alone."""
    return sql.replace("?", "%s")


def _migrate(connection: Connection) -> None:
    connection.execute("SELECT pg_advisory_xact_lock(%s)", (_MIGRATION_LOCK,))
    connection.execute("CREATE TABLE IF NOT EXISTS schema_step (step INTEGER PRIMARY KEY)")
    ((done,),) = connection.execute("SELECT coalesce(max(step), 0) FROM schema_step").fetchall()
    steps = sorted(_MIGRATIONS.glob("*.sql"))
    if done > len(steps):
        raise Trouble("nyere-lager")
    for step, path in enumerate(steps[done:], start=done + 1):
        connection.execute(path.read_text(encoding="utf-8"))
        connection.execute("INSERT INTO schema_step VALUES (%s)", (step,))
