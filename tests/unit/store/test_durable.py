"""What is said to be on the disk has been handed to it: fsync comes after the last byte, and before anybody is told."""

import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from feltapp.store.files import write_whole
from feltapp.store.journal import OutboxJournal
from feltapp.store.witness import Witness
from tests.unit.store.test_journal import KEY, several


class Disk:
    """What the system was asked to make durable, in order: each file's number and its size just then."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.asked: list[tuple[int, int]] = []
        for name in ("fsync", "fdatasync"):
            if hasattr(os, name):
                patch.setattr(os, name, partial(self._asked, getattr(os, name)))

    def _asked(self, really: Callable[[int], None], handle: int) -> None:
        really(handle)
        found = os.fstat(handle)
        self.asked.append((found.st_ino, -1 if stat.S_ISDIR(found.st_mode) else found.st_size))


def of(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_ino, -1 if path.is_dir() else found.st_size


def test_a_journal_entry_is_on_the_disk_when_append_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, revisions = several(3)
    path = tmp_path / "utboks.bin"
    journal = OutboxJournal.open(path, KEY)
    disk = Disk(monkeypatch)
    for sealed in revisions:
        journal.append(sealed)
        assert disk.asked[-1] == of(path)
    journal.close()
    assert len(disk.asked) == 3


def test_the_witness_has_been_handed_to_the_disk_when_a_commit_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vitne.bin"
    Witness.create(path, key=KEY, store_id="ab" * 16, seq=1)
    witness = Witness.open(path, key=KEY, store_id="ab" * 16)
    disk = Disk(monkeypatch)
    for seq in (2, 3, 4):
        witness.advance(seq)
        assert disk.asked[-1] == of(path)
    assert len(disk.asked) == 3
    witness.close()


def test_a_replaced_file_is_durable_before_its_name_and_the_name_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keyring.bin"
    disk = Disk(monkeypatch)
    write_whole(path, b"x" * 100)
    assert disk.asked == [of(path), of(tmp_path)]
