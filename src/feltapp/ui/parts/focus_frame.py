"""The focus ring: 3 px, 1 px of air, outside the control.

One per application.  Seen after a key, not after a click, but always in text fields.  A part that
paints its own ring has the property `ring` = `egen`; with `innenfor` this ring lies inside the control.  Listens to the
windows' own events, not to every event of the application, which would cost a call into Python for each.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL

_OUT = MAAL.ring + MAAL.ring_luft
_FOLLOW = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
}
_MOUSE = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.radius = float(MAAL.radius)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        draw_frame(painter, self.rect(), edge=farger().fokus, radius=self.radius + _OUT, width=MAAL.ring)


class FocusFrame(QObject):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._widget: QWidget | None = None
        self._watched: list[QObject] = []
        self._by_keyboard = True
        app.focusChanged.connect(self._on_focus_changed)

    def ring(self) -> QWidget | None:
        """The ring while it is on the screen."""
        return self._ring if self._ring is not None and self._ring.isVisible() else None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None:
            return
        handle = new.window().windowHandle()
        if handle is not None and isValid(handle):  # a list that has just been closed may still be named
            # Installing twice only moves the filter to the front.
            handle.installEventFilter(self)
        self._widget = new
        self._show()

    def _wanted(self, widget: QWidget) -> bool:
        if widget.property("ring") in ("egen", "ingen"):
            return False
        return self._by_keyboard or isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)

    def _show(self) -> None:
        widget = self._widget
        if widget is None or not self._wanted(widget):
            return
        target = _ring_target(widget)
        frame_parent = _frame_parent(target)
        if frame_parent is None:
            return
        if self._ring is None:
            self._ring = _Ring()
            self._ring.destroyed.connect(self._on_ring_gone)
        radius = target.property("ring_radius")
        self._ring.radius = float(radius) if radius is not None else float(MAAL.radius)
        if self._ring.parentWidget() is not frame_parent:
            self._ring.setParent(frame_parent)
        watched: QWidget | None = target
        while watched is not None and watched is not frame_parent:
            watched.installEventFilter(self)
            self._watched.append(watched)
            watched = watched.parentWidget()
        self._place()

    def _place(self) -> None:
        if self._ring is None or self._widget is None:
            return
        target = _ring_target(self._widget)
        parent = self._ring.parentWidget()
        if parent is None or not target.isVisible():
            self._ring.hide()
            return
        at = target.mapTo(parent, target.rect().topLeft())
        out = 0 if target.property("ring") == "innenfor" else _OUT
        self._ring.setGeometry(QRect(at, target.size()).adjusted(-out, -out, out, out))
        self._ring.raise_()
        self._ring.show()

    def _leave(self) -> None:
        for one in self._watched:
            # Focus also moves because its owner is being deleted.
            if isValid(one):
                one.removeEventFilter(self)
        self._watched.clear()
        self._widget = None
        if self._ring is not None:
            self._ring.hide()

    def _on_ring_gone(self) -> None:
        self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(watched, QWindow):
            if kind == QEvent.Type.KeyPress and not self._by_keyboard:
                self._by_keyboard = True
                if self._ring is None or not self._ring.isVisible():
                    self._show()
            elif kind in _MOUSE:
                self._by_keyboard = False
        elif kind in _FOLLOW:
            self._place()
        return False


def _ring_target(widget: QWidget) -> QWidget:
    """The control around a field without an edge of its own, such as the search box."""
    parent = widget.parentWidget()
    return parent if parent is not None and widget.property("ring") == "forelder" else widget


def _frame_parent(widget: QWidget) -> QWidget | None:
    """The nearest place that clips: what is inside a scroll area, or the window."""
    inside: QWidget = widget
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return inside if inside is not widget else parent
        if parent.isWindow():
            return parent
        inside = parent
        parent = parent.parentWidget()
    return None


def install_focus_frame(app: QApplication) -> FocusFrame:
    return FocusFrame(app)
