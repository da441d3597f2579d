"""What goes up: mapper made here with their keys, and the outbox.

A revision leaves the outbox only by sentral's receipt, and the receipt and what it changes are one transaction.
Nothing is sealed or signed here: it goes byte for byte as it was saved, and again whenever an answer was lost.
"""

from collections.abc import Iterator, Sequence

from feltapp.domain.ids import MappeId, RevisionId
from feltapp.domain.mappe import Mappe
from feltapp.domain.revision import Header
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.domain.wrapping import key_context, wrap
from feltapp.errors import Trouble
from feltapp.store import mappe as mappe_store
from feltapp.store import stream
from feltapp.sync.laptop import NEW_EPOCH, Laptop, Progress, batches, in_parts
from feltapp.sync.wire import MAX_PUSH, KeysRequest, NewMappe, Receipt, Remote, SealedRevision, WrappedKey

NEW_AT_ONCE = 200
MAX_PUSH_BYTES = 4 * 1024 * 1024
_UNKNOWN = "ukjent-mappe"
_NOT_OURS = 404


def announce(laptop: Laptop, remote: Remote, progress: Progress) -> None:
    """Tell sentral of mapper it does not know, each with its keys: without those nobody else could ever read it."""
    with laptop.database.read() as tx:
        new = mappe_store.new_unannounced(tx)

    def send(part: Sequence[Mappe]) -> None:
        keys = [wrapped for one in part for wrapped in _wrapped(laptop, one.id)]
        told = [NewMappe(mappe=m.id, bruker=m.bruker, kind=m.kind.value, team=m.team) for m in part]
        try:
            remote.keys(KeysRequest(new=told, keys=keys, wanted=[]))
        except Trouble as trouble:
            if len(part) > 1 or trouble.details.get("status") != _NOT_OURS:
                raise
            progress.trouble = trouble  # it is known there, and not ours to see: the manifest decides
        with laptop.database.write() as tx:
            mappe_store.announced(tx, [one.id for one in part])

    for part in batches([one for one in new if laptop.keyring.versions(one.id)], NEW_AT_ONCE):
        progress.check()
        in_parts(part, send, progress)


def _wrapped(laptop: Laptop, mappe: MappeId) -> Iterator[WrappedKey]:
    for version in laptop.keyring.versions(mappe):
        key = laptop.keyring.mappe_key(mappe, version)
        if key is not None:
            sealed = wrap(key, laptop.keyring.municipality_sealing, key_context(mappe, version))
            yield WrappedKey(mappe=mappe, version=version, sealed=sealed)


def push(laptop: Laptop, remote: Remote, progress: Progress) -> None:
    """Send what waits, oldest first."""
    with laptop.database.read() as tx:
        epoch = stream.epoch(tx)
    if not epoch:
        return  # a receipt means something only in an epoch that we know: the manifest comes first, once

    def send(part: Sequence[Sealed]) -> None:
        receipts = remote.push([SealedRevision(s.header, s.body, s.signature) for s in part])
        headers = [decode_header(sealed.header) for sealed in part]
        _check(receipts, headers, epoch)
        unknown = {h.mappe for h, r in zip(headers, receipts, strict=True) if r.code == _UNKNOWN}
        with laptop.database.write() as tx:
            # What sentral refused only because it has not heard of the mappe stays in the outbox.
            changes = stream.settle(tx, [receipt for receipt in receipts if receipt.code != _UNKNOWN])
            mappe_store.tell_again(tx, unknown)
        progress.sent += sum(1 for receipt in receipts if receipt.outcome != "refused")
        progress.note(changes)

    before = progress.sent
    try:
        for part in _outbox(laptop):
            progress.check()
            in_parts(part, send, progress)
    except Trouble as trouble:
        if trouble.code != NEW_EPOCH:
            raise  # but after a restore the manifest says what to send again: go on to that
    if progress.sent > before:
        laptop.journal.compact(lambda: _only_here(laptop))


def _only_here(laptop: Laptop) -> frozenset[RevisionId]:
    with laptop.database.read() as tx:
        return frozenset(row.revision for row in stream.outbox_rows(tx))


def _outbox(laptop: Laptop) -> Iterator[Sequence[Sealed]]:
    """The outbox in parts that one push can carry.  What stays in it (refused) is passed by."""
    after = None
    while True:
        with laptop.database.read() as tx:
            waiting = stream.outbox(tx, MAX_PUSH, after)
        if not waiting:
            return
        part: list[Sealed] = []
        size = 0
        for sealed in waiting:
            size += len(sealed.header) + len(sealed.body)
            if part and size > MAX_PUSH_BYTES:
                break
            part.append(sealed)
        after = decode_header(part[-1].header).id
        yield part


def _check(receipts: Sequence[Receipt], headers: Sequence[Header], epoch: str) -> None:
    """A receipt is believed only for the revision it stands beside, in the epoch that our positions are of."""
    if [receipt.id for receipt in receipts] != [header.id for header in headers]:
        raise Trouble("sentral-svarer-feil", kall="push")
    if any(receipt.epoch != epoch for receipt in receipts):
        raise Trouble(NEW_EPOCH)
