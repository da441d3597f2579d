"""Read values out of JSON that nobody has checked.

Each function answers with the value when it is of the right kind and with nothing otherwise, so that a wrong type in a
file is the same as an absent one.  Knows no FHIR beyond how an extension and a value[x] are written.
"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from feltapp.domain.answer import JsonValue

Json = Mapping[str, object]
_LARGEST_EXPONENT = 30
_NUMBER = re.compile(r"[+-]?[0-9]{1,60}(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?")


def obj(source: object, key: str) -> Json:
    """The object under a key, or an empty one."""
    value = source.get(key) if isinstance(source, dict) else None
    return value if isinstance(value, dict) else {}


def objs(source: object, key: str) -> tuple[Json, ...]:
    """The objects of the list under a key."""
    value = source.get(key) if isinstance(source, dict) else None
    return tuple(one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()


def text(source: object, key: str) -> str:
    """The text under a key, or empty."""
    value = source.get(key) if isinstance(source, dict) else None
    return value if isinstance(value, str) else ""


def flag(source: object, key: str) -> bool | None:
    """The true or false under a key."""
    value = source.get(key) if isinstance(source, dict) else None
    return value if isinstance(value, bool) else None


def whole(source: object, key: str) -> int | None:
    """The whole number under a key, within what a computer counts."""
    value = source.get(key) if isinstance(source, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else None


def number(value: object) -> Decimal | None:
    """A number of a size that can be written out."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    if isinstance(value, int) and abs(value) >= 10**_LARGEST_EXPONENT:
        return None
    if isinstance(value, str) and _NUMBER.fullmatch(value) is None:
        return None
    found = Decimal(value)
    if not found.is_finite() or len(found.as_tuple().digits) > 2 * _LARGEST_EXPONENT:
        return None
    exponent = found.as_tuple().exponent
    if not isinstance(exponent, int) or abs(exponent) > _LARGEST_EXPONENT or found.adjusted() > _LARGEST_EXPONENT:
        return None
    return found


def plain(value: Decimal) -> str:
    """A number as answers store it: no exponent, a point, no plus, no minus before nothing."""
    return f"{value if value else abs(value):f}"


def values(source: Json, prefix: str) -> Iterator[tuple[str, object]]:
    """The value[x] entries of an object: kind (Coding, String …) and value."""
    for key, value in source.items():
        if key.startswith(prefix) and key[len(prefix) : len(prefix) + 1].isupper():
            yield key[len(prefix) :], value


def coding(value: object) -> JsonValue:
    """A FHIR Coding as an answer holds it, or nothing when it has no code."""
    code, system = text(value, "code"), text(value, "system")
    if not code:
        return None
    return {"code": code, "system": system} if system else {"code": code}


def answer_value(kind: str, value: object) -> JsonValue:
    """A FHIR value[x] as answers hold it (domain/answer.py), or nothing when it cannot be read."""
    match kind:
        case "Boolean":
            return value if isinstance(value, bool) else None
        case "Integer" | "PositiveInt" | "UnsignedInt":
            return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else None
        case "Decimal":
            found = number(value)
            return None if found is None else plain(found)
        case "Coding":
            return coding(value)
        case "Quantity":
            size = number(value.get("value")) if isinstance(value, dict) else None
            unit = text(value, "unit") or text(value, "code")
            return None if size is None else {"value": plain(size), "unit": unit}
        case "Reference":
            ref = text(value, "reference")
            return {"ref": ref, "display": text(value, "display")} if ref else None
        case "Time":
            return value[:5] if isinstance(value, str) and value else None  # answers hold hours and minutes
        case _:
            return value if isinstance(value, str) and value else None
