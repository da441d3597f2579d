"""What happens with a text that is ready: sign it, or let the team see it so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift


class SignBar(QWidget):
    """`signed()`: make it mine.  `shared()`: the team may see it, unsigned.  `discarded()`: throw the draft away."""

    signed = Signal()
    shared = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._problem = Banner(Kind.PASSERT, "", icon="ExclamationmarkTriangle")
        layout.addWidget(self._problem)
        self._card = Card(padded=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(label(tr("Er dere enige om teksten?"), Skrift.BROD_FET))
        rule = tr("Det du signerer kan ikke endres i stillhet. Alle versjoner blir liggende.")
        lines.addWidget(label(rule, Skrift.HJELP, "dempet", wrap=True))
        self._missing = label("", Skrift.HJELP, "dempet", wrap=True)
        lines.addWidget(self._missing)
        self._card.body.addLayout(lines)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._discard = plain_button(tr("Kast utkastet"), "Trash")
        self._later = plain_button(tr("Ikke ennå"))
        self._share = outline_button(tr("La teamet se det så langt"))
        self._sign = filled_button(tr("Signer nå"), "PencilWriting")
        self._discard.clicked.connect(lambda: self.discarded.emit())
        self._later.clicked.connect(self.hide)
        self._share.clicked.connect(lambda: self.shared.emit())
        self._sign.clicked.connect(lambda: self.signed.emit())
        row.addWidget(self._discard)
        row.addStretch(1)
        for button in (self._later, self._share, self._sign):
            row.addWidget(button)
        self._card.body.addLayout(row)
        layout.addWidget(self._card)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def ask(self, *, can_share: bool, can_discard: bool, missing: str) -> None:
        """Show the question, and what skal or må be asked and is not: said, and no hindrance."""
        self._missing.setText(
            tr("Mangler svar: {mangler}. Du kan signere likevel.").format(mangler=missing) if missing else ""
        )
        self._missing.setVisible(bool(missing))
        self._discard.setVisible(can_discard)
        self._problem.hide()
        self._card.show()
        self._share.setVisible(can_share)
        self.show()
        self._sign.setFocus()

    def refuse(self, words: str) -> None:
        """Say why it cannot be signed yet."""
        self._card.hide()
        self._problem.set_state(Kind.PASSERT, words, "", "ExclamationmarkTriangle")
        self._problem.show()
        self.show()
