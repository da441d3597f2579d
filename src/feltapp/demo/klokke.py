"""A clock that a story may set: the machine's own, moved by as much as a file says, the same for every process.

Only the demo's own processes are given one; `feltapp` has no way to be told another time than the machine's.
"""

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from feltapp.clock import Clock, SystemClock

NORWAY = "CET-1CEST,M3.5.0,M10.5.0/3"
"""Norway's time with its rule for summer, so that a machine elsewhere, or without a list of zones, tells it too."""


class StoryClock:
    """Goes on from where it was last set.  `monotonic` is the machine's own: what waits, waits in real time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def now(self) -> datetime:
        moved = timedelta(seconds=float(self.path.read_text(encoding="ascii")))
        return (datetime.now(UTC) + moved).astimezone()

    def monotonic(self) -> float:
        return time.monotonic()

    def set(self, moment: datetime) -> None:
        """Move every process that reads the same file to a moment; a moment without an offset is Norway's."""
        moved = moment.astimezone(UTC) - datetime.now(UTC)
        fresh = self.path.with_suffix(".ny")
        fresh.write_text(str(moved.total_seconds()), encoding="ascii")
        fresh.replace(self.path)


def clock_of(path: str) -> Clock:
    """What a process of the demo's own is started with: the clock of a story, or the machine's own."""
    return StoryClock(Path(path)) if path else SystemClock()


def live_in_norway() -> None:
    """This process and those it starts from now on."""
    os.environ["TZ"] = NORWAY
    if hasattr(time, "tzset"):
        time.tzset()
