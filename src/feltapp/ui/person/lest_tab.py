"""Who has read and written about the person on this laptop, day by day, with words on what this list is and is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions.lest import Lest
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.tokens import Skrift

ABOUT = tr(
    "Hver gang noen leser eller skriver, blir det notert. Personen har rett til å få vite hvem. "
    "Her står det som er gjort på denne maskinen. Hele loggen ligger hos sentralen."
)


class LestTab(QWidget):
    """Signals: `innsyn`, the person wants to see everything that is held; `as_file`, to have it for another system."""

    innsyn = Signal()
    as_file = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        column.addWidget(label(ABOUT, Skrift.BROD, "dempet", wrap=True))
        self._card = Card(tr("Hvem har lest"), "Eye")
        column.addWidget(self._card)
        everything = outline_button(tr("Innsyn: alt som står, på papir"), "PrinterSmall")
        everything.clicked.connect(self.innsyn)
        as_file = outline_button(tr("Gi videre som fil"), "Download")
        as_file.clicked.connect(self.as_file)
        ways = QWidget()
        flow = FlowLayout(ways)
        flow.addWidget(everything)
        flow.addWidget(as_file)
        column.addWidget(ways)
        column.addStretch(1)
        outer.addWidget(scrolled(inside))

    def clear(self) -> None:
        """Nothing of anybody."""
        clear_layout(self._card.body)

    def show_all(self, items: tuple[Lest, ...]) -> None:
        """Show these."""
        self.clear()
        for item in items:
            meta = " · ".join((item.acts, *item.reasons))
            self._card.body.addWidget(
                Row(item.who, meta, left=label(item.day_words, Skrift.BROD), left_width=88, bold=False, activates=False)
            )
        if not items:
            self._card.body.addWidget(EmptyState(tr("Ingen har lest noe her.")))
