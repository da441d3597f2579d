"""Closes what is due with a reason, and opens it again, for every card of what is due.

What is being written is kept as a draft within a second, as everywhere: a lock takes no letter of it.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from feltapp.actions import form, frist
from feltapp.actions.frist import FristRow
from feltapp.clock import new_id
from feltapp.domain.changes import Changes
from feltapp.domain.ids import RecordId, RevisionId
from feltapp.ui.frist.card import DueCard
from feltapp.ui.page import Tools
from feltapp.ui.waves import watch

KEEP_MS = 600


class Closing(QObject):
    """Give it the cards of a page; `leave()` before the page is hidden."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._tasks, self._spelling = tools.ctx, tools.tasks, tools.spelling
        self._draft: RevisionId | None = None
        self._frist: FristRow | None = None
        self._typed: tuple[str, str] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._later.timeout.connect(self.leave)

    def attach(self, card: DueCard) -> None:
        """Do what is pressed in this one."""
        card.set_reasons(partial(frist.reasons, self._ctx))
        card.asking.connect(lambda panel: watch(panel.text, self._spelling))
        card.written.connect(self._write)
        card.closed.connect(partial(self._close, card))
        card.left.connect(self._throw_away)
        card.undone.connect(self._reopen)

    def leave(self) -> None:
        """Keep what has been typed, now."""
        self._later.stop()
        if self._typed is not None and self._frist is not None and self._draft is not None:
            grunn, tekst = self._typed
            self._typed = None
            self._tasks.write(partial(frist.keep_reason, self._ctx, self._frist, self._draft, grunn, tekst))

    def _write(self, row: FristRow, grunn: str, tekst: str) -> None:
        if self._frist != row or self._draft is None:
            self.leave()
            self._frist, self._draft = row, RevisionId(new_id(self._ctx.clock))
        self._typed = (grunn, tekst)
        if not self._later.isActive():  # not begun anew with each letter: whoever writes on is kept too
            self._later.start()

    def _close(self, card: DueCard, row: FristRow, grunn: str, tekst: str) -> None:
        draft = self._forget()
        done = partial(self._closed, card, row)
        self._tasks.write(partial(frist.close, self._ctx, row, grunn, tekst, draft), done)

    def _closed(self, card: DueCard, row: FristRow, changes: Changes) -> None:
        for record in changes.records:
            card.say_closed(row.what, record)

    def _throw_away(self) -> None:
        draft = self._forget()
        if draft is not None:
            self._tasks.write(partial(form.discard, self._ctx, draft))

    def _forget(self) -> RevisionId | None:
        self._later.stop()
        draft, self._draft, self._frist, self._typed = self._draft, None, None, None
        return draft

    def _reopen(self, record: str) -> None:
        self._tasks.write(partial(frist.reopen, self._ctx, RecordId(record)))
