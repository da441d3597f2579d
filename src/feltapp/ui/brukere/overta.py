"""Take over after a colleague: whose people, which of them, one press.  Works without network.

Everybody is ticked to begin with: it is the one who stays behind that must be chosen, not the many who go along.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import overta
from feltapp.actions.overta import Following, Kollega
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MedarbeiderId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui.brukere.sorting import sort_key
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.buttons import filled_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words
from feltapp.ui.theme.tokens import MAAL, Skrift

WIDTH = 560


class OvertaPage(Page):
    menu = "brukere"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        header = PageHeader(tr("Ta over etter en kollega"), back_text=tr("Mine brukere"))
        header.back.connect(self.back)
        outer.addWidget(header)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(MAAL.sidemarg, 0, MAAL.sidemarg, MAAL.sidemarg)
        inside.addWidget(self._build_form())
        inside.addStretch(1)
        outer.addWidget(scrolled(content), 1)

    @property
    def title(self) -> str:
        return tr("Ta over etter en kollega")

    def show_place(self, place: Place) -> None:
        self.whose.set_value(None)
        self._show_people(())
        self.tasks.read(partial(overta.colleagues, self.ctx), self._show_colleagues, latest=(self, "colleagues"))

    def _build_form(self) -> Card:
        card = Card(tr("Hvem tar du over etter?"), "ArrowRightLeft", padded=True)
        card.setFixedWidth(WIDTH)
        card.body.setSpacing(12)
        self.whose = DropDown(placeholder=tr("Velg kollega"))
        self.whose.chosen.connect(self._choose)
        self._whose = LabeledField(tr("Kollega"), self.whose)
        card.body.addWidget(self._whose)
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self._boxes: list[tuple[BrukerId, CheckBox]] = []
        card.body.addLayout(self._people)
        said = tr(
            "Du blir fast kontaktperson, og besøk kollegaen hadde avtalt, kommer i din plan. Utkast følger ikke med."
        )
        self._said = label(said, Skrift.HJELP, "dempet", wrap=True)
        card.body.addWidget(self._said)
        self.take = filled_button(tr("Ta over"), "Checkmark")
        self.take.clicked.connect(self._take)
        card.body.addWidget(self.take)
        return card

    def _show_colleagues(self, colleagues: tuple[Kollega, ...]) -> None:
        self.whose.set_options([(one.id, f"{one.name} ({one.count})") for one in colleagues])

    def _choose(self, colleague: str) -> None:
        query = partial(overta.people_of, self.ctx, MedarbeiderId(colleague))
        self.tasks.read(query, self._show_people, latest=(self, "people"))

    def _show_people(self, people: Sequence[Following]) -> None:
        clear_layout(self._people)
        self._boxes = []
        for one in sorted(people, key=lambda one: sort_key(one.name)):
            box = CheckBox(", ".join(part for part in (one.name, one.words) if part))
            box.setChecked(True)
            box.clicked.connect(self._count)
            self._people.addWidget(box)
            self._boxes.append((one.bruker, box))
        self._whose.set_error("")
        self._count()

    @property
    def ticked(self) -> tuple[BrukerId, ...]:
        """Those who will be hers."""
        return tuple(bruker for bruker, box in self._boxes if box.isChecked())

    def _count(self) -> None:
        count = len(self.ticked)
        self.take.set_text(tr("Ta over %n bruker(e)", "", count) if count else tr("Ta over"))
        self.take.setEnabled(bool(count))
        self._said.setVisible(bool(self._boxes))

    def _take(self) -> None:
        colleague = self.whose.value()
        if not colleague:
            return
        self.take.setEnabled(False)
        action = partial(overta.take_over, self.ctx, MedarbeiderId(colleague), self.ticked)
        self.tasks.write(action, self._taken, failed=self._failed)

    def _taken(self, _changes: Changes) -> None:
        self.go.emit(Place(page="brukere"))

    def _failed(self, error: FeltappError) -> None:
        self._count()
        self._whose.set_error(words(error))
