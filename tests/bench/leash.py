"""Whatever the bench has started ends with it, also when the bench itself is killed outright.

    python -m tests.bench.leash          (started by `Leash`, in a session of its own)

Reads one line for each process that is held, `pid begun-at`, and for each folder, `folder PATH`.  When its input ends,
what still runs is told to end, then made to, and the folders go.  A number that another process has been given since
is told apart by when it began.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PROCESSES = Path("/proc")
_BEGUN = 19
_PATIENCE_S = 10.0
_POLL_S = 0.05


class Leash:
    """Hold processes and folders; let go with `close`, when all has been stopped in order."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.bench.leash"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)

    def holds(self, pid: int) -> None:
        """A process of ours."""
        self._say(f"{pid} {begun(pid)}")

    def holds_folder(self, folder: Path) -> None:
        """A folder that nobody needs afterwards."""
        self._say(f"folder {folder}")

    def close(self) -> None:
        """What is still held ends now."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()

    def _say(self, line: str) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()


@contextmanager
def held(folder: Path) -> Iterator[Leash]:
    """A leash that holds a folder; told to end, this process ends in order."""
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(1))
    leash = Leash()
    leash.holds_folder(folder)
    try:
        yield leash
    finally:
        leash.close()


def begun(pid: int) -> str:
    """When a process began, in the system's own ticks; "" when it has ended, "-" where the system does not say."""
    if not _PROCESSES.exists():
        return "-"
    try:
        fields = (_PROCESSES / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] == "Z" else fields[_BEGUN]


def end(held: dict[int, str], folders: list[Path]) -> None:
    """Tell what runs to end, wait, and make what is left."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        for pid in _running(held):
            _tell(pid, how)
        _until(lambda: not _running(held))
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _running(held: dict[int, str]) -> list[int]:
    return [pid for pid, when in held.items() if when and begun(pid) == when]


def _tell(pid: int, how: signal.Signals) -> None:
    try:
        os.kill(pid, how)
    except OSError:
        return


def _until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + _PATIENCE_S
    while not true() and time.monotonic() < ends:
        time.sleep(_POLL_S)


def main() -> None:
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_IGN)
    held: dict[int, str] = {}
    folders: list[Path] = []
    for line in sys.stdin:
        first, _, rest = line.rstrip("\n").partition(" ")
        if first == "folder":
            folders.append(Path(rest))
        else:
            held[int(first)] = rest
    end(held, folders)


if __name__ == "__main__":
    main()
