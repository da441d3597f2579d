"""A round sign with initials. No photographs, and no colours for persons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from feltapp.ui.parts.paint import painter_for
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift


def initials(name: str) -> str:
    """First letters of the first and last name."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


class Avatar(QWidget):
    def __init__(self, letters: str = "", size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._skrift = Skrift.HJELP_FET if size < 40 else Skrift.BROD_FET if size < 44 else Skrift.KORTTITTEL
        self.setFixedSize(size, size)

    def set_letters(self, letters: str) -> None:
        self._letters = letters
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        painter.setPen(QColor(f.kant) if f.aksent_myk2 == f.flate else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(f.aksent_myk2))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(f.aksent_tekst))
        painter.setFont(font(self._skrift))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
