"""How hard a passphrase is to guess, said honestly: what feltapp can see, and what it cannot.

It can count words it would draw itself; of words that somebody chose it only knows that people choose alike.  Refuses
nothing: `store/passphrase.py` does.  Nothing typed is kept.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from math import log2

from feltapp.errors import UserError
from feltapp.oversettelse import tr
from feltapp.resources import resource
from feltapp.store.passphrase import check_strength, normal

STRONG_BITS, FAIR_BITS = 50.0, 38.0
_BITS_A_LETTER = 1.5
_MOST_A_WORD = 12.0
_AGAIN = 1.0


class Hold(IntEnum):
    """How long it holds against somebody who has the laptop."""

    SVAK = 0
    NOE = 1
    GOD = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Styrke:
    """How it holds, in words.  `bits`: the power of two of how many guesses it takes who knows how people choose."""

    hold: Hold
    words: str
    bits: float


def strength(passphrase: str, drawn: str = "") -> Styrke:
    """Of what was typed.  `drawn`: what feltapp suggested; only of that it knows that it is random."""
    plain = normal(passphrase)
    bits = _bits(plain)
    try:
        check_strength(plain)
    except UserError:
        return Styrke(hold=Hold.SVAK, words=tr("For lett å gjette. Bruk fem tilfeldige ord eller mer."), bits=bits)
    if drawn and plain == normal(drawn):
        return Styrke(hold=Hold.GOD, words=tr("Sterk. Ordene er trukket tilfeldig."), bits=bits)
    if bits >= STRONG_BITS:
        return Styrke(
            hold=Hold.GOD, words=tr("Sterk hvis ordene er tilfeldige. Feltapp kan ikke se om de er det."), bits=bits
        )
    if bits >= FAIR_BITS:
        return Styrke(
            hold=Hold.NOE, words=tr("Kan gjettes av noen som har maskinen lenge. Legg til et ord."), bits=bits
        )
    return Styrke(hold=Hold.NOE, words=tr("Kan gjettes av noen som har maskinen. Legg til to ord."), bits=bits)


def _bits(plain: str) -> float:
    known, total, seen = _known(), 0.0, set[str]()
    each = log2(len(known))
    for word in plain.casefold().replace("-", " ").split():
        if word in seen:
            total += _AGAIN
        elif word in known:
            total += each
        else:
            total += min(_MOST_A_WORD, _BITS_A_LETTER * len(set(word)))
        seen.add(word)
    return total


@cache
def _known() -> frozenset[str]:
    return frozenset(resource("passord", "ord.txt").read_text(encoding="utf-8").split())
