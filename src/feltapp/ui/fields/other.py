"""Fields that point at something: a colleague, another record; and those that only show."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.forms.definition import Field
from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.fields.base import MEDIUM_WIDTH, FieldWidget
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

People = tuple[tuple[str, str], ...]
"""Ids and names of those a reference may point at."""

CONSENT, NEAR, HELPER, BRUKER = "Consent", "RelatedPerson", "Organization", "Patient"
"""FHIR's names for what a question may point at; any other is a colleague."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What references may point at: colleagues, the person's samtykker by their recipients, those near, those who help,
    and the person.
    """

    people: People = ()
    samtykker: People = ()
    near: People = ()
    helpers: People = ()
    bruker: People = ()

    def of(self, field: Field) -> People:
        """Those that a field may point at."""
        named = {CONSENT: self.samtykker, NEAR: self.near, HELPER: self.helpers, BRUKER: self.bruker}
        return named.get(field.refers_to, self.people)


class ReferenceFieldWidget(FieldWidget):
    """A colleague or a samtykke, chosen by name.  What can no longer be chosen stays readable."""

    def __init__(self, field: Field, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = dict(people)
        self._list = DropDown(list(people), name=field.text)
        self._list.setMinimumWidth(MEDIUM_WIDTH)
        row = QHBoxLayout()
        row.addWidget(self._list)
        row.addStretch(1)
        self.box.addLayout(row)
        self._list.chosen.connect(lambda ref: self.chosen.emit({"ref": ref, "display": self._people[ref]}))

    def render_state(self, state: FieldState) -> None:
        self.setEnabled(not state.field.read_only)
        value = state.shown.value
        ref = value.get("ref") if isinstance(value, dict) else None
        if isinstance(value, dict) and isinstance(ref, str) and ref not in self._people:
            self._people[ref] = str(value.get("display") or tr("Ukjent"))
            self._list.set_options(list(self._people.items()))
        self._list.set_value(ref if isinstance(ref, str) else None)

    def target(self) -> QWidget:
        return self._list


class CopyFieldWidget(FieldWidget):
    """What the form took from other answers, in words: to read, never to choose in."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", Skrift.BROD, "tekst", wrap=True)
        self.box.addWidget(self._words)

    def render_state(self, state: FieldState) -> None:
        self._words.setText(state.text or "–")


class NoteFieldWidget(FieldWidget):
    """A text to read: nothing to answer."""

    def render_state(self, state: FieldState) -> None:
        """Its words are drawn by the block around it."""
