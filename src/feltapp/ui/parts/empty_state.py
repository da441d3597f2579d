"""What an empty list says: what is good about it, or what to do."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.theme.tokens import MAAL, Skrift


class EmptyState(QWidget):
    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MAAL.i_kort, 14, MAAL.i_kort, 14)
        layout.setSpacing(8)
        if icon:
            layout.addWidget(IconLabel(icon, 20, "dempet"))
        self._text = label(text, Skrift.BROD, "dempet", wrap=True)
        layout.addWidget(self._text, 1)

    def set_text(self, text: str) -> None:
        self._text.setText(text)
