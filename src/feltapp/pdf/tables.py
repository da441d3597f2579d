"""A group drawn as a table on paper: the columns that have room beside each other, the rest in a table below.

What stands in the cells was decided when the form was drawn (`forms/tables.py`); a sensitive answer that may not stand
on this paper is left out by the caller's rule.
"""

from collections.abc import Callable, Iterator, Mapping

from feltapp.domain.ids import Path
from feltapp.forms.answers import in_line
from feltapp.forms.layout import Cell, Layout
from feltapp.forms.state import FieldState
from feltapp.pdf.blocks import Table
from feltapp.pdf.flow import WIDTH, Room, Waiting
from feltapp.pdf.kriseplan import without_national_numbers
from feltapp.pdf.style import Scale
from feltapp.pdf.words import Line, Span, wrap

MOST_COLUMNS = 5
_SIZE, _LEADING, _PAD = 10.5, 14.0, 6.0
_FIRST = 0.28
_AROUND = 15.0


def table(layout: Layout, fields: Mapping[Path, FieldState], lets: Callable[[FieldState], bool]) -> Iterator[Waiting]:
    """The table, as one or more blocks."""
    count = max((len(row.cells) for row in layout.rows), default=0)
    named = (layout.corner, *layout.columns) if layout.corner or len(layout.columns) == count else layout.columns
    named = (*named, *[""] * (count + 1 - len(named)))
    yield Room(height=6), True
    for start in range(0, max(count, 1), MOST_COLUMNS):
        shown = range(start, min(start + MOST_COLUMNS, count))
        first = WIDTH * (_FIRST if shown else 1)
        widths = (first, *((WIDTH - first) / len(shown) for _ in shown))
        head = _row((named[0], *(named[one + 1] for one in shown)), widths, bold=True)
        rows = []
        for row in layout.rows:
            cells = [_words(row.cells[one], fields, lets) if one < len(row.cells) else "" for one in shown]
            rows.append(_row((row.heading, *cells), widths, bold=not row.cells))
        yield Table(columns=widths, head=head, rows=tuple(rows), scale=_SCALE), False
        yield Room(height=8), False


_SCALE = Scale(body=_SIZE, leading=_LEADING, pad=_PAD)


def _words(cell: Cell, fields: Mapping[Path, FieldState], lets: Callable[[FieldState], bool]) -> str:
    state = fields.get(cell.path) if cell.path is not None else None
    if state is None:
        return cell.text
    return in_line(state.field, state.answer).replace("\n", ", ") or "–" if lets(state) else "ikke skrevet ut"


def _row(words: tuple[str, ...], widths: tuple[float, ...], *, bold: bool) -> tuple[tuple[Line, ...], ...]:
    return tuple(
        wrap([Span(without_national_numbers(one) or " ", bold=bold)], _SIZE, wide - _AROUND)
        for one, wide in zip(words, widths, strict=True)
    )
