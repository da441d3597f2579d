"""Run an expression on the answers of a form, in a number of steps that is counted.

Each element that is looked at costs a step; when they are used up the expression gives nothing.  So a form from anybody
can make a sum empty, never a window still.  Nothing but the answers and the date is within reach.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Protocol

from feltapp.forms.fhirpath.functions import (
    TABLE,
    Collection,
    children,
    is_type,
    member,
    text_of,
    truth,
    unique,
)
from feltapp.forms.fhirpath.syntax import (
    Binary,
    Call,
    Expression,
    Index,
    Literal,
    Lookup,
    Member,
    Negative,
    Node,
    Variable,
)
from feltapp.forms.fhirpath.values import LONGEST_TEXT, Temporal, Tree, Value, arithmetic, compared, equal

MOST_STEPS = 200_000
MOST_STEPS_EACH = 50_000


class Exhausted(Exception):
    """The steps are used up; never leaves this module."""


class Source(Protocol):
    """Where an expression finds the answers."""

    def items(self, link_id: str) -> list[Tree]:
        """The items of the response with a linkId."""

    def whole(self) -> Tree:
        """The whole response."""

    def patient(self) -> Tree:
        """Whom the form is about, as far as it may ask; empty where it may not."""


@dataclass(slots=True)
class Steps:
    """What is left of the steps that all expressions of a form share."""

    left: int = MOST_STEPS


@dataclass(frozen=True, slots=True)
class _Frame:
    """What $this, $index and $total are."""

    this: Collection
    index: int = 0
    total: Collection = field(default_factory=list)


_ALL: Collection = []
"""Stands for the whole response, which is put together only when an expression looks at it."""


def run(expression: Expression, source: Source, today: date, steps: Steps, this: Value | None = None) -> Collection:
    """What an expression gives; nothing when it takes too long.  `today` is a datetime where the time is known."""
    allowed = min(steps.left, MOST_STEPS_EACH)
    work = _Run(source, today, allowed)
    try:
        return work.node(expression.root, _Frame(_ALL if this is None else [this]))
    except Exhausted:
        return []
    finally:
        steps.left -= allowed - work.left


class _Nothing:
    """No answers: for expressions about a value alone."""

    def items(self, _link_id: str) -> list[Tree]:
        return []

    def whole(self) -> Tree:
        return {}

    def patient(self) -> Tree:
        return {}


NOTHING: Source = _Nothing()


@dataclass(frozen=True, slots=True)
class About:
    """No answers, but the person: for first values."""

    person: Tree

    def items(self, _link_id: str) -> list[Tree]:
        """None."""
        return []

    def whole(self) -> Tree:
        """Nothing."""
        return {}

    def patient(self) -> Tree:
        """Whom the form is about."""
        return self.person


class _Run:
    def __init__(self, source: Source, today: date, steps: int) -> None:
        self.source = source
        self.today = today
        self.left = steps

    def node(self, node: Node, frame: _Frame) -> Collection:
        self._pay(1)
        match node:
            case Literal(value):
                return [] if value is None else [value]
            case Lookup(link_id):
                return list(self._paid(self.source.items(link_id)))
            case Variable(name):
                return self._variable(name, frame)
            case Member(of, name):
                return list(self._paid(held for one in self.node(of, frame) for held in member(one, name)))
            case Index(of, at):
                found, where = self.node(of, frame), self.node(at, frame)
                place = where[0] if len(where) == 1 else None
                inside = isinstance(place, int) and 0 <= place < len(found)
                return [found[place]] if inside and isinstance(place, int) else []
            case Negative(of):
                return self._negative(self.node(of, frame))
            case Call(of, name, arguments):
                return self._call(self.node(of, frame), name, arguments, frame)
            case Binary(operator, left, right):
                return self._binary(operator, left, right, frame)

    def _variable(self, name: str, frame: _Frame) -> Collection:
        match name:
            case "$this" if frame.this is not _ALL:
                return frame.this
            case "$index":
                return [frame.index]
            case "$total":
                return frame.total
            case "%patient":
                return [self.source.patient()]
            case "%representative":
                return []
            case _:
                return [self.source.whole()]

    def _negative(self, found: Collection) -> Collection:
        turned = arithmetic("*", found[0], -1) if len(found) == 1 else None
        return [] if turned is None else [turned]

    def _call(self, found: Collection, name: str, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        self._pay(len(found))
        if name == "exists" and not arguments:
            return [bool(found)]
        if name in _BY_ELEMENT:
            return _BY_ELEMENT[name](self, found, arguments, frame)
        given = [self.node(one, frame) for one in arguments]
        if name in ("distinct", "isDistinct", "union", "intersect", "exclude"):
            self._pay(len(found) * (len(found) + sum(map(len, given))))
        return list(self._paid(TABLE[name](found, given)))

    def today_(self, _found: Collection, _arguments: tuple[Node, ...], _frame: _Frame) -> Collection:
        return [Temporal("date", self.today.isoformat()[:10])]

    def now(self, _found: Collection, _arguments: tuple[Node, ...], _frame: _Frame) -> Collection:
        moment = self.today if isinstance(self.today, datetime) else datetime.combine(self.today, time())
        return [Temporal("dateTime", moment.replace(second=0, microsecond=0).isoformat())]

    def where(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        return [one for one, holds in self._tests(found, arguments[0], frame) if holds]

    def exists(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        return [any(holds for _, holds in self._tests(found, arguments[0], frame))]

    def every(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        return [all(holds for _, holds in self._tests(found, arguments[0], frame))]

    def select(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        frames = (_Frame([one], index, frame.total) for index, one in enumerate(found))
        return [value for inner in frames for value in self.node(arguments[0], inner)]

    def aggregate(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        total = self.node(arguments[1], frame) if len(arguments) > 1 else []
        for index, one in enumerate(found):
            total = self.node(arguments[0], _Frame([one], index, total))
        return total

    def either(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        inner = _Frame(found, frame.index, frame.total)
        if truth(self.node(arguments[0], inner)):
            return self.node(arguments[1], inner)
        return self.node(arguments[2], inner) if len(arguments) > 2 else []

    def of_type(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        name = self.node(arguments[0], frame)[0]
        return [one for one in found if isinstance(name, str) and is_type(one, name)]

    def is_of(self, found: Collection, arguments: tuple[Node, ...], frame: _Frame) -> Collection:
        return [bool(self.of_type(found, arguments, frame))] if len(found) == 1 else []

    def descendants(self, found: Collection, _arguments: tuple[Node, ...], _frame: _Frame) -> Collection:
        waiting = [child for one in reversed(found) for child in reversed(children(one))]
        self._pay(len(waiting))
        result: Collection = []
        while waiting and len(result) <= self.left:
            one = waiting.pop()
            result.append(one)
            if not isinstance(one, str | int):  # most have nothing below them: not even a call is spent on those
                waiting.extend(reversed(children(one)))
        self._pay(len(result))
        return result

    def _tests(self, found: Collection, test: Node, frame: _Frame) -> Iterator[tuple[Value, bool]]:
        for index, one in enumerate(found):
            yield one, truth(self.node(test, _Frame([one], index, frame.total))) is True

    def _binary(self, operator: str, first: Node, second: Node, frame: _Frame) -> Collection:
        left = self.node(first, frame)
        if operator in ("and", "or", "implies", "xor"):
            return _logical(operator, truth(left), lambda: truth(self.node(second, frame)))
        right = self.node(second, frame)
        self._pay(len(left) + len(right))
        match operator:
            case "is" | "as":
                kept = [one for one in left if isinstance(right[0], str) and is_type(one, right[0])]
                return kept if operator == "as" else [bool(kept)] if len(left) == 1 else []
            case "|":
                self._pay((len(left) + len(right)) ** 2)
                return unique([*left, *right])
            case "=" | "!=" | "~" | "!~":
                return _equality(operator, left, right)
            case "in":
                return [any(equal(left[0], one) for one in right)] if len(left) == 1 else []
            case "contains":
                return [any(equal(right[0], one) for one in left)] if len(right) == 1 else []
            case "&":
                return _joined(left, right)
        if len(left) != 1 or len(right) != 1:
            return []
        if operator in ("<", ">", "<=", ">="):
            return _comparison(operator, compared(left[0], right[0]))
        value = arithmetic(operator, left[0], right[0])
        return [] if value is None else [value]

    def _paid(self, found: "Iterator[Value] | list[Value] | list[Tree]") -> Iterator[Value]:
        for one in found:
            self._pay(1)
            yield one

    def _pay(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            self.left = 0
            raise Exhausted


_ByElement = Callable[[_Run, Collection, tuple[Node, ...], _Frame], Collection]
_BY_ELEMENT: dict[str, _ByElement] = {
    "today": _Run.today_,
    "now": _Run.now,
    "where": _Run.where,
    "exists": _Run.exists,
    "all": _Run.every,
    "select": _Run.select,
    "aggregate": _Run.aggregate,
    "iif": _Run.either,
    "ofType": _Run.of_type,
    "as": _Run.of_type,
    "is": _Run.is_of,
    "descendants": _Run.descendants,
}


def _logical(operator: str, left: bool | None, second: Callable[[], bool | None]) -> Collection:
    """With three values: yes, no and unknown."""
    if operator == "and" and left is False:
        return [False]
    if (operator == "or" and left is True) or (operator == "implies" and left is False):
        return [True]
    right = second()
    match operator:
        case "and":
            known = False if right is False else (True if left and right else None)
        case "or":
            known = True if right else (False if left is False and right is False else None)
        case "implies":
            known = True if right else (False if left and right is False else None)
        case _:
            known = None if left is None or right is None else left is not right
    return [] if known is None else [known]


def _equality(operator: str, left: Collection, right: Collection) -> Collection:
    if operator in ("=", "!=") and (not left or not right):
        return []
    same = len(left) == len(right) and all(equal(one, other) for one, other in zip(left, right, strict=True))
    if len(left) == len(right) == 1 and _in_doubt(left[0], right[0]):
        return []
    return [same if operator in ("=", "~") else not same]


def _in_doubt(left: Value, right: Value) -> bool:
    """A day against the month it lies in: neither the same nor another."""
    both = isinstance(left, Temporal) and isinstance(right, Temporal)
    return both and compared(left, right) is None


def _comparison(operator: str, order: int | None) -> Collection:
    if order is None:
        return []
    return [{"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[operator]]


def _joined(left: Collection, right: Collection) -> Collection:
    words = [text_of(one[0]) if len(one) == 1 else "" for one in (left, right)]
    if words[0] is None or words[1] is None or len(words[0]) + len(words[1]) > LONGEST_TEXT:
        return []
    return [words[0] + words[1]]
