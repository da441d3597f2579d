"""The demo's own sentral: the real program, as a process of its own, with everything it keeps in the work folder."""

import re
import socket
import subprocess
import sys
import time
from pathlib import Path

from feltapp.oppdiktet.made_up import STAFF, TEAM_NAME

START_S = 30.0
_POLL_S = 0.05
_CODE = re.compile(r": ([0-9A-Z-]{13,20})$", re.MULTILINE)


class DemoError(Exception):
    """The day cannot go on; the words are for the person who runs it."""


class Central:
    """Sentral on a free port of this machine; with the clock of a story, in the story's time."""

    def __init__(self, folder: Path, clock: Path | None = None) -> None:
        self.folder = folder
        self._clock = clock
        self.port = free_port()
        self._process: subprocess.Popen[str] | None = None
        self._log = folder.with_name("sentral.logg")

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def first_leader(self) -> str:
        """Make the municipality's keys, and the one-time code of the first leader, as the people who run it do."""
        done = subprocess.run(
            [*self._command(), "--forste-leder", STAFF["leder"].name, "--team", TEAM_NAME],
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        found = _CODE.search(done.stdout)
        if done.returncode or found is None:
            raise DemoError(f"sentralen laget ingen engangskode: {done.stdout} {done.stderr}".strip())
        return found.group(1)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self._command(), "--port", str(self.port)],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                text=True,
            )
        end = time.monotonic() + START_S
        while not _answers(self.port):
            if self._process.poll() is not None or time.monotonic() > end:
                raise DemoError(f"sentralen startet ikke: {self._log.read_text(encoding='utf-8')[-400:]}")
            time.sleep(_POLL_S)

    def stop(self) -> None:
        """End it, orderly if it can."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def _command(self) -> list[str]:
        program = ["feltapp", "sentral"] if self._clock is None else ["feltapp.demo", "sentral", str(self._clock)]
        return [sys.executable, "-m", *program, "--mappe", str(self.folder)]


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False
