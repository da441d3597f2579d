"""Livskvalitet over time: a line, open points with their numbers, an axis that is always 1–7.

No colours for good or bad and no percent: the number is the person's own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 20, 14, 30
_RADIUS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """`at` places the point in time (any unit, rising); `label` is the month under it, empty for none."""

    at: float
    value: int
    label: str = ""
    words: str = ""


class TrendChart(QLabel):
    """A label of Qt so that a screen reader is told that it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_points(())

    def set_points(self, points: Sequence[TrendPoint]) -> None:
        self._points = tuple(sorted(points, key=lambda point: point.at))
        said = [f"{point.value} ({point.words or point.label})" for point in self._points]
        self.setAccessibleName(tr("Livskvalitet over tid, fra 1 til 7"))
        self.setAccessibleDescription(", ".join(said) if said else tr("Ingen svar ennå"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 118)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 110)

    def _y(self, value: float) -> float:
        return _TOP + (self.height() - _TOP - _BOTTOM) * (7 - value) / 6

    def _x(self, at: float) -> float:
        first, last = self._points[0].at, self._points[-1].at
        left, right = _LEFT + 26.0, self.width() - _RIGHT - 18.0
        return (left + right) / 2 if first == last else left + (right - left) * (at - first) / (last - first)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.setFont(font(Skrift.HJELP))
        for value in (1, 4, 7):
            y = self._y(value)
            draw_line(painter, y, _LEFT, self.width() - _RIGHT, f.kant)
            painter.setPen(QColor(f.dempet))
            box = QRectF(0, y - 10, _LEFT - 10, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))
        if not self._points:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Ingen svar ennå"))
            return
        at = [QPointF(self._x(point.at), self._y(point.value)) for point in self._points]
        painter.setPen(QPen(QColor(f.aksent), 2))
        painter.drawPolyline(QPolygonF(at))
        painter.setBrush(QColor(f.flate))
        for middle in at:
            painter.drawEllipse(middle, _RADIUS, _RADIUS)
        for point, middle in zip(self._points, at, strict=True):
            painter.setFont(font(Skrift.BROD_FET))
            painter.setPen(QColor(f.tekst))
            # No line of the axis through a number.
            painter.fillRect(QRectF(middle.x() - 7, middle.y() - 26, 14, 18), QColor(f.flate))
            above = QRectF(middle.x() - 20, middle.y() - 28, 40, 22)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(point.value))
            painter.setFont(font(Skrift.HJELP))
            painter.setPen(QColor(f.dempet))
            below = QRectF(middle.x() - 40, self.height() - 22, 80, 20)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, point.label)
