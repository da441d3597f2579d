"""The team's own forms: looked at, taken into use, taken out again, and found by everybody who is in the team.

One record in the team's mappe for each form and version; it holds the file.  A version that is in use never changes.
What such a record says, and which of two holds: `actions/tatt_i_bruk.py`.  Why so: docs/adr/0013.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path as File

from feltapp.actions.context import Context
from feltapp.actions.grupper import MADE_ELSEWHERE
from feltapp.actions.mapper import ensure, team_id
from feltapp.actions.saving import NewRevision, changes_of, finish, save, signed_new
from feltapp.actions.tatt_i_bruk import (
    FIL,
    FLERE,
    I_BRUK,
    ID,
    MAPPE,
    MAY_TAKE,
    NATUR,
    SKJEMA,
    TITTEL,
    UTELATT,
    VERSJON,
    Kept,
    in_use_of,
    kept_in,
    winners_of,
)
from feltapp.domain.answer import Answer, text_of
from feltapp.domain.changes import Changes
from feltapp.domain.ids import MappeId, SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.forms.definition import FormDefinition, FormError, Nature, Unsupported
from feltapp.forms.reader import MAX_BYTES, Reading
from feltapp.forms.state import FormState
from feltapp.forms.taken import MAPPER, Candidate, TakenForm, in_letters, look, pack
from feltapp.forms.trial import try_out
from feltapp.store import record

MOST_TOLD = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What the person chose where the file does not say."""

    mappe: MappeKind | None = None
    nature: Nature | None = None
    several: bool = False


FILE_DECIDES = Filing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A form was taken into use."""

    ref: SkjemaRef
    title: str
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A file before it is taken into use: what it holds, and how it looks."""

    candidate: Candidate
    state: FormState


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A form that is there, and how it looks."""

    definition: FormDefinition
    state: FormState


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm:
    """One of the team's forms as a list shows it.  `lost`: another content under the same name and version came first.

    `name_taken`: a form of that name has come with feltapp since, and is the one that is offered.
    """

    ref: SkjemaRef
    title: str
    version: str
    mappe: MappeKind
    nature: Nature
    in_use: bool
    lost: bool
    name_taken: bool
    who: str
    since: datetime
    readable: bool
    left_out: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A form that may be begun."""

    skjema: str
    title: str
    description: str
    own: bool


def may_take(ctx: Context) -> bool:
    """Whether this medarbeider takes forms into use."""
    return ctx.me.role in MAY_TAKE


def read_file(path: File) -> bytes:
    """What lies in a file, never more of it than a form may hold and one byte, which is then refused as too large."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise FormError("fil-finnes-ikke", fil=path.name) from None
    except OSError:
        raise UserError("fil-ikke-lest", fil=path.name) from None


def look_in_file(ctx: Context, path: File) -> Look:
    """The same of a file, and the form as it is when somebody begins it."""
    candidate = look_at(ctx, read_file(path), name=path.stem)
    return Look(candidate=candidate, state=_begun(ctx, candidate.definition, candidate.unsupported))


def look_at_own(ctx: Context, ref: SkjemaRef) -> Drawn:
    """One of the forms there are, as it is when somebody begins it."""
    definition = ctx.catalog.find(ref)
    return Drawn(definition=definition, state=_begun(ctx, definition, ()))


def _begun(ctx: Context, definition: FormDefinition, unsupported: tuple[Unsupported, ...]) -> FormState:
    reading = Reading(definition=definition, unsupported=unsupported)
    return try_out(reading, today=ctx.clock.now().date()).state


def look_at(ctx: Context, data: bytes, *, name: str = "") -> Candidate:
    """What a file holds; refuses what nobody can take into use.  `name`: what to call it where the file does not."""
    found = look(data, name=name)
    if ctx.catalog.ships(found.definition.id):
        raise UserError("skjema-navn-opptatt", skjema=found.definition.id)
    return found


def take_into_use(
    ctx: Context, candidate: Candidate, filing: Filing = FILE_DECIDES, *, left_out_too: bool = False
) -> Taken:
    """Let the whole team fill in a form.  `left_out_too`: that something in it is not supported has been accepted."""
    if not may_take(ctx):
        raise UserError("bare-teamleder-tar-i-bruk")
    form = _filed(candidate, filing)
    if ctx.catalog.ships(candidate.definition.id):
        raise UserError("skjema-navn-opptatt", skjema=candidate.definition.id)
    if candidate.unsupported and not left_out_too:
        raise UserError("skjema-noe-utelatt", antall=len(candidate.unsupported))
    with ctx.database.write() as tx:
        same = [one for one in kept_in(ctx, tx) if one.form.ref == form.ref]
        if any(one.content != form.content for one in same):
            raise UserError("skjema-utgave-finnes")
        if any(one.form.in_use for one in same):
            raise UserError("skjema-alt-i-bruk")
        if same:
            new = _said(ctx, same[0], in_use=True)
        else:
            new = _first(ctx, form, candidate, ensure(ctx, tx, team_id(ctx), MappeKind.TEAM))
        sealed = save(ctx, tx, [new])
    finish(ctx, sealed)
    read_again(ctx)
    return Taken(ref=form.ref, title=form.title, changes=changes_of([new]))


def take_out(ctx: Context, ref: SkjemaRef) -> Changes:
    """Let nobody begin this form any more; what was answered with it stays readable."""
    if not may_take(ctx):
        raise UserError("bare-teamleder-tar-i-bruk")
    with ctx.database.write() as tx:
        kept = kept_in(ctx, tx)
        winner = winners_of(kept).get(ref)
        in_use = [one for one in kept if winner and one.content == winner.content and one.form.in_use]
        if not in_use:
            raise UserError("skjema-ikke-i-bruk", skjema=ref)
        new = [_said(ctx, one, in_use=False) for one in in_use]
        sealed = save(ctx, tx, new)
    finish(ctx, sealed)
    read_again(ctx)
    return changes_of(new)


def take_again(ctx: Context, ref: SkjemaRef) -> Changes:
    """Let people begin a form again that was taken out of use."""
    if not may_take(ctx):
        raise UserError("bare-teamleder-tar-i-bruk")
    with ctx.database.write() as tx:
        kept = kept_in(ctx, tx)
        winners = winners_of(kept)
        if ref in in_use_of(kept, winners):
            raise UserError("skjema-alt-i-bruk")
        if ref not in winners:
            raise UserError("skjema-ikke-i-bruk", skjema=ref)
        new = _said(ctx, winners[ref], in_use=True)
        sealed = save(ctx, tx, [new])
    finish(ctx, sealed)
    read_again(ctx)
    return changes_of([new])


def own_forms(ctx: Context) -> tuple[OwnForm, ...]:
    """All that the team has taken into use, what is in use first, then by title."""
    with ctx.database.read() as tx:
        kept = kept_in(ctx, tx)
    winners = winners_of(kept)
    in_use = in_use_of(kept, winners)
    shown = [one for one in kept if one is winners[one.form.ref] or one.content != winners[one.form.ref].content]
    found = [_own(ctx, one, lost=one is not winners[one.form.ref], in_use=one.form.ref in in_use) for one in shown]
    return tuple(sorted(found, key=lambda one: (one.lost, not one.in_use, one.title.casefold(), one.ref)))


def offered(ctx: Context, kind: MappeKind) -> tuple[Offered, ...]:
    """The forms, feltapp's and the team's, that may be begun in a mappe of a kind, in the order of their titles."""
    found = [
        Offered(skjema=one.id, title=one.title, description=one.purpose, own=not ctx.catalog.ships(one.id))
        for one in ctx.catalog.to_begin()
        if one.mappe is kind and one.id not in MADE_ELSEWHERE
    ]
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def read_again(ctx: Context) -> None:
    """Give the catalogue the team's forms as they stand in the store now."""
    with ctx.catalog.turn:  # whoever reads last is the one who is believed
        with ctx.database.read() as tx:
            kept = kept_in(ctx, tx)
        winners = winners_of(kept)
        in_use = in_use_of(kept, winners)
        ctx.catalog.take(replace(one.form, in_use=ref in in_use) for ref, one in winners.items())


def keep_up(ctx: Context, changes: Changes) -> None:
    """Something was written, or came: read the team's forms again if these may be among it.  From any thread."""
    if _concerns(ctx, changes):
        read_again(ctx)


def _concerns(ctx: Context, changes: Changes) -> bool:
    if team_id(ctx) in changes.brukere or not changes.records:
        return team_id(ctx) in changes.brukere
    with ctx.database.read() as tx:
        rows = record.of_skjema(tx, SKJEMA, [team_id(ctx)])
    return not changes.records.isdisjoint(row.record for row in rows)


def _filed(candidate: Candidate, filing: Filing) -> TakenForm:
    definition = candidate.definition
    kind = definition.mappe if candidate.says_mappe or filing.mappe is None else filing.mappe
    nature = definition.nature if candidate.says_nature or filing.nature is None else filing.nature
    if kind not in MAPPER:
        raise FormError("skjema-feil-mappe", mappe=kind.value)
    return TakenForm(
        ref=definition.ref,
        title=definition.title,
        mappe=kind,
        nature=nature,
        several=definition.several or filing.several,
        in_use=True,
        packed=pack(candidate.data),
    )


def _first(ctx: Context, form: TakenForm, candidate: Candidate, at: MappeId) -> NewRevision:
    form_id, _, version = form.ref.rpartition("|")
    told = [f"{note.link_id or 'hele skjemaet'}: {note.what}" for note in candidate.unsupported[:MOST_TOLD]]
    answers = {
        ID: Answer(value=form_id),
        VERSJON: Answer(value=version),
        TITTEL: Answer(value=form.title),
        MAPPE: Answer(value=form.mappe.value),
        NATUR: Answer(value=form.nature.value),
        FLERE: Answer(value=form.several),
        I_BRUK: Answer(value=True),
        FIL: Answer(
            value={
                "sha256": hashlib.sha256(candidate.data).hexdigest(),
                "type": "application/fhir+json",
                "title": form.title,
                "size": len(candidate.data),
                "zstd": in_letters(form.packed),
            }
        ),
    }
    if told:
        answers[UTELATT] = Answer(value="\n".join(told))
    return signed_new(ctx, team_id(ctx), at, SKJEMA, answers)


def _said(ctx: Context, kept: Kept, *, in_use: bool) -> NewRevision:
    """The same form, in use or out of it."""
    return NewRevision(
        bruker=team_id(ctx),
        mappe=kept.mappe,
        record=kept.record,
        skjema=ctx.catalog.newest(SKJEMA).ref,
        parents=kept.heads,
        answers={**kept.answers, I_BRUK: Answer(value=in_use)},
        touched=frozenset({I_BRUK}),
        state=WorkState.SIGNERT,
    )


def _own(ctx: Context, one: Kept, *, lost: bool, in_use: bool) -> OwnForm:
    form_id, _, version = one.form.ref.rpartition("|")
    try:
        readable = lost or bool(ctx.catalog.find(one.form.ref).fields)
    except FormError:
        readable = False
    return OwnForm(
        ref=one.form.ref,
        title=one.form.title,
        version=version,
        mappe=one.form.mappe,
        nature=one.form.nature,
        in_use=in_use and not lost,
        lost=lost,
        name_taken=ctx.catalog.ships(form_id),
        who=ctx.staff().name(one.author),
        since=one.since,
        readable=readable,
        left_out=text_of(one.answers.get(UTELATT)),
    )
