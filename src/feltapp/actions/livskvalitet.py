"""The person's own score of life, set with the screen turned to the person."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from feltapp.actions import form
from feltapp.actions.access import log_read
from feltapp.actions.context import Context
from feltapp.actions.samme_person import together
from feltapp.actions.saving import mappe_of, save_and_finish, signed_new
from feltapp.domain import livskvalitet, person
from feltapp.domain.answer import Answer, AnswerState, Kilde
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, Path
from feltapp.domain.mappe import MappeKind
from feltapp.store import draft as draft_store
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.draft import Draft
from feltapp.store.record import RecordRow

SKJEMA = "livskvalitet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One score in the trend, oldest first; `value` None when the person would not or could not say."""

    day: date
    value: int | None
    state: AnswerState
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePage:
    """What is shown to the person: what to call them, and the last score for when they ask.

    `begun`: what was pressed the last time, and not saved.
    """

    called: str
    scores: tuple[Score, ...]
    begun: Score | None = None


def open_score(ctx: Context, bruker: BrukerId) -> ScorePage:
    """The page turned to the person.  That it was read is logged."""
    with ctx.database.write() as tx:
        rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
        log_read(ctx, tx, bruker, rows)
        draft = _begun(tx, bruker)
    stamkort = [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]
    begun = None
    if draft is not None:
        day = draft.saved_at.date()
        said = livskvalitet.read(draft.edits.get(livskvalitet.SKAR), day)
        begun = Score(day=day, value=said.value, state=said.state, who="")
    scores = scores_of(ctx, record.standing(rows))
    return ScorePage(called=stamkort[0].called if stamkort else "", scores=scores, begun=begun)


def scores_of(ctx: Context, rows: Iterable[RecordRow]) -> tuple[Score, ...]:
    """The trend, oldest first."""
    given = [(row.happened_at or row.recorded_at, row) for row in rows if row.skjema_id == SKJEMA and row.signed]
    scores = []
    for when, row in sorted(given, key=lambda one: (one[0], one[1].record)):
        read = livskvalitet.read(row.list.get(livskvalitet.SKAR), when.date())
        who = ctx.staff().first_name(row.authors[-1] if row.authors else None)
        scores.append(Score(day=read.day, value=read.value, state=read.state, who=who))
    return tuple(scores)


def set_score(ctx: Context, bruker: BrukerId, value: int | None, state: AnswerState, *, by_self: bool) -> Changes:
    """Save the person's own answer, also «vil ikke svare» and «vet ikke»; what was begun before is done with."""
    answers = _answers(value, state, by_self=by_self)
    with ctx.database.read() as tx:
        new = signed_new(
            ctx, bruker, mappe_of(tx, bruker, MappeKind.JOURNAL), SKJEMA, answers, happened_at=ctx.clock.now()
        )
    changes = save_and_finish(ctx, [new])
    with ctx.database.write() as tx:
        begun = _begun(tx, bruker)
        if begun is not None:
            draft_store.drop(tx, begun.id)
    return changes if begun is None else replace(changes, drafts=True)


def keep_score(ctx: Context, bruker: BrukerId, value: int | None, state: AnswerState, *, by_self: bool) -> Changes:
    """Keep an answer that was pressed and not saved, as a draft."""
    opened = form.open_new(ctx, bruker, SKJEMA)
    return form.keep(ctx, opened.draft, _answers(value, state, by_self=by_self), {}, livskvalitet.SKAR).changes


def _answers(value: int | None, state: AnswerState, *, by_self: bool) -> dict[Path, Answer]:
    pressed = "bruker" if by_self else "medarbeider-paa-brukers-ord"
    score = livskvalitet.answer_for(value, state)
    return {
        livskvalitet.SKAR: Answer(state=score.state, value=score.value, kilde=Kilde.BRUKER),
        livskvalitet.SATT_AV: Answer(value={"code": pressed, "system": "urn:feltapp:kode:satt-av"}),
        livskvalitet.ANKERSETT: Answer(value=livskvalitet.CURRENT_ANCHORS),
    }


def _begun(tx: Tx, bruker: BrukerId) -> Draft | None:
    """What was begun with the screen turned, and is nothing else: no words of the medarbeider's are thrown away."""
    ours = {livskvalitet.SKAR, livskvalitet.SATT_AV, livskvalitet.ANKERSETT}
    found = (one for one in draft_store.of_bruker(tx, bruker) if one.skjema.partition("|")[0] == SKJEMA)
    return next((one for one in found if not one.base and not one.raw and one.edits.keys() <= ours), None)
