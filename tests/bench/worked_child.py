"""The product's whole window over a profile, worked as a person works it, and how long its thread stood still.

    python -m tests.bench.worked_child still|fylles|skriver SECONDS BRUKER…

A session, unlocked through its pipe as the shell does it.  Says one JSON object on stderr.  `still`: pages and search
key by key, by turns.  `fylles`: the same while the laptop fetches everything for the first time, until it has.
`skriver`: a note typed at ten keys a second.
"""

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from feltapp.bootstrap.session import run
from feltapp.domain.place import MIN_DAG, Place
from feltapp.ui.main_window import MainWindow
from feltapp.ui.places import NEW
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_status import Net, NetState
from tests.bench.saving import bytes_written
from tests.ui.keyboard import write

Step = tuple[str, int, Callable[[], None]]
"""What it is called, how long until the next, and what is done."""
KEY_MS, PAGE_MS = 100, 400
_SETTLE_MS = 4_000
_BEAT_MS = 4
_MOST_S = 180.0
_TEXT = "Vi gikk en tur og snakket om regningene. Han vil ringe fastlegen selv i morgen. "
_WORD = "regninger"


class Turns(QObject):
    """How late the loop comes to a timer that is always soon due, under what was being done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest: defaultdict[str, list[float]] = defaultdict(list)
        self._doing = ""
        self._due = time.perf_counter()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setSingleShot(True)
        self._beat.timeout.connect(self._look)
        self._next()

    def begin(self, what: str) -> None:
        """The longest stall from here on, until something else is done."""
        self._doing = what
        self.longest[what].append(0.0)

    def _look(self) -> None:
        if self._doing:
            values = self.longest[self._doing]
            values[-1] = max(values[-1], time.perf_counter() - self._due)
        self._next()

    def _next(self) -> None:
        self._due = time.perf_counter() + _BEAT_MS / 1000
        self._beat.start(_BEAT_MS)


class Hands(QObject):
    """Does one thing after the other, each when its time has come."""

    ended = Signal()

    def __init__(self, window: MainWindow, turns: Turns, seconds: float, done: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._turns, self._done = window, turns, done
        self._seconds, self._ends = seconds, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._steps: Iterator[Step] = iter(())
        self._timer.timeout.connect(self._next)

    def start(self, steps: Iterator[Step]) -> None:
        self._steps, self._ends = steps, time.monotonic() + self._seconds
        self._timer.start(0)

    def _next(self) -> None:
        if self._done() or time.monotonic() > self._ends:
            self._timer.stop()
            self.ended.emit()
            return
        what, until_next, work = next(self._steps)
        self._turns.begin(what)
        self._timer.start(until_next)
        work()

    def walk(self, brukere: Sequence[str]) -> Iterator[Step]:
        """A person, Min dag, and a word in the search, over and over."""
        window, line = self._window, self._window.top.search.line
        for bruker in cycle(brukere):
            yield "person", PAGE_MS, partial(window.go, Place(page="person", bruker=bruker))
            yield "min dag", PAGE_MS, partial(window.go, MIN_DAG)
            line.setFocus()
            for letter in _WORD:
                yield "search", KEY_MS, partial(write, line, letter)
            line.selectAll()
            yield "", PAGE_MS, partial(QTest.keyClick, line, Qt.Key.Key_Delete)
            yield "alone", PAGE_MS, _nothing

    def typing(self) -> Iterator[Step]:
        """Letters into the first large field of the page that shows."""
        page = self._window.page()
        fields = page.findChildren(QPlainTextEdit) if page is not None else []
        field = next(one for one in fields if one.isVisible())
        field.setFocus()
        for letter in cycle(_TEXT):
            yield "key", KEY_MS, partial(write, field, letter)


def _nothing() -> None:
    """What the machine itself makes of a window that is left alone."""


def drive(window: MainWindow, mode: str, seconds: float, brukere: Sequence[str]) -> None:
    """Called when the session's window is there."""
    told: list[NetState] = []
    loop = window.findChild(SyncLoop)
    if loop is not None:
        loop.state.connect(told.append)

    def filled() -> bool:
        return mode == "fylles" and any(state.net is Net.ONLINE and state.received for state in told)

    turns = Turns(window)
    hands = Hands(window, turns, seconds if mode != "fylles" else _MOST_S, filled)
    before = [0.0]

    def end() -> None:
        named = {name: values for name, values in turns.longest.items() if name}
        sys.stderr.write(json.dumps({"turns": named, "written": bytes_written() - before[0]}) + "\n")
        sys.stderr.flush()
        os._exit(0)  # somebody may be waiting for news from sentral still

    def begin() -> None:
        before[0] = bytes_written()
        hands.start(hands.typing() if mode == "skriver" else hands.walk(brukere))

    hands.ended.connect(end)
    if mode == "skriver":
        note = Place(page="skjema", bruker=brukere[0], record=f"{NEW}journalnotat")
        QTimer.singleShot(_SETTLE_MS // 2, window, partial(window.go, note))
    QTimer.singleShot(0 if mode == "fylles" else _SETTLE_MS, window, begin)


if __name__ == "__main__":
    sys.exit(run(opened=partial(drive, mode=sys.argv[1], seconds=float(sys.argv[2]), brukere=sys.argv[3:])))
