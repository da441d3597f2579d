"""The rows of the list as Qt wants them: filtered as one types, sorted as one chose.

Holds what `list_brukere` gave and nothing else; asks nobody.
"""

from collections.abc import Callable, Container, Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from feltapp.actions.brukere import BrukerRow
from feltapp.domain.forlop import Fase
from feltapp.ui.brukere.sorting import fits, sort_key

EVERY_PHASE, WITHOUT_OWNER = "alle", "uten-eier"
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class Order(Enum):
    """What the list can be sorted by."""

    NAVN = "navn"
    FRIST = "frist"
    KONTAKT = "kontakt"


class BrukerModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[BrukerRow, ...] = ()
        self._everybody: int | None = None
        self._shown: list[BrukerRow] = []
        self._typed = ""
        self._only_mine = True
        self._phase = EVERY_PHASE
        self._order = Order.NAVN

    def set_rows(self, rows: Sequence[BrukerRow], everybody: int | None = None) -> None:
        """New rows; filter and order stay.  `everybody`: how many there are, when these are not all of them."""
        self._everybody = everybody
        self._all = tuple(sorted(rows, key=lambda row: sort_key(row.name)))
        self._build()

    def replace(self, rows: Sequence[BrukerRow], instead_of: Container[str]) -> None:
        """New rows for some of those that are here already; the others stay as they are."""
        self.set_rows([*(row for row in self._all if row.bruker not in instead_of), *rows], self._everybody)

    def set_filter(self, typed: str) -> None:
        """Only names that fit what was typed."""
        self._typed = typed
        self._build()

    def set_only_mine(self, only: bool) -> None:
        """Only those the medarbeider is kontaktperson or koordinator for."""
        self._only_mine = only
        self._build()

    def set_phase(self, phase: str) -> None:
        """Only those in a phase; else everybody who is not ended, or those with a henvendelse that nobody has."""
        self._phase = phase
        self._build()

    def set_order(self, order: Order) -> None:
        """Another order."""
        self._order = order
        self._build()

    @property
    def mine(self) -> int:
        """How many are the medarbeider's own, whatever the filter."""
        return sum(row.mine for row in self._all)

    @property
    def everybody(self) -> int:
        """How many there are, whatever the filter."""
        return len(self._all) if self._everybody is None else self._everybody

    @property
    def whole(self) -> bool:
        """Whether everybody is here to be found."""
        return self._everybody is None

    def row_at(self, index: Index) -> BrukerRow | None:
        """The bruker on a line."""
        return self._shown[index.row()] if 0 <= index.row() < len(self._shown) else None

    def line_of(self, bruker: str) -> int:
        """The line a bruker stands on, or -1."""
        return next((at for at, row in enumerate(self._shown) if row.bruker == bruker), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            due = f", {row.urgent.when}: {row.urgent.what}" if row.urgent else ""
            return f"{row.name}{due}"
        return None

    def _build(self) -> None:
        self.beginResetModel()
        # What was typed looks among everybody: whoever searches wants to find.
        chosen = [
            row for row in self._all if (fits(row.name, self._typed) if self._typed.strip() else self._wanted(row))
        ]
        self._shown = sorted(chosen, key=_ORDERS[self._order])
        self.endResetModel()

    def _wanted(self, row: BrukerRow) -> bool:
        if self._phase == WITHOUT_OWNER:
            return row.uten_eier  # whoever they are: nobody's are everybody's
        fits_phase = row.fase is not Fase.AVSLUTTET if self._phase == EVERY_PHASE else row.fase == self._phase
        return fits_phase and (row.mine or not self._only_mine)


_FAR = 1_000_000


def _by_frist(row: BrukerRow) -> int:
    return row.urgent.days if row.urgent else _FAR


def _by_contact(row: BrukerRow) -> date:
    return row.last_contact or date.min


def _as_they_are(_row: BrukerRow) -> int:
    return 0


_ORDERS: dict[Order, Callable[[BrukerRow], int | date]] = {
    Order.NAVN: _as_they_are,
    Order.FRIST: _by_frist,
    Order.KONTAKT: _by_contact,
}
