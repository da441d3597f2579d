"""Wakes those who wait for news: threads, and whoever left a callback.

Holds no news itself, only whom it concerns: a woken waiter asks the database again.  So a wake-up too many is harmless,
and one too few costs at most the length of a wait.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_ALL = "*"
_MOST_WORDS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Teams and mapper in which something happened, or everything."""

    words: frozenset[str] = frozenset()
    everything: bool = False

    def encode(self) -> str:
        """As one line, short enough for PostgreSQL's notifications."""
        return _ALL if self.everything or len(self.words) > _MOST_WORDS else " ".join(sorted(self.words))

    def concerns(self, interest: frozenset[str]) -> bool:
        """Whether somebody with these interests should look again."""
        return self.everything or not self.words.isdisjoint(interest)


def decode(line: str) -> News:
    """The news in a line from another process."""
    return News(everything=True) if line == _ALL else News(words=frozenset(line.split()))


class Hub:
    """Thread-safe; calls back on the thread that tells."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[int, tuple[frozenset[str], Callable[[], None]]] = {}
        self._next = 0

    def subscribe(self, interest: Iterable[str], wake: Callable[[], None]) -> Callable[[], None]:
        """`wake` is called at each piece of news that concerns these, until the answer is called."""
        with self._lock:
            self._next += 1
            number = self._next
            self._waiting[number] = (frozenset(interest), wake)

        def leave() -> None:
            with self._lock:
                self._waiting.pop(number, None)

        return leave

    def tell(self, news: News) -> None:
        """Wake those concerned."""
        with self._lock:
            concerned = [wake for interest, wake in self._waiting.values() if news.concerns(interest)]
        for wake in concerned:
            wake()

    def __len__(self) -> int:
        with self._lock:
            return len(self._waiting)
