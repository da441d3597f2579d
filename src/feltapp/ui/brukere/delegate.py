"""One line of the list, painted: who, whose, what is due, when they last met.

Same measures as a `Row`, so that a list of ten and of six hundred look alike; fixed columns for what is compared.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from feltapp.actions import words
from feltapp.actions.brukere import BrukerRow
from feltapp.oversettelse import tr
from feltapp.ui.brukere.model import ROW_ROLE
from feltapp.ui.frist.kinds import KINDS
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.badge import GAP, ICON, PADDING, draw_badge
from feltapp.ui.parts.paint import draw_inner_ring, draw_line
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

DUE_WIDTH = 500
BADGE_WIDTH = 156
CONTACT_WIDTH = 150
NARROW = 820


class BrukerDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keyboard = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(400, MAAL.rad)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, BrukerRow):
            return
        f = farger()
        rect = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, f.aksent_myk)
        if index.row():
            draw_line(painter, rect.top(), rect.left(), rect.right() + 1, f.kant)
        inner = rect.adjusted(MAAL.i_kort, 0, -MAAL.i_kort, 0)
        _draw_row(painter, inner, row)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            draw_inner_ring(painter, rect)
        painter.restore()


def _draw_row(painter: QPainter, rect: QRect, row: BrukerRow) -> None:
    f = farger()
    narrow = rect.width() < NARROW
    right = rect.right() - 20
    draw_icon(painter, QRect(right, rect.center().y() - 9, 20, 20), "ChevronRight", f.tekst)
    right -= 12
    if not narrow:
        contact = words.day(row.last_contact) if row.last_contact else tr("ikke ennå")
        box = QRect(right - CONTACT_WIDTH, rect.top(), CONTACT_WIDTH, rect.height())
        _two_lines(painter, box, contact, tr("Sist kontakt"), font(Skrift.BROD))
        right -= CONTACT_WIDTH + 12
    due = DUE_WIDTH if not narrow else BADGE_WIDTH + 20
    _draw_due(painter, QRect(right - due, rect.top(), due, rect.height()), row)
    right -= due + 12
    _two_lines(painter, QRect(rect.left(), rect.top(), right - rect.left(), rect.height()), row.name, _meta(row))


def _meta(row: BrukerRow) -> str:
    return " · ".join(
        part
        for part in (
            tr("{alder} år").format(alder=row.age) if row.age is not None else "",
            tr("Kontaktperson: {kontaktperson}").format(kontaktperson=row.kontaktperson)
            if row.kontaktperson
            else tr("Mangler kontaktperson"),
            tr("To versjoner venter") if row.choices else "",
            tr("%n utkast", "", row.drafts) if row.drafts else "",
        )
        if part
    )


def _draw_due(painter: QPainter, rect: QRect, row: BrukerRow) -> None:
    f = farger()
    if row.urgent is None:
        _one_line(painter, rect, tr("Ingen frister"), f.dempet, font(Skrift.HJELP))
        return
    kind, icon = KINDS[row.urgent.kind]
    wide = QFontMetrics(font(Skrift.HJELP_FET)).horizontalAdvance(row.urgent.when)
    width = 2 * PADDING + ICON + GAP + wide + 1
    top = rect.top() + (rect.height() - MAAL.merkelapp) // 2
    draw_badge(painter, QRect(rect.left(), top, width, MAAL.merkelapp), kind, row.urgent.when, icon)
    rest = QRect(rect.left() + BADGE_WIDTH + 12, rect.top(), rect.width() - BADGE_WIDTH - 12, rect.height())
    if rest.width() > 60:
        _one_line(painter, rest, row.urgent.what[:1].upper() + row.urgent.what[1:], f.tekst, font(Skrift.BROD))


def _two_lines(painter: QPainter, rect: QRect, first: str, second: str, first_font: QFont | None = None) -> None:
    f = farger()
    half = rect.height() // 2
    upper = QRect(rect.left(), rect.top() + 5, rect.width(), half - 4)
    lower = QRect(rect.left(), rect.top() + half, rect.width(), half - 6)
    _one_line(painter, upper, first, f.tekst, first_font or font(Skrift.BROD_FET))
    _one_line(painter, lower, second, f.dempet, font(Skrift.HJELP))


def _one_line(painter: QPainter, rect: QRect, text: str, colour: str, with_font: QFont) -> None:
    painter.setFont(with_font)
    painter.setPen(colour)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)
