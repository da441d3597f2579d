"""Check boxes: one alone, or a list where several may be chosen."""

from collections.abc import Collection

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from feltapp.ui.parts.choice import Options
from feltapp.ui.parts.marks import draw_check
from feltapp.ui.parts.paint import painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

_MARK = 22
_GAP = 8
_LEAST, LARGE = 32, 56


class CheckBox(QAbstractButton):
    """A check box; `clicked(bool)` comes from the person only. Long words wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = _LEAST
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font(Skrift.BROD))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_large(self) -> None:
        """For a finger: larger words, and high enough to press."""
        self._least = LARGE
        self.setFont(font(Skrift.STOR_TEKST))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _text_rect(self, width: int) -> QRect:
        room = QRect(_MARK + _GAP, 0, max(40, width - _MARK - _GAP - 2), 10_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._least, self._text_rect(width).height() + 8)

    def sizeHint(self) -> QSize:
        return QSize(_MARK + _GAP + self.fontMetrics().horizontalAdvance(self.text()) + 4, self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._least).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        above = (self._least - _LEAST) // 2
        draw_check(painter, QRect(0, 5 + above, _MARK, _MARK), chosen=self.isChecked(), enabled=self.isEnabled())
        painter.setFont(self.font())
        painter.setPen(f.tekst if self.isEnabled() else f.dempet)
        room = self._text_rect(self.width())
        room.moveTop(max(4, _LEAST // 2 + above - self.fontMetrics().height() // 2))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, self.text())


class CheckList(QFrame):
    """Several of many, in columns read downwards; signal `changed()` when the person ticks or unticks."""

    changed = Signal()

    def __init__(self, options: Options, name: str = "", *, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.setHorizontalSpacing(24)
        rows = -(-len(options) // columns)
        self._boxes: dict[str, CheckBox] = {}
        for number, (value, words) in enumerate(options):
            box = CheckBox(words)
            box.clicked.connect(lambda _checked=False: self.changed.emit())
            self._boxes[value] = box
            layout.addWidget(box, number % rows, number // rows)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))

    def options(self) -> tuple[str, ...]:
        return tuple(self._boxes)

    def values(self) -> tuple[str, ...]:
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def set_values(self, values: Collection[str]) -> None:
        for value, box in self._boxes.items():
            box.setChecked(value in values)

    def box(self, value: str) -> CheckBox:
        return self._boxes[value]
