"""The emergency numbers that are printed on plans (domain brief §4.4).

Kept as a list that can be changed without a programmer, each with when it was last checked.  One that nobody has
checked is never given out: a wrong number is worse than none.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from feltapp.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Nodnummer:
    """One number: whose, when it is answered, where that is said, when it was checked, whether plans show it."""

    nummer: str
    navn: str
    naar: str
    kilde: str
    sist_kontrollert: date | None
    paa_plan: bool


class _File(msgspec.Struct):
    om: str
    numre: list[Nodnummer]


def shipped() -> tuple[Nodnummer, ...]:
    """The numbers that came with feltapp and have been checked."""
    return checked(msgspec.json.decode(resource("nodnumre.json").read_bytes(), type=_File).numre)


KOMMUNEN = "kommunen"
"""The source of a number that the municipality has added itself."""
_LOCAL = Nodnummer(
    nummer="", navn="Akutteam der jeg bor", naar="", kilde=KOMMUNEN, sist_kontrollert=None, paa_plan=True
)


def for_plan(numbers: Sequence[Nodnummer]) -> tuple[Nodnummer, ...]:
    """Those that a plan shows; a blank line to write on where the municipality has added none of its own."""
    shown = tuple(one for one in numbers if one.paa_plan)
    return shown if any(one.kilde == KOMMUNEN for one in shown) else (*shown, _LOCAL)


def checked(numbers: Sequence[Nodnummer]) -> tuple[Nodnummer, ...]:
    """Those that somebody has checked."""
    return tuple(number for number in numbers if number.sist_kontrollert is not None)
