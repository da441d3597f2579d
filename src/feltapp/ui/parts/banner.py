"""A banner: information, soon or overdue. One per page; never a dialog for the network."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.ui.parts.announce import announce
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse
from feltapp.ui.parts.dressing import set_dressed
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

_ICONS = {
    Kind.INFO: "InformationSquare",
    Kind.SNART: "Hourglass",
    Kind.PASSERT: "ExclamationmarkTriangle",
    Kind.OK: "CheckmarkCircle",
    Kind.SENSITIV: "PadlockLocked",
    Kind.NOYTRAL: "InformationSquare",
}


class Banner(QWidget):
    """First sentence in semibold, the rest below it; signal `action` when it has a button.

    `live`: it comes while somebody works, so a screen reader says it at once.
    """

    action = Signal()

    def __init__(
        self,
        kind: Kind | str,
        first: str,
        text: str = "",
        icon: str = "",
        action_text: str = "",
        *,
        live: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        self._icon = IconLabel("", 24)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._first = label("", Skrift.BROD_FET, wrap=True)
        self._text = label("", Skrift.BROD, wrap=True)
        words.addWidget(self._first)
        words.addWidget(self._text)
        layout.addLayout(words, 1)
        self._button = Button("", rolle=Rolle.OMRISS, storrelse=Storrelse.RAD)
        self._button.clicked.connect(self.action)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._button)
        layout.addLayout(self._buttons)
        self.set_state(kind, first, text, icon, action_text)

    def set_state(self, kind: Kind | str, first: str, text: str = "", icon: str = "", action_text: str = "") -> None:
        self._kind = Kind(kind)
        name = "tekst" if self._kind is Kind.NOYTRAL else self._kind.value
        self._icon.set_icon(icon or _ICONS[self._kind], name)
        self._first.setText(first)
        set_dressed(self._first, "farge", name)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.set_text(action_text)
        self._button.setVisible(bool(action_text))
        self.setAccessibleName(" ".join(part for part in (first, text) if part))
        self._tell()
        self.update()

    def add_button(self, button: Button) -> None:
        """Another way out, before the main one."""
        self._buttons.insertWidget(0, button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self._live and self.isVisible():
            announce(self, self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        status = self._kind.status(farger())
        rect = QRect(0, 0, self.width(), self.height())
        draw_frame(painter_for(self), rect, fill=status.bunn, edge=status.kant, radius=MAAL.radius_kort)
