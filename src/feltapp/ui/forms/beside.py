"""What can be said of an answer besides the answer: where it comes from, and a note.

Made only when there is an answer to say it of.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.forms.state import FieldState
from feltapp.forms.words import KILDE_WORDS
from feltapp.oversettelse import tr
from feltapp.ui.parts.buttons import Storrelse, plain_button
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

KILDER = [(kilde.value, tr(said)) for kilde, said in KILDE_WORDS.items()]


class Beside(QWidget):
    """`kilde_set(str)`: it comes from there.  `note_wanted()`: somebody wants to write a note."""

    kilde_set = Signal(str)
    note_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._add_note = plain_button(tr("Legg til merknad"), storrelse=Storrelse.RAD)
        self._add_note.setAccessibleName(tr("Legg til merknad: {navn}").format(navn=name))
        self._words = label(tr("Kilde:"), Skrift.HJELP, "dempet")
        self._kilde = DropDown(
            KILDER, placeholder=tr("ikke oppgitt"), liten=True, name=tr("Kilde for {navn}").format(navn=name)
        )
        for widget in (self._add_note, self._words, self._kilde):
            row.addWidget(widget)
        self._add_note.clicked.connect(lambda: self.note_wanted.emit())
        self._kilde.chosen.connect(self.kilde_set)

    def render_state(self, state: FieldState, *, answered: bool, can_note: bool) -> None:
        """Show the source of an answer, and the way to a note where there is none yet."""
        self._kilde.set_value(state.shown.kilde.value if state.shown.kilde else None)
        self._words.setVisible(answered)
        self._kilde.setVisible(answered)
        self._add_note.setVisible(can_note)
        self.setVisible(answered or can_note)

    def note_begun(self) -> None:
        """There is a note now, however empty."""
        self._add_note.hide()
