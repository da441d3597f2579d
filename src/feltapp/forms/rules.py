"""Decide which fields are asked, and work out the sums, from the answers there are.

`enableWhen` as FHIR R4 says: a question that is not asked, or has no answer, satisfies nothing but «exists = false»;
with several answers one match is enough, and != means that none is equal.  In a repeated group a condition looks at the
answers of its own row.  No text parsing and no state of a window in here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers, JsonValue
from feltapp.domain.ids import Path
from feltapp.forms.answers import option_of
from feltapp.forms.calculation import Response, shared_rows
from feltapp.forms.definition import Condition, Field, FieldKind
from feltapp.forms.extensions import OTHER_SYSTEM
from feltapp.forms.fhir_json import number, plain
from feltapp.forms.ordering import order, rank
from feltapp.forms.plan import Plan, Spot

_ORDERS: Mapping[str, frozenset[int]] = {
    ">": frozenset({1}),
    "<": frozenset({-1}),
    ">=": frozenset({0, 1}),
    "<=": frozenset({-1, 0}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Which paths are asked, the answers that the form worked out, and those that its own rules say are wrong."""

    enabled: frozenset[Path]
    computed: Mapping[Path, Answer]
    refused: frozenset[Path] = frozenset()


@dataclass(slots=True)
class _Run:
    plan: Plan
    answers: Answers
    places: dict[int, list[Spot]] = field(default_factory=dict)
    enabled: set[Path] = field(default_factory=set)
    computed: dict[Path, Answer] = field(default_factory=dict)


def evaluate(plan: Plan, places: Sequence[Spot], answers: Answers, today: date) -> Evaluation:
    """What is asked, with these rows and answers."""
    run = _Run(plan, answers)
    for spot in places:
        run.places.setdefault(spot.node.index, []).append(spot)
    response = Response(plan, run.places, run.enabled, answers, run.computed, today)
    for node in plan.order:
        for spot in run.places.get(node.index, ()):
            if spot.above is not None and spot.above not in run.enabled:
                continue
            if not spot.is_row and node.field.conditions and not _asked(run, spot):
                continue
            run.enabled.add(spot.path)
            if node.field.calculation:
                run.computed[spot.path] = response.worked_out(spot)
            elif node.index in plan.scored:
                run.computed[spot.path] = _sum(run, spot)
    ruled = (spot for spot in places if spot.node.field.rule and spot.path in run.enabled)
    refused = frozenset(spot.path for spot in ruled if response.refuses(spot))
    return Evaluation(enabled=frozenset(run.enabled), computed=run.computed, refused=refused)


def holds(condition: Condition, values: Sequence[JsonValue]) -> bool:
    """Whether the answers of a question satisfy a condition."""
    if condition.operator == "exists":
        return bool(values) is (condition.expected is True)
    if not values:
        return False
    if condition.operator == "=":
        return any(_equal(value, condition.expected) for value in values)
    if condition.operator == "!=":
        return not any(_equal(value, condition.expected) for value in values)
    wanted = _ORDERS.get(condition.operator, frozenset())
    return any(order(value, condition.expected) in wanted for value in values)


def values_of(answer: Answer | None) -> tuple[JsonValue, ...]:
    """The single values of an answer; none when it has only a state."""
    if answer is None or not answer.answered:
        return ()
    return tuple(answer.value) if isinstance(answer.value, list) else (answer.value,)


def _asked(run: _Run, spot: Spot) -> bool:
    node = spot.node
    results = (holds(_in_its_unit(run.plan, one), _found(run, spot, one.question)) for one in node.field.conditions)
    return all(results) if node.field.all_conditions else any(results)


def _in_its_unit(plan: Plan, condition: Condition) -> Condition:
    """Where a question has one unit only, its name in a condition may be written in another way: it says nothing."""
    asked = plan.asked.get(condition.question)
    expected = condition.expected
    if asked is None or not asked.field.unit or not isinstance(expected, dict) or not expected.get("unit"):
        return condition
    return replace(condition, expected={**expected, "unit": ""})


def _found(run: _Run, spot: Spot, question: str) -> list[JsonValue]:
    asked = run.plan.asked.get(question)
    if asked is None or (spot.node.index, asked.index) in run.plan.circular:
        return []
    shared = shared_rows(spot.node, asked)
    found: list[JsonValue] = []
    for place in run.places.get(asked.index, ()):
        if place.path in run.enabled and not place.is_row and place.rows[:shared] == spot.rows[:shared]:
            found.extend(values_of(run.computed.get(place.path) or run.answers.get(place.path)))
    return found


def _sum(run: _Run, spot: Spot) -> Answer:
    """The sum of the scores of the chosen options; nothing while none of the questions is answered."""
    total: Decimal | None = None
    for node in run.plan.scored[spot.node.index]:
        shared = shared_rows(spot.node, node)
        for place in run.places.get(node.index, ()):
            if place.path in run.enabled and place.rows[:shared] == spot.rows[:shared]:
                for value in values_of(run.answers.get(place.path)):
                    score = _score(node.field, value)
                    total = total if score is None else (total or Decimal(0)) + score
    if total is None:
        return IKKE_SPURT
    return Answer(value=_as_answer(spot.node.field, total))


def _score(asked: Field, value: JsonValue) -> Decimal | None:
    if asked.kind in (FieldKind.CHOICE, FieldKind.OPEN_CHOICE):
        option = option_of(asked, value)
        return None if option is None else option.score or Decimal(0)  # chosen without a score: nothing, as there
    if isinstance(value, dict):
        return number(value.get("value"))
    return number(value) if isinstance(value, int) or asked.kind is FieldKind.DECIMAL else None


def _as_answer(sums: Field, total: Decimal) -> JsonValue:
    whole = total == total.to_integral_value()
    words = plain(total.to_integral_value() if whole else total)
    if sums.kind is FieldKind.QUANTITY:
        return {"value": words, "unit": sums.unit}
    return int(total) if sums.kind is FieldKind.INTEGER else words


def _equal(value: JsonValue, expected: JsonValue) -> bool:
    if isinstance(value, bool) or isinstance(expected, bool):
        return value is expected
    if isinstance(value, dict) and isinstance(expected, dict):
        if "code" in expected:
            systems = value.get("system"), expected.get("system")
            return value.get("code") == expected["code"] and (systems[0] == systems[1] or not all(systems))
        if "ref" in expected:
            return expected["ref"] in (value.get("ref"), value.get("code"))
    if isinstance(value, str) and isinstance(expected, dict) and "code" in expected:
        return expected.get("system") == OTHER_SYSTEM  # own words, which the national filler calls «Annet»
    left, right = rank(value), rank(expected)
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        units = [one.get("unit") if isinstance(one, dict) else "" for one in (value, expected)]
        return left == right and (units[0] == units[1] or not all(units))
    if isinstance(left, datetime) and isinstance(right, datetime):
        return left == right
    return isinstance(value, str) and value == expected
