"""Find words in a text that can be said more precisely, and say what to write instead.  Never changes a text.

What stands in quotation marks is the person's own words and is left alone, and so is a word that is still being typed.
The words are data, `resources/ord/presist.json`; the glossary's test reads the same file.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from feltapp.forms.definition import Field, FieldKind

_ENDINGS = "(?:e|a|n|r|s|t|en|et|er|ne|ene|ens|ets|enes|nes|ers)?"
_MARKS = ("«»", "“”", "„“”", "””", '""')
_QUOTED = re.compile("|".join(f"{one[0]}[^{one[1:]}\n]*(?:[{one[1:]}]|$)" for one in _MARKS), re.MULTILINE)
"""A mark that nothing closes yet holds to the end of its line: the person is still being quoted."""
_OWN_WORDS = re.compile(
    r"\b(?:egne ord|eget syn|ordrett|jeg|meg|min|mitt|mine|du|deg)\b|\b(?:sier|synes|ønsker|mener) personen\b",
    re.IGNORECASE,
)
_WRITTEN = (FieldKind.TEXT, FieldKind.STRING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A word as it stands in the text, and what to write instead."""

    found: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoided:
    """What is written, what is not, and what is only advised against while somebody types."""

    write: str
    avoid: tuple[str, ...]
    in_text: tuple[str, ...] = ()


class PreciseWords:
    """The words, ready to be looked for."""

    def __init__(self, words: Iterable[Avoided]) -> None:
        self.words = tuple(words)
        self._looked_for = [
            (word.split()[0].casefold(), re.compile(_pattern(word)), one.write)
            for one in self.words
            for word in (*one.avoid, *one.in_text)
        ]

    @classmethod
    def load(cls, path: Path) -> "PreciseWords":
        """The words of the file that ships."""
        read = json.loads(path.read_text("utf-8"))["ord"]
        return cls(
            Avoided(write=one["skriv"], avoid=tuple(one["unngaa"]), in_text=tuple(one.get("i_tekst", ())))
            for one in read
        )

    def advice(self, text: str, *, still_typing: bool = False) -> Advice | None:
        """The first word that can be said more precisely; with `still_typing` the last word has its ending to come."""
        said = without_quotes(text)
        plain = said.casefold()  # asked at every key: nearly all texts hold none of the words
        found = [
            (match.start(), -match.end(), Advice(found=match[0], instead=instead))
            for begins, pattern, instead in self._looked_for
            if begins in plain
            for match in pattern.finditer(said)
            if not (still_typing and match.end() == len(text))
        ]
        return min(found, key=lambda one: one[:2])[2] if found else None


def without_quotes(text: str) -> str:
    """The text with blanks for what stands in quotation marks; as long as it was."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def in_our_words(field: Field) -> bool:
    """Whether a medarbeider writes the answer: it is no code and no date, and not what the person is asked to say."""
    return field.kind in _WRITTEN and not _OWN_WORDS.search(f"{field.text} {field.sublabel}")


def _pattern(word: str) -> str:
    inside = re.escape(word).replace(r"\ ", r"\s+")
    if any(letter.isupper() for letter in word[1:]):
        return rf"(?<![\w-]){inside}(?!\w)"  # «roper» is no «ROPer»
    return rf"(?i:(?<![\w-]){inside}{_ENDINGS}(?!\w))"
