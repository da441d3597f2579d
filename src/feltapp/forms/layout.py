"""A group laid out as a table: values only, made by `tables.py`, drawn by screen and paper."""

from dataclasses import dataclass

from feltapp.domain.ids import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Words, or the question at a path, which is answered in its place in the table."""

    text: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """`heading`: what the row is called.  Without cells it is a heading over the rows below."""

    heading: str
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """`corner` stands above the headings of the rows.  `covers`: the paths that are drawn in the table."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    covers: frozenset[Path]
