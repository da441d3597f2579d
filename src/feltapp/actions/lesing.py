"""A record to read: as it stands, what it corrects or is corrected by, and every version there has been of it.

That it was read is logged, of each text that is shown (pasientjournalforskriften § 14).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.opening import up_to
from feltapp.actions.rettelse import may_correct
from feltapp.actions.titles import form_of
from feltapp.actions.versjoner import field_at, said_of
from feltapp.domain.answer import IKKE_SPURT, Answers
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.rettelse import RETTER
from feltapp.domain.revision import Body, RecordView, Revision, WorkState, view
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition, FormError
from feltapp.store import record, revision
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

VERSIONS_COMPARED = 40
"""How many of the newest versions say what they changed; of those before, only who and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One answer that a version changed: what stood, what stands.  Empty: nothing did."""

    label: str
    before: str
    after: str
    sensitive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionItem:
    """One version: whose, when, and what is new in it.  `first` has nothing before it."""

    revision: RevisionId
    who: str
    when: datetime
    state: WorkState
    first: bool
    readable: bool
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRecord:
    """A record to read: as it stands now."""

    record: RecordId
    definition: FormDefinition
    seen: RecordView
    who: str
    when: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the page shows.  `corrects`: the text this one puts right; `corrected_by`: those that put this one right.

    `differing`: the answers that differ between the two; `bruker` is the dwelling or the team where no person is meant.
    """

    bruker: BrukerId
    read: ReadRecord
    corrects: ReadRecord | None
    corrected_by: tuple[ReadRecord, ...]
    differing: frozenset[Path]
    may_correct: bool
    versions: tuple[VersionItem, ...]

    @property
    def beside(self) -> ReadRecord | None:
        """The other text to show beside it, if any: what put it right before what it put right."""
        return self.corrected_by[0] if self.corrected_by else self.corrects


def open_reading(ctx: Context, record_id: RecordId) -> Reading:
    """A record and what stands beside it."""
    with ctx.database.write() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        read = _read(ctx, tx, row)
        before = record.get(tx, row.corrects) if row.corrects else None
        corrected = _read(ctx, tx, before) if before is not None else None
        later = tuple(_read(ctx, tx, one) for one in record.corrections(tx, record_id))
        known = revision.of_record(tx, record_id, ctx.keyring)
    other = later[0] if later else corrected
    return Reading(
        bruker=row.bruker,
        read=read,
        corrects=corrected,
        corrected_by=later,
        differing=_differing(read.seen.answers, other.seen.answers) if other else frozenset(),
        may_correct=not later and may_correct(read.definition, read.seen),
        versions=_versions(ctx, known),
    )


def _read(ctx: Context, tx: Tx, row: RecordRow) -> ReadRecord:
    seen = record.view(tx, row.record, ctx.keyring)
    log_act(ctx, tx, LES, row.bruker, mappe=row.mappe, record=row.record)
    return ReadRecord(
        record=row.record,
        definition=form_of(ctx, row.skjema, seen),
        seen=seen,
        who=ctx.staff().name(row.authors[-1] if row.authors else None),
        when=row.recorded_at,
    )


def _differing(one: Answers, other: Answers) -> frozenset[Path]:
    return frozenset(path for path in {*one, *other} - {RETTER} if one.get(path) != other.get(path))


def _versions(ctx: Context, known: tuple[Revision, ...]) -> tuple[VersionItem, ...]:
    newest = sorted(known, key=lambda item: (item.header.recorded_at, item.id), reverse=True)
    return tuple(_version(ctx, known, item, at < VERSIONS_COMPARED) for at, item in enumerate(newest))


def _version(ctx: Context, known: tuple[Revision, ...], item: Revision, compared: bool) -> VersionItem:
    body = item.body if isinstance(item.body, Body) else None
    changes: tuple[Change, ...] = ()
    if compared and body is not None and item.header.parents:
        before = view(up_to(known, item.header.parents)).answers
        changes = _changes(_definition(ctx, item), before, body)
    return VersionItem(
        revision=item.id,
        who=ctx.staff().name(item.header.author),
        when=item.header.recorded_at,
        state=body.state if body else WorkState.PAAGAAR,
        first=not item.header.parents,
        readable=body is not None,
        changes=changes,
    )


def _definition(ctx: Context, item: Revision) -> FormDefinition | None:
    try:
        return ctx.catalog.find(item.header.skjema)
    except FormError:
        return None  # a colleague's laptop may be newer


def _changes(definition: FormDefinition | None, before: Answers, body: Body) -> tuple[Change, ...]:
    order: Mapping[str, int] = {name: at for at, name in enumerate(definition.labels)} if definition else {}
    paths = sorted(body.touched, key=lambda path: (order.get(_link(path), len(order)), path))
    found = (_change(definition, path, before, body.answers) for path in paths)
    return tuple(one for one in found if one is not None)


def _link(path: Path) -> str:
    return path.rsplit("/", 1)[-1].split(":")[0]


def _change(definition: FormDefinition | None, path: Path, before: Answers, after: Answers) -> Change | None:
    old, new = before.get(path, IKKE_SPURT), after.get(path, IKKE_SPURT)
    field = field_at(definition, path)[0] if definition else None
    if old == new or (field is not None and field.hidden):
        return None
    said = [said_of(field, answer) if answer != IKKE_SPURT else "" for answer in (old, new)]
    return Change(
        label=field.text if field else str(path),
        before=said[0],
        after=said[1],
        sensitive=field is not None and field.sensitive,
    )
