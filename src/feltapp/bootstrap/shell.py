"""`feltapp`: the keyless window.  Imports Qt and what the lock screen shows, and no key, database or network."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from feltapp import __version__
from feltapp.actions.utseende import read, take_size
from feltapp.bootstrap.later import later
from feltapp.bootstrap.spraak import base_folder
from feltapp.clock import Clock, SystemClock
from feltapp.ui.app import dress, make_app
from feltapp.ui.crash import CrashDialog, catch_all
from feltapp.ui.shell import Pushed, Shell, ShellSettings


def session_command(utseende: str) -> tuple[str, ...]:
    """How the shell starts a session: the same program, by a sub-command that is not in the help."""
    return (sys.executable, "-m", "feltapp", "okt", *(("--utseende", utseende) if utseende else ()))


def push(folder: Path, cancel: Callable[[], bool]) -> Pushed:
    """Send what a profile has finished; what that takes is imported the first time."""
    found: Pushed = later("feltapp.bootstrap.push:push")(folder, cancel)
    return found


def run(
    base: Path | None = None,
    *,
    utseende: str = "",
    session: Sequence[str] | None = None,
    prepare: Callable[[Shell], None] | None = None,
    clock: Clock | None = None,
) -> int:
    """Show the lock screen until the window is closed.

    `session`, `prepare` and `clock` are for the demo's own shell.
    """
    home = base_folder(base)
    chosen = take_size(home)
    app = make_app("feltapp", utseende or chosen)
    shell = Shell(
        ShellSettings(
            base=home,
            session=session or session_command(utseende),
            version=__version__,
            clock=clock or SystemClock(),
            push=push,
        )
    )

    def show(error: BaseException) -> None:
        dialog = CrashDialog(error, shell)
        dialog.finished.connect(lambda _code: shell.stop())
        dialog.open()

    catch_all(show)
    shell.stopped.connect(app.quit)
    dress(app, shell, read(home), fixed=bool(utseende))
    shell.looked.connect(lambda look: dress(app, shell, look, fixed=bool(utseende)))
    shell.locked.connect(lambda _reason: dress(app, shell, read(home), fixed=bool(utseende)))
    if prepare is not None:
        prepare(shell)
    shell.start()
    code = app.exec()
    # Qt's own tear-down after Python's is where PySide6 crashes; nothing is left to save here.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
