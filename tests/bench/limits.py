"""What the machine itself can do: the same rows through SQLCipher, PostgreSQL and HTTP with nothing of ours between.

The databases are opened with feltapp's own settings, so that only what feltapp does with them is compared.
"""

import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from ssl import SSLContext

import httpx2
import psycopg

from feltapp.domain.sealed import Sealed
from feltapp.store.connection import Connection, StoreKey, configure, connect
from feltapp.sync.http import open_client
from tests.bench.timing import stopwatch

_TABLE = """
CREATE TABLE row (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, header BLOB NOT NULL, body BLOB NOT NULL,
  signature BLOB NOT NULL)
"""
_INSERT = "INSERT INTO row (id, header, body, signature) VALUES (?, ?, ?, ?)"
_FTS = """
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0'
)
"""
_INDEX = "INSERT INTO search (rowid, words) VALUES (?, ?)"
_PG_TABLE = """
CREATE TABLE IF NOT EXISTS bare (id bytea PRIMARY KEY, header bytea NOT NULL, body bytea NOT NULL,
  signature bytea NOT NULL)
"""
_PG_COPY = "COPY bare (id, header, body, signature) FROM STDIN (FORMAT BINARY)"


def empty_database(path: Path) -> Connection:
    """A new SQLCipher file with feltapp's settings and one table."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.touch()
    key = StoreKey(raw=os.urandom(32), witness=os.urandom(32), store_id=os.urandom(16).hex())
    connection = connect(path, key)
    configure(connection)
    connection.execute(_TABLE)
    return connection


def insert(connection: Connection, sealed: Iterable[Sealed]) -> float:
    """All rows in one durable transaction."""
    rows = [(os.urandom(16), one.header, one.body, one.signature) for one in sealed]
    with stopwatch() as watch:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(_INSERT, rows)
        connection.execute("COMMIT")
    return watch.seconds


def bulk_insert(path: Path, sealed: Iterable[Sealed]) -> float:
    """The same into a new file."""
    connection = empty_database(path)
    try:
        return insert(connection, sealed)
    finally:
        connection.close()


def build_search(path: Path, texts: Sequence[str]) -> float:
    """A word index of these texts in one transaction."""
    connection = empty_database(path)
    try:
        connection.execute(_FTS)
        with stopwatch() as watch:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(_INDEX, enumerate(texts, 1))
            connection.execute("COMMIT")
        return watch.seconds
    finally:
        connection.close()


def copy(address: str, sealed: Iterable[Sealed]) -> float:
    """All rows into PostgreSQL with one COPY, committed."""
    rows = [(os.urandom(16), one.header, one.body, one.signature) for one in sealed]
    with psycopg.connect(address) as connection:
        connection.execute(_PG_TABLE)
        connection.commit()
        with stopwatch() as watch:
            with connection.cursor() as cursor, cursor.copy(_PG_COPY) as copying:
                copying.set_types(["bytea"] * 4)
                for row in rows:
                    copying.write_row(row)
            connection.commit()
    return watch.seconds


class Yardstick:
    """A fixed piece of work of the kind that a page does: rows read from SQLCipher, their JSON made into objects.

    As long as a page takes, so that whatever else the machine does falls on both alike.
    """

    _ROWS = 1_500
    _READ = "SELECT body FROM row"

    def __init__(self, path: Path) -> None:
        self._connection = empty_database(path)
        text = json.dumps({f"svar.{number}": "Noen ord om dagen" for number in range(20)}).encode()
        insert(self._connection, [Sealed(header=b"", body=text, signature=b"")] * self._ROWS)

    def __call__(self) -> float:
        with stopwatch() as watch:
            for (body,) in self._connection.execute(self._READ).fetchall():
                json.loads(body)
        return watch.seconds

    def close(self) -> None:
        self._connection.close()


class RoundTrip:
    """One request over an open connection to a server that has nothing to look up."""

    def __init__(self, url: str, trust: SSLContext | None = None) -> None:
        self._client = open_client(url, trust=trust)

    def __call__(self) -> float:
        with stopwatch() as watch:
            answer = self._client.get("/v1/")
        if answer.status_code != httpx2.codes.NOT_FOUND:
            raise RuntimeError(f"answered {answer.status_code}")
        return watch.seconds

    def close(self) -> None:
        self._client.close()
