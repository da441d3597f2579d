"""The eight levekårsområder, each with its name, a mark of its own shape, and a word; colour is never alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from feltapp.actions import words
from feltapp.actions.levekar import Omrade, Profil
from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift

MARKS = {
    "gronn": (Kind.OK, tr("Grønn"), "Checkmark"),
    "gul": (Kind.SNART, tr("Gul"), "Minus"),
    "rod": (Kind.PASSERT, tr("Rød"), "ExclamationmarkTriangle"),
}
NOT_ASSESSED = (Kind.NOYTRAL, tr("Ikke vurdert"), "")


class ProfileCard(Card):
    """Signal `opened`: the whole assessment."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Levekårsområder"), "BarChart", action_text=tr("Åpne"))
        self.action.connect(self.opened)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(5, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def show_profile(self, profil: Profil | None) -> None:
        """Show it, or nothing."""
        clear_layout(self._grid)
        self.setVisible(profil is not None)
        if profil is None:
            return
        self.set_note(tr("vurdert {dag}").format(dag=words.day(profil.day)))
        half = -(-len(profil.omrader) // 2)
        for at, omrade in enumerate(profil.omrader):
            self._add(omrade, at % half, 3 * (at // half))

    def _add(self, omrade: Omrade, row: int, column: int) -> None:
        kind, word, mark = MARKS.get(omrade.colour, NOT_ASSESSED)
        badge = Badge(kind, word, mark)
        badge.setAccessibleName(f"{omrade.name}: {word}")
        self._grid.addWidget(label(omrade.name, Skrift.BROD_FET), row, column)
        self._grid.addWidget(badge, row, column + 1)
        said = omrade.words if omrade.colour else ""
        self._grid.addWidget(label(said, Skrift.HJELP, "dempet", wrap=True), row, column + 2)
