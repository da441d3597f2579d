"""Who goes first on this machine: what somebody waits for at the window, before what sync and tidying do behind it.

Python runs one thread at a time, so work behind a window slows a click also where nothing is locked: at each row read
the two hand the interpreter to and fro.  Whoever works behind asks between small steps whether somebody waits, and
stands still meanwhile; never inside a transaction, and never for long, so that sync always gets on.  ADR 0006.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

HOLD_S = 0.03
"""Two pictures of the window: what a key or a turn of the wheel needs to be drawn."""
LONGEST_S = 0.1
"""So long what is done behind stands still for one who waits; whoever waits longer waits for something else."""


def at_once() -> None:
    """For whoever need not give way."""


class Precedence:
    """Counts those who wait.  Usable from any thread."""

    def __init__(self) -> None:
        self._waiting = 0
        self._newest = self._held_until = 0.0
        self._turn = threading.Lock()
        self._nobody = threading.Event()
        self._nobody.set()

    @contextmanager
    def first(self) -> Iterator[None]:
        """Somebody waits for what is done in the block."""
        self.begin()
        try:
            yield
        finally:
            self.end()

    def begin(self) -> None:
        """Somebody has begun to wait; `end` is called once for each."""
        with self._turn:
            self._waiting += 1
            self._newest = time.monotonic()
            self._nobody.clear()

    def end(self) -> None:
        """One of them has what she waited for."""
        with self._turn:
            self._waiting -= 1
            if not self._waiting:
                self._nobody.set()

    @property
    def asked(self) -> bool:
        """Whether somebody waits."""
        return self._waiting > 0

    def hold(self) -> None:
        """Something is about to be drawn."""
        self._held_until = time.monotonic() + HOLD_S

    def give_way(self) -> None:
        """Between two steps of what nobody waits for: stand still while somebody does."""
        ends = 0.0
        while self._waiting or self._held_until:
            now = time.monotonic()
            ends = ends or now + LONGEST_S
            if self._waiting and (left := min(ends, self._newest + LONGEST_S) - now) > 0:
                self._nobody.wait(left)
            elif (left := min(ends, self._held_until) - now) > 0:
                time.sleep(left)
            else:
                return
