"""From the command to a lock screen that is painted, and from the passphrase to a list that can be used.

Nothing in feltapp is changed for this: Qt itself tells on stderr when it has flushed the first picture to the screen
(`qt.widgets.painting`), of feltapp and of an empty window alike.  Unlocking speaks to the session as the shell does.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from feltapp.actions import place
from feltapp.domain.place import Place
from feltapp.store.keys import unlock
from feltapp.ui import ipc
from tests.bench.session import FILLED
from tests.bench.table import Added, Row, Times
from tests.bench.timing import in_turn, seconds, stopwatch
from tests.bench.world import PASSPHRASE, OpenLaptop, World

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
app.exec()
"""
_PAINTED = b"Flushing"
_END_S = 20.0


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment of a program with a screen: a virtual one where there is one, else none that is drawn."""
    # Compiled modules are kept, as `make run` has it: without them each start reads every module anew.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["QT_LOGGING_RULES"] = "qt.widgets.painting=true"
    program = shutil.which("Xvfb")
    if program is None:
        yield environment | {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read, encoding="ascii") as said:
        number = said.readline().strip()
    try:
        yield environment | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait(_END_S)


def lock_screen(world: World, runs: int) -> Row:
    """On a machine where one medarbeider has been enrolled."""
    base = world.folder / "profiler"
    shutil.copytree(world.profile.folder, base / world.profile.me.id)
    ours = [sys.executable, "-m", "feltapp", "--profil", str(base)]
    empty = [sys.executable, "-c", _EMPTY]
    with screen() as environment:
        for command in (ours, empty):
            painted(command, environment)  # what the disk gives only once, it gives before
        shown, window = in_turn(runs, lambda: painted(ours, environment), lambda: painted(empty, environment))
    return Row(
        workload="start: command to lock screen",
        feltapp=shown,
        limit=window,
        against="an empty PySide6 window",
        target=Times(1.25),
    )


def unlocked(laptop: OpenLaptop, runs: int) -> Row:
    """The session is warm, as it is when somebody has typed a passphrase; `laptop` is closed afterwards."""
    place.remember(laptop.ctx, Place(page="brukere"))
    laptop.close()
    with screen() as environment:
        environment["QT_LOGGING_RULES"] = ""
        opened, derived = in_turn(
            runs,
            lambda: _unlock(laptop.folder, environment),
            lambda: seconds(lambda: unlock(laptop.folder, PASSPHRASE)),
        )
    return Row(
        workload="unlock: passphrase to filled list",
        feltapp=opened,
        limit=derived,
        against="the key derivation alone",
        target=Added(0.2),
    )


def painted(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """How long until a program's first picture is on its screen."""
    with stopwatch() as watch:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
        )
        _until(process.stderr, _PAINTED)
    process.terminate()
    process.communicate(timeout=_END_S)
    return watch.seconds


def _unlock(folder: Path, environment: Mapping[str, str]) -> float:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.session"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    _until(process.stdout, b'"warm"')
    if process.stdin is None:
        raise RuntimeError("no pipe")
    with stopwatch() as watch:
        process.stdin.write(ipc.encode(ipc.Unlock(profile=str(folder), passphrase=PASSPHRASE)))
        process.stdin.flush()
        _until(process.stdout, FILLED)
    process.communicate(timeout=_END_S)
    return watch.seconds


def _until(stream: IO[bytes] | None, mark: bytes) -> None:
    if stream is None or not any(mark in line for line in stream):
        raise RuntimeError(f"the program ended before it said {mark.decode().strip()}")
