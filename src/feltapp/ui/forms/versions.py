"""A question with two versions, inside a form: who wrote what, and a button for each.  None is chosen beforehand."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import words
from feltapp.domain.revision import Choice
from feltapp.forms.answers import show
from feltapp.forms.definition import Field
from feltapp.forms.words import STATE_WORDS
from feltapp.oversettelse import tr
from feltapp.ui.fields.other import People
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import Storrelse, outline_button
from feltapp.ui.parts.card import clear_layout
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift


class VersionsBox(QWidget):
    """`settled(Answer)`: one of the versions was chosen."""

    settled = Signal(object)

    def __init__(self, field: Field, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._names = dict(people)
        self._shown: Choice | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self.hide()

    def show_choice(self, choice: Choice | None) -> None:
        """Show these versions, or nothing when there is nothing to choose."""
        self.setVisible(choice is not None)
        if choice is None or choice == self._shown:
            return
        self._shown = choice
        clear_layout(self._box)
        line = QHBoxLayout()
        line.addWidget(Badge(Kind.INFO, tr("To versjoner: velg tekst, eller skriv en ny"), "ArrowRightLeft"))
        line.addStretch(1)
        self._box.addLayout(line)
        for version in choice.versions:
            who = self._names.get(version.author, tr("Ukjent medarbeider"))
            said = show(self._field, version.answer) or tr(STATE_WORDS[version.answer.state])
            row = QHBoxLayout()
            row.setSpacing(12)
            texts = QVBoxLayout()
            texts.setSpacing(0)
            texts.addWidget(label(f"{who}, {words.day(version.recorded_at.date())}", Skrift.HJELP, "dempet"))
            texts.addWidget(label(said, Skrift.BROD, wrap=True))
            row.addLayout(texts, 1)
            take = outline_button(tr("Velg denne"), "Checkmark", Storrelse.RAD)
            take.setAccessibleName(tr("Velg teksten til {hvem}").format(hvem=who))
            take.clicked.connect(partial(self.settled.emit, version.answer))
            row.addWidget(take)
            self._box.addLayout(row)
