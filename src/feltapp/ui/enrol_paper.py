"""The recovery key on paper: shown once, printed or written down, and said to be so.

Kept nowhere; on paper it goes straight to the printer's queue, under a title that says nothing (docs/adr/0014).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Button, filled_button, outline_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.print.printing import Job, KeySheet, PrintDesk, Printers
from feltapp.ui.theme.tokens import Skrift


class PaperCard(Card):
    """`kept` when somebody says that it is on paper and goes on."""

    on_paper = Signal()

    def __init__(self, title: str, said: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "ShieldLock", padded=True, parent=parent)
        self._sheet = b""
        self.body.setSpacing(12)
        self.body.addWidget(label(said, wrap=True))
        self.recovery = label("", Skrift.SITAT, wrap=True)
        self.body.addWidget(self.recovery)
        line = QHBoxLayout()
        self.printer = DropDown(placeholder=tr("Fant ingen skriver. Skriv den av."), name=tr("Skriver"))
        self.print_button = outline_button(tr("Skriv ut"), "PrinterSmall")
        self.print_button.clicked.connect(self._print)
        line.addWidget(self.printer, 1)
        line.addWidget(self.print_button)
        self.body.addLayout(line)
        self._printed = label("", Skrift.HJELP, "dempet", wrap=True)
        self.body.addWidget(self._printed)
        self._desk = PrintDesk(self)
        self._desk.found.connect(self._show_printers)
        self._desk.sent.connect(lambda: self._printed.setText(tr("Sendt til skriveren. Hent arket med en gang.")))
        self._desk.refused.connect(lambda: self._printed.setText(tr("Skriveren tok ikke imot. Skriv nøkkelen av.")))
        self.kept = CheckBox(tr("Jeg har den på papir"))
        self.open_button: Button = filled_button(tr("Åpne feltapp"), "PadlockUnlocked")
        self.open_button.setEnabled(False)
        self.kept.clicked.connect(lambda: self.open_button.setEnabled(self.kept.isChecked()))
        self.open_button.clicked.connect(self._go_on)
        self.body.addWidget(self.kept)
        self.body.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignRight)

    def show_key(self, recovery: str, sheet: bytes) -> None:
        """Show it, and look for a printer."""
        self.recovery.setText(recovery)
        self._sheet = sheet
        self._show_printers(Printers())
        self._desk.look()

    def _show_printers(self, found: Printers) -> None:
        self.printer.set_options([(one, one) for one in found.names])
        self.printer.set_value(found.usual or (found.names[0] if found.names else None))
        self.printer.setEnabled(bool(found.names))
        self.print_button.setEnabled(bool(found.names))

    def _print(self) -> None:
        if self._sheet and self.printer.value():
            self._desk.send_key(KeySheet(pdf=self._sheet), Job(printer=self.printer.value() or ""))

    def _go_on(self) -> None:
        self.recovery.setText("")
        self._sheet = b""
        self.on_paper.emit()
