"""National id numbers: whether one is well formed, and what kind it is.

Never says sex, century or birth date: from 2032 no number may be read so, and people keep fields of their own for that.
Having no number is as good as having one (domain brief §5.8).  Source of the digits and of the rule from 2032:
Skatteetaten's folkeregister documentation.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from feltapp.errors import UserError

NEW_RULE_FROM = date(2032, 1, 1)
_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_MODULUS = 11
_NEW_REMAINDERS = frozenset({0, 1, 2, 3})
_MONTH_SHIFTS = (0, 40, 60, 80)
_HELP_SHIFT = 40


class NumberKind(StrEnum):
    """Whose number it is; the codes are those of kodeverk 8116."""

    FNR = "FNR"
    DNR = "DNR"
    HNR = "HNR"
    FHN = "FHN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fodselsnummer:
    """A well-formed number.  `synthetic`: made for tests; `unusual`: allowed by the rule from 2032 alone."""

    value: str
    kind: NumberKind
    synthetic: bool
    unusual: bool

    def warns_on(self, day: date) -> bool:
        """Whether to ask for a second look: before 2032 such a number is more often a slip than a person's."""
        return self.unusual and day < NEW_RULE_FROM


def read(text: str) -> Fodselsnummer:
    """The number somebody typed, spaces or not; a `UserError` says what does not hold."""
    value = re.sub(r"\s", "", text)
    if not re.fullmatch(r"[0-9]{11}", value):
        raise UserError("id-elleve-siffer", field="person.id")
    digits = [int(digit) for digit in value]
    if _remainder(_SECOND_WEIGHTS, digits[:10], digits[10]) != 0:
        raise UserError("id-kontrollsiffer", field="person.id")
    first = _remainder(_FIRST_WEIGHTS, digits[:9], digits[9])
    if first not in _NEW_REMAINDERS:
        raise UserError("id-kontrollsiffer", field="person.id")
    kind, synthetic = _kind(int(value[:2]), int(value[2:4]))
    return Fodselsnummer(value=value, kind=kind, synthetic=synthetic, unusual=first != 0)


def check_digits(nine: str) -> str | None:
    """The two last digits of a number by today's rule, or None when these nine can have none."""
    digits = [int(digit) for digit in nine]
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        digit = -_weighed(weights, digits) % _MODULUS
        if digit > 9:
            return None
        digits.append(digit)
    return "".join(str(digit) for digit in digits[9:])


def _kind(day: int, month: int) -> tuple[NumberKind, bool]:
    if day >= 80:
        return NumberKind.FHN, False
    shift = next((shift for shift in _MONTH_SHIFTS if 1 <= month - shift <= 12), None)
    if shift is None or not 1 <= day % 40 <= 31:
        raise UserError("id-ukjent-type", field="person.id")
    synthetic = shift > _HELP_SHIFT
    if day > 40:
        return NumberKind.DNR, synthetic
    return (NumberKind.HNR if shift == _HELP_SHIFT else NumberKind.FNR), synthetic


def _remainder(weights: Sequence[int], digits: Sequence[int], check: int) -> int:
    return (_weighed(weights, digits) + check) % _MODULUS


def _weighed(weights: Sequence[int], digits: Sequence[int]) -> int:
    return sum(weight * digit for weight, digit in zip(weights, digits, strict=True))
