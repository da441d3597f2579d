"""Fill in, keep, sign and look back at a form, whatever form it is.

A draft reserves the id of the revision it will become and keeps the heads that were on screen when it was begun; a
save names exactly these (design §5).  Every key lands in the encrypted store within a second, and a draft is opened
again in the version of the form that it was begun in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from feltapp.actions.context import Context
from feltapp.actions.saving import NewRevision, changes_of, finish, mappe_of, save
from feltapp.clock import new_id
from feltapp.domain import person, samtykke
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import EMPTY_VIEW, Body, RecordView, Revision, WorkState, view
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition, Nature
from feltapp.forms.session import FormSession
from feltapp.store import draft as draft_store
from feltapp.store import log, record, revision
from feltapp.store.database import Tx
from feltapp.store.draft import Draft

HAPPENED = {"journalnotat": Path("notat.dato"), "evaluering": Path("evaluering.dato"), "kopi": Path("kopi.dato")}
"""The answer that says when a thing happened, by skjema; elsewhere it happened when it was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenForm:
    """A form on screen: its draft, its definition, and what its author sees beneath."""

    draft: Draft
    definition: FormDefinition
    seen: RecordView
    previous: Answers | None
    previous_date: date | None
    today: date
    begun: bool
    name: str

    def session(self) -> FormSession:
        """The form, evaluated; nothing in it touches the store."""
        return FormSession(
            self.definition,
            seen=self.seen,
            edits=self.draft.edits,
            raw=self.draft.raw,
            previous=self.previous,
            previous_date=self.previous_date,
            today=self.today,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A draft is on disk; when."""

    saved_at: datetime
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A text became a revision."""

    record: RecordId
    revision: RevisionId
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """A colleague's version came while a form was open."""

    who: str
    when: datetime
    changed: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A form opened again, now also on what a colleague wrote."""

    opened: OpenForm
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryItem:
    """One revision in a record's history, newest first."""

    revision: RevisionId
    who: str
    when: datetime
    state: WorkState
    changed: tuple[str, ...]
    mine: bool
    readable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRecord:
    """A record to read: as it stands now."""

    record: RecordId
    definition: FormDefinition
    seen: RecordView
    who: str
    when: datetime


def open_new(ctx: Context, bruker: BrukerId, skjema: str) -> OpenForm:
    """A form to fill in.  A living text that the person has one of is opened where it stands, with its draft if any."""
    definition = ctx.catalog.newest(skjema)
    with ctx.database.read() as tx:
        if definition.one_per_bruker:
            existing = [row for row in record.of_bruker(tx, bruker) if row.skjema_id == skjema]
            if existing:
                return _open(ctx, tx, max(existing, key=lambda row: row.recorded_at).record)
        for begun in draft_store.of_bruker(tx, bruker):
            if begun.skjema.split("|")[0] == skjema and not begun.base:
                return _from_draft(ctx, tx, begun)
        return _from_draft(ctx, tx, _fresh(ctx, tx, bruker, definition), begun=False)


def open_record(ctx: Context, record_id: RecordId) -> OpenForm:
    """A record to go on with: its draft where there is one, else a new draft on what it says now."""
    with ctx.database.read() as tx:
        return _open(ctx, tx, record_id)


def open_draft(ctx: Context, draft_id: RevisionId) -> OpenForm:
    """A draft as it was left, in the version of the form that it was begun in."""
    with ctx.database.read() as tx:
        found = draft_store.get(tx, draft_id)
        if found is None:
            raise UserError("utkast-borte")
        return _from_draft(ctx, tx, found)


def keep(ctx: Context, draft: Draft, edits: Answers, raw: Mapping[Path, str], place: str) -> Kept:
    """Put what has been typed so far on disk."""
    now = ctx.clock.now()
    with ctx.database.write() as tx:
        begun = draft_store.get(tx, draft.id)
        base = begun.base if begun else draft.base
        draft_store.put(tx, replace(draft, base=base, edits=edits, raw=raw, place=place, saved_at=now))
    return Kept(saved_at=now, changes=Changes(brukere=frozenset({draft.bruker}), drafts=begun is None))


def discard(ctx: Context, draft_id: RevisionId) -> Changes:
    """Throw a draft away, at its author's word."""
    with ctx.database.write() as tx:
        found = draft_store.get(tx, draft_id)
        draft_store.drop(tx, draft_id)
    return Changes(brukere=frozenset({found.bruker}) if found else frozenset(), drafts=True)


def save_in_progress(ctx: Context, draft_id: RevisionId) -> Signed:
    """Let the team see the text so far; it is not signed."""
    return _finish(ctx, draft_id, WorkState.PAAGAAR)


def sign(ctx: Context, draft_id: RevisionId) -> Signed:
    """Make the text her word.  Raises `UserError` with the field when something that must be there is not."""
    return _finish(ctx, draft_id, WorkState.SIGNERT)


def news(ctx: Context, draft: Draft) -> News | None:
    """What a colleague has saved in this record since the draft was begun, if anything."""
    with ctx.database.read() as tx:
        known = revision.of_record(tx, draft.record, ctx.keyring)
        seen = {item.id for item in _up_to(known, draft.base)}
        later = [item for item in known if item.id not in seen]
    if not later:
        return None
    newest = max(later, key=lambda item: (item.header.recorded_at, item.id))
    changed = {path for item in later if isinstance(item.body, Body) for path in item.body.touched}
    return News(
        who=ctx.staff().name(newest.header.author), when=newest.header.recorded_at, changed=tuple(sorted(changed))
    )


def look_at_news(ctx: Context, draft_id: RevisionId) -> Looked:
    """The writer has looked at what is new: the draft now builds on it too."""
    with ctx.database.write() as tx:
        found = draft_store.get(tx, draft_id)
        if found is None:
            raise UserError("utkast-borte")
        heads = record.view(tx, found.record, ctx.keyring)
        readable = tuple(head for head in heads.heads if head not in heads.unreadable)
        draft_store.put(tx, replace(found, base=readable))
    return Looked(opened=open_draft(ctx, draft_id), changes=Changes(drafts=True))


def history(ctx: Context, record_id: RecordId) -> tuple[HistoryItem, ...]:
    """Every version there has been, newest first."""
    with ctx.database.read() as tx:
        known = revision.of_record(tx, record_id, ctx.keyring)
    items = [
        HistoryItem(
            revision=item.id,
            who=ctx.staff().name(item.header.author),
            when=item.header.recorded_at,
            state=item.body.state if isinstance(item.body, Body) else WorkState.PAAGAAR,
            changed=_labels(ctx, item),
            mine=item.header.author == ctx.me.id,
            readable=isinstance(item.body, Body),
        )
        for item in known
    ]
    return tuple(sorted(items, key=lambda item: (item.when, item.revision), reverse=True))


def read_record(ctx: Context, record_id: RecordId) -> ReadRecord:
    """A record to read.  That it was read is logged (pasientjournalforskriften § 14)."""
    with ctx.database.write() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        seen = record.view(tx, record_id, ctx.keyring)
        log.append(
            tx,
            log.LogEntry(
                when=ctx.clock.now(), who=ctx.me.id, bruker=row.bruker, record=record_id, act="les", reason=""
            ),
        )
    return ReadRecord(
        record=record_id,
        definition=ctx.catalog.find(row.skjema),
        seen=seen,
        who=ctx.staff().name(row.authors[-1] if row.authors else None),
        when=row.recorded_at,
    )


def _open(ctx: Context, tx: Tx, record_id: RecordId) -> OpenForm:
    for begun in draft_store.of_record(tx, record_id):
        return _from_draft(ctx, tx, begun)
    row = record.get(tx, record_id)
    if row is None:
        raise UserError("registrering-borte")
    seen = record.view(tx, record_id, ctx.keyring)
    if seen.read_only:
        raise UserError("kan-ikke-vises")
    definition = ctx.catalog.find(row.skjema)
    if definition.nature is Nature.LAAST and seen.state is WorkState.SIGNERT:
        raise UserError("signert-er-laast")
    newest = ctx.catalog.newest(definition.id)
    now = ctx.clock.now()
    draft = Draft(
        id=RevisionId(new_id(ctx.clock)),
        record=record_id,
        mappe=row.mappe,
        bruker=row.bruker,
        skjema=newest.ref,
        base=seen.heads,
        edits={},
        raw={},
        place="",
        begun_at=now,
        saved_at=now,
    )
    return _from_draft(ctx, tx, draft, begun=False)


def _fresh(ctx: Context, tx: Tx, bruker: BrukerId, definition: FormDefinition) -> Draft:
    now = ctx.clock.now()
    return Draft(
        id=RevisionId(new_id(ctx.clock)),
        record=RecordId(new_id(ctx.clock)),
        mappe=mappe_of(tx, bruker, definition.mappe),
        bruker=bruker,
        skjema=definition.ref,
        base=(),
        edits={},
        raw={},
        place="",
        begun_at=now,
        saved_at=now,
    )


def _from_draft(ctx: Context, tx: Tx, draft: Draft, *, begun: bool = True) -> OpenForm:
    definition = ctx.catalog.find(draft.skjema)
    # What the author has on screen: the record as of the draft's base, not as of now.
    known = _up_to(revision.of_record(tx, draft.record, ctx.keyring), draft.base) if draft.base else []
    seen = view(known) if known else EMPTY_VIEW
    today = ctx.law_date(tx)
    signed_on = _signed_on(known, seen)
    again = definition.confirms and signed_on is not None and signed_on < today
    return OpenForm(
        draft=draft,
        definition=definition,
        seen=seen,
        previous=seen.answers if again else None,
        previous_date=signed_on if again else None,
        today=today,
        begun=begun,
        name=_name(tx, draft.bruker),
    )


def _name(tx: Tx, bruker: BrukerId) -> str:
    stamkort = next((row for row in record.of_bruker(tx, bruker) if row.skjema_id == "person"), None)
    return person.read(bruker, record.listed(stamkort)).name if stamkort else ""


def _signed_on(known: list[Revision], seen: RecordView) -> date | None:
    """The day a whole signed text is from; the newest where several were signed apart."""
    if seen.state is not WorkState.SIGNERT:
        return None
    return max((item.header.recorded_at.date() for item in known if item.id in seen.heads), default=None)


def _up_to(known: tuple[Revision, ...], base: tuple[RevisionId, ...]) -> list[Revision]:
    by_id = {item.id: item for item in known}
    wanted: set[RevisionId] = set()
    waiting = list(base)
    while waiting:
        current = waiting.pop()
        if current not in wanted and current in by_id:
            wanted.add(current)
            waiting.extend(by_id[current].header.parents)
    return [by_id[item] for item in sorted(wanted)]


def _finish(ctx: Context, draft_id: RevisionId, state: WorkState) -> Signed:
    with ctx.database.write() as tx:
        draft = draft_store.get(tx, draft_id)
        if draft is None:
            raise UserError("utkast-borte")
        opened = _from_draft(ctx, tx, draft)
        session = opened.session()
        if state is WorkState.SIGNERT:
            _check(opened, session)
        answers = session.final_answers()
        new = NewRevision(
            id=draft.id,
            bruker=draft.bruker,
            mappe=draft.mappe,
            record=draft.record,
            skjema=SkjemaRef(draft.skjema),
            parents=draft.base,
            answers=answers,
            touched=session.touched,
            state=state,
            happened_at=_happened(ctx, opened.definition, answers),
        )
        sealed = save(ctx, tx, [new])
    finish(ctx, sealed)
    return Signed(record=draft.record, revision=draft.id, changes=changes_of([new]))


def _check(opened: OpenForm, session: FormSession) -> None:
    if opened.seen.choices:
        unsettled = [choice.path for choice in opened.seen.choices if choice.path not in session.touched]
        if unsettled:
            raise UserError("to-versjoner-forst", field=unsettled[0])
    problems = session.problems_for_signing()
    if problems:
        raise UserError(problems[0].problem.code, field=problems[0].path or "", grense=problems[0].problem.limit)
    if opened.definition.id == "samtykke":
        lacking = samtykke.missing(session.final_answers())
        if lacking:
            raise UserError("samtykke-mangler", field=lacking[0])


def _happened(ctx: Context, definition: FormDefinition, answers: Answers) -> datetime:
    said = text_of(answers.get(HAPPENED.get(definition.id, Path(""))))
    now = ctx.clock.now()
    try:
        moment = datetime.fromisoformat(said) if said else now
    except ValueError:
        return now
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)


def _labels(ctx: Context, item: Revision) -> tuple[str, ...]:
    if not isinstance(item.body, Body):
        return ()
    labels = ctx.catalog.find(item.header.skjema).labels
    return tuple(
        dict.fromkeys(labels.get(path.rsplit("/", 1)[-1].split(":")[0], "") for path in sorted(item.body.touched))
    )
