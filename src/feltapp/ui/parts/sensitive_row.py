"""A sensitive field, closed: its name, a warning, and «Vis». What is behind it is not built until it is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Storrelse, outline_button
from feltapp.ui.parts.labels import ElidedLabel, IconLabel
from feltapp.ui.parts.paint import clip_to_card, draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

WARNING = tr("Sensitivt. Spør bare når dere er alene.")


class SensitiveRow(QWidget):
    """Signal `reveal()`."""

    reveal = Signal()

    def __init__(self, name: str, warning: str = WARNING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(50)
        self.setAccessibleName(f"{name}. {warning}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(IconLabel("PadlockLocked", 20, "sensitiv"))
        layout.addWidget(ElidedLabel(name, Skrift.BROD_FET, "sensitiv"))
        layout.addWidget(ElidedLabel(warning, Skrift.HJELP))
        layout.addStretch(1)
        self.button = outline_button(tr("Vis"), "Eye", Storrelse.RAD)
        self.button.setAccessibleName(tr("Vis {navn}").format(navn=name))
        self.button.clicked.connect(self.reveal)
        layout.addWidget(self.button)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        clip_to_card(self, painter)
        f = farger()
        painter.fillRect(self.rect(), f.sensitiv.bunn)
        draw_line(painter, 0, 0, self.width(), f.kant)
        draw_line(painter, self.height() - 1, 0, self.width(), f.kant)
