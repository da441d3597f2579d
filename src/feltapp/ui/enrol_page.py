"""A new medarbeider on this laptop: code, fingerprint, passphrase, and the recovery key on paper, one at a time.

Runs in the session process, so that the keyless shell never sees a key.  Until the key is said to be on paper the
profile remembers that it is not (actions/forste_gang.py), and `PaperWindow` shows a new one at the next unlock.
"""

from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from feltapp.domain.changes import NOTHING, Changes
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.app import LEAST, SIZE, TITLE
from feltapp.ui.enrol_paper import PaperCard
from feltapp.ui.enrol_passphrase import PassphraseCard
from feltapp.ui.parts.buttons import filled_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import Skrift

WIDTH = 560
PAPER = 3
"""The last card: there is a profile, and no way back."""


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

    def paper_kept(self, folder: str) -> Changes:
        """The recovery key of that profile is on paper."""


class _Steps(QWidget):
    """A window with one card at a time in its middle."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        self.setProperty("rolle", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QWidget()
        across = QHBoxLayout(inside)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        self.column.addStretch(1)
        self.column.addWidget(label(title, Skrift.SIDETITTEL))
        across.addStretch(1)
        across.addLayout(self.column)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class PaperWindow(_Steps):
    """For a profile whose recovery key nobody said was on paper: a new one, before all else.  `kept`, or `left`."""

    kept = Signal()
    left = Signal()

    def __init__(self, claimed: Claimed, parent: QWidget | None = None) -> None:
        super().__init__(tr("En ting gjenstår"), parent)
        said = tr(
            "Sist ble det ikke sagt at gjenopprettingsnøkkelen er på papir. Her er en ny. Den gamle virker ikke mer. "
            "Glemmer du passordsetningen, er dette det eneste som hjelper. Legg den et annet sted enn maskinen."
        )
        self.card = PaperCard(tr("Gjenopprettingsnøkkelen"), said)
        self.card.setFixedWidth(WIDTH)
        self.column.addWidget(self.card)
        self.column.addStretch(2)
        self.card.show_key(claimed.recovery, claimed.sheet)
        self.card.on_paper.connect(self.kept)
        self.card.kept.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()


class EnrolWindow(_Steps):
    """`finished(folder, passphrase)` when there is a profile to unlock; `cancelled` when the window is left."""

    finished = Signal(str, str)
    cancelled = Signal()

    def __init__(self, enroller: Enroller, tasks: Tasks, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(tr("Meld inn denne maskinen"), parent)
        self._enroller, self._tasks = enroller, tasks
        self._claimed: Claimed | None = None
        self._passphrase = ""
        self._at = 0
        self.passphrase = PassphraseCard(tr("3. Passordsetning"))
        said = tr(
            "Glemmer du passordsetningen, er dette det eneste som hjelper. Skriv den av eller skriv den ut, og "
            "legg den et annet sted enn maskinen. Den vises bare nå."
        )
        self.paper = PaperCard(tr("4. Gjenopprettingsnøkkelen"), said)
        self._cards = (self._build_code(address), self._build_who(), self.passphrase, self.paper)
        for card in self._cards:
            card.setFixedWidth(WIDTH)
            self.column.addWidget(card)
        self._back = plain_button(tr("Tilbake"), "ChevronLeft")
        self._back.clicked.connect(self._go_back)
        self.column.addWidget(self._back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(2)
        self.passphrase.chosen.connect(self._claim)
        self.passphrase.others.connect(self._suggest)
        self.paper.on_paper.connect(self._finish)
        for key in (QKeySequence("Alt+Left"), QKeySequence(Qt.Key.Key_Escape)):
            QShortcut(key, self, self._go_back)
        self._show_card(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.cancelled.emit()

    def problem(self) -> str:
        """What stands as an error under the fields of the card that shows."""
        fields = (self._address_field, self._code_field, self._heard_field)
        said = [one.error() for one in fields if one.error() and one.isVisible()]
        return " ".join([*said, *([self.passphrase.problem()] if self.passphrase.isVisible() else [])])

    def _build_code(self, address: str) -> Card:
        card = Card(tr("1. Koden du har fått"), "KeyHorizontal", padded=True)
        card.body.setSpacing(12)
        self.address = LineEdit()
        self.address.setText(address)
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
        self.address.returnPressed.connect(self.code.setFocus)
        card.body.addWidget(self._address_field)
        card.body.addWidget(self._code_field)
        card.body.addWidget(self.look_button, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _build_who(self) -> Card:
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
        self.next_button = filled_button(tr("Ja, fortsett"), "ArrowRight")
        self.next_button.clicked.connect(self._go_on)
        self.heard.returnPressed.connect(self._go_on)
        card.body.addWidget(self.next_button, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _show_card(self, number: int) -> None:
        self._at = number
        for at, card in enumerate(self._cards):
            card.setVisible(at == number)
        self._back.setVisible(number < PAPER)
        first = self.code if self.address.text() else self.address
        (first, self.heard, self.passphrase.new, self.paper.kept)[number].setFocus()

    def _go_back(self) -> None:
        """To the card before; from the first one out, and never from the paper: there is a profile then."""
        if self._at == 0:
            self.cancelled.emit()
        elif self._at < PAPER and self.passphrase.button.isEnabled():
            self._show_card(self._at - 1)

    def _look_up(self) -> None:
        address, code = self.address.text().strip(), self.code.text().strip()
        self._address_field.set_error("" if address else tr("Skriv adressen til sentralen."))
        self._code_field.set_error("" if code else tr("Skriv engangskoden."))
        if address and code and self.look_button.isEnabled():
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

    def _go_on(self) -> None:
        said = self.heard.text().strip()
        self._heard_field.set_error("" if said else tr("Skriv tallene teamleder leser opp."))
        if said:
            self._show_card(2)

    def _suggest(self) -> None:
        self._tasks.read(self._enroller.suggest, self._suggested)

    def _suggested(self, text: str) -> None:
        self.passphrase.suggest(text)

    def _claim(self, passphrase: str) -> None:
        self._passphrase = passphrase
        heard = self.heard.text()
        self._tasks.write(partial(self._enroller.claim, heard, passphrase), self._made, failed=self._not_made)

    def _made(self, claimed: Claimed) -> None:
        self._claimed = claimed
        self.passphrase.forget()
        self.paper.show_key(claimed.recovery, claimed.sheet)
        self._show_card(PAPER)

    def _not_made(self, error: FeltappError) -> None:
        self.passphrase.button.setEnabled(True)
        if getattr(error, "field", "") == "fingeravtrykk":
            self._show_card(1)
            self._heard_field.set_error(words(error))
        else:
            self.passphrase.refuse(error)

    def _finish(self) -> None:
        if self._claimed is not None:
            folder = self._claimed.folder
            self._tasks.write(partial(self._enroller.paper_kept, folder), lambda _done: self._open(folder))

    def _open(self, folder: str) -> None:
        passphrase, self._passphrase = self._passphrase, ""
        self.finished.emit(folder, passphrase)
