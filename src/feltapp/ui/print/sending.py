"""To a printer, or, by choice, to a file: locked first, open only after a warning.  Decides nothing about who may.

What the printer's own queue holds is told where it is chosen (docs/adr/0014).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.ui.parts import (
    Banner,
    Card,
    CheckBox,
    DropDown,
    FlowLayout,
    LabeledField,
    LineEdit,
    filled_button,
    label,
    outline_button,
    plain_button,
)
from feltapp.ui.parts.badge import Kind
from feltapp.ui.print.printing import Job, Printers
from feltapp.ui.theme.tokens import Skrift

_MOST_COPIES = 9
_QUEUE = "Skriverens kø på maskinen kan ha arket en stund etter utskriften. Køen sier bare «feltapp»."
_NO_PRINTER = "Fant ingen skriver på denne maskinen."


class Sending(Card):
    """Signals: `print_asked`, `locked_asked`, `open_asked`; each says what the person wants, nothing is done here."""

    print_asked = Signal()
    locked_asked = Signal()
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Skriv ut", "PrinterSmall", padded=True, parent=parent)
        self._printer = DropDown(placeholder=_NO_PRINTER)
        self.body.addWidget(LabeledField("Skriver", self._printer))
        line = QHBoxLayout()
        self._copies = DropDown([(str(n), str(n)) for n in range(1, _MOST_COPIES + 1)], liten=True, name="Antall")
        self._copies.set_value("1")
        line.addWidget(label("Antall", Skrift.BROD))
        line.addWidget(self._copies)
        self._both = CheckBox("Begge sider")
        line.addWidget(self._both)
        line.addStretch(1)
        self.body.addLayout(line)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._print = filled_button("Skriv ut", "PrinterSmall")
        self._print.clicked.connect(self.print_asked)
        self._save = outline_button("Lagre som PDF …", "FileText")
        self._save.clicked.connect(self._offer)
        flow.addWidget(self._print)
        flow.addWidget(self._save)
        self.body.addWidget(buttons)
        self.body.addWidget(label(_QUEUE, Skrift.HJELP, "dempet", wrap=True))
        self._file = self._make_file()
        self.body.addWidget(self._file)
        self._secret = self._make_secret()
        self.body.addWidget(self._secret)
        self._done = label("", Skrift.BROD_FET, wrap=True)
        self.body.addWidget(self._done)
        self.start()

    def start(self) -> None:
        """As nobody had touched it; a password from before is gone."""
        self._file.hide()
        self._secret.hide()
        self._password.set_text("")
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
        self._file.hide()
        self._password.set_text(password)
        self._secret.show()

    def _offer(self) -> None:
        self.say("")
        self._secret.hide()
        self._warning.hide()
        self._open.show()
        self._file.show()

    def _make_file(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(label("En låst fil kan bare åpnes med passordet. Det vises én gang.", Skrift.BROD, wrap=True))
        locked = outline_button("Lagre låst med passord", "PadlockLocked")
        locked.clicked.connect(self.locked_asked)
        column.addWidget(locked)
        self._open = plain_button("Lagre uten lås …", "PadlockUnlocked")
        self._open.clicked.connect(self._warn)
        column.addWidget(self._open)
        self._warning = QWidget()
        warned = QVBoxLayout(self._warning)
        warned.setContentsMargins(0, 0, 0, 0)
        said = "Alle som får tak i filen, kan lese den. Slett den når den er brukt."
        warned.addWidget(Banner(Kind.PASSERT, "Filen blir ikke kryptert.", said))
        sure = outline_button("Jeg forstår, lagre uten lås")
        sure.clicked.connect(self.open_asked)
        warned.addWidget(sure)
        column.addWidget(self._warning)
        return place

    def _warn(self) -> None:
        self._open.hide()
        self._warning.show()

    def _make_secret(self) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 8, 0, 0)
        self._password = LineEdit()
        self._password.setReadOnly(True)
        column.addWidget(
            LabeledField(
                "Passord til filen", self._password, "Skriv det ned nå, eller si det på telefon. Det lagres ikke."
            )
        )
        noted = outline_button("Jeg har skrevet det ned", "Checkmark")
        noted.clicked.connect(self._forget)
        column.addWidget(noted)
        return place

    def _forget(self) -> None:
        self._password.set_text("")
        self._secret.hide()
