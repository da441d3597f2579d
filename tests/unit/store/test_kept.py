"""Answers that a row keeps, made when they are asked for."""

import pytest

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import Path
from feltapp.store import kept

FORNAVN, ETTERNAVN, NOBODY = Path("person.fornavn"), Path("person.etternavn"), Path("person.annet")
COLUMN = '{"a":{"person.fornavn":{"value":"Åse"},"person.etternavn":{"state":"vet-ikke"}},"v":{"x":[{"value":1}]}}'


def test_a_column_is_read_as_the_answers_that_were_put_into_it() -> None:
    answers, versions = kept.read(COLUMN)
    assert answers == {FORNAVN: Answer(value="Åse"), ETTERNAVN: Answer(state=AnswerState.VET_IKKE)}
    assert list(answers) == [FORNAVN, ETTERNAVN]
    assert (FORNAVN in answers, NOBODY in answers, answers.get(NOBODY)) == (True, False, None)
    assert versions == {Path("x"): (Answer(value=1),)}
    with pytest.raises(KeyError):
        answers[NOBODY]


def test_a_row_that_keeps_nothing_says_nothing() -> None:
    answers, versions = kept.remembered(None)
    assert not answers
    assert not versions
