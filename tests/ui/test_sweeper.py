"""A widget in a cycle dies on the Qt thread, whoever allocates."""

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import get_ident

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from feltapp.ui.sweeper import Sweeper

died_on: list[int] = []


class Cycle(QObject):
    """Nobody's child, and its own friend."""

    def __init__(self) -> None:
        super().__init__()
        self.friend = self

    def __del__(self) -> None:
        died_on.append(get_ident())


def _allocate() -> None:
    for _ in range(20_000):
        one: list[object] = []
        one.append(one)


def test_a_worker_that_allocates_collects_nothing(qtbot: QtBot) -> None:
    died_on.clear()
    sweeper = Sweeper()
    Cycle()
    with ThreadPoolExecutor(1) as worker:
        worker.submit(_allocate).result()
    assert died_on == []
    assert gc.get_count()[0] > gc.get_threshold()[0]
    sweeper.sweep()
    assert died_on == [get_ident()]
