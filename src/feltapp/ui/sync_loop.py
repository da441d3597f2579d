"""Keeps one session in step with sentral: round after round on the network worker, waiting as the schedule says.

Decides nothing about what to send; knows when, and tells how it stands.  A round is plain blocking code with a cancel
flag (docs/adr/0006); between rounds nothing runs but a timer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from feltapp.clock import Clock
from feltapp.domain.changes import Changes
from feltapp.errors import FeltappError
from feltapp.ui.sync_status import Net, NetState
from feltapp.ui.tasks import Tasks

NO_NETWORK = frozenset({"ingen-kontakt", "forbindelsen-brutt"})
REFUSED = frozenset({"ikke-godkjent"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round came to."""

    sent: int = 0
    received: int = 0


class Schedule(Protocol):
    """When to try again (sync/schedule.py)."""

    def wait_s(self) -> float: ...

    def succeeded(self) -> None: ...

    def failed(self, rest_s: float = 0.0) -> None: ...

    def nudge(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Syncing:
    """What the loop drives.  `run(cancel, announce)`: one round; it announces from the worker as pages come."""

    run: Callable[[Callable[[], bool], Callable[[Changes], None]], Round]
    schedule: Schedule
    clock: Clock
    stop: "StopFlag"

    def cancel(self) -> None:
        """End the round that runs, at its next look; no other begins."""
        self.stop.set()


class StopFlag:
    """Set once, from any thread; the round looks at it between batches, and while it waits for news."""

    def __init__(self) -> None:
        self._stopped = False

    def set(self) -> None:
        self._stopped = True

    def __call__(self) -> bool:
        return self._stopped


class SyncLoop(QObject):
    """Signal `state(NetState)`; `nudge` after a save, or when the person asks."""

    state = Signal(object)

    def __init__(self, syncing: Syncing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._syncing, self._tasks = syncing, tasks
        self._running = False
        self.now = NetState(net=Net.BEGINNING)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        tasks.changed.connect(self._changed)

    def start(self) -> None:
        """Begin now."""
        self._begin()

    def nudge(self) -> None:
        """Something was saved, or the person asks: soon."""
        self._syncing.schedule.nudge()
        self._wait()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.sync and initiator is not self:
            self.nudge()

    def _wait(self) -> None:
        if not self._running and not self._syncing.stop():
            self._timer.start(round(self._syncing.schedule.wait_s() * 1000))

    def _begin(self) -> None:
        if self._running or self._syncing.stop():
            return
        self._running = True
        run, stop = self._syncing.run, self._syncing.stop
        self._tasks.net(lambda: run(stop, self._announce), self._done, failed=self._failed)

    def _announce(self, changes: Changes) -> None:
        """From the worker."""
        self._tasks.announce(changes, self)

    def _done(self, result: Round) -> None:
        self._running = False
        self._syncing.schedule.succeeded()
        self._set(NetState(net=Net.ONLINE, received=result.received))
        self._wait()

    def _failed(self, error: FeltappError) -> None:
        self._running = False
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
