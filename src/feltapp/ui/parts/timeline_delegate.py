"""How one entry of the timeline is measured and painted. Nothing is asked of the store while painting."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.badge import GAP, ICON, PADDING, Kind, draw_badge
from feltapp.ui.parts.paint import draw_inner_ring, draw_upright
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

ENTRY = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_DATE_LEFT, _DATE = 4, 58
_CIRCLE_LEFT, _CIRCLE = 68, 26
_TEXT_LEFT, _AIR = 104, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    date_text: str
    icon: str
    title: str
    lines: tuple[str, ...] = ()
    who: str = ""
    badge: str = ""
    badge_kind: Kind = Kind.INFO
    badge_icon: str = ""


class TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = index.data(ENTRY)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(width, self._height(entry, width))

    def _height(self, entry: TimelineEntry, width: int) -> int:
        metrics = QFontMetrics(font(Skrift.HJELP))
        height = self._wrapped(QFontMetrics(font(Skrift.BROD_FET)), entry.title, width).height()
        for line in entry.lines:
            height += self._wrapped(metrics, line, width).height()
        if entry.who:
            height += metrics.height()
        if entry.badge:
            height += MAAL.merkelapp + 4
        return height + _AIR

    def _wrapped(self, metrics: QFontMetrics, text: str, width: int) -> QRect:
        room = QRect(0, 0, max(60, width - _TEXT_LEFT - 12), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY)
        f = farger()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(f.aksent_myk))
        middle = rect.left() + _CIRCLE_LEFT + _CIRCLE // 2
        top = rect.top() if index.row() else rect.top() + 4
        draw_upright(painter, middle, top, rect.bottom() + 1, f.kant)
        circle = QRect(rect.left() + _CIRCLE_LEFT, rect.top(), _CIRCLE, _CIRCLE)
        painter.setPen(QPen(QColor(f.kontroll), 1))
        painter.setBrush(QColor(f.flate))
        painter.drawEllipse(QPointF(middle + 0.5, rect.top() + _CIRCLE / 2), _CIRCLE / 2 - 0.5, _CIRCLE / 2 - 0.5)
        draw_icon(painter, circle.adjusted(6, 6, -6, -6), entry.icon, f.aksent_tekst)
        date = QRect(rect.left() + _DATE_LEFT, rect.top() + 3, _DATE, 20)
        painter.setFont(font(Skrift.HJELP))
        painter.setPen(QColor(f.dempet))
        painter.drawText(date, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.date_text)
        self._paint_words(painter, rect, entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_inner_ring(painter, rect)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        f = farger()
        left, y = rect.left() + _TEXT_LEFT, rect.top() + 1
        room = rect.width() - _TEXT_LEFT - 12
        painter.setFont(font(Skrift.BROD_FET))
        painter.setPen(QColor(f.tekst))
        metrics = painter.fontMetrics()
        box = self._wrapped(metrics, entry.title, rect.width())
        painter.drawText(QRect(left, y, room, box.height()), Qt.TextFlag.TextWordWrap, entry.title)
        y += box.height()
        painter.setFont(font(Skrift.HJELP))
        metrics = painter.fontMetrics()
        for line in entry.lines:
            box = self._wrapped(metrics, line, rect.width())
            painter.drawText(QRect(left, y, room, box.height()), Qt.TextFlag.TextWordWrap, line)
            y += box.height()
        if entry.who:
            painter.setPen(QColor(f.dempet))
            painter.drawText(
                left, y + metrics.ascent(), metrics.elidedText(entry.who, Qt.TextElideMode.ElideRight, room)
            )
            y += metrics.height()
        if entry.badge:
            words = QFontMetrics(font(Skrift.HJELP_FET)).horizontalAdvance(entry.badge)
            width = 2 * PADDING + words + 1 + (ICON + GAP if entry.badge_icon else 0)
            box = QRect(left, y + 4, min(width, room), MAAL.merkelapp)
            draw_badge(painter, box, entry.badge_kind, entry.badge, entry.badge_icon)
