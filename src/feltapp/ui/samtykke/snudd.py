"""A samtykke with the screen turned: the whole text in plain words, and a sheet to sign on under it.

What is signed is what stands here: a text that is changed afterwards takes the signature with it (`forms/signed.py`).
Each stroke is kept in the draft; the medarbeider signs the form itself, when she has the screen again.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import snudd
from feltapp.actions.snudd import SnuddSamtykke
from feltapp.domain.answer import Answer, JsonValue, code_of
from feltapp.domain.ids import BrukerId, Path, RevisionId
from feltapp.domain.place import Place
from feltapp.domain.samtykke import INFORMERT, MAATE, UNDERSKRIFT, missing
from feltapp.errors import FeltappError
from feltapp.forms.samtykke import Avsnitt
from feltapp.forms.session import FormSession
from feltapp.forms.underskrift import of_value
from feltapp.oversettelse import tr
from feltapp.ui.forms.keeper import Keeper, Snapshot
from feltapp.ui.page import Tools
from feltapp.ui.parts.buttons import Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.ink_pad import InkPad
from feltapp.ui.parts.labels import label
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.snudd.frame import SnuddPage
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

WIDEST, AIR = 920, 24
SKJERM, PAPIR, MUNTLIG = "skjerm", "papir", "muntlig"
BULLET = "•"


class SnuddSamtykkePage(SnuddPage):
    """The person reads, says that she knows, and signs or says it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, tr("Bare du og samtykket ditt vises her"), parent)
        self._bruker, self._draft = BrukerId(""), RevisionId("")
        self._data: SnuddSamtykke | None = None
        self._session: FormSession | None = None
        self._keeper = Keeper(self.ctx, self.tasks, self._snapshot, self)
        self._keeper.not_kept.connect(self._refused)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(16, 8, 16, 16)
        across.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        column.addLayout(self._words)
        column.addWidget(self._signing())
        column.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        self._scroll = scrolled(inside)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._foot())

    @property
    def title(self) -> str:
        """The same for everybody."""
        return tr("Samtykke")

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self._keeper.flush()
        self._bruker, self._draft = BrukerId(place.bruker), RevisionId(place.draft)
        self._data = self._session = None
        clear_layout(self._words)
        self._pad.set_ink(())
        self._said.setText("")
        self._sheet.hide()
        self.tasks.read(
            partial(snudd.open_samtykke, self.ctx, self._draft), self._show, failed=self._refused, latest=(self, "open")
        )

    def way_back(self) -> Place:
        return Place(page="skjema", bruker=self._bruker, draft=self._draft, field=UNDERSKRIFT)

    def leaving(self) -> None:
        self._keeper.flush()

    def current_field(self) -> str:
        return UNDERSKRIFT

    def _signing(self) -> QWidget:
        self._sheet = Card(tr("Jeg sier ja"), "PencilWriting", padded=True)
        self._knows = CheckBox(tr("Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil."))
        self._knows.set_large()
        self._knows.clicked.connect(self._say_informed)
        self._sheet.body.addWidget(self._knows)
        self._hint = label("", Skrift.SITAT, "dempet", wrap=True)
        self._sheet.body.addWidget(self._hint)
        self._pad = InkPad()
        self._pad.written.connect(self._write)
        self._sheet.body.addWidget(self._pad)
        buttons = QWidget()
        row = FlowLayout(buttons)
        self._undo = outline_button(tr("Angre siste strek"), "ArrowUndo", Storrelse.STOR)
        self._undo.clicked.connect(self._pad.undo)
        self._again = outline_button(tr("Skriv på nytt"), "ArrowsCirclepath", Storrelse.STOR)
        self._again.clicked.connect(self._pad.start_again)
        row.addWidget(self._undo)
        row.addWidget(self._again)
        self._sheet.body.addWidget(buttons)
        return self._sheet

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("rolle", "flate")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(32, 12, 32, 12)
        row.setSpacing(16)
        self._said = label("", Skrift.KORTTITTEL, wrap=True)
        row.addWidget(self._said, 1)
        self._speak = plain_button("", "Chat2", Storrelse.STOR)
        self._speak.clicked.connect(self._change_way)
        row.addWidget(self._speak)
        self._done = filled_button(tr("Ferdig"), "Checkmark", Storrelse.STOR)
        self._done.clicked.connect(self._next)
        row.addWidget(self._done)
        return foot

    def _show(self, data: SnuddSamtykke) -> None:
        self._data, self._session = data, data.opened.session()
        self._sheet.show()
        self._draw_text()
        self._render()
        self._scroll.verticalScrollBar().setValue(0)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_text(self) -> None:
        clear_layout(self._words)
        if self._data is None or self._session is None:
            return
        first, *rest = snudd.text(self._data, self._session)
        self._words.addWidget(label(first.heading, Skrift.SIDETITTEL, wrap=True))
        for line in first.lines:
            self._words.addWidget(label(line, Skrift.STOR_TEKST, wrap=True))
        for part in rest:
            self._put(part)

    def _put(self, part: Avsnitt) -> None:
        heading = label(part.heading, Skrift.SKJEMATITTEL, wrap=True)
        heading.setContentsMargins(0, 12, 0, 0)
        self._words.addWidget(heading)
        for line in part.lines or (tr("Ikke fylt ut ennå."),):
            said = label(line, Skrift.STOR_TEKST, wrap=True)
            if not part.listed or not part.lines:
                self._words.addWidget(said)
                continue
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(label(BULLET, Skrift.STOR_TEKST), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(said, 1)
            self._words.addLayout(row)
        if part.end:
            self._words.addWidget(label(part.end, Skrift.STOR_TEKST, wrap=True))

    def _render(self) -> None:
        """What can be done now, and what stands there."""
        if self._session is None:
            return
        answers = self._session.final_answers()
        way = code_of(answers.get(MAATE))
        lacking = [path for path in missing(answers) if path != INFORMERT]
        informed = answers.get(INFORMERT, Answer()).value is True
        written = of_value(answers.get(UNDERSKRIFT, Answer()).value)
        on_screen = way in ("", SKJERM)
        can_sign = informed and on_screen and not lacking
        self._knows.setChecked(informed)
        self._pad.setVisible(on_screen)
        self._pad.setEnabled(can_sign)
        if written is None and self._pad.ink and not can_sign:
            self._pad.set_ink(())
        elif written is not None:
            self._pad.set_ink(written.ink)
        for button in (self._undo, self._again):
            button.setVisible(on_screen)
            button.setEnabled(can_sign and bool(self._pad.ink))
        self._hint.setText(_hint(way, lacking=bool(lacking), informed=informed))
        self._said.setText(_said(way, written=written is not None))
        self._speak.set_text(tr("Jeg vil heller si det") if on_screen else tr("Jeg vil skrive under her"))
        finished = written is not None or not on_screen
        self._done.set_text(tr("Ferdig") if finished else tr("Til underskriften"))
        self._done.set_icon("Checkmark" if finished else "ArrowDown")

    def _say_informed(self) -> None:
        self._choose({INFORMERT: self._knows.isChecked()})
        if self._pad.isEnabled():  # what comes next is in sight
            self._scroll.ensureWidgetVisible(self._pad, 0, AIR)

    def _change_way(self) -> None:
        if self._session is None:
            return
        on_screen = code_of(self._session.final_answers().get(MAATE)) in ("", SKJERM)
        self._choose({MAATE: MUNTLIG if on_screen else SKJERM})

    def _write(self) -> None:
        if self._session is None or self._data is None:
            return
        ink = self._pad.ink
        if code_of(self._session.final_answers().get(MAATE)) != SKJERM:
            self._session.choose(MAATE, SKJERM)
        self._choose({UNDERSKRIFT: snudd.signature(self.ctx, self._data, self._session, ink)})

    def _choose(self, values: dict[Path, JsonValue]) -> None:
        if self._session is None:
            return
        for path, value in values.items():
            self._session.choose(path, value)
        self._render()
        self._keeper.edited()

    def _next(self) -> None:
        """On to where one signs; or done."""
        if self._session is None:
            self.give_back()
            return
        way = code_of(self._session.final_answers().get(MAATE))
        if way in ("", SKJERM) and UNDERSKRIFT not in self._session.final_answers():
            here = self._pad if self._pad.isEnabled() else self._knows
            self._scroll.ensureWidgetVisible(self._sheet, 0, AIR)
            self._scroll.ensureWidgetVisible(here, 0, AIR)
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.give_back()

    def _snapshot(self) -> Snapshot | None:
        if self._data is None or self._session is None:
            return None
        draft = self._data.opened.draft
        return Snapshot(draft=draft, edits=self._session.edits, raw=self._session.raw, place=UNDERSKRIFT)

    def _refused(self, error: FeltappError) -> None:
        self._said.setText(error_words(error))


def _hint(way: str, *, lacking: bool, informed: bool) -> str:
    if lacking:
        return tr("Noe mangler i teksten. Gi skjermen tilbake, så fyller dere det ut sammen.")
    if way == MUNTLIG:
        return tr("Du sier det høyt. Medarbeideren skriver ned hvem som hørte det.")
    if way == PAPIR:
        return tr("Du skriver under på papiret.")
    if not informed:
        return tr("Kryss av over her først. Så kan du skrive under.")
    return tr("Skriv navnet ditt på linja, med finger, penn eller mus.")


def _said(way: str, *, written: bool) -> str:
    if written:
        return tr("Du har skrevet under. Du kan endre det til du gir skjermen tilbake.")
    if way in (MUNTLIG, PAPIR):
        return tr("Ingenting deles før medarbeideren har skrevet det ned.")
    return tr("Les teksten. Du kan si nei.")
