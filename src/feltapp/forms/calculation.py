"""Work out answers from other answers: the response as FHIRPath sees it, and what an expression gives as an answer.

In a row of a repeated group an expression finds the answers of its own row, as conditions do; elsewhere those of all
rows.  What is not asked has no answer.  How a result becomes an answer follows the national filler: docs/skjema.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import ROUND_FLOOR, Decimal

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers, JsonValue
from feltapp.domain.ids import Path
from feltapp.forms.answers import Problem, accept, option_of
from feltapp.forms.dates import is_date
from feltapp.forms.definition import Field, FieldKind, FormDefinition
from feltapp.forms.fhir_json import number, plain
from feltapp.forms.fhirpath.functions import Collection, number_of, text_of, truth
from feltapp.forms.fhirpath.run import NOTHING, About, Source, Steps, run
from feltapp.forms.fhirpath.syntax import parsed
from feltapp.forms.fhirpath.values import Quantity, Temporal, Tree, Value, rounded
from feltapp.forms.plan import Node, Plan, Spot

_TIMES = {FieldKind.DATE: "date", FieldKind.DATETIME: "dateTime", FieldKind.TIME: "time"}
_MOST_ANSWERS = 200
_NAMED_BY: Mapping[FieldKind, str] = {
    FieldKind.CHOICE: "code",
    FieldKind.OPEN_CHOICE: "code",
    FieldKind.ATTACHMENT: "sha256",
    FieldKind.REFERENCE: "ref",
}
"""What an answer that is an object must have; without it, it is an answer of another kind."""


@dataclass(slots=True)
class Response:
    """The answers as they stand while a form is evaluated; `answers` and `enabled` may grow between two expressions."""

    plan: Plan
    places: Mapping[int, Sequence[Spot]]
    enabled: set[Path]
    answers: Answers
    computed: Mapping[Path, Answer]
    today: date
    steps: Steps = field(default_factory=Steps)
    _below: dict[Path | None, list[Spot]] = field(default_factory=dict)

    def worked_out(self, spot: Spot) -> Answer:
        """The answer of a field that the form works out."""
        asked = spot.node.field
        found = run(parsed(asked.calculation), _Seen(self, spot), self.today, self.steps)
        return answer_of(asked, found)

    def refuses(self, spot: Spot) -> bool:
        """Whether the form's own rule says that an answer is wrong."""
        asked = spot.node.field
        expression = parsed(asked.rule)
        for value in self.values(spot):
            this: Tree = {"linkId": asked.link_id, "value": value}
            if truth(run(expression, _Seen(self, spot), self.today, self.steps, this)) is False:
                return True
        return False

    def values(self, spot: Spot) -> list[Value]:
        """The values that stand under a field, as expressions see them."""
        answer = self.computed.get(spot.path) or self.answers.get(spot.path)
        if answer is None or not answer.answered:
            return []
        held = answer.value if isinstance(answer.value, list) else [answer.value]
        seen = (as_value(spot.node.field, one) for one in held)
        return [one for one in seen if one is not None]

    def tree(self, spot: Spot) -> Tree:
        """One item, with what stands below it."""
        asked = spot.node.field
        item: dict[str, object] = {"linkId": asked.link_id, "text": asked.text}
        inside = self.below(spot.path)
        question = next((one for one in inside if asked.holds_answers and one.node.field.asked_as), spot)
        below = [self.tree(one) for one in inside if one is not question]
        if asked.is_group and question is spot:
            return {**item, "item": below} if below else item
        answers: list[dict[str, object]] = [{"value": one} for one in self.values(question)]
        if below:
            answers = answers or [{}]
            answers[0]["item"] = below
        return {**item, "answer": answers} if answers else item

    def below(self, path: Path | None) -> list[Spot]:
        """The items directly below a path: of a repeated group, its rows stand in its place."""
        if not self._below:
            for spots in self.places.values():
                for one in spots:
                    self._below.setdefault(one.above, []).append(one)
            for spots_below in self._below.values():
                spots_below.sort(key=lambda one: one.node.index)
        found: list[Spot] = []
        for one in self._below.get(path, ()):
            if one.path not in self.enabled or one.node.field.kind is FieldKind.DISPLAY:
                continue
            if is_repeated(one.node) and not one.is_row:
                found += [row for row in self._below.get(one.path, ()) if row.is_row and row.path in self.enabled]
            else:
                found.append(one)
        return found


def is_repeated(node: Node) -> bool:
    """Whether a node is a group with rows."""
    return node.field.is_group and node.field.repeats


def shared_rows(one: Node, other: Node) -> int:
    """How many repeated groups two fields stand in together, outermost first."""
    shared = 0
    for left, right in zip(one.groups, other.groups, strict=False):
        if left != right:
            break
        shared += 1
    return shared


@dataclass(frozen=True, slots=True)
class _Seen:
    """The response from where a field stands."""

    response: Response
    spot: Spot

    def items(self, link_id: str) -> list[Tree]:
        asked = self.response.plan.by_link.get(link_id)
        if asked is None or (self.spot.node.index, asked.index) in self.response.plan.circular:
            return []
        shared = shared_rows(self.spot.node, asked)
        return [
            self.response.tree(place)
            for place in self.response.places.get(asked.index, ())
            if place.path in self.response.enabled
            and place.is_row is is_repeated(asked)
            and place.rows[:shared] == self.spot.rows[:shared]
        ]

    def whole(self) -> Tree:
        return {
            "resourceType": "QuestionnaireResponse",
            "item": [self.response.tree(one) for one in self.response.below(None)],
        }

    def patient(self) -> Tree:
        return {}


@dataclass(frozen=True, slots=True)
class _Opening:
    """What first values and bounds follow from: the day, when it was begun, whom it is about; all share the steps."""

    today: date
    begun: date
    about: Source
    steps: Steps


def on(
    definition: FormDefinition, today: date, person: Tree | None = None, begun: datetime | None = None
) -> FormDefinition:
    """The form with those first values and bounds that follow from the day and from whom it is about."""
    opening = _Opening(today, begun or today, About(person or {}), Steps())
    fields = tuple(_on(one, opening) for one in definition.fields)
    same = all(one is other for one, other in zip(fields, definition.fields, strict=True))
    return definition if same else replace(definition, fields=fields)


def _on(asked: Field, opening: _Opening) -> Field:
    children = tuple(_on(one, opening) for one in asked.children)
    if any(one is not other for one, other in zip(children, asked.children, strict=True)):
        asked = replace(asked, children=children)
    if asked.lowest or asked.highest:
        asked = replace(
            asked,
            min_value=_bound(asked.lowest, opening) or asked.min_value,
            max_value=_bound(asked.highest, opening) or asked.max_value,
        )
    if asked.prefill and asked.initial is None:
        found = answer_of(asked, run(parsed(asked.prefill), opening.about, opening.begun, opening.steps))
        first = accept(asked, found.value)
        asked = replace(asked, initial=None if isinstance(first, Problem) else first)
    return asked


def _bound(expression: str, opening: _Opening) -> str:
    found = run(parsed(expression), NOTHING, opening.today, opening.steps) if expression else []
    match found:
        case [Temporal(_, words)]:
            return words
        case [one] if (size := number_of(one)) is not None:
            return plain(Decimal(size))
        case _:
            return ""


def as_value(asked: Field, value: JsonValue) -> Value | None:
    """One value of an answer as expressions see it."""
    if isinstance(value, dict):
        return _as_tree(asked, value)
    if asked.kind is FieldKind.DECIMAL:
        return number(value)
    if asked.kind in _TIMES and isinstance(value, str):
        return Temporal(_TIMES[asked.kind], value)
    return value if isinstance(value, bool | int | str) else None


def _as_tree(asked: Field, value: Mapping[str, JsonValue]) -> Value | None:
    if asked.kind is FieldKind.QUANTITY:
        size, unit = number(value.get("value")), value.get("unit")
        return None if size is None else Quantity(size, unit if isinstance(unit, str) else "")
    shown: dict[str, object] = {key: one for key, one in value.items() if isinstance(one, str | int)}
    option = option_of(asked, dict(value))
    if option is not None:
        shown["display"] = option.display
        if option.score is not None:
            shown["_score"] = option.score
    return shown


def answer_of(asked: Field, found: Collection) -> Answer:
    """What an expression gave as an answer to a field; «ikke spurt» when it gave nothing that the field can hold."""
    if asked.kind is FieldKind.BOOLEAN and not found:
        return Answer(value=False)  # as in the national filler: what does not hold is no
    values: list[JsonValue] = [value for one in found[:_MOST_ANSWERS] if (value := _as_answer(asked, one)) is not None]
    if not values:
        return IKKE_SPURT
    if asked.repeats or (asked.copies and len(values) > 1):
        return Answer(value=values)
    return Answer(value=values[0])


def _as_answer(asked: Field, one: Value) -> JsonValue:
    match asked.kind:
        case FieldKind.BOOLEAN:
            return truth([one])
        case FieldKind.INTEGER:
            size = number_of(one)
            whole = None if size is None else int((Decimal(size) + Decimal("0.5")).to_integral_value(ROUND_FLOOR))
            return whole if whole is not None and abs(whole) < 2**31 else None
        case FieldKind.DECIMAL:
            return _size(asked, one)
        case FieldKind.QUANTITY:
            size_in_words = _size(asked, one)
            unit = (one.unit if isinstance(one, Quantity) else "") or asked.unit
            return None if size_in_words is None else {"value": size_in_words, "unit": unit}
        case FieldKind.DATE | FieldKind.DATETIME | FieldKind.TIME:
            return _time(asked.kind, one)
        case FieldKind.CHOICE | FieldKind.OPEN_CHOICE | FieldKind.ATTACHMENT | FieldKind.REFERENCE:
            if isinstance(one, Mapping):
                if not isinstance(one.get(_NAMED_BY[asked.kind]), str):
                    return None
                return {key: held for key, held in one.items() if key[0] != "_" and isinstance(held, str | int)}
            return text_of(one) if asked.kind is FieldKind.OPEN_CHOICE else None
        case _:
            return _words(one)


def _size(asked: Field, one: Value) -> str | None:
    size = number_of(one)
    if size is None:
        return None
    exact = Decimal(size) if asked.decimals is None else rounded(Decimal(size), min(asked.decimals, 15))
    short = exact.normalize() if asked.decimals is None else exact
    return plain(short)


def _time(kind: FieldKind, one: Value) -> str | None:
    words = one.text if isinstance(one, Temporal) else one
    if not isinstance(words, str):
        return None
    day, _, clock = words.partition("T")
    if kind is FieldKind.TIME:
        return (clock or day)[:5] if ":" in words else None
    if not is_date(day):
        return None
    return day if kind is FieldKind.DATE else words if clock else None


def _words(one: Value) -> str | None:
    if isinstance(one, Mapping):
        named = one.get("display") or one.get("title") or one.get("code")
        return named if isinstance(named, str) else None
    return text_of(one)
