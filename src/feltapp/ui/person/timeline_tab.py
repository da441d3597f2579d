"""Everything that has happened with the person, and a row of chips to see one group of it.

Only the groups that the person has something in are offered, so thirty kinds of form never crowd the row.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions.grupper import WORDS, Gruppe
from feltapp.actions.tidslinje import TimelineItem
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.person.overview import event_place, timeline_entry

ALL = ""


class TimelineTab(QWidget):
    """`go(Place)`."""

    go = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bruker = ""
        self._items: tuple[TimelineItem, ...] = ()
        self._shown: list[TimelineItem] = []
        self._options: list[tuple[str, str]] = []
        self._kind = ALL
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        self._chips = QVBoxLayout()
        column.addLayout(self._chips)
        self._filter: ChipGroup | None = None
        card = Card()
        self._events = TimelineView()
        self._events.activated_entry.connect(self._open)
        card.body.addWidget(self._events)
        self._empty = EmptyState(tr("Ingenting er skrevet ennå."))
        card.body.addWidget(self._empty)
        column.addWidget(card, 1)

    def show_items(self, bruker: str, items: Sequence[TimelineItem]) -> None:
        """Show these; the filter stays where it can."""
        if bruker != self._bruker:
            self._kind = ALL
        self._bruker, self._items = bruker, tuple(items)
        self._offer()
        self._narrow(self._kind)

    def _offer(self) -> None:
        there = {item.gruppe for item in self._items}
        options = [(ALL, tr("Alt")), *((one.value, WORDS[one]) for one in Gruppe if one in there)]
        if self._kind not in dict(options):
            self._kind = ALL
        if options != self._options:
            self._options = options
            if self._filter is not None:
                self._chips.removeWidget(self._filter)
                self._filter.hide()
                self._filter.deleteLater()
            self._filter = ChipGroup(options, tr("Vis"))
            self._filter.chosen.connect(self._narrow)
            self._chips.addWidget(self._filter)
            self._filter.setVisible(len(options) > 2)
        if self._filter is not None:
            self._filter.set_value(self._kind)

    def _narrow(self, kind: str) -> None:
        self._kind = kind
        self._shown = [item for item in self._items if kind in (ALL, item.gruppe.value)]
        self._events.set_entries([timeline_entry(item) for item in self._shown])
        self._events.setVisible(bool(self._shown))
        self._empty.setVisible(not self._shown)

    def _open(self, index: int) -> None:
        self.go.emit(event_place(self._bruker, self._shown[index]))
