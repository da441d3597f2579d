"""What stands above every page while somebody practises: that nobody in it is real, and the way out.

Never hidden, also not when the screen is turned to a bruker: there is no page of practice without it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Storrelse, plain_button
from feltapp.ui.parts.labels import ElidedLabel, IconLabel
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

HEIGHT = 40


class PracticeBand(QWidget):
    """Signal `left` when the practice is to end."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Øving – oppdiktede personer"))
        across = QHBoxLayout(self)
        across.setContentsMargins(MAAL.sidemarg, 0, MAAL.sidemarg, 1)
        across.setSpacing(8)
        across.addWidget(IconLabel("ExclamationmarkTriangle", 18, "snart"))
        across.addWidget(ElidedLabel(tr("Øving – oppdiktede personer"), Skrift.BROD_FET, "snart"))
        said = ElidedLabel(tr("Ingenting sendes, og ingenting tas vare på."), Skrift.BROD, "snart")
        across.addWidget(said, 1)
        self.leave = plain_button(tr("Avslutt øvingen"), "XMark", Storrelse.RAD)
        self.leave.clicked.connect(self.left)
        across.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.fillRect(self.rect(), f.snart.bunn)
        draw_line(painter, self.height() - 1, 0, self.width(), f.snart.kant)
