"""The ring of a radio button and the box of a check box, the same wherever they stand."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import draw_frame
from feltapp.ui.theme.palette import farger


def draw_radio(painter: QPainter, rect: QRect, *, chosen: bool, enabled: bool = True) -> None:
    f = farger()
    middle = QPointF(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2)
    radius = rect.width() / 2 - 1
    if chosen:
        painter.setPen(QPen(QColor(f.aksent), 2))
        painter.setBrush(QColor(f.aksent))
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(QColor(f.aksent_paa))
        painter.drawEllipse(middle, radius * 0.45, radius * 0.45)
    else:
        painter.setPen(QPen(QColor(f.kontroll), 2))
        painter.setBrush(QColor(f.flate if enabled else f.senket))
        painter.drawEllipse(middle, radius, radius)


def draw_check(painter: QPainter, rect: QRect, *, chosen: bool, enabled: bool = True) -> None:
    f = farger()
    if chosen:
        draw_frame(painter, QRectF(rect), fill=f.aksent, radius=3)
        draw_icon(painter, rect.adjusted(3, 3, -3, -3), "CheckmarkHeavy", f.aksent_paa)
    else:
        draw_frame(painter, QRectF(rect), fill=f.flate if enabled else f.senket, edge=f.kontroll, radius=3, width=2)
