"""Notices that the database was put back from a backup, and brings it to where it can be trusted.

Two files outside the database remember what a backup cannot: `epoke.json` how many commits there have been, and
`slettebok.txt` every revision whose text was ordered deleted and every laptop that
was stopped.  A file that has seen more commits than the database means that the database is older than it was:
positions get a new epoch, and what the book says is done again before any answer.
"""

import contextlib
import json
import os
import secrets
import threading
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from feltapp.clock import Clock
from feltapp.errors import Trouble
from feltapp.server.ids import is_id
from feltapp.server.store import people, revisions, state
from feltapp.server.store.base import ServerStore

WITNESS = "epoke.json"
LEDGER = "slettebok.txt"
DELETED = "slettet"
STOPPED = "stanset"
_EVERY_S = 1.0


class Witness:
    """How many commits the database has had, told to a file at the latest a second after each."""

    def __init__(self, folder: Path, epoch: str, clock: Clock) -> None:
        self._path = folder / WITNESS
        self._ledger = folder / LEDGER
        self._epoch = epoch
        self._clock = clock
        self._lock = threading.Lock()
        self._commits = 0
        self._told = 0
        self._told_at = float("-inf")

    def saw(self, commits: int) -> None:
        """After each commit; tells the file when the last time is a second ago."""
        with self._lock:
            self._commits = max(self._commits, commits)
            if self._clock.monotonic() - self._told_at >= _EVERY_S:
                self._tell()

    def tell(self) -> None:
        """From time to time, and when all ends."""
        with self._lock:
            if self._commits > self._told:
                self._tell()

    def note(self, what: str, ids: Iterable[str], mappe: str = "-") -> None:
        """Before the commit of an act that a backup put back later must not undo."""
        lines = "".join(f"{what} {one} {mappe}\n" for one in ids)
        with self._lock:
            _write_through(self._ledger, lines.encode(), os.O_APPEND)

    def _tell(self) -> None:
        seen = read_witness(self._path)
        commits = max(self._commits, seen[1]) if seen is not None and seen[0] == self._epoch else self._commits
        write_witness(self._path, self._epoch, commits)
        self._told = self._commits
        self._told_at = self._clock.monotonic()


def read_witness(path: Path) -> tuple[str, int] | None:
    """Epoch and commits, or None before the first start."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return str(content["epoke"]), int(content["commits"])
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError) as error:
        raise Trouble("epokefil-skadet") from error


def write_witness(path: Path, epoch: str, commits: int) -> None:
    """Whole or not at all."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.ny")
    _write_through(fresh, json.dumps({"epoke": epoch, "commits": commits}).encode(), os.O_TRUNC)
    fresh.replace(path)
    _sync_folder(path.parent)


def settle(store: ServerStore, folder: Path, clock: Clock, *, restored: bool) -> str:
    """The epoch that holds now; run once, before the first answer."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now_ms = int(clock.now().timestamp() * 1000)
    seen = read_witness(folder / WITNESS)
    with store.read() as tx:
        epoch, _ = state.epoch_and_version(tx)
        commits = tx.commits()
    older = seen is not None and (seen[0] != epoch or seen[1] > commits)
    if restored or older or not epoch:
        epoch, commits = _begin_epoch(store, epoch, now_ms)
        write_witness(folder / WITNESS, epoch, commits)
    _replay(store, folder / LEDGER, now_ms)
    return epoch


def _begin_epoch(store: ServerStore, before: str, now_ms: int) -> tuple[str, int]:
    """A new one; or the one that another process, started at the same moment, has begun instead of `before`."""
    with store.write() as tx:
        state.hold(tx)
        epoch, _ = state.epoch_and_version(tx)
        if epoch == before:
            epoch = secrets.token_hex(16)
            state.begin_epoch(tx, epoch, now_ms)
        return epoch, tx.count_commit()


def _replay(store: ServerStore, ledger: Path, now_ms: int) -> None:
    ordered: defaultdict[str, set[bytes]] = defaultdict(set)
    stopped: list[str] = []
    with contextlib.suppress(FileNotFoundError):
        for line in ledger.read_text(encoding="ascii").splitlines():
            words = line.split(" ")
            if len(words) != len(("what", "whom", "where")) or not is_id(words[1]):
                continue  # a torn last line was never committed
            if words[0] == DELETED and is_id(words[2]):
                ordered[words[2]].add(bytes.fromhex(words[1]))
            elif words[0] == STOPPED:
                stopped.append(words[1])
    with store.read() as tx:
        todo = {mappe: sorted(ids - tx.deleted(ids)) for mappe, ids in ordered.items()}
        revoked = {row.device: row.revoked for row in people.certificates(tx)}
    todo = {mappe: ids for mappe, ids in todo.items() if ids}
    stopped = [device for device in stopped if revoked.get(device) is False]
    if not todo and not stopped:
        return
    with store.write() as tx:
        for mappe, ids in todo.items():
            revisions.delete(tx, ids, mappe, now_ms)
        for device in stopped:
            people.revoke(tx, device, now_ms)
        state.bump(tx)
        tx.count_commit()


def _write_through(path: Path, data: bytes, how: int) -> None:
    new = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600)
    try:
        os.write(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if new:
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
