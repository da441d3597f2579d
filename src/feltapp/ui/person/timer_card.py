"""Hours given to the person, week by week and month by month, against the hours in vedtak.  Travel stands apart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from feltapp.actions.timer import TimerLine
from feltapp.ui.parts import Card, Row, clear_layout

PERIOD_WIDTH = 96


class TimerCard(Card):
    """Hides itself where there is neither time nor hours to give."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Hjelp som er gitt", "Clock", "fra signerte notater", parent=parent)

    def show_hours(self, lines: Sequence[TimerLine]) -> None:
        """Show these."""
        clear_layout(self.body)
        for one in lines:
            row = Row(
                one.given,
                one.travel,
                left=(one.period, ""),
                left_width=PERIOD_WIDTH,
                bold=False,
                liten=True,
                activates=False,
            )
            self.body.addWidget(row)
        self.setVisible(bool(lines))
