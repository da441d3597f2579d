"""Whether what was typed is on disk, in words: a tick only when it is.

Look §6: «Lagrer …», «Lagret på denne maskinen kl. 10.14».  Never says «sendt».
"""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.theme.tokens import Skrift

ON_DISK = tr("Lagret")


class SavedWords(QWidget):
    """Shown while there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._tick = IconLabel("CheckmarkCircleFill", 18, "ok")
        self._words = label("", Skrift.HJELP_FET, "ok")
        row.addWidget(self._tick)
        row.addWidget(self._words)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def setText(self, text: str) -> None:
        """Say this; with a tick when it is on disk."""
        self._words.setText(text)
        self._tick.setVisible(text.startswith(ON_DISK))
        self.setVisible(bool(text))
