"""Make the word lists of the spell-check from the dictionaries that they come from: docs/adr/0021-spelling.md.

    python scripts/ordbok.py            (a minute or two; the same bytes each time)

Reads `resources/ordbok/kilde/*.aff.zst` and `*.dic.zst` (Hunspell's format, unchanged but for being compressed),
writes every form that they allow to `resources/ordbok/*.ordbok.zst` as a graph that the app walks through
(`src/feltapp/forms/ordbok.py` says how it is laid out).  Standard library and zstd only.
"""

import re
import struct
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from backports import zstd

from feltapp.forms.ordbok import FIRST, LAST, MAGIC, WORD

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "ordbok"
LISTS = {"nb": "nb_NO", "nn": "nn_NO"}

BEGINS, BEGINS_WITH_S, BEGINS_WITH_E = "z", "\\]", "^"
"""Marks of spell-norwegian that Hunspell itself does not use: how a word may stand first in a compound."""
NOUN = frozenset("ABCDEFGH")
ALWAYS_S = ("ing", "het", "heit", "sjon", "skap", "dom", "itet", "tet", "else", "nad")
MADE_NOUN = re.compile(r"(?:ing|inga|ingen|inger|ingene|hete?[nr]?|hetene)s?$")
SHORTEST_LAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Affix:
    """One line of a rule: what goes, what comes, and where."""

    prefix: bool
    crosses: bool
    strip: str
    add: str
    where: re.Pattern[str]


def affixes(text: str) -> dict[str, list[Affix]]:
    """The rules of an .aff file by their letter."""
    rules: dict[str, list[Affix]] = {}
    crosses = False
    for parts in (line.split() for line in text.splitlines()):
        if len(parts) < 4 or parts[0] not in ("PFX", "SFX"):
            continue
        prefix = parts[0] == "PFX"
        if len(parts) == 4:
            crosses = parts[2] == "Y"
            rules[parts[1]] = []
            continue
        strip, add = ("" if one == "0" else one for one in parts[2:4])
        where = re.compile(f"^{parts[4]}" if prefix else f"{parts[4]}$")
        rules[parts[1]].append(Affix(prefix=prefix, crosses=crosses, strip=strip, add=add, where=where))
    return rules


def forms(word: str, letters: str, rules: dict[str, list[Affix]]) -> set[str]:
    """The word and all that its letters make of it."""
    found, ended = {word}, [word]
    for rule in (one for letter in letters for one in rules.get(letter, ()) if not one.prefix):
        if rule.where.search(word) and word.endswith(rule.strip):
            made = word[: len(word) - len(rule.strip)] + rule.add
            found.add(made)
            if rule.crosses:
                ended.append(made)
    for rule in (one for letter in letters for one in rules.get(letter, ()) if one.prefix):
        if rule.where.search(word):
            found.update(rule.add + one for one in (ended if rule.crosses else [word]))
    return found


def first_parts(word: str, letters: str, made: Iterable[str]) -> Iterator[str]:
    """How the word, and the nouns made of it, may stand first in a compound."""
    if len(word) < 3 or not word.islower():
        return
    if BEGINS in letters:
        yield word
    if any(one in letters for one in BEGINS_WITH_S):
        yield f"{word}s"
    if BEGINS_WITH_E in letters:
        yield f"{word}e"
    yield from (f"{one}s" for one in made if one.endswith(ALWAYS_S))


def every_form(aff: str, dic: str) -> dict[str, int]:
    """Each string that is a word or a part of one, and which."""
    rules = affixes(aff)
    found: dict[str, int] = {}
    for line in dic.splitlines()[1:]:
        word, _, letters = line.strip().partition("/")
        if not word:
            continue
        is_noun = not NOUN.isdisjoint(letters) and word.islower()
        made = forms(word, letters, rules)
        for one in made:
            long_enough = len(one) >= SHORTEST_LAST or (len(one) == 3 and BEGINS in letters)
            last = long_enough and (is_noun or (word.islower() and MADE_NOUN.search(one) is not None))
            found[one] = found.get(one, 0) | WORD | (LAST if last else 0)
        for one in first_parts(word, letters, made):
            found[one] = found.get(one, 0) | FIRST
    return found


Edge = tuple[str, int, int]
"""A letter, what the string is that ends with it, and the number of the node after it."""


@dataclass(slots=True)
class Graph:
    """The smallest graph of sorted strings, built as they come: equal ends are one."""

    nodes: dict[tuple[Edge, ...], int] = field(default_factory=lambda: {(): 0})
    _open: list[list[Edge]] = field(default_factory=lambda: [[]])
    _letters: str = ""
    _marks: list[int] = field(default_factory=list)

    def add(self, word: str, marks: int) -> None:
        same = 0
        while same < min(len(word), len(self._letters)) and word[same] == self._letters[same]:
            same += 1
        self._close(same)
        self._open.extend([] for _ in word[same:])
        self._marks.extend([0] * len(word[same:]))
        self._letters = word
        self._marks[-1] = marks

    def finish(self) -> tuple[Edge, ...]:
        """The root."""
        self._close(0)
        return tuple(self._open[0])

    def _close(self, down_to: int) -> None:
        while len(self._letters) > down_to:
            node = tuple(self._open.pop())
            number = self.nodes.setdefault(node, len(self.nodes))
            self._open[-1].append((self._letters[-1], self._marks.pop(), number))
            self._letters = self._letters[:-1]


def packed(words: dict[str, int]) -> bytes:
    """The graph as bytes."""
    graph = Graph()
    for word in sorted(words):
        graph.add(word, words[word])
    root = graph.finish()
    by_number = {number: node for node, number in graph.nodes.items()}
    usage = Counter(letter for node in (root, *by_number.values()) for letter, _, _ in node)
    alphabet = "".join(sorted(usage, key=lambda one: (-usage[one], one)))
    rank = {letter: at for at, letter in enumerate(alphabet)}
    place, order, size = {0: 0}, [root], 1 + len(root)  # slot 0 is no edge, so that 0 can mean «nothing follows»
    for node in order:  # grows as it goes: nodes in the order in which they are met
        for _, _, number in sorted(node, key=lambda edge: rank[edge[0]]):
            if number not in place:
                place[number] = size
                size += len(by_number[number])
                order.append(by_number[number])
    letters, marks, targets = bytearray(1), bytearray(1), array("I", [0])
    for node in order:
        edges = sorted(node, key=lambda edge: rank[edge[0]])
        for edge in edges:
            letters.append(rank[edge[0]])
            marks.append(edge[1] | (0 if edge is not edges[-1] else 0x80))
            targets.append(place[edge[2]])
    if sys.byteorder == "big":
        targets.byteswap()
    named = alphabet.encode()
    head = MAGIC + struct.pack("<II", len(named), len(letters)) + named
    return head + bytes(letters) + bytes(marks) + targets.tobytes()


def source(name: str) -> tuple[str, str]:
    """The two files of a dictionary."""
    aff, dic = (zstd.decompress((FOLDER / "kilde" / f"{name}.{kind}.zst").read_bytes()) for kind in ("aff", "dic"))
    return aff.decode("iso8859-1"), dic.decode("iso8859-1")


def main(languages: Iterable[str]) -> int:
    for language in languages:
        words = every_form(*source(LISTS[language]))
        plain = packed(words)
        file = FOLDER / f"{language}.ordbok.zst"
        file.write_bytes(zstd.compress(plain, level=22))
        print(f"{language}: {len(words)} strenger, {len(plain)} byte, {file.stat().st_size} komprimert")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or LISTS))
