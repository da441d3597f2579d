"""A card: a title row with a line under it, and a body. Cards do not stand in cards.

Signal `action` when the button in the title row is pressed.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from feltapp.ui.parts.buttons import Button, Rolle, Storrelse
from feltapp.ui.parts.labels import ElidedLabel, IconLabel, label
from feltapp.ui.parts.paint import draw_frame, draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

HEADER = 44


class Card(QFrame):
    """`body` is the layout for rows; with `padded` it keeps 16 px of air for text and fields."""

    action = Signal()

    def __init__(
        self,
        title: str = "",
        icon_name: str = "",
        note: str = "",
        action_text: str | None = None,
        *,
        action_icon: str = "",
        padded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("rolle", "kort")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._has_header = bool(title)
        self._note = label(note, Skrift.HJELP, "dempet")
        self._title = ElidedLabel(title, Skrift.KORTTITTEL)
        self.header = QHBoxLayout()
        self.header.setContentsMargins(MAAL.i_kort, 0, 12, 0)
        self.header.setSpacing(8)
        self.action_button: Button | None = None
        if title:
            self.setAccessibleName(title)
            self._build_header(icon_name, action_text, action_icon)
            outer.addLayout(self.header)
            self._note.setVisible(bool(note))  # not before it is inside: it would be a window of its own
        self.body = QVBoxLayout()
        air = MAAL.i_kort - 1 if padded else 0
        self.body.setContentsMargins(air, 12 if padded and title else air, air, air)
        self.body.setSpacing(8 if padded else 0)
        outer.addLayout(self.body, 1)

    def _build_header(self, icon_name: str, action_text: str | None, action_icon: str) -> None:
        if icon_name:
            self.header.addWidget(IconLabel(icon_name, 20))
        self.header.addWidget(self._title)
        self.header.addWidget(self._note)
        self.header.addStretch(1)
        strut = QWidget()
        strut.setFixedSize(0, HEADER)
        self.header.addWidget(strut)
        if action_text is not None:
            self.action_button = Button(action_text, action_icon, rolle=Rolle.REN, storrelse=Storrelse.RAD)
            self.action_button.clicked.connect(self.action)
            self.header.addWidget(self.action_button)

    def set_title(self, title: str, note: str = "") -> None:
        self._title.set_text(title)
        self.setAccessibleName(title)
        self.set_note(note)

    def set_note(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_header_widget(self, widget: QWidget) -> None:
        """Put something at the right of the title row: a badge, a number, more buttons."""
        self.header.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        draw_frame(painter, self.rect(), fill=f.flate, edge=f.kant, radius=MAAL.radius_kort)
        if self._has_header:
            draw_line(painter, HEADER, 1, self.width() - 1, f.kant)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a card's body before it is filled again, what stands in layouts inside it too."""
    while (item := layout.takeAt(0)) is not None:
        inside = item.layout()
        if inside is not None:
            clear_layout(inside)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
