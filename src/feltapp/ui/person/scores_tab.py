"""The person's own score over time: the line, and each answer with its day."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.actions.livskvalitet import Score
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.trend_chart import TrendChart
from feltapp.ui.person.trend import trend_points
from feltapp.ui.scroll_page import scrolled


class ScoresTab(QWidget):
    """`turn()`: the person answers now."""

    turn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        chart = Card(tr("Egen vurdering, 1 til 7"))
        self._trend = TrendChart()
        self._trend.setMinimumHeight(220)
        chart.body.addWidget(self._trend)
        self._scores = Card(
            tr("Livskvalitet over tid"), "LineGraph", action_text=tr("Snu skjermen"), action_icon="Monitor"
        )
        self._scores.action.connect(self.turn)
        column.addWidget(chart)
        column.addWidget(self._scores)
        column.addStretch(1)
        outer.addWidget(scrolled(inside))

    def show_scores(self, scores: Sequence[Score]) -> None:
        """Show these, the newest first."""
        self._trend.set_points(trend_points(tuple(scores)))
        clear_layout(self._scores.body)
        for score in reversed(scores):
            said = (
                tr("{verdi} av 7").format(verdi=score.value)
                if score.value is not None
                else tr("Ville eller kunne ikke svare")
            )
            self._scores.body.addWidget(Row(said, words.day(score.day), activates=False))
        if not scores:
            self._scores.body.addWidget(EmptyState(tr("Ingen svar ennå. Snu skjermen når det passer.")))
