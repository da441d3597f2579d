"""Which questions are asked: every operator on every kind, and what rows, groups and circles do to it."""

from decimal import Decimal

import pytest

from feltapp.domain.answer import Answer, Answers, AnswerState, JsonValue
from feltapp.domain.ids import Path
from feltapp.forms.definition import Condition, Field, FieldKind, FormDefinition, Option, Scoring
from feltapp.forms.plan import plan_of, spots
from feltapp.forms.rows import rows
from feltapp.forms.rules import evaluate, holds
from tests.unit.forms.building import TODAY, form, group, question


def asked(definition: FormDefinition, answers: Answers) -> set[str]:
    plan = plan_of(definition)
    return set(evaluate(plan, spots(plan, rows(answers, {}, ())), answers, TODAY).enabled)


def when(link_id: str, operator: str = "=", expected: JsonValue = True) -> tuple[Condition, ...]:
    return (Condition(question=link_id, operator=operator, expected=expected),)


A: JsonValue = {"code": "a", "system": "urn:x"}
B: JsonValue = {"code": "b", "system": "urn:x"}


@pytest.mark.parametrize(
    ("operator", "expected", "values", "outcome"),
    [
        ("exists", True, [1], True),
        ("exists", True, [], False),
        ("exists", False, [], True),
        ("exists", False, [False], False),
        ("=", True, [True], True),
        ("=", False, [False], True),
        ("=", True, [False], False),
        ("=", True, [1], False),
        ("=", A, [A], True),
        ("=", A, [{"code": "a"}], True),
        ("=", {"code": "a"}, [A], True),
        ("=", A, [{"code": "a", "system": "urn:y"}], False),
        ("=", A, [B, A], True),
        ("!=", A, [B, A], False),
        ("!=", A, [B], True),
        ("!=", A, [], False),
        ("=", 3, [3], True),
        ("=", "3.0", [3], True),
        (">", 3, ["3.1"], True),
        (">", 3, [3], False),
        (">=", "3", [3], True),
        ("<", 10, [9], True),
        ("<", 10, ["9"], True),
        ("<=", 10, [10, 11], True),
        ("<", 10, [], False),
        (">", 50, [{"value": "60", "unit": "score"}], True),
        ("=", {"value": "5", "unit": "kg"}, [{"value": "5.0", "unit": "kg"}], True),
        ("=", {"value": "5", "unit": "kg"}, [{"value": "5", "unit": "g"}], False),
        ("=", "2026-06-02", ["2026-06-02"], True),
        ("<", "2026-06-02", ["2026-06-01"], True),
        ("<", "2026-06-02", ["2025"], True),
        ("<", "2026-06-02", ["2026-06"], False),
        (">=", "2026-06-02", ["2026-06"], False),
        (">", "2026-06-02", ["2026-06-02T23:00:00+02:00"], False),
        (">=", "2026-06-02T08:00:00+02:00", ["2026-06-02T07:30:00+01:00"], True),
        ("=", "2026-06-02T08:00:00+02:00", ["2026-06-02T07:00:00+01:00"], True),
        (">", "08:00", ["08:30"], True),
        ("=", "Kari", ["Kari"], True),
        ("!=", "Kari", ["Anne"], True),
        ("=", {"ref": "1"}, [{"ref": "1", "display": "Kari"}], True),
        ("<", "2026-06-02", [2025], False),
        (">", "2025", ["2026"], True),
        (">", "08:00", ["2026-06-02"], False),
        (">", A, [B], False),
        ("~", A, [A], False),
    ],
)
def test_a_condition(operator: str, expected: JsonValue, values: list[JsonValue], outcome: bool) -> None:
    assert holds(Condition(question="x", operator=operator, expected=expected), values) is outcome


def test_any_or_all_conditions() -> None:
    both = (*when("a"), *when("b"))
    definition = form(
        question("a", FieldKind.BOOLEAN),
        question("b", FieldKind.BOOLEAN),
        question("noen", conditions=both),
        question("alle", conditions=both, all_conditions=True),
    )
    one = {Path("a"): Answer(value=True)}
    assert asked(definition, one) == {"a", "b", "noen"}
    assert asked(definition, {**one, Path("b"): Answer(value=True)}) == {"a", "b", "noen", "alle"}
    assert asked(definition, {}) == {"a", "b"}


def test_a_state_is_no_answer() -> None:
    definition = form(question("a", FieldKind.BOOLEAN), question("b", conditions=when("a", "exists")))
    assert "b" not in asked(definition, {Path("a"): Answer(state=AnswerState.ONSKER_IKKE)})


def test_a_group_hides_its_children_and_what_they_would_have_said() -> None:
    definition = form(
        question("a", FieldKind.BOOLEAN),
        group("g", question("b", FieldKind.BOOLEAN), conditions=when("a")),
        question("c", conditions=when("b")),
    )
    hidden = {Path("b"): Answer(value=True), Path("a"): Answer(value=False)}
    assert asked(definition, hidden) == {"a"}
    assert asked(definition, {**hidden, Path("a"): Answer(value=True)}) == {"a", "g", "b", "c"}


def test_a_condition_may_point_forward_and_through_many_questions() -> None:
    chain = [question(str(n), FieldKind.BOOLEAN, conditions=when(str(n + 1))) for n in range(1500)]
    definition = form(*chain, question("1500", FieldKind.BOOLEAN))
    answers = {Path(str(n)): Answer(value=True) for n in range(1501)}
    assert len(asked(definition, answers)) == 1501
    assert asked(definition, {**answers, Path("1500"): Answer(value=False)}) == {"1500"}


def test_a_circle_is_asked_by_none_and_a_group_that_waits_for_its_child_stays_hidden() -> None:
    definition = form(
        question("a", FieldKind.BOOLEAN, conditions=when("b")),
        question("b", FieldKind.BOOLEAN, conditions=when("a")),
        group("g", question("c", FieldKind.BOOLEAN), conditions=when("c")),
    )
    assert asked(definition, {Path(one): Answer(value=True) for one in "abc"}) == set()


def test_in_a_row_a_condition_looks_at_its_own_row() -> None:
    definition = form(
        group(
            "barn",
            question("mindre", FieldKind.BOOLEAN),
            group("m", question("omsorg"), conditions=when("mindre")),
            repeats=True,
        ),
        question("noen", conditions=when("mindre")),
    )
    answers = {
        Path("barn:x"): Answer(value={"place": "a0"}),
        Path("barn:y"): Answer(value={"place": "a1"}),
        Path("barn:y/mindre"): Answer(value=True),
    }
    found = asked(definition, answers)
    assert "barn:y/omsorg" in found
    assert "barn:x/omsorg" not in found
    assert "noen" in found, "from outside, any row will do"


def weighed(link_id: str) -> Field:
    options = tuple(Option(code=str(n), display=str(n), score=Decimal(n)) for n in (1, 2))
    return question(link_id, FieldKind.CHOICE, options=options, scoring=Scoring.QUESTION)


def test_sums_count_what_is_asked_in_their_section_or_form() -> None:
    definition = form(
        group(
            "en",
            weighed("a"),
            group("under", weighed("b"), conditions=when("skjul", "exists", expected=False)),
            question("sum1", FieldKind.DECIMAL, scoring=Scoring.SECTION),
        ),
        group("to", weighed("c"), question("sum2", FieldKind.INTEGER, scoring=Scoring.SECTION)),
        question("alt", FieldKind.QUANTITY, scoring=Scoring.TOTAL, unit="poeng"),
        question("skjul"),
        question("mange", FieldKind.DISPLAY, conditions=when("alt", ">", 3)),
    )
    answers: dict[Path, Answer] = {Path("a"): Answer(value={"code": "1"}), Path("b"): Answer(value={"code": "2"})}
    plan = plan_of(definition)
    found = evaluate(plan, spots(plan, {}), answers, TODAY)
    assert {path: answer.value for path, answer in found.computed.items()} == {
        "sum1": "3",
        "sum2": None,
        "alt": {"value": "3", "unit": "poeng"},
    }
    assert "mange" not in found.enabled
    answers[Path("c")] = Answer(value={"code": "1"})
    assert "mange" in evaluate(plan, spots(plan, {}), answers, TODAY).enabled
    answers[Path("skjul")] = Answer(value="x")
    assert evaluate(plan, spots(plan, {}), answers, TODAY).computed[Path("sum1")].value == "1"
