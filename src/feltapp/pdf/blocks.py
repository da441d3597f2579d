"""The parts of a paper that flow over pages: boxes, tables, telephone lists, paragraphs.

Each knows its height for a width, draws itself at a place, and can be cut where a page ends, so that no word is lost
however much somebody wrote.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from feltapp.pdf.paper import Paper
from feltapp.pdf.style import GAP, HAIR, RADIUS, Ink, Scale
from feltapp.pdf.words import RULED, Line, Span, wrap

CONTINUED = " (fortsetter)"
_WORTH_CUTTING = 130.0
_BETWEEN_COLUMNS = 18.0
_BASELINE = 0.74


class Block(Protocol):
    """Something that stands on a page."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    def draw(self, paper: Paper, x: float, top: float) -> None:
        """Put it there."""

    def cut(self, room: float) -> "tuple[Block, Block] | None":
        """The part that fits in this room and the rest, or None when nothing does."""


def draw_lines(paper: Paper, lines: Sequence[Line], x: float, top: float, width: float, scale: Scale) -> None:
    """Lines below each other; a ruled one gets a line to write on."""
    for number, line in enumerate(lines):
        baseline = top + number * scale.leading + scale.leading * _BASELINE
        paper.line(line, x + line.indent(width), baseline, scale.body, more=number < len(lines) - 1)
        if line.ruled:
            start = x + line.width + (6 if line.width else 0)
            paper.rule(start, baseline + 2, x + width, baseline + 2, ink=Ink.FRAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and the text under it."""

    title: str
    lines: tuple[Line, ...]
    fill: Ink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """One framed part over the whole width, or two side by side."""

    parts: tuple[Part, ...]
    width: float
    scale: Scale
    more: str = CONTINUED

    @property
    def height(self) -> float:
        lines = max(len(part.lines) for part in self.parts)
        return 2 * self.scale.pad + self.scale.leading * (1 + lines)

    @property
    def part_width(self) -> float:
        """The width of one frame."""
        return (self.width - GAP * (len(self.parts) - 1)) / len(self.parts)

    def draw(self, paper: Paper, x: float, top: float) -> None:
        scale, wide = self.scale, self.part_width
        for number, part in enumerate(self.parts):
            left = x + number * (wide + GAP)
            with paper.decoration():
                paper.frame(left, top, wide, self.height, radius=RADIUS, fill=part.fill)
            inner, begin = left + scale.pad, top + scale.pad
            with paper.content("H2"):
                (heading,) = wrap([Span(part.title, bold=True)], scale.heading, 1e9)
                paper.line(heading, inner, begin + scale.leading * _BASELINE, scale.heading)
            with paper.content("P"):
                draw_lines(paper, part.lines, inner, begin + scale.leading, wide - 2 * scale.pad, scale)

    def cut(self, room: float) -> "tuple[Boxes, Boxes] | None":
        fitting = int((room - 2 * self.scale.pad) / self.scale.leading) - 1
        if fitting < 2:
            return None
        first = tuple(replace(part, lines=part.lines[:fitting]) for part in self.parts)
        rest = tuple(
            replace(part, title=_continued(part.title, self.more), lines=part.lines[fitting:])
            for part in self.parts
            if len(part.lines) > fitting
        )
        if not rest:
            return None
        return replace(self, parts=first), replace(self, parts=rest)


def _continued(title: str, more: str) -> str:
    return title if title.endswith(more) else title + more


Row = tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows with a heading at the left, under headings of columns."""

    columns: tuple[float, ...]
    head: Row
    rows: tuple[Row, ...]
    scale: Scale

    @property
    def height(self) -> float:
        return sum(self._tall(row) for row in (self.head, *self.rows))

    def _tall(self, row: Row) -> float:
        return 2 * self._pad + self.scale.leading * max(len(cell) for cell in row)

    @property
    def _pad(self) -> float:
        return self.scale.pad * 0.6

    def draw(self, paper: Paper, x: float, top: float) -> None:
        with paper.inside("Table"):
            for number, row in enumerate((self.head, *self.rows)):
                self._row(paper, row, x, top, head=number == 0)
                top += self._tall(row)

    def _row(self, paper: Paper, row: Row, x: float, top: float, *, head: bool) -> None:
        tall = self._tall(row)
        with paper.inside("TR"):
            for number, (cell, wide) in enumerate(zip(row, self.columns, strict=True)):
                with paper.decoration():
                    paper.frame(x, top, wide, tall, fill=Ink.SHADE if head else None)
                with paper.content("TH" if head or number == 0 else "TD"):
                    draw_lines(paper, cell, x + 7.5, top + self._pad, wide - 15, self.scale)
                x += wide

    def cut(self, room: float) -> "tuple[Table, Table] | None":
        used = self._tall(self.head)
        for number, row in enumerate(self.rows):
            if used + self._tall(row) <= room:
                used += self._tall(row)
                continue
            fitting = int((room - used - 2 * self._pad) / self.scale.leading)
            first, rest = self.rows[:number], self.rows[number:]
            if number == 0 or self._tall(row) > room:
                if fitting < 2:
                    return None if number == 0 else (replace(self, rows=first), replace(self, rows=rest))
                first = (*first, tuple(cell[:fitting] for cell in row))
                rest = ((row[0], *(cell[fitting:] for cell in row[1:])), *rest[1:])
            return replace(self, rows=first), replace(self, rows=rest)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """Whom to ring: name, what they are or when, number."""

    name: str
    about: str
    number: str


_Set = tuple[tuple[Line, ...], tuple[Line, ...]]
"""A number as it is set: the words, and the digits at the right (none when they are so long that they are words)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phones:
    """A framed list of telephone numbers in columns, the numbers large."""

    title: str
    rows: tuple[tuple[_Set | None, ...], ...]
    width: float
    column: float
    scale: Scale
    more: str = CONTINUED

    @property
    def height(self) -> float:
        return 2 * self.scale.pad + self.scale.leading + sum(self._tall(row) for row in self.rows)

    def _tall(self, row: tuple[_Set | None, ...]) -> float:
        lines = max(len(entry[0]) for entry in row if entry is not None)
        return self.scale.leading * lines + self.scale.pad * 0.75

    def draw(self, paper: Paper, x: float, top: float) -> None:
        scale = self.scale
        with paper.decoration():
            paper.frame(x, top, self.width, self.height, radius=RADIUS)
        left, top = x + scale.pad, top + scale.pad
        with paper.content("H2"):
            (heading,) = wrap([Span(self.title, bold=True)], scale.heading, 1e9)
            paper.line(heading, left, top + scale.leading * _BASELINE, scale.heading)
        top += scale.leading
        for row in self.rows:
            tall = self._tall(row)
            for number, entry in enumerate(row):
                if entry is not None:
                    self._entry(paper, entry, left + number * (self.column + _BETWEEN_COLUMNS), top, tall)
            top += tall

    def _entry(self, paper: Paper, entry: _Set, x: float, top: float, tall: float) -> None:
        scale, begin = self.scale, top + self.scale.pad * 0.375
        with paper.content("P"):
            for number, line in enumerate(entry[0]):
                paper.line(line, x, begin + scale.leading * (number + _BASELINE), scale.body, more=True)
            for digits in entry[1]:
                paper.line(digits, x + self.column - digits.width, begin + scale.leading * 0.8, scale.number)
        with paper.decoration():
            paper.rule(x, top + tall - HAIR, x + self.column, top + tall - HAIR, ink=Ink.LINE)

    def cut(self, room: float) -> "tuple[Phones, Phones] | None":
        used = 2 * self.scale.pad + self.scale.leading
        fitting = 0
        for row in self.rows:
            used += self._tall(row)
            if used > room:
                break
            fitting += 1
        if fitting == 0:
            return None
        rest = replace(self, title=_continued(self.title, self.more), rows=self.rows[fitting:])
        return replace(self, rows=self.rows[:fitting]), rest


def phones(title: str, columns: Sequence[Sequence[Phone]], width: float, scale: Scale, more: str = CONTINUED) -> Phones:
    """The list, set for this width."""
    column = (width - 2 * scale.pad - _BETWEEN_COLUMNS * (len(columns) - 1)) / len(columns)
    entries = [[_set(phone, column, scale) for phone in one] for one in columns]
    tallest = max(len(one) for one in entries)
    rows = tuple(tuple(one[n] if n < len(one) else None for one in entries) for n in range(tallest))
    return Phones(title=title, rows=rows, width=width, column=column, scale=scale, more=more)


def _set(phone: Phone, column: float, scale: Scale) -> _Set:
    if not phone.name and not phone.about and not phone.number:
        return (RULED,), ()
    spans = [Span(phone.name, bold=True), Span(phone.about)]
    (digits,) = wrap([Span(phone.number.replace("\n", " "), bold=True)], scale.number, 1e9)
    if digits.width < column * 0.6:
        return wrap(spans, scale.body, column - digits.width - 8), (digits,)
    return wrap([*spans, Span(f" {phone.number}", bold=True)], scale.body, column), ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Lines without a frame."""

    kind: str
    lines: tuple[Line, ...]
    width: float
    scale: Scale
    indent: float = 0.0

    @property
    def height(self) -> float:
        return self.scale.leading * len(self.lines)

    def draw(self, paper: Paper, x: float, top: float) -> None:
        with paper.content(self.kind):
            draw_lines(paper, self.lines, x + self.indent, top, self.width - self.indent, self.scale)

    def cut(self, room: float) -> "tuple[Text, Text] | None":
        fitting = int(room / self.scale.leading)
        if fitting < 1 or fitting >= len(self.lines):
            return None
        return replace(self, lines=self.lines[:fitting]), replace(self, lines=self.lines[fitting:])


Placed = tuple[float, Block]


def pour(blocks: Sequence[Block], first: float, top: float, bottom: float, gap: float) -> list[list[Placed]]:
    """Put blocks on pages: the first page begins at `first`, the others at `top`; all end at `bottom`."""
    pages: list[list[Placed]] = [[]]
    y = first
    waiting = list(blocks)
    while waiting:
        block = waiting.pop(0)
        if y + block.height <= bottom:
            pages[-1].append((y, block))
            y += block.height + gap
            continue
        room = bottom - y
        parts = block.cut(room) if room > _WORTH_CUTTING or not pages[-1] else None
        if parts is not None:
            pages[-1].append((y, parts[0]))
            waiting.insert(0, parts[1])
        elif pages[-1]:
            waiting.insert(0, block)
        else:
            pages[-1].append((y, block))
        pages.append([])
        y = top
    return [page for page in pages if page] or [[]]
