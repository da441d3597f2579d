"""A sheet to write one's name on with finger, pen or mouse; the strokes are kept, smooth, without pressure or speed.

How hard and how fast somebody writes says who they are, so neither is read (ADR 0026).  The sheet has the same shape on
every screen: what is written on a small one is drawn on a large one as it was.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTabletEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.forms.underskrift import HEIGHT, MOST_POINTS, MOST_STROKES, WIDTH, Ink, Point
from feltapp.oversettelse import tr
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.palette import farger

PEN = 5.0
NEAR = 2
"""Points nearer than this to the last one are the same point."""
_LINE = 0.78
"""How far down the line to write on is."""
_ASIDE = 0.05
_SHALLOW = 3
"""Fewer points are a dot, or a straight line."""


class InkView(QLabel):
    """A signature to look at; `ink` is what stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._writing: list[Point] | None = None
        self.setPixmap(QPixmap(1, 1))  # a picture, says a screen reader then
        self.setAccessibleName(tr("Underskrift"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tell()

    @property
    def ink(self) -> Ink:
        """What is written, oldest stroke first."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_ink(self, ink: Sequence[Sequence[Point]]) -> None:
        """Show this.  Tells nobody."""
        wanted = [list(stroke) for stroke in ink]
        if self._writing is None and self._strokes != wanted:
            self._strokes = wanted
            self._tell()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH // 2, HEIGHT // 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH // 6, HEIGHT // 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        sheet = self._sheet()
        self._draw_sheet(painter, sheet)
        y, aside = sheet.top() + sheet.height() * _LINE, sheet.width() * _ASIDE
        painter.setPen(QPen(QColor(farger().kontroll), 1.5))
        painter.drawLine(QPointF(sheet.left() + aside, y), QPointF(sheet.right() - aside, y))
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / WIDTH, sheet.height() / HEIGHT)
        ink = QColor(farger().tekst)
        painter.setPen(QPen(ink, PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in (*self._strokes, *([self._writing] if self._writing else [])):
            painter.drawPath(smooth(stroke))

    def _draw_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        """Nothing under what is only looked at."""

    def _sheet(self) -> QRectF:
        """Where the sheet lies: as large as there is room for, in its own shape."""
        share = min(self.width() / WIDTH, self.height() / HEIGHT)
        wide, high = WIDTH * share, HEIGHT * share
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _tell(self) -> None:
        """What a screen reader says of it."""
        count = len(self._strokes)
        said = tr("Skrevet med %n strek(er)", "", count) if count else tr("Ingenting er skrevet")
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


class InkPad(InkView):
    """Signal `written()`: a stroke was ended or taken back by the person; `ink` is what stands there then."""

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Felt for underskrift"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._changed()

    def start_again(self) -> None:
        """An empty sheet."""
        if self._strokes:
            self._strokes = []
            self._changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen: each of its points, and not only those that a mouse would have had."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event.position())
            case QEvent.Type.TabletMove if event.buttons() & Qt.MouseButton.LeftButton:
                self._go_on(event.position())
            case QEvent.Type.TabletRelease:
                self._end(event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            super().keyPressEvent(event)

    def _draw_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        draw_frame(painter, sheet.toRect(), fill=farger().flate, edge=farger().kontroll, width=2)

    def _point(self, where: QPointF) -> Point:
        sheet = self._sheet()
        x = round((where.x() - sheet.left()) / sheet.width() * WIDTH)
        y = round((where.y() - sheet.top()) / sheet.height() * HEIGHT)
        return max(0, min(WIDTH, x)), max(0, min(HEIGHT, y))

    def _begin(self, where: QPointF) -> None:
        if len(self._strokes) < MOST_STROKES:
            self._writing = [self._point(where)]
            self.update()

    def _go_on(self, where: QPointF) -> None:
        if self._writing is None or self._full():
            return
        x, y = self._point(where)
        last_x, last_y = self._writing[-1]
        if abs(x - last_x) >= NEAR or abs(y - last_y) >= NEAR:
            self._writing.append((x, y))
            self.update()

    def _end(self, where: QPointF) -> None:
        if self._writing is None:
            return
        self._go_on(where)
        self._strokes.append(self._writing)
        self._writing = None
        self._changed()

    def _full(self) -> bool:
        return sum(map(len, self._strokes)) + len(self._writing or ()) >= MOST_POINTS

    def _changed(self) -> None:
        self.update()
        self._tell()
        self.written.emit()


def smooth(stroke: Sequence[Point]) -> QPainterPath:
    """A soft line through the points of a stroke; a dot where there is one."""
    first = QPointF(*stroke[0])
    path = QPainterPath(first)
    if len(stroke) < _SHALLOW:
        path.lineTo(QPointF(*stroke[-1]) + (QPointF(0.1, 0) if len(stroke) == 1 else QPointF()))
        return path
    for here, following in pairwise(stroke[1:]):
        middle = QPointF((here[0] + following[0]) / 2, (here[1] + following[1]) / 2)
        path.quadTo(QPointF(*here), middle)
    path.lineTo(QPointF(*stroke[-1]))
    return path
