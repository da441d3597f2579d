"""Samtykker of one person: the grid, what is behind a cell, and withdrawing, in two clicks and at once.  Look 06."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import samtykke
from feltapp.actions.samtykke import SamtykkePage as SamtykkeData
from feltapp.actions.samtykke import SamtykkeRow
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.person.overview import SAMTYKKE_KIND
from feltapp.ui.samtykke.grid import SamtykkeGrid
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.text import words as error_words
from feltapp.ui.theme.tokens import Skrift

SIDE = 376


class SamtykkePage(Page):
    """Who may know what, until when."""

    menu = "brukere"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._bruker = BrukerId("")
        self._data: SamtykkeData | None = None
        self._chosen = RecordId("")
        self._asked = RecordId("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._header = PageHeader(
            tr("Samtykker"), tr("· hvem kan vite hva, til når"), back_text=tr("Tilbake"), bar=True
        )
        self._header.back.connect(lambda: self.go.emit(places.person(self._bruker)))
        new = filled_button(tr("Nytt samtykke"), "Plus")
        new.clicked.connect(lambda: self.go.emit(places.new_form(self._bruker, "samtykke")))
        self._header.add_right(new)
        layout.addWidget(self._header)
        self._columns = SideBySide(self._main(), self._beside(), SIDE)
        self._scroll = scrolled(self._columns)
        layout.addWidget(self._scroll, 1)

    @property
    def title(self) -> str:
        """Never whose."""
        return tr("Samtykker")

    def show_place(self, place: Place) -> None:
        if place.bruker != self._bruker:
            self._bruker = BrukerId(place.bruker)
            self._data = None
            self._header.set_back(tr("Tilbake"))
            self._grid.hide()
            self._empty.hide()
            clear_layout(self._list.body)
        self._chosen, self._asked = RecordId(place.record), RecordId("")
        self._detail.hide()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if self._bruker in changes.brukere:
            self._read()

    def set_narrow(self, narrow: bool) -> None:
        self._columns.set_narrow(narrow)

    def _main(self) -> QWidget:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card()
        self._grid = SamtykkeGrid()
        self._grid.picked.connect(self._pick)
        self._empty = EmptyState(tr("Ingen samtykker ennå. Ingenting kan deles."))
        card.body.addWidget(self._grid)
        card.body.addWidget(self._empty)
        column.addWidget(card)
        column.addWidget(
            Banner(
                Kind.INFO,
                tr("«Ikke spurt» betyr at ingenting kan deles."),
                tr("Når et samtykke trekkes, gjelder det med en gang."),
            )
        )
        column.addStretch(1)
        return main

    def _beside(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._detail = Card(tr("Samtykket"), "Handshake", action_text=tr("Lukk"), action_icon="XMark", padded=True)
        self._detail.action.connect(self._close_detail)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._close_detail)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column.addWidget(self._detail)
        self._list = Card(tr("Alle samtykker"), "FileText")
        column.addWidget(self._list)
        column.addStretch(1)
        return side

    def _read(self) -> None:
        self.tasks.read(
            partial(samtykke.open_samtykker, self.ctx, self._bruker), self._show, latest=(self, "samtykker")
        )

    def _show(self, data: SamtykkeData) -> None:
        self._data = data
        self._header.set_back(data.name)
        self._grid.setVisible(bool(data.mottakere))
        self._empty.setVisible(not data.mottakere)
        self._grid.set_page(data)
        clear_layout(self._list.body)
        for one in data.samtykker:
            kind, icon = SAMTYKKE_KIND[one.kind]
            row = Row(
                one.mottaker or tr("Uten mottaker"),
                ", ".join(one.opplysninger),
                badge=Badge(kind, one.words, icon),
                action=self._withdraw_button(one) if one.can_withdraw else None,
            )
            row.activated.connect(partial(self._pick, one.record))
            self._list.body.addWidget(row)
        self._list.setVisible(bool(data.samtykker))
        waits = any(one.record == self._asked and one.can_withdraw for one in data.samtykker)
        if self._chosen and not waits:  # what somebody is about to say yes to stays, whatever comes meanwhile
            self._pick(self._chosen)

    def _withdraw_button(self, one: SamtykkeRow) -> Button:
        """The first of two clicks; the second says that it is so."""
        button = plain_button(tr("Trekk"), storrelse=Storrelse.RAD)
        button.setAccessibleName(tr("Trekk samtykket til {mottaker}").format(mottaker=one.mottaker))
        button.clicked.connect(partial(self._begin_withdraw, one))
        return button

    def _begin_withdraw(self, one: SamtykkeRow) -> None:
        self._pick(one.record)
        self._ask_withdraw(one)

    def _pick(self, record: str) -> None:
        rows = self._data.samtykker if self._data else ()
        found = next((row for row in rows if row.record == record), None)
        self._chosen = RecordId(record)
        self._detail.setVisible(found is not None)
        if found is not None:
            self._show_detail(found)
            QTimer.singleShot(0, self._detail, partial(self._scroll.ensureWidgetVisible, self._detail, 0, 12))

    def _close_detail(self) -> None:
        self._detail.hide()
        self._chosen = self._asked = RecordId("")
        self._grid.setFocus()

    def _show_detail(self, row: SamtykkeRow) -> None:
        self._asked = RecordId("")
        clear_layout(self._detail.body)
        self._detail.set_title(row.mottaker or tr("Uten mottaker"), row.mottakertype)
        kind, icon = SAMTYKKE_KIND[row.kind]
        top = QHBoxLayout()
        top.addWidget(Badge(kind, row.words, icon))
        top.addStretch(1)
        self._detail.body.addLayout(top)
        over = row.kind in ("trukket", "utlopt")
        self._detail.body.addWidget(label(tr("Kunne få vite") if over else tr("Kan få vite"), Skrift.HJELP, "dempet"))
        self._detail.body.addWidget(label(", ".join(row.opplysninger) or tr("Ingenting"), Skrift.BROD, wrap=True))
        below = QWidget()
        buttons = FlowLayout(below)
        read = plain_button(tr("Les hele"), "FileText")
        read.clicked.connect(lambda: self.go.emit(places.read(self._bruker, row.record)))
        buttons.addWidget(read)
        on_paper = plain_button(tr("Skriv ut"), "PrinterSmall")
        on_paper.clicked.connect(lambda: self.go.emit(places.print_out(self._bruker, row.record)))
        buttons.addWidget(on_paper)
        if row.choices:
            choose = outline_button(tr("Velg tekst"), "ArrowRightLeft")
            choose.clicked.connect(lambda: self.go.emit(places.versions(self._bruker, row.record)))
            buttons.addWidget(choose)
        if row.can_withdraw:
            withdraw = outline_button(tr("Trekk samtykke"), "XMark")
            withdraw.clicked.connect(partial(self._ask_withdraw, row))
            buttons.addWidget(withdraw)
        self._detail.body.addWidget(below)

    def _ask_withdraw(self, row: SamtykkeRow) -> None:
        self._asked = row.record
        clear_layout(self._detail.body)
        self._detail.body.addWidget(
            label(
                tr("Samtykket til {mottaker} trekkes nå. Det som er delt før, står i loggen.").format(
                    mottaker=row.mottaker
                ),
                wrap=True,
            )
        )
        reason = LineEdit(tr("Grunn, hvis personen vil si det"))
        reason.setAccessibleName(tr("Grunn, hvis personen vil si det"))
        self._detail.body.addWidget(reason)
        buttons = QHBoxLayout()
        back = plain_button(tr("Ikke nå"))
        back.clicked.connect(partial(self._show_detail, row))
        now = outline_button(tr("Trekk samtykke nå"), "XMark")
        now.clicked.connect(lambda: self._withdraw(row, reason.text()))
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(now)
        self._detail.body.addLayout(buttons)
        reason.show()  # now: what is not shown cannot have the keyboard
        reason.setFocus()

    def _withdraw(self, row: SamtykkeRow, reason: str) -> None:
        self.tasks.write(partial(samtykke.withdraw, self.ctx, row.record, reason), failed=self._refused)

    def _refused(self, error: FeltappError) -> None:
        self._detail.body.addWidget(label(error_words(error), Skrift.HJELP_FET, "passert", wrap=True))
