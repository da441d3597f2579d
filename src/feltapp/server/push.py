"""Takes in revisions: judges each, then gives places to all that hold in one transaction.

Everything slow (decoding, signatures, rights) is done before a row is locked.  A receipt is made only from what has
been committed.  Nothing that is a revision is thrown away: what its author may not write waits for a leader.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from feltapp.domain.medarbeider import Device
from feltapp.domain.revision import Header
from feltapp.domain.sealed import MAX_BODY, HeaderError, decode_header, signed_message
from feltapp.server.directory import Directory
from feltapp.server.store import revisions
from feltapp.server.store.base import RevisionRow, StreamRow, Tx
from feltapp.server.store.revisions import WaitingRow
from feltapp.sync.wire import Outcome, Receipt, SealedRevision


@dataclass(frozen=True, slots=True)
class Judged:
    """One revision that holds: whose it is, and whether it may have a place."""

    number: int
    id: bytes
    header: Header
    sealed: SealedRevision
    waits: bool


class Push:
    """One push; `judge` first, outside any lock, then `place` in the writing transaction."""

    def __init__(self, epoch: str, count: int) -> None:
        self._epoch = epoch
        self._receipts: list[Receipt | None] = [None] * count
        self.judged: list[Judged] = []

    @property
    def receipts(self) -> list[Receipt]:
        """One for each revision, in the order they came; not before the commit."""
        return [receipt for receipt in self._receipts if receipt is not None]

    def judge(
        self, tx: Tx, pushed: Sequence[SealedRevision], carrier: Device, directory: Directory, now_ms: int
    ) -> None:
        """Settle what needs no place: what is no revision, is here already, or was deleted."""
        read = [self._read(number, sealed) for number, sealed in enumerate(pushed)]
        whole = [(number, header) for number, header in enumerate(read) if header is not None]
        ids = [bytes.fromhex(header.id) for _, header in whole]
        gone = tx.deleted(ids)
        here = {row.id: row for row in tx.known(ids)}
        streams = {row.mappe: row for row in tx.streams({header.mappe for _, header in whole})}
        for number, header in whole:
            sealed, revision = pushed[number], bytes.fromhex(header.id)
            if revision in gone:
                self._settle(number, header.id, "deleted")
            elif revision in here:
                self._here_already(number, header.id, sealed, here[revision])
            elif code := _fault(header, sealed, directory, streams.get(header.mappe)):
                self._settle(number, header.id, "refused", code=code)
            else:
                waits = not _may(tx, header, carrier, directory, streams[header.mappe], now_ms)
                self.judged.append(Judged(number, revision, header, sealed, waits))

    def place(self, tx: Tx, carrier: str, now_ms: int) -> set[str]:
        """Give places; whom that concerns (mapper and teams).  The locks are the last thing taken."""
        waiting = [one for one in self.judged if one.waits]
        ready = [one for one in self.judged if not one.waits]
        self._keep_waiting(tx, waiting, carrier, now_ms)
        if not ready:
            return set()
        streams = {row.mappe: row for row in tx.lock({one.header.mappe for one in ready})}
        gone = tx.deleted([one.id for one in ready])
        here = {row.id: row for row in tx.known([one.id for one in ready])}
        next_pos = {row.no: row.pos for row in streams.values()}
        rows: list[RevisionRow] = []
        for one in ready:
            if one.id in gone:
                self._settle(one.number, one.header.id, "deleted")
                continue
            if one.id in here:
                self._here_already(one.number, one.header.id, one.sealed, here[one.id])
                continue
            no = streams[one.header.mappe].no
            next_pos[no] += 1
            row = RevisionRow(no, next_pos[no], one.id, one.sealed.header, one.sealed.body, one.sealed.signature)
            here[one.id] = row
            rows.append(row)
            self._settle(one.number, one.header.id, "stored", pos=row.pos)
        tx.append(rows)
        revisions.done_waiting(tx, [row.id for row in rows])
        moved = {row.mappe for row in rows}
        touched = [stream for stream in streams.values() if stream.no in moved]
        return {word for stream in touched for word in (stream.mappe, stream.team)}

    def _keep_waiting(self, tx: Tx, waiting: Sequence[Judged], carrier: str, now_ms: int) -> None:
        rows = [
            WaitingRow(one.id, one.header.mappe, one.header.author, one.sealed.header, one.sealed.body,
                       one.sealed.signature)
            for one in waiting
        ]  # fmt: skip
        if not rows:
            return
        revisions.keep_waiting(tx, rows, carrier, now_ms)
        for one, row in zip(waiting, rows, strict=True):
            if revisions.waiting(tx, one.id) == row:
                self._settle(one.number, one.header.id, "waiting")
            else:
                self._settle(one.number, one.header.id, "refused", code="annet-innhold")

    def _read(self, number: int, sealed: SealedRevision) -> Header | None:
        try:
            header = decode_header(sealed.header)
        except HeaderError:
            self._settle(number, "", "refused", code="ikke-revisjon")
            return None
        if len(sealed.body) > MAX_BODY:
            self._settle(number, header.id, "refused", code="for-stor")
            return None
        return header

    def _here_already(self, number: int, revision: str, sealed: SealedRevision, row: RevisionRow) -> None:
        if (sealed.header, sealed.body, sealed.signature) == (row.header, row.body, row.signature):
            self._settle(number, revision, "duplicate", pos=row.pos)
        else:
            self._settle(number, revision, "refused", code="annet-innhold")

    def _settle(self, number: int, revision: str, outcome: Outcome, *, pos: int = 0, code: str = "") -> None:
        self._receipts[number] = Receipt(revision, outcome, self._epoch, pos, code)


def _fault(header: Header, sealed: SealedRevision, directory: Directory, stream: StreamRow | None) -> str:
    """Why this cannot be kept, or empty."""
    known = directory.known.get(header.device)
    if known is None:
        return "ukjent-enhet"
    if known.device.medarbeider.id != header.author:
        return "feil-forfatter"
    if not known.signed(sealed.signature, signed_message(sealed.header, sealed.body)):
        return "feil-signatur"
    if stream is None:
        return "ukjent-mappe"
    if stream.bruker != header.bruker:
        return "feil-bruker"
    return ""


def _may(tx: Tx, header: Header, carrier: Device, directory: Directory, stream: StreamRow, now_ms: int) -> bool:
    """Rights are judged for the author; a carrier must see the mappe too, unless it is the author's own laptop."""
    author = directory.known[header.device]
    if author.revoked or not directory.scope(tx, author.device, now_ms).holds(stream):
        return False
    own = carrier.medarbeider.id == author.device.medarbeider.id
    return own or directory.scope(tx, carrier, now_ms).holds(stream)


def accept(tx: Tx, chosen: Sequence[WaitingRow], epoch: str) -> tuple[list[Receipt], set[str]]:
    """Give places to revisions that a leader has accepted."""
    by_mappe: defaultdict[str, list[WaitingRow]] = defaultdict(list)
    for row in chosen:
        by_mappe[row.mappe].append(row)
    receipts: list[Receipt] = []
    rows: list[RevisionRow] = []
    touched: set[str] = set()
    for stream in tx.lock(by_mappe):
        touched |= {stream.mappe, stream.team}
        here = {row.id: row.pos for row in tx.known([row.id for row in by_mappe[stream.mappe]])}
        pos = stream.pos
        for waiting in by_mappe[stream.mappe]:
            if waiting.id in here:
                receipts.append(Receipt(waiting.id.hex(), "duplicate", epoch, here[waiting.id]))
                continue
            pos += 1
            rows.append(RevisionRow(stream.no, pos, waiting.id, waiting.header, waiting.body, waiting.signature))
            receipts.append(Receipt(waiting.id.hex(), "stored", epoch, pos))
    tx.append(rows)
    revisions.done_waiting(tx, [row.id for row in chosen])
    return receipts, touched
