"""What sync tells of each batch, put together: told at once when it is quiet, and no oftener than the eye can follow.

A first sync commits ten batches a second, and each would let the page that is open read itself anew: a list of six
hundred people read without end, for somebody who looks at it and for the sync that waits meanwhile.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from feltapp.domain.changes import NOTHING, Changes

EVERY_MS = 1_000


class Gathered(QObject):
    """`add` from any thread; `tell` hears of it on the Qt thread."""

    _came = Signal()

    def __init__(self, tell: Callable[[Changes], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._turn = threading.Lock()
        self._kept = NOTHING
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(EVERY_MS)
        self._rest.timeout.connect(self._look)
        self._came.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def add(self, changes: Changes) -> None:
        """Something was committed."""
        with self._turn:
            self._kept |= changes
        self._came.emit()

    @Slot()
    def _look(self) -> None:
        if self._rest.isActive():
            return
        with self._turn:
            changes, self._kept = self._kept, NOTHING
        if changes:
            self._rest.start()
            self._tell(changes)
