"""Frames and focus that stay crisp at any scale.

A style sheet draws each side of a border by itself and lets 1 px become 1.5; here an edge is a whole number of device
pixels on whole device pixels, and all sides are one path.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL


def painter_for(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _device(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def draw_frame(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    fill: str = "",
    edge: str = "",
    radius: float = MAAL.radius,
    width: int = 1,
) -> None:
    """A rounded box inside `rect`; either fill or edge may be empty."""
    scale = _device(painter)
    pen_width = max(1, int(width * scale)) / scale if edge else 0.0
    origin = painter.combinedTransform().map(QPointF(0, 0))
    box = QRectF(rect)

    def snap(value: float, offset: float) -> float:
        return round((value + offset) * scale) / scale - offset

    left, top = snap(box.left(), origin.x()), snap(box.top(), origin.y())
    right, bottom = snap(box.right(), origin.x()), snap(box.bottom(), origin.y())
    half = pen_width / 2
    inner = QRectF(QPointF(left + half, top + half), QSizeF(right - left - pen_width, bottom - top - pen_width))
    painter.setPen(QPen(QColor(edge), pen_width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    corner = max(0.0, radius - half)
    painter.drawRoundedRect(inner, corner, corner)


def draw_line(painter: QPainter, y: float, left: float, right: float, colour: str) -> None:
    """A level line one logical pixel high, never blurred."""
    scale = _device(painter)
    thick = max(1, int(scale)) / scale
    painter.fillRect(QRectF(left, round(y * scale) / scale, right - left, thick), QColor(colour))


def draw_inner_ring(painter: QPainter, rect: QRect | QRectF, radius: float = MAAL.radius) -> None:
    """The focus ring of rows and cells, where there is no room outside."""
    draw_frame(painter, QRectF(rect).adjusted(1, 1, -1, -1), edge=farger().fokus, radius=radius, width=MAAL.ring)


def clip_to_card(widget: QWidget, painter: QPainter) -> None:
    """Keep what a row paints inside the rounded corners of the card it stands in."""
    card = widget.parentWidget()
    while card is not None and card.property("rolle") != "kort":
        card = card.parentWidget()
    if card is None:
        return
    outline = QRectF(QPointF(card.mapTo(widget.window(), card.rect().topLeft())), QSizeF(card.size()))
    outline.translate(-QPointF(widget.mapTo(widget.window(), widget.rect().topLeft())))
    path = QPainterPath()
    path.addRoundedRect(outline.adjusted(1, 1, -1, -1), MAAL.radius_kort - 1, MAAL.radius_kort - 1)
    painter.setClipPath(path)
