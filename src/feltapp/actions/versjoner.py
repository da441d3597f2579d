"""«To versjoner»: two people wrote different things, and a person settles which holds.

Nothing is merged by machine, and a choice settles only what its author had on screen (invariants 3 and 4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.actions.access import LES, log_act
from feltapp.actions.context import Context
from feltapp.actions.mapper import OF_A_PERSON
from feltapp.actions.opening import up_to
from feltapp.actions.saving import NewRevision, save_and_finish
from feltapp.actions.titles import form_of
from feltapp.domain.answer import IKKE_SPURT, Answer, AnswerState
from feltapp.domain.changes import NOTHING, Changes
from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.domain.revision import Body, Choice, Version, WorkState, view
from feltapp.errors import UserError
from feltapp.forms.answers import show
from feltapp.forms.definition import Field, FormDefinition
from feltapp.forms.rows import REMOVED
from feltapp.forms.words import KILDE_WORDS, STATE_WORDS
from feltapp.oversettelse import tr
from feltapp.store import record, revision


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionText:
    """One of the versions, in words."""

    who: str
    mine: bool
    when: datetime
    text: str
    kilde: str
    answer: Answer
    revision: RevisionId


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question with several versions."""

    path: Path
    label: str
    section: str
    field: Field | None
    versions: tuple[VersionText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoVersions:
    """All that is open in one record, and the heads it was read from."""

    record: RecordId
    bruker: BrukerId
    about_a_person: bool
    title: str
    heads: tuple[RevisionId, ...]
    questions: tuple[OpenQuestion, ...]
    read_only: bool


def open_versions(ctx: Context, record_id: RecordId) -> TwoVersions:
    """The open questions of a record.  That they were read is logged."""
    with ctx.database.write() as tx:
        row = record.get(tx, record_id)
        if row is None:
            raise UserError("registrering-borte")
        seen = record.view(tx, record_id, ctx.keyring)
        log_act(ctx, tx, LES, row.bruker, mappe=row.mappe, record=record_id)
    definition = form_of(ctx, row.skjema, seen)
    return TwoVersions(
        record=record_id,
        bruker=row.bruker,
        about_a_person=definition.mappe in OF_A_PERSON,
        title=definition.title,
        heads=seen.heads,
        questions=tuple(_question(ctx, definition, choice) for choice in seen.choices),
        read_only=seen.read_only,
    )


def settle(ctx: Context, record_id: RecordId, heads: tuple[RevisionId, ...], chosen: Mapping[Path, Answer]) -> Changes:
    """Save what a person chose or wrote together, on exactly the heads that were on screen.

    Signed when all she built on was signed and nothing is left open; else the text stays in progress.  What she chose
    for a question that was not open on her screen is left alone.
    """
    with ctx.database.read() as tx:
        row = record.get(tx, record_id)
        known = revision.of_record(tx, record_id, ctx.keyring)
    if row is None:
        raise UserError("registrering-borte")
    if row.read_only:
        raise UserError("kan-ikke-vises")
    seen_from = up_to(known, heads)
    seen = view(seen_from)
    settled = {choice.path: chosen[choice.path] for choice in seen.choices if choice.path in chosen}
    if not settled:
        return NOTHING
    answers = {path: one for path, one in {**seen.answers, **settled}.items() if one != IKKE_SPURT}
    left = [choice for choice in seen.choices if choice.path not in settled]
    happened = [r.body.happened_at for r in seen_from if r.id in heads and isinstance(r.body, Body)]
    new = NewRevision(
        bruker=row.bruker,
        mappe=row.mappe,
        record=record_id,
        skjema=row.skjema,
        parents=heads,
        answers=answers,
        touched=frozenset(settled),
        state=WorkState.PAAGAAR if left else seen.state,
        happened_at=max((moment for moment in happened if moment), default=None),
    )
    return save_and_finish(ctx, [new])


def _question(ctx: Context, definition: FormDefinition, choice: Choice) -> OpenQuestion:
    field, section = field_at(definition, choice.path)
    return OpenQuestion(
        path=choice.path,
        label=field.text if field else choice.path,
        section=section,
        field=field,
        versions=tuple(_text(ctx, field, version) for version in choice.versions),
    )


def _text(ctx: Context, field: Field | None, version: Version) -> VersionText:
    return VersionText(
        who=ctx.staff().name(version.author),
        mine=version.author == ctx.me.id,
        when=version.recorded_at,
        text=said_of(field, version.answer),
        kilde=tr(KILDE_WORDS[version.answer.kilde]) if version.answer.kilde else "",
        answer=version.answer,
        revision=version.revision,
    )


def said_of(field: Field | None, answer: Answer) -> str:
    """The answer in words; also why there is none, because that may be all that differs."""
    if field is not None and field.is_group and answer.state is not AnswerState.ONSKER_IKKE:
        said = tr("Raden er tatt bort") if answer == REMOVED else tr("Raden står") if answer.answered else ""
    else:
        said = show(field, answer) if field else str(answer.value or "")
    said = said or tr(STATE_WORDS[answer.state])
    if not answer.kommentar:
        return said
    return f"{said}\n\n" + tr("Kommentar: {kommentar}").format(kommentar=answer.kommentar)


def field_at(definition: FormDefinition, path: Path) -> tuple[Field | None, str]:
    """The field of a path, and the name of its section."""
    wanted = path.rsplit("/", 1)[-1].split(":")[0]
    for section in definition.fields:
        waiting = [section]
        while waiting:
            field = waiting.pop()
            if field.link_id == wanted:
                return field, section.text
            waiting.extend(field.children)
    return None, ""
