"""Notices that nobody is there: no key and no mouse for five minutes, or a machine that slept.

Only says so; the window asks and locks.  Sleep is told by logind on Linux, and on every system by time that passed
without us (wall clock ahead of the clock that stands still in sleep).  Not tried on Windows and macOS.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

IDLE_S = 5 * 60
ASK_S = 30
JUMP_S = 60
TICK_MS = 1_000

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.InputMethod,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The clocks, handed in so that a test owns them: `awake` stands still while the machine sleeps."""

    awake: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


class IdleWatch(QObject):
    """`asking(seconds left)` while there is still time to answer, `returned` when somebody did, `gone(reason)` once.

    `touched` at each key, click and turn of the wheel.

    Install on the application: it looks at every event's type and touches nothing.
    """

    asking = Signal(int)
    touched = Signal()
    returned = Signal()
    gone = Signal(str)

    def __init__(self, parent: QObject | None = None, times: Times | None = None) -> None:
        super().__init__(parent)
        self._times = times or Times()
        self._last_input = self._times.awake()
        self._apart = self._times.wall() - self._times.awake()
        self._asking = False
        self._gone = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._listen_to_logind()

    def start(self) -> None:
        """Begin to count."""
        self.still_here()
        self._apart = self._times.wall() - self._times.awake()
        self._timer.start(TICK_MS)

    def still_here(self) -> None:
        """Somebody did something."""
        self._last_input = self._times.awake()
        self.touched.emit()
        if self._asking:
            self._asking = False
            self.returned.emit()

    def look(self) -> None:
        """How long has it been?  Once a second."""
        awake = self._times.awake()
        apart = self._times.wall() - awake
        jumped, self._apart = apart - self._apart > JUMP_S, apart
        quiet = awake - self._last_input
        if jumped:
            self._go("suspend")
        elif quiet >= IDLE_S + ASK_S:
            self._go("idle")
        elif quiet >= IDLE_S:
            self._asking = True
            self.asking.emit(round(IDLE_S + ASK_S - quiet))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.still_here()
        return False

    @Slot(bool)
    def prepare_for_sleep(self, begins: bool) -> None:
        """logind's own signal; lids that close come this way too."""
        if begins:
            self._go("suspend")

    def _go(self, reason: str) -> None:
        if not self._gone:
            self._gone = True
            self._timer.stop()
            self.gone.emit(reason)

    def _listen_to_logind(self) -> None:
        """Does nothing without a system bus.  The slot is a str: bytes, as PySide6 declares it, are refused."""
        QDBusConnection.systemBus().connect(
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            self,
            cast("bytes", SLOT("prepare_for_sleep(bool)")),
        )
