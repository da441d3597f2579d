"""«Versjoner»: every version of a record, who saved it and when; what it changed opens under it."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.actions.lesing import Change, VersionItem
from feltapp.domain.revision import WorkState
from feltapp.oversettelse import tr
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.parts.row import Row
from feltapp.ui.theme.tokens import Skrift

SENSITIVE = tr("Sensitivt svar er endret.")


class VersionsCard(Card):
    def __init__(self, ctx: Context) -> None:
        super().__init__(tr("Versjoner"), "ClockDashed")
        self._ctx = ctx
        self._items: tuple[VersionItem, ...] = ()
        self._open = -1

    def clear(self) -> None:
        """Nothing of anybody."""
        self.show_versions(())

    def show_versions(self, items: tuple[VersionItem, ...]) -> None:
        """Show these, all of them closed."""
        self._items, self._open = items, -1
        self.set_note(str(len(items)) if len(items) > 1 else "")
        self._draw()

    def _draw(self) -> None:
        clear_layout(self.body)
        now = self._ctx.clock.now()
        for at, item in enumerate(self._items):
            opens = bool(item.changes)
            meta = " · ".join((words.moment(item.when, now), _about(item)))
            row = Row(item.who, meta, rest=f" {_did(item)}", liten=True, activates=opens)
            if opens:
                line = row.layout()
                if line is not None:
                    line.addWidget(IconLabel("ChevronUp" if at == self._open else "ChevronDown", 20))
                row.setAccessibleDescription(tr("Vis hva som ble endret") if at != self._open else tr("Skjul"))
                row.activated.connect(partial(self._toggle, at))
            self.body.addWidget(row)
            if at == self._open:
                for change in item.changes:
                    self.body.addLayout(_change(change))

    def _toggle(self, at: int) -> None:
        self._open = -1 if at == self._open else at
        self._draw()


def _did(item: VersionItem) -> str:
    if not item.readable:
        return tr("lagret noe som ikke kan vises her")
    return tr("signerte") if item.state is WorkState.SIGNERT else tr("lagret underveis")


def _about(item: VersionItem) -> str:
    if item.first:
        return tr("første versjon")
    if not item.changes:
        return tr("ingen endrede svar")
    return tr("%n svar endret", "", len(item.changes))


def _change(change: Change) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setContentsMargins(16, 6, 16, 8)
    box.setSpacing(0)
    box.addWidget(label(change.label, Skrift.HJELP_FET, wrap=True))
    if change.sensitive:
        box.addWidget(label(SENSITIVE, Skrift.HJELP, "sensitiv", wrap=True))
        return box
    box.addWidget(
        label(tr("Før: {svar}").format(svar=change.before or tr("ikke besvart")), Skrift.HJELP, "dempet", wrap=True)
    )
    box.addWidget(label(tr("Nå: {svar}").format(svar=change.after or tr("tatt bort")), Skrift.HJELP, wrap=True))
    return box
