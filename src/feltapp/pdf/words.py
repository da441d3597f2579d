"""Break text into lines.  What people wrote is drawn sign by sign and never read as markup.

Knows fonts and widths, not pages.  Invisible signs (controls, marks that turn the direction of writing) are left out:
on paper they could only deceive.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from feltapp.pdf.scripts import JOINERS, as_written, begins_right, joined, joins, order, runs_right
from feltapp.pdf.style import letter, width_at_one

_KEPT_TOGETHER = re.compile(r"(?<=\d) (?=\d{2,3}(?!\d))|(?<=\bkl\.) (?=\d)")
"""Blanks inside a telephone number or a time of day, where a line never ends."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Text in one font, so far from the start of its line."""

    text: str
    font: str
    x: float
    slanted: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is drawn; `ruled`: a line to write on follows to the edge; `right`: it stands at the right.

    `said`: its words as they are read, where letters are drawn in another order or form.
    """

    pieces: tuple[Piece, ...]
    width: float
    ruled: bool = False
    right: bool = False
    said: str = ""

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(piece.text for piece in self.pieces)

    def indent(self, width: float) -> float:
        """How far from the left of a column it begins."""
        return max(width - self.width, 0.0) if self.right else 0.0


BETWEEN = "·"
"""What stands between the parts of a line of ours."""
RULED = Line((), 0.0, ruled=True)


def clean(text: str) -> str:
    """Text without what cannot be seen, its accents put together with their letters."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    kept = (
        "\n" if sign == "\n" else " " if sign in "\t\r\v\f\u2028\u2029" else sign
        for sign in unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    )
    return "".join(
        sign
        for sign in kept
        if sign in JOINERS or sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co")
    )


def labelled(label: str, text: str) -> str:
    """A label and what it says: behind it, or below it when that runs from the right."""
    return f"{label}\n{text}" if begins_right(text) else f"{label} {text}"


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is."""
    return size * width_at_one(text, bold)


_Style = tuple[bool, bool]
"""Bold; slanted."""
_Word = tuple[tuple[str, _Style], ...]
"""What stands without a blank: most often in one style."""


def wrap(spans: Sequence[Span], size: float, width: float, *, ours: bool = False) -> tuple[Line, ...]:
    """The lines of a text; a word wider than the line is broken.

    Each paragraph runs the way it begins.  What is `ours` runs from the left whoever's name it begins with, and no
    «·» in it is a part of a name.
    """
    lines: list[Line] = []
    ways = iter([not ours and begins_right(one) for one in "".join(span.text for span in spans).split("\n")])
    line = _Line(size, next(ways), ours)
    blank = {bold: width_of(" ", size, bold=bold) for bold in (False, True)}
    for word in _words(spans):
        if not word:
            lines.append(line.done())
            line = _Line(size, next(ways), ours)
            continue
        for parts, wide in _fitting(word, size, width):
            (first, style), *rest = parts
            space = blank[style[0]] if line.width else 0.0
            if line.width and line.width + space + wide > width:
                lines.append(line.done())
                line = _Line(size, line.right, ours)
                space = 0.0
            line.add(f" {first}" if space else first, style, space + wide)
            for part, other in rest:
                line.add(part, other, 0.0)
    lines.append(line.done())
    return tuple(lines)


@dataclass(slots=True)
class _Line:
    size: float
    right: bool
    ours: bool
    width: float = 0.0
    parts: list[tuple[str, _Style]] = field(default_factory=list)

    def add(self, text: str, style: _Style, wide: float) -> None:
        self.parts.append((text, style))
        self.width += wide

    def done(self) -> Line:
        pieces: list[Piece] = []
        x = 0.0
        text = "".join([part for part, _ in self.parts])
        parts, said = self.parts, ""
        if self.right or runs_right(text):
            said = as_written(text)
            parts = _seen(text, self.parts, right=self.right, between=BETWEEN if self.ours else "")
        for text, (bold, slanted) in _joined(parts):
            for part, font in _by_font(text, bold):
                pieces.append(Piece(part, font, x, slanted))
                x += width_of(part, self.size, bold=bold)
        return Line(tuple(pieces), x, right=self.right, said=said)


def _seen(text: str, parts: Sequence[tuple[str, _Style]], *, right: bool, between: str) -> list[tuple[str, _Style]]:
    """The parts of a line, whose text it is, from left to right, as they are seen."""
    styles = [style for part, style in parts for _ in part]
    return [(sign, styles[place]) for place, sign in order(text, right=right, between=between)]


def _joined(parts: Iterable[tuple[str, _Style]]) -> Iterator[tuple[str, _Style]]:
    """Words of one style as one text, so that a reader of the file gets sentences and not words."""
    text, style = "", (False, False)
    for part, its in parts:
        if its != style and text:
            yield text, style
            text = ""
        text, style = text + part, its
    if text:
        yield text, style


def _words(spans: Sequence[Span]) -> Iterator[_Word]:
    """Word by word, and nothing at all where a line ends.  A style may change inside a word: «ikke**noen**»."""
    word: list[tuple[str, _Style]] = []
    for span in spans:
        style = (span.bold, span.slanted)
        for number, line in enumerate(clean(span.text).split("\n")):
            if number:
                if word:
                    yield tuple(word)
                yield ()
                word = []
            join = joins(line)
            for at, part in enumerate(_KEPT_TOGETHER.sub("\x00", line).split(" ")):
                if at and word:
                    yield tuple(word)
                    word = []
                if part:
                    letters = part.replace("\x00", " ")
                    word.append((joined(letters) if join else letters, style))
    if word:
        yield tuple(word)


def _fitting(word: _Word, size: float, width: float) -> Iterator[tuple[_Word, float]]:
    """A word with its width, in pieces when it is wider than a line."""
    wide = 0.0
    for part, style in word:
        wide += size * width_at_one(part, style[0])
    if wide <= width:
        yield word, wide
        return
    for part, style in word:
        for piece, its in _broken(part, style[0], size, width):
            yield ((piece, style),), its


def _broken(word: str, bold: bool, size: float, width: float) -> Iterator[tuple[str, float]]:
    piece, wide = "", 0.0
    for sign in word:
        one = width_of(sign, size, bold=bold)
        if piece and wide + one > width:
            kept = piece[: piece.rfind("-") + 1] or piece
            yield kept, width_of(kept, size, bold=bold)
            piece = piece[len(kept) :]
            wide = width_of(piece, size, bold=bold)
        piece, wide = piece + sign, wide + one
    yield piece, wide


def _by_font(text: str, bold: bool) -> Iterator[tuple[str, str]]:
    """Stretches that one font can draw."""
    if text.isascii():
        yield text, letter(" ", bold)[0]
        return
    names = [letter(sign, bold)[0] for sign in text]
    if names.count(names[0]) == len(names):
        yield text, names[0]
        return
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or names[at] != names[start]:
            yield text[start:at], names[start]
            start = at
