"""Passages for papers that are written here and not drawn from a form: headings, sentences, lists, boxes to tick."""

from collections.abc import Iterable, Iterator, Sequence

from feltapp.pdf import flow
from feltapp.pdf.fields import Passage
from feltapp.pdf.sprak import Sprak
from feltapp.pdf.words import Span

BULLET, BOX = "•", "☐"


def heading(words: str, room: float = 12) -> Iterator[flow.Waiting]:
    """A heading, bound to what follows."""
    yield from flow.passage(Passage(kind="H2", spans=(Span(words, bold=True),), keep=True, room_above=room))


def said(*parts: str, keep: bool = False) -> Iterator[flow.Waiting]:
    """A paragraph; every second part is bold, so that «Til:», «Anne» can stand in one."""
    spans = tuple(Span(one, bold=number % 2 == 1) for number, one in enumerate(parts))
    yield from flow.passage(Passage(kind="P", spans=spans, room_above=3, keep=keep))


def listed(items: Iterable[str], mark: str = BULLET) -> Iterator[flow.Waiting]:
    """One below the other, each with a mark."""
    for one in items:
        yield from flow.passage(Passage(kind="P", spans=(Span(one),), mark=mark, room_above=2))


def boxes(items: Sequence[str]) -> Iterator[flow.Waiting]:
    """Boxes to tick, two beside each other."""
    half = (len(items) + 1) // 2
    made = [next(flow.passage(Passage(kind="P", spans=(Span(one),), mark=BOX), flow.WIDTH / 2 - 8))[0] for one in items]
    for number, left in enumerate(made[:half]):
        yield flow.Beside(left=left, right=made[half + number] if half + number < len(made) else None), False


def checked(say: Sprak) -> str:
    """Who stands for the words, where they are translated: on a paper that somebody rests on or signs."""
    if say.checked_on is None:
        return ""
    when = say.day(say.checked_on)
    return say("Oversatt fra bokmål. Kontrollert av {hvem}, {dato}.", hvem=say.checked_by, dato=when)


def asked(question: str, answer: str) -> Iterator[flow.Waiting]:
    """A name and what was answered; a line to write on when nothing was."""
    if answer:
        yield from said("", f"{question}: ", answer)
        return
    yield flow.ToFillIn(labels=(question,)), False
