"""Keeps one session in step with sentral: sends at once, listens in between, waits longer and longer after trouble.

Decides nothing about what to send; knows when, and tells how it stands.  A run and a wait for news are plain blocking
code with a cancel flag (docs/adr/0006), each on its own worker, so that listening never holds back what was saved.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from feltapp.clock import Clock
from feltapp.domain.changes import Changes
from feltapp.errors import FeltappError, Trouble
from feltapp.sync.engine import Engine, SyncResult
from feltapp.sync.schedule import LONGEST_S, Schedule
from feltapp.ui.gathered import Gathered
from feltapp.ui.sync_status import Net, NetState
from feltapp.ui.tasks import Tasks

FIRST_MS = 400
NO_NETWORK = frozenset({"ingen-kontakt", "forbindelsen-brutt"})
REFUSED = frozenset({"ikke-godkjent"})
ANSWERED = frozenset({"sentral-avviste"})
"""Sentral is there and would not take one thing; that must not keep a colleague's news from us."""


class StopFlag:
    """Set once, from any thread; a run looks at it between batches."""

    def __init__(self) -> None:
        self._stopped = False

    def set(self) -> None:
        self._stopped = True

    def __call__(self) -> bool:
        return self._stopped


class Teller:
    """What the engine tells of each batch it has committed; on to whoever listens, once somebody does."""

    def __init__(self) -> None:
        self._listener: Callable[[Changes], None] | None = None

    def connect(self, listener: Callable[[Changes], None]) -> None:
        self._listener = listener

    def __call__(self, changes: Changes) -> None:
        if self._listener is not None:
            self._listener(changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Syncing:
    """What the loop drives.  `after`: what to do on the worker when a run went well, as leaving the shell its token."""

    engine: Engine
    schedule: Schedule
    clock: Clock
    teller: Teller
    stop: StopFlag
    after: Callable[[], None]

    def run(self) -> SyncResult:
        """One run, on the worker."""
        result = self.engine.run_once(self.stop)
        if result.trouble is None and not self.stop():
            self.after()
        return result


class SyncLoop(QObject):
    """Signal `state(NetState)`; `nudge` after a save, or when the person asks."""

    state = Signal(object)

    def __init__(self, syncing: Syncing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._syncing, self._tasks = syncing, tasks
        self._running = False
        self._listening = False
        self._again = False
        self.now = NetState(net=Net.BEGINNING)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run)
        tasks.changed.connect(self._changed)
        self._gathered = Gathered(lambda changes: tasks.announce(changes, self), self)
        syncing.teller.connect(self._gathered.add)

    def start(self) -> None:
        """Begin when the first page has had time to show: the two would share one interpreter."""
        self._timer.start(FIRST_MS)

    def nudge(self) -> None:
        """Something was saved, or the person asks: soon."""
        self._syncing.schedule.nudge()
        if self._running:
            self._again = True
        else:
            self._wait()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.sync and initiator is not self:
            self.nudge()

    def _wait(self) -> None:
        if not self._syncing.stop():
            self._timer.start(round(self._syncing.schedule.wait_s() * 1000))

    def _run(self) -> None:
        if self._running or self._syncing.stop():
            return
        self._running, self._again = True, False
        self._tasks.net(self._syncing.run, self._ran, failed=self._failed)

    def _ran(self, result: SyncResult) -> None:
        self._running = False
        if not self._answered(result):
            return
        self._set(NetState(net=Net.ONLINE, received=result.received))
        if self._again:
            self.nudge()
        self._listen()

    def _listen(self) -> None:
        if self._listening or self._syncing.stop():
            return
        self._listening = True
        engine, stop = self._syncing.engine, self._syncing.stop
        self._tasks.listen(lambda: engine.listen(stop), self._heard, failed=self._failed_to_listen)

    def _heard(self, result: SyncResult) -> None:
        self._listening = False
        if not self._answered(result):
            return
        self._set(NetState(net=Net.ONLINE, received=result.received or self.now.received))
        QTimer.singleShot(round(self._syncing.schedule.wait_s() * 1000), self, self._listen)

    def _answered(self, result: SyncResult) -> bool:
        """Whether sentral is there; plans the next run either way."""
        if result.trouble is not None and result.trouble.code not in ANSWERED:
            self._in_trouble(result.trouble)
            return False
        self._syncing.schedule.succeeded()
        if result.trouble is not None and not self._timer.isActive():
            self._timer.start(round(LONGEST_S * 1000))
        return True

    def _failed_to_listen(self, error: FeltappError) -> None:
        self._listening = False
        self._in_trouble(error)

    def _failed(self, error: FeltappError) -> None:
        self._running = False
        self._in_trouble(error)

    def _in_trouble(self, error: Trouble | FeltappError) -> None:
        rest = error.details.get("seconds", 0)
        self._syncing.schedule.failed(float(rest) if isinstance(rest, int) else 0.0)
        wait = timedelta(seconds=self._syncing.schedule.wait_s())
        self._set(NetState(net=_net_after(error.code), next_try=self._syncing.clock.now() + wait))
        self._wait()

    def _set(self, state: NetState) -> None:
        self.now = state
        self.state.emit(state)


def _net_after(code: str) -> Net:
    if code in NO_NETWORK:
        return Net.OFFLINE
    return Net.REFUSED if code in REFUSED else Net.NO_ANSWER
