"""The person's own score of life as it is now, 1 to 7.

Set by the person, never averaged with what staff think, never a percentage (Oslostandarden tiltak 9).
"""

from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import Path
from feltapp.errors import UserError

SKAR = Path("livskvalitet.skar")
SATT_AV = Path("livskvalitet.satt-av")
ANKERSETT = Path("livskvalitet.ankersett")

LOWEST, HIGHEST = 1, 7
CURRENT_ANCHORS = "1"
"""Which wording of the ends («Svært dårlig» … «Svært godt») a score was given under."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One score, or why there is none."""

    day: date
    value: int | None
    state: AnswerState


def answer_for(value: int | None, state: AnswerState) -> Answer:
    """The answer a score becomes; a score outside 1–7 is refused."""
    if state is not AnswerState.BESVART:
        return Answer(state=state)
    if value is None or not LOWEST <= value <= HIGHEST:
        raise UserError("livskvalitet-utenfor", field=SKAR)
    return Answer(value=value)


def read(answer: Answer | None, day: date) -> Score:
    """A score from the record's answer."""
    if answer is None:
        return Score(day=day, value=None, state=AnswerState.IKKE_SPURT)
    value = answer.value
    fits = isinstance(value, int) and not isinstance(value, bool) and LOWEST <= value <= HIGHEST
    return Score(day=day, value=value if isinstance(value, int) and fits else None, state=answer.state)
