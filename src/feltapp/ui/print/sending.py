"""To a printer, or, by choice, to a file: locked first, open only after a warning.  Decides nothing about who may.

What the printer's own queue holds is told where it is chosen (docs/adr/0014).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import filled_button, outline_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.print.lock_choice import LockChoice
from feltapp.ui.print.printing import Job, Printers
from feltapp.ui.theme.tokens import Skrift

_MOST_COPIES = 9
_QUEUE = tr(
    "Skriverkøen på denne maskinen kan ha en kopi av arket i opptil et døgn, hvis den ikke er satt opp til å slette "
    "den. I køen står det bare «feltapp»."
)
_OPEN = tr("En fil uten lås er PDF/A, som journalsystemer og arkiver tar imot.")
_NO_PRINTER = tr("Fant ingen skriver på denne maskinen.")


class Sending(Card):
    """Signals: `print_asked`, `show_asked`, `locked_asked`, `open_asked`: what is wanted; nothing is done here."""

    print_asked = Signal()
    show_asked = Signal()
    locked_asked = Signal()
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Skriv ut"), "PrinterSmall", padded=True, parent=parent)
        self._printer = DropDown(placeholder=_NO_PRINTER)
        self.body.addWidget(LabeledField(tr("Skriver"), self._printer))
        line = QHBoxLayout()
        self._copies = DropDown([(str(n), str(n)) for n in range(1, _MOST_COPIES + 1)], liten=True, name=tr("Antall"))
        self._copies.set_value("1")
        line.addWidget(label(tr("Antall"), Skrift.BROD))
        line.addWidget(self._copies)
        self._both = CheckBox(tr("Begge sider"))
        line.addWidget(self._both)
        line.addStretch(1)
        self.body.addLayout(line)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._print = filled_button(tr("Skriv ut"), "PrinterSmall")
        self._print.clicked.connect(self.print_asked)
        self._save = outline_button(tr("Lagre som PDF …"), "FileText")
        self._save.clicked.connect(self._offer)
        flow.addWidget(self._print)
        flow.addWidget(self._save)
        show = outline_button(tr("Vis på skjermen"), "Monitor")
        show.clicked.connect(self.show_asked)
        flow.addWidget(show)
        self.body.addWidget(buttons)
        self.body.addWidget(label(_QUEUE, Skrift.HJELP, "dempet", wrap=True))
        self._lock = LockChoice(_OPEN)
        self._lock.locked_asked.connect(self.locked_asked)
        self._lock.open_asked.connect(self.open_asked)
        self.body.addWidget(self._lock)
        self._done = label("", Skrift.BROD_FET, wrap=True)
        self.body.addWidget(self._done)
        self.start()

    def start(self) -> None:
        """As nobody had touched it; a password from before is gone."""
        self._lock.start()
        self.say("")
        self.show_printers(Printers())

    def show_printers(self, found: Printers) -> None:
        """The machine's printers, the usual one chosen."""
        before = self._printer.value()
        self._printer.set_options([(one, one) for one in found.names])
        usual = before if before in found.names else found.usual or (found.names[0] if found.names else None)
        self._printer.set_value(usual)
        self._printer.setEnabled(bool(found.names))
        self._print.setEnabled(bool(found.names))

    @property
    def job(self) -> Job:
        """How it is wanted."""
        copies = int(self._copies.value() or 1)
        return Job(printer=self._printer.value() or "", copies=copies, both_sides=self._both.isChecked())

    def say(self, words: str) -> None:
        """What came of it."""
        self._done.setText(words)
        self._done.setVisible(bool(words))

    def show_password(self, password: str) -> None:
        """The only time that it is shown."""
        self._lock.show_password(password)

    def _offer(self) -> None:
        self.say("")
        self._lock.offer()
