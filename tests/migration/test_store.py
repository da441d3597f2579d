"""The steps from an empty file to today's schema, each whole or not at all.  Each release adds a fixture of its own."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as dbapi

from feltapp.errors import Trouble
from feltapp.store import connection
from feltapp.store.database import Database
from tests.unit.store.world import store_key


def test_the_steps_are_numbered_without_a_gap() -> None:
    folder = Path(connection.__file__).parent / "migrations"
    names = sorted(path.name for path in folder.glob("*.sql"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    assert len(connection.migrations()) == len(names)


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = store_key()
    path = tmp_path / "feltapp.db"
    Database.create(path, key).close()
    now = connection.migrations()
    half = "CREATE TABLE ny (id INTEGER PRIMARY KEY); INSERT INTO finnes_ikke VALUES (1);"
    monkeypatch.setattr(connection, "migrations", lambda: (*now, half))
    with pytest.raises(dbapi.OperationalError):
        Database.open(path, key)
    monkeypatch.setattr(connection, "migrations", lambda: now)
    database = Database.open(path, key)
    with database.read() as tx:
        assert tx.one("PRAGMA user_version") == (len(now),)
        assert tx.all("SELECT name FROM sqlite_schema WHERE name = 'ny'") == []
    database.close()


def test_a_step_more_is_taken_at_opening_and_never_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = store_key()
    path = tmp_path / "feltapp.db"
    Database.create(path, key).close()
    now = connection.migrations()
    more = (*now, "CREATE TABLE ny (id INTEGER PRIMARY KEY); INSERT INTO ny VALUES (7)")
    with monkeypatch.context() as patch:
        patch.setattr(connection, "migrations", lambda: more)
        database = Database.open(path, key)
        with database.read() as tx:
            assert tx.one("SELECT id FROM ny") == (7,)
            assert tx.one("PRAGMA user_version") == (len(more),)
        database.close()
    with pytest.raises(Trouble, match="nyere-lager"):
        Database.open(path, key)
