"""One of many: a box that opens a list. Nothing can be typed into it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.choice import Options
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


class DropDown(QComboBox):
    """Signal `chosen(str)` with the value, from the person only."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Options = (),
        placeholder: str = tr("Velg"),
        *,
        liten: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._liten = liten
        self._placeholder = placeholder
        self.setAccessibleName(name)
        self.setFont(font(Skrift.HJELP_FET if liten else Skrift.BROD))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if liten else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._dressed = False
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(str(self.itemData(index))))

    def set_options(self, options: Options) -> None:
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.setCurrentIndex(-1)

    def value(self) -> str | None:
        data = self.currentData()
        return None if data is None else str(data)

    def set_value(self, value: str | None) -> None:
        self.setCurrentIndex(-1 if value is None else self.findData(value))

    def showPopup(self) -> None:
        # A list costs more than all else in a drop-down, and most are never opened.
        if not self._dressed:
            self._dressed = True
            self.view().setFont(font(Skrift.BROD))
            # The combo box's own delegate ignores the style sheet's row height.
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A scroll over a long form must not change an answer.
        event.ignore()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.currentText() or self._placeholder)
        if self._liten:
            return QSize(words + 30, MAAL.brikke)
        return QSize(max(200, words + 60), MAAL.felt)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._liten else QSize(120, MAAL.felt)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        error = bool(self.property("feil"))
        if not self._liten:
            edge = f.passert.kant if error else f.kontroll
            fill = f.flate if self.isEnabled() else f.senket
            draw_frame(painter, self.rect(), fill=fill, edge=edge, width=2 if error else 1)
        elif self.underMouse():
            draw_frame(painter, self.rect(), fill=f.aksent_myk)
        air = 4 if self._liten else 12
        mark = 16 if self._liten else 20
        box = QRect(self.width() - mark - air, (self.height() - mark) // 2, mark, mark)
        draw_icon(painter, box, "ChevronDown", f.tekst)
        painter.setFont(self.font())
        painter.setPen(f.tekst if self.currentIndex() >= 0 and self.isEnabled() else f.dempet)
        metrics = self.fontMetrics()
        room = box.left() - air - 4
        words = metrics.elidedText(self.currentText() or self._placeholder, Qt.TextElideMode.ElideRight, room)
        painter.drawText(air, (self.height() - metrics.height()) // 2 + metrics.ascent(), words)
