"""Lets what nobody waits for be done in the quiet after a change: one short turn, a breath, the next.

On the store worker, behind whatever a person asked for; stops by itself when there is nothing more to do.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from feltapp.actions import behind
from feltapp.actions.behind import Tidied
from feltapp.actions.context import Context
from feltapp.domain.changes import Changes
from feltapp.errors import FeltappError
from feltapp.ui.tasks import Tasks

FIRST_MS = 1_500
COPY_MS = 60_000
COPY_AGAIN_MS = 60 * 60 * 1_000
BREATH_MS = 30


class Behind(QObject):
    def __init__(self, ctx: Context, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._tasks = ctx, tasks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._copy = QTimer(self)
        self._copy.setSingleShot(True)
        self._copy.timeout.connect(self._make_copy)
        tasks.changed.connect(self._changed)

    def start(self) -> None:
        """There may be something left from last time."""
        self._timer.start(FIRST_MS)
        self._copy.start(COPY_MS)

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and (changes.records or changes.brukere):
            self._timer.start(FIRST_MS)

    def _turn(self) -> None:
        work = partial(behind.tidy_some, self._ctx)
        self._tasks.write(work, self._done, failed=self._failed, initiator=self, behind=True)

    def _done(self, tidied: Tidied) -> None:
        if tidied.more:
            self._timer.start(BREATH_MS)

    def _make_copy(self) -> None:
        self._tasks.net(partial(behind.copy_of_today, self._ctx), self._copied, failed=self._not_copied)

    def _copied(self, _made: bool) -> None:
        self._copy.start(COPY_AGAIN_MS)

    def _not_copied(self, _error: FeltappError) -> None:
        """No room for it now.  The page Synkronisering says how old the last one is; what is typed says its own."""
        self._copy.start(COPY_AGAIN_MS)

    def _failed(self, _error: FeltappError) -> None:
        """The banner says what is wrong; the next change begins again."""
