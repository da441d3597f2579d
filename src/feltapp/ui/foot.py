"""The line at the bottom of the keyless window: that nothing is open, what waits to be sent, the time, the version."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions.words import clock, long_day
from feltapp.clock import Clock, SystemClock
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.paint import draw_line, fill, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

TICK_MS = 10_000


class Foot(QWidget):
    """`words` at the left never change; `set_extra` follows them."""

    def __init__(self, words: str, version: str, time: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time or SystemClock()
        self.setFixedHeight(MAAL.statuslinje)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 16, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("ShieldLock", 18))
        row.addWidget(label(words, Skrift.HJELP))
        row.addSpacing(10)
        self._icon = IconLabel("Laptop", 18)
        self._extra = label("", Skrift.HJELP)
        row.addWidget(self._icon)
        row.addWidget(self._extra)
        row.addStretch(1)
        self._now = label("", Skrift.HJELP, "dempet")
        row.addWidget(self._now)
        row.addSpacing(8)
        row.addWidget(label(version, Skrift.HJELP, "dempet"))
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._show_time)
        self._tick.start(TICK_MS)
        self._show_time()
        self.set_extra("")

    def set_extra(self, words: str) -> None:
        """What waits to be sent; empty hides it."""
        self._extra.setText(words)
        self._extra.setVisible(bool(words))
        self._icon.setVisible(bool(words))

    def _show_time(self) -> None:
        now = self._time.now()
        self._now.setText(f"{long_day(now.date())} · {clock(now)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        fill(painter, self.rect(), farger().flate)
        draw_line(painter, 0, 0, self.width(), farger().kant)
