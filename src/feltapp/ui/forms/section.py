"""One section of a form on screen: headings, questions, rows that can be added, sensitive questions that are closed.

Widgets are made for what is visible and kept while it is, so that the keyboard stays where it was when an answer opens
another question.  Tells the page what the person did; keeps no answers.
"""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.domain.ids import Path
from feltapp.forms.definition import FieldKind
from feltapp.forms.state import FieldState
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.block import INDENT, FieldBlock
from feltapp.ui.forms.rich import words_label
from feltapp.ui.parts import Banner, Card, SensitiveRow, Storrelse, outline_button, plain_button
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

AT_ONCE, A_TURN = 6, 4
"""How many questions are drawn before the section is seen, and in each turn after."""
_WARNING_STYLES = ("highlight",)


class _Line(QWidget):
    """The thin line between two questions."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        draw_line(painter, 0, 0, self.width(), farger().kant)


class _Heading(QWidget):
    """A group's name, or a row's, with what can be done with the row."""

    remove = Signal()

    def __init__(self, state: FieldState, number: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + INDENT * min(state.depth, 3), 12, 20, 4)
        words = f"{state.field.text} {number}" if state.is_row else state.field.text
        lines = QVBoxLayout()
        lines.setSpacing(2)
        markdown = "" if state.is_row else state.field.markdown
        lines.addWidget(words_label(words, markdown, Skrift.BROD_FET if state.is_row else Skrift.KORTTITTEL))
        for hint in (state.field.sublabel, state.field.help):
            if hint and not state.is_row:
                lines.addWidget(words_label(hint, hint, Skrift.HJELP, "dempet"))
        row.addLayout(lines, 1)
        if state.is_row:
            button = plain_button("Ta bort", "XMark", Storrelse.RAD)
            button.setAccessibleName(f"Ta bort {words}")
            button.clicked.connect(lambda: self.remove.emit())
            row.addWidget(button)


class _AddRow(QWidget):
    """The button that adds a row to a repeated group."""

    add = Signal()

    def __init__(self, state: FieldState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + INDENT * min(state.depth, 3), 4, 20, 12)
        button = outline_button(state.field.repeat_text or f"Legg til: {state.field.text.lower()}", "Plus")
        button.clicked.connect(lambda: self.add.emit())
        row.addWidget(button)
        row.addStretch(1)


class SectionView(Card):
    """The questions of one section.  `opened` are the paths of sensitive questions that somebody chose to see."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, object)
    settled = Signal(str, object)
    state_set = Signal(str, str)
    kilde_set = Signal(str, str)
    confirmed = Signal(str)
    row_added = Signal(str)
    row_removed = Signal(str)

    def __init__(self, targets: Targets, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._targets = targets
        self._opened: set[str] = set()
        self._shown: list[str] = []
        self._widgets: dict[str, QWidget] = {}
        self._states: dict[str, FieldState] = {}
        self._limit = AT_ONCE
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._draw_more)
        self.body.setSpacing(0)

    def render_fields(self, fields: Iterable[FieldState]) -> None:
        """Show these; what is no longer visible goes, what is new comes, the rest stays as it stands."""
        visible = [state for state in fields if state.visible]
        self._states = {state.path: state for state in visible}
        wanted: list[tuple[str, FieldState]] = []
        closed: set[str] = set()
        for index, state in enumerate(visible):
            if state.path in closed:
                continue
            key = self._key(state)
            if key.startswith("lukket"):
                closed |= self._inside(visible[index + 1 :], state)
            wanted.append((key, state))
            follower = visible[index + 1] if index + 1 < len(visible) else None
            wanted.extend(self._add_buttons(state, follower, visible))
        drawn = wanted[: max(self._limit, len(self._shown))]
        self._arrange(drawn)
        for key, state in drawn:
            widget = self._widgets[key]
            if isinstance(widget, FieldBlock):
                widget.render_state(state)
        if len(drawn) < len(wanted):
            self._more.start()

    def complete(self) -> None:
        """Draw at once what is still to come: somebody wants a question further down."""
        if self._more.isActive():
            self._more.stop()
            self._limit = len(self._states) * 2 + AT_ONCE
            self.render_fields(list(self._states.values()))

    def _draw_more(self) -> None:
        """Some questions a turn, so that the window answers while a long section is being drawn."""
        self._limit = len(self._shown) + A_TURN
        self.render_fields(list(self._states.values()))

    def hide_sensitive(self) -> None:
        """Close every sensitive question."""
        self._opened.clear()
        self.render_fields(list(self._states.values()))

    def focus(self, path: str) -> bool:
        """Put the keyboard in a field, opening it if it is closed; false when it is not in this section."""
        state = self._states.get(path)
        if state is None:
            return False
        if state.field.sensitive and path not in self._opened:
            self._open(path)
        block = self.block(path)
        if block is not None:
            block.focus()
        return True

    def focus_first(self) -> None:
        """Put the keyboard in the first question that can be written in and is not closed."""
        blocks = (self._widgets[key] for key in self._shown if key.startswith("felt "))
        open_ones = (one for one in blocks if isinstance(one, FieldBlock) and not one.field.read_only)
        first = next(open_ones, None)
        if first is not None:
            first.focus()

    def block(self, path: str) -> FieldBlock | None:
        """The block of a question, for scrolling to it."""
        if f"felt {path}" not in self._widgets:
            self.complete()
        found = self._widgets.get(f"felt {path}")
        return found if isinstance(found, FieldBlock) else None

    def focused_path(self) -> str:
        """The path of the question that has the keyboard."""
        inside: QWidget | None = self.focusWidget()
        while inside is not None and not isinstance(inside, FieldBlock):
            inside = inside.parentWidget()
        return next((key[5:] for key, widget in self._widgets.items() if widget is inside), "")

    def _key(self, state: FieldState) -> str:
        if state.field.sensitive and state.path not in self._opened and not state.is_row:
            return f"lukket {state.path}"
        if state.field.kind is FieldKind.GROUP or state.is_row:
            return f"gruppe {state.path}"
        if state.field.kind is FieldKind.DISPLAY:
            return f"tekst {state.path}"
        return f"felt {state.path}"

    def _inside(self, later: list[FieldState], group: FieldState) -> set[str]:
        """The paths that belong to a closed sensitive group, or that follow a closed question as its parts."""
        found: set[str] = set()
        for state in later:
            if state.depth <= group.depth:
                break
            found.add(state.path)
        return found

    def _add_buttons(
        self, state: FieldState, follower: FieldState | None, visible: list[FieldState]
    ) -> list[tuple[str, FieldState]]:
        """Add-buttons for the repeated groups that end after this field."""
        end_depth = follower.depth if follower else -1
        found = []
        for group in reversed(visible[: visible.index(state) + 1]):
            ends = group.depth >= end_depth and self._holds(group, state) and not self._holds(group, follower)
            if group.field.kind is FieldKind.GROUP and group.field.repeats and not group.is_row and ends:
                closed = group.field.sensitive and group.path not in self._opened
                if not closed and not group.field.read_only:
                    found.append((f"ny {group.path}", group))
        return found

    def _holds(self, group: FieldState, other: FieldState | None) -> bool:
        return other is not None and (other.path == group.path or other.path.startswith(f"{group.path}:"))

    def _arrange(self, wanted: list[tuple[str, FieldState]]) -> None:
        keys = [key for key, _ in wanted]
        if keys == self._shown:
            return
        for key in set(self._widgets) - set(keys):
            gone = self._widgets.pop(key)
            gone.hide()
            gone.deleteLater()
        kept = len(self._shown) if keys[: len(self._shown)] == self._shown else 0
        while not kept and (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, _Line):
                widget.hide()
                widget.deleteLater()
        numbers: dict[str, int] = {}
        for index, (key, state) in enumerate(wanted):
            if state.is_row:
                group = state.path.rpartition(":")[0]
                numbers[group] = numbers.get(group, 0) + 1
            if index < kept:
                continue
            if index and self._line_before(key, state):
                self.body.addWidget(_Line())
            if key not in self._widgets:
                number = numbers.get(state.path.rpartition(":")[0], 1)
                self._widgets[key] = self._make(key, state, number)
            self.body.addWidget(self._widgets[key])
            self._widgets[key].show()  # now: the keyboard may be wanted in it at once
        self._shown = keys

    def _line_before(self, key: str, state: FieldState) -> bool:
        return not key.startswith("ny ") and (state.depth <= 1 or state.is_row or key.startswith("lukket"))

    def _make(self, key: str, state: FieldState, number: int) -> QWidget:
        path = state.path
        if key.startswith("lukket"):
            row = SensitiveRow(state.field.text)
            row.reveal.connect(lambda: self._open(path))
            return row
        if key.startswith("ny "):
            add = _AddRow(state)
            add.add.connect(lambda: self.row_added.emit(path))
            return add
        if key.startswith("gruppe"):
            heading = _Heading(state, number)
            heading.remove.connect(lambda: self.row_removed.emit(path))
            return heading
        if key.startswith("tekst"):
            return self._words(state)
        return self._block(state, path)

    def _words(self, state: FieldState) -> QWidget:
        if state.field.style in _WARNING_STYLES:
            return _inside_card(Banner(Kind.SNART, state.field.text, icon="ExclamationmarkTriangle"))
        note = words_label(state.field.text, state.field.markdown, Skrift.BROD, "dempet")
        note.setContentsMargins(20 + INDENT * min(state.depth, 3), 12, 20, 12)
        return note

    def _block(self, state: FieldState, path: Path) -> FieldBlock:
        block = FieldBlock(state.field, self._targets, _indent(state))
        block.typed.connect(lambda text: self.typed.emit(path, text))
        block.left.connect(lambda: self.left.emit(path))
        block.chosen.connect(lambda value: self.chosen.emit(path, value))
        block.settled.connect(lambda answer: self.settled.emit(path, answer))
        block.state_set.connect(lambda value: self.state_set.emit(path, value))
        block.kilde_set.connect(lambda value: self.kilde_set.emit(path, value))
        block.confirmed.connect(lambda: self.confirmed.emit(path))
        block.compare.connect(lambda: block.show_before(self._states[path]))
        return block

    def _open(self, path: str) -> None:
        self._opened.add(path)
        self.render_fields(list(self._states.values()))
        block = self._widgets.get(f"felt {path}")
        if isinstance(block, FieldBlock):
            block.focus()


def _inside_card(widget: QWidget) -> QWidget:
    """With the card's own air around it."""
    around = QWidget()
    box = QVBoxLayout(around)
    box.setContentsMargins(20, 12, 20, 12)
    box.addWidget(widget)
    return around


def _indent(state: FieldState) -> int:
    """How deep a question lies under the section's own questions."""
    return max(0, state.depth - 1)
