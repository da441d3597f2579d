"""A new medarbeider on this laptop: code, fingerprint, passphrase, and the recovery key on paper.

Runs in the session process, so that the keyless shell never sees a key.  The recovery key is shown once and kept
nowhere; on paper it goes straight to the printer's queue, under a title that says nothing (docs/adr/0014).
"""

from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.domain.changes import NOTHING, Changes
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.app import LEAST, SIZE, TITLE
from feltapp.ui.lock_screen import PassphraseField
from feltapp.ui.parts.buttons import Button, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.print.printing import Job, KeySheet, PrintDesk, Printers
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import Skrift

WIDTH = 560


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Whom a code is for."""

    name: str
    title: str
    team_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A profile that is ready to be unlocked, and the recovery key that opens it when the passphrase is forgotten.

    `sheet`: the same on paper.
    """

    folder: str
    recovery: str
    sheet: bytes = field(default=b"", repr=False)
    changes: Changes = NOTHING


class Enroller(Protocol):
    """Makes a profile; both calls are slow, and run on a worker."""

    def suggest(self) -> str:
        """Five words drawn at random."""

    def look_up(self, address: str, code: str) -> Invitation:
        """Ask sentral whom the code is for."""

    def claim(self, heard: str, passphrase: str) -> Claimed:
        """Make the keys and the profile, and leave the certificate at sentral."""


class EnrolWindow(QWidget):
    """`finished(folder, passphrase)` when there is a profile to unlock; `cancelled` when the window is left."""

    finished = Signal(str, str)
    cancelled = Signal()

    def __init__(self, enroller: Enroller, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enroller, self._tasks = enroller, tasks
        self._claimed: Claimed | None = None
        self._passphrase = ""
        self.setWindowTitle(TITLE)
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        self.setProperty("rolle", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        across = QHBoxLayout(inside)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(label(tr("Meld inn denne maskinen"), Skrift.SIDETITTEL))
        self._cards = (self._build_code(), self._build_passphrase(), self._build_recovery())
        for card in self._cards:
            card.setFixedWidth(WIDTH)
            column.addWidget(card)
        self._cancel = plain_button(tr("Avbryt"), "ChevronLeft")
        self._cancel.clicked.connect(self.cancelled)
        column.addWidget(self._cancel, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        across.addStretch(1)
        across.addLayout(column)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._show_card(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.cancelled.emit()

    def problem(self) -> str:
        """What stands as an error under the fields of the card that shows."""
        fields = (
            self._address_field, self._code_field, self._heard_field, self._new_field, self._repeat_field
        )  # fmt: skip
        return " ".join(one.error() for one in fields if one.error() and one.isVisible())

    def _build_code(self) -> Card:
        card = Card(tr("1. Koden du har fått"), "KeyHorizontal", padded=True)
        card.body.setSpacing(12)
        self.address = LineEdit()
        self._address_field = LabeledField(
            tr("Adressen til sentralen"), self.address, tr("Teamleder har den. Begynner med https://")
        )
        self.code = LineEdit()
        self._code_field = LabeledField(
            tr("Engangskode"), self.code, tr("13 tegn. Store og små bokstaver betyr det samme.")
        )
        self.look_button = filled_button(tr("Fortsett"), "ArrowRight")
        self.look_button.clicked.connect(self._look_up)
        self.code.returnPressed.connect(self._look_up)
        card.body.addWidget(self._address_field)
        card.body.addWidget(self._code_field)
        card.body.addWidget(self.look_button, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _build_passphrase(self) -> Card:
        card = Card(tr("2. Er dette deg?"), "Person", padded=True)
        card.body.setSpacing(12)
        self._who = label("", Skrift.BROD_FET, wrap=True)
        card.body.addWidget(self._who)
        self.heard = LineEdit("00000 00000 00000 00000 00000 00000")
        self._heard_field = LabeledField(
            tr("Kommunens fingeravtrykk"),
            self.heard,
            tr("Ring teamleder. Skriv tallene du hører, ikke tall fra skjermen."),
        )
        card.body.addWidget(self._heard_field)
        card.body.addWidget(
            label(
                tr(
                    "Passordsetningen låser opp alt som ligger på maskinen. Vi har trukket fem ord til deg. Du kan "
                    "også lage din egen, med fem tilfeldige ord eller mer."
                ),
                wrap=True,
            )
        )
        suggestion = QHBoxLayout()
        self.suggestion = label("", Skrift.SITAT, "aksent", wrap=True)
        self.suggestion.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = plain_button(tr("Nye ord"), "ArrowsCirclepath")
        again.clicked.connect(self._suggest)
        suggestion.addWidget(self.suggestion, 1)
        suggestion.addWidget(again)
        card.body.addLayout(suggestion)
        self.new, self.repeat = PassphraseField(), PassphraseField()
        self._new_field = LabeledField(tr("Passordsetning"), self.new)
        self._repeat_field = LabeledField(tr("Den samme en gang til"), self.repeat)
        card.body.addWidget(self._new_field)
        card.body.addWidget(self._repeat_field)
        self.claim_button = filled_button(tr("Meld inn"), "Checkmark")
        self.claim_button.clicked.connect(self._claim)
        card.body.addWidget(self.claim_button, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _build_recovery(self) -> Card:
        card = Card(tr("3. Gjenopprettingsnøkkelen"), "ShieldLock", padded=True)
        card.body.setSpacing(12)
        card.body.addWidget(
            label(
                tr(
                    "Glemmer du passordsetningen, er dette det eneste som hjelper. Skriv den av eller skriv den ut, og "
                    "legg den et annet sted enn maskinen. Den vises bare nå."
                ),
                wrap=True,
            )
        )
        self.recovery = label("", Skrift.SITAT, wrap=True)
        card.body.addWidget(self.recovery)
        line = QHBoxLayout()
        self.printer = DropDown(placeholder=tr("Fant ingen skriver. Skriv den av."), name=tr("Skriver"))
        self.print_button = outline_button(tr("Skriv ut"), "PrinterSmall")
        self.print_button.clicked.connect(self._print)
        line.addWidget(self.printer, 1)
        line.addWidget(self.print_button)
        card.body.addLayout(line)
        self._printed = label("", Skrift.HJELP, "dempet", wrap=True)
        card.body.addWidget(self._printed)
        self._desk = PrintDesk(self)
        self._desk.found.connect(self._show_printers)
        self._desk.sent.connect(lambda: self._printed.setText(tr("Sendt til skriveren. Hent arket med en gang.")))
        self._desk.refused.connect(lambda: self._printed.setText(tr("Skriveren tok ikke imot. Skriv nøkkelen av.")))
        self.kept = CheckBox(tr("Jeg har den på papir"))
        self.open_button: Button = filled_button(tr("Åpne feltapp"), "PadlockUnlocked")
        self.open_button.setEnabled(False)
        self.kept.clicked.connect(lambda: self.open_button.setEnabled(self.kept.isChecked()))
        self.open_button.clicked.connect(self._finish)
        card.body.addWidget(self.kept)
        card.body.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _show_card(self, number: int) -> None:
        for at, card in enumerate(self._cards):
            card.setVisible(at == number)
        self._cancel.setVisible(number < 2)
        (self.address, self.heard, self.kept)[number].setFocus()

    def _look_up(self) -> None:
        address, code = self.address.text().strip(), self.code.text().strip()
        self._address_field.set_error("" if address else tr("Skriv adressen til sentralen."))
        self._code_field.set_error("" if code else tr("Skriv engangskoden."))
        if address and code:
            self.look_button.setEnabled(False)
            self._tasks.read(partial(self._enroller.look_up, address, code), self._found, failed=self._not_found)

    def _found(self, invitation: Invitation) -> None:
        self.look_button.setEnabled(True)
        self._who.setText(f"{invitation.name}, {invitation.title}. {invitation.team_name}.")
        self._suggest()
        self._show_card(1)

    def _not_found(self, error: FeltappError) -> None:
        self.look_button.setEnabled(True)
        (self._address_field if getattr(error, "field", "") == "sentral" else self._code_field).set_error(words(error))

    def _suggest(self) -> None:
        self._tasks.read(self._enroller.suggest, self._suggested)

    def _suggested(self, text: str) -> None:
        self.suggestion.setText(text)

    def _claim(self) -> None:
        same = self.new.text() == self.repeat.text()
        self._repeat_field.set_error("" if same else tr("De to passordsetningene er ikke like."))
        self._new_field.set_error("" if self.new.text() else tr("Skriv en passordsetning."))
        self._heard_field.set_error("" if self.heard.text().strip() else tr("Skriv tallene teamleder leser opp."))
        if same and self.new.text() and self.heard.text().strip():
            self.claim_button.setEnabled(False)
            heard, passphrase = self.heard.text(), self.new.text()
            self._passphrase = passphrase
            self._tasks.write(partial(self._enroller.claim, heard, passphrase), self._made, failed=self._not_made)

    def _made(self, claimed: Claimed) -> None:
        self._claimed = claimed
        self.new.clear_all()
        self.repeat.clear_all()
        self.recovery.setText(claimed.recovery)
        self._show_printers(Printers())
        self._desk.look()
        self._show_card(2)

    def _not_made(self, error: FeltappError) -> None:
        self.claim_button.setEnabled(True)
        field = getattr(error, "field", "")
        (self._heard_field if field == "fingeravtrykk" else self._new_field).set_error(words(error))

    def _show_printers(self, found: Printers) -> None:
        self.printer.set_options([(one, one) for one in found.names])
        self.printer.set_value(found.usual or (found.names[0] if found.names else None))
        self.printer.setEnabled(bool(found.names))
        self.print_button.setEnabled(bool(found.names))

    def _print(self) -> None:
        if self._claimed is not None and self.printer.value():
            self._desk.send_key(KeySheet(pdf=self._claimed.sheet), Job(printer=self.printer.value() or ""))

    def _finish(self) -> None:
        if self._claimed is not None:
            passphrase, self._passphrase = self._passphrase, ""
            self.recovery.setText("")
            self.finished.emit(self._claimed.folder, passphrase)
