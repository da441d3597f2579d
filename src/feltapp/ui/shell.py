"""The keyless window: starts sessions, gives them a passphrase, hides while one is open, comes back when it ends.

It never opens a profile and imports nothing that could; what it may send while locked was finished, signed and
sealed by a session before.  The session's command line is given, so that only the demo's own entry can be driven.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from feltapp.actions import forste_gang, utseende
from feltapp.actions.forste_gang import Steg
from feltapp.actions.profil import list_profiles
from feltapp.actions.utseende import Utseende
from feltapp.actions.words import clock as clock_words
from feltapp.clock import Clock
from feltapp.errors import FeltappError
from feltapp.oversettelse import tr
from feltapp.ui import ipc
from feltapp.ui.app import LEAST, TITLE, fit_to_screen
from feltapp.ui.first_run import FirstRun
from feltapp.ui.lock_screen import LockScreen
from feltapp.ui.looks import sizes_that_fit
from feltapp.ui.spraak import offered
from feltapp.ui.tasks import Tasks
from feltapp.ui.text import words_of

PUSH_EVERY_MS = 30_000
END_WAIT_MS = 2_000

_WHY = {
    "idle": tr("Låst kl. {now} etter 5 minutter uten bruk"),
    "hand": tr("Låst kl. {now}"),
    "suspend": tr("Låst kl. {now} da maskinen gikk i hvile"),
    "cancel": "",
    "crash": tr("Feltapp måtte lukke seg kl. {now}"),
}
_SAVED = tr("Alt du skrev er lagret. Du kommer rett tilbake.")
_NOT_SAVED = tr("Disken tok ikke imot det siste du skrev. Se over teksten når du har låst opp.")


class Pushed(Protocol):
    """What one try to send while locked came to."""

    @property
    def sent(self) -> int: ...

    @property
    def waiting(self) -> int: ...

    @property
    def for_unlock(self) -> int: ...


Push = Callable[[Path, Callable[[], bool]], Pushed]
"""Send what a profile's outbox journal holds; `Path` is the folder, the other says whether to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellSettings:
    """What a shell is made with.  `session`: program and arguments.  `push` may be slow, and import what it needs."""

    base: Path
    session: Sequence[str]
    version: str
    clock: Clock
    push: Push | None = None


def waiting_words(waiting: int, for_unlock: int) -> str:
    """What the lock screen says of what is still only here; it never promises what only an unlock can do."""
    if not waiting:
        return tr("Alt er sendt")
    if waiting == for_unlock:
        return tr("%n endring(er) bare på denne maskinen, sendes når du har låst opp", "", waiting)
    waits = tr("%n endring(er) bare på denne maskinen, sendes når den er på nett", "", waiting)
    if not for_unlock:
        return waits
    return tr("{sendes}, {antall} av dem når du har låst opp").format(sendes=waits, antall=for_unlock)


class Shell(QWidget):
    """`opened(profile)` and `locked(reason)` are for those who started it; `stopped` when the window is closed.

    `looked(Utseende)` when somebody chose how it should look before there was a profile.
    """

    opened = Signal(str)
    locked = Signal(str)
    stopped = Signal()
    looked = Signal(object)

    def __init__(self, settings: ShellSettings) -> None:
        super().__init__()
        self._settings = settings
        self._tasks = Tasks(self)
        self._chosen = ""
        self._open = ""
        self._practising = False
        self._warm = False
        self._reason = ""
        self._stopping = False
        self._pending: ipc.ToSession | None = None
        self._buffer = b""
        self._child: QProcess | None = None
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*LEAST)
        fit_to_screen(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.lock_screen = LockScreen(settings.version, settings.clock)
        self.lock_screen.unlock.connect(self._unlock)
        self.lock_screen.enrol.connect(self._enrol)
        self.lock_screen.practise.connect(self._practise)
        layout.addWidget(self.lock_screen)
        self.first_run: FirstRun | None = None
        self._spawned_as = Utseende()
        self._push_timer = QTimer(self)
        self._push_timer.timeout.connect(self._push)
        self.lock_screen.set_profiles(list_profiles(settings.base))

    def start(self) -> None:
        """Show the lock screen, and only then begin to warm a session."""
        self._come_back()
        self.windowHandle().installEventFilter(self)
        if self.first_run is not None and forste_gang.read(self._settings.base).steg is Steg.INNMELDING:
            self._enrol()

    def session_pid(self) -> int:
        """The process that would hold, or holds, what is open; 0 when there is none."""
        return int(self._child.processId()) if self._child is not None else 0

    def lock(self) -> None:
        """Ask the open session to lock, as its own window would."""
        if self._open:
            self._write(ipc.Lock())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt draws and shows the first picture while it takes this event: what is asked for here comes after.
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._spawn)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.stop()

    def stop(self) -> None:
        """End the session, orderly if it can, and be done."""
        if self._stopping:
            return
        self._stopping = True
        self._push_timer.stop()
        self._tasks.close()
        child, self._child = self._child, None
        if child is not None:
            child.closeWriteChannel()
            if not child.waitForFinished(END_WAIT_MS):
                child.kill()
                child.waitForFinished(END_WAIT_MS)
        self.hide()
        self.stopped.emit()

    def _spawn(self) -> None:
        if self._stopping or self._child is not None:
            return
        program, *arguments = self._settings.session
        self._spawned_as = utseende.read(self._settings.base) or Utseende()
        self._warm, self._reason, self._buffer = False, "", b""
        child = QProcess(self)
        child.setProgram(program)
        child.setArguments(arguments)
        child.setProcessEnvironment(session_environment(self._settings.base))
        child.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._ended)
        child.errorOccurred.connect(self._failed)
        self._child = child
        child.start()

    def _unlock(self, profile: str, passphrase: str, recovery: str) -> None:
        self._chosen = profile
        self._send_when_warm(ipc.Unlock(profile=profile, passphrase=passphrase, recovery=recovery))

    def _enrol(self) -> None:
        if self.first_run is not None:
            self._came(Steg.INNMELDING)
        self._send_when_warm(ipc.Enrol(base=str(self._settings.base)))

    def _practise(self) -> None:
        self._practising = True
        self.lock_screen.set_practising()
        if self.first_run is not None:
            self.first_run.set_busy(tr("Gjør klar øvingen …"))
        self._send_when_warm(ipc.Practice(base=str(self._settings.base)))

    def _send_when_warm(self, message: ipc.ToSession) -> None:
        now = utseende.read(self._settings.base) or Utseende()
        if self.first_run is not None and now.environment() != self._spawned_as.environment():
            self._renew()
        if self._warm:
            self._write(message)
        else:
            self._pending = message
            if self._child is None:
                self._spawn()

    def _renew(self) -> None:
        """Begin a session as it should look now: Qt reads the size of text and the language once."""
        child, self._child = self._child, None
        if child is not None:
            for signal in (child.finished, child.readyReadStandardOutput, child.errorOccurred):
                signal.disconnect()
            child.finished.connect(child.deleteLater)
            child.closeWriteChannel()
        self._spawn()

    def _write(self, message: ipc.ToSession) -> None:
        if self._child is not None:
            self._child.write(ipc.encode(message))

    def _read(self) -> None:
        if self._child is None:
            return
        self._buffer += bytes(self._child.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            try:
                message = ipc.decode(line)
            except ipc.NotAMessage:
                continue
            self._take(message)

    def _take(self, message: ipc.Message) -> None:
        match message:
            case ipc.Warm():
                self._warm = True
                pending, self._pending = self._pending, None
                if pending is not None:
                    self._write(pending)
            case ipc.Refused(code=code, details=details) if self._practising:
                self._practising = False
                self.lock_screen.set_error("")
                self.lock_screen.set_note(words_of(code, details), "", well=False)
                if self.first_run is not None:
                    self.first_run.set_busy("")
                    self.first_run.set_note(words_of(code, details))
            case ipc.Refused(code=code, details=details):
                self.lock_screen.set_error(words_of(code, details))
            case ipc.Ready(profile=profile):
                self._open = profile
                if profile != ipc.PRACTICE:
                    self._chosen = profile
                self._push_timer.stop()
                self.lock_screen.set_error("")
                self.hide()
                self.opened.emit(profile)
            case ipc.Locking(reason=reason, saved=saved):
                self._reason = reason
                if reason == "cancel" and self.first_run is not None:
                    self._came(Steg.KLAR)
                self._warm = False  # who unlocks at once is let in by the next, not by one that is about to die
                self._note(reason, saved=saved)
                if reason == "quit":
                    self.hide()
                else:
                    self._come_back()
            case _:
                pass

    def _note(self, reason: str, *, saved: bool) -> None:
        if self._open == ipc.PRACTICE:
            self.lock_screen.set_note(tr("Øvingen er avsluttet"), tr("Alt du skrev der, er borte."))
            return
        now = self._settings.clock.now()
        first = _WHY.get(reason, _WHY["hand"]).format(now=f"{now:%H.%M}")
        then = _SAVED if saved else _NOT_SAVED
        self.lock_screen.set_note(first, then if first else "", well=saved and reason != "crash")

    def _ended(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.deleteLater()
        if self._stopping:
            return
        was_open, reason = self._open, self._reason
        self._open = ""
        if reason == "quit":
            self.stop()
            return
        if not reason:
            self._interrupted(was_open)
        self._spawn()
        self._practising = False
        if reason == "practice":
            self._practise()
        self.locked.emit(reason or "interrupted")

    def _interrupted(self, was_open: str) -> None:
        """The session is gone and never said that it would."""
        if was_open == ipc.PRACTICE:
            self.lock_screen.set_note(tr("Øvingen ble avbrutt"), tr("Alt du skrev der, er borte."), well=False)
            self._come_back()
        elif was_open:
            now = clock_words(self._settings.clock.now())
            self.lock_screen.set_note(tr("Feltapp ble avbrutt {tid}").format(tid=now), _SAVED, well=False)
            self._come_back()
        else:
            self.lock_screen.set_error(tr("Feltapp ble avbrutt. Prøv igjen."))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._child = None
            self.lock_screen.set_error(tr("Feltapp fikk ikke startet. Installasjonen er skadet."))

    def _come_back(self) -> None:
        profiles = list_profiles(self._settings.base)
        self.lock_screen.set_profiles(profiles, self._chosen)
        self._show_first_run(not profiles)
        self.lock_screen.set_waiting_words("")
        self.show()
        self.raise_()
        self.activateWindow()
        (self.lock_screen if self.first_run is None else self.first_run).focus()
        if self._settings.push is not None and not self._push_timer.isActive():
            self._push_timer.start(PUSH_EVERY_MS)
            QTimer.singleShot(1_000, self._push)

    def _show_first_run(self, wanted: bool) -> None:
        """Instead of the lock screen while nobody has a profile here."""
        layout, here = self.layout(), self.first_run
        if not wanted and here is not None and layout is not None:
            layout.removeWidget(here)
            here.deleteLater()
            self.first_run = None
        elif wanted and layout is not None:
            if here is None:
                look = utseende.read(self._settings.base) or Utseende()
                here = self.first_run = FirstRun(look, sizes_that_fit(self, look.tekst), offered())
                here.enrol.connect(self._enrol)
                here.practise.connect(self._practise)
                here.looked.connect(self._looked)
                here.came.connect(self._came)
                layout.addWidget(here)
            here.show_step(forste_gang.read(self._settings.base).steg)
        self.lock_screen.setVisible(not wanted)

    def _looked(self, look: Utseende) -> None:
        utseende.write(self._settings.base, look)
        self.looked.emit(look)

    def _came(self, steg: str) -> None:
        base = self._settings.base
        forste_gang.write(base, replace(forste_gang.read(base), steg=Steg(steg)))

    def _push(self) -> None:
        push, folder = self._settings.push, self._chosen
        if push is None or not folder or self._open or self._stopping:
            return

        def work() -> Pushed:
            return push(Path(folder), lambda: self._stopping or bool(self._open))

        self._tasks.net(work, self._pushed, failed=self._not_pushed)

    def _pushed(self, result: Pushed) -> None:
        if self._open:
            return
        self.lock_screen.set_waiting_words(waiting_words(result.waiting, result.for_unlock))

    def _not_pushed(self, _error: FeltappError) -> None:
        """No network: what waits is in the journal, and the next try comes by itself."""


def session_environment(base: Path) -> QProcessEnvironment:
    """What a session is started with: as large as was chosen, also a moment ago."""
    environment = QProcessEnvironment.systemEnvironment()
    look = utseende.read(base)
    for name, value in (look.environment() if look is not None else {}).items():
        environment.insert(name, value)
    return environment
