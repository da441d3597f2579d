"""Python's cycle collector, on the Qt thread alone.

Left to itself it runs in whichever thread happens to allocate: a widget or timer that was in a cycle would be destroyed
from a worker, and Qt crashes (tests/ui/test_main_window.py did, before this).  So it is switched off and done here, as
Anki does.  What is there when the application starts is frozen as it is: a sweep looks only at what came since.  What
importing left behind is a few hundred small objects, not worth looking through everything for (12 ms; in a session 70).
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000


class Sweeper(QObject):
    """Keep one for as long as the application lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sweep)
        self._timer.start(EVERY_MS)

    def sweep(self) -> None:
        """Collect the generations that are due, as Python itself would."""
        young, middle, old = gc.get_count()
        first, second, third = self._thresholds
        if old > third:
            gc.collect(2)
        elif middle > second:
            gc.collect(1)
        elif young > first:
            gc.collect(0)

    def stop(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
