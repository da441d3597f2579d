"""What sync tells, put together: the first at once, the rest no oftener than the eye can follow, nothing lost."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.ui.gathered import Gathered


def test_many_batches_are_told_as_few_and_none_is_lost(qtbot: QtBot) -> None:
    told: list[Changes] = []
    gathered = Gathered(told.append)
    everybody = [BrukerId(f"{number:032x}") for number in range(200)]
    with ThreadPoolExecutor(1) as net:
        for bruker in everybody:
            net.submit(gathered.add, Changes(brukere=frozenset({bruker}))).result()
            QCoreApplication.processEvents()
    assert 0 < len(told) < 5, "the first is told at once"
    qtbot.waitUntil(lambda: frozenset().union(*(one.brukere for one in told)) == frozenset(everybody))
    assert len(told) < 5
