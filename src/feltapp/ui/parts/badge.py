"""A status in icon, words and colour. Never clickable.

The ground, text and edge come from one row of the token table, so that they always fit together.
"""

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Farger, Skrift, Status

ICON = 16
PADDING = 8
GAP = 6


class Kind(Enum):
    OK = "ok"
    SNART = "snart"
    PASSERT = "passert"
    INFO = "info"
    NOYTRAL = "noytral"
    SENSITIV = "sensitiv"

    def status(self, f: Farger) -> Status:
        return f.status(self.value)


def draw_badge(painter: QPainter, rect: QRect, kind: Kind, text: str, icon: str) -> None:
    """Also used by delegates, so that a list and a card show the same thing."""
    status = kind.status(farger())
    draw_frame(painter, rect, fill=status.bunn, edge=status.kant, radius=MAAL.radius_merkelapp)
    left = rect.left() + PADDING
    if icon:
        draw_icon(painter, QRect(left, rect.top() + (rect.height() - ICON) // 2, ICON, ICON), icon, status.tekst)
        left += ICON + GAP
    painter.setPen(status.tekst)
    painter.setFont(font(Skrift.HJELP_FET))
    metrics = painter.fontMetrics()
    painter.drawText(left, rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent(), text)


class Badge(QLabel):
    """A label of Qt so that a screen reader is told that it is text."""

    def __init__(self, kind: Kind | str, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(Skrift.HJELP_FET))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_state(kind, text, icon)

    def set_state(self, kind: Kind | str, text: str, icon: str = "") -> None:
        self._kind, self._text, self._icon = Kind(kind), text, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        icon = ICON + GAP if self._icon else 0
        return QSize(2 * PADDING + icon + self.fontMetrics().horizontalAdvance(self._text) + 1, MAAL.merkelapp)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_badge(painter_for(self), self.rect(), self._kind, self._text, self._icon)
