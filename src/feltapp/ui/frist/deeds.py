"""Closes what is due with a reason, and opens it again, for every card of what is due."""

from functools import partial

from PySide6.QtCore import QObject

from feltapp.actions import frist
from feltapp.actions.frist import FristRow
from feltapp.domain.changes import Changes
from feltapp.domain.ids import RecordId
from feltapp.ui.frist.card import DueCard
from feltapp.ui.page import Tools


class Closing(QObject):
    """Give it the cards of a page."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._tasks = tools.ctx, tools.tasks

    def attach(self, card: DueCard) -> None:
        """Do what is pressed in this one."""
        card.set_reasons(partial(frist.reasons, self._ctx))
        card.closed.connect(partial(self._close, card))
        card.undone.connect(self._reopen)

    def _close(self, card: DueCard, row: FristRow, grunn: str, tekst: str) -> None:
        done = partial(self._closed, card, row)
        self._tasks.write(partial(frist.close, self._ctx, row, grunn, tekst), done)

    def _closed(self, card: DueCard, row: FristRow, changes: Changes) -> None:
        for record in changes.records:
            card.say_closed(row.what, record)

    def _reopen(self, record: str) -> None:
        self._tasks.write(partial(frist.reopen, self._ctx, RecordId(record)))
