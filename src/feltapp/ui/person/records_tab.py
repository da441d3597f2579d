"""A person's records of some kinds, a card for each kind there is, newest first; cards beside each other where there
is room.

Renders what it is given; what there is none of yet is begun with «Legg til».
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltapp.actions.grupper import Gruppe, gruppe
from feltapp.actions.tidslinje import RecordItem
from feltapp.actions.titles import icon
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.domain.revision import WorkState
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import Button, Storrelse, outline_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import scrolled

SHOWN = 8


class RecordsTab(QWidget):
    """With `egne` also the municipality's own kinds.

    `go(Place)`; `add()`: something new of these kinds; `all_of_them()`: the timeline, which has the rest.
    """

    go = Signal(Place)
    add = Signal()
    all_of_them = Signal()

    def __init__(self, kinds: Sequence[str], empty: str, *, egne: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds, self._empty_words, self._egne = tuple(kinds), empty, egne
        self._bruker = BrukerId("")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        self.above = QVBoxLayout()
        self.above.setSpacing(12)
        column.addLayout(self.above)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        column.addLayout(self._columns)
        column.addStretch(1)
        outer.addWidget(scrolled(inside))
        self._sides = (_column(self._columns), _column(self._columns))

    def set_narrow(self, narrow: bool) -> None:
        """One column, or two."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)

    def show_records(self, bruker: BrukerId, items: Sequence[RecordItem]) -> None:
        """Show those of these kinds."""
        self._bruker = bruker
        for side in self._sides:
            clear_layout(side)
        heights = [0, 0]
        for several in self._by_kind(items):
            shorter = heights.index(min(heights))
            self._sides[shorter].addWidget(self._card(several))
            heights[shorter] += min(len(several), SHOWN) + 1
        if not sum(heights):
            self._sides[0].addWidget(self._nothing())
        for side in self._sides:
            side.addStretch(1)

    def _by_kind(self, items: Sequence[RecordItem]) -> Iterator[list[RecordItem]]:
        own = (item.skjema for item in items if self._egne and gruppe(item.skjema) is Gruppe.EGNE)
        for kind in (*self._kinds, *dict.fromkeys(own)):
            several = [item for item in items if item.skjema == kind]
            if several:
                yield several

    def _card(self, several: list[RecordItem]) -> Card:
        more = len(several) - SHOWN
        note = str(len(several)) if len(several) > 1 else ""
        card = Card(several[0].form, icon(several[0].skjema), note, tr("Vis alle") if more > 0 else None)
        card.action.connect(self.all_of_them)
        for item in several[:SHOWN]:
            card.body.addWidget(record_row(self._bruker, item, self.go.emit))
        return card

    def _nothing(self) -> Card:
        card = Card()
        card.body.addWidget(EmptyState(self._empty_words))
        add = outline_button(tr("Legg til"), "Plus")
        add.clicked.connect(self.add)
        line = QVBoxLayout()
        line.setContentsMargins(16, 0, 16, 16)
        line.addWidget(add)
        card.body.addLayout(line)
        return card


def record_row(bruker: BrukerId, item: RecordItem, go: Callable[[Place], None]) -> Row:
    """A line for one record; it is read by a click, and settled where it has two versions."""
    # A kind's own card says its name: the line says what this one is.
    lines = list(item.lines)
    title = lines.pop(0) if item.title == item.form and lines else item.title
    version = tr("versjon {versjon}").format(versjon=item.version) if item.version > 1 else ""
    meta = " · ".join(part for part in (item.who, item.when_words, version, *lines) if part)
    row = Row(title, meta, badge=badge_of(item), chevron=True, action=_go_on(item))
    where = places.versions if item.choices else places.read
    row.activated.connect(partial(go, where(bruker, item.record)))
    row.action.connect(partial(go, places.go_on(bruker, item.record)))
    return row


def _go_on(item: RecordItem) -> Button | None:
    """What is under way is gone on with; what is signed and lives is brought up to date."""
    begun = item.state is WorkState.PAAGAAR
    if item.choices or item.read_only or not (begun or item.living):
        return None
    word = tr("Fortsett") if begun else tr("Oppdater")
    button = outline_button(word, storrelse=Storrelse.RAD)
    button.setAccessibleName(f"{word}: {item.form}")
    return button


def badge_of(item: RecordItem) -> Badge | None:
    """How it stands, where that is not simply signed."""
    if item.choices:
        return Badge(Kind.INFO, tr("%n svar, to versjoner", "", item.choices), "ArrowRightLeft")
    if item.read_only:
        return Badge(Kind.SNART, tr("Kan ikke vises her"), "EyeSlash")
    if item.corrected:
        return Badge(Kind.NOYTRAL, tr("Rettet"), "Pencil")
    return Badge(Kind.INFO, tr("Pågår"), "PencilWriting") if item.state is WorkState.PAAGAAR else None


def _column(columns: QBoxLayout) -> QVBoxLayout:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    columns.addWidget(side, 1)
    return column
