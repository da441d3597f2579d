"""A wide part and a narrow one beside it; under each other when the window is narrow."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from feltapp.ui.theme.tokens import MAAL

GAP = 16
ANY_WIDTH = 16_777_215


class SideBySide(QWidget):
    """`main` takes what room there is; `beside` is `width` wide.  `beside_first`: it stands above when narrow."""

    def __init__(
        self, main: QWidget, beside: QWidget, width: int, parent: QWidget | None = None, *, beside_first: bool = False
    ) -> None:
        super().__init__(parent)
        self._beside, self._width, self._beside_first = beside, width, beside_first
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(MAAL.sidemarg, 14, MAAL.sidemarg, MAAL.sidemarg)
        self._columns.setSpacing(GAP)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(beside)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """One column, or two."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if self._beside_first:
            down = QBoxLayout.Direction.BottomToTop
        self._columns.setDirection(down if narrow else across)
        # Under each other, what room is left over stands below both.
        main_grows = self._beside_first or not narrow
        self._columns.setStretch(0, 1 if main_grows else 0)
        self._columns.setStretch(1, 0 if main_grows else 1)
        self._beside.setMinimumWidth(0 if narrow else self._width)
        self._beside.setMaximumWidth(ANY_WIDTH if narrow else self._width)
