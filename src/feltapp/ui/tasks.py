"""The one place that starts threads: work goes out, answers come back to the Qt thread in one queued signal.

Single-worker executors: `store` (all writing, in order), `net` (sync) and `listen` (the wait for news from sentral,
which must not hold back what is to be sent); and a small one for reads on read-only connections, so that a page of sync
never delays a click.  `net` may wait for `store`, never the reverse: docs/adr/0006.
Answers to a widget that is gone, to a question that was asked again, or after `close()` are dropped.  What somebody
waits for goes before what sync and tidying do meanwhile (`precedence.py`).
"""

import time
from collections.abc import Callable, Hashable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import BinaryIO, Protocol, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from feltapp.domain.changes import Changes
from feltapp.errors import FeltappError, Trouble, UserError
from feltapp.precedence import Precedence

READERS = 2

T = TypeVar("T")
Failed = Callable[[FeltappError], None]


class Written(Protocol):
    """What an action that writes may return instead of `Changes`: something more, and the changes."""

    @property
    def changes(self) -> Changes: ...


W = TypeVar("W", bound=Changes | Written)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What came of one task, on its way to the Qt thread."""

    done: Callable[[object], None] | None
    failed: Failed | None
    value: object
    error: BaseException | None
    latest: tuple[Hashable, int] | None
    initiator: object
    writes: bool


class Tasks(QObject):
    """Runs queries and actions off the Qt thread, and tells everybody what changed.

    `changed(Changes, initiator)`: open views read again.  `refused`: a `UserError` that nobody else took.
    `trouble`, `trouble_over`: for the banner.  `crashed`: a bug.
    """

    changed = Signal(object, object)
    refused = Signal(object)
    trouble = Signal(object)
    trouble_over = Signal()
    crashed = Signal(object)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._net = ThreadPoolExecutor(1, thread_name_prefix="net")
        self._listen = ThreadPoolExecutor(1, thread_name_prefix="listen")
        self._writing: set[Future[None]] = set()
        self._asked: dict[Hashable, int] = {}
        self._closed = False
        self._in_trouble = False
        self._refused_by_the_world = 0
        self._precedence = Precedence()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def go_before(self, precedence: Precedence) -> None:
        """From now on what is asked for here, and what is drawn for it, go before whoever gives way to this."""
        self._precedence = precedence

    @Slot()
    def touched(self) -> None:
        """Somebody pressed a key or turned the wheel: what it does is about to be drawn."""
        self._precedence.hold()

    def read(
        self,
        query: Callable[[], T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        latest: Hashable | None = None,
        behind: bool = False,
    ) -> None:
        """Run `query` on a read worker and hand its answer to `done`.

        With `latest`, only the answer to the newest question of that name is delivered: `(self, "search")`.
        `behind`: nobody stands still until it comes, and it gives way itself.
        """
        self._start(self._readers, query, done, failed=failed, latest=latest, first=not behind)

    def write(
        self,
        action: Callable[[], W],
        done: Callable[[W], None] | None = None,
        *,
        failed: Failed | None = None,
        initiator: object = None,
        behind: bool = False,
    ) -> None:
        """Run `action` on the store worker, after all earlier writes; what it changed is told to everybody.

        `behind`: nobody waits for it.
        """
        self._start(self._store, action, done, failed=failed, initiator=initiator, writes=True, first=not behind)

    def net(self, work: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None) -> None:
        """Run `work` on the network worker: plain blocking code with timeouts and a cancel flag."""
        self._start(self._net, work, done, failed=failed)

    def listen(self, work: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None) -> None:
        """Run `work`, which mostly waits for news, on a worker of its own."""
        self._start(self._listen, work, done, failed=failed)

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell of changes made on a worker outside `write` (sync).  From any thread."""
        if not self._closed and changes:
            self._answered.emit(
                _Answer(
                    done=None,
                    failed=None,
                    value=changes,
                    error=None,
                    latest=None,
                    initiator=initiator,
                    writes=True,
                )
            )

    def wait_for_writes(self, seconds: float) -> bool:
        """Wait, at most so long, for what has been handed to `write`; true when all of it is done.  For the lock."""
        return not wait(self._writing.copy(), timeout=seconds).not_done

    @property
    def writes_in_trouble(self) -> int:
        """How many writes the world has stood in the way of.  For the lock, which hears no answers any more."""
        return self._refused_by_the_world

    def close(self, seconds: float = 0.3) -> bool:
        """Take nothing more, drop answers on their way; waits for writes only.  True when all writes are done."""
        self._closed = True
        begun = time.monotonic()
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._net.shutdown(wait=False, cancel_futures=True)
        self._listen.shutdown(wait=False, cancel_futures=True)
        self._store.shutdown(wait=False)
        return self.wait_for_writes(max(0.0, seconds - (time.monotonic() - begun)))

    def _start(
        self,
        worker: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        *,
        failed: Failed | None,
        latest: Hashable | None = None,
        initiator: object = None,
        writes: bool = False,
        first: bool = False,
    ) -> None:
        if self._closed:
            return
        turn: tuple[Hashable, int] | None = None
        if latest is not None:
            self._asked[latest] = self._asked.get(latest, 0) + 1
            turn = (latest, self._asked[latest])
        precedence = self._precedence

        def run() -> None:
            if turn is not None and self._asked[turn[0]] != turn[1]:
                return  # asked again before its turn came: nobody would hear the answer
            value: T | None = None
            error: BaseException | None = None
            try:
                value = work()
            except Exception as raised:
                error = raised
                if writes and isinstance(raised, Trouble):
                    self._refused_by_the_world += 1
            if not self._closed:
                self._answered.emit(
                    _Answer(
                        done=cast("Callable[[object], None] | None", done),
                        failed=failed,
                        value=value,
                        error=error,
                        latest=turn,
                        initiator=initiator,
                        writes=writes,
                    )
                )

        if first:
            precedence.begin()
        future = worker.submit(run)
        if first:
            future.add_done_callback(lambda _: precedence.end())
        if writes:
            self._writing.add(future)
            future.add_done_callback(self._writing.discard)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if self._closed:
            return
        if answer.error is not None:
            self._fail(answer, answer.error)
            return
        if self._in_trouble and answer.writes:
            self._in_trouble = False
            self.trouble_over.emit()
        if answer.done is not None and self._wanted(answer) and _alive(answer.done):
            with self._precedence.first():
                answer.done(answer.value)
            self._precedence.hold()
        if answer.writes:
            changes = answer.value if isinstance(answer.value, Changes) else cast("Written", answer.value).changes
            if changes:
                self.changed.emit(changes, answer.initiator)

    def _wanted(self, answer: _Answer) -> bool:
        return answer.latest is None or self._asked[answer.latest[0]] == answer.latest[1]

    def _fail(self, answer: _Answer, error: BaseException) -> None:
        if isinstance(error, Trouble):
            if answer.writes:
                self._in_trouble = True
            if answer.failed is None or answer.writes:
                self.trouble.emit(error)
        elif not isinstance(error, UserError):
            self.crashed.emit(error)
            return
        elif answer.failed is None:
            self.refused.emit(error)
        if answer.failed is not None and self._wanted(answer) and _alive(answer.failed):
            answer.failed(error)


def beside() -> Executor:
    """One worker for the sync engine to fetch the next page on while it writes this one."""
    return ThreadPoolExecutor(1, thread_name_prefix="beside")


class Lines(QObject):
    """Reads lines from a stream that blocks (Windows' pipes do) and hands them to the Qt thread; `ended` at its end."""

    line = Signal(bytes)
    ended = Signal()

    def __init__(self, stream: BinaryIO, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stream = stream
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="lines")

    def start(self) -> None:
        """Begin; connect first."""
        self._reader.submit(self._read)
        self._reader.shutdown(wait=False)

    def _read(self) -> None:
        while line := self._stream.readline():
            self.line.emit(line)
        self.ended.emit()


def _alive(callback: Callable[..., None]) -> bool:
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
