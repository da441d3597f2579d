"""The values that expressions work on, and arithmetic on them that cannot grow without end.

Numbers hold at most what an answer can hold; dates count as the calendar does.  What cannot be done gives None, which
is FHIRPath's empty collection.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, DecimalException, localcontext
from typing import TypeGuard

from feltapp.forms.dates import is_date
from feltapp.forms.fhir_json import number, plain
from feltapp.forms.ordering import order

LONGEST_TEXT = 50_000
_CALENDAR = {"a": "year", "mo": "month", "wk": "week", "d": "day", "h": "hour", "min": "minute", "s": "second"}
_SECONDS = {"week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
_MONTHS = {"year": 12, "month": 1}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit; of time, the unit is an English word in the singular."""

    value: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Temporal:
    """A date, a time of day or a moment as an answer holds it; `kind` is date, time or dateTime."""

    kind: str
    text: str


Tree = Mapping[str, object]
"""An object of the response: an item, an answer, a Coding …  Lists and single values under names."""
Value = bool | int | Decimal | str | Temporal | Quantity | Tree
Number = int | Decimal


def is_number(value: object) -> TypeGuard[Number]:
    """Whether it can be counted with; true and false cannot."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def limited(value: Number) -> Number | None:
    """The number, if it is of a size that an answer can hold; more decimals than that are rounded."""
    if isinstance(value, int):
        return value if number(value) is not None else None
    if not value.is_finite() or value.adjusted() > 28:
        return None
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -15:
        value = value.quantize(Decimal(1).scaleb(-15), ROUND_HALF_UP) if value.adjusted() < 12 else round(value, 2)
    return value


def arithmetic(operator: str, left: Value, right: Value) -> Value | None:
    """left operator right, for + - * / div mod."""
    if isinstance(left, Temporal):
        by = right if isinstance(right, Quantity) else None
        return None if by is None or operator not in "+-" else moved(left, by, 1 if operator == "+" else -1)
    if isinstance(left, str) and isinstance(right, str):
        return left + right if operator == "+" and len(left) + len(right) <= LONGEST_TEXT else None
    if isinstance(left, Quantity) or isinstance(right, Quantity):
        return _with_units(operator, left, right)
    if not is_number(left) or not is_number(right):
        return None
    return _numbers(operator, left, right)


def rounded(value: Decimal, decimals: int) -> Decimal:
    """Half away from nothing, as people round."""
    with localcontext(prec=60):
        return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def moved(when: Temporal, by: Quantity, sign: int) -> Temporal | None:
    """A date or moment so many years, months, days … later (or earlier)."""
    unit = _CALENDAR.get(by.unit, by.unit)
    whole = int(by.value) * sign
    if abs(whole) > 10**9 or when.kind == "time":
        return None
    try:
        if unit in _MONTHS:
            return _by_months(when, whole * _MONTHS[unit])
        if unit not in _SECONDS:
            return None
        return _by_seconds(when, whole * _SECONDS[unit])
    except (ValueError, OverflowError):
        return None


def compared(left: Value, right: Value) -> int | None:
    """-1, 0 or 1; None when they are not of the same kind."""
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        same = left.unit == right.unit or not (left.unit and right.unit)
        return order(plain(left.value), plain(right.value)) if same else None
    if isinstance(left, Quantity) or isinstance(right, Quantity):
        first, second = (one.value if isinstance(one, Quantity) else one for one in (left, right))
        return compared(first, second) if is_number(first) and is_number(second) else None
    if is_number(left) and is_number(right):
        return (left > right) - (left < right)
    texts = [_as_time(one) for one in (left, right)]
    if isinstance(left, Temporal) or isinstance(right, Temporal):
        return order(texts[0], texts[1]) if all(texts) else None
    if isinstance(left, str) and isinstance(right, str):
        return (left > right) - (left < right)
    return None


def equal(left: Value, right: Value) -> bool:
    """Whether two values are the same; codings by code and system, as an answer names them."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        if "code" in left and "code" in right:
            systems = left.get("system"), right.get("system")
            return left["code"] == right["code"] and (systems[0] == systems[1] or not all(systems))
        return left == right
    if isinstance(left, Mapping) or isinstance(right, Mapping):
        return False
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return compared(left, right) == 0


def _as_time(value: Value) -> str:
    """The text of a date; a text that is one counts as one."""
    if isinstance(value, Temporal):
        return value.text
    return value if isinstance(value, str) and (is_date(value.partition("T")[0]) or ":" in value) else ""


def _numbers(operator: str, left: Number, right: Number) -> Number | None:
    a, b = Decimal(left), Decimal(right)
    try:
        with localcontext(prec=40):
            match operator:
                case "+":
                    found = a + b
                case "-":
                    found = a - b
                case "*":
                    found = a * b
                case "/":
                    found = a / b
                    return limited(found)
                case "div":
                    return limited(int(a // b))
                case "mod":
                    found = a % b
                case _:
                    return None
    except DecimalException:
        return None
    whole = isinstance(left, int) and isinstance(right, int)
    return limited(int(found) if whole else found)


def _with_units(operator: str, left: Value, right: Value) -> Value | None:
    units = [one.unit if isinstance(one, Quantity) else "" for one in (left, right)]
    first, second = (one.value if isinstance(one, Quantity) else one for one in (left, right))
    found = _numbers(operator, first, second) if is_number(first) and is_number(second) else None
    if found is None:
        return None
    if operator in "+-" and all(units) and units[0] != units[1]:
        return None
    if operator == "/" and all(units):
        return found if units[0] == units[1] else Quantity(Decimal(found))
    return Quantity(Decimal(found), units[0] or units[1])


def _by_months(when: Temporal, months: int) -> Temporal:
    day, mark, rest = when.text.partition("T")
    parts = [int(one) for one in day.split("-")]
    if len(parts) == 1:
        return Temporal(when.kind, f"{parts[0] + int(months / 12):04d}")
    years, month = divmod(parts[0] * 12 + parts[1] - 1 + months, 12)
    if not 1 <= years <= 9999:
        raise ValueError("outside the calendar")
    if len(parts) == 2:
        return Temporal(when.kind, f"{years:04d}-{month + 1:02d}")
    last = min(parts[2], monthrange(years, month + 1)[1])
    return Temporal(when.kind, f"{years:04d}-{month + 1:02d}-{last:02d}{mark}{rest}")


def _by_seconds(when: Temporal, seconds: int) -> Temporal | None:
    if when.kind == "date":
        if len(when.text) != 10:
            return None
        return Temporal("date", (date.fromisoformat(when.text) + timedelta(days=int(seconds / 86_400))).isoformat())
    return Temporal("dateTime", (datetime.fromisoformat(when.text) + timedelta(seconds=seconds)).isoformat())
