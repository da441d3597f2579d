"""«Mer»: three dots that open a short menu of what else can be done here.

The menu is Qt's own, so that arrows, Enter, Escape and the letters work as everywhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import Skrift


class MoreButton(Button):
    """`MoreButton((("value", "Ord"), …), "Mer om besøket")`; signal `chosen(str)` with the value."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "MenuElipsisHorizontal", rolle=Rolle.REN, storrelse=Storrelse.RAD, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(tr("Mer"))
        self._options = tuple(options)
        self.clicked.connect(self.open_menu)

    def menu(self) -> QMenu | None:
        """The open menu, if any."""
        return next((one for one in self.findChildren(QMenu) if one.isVisible()), None)

    def open_menu(self) -> None:
        """Open it under the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        menu.setFont(font(Skrift.BROD))
        for value, words in self._options:
            menu.addAction(words).setData(value)
        menu.triggered.connect(lambda action: self.chosen.emit(str(action.data())))
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height() + 2)))
