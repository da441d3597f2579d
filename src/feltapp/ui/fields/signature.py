"""A field that is signed on the screen: what was written, and the way to the page where one writes.

The name is written with the screen turned, under the whole text and nothing else; here it is shown and taken away.
"""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions import words
from feltapp.forms.definition import Field
from feltapp.forms.drawing import TORN
from feltapp.forms.state import FieldState
from feltapp.forms.underskrift import Underskrift, of_value
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import FieldWidget
from feltapp.ui.parts.buttons import outline_button, plain_button
from feltapp.ui.parts.ink_pad import InkView
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

WIDE, HIGH = 300, 100


class SignatureFieldWidget(FieldWidget):
    """`turn()`: the person is to write."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = InkView()
        self._shown.setFixedSize(WIDE, HIGH)
        self.box.addWidget(self._shown)
        self._said = label("", Skrift.BROD, "dempet", wrap=True)
        self.box.addWidget(self._said)
        row = QHBoxLayout()
        self.write = outline_button(tr("Snu skjermen og skriv under"), "PencilWriting")
        self.write.setToolTip("F4")
        self.write.clicked.connect(self.turn)
        row.addWidget(self.write)
        self.remove = plain_button(tr("Ta bort underskriften"), "XMark")
        self.remove.clicked.connect(self._take_away)
        row.addWidget(self.remove)
        self._show_text = plain_button("", "Eye")
        self._show_text.clicked.connect(self._turn_text)
        row.addWidget(self._show_text)
        row.addStretch(1)
        self.box.addLayout(row)
        self._text = label("", Skrift.BROD, wrap=True)
        self._text.hide()
        self.box.addWidget(self._text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(field.text)

    def render_state(self, state: FieldState) -> None:
        said = of_value(state.shown.value) if state.shown.answered else None
        self._shown.set_ink(said.ink if said is not None else ())
        self._shown.setVisible(said is not None)
        self._said.setText(_words(state, said))
        self._text.setText(said.text if said is not None else "")
        self._show_text.setVisible(said is not None)
        self._fold(shown=said is not None and not self._text.isHidden())
        takes = not state.field.read_only
        self.write.setVisible(takes)
        self.write.set_text(tr("Snu skjermen og skriv på nytt") if said else tr("Snu skjermen og skriv under"))
        self.remove.setVisible(takes and said is not None)

    def target(self) -> QWidget:
        return self.write

    def _turn_text(self) -> None:
        self._fold(shown=self._text.isHidden())

    def _fold(self, *, shown: bool) -> None:
        self._text.setVisible(shown)
        self._show_text.set_text(tr("Skjul teksten") if shown else tr("Vis teksten som er underskrevet"))

    def _take_away(self) -> None:
        self.chosen.emit(None)
        self.write.setFocus()


def _words(state: FieldState, said: Underskrift | None) -> str:
    if said is None:
        return tr("Ikke skrevet under")
    if TORN in state.problems:
        return tr("Underskriften gjelder en annen tekst enn den som står her nå.")
    at = datetime.fromisoformat(said.at)
    return tr("Skrevet under på skjermen {tid}").format(tid=f"{words.day(at.date())} {words.clock(at)}")
