"""What is done when nobody waits for it: search filled in, signatures checked, rows read again, the day's copy.

A little at a time, so that a click never stands behind it (at most some 20 ms a transaction).  Nothing is shown as
signed before its signature was checked here.
"""

from dataclasses import dataclass

from feltapp.actions import lengder, skjema
from feltapp.actions.context import Context
from feltapp.domain.changes import NOTHING, Changes
from feltapp.domain.ids import RevisionId
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.store import backup, record, revision, search
from feltapp.store.seal import verify
from feltapp.sync import devices

INDEXED = 40
CHECKED = 60
REFRESHED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidied:
    """What one turn did; `more` says that there is more to do now."""

    more: bool
    changes: Changes = NOTHING


def tidy_some(ctx: Context) -> Tidied:
    """One turn."""
    ctx.database.precedence.give_way()
    with ctx.database.read() as tx:
        unchecked = revision.unverified(tx, CHECKED)
    holds, broken = _check(ctx, unchecked)
    with ctx.database.write(witnessed=False) as tx:  # all of it can be worked out again
        if holds:
            revision.mark_verified(tx, holds)
        if broken:
            revision.mark_verified(tx, broken, holds=False)
        refreshed = record.refresh_stale(tx, ctx.keyring, REFRESHED)
        indexed = search.index_some(tx, ctx.keyring, INDEXED)
    ctx.journal.append_all()  # what a full disk would not take when it was signed
    more = indexed == INDEXED or len(refreshed) == REFRESHED or len(holds) + len(broken) == CHECKED
    changes = Changes(records=frozenset(refreshed))
    lengder.keep_up(ctx, changes)
    skjema.keep_up(ctx, changes)  # a form whose signature does not hold is no form
    return Tidied(more=more, changes=changes)


def copy_of_today(ctx: Context) -> bool:
    """Make the day's verified copy, unless there is one.  About a second per 100 MB: not on the store worker."""
    return backup.make(ctx.database, ctx.clock.now().date()) is not None


def _check(ctx: Context, sealed: tuple[Sealed, ...]) -> tuple[list[RevisionId], list[RevisionId]]:
    """Those whose signature holds, and those whose does not; from an unknown device neither can be said yet."""
    if not sealed:
        return [], []
    known = devices.directory(devices.decode(ctx.keyring.certificates), ctx.keyring.municipality_signing)
    holds: list[RevisionId] = []
    broken: list[RevisionId] = []
    for one in sealed:
        ctx.database.precedence.give_way()
        header = decode_header(one.header)
        if header.device not in known.devices:
            continue
        key = known.signing_key(header.device, header.author)
        (holds if key is not None and verify(one, key) else broken).append(header.id)
    return holds, broken
