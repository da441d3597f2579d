"""The line at the bottom: the network in words, what is only here, when it was last in step.

Always there, never scrolled away.  A click or Enter opens Synkronisering (signal `clicked`).
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.labels import ElidedLabel, IconLabel
from feltapp.ui.parts.paint import draw_inner_ring, draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


def pending_words(count: int) -> str:
    """«3 endringer bare på denne maskinen»; empty when everything has been sent."""
    if count == 0:
        return ""
    return tr("%n endring(er) bare på denne maskinen", "", count)


class StatusBar(QAbstractButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(MAAL.statuslinje)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ring", "egen")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 0)
        layout.setSpacing(6)
        self._net_icon = IconLabel("Cloud", 18)
        self._net = ElidedLabel("", Skrift.HJELP_FET)
        self._here_icon = IconLabel("Laptop", 18)
        self._here = ElidedLabel("", Skrift.HJELP)
        self._last = ElidedLabel("", Skrift.HJELP, "dempet")
        layout.addWidget(self._net_icon)
        layout.addWidget(self._net)
        layout.addSpacing(10)
        layout.addWidget(self._here_icon)
        layout.addWidget(self._here)
        layout.addStretch(1)
        layout.addWidget(self._last)
        self.set_state("", pending=0)

    def set_state(self, net: str, *, pending: int, last: str = "", icon: str = "Cloud") -> None:
        """`net` in words («Arbeider frakoblet»), changes only on this machine, «Sist synkronisert i dag kl. 07.52»."""
        here = pending_words(pending)
        self._net_icon.set_icon(icon)
        self._net.set_text(net)
        self._here.set_text(here)
        self._here.setVisible(bool(here))
        self._here_icon.setVisible(bool(here))
        self._last.set_text(last)
        self.setAccessibleName(". ".join(part for part in (net, here, last) if part) or tr("Synkronisering"))
        self.setAccessibleDescription(tr("Åpner Synkronisering"))

    def sizeHint(self) -> QSize:
        return QSize(600, MAAL.statuslinje)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, MAAL.statuslinje)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.fillRect(self.rect(), f.flate)
        draw_line(painter, 0, 0, self.width(), f.kant)
        if self.hasFocus():
            draw_inner_ring(painter, QRect(0, 0, self.width(), self.height()), 2)
