"""What the search found, under the search field: arrows and Enter, or a click.

Part of the window, not a window of its own, so that typing goes on in the field.  Asks through tasks, and only the
newest question is answered.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import search
from feltapp.actions.search import Found
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.page import Tools
from feltapp.ui.parts.announce import announce
from feltapp.ui.parts.card import clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.paint import draw_frame, draw_inner_ring, painter_for
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.top_bar import SearchBox
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL

_ICONS = {"person": "Person", "skjema": "Tasklist", "notat": "NotePencil", "handling": "ArrowRight", "sted": "House"}
SHOWN = 9
LEAST_WIDTH = 520


class SearchPopup(QWidget):
    """Signal `chosen(Place)`."""

    chosen = Signal(Place)

    def __init__(self, box: SearchBox, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self._box, self._tools = box, tools
        self._found: tuple[Found, ...] = ()
        self._rows: list[_FoundRow] = []
        self._at = 0
        self._text = ""
        self._submitted = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(1, 6, 1, 6)
        self._body.setSpacing(0)
        box.line.installEventFilter(self)
        box.line.textChanged.connect(self._ask)
        self.hide()

    def submit(self) -> None:
        """Enter in the field: go to what is marked, or to the first when the answer comes."""
        if self._text and self._found and self.isVisible():
            self._choose(self._at)
        else:
            self._submitted = bool(self._text)

    def refresh(self) -> None:
        """Ask again: the index has more in it now."""
        if self.isVisible():
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close_unless_used)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        draw_frame(painter_for(self), self.rect(), fill=f.flate, edge=f.kontroll, radius=MAAL.radius_kort)

    def _key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(key, 0)
        if not step or not self._rows:
            return False
        self._mark((self._at + step) % len(self._rows))
        return True

    def _ask(self, text: str) -> None:
        self._text = text.strip()
        self._submitted = False
        if not self._text:
            self._found = ()
            self.hide()
            return
        self._read()

    def _read(self) -> None:
        self._tools.tasks.read(partial(search.find, self._tools.ctx, self._text), self._show, latest=(self, "find"))

    def _show(self, found: tuple[Found, ...]) -> None:
        if not self._text:
            return
        self._found, self._rows = found[:SHOWN], []
        clear_layout(self._body)
        for at, one in enumerate(self._found):
            row = _FoundRow(one)
            row.activated.connect(partial(self._choose, at))
            self._rows.append(row)
            self._body.addWidget(row)
        if not found:
            self._body.addWidget(
                EmptyState(tr("Fant ingenting på «{tekst}».").format(tekst=self._text), "MagnifyingGlass")
            )
        self._place()
        self.show()
        self.raise_()
        self._mark(0)
        if not found:
            announce(self._box.line, tr("Fant ingenting på «{tekst}».").format(tekst=self._text))
        if self._submitted and self._found:
            self._choose(0)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        at = self._box.mapTo(parent, QPoint(0, self._box.height() + 4))
        width = min(max(LEAST_WIDTH, self._box.width()), parent.width() - at.x() - 8)
        height = 14 + (len(self._rows) * MAAL.rad if self._rows else MAAL.rad)
        self.setGeometry(at.x(), at.y(), width, min(height, parent.height() - at.y() - 8))

    def _mark(self, at: int) -> None:
        self._at = at
        for index, row in enumerate(self._rows):
            row.set_marked(index == at)
        # The keyboard stays in the field, so nothing else tells what Enter opens.
        if at < len(self._rows):
            announce(self._box.line, self._rows[at].accessibleName())

    def _choose(self, at: int) -> None:
        if at < len(self._found):
            place = self._found[at].place
            self._leave()
            self.chosen.emit(place)

    def _leave(self) -> None:
        self._box.line.clear()
        self.hide()

    def _close_unless_used(self) -> None:
        if not self._box.line.hasFocus():
            self.hide()


class _FoundRow(Row):
    """A row that is marked without having focus."""

    def __init__(self, found: Found) -> None:
        super().__init__(found.title, found.sub, icon=_ICONS.get(found.kind, "ArrowRight"), line=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._marked = False

    def set_marked(self, marked: bool) -> None:
        self._marked = marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked:
            painter = painter_for(self)
            painter.fillRect(self.rect(), farger().aksent_myk2)
            draw_inner_ring(painter, self.rect())  # in high contrast the ground is the same for all
            painter.end()
        super().paintEvent(event)
