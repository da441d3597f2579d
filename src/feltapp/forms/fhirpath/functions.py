"""The functions that work on what is before them and on arguments already worked out, one Python function each.

Each takes the input and its arguments and gives a collection; what makes no sense gives an empty one, as FHIRPath's
own empty collections do.  Those that run an expression for each element stand in `run.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from math import ceil, floor, trunc

from feltapp.forms.dates import is_date
from feltapp.forms.fhir_json import number, plain
from feltapp.forms.fhirpath.values import (
    LONGEST_TEXT,
    Number,
    Quantity,
    Temporal,
    Value,
    arithmetic,
    compared,
    equal,
    is_number,
    limited,
    rounded,
)
from feltapp.forms.pattern import PatternError, compiled

Collection = list[Value]
Function = Callable[[Collection, list[Collection]], Collection]
_YES, _NO = frozenset({"true", "t", "yes", "y", "1", "1.0"}), frozenset({"false", "f", "no", "n", "0", "0.0"})
_TYPES: Mapping[str, Callable[[Value], bool]] = {
    "boolean": lambda one: isinstance(one, bool),
    "integer": lambda one: isinstance(one, int) and not isinstance(one, bool),
    "decimal": lambda one: isinstance(one, Decimal),
    "string": lambda one: isinstance(one, str),
    "date": lambda one: isinstance(one, Temporal) and one.kind == "date",
    "datetime": lambda one: isinstance(one, Temporal) and one.kind == "dateTime",
    "time": lambda one: isinstance(one, Temporal) and one.kind == "time",
    "quantity": lambda one: isinstance(one, Quantity),
    "coding": lambda one: isinstance(one, Mapping) and "code" in one,
}
_MEMBERS: Mapping[str, str] = {
    "valueBoolean": "boolean",
    "valueInteger": "integer",
    "valueDecimal": "decimal",
    "valueString": "string",
    "valueUri": "string",
    "valueDate": "date",
    "valueDateTime": "datetime",
    "valueTime": "time",
    "valueQuantity": "quantity",
    "valueCoding": "coding",
}


def member(one: Value, name: str) -> Collection:
    """What stands under a name of one element."""
    if isinstance(one, Quantity):
        named: dict[str, Value] = {"value": one.value, "unit": one.unit, "code": one.unit}
        return [named[name]] if name in named and named[name] != "" else []
    if not isinstance(one, Mapping):
        return []
    if name in _MEMBERS:
        return [value for value in as_list(one.get("value")) if _TYPES[_MEMBERS[name]](value)]
    return as_list(one.get(name)) if not name.startswith("_") else []


def children(one: Value) -> Collection:
    """All that stands directly under one element."""
    if isinstance(one, Quantity):
        return [*member(one, "value"), *member(one, "unit")]
    # Told apart as a dict first: to ask whether something is a Mapping is a call in Python, here the most frequent.
    if not isinstance(one, dict) and not isinstance(one, Mapping):
        return []
    found: Collection = []
    for name, held in one.items():
        if name[:1] != "_":
            if isinstance(held, str | int | dict):
                found.append(held)
            else:
                found.extend(as_list(held))
    return found


def as_list(held: object) -> Collection:
    """What the tree holds under a name, as a collection."""
    if isinstance(held, list):
        return held
    match held:
        case bool() | int() | Decimal() | str() | dict() | Temporal() | Quantity() | Mapping():
            return [held]
        case _:
            return []


def truth(found: Collection) -> bool | None:
    """A collection as yes or no: one element that is neither counts as yes, none as unknown."""
    if len(found) != 1:
        return None
    return found[0] if isinstance(found[0], bool) else True


def is_type(one: Value, name: str) -> bool:
    """Whether an element is of a type, by its FHIR or System name."""
    test = _TYPES.get({"text": "string", "uri": "string", "code": "string"}.get(name.lower(), name.lower()))
    return test is not None and test(one)


def unique(found: Iterable[Value]) -> Collection:
    """Each element once, in the order they came."""
    kept: Collection = []
    for one in found:
        if not any(equal(one, other) for other in kept):
            kept.append(one)
    return kept


def text_of(one: Value) -> str | None:
    """A value in words, as FHIRPath writes it."""
    match one:
        case bool():
            return "true" if one else "false"
        case int():
            return str(one)
        case Decimal():
            return plain(one)
        case Temporal():
            return one.text
        case Quantity():
            return f"{plain(one.value)} {one.unit}".strip()
        case str():
            return one
        case _:
            return None


def number_of(one: Value) -> Number | None:
    """A value as a number: of a Quantity its size, of a text what it says."""
    if isinstance(one, Quantity):
        return one.value
    if isinstance(one, bool):
        return int(one)
    if is_number(one):
        return one
    return number(one) if isinstance(one, str) else None


def _of_one(work: Callable[[Value], Value | None]) -> Function:
    """A function on exactly one element."""

    def run(found: Collection, _arguments: list[Collection]) -> Collection:
        result = work(found[0]) if len(found) == 1 else None
        return [] if result is None else [result]

    return run


def _of_text(work: Callable[..., Value | None]) -> Function:
    """A function on one text, with arguments of one element each."""

    def run(found: Collection, arguments: list[Collection]) -> Collection:
        given = [one[0] if len(one) == 1 else None for one in arguments]
        text = found[0] if len(found) == 1 else None
        if not isinstance(text, str) or any(one is None for one in given):
            return []
        result = work(text, *given)
        fits = result is not None and not (isinstance(result, str) and len(result) > LONGEST_TEXT)
        return [result] if fits and result is not None else []

    return run


def _total(found: Collection) -> Value | None:
    total: Value | None = None
    for one in found:
        total = one if total is None else arithmetic("+", total, one)
        if total is None:
            return None
    return total


def _sum(found: Collection, _arguments: list[Collection]) -> Collection:
    total = _total(found)
    return [] if total is None or not (is_number(total) or isinstance(total, Quantity)) else [total]


def _average(found: Collection, _arguments: list[Collection]) -> Collection:
    total = _total(found)
    middle = None if total is None else arithmetic("/", total, len(found))
    return [] if middle is None else [middle]


def _extreme(sign: int) -> Function:
    def run(found: Collection, _arguments: list[Collection]) -> Collection:
        best: Value | None = None
        for one in found:
            against = sign if best is None else compared(one, best)
            if against is None:
                return []
            best = one if against == sign else best
        return [] if best is None else [best]

    return run


def _all_are(wanted: bool, *, any_is: bool) -> Function:
    def run(found: Collection, _arguments: list[Collection]) -> Collection:
        tests = (one is wanted for one in found)
        return [any(tests) if any_is else all(tests)]

    return run


def _part(work: Callable[[Collection, int], Collection]) -> Function:
    def run(found: Collection, arguments: list[Collection]) -> Collection:
        count = arguments[0][0] if len(arguments[0]) == 1 else None
        return work(found, max(count, 0)) if isinstance(count, int) and not isinstance(count, bool) else []

    return run


def _join(found: Collection, arguments: list[Collection]) -> Collection:
    between = arguments[0][0] if arguments and arguments[0] else ""
    words = [one for one in found if isinstance(one, str)]
    joined = between.join(words) if isinstance(between, str) else ""
    return [joined] if words and len(joined) <= LONGEST_TEXT else []


def _round(found: Collection, arguments: list[Collection]) -> Collection:
    value = number_of(found[0]) if len(found) == 1 else None
    places = arguments[0][0] if arguments and arguments[0] else 0
    if value is None or not isinstance(places, int) or not 0 <= places <= 15:
        return []
    result: Value = rounded(Decimal(value), places)
    one = found[0]
    return [Quantity(Decimal(str(result)), one.unit) if isinstance(one, Quantity) else result]


def _whole(work: Callable[[Number], int]) -> Callable[[Value], Value | None]:
    return lambda one: work(one) if is_number(one) else None


def _absolute(one: Value) -> Value | None:
    if isinstance(one, Quantity):
        return Quantity(abs(one.value), one.unit)
    return (-one if one < 0 else one) if is_number(one) else None


def _power(found: Collection, arguments: list[Collection]) -> Collection:
    base, by = (one[0] if len(one) == 1 else None for one in (found, arguments[0]))
    if not is_number(base) or not isinstance(by, int) or isinstance(by, bool) or not 0 <= by <= 30:
        return []
    if Decimal(base).adjusted() * by > 28:
        return []
    size = limited(Decimal(base) ** by)
    if size is None:
        return []
    return [int(size) if isinstance(base, int) else size]


def _root(one: Value) -> Value | None:
    return limited(Decimal(one).sqrt()) if is_number(one) and one >= 0 else None


def _to_integer(one: Value) -> Value | None:
    if isinstance(one, str):
        return int(one) if re.fullmatch(r"[+-]?[0-9]{1,18}", one) else None
    return int(one) if isinstance(one, bool | int) else None


def _to_decimal(one: Value) -> Value | None:
    found = None if isinstance(one, Quantity) else number_of(one)
    return None if found is None else Decimal(found)


def _to_boolean(one: Value) -> Value | None:
    said = (text_of(one) or "").lower()
    return True if said in _YES else False if said in _NO else None


def _to_date(one: Value) -> Value | None:
    text = one.text if isinstance(one, Temporal) else one
    day = text.partition("T")[0] if isinstance(text, str) else ""
    return Temporal("date", day) if is_date(day) else None


def _to_quantity(one: Value) -> Value | None:
    found = number_of(one)
    return one if isinstance(one, Quantity) else None if found is None else Quantity(Decimal(found))


def _substring(text: str, start: Value, length: Value = LONGEST_TEXT) -> Value | None:
    if not isinstance(start, int) or not isinstance(length, int) or not 0 <= start < len(text):
        return None
    return text[start : start + max(length, 0)]


def _replace(text: str, old: Value, new: Value) -> Value | None:
    if not isinstance(old, str) or not isinstance(new, str) or (len(text) + 1) * (len(new) + 1) > 20 * LONGEST_TEXT:
        return None
    return text.replace(old, new)


def _matches(text: str, pattern: Value) -> Value | None:
    try:
        return compiled(pattern).found_in(text) if isinstance(pattern, str) else None
    except PatternError:
        return None


def _split(found: Collection, arguments: list[Collection]) -> Collection:
    text, mark = (one[0] if len(one) == 1 else None for one in (found, arguments[0]))
    return list(text.split(mark)) if isinstance(text, str) and isinstance(mark, str) and mark else []


def _score(one: Value) -> Value | None:
    score = one.get("_score") if isinstance(one, Mapping) else None
    return score if isinstance(score, Decimal) else None


def _words(test: Callable[[str, str], bool | int]) -> Function:
    return _of_text(lambda text, other: test(text, other) if isinstance(other, str) else None)


TABLE: Mapping[str, Function] = {
    "empty": lambda found, _: [not found],
    "not": lambda found, _: [] if truth(found) is None else [not truth(found)],
    "allTrue": _all_are(True, any_is=False),
    "anyTrue": _all_are(True, any_is=True),
    "allFalse": _all_are(False, any_is=False),
    "anyFalse": _all_are(False, any_is=True),
    "count": lambda found, _: [len(found)],
    "first": lambda found, _: found[:1],
    "last": lambda found, _: found[-1:],
    "tail": lambda found, _: found[1:],
    "single": lambda found, _: found if len(found) == 1 else [],
    "skip": _part(lambda found, count: found[count:]),
    "take": _part(lambda found, count: found[:count]),
    "distinct": lambda found, _: unique(found),
    "isDistinct": lambda found, _: [len(unique(found)) == len(found)],
    "hasValue": lambda found, _: [len(found) == 1 and not isinstance(found[0], Mapping)],
    "union": lambda found, arguments: unique([*found, *arguments[0]]),
    "combine": lambda found, arguments: [*found, *arguments[0]],
    "intersect": lambda found, given: unique(one for one in found if any(equal(one, other) for other in given[0])),
    "exclude": lambda found, given: [one for one in found if not any(equal(one, other) for other in given[0])],
    "children": lambda found, _: [child for one in found for child in children(one)],
    "sum": _sum,
    "avg": _average,
    "min": _extreme(-1),
    "max": _extreme(1),
    "join": _join,
    "split": _split,
    "round": _round,
    "power": _power,
    "abs": _of_one(_absolute),
    "ceiling": _of_one(_whole(ceil)),
    "floor": _of_one(_whole(floor)),
    "truncate": _of_one(_whole(trunc)),
    "sqrt": _of_one(_root),
    "ordinal": lambda found, _: [score for one in found if (score := _score(one)) is not None],
    "weight": lambda found, _: [score for one in found if (score := _score(one)) is not None],
    "toInteger": _of_one(_to_integer),
    "toDecimal": _of_one(_to_decimal),
    "toString": _of_one(text_of),
    "toBoolean": _of_one(_to_boolean),
    "toDate": _of_one(_to_date),
    "toQuantity": _of_one(_to_quantity),
    "upper": _of_text(str.upper),
    "lower": _of_text(str.lower),
    "trim": _of_text(str.strip),
    "length": _of_text(len),
    "toChars": lambda found, _: [sign for one in found[:1] if isinstance(one, str) for sign in one],
    "startsWith": _words(str.startswith),
    "endsWith": _words(str.endswith),
    "contains": _words(str.__contains__),
    "indexOf": _words(str.find),
    "substring": _of_text(_substring),
    "replace": _of_text(_replace),
    "matches": _of_text(_matches),
}
"""Every function of `syntax.FUNCTIONS` that is not run element by element."""
