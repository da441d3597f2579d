"""One form to look at: how it looks, what is in the file, and what must be chosen before it is taken into use.

Decides nothing: it tells what was chosen.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions.skjema import Filing, Look
from feltapp.domain.mappe import MappeKind
from feltapp.errors import FeltappError
from feltapp.forms.definition import Field, FormDefinition, Nature, Unsupported
from feltapp.forms.state import FormState
from feltapp.forms.taken import MAPPER, Candidate
from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.skjema.preview import Preview
from feltapp.ui.skjema.words import MAPPE_HELP, MAPPE_WORDS, NATURE_WORDS
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

SIDE = 376
SHOWN = 30
ONE, SEVERAL = "en", "flere"
NATURES = ((Nature.LAAST.value, tr("Låst")), (ONE, tr("Levende, én")), (SEVERAL, tr("Levende, flere")))
NATURE_HELP = {
    Nature.LAAST.value: tr("Hver utfylling står for seg og endres ikke når den er signert. Passer for de fleste."),
    ONE: tr("Én tekst om personen som dere skriver videre på, med nye versjoner."),
    SEVERAL: tr("Flere tekster om samme person, som dere skriver videre på hver for seg."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be taken into use, and how."""

    candidate: Candidate
    filing: Filing
    left_out_too: bool


class LookView(QWidget):
    """`back`, and `take` when the person asks for it."""

    back = Signal()
    take = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidate: Candidate | None = None
        self._kind = DropDown([(kind.value, MAPPE_WORDS[kind]) for kind in MAPPER], name=tr("Hvor svarene ligger"))
        self._nature = RadioRow(NATURES, name=tr("Når det er signert"))
        self._anyway = CheckBox(tr("Ta skjemaet i bruk uten dette"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("Skjema"), "", back_text=tr("Skjema", "flere"), bar=True)
        self._header.back.connect(self.back)
        self._take = filled_button(tr("Ta i bruk"), "Checkmark")
        self._take.clicked.connect(self.take)
        self._header.add_right(self._take)
        layout.addWidget(self._header)
        main, beside = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(main), QVBoxLayout(beside)
        for side in (self._left, self._right):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(12)
        self._wrong = Banner(Kind.SNART, "", icon="ExclamationmarkTriangle", live=True)
        self._picture = Card(tr("Slik ser det ut"), "Eye")
        above = QVBoxLayout()
        above.setContentsMargins(20, 12, 20, 0)
        above.addWidget(self._wrong)
        layout.addLayout(above)
        self._left.addWidget(self._picture)
        self._left.addStretch(1)
        self._where = Card(tr("Svarene"), "Layers", padded=True)
        self._missing = Card(tr("Ikke støttet"), "ExclamationmarkTriangle")
        self._file = Card(tr("I filen"), "FileText", padded=True)
        for card in (self._missing, self._where, self._file):
            self._right.addWidget(card)
        self._right.addStretch(1)
        self._kind_field = LabeledField(tr("Hvor svarene ligger"), self._kind, MAPPE_HELP[MappeKind.JOURNAL])
        self._nature_field = LabeledField(tr("Når det er signert"), self._nature, NATURE_HELP[Nature.LAAST.value])
        self._said = label("", Skrift.BROD, wrap=True)
        for part in (self._kind_field, self._nature_field, self._said):
            self._where.body.addWidget(part)
        self._kind.chosen.connect(lambda kind: self._kind_field.set_help(MAPPE_HELP[MappeKind(kind)]))
        self._nature.chosen.connect(lambda nature: self._nature_field.set_help(NATURE_HELP[nature]))
        self._columns = SideBySide(main, beside, SIDE, beside_first=True)
        self._area = scrolled(self._columns)
        layout.addWidget(self._area, 1)

    @property
    def asked(self) -> Asked | None:
        """What the person has chosen, or None when there is nothing to take into use."""
        if self._candidate is None:
            return None
        nature = self._nature.value()
        return Asked(
            candidate=self._candidate,
            filing=Filing(
                mappe=MappeKind(self._kind.value() or MappeKind.JOURNAL),
                nature=Nature.LAAST if nature == Nature.LAAST.value else Nature.LEVENDE,
                several=nature == SEVERAL,
            ),
            left_out_too=self._anyway.isChecked(),
        )

    def show_candidate(self, look: Look) -> None:
        """A file, before it is taken into use."""
        one = look.candidate
        self._draw(look.state)
        self._candidate = one
        self._header.set_title(one.definition.title, tr("· er ikke tatt i bruk ennå"))
        self._kind.set_value(one.definition.mappe.value)
        self._kind_field.set_help(MAPPE_HELP[one.definition.mappe])
        self._nature.set_value(Nature.LAAST.value)
        self._nature_field.set_help(NATURE_HELP[Nature.LAAST.value])
        self._kind_field.setVisible(not one.says_mappe)
        self._nature_field.setVisible(not one.says_nature)
        self._say(one)
        self._list_missing(one.definition, one.unsupported)
        self._take.show()

    def show_form(self, definition: FormDefinition, state: FormState) -> None:
        """One that is there already."""
        self._draw(state)
        self._header.set_title(definition.title, tr("· versjon {versjon}").format(versjon=definition.version))
        self._kind_field.hide()
        self._nature_field.hide()
        self._said.setText(f"{MAPPE_WORDS[definition.mappe]}. {NATURE_WORDS[definition.nature]}.")
        self._said.show()
        self._tell_of(definition, (definition.language,))

    def clear(self) -> None:
        """Nothing of what was looked at stays."""
        self._candidate = None
        self._anyway.setParent(None)
        clear_layout(self._picture.body)
        clear_layout(self._missing.body)
        clear_layout(self._file.body)
        self._wrong.hide()
        self._missing.hide()
        self._take.hide()

    def refuse(self, error: FeltappError) -> None:
        """It could not be taken into use; why."""
        first, _, rest = error_words(error).partition(". ")
        self._wrong.set_state(Kind.SNART, first + ("." if rest else ""), rest, "ExclamationmarkTriangle")
        self._wrong.show()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _draw(self, state: FormState) -> None:
        self.clear()
        self._picture.body.addWidget(Preview(state))
        self._area.verticalScrollBar().setValue(0)

    def _say(self, one: Candidate) -> None:
        said = []
        if one.says_mappe:
            said.append(f"{MAPPE_WORDS[one.definition.mappe]}: {MAPPE_HELP[one.definition.mappe]}")
        if one.says_nature:
            said.append(f"{NATURE_WORDS[one.definition.nature]}.")
        self._said.setText(tr("Filen sier: {sagt}").format(sagt=" ".join(said)) if said else "")
        self._said.setVisible(bool(said))
        self._tell_of(one.definition, one.languages)

    def _tell_of(self, definition: FormDefinition, languages: tuple[str, ...]) -> None:
        fields = _count(definition.fields)
        for line in (
            tr("%n felt", "", fields),
            tr("Versjon {versjon}").format(versjon=definition.version),
            f"Id {definition.id}",
            tr("Språk: {liste}").format(liste=", ".join(languages)),
        ):
            self._file.body.addWidget(label(line, Skrift.BROD, wrap=True))

    def _list_missing(self, definition: FormDefinition, notes: tuple[Unsupported, ...]) -> None:
        names = definition.labels
        for note in notes[:SHOWN]:
            where = names.get(note.link_id) or note.link_id or tr("Hele skjemaet")
            self._missing.body.addWidget(Row(where, note.what, liten=True, activates=False))
        if len(notes) > SHOWN:
            self._missing.body.addWidget(
                Row(tr("… og {tall} til").format(tall=len(notes) - SHOWN), liten=True, activates=False, bold=False)
            )
        if notes:
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(16, 8, 16, 12)
            self._anyway = CheckBox(tr("Ta skjemaet i bruk uten dette"))
            inside.addWidget(self._anyway)
            self._missing.body.addWidget(holder)
        self._missing.set_note(str(len(notes)) if notes else "")
        self._missing.setVisible(bool(notes))


def _count(fields: tuple[Field, ...]) -> int:
    return sum(1 + _count(one.children) for one in fields)
