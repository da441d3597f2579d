"""The menu at the left: 188 px with words, 56 px with icons and tool tips when the window is under 1100 px.

Follows the width of its window by itself.  Arrows move, Enter chooses; signal `chosen(str)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.choice import ChoiceGroup
from feltapp.ui.parts.menu_mark import draw_current
from feltapp.ui.parts.paint import draw_frame, draw_upright, painter_for
from feltapp.ui.parts.roving import ChoiceButton
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuItem:
    key: str
    icon: str
    name: str
    key_hint: str = ""


class SideMenuItem(ChoiceButton):
    def __init__(self, item: MenuItem) -> None:
        super().__init__()
        self._item = item
        self._count = 0
        self._compact = False
        self.setText(item.name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self._item.name}, {count}" if count else self._item.name)
        self._tip()
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._tip()
        self.update()

    def _tip(self) -> None:
        set_tip(self, self.accessibleName() if self._compact else "")

    def sizeHint(self) -> QSize:
        return QSize(MAAL.meny if self._compact else 172, MAAL.meny)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        chosen = self.isChecked()
        draw_current(painter, QRectF(self.rect()), chosen=chosen, hover=self.underMouse())
        colour = f.aksent_tekst if chosen else f.tekst
        left = (self.width() - 20) // 2 if self._compact else 13
        draw_icon(painter, QRect(left, 10, 20, 20), self._item.icon, colour)
        if self._compact:
            return
        painter.setPen(colour)
        painter.setFont(font(Skrift.BROD_FET if chosen else Skrift.BROD))
        metrics = painter.fontMetrics()
        painter.drawText(43, (self.height() - metrics.height()) // 2 + metrics.ascent(), self.text())
        hint = _few(self._count) if self._count else self._item.key_hint
        painter.setFont(font(Skrift.HJELP_FET if self._count else Skrift.TAST))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(hint)
        right = self.width() - (6 if self._count > 9 else 10)
        if hint and not self._count:
            draw_frame(painter, QRect(right - wide - 14, 10, wide + 14, 20), fill=f.senket, edge=f.kant, radius=3)
            painter.setPen(f.dempet)
            right -= 7
        painter.drawText(right - wide, (self.height() - metrics.height()) // 2 + metrics.ascent(), hint)


def _few(count: int) -> str:
    """Two digits are what there is room for; the status line has the number itself."""
    return str(count) if count < 100 else "…"


class SideMenu(ChoiceGroup):
    def __init__(
        self, items: Sequence[MenuItem], bottom: Sequence[MenuItem] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Meny"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 9, 12)
        layout.setSpacing(2)
        self._items: dict[str, SideMenuItem] = {item.key: SideMenuItem(item) for item in (*items, *bottom)}
        self._adopt(layout, self._items, choose_on_move=False)
        layout.insertStretch(len(items), 1)
        self._window: QWidget | None = None
        # Narrow until the window is known: a wide menu would keep the window from opening small.
        self.set_compact(True)

    def set_count(self, key: str, count: int) -> None:
        self._items[key].set_count(count)

    def set_compact(self, compact: bool) -> None:
        self.setFixedWidth(MAAL.meny_smal if compact else MAAL.meny_bredde)
        for item in self._items.values():
            item.set_compact(compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
            self.set_compact(self._window.width() < MAAL.smal_under)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._window is not None:
            self.set_compact(self._window.width() < MAAL.smal_under)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.fillRect(self.rect(), f.flate)
        draw_upright(painter, self.width() - 1, 0, self.height(), f.kant)
