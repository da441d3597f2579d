"""Find words that are not spelt as Norwegian is, and say what they may have been meant to be.  Never changes a text.

Better silent than wrong: what stands in quotation marks is the person's own words, a capital letter inside a sentence
begins a name, capitals alone are somebody's short form, and a compound of two known words is a word (docs/adr/0021).
Texts are read on the window's thread (`tokens`), words are judged on another (`Speller`).
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from feltapp.forms.ordbok import FIRST, LAST, WORD, Ordbok, distance
from feltapp.forms.presist import without_quotes

SUGGESTIONS = 5
LONGEST = 60
_NO_PROSE = re.compile(r"\S*(?:@|://|\bwww\.|\\|\.(?:no|com|org|net)\b|_)\S*|[\w./:,-]*\d[\w./:,%-]*")
"""Addresses of all kinds, and whatever has a number in it."""
_ODD = re.compile(r"[@/\\_\d]|www\.|\.[cno]")
"""Asked at every key: most texts hold nothing of the kind."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[-‑'’][^\W\d_]+)*-?")
_BEGINS = re.compile(r"(?:^|[.!?:…•–—])[\s\"'“„”(*•–—-]*$")
_LOOK_BACK = 8
_STREET = re.compile(
    r"[A-ZÆØÅ]\w{2,}(?:vei|veg|veien|vegen|gate|gata|gaten|sti|stien|plass|plassen|allé|bakken|svingen|torget)s?$"
)
"""With a capital, a place: streets are many, and known by their endings."""
_SHORT_FORM = 6
"""So many capitals alone are taken for a short form: NAV, KRAFT, DPS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word to be judged, and where it stands; it ends with a hyphen when its other half is said later."""

    start: int
    end: int
    word: str


def tokens(text: str, known: Container[str] = frozenset()) -> Iterator[Token]:
    """The words of a paragraph that somebody may have misspelt; `known` ones are passed by, which is quick."""
    said = without_quotes(text)
    if _ODD.search(said):
        said = _NO_PROSE.sub(lambda match: " " * len(match[0]), said)
    for found in _TOKEN.finditer(said):
        word = found[0]
        if word in known:
            continue
        start, end = found.start(), found.end()
        if not 1 < len(word) <= LONGEST or not word.rstrip("-")[-1].isalpha() or _abbreviated(said, start, end):
            continue
        if _left_alone(word.rstrip("-"), said[max(0, start - _LOOK_BACK) : start]):
            continue
        yield Token(start=start, end=end, word=word)


def _left_alone(word: str, before: str) -> bool:
    """A short form, an odd spelling that somebody meant, or a name."""
    first = word.partition("-")[0]
    if first.isupper():
        return word == first and len(first) <= _SHORT_FORM
    return first[1:] != first[1:].lower() or (first[0].isupper() and not _BEGINS.search(before))


def _abbreviated(text: str, start: int, end: int) -> bool:
    """«f.eks.», «bl.a.»: a dot with a letter on its other side."""
    after = text[end : end + 2]
    before = text[max(0, start - 2) : start]
    return (after[:1] == "." and after[1:].isalpha()) or (before[-1:] == "." and before[:1].isalpha())


def short_words(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Words of the trade that ship with feltapp, by part: begge, bokmål, nynorsk.

    A line is a word and its endings: «ruskonsulent en er ene».  A hyphen first in an ending takes a letter away.
    """
    found: dict[str, list[str]] = {}
    part = found.setdefault("begge", [])
    for line in path.read_text("utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("["):
            part = found.setdefault(line.strip("[]"), [])
        elif line:
            word, *endings = line.split()
            part.extend((word, *(_ended(word, one) for one in endings)))
    return {name: tuple(words) for name, words in found.items()}


def _ended(word: str, ending: str) -> str:
    stem = ending.lstrip("-")
    return word[: len(word) - (len(ending) - len(stem))] + stem


class Speller:
    """The words of a language, of the trade, of this caseload and of this medarbeider; in memory only."""

    def __init__(self, ordbok: Ordbok, trade: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._ordbok = ordbok
        self._also = frozenset(trade)
        self._names = frozenset(names)

    def knows(self, word: str) -> bool:
        """Whether it is a word."""
        word = word.replace("’", "'").replace("‑", "-").removesuffix("'")
        if word.endswith("-"):
            return self._may_begin(word[:-1])
        if _STREET.match(word) or any(self._is_word(one) for one in _spellings(word)):
            return True
        parts = word.split("-")
        return len(parts) > 1 and all(self._is_part(one) for one in parts)

    def suggest(self, word: str) -> tuple[str, ...]:
        """What it may have been meant to be, likeliest first.  Slow; never on the window's thread."""
        if len(word) > LONGEST:
            return ()
        plain = word[0].lower() + word[1:] if word.istitle() else word
        found: dict[str, float] = {}
        for most in (1.0, 2.0):
            for near in self._ordbok.near(plain, most):
                _keep(found, near.word, near.cost)
            for known in self._also | self._names:
                if abs(len(known) - len(plain)) <= most and (cost := distance(plain, known)) <= most:
                    _keep(found, known, cost - 0.2)
            for made, cost in self._compounds(plain):
                _keep(found, made, cost + 0.3)
            if found:
                break
        ordered = sorted(found, key=lambda one: (found[one] + (0.4 if one[0] != plain[0] else 0), one))
        return tuple(one.capitalize() if word.istitle() else one for one in ordered[:SUGGESTIONS])

    def _is_part(self, word: str) -> bool:
        return len(word) < 2 or word.isupper() or self.knows(word) or self._may_begin(word)

    def _is_word(self, word: str) -> bool:
        if word in self._also or word in self._names or self._ordbok.marks(word) & WORD:
            return True
        if word.endswith("s") and (word[:-1] in self._names or word[:-1] in self._also):
            return True
        return bool(self._ordbok.marks(f"{word}.") & WORD) or self._is_compound(word)

    def _may_begin(self, word: str) -> bool:
        small = word[:1].lower() + word[1:]
        return word.isupper() or self.knows(word) or bool(self._ordbok.marks(small) & FIRST)

    def _is_compound(self, word: str, parts: int = 3) -> bool:
        return any(_balanced(first, rest) and self._may_end(rest, parts) for first, rest in self._splits(word))

    def _splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Each beginning that may stand first in a compound, and what is left; «trafikk + kork» is «trafikkork»."""
        ends = {length for length, marks in self._ordbok.beginnings(word) if marks & FIRST and length > 2}
        ends |= {at for at in range(4, len(word) - 2) if word[:at] in self._also}
        ends |= {at for at in range(5, len(word) - 2) if word[at - 1] == "s" and word[: at - 1] in self._also}
        for at in sorted(ends):
            yield word[:at], word[at:]
            if word[at - 1] == word[at - 2] and word[at - 1] not in "aeiouyæøå":
                yield word[:at], word[at - 1 :]

    def _may_end(self, rest: str, parts: int) -> bool:
        if len(rest) > 2 and (rest in self._also or self._ordbok.marks(rest) & LAST):
            return True
        return parts > 2 and len(rest) > 6 and self._is_compound(rest, parts - 1)

    def _compounds(self, word: str) -> Iterator[tuple[str, float]]:
        """Compounds where one half is right and the other nearly."""
        for at in range(4, len(word) - 3):
            left, right = word[:at], word[at:]
            if self._may_end(right, 2):
                for one in self._ordbok.near(left, 1.0, FIRST):
                    if _balanced(one.word, right):
                        yield one.word + right, one.cost + 1 / at
            if self._ordbok.marks(left) & FIRST or left in self._also:
                for one in self._ordbok.near(right, 1.0, LAST):
                    if _balanced(left, one.word):
                        yield left + one.word, one.cost + 1 / (len(word) - at)


def _balanced(first: str, last: str) -> bool:
    """Two short words beside each other are a misspelling sooner than a compound: «tilbuet» is no «til + buet»."""
    return (len(first) > 3 or len(last) > 4) and (len(last) > 3 or len(first) > 4)


def _keep(found: dict[str, float], word: str, cost: float) -> None:
    found[word] = min(cost, found.get(word, cost))


def _spellings(word: str) -> Iterator[str]:
    """As it stands, and as it may stand elsewhere in a sentence."""
    yield word
    if word[:1].isupper():
        yield word.lower()
        if word.isupper():
            yield word.capitalize()
