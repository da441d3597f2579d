"""How much one caller may ask, and how much may be under way at once; so that one laptop gone wrong stops nobody else.

Kept in memory, per process: a restart forgives.  The numbers and why: docs/drift/sentral.md.
"""

import threading
from collections import OrderedDict

from feltapp.clock import Clock

MAX_DOOR_BYTES = 16 * 1024
MAX_BODY_BYTES = 1024 * 1024
MAX_BULK_BYTES = 8 * 1024 * 1024
BODY_S = 30.0
MAX_WAITING = 4_000
_REMEMBERED = 10_000


class Buckets:
    """A bucket of calls for each caller, filled at a steady rate.  Thread-safe."""

    def __init__(self, per_minute: int, burst: int, clock: Clock) -> None:
        self._rate = per_minute / 60
        self._burst = float(burst)
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> float:
        """0 when the caller may go on, else after how many seconds she may."""
        now = self._clock.monotonic()
        with self._lock:
            left, at = self._buckets.pop(caller, (self._burst, now))
            left = min(self._burst, left + (now - at) * self._rate)
            self._buckets[caller] = (left - 1 if left >= 1 else left, now)
            if len(self._buckets) > _REMEMBERED:
                self._buckets.popitem(last=False)
        return 0.0 if left >= 1 else (1 - left) / self._rate
