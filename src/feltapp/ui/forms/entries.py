"""What stands in a section, from top to bottom: what is closed, where a button adds a row, where a line goes.

Pure: states in, entries out, in one pass; makes no widget.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from feltapp.domain.ids import Path
from feltapp.forms.definition import FieldKind
from feltapp.forms.state import FieldState


class Shape(StrEnum):
    """How an entry is drawn.

    `LUKKET`: sensitive, and not asked for.  `NY`: the button that adds a row.  `TABELL`: a group's table.
    """

    LUKKET = "lukket"
    GRUPPE = "gruppe"
    TEKST = "tekst"
    FELT = "felt"
    NY = "ny"
    TABELL = "tabell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing in the section; `line`: a thin line stands above it; `indent`: how many steps in it stands."""

    key: str
    shape: Shape
    state: FieldState
    line: bool
    indent: int = 0


def key_of(shape: Shape, path: str) -> str:
    """The name that an entry keeps for as long as it is drawn."""
    return f"{shape} {path}"


def entries(visible: Iterable[FieldState], opened: Collection[str]) -> Iterator[Entry]:
    """The entries for these states, in drawing order; `opened` are the paths of sensitive ones that somebody opened."""
    around: list[FieldState] = []
    closed_at: int | None = None
    first = True
    in_tables: set[Path] = set()
    flush = 1  # the depth that stands at the edge: a section's own questions, or one that stands in no section
    for state in visible:
        if state.depth == 0:
            flush = 1 if state.field.is_group else 0
        if state.path in in_tables:
            continue
        while around and not _holds(around[-1], state):
            yield _button(around.pop())
        if closed_at is not None and state.depth > closed_at:
            continue
        closed_at = None
        shape = _shape(state, opened)
        line = not first and (state.depth <= flush or state.is_row or shape is Shape.LUKKET)
        if shape is not Shape.GRUPPE or state.layout is None or state.depth:  # a section's own name stands above it
            indent = max(0, state.depth - flush)
            yield Entry(key=key_of(shape, state.path), shape=shape, state=state, line=line, indent=indent)
        first = False
        if shape is Shape.LUKKET:
            closed_at = state.depth
        elif state.layout is not None:
            in_tables |= state.layout.covers
            yield Entry(key=key_of(Shape.TABELL, state.path), shape=Shape.TABELL, state=state, line=False)
        elif state.field.is_group and state.field.repeats and not state.is_row and not state.field.read_only:
            around.append(state)
    while around:
        yield _button(around.pop())


def _button(group: FieldState) -> Entry:
    return Entry(key=key_of(Shape.NY, group.path), shape=Shape.NY, state=group, line=False)


def _shape(state: FieldState, opened: Collection[str]) -> Shape:
    if state.field.sensitive and not state.is_row and state.path not in opened:
        return Shape.LUKKET
    if state.field.is_group:
        return Shape.GRUPPE
    return Shape.TEKST if state.field.kind is FieldKind.DISPLAY else Shape.FELT


def _holds(group: FieldState, other: FieldState) -> bool:
    return other.path.startswith(f"{group.path}:")
