"""What sentral keeps for us without a place in any stream, and leaving a mappe that was taken away.

Log rows and drafts are sealed to the municipality, so they can be sealed also when the mappe's own key is gone.
Leaving is one transaction: drafts sealed away, what sentral has dropped, what only we have left as it was, sealed.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from feltapp.domain.changes import Changes
from feltapp.domain.ids import DeviceId, MappeId
from feltapp.domain.wrapping import wrap
from feltapp.errors import Trouble
from feltapp.store import draft as draft_store
from feltapp.store import log, settings
from feltapp.store import mappe as mappe_store
from feltapp.store.log import LogEntry
from feltapp.sync.laptop import Laptop, Progress, batches, in_parts
from feltapp.sync.wire import REFUSED, DraftBackup, LogRow, Remote

AT_ONCE = 500
OLD = timedelta(hours=1)
_ALREADY_THERE = 409
_LOG_PURPOSE = b"feltapp/logg/v1"
_DRAFTS_SENT = "sync.utkast"


def take_leave(laptop: Laptop, remote: Remote, mapper: Sequence[MappeId], progress: Progress) -> None:
    """Let go of mapper that were taken away; the outbox has been sent by now."""
    if not mapper:
        return
    send_log(laptop, remote, progress)
    for one in mapper:
        progress.check()
        with laptop.database.write() as tx:
            gone = mappe_store.get(tx, one)
            drafts = draft_store.seal_away(tx, one, laptop.keyring.municipality_sealing)
            mappe_store.drop(tx, one, laptop.keyring.device)
        laptop.keyring.forget(one)
        laptop.keyring.save()
        if gone is not None:
            progress.note(Changes(brukere=frozenset({gone.bruker}), drafts=bool(drafts), sync=True))


def forget_left_over_keys(laptop: Laptop) -> None:
    """Keys of mapper that are no longer here: the power may go between a mappe and its key.

    As the one writer: a new mappe gets its keys inside the transaction that makes it, and must not lose them.
    """
    with laptop.database.write() as tx:
        left_over = laptop.keyring.mapper - mappe_store.ids(tx)
        for mappe in left_over:
            laptop.keyring.forget(mappe)
        if left_over:
            laptop.keyring.save()


def send_log(laptop: Laptop, remote: Remote, progress: Progress) -> None:
    """Append what has been done with each mappe to its log stream."""
    while True:
        progress.check()
        with laptop.database.read() as tx:
            rows = log.unsent(tx, AT_ONCE)
        if not rows:
            return
        try:
            in_parts([_sealed(laptop, seq, entry) for seq, entry in rows], lambda part: _put(remote, part), progress)
        except _NotTaken:
            return
        with laptop.database.write() as tx:
            log.sent(tx, rows[-1][0])


class _NotTaken(Exception):
    """Sentral would not have a row: it is kept, and the rows after it wait their turn."""


def _put(remote: Remote, rows: Sequence[LogRow]) -> None:
    try:
        remote.put_log(rows)
    except Trouble as trouble:
        if trouble.code != REFUSED or len(rows) > 1:
            raise
        # One that is there already, sealed another time: the answer was lost.
        if trouble.details.get("status") != _ALREADY_THERE:
            raise _NotTaken from trouble


def _sealed(laptop: Laptop, seq: int, entry: LogEntry) -> LogRow:
    text = msgspec.json.encode(entry)
    mark = hashlib.sha256(_LOG_PURPOSE + bytes.fromhex(laptop.keyring.device) + seq.to_bytes(8, "big") + text)
    return LogRow(
        id=mark.hexdigest()[:32],
        mappe=entry.mappe or "",
        device=DeviceId(laptop.keyring.device),
        seq=seq,
        sealed=wrap(text, laptop.keyring.municipality_sealing, _LOG_PURPOSE),
    )


def send_drafts(laptop: Laptop, remote: Remote, progress: Progress) -> None:
    """Leave a sealed copy of drafts that were sealed away, and of those older than an hour that have changed since."""
    with laptop.database.read() as tx:
        away = draft_store.sealed_away(tx)
        drafts = draft_store.all_of(tx)
        sent = settings.get(tx, _DRAFTS_SENT, dict[str, str], {})

    def send_away(part: Sequence[draft_store.SealedDraft]) -> None:
        remote.put_drafts([DraftBackup(draft=one.id, mappe=one.mappe, sealed=one.sealed) for one in part])
        with laptop.database.write() as tx:
            draft_store.backup_sent(tx, [one.id for one in part])

    def send_open(part: Sequence[draft_store.Draft]) -> None:
        remote.put_drafts([DraftBackup(draft=one.id, mappe=one.mappe, sealed=_backup(laptop, one)) for one in part])
        with laptop.database.write() as tx:
            now = settings.get(tx, _DRAFTS_SENT, dict[str, str], {}) | {d.id: d.saved_at.isoformat() for d in part}
            left = {one.id for one in draft_store.all_of(tx)}
            settings.put(tx, _DRAFTS_SENT, {draft: saved for draft, saved in now.items() if draft in left})

    due = [one for one in drafts if sent.get(one.id) != one.saved_at.isoformat() and _old(one, laptop.clock.now())]
    for away_part in batches(away, AT_ONCE):
        progress.check()
        in_parts(away_part, send_away, progress)
    for part in batches(due, AT_ONCE):
        progress.check()
        in_parts(part, send_open, progress)


def _old(draft: draft_store.Draft, now: datetime) -> bool:
    """Begun an hour ago, or in a future that the clock has left again."""
    return not timedelta(0) <= now - draft.begun_at < OLD


def _backup(laptop: Laptop, draft: draft_store.Draft) -> bytes:
    return wrap(draft_store.encode(draft), laptop.keyring.municipality_sealing, draft_store.BACKUP_INFO)
