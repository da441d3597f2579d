"""Tabs with a line under the current one. Arrows move, Enter chooses; signal `chosen(str)`.

When there is no room for all of them on one line they take two: none is hidden or cut.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.choice import ChoiceGroup, Options
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

_PADDING = 12


class Tab(ChoiceButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setProperty("ring", "innenfor")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(Skrift.BROD_FET)).horizontalAdvance(self.text())
        return QSize(words + 2 * _PADDING + 2, MAAL.meny)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        chosen = self.isChecked()
        if self.underMouse() and not chosen:
            painter.fillRect(self.rect(), QColor(f.aksent_myk))
        painter.setFont(font(Skrift.BROD_FET if chosen else Skrift.BROD))
        painter.setPen(QColor(f.aksent_tekst if chosen else f.tekst))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen:
            painter.fillRect(QRectF(0, self.height() - 3, self.width(), 3), QColor(f.aksent))


class TabStrip(ChoiceGroup):
    def __init__(self, options: Options, name: str = tr("Deler av mappen"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = FlowLayout(self, gap=0, line_gap=0)
        layout.setContentsMargins(8, 0, 8, 0)
        self._fill(layout, options, Tab, choose_on_move=False)
        if options:
            self.set_value(options[0][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        draw_line(painter, self.height() - 1, 0, self.width(), f.kant)
