"""Kari's laptop and Amir's, with real stores in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop


@pytest.fixture
def sentral() -> Sentral:
    return Sentral()


@pytest.fixture
def kari(tmp_path: Path, sentral: Sentral) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, sentral)
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


@pytest.fixture
def amir(tmp_path: Path, sentral: Sentral) -> Iterator[Laptop]:
    one = laptop(tmp_path / "amir", AMIR, sentral)
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()
