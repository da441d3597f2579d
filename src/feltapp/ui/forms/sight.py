"""Keep what has the keyboard in sight: when it moves to another field, and when what stands above grows.

Leaves the page where it is while a mouse button is down, and when somebody has scrolled away.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

AIR = 40


class InSight(QObject):
    """Watches one scroll area and what it holds, from when it is first shown."""

    def __init__(self, area: QScrollArea, content: QWidget) -> None:
        super().__init__(area)
        self._area, self._content = area, content
        self._window: QWindow | None = None
        self._focused: QWidget | None = None
        self._seen = True
        self._by_hand = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        bar = area.verticalScrollBar()
        bar.actionTriggered.connect(self._on_hand)
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range)
        area.installEventFilter(self)
        content.installEventFilter(self)

    def look(self) -> None:
        """Bring it into sight, if it is in here."""
        if self._focused is None or not isValid(self._focused):
            self._focused = None
        elif self._seen and self._area.isAncestorOf(self._focused):
            self._bring(self._focused)

    def _bring(self, focused: QWidget) -> None:
        """All of it where there is room; of a text higher than the page, where the cursor is."""
        if focused.height() + 2 * AIR > self._area.viewport().height():
            self._area.ensureWidgetVisible(focused, 0, AIR)
            return
        top = focused.mapTo(self._content, QPoint(0, 0)).y()
        self._area.ensureVisible(0, top + focused.height(), 0, AIR)
        self._area.ensureVisible(0, top, 0, AIR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._area.window().windowHandle() if event.type() == QEvent.Type.Show else None
        if window is not None and window is not self._window:
            self._window = window
            window.focusObjectChanged.connect(self._on_focus_changed)
        if event.type() == QEvent.Type.Resize and self._seen and self._focused is not None:
            self._soon.start()  # what is inside has its new place with the next turn
        return False

    def _on_focus_changed(self, new: QObject | None) -> None:
        self._focused = None
        # The keyboard also moves because the page is being taken down.
        if isinstance(new, QWidget) and isValid(self._content) and self._content.isAncestorOf(new):
            self._focused = new
            self._seen = not QApplication.mouseButtons()
            self._soon.start()

    def _on_range(self, _least: int, most: int) -> None:
        """A bar with nowhere to go is not shown: the style sheet leaves out the handle of one that is disabled."""
        if isValid(self._area):
            self._area.verticalScrollBar().setEnabled(most > 0)

    def _on_hand(self) -> None:
        self._by_hand = True

    def _on_scrolled(self) -> None:
        by_hand, self._by_hand = self._by_hand, False
        if not by_hand or self._focused is None or not isValid(self._focused):
            return
        port = self._area.viewport()
        at = QRect(self._focused.mapTo(port, QPoint(0, 0)), self._focused.size())
        self._seen = port.rect().intersects(at)
