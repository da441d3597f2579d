"""Which mapper of a team have moved since a caller last looked: what makes a manifest short.

In memory alone, and never the truth: whoever comes with a mark from before this process looked gets the whole list.
A mark is the sum over the mapper of some kinds in a team, which grows with every revision, key and new mappe;
transactions see sums in one order, so whatever moved after a mark was given is in the looks that ended later.
"""

import threading
from collections import deque
from dataclasses import dataclass, field

from feltapp.server.store import mapper
from feltapp.server.store.base import Row, Tx

LOOKS = 256
"""So many looks back; who has been away longer is told everything."""

Life = tuple[str, int]
"""Epoch and version: when either changes, more than positions may have."""


Shelf = tuple[str, frozenset[str]]
"""A team, and the kinds of mappe that a role may see there: what moves elsewhere shows in no mark."""


@dataclass(slots=True)
class _Known:
    life: Life
    begun: int
    mark: int
    where: frozenset[Row]
    looks: deque[tuple[int, frozenset[str]]] = field(default_factory=deque)


class Moves:
    """Shared by all calls; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelves: dict[Shelf, _Known] = {}

    def since(self, tx: Tx, shelf: Shelf, life: Life, then: int, now: int) -> frozenset[str] | None:
        """Mapper of the shelf that moved between two marks, perhaps some more; None when that is not known here.

        `now` is the mark as `tx` sees it.
        """
        with self._lock:
            known = self._shelves.get(shelf)
            if known is None or known.life != life:
                self._shelves[shelf] = _Known(life, now, now, mapper.positions(tx, *shelf))
                return None
            if now > known.mark:
                _look(known, tx, shelf, now)
            if then < known.begun:
                return None
            return frozenset().union(*(moved for ended, moved in known.looks if ended > then))


def _look(known: _Known, tx: Tx, shelf: Shelf, now: int) -> None:
    where = mapper.positions(tx, *shelf)
    known.looks.append((now, mapper.ids(tx, {no for no, _, _ in where - known.where})))
    known.mark, known.where = now, where
    if len(known.looks) > LOOKS:
        known.begun, _ = known.looks.popleft()
