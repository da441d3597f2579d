"""One of up to five: framed radio buttons, 40 px high, that go to the next line when the window is narrow."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltapp.ui.parts.choice import ChoiceGroup, Options
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.marks import draw_radio
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

_MARK = 20
_PADDING = 10
_GAP = 8


class FramedRadio(ChoiceButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        # Wide enough for the bold form, so that nothing moves when it is chosen.
        words = QFontMetrics(font(Skrift.BROD_FET)).horizontalAdvance(self.text())
        return QSize(_PADDING + _MARK + _GAP + words + _PADDING + 4, MAAL.felt)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, MAAL.felt).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        chosen = self.isChecked()
        fill = f.aksent_myk if chosen or self.underMouse() else f.flate
        draw_frame(painter, self.rect(), fill=fill, edge=f.aksent_kant if chosen else f.kontroll)
        draw_radio(painter, QRect(_PADDING, (self.height() - _MARK) // 2, _MARK, _MARK), chosen=chosen)
        painter.setFont(font(Skrift.BROD_FET if chosen else Skrift.BROD))
        painter.setPen(f.tekst if self.isEnabled() else f.dempet)
        metrics = painter.fontMetrics()
        left = _PADDING + _MARK + _GAP
        painter.drawText(left, (self.height() - metrics.height()) // 2 + metrics.ascent(), self.text())


class RadioRow(ChoiceGroup):
    """Signal `chosen(str)`."""

    def __init__(self, options: Options, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._fill(FlowLayout(self), options, FramedRadio)
