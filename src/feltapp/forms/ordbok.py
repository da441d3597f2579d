"""A word list as a graph to walk through: is this a word, which words begin this one, which are nearly it.

Pure, and safe to read from any thread; 972,000 strings take 2.5 MB.  Made by scripts/ordbok.py from the files in
resources/ordbok/kilde; why it is ours and not Hunspell's: docs/adr/0021.

Layout, uncompressed: MAGIC, the sizes of the alphabet and of the graph, the alphabet, then three columns with one cell
for each edge: which letter, what the string is that ends there (WORD, FIRST, LAST; the last edge of a node has END),
and where the edges of the next node begin (0: nowhere).  The root begins at 1.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backports import zstd

MAGIC: Final = b"ORDBOK1\n"
WORD, FIRST, LAST, END = 1, 2, 4, 0x80
"""A word by itself; what a compound may begin with; what it may end with."""
_ROOT: Final = 1


class NoOrdbok(Exception):
    """The file is not there, or is not such a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A word of the list, and how far it is from what was asked for."""

    word: str
    cost: float


class Ordbok:
    """One language's words."""

    def __init__(self, packed: bytes) -> None:
        if packed[: len(MAGIC)] != MAGIC:
            raise NoOrdbok
        at = len(MAGIC)
        named, size = struct.unpack_from("<II", packed, at)
        at += 8
        if len(packed) != at + named + 6 * size:
            raise NoOrdbok
        self._alphabet = packed[at : at + named].decode()
        self._rank = {letter: rank for rank, letter in enumerate(self._alphabet)}
        at += named
        self._letters = packed[at : at + size]
        self._marks = packed[at + size : at + 2 * size]
        self._targets = array("I")
        self._targets.frombytes(packed[at + 2 * size :])
        if sys.byteorder == "big":
            self._targets.byteswap()

    @classmethod
    def load(cls, path: Path) -> "Ordbok":
        """The list of a file that ships."""
        try:
            return cls(zstd.decompress(path.read_bytes()))
        except (OSError, zstd.ZstdError) as error:
            raise NoOrdbok from error

    def marks(self, text: str) -> int:
        """What this string is: 0 when the list does not have it."""
        found = 0
        for length, found in self.beginnings(text):
            if length == len(text):
                return found
        return 0

    def beginnings(self, text: str) -> Iterator[tuple[int, int]]:
        """The lengths of what begins this string and is in the list, shortest first, and what each is."""
        letters, marks, node = self._letters, self._marks, _ROOT
        for length, letter in enumerate(text, 1):
            rank = self._rank.get(letter)
            if rank is None or node == 0:
                return
            while letters[node] != rank:
                if marks[node] & END:
                    return
                node += 1
            found = marks[node] & ~END
            if found:
                yield length, found
            node = self._targets[node]

    def near(self, text: str, most: float, wanted: int = WORD, steps: int = 40_000) -> list[Near]:
        """What of the list is at most so far away, nearest first; gives up looking after so many steps."""
        found: list[Near] = []
        rest = steps
        first = [float(at) for at in range(len(text) + 1)]
        waiting: list[tuple[int, str, list[float], list[float]]] = [(_ROOT, "", first, first)]
        while waiting and rest > 0:
            node, so_far, before, row = waiting.pop()
            while node:
                rest -= 1
                letter = self._alphabet[self._letters[node]]
                fresh = _next_row(text, so_far, letter, before, row)
                if min(fresh) <= most:
                    word = so_far + letter
                    if self._marks[node] & wanted and fresh[-1] <= most:
                        found.append(Near(word=word, cost=fresh[-1]))
                    if self._targets[node]:
                        waiting.append((self._targets[node], word, row, fresh))
                if self._marks[node] & END:
                    break
                node += 1
        return sorted(found, key=lambda one: (one.cost, one.word))


def distance(text: str, word: str) -> float:
    """How far a word is from what was typed: letters changed, missing, too many, or two that changed places."""
    before = row = [float(at) for at in range(len(text) + 1)]
    for at, letter in enumerate(word):
        before, row = row, _next_row(text, word[:at], letter, before, row)
    return row[-1]


_ALIKE = ("oå", "eæ", "ea", "øo", "øy", "ei", "td", "kg", "ck", "cs", "pb", "mn", "uo", "vf", "qk", "zs", "wv", "yi")
_LIKE = frozenset((one[at], one[1 - at]) for one in _ALIKE for at in (0, 1))


def _next_row(text: str, so_far: str, letter: str, before: list[float], row: list[float]) -> list[float]:
    """The distances from each beginning of `text` to `so_far + letter`; doubled and like letters are half a fault."""
    previous = so_far[-1] if so_far else ""
    fresh = [row[0] + 1]
    for at, typed in enumerate(text, 1):
        changed = 0.0 if typed == letter else 0.6 if (typed, letter) in _LIKE else 1.0
        best = min(
            row[at - 1] + changed,
            row[at] + (0.5 if letter == previous else 0.9),  # missing in the text
            fresh[at - 1] + (0.5 if at > 1 and text[at - 2] == typed else 0.9),  # too many in the text
        )
        if at > 1 and previous == typed and text[at - 2] == letter:
            best = min(best, before[at - 2] + 0.7)
        fresh.append(best)
    return fresh
