"""What every part of the engine works on: one unlocked laptop, and how its parts say how it went.

Holds no rule.  The parts (delivery, fetching, access, keeping) each do one of the engine's steps; `engine.py` has the
order of them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from feltapp.clock import Clock
from feltapp.domain.changes import Changes, together
from feltapp.errors import Trouble
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.sync.wire import REFUSED

NEW_EPOCH = "sentral-gjenopprettet"
"""Sentral was restored in the middle of a run: what it said before means nothing now, and the next run begins anew."""

Cancel = Callable[[], bool]
Tell = Callable[[Changes], None]
T = TypeVar("T")


class Cancelled(Exception):
    """Somebody asked the engine to stop; what was written stays written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """The store, the keys, the outbox journal and the time of one medarbeider's laptop."""

    database: Database
    keyring: Keyring
    journal: OutboxJournal
    clock: Clock


class Progress:
    """What one run has done so far; told as it happens, because a first sync may take minutes."""

    def __init__(self, cancel: Cancel, tell: Tell) -> None:
        self._cancel = cancel
        self._tell = tell
        self._noted: list[Changes] = []
        self.sent = 0
        self.received = 0
        self.trouble: Trouble | None = None

    def note(self, changes: Changes) -> None:
        """Something was committed."""
        if changes:
            self._noted.append(changes)
            self._tell(changes)

    @property
    def changes(self) -> Changes:
        """All that was committed."""
        return together(self._noted)

    def check(self) -> None:
        """Between batches: stop here if asked to."""
        if self._cancel():
            raise Cancelled

    def survive(self, trouble: Trouble) -> None:
        """One call was refused: remember why and go on; anything else ends the run."""
        if trouble.code != REFUSED:
            raise trouble
        self.trouble = trouble


def batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The items, so many at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def in_parts(items: Sequence[T], call: Callable[[Sequence[T]], None], progress: Progress) -> None:
    """Call with all items; when refused, with each half, so that one that sentral cannot take never stops the rest."""
    if not items:
        return
    try:
        call(items)
    except Trouble as trouble:
        if trouble.code != REFUSED or len(items) == 1:
            progress.survive(trouble)
            return
        middle = len(items) // 2
        in_parts(items[:middle], call, progress)
        in_parts(items[middle:], call, progress)
