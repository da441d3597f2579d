"""The product's own window while a first sync fills it: what is clicked, typed and scrolled, until it is on the screen.

    python -m tests.bench.live_child FOLDER PEOPLE BRUKER…

FOLDER is a profile right after enrolment, PEOPLE how many will come.  Prints one JSON object: what was measured, as
seconds.  A click, from when it is made until Qt has drawn the answer.  A frame of scrolling, from when a screen of 60
Hz asks for it until it is drawn: one that takes longer than until the next is dropped.  Nothing is measured before the
list has everybody in it; afterwards the same is done once more, while nothing comes.
"""

import json
import sys
import time
from collections.abc import Callable, Hashable, Iterator
from itertools import cycle
from pathlib import Path as File
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QListView

from feltapp.bootstrap.opener import ProfileOpener
from feltapp.bootstrap.session import TURN_S, make_window
from feltapp.clock import SystemClock
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.app import make_app
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.main_window import MainWindow
from feltapp.ui.sweeper import Sweeper
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_status import Net
from feltapp.ui.tasks import Failed, Tasks
from tests.bench.world import PASSPHRASE

SIZE = 1366, 768
FRAME_S = 1 / 60
FRAMES = 90
ROUNDS = 3
STEP = 37
_WAIT_MS = 60_000
_TYPED = ("fastlegen", "nalokson", "kari", "gåtur", "lars", "regninger")

T = TypeVar("T")


class Heard(Tasks):
    """Says which answers have come."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: set[Hashable] = set()
        self.waits: QEventLoop | None = None

    def read(
        self,
        query: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        latest: Hashable | None = None,
        behind: bool = False,
    ) -> None:
        def hear(answer: T) -> None:
            done(answer)
            self.answers.add(latest[1] if isinstance(latest, tuple) else latest)
            if self.waits is not None:
                self.waits.quit()

        super().read(query, hear, failed=failed, latest=latest, behind=behind)


class Watched:
    """A window that fills, and what somebody does in it."""

    def __init__(self, window: MainWindow, tasks: Heard, people: list[str]) -> None:
        self.window, self._tasks = window, tasks
        self._people = cycle(people)
        self._typed = _keys()

    def until(self, what: str) -> float:
        """How long until this answer has come and been drawn."""
        self.window.watch.still_here()  # as at each key and click
        begun = time.perf_counter()
        loop = self._tasks.waits = QEventLoop()
        self._tasks.answers.discard(what)
        QTimer.singleShot(_WAIT_MS, loop, loop.quit)
        while what not in self._tasks.answers:
            loop.exec()
            if time.perf_counter() - begun > _WAIT_MS / 1_000:
                raise RuntimeError(f"no answer to {what}")
        self._tasks.waits = None
        for _ in range(2):
            QCoreApplication.processEvents()  # what was laid out, then what was drawn
        return time.perf_counter() - begun

    def day(self) -> float:
        self.window.go(Place(page="min-dag"))
        return self.until("day")

    def person(self) -> float:
        self.window.go(Place(page="person", bruker=BrukerId(next(self._people))))
        return self.until("person")

    def key(self) -> float:
        line = self.window.top.search.line
        line.setText(next(self._typed))
        return self.until("find")

    def pause(self, seconds: float = 0.1) -> None:
        """What a person needs to look up."""
        loop = QEventLoop()
        timer = QTimer(loop)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        timer.start(max(0, round(seconds * 1_000)))
        loop.exec()

    def round(self, count: int, found: dict[str, list[float]]) -> None:
        """Some of everything."""
        found.setdefault("scroll", []).extend(self.scroll(self.everybody(count * 9 // 10)))
        for _ in range(3):
            for name, ask in (("day", self.day), ("person", self.person)):
                found.setdefault(name, []).append(ask())
                self.pause()
        for _ in range(8):
            found.setdefault("key", []).append(self.key())
            self.pause()
        self.window.top.search.line.setText("")

    def everybody(self, count: int) -> QListView:
        """The list with the whole team in it."""
        self.window.go(Place(page="brukere"))
        page = self.window.page()
        if not isinstance(page, BrukereList):
            raise TypeError("not the list")
        page.model.set_only_mine(False)
        begun = time.perf_counter()
        while page.model.rowCount() < count:
            if time.perf_counter() - begun > _WAIT_MS / 1_000:
                raise RuntimeError(f"{page.model.rowCount()} lines")
            self.pause()
        return page.view

    def scroll(self, view: QListView) -> list[float]:
        """So many frames, each due a sixtieth of a second after the one before; up and down."""
        bar, found, step = view.verticalScrollBar(), [], STEP
        due = time.perf_counter() + FRAME_S
        for _ in range(FRAMES):
            while (left := due - time.perf_counter()) > 0.001:
                self.pause(left)
            if not bar.minimum() <= bar.value() + step <= bar.maximum():
                step = -step
            self.window.watch.still_here()
            bar.setValue(bar.value() + step)
            QCoreApplication.sendPostedEvents(view.window(), QEvent.Type.UpdateRequest)  # drawn, and on the screen
            drawn = time.perf_counter()
            found.append(drawn - due)
            due += FRAME_S * (1 + int((drawn - due) / FRAME_S))
        return found


def _keys() -> Iterator[str]:
    for word in cycle(_TYPED):
        for end in range(1, len(word) + 1):
            yield word[:end]


def main(folder: File, count: int, people: list[str]) -> int:
    sys.setswitchinterval(TURN_S)
    app = make_app("feltapp", "lys")
    sweeper = Sweeper(app)
    opened = ProfileOpener(SystemClock())(folder, PASSPHRASE, "")
    tasks = Heard()
    window = make_window(opened, tasks)
    window.resize(*SIZE)
    window.start()
    watched = Watched(window, tasks, people)
    loop = window.findChild(SyncLoop)
    if loop is None or opened.syncing is None:
        return 1
    while window.page() is None:
        watched.pause()  # it goes where one was last time
    found: dict[str, list[float]] = {}
    after: dict[str, list[float]] = {}
    while loop.now.net is Net.BEGINNING:
        watched.round(count, found)
    opened.syncing.stop.set()
    for _ in range(ROUNDS):
        watched.round(count, after)
    sys.stdout.write(json.dumps({"during": found, "after": after}) + "\n")
    sys.stdout.flush()
    sweeper.stop()
    tasks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(File(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
