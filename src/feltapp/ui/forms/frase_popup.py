"""«Fraser»: the team's own text pieces, found by typing, put in where the cursor stood.

Part of the page, not a window of its own.  Arrows move while one types, Enter puts in, Escape goes back to the text.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions.fraser import Frase
from feltapp.oversettelse import tr
from feltapp.ui.brukere.sorting import fits
from feltapp.ui.parts.card import clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.paint import draw_frame, draw_inner_ring, painter_for
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL

WIDTH, SHOWN = 480, 6
NONE = tr("Teamet har ingen fraser ennå. Lag dem under «Teamet».")
NO_FIELD = tr("Sett markøren i et tekstfelt først.")
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class _FraseRow(Row):
    """A row that is marked while the keyboard is in the field above."""

    def __init__(self, frase: Frase) -> None:
        super().__init__(frase.title, frase.begins, line=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._marked = False

    def set_marked(self, marked: bool) -> None:
        self._marked = marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._marked:
            painter = painter_for(self)
            painter.fillRect(self.rect(), farger().aksent_myk2)
            draw_inner_ring(painter, self.rect())
            painter.end()
        super().paintEvent(event)


class FrasePopup(QWidget):
    """Signal `put()`: something was put in."""

    put = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Frase, ...] = ()
        self._found: list[Frase] = []
        self._rows: list[_FraseRow] = []
        self._at = 0
        self._field: LineEdit | TextArea | None = None
        self.setAccessibleName(tr("Fraser"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(6)
        self.line = LineEdit(tr("Skriv for å finne en frase"))
        self.line.setAccessibleName(tr("Finn en frase"))
        self.line.edited.connect(lambda _text: self._narrow())
        self.line.installEventFilter(self)
        around = QVBoxLayout()
        around.setContentsMargins(MAAL.i_kort - 1, 0, MAAL.i_kort - 1, 0)
        around.addWidget(self.line)
        column.addLayout(around)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        column.addLayout(self._body)
        column.addStretch(1)
        parent.installEventFilter(self)
        self.hide()

    def open(self, fraser: Sequence[Frase], field: LineEdit | TextArea | None) -> None:
        """Show these beside a field, and take the keyboard."""
        self._all, self._field = tuple(fraser), field
        self.line.set_text("")
        self._narrow()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._fit()
            return False
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
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._at)
            return True
        step = _STEPS.get(key, 0)
        if step and self._rows:
            self._mark((self._at + step) % len(self._rows))
        return bool(step)

    def _narrow(self) -> None:
        typed = self.line.text()
        by_title = [one for one in self._all if fits(one.title, typed)]
        others = [one for one in self._all if one not in by_title and fits(one.text, typed)]
        self._found = [*by_title, *others][:SHOWN] if self._field is not None else []
        self._rows = []
        clear_layout(self._body)
        for at, one in enumerate(self._found):
            row = _FraseRow(one)
            row.activated.connect(partial(self._choose, at))
            self._rows.append(row)
            self._body.addWidget(row)
        if not self._found:
            self._body.addWidget(EmptyState(self._nothing(typed), "MagnifyingGlass"))
        self._mark(0)
        self._fit()

    def _nothing(self, typed: str) -> str:
        if self._field is None:
            return NO_FIELD
        return tr("Ingen fraser har noe med «{skrevet}».").format(skrevet=typed.strip()) if self._all else NONE

    def _mark(self, at: int) -> None:
        self._at = at
        for index, row in enumerate(self._rows):
            row.set_marked(index == at)
        if at < len(self._found):
            # The keyboard is in the field: there a screen reader says what Enter would put in.
            self.line.setAccessibleDescription(f"{self._found[at].title}: {self._found[at].text}")

    def _choose(self, at: int) -> None:
        if at < len(self._found) and self._field is not None:
            field, text = self._field, self._found[at].text
            self._leave()
            field.insert(text)
            self.put.emit()

    def _leave(self) -> None:
        field, self._field = self._field, None
        self.hide()
        if field is not None:
            field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _close_unless_used(self) -> None:
        if not self.line.hasFocus() and self.isVisible():
            self._field = None
            self.hide()

    def _fit(self) -> None:
        """Under the field where there is room, else over it; never outside the page."""
        parent = self.parentWidget()
        if parent is None:
            return
        height = 76 + MAAL.rad * max(1, len(self._found))
        width = min(WIDTH, parent.width() - 16)
        left, top = parent.width() - width - 20, 72
        if self._field is not None:
            at = self._field.mapTo(parent, QPoint(0, 0))
            left, top = at.x(), at.y() + self._field.height() + 4
            if top + height > parent.height() - 8:
                top = at.y() - 4 - height
        left = max(8, min(left, parent.width() - width - 8))
        top = max(8, min(top, parent.height() - height - 8))
        self.setGeometry(left, top, width, min(height, parent.height() - 16))
