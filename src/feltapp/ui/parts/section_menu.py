"""The sections of a form: how far each has come, in icon and words.

The words are given, not counted here.  Arrows move, Enter or space chooses; signal `chosen(str)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.choice import ChoiceGroup
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.menu_mark import draw_current
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.parts.progress import ProgressBar8
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

ROW = 46


class Fremdrift(Enum):
    FERDIG = "ferdig"
    BEGYNT = "begynt"
    TOM = "tom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    key: str
    name: str
    words: str
    state: Fremdrift = Fremdrift.TOM


def draw_state(painter: QPainter, rect: QRect, state: Fremdrift) -> None:
    f = farger()
    if state is Fremdrift.FERDIG:
        draw_icon(painter, rect, "CheckmarkCircleFill", f.ok.kant)
        return
    circle = QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is Fremdrift.BEGYNT:
        painter.setPen(QPen(QColor(f.kant), 1.5))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(f.aksent_tekst), 2))
        painter.drawArc(circle, 90 * 16, -150 * 16)
    else:
        painter.setPen(QPen(QColor(f.kontroll), 1.5))
        painter.drawEllipse(circle)


class SectionRow(ChoiceButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = ""
        self._state = Fremdrift.TOM
        self.setText(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_section(self, section: Section) -> None:
        self._words, self._state = section.words, section.state
        self.setText(section.name)
        self.setAccessibleName(f"{section.name}, {section.words}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        draw_current(painter, QRectF(self.rect()), chosen=self.isChecked(), hover=self.underMouse())
        draw_state(painter, QRect(13, (self.height() - 20) // 2, 20, 20), self._state)
        left, room = 43, self.width() - 43 - 6
        chosen = self.isChecked()
        painter.setFont(font(Skrift.BROD_FET if chosen else Skrift.BROD))
        painter.setPen(f.aksent_tekst if chosen else f.tekst)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, 18), name)
        painter.setFont(font(Skrift.HJELP))
        painter.setPen(f.tekst if chosen else f.dempet)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, 37), words)


class SectionMenu(ChoiceGroup):
    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Deler av skjemaet"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._heading = label("", Skrift.BROD_FET)
        self._heading.setContentsMargins(10, 0, 0, 0)
        self._bar = ProgressBar8()
        layout.addWidget(self._heading)
        bar = QVBoxLayout()
        bar.setContentsMargins(10, 0, 10, 8)
        bar.addWidget(self._bar)
        layout.addLayout(bar)
        self._rows: dict[str, SectionRow] = {one.key: SectionRow(one.name) for one in sections}
        self._adopt(layout, self._rows, choose_on_move=False)
        layout.addStretch(1)
        self._heading.hide()
        self._bar.hide()
        self.set_sections(sections)

    def set_sections(self, sections: Sequence[Section]) -> None:
        """New words and icons for the same sections."""
        for section in sections:
            self._rows[section.key].show_section(section)

    def set_progress(self, done: int, total: int, words: str) -> None:
        """The bar on top: «23 av 41 gjennomgått»."""
        self._heading.setText(words)
        self._heading.show()
        self._bar.set_progress(done, total, words)
        self._bar.show()
