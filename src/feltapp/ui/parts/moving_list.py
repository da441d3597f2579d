"""A list of many lines: scrolled, the picture that is there is moved, and only the lines that come into view are drawn.

Qt does so where it knows that nothing behind shows through.  A style sheet makes it forget that when it is laid on.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QListView

_STYLED = frozenset({QEvent.Type.Show, QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.Polish})


class MovingList(QListView):
    """Only for a list whose background the style sheet fills with one colour."""

    def viewportEvent(self, event: QEvent) -> bool:
        done = super().viewportEvent(event)
        if event.type() in _STYLED:
            self.viewport().setAutoFillBackground(True)
        return done
