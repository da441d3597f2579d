"""The lines of «Legg til»: headings and forms, narrowed as one types.  Holds what it was given and asks nobody."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from feltapp.actions.grupper import WORDS
from feltapp.actions.legg_til import Tilbud
from feltapp.oversettelse import tr
from feltapp.ui.brukere.sorting import fits
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import draw_inner_ring
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

LINE = Qt.ItemDataRole.UserRole + 1
MOST_USED, AT_A_GLANCE = 4, 8
"""How many come first, where there are more than one takes in at a glance."""
HEADING = 34
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, or a form to begin."""

    heading: str
    tilbud: Tilbud | None = None


def lines_of(tilbud: Sequence[Tilbud], typed: str) -> list[Line]:
    """What stands there: the most used first, then every group; while one types, only what fits, each once.

    The name of a group finds what is in it when no form has such a name.
    """
    lines: list[Line] = []
    if not typed.strip() and len(tilbud) > AT_A_GLANCE:
        often = sorted((one for one in tilbud if one.used), key=lambda one: -one.used)[:MOST_USED]
        if often:
            lines += [Line(tr("Mest brukt")), *(Line("", one) for one in often)]
    gruppe = ""
    named = [one for one in tilbud if fits(one.title, typed) or fits(one.skjema, typed)]
    for one in named or [one for one in tilbud if fits(WORDS[one.gruppe], typed)]:
        words = WORDS[one.gruppe]
        if words != gruppe:
            gruppe = words
            lines.append(Line(words))
        lines.append(Line("", one))
    return lines


class LeggTilModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Tilbud, ...] = ()
        self._lines: list[Line] = []
        self._typed = ""

    def set_tilbud(self, tilbud: Sequence[Tilbud]) -> None:
        """Other forms; what was typed stays."""
        self._all = tuple(tilbud)
        self._build()

    def set_filter(self, typed: str) -> None:
        """Only what fits."""
        self._typed = typed
        self._build()

    def tilbud_at(self, row: int) -> Tilbud | None:
        """The form on a line."""
        return self._lines[row].tilbud if 0 <= row < len(self._lines) else None

    def next_from(self, row: int, step: int) -> int:
        """The nearest line with a form on it that way, or where one is."""
        at = row + step
        while 0 <= at < len(self._lines):
            if self._lines[at].tilbud is not None:
                return at
            at += step
        return row

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.tilbud_at(index.row()) is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            one = line.tilbud
            return line.heading if one is None else ", ".join(part for part in (one.title, said_of(one)) if part)
        return None

    def _build(self) -> None:
        self.beginResetModel()
        self._lines = lines_of(self._all, self._typed)
        self.endResetModel()


def said_of(one: Tilbud) -> str:
    """«Fortsett», and since when; nothing for what is begun anew."""
    return tr("Fortsett · {siden}").format(siden=one.since) if one.since else ""


class LeggTilDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(LINE)
        return QSize(200, HEADING if line.tilbud is None else MAAL.meny)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LINE)
        f = farger()
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(MAAL.i_kort, 0, -MAAL.i_kort, 0)
        if line.tilbud is None:
            painter.setFont(font(Skrift.HJELP_FET))
            painter.setPen(f.dempet)
            low = inner.adjusted(0, 8, 0, 0)
            painter.drawText(low, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line.heading)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, f.aksent_myk2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, f.aksent_myk)
        draw_icon(painter, QRect(inner.left(), rect.center().y() - 9, 20, 20), line.tilbud.icon, f.aksent_tekst)
        said = said_of(line.tilbud)
        painter.setFont(font(Skrift.HJELP))
        wide = painter.fontMetrics().horizontalAdvance(said) + 2 if said else 0
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(f.aksent_tekst)
        painter.drawText(QRect(inner.right() - wide, rect.top(), wide + 2, rect.height()), middle, said)
        painter.setFont(font(Skrift.BROD))
        painter.setPen(f.tekst)
        room = QRect(inner.left() + 32, rect.top(), inner.width() - 32 - wide - (12 if wide else 0), rect.height())
        cut = painter.fontMetrics().elidedText(line.tilbud.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, cut)
        if option.state & QStyle.StateFlag.State_Selected:
            # In high contrast the ground is the same for all: the ring alone says which one Enter begins.
            draw_inner_ring(painter, rect)
        painter.restore()
