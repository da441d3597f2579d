"""The one way a text becomes a revision: sealed, signed, durable, and only then said to be saved.

One transaction holds the revision, its place in the outbox, the record's new row, the draft's end and the access log;
the outbox journal follows before anybody is told, or as soon as the disk will take it.  Design §5 and invariants 1–3.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions.access import log_act
from feltapp.actions.context import Context
from feltapp.clock import new_id
from feltapp.domain.answer import Answers
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.domain.revision import Body, Header, WorkState
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble, UserError
from feltapp.store import draft as draft_store
from feltapp.store import mappe, record, revision, search
from feltapp.store.database import Tx
from feltapp.store.seal import seal


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRevision:
    """A text to save.  `id` is given when a draft had reserved it, so that saving twice is saving once."""

    bruker: BrukerId
    mappe: MappeId
    record: RecordId
    skjema: SkjemaRef
    answers: Answers
    touched: frozenset[Path]
    state: WorkState
    parents: tuple[RevisionId, ...] = ()
    happened_at: datetime | None = None
    id: RevisionId | None = None


def signed_new(
    ctx: Context,
    bruker: BrukerId,
    mappe: MappeId,
    skjema: str,
    answers: Answers,
    *,
    happened_at: datetime | None = None,
) -> NewRevision:
    """A new record that is signed as it is made: what a page writes for somebody, without a draft."""
    return NewRevision(
        bruker=bruker,
        mappe=mappe,
        record=RecordId(new_id(ctx.clock)),
        skjema=ctx.catalog.newest(skjema).ref,
        answers=answers,
        touched=frozenset(answers),
        state=WorkState.SIGNERT,
        happened_at=happened_at,
    )


def mappe_of(tx: Tx, bruker: BrukerId, kind: MappeKind) -> MappeId:
    """The mappe of a kind that a bruker has on this laptop."""
    for found in mappe.of_bruker(tx, bruker):
        if found.kind is kind:
            return found.id
    raise UserError("mappe-mangler", kind=kind.value)


def save(ctx: Context, tx: Tx, new: Sequence[NewRevision]) -> list[Sealed]:
    """Write revisions inside a transaction of the caller; `finish` must follow its commit."""
    sealed: list[Sealed] = []
    for item in new:
        version = ctx.keyring.newest(item.mappe)
        key = ctx.keyring.mappe_key(item.mappe, version)
        if key is None:
            raise UserError("mappe-mangler", kind="")
        header = Header(
            id=item.id or RevisionId(new_id(ctx.clock)),
            bruker=item.bruker,
            mappe=item.mappe,
            record=item.record,
            parents=item.parents,
            skjema=item.skjema,
            author=ctx.me.id,
            device=ctx.keyring.device,
            recorded_at=ctx.clock.now(),
            key=version,
        )
        body = Body(answers=item.answers, touched=item.touched, state=item.state, happened_at=item.happened_at)
        finished = seal(header, body, key=key, signing=ctx.keyring.signing)
        revision.add_own(tx, finished)
        draft_store.drop(tx, header.id)
        act = "signer" if item.state is WorkState.SIGNERT else "skriv"
        log_act(ctx, tx, act, item.bruker, mappe=item.mappe, record=item.record)
        sealed.append(finished)
    ctx.note_signed(tx)
    record.refresh(tx, {item.record for item in new}, ctx.keyring)
    search.index_some(tx, ctx.keyring, limit=len(new))
    return sealed


def finish(ctx: Context, sealed: Sequence[Sealed]) -> None:
    """Put what was committed into the outbox journal, which the keyless shell can send.

    The database has it, so it is saved whatever the disk says now: the journal is owed it (`actions/behind.py`).
    """
    with contextlib.suppress(Trouble):
        ctx.journal.append_all(sealed)


def save_and_finish(ctx: Context, new: Sequence[NewRevision]) -> Changes:
    """Save in a transaction of its own."""
    with ctx.database.write() as tx:
        sealed = save(ctx, tx, new)
    finish(ctx, sealed)
    return changes_of(new)


def changes_of(new: Sequence[NewRevision]) -> Changes:
    """What saving these touches."""
    return Changes(
        brukere=frozenset(item.bruker for item in new),
        records=frozenset(item.record for item in new),
        drafts=True,
        sync=True,
    )
