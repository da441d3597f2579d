"""What is written below some folders while a test runs, also what is gone at once: told by the kernel (inotify)."""

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CREATE, _MODIFY, _MOVED_TO = 0x100, 0x2, 0x80
_NON_BLOCKING = os.O_NONBLOCK
_HEAD = struct.Struct("iIII")
_LIBC = ctypes.CDLL(None, use_errno=True)


class Watch:
    """Names of what was made or changed in these folders (not in folders made later)."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._descriptor = _LIBC.inotify_init1(_NON_BLOCKING)
        assert self._descriptor >= 0, os.strerror(ctypes.get_errno())
        for folder in folders:
            added = _LIBC.inotify_add_watch(
                self._descriptor, os.fsencode(folder), ctypes.c_uint32(_CREATE | _MODIFY | _MOVED_TO)
            )
            assert added >= 0, os.strerror(ctypes.get_errno())

    def seen(self) -> list[str]:
        """Since it was asked last."""
        names: list[str] = []
        while True:
            try:
                data = os.read(self._descriptor, 65536)
            except BlockingIOError:
                return names
            at = 0
            while at < len(data):
                *_, length = _HEAD.unpack_from(data, at)
                names.append(os.fsdecode(data[at + _HEAD.size : at + _HEAD.size + length].rstrip(b"\0")))
                at += _HEAD.size + length

    def close(self) -> None:
        os.close(self._descriptor)


@contextmanager
def watching(*folders: Path) -> Iterator[Watch]:
    """Watch these while it lasts."""
    watch = Watch(folders)
    try:
        yield watch
    finally:
        watch.close()
