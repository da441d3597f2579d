"""The person's own score: one to seven, or a word for why not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.livskvalitet import SKAR, answer_for, read
from feltapp.errors import UserError

DAY = date(2026, 6, 2)
WHY_NOT = st.sampled_from([state for state in AnswerState if state is not AnswerState.BESVART])


@given(st.none() | st.integers(-3, 12))
def test_only_one_to_seven_can_be_set(value: int | None) -> None:
    if value is not None and 1 <= value <= 7:
        score = read(answer_for(value, AnswerState.BESVART), DAY)
        assert (score.day, score.value, score.state) == (DAY, value, AnswerState.BESVART)
        return
    with pytest.raises(UserError) as caught:
        answer_for(value, AnswerState.BESVART)
    assert (caught.value.code, caught.value.field) == ("livskvalitet-utenfor", SKAR)


@given(st.none() | st.integers(1, 7), WHY_NOT)
def test_not_answering_leaves_no_number_behind(value: int | None, state: AnswerState) -> None:
    answer = answer_for(value, state)
    assert answer == Answer(state=state)
    assert (read(answer, DAY).value, read(answer, DAY).state) == (None, state)


@pytest.mark.parametrize("value", [0, 8, "5", True, None, [5]])
def test_what_is_no_score_is_not_drawn(value: int | str | bool | None) -> None:
    assert read(Answer(value=value), DAY).value is None
    assert read(None, DAY).state is AnswerState.IKKE_SPURT
