"""Fill in, keep, sign and look back at a form, whatever form it is.

A draft reserves the id of the revision it will become and keeps the heads that were on screen when it was begun; a
save names exactly these (design §5).  Every key lands in the encrypted store within a second, and a draft is opened
again in the version of the form that it was begun in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from feltapp.actions import kilder
from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.mapper import make, spot_for, was_made
from feltapp.actions.opening import OpenForm as OpenForm
from feltapp.actions.opening import fresh_draft, from_draft, living_text, open_in, up_to
from feltapp.actions.saving import NewRevision, changes_of, finish, save
from feltapp.domain import besok, fodselsnummer, person, samtykke
from feltapp.domain.answer import Answers, code_of, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.mappe import Mappe
from feltapp.domain.rettelse import corrects
from feltapp.domain.revision import Body, Revision, WorkState
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition
from feltapp.forms.session import FormSession
from feltapp.store import draft as draft_store
from feltapp.store import mappe, record, revision
from feltapp.store.database import Tx
from feltapp.store.draft import Draft

HAPPENED = {
    "alvorlig-hendelse": Path("hendelse.tid"),
    "avslutning": Path("avslutning.dato"),
    "befaring": Path("befaring.dato"),
    "besok": besok.NAAR,
    "evaluering": Path("evaluering.dato"),
    "gruppeoppmote": Path("oppmote.dato"),
    "innflytting": Path("inn.dato"),
    "journalnotat": Path("notat.dato"),
    "kopi": Path("kopi.dato"),
    "overgangskontakt": Path("overgangskontakt.dato"),
    "rettighetsinformasjon": Path("rett.dato"),
    "tilbakemelding": Path("tilbakemelding.dato"),
    "utflytting": Path("ut.dato"),
    "verktoy": Path("verktoy.dato"),
    "voldsrisiko": Path("voldsrisiko.dato"),
}
"""The answer that says when a thing happened, by skjema; elsewhere it happened when it was written."""


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


def open_new(ctx: Context, bruker: BrukerId, skjema: str) -> OpenForm:
    """A form to fill in.  A living text that the person has one of is opened where it stands, with its draft if any."""
    definition = ctx.catalog.newest(skjema)
    with ctx.database.write() as tx:
        existing = living_text(tx, bruker, skjema) if definition.one_per_bruker else None
        if existing is not None:
            return _read_by(ctx, tx, open_in(ctx, tx, existing))
        for begun in draft_store.of_bruker(tx, bruker):
            if begun.skjema.split("|")[0] == skjema and not begun.base:
                return from_draft(ctx, tx, begun)
        return from_draft(ctx, tx, fresh_draft(ctx, tx, bruker, definition), begun=False)


def open_record(ctx: Context, record_id: RecordId) -> OpenForm:
    """A record to go on with: its draft where there is one, else a new draft on what it says now."""
    with ctx.database.write() as tx:
        return _read_by(ctx, tx, open_in(ctx, tx, record_id))


def open_draft(ctx: Context, draft_id: RevisionId) -> OpenForm:
    """A draft as it was left, in the version of the form that it was begun in."""
    with ctx.database.write() as tx:
        return _read_by(ctx, tx, from_draft(ctx, tx, _draft(tx, draft_id)))


def keep(ctx: Context, draft: Draft, edits: Answers, raw: Mapping[Path, str], place: str) -> Kept:
    """Put what has been typed so far on disk; for the leader, when the mappe was taken away meanwhile (invariant 7)."""
    now = ctx.clock.now()
    with ctx.database.write() as tx:
        begun = draft_store.get(tx, draft.id)
        if begun is None and revision.sealed(tx, draft.id) is not None:
            raise UserError("utkast-borte")  # typed before, kept after: it is signed already
        typed = replace(begun or _housed(ctx, tx, draft), edits=edits, raw=raw, place=place, saved_at=now)
        mine = mappe.get(tx, typed.mappe) is not None
        if mine:
            draft_store.put(tx, typed)
        elif ctx.keyring.municipality_sealing:
            draft_store.put_away(tx, typed, ctx.keyring.municipality_sealing)
    if not mine:
        raise UserError("utkast-til-teamleder")
    return Kept(saved_at=now, changes=Changes(brukere=frozenset({draft.bruker}), drafts=begun is None))


def is_mine(ctx: Context, draft: Draft) -> bool:
    """Whether the mappe that a draft belongs to may still be seen here."""
    with ctx.database.read() as tx:
        begun = draft_store.get(tx, draft.id) or draft
        return mappe.get(tx, begun.mappe) is not None or (draft.makes is not None and not was_made(tx, draft.mappe))


def _housed(ctx: Context, tx: Tx, draft: Draft) -> Draft:
    """A draft kept for the first time, in its mappe: one made now, unless one came meanwhile or was taken away."""
    if draft.makes is None or was_made(tx, draft.mappe):
        return draft
    try:
        spot = spot_for(ctx, tx, draft.bruker, draft.makes)
    except UserError:  # whoever it is about was taken away before the first key: to the leader, like any such draft
        return draft
    if spot.makes is None:
        return replace(draft, mappe=spot.mappe)
    make(ctx, tx, Mappe(id=draft.mappe, bruker=draft.bruker, kind=spot.makes, team=ctx.me.team))
    return draft


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
        seen = {item.id for item in up_to(known, draft.base)}
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
        found = _draft(tx, draft_id)
        now = record.view(tx, found.record, ctx.keyring)
        if now.read_only:
            raise UserError("kan-ikke-vises")
        known = revision.of_record(tx, found.record, ctx.keyring)
        # On top of theirs, her own text would overwrite it in silence; beside it, both stand until somebody chooses.
        if not found.edits.keys().isdisjoint(_touched_since(known, found.base)):
            raise UserError("begge-har-endret")
        draft_store.put(tx, replace(found, base=now.heads))
    return Looked(opened=open_draft(ctx, draft_id), changes=Changes(drafts=True))


def _touched_since(known: Sequence[Revision], base: tuple[RevisionId, ...]) -> frozenset[Path]:
    seen = {item.id for item in up_to(known, base)}
    return frozenset(
        path for item in known if item.id not in seen and isinstance(item.body, Body) for path in item.body.touched
    )


def _draft(tx: Tx, draft_id: RevisionId) -> Draft:
    found = draft_store.get(tx, draft_id)
    if found is None:
        raise UserError("utkast-borte")
    return found


def _read_by(ctx: Context, tx: Tx, opened: OpenForm) -> OpenForm:
    """To write on is to have read."""
    if opened.draft.base:
        log_act(ctx, tx, LES, opened.draft.bruker, mappe=opened.draft.mappe, record=opened.draft.record)
    return opened


def _finish(ctx: Context, draft_id: RevisionId, state: WorkState) -> Signed:
    with ctx.database.write() as tx:
        draft = _draft(tx, draft_id)
        if record.view(tx, draft.record, ctx.keyring).read_only:
            raise UserError("kan-ikke-vises")
        opened = from_draft(ctx, tx, draft)
        session = opened.session()
        if state is WorkState.SIGNERT:
            _check(opened, session)
            kilder.check(ctx, tx, draft.bruker, session.final_answers(), session.touched)
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
            happened_at=_happened(ctx, tx, opened.definition, answers),
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
    if opened.definition.id == "person":
        _check_number(session.final_answers())
    if opened.definition.id == "samtykke":
        lacking = samtykke.missing(session.final_answers())
        if lacking:
            raise UserError("samtykke-mangler", field=lacking[0])


def _check_number(answers: Answers) -> None:
    """A number of one of the national kinds must hold; a passport or a DUF number is as it is, and none is no fault."""
    number = text_of(answers.get(person.ID_NUMMER))
    said = code_of(answers.get(person.ID_TYPE))
    if number and (not said or said in list(fodselsnummer.NumberKind)):
        fodselsnummer.read(number)


def _happened(ctx: Context, tx: Tx, definition: FormDefinition, answers: Answers) -> datetime:
    said = text_of(answers.get(HAPPENED.get(definition.id, Path(""))))
    corrected = corrects(answers)
    before = record.get(tx, corrected) if corrected else None
    # What a rettelse tells of happened when it happened, not when it was put right.
    now = (before.happened_at if before else None) or ctx.clock.now()
    try:
        moment = datetime.fromisoformat(said) if said else now
    except ValueError:
        return now
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
