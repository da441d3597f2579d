"""How papers look: fonts, sizes, colours, margins (look.md §2 and §3; sizes there are px, here points, 0.75 of them).

Black on white and at least 12 points.  Source Sans 3, and Noto Sans for the letters that it lacks: all lie in
`resources/fonts`, the only files that printing opens.
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from feltapp.pdf.scripts import as_written
from feltapp.resources import resource

A4 = (595.28, 841.89)
MARGIN = 34.5
RADIUS = 4.5
PAD = 9.0
GAP = 6.0
HAIR = 0.75
THICK = 2.25
rl_config.useA85 = 0  # bytes as they are: as text, what is drawn on a page is a quarter larger and slower to make
_LATIN_GREEK_CYRILLIC = 0x58F
_TO_UNICODE = re.compile(r"^(<[0-9A-F]{2}>) <(F[BE][0-9A-F]{2}|[1-9A-F][0-9A-F]{4,5})>$", re.MULTILINE)


class Ink(Enum):
    """Every colour on paper; none of them means anything alone."""

    TEXT = (0.06, 0.07, 0.09)
    STRONG = (0.126, 0.153, 0.2)
    FRAME = (0.435, 0.467, 0.522)
    LINE = (0.847, 0.827, 0.796)
    SHADE = (0.937, 0.925, 0.906)
    WARM = (0.969, 0.961, 0.949)
    MARK = (0.89, 0.89, 0.89)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Sizes of one sheet: text and the distance between its lines, headings, telephone numbers, gaps."""

    body: float = 12.75
    leading: float = 18.0
    heading: float = 12.75
    number: float = 16.5
    gap: float = 9.0
    pad: float = PAD


ROOMY = Scale()
CLOSE = Scale(body=12, leading=14.6, heading=12.25, number=16, gap=5, pad=5)
"""The two ends between which a sheet finds its sizes.  Never under 12 points."""


def between(share: float) -> Scale:
    """So far from roomy (0) to close (1)."""

    def part(one: float, other: float) -> float:
        return one + (other - one) * share

    return Scale(
        body=part(ROOMY.body, CLOSE.body),
        leading=part(ROOMY.leading, CLOSE.leading),
        heading=part(ROOMY.heading, CLOSE.heading),
        number=part(ROOMY.number, CLOSE.number),
        gap=part(ROOMY.gap, CLOSE.gap),
        pad=part(ROOMY.pad, CLOSE.pad),
    )


@cache
def fonts(bold: bool) -> tuple[TTFont, TTFont]:
    """The font of a text, and the one for letters that it lacks; read once."""
    names = ("SourceSans3-Semibold", "NotoSans-Bold") if bold else ("SourceSans3-Regular", "NotoSans-Regular")
    return _font(names[0]), _font(names[1])


@cache
def other_scripts(bold: bool) -> tuple[TTFont, ...]:
    """Fonts of signs that few papers need, read with the first of them: Arabic, Ethiopic for Tigrinya, and emoji."""
    weight = "Bold" if bold else "Regular"
    return (*(_font(f"NotoSans{script}-{weight}") for script in ("Arabic", "Ethiopic")), _emoji())


@cache
def _emoji() -> TTFont:
    """One weight, in black: a face that somebody drew stays a face, and joined ones stand beside each other."""
    return _font("NotoEmoji-Regular")


class _Font(TTFont):
    """A font whose joined letters, and signs beyond the first 65,536, are read back as the letters themselves."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if str(name).startswith("toUnicodeCMap:") and self.fontName in str(name):
                stream.content = _TO_UNICODE.sub(_letters, stream.content)


def _letters(match: re.Match[str]) -> str:
    """Of a joined pair (lam with alef) the sign for the pair is kept: readers turn the two letters round otherwise."""
    letters = as_written(chr(int(match[2], 16)))
    return match[0] if len(letters) > 1 else f"{match[1]} <{letters.encode('utf-16-be').hex().upper()}>"


def _font(name: str) -> TTFont:
    found = _Font(name, str(resource("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(found)
    return found


@cache
def letter(sign: str, bold: bool) -> tuple[str, float]:
    """The name of the font that has a sign, and how wide the sign is at one point.

    Widths add up: reportlab sets each letter by itself.  Only single signs are remembered, never what somebody wrote.
    """
    first, second = fonts(bold)
    code = ord(sign)
    found = first
    if code not in first.face.charToGlyph:
        others = (second, *(other_scripts(bold) if code > _LATIN_GREEK_CYRILLIC else ()))
        found = next((font for font in others if code in font.face.charToGlyph), first)
    name = str(found.fontName)
    return name, float(pdfmetrics.stringWidth(sign, name, 1.0))


class _Widths(dict[str, float]):
    """How wide each sign is at one point; one that is new is looked up."""

    def __init__(self, bold: bool) -> None:
        super().__init__()
        self._bold = bold

    def __missing__(self, sign: str) -> float:
        self[sign] = found = letter(sign, self._bold)[1]
        return found


_WIDTHS = {bold: _Widths(bold) for bold in (False, True)}


def width_at_one(text: str, bold: bool) -> float:
    """How wide a text is at one point; it is asked for each word at each size that a sheet is tried in."""
    return sum(map(_WIDTHS[bold].__getitem__, text))
