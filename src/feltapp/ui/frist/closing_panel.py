"""Why a frist is closed without doing what it asks: a reason of a few, and a text, in place under its row.

No dialog: what stands around it may be needed to write the text.  Knows no frist; whoever opened it does.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button
from feltapp.ui.parts.choice import Options
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.theme.tokens import MAAL, Skrift

NOT_A_REASON = tr("At vi ikke har nådd personen, er ingen grunn til å lukke.")


class ClosingPanel(QWidget):
    """`closed(grunn, tekst)` when both are there, `left()` when nothing is to be closed after all; else `edited()`."""

    edited = Signal()
    closed = Signal(str, str)
    left = Signal()

    def __init__(self, what: str, reasons: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MAAL.i_kort, 8, MAAL.i_kort, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("Lukk uten å gjøre det: {hva}").format(hva=what), Skrift.BROD_FET, wrap=True))
        self.reason = RadioRow(reasons, tr("Hvorfor?"))
        self._reason = LabeledField(tr("Hvorfor?"), self.reason)
        self.text = TextArea()
        self._text = LabeledField(tr("Begrunnelse"), self.text, NOT_A_REASON)
        self.reason.chosen.connect(lambda _value: self.edited.emit())
        self.text.edited.connect(lambda _text: self.edited.emit())
        column.addWidget(self._reason)
        column.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        leave = plain_button(tr("Ikke lukk"), storrelse=Storrelse.RAD)
        leave.clicked.connect(self.left)
        close = outline_button(tr("Lukk fristen"), storrelse=Storrelse.RAD)
        close.clicked.connect(self._close)
        buttons.addWidget(leave)
        buttons.addWidget(close)
        column.addLayout(buttons)

    def take_focus(self) -> None:
        """To the first reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        grunn, tekst = self.reason.value(), self.text.text().strip()
        self._reason.set_error("" if grunn else tr("Velg hvorfor den lukkes."))
        self._text.set_error("" if tekst else tr("Skriv hvorfor, så en kollega forstår det."))
        if grunn and tekst:
            self.closed.emit(grunn, tekst)
