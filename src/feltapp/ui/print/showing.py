"""A paper on the whole screen, in large pages, for a meeting: what the gate lets this recipient know, and nothing else.

Drawn from what came through the one door, as paper and files are.  It covers the window, so that nobody else's data is
on the screen, and takes every key but those that cover and lock it.  What it showed is gone when it is closed.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from feltapp.actions.deling import Utlevering
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import plain_button
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.print.images import page_count, page_image, page_width
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

_LARGE = 1.15
"""A page is so many times as wide as the screen is high, where there is room: twelve points are read across a table."""
_WIDEST = 0.96
_STEP = 0.15
_SCREENFUL = 0.85
_BAR = 56
_PASSED_ON = ((Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L), (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F8))


class Showing(QLabel):
    """Lies over its window; signal `closed` when somebody goes back.  To a screen reader it is a text: which page."""

    closed = Signal()

    def __init__(self, window: QWidget, given: Utlevering) -> None:
        super().__init__(window)
        self._given = given
        self._pages = page_count(given.data)
        self._page = self._top = 0
        self._drawn: tuple[int, int, QPixmap] | None = None
        self._before = QApplication.focusWidget()
        self._state = window.windowState()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "ingen")
        self._lay_out()
        window.installEventFilter(self)
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        self._turn_to(0)
        self._fit()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> int:
        """Which page shows, from 0."""
        return self._page

    @property
    def top(self) -> int:
        """How far down the page is moved."""
        return self._top

    def go_back(self) -> None:
        """To the window as it was."""
        window = self.window()
        window.removeEventFilter(self)
        window.setWindowState(self._state)
        self.hide()
        self._drawn = None
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """The window's own keys lead to other people's pages: they end here, but for those that cover and lock."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return super().event(event)
        if (event.modifiers(), Qt.Key(event.key())) in _PASSED_ON:
            return super().event(event)
        event.accept()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays here."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        match event.key():
            case Qt.Key.Key_Escape:
                self.go_back()
            case Qt.Key.Key_Right:
                self._turn_to(self._page + 1)
            case Qt.Key.Key_Left:
                self._turn_to(self._page - 1)
            case Qt.Key.Key_Down:
                self._move(_STEP)
            case Qt.Key.Key_Up:
                self._move(-_STEP)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                self._move(_SCREENFUL)
            case Qt.Key.Key_PageUp:
                self._move(-_SCREENFUL)
            case Qt.Key.Key_Home:
                self._turn_to(0)
            case Qt.Key.Key_End:
                self._turn_to(self._pages - 1)

    def mousePressEvent(self, event: object) -> None:
        """Nothing under it gets the click."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._move(-_STEP if event.angleDelta().y() > 0 else _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._top = min(self._top, self._lowest)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.fillRect(self.rect(), farger().side)
        pixmap = self._pixmap()
        painter.drawPixmap((self.width() - self._size(pixmap).width()) // 2, -self._top, pixmap)
        painter.end()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        bar = QWidget()
        bar.setProperty("rolle", "side")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(_BAR)
        row = QHBoxLayout(bar)
        self._where = label("", Skrift.BROD)
        row.addWidget(self._where)
        row.addStretch(1)
        for words, icon, pressed in (
            (tr("Forrige side"), "ArrowLeft", lambda: self._turn_to(self._page - 1)),
            (tr("Neste side"), "ArrowRight", lambda: self._turn_to(self._page + 1)),
            (tr("Tilbake (Esc)"), "Leave", self.go_back),
        ):
            button = plain_button(words, icon)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(pressed)
            row.addWidget(button)
        column.addWidget(bar)

    def _turn_to(self, page: int) -> None:
        """The top of another page, of those there are."""
        self._page = min(max(page, 0), self._pages - 1)
        self._top = 0
        words = tr("Side {n} av {alle}").format(n=self._page + 1, alle=self._pages)
        self._where.setText(words)
        self.setAccessibleName(tr("Vist på skjermen. {side}").format(side=words))
        self.update()

    def _move(self, share: float) -> None:
        """Down or up by so much of the screen; past the end of a page comes the next."""
        wanted = self._top + round(share * self.height())
        if self._top == self._lowest and share > 0 and self._page < self._pages - 1:
            self._turn_to(self._page + 1)
        elif self._top == 0 and share < 0 and self._page > 0:
            self._turn_to(self._page - 1)
            self._top = self._lowest
        else:
            self._top = min(max(wanted, 0), self._lowest)
        self.update()

    @property
    def _lowest(self) -> int:
        return max(self._size(self._pixmap()).height() + _BAR - self.height(), 0)

    def _pixmap(self) -> QPixmap:
        wide = round(min(self.width() * _WIDEST, self.height() * _LARGE))
        if self._drawn is None or self._drawn[:2] != (self._page, wide):
            ratio = self.devicePixelRatioF()
            dpi = wide * ratio * 72 / page_width(self._given.data, self._page)
            pixmap = QPixmap.fromImage(page_image(self._given.data, self._page, dpi))
            pixmap.setDevicePixelRatio(ratio)
            self._drawn = (self._page, wide, pixmap)
        return self._drawn[2]

    def _size(self, pixmap: QPixmap) -> QSize:
        return pixmap.deviceIndependentSize().toSize()

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())
