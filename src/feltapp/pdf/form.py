"""Any filled-in form on A4: questions and answers as they stand, page by page.

Says what it is, which version and when; draws what is asked now and nothing that is hidden.  Who may have the paper is
decided before it is drawn (design invariant 9); nothing is asked about that here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answers
from feltapp.domain.ids import RevisionId
from feltapp.domain.revision import Choice, RecordView
from feltapp.forms.definition import FormDefinition
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.pdf.blocks import Block, Placed, Text, pour
from feltapp.pdf.fields import Passage, passages
from feltapp.pdf.kriseplan import FILE_TITLE, day, draw_mark, without_national_numbers
from feltapp.pdf.paper import Paper
from feltapp.pdf.style import A4, MARGIN, THICK, Ink, Scale
from feltapp.pdf.words import Span, wrap

_WIDTH = A4[0] - 2 * MARGIN
_TOP = 42.0
_FOOT = A4[1] - 34.5
_INDENT = 12.0
_SCALE = Scale(body=12, leading=16, gap=0)
_DEEPEST = 8
_OPEN = 1_000
"""No field is so deep: nothing is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the paper says about itself: about whom (no national number), by whom, when signed, which version."""

    about: str
    made_by: str = ""
    signed_on: date | None = None
    printed_on: date
    version: int = 1
    mark: str = ""
    with_sensitive: bool = False


def draw_form(
    definition: FormDefinition,
    answers: Answers,
    heading: Heading,
    choices: tuple[Choice, ...] = (),
) -> bytes:
    """The form as PDF."""
    seen = RecordView(answers=answers, choices=choices, heads=(RevisionId(""),))
    state = FormSession(definition, seen, today=heading.printed_on).state
    blocks = [*_heading(definition, heading), *_body(state.fields, heading)]
    pages = pour(_bound(blocks), _TOP, _TOP, _FOOT - 14, 0)
    paper = Paper(A4, FILE_TITLE)
    for number, page in enumerate(pages, 1):
        if number > 1:
            paper.next_page()
        draw_mark(paper, heading.mark)
        _draw_page(paper, page)
        _draw_foot(paper, definition, heading, number, len(pages))
    return paper.finish()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bound:
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
        return _Bound(blocks=(*self.blocks[:-1], parts[0])), parts[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Room:
    """Nothing, so high."""

    height: float

    def draw(self, paper: Paper, x: float, top: float) -> None:
        """Nothing to draw."""

    def cut(self, room: float) -> None:
        """Cannot be cut."""


_Waiting = tuple[Block, bool]


def _heading(definition: FormDefinition, heading: Heading) -> Iterator[_Waiting]:
    title = Scale(body=19.5, leading=26)
    yield (
        Text(kind="H1", lines=wrap([Span(definition.title, bold=True)], 19.5, _WIDTH), width=_WIDTH, scale=title),
        True,
    )
    signed = f"signert {day(heading.signed_on)}" if heading.signed_on else "ikke signert"
    said = [
        heading.about,
        heading.made_by,
        signed,
        f"versjon {heading.version}",
        f"skrevet ut {day(heading.printed_on)}",
    ]
    words = without_national_numbers(" · ".join(one for one in said if one))
    yield Text(kind="P", lines=wrap([Span(words)], 12, _WIDTH), width=_WIDTH, scale=_SCALE), True
    yield _Rule(height=10), False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """The thick line under the heading."""

    height: float

    def draw(self, paper: Paper, x: float, top: float) -> None:
        with paper.decoration():
            paper.rule(x, top + 6, x + _WIDTH, top + 6, ink=Ink.STRONG, thick=THICK)

    def cut(self, room: float) -> None:
        """Cannot be cut."""


def _body(fields: tuple[FieldState, ...], heading: Heading) -> Iterator[_Waiting]:
    left_out: dict[str, int] = {}
    section, closed = "", _OPEN
    for one in fields:
        if one.section != section:
            yield from _told(left_out, section)
            section = one.section
        if not one.visible:
            continue
        closed = _OPEN if one.depth <= closed else closed
        if not heading.with_sensitive and (one.field.sensitive or one.depth > closed):
            closed = min(closed, one.depth)
            left_out[section] = left_out.get(section, 0) + (1 if one.field.asks else 0)
            continue
        for passage in passages(one):
            yield from _set(passage)
    yield from _told(left_out, section)


def _told(left_out: Mapping[str, int], section: str) -> Iterator[_Waiting]:
    count = left_out.get(section, 0)
    if count:
        words = (
            "1 sensitivt spørsmål er ikke skrevet ut."
            if count == 1
            else f"{count} sensitive spørsmål er ikke skrevet ut."
        )
        yield from _set(Passage(kind="P", spans=(Span(words),), depth=1, room_above=4))


def _set(passage: Passage) -> Iterator[_Waiting]:
    indent = min(passage.depth, _DEEPEST) * _INDENT
    spans = [Span(without_national_numbers(one.text), one.bold) for one in passage.spans]
    size = 14.0 if passage.kind == "H2" else 12.0
    scale = Scale(body=size, leading=20 if passage.kind == "H2" else _SCALE.leading)
    lines = wrap(spans, size, _WIDTH - indent)
    if passage.room_above:
        yield _Room(height=passage.room_above), True
    yield Text(kind=passage.kind, lines=lines, width=_WIDTH, scale=scale, indent=indent), passage.keep


def _bound(waiting: list[_Waiting]) -> list[Block]:
    """Each heading together with what follows it, so that none stands alone at the foot of a page."""
    found: list[Block] = []
    held: list[Block] = []
    for block, keep in waiting:
        held.append(block)
        if not keep:
            found.append(_Bound(blocks=tuple(held)))
            held = []
    return [*found, *held]


def _draw_page(paper: Paper, page: list[Placed]) -> None:
    for top, block in page:
        block.draw(paper, MARGIN, top)


def _draw_foot(paper: Paper, definition: FormDefinition, heading: Heading, page: int, pages: int) -> None:
    right = A4[0] - MARGIN
    mark = f" – {heading.mark}" if heading.mark else ""
    with paper.decoration():
        paper.rule(MARGIN, _FOOT, right, _FOOT, ink=Ink.FRAME)
    with paper.content("P"):
        left = wrap([Span(f"{definition.title} – versjon {heading.version}{mark}")], 12, right - MARGIN - 90)[0]
        paper.line(left, MARGIN, _FOOT + 17.25, 12, more=True)
        (count,) = wrap([Span(f"Side {page} av {pages}")], 12, 1e9)
        paper.line(count, right - count.width, _FOOT + 17.25, 12)
