"""Synthetic national numbers for made-up people: month + 80, right check digits, nobody's."""

from datetime import date

from feltapp.domain.fodselsnummer import check_digits

_SYNTHETIC_MONTH = 80
_D_NUMBER_DAY = 40
_FROM_2000 = 500


def synthetic_number(born: date, serial: int, *, d_number: bool = False) -> str:
    """The first number from `serial` on that has check digits."""
    day = born.day + (_D_NUMBER_DAY if d_number else 0)
    six = f"{day:02}{born.month + _SYNTHETIC_MONTH:02}{born.year % 100:02}"
    first = serial % _FROM_2000 + (_FROM_2000 if born.year >= 2000 else 0)
    candidates = (f"{six}{number:03}" for number in range(first, 1000))
    return next(nine + last for nine in candidates if (last := check_digits(nine)))
