"""A document of any length on A4: passages one after another, a heading never alone, a foot on every page.

What every paper but the plan is poured through, so that version, date and «UTKAST» stand on each page of all of them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from feltapp.pdf.blocks import Block, Placed, Text, draw_lines, pour
from feltapp.pdf.fields import Passage
from feltapp.pdf.kriseplan import FILE_TITLE, draw_mark, without_national_numbers
from feltapp.pdf.paper import Paper
from feltapp.pdf.sprak import BOKMAL, Sprak
from feltapp.pdf.style import A4, MARGIN, THICK, Ink, Scale
from feltapp.pdf.words import Line, Span, wrap

WIDTH = A4[0] - 2 * MARGIN
TITLE_SIZE = 19.5
_TOP = 42.0
_FOOT = A4[1] - 34.5
_INDENT = 12.0
_DEEPEST = 8
_SIZES = {"H1": (TITLE_SIZE, 26.0), "H2": (14.0, 20.0)}
_BODY = (12.0, 16.0)

Waiting = tuple[Block, bool]
"""Something to set, and whether it is bound to what follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """What stands at the foot of every page, left of the page number; `mark` also across it.

    What has no room is the end of the title, never version or date.
    """

    words: str
    title: str
    mark: str = ""
    sprak: Sprak = BOKMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """Blocks that stand together on a page: a question and the first of its answer."""

    blocks: tuple[Block, ...]

    @property
    def height(self) -> float:
        return sum(one.height for one in self.blocks)

    def draw(self, paper: Paper, x: float, top: float) -> None:
        for one in self.blocks:
            one.draw(paper, x, top)
            top += one.height

    def cut(self, room: float) -> "tuple[Block, Block] | None":
        used = sum(one.height for one in self.blocks[:-1])
        parts = self.blocks[-1].cut(room - used)
        if parts is None:
            return None
        return Bound(blocks=(*self.blocks[:-1], parts[0])), parts[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Nothing, so high."""

    height: float

    def draw(self, paper: Paper, x: float, top: float) -> None:
        """Nothing to draw."""

    def cut(self, room: float) -> None:
        """Cannot be cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line over the whole width."""

    height: float = 10.0
    above: float = 6.0
    thick: float = THICK
    ink: Ink = Ink.STRONG

    def draw(self, paper: Paper, x: float, top: float) -> None:
        with paper.decoration():
            paper.rule(x, top + self.above, x + WIDTH, top + self.above, ink=self.ink, thick=self.thick)

    def cut(self, room: float) -> None:
        """Cannot be cut."""


_BETWEEN = 24.0
_TO_WRITE_ON = 27.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ToFillIn:
    """Lines to write on by hand, side by side, each with what is to be written under it."""

    labels: tuple[str, ...]

    @property
    def height(self) -> float:
        return _TO_WRITE_ON + _BODY[1] * max(len(one) for one in self._lines) + 3

    @property
    def _wide(self) -> float:
        return (WIDTH - _BETWEEN * (len(self.labels) - 1)) / len(self.labels)

    @property
    def _lines(self) -> list[tuple[Line, ...]]:
        return [wrap([Span(without_national_numbers(one))], _BODY[0], self._wide) for one in self.labels]

    def draw(self, paper: Paper, x: float, top: float) -> None:
        for number, lines in enumerate(self._lines):
            left = x + number * (self._wide + _BETWEEN)
            with paper.decoration():
                paper.rule(left, top + _TO_WRITE_ON, left + self._wide, top + _TO_WRITE_ON, ink=Ink.FRAME)
            with paper.content("P"):
                scale = Scale(body=_BODY[0], leading=_BODY[1])
                draw_lines(paper, lines, left, top + _TO_WRITE_ON + 1, self._wide, scale)

    def cut(self, room: float) -> None:
        """Cannot be cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two blocks beside each other, each in its half."""

    left: Block
    right: Block | None

    @property
    def height(self) -> float:
        return max(self.left.height, self.right.height if self.right is not None else 0.0)

    def draw(self, paper: Paper, x: float, top: float) -> None:
        self.left.draw(paper, x, top)
        if self.right is not None:
            self.right.draw(paper, x + WIDTH / 2, top)

    def cut(self, room: float) -> None:
        """Cannot be cut."""


def title(words: str, said: str) -> Iterator[Waiting]:
    """The heading of a document, and what is said of it under it."""
    yield from passage(Passage(kind="H1", spans=(Span(words, bold=True),), keep=True))
    if said:
        yield from passage(Passage(kind="P", spans=(Span(said),), keep=True, ours=True))
    yield Rule(), False


def indent(depth: int) -> float:
    """How far in something stands that stands so deep."""
    return min(depth, _DEEPEST) * _INDENT


def passage(said: Passage, width: float = WIDTH) -> Iterator[Waiting]:
    """A passage as lines, without a national number in it."""
    left = indent(said.depth)
    spans = [replace(one, text=without_national_numbers(one.text)) for one in said.spans]
    size, leading = _SIZES.get(said.kind, _BODY)
    hang = 0.0
    if said.mark:
        hang = _INDENT * 1.5
        mark = Text(
            kind="Lbl", lines=wrap([Span(said.mark)], size, hang), width=WIDTH, scale=Scale(body=size), indent=left
        )
    lines = wrap(spans, size, width - left - hang, ours=said.ours)
    if said.room_above:
        yield Room(height=said.room_above), True
    text = Text(kind=said.kind, lines=lines, width=WIDTH, scale=Scale(body=size, leading=leading), indent=left + hang)
    yield (Marked(mark=mark, text=text) if said.mark else text), said.keep


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A paragraph with a sign before its first line."""

    mark: Text
    text: Text

    @property
    def height(self) -> float:
        return self.text.height

    def draw(self, paper: Paper, x: float, top: float) -> None:
        replace(self.mark, scale=self.text.scale).draw(paper, x, top)
        self.text.draw(paper, x, top)

    def cut(self, room: float) -> "tuple[Block, Block] | None":
        parts = self.text.cut(room)
        return None if parts is None else (Marked(mark=self.mark, text=parts[0]), parts[1])


def bound(waiting: Iterable[Waiting]) -> list[Block]:
    """Each heading together with what follows it, so that none stands alone at the foot of a page."""
    found: list[Block] = []
    held: list[Block] = []
    for block, keep in waiting:
        held.append(block)
        if not keep:
            found.append(Bound(blocks=tuple(held)))
            held = []
    return [*found, *held]


def draw(waiting: Iterable[Waiting], foot: Foot) -> bytes:
    """The document as PDF."""
    pages = pour(bound(waiting), _TOP, _TOP, _FOOT - 14, 0)
    paper = Paper(A4, FILE_TITLE, foot.sprak.tag)
    for number, page in enumerate(pages, 1):
        if number > 1:
            paper.next_page()
        draw_mark(paper, foot.sprak(foot.mark))
        _draw_page(paper, page)
        _draw_foot(paper, foot, number, len(pages))
    return paper.finish()


def _draw_page(paper: Paper, page: list[Placed]) -> None:
    for top, block in page:
        block.draw(paper, MARGIN, top)


def _draw_foot(paper: Paper, foot: Foot, page: int, pages: int) -> None:
    right = A4[0] - MARGIN
    told = " – ".join(one for one in (foot.words, foot.sprak(foot.mark), foot.title) if one)
    with paper.decoration():
        paper.rule(MARGIN, _FOOT, right, _FOOT, ink=Ink.FRAME)
    with paper.content("P"):
        left = wrap([Span(without_national_numbers(told))], 12, right - MARGIN - 90, ours=True)[0]
        paper.line(left, MARGIN, _FOOT + 17.25, 12, more=True)
        (count,) = wrap([Span(foot.sprak("Side {n} av {alle}", n=page, alle=pages))], 12, 1e9)
        paper.line(count, right - count.width, _FOOT + 17.25, 12)
