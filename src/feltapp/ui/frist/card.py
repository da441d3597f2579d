"""A card of what is due: the first few, all when asked; one may be closed with a reason where it stands.

Renders what it is given and tells what was pressed; `deeds.py` does it.  While somebody writes a reason, what comes
meanwhile waits: no text is taken from under anybody's hands.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from feltapp.actions.frist import FristRow
from feltapp.domain.ids import RecordId
from feltapp.domain.regler import Closes
from feltapp.oversettelse import tr
from feltapp.ui.frist.closing_panel import ClosingPanel
from feltapp.ui.parts.buttons import Storrelse, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.choice import Options
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.more_button import MoreButton
from feltapp.ui.parts.row import Row
from feltapp.ui.theme.tokens import MAAL, Skrift

CLOSE = "lukk"
_ONLY_DONE = frozenset({Closes.UTKAST, Closes.SYNKRONISERING})
"""One's own work: there is no reason not to sign or send it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the card: the frist that it stands for, and how it looks."""

    frist: FristRow
    row: Row


class DueCard(Card):
    """Hides itself when there is nothing and no word for it.  `make`: the rows of what is due, few or all.

    `asking(ClosingPanel)` before it is shown, `written` with each letter of a reason, `closed` when it is whole, `left`
    when it was not to be.
    """

    asking = Signal(object)
    written = Signal(object, str, str)
    closed = Signal(object, str, str)
    left = Signal()
    undone = Signal(str)

    def __init__(
        self,
        title: str,
        icon: str,
        make: Callable[[Sequence[FristRow]], Sequence[Line]],
        shown: int,
        nothing: str = "",
    ) -> None:
        super().__init__(title, icon, action_text=tr("Vis alle"))
        self._make, self._shown, self._nothing = make, shown, nothing
        self._all = False
        self._reasons: Callable[[], Options] = tuple
        self._rows: Sequence[FristRow] = ()
        self._waiting: tuple[Sequence[FristRow], str] | None = None
        self._panel: ClosingPanel | None = None
        self._just_closed: tuple[str, RecordId] | None = None
        self.action.connect(self._toggle)
        if self.action_button is not None:
            self.action_button.hide()

    def set_reasons(self, reasons: Callable[[], Options]) -> None:
        """Who knows why one may be closed; asked when somebody wants to."""
        self._reasons = reasons

    def show_due(self, rows: Sequence[FristRow], note: str = "") -> None:
        """Show these, in their order."""
        if self._panel is not None:
            self._waiting = (rows, note)
            return
        self._rows = rows
        self.set_note(note)
        clear_layout(self.body)
        if self._just_closed is not None:
            self.body.addWidget(self._undo_line(*self._just_closed))
        lines = self._make(rows)
        for line in lines if self._all else lines[: self._shown]:
            self._wire(line)
            self.body.addWidget(line.row)
        if not rows and self._nothing:
            self.body.addWidget(EmptyState(self._nothing, "CheckmarkCircle"))
        self.setVisible(bool(rows or self._nothing or self._just_closed))
        if self.action_button is not None:
            self.action_button.setVisible(len(lines) > self._shown)
            self.action_button.set_text(tr("Vis færre") if self._all else tr("Vis alle"))

    def forget(self) -> None:
        """Somebody else is to be shown: what was being written here, and what was closed, belonged to the last."""
        self._drop_panel()
        self._all = False
        self.come_back()

    def come_back(self) -> None:
        """The page is shown again: what was closed is no news any more, what was being written still stands."""
        self._just_closed = None

    def say_closed(self, what: str, record: RecordId) -> None:
        """It is closed: say so, and let it be undone."""
        self._just_closed = (what, record)
        self._leave()

    def _undo_line(self, what: str, record: RecordId) -> QWidget:
        line = QWidget()
        around = QHBoxLayout(line)
        around.setContentsMargins(MAAL.i_kort, 6, 12, 6)
        around.addWidget(
            label(tr("Lukket: {hva}. Det står i tidslinja.").format(hva=what), Skrift.HJELP, "dempet", wrap=True), 1
        )
        undo = plain_button(tr("Angre"), "ArrowUndo", Storrelse.RAD)
        undo.clicked.connect(partial(self._undo, record))
        around.addWidget(undo)
        return line

    def _undo(self, record: RecordId) -> None:
        self._just_closed = None
        self.undone.emit(record)

    def _wire(self, line: Line) -> None:
        if line.frist.closes in _ONLY_DONE:
            return
        more = MoreButton(
            ((CLOSE, tr("Lukk med grunn …")),),
            tr("Mer om fristen: {navn}, {hva}").format(navn=line.frist.name, hva=line.frist.what),
        )
        more.chosen.connect(lambda _value: self._ask(line))
        line.row.add_right(more)

    def _ask(self, line: Line) -> None:
        self._drop_panel()
        what = line.frist.what
        self._panel = ClosingPanel(f"{line.frist.name}, {what}" if line.frist.name else what, self._reasons())
        panel = self._panel
        self.asking.emit(panel)
        panel.edited.connect(lambda: self.written.emit(line.frist, panel.reason.value() or "", panel.text.text()))
        panel.closed.connect(partial(self.closed.emit, line.frist))
        panel.left.connect(self.left)
        panel.left.connect(self._leave)
        self.body.insertWidget(self.body.indexOf(line.row) + 1, self._panel)
        self._panel.show()  # Qt would show it a moment later, and what is not shown takes no focus
        self._panel.take_focus()

    def _leave(self) -> None:
        rows, note = self._waiting or (self._rows, self._note.text())
        self._drop_panel()
        self.show_due(rows, note)

    def _drop_panel(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
        self._panel = self._waiting = None

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_due(self._rows, self._note.text())
