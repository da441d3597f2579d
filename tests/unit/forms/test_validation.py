"""Each constraint says its code when broken, and nothing when kept."""

from typing import Any

import pytest

from feltapp.domain.answer import Answer, AnswerState, JsonValue
from feltapp.forms.answers import Problem
from feltapp.forms.definition import FieldKind, Option
from feltapp.forms.validation import PROBLEM_CODES, check, count
from tests.unit.forms.building import question

S, N, D, Q = FieldKind.STRING, FieldKind.INTEGER, FieldKind.DECIMAL, FieldKind.QUANTITY


@pytest.mark.parametrize(
    ("kind", "constraint", "good", "bad", "problem"),
    [
        (S, {"min_length": 3}, "abc", " ab ", Problem(code="for-kort", limit="3")),
        (S, {"max_length": 3}, " abc ", "abcd", Problem(code="for-lang", limit="3")),
        (FieldKind.TEXT, {}, "x" * 50_000, "x" * 50_001, Problem(code="for-lang", limit="50000")),
        (S, {"regex": "^[0-9]{4}$"}, "0301", "301", Problem(code="passer-ikke-moensteret")),
        (N, {"min_value": "1"}, 1, 0, Problem(code="for-lite", limit="1")),
        (N, {"max_value": "7"}, 7, 8, Problem(code="for-stort", limit="7")),
        (D, {"max_value": "2.5"}, "2.5", "2.51", Problem(code="for-stort", limit="2,5")),
        (D, {"decimals": 1}, "2.50", "2.55", Problem(code="for-mange-desimaler", limit="1")),
        (D, {"decimals": 10**9}, "2.55", None, None),
        (Q, {"min_value": "1"}, {"value": "1"}, {"value": "0.9"}, Problem(code="for-lite", limit="1")),
        (Q, {"decimals": 0}, {"value": "1.0"}, {"value": "1.1"}, Problem(code="for-mange-desimaler", limit="0")),
        (
            FieldKind.DATE,
            {"min_value": "2026-01-01"},
            "2026-06-02",
            "2025-12-31",
            Problem(code="for-lite", limit="01.01.2026"),
        ),
        (FieldKind.DATE, {"max_value": "2026-01-01"}, "2026", "2027", Problem(code="for-stort", limit="01.01.2026")),
        (FieldKind.TIME, {"max_value": "20:00"}, "19:30", "20:30", Problem(code="for-stort", limit="20:00")),
        (
            FieldKind.CHOICE,
            {"options": (Option(code="a", display="A"),)},
            {"code": "a"},
            {"code": "b"},
            Problem(code="ukjent-valg"),
        ),
        (S, {"repeats": True, "max_occurs": 2}, ["a", "b"], ["a", "b", "c"], Problem(code="for-mange-svar", limit="2")),
        (S, {"repeats": True, "min_occurs": 2}, ["a", "b"], ["a"], Problem(code="for-faa-svar", limit="2")),
    ],
)
def test_a_constraint(
    kind: FieldKind, constraint: dict[str, Any], good: JsonValue, bad: JsonValue, problem: Problem | None
) -> None:
    field = question("x", kind, **constraint)
    assert check(field, Answer(value=good)) == ()
    if problem is not None:
        assert check(field, Answer(value=bad)) == (problem,)
        assert problem.code in PROBLEM_CODES
    assert check(field, Answer(state=AnswerState.VET_IKKE)) == ()


def test_several_problems_are_all_said_once() -> None:
    field = question("x", S, min_length=5, regex="^[0-9]*$", repeats=True)
    assert [one.code for one in check(field, Answer(value=["a", "b"]))] == ["for-kort", "passer-ikke-moensteret"]


def test_a_pattern_that_cannot_be_read_hinders_nobody() -> None:
    assert check(question("x", S, regex="(?=a)"), Answer(value="b")) == ()


def test_rows_are_counted() -> None:
    field = question("g", FieldKind.GROUP, repeats=True, min_occurs=1, max_occurs=2)
    assert [count(field, n) for n in (1, 2)] == [None, None]
    assert count(field, 3) == Problem(code="for-mange-svar", limit="2")
