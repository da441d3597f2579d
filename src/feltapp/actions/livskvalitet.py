"""The person's own score of life, set with the screen turned to the person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from feltapp.actions.access import log_read
from feltapp.actions.context import Context
from feltapp.actions.samme_person import together
from feltapp.actions.saving import mappe_of, save_and_finish, signed_new
from feltapp.domain import livskvalitet, person
from feltapp.domain.answer import Answer, AnswerState, Kilde
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind
from feltapp.store import record
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
    """What is shown to the person: what to call them, and the last score for when they ask."""

    called: str
    scores: tuple[Score, ...]


def open_score(ctx: Context, bruker: BrukerId) -> ScorePage:
    """The page turned to the person.  That it was read is logged."""
    with ctx.database.write() as tx:
        rows = [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]
        log_read(ctx, tx, bruker, rows)
    stamkort = [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]
    return ScorePage(called=stamkort[0].called if stamkort else "", scores=scores_of(ctx, record.standing(rows)))


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
    """Save the person's own answer, also «vil ikke svare» and «vet ikke»."""
    pressed = "bruker" if by_self else "medarbeider-paa-brukers-ord"
    score = livskvalitet.answer_for(value, state)
    answers = {
        livskvalitet.SKAR: Answer(state=score.state, value=score.value, kilde=Kilde.BRUKER),
        livskvalitet.SATT_AV: Answer(value={"code": pressed, "system": "urn:feltapp:kode:satt-av"}),
        livskvalitet.ANKERSETT: Answer(value=livskvalitet.CURRENT_ANCHORS),
    }
    with ctx.database.read() as tx:
        new = signed_new(
            ctx, bruker, mappe_of(tx, bruker, MappeKind.JOURNAL), SKJEMA, answers, happened_at=ctx.clock.now()
        )
    return save_and_finish(ctx, [new])
