"""A group drawn as a table: headings above and beside, answers and questions in the cells.

A question in a cell is named by its row and its column, for those who do not see where it stands.  Renders states and
tells what the person did, as a block does; asks and saves nothing.
"""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from feltapp.domain.ids import Path
from feltapp.forms.layout import Cell, Layout
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import SHORT_WIDTH, FieldWidget
from feltapp.ui.fields.other import Targets
from feltapp.ui.fields.registry import make_widget
from feltapp.ui.forms.block import INDENT
from feltapp.ui.forms.problem import problem_words
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import show_error_edge
from feltapp.ui.theme.tokens import Skrift

NARROWEST = 64
_AIR = 8


class CellBlock(QWidget):
    """One question in its cell, with what is wrong with it below."""

    def __init__(self, state: FieldState, name: str, targets: Targets) -> None:
        super().__init__()
        self.state: FieldState | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.field: FieldWidget = make_widget(state.field, targets)
        self.field.target().setAccessibleName(name)
        for line in self.field.findChildren(QLineEdit):
            line.setMinimumWidth(NARROWEST)
            line.setMaximumWidth(SHORT_WIDTH)
        box.addWidget(self.field)
        self._wrong = label("", Skrift.HJELP_FET, "passert", wrap=True)
        self._wrong.hide()
        box.addWidget(self._wrong)

    def render_state(self, state: FieldState) -> None:
        """Show this state; nothing happens when it is the one that is shown."""
        if state is self.state:
            return
        self.state = state
        self.field.render_state(state)
        self.refuse(problem_words(state.field, state.problems[0]) if state.problems else "")

    def focus(self) -> None:
        """Put the keyboard in the field."""
        self.field.target().setFocus()

    def refuse(self, wrong: str) -> None:
        """Say what is wrong, or why the form cannot be signed."""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        show_error_edge(self.field.target(), bool(wrong))
        self.field.target().setAccessibleDescription(wrong)


class TableView(QWidget):
    """`typed(path, str)`, `left(path)`, `chosen(path, object)`: what was done in a cell."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, head: FieldState, targets: Targets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(head.field.text)
        self._targets = targets
        self._layout: Layout | None = None
        self._questions: dict[str, CellBlock] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(20 + INDENT * min(max(0, head.depth - 1), 3), 12, 20, 12)
        self._grid_holder = QWidget()
        box.addWidget(self._grid_holder)

    def render_fields(self, head: FieldState, fields: Iterable[FieldState]) -> None:
        """Show these; cells are made anew only when the table itself is another."""
        layout = head.layout
        states = {one.path: one for one in fields if layout is not None and one.path in layout.covers}
        if layout is not None and layout != self._layout:
            self._make(layout, states)
        for path, question in self._questions.items():
            state = states.get(Path(path))
            question.setVisible(state is not None)
            if state is not None:
                question.render_state(state)

    def cell(self, path: str) -> CellBlock | None:
        """The question in a cell, if it stands in this table."""
        return self._questions.get(path)

    def path_of(self, inside: QWidget | None) -> str:
        """The question that a widget belongs to, or empty."""
        while inside is not None and inside is not self:
            for path, question in self._questions.items():
                if question is inside:
                    return path
            inside = inside.parentWidget()
        return ""

    def _make(self, layout: Layout, states: Mapping[Path, FieldState]) -> None:
        focused = self.path_of(self.focusWidget())
        self._layout = layout
        self._questions = {}
        old, self._grid_holder = self._grid_holder, QFrame()
        self._grid_holder.setProperty("rolle", "tabell")
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(_AIR)
        heads = layout.columns if layout.corner or len(layout.columns) > _widest(layout) else ("", *layout.columns)
        heads = (layout.corner, *layout.columns) if layout.corner else heads
        for number, words in enumerate(heads if layout.rows else ()):
            grid.addWidget(_words(words, bold=True), 0, number)
            grid.setColumnStretch(number, 2 if number == 0 else 1)
        for at, row in enumerate(layout.rows, 1):
            grid.addWidget(_words(row.heading, bold=not row.cells or bool(layout.corner)), at, 0)
            for number, cell in enumerate(row.cells, 1):
                column = heads[number] if number < len(heads) else ""
                grid.addWidget(self._cell(cell, f"{row.heading}, {column}", states), at, number)
        if not layout.rows:
            grid.addWidget(label(tr("Ingen svar ennå"), Skrift.BROD, "dempet"), 1, 0)
        box = self.layout()
        if box is not None:
            box.replaceWidget(old, self._grid_holder)
        old.hide()
        old.deleteLater()
        if focused in self._questions:
            self._questions[focused].focus()

    def _cell(self, cell: Cell, name: str, states: Mapping[Path, FieldState]) -> QWidget:
        state = states.get(cell.path) if cell.path is not None else None
        if state is None:
            made = _words(cell.text)
            said = cell.text or tr("tom")
            made.setAccessibleName(f"{name}: {said}")
            return made
        path = state.path
        question = self._questions[path] = CellBlock(state, name, self._targets)
        question.field.typed.connect(partial(self.typed.emit, path))
        question.field.left.connect(partial(self.left.emit, path))
        question.field.chosen.connect(partial(self.chosen.emit, path))
        return question


def _widest(layout: Layout) -> int:
    return max((len(row.cells) for row in layout.rows), default=0)


def _words(text: str, *, bold: bool = False) -> QLabel:
    made = label(text, Skrift.BROD_FET if bold else Skrift.BROD, wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    return made
