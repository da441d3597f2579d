"""A small file that remembers how far the database had come, so that a loss inside it is never silent.

SQLite ends a damaged write-ahead log at the damage and says nothing: one flipped bit can drop every commit in it with
all checks green.  Two slots written in turn, each fsynced after a commit and sealed with a key of its own, hold the
count of commits.  Fewer commits in the database than in the witness is an alarm; more is a crash between the two.
"""

import hashlib
import hmac
import os
from pathlib import Path
from typing import Self

from feltapp.errors import Trouble
from feltapp.store.files import sync_over, write_whole, written

_MAGIC = b"feltvit1"
_SLOT = 64
_MAC = 32


class Witness:
    """The open file.  Only the one who holds the database's writer may use it."""

    def __init__(self, *, path: Path, key: bytes, store_id: str, seq: int, newest: int, damaged: bool) -> None:
        self._path = path
        self._key = key
        self._store_id = store_id
        self._seq = seq
        self._newest = newest
        self._behind = False
        self._damaged = damaged
        self._handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))

    @classmethod
    def create(cls, path: Path, *, key: bytes, store_id: str, seq: int) -> None:
        """A witness of a database at `seq`; replaces what is there."""
        write_whole(path, b"".join(_slot(key, store_id, number) for number in _pair(seq)))

    @classmethod
    def open(cls, path: Path, *, key: bytes, store_id: str) -> Self:
        """The witness beside a database.  One slot that does not hold is told of; none that holds is `Trouble`."""
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            raise Trouble("vitne-mangler") from None
        slots = [_read(key, store_id, content[start : start + _SLOT]) for start in (0, _SLOT)]
        good = [seq for seq in slots if seq is not None]
        if not good:
            raise Trouble("vitne-skadet")
        damaged = len(good) < len(slots) or len(content) != 2 * _SLOT
        with written():
            newest = slots.index(max(good))
        return cls(path=path, key=key, store_id=store_id, seq=max(good), newest=newest, damaged=damaged)

    @property
    def notices(self) -> tuple[str, ...]:
        """Codes for what is not as it should be, though the store may be used."""
        found = []
        if self._damaged:
            found.append("vitne-skadet")
        if self._behind:
            found.append("vitne-henger-etter")
        return tuple(found)

    def check(self, seq: int) -> None:
        """Raise when the database has seen fewer commits than this file."""
        if seq < self._seq:
            raise Trouble("lager-eldre-enn-vitne", lager=seq, vitne=self._seq)
        if self._damaged:
            self.restart(seq)
            self._damaged = True

    def advance(self, seq: int) -> None:
        """Remember a commit that is durable.  A failure here is not the save's: the database has it already."""
        # Over the older of the two, not by the number: not every commit is witnessed.
        slot = 1 - self._newest
        try:
            os.lseek(self._handle, slot * _SLOT, os.SEEK_SET)
            os.write(self._handle, _slot(self._key, self._store_id, seq))
            sync_over(self._handle)
        except OSError:
            self._behind = True
            return
        self._seq, self._newest = seq, slot
        self._behind = False

    def restart(self, seq: int) -> None:
        """Begin again from `seq`, also backwards: only after the loss has been told and mended."""
        self.close()
        Witness.create(self._path, key=self._key, store_id=self._store_id, seq=seq)
        self._handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        self._seq, self._newest = seq, seq % 2
        self._damaged = False

    def close(self) -> None:
        """Close the file; harmless twice."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __del__(self) -> None:
        self.close()


def _pair(seq: int) -> tuple[int, int]:
    older = max(seq - 1, 0)
    return (seq, older) if seq % 2 == 0 else (older, seq)


def _slot(key: bytes, store_id: str, seq: int) -> bytes:
    content = _MAGIC + bytes.fromhex(store_id) + seq.to_bytes(8, "big")
    return content + hmac.digest(key, content, hashlib.sha256)


def _read(key: bytes, store_id: str, slot: bytes) -> int | None:
    content, mac = slot[:-_MAC], slot[-_MAC:]
    if len(slot) != _SLOT or not hmac.compare_digest(mac, hmac.digest(key, content, hashlib.sha256)):
        return None
    if content[: len(_MAGIC) + 16] != _MAGIC + bytes.fromhex(store_id):
        return None
    return int.from_bytes(content[-8:], "big")
