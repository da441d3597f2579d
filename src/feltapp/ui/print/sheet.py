"""One sheet of paper on screen, as wide as there is room for.  Draws a picture; knows nothing of plans."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.ui.theme.palette import farger

WIDEST = 800
NARROWEST = 420


class Sheet(QLabel):
    """A page of a PDF, scaled to the column it stands in.  A label of Qt, so that a screen reader says which page."""

    def __init__(self, pixmap: QPixmap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = pixmap
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(NARROWEST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._width(width) * self._pixmap.height() / max(1, self._pixmap.width()))

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._width(self.width())
        target = QRect((self.width() - width) // 2, 0, width, self.heightForWidth(width))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._pixmap)
        painter.setPen(farger().kant)
        painter.drawRect(target.adjusted(0, 0, -1, -1))
        painter.end()

    def _width(self, room: int) -> int:
        widest = WIDEST if self._pixmap.height() > self._pixmap.width() else room
        return min(room, widest)
