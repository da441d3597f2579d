"""Five minutes, a question, thirty seconds, gone; or a machine that slept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.idle import IDLE_S, IdleWatch, Times


class Hands:
    """Both clocks, moved by hand."""

    def __init__(self) -> None:
        self.awake = 1_000.0
        self.wall = 1_700_000_000.0

    def pass_by(self, seconds: float, asleep: float = 0) -> None:
        self.awake += seconds
        self.wall += seconds + asleep


class Heard:
    """What a watch said."""

    def __init__(self, watch: IdleWatch) -> None:
        self.said: list[str] = []
        watch.asking.connect(lambda left: self.said.append(f"asking {left}"))
        watch.returned.connect(lambda: self.said.append("returned"))
        watch.gone.connect(lambda reason: self.said.append(f"gone {reason}"))


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def watch(qtbot: QtBot, hands: Hands) -> IdleWatch:
    return IdleWatch(times=Times(awake=lambda: hands.awake, wall=lambda: hands.wall))


def test_it_asks_after_five_minutes_and_is_gone_thirty_seconds_later(watch: IdleWatch, hands: Hands) -> None:
    heard = Heard(watch)
    hands.pass_by(IDLE_S - 1)
    watch.look()
    assert heard.said == []
    hands.pass_by(1)
    watch.look()
    hands.pass_by(20)
    watch.look()
    hands.pass_by(10)
    watch.look()
    watch.look()
    assert heard.said == ["asking 30", "asking 10", "gone idle"]


def test_any_key_or_mouse_answers(qtbot: QtBot, qapp: QApplication, watch: IdleWatch, hands: Hands) -> None:
    heard = Heard(watch)
    window = QWidget()
    qtbot.addWidget(window)
    qapp.installEventFilter(watch)
    try:
        hands.pass_by(IDLE_S + 5)
        watch.look()
        QTest.keyClick(window, Qt.Key.Key_A)
        hands.pass_by(IDLE_S - 1)
        watch.look()
    finally:
        qapp.removeEventFilter(watch)
    assert heard.said == ["asking 25", "returned"]


def test_a_machine_that_slept_locks_though_nobody_was_idle(watch: IdleWatch, hands: Hands) -> None:
    heard = Heard(watch)
    hands.pass_by(1, asleep=3_600)
    watch.look()
    assert heard.said == ["gone suspend"]


def test_a_clock_that_is_set_a_little_does_not_lock(watch: IdleWatch, hands: Hands) -> None:
    heard = Heard(watch)
    hands.pass_by(1, asleep=30)
    watch.look()
    hands.pass_by(1, asleep=-7_200)
    watch.look()
    assert heard.said == []


def test_logind_is_believed_at_once(watch: IdleWatch) -> None:
    heard = Heard(watch)
    watch.prepare_for_sleep(False)
    watch.prepare_for_sleep(True)
    assert heard.said == ["gone suspend"]
