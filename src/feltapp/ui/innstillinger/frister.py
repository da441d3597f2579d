"""Kommunens frister: every length with its default, source and year; for a leader also setting it.  ADR 0023.

Everybody sees the page, because everybody is measured by it; what changes it shows for those who may.
"""

from functools import partial

from PySide6.QtCore import Qt

from feltapp.actions import lengder
from feltapp.actions.lengder import LengdeRow
from feltapp.actions.mapper import team_id
from feltapp.domain.changes import Changes
from feltapp.domain.lengths import Enhet
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui.innstillinger.lengde_panel import LengdePanel
from feltapp.ui.page import Tools
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.row import Row
from feltapp.ui.scroll_page import ScrollPage

LEFT_WIDTH = 76


class FristerPage(ScrollPage):
    menu = "innstillinger"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools, tr("Kommunens frister"), 0, back_text=tr("Innstillinger"))
        self._may = lengder.may_set(self.ctx)
        self._open: LengdePanel | None = None
        self._open_key = ""
        self._done = Banner(Kind.OK, "", live=True)
        self._done.hide()
        self.above.addWidget(self._done)

    def show_place(self, place: Place) -> None:
        self._open, self._open_key = None, ""
        self._done.hide()
        self._read()

    def refresh(self, changes: Changes) -> None:
        if team_id(self.ctx) in changes.brukere and self._open is None:
            self._read()

    def _read(self) -> None:
        self.tasks.read(partial(lengder.all_of, self.ctx), self._show, latest=(self, "frister"))

    def _show(self, rows: tuple[LengdeRow, ...]) -> None:
        back_to, self._open_key, self._open = self._open_key, "", None
        clear_layout(self.left)
        cards: dict[str, Card] = {}
        for one in rows:
            card = cards.get(one.group)
            if card is None:
                card = cards[one.group] = Card(one.group)
                self.left.addWidget(card)
            row = _row(one)
            row.activated.connect(partial(self._toggle, card, row, one))
            card.body.addWidget(row)
            if one.key == back_to:
                row.show()  # now: what is not shown cannot have the keyboard
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, card: Card, row: Row, one: LengdeRow) -> None:
        same = self._open_key == one.key
        self._close()
        if same:
            return
        panel = LengdePanel(one, self.ctx.clock.now(), may=self._may)
        panel.put.connect(partial(self._put, one.key))
        panel.reset.connect(partial(self._reset, one.key))
        panel.left.connect(partial(self._leave, row))
        card.body.insertWidget(card.body.indexOf(row) + 1, panel)
        self._open, self._open_key = panel, one.key
        panel.show()
        if self._may:
            panel.take_focus()

    def _close(self) -> None:
        panel, self._open, self._open_key = self._open, None, ""
        if panel is not None:
            panel.hide()
            panel.deleteLater()

    def _leave(self, row: Row) -> None:
        self._close()
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, key: str, length: str, source: str, year: str) -> None:
        self._write(partial(lengder.put, self.ctx, key, length, source, year))

    def _reset(self, key: str) -> None:
        self._write(partial(lengder.reset, self.ctx, key))

    def _write(self, action: partial[Changes]) -> None:
        if self._open is not None:
            self.tasks.write(action, self._written, failed=self._open.refuse)

    def _written(self, _changes: Changes) -> None:
        self._done.set_state(
            Kind.OK,
            tr("Signert. Fristene er regnet ut på nytt."),
            tr("Resten av teamet får det når maskinene har vært på nett."),
        )
        self._done.show()
        self._read()


def _row(one: LengdeRow) -> Row:
    if one.enhet is Enhet.DAGENE:
        left = (str(len(one.typed.split(","))), tr("dager"))
        meta = f"{one.words[:1].upper()}{one.words[1:]} · {one.why}"
    else:
        number, _, unit = one.words.partition(" ")
        left, meta = (number, unit), one.why
    row = Row(one.name, meta, left=left, left_width=LEFT_WIDTH, badge=_badge(one), chevron=True)
    said = (one.name, one.words, one.why, *((badge.text(),) if (badge := _badge(one)) is not None else ()))
    row.setAccessibleName(", ".join(said))
    return row


def _badge(one: LengdeRow) -> Badge | None:
    if one.apart:
        return Badge(Kind.SNART, tr("Satt ulikt"), "ExclamationmarkTriangle")
    if not one.own:
        return None
    if one.laxer:
        return Badge(Kind.SNART, tr("Mindre enn standarden"), "InformationSquare")
    return Badge(Kind.INFO, tr("Kommunens egen"), "Checkmark")
