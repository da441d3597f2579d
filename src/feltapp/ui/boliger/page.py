"""Boliger: every dwelling of the team, how it is secured and what is wrong with it.  Never who lives there."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions import bolig, mapper, words
from feltapp.actions.bolig import BoligRow
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.boliger.sikring import sikring_badge
from feltapp.ui.brukere.sorting import fits
from feltapp.ui.page import Page, Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.buttons import filled_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.scroll_page import scrolled
from feltapp.ui.theme.tokens import MAAL

MOST = 60


class BoligerPage(Page):
    menu = "boliger"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._rows: tuple[BoligRow, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 0)
        outer.setSpacing(0)
        self._header = PageHeader(tr("Boliger"))
        new = filled_button(tr("Ny bolig"), "Plus")
        new.clicked.connect(self._new)
        self._header.add_right(new)
        outer.addWidget(self._header)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(MAAL.sidemarg, 4, MAAL.sidemarg, MAAL.sidemarg)
        column.setSpacing(12)
        line = QHBoxLayout()
        self._filter = LineEdit(tr("Skriv navn eller adresse"))
        self._filter.setAccessibleName(tr("Filtrer boliger"))
        self._filter.setMaximumWidth(320)
        self._filter.edited.connect(self._draw)
        line.addWidget(self._filter, 1)
        line.addStretch(1)
        column.addLayout(line)
        self._card = Card()
        column.addWidget(self._card)
        column.addStretch(1)
        outer.addWidget(scrolled(inside), 1)

    @property
    def title(self) -> str:
        return tr("Boliger")

    def show_place(self, place: Place) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        if changes.brukere:
            self._read()

    def _read(self) -> None:
        self.tasks.read(partial(bolig.list_boliger, self.ctx), self._show, latest=(self, "rows"))

    def _show(self, rows: tuple[BoligRow, ...]) -> None:
        self._rows = rows
        wrong = sum(bool(row.open) for row in rows)
        said = (
            tr("{antall_feil} av {antall} har noe som må rettes").format(antall_feil=wrong, antall=len(rows))
            if wrong
            else f"{len(rows)}"
        )
        self._header.set_title(tr("Boliger"), said if rows else "")
        self._draw()

    def _draw(self, _typed: str = "") -> None:
        typed = self._filter.text().strip()
        clear_layout(self._card.body)
        shown = [row for row in self._rows if fits(f"{row.name} {row.where}", typed)]
        for row in shown[:MOST]:
            self._card.body.addWidget(self._row(row))
        if len(shown) > MOST:
            self._card.body.addWidget(
                EmptyState(tr("Og {tall} til. Skriv for å finne dem.").format(tall=len(shown) - MOST))
            )
        if not shown:
            none = (
                tr("Ingen bolig heter noe med «{skrevet}».").format(skrevet=typed)
                if typed
                else tr("Ingen boliger her ennå.")
            )
            self._card.body.addWidget(EmptyState(none))

    def _row(self, one: BoligRow) -> Row:
        looked = (
            tr("sist befart {dag}").format(dag=words.day(one.looked_at)) if one.looked_at else tr("ikke befart ennå")
        )
        meta = " · ".join(part for part in (one.where, one.about, looked) if part)
        open_feil = tr("%n feil må rettes", "", one.open)
        badge = Badge(Kind.SNART, open_feil, "ExclamationmarkTriangle") if one.open else None
        row = Row(one.name, meta, left=sikring_badge(one.sikring), left_width=190, badge=badge, chevron=True)
        row.activated.connect(partial(self.go.emit, Place(page="bolig", bruker=one.bolig)))
        return row

    def _new(self) -> None:
        self.tasks.read(partial(mapper.new_bolig_id, self.ctx), self._begin)

    def _begin(self, made: BrukerId) -> None:
        self.go.emit(places.new_form(made, bolig.BOLIG))
