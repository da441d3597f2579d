"""The seven numbers that the person presses herself, screen turned round.

Keys 1–7 and arrows choose; Enter on a number chooses it.  No faces, no colours for good or bad.  Nothing is saved here.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.icons import draw_icon
from feltapp.ui.parts.paint import draw_frame, painter_for
from feltapp.ui.parts.roving import ChoiceButton, Roving
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import MAAL, Skrift

WIDTH, LEAST, HEIGHT, GAP = 136, 88, 144, 16
LEAST_HEIGHT = 92
"""At 150 % on a small screen: all seven are seen whole, and what they are about."""


class ScoreButton(ChoiceButton):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.setText(str(number))
        self.setAccessibleName(tr("{nummer} av 7").format(nummer=number))
        self.setProperty("ring_radius", MAAL.radius_kort)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(LEAST, LEAST_HEIGHT)
        self.setMaximumSize(WIDTH, HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        f = farger()
        painter = painter_for(self)
        chosen = self.isChecked()
        fill = f.aksent if chosen else f.aksent_myk if self.underMouse() else f.flate
        edge, width = (f.tekst, 3) if chosen else (f.kontroll, 2)
        draw_frame(painter, self.rect(), fill=fill, edge=edge, radius=MAAL.radius_kort, width=width)
        painter.setPen(f.aksent_paa if chosen else f.tekst)
        painter.setFont(font(Skrift.TALL))
        low = self.height() < HEIGHT - 20
        under = 28 if chosen and low else 4
        painter.drawText(QRect(0, 0, self.width(), self.height() - under), Qt.AlignmentFlag.AlignCenter, self.text())
        if chosen:
            painter.setFont(font(Skrift.BROD_FET))
            words = painter.fontMetrics().horizontalAdvance(tr("Valgt"))
            left = (self.width() - words - 22) // 2
            draw_icon(painter, QRect(left, self.height() - (30 if low else 38), 18, 18), "Checkmark", f.aksent_paa)
            painter.drawText(left + 24, self.height() - (15 if low else 23), tr("Valgt"))


class ScoreButtons(QFrame):
    """Signal `chosen(int)` from the person only; `set_value` shows."""

    chosen = Signal(int)

    def __init__(self, name: str = tr("Fra 1, svært dårlig, til 7, svært godt"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value: int | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self._buttons = tuple(ScoreButton(number) for number in range(1, 8))
        for number, button in enumerate(self._buttons, 1):
            button.clicked.connect(lambda _checked=False, number=number: self._choose(number))
            layout.addWidget(button)
        self._roving = Roving(self._buttons, choose_on_move=True)
        self.setFocusProxy(self._buttons[0])
        self.setMaximumWidth(7 * WIDTH + 6 * GAP)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: int | None) -> None:
        self._value = value
        for number, button in enumerate(self._buttons, 1):
            button.show_checked(number == value)
        self._roving.settle()
        if value is not None:
            self.setFocusProxy(self._buttons[value - 1])

    def button(self, number: int) -> ScoreButton:
        return self._buttons[number - 1]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in tuple("1234567"):
            number = int(event.text())
            self.button(number).setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._choose(number)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        before = self._value
        self.set_value(number)
        if before != number:
            self.chosen.emit(number)
