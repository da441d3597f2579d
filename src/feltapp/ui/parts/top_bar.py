"""The field at the top: search, cover the screen, lock, who is logged in. It never scrolls away.

Under 1100 px it keeps the icons and the shortest words.  Signals say what was asked for; nothing is done here.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.avatar import Avatar, initials
from feltapp.ui.parts.buttons import Button, Rolle
from feltapp.ui.parts.keycap import Keycap
from feltapp.ui.parts.labels import ElidedLabel, IconLabel
from feltapp.ui.parts.paint import draw_frame, draw_line, painter_for
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift


class SearchBox(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(36)
        self.setMaximumWidth(395)
        self.setMinimumWidth(160)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(IconLabel("MagnifyingGlass", 20))
        self.line = QLineEdit()
        self.line.setProperty("rolle", "naken")
        self.line.setProperty("ring", "forelder")
        self.line.setFont(font(Skrift.BROD))
        self.line.setPlaceholderText(tr("Finn person, notat, skjema eller handling"))
        self.line.setAccessibleName(tr("Søk"))
        layout.addWidget(self.line, 1)
        layout.addWidget(Keycap("Ctrl K"))
        self.setFocusProxy(self.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        draw_frame(painter_for(self), self.rect(), fill=f.flate, edge=f.kontroll)


class TopBar(QWidget):
    search_changed = Signal(str)
    search_submitted = Signal(str)
    cover_clicked = Signal()
    lock_clicked = Signal()

    def __init__(self, who: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(MAAL.toppfelt)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 16, 1)
        layout.setSpacing(8)
        self._brand = QWidget()
        brand = QHBoxLayout(self._brand)
        brand.setContentsMargins(0, 0, 0, 0)
        brand.setSpacing(10)
        brand.addWidget(IconLabel("HouseHeart", 20, "aksent"))
        self._brand_name = ElidedLabel("feltapp", Skrift.KORTTITTEL)
        brand.addWidget(self._brand_name)
        brand.addStretch(1)
        layout.addWidget(self._brand)
        self.search = SearchBox()
        layout.addWidget(self.search, 1)
        layout.addStretch(1)
        self.cover = Button(tr("Dekk skjermen"), "EyeSlash", rolle=Rolle.REN)
        self.lock = Button(tr("Lås"), "PadlockLocked", rolle=Rolle.REN)
        self.lock.setToolTip("Ctrl L")
        self._avatar = Avatar(initials(who), 32)
        self._who = ElidedLabel(who, Skrift.BROD)
        self._rule = _Rule()
        layout.addWidget(self.cover)
        layout.addSpacing(8)
        layout.addWidget(self.lock)
        layout.addSpacing(4)
        layout.addWidget(self._rule)
        layout.addSpacing(4)
        layout.addWidget(self._avatar)
        layout.addWidget(self._who)
        self.search.line.textEdited.connect(self.search_changed)
        self.search.line.returnPressed.connect(lambda: self.search_submitted.emit(self.search.line.text()))
        self.cover.clicked.connect(self.cover_clicked)
        self.lock.clicked.connect(self.lock_clicked)
        shortcut = QShortcut(QKeySequence("Ctrl+K"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.focus_search)
        self.set_compact(False)

    def set_who(self, name: str) -> None:
        self._who.set_text(name)
        self._avatar.set_letters(initials(name))
        set_tip(self._avatar, name)

    def focus_search(self) -> None:
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def set_compact(self, compact: bool) -> None:
        self._brand_name.setVisible(not compact)
        self._brand.setFixedWidth((MAAL.meny_smal if compact else MAAL.meny_bredde + 12) - 18 - 8)
        self._who.setVisible(not compact)
        self._rule.setVisible(not compact)
        self.cover.setText(tr("Dekk") if compact else tr("Dekk skjermen"))
        self.cover.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_compact(event.size().width() < MAAL.smal_under)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.fillRect(self.rect(), f.flate)
        draw_line(painter, self.height() - 1, 0, self.width(), f.kant)


class _Rule(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter_for(self).fillRect(self.rect(), farger().kant)
