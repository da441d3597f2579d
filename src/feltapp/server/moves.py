"""Which mapper of a team have moved since a caller last looked: what makes a manifest short.

In memory alone, and never the truth: whoever comes with a mark from before this process looked gets the whole list.
A mark is the sum over the mapper of some kinds in a team, which grows with every revision, key and new mappe;
transactions see sums in one order, so whatever moved after a mark was given is in the looks that ended later.
"""

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from feltapp.server.store import mapper
from feltapp.server.store.base import Tx

LOOKS = 256
"""So many looks back; who has been away longer is told everything."""
TOLD = 200
"""With more to look at one by one, all of them in one go is no slower."""

Life = tuple[str, int]
"""Epoch and version: when either changes, more than positions may have."""


Shelf = tuple[str, frozenset[str]]
"""A team, and the kinds of mappe that a role may see there: what moves elsewhere shows in no mark."""


@dataclass(slots=True)
class _Known:
    life: Life
    begun: int
    mark: int
    where: dict[int, tuple[int, int]]
    looks: deque[tuple[int, frozenset[str]]] = field(default_factory=deque)
    told: set[str] = field(default_factory=set)


class Moves:
    """Shared by all calls; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shelves: dict[Shelf, _Known] = {}

    def hear(self, words: Iterable[str]) -> None:
        """Mapper that are said to have moved: looked at first, believed only when the sum says that they are all."""
        with self._lock:
            for known in self._shelves.values():
                if len(known.told) < TOLD:
                    known.told.update(words)

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
    moved = _of_those_told(known, tx, shelf, now)
    if moved is None:
        where = mapper.positions(tx, *shelf)
        moved = mapper.ids(tx, {no for no, _ in where.items() - known.where.items()})
        known.where = where
    known.told.clear()
    known.looks.append((now, moved))
    known.mark = now
    if len(known.looks) > LOOKS:
        known.begun, _ = known.looks.popleft()


def _of_those_told(known: _Known, tx: Tx, shelf: Shelf, now: int) -> frozenset[str] | None:
    """What moved, when it is no more than was told of.  Nothing ever shrinks, so a sum that fits leaves no other."""
    team, kinds = shelf
    rows = [row for row in tx.streams(known.told) if row.team == team and row.kind in kinds]
    sum_now = known.mark
    for row in rows:
        before = known.where.get(row.no)
        sum_now += row.pos + row.key - (sum(before) if before is not None else -1)
    if sum_now != now:
        return None
    moved = frozenset(row.mappe for row in rows if known.where.get(row.no) != (row.pos, row.key))
    known.where |= {row.no: (row.pos, row.key) for row in rows}
    return moved
