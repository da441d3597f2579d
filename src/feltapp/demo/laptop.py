"""One laptop of the day: its shell process, the session that the shell starts, and its thread to the network."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from feltapp.demo.caseload import Profile
from feltapp.demo.central import DemoError
from feltapp.demo.driver import private
from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.processes import SHELL_SOCKET, session_socket
from feltapp.demo.relay import Relay
from feltapp.oppdiktet.made_up import STAFF

UNLOCK_S = 30.0


class Laptop:
    """A medarbeider's machine."""

    def __init__(
        self,
        profile: Profile,
        relay: Relay,
        sockets: Path,
        env: Mapping[str, str],
        at: tuple[int, int],
        *,
        own: bool,
        clock: Path | None = None,
    ) -> None:
        self.profile, self.relay = profile, relay
        self.name = STAFF[profile.who].name
        self.first_name = self.name.split()[0]
        self.sockets = sockets
        self.log = sockets.with_name(f"{profile.who}.logg")
        self._env, self._at, self._own_screen = env, at, own
        self._clock = str(clock or "")
        self._process: subprocess.Popen[bytes] | None = None
        self._shell: Hand | None = None
        self._session: Hand | None = None
        self._session_pid = 0
        self.started = False

    def start(self) -> None:
        """Open feltapp: the lock screen."""
        self.started = True
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    sys.executable, "-m", "feltapp.demo", "skall", str(self.profile.base), str(self.sockets),
                    str(self._at[0]), str(self._at[1]), self._clock,
                ],
                env={**self._env, "PYTHONFAULTHANDLER": "1"}, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            )  # fmt: skip
        self._shell = Hand(private(self.sockets, SHELL_SOCKET))
        self._shell.connect(self.running)

    def running(self) -> bool:
        """Whether the shell is there."""
        return self._process is not None and self._process.poll() is None

    @property
    def shell(self) -> Hand:
        """The lock screen."""
        if self._shell is None:
            raise DemoError("skallet er ikke startet")
        return self._shell

    @property
    def window(self) -> Hand:
        """The open window."""
        if self._session is None:
            raise DemoError(f"{self.name} er ikke låst opp")
        return self._session

    @property
    def open(self) -> bool:
        """Whether a session is open."""
        return self._session is not None

    def unlock(self) -> None:
        """Type the passphrase, and wait until the window is there."""
        self.shell.front()
        self.shell.soon("tast", text=self.profile.passphrase)
        self.shell.click("Lås opp")
        self.take_session()

    def take_session(self) -> None:
        """Take hold of the session that is open."""
        pid = wait_for("økten", self._new_session, UNLOCK_S)
        hand = Hand(private(self.sockets, session_socket(pid)))
        hand.connect(self.running, UNLOCK_S)
        self._session, self._session_pid = hand, pid
        wait_for("en side", lambda: hand.do("sted")["side"])

    def _new_session(self) -> int:
        """The one that is open or will be, and not the last one, which may still be dying."""
        pid = int(self.shell.do("okt-pid"))
        return 0 if pid == self._session_pid else pid

    def revive(self) -> None:
        """After a step that stopped: an open window with nothing over its page, however much is left of it."""
        if not self.running():
            self.kill_shell()
            self.start()
        if self._session is not None:
            try:
                self._session.do("rydd")
                self._session.do("knapp", key="ctrl+1")
            except DemoError:
                self.let_go()
        if self._session is None:
            self.shell.see("Passordsetning")
            self.unlock()

    def let_go(self) -> None:
        """The session has ended."""
        if self._session is not None:
            self._session.close()
        self._session = None

    def kill_session(self) -> None:
        """SIGKILL to the process that holds keys and data."""
        os.kill(self._session_pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        self.let_go()

    def kill_shell(self) -> None:
        """SIGKILL to the shell."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._shell is not None:
            self._shell.close()
        self._shell = self._process = None
        self.let_go()

    def read(self, what: str, **given: str) -> Any:
        """What is really in the store."""
        return self.window.do(f"les-{what}", **given)

    def picture(self, path: Path, *, locked: bool = False) -> None:
        """The window, as it stands."""
        hand = self.shell if locked or self._session is None else self.window
        hand.do("bilde", path=str(path), from_screen=self._own_screen)

    def wait_until_closed(self) -> None:
        """Until the person closes it."""
        if self._process is not None:
            self._process.wait()

    def stop(self) -> None:
        """Close it; harmless twice."""
        for hand in (self._session, self._shell):
            if hand is not None:
                hand.close()
        self._session = self._shell = None
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
