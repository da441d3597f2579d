"""The outbox journal: finished, sealed revisions that sentral is not known to have, in a file of its own.

Written after the database and before anybody is told that something is saved, so that the loss of either loses nothing.
Readable without a key, because the small shell that stays when the data is locked sends it home.  Every record is
chained to the one before; a torn end is what a power cut leaves, a broken middle is damage and is told.
"""

import hashlib
import hmac
import os
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import msgspec

from feltapp.domain.ids import RevisionId
from feltapp.domain.sealed import HeaderError, Sealed, decode_header
from feltapp.errors import Trouble
from feltapp.store import record as records
from feltapp.store import revision as revisions
from feltapp.store import stream
from feltapp.store.database import Database
from feltapp.store.files import write_whole, written
from feltapp.store.keyring import Keyring

JOURNAL_FILE = "utboks.bin"
DAMAGED_FILE = "utboks.skadet.bin"
_MAGIC = b"feltutb1"
_HEAD = len(_MAGIC) + 16
_MARK = b"\xf1\xe7"
_DIGEST = 8
_START = 2 + 4 + _DIGEST + 4
_TAG = 32
_MAC = 16
_PAGE = 500


class _Entry(msgspec.Struct, array_like=True, frozen=True):
    header: bytes
    body: bytes
    signature: bytes


_decoder = msgspec.msgpack.Decoder(_Entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scan:
    entries: tuple[Sealed, ...]
    end: int
    last: bytes
    damaged: int


class OutboxJournal:
    """The open file.  One process appends, from any thread; any number may read."""

    def __init__(self, path: Path, mac_key: bytes | None, head: bytes, scan: _Scan, size: int) -> None:
        self._path = path
        self._mac_key = mac_key
        self._head = head
        self._last = scan.last
        self._end = scan.end
        self._damaged = scan.damaged
        self._torn = size > scan.end
        self._handle = -1
        self._owed: list[Sealed] = []
        self._turn = threading.Lock()

    @classmethod
    def open(cls, path: Path, mac_key: bytes | None = None) -> Self:
        """The journal at `path`.  With a key it is made when it is not there, and may be appended to."""
        if not path.exists():
            if mac_key is None:
                raise Trouble("utboks-mangler")
            write_whole(path, _MAGIC + os.urandom(16))
        content = path.read_bytes()
        head = content[:_HEAD]
        scan = _scan(content, mac_key)
        return cls(path, mac_key, head, scan, len(content))

    @property
    def damaged(self) -> int:
        """How many places do not hold; 0 when all is well."""
        return self._damaged

    @property
    def torn(self) -> bool:
        """Whether the last record was being written when the power went: it was never acknowledged."""
        return self._torn

    def append(self, sealed: Sealed) -> None:
        """Add one revision; it is on the disk when this returns."""
        self.append_all((sealed,))

    def append_all(self, several: Iterable[Sealed] = ()) -> None:
        """Add several with one wait for the disk.  What it could not take is owed, and comes first the next time."""
        if self._mac_key is None:
            raise ValueError("opened for reading")
        with self._turn:
            self._owed += several
            data = bytearray()
            last = self._last
            for sealed in self._owed:
                record, last = _record(sealed, last, self._mac_key)
                data += record
            if not data:
                return
            with written():
                self._write(bytes(data))
            self._end += len(data)
            self._last = last
            self._owed = []

    def _write(self, data: bytes) -> None:
        if self._handle < 0:
            self._handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        if self._damaged:
            self._keep_damaged()
        # What lies beyond the end was never acknowledged.
        if self._torn or os.fstat(self._handle).st_size != self._end:
            os.ftruncate(self._handle, self._end)
            self._torn = False
        os.lseek(self._handle, self._end, os.SEEK_SET)
        done = 0
        while done < len(data):
            done += os.write(self._handle, data[done:])
        os.fsync(self._handle)

    def entries(self) -> Iterator[Sealed]:
        """Every revision that can be read, oldest first."""
        yield from _scan(self._path.read_bytes(), self._mac_key).entries

    def missing(self, known: Callable[[Collection[RevisionId]], Collection[RevisionId]]) -> Iterator[Sealed]:
        """Those that `known` (asked with some ids at a time) does not know."""
        page: dict[RevisionId, Sealed] = {}
        for sealed in self.entries():
            page[decode_header(sealed.header).id] = sealed
            if len(page) == _PAGE:
                yield from _unknown(page, known)
                page = {}
        yield from _unknown(page, known)

    def compact(self, still_waiting: Callable[[], Collection[RevisionId]]) -> None:
        """Write the file anew with only these, unless it is so already; a damaged one is kept beside it.

        Asked for with the file held still: what is saved meanwhile is appended after, and not lost between.
        """
        if self._mac_key is None:
            raise ValueError("opened for reading")
        with self._turn:
            self._compact(self._mac_key, frozenset(still_waiting()))

    def _compact(self, mac_key: bytes, wanted: frozenset[RevisionId]) -> None:
        held = (*self.entries(), *self._owed)
        kept = [sealed for sealed in held if decode_header(sealed.header).id in wanted]
        if len(kept) == len(held) and not (self._damaged or self._torn or self._owed):
            return
        if self._damaged:
            self._keep_damaged()
        head = _MAGIC + os.urandom(16)
        data = bytearray(head)
        last = _chain_start(head)
        for sealed in kept:
            record, last = _record(sealed, last, mac_key)
            data += record
        self.close()
        write_whole(self._path, bytes(data))
        self._head, self._last, self._end, self._damaged, self._torn = head, last, len(data), 0, False
        self._owed = []

    def _keep_damaged(self) -> None:
        """Put the file aside as it was found, before the first write to it."""
        aside = self._path.with_name(DAMAGED_FILE)
        if not aside.exists():
            write_whole(aside, self._path.read_bytes())

    def close(self) -> None:
        """Close the file; harmless twice."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def __del__(self) -> None:
        self.close()


def reconcile(db: Database, journal: OutboxJournal, keyring: Keyring | None = None) -> int:
    """Give the database what it lost and the journal what it lacks; how many were moved.

    Without a keyring the rows of the records concerned wait for `record.refresh_stale`.
    """
    with db.write() as tx:
        lost = tuple(journal.missing(lambda ids: revisions.known(tx, ids)))
        for sealed in lost:
            revisions.add_own(tx, sealed, verified=False)
        if keyring is not None and lost:
            records.refresh(tx, {decode_header(sealed.header).record for sealed in lost}, keyring)
    with db.read() as tx:
        waiting = _outbox(tx_pages(lambda after: stream.outbox(tx, _PAGE, after)))
    have = {decode_header(sealed.header).id for sealed in journal.entries()}
    lacking = [sealed for revision, sealed in waiting.items() if revision not in have]
    if journal.damaged:
        journal.compact(waiting.keys)
    journal.append_all(lacking)
    return len(lost) + len(lacking)


def tx_pages(page: Callable[[RevisionId | None], tuple[Sealed, ...]]) -> Iterator[Sealed]:
    """Everything that a call gives a page at a time."""
    after: RevisionId | None = None
    while several := page(after):
        yield from several
        after = decode_header(several[-1].header).id


def _outbox(several: Iterable[Sealed]) -> dict[RevisionId, Sealed]:
    return {decode_header(sealed.header).id: sealed for sealed in several}


def _unknown(
    page: dict[RevisionId, Sealed], known: Callable[[Collection[RevisionId]], Collection[RevisionId]]
) -> Iterator[Sealed]:
    if page:
        there = frozenset(known(tuple(page)))
        yield from (sealed for revision, sealed in page.items() if revision not in there)


def _chain_start(head: bytes) -> bytes:
    return hashlib.sha256(head).digest()


def _record(sealed: Sealed, last: bytes, mac_key: bytes) -> tuple[bytes, bytes]:
    payload = msgspec.msgpack.encode(_Entry(header=sealed.header, body=sealed.body, signature=sealed.signature))
    tag = hashlib.sha256(last + payload).digest()
    return _checked(_MARK + len(payload).to_bytes(4, "big") + _digest(payload)) + payload + tag + _mac(
        mac_key, tag
    ), tag


def _checked(bare: bytes) -> bytes:
    """The start of a record with a check of its own: a wrong length must not look like a torn end."""
    return bare + hashlib.sha256(bare).digest()[:4]


def _is_start(start: bytes) -> bool:
    return len(start) == _START and start[:2] == _MARK and start == _checked(start[:-4])


def _digest(payload: bytes) -> bytes:
    """Tells a whole entry where the chain before it is lost."""
    return hashlib.sha256(payload).digest()[:_DIGEST]


def _mac(key: bytes, tag: bytes) -> bytes:
    return hmac.digest(key, tag, hashlib.sha256)[:_MAC]


def _scan(content: bytes, mac_key: bytes | None) -> _Scan:
    """All that can be read.  After damage it goes on at the next place that looks like a record."""
    entries: list[Sealed] = []
    damaged = 0 if content[: len(_MAGIC)] == _MAGIC and len(content) >= _HEAD else 1
    last = {_chain_start(content[:_HEAD])}
    at = end = _HEAD
    while at < len(content):
        start = content[at : at + _START]
        length = int.from_bytes(start[2:6], "big")
        after = at + _START + length + _TAG + _MAC
        if not _is_start(start):
            found = _next_start(content, at + 1)
            if found is None:
                damaged += content[at:].strip(b"\0") != b"" and len(start) == _START
                break
            damaged += 1
            at = found
            continue
        if after > len(content):
            break
        payload = content[at + _START : at + _START + length]
        tag, mac = content[after - _TAG - _MAC : after - _MAC], content[after - _MAC : after]
        computed = {hashlib.sha256(one + payload).digest() for one in last}
        whole = tag in computed and (mac_key is None or hmac.compare_digest(mac, _mac(mac_key, tag)))
        sealed = _entry(payload) if start[6 : 6 + _DIGEST] == _digest(payload) else None
        damaged += not whole or sealed is None
        if sealed is not None:
            entries.append(sealed)
        last = {tag, *computed}
        at = end = after
    tip = content[end - _TAG - _MAC : end - _MAC] if end > _HEAD else _chain_start(content[:_HEAD])
    return _Scan(entries=tuple(entries), end=end, last=tip, damaged=damaged)


def _next_start(content: bytes, at: int) -> int | None:
    while (at := content.find(_MARK, at)) >= 0:
        if _is_start(content[at : at + _START]):
            return at
        at += 1
    return None


def _entry(payload: bytes) -> Sealed | None:
    try:
        entry = _decoder.decode(payload)
        decode_header(entry.header)
    except (msgspec.MsgspecError, HeaderError):
        return None
    return Sealed(header=entry.header, body=entry.body, signature=entry.signature)
