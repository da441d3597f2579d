"""When to try sentral again: at once after news, later and later after trouble, never all laptops at the same moment.

Decides and forgets nothing else: no thread, no sleeping, no network.  Whoever drives the engine asks `wait_s`, waits as
it likes, and tells how it went.  Full jitter, because a sentral that comes back would otherwise meet everybody at once.
"""

import random
from collections.abc import Callable

from feltapp.clock import Clock

PAUSE_S = 0.5
FIRST_S = 2.0
LONGEST_S = 300.0
NUDGE_S = 0.2
_draw = random.SystemRandom().random


class Schedule:
    """Back-off with full jitter, by a clock that never goes back."""

    def __init__(self, clock: Clock, draw: Callable[[], float] = _draw) -> None:
        self._clock = clock
        self._draw = draw
        self._failures = 0
        self._next = clock.monotonic()
        self._rest_until = clock.monotonic()

    @property
    def failures(self) -> int:
        """How many times in a row it has gone wrong."""
        return self._failures

    def wait_s(self) -> float:
        """How long to wait before the next try; 0 is now."""
        return max(0.0, self._next - self._clock.monotonic())

    def succeeded(self) -> None:
        """It went well: go on listening."""
        self._failures = 0
        self._next = self._clock.monotonic() + PAUSE_S

    def failed(self, rest_s: float = 0.0) -> None:
        """It went wrong; `rest_s` is what sentral itself asked for."""
        now = self._clock.monotonic()
        longest = min(LONGEST_S, FIRST_S * 2.0 ** min(self._failures, 16))
        self._failures += 1
        self._rest_until = now + min(max(0.0, rest_s), LONGEST_S)
        self._next = self._rest_until + max(PAUSE_S, longest * self._draw())

    def nudge(self) -> None:
        """Something was saved, or the network is back: try soon, but not while sentral has asked for rest."""
        soon = max(self._clock.monotonic() + NUDGE_S, self._rest_until)
        self._next = min(self._next, soon)
