"""The grid of samtykker: kinds of information down, recipients across, what each may know in each cell.  Look 06."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from feltapp.actions.samtykke import Cell, SamtykkePage
from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
CELL = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 57
HINT_HEIGHT = 20
LINE_HEIGHT = 22
HEAD_AIR = 12
MOST_LINES = 3
NAME_WIDTH = 150
MIN_COLUMN = 144
_STATUS = {"ja": "ok", "krise": "ok", "ja-snart": "snart"}
_ICON = {
    "ja": "Checkmark",
    "krise": "Checkmark",
    "ja-snart": "Hourglass",
    "nei": "XMark",
    "trukket": "XMark",
    "utlopt": "XMark",
    "ikke-begynt": "Calendar",
}


class SamtykkeModel(QAbstractTableModel):
    """The page as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: SamtykkePage | None = None

    def set_page(self, page: SamtykkePage) -> None:
        """Show this page."""
        self.beginResetModel()
        self._page = page
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell | None:
        """What stands in a cell."""
        if self._page is None:
            return None
        code, _ = self._page.opplysninger[row]
        mottaker, _type = self._page.mottakere[column]
        return self._page.cells[code, mottaker]

    def mottaker(self, column: int) -> tuple[str, str]:
        """A column's recipient and what kind of recipient."""
        return self._page.mottakere[column] if self._page else ("", "")

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._page is None else len(self._page.opplysninger)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._page is None else len(self._page.mottakere)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._page is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._page.opplysninger[section][1]
        name, kind = self._page.mottakere[section]
        return f"{name}\n{kind}"

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index.row(), index.column()) if index.isValid() else None
        if cell is None or self._page is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{cell.words} {cell.sub}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            what, who = self._page.opplysninger[index.row()][1], self._page.mottakere[index.column()][0]
            return f"{what}, {who}: {cell.words} {cell.sub}"
        return None


class CellDelegate(QStyledItemDelegate):
    """Icon, word and date; ground from the table of statuses, never colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        f = farger()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(4, 3, -5, -4)
        status = f.status(_STATUS[cell.kind]) if cell.kind in _STATUS else None
        if status is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(status.bunn)
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(f.fokus), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        colour = status.tekst if status else f.tekst if cell.kind != "ikke-spurt" else f.dempet
        icon = _ICON.get(cell.kind)
        if icon:
            draw_icon(painter, QRect(rect.left() + 8, rect.center().y() - 9, 18, 18), icon, colour)
        words = rect.adjusted(32, 0, -4, 0)
        upper = words.adjusted(0, 4, 0, 0) if cell.sub else words
        painter.setPen(colour)
        painter.setFont(font(Skrift.BROD_FET if cell.kind not in ("ikke-spurt", "nei") else Skrift.BROD))
        place = Qt.AlignmentFlag.AlignTop if cell.sub else Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(upper, place, painter.fontMetrics().elidedText(cell.words, elide, upper.width()))
        if cell.sub:
            painter.setFont(font(Skrift.HJELP))
            lower = words.adjusted(0, 25, 0, 0)
            painter.drawText(
                lower, Qt.AlignmentFlag.AlignTop, painter.fontMetrics().elidedText(cell.sub, elide, lower.width())
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(MIN_COLUMN, ROW_HEIGHT)


class MottakerHeader(QHeaderView):
    """Recipients: name, in two lines when it is long, over kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumSectionSize(MIN_COLUMN)

    def height_for(self, names: Iterable[str], width: int) -> int:
        """As high as the longest name needs, and the kind of recipient under it."""
        metrics = QFontMetrics(font(Skrift.BROD_FET))
        room = QRect(0, 0, max(60, width - 18), MOST_LINES * LINE_HEIGHT)
        high = (metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, name).height() for name in names)
        return max((*high, LINE_HEIGHT)) + HINT_HEIGHT + HEAD_AIR

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        f = farger()
        name, _, kind = str(self.model().headerData(index, Qt.Orientation.Horizontal) or "").partition("\n")
        painter.save()
        painter.fillRect(rect, f.flate)
        painter.setPen(f.kant)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(10, 6, -8, -4)
        painter.setPen(f.tekst)
        painter.setFont(font(Skrift.BROD_FET))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inner.adjusted(0, 0, 0, -HINT_HEIGHT), int(flags), name)
        painter.setFont(font(Skrift.HJELP))
        painter.setPen(f.dempet)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignBottom, painter.fontMetrics().elidedText(kind, elide, inner.width())
        )
        painter.restore()


class OpplysningHeader(QHeaderView):
    """Kinds of information, in two lines when they are long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(NAME_WIDTH)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(ROW_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        f = farger()
        painter.save()
        painter.fillRect(rect, f.flate)
        painter.setPen(f.kant)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(f.tekst)
        painter.setFont(font(Skrift.BROD_FET))
        words = str(self.model().headerData(index, Qt.Orientation.Vertical) or "")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(16, 2, -8, -2), int(flags), words)
        painter.restore()


class SamtykkeGrid(QTableView):
    """`picked(str)`: the record of the samtykke behind a cell, or empty."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Hvem kan vite hva"))
        self._model = SamtykkeModel(self)
        self.setModel(self._model)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._head = MottakerHeader(self)
        self.setHorizontalHeader(self._head)
        self.setVerticalHeader(OpplysningHeader(self))
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # arrows go from cell to cell, Tab goes on
        self.setShowGrid(True)
        self._corner = label(tr("Hva kan deles?"), Skrift.BROD_FET)
        self._corner.setParent(self)
        self._corner.setIndent(16)
        self.setProperty("rolle", "naken")
        self.setProperty("ring", "egen")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._tell)
        self.clicked.connect(self._tell)

    def set_page(self, page: SamtykkePage) -> None:
        """Show this page, as high as it needs to be."""
        self._model.set_page(page)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        names = [self._model.mottaker(column)[0] for column in range(self._model.columnCount())]
        if names:
            width = max(MIN_COLUMN, (self.width() - NAME_WIDTH) // len(names))
            head = self._head.height_for(names, width)
            self._head.setFixedHeight(head)
            self._corner.setGeometry(1, 1, NAME_WIDTH - 2, head - 2)
            self.setFixedHeight(head + ROW_HEIGHT * self._model.rowCount() + 2)

    def _tell(self, index: QModelIndex) -> None:
        cell = self._model.cell(index.row(), index.column())
        self.picked.emit(cell.record if cell and cell.record else "")
