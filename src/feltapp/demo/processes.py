"""The demo's own shell and session: the production ones, started by other entries, each with a driver beside it.

`skall` hands its sessions this package's entry as their command line; nothing else differs from `feltapp`.
"""

import os
import sys
from functools import partial
from pathlib import Path

from feltapp.bootstrap import session, shell
from feltapp.demo.driver import Driver, private
from feltapp.demo.finding import NotFound
from feltapp.demo.klokke import clock_of
from feltapp.demo.reading import READINGS, Reading
from feltapp.ui.main_window import MainWindow
from feltapp.ui.shell import Shell

SHELL_SOCKET = "skall"


def session_socket(pid: int) -> str:
    """The name of the address of one session."""
    return f"okt-{pid}"


def run_shell(base: Path, sockets: Path, x: int, y: int, clock: str) -> int:
    """Be the shell of one laptop."""
    command = (sys.executable, "-m", "feltapp.demo", "okt", str(sockets), str(x), str(y), clock)

    def prepare(window: Shell) -> None:
        if x >= 0:
            window.move(x, y)
        Driver(private(sockets, SHELL_SOCKET), {"okt-pid": window.session_pid}, window)

    return shell.run(base, session=command, prepare=prepare, clock=clock_of(clock))


def run_session(sockets: Path, x: int, y: int, clock: str) -> int:
    """Be a session of one laptop; the driver comes with the window, when the passphrase has opened it."""

    def opened(window: MainWindow) -> None:
        if x >= 0:
            window.move(x, y)
        own = {f"les-{name}": partial(_read, window, reading) for name, reading in READINGS.items()}
        Driver(private(sockets, session_socket(os.getpid())), {**own, "sted": partial(_place, window)}, window)

    return session.run(opened=opened, clock=clock_of(clock))


def _read(window: MainWindow, reading: Reading, **given: str) -> object:
    page = window.page()
    if page is None:
        raise NotFound("side")
    return reading(page.ctx, **given)


def _place(window: MainWindow) -> dict[str, str]:
    here = window.place
    return {"side": here.page, "bruker": here.bruker, "post": here.record, "utkast": here.draft, "felt": here.field}
