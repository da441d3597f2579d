"""Put what is typed on disk: half a second after the last key, and at least once a second while one types.

What could not be kept (a full disk) is tried again until it is, also when the writer has gone on to another form: no
text lives on the screen alone (invariant 1).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from feltapp.actions import form
from feltapp.actions.context import Context
from feltapp.actions.form import Kept
from feltapp.actions.opening import Draft
from feltapp.domain.answer import Answers
from feltapp.domain.ids import Path, RevisionId
from feltapp.errors import FeltappError, Trouble
from feltapp.ui.tasks import Tasks

AFTER_MS = 400
AT_LATEST_MS = 800
"""With the write itself this stays within the second that invariant 1 gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A form as it stands at one moment."""

    draft: Draft
    edits: Answers
    raw: Mapping[Path, str]
    place: str


class Keeper(QObject):
    """`kept(Kept)`, `not_kept(FeltappError)`: of the form that is open now."""

    kept = Signal(object)
    not_kept = Signal(object)

    def __init__(self, ctx: Context, tasks: Tasks, now: Callable[[], Snapshot | None], parent: QObject) -> None:
        super().__init__(parent)
        self._ctx, self._tasks, self._now = ctx, tasks, now
        self._dirty = False
        self._waiting: dict[RevisionId, Snapshot] = {}
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._latest = QTimer(self, singleShot=True, interval=AT_LATEST_MS)
        self._again = QTimer(self, singleShot=True, interval=AT_LATEST_MS)
        self._soon.timeout.connect(self.flush)
        self._latest.timeout.connect(self.flush)
        self._again.timeout.connect(self.flush)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not on its way to disk."""
        return self._dirty

    def edited(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def flush(self, *, always: bool = False) -> None:
        """Hand it over now, with what could not be kept before; `always`: a draft to sign, though nothing was typed."""
        self._soon.stop()
        self._latest.stop()
        waiting, self._waiting = self._waiting, {}
        snapshot = self._now()
        if snapshot is not None and (self._dirty or always or snapshot.draft.id in waiting):
            waiting[snapshot.draft.id] = snapshot
        self._dirty = False
        for one in waiting.values():
            self._write(one)

    def drop(self, draft: RevisionId) -> None:
        """The draft has become a revision, or was thrown away."""
        self._dirty = False
        self._waiting.pop(draft, None)

    def _write(self, one: Snapshot) -> None:
        work = partial(form.keep, self._ctx, one.draft, one.edits, one.raw, one.place)
        failed = partial(self._failed, one)
        self._tasks.write(work, partial(self._done, one), failed=failed, initiator=self.parent())

    def _is_open(self, one: Snapshot) -> bool:
        now = self._now()
        return now is not None and now.draft.id == one.draft.id

    def _done(self, one: Snapshot, kept: Kept) -> None:
        if self._is_open(one) and not self._dirty:
            self.kept.emit(kept)

    def _failed(self, one: Snapshot, error: FeltappError) -> None:
        if isinstance(error, Trouble):
            self._waiting.setdefault(one.draft.id, one)
            self._again.start()
        if self._is_open(one):
            self.not_kept.emit(error)
