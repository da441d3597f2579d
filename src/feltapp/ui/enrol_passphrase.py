"""A passphrase of one's own: five words suggested, how hard to guess what is typed is, and the same once more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions.passordsetning import STRONG_BITS, Hold, strength
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.lock_screen import PassphraseField
from feltapp.ui.parts.buttons import filled_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.progress import ProgressBar8
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import Skrift


class PassphraseCard(Card):
    """`chosen(passphrase)` when it was typed twice alike; `others` when other words are wanted."""

    chosen = Signal(str)
    others = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "PadlockLocked", padded=True, parent=parent)
        self.body.setSpacing(12)
        said = tr(
            "Passordsetningen låser opp alt som ligger på maskinen. Vi har trukket fem ord til deg. Du kan "
            "også lage din egen, med fem tilfeldige ord eller mer."
        )
        self.body.addWidget(label(said, wrap=True))
        line = QHBoxLayout()
        self.suggestion = label("", Skrift.SITAT, "aksent", wrap=True)
        self.suggestion.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again = plain_button(tr("Nye ord"), "ArrowsCirclepath")
        again.clicked.connect(self.others)
        line.addWidget(self.suggestion, 1)
        line.addWidget(again)
        self.body.addLayout(line)
        self.new, self.repeat = PassphraseField(), PassphraseField()
        self._new_field = LabeledField(tr("Passordsetning"), self.new)
        self._repeat_field = LabeledField(tr("Den samme en gang til"), self.repeat)
        self.body.addWidget(self._new_field)
        self._bar = ProgressBar8()
        self.strength = label("", Skrift.HJELP, "dempet", wrap=True)
        self.body.addWidget(self._bar)
        self.body.addWidget(self.strength)
        self.body.addWidget(self._repeat_field)
        self.button = filled_button(tr("Meld inn"), "Checkmark")
        self.button.clicked.connect(self._choose)
        self.repeat.returnPressed.connect(self._choose)
        self.body.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignRight)
        self.new.textChanged.connect(self._measure)
        self._measure("")

    def suggest(self, text: str) -> None:
        """Words drawn at random, to be learnt by heart."""
        self.suggestion.setText(text)
        self._measure(self.new.text())

    def problem(self) -> str:
        """What stands under the fields."""
        return " ".join(one.error() for one in (self._new_field, self._repeat_field) if one.error())

    def refuse(self, error: FeltappError) -> None:
        """It was not taken; why."""
        self.button.setEnabled(True)
        self._new_field.set_error(words(error))

    def forget(self) -> None:
        """Nothing of it stays in the fields."""
        self.new.clear_all()
        self.repeat.clear_all()

    def _measure(self, typed: str) -> None:
        found = strength(typed, self.suggestion.text()) if typed else None
        self._bar.setVisible(found is not None)
        self.strength.setVisible(found is not None)
        if found is not None:
            # A bar that is nearly full is praise: what can be guessed fills little of it.
            filled = found.bits if found.hold is not Hold.SVAK else min(found.bits, STRONG_BITS / 5)
            self._bar.set_progress(round(min(filled, STRONG_BITS)), round(STRONG_BITS), found.words)
            self.strength.setText(found.words)

    def _choose(self) -> None:
        same = self.new.text() == self.repeat.text()
        self._repeat_field.set_error("" if same else tr("De to passordsetningene er ikke like."))
        self._new_field.set_error("" if self.new.text() else tr("Skriv en passordsetning."))
        if same and self.new.text() and self.button.isEnabled():
            self.button.setEnabled(False)
            self.chosen.emit(self.new.text())
