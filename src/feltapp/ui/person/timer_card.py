"""Hours given to the person against the hours in vedtak: weeks at the left, months at the right.  Travel is apart."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions.timer import TimerLine
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.row import Row

PERIOD_WIDTH = 84


class TimerCard(Card):
    """Hides itself where there is neither time nor hours to give."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Hjelp som er gitt"), "Clock", tr("fra signerte notater"), parent=parent)
        both = QHBoxLayout()
        both.setSpacing(0)
        self._weeks, self._months = QVBoxLayout(), QVBoxLayout()
        for column in (self._weeks, self._months):
            column.setSpacing(0)
            both.addLayout(column, 1)
        self.body.addLayout(both)

    def show_hours(self, lines: Sequence[TimerLine]) -> None:
        """Show these."""
        for column, of_month in ((self._weeks, False), (self._months, True)):
            clear_layout(column)
            for one in lines:
                if one.month is of_month:
                    column.addWidget(_row(one))
            column.addStretch(1)
        self.setVisible(bool(lines))


def _row(one: TimerLine) -> Row:
    rest = f" · {one.travel}" if one.travel else ""
    return Row(
        one.given, rest=rest, left=(one.period, ""), left_width=PERIOD_WIDTH, bold=False, liten=True, activates=False
    )
