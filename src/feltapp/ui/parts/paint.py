"""Frames and focus that stay crisp at any scale.

A style sheet draws each side of a border by itself and lets 1 px become 1.5; here an edge is a whole number of device
pixels on whole device pixels, and all sides are one path.
"""

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL


def painter_for(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


_EPSILON = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """Where the device's pixels lie, seen from the widget."""

    scale: float
    dx: float
    dy: float

    def first(self, x: float, y: float) -> QPointF:
        """The nearest pixel corner inwards from top left: outwards, the widget's own clip would cut it away."""
        return QPointF(
            (ceil(x * self.scale + self.dx - _EPSILON) - self.dx) / self.scale,
            (ceil(y * self.scale + self.dy - _EPSILON) - self.dy) / self.scale,
        )

    def last(self, x: float, y: float) -> QPointF:
        """The same from bottom right."""
        return QPointF(
            (floor(x * self.scale + self.dx + _EPSILON) - self.dx) / self.scale,
            (floor(y * self.scale + self.dy + _EPSILON) - self.dy) / self.scale,
        )

    def width(self, value: int) -> float:
        return max(1, int(value * self.scale)) / self.scale


def _grid(painter: QPainter) -> _Grid:
    # deviceTransform, not combinedTransform: only it knows where in the window the widget stands.
    transform = painter.deviceTransform()
    return _Grid(scale=transform.m11() or 1.0, dx=transform.dx(), dy=transform.dy())


def fill(painter: QPainter, rect: QRect | QRectF, colour: str) -> None:
    """One colour all over.  As `fillRect`, which takes a gradient too and so has PySide make all that one is of."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRect(rect)
    painter.restore()


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
    grid = _grid(painter)
    box = QRectF(rect)
    pen_width = grid.width(width) if edge else 0.0
    half = pen_width / 2
    corner_at = grid.first(box.left(), box.top()) + QPointF(half, half)
    opposite = grid.last(box.right(), box.bottom()) - QPointF(half, half)
    painter.setPen(QPen(QColor(edge), pen_width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    corner = max(0.0, radius - half)
    painter.drawRoundedRect(QRectF(corner_at, opposite), corner, corner)


def draw_line(painter: QPainter, y: float, left: float, right: float, colour: str) -> None:
    """A level line one logical pixel high, never blurred."""
    grid = _grid(painter)
    fill(painter, QRectF(left, grid.first(left, y).y(), right - left, grid.width(1)), colour)


def draw_upright(painter: QPainter, x: float, top: float, bottom: float, colour: str) -> None:
    """The same, standing."""
    grid = _grid(painter)
    fill(painter, QRectF(grid.first(x, top).x(), top, grid.width(1), bottom - top), colour)


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
