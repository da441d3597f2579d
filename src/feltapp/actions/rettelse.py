"""Put a signed, locked text right: a new record beside it that says which one it corrects.

The old text is never touched (helsepersonelloven § 42).  What may be corrected so is said in `domain/rettelse.py`.
"""

from dataclasses import dataclass

from feltapp.actions.context import Context
from feltapp.clock import new_id
from feltapp.domain.changes import Changes
from feltapp.domain.ids import RecordId, RevisionId
from feltapp.domain.rettelse import RETTER, WITHOUT, corrects, pointer
from feltapp.domain.revision import RecordView, WorkState
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition, Nature
from feltapp.store import draft as draft_store
from feltapp.store import record
from feltapp.store.draft import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A draft of a rettelse, on disk."""

    draft: RevisionId
    changes: Changes


def begin(ctx: Context, record_id: RecordId) -> Begun:
    """A draft with the text as it was signed, to put right; the one she has begun already, where there is one."""
    with ctx.database.write() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        seen = record.view(tx, record_id, ctx.keyring)
        if seen.read_only:
            raise UserError("kan-ikke-vises")
        if not may_correct(ctx.catalog.find(row.skjema), seen):
            raise UserError("rettes-ikke")
        if record.corrections(tx, record_id):
            raise UserError("alt-rettet")
        for begun in draft_store.of_bruker(tx, row.bruker):
            if corrects(begun.edits) == record_id:
                return Begun(draft=begun.id, changes=Changes())
        now = ctx.clock.now()
        draft = Draft(
            id=RevisionId(new_id(ctx.clock)),
            record=RecordId(new_id(ctx.clock)),
            mappe=row.mappe,
            bruker=row.bruker,
            skjema=row.skjema,
            base=(),
            edits={**seen.answers, RETTER: pointer(record_id)},
            raw={},
            place="",
            begun_at=now,
            saved_at=now,
        )
        draft_store.put(tx, draft)
    return Begun(draft=draft.id, changes=Changes(brukere=frozenset({row.bruker}), drafts=True))


def may_correct(definition: FormDefinition, seen: RecordView) -> bool:
    """Whether such a text is put right beside itself: signed, locked, and of a kind that is."""
    locked = definition.nature is Nature.LAAST and seen.state is WorkState.SIGNERT
    return locked and definition.id not in WITHOUT and not seen.choices and not seen.read_only
