"""The process that holds keys and data while a medarbeider works: opens one profile, shows the window, dies to lock.

Ends by `os._exit`, after at most 300 ms for a write in progress: what Python and Qt hold in memory goes with it.  The
shell's end of the pipe closing means lock, too.  Design §8, security §3.4.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from feltapp.actions import forste_gang
from feltapp.actions.context import Context
from feltapp.actions.tilgang import Desk
from feltapp.actions.utseende import Utseende
from feltapp.domain.changes import Changes
from feltapp.errors import FeltappError, Trouble
from feltapp.ui import ipc
from feltapp.ui.crash import report
from feltapp.ui.enrol_page import Claimed, Enroller, EnrolWindow, PaperWindow
from feltapp.ui.main_window import MainWindow
from feltapp.ui.sync_loop import Syncing
from feltapp.ui.tasks import Lines, Tasks
from feltapp.ui.warm import draw_once

LAST_WRITE_S = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPaper:
    """A new recovery key for a profile whose key nobody said was on paper, and that it is now.  Both are slow."""

    new: Callable[[], Claimed]
    kept: Callable[[], Changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An unlocked profile; `close` ends the database and whatever else must be left in order."""

    ctx: Context
    syncing: Syncing | None
    close: Callable[[], None]
    look: Utseende | None = None
    paper: NewPaper | None = None
    desk: Desk | None = None


class Opener(Protocol):
    """Opens profiles; slow, run on a worker."""

    def __call__(self, folder: Path, passphrase: str, recovery: str) -> Opened: ...


class Practice(Protocol):
    """Opens made-up people to practise with, which lie below this folder while they are open; slow."""

    def __call__(self, base: Path) -> Opened: ...


MakeWindow = Callable[[Opened, Tasks], MainWindow]


class Session(QObject):
    """The session's side of the conversation.  `opened` gives the window to the demo's driver."""

    opened = Signal(object)

    def __init__(
        self,
        *,
        opener: Opener,
        make_window: MakeWindow,
        enroller: Callable[[Path], Enroller],
        practice: Practice,
        stdin: BinaryIO | None = None,
        stdout: BinaryIO | None = None,
    ) -> None:
        super().__init__()
        self._opener = opener
        self._make_window = make_window
        self._enroller = enroller
        self._practice = practice
        self._out = stdout or sys.stdout.buffer
        self._lines = Lines(stdin or sys.stdin.buffer, self)
        self._lines.line.connect(self._take)
        self._lines.ended.connect(lambda: self.end("quit"))
        self._tasks = Tasks(self)
        self._tasks.crashed.connect(self.crashed)
        self._opened: Opened | None = None
        self._window: MainWindow | None = None
        self._enrol_window: EnrolWindow | None = None
        self._paper_window: PaperWindow | None = None
        self._profile = ""

    def start(self) -> None:
        """Everything is imported: say so, and wait."""
        self._lines.start()
        ipc.send(self._out, ipc.Warm())
        QTimer.singleShot(0, draw_once)

    def end(self, reason: str) -> None:
        """Hide, hand over what is unsaved, wait a moment for it, and be gone: whatever goes wrong on the way."""
        try:
            self._leave(reason)
        except Exception as error:
            sys.stderr.write(report(error) + "\n")
        finally:
            os._exit(0)

    def _leave(self, reason: str) -> None:
        ipc.send(self._out, ipc.Locking(reason=reason))
        for asked in (self._enrol_window, self._paper_window):
            if asked is not None:
                asked.hide()
        before = self._tasks.writes_in_trouble
        if self._window is not None:
            self._window.leave()
        if self._opened is not None and self._opened.syncing is not None:
            self._opened.syncing.stop.set()
        written = self._tasks.close(LAST_WRITE_S)
        if not written or self._tasks.writes_in_trouble > before:
            ipc.send(self._out, ipc.Locking(reason=reason, saved=False))
        if QGuiApplication.clipboard().ownsClipboard():
            QGuiApplication.clipboard().clear()
        if self._opened is not None and written:
            self._opened.close()

    def _take(self, line: bytes) -> None:
        try:
            message = ipc.decode(line)
        except ipc.NotAMessage:
            return
        match message:
            case ipc.Unlock() if self._opened is None:
                self._unlock(message)
            case ipc.Enrol(base=base) if self._opened is None and self._enrol_window is None:
                self._enrol(Path(base))
            case ipc.Practice(base=base) if self._opened is None:
                self._profile, open_practice = ipc.PRACTICE, self._practice
                self._tasks.read(lambda: open_practice(Path(base)), self._show, failed=self._refuse)
            case ipc.Lock():
                self.end("hand")
            case _:
                pass

    def _unlock(self, message: ipc.Unlock) -> None:
        folder = Path(message.profile)
        if not folder.is_dir():
            self._refuse(Trouble("lager-mangler"))
            return
        self._profile = message.profile
        opener, passphrase, recovery = self._opener, message.passphrase, message.recovery
        self._tasks.read(lambda: opener(folder, passphrase, recovery), self._unlocked, failed=self._refuse)

    def _refuse(self, error: FeltappError) -> None:
        ipc.send(
            self._out, ipc.Refused(code=error.code, trouble=isinstance(error, Trouble), details=dict(error.details))
        )

    def _unlocked(self, opened: Opened) -> None:
        self._opened = opened
        if opened.paper is not None:
            self._tasks.read(opened.paper.new, self._ask_for_paper, failed=self._refuse)
        else:
            self._show(opened)

    def _ask_for_paper(self, claimed: Claimed) -> None:
        self._paper_window = PaperWindow(claimed)
        self._paper_window.left.connect(lambda: self.end("quit"))
        self._paper_window.kept.connect(self._on_paper)
        self._paper_window.show()
        ipc.send(self._out, ipc.Ready(profile=self._profile))

    def _on_paper(self) -> None:
        opened = self._opened
        if opened is not None and opened.paper is not None and self._paper_window is not None:
            self._tasks.write(opened.paper.kept, lambda _done: self._show(opened))
            self._paper_window.hide()

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self._tasks.crashed.disconnect(self.crashed)
        self._window = self._make_window(opened, self._tasks)
        self._window.end.connect(self.end)
        self._window.start()
        if self._enrol_window is not None:
            self._enrol_window.hide()
        ipc.send(self._out, ipc.Ready(profile=self._profile))
        self.opened.emit(self._window)

    def _enrol(self, base: Path) -> None:
        address = forste_gang.read(base).sentral
        self._enrol_window = EnrolWindow(self._enroller(base), self._tasks, address)
        self._enrol_window.cancelled.connect(lambda: self.end("cancel"))
        self._enrol_window.finished.connect(self._enrolled)
        self._enrol_window.show()

    def _enrolled(self, folder: str, passphrase: str) -> None:
        self._unlock(ipc.Unlock(profile=folder, passphrase=passphrase))

    def crashed(self, error: BaseException) -> None:
        """A bug before there is a window to show it in: the shell says the words, where it was goes to stderr."""
        sys.stderr.write(report(error) + "\n")
        self._refuse(Trouble("apning-feilet"))
