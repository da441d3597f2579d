"""Journeys run the real window: its look, and its way of collecting garbage, in this process too."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from feltapp.ui.sweeper import Sweeper
from feltapp.ui.theme import STYLE, Scheme, apply_theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As `make_app` starts it."""
    return ["feltapp", *STYLE]


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Scheme.LYS)
    sweeper = Sweeper()
    yield
    sweeper.stop()
