"""The little sign that shows a key: «Ctrl K», «F1»."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift


class Keycap(QWidget):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFont(font(Skrift.TAST))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 14, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        draw_frame(painter, self.rect(), fill=f.senket, edge=f.kant, radius=3)
        painter.setFont(self.font())
        painter.setPen(f.dempet)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
