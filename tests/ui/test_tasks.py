"""The thread bridge: order, one signal back, and nothing delivered to those who no longer ask."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event, get_ident

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.errors import Trouble, UserError
from feltapp.precedence import HOLD_S, Precedence
from feltapp.ui.tasks import READERS, Tasks

LARS = Changes(brukere=frozenset({BrukerId("a" * 32)}))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close(5)


def test_answers_come_in_order_on_the_qt_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, bool]] = []
    here = get_ident()
    worked: set[int] = set()

    def work(number: int) -> Changes:
        worked.add(get_ident())
        return Changes(sync=True, drafts=bool(number))

    def note(number: int, _: Changes) -> None:
        seen.append((number, get_ident() == here))

    for number in range(500):
        tasks.write(partial(work, number), partial(note, number))
    qtbot.waitUntil(lambda: len(seen) == 500)
    assert seen == [(number, True) for number in range(500)]
    assert len(worked) == 1
    assert here not in worked


def test_ten_thousand_emits_do_not_abort(qtbot: QtBot, tasks: Tasks) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to True at every emit: docs/adr/0007."""
    count = 0

    def add(_: bool) -> None:
        nonlocal count
        count += 1

    for _ in range(10_000):
        tasks.read(lambda: True, add)
    qtbot.waitUntil(lambda: count == 10_000, timeout=30_000)


def test_only_the_newest_question_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Event()
    seen: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    tasks.read(slow, seen.append, latest="search")
    tasks.read(lambda: "new", seen.append, latest="search")
    qtbot.waitUntil(lambda: seen == ["new"])
    gate.set()
    tasks.read(lambda: "after", seen.append)
    tasks.write(lambda: LARS, lambda _: seen.append("written"))
    qtbot.waitUntil(lambda: "after" in seen and "written" in seen)
    assert "old" not in seen


def test_a_question_that_was_asked_again_in_the_queue_is_never_worked_out(qtbot: QtBot, tasks: Tasks) -> None:
    gate, worked, seen = Event(), list[int](), list[int]()
    for _ in range(READERS):
        tasks.read(lambda: gate.wait(5), lambda _: None)

    def work(number: int) -> int:
        worked.append(number)
        return number

    for number in range(20):
        tasks.read(partial(work, number), seen.append, latest="list")
    gate.set()
    qtbot.waitUntil(lambda: seen == [19])
    assert worked == [19]


class Counted(Precedence):
    """How many have begun to wait, and how many have been served."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = self.served = 0

    def begin(self) -> None:
        self.begun += 1
        super().begin()

    def end(self) -> None:
        self.served += 1
        super().end()


def test_what_somebody_waits_for_goes_first_and_what_nobody_waits_for_does_not(qtbot: QtBot, tasks: Tasks) -> None:
    first, seen = Counted(), list[str]()
    tasks.go_before(first)
    before = first.begun
    tasks.read(lambda: "tidied", seen.append, behind=True)
    tasks.write(lambda: LARS, lambda _: seen.append("indexed"), behind=True)
    tasks.net(lambda: "synced", seen.append)
    assert first.begun == before
    tasks.read(lambda: "opened", seen.append)
    tasks.write(lambda: LARS, lambda _: seen.append("saved"))
    assert first.begun == before + 2
    qtbot.waitUntil(lambda: len(seen) == 5)
    qtbot.waitUntil(lambda: first.served == first.begun)


def test_what_is_being_drawn_goes_first_too(qtbot: QtBot, tasks: Tasks) -> None:
    first, seen = Counted(), list[bool]()
    tasks.go_before(first)
    tasks.net(lambda: None, lambda _: seen.append(first.begun > first.served))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True], "while the answer is laid out"
    tasks.touched()
    begun = time.monotonic()
    first.give_way()
    assert time.monotonic() - begun >= HOLD_S / 2, "and a key is drawn"


def test_a_widget_that_is_gone_gets_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    class Asker(QObject):
        def show(self, _: object) -> None:
            raise AssertionError("delivered to a deleted object")

    asker, gate = Asker(), Event()
    tasks.write(lambda: (gate.wait(5), LARS)[1], asker.show)
    shiboken6.delete(asker)
    gate.set()
    with qtbot.waitSignal(tasks.changed):
        pass


def test_a_write_tells_everybody_once(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[Changes, object]] = []
    tasks.changed.connect(lambda changes, initiator: told.append((changes, initiator)))
    tasks.write(lambda: LARS, initiator="me")
    tasks.write(Changes)
    tasks.write(lambda: Changes(sync=True))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(LARS, "me"), (Changes(sync=True), None)]


def test_errors_go_where_they_belong(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[tuple[str, object]] = []
    tasks.refused.connect(lambda error: got.append(("refused", str(error))))
    tasks.trouble.connect(lambda error: got.append(("trouble", str(error))))
    tasks.trouble_over.connect(lambda: got.append(("over", "")))
    tasks.crashed.connect(lambda error: got.append(("crashed", type(error))))

    def fail(error: Exception) -> Changes:
        raise error

    tasks.write(lambda: fail(UserError("a")))
    tasks.write(lambda: fail(UserError("b")), failed=lambda error: got.append(("own", str(error))))
    tasks.write(lambda: fail(Trouble("c")), failed=lambda error: got.append(("own", str(error))))
    tasks.write(lambda: LARS)
    tasks.write(lambda: fail(ZeroDivisionError()), failed=lambda error: got.append(("own", str(error))))
    qtbot.waitUntil(lambda: len(got) == 6)
    assert got == [
        ("refused", "a"),
        ("own", "b"),
        ("trouble", "c"),
        ("own", "c"),
        ("over", ""),
        ("crashed", ZeroDivisionError),
    ]


def test_close_waits_for_writes_and_drops_answers(qtbot: QtBot) -> None:
    tasks, gate, written, seen = Tasks(), Event(), Event(), list[object]()

    def slow() -> Changes:
        gate.wait(5)
        written.set()
        return LARS

    tasks.write(slow, seen.append)
    with ThreadPoolExecutor(1) as other:
        assert not tasks.wait_for_writes(0.05)
        other.submit(gate.set)
        assert tasks.close(5)
    assert written.is_set()
    tasks.write(lambda: LARS, seen.append)
    fresh = Tasks()
    with qtbot.waitSignal(fresh.changed):
        fresh.write(lambda: LARS)
    assert seen == []
    fresh.close()


def test_sync_may_announce_from_its_worker(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.changed) as told:
        tasks.net(lambda: tasks.announce(LARS, "sync"), lambda _: None)
    assert told.args == [LARS, "sync"]


def test_nobody_stands_behind_another_kind_of_work(qtbot: QtBot, tasks: Tasks) -> None:
    """A page of sync, a wait for news and a save may all be under way: a click is answered, and a save is saved."""
    hold, answered = Event(), list[str]()
    begun = [Event(), Event(), Event()]

    def stuck(one: Event) -> Changes:
        one.set()
        hold.wait(10)
        return Changes()

    tasks.net(partial(stuck, begun[0]), lambda _: None)
    tasks.listen(partial(stuck, begun[1]), lambda _: None)
    qtbot.waitUntil(lambda: begun[0].is_set() and begun[1].is_set())
    tasks.write(lambda: LARS, lambda _: answered.append("lagret"))
    qtbot.waitUntil(lambda: answered == ["lagret"])
    tasks.write(partial(stuck, begun[2]))
    qtbot.waitUntil(begun[2].is_set)
    tasks.read(lambda: "lest", answered.append)
    qtbot.waitUntil(lambda: answered == ["lagret", "lest"])
    hold.set()


def test_writes_that_the_world_stood_in_the_way_of_are_counted_also_while_closing(tasks: Tasks) -> None:
    def fail(error: Exception) -> Changes:
        raise error

    tasks.write(lambda: LARS)
    tasks.write(partial(fail, UserError("mappe-mangler")))
    assert tasks.wait_for_writes(5)
    assert tasks.writes_in_trouble == 0
    tasks.write(partial(fail, Trouble("disken-er-full")))
    assert tasks.close(5)
    assert tasks.writes_in_trouble == 1
