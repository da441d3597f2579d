"""«Legg til»: every form that may be begun for the person, found by typing a few letters of its name.

Part of the page, not a window of its own.  Arrows move while one types, Enter begins, Escape goes back to the button.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from feltapp.actions.legg_til import Tilbud
from feltapp.oversettelse import tr
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.person.legg_til_model import LeggTilDelegate, LeggTilModel
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL

WIDTH, HEIGHT = 480, 560
FEW, AROUND = 12, 76
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class LeggTil(QWidget):
    """Signal `chosen(Tilbud)`.  Opens under `button` and gives the keyboard back to it."""

    chosen = Signal(Tilbud)

    def __init__(self, button: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = button
        self.setAccessibleName(tr("Legg til"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(6)
        self.line = LineEdit(tr("Skriv for å finne et skjema"))
        self.line.setAccessibleName(tr("Finn et skjema"))
        self.line.edited.connect(self._narrow)
        self.line.installEventFilter(self)
        around = QVBoxLayout()
        around.setContentsMargins(MAAL.i_kort - 1, 0, MAAL.i_kort - 1, 0)
        around.addWidget(self.line)
        column.addLayout(around)
        self.model = LeggTilModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(LeggTilDelegate(self.view))
        self.view.setAccessibleName(tr("Skjemaer"))
        self.view.setProperty("ring", "egen")
        self.view.setProperty("rolle", "naken")
        self.view.setMouseTracking(True)
        # The keyboard stays where one types; a mouse is all the list itself takes.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.clicked.connect(self._clicked)
        column.addWidget(self.view, 1)
        self._empty = EmptyState("", "MagnifyingGlass")
        column.addWidget(self._empty)
        parent.installEventFilter(self)
        self.hide()

    def open(self, tilbud: Sequence[Tilbud]) -> None:
        """Show these, all of them, and take the keyboard."""
        self.line.set_text("")
        self.model.set_filter("")
        self.model.set_tilbud(tilbud)
        self._fit()
        self._mark_first()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_again(self) -> None:
        """Away; the keyboard goes back to the button when it was here."""
        had = self.line.hasFocus()
        self.hide()
        if had:
            self._button.setFocus(Qt.FocusReason.PopupFocusReason)

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
            self.close_again()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex().row())
            return True
        step = _STEPS.get(key, 0)
        if step:
            self._mark(self.model.next_from(self.view.currentIndex().row(), step))
        return bool(step)

    def _narrow(self, typed: str) -> None:
        self.model.set_filter(typed)
        self._mark_first()

    def _mark_first(self) -> None:
        none = self.model.rowCount() == 0
        self.view.setVisible(not none)
        self._empty.setVisible(none)
        self._empty.set_text(tr("Ingen skjemaer heter noe med «{skrevet}».").format(skrevet=self.line.text().strip()))
        self.view.scrollToTop()
        self._mark(self.model.next_from(-1, 1))

    def _mark(self, row: int) -> None:
        if row >= 0:
            index = self.model.index(row, 0)
            self.view.setCurrentIndex(index)
            # The keyboard is in the field: there a screen reader says what Enter would begin.
            self.line.setAccessibleDescription(str(index.data()))

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        tilbud = self.model.tilbud_at(row)
        if tilbud is not None:
            self.hide()
            self.chosen.emit(tilbud)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        under = self._button.mapTo(parent, QPoint(0, self._button.height() + 4))
        width = min(WIDTH, parent.width() - 16)
        left = max(8, min(under.x(), parent.width() - width - 8))
        lines = self.model.rowCount()
        needs = sum(self.view.sizeHintForRow(row) for row in range(lines)) + AROUND if lines < FEW else HEIGHT
        self.setGeometry(left, under.y(), width, min(needs, HEIGHT, parent.height() - under.y() - 8))

    def _close_unless_used(self) -> None:
        if not self.line.hasFocus() and self.isVisible():
            self.hide()
