"""A page with a header and two columns that scroll: one column when the window is narrow.

Only the frame; the page fills the columns with cards.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.theme.tokens import MAAL

GAP = 16
LEAST_LEFT = 600


class ScrollPage(Page):
    """`left` takes what room there is, `right` is `right_width` wide; `above` lies over both."""

    def __init__(
        self, tools: Tools, title: str, right_width: int, parent: QWidget | None = None, *, back_text: str = ""
    ) -> None:
        super().__init__(tools, parent)
        self._title = title
        self._right_width = right_width
        self._narrow = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        inside = QWidget()
        self.area = scrolled(inside)
        outer.addWidget(self.area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, MAAL.sidemarg)
        column.setSpacing(0)
        self.header = PageHeader(title, back_text=back_text)
        self.header.back.connect(self.back)
        column.addWidget(self.header)
        body = QVBoxLayout()
        body.setContentsMargins(MAAL.sidemarg, 4, MAAL.sidemarg, 0)
        body.setSpacing(12)
        self.above = QVBoxLayout()
        body.addLayout(self.above)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(GAP)
        self.left, self._left_side = _column()
        self.right, self._right_side = _column()
        self.columns.addWidget(self._left_side, 1, Qt.AlignmentFlag.AlignTop)
        self.columns.addWidget(self._right_side, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(self.columns)
        column.addLayout(body)
        column.addStretch(1)
        self.set_narrow(False)

    @property
    def title(self) -> str:
        return self._title

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Two columns where both have room."""
        needs = LEAST_LEFT + self._right_width + GAP + 2 * MAAL.sidemarg
        narrow = self._narrow or needs > self.width()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.columns.setDirection(direction)
        if narrow:
            self._right_side.setMinimumWidth(0)
            self._right_side.setMaximumWidth(16_777_215)
        else:
            self._right_side.setFixedWidth(self._right_width)


def scrolled(inside: QWidget) -> QScrollArea:
    """Let it scroll up and down, never sideways; Tab goes straight to what is inside."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def _column() -> tuple[QVBoxLayout, QWidget]:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    return column, side
