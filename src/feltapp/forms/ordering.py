"""Which of two values comes first, whatever kind they are: numbers, dates given in part, times, moments.

Pure; used by conditions, bounds and calculations, so that all three agree.
"""

from datetime import datetime
from decimal import Decimal

from feltapp.domain.answer import JsonValue
from feltapp.forms.dates import is_date, norwegian_offset
from feltapp.forms.fhir_json import number


def order(value: JsonValue, other: JsonValue) -> int | None:
    """-1, 0 or 1 as a number, date, time or moment comes before, with or after another; None: they cannot be compared.

    A date given in part is neither before nor after a day within it.
    """
    left, right = rank(value), rank(other)
    if isinstance(left, Decimal) and isinstance(right, Decimal):
        return (left > right) - (left < right)
    if isinstance(left, datetime) and isinstance(right, datetime):
        return (left > right) - (left < right)
    first, second = (one.partition("T")[0] if isinstance(one, str) else "" for one in (value, other))
    if is_date(first) is not is_date(second) or not first or not second or left is None or right is None:
        return None
    shared = min(len(first), len(second))
    if len(first) != len(second) and first[:shared] == second[:shared]:
        return None
    return (first > second) - (first < second)


def rank(value: JsonValue) -> Decimal | datetime | str | None:
    """What a value is compared by."""
    if isinstance(value, dict):
        return number(value.get("value"))
    if isinstance(value, str) and "T" in value:
        return _moment(value)
    if isinstance(value, str) and (":" in value or (is_date(value) and "-" in value)):
        return value
    return number(value) if isinstance(value, int | str) else None


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else datetime.fromisoformat(f"{moment.isoformat()}{norwegian_offset(moment)}")
