"""What the keyless shell does with a closed lid: sends what was finished, so that it gets home.

It reads the outbox journal, which holds revisions already sealed and signed, and a push-only token that the session
left behind.  It never needs a key and never touches the database.  Its receipts are for itself alone, so as not to send
the same twice: nobody signed them, so the session believes only what sentral answers when it sends again at unlock.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec

from feltapp.domain.ids import RevisionId
from feltapp.domain.sealed import HeaderError, Sealed, decode_header
from feltapp.errors import Trouble
from feltapp.store.files import write_whole
from feltapp.sync.wire import MAX_PUSH, Receipt, SealedRevision

CREDENTIAL_FILE = "push.json"
RECEIPTS_FILE = "kvitteringer.bin"
NOT_LET_IN = "ikke-godkjent"


class Credential(msgspec.Struct, frozen=True):
    """Where sentral is, and a token that may leave finished revisions there and do nothing else."""

    url: str
    token: str


class Receipts(msgspec.Struct, frozen=True):
    """Ids that sentral has said it holds, as far as the shell knows."""

    held: list[str]


class Sender(Protocol):
    """The one thing the shell asks of sentral."""

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        """One receipt per revision, in the same order, after a durable commit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellResult:
    """How one try went; `waiting` is how many finished revisions are still only on this machine.

    `for_unlock` of them cannot go before the session is open again: a mappe made here must be told of first, with keys.
    """

    sent: int
    waiting: int
    for_unlock: int = 0
    trouble: Trouble | None = None


class ShellPush:
    """Sends the outbox journal; `entries` reads it anew, and everything is looked up again at each run."""

    def __init__(self, folder: Path, entries: Callable[[], Iterable[Sealed]], remote: Sender) -> None:
        self._receipts = folder / RECEIPTS_FILE
        self._entries = entries
        self._remote = remote

    def run_once(self, cancel: Callable[[], bool] = lambda: False) -> ShellResult:
        """One try: batches until done, cancelled or in trouble."""
        entries = dict(_readable(self._entries()))
        held = {revision for revision in read_receipts(self._receipts) if revision in entries}
        unsent = [(revision, sealed) for revision, sealed in entries.items() if revision not in held]
        sent = refused = 0
        for start in range(0, len(unsent), MAX_PUSH):
            if cancel():
                break
            batch = unsent[start : start + MAX_PUSH]
            try:
                receipts = self._remote.push(
                    [SealedRevision(header=s.header, body=s.body, signature=s.signature) for _, s in batch]
                )
            except Trouble as trouble:
                left = len(unsent) - sent
                return ShellResult(
                    sent=sent, waiting=left, for_unlock=left if trouble.code == NOT_LET_IN else refused, trouble=trouble
                )
            mine = {revision for revision, _ in batch}
            done = {receipt.id for receipt in receipts if receipt.id in mine and receipt.outcome != "refused"}
            held |= {RevisionId(revision) for revision in done}
            write_receipts(self._receipts, held)
            sent += len(done)
            refused += len(mine) - len(done)
        return ShellResult(sent=sent, waiting=len(unsent) - sent, for_unlock=refused)


def waiting(folder: Path, entries: Iterable[Sealed]) -> int:
    """How many finished revisions the shell has no receipt for."""
    held = set(read_receipts(folder / RECEIPTS_FILE))
    return sum(1 for revision, _ in _readable(entries) if revision not in held)


def _readable(entries: Iterable[Sealed]) -> Iterator[tuple[RevisionId, Sealed]]:
    for sealed in entries:
        with contextlib.suppress(HeaderError):
            yield decode_header(sealed.header).id, sealed


def write_credential(folder: Path, credential: Credential) -> None:
    """Leave the shell what it needs; the session does this before it ends."""
    write_whole(folder / CREDENTIAL_FILE, msgspec.json.encode(credential))


def read_credential(folder: Path) -> Credential | None:
    """What the session left, or None when it left nothing that can be read."""
    try:
        return msgspec.json.decode((folder / CREDENTIAL_FILE).read_bytes(), type=Credential)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


def read_receipts(path: Path) -> list[RevisionId]:
    """Ids that need not be sent again.  A damaged file says none: sending twice is harmless."""
    try:
        return [RevisionId(held) for held in msgspec.msgpack.decode(path.read_bytes(), type=Receipts).held]
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return []


def write_receipts(path: Path, held: Iterable[RevisionId]) -> None:
    """Replace the file as a whole."""
    write_whole(path, msgspec.msgpack.encode(Receipts(held=sorted(held))))
