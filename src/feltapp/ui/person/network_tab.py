"""Whom to ring: the person, those near, those who help, with numbers large enough to dial from across a table."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.actions.nettverk import Kontakt, Krets
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.oversettelse import tr
from feltapp.ui import places
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.row import Row
from feltapp.ui.theme.tokens import Skrift

TITLES = {
    Krets.SELV: (tr("Personen selv"), "Person"),
    Krets.NAER: (tr("Pårørende"), "HandHeart"),
    Krets.HJELPER: (tr("Samarbeidspartnere"), "Handshake"),
}
FORMS = {Krets.NAER: "parorende", Krets.HJELPER: "samarbeidspartner"}
MAY = {
    "krise": (Kind.SNART, tr("Bare ved krise"), "Hourglass"),
    "nei": (Kind.PASSERT, tr("Skal ikke kontaktes"), "XMark"),
}
ENDED = (Kind.NOYTRAL, tr("Avsluttet"), "")


class ContactCards(QWidget):
    """`go(Place)`."""

    go = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bruker = BrukerId("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._cards = {
            krets: Card(*TITLES[krets], action_text=None if krets is Krets.SELV else tr("Ny")) for krets in Krets
        }
        for krets, card in self._cards.items():
            column.addWidget(card)
            if krets in FORMS:
                card.action.connect(partial(self._add, FORMS[krets]))

    def show_contacts(self, bruker: BrukerId, contacts: Sequence[Kontakt]) -> None:
        """Show all of them, each in its circle."""
        self._bruker = bruker
        for krets, card in self._cards.items():
            clear_layout(card.body)
            mine = [one for one in contacts if one.krets is krets]
            card.setVisible(bool(mine) or krets is not Krets.SELV)
            card.set_note(str(len(mine)) if len(mine) > 1 else "")
            for one in mine:
                card.body.addWidget(self._row(one))
            if not mine:
                card.body.addWidget(EmptyState(tr("Ingen er skrevet ned ennå.")))

    def _row(self, one: Kontakt) -> Row:
        mark = ENDED if one.ended else MAY.get(one.may)
        row = Row(one.name, one.what, badge=Badge(*mark) if mark else None, chevron=True)
        phone = label(one.phone or tr("Uten nummer"), Skrift.SKJEMATITTEL if one.phone else Skrift.HJELP)
        line = row.layout()
        if isinstance(line, QHBoxLayout):
            line.insertWidget(line.count() - 1, phone)
        row.setAccessibleName(
            ", ".join(part for part in (one.name, one.what, one.phone, mark[1] if mark else "") if part)
        )
        row.activated.connect(partial(self.go.emit, places.read(self._bruker, one.record)))
        return row

    def _add(self, skjema: str) -> None:
        self.go.emit(places.new_form(self._bruker, skjema))
