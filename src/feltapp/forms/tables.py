"""Lay a group out as a table: its columns, its rows, and which question or which words stand in each cell.

Pure; called when a form is drawn.  What stands where follows the national filler: `grid` is answered in, its rows are
groups and its columns the questions in them; the others show what was answered elsewhere (docs/skjema.md).  A table
with questions to answer in it that has no place for them is drawn as a group.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from feltapp.domain.answer import JsonValue
from feltapp.forms.answers import in_line, option_of
from feltapp.forms.definition import FieldKind, Option, Table
from feltapp.forms.fhir_json import number
from feltapp.forms.fhirpath.syntax import parsed
from feltapp.forms.layout import Cell, Layout, TableRow
from feltapp.forms.rows import row_cells
from feltapp.forms.state import FieldState

CHOSEN = "X"
_Key = tuple[int, Decimal, str]
_Sorted = tuple[list[_Key], TableRow]
_Inside = Sequence[FieldState]


def with_tables(fields: tuple[FieldState, ...]) -> tuple[FieldState, ...]:
    """The fields, with the layout of each group that is a table; those that are the same stay the same."""
    heads = [index for index, one in enumerate(fields) if one.field.table is not None]
    if not heads:
        return fields
    found = list(fields)
    for index in heads:
        made = _layout(fields, index)
        if made != fields[index].layout:
            found[index] = replace(fields[index], layout=made)
    return tuple(found)


def _layout(fields: _Inside, index: int) -> Layout | None:
    head = fields[index]
    table = head.field.table
    if table is None or (head.field.repeats and not head.is_row):
        return None
    everywhere = table.style == "gtable"  # a column stands there whether or not anybody has answered
    inside = [one for one in _below(fields, index) if one.visible or (everywhere and not one.field.hidden)]
    if table.style == "grid":
        return _grid(head, inside)
    if any(one.field.asks and not one.field.read_only for one in inside):
        return None
    maker = _MAKERS.get(table.style, _questions)
    columns, rows = maker(table, inside, fields)
    return Layout(
        corner="", columns=columns, rows=_in_order(table, columns, rows), covers=frozenset(one.path for one in inside)
    )


def _below(fields: _Inside, index: int) -> Iterator[FieldState]:
    for one in islice(fields, index + 1, None):
        if one.depth <= fields[index].depth:
            return
        yield one


def _grid(head: FieldState, inside: _Inside) -> Layout | None:
    """Rows are the groups in it; a question stands in the column of its own words."""
    names = [
        (at, one)
        for at, one in enumerate(inside)
        if one.depth == head.depth + 1 and one.field.is_group and (one.is_row or not one.field.repeats)
    ]
    columns: dict[str, None] = {}
    rows: list[tuple[FieldState, dict[str, FieldState]]] = []
    for at, name in names:
        cells: dict[str, FieldState] = {}
        for one in _below(inside, at):
            if one.depth == name.depth + 1 and not one.field.is_group and one.field.kind is not FieldKind.DISPLAY:
                cells.setdefault(one.field.text, one)
        columns |= dict.fromkeys(cells)
        rows.append((name, cells))
    if not columns:
        return None
    covers = {one.path for _, one in names} | {one.path for _, cells in rows for one in cells.values()}
    return Layout(
        corner=head.field.text,
        columns=tuple(columns),
        rows=tuple(
            TableRow(
                heading=name.field.text,
                cells=tuple(Cell(path=cells[one].path) if one in cells else Cell() for one in columns),
            )
            for name, cells in rows
        ),
        covers=frozenset(covers),
    )


def _questions(_table: Table, inside: _Inside, _fields: _Inside) -> tuple[tuple[str, ...], list[_Sorted]]:
    """`table-hn1`: a question and its answer on each row, groups as headings."""
    return ("Spørsmål", "Svar"), [
        ([], TableRow(heading=one.field.text, cells=() if one.field.is_group else (Cell(text=_words(one)),)))
        for one in inside
    ]


def _columns(table: Table, inside: _Inside, _fields: _Inside) -> tuple[tuple[str, ...], list[_Sorted]]:
    """`table-hn2`: each question says which column it stands in; the first of each column make the first row."""
    count = max([len(table.columns), *(one.field.column for one in inside)])
    stacks = [[one for one in inside if one.field.column == number + 1] for number in range(count)]
    rows: list[_Sorted] = []
    for level in range(max((len(one) for one in stacks), default=0)):
        cells = [stack[level] if level < len(stack) else None for stack in stacks]
        said = [_words(one) if one is not None else "" for one in cells]
        if any(said):
            keys = [_key_of(one) for one in cells]
            rows.append((keys, TableRow(heading=said[0], cells=tuple(Cell(text=one) for one in said[1:]))))
    return tuple(table.columns[one] if one < len(table.columns) else "" for one in range(count)), rows


def _options(_table: Table, inside: _Inside, _fields: _Inside) -> tuple[tuple[str, ...], list[_Sorted]]:
    """`table`: the options of the first choice are columns; what is not one of them stands in a column of its own."""
    first = next((one.field.options for one in inside if one.field.options), ())
    rows = [(one, _crosses(one, first)) for one in inside]
    rest = [_words(one) if CHOSEN not in crosses else "" for one, crosses in rows]
    extra = any(rest)
    made: list[_Sorted] = []
    for (one, crosses), words in zip(rows, rest, strict=True):
        said = [*crosses, words] if extra else crosses
        keys = [_key(FieldKind.STRING, None, word) for word in (one.field.text, *said)]
        made.append((keys, TableRow(heading=one.field.text, cells=tuple(Cell(text=word) for word in said))))
    return ("", *(option.display for option in first), *([""] if extra else [])), made


def _crosses(one: FieldState, options: tuple[Option, ...]) -> list[str]:
    held = one.answer.value if isinstance(one.answer.value, list) else [one.answer.value]
    chosen = {option.code for value in held if (option := option_of(one.field, value)) is not None}
    return [CHOSEN if option.code in chosen else "" for option in options]


def _occurrences(_table: Table, inside: _Inside, fields: _Inside) -> tuple[tuple[str, ...], list[_Sorted]]:
    """`gtable`: a row for each time the group was filled in that the columns are copied from."""
    columns = [(one, asks) for one in inside if (asks := _asks(one))]
    sources = {link_id for _, asks in columns for link_id in asks}
    by_row: dict[str, dict[str, list[FieldState]]] = {}
    for one in fields:
        if one.field.link_id in sources and one.visible and not one.is_row:
            within = "".join(f"{group}:{row}" for group, row in row_cells(one.path))
            by_row.setdefault(within, {}).setdefault(one.field.link_id, []).append(one)
    rows: list[_Sorted] = []
    for cells in by_row.values():
        said: list[str] = []
        keys: list[_Key] = []
        for _, asks in columns:
            held = [one for link_id in asks for one in cells.get(link_id, ())]
            said.append(", ".join(filter(None, (in_line(one.field, one.answer) for one in held))))
            keys.append(_key(held[0].field.kind, held[0].answer.value, said[-1]) if held else _LAST)
        if any(said):
            rows.append((keys, TableRow(heading=said[0], cells=tuple(Cell(text=one) for one in said[1:]))))
    return tuple(one.field.text for one, _ in columns), rows


def _asks(one: FieldState) -> tuple[str, ...]:
    return tuple(sorted(parsed(one.field.calculation).asks)) if one.field.calculation else ()


def _words(one: FieldState) -> str:
    if one.field.kind in (FieldKind.GROUP, FieldKind.DISPLAY):
        return one.field.text
    return in_line(one.field, one.answer).replace("\n", ", ")


_LAST: _Key = (2, Decimal(0), "")


def _key_of(one: FieldState | None) -> _Key:
    return _LAST if one is None else _key(one.field.kind, one.answer.value, _words(one))


def _key(kind: FieldKind, value: JsonValue, words: str) -> _Key:
    """How a cell sorts: numbers by size, times as ISO writes them, all else by its letters; empty ones last."""
    one = value[0] if isinstance(value, list) and value else value
    size = number(one.get("value") if isinstance(one, dict) else one)
    if size is None and kind is FieldKind.STRING:
        size = number(words.replace(",", "."))
    if size is not None and kind not in (FieldKind.DATE, FieldKind.DATETIME, FieldKind.TIME):
        return 0, size, ""
    if kind in (FieldKind.DATE, FieldKind.DATETIME, FieldKind.TIME) and isinstance(one, str):
        return 1, Decimal(0), one
    return (1, Decimal(0), words.casefold()) if words else _LAST


def _in_order(table: Table, columns: tuple[str, ...], rows: list[_Sorted]) -> tuple[TableRow, ...]:
    at = _ordered_by(table, columns)
    if at is None or any(at >= len(keys) for keys, _ in rows):
        return tuple(row for _, row in rows)
    full = [one for one in rows if one[0][at] != _LAST]
    empty = [one for one in rows if one[0][at] == _LAST]
    full.sort(key=lambda one: one[0][at], reverse=table.descending)
    return tuple(row for _, row in [*full, *empty])


def _ordered_by(table: Table, columns: tuple[str, ...]) -> int | None:
    """The place of the column that a table is sorted by: by its number, or by its name."""
    if table.style == "table-hn2" and table.order_by.isdecimal() and len(table.order_by) < 4:
        return int(table.order_by) - 1
    return columns.index(table.order_name) if table.order_name and table.order_name in columns else None


_Maker = Callable[[Table, _Inside, _Inside], tuple[tuple[str, ...], list[_Sorted]]]
_MAKERS: Mapping[str, _Maker] = {
    "table-hn1": _questions,
    "table-hn2": _columns,
    "table": _options,
    "gtable": _occurrences,
}
