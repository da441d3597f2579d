"""Writing small files so that they are there after a power cut, whole, and locking one against a second feltapp.

Nothing here knows what the files hold.  The order (new file, fsync, rename, fsync of the folder) is what 500 kills
in the middle left intact: docs/adr/0008.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from feltapp.errors import Trouble

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
FULL, READ_ONLY, SILENT = "disken-er-full", "lager-skrivebeskyttet", "disken-svarer-ikke"
_CODES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
}


@contextmanager
def written() -> Iterator[None]:
    """What the world does to a file that is being written, said as `Trouble`: it is no bug that a disk is full."""
    try:
        yield
    except OSError as error:
        raise Trouble(_CODES.get(error.errno or 0, SILENT)) from None


def private_folder(path: Path) -> None:
    """Make a folder that only its owner may look into."""
    with written():
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        path.chmod(PRIVATE_FOLDER)


def sync_over(handle: int) -> None:
    """Wait until what was written over what stood there is on the disk; when it was written need not be.

    Where the system can tell the two apart that spares a turn of the file system's own log.
    """
    if sys.platform == "linux":
        os.fdatasync(handle)
    else:
        os.fsync(handle)


def sync_folder(path: Path) -> None:
    """Make what happened to names in a folder durable; Windows does that by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make the content of a closed file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file: afterwards it holds all of the new content or all of the old."""
    fresh = path.with_name(path.name + ".ny")
    with written():
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)


class FileLock:
    """Held by one process at a time and let go when that process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> Self:
        """The lock, or `Trouble` when somebody has it."""
        with written():
            handle = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            if sys.platform == "win32":
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise Trouble("lager-i-bruk") from None
        return cls(handle)

    def release(self) -> None:
        """Let go; harmless twice."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __del__(self) -> None:
        self.release()
