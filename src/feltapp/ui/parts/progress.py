"""A bar 8 px high. The words stand beside it: a bar alone says nothing to who cannot see it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.palette import farger

_HEIGHT = 8


class ProgressBar8(QLabel):
    """A label of Qt so that a screen reader is told that it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = 0
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, total: int, words: str = "") -> None:
        self._done, self._total = done, max(1, total)
        self.setAccessibleName(words or tr("{ferdig} av {alle}").format(ferdig=done, alle=total))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        box = QRectF(0, 0, self.width(), _HEIGHT)
        draw_frame(painter, box, fill=f.senket, edge=f.kontroll, radius=_HEIGHT / 2)
        share = min(1.0, self._done / self._total)
        if share > 0:
            filled = QRectF(0, 0, max(float(_HEIGHT), self.width() * share), _HEIGHT)
            draw_frame(painter, filled, fill=f.aksent, edge=f.aksent, radius=_HEIGHT / 2)
