"""A signature that was written on the screen, drawn on paper: its strokes above a line, as on a form signed by hand."""

from collections.abc import Iterator
from dataclasses import dataclass

from feltapp.forms.state import FieldState
from feltapp.forms.underskrift import HEIGHT, WIDTH, Underskrift, of_value
from feltapp.pdf import flow
from feltapp.pdf.paper import Paper
from feltapp.pdf.style import Ink

_WIDE = 240.0
_HIGH = _WIDE * HEIGHT / WIDTH
_AIR = 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The strokes; `said` is what a screen reader says of them."""

    underskrift: Underskrift
    said: str
    indent: float = 0.0

    @property
    def height(self) -> float:
        return _HIGH + 2 * _AIR

    def draw(self, paper: Paper, x: float, top: float) -> None:
        left, share = x + self.indent, _WIDE / WIDTH
        strokes = [
            [(left + across * share, top + _AIR + down * share) for across, down in stroke]
            for stroke in self.underskrift.ink
        ]
        paper.strokes(strokes, self.said)
        with paper.decoration():
            under = top + _AIR + _HIGH
            paper.rule(left, under, left + _WIDE, under, ink=Ink.FRAME)

    def cut(self, room: float) -> None:
        """Cannot be cut."""


def signature(state: FieldState) -> Iterator[flow.Waiting]:
    """The signature of an answer, where it is one."""
    said = of_value(state.answer.value) if state.answer.answered else None
    if said is not None:
        yield Written(underskrift=said, said=state.field.text, indent=flow.indent(state.depth)), False
