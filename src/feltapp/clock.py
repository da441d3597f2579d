"""Time and new ids, handed in wherever they are needed so that tests and simulations own both.

No rule of merge, order or access may depend on `now()`: design invariant 6.
"""

import os
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_RANDOM_BITS = 74
_RANDOM_BYTES = 10


class Clock(Protocol):
    """What feltapp asks of time."""

    def now(self) -> datetime:
        """The wall clock, aware, with the local offset."""

    def monotonic(self) -> float:
        """Seconds that never go back."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        return time.monotonic()


class ManualClock:
    """A clock that moves only when told to; for tests, simulations and the demo's earlier months."""

    def __init__(self, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("a clock needs an aware time")
        self._now = start
        self._monotonic = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, by: timedelta) -> None:
        """Move forward, or back (laptops' clocks do)."""
        self._now += by
        self._monotonic += max(0.0, by.total_seconds())

    def set(self, moment: datetime) -> None:
        """Jump to a moment, as when somebody sets the clock."""
        self._now = moment


def new_id(clock: Clock) -> str:
    """A UUIDv7 as 32 hex digits: sortable by the wall clock, unique without asking anybody (RFC 9562 §5.7)."""
    millis = int(clock.now().timestamp() * 1000) & 0xFFFFFFFFFFFF
    # As `secrets` has it, which imports hashing that the window without keys has no use for.
    noise = int.from_bytes(os.urandom(_RANDOM_BYTES)) >> (8 * _RANDOM_BYTES - _RANDOM_BITS)
    value = (millis << 80) | (0x7 << 76) | ((noise >> 62) << 64) | (0b10 << 62) | (noise & 0x3FFFFFFFFFFFFFFF)
    return f"{value:032x}"
