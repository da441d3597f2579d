"""Read a record as it stands: what was answered, by whom, its versions, and a rettelse beside what it puts right."""

from functools import partial

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import lesing, rettelse, words
from feltapp.actions.lesing import Reading, ReadRecord
from feltapp.actions.papers import printable
from feltapp.actions.rettelse import Begun
from feltapp.domain.changes import Changes
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.place import Place
from feltapp.domain.revision import WorkState
from feltapp.errors import FeltappError
from feltapp.forms.definition import Nature
from feltapp.forms.session import FormSession
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.forms.record_text import RecordText
from feltapp.ui.forms.versions_card import VersionsCard
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import filled_button, outline_button
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.titles import on_screen

HISTORY_WIDTH = 316
THREE_FROM = 1080


class ReadPage(Page):
    """One record, to read."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._place = Place(page="les")
        self._reading: Reading | None = None
        self._narrow = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(tr("Skjema"), "", back_text=tr("Tilbake"), bar=True)
        self._header.back.connect(self.back)
        self._hide_sensitive = outline_button(tr("Skjul sensitive"), "EyeSlash")
        self._hide_sensitive.setToolTip("F7")
        self._hide_sensitive.clicked.connect(self._close_sensitive)
        self._correct = outline_button(tr("Rett"), "Pencil")
        self._correct.setToolTip(tr("Skriv en rettelse ved siden av. Det som er signert blir stående."))
        self._correct.clicked.connect(self._begin_correction)
        self._change = filled_button(tr("Endre"), "Pencil")
        self._change.clicked.connect(self._edit)
        self._print = outline_button(tr("Skriv ut"), "PrinterSmall")
        self._print.clicked.connect(self._print_out)
        for button in (self._hide_sensitive, self._print, self._correct, self._change):
            self._header.add_right(button)
        layout.addWidget(self._header)
        self._banner = Banner(Kind.INFO, "", icon="ArrowRightLeft", action_text=tr("Velg tekst"), live=True)
        self._banner.action.connect(self._follow_banner)
        self._text, self._beside = RecordText(), RecordText()
        for text in (self._text, self._beside):
            text.opened.connect(self._hide_sensitive.setVisible)
        self._versions = VersionsCard(self.ctx)
        self._sides = SideBySide(self._main(), self._side(), HISTORY_WIDTH)
        layout.addWidget(scrolled(self._sides), 1)
        QShortcut(QKeySequence("F7"), self, self._close_sensitive)
        self._clear()

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._banner)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(16)
        self._texts.addWidget(self._text, 1)
        self._texts.addWidget(self._beside, 1)
        column.addLayout(self._texts)
        column.addStretch(1)
        return main

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._versions)
        column.addStretch(1)
        return side

    @property
    def title(self) -> str:
        """Never whose it is."""
        return tr("Les")

    def show_place(self, place: Place) -> None:
        self._place = place
        self._clear()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._place.record in changes.records or self._place.bruker in changes.brukere:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Two texts want the room of the versions, which then stand below."""
        two = self._reading is not None and self._reading.beside is not None
        self._sides.set_narrow(self._narrow or (two and self.width() < THREE_FROM))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._texts.setDirection(down if self._narrow else across)

    def _clear(self) -> None:
        self._reading = None
        self._text.clear()
        self._beside.clear()
        self._beside.hide()
        self._versions.clear()
        self._header.set_title(tr("Skjema"))
        for widget in (self._banner, self._hide_sensitive, self._print, self._correct, self._change):
            widget.hide()

    def _read(self) -> None:
        ask = partial(lesing.open_reading, self.ctx, RecordId(self._place.record))
        self.tasks.read(ask, self._show, failed=self._cannot_read, latest=(self, "read"))

    def _cannot_read(self, error: FeltappError) -> None:
        self._clear()
        self._tell(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")

    def _show(self, reading: Reading) -> None:
        self._reading = reading
        read, other = reading.read, reading.beside
        signed = tr("signert") if read.seen.state is WorkState.SIGNERT else tr("pågår")
        self._header.set_title(on_screen(read.definition.title), f"· {signed} · {self._signed_by(read)}")
        self._change.setVisible(not read.seen.read_only and read.definition.nature is Nature.LEVENDE)
        self._correct.setVisible(reading.may_correct)
        self._print.setVisible(printable(read.definition.id))
        self._say_how_it_stands(reading)
        corrected = bool(reading.corrected_by)
        mine = tr("Slik det ble signert") if corrected else tr("Rettelsen")
        self._draw(self._text, read, reading.differing, mine if other else "")
        self._beside.setVisible(other is not None)
        if other is not None:
            theirs = tr("Rettelsen") if corrected else tr("Slik det ble signert")
            self._draw(self._beside, other, reading.differing, theirs)
        self._versions.show_versions(reading.versions)
        self._lay_out()

    def _draw(self, where: RecordText, read: ReadRecord, differing: frozenset[Path], heading: str) -> None:
        session = FormSession(read.definition, read.seen, today=self.ctx.clock.now().date())
        said = f"{heading} · {self._signed_by(read)}" if heading else ""
        where.show_record(read, session, differing=differing, heading=said)

    def _signed_by(self, read: ReadRecord) -> str:
        return f"{read.who}, {words.moment(read.when, self.ctx.clock.now())}"

    def _say_how_it_stands(self, reading: Reading) -> None:
        seen = reading.read.seen
        self._banner.hide()
        if seen.choices:
            told = tr("%n svar har to versjoner.", "", len(seen.choices))
            rest = tr("Ingenting er tapt. Velg teksten dere vil beholde.")
            self._tell(Kind.INFO, told, rest, "ArrowRightLeft", tr("Velg tekst"))
        elif seen.read_only:
            said = tr("Den nyeste versjonen kan ikke vises på denne maskinen.")
            self._tell(Kind.SNART, said, "", "ExclamationmarkTriangle")
        elif reading.corrected_by:
            several = len(reading.corrected_by)
            rest = tr("Det som ble signert, står urørt. Rettelsen står ved siden av.")
            first = tr("Dette er rettet(.| %n ganger.)", "", several)
            self._tell(Kind.INFO, first, rest, "Pencil", tr("Åpne rettelsen"))
        elif reading.corrects is not None:
            rest = tr("Det som ble signert først, står urørt ved siden av.")
            self._tell(Kind.INFO, tr("Dette er en rettelse."), rest, "Pencil", tr("Åpne det som ble rettet"))

    def _tell(self, kind: Kind, first: str, rest: str, icon: str, action: str = "") -> None:
        self._banner.set_state(kind, first, rest, icon, action)
        self._banner.show()

    # What the person does

    def _edit(self) -> None:
        self.go.emit(Place(page="skjema", bruker=self._place.bruker, record=self._place.record))

    def _follow_banner(self) -> None:
        if self._reading is None:
            return
        if self._reading.read.seen.choices:
            self.go.emit(places.versions(self._reading.bruker, self._reading.read.record))
        elif self._reading.beside is not None:
            self.go.emit(places.read(self._reading.bruker, self._reading.beside.record))

    def _print_out(self) -> None:
        if self._reading is not None:
            self.go.emit(places.print_out(self._reading.bruker, self._reading.read.record))

    def _begin_correction(self) -> None:
        ask = partial(rettelse.begin, self.ctx, RecordId(self._place.record))
        self.tasks.write(ask, self._begun, failed=self._not_begun, initiator=self)

    def _begun(self, begun: Begun) -> None:
        if self._reading is not None:
            self.go.emit(places.draft(self._reading.bruker, begun.draft))

    def _not_begun(self, error: FeltappError) -> None:
        self._tell(Kind.SNART, error_words(error), "", "ExclamationmarkTriangle")

    def _close_sensitive(self) -> None:
        self._text.hide_sensitive()
        self._beside.hide_sensitive()
