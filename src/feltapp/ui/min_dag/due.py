"""What is due for one's people: each person once, with what hastes most, and how much more there is.

At the left when, in the middle who and what, at the right the one thing that closes it.  Look 02.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from feltapp.actions import words
from feltapp.actions.frist import FristRow
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.frist.kinds import badge_of
from feltapp.ui.parts import Card, EmptyState, Row, Storrelse, clear_layout, outline_button

SHOWN = 6
WHEN_WIDTH = 168
ACTION_WIDTH = 132


class DueCard(Card):
    """A card that shows the first few, and all when asked.  Hides itself when there is nothing and no word for it."""

    go = Signal(Place)

    def __init__(self, title: str, icon: str, nothing: str = "") -> None:
        super().__init__(title, icon, action_text="Vis alle")
        self._nothing = nothing
        self._all = False
        self._rows: Sequence[FristRow] = ()
        self.action.connect(self._toggle)
        if self.action_button is not None:
            self.action_button.hide()

    def show_due(self, rows: Sequence[FristRow]) -> None:
        """Show these, in their order."""
        self._rows = rows
        clear_layout(self.body)
        people = _by_person(rows)
        many = words.count(len(rows), "frist", "frister")
        self.set_note(f"{many} for {words.count(len(people), 'bruker', 'brukere')}" if rows else "")
        for of_one in people if self._all else people[:SHOWN]:
            self.body.addWidget(self._row(of_one[0], len(of_one) - 1))
        if not rows and self._nothing:
            self.body.addWidget(EmptyState(self._nothing, "CheckmarkCircle"))
        self.setVisible(bool(rows or self._nothing))
        if self.action_button is not None:
            self.action_button.setVisible(len(people) > SHOWN)
            self.action_button.set_text("Vis færre" if self._all else "Vis alle")

    def _row(self, one: FristRow, more: int) -> Row:
        row = Row(
            one.name,
            " · ".join(part for part in (one.styrke, one.why, f"og {more} til" if more else "") if part),
            rest=f" · {one.what}",
            left=badge_of(one),
            left_width=WHEN_WIDTH,
            action=outline_button(one.action_text, storrelse=Storrelse.RAD),
            action_width=ACTION_WIDTH,
        )
        row.activated.connect(partial(self.go.emit, places.person(one.bruker)))
        row.action.connect(partial(self.go.emit, places.of_frist(one)))
        return row

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_due(self._rows)


def _by_person(frister: Sequence[FristRow]) -> list[list[FristRow]]:
    """Each person once, in the order of what hastes most: forty people's frister are a list nobody reads."""
    found: dict[BrukerId, list[FristRow]] = {}
    for one in frister:
        found.setdefault(one.bruker, []).append(one)
    return list(found.values())
