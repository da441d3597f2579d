"""A list row: when at the left, who and what in the middle, status, and the one action at the right.

For up to ten rows; longer lists use a QListView.  The whole row is activated by click and Enter (`activated`);
the button inside has its own signal (`action`).  Words too long for one line are cut, or, with `wrap`, go on below.
The line above each row but the first is drawn here.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from feltapp.ui.parts.badge import Badge
from feltapp.ui.parts.buttons import Button
from feltapp.ui.parts.labels import ElidedLabel, IconLabel, label
from feltapp.ui.parts.paint import clip_to_card, draw_inner_ring, draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

# Both columns have lines of the same height, so that their baselines meet.
_FIRST, _SECOND = 23, 20
_AIR = 6
"""Above and below words that may go over several lines."""


class Row(QAbstractButton):
    activated = Signal()
    action = Signal()

    def __init__(
        self,
        title: str,
        meta: str = "",
        *,
        rest: str = "",
        left: QWidget | tuple[str, str] | None = None,
        left_width: int = 0,
        icon: str = "",
        badge: Badge | None = None,
        badge_width: int = 0,
        action: Button | None = None,
        action_width: int = 0,
        chevron: bool = False,
        bold: bool = True,
        liten: bool = False,
        line: bool = True,
        activates: bool = True,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._activates = activates
        self.setProperty("ring", "egen")
        # A button of Qt would never be narrower than all its words; these are cut with an ellipsis instead.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self.activated)
        low = MAAL.rad_liten + 4 if meta else MAAL.rad_liten
        self.setMinimumHeight(low if liten else MAAL.rad)
        self.setAccessibleName(", ".join(part for part in (title + rest, badge.text() if badge else "", meta) if part))
        if activates:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MAAL.i_kort - 1, 1, MAAL.i_kort - 1, 0)
        layout.setSpacing(12)
        self._columns = layout
        if icon:
            layout.addWidget(IconLabel(icon, 18, "dempet"))
        if left is not None:
            layout.addWidget(_left_column(left, left_width))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            words.setContentsMargins(0, _AIR, 0, _AIR)
            words.addWidget(label(f"{title}{rest}", Skrift.BROD_FET if bold else Skrift.BROD, wrap=True))
        else:
            one_line = ElidedLabel(title, Skrift.BROD_FET if bold else Skrift.BROD, rest=rest)
            one_line.setFixedHeight(_FIRST)
            words.addWidget(one_line)
        if meta and wrap:
            words.addWidget(label(meta, Skrift.HJELP, "dempet", wrap=True))
        elif meta:
            under = ElidedLabel(meta, Skrift.HJELP, "dempet")
            under.setFixedHeight(_SECOND)
            words.addWidget(under)
        words.addStretch(1)
        layout.addLayout(words, 1)
        if badge is not None:
            layout.addWidget(_column(badge, badge_width))
        if action is not None:
            # Many rows have the same word on their button: whoever listens must hear whose it is.
            if action.accessibleName() in ("", action.text()):
                action.setAccessibleName(f"{action.text()}: {title}{rest}")
            action.clicked.connect(self.action)
            layout.addWidget(_column(action, action_width, right=True))
        if chevron:
            layout.addWidget(IconLabel("ChevronRight", 20))

    def add_right(self, widget: QWidget) -> None:
        """One thing more at the right, where a row has more than one action."""
        self._columns.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._activates and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self._activates and super().hitButton(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        clip_to_card(self, painter)
        if self._activates and (self.underMouse() or self.hasFocus()):
            painter.fillRect(self.rect(), f.aksent_myk)
        if self._line and self.y() > 1 + MAAL.rad_liten:
            draw_line(painter, 0, 0, self.width(), f.kant)
        if self.hasFocus():
            draw_inner_ring(painter, self.rect())


def _left_column(left: QWidget | tuple[str, str], width: int) -> QWidget:
    if isinstance(left, QWidget):
        return _column(left, width)
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addStretch(1)
    first = ElidedLabel(left[0], Skrift.KORTTITTEL)
    first.setFixedHeight(_FIRST)
    first.setMinimumWidth(first.sizeHint().width())
    lines.addWidget(first)
    if left[1]:
        second = ElidedLabel(left[1], Skrift.HJELP, "dempet")
        second.setMinimumWidth(second.sizeHint().width())
        second.setFixedHeight(_SECOND)
        lines.addWidget(second)
    lines.addStretch(1)
    if width:
        column.setFixedWidth(width)
    return column


def _column(widget: QWidget, width: int, *, right: bool = False) -> QWidget:
    """Hold a widget in a column of fixed width, so that columns line up from row to row."""
    if not width:
        return widget
    column = QWidget()
    box = QHBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    if right:
        box.addStretch(1)
    box.addWidget(widget)
    if not right:
        box.addStretch(1)
    column.setFixedWidth(width)
    return column
