"""Mine brukere: everybody this medarbeider may see, filtered as one types.

Six hundred lines are one view and one delegate; typing asks nobody.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout

from feltapp.actions import brukere
from feltapp.actions.brukere import BrukerRow, Mine, Some
from feltapp.actions.forlop import FASER
from feltapp.actions.mapper import team_id
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.brukere.delegate import BrukerDelegate
from feltapp.ui.brukere.model import EVERY_PHASE, WITHOUT_OWNER, BrukerModel, Order
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.buttons import filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.moving_list import MovingList
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.theme.tokens import MAAL, Skrift

_PHASES = (
    (EVERY_PHASE, tr("Alle som ikke er avsluttet")),
    (WITHOUT_OWNER, tr("Henvendelser uten eier")),
    *((fase.value, title) for fase, title in FASER.items()),
)
_ORDERS = (
    (Order.NAVN.value, tr("Navn")),
    (Order.FRIST.value, tr("Frist")),
    (Order.KONTAKT.value, tr("Lengst siden kontakt")),
)


class BrukereList(Page):
    menu = "brukere"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.model = BrukerModel(self)
        self._behind: frozenset[BrukerId] = frozenset()
        self._reading = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, MAAL.sidemarg)
        outer.setSpacing(0)
        self.header = PageHeader(tr("Mine brukere"))
        over = plain_button(tr("Ta over fra kollega"), "ArrowRightLeft")
        over.clicked.connect(lambda: self.go.emit(Place(page="overta")))
        self.header.add_right(over)
        asked = outline_button(tr("Ny henvendelse"), "Inbox")
        asked.clicked.connect(lambda: self.go.emit(Place(page="ny-henvendelse")))
        self.header.add_right(asked)
        new = filled_button(tr("Ny bruker"), "PersonPlus")
        new.clicked.connect(lambda: self.go.emit(Place(page="ny-bruker")))
        self.header.add_right(new)
        outer.addWidget(self.header)
        body = QVBoxLayout()
        body.setContentsMargins(MAAL.sidemarg, 4, MAAL.sidemarg, 0)
        body.setSpacing(12)
        body.addLayout(self._tools_row())
        card = Card()
        self.view = MovingList()
        self.view.setModel(self.model)
        self.view.setItemDelegate(BrukerDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setProperty("ring", "egen")
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(tr("Brukere"))
        self.view.clicked.connect(self._open)
        self.view.installEventFilter(self)
        self._empty = EmptyState("", "MagnifyingGlass")
        card.body.setContentsMargins(0, 6, 0, 6)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(self._empty)
        body.addWidget(card, 1)
        outer.addLayout(body, 1)

    @property
    def title(self) -> str:
        return tr("Mine brukere")

    def show_place(self, place: Place) -> None:
        if self.model.everybody:
            self._read()
        else:
            self.tasks.read(partial(brukere.list_mine, self.ctx), self.show_mine, latest=(self, "rows"))
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mine(self, mine: Mine) -> None:
        """The first time: her own stand there while the rest of a large team is worked out."""
        self._show(partial(self.model.set_rows, mine.rows, mine.everybody))
        self._read()

    def refresh(self, changes: Changes) -> None:
        self._behind |= changes.brukere
        if (changes.drafts and not changes.brukere) or team_id(self.ctx) in changes.brukere:
            self._read()  # what the team is measured by is about everybody
        elif self._behind and not self._reading:
            self._read_some()

    def current_field(self) -> str:
        row = self.model.row_at(self.view.currentIndex())
        return row.bruker if row is not None and self.view.hasFocus() else ""

    def focus_field(self, path: str) -> None:
        self._wanted = path

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.view.currentIndex())
                return True
            if watched is self.filter and event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                self._select(max(0, self.view.currentIndex().row()))
                return True
        return False

    def _tools_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._wanted = ""
        self.filter = LineEdit(tr("Skriv et navn"))
        self.filter.setAccessibleName(tr("Filtrer brukere på navn"))
        self.filter.setMaximumWidth(320)
        self.filter.edited.connect(self._filter)
        self.filter.returnPressed.connect(self._open_first)
        self.filter.installEventFilter(self)
        self._whose = ChipGroup([("mine", tr("Mine")), ("alle", tr("Alle i teamet"))], tr("Hvem sine"))
        self._whose.set_value("mine")
        self._whose.chosen.connect(self._choose_whose)
        self._order = DropDown(list(_ORDERS), liten=True, name=tr("Sorter etter"))
        self._order.set_value(Order.NAVN.value)
        self._order.chosen.connect(self._choose_order)
        row.addWidget(self.filter, 2)
        row.addWidget(self._whose, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.phase = DropDown(_PHASES, liten=True, name=tr("Vis bare"))
        self.phase.set_value(EVERY_PHASE)
        self.phase.chosen.connect(self._choose_phase)
        row.addWidget(self.phase, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(label(tr("Sorter etter"), Skrift.HJELP, "dempet"))
        row.addWidget(self._order)
        return row

    def _read(self) -> None:
        self._reading = True
        self._behind = frozenset()
        everybody = partial(brukere.list_brukere, self.ctx)
        self.tasks.read(everybody, self._show_all, latest=(self, "rows"), behind=True)

    def _read_some(self) -> None:
        """Sync tells of some people a second: to work out the whole team's lines takes as long as that."""
        some = partial(brukere.list_some, self.ctx, self._behind)
        self.tasks.read(some, self._show_some, latest=(self, "rows"), behind=True)

    def _show_all(self, rows: tuple[BrukerRow, ...]) -> None:
        self._reading = False
        self._show(partial(self.model.set_rows, rows))
        if self._behind:
            self._read_some()  # what came while they were worked out

    def _show_some(self, some: Some) -> None:
        self._behind -= some.instead_of
        self._show(partial(self.model.replace, some.rows, some.instead_of))

    def _show(self, take_in: Callable[[], None]) -> None:
        current = self.model.row_at(self.view.currentIndex())
        take_in()
        self.header.set_title(
            tr("Mine brukere"), tr("{mine} av {alle} i teamet").format(mine=self.model.mine, alle=self.model.everybody)
        )
        wanted = BrukerId(self._wanted) if self._wanted else current.bruker if current else ""
        line = self.model.line_of(wanted)
        if line >= 0:
            self._select(line)
            if self._wanted:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if line >= 0 or self.model.whole:
            self._wanted = ""
        self._after_change()

    def _filter(self, typed: str) -> None:
        self.model.set_filter(typed)
        self._after_change()

    def _choose_whose(self, value: str) -> None:
        self.model.set_only_mine(value == "mine")
        self._after_change()

    def _choose_phase(self, value: str) -> None:
        self.model.set_phase(value)
        self._after_change()

    def _choose_order(self, value: str) -> None:
        self.model.set_order(Order(value))
        self._after_change()

    def _after_change(self) -> None:
        none = not self.model.rowCount()
        typed = self.filter.text().strip()
        self.view.setVisible(not none)
        self._empty.setVisible(none and self.model.whole)
        self._empty.set_text(
            tr("Ingen heter noe med «{skrevet}».").format(skrevet=typed) if typed else tr("Ingen brukere her ennå.")
        )

    def _select(self, line: int) -> None:
        self.view.setCurrentIndex(self.model.index(line, 0))

    def _open_first(self) -> None:
        if self.model.rowCount() and self.filter.text().strip():
            self._open(self.model.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.go.emit(places.person(row.bruker))
