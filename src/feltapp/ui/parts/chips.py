"""Chips: one of a few short words, 28 px high, a check mark on the chosen one.

`AnswerStateBar` is the row under every question of a form (FHIR data-absent-reason); which states there are and what
they mean is decided in `forms`, here are only their values and words.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.choice import ChoiceGroup, Options
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

ANSWER_STATES: Options = (
    ("besvart", tr("Besvart")),
    ("ikke_spurt", tr("Ikke spurt")),
    ("onsker_ikke", tr("Ønsker ikke å svare")),
    ("vet_ikke", tr("Vet ikke")),
    ("ikke_aktuelt", tr("Ikke aktuelt")),
)
_CHECK = 16
_GAP = 6
_PADDING = 10


class Chip(ChoiceButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", MAAL.brikke // 2)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(font(Skrift.HJELP_FET)).horizontalAdvance(self.text())
        plain = QFontMetrics(font(Skrift.HJELP)).horizontalAdvance(self.text())
        width = bold + _CHECK + _GAP if self.isChecked() else plain
        return QSize(width + 2 * _PADDING + 2, MAAL.brikke)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        chosen = self.isChecked()
        fill = f.aksent_myk2 if chosen else f.aksent_myk if self.underMouse() else f.flate
        draw_frame(
            painter, self.rect(), fill=fill, edge=f.aksent_kant if chosen else f.kontroll, radius=MAAL.brikke / 2
        )
        text = f.aksent_tekst if chosen else f.tekst if self.isEnabled() else f.dempet
        left = _PADDING + 1
        if chosen:
            draw_icon(painter, QRect(left, (self.height() - _CHECK) // 2, _CHECK, _CHECK), "Checkmark", text)
            left += _CHECK + _GAP
        painter.setFont(font(Skrift.HJELP_FET if chosen else Skrift.HJELP))
        painter.setPen(text)
        metrics = painter.fontMetrics()
        painter.drawText(left, (self.height() - metrics.height()) // 2 + metrics.ascent(), self.text())


class ChipGroup(ChoiceGroup):
    """`ChipGroup((("a", "Første"), ("b", "Andre")))`; signal `chosen(str)`."""

    def __init__(self, options: Options, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._fill(FlowLayout(self, gap=6, line_gap=6), options, Chip)


class AnswerStateBar(ChipGroup):
    """The five states of an answer, «Ikke spurt» to begin with."""

    def __init__(self, name: str = tr("Svartilstand"), parent: QWidget | None = None) -> None:
        super().__init__(ANSWER_STATES, name, parent)
        self.set_value("ikke_spurt")
