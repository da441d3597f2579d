"""Every window test runs under the real theme and focus ring; Qt warnings fail (pyproject)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from feltapp.ui.parts.focus_frame import FocusFrame, install_focus_frame
from feltapp.ui.sweeper import Sweeper
from feltapp.ui.theme import STYLE, Scheme, apply_theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As `make_app` starts it."""
    return ["feltapp", *STYLE]


@pytest.fixture(scope="session")
def focus_frame(qapp: QApplication) -> FocusFrame:
    return install_focus_frame(qapp)


@pytest.fixture(scope="session", autouse=True)
def _theme(qapp: QApplication, focus_frame: FocusFrame) -> None:
    apply_theme(qapp, Scheme.LYS)


@pytest.fixture(scope="session", autouse=True)
def _sweeper(qapp: QApplication) -> Iterator[None]:
    """Cycles with widgets in them are collected on this thread, as in the application."""
    sweeper = Sweeper()
    yield
    sweeper.stop()


@pytest.fixture
def switch_back(qapp: QApplication) -> Iterator[QApplication]:
    """The application, light again afterwards."""
    yield qapp
    apply_theme(qapp, Scheme.LYS)
