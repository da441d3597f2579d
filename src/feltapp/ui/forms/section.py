"""One section of a form on screen: headings, questions, rows that can be added, sensitive questions that are closed.

Widgets are made some a turn, and kept while they are wanted, so that the window answers while a long section is being
drawn and the keyboard stays where it was when an answer opens another question.  Only what has changed is rendered.
Tells the page what the person did; keeps no answers.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from feltapp.forms.definition import FieldKind
from feltapp.forms.state import FieldState
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.entries import Entry, Shape, entries, key_of
from feltapp.ui.forms.headings import AddRow, Heading, Line, text_to_read
from feltapp.ui.forms.long_column import LongColumn, Piece
from feltapp.ui.forms.table import CellBlock, TableView
from feltapp.ui.forms.writing import Writing
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.parts.text_fields import LineEdit, TextArea

AT_ONCE, A_TURN, AN_ANSWER = 6, 2, 1
"""How many questions are made before the section is seen, in each turn after, and at once when an answer asks more."""


class SectionView(Card):
    """The questions of one section.  Each signal names the path it is about."""

    typed = Signal(str, str)
    left = Signal(str)
    chosen = Signal(str, object)
    settled = Signal(str, object)
    state_set = Signal(str, str)
    kilde_set = Signal(str, str)
    kommentar_set = Signal(str, str)
    confirmed = Signal(str)
    row_added = Signal(str)
    row_removed = Signal(str)
    turned = Signal()

    def __init__(self, targets: Targets, writing: Writing | None = None) -> None:
        super().__init__()
        self._targets, self._writing = targets, writing
        self._opened: set[str] = set()
        self._visible: list[FieldState] = []
        self._wanted: list[Entry] = []
        self._shown: list[str] = []
        self._widgets: dict[str, QWidget] = {}
        self._lines: dict[str, Line] = {}
        self._rendered: dict[str, FieldState] = {}
        self._arranging = self._again = False
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._draw_more)
        self.body.setSpacing(0)
        self._column = LongColumn(self.body)

    @property
    def is_whole(self) -> bool:
        """Whether all of it has been drawn."""
        return len(self._shown) == len(self._wanted)

    def render_fields(self, fields: Iterable[FieldState]) -> None:
        """Show these; what is no longer visible goes, what is new comes, the rest stays as it stands."""
        self._visible = [state for state in fields if state.visible]
        self._rearrange(AN_ANSWER if self._shown else AT_ONCE)

    def render_again(self, path: str) -> None:
        """Its widget may show what somebody did that came to nothing: let it show the answer again."""
        self._rendered.pop(key_of(Shape.FELT, path), None)

    def complete(self) -> None:
        """Draw at once all that is still to come."""
        if not self.is_whole:
            self._rearrange(len(self._wanted))

    def hide_sensitive(self) -> None:
        """Close every sensitive question."""
        self._opened.clear()
        self._rearrange(A_TURN)

    def focus(self, path: str) -> bool:
        """Put the keyboard in a field, opening what is closed around it; false when it is not in this section."""
        if not self._reveal(path):
            return False
        block = self.block(path)
        if block is not None:
            block.focus()
        return True

    def focus_first(self) -> None:
        """Put the keyboard where reading begins: in the first question, or on what opens it when it is closed."""
        first = next((one.key for one in self._wanted if _takes_the_keyboard(one)), "")
        if first and first not in self._widgets:
            self._arrange(self._with_new(1, first=first))
        self._focus_near(0)

    def block(self, path: str) -> FieldBlock | CellBlock | None:
        """The block of a question, drawn now if it is still to come; None when it is closed or not in this section."""
        key = next((one.key for one in self._wanted if _draws(one, path)), "")
        if key and key not in self._widgets:
            self._arrange(self._with_new(1, first=key))
        found = self._widgets.get(key)
        if isinstance(found, TableView):
            return found.cell(path)
        return found if isinstance(found, FieldBlock) else None

    def text_field(self, path: str) -> LineEdit | TextArea | None:
        """The field of a question that is answered in running words, if it can be written in now."""
        block = self.block(path)
        if not isinstance(block, FieldBlock) or block.field.kind not in (FieldKind.TEXT, FieldKind.STRING):
            return None
        target = block.widget.target()
        return target if isinstance(target, LineEdit | TextArea) and not target.isReadOnly() else None

    def focused_path(self) -> str:
        """The path of the question that has the keyboard."""
        inside: QWidget | None = self.focusWidget()
        while inside is not None and not isinstance(inside, FieldBlock | TableView):
            inside = inside.parentWidget()
        if isinstance(inside, TableView):
            return inside.path_of(self.focusWidget())
        return next((one.state.path for one in self._wanted if self._widgets.get(one.key) is inside and inside), "")

    def _rearrange(self, at_most: int) -> None:
        if self._arranging:  # a field that is taken away tells that the keyboard left it: after this, then
            self._again = True
            return
        self._wanted = list(entries(self._visible, self._opened))
        self._arrange(self._with_new(at_most))

    def _draw_more(self) -> None:
        self._arrange(self._with_new(A_TURN))

    def _with_new(self, at_most: int, first: str = "") -> list[Entry]:
        """What has been drawn, and so many more from the top; `first` before all others."""
        drawn: list[Entry] = []
        left = at_most - 1 if first and first not in self._widgets else at_most
        for one in self._wanted:
            is_new = one.key not in self._widgets and one.key != first
            if is_new and left <= 0:
                continue
            left -= is_new
            drawn.append(one)
        return drawn

    def _arrange(self, drawn: Sequence[Entry]) -> None:
        self._arranging = True
        try:
            self._draw(drawn)
        finally:
            self._arranging = False
        if self._again:
            self._again = False
            self._rearrange(A_TURN)

    def _draw(self, drawn: Sequence[Entry]) -> None:
        keys = [one.key for one in drawn]
        if keys != self._shown:
            lost_at = self._take_away(set(keys))
            self._put(drawn)
            self._shown = keys
            if lost_at is not None:
                self._focus_near(lost_at)
        for one in drawn:
            if self._rendered.get(one.key) is not one.state:
                self._rendered[one.key] = one.state
                widget = self._widgets[one.key]
                if isinstance(widget, FieldBlock | Heading | AddRow):
                    widget.render_state(one.state)
        for one in drawn:
            table = self._widgets[one.key]
            if isinstance(table, TableView):
                table.render_fields(one.state, self._visible)
        if not self.is_whole:
            self._more.start()

    def _take_away(self, staying: set[str]) -> int | None:
        """Forget what is no longer wanted; where the keyboard was, if it was in there."""
        focused, lost_at = self.window().focusWidget(), None
        for at, key in enumerate(self._shown):
            if key not in staying:
                gone = self._widgets.pop(key)
                self._rendered.pop(key, None)
                self._lines.pop(key, None)
                if focused is not None and (gone is focused or gone.isAncestorOf(focused)):
                    lost_at = at
        return lost_at

    def _put(self, drawn: Sequence[Entry]) -> None:
        place = {one.key: at for at, one in enumerate(self._wanted)}
        pieces: list[Piece] = []
        before = -1
        for one in drawn:
            if one.key not in self._widgets:
                self._widgets[one.key] = self._make(one)
            if not one.line:
                self._lines.pop(one.key, None)
            elif one.key not in self._lines:
                self._lines[one.key] = Line()
            line = self._lines.get(one.key)
            widget = self._widgets[one.key]
            follows = place[one.key] == before + 1
            before = place[one.key]
            pieces.append(Piece(key=one.key, widgets=(line, widget) if line else (widget,), follows=follows))
        whole = self.layout() or self.body
        whole.setEnabled(False)  # else each new part has everything laid out anew as it is shown
        self._column.hold(pieces, self.width() - 2)
        whole.setEnabled(True)

    def _focus_near(self, at: int) -> None:
        """What had the keyboard is gone: give it to what stands in its place, or the nearest before."""
        for key in (*self._shown[at:], *reversed(self._shown[:at])):
            widget = self._widgets[key]
            if isinstance(widget, SensitiveRow):
                widget.button.setFocus()
                return
            if isinstance(widget, AddRow) or (isinstance(widget, FieldBlock) and not widget.field.read_only):
                widget.focus()
                return

    def _make(self, one: Entry) -> QWidget:
        path = one.state.path
        match one.shape:
            case Shape.LUKKET:
                row = SensitiveRow(one.state.field.text)
                row.reveal.connect(lambda: self._open(path))
                return row
            case Shape.NY:
                add = AddRow(one.state)
                add.add.connect(lambda: self.row_added.emit(path))
                return add
            case Shape.GRUPPE:
                heading = Heading(one.state)
                heading.remove.connect(lambda: self.row_removed.emit(path))
                return heading
            case Shape.TEKST:
                return text_to_read(one.state, one.indent)
            case Shape.TABELL:
                return self._table(one)
            case Shape.FELT:
                block = self._block(one)
                block.render_state(one.state)  # before it is laid out: then nothing in it moves again
                self._rendered[one.key] = one.state
                return block

    def _table(self, one: Entry) -> TableView:
        table = TableView(one.state, self._targets)
        table.typed.connect(self.typed)
        table.left.connect(self.left)
        table.chosen.connect(self.chosen)
        table.render_fields(one.state, self._visible)
        return table

    def _block(self, one: Entry) -> FieldBlock:
        path, key = one.state.path, one.key
        block = FieldBlock(one.state.field, self._targets, one.indent, self._writing)
        block.typed.connect(lambda text: self.typed.emit(path, text))
        block.left.connect(lambda: self.left.emit(path))
        block.chosen.connect(lambda value: self.chosen.emit(path, value))
        block.settled.connect(lambda answer: self.settled.emit(path, answer))
        block.state_set.connect(lambda value: self.state_set.emit(path, value))
        block.kilde_set.connect(lambda value: self.kilde_set.emit(path, value))
        block.kommentar_set.connect(lambda text: self.kommentar_set.emit(path, text))
        block.turn.connect(self.turned)
        block.confirmed.connect(lambda: self.confirmed.emit(path))
        block.compare.connect(lambda: block.show_before(self._rendered[key]))
        return block

    def _open(self, path: str) -> None:
        self._opened.add(path)
        self._rearrange(A_TURN)
        self.focus(path)

    def _reveal(self, path: str) -> bool:
        """Open what is sensitive around a field, and itself; false when it is not in this section."""
        around: list[FieldState] = []
        for state in self._visible:
            around = [one for one in around if one.depth < state.depth]
            around.append(state)
            if state.path == path:
                closed = {one.path for one in around if one.field.sensitive} - self._opened
                if closed:
                    self._opened |= closed
                    self._rearrange(A_TURN)
                return True
        return False


def _draws(one: Entry, path: str) -> bool:
    """Whether a question stands in this entry."""
    if one.shape is Shape.TABELL:
        return one.state.layout is not None and path in one.state.layout.covers
    return one.shape is Shape.FELT and one.state.path == path


def _takes_the_keyboard(one: Entry) -> bool:
    """Whether there is something to do at it; a table is gone into with Tab."""
    return one.shape in (Shape.LUKKET, Shape.NY) or (one.shape is Shape.FELT and not one.state.field.read_only)
