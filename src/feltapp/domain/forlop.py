"""Where a person stands in the process: phases worked out from what is written, and never typed.

henvendelse → kartlegging → oppfølging uten vedtak | vedtak → oppfølging → avsluttet; domain brief §1.4.  Pure: what
happened in, in any order; the phases with their days and what moved the person there out.  Only a signed avslutning
ends it (Housing First principle 3: «avsluttet» is never automatic), and a new henvendelse opens it again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from feltapp.domain.ids import RecordId


class Fase(StrEnum):
    """A phase, in the order of the process."""

    HENVENDELSE = "henvendelse"
    KARTLEGGING = "kartlegging"
    UTEN_VEDTAK = "uten-vedtak"
    VEDTAK = "vedtak"
    OPPFOLGING = "oppfolging"
    AVSLUTTET = "avsluttet"


class Skifte(StrEnum):
    """What may move somebody."""

    HENVENDELSE = "henvendelse"
    KARTLEGGING = "kartlegging"
    KORTVARIG = "kortvarig"
    TILTAK = "tiltak"
    VEDTAK = "vedtak"
    KONTAKT = "kontakt"
    AVSLUTNING = "avslutning"


_H, _F = Skifte, Fase
_BEFORE_VEDTAK = (None, _F.HENVENDELSE, _F.KARTLEGGING, _F.UTEN_VEDTAK)
_MOVES: dict[Skifte, dict[Fase | None, Fase]] = {
    _H.HENVENDELSE: {None: _F.HENVENDELSE, _F.AVSLUTTET: _F.HENVENDELSE},
    _H.KARTLEGGING: {None: _F.KARTLEGGING, _F.HENVENDELSE: _F.KARTLEGGING},
    _H.KORTVARIG: dict.fromkeys((None, _F.HENVENDELSE, _F.KARTLEGGING), _F.UTEN_VEDTAK),
    # What is done without a vedtak is follow-up without one; what begins under a vedtak is the follow-up it gives.
    _H.TILTAK: {**dict.fromkeys((None, _F.HENVENDELSE, _F.KARTLEGGING), _F.UTEN_VEDTAK), _F.VEDTAK: _F.OPPFOLGING},
    _H.VEDTAK: dict.fromkeys(_BEFORE_VEDTAK, _F.VEDTAK),
    _H.KONTAKT: {_F.VEDTAK: _F.OPPFOLGING},
    _H.AVSLUTNING: dict.fromkeys((None, *(fase for fase in Fase if fase is not _F.AVSLUTTET)), _F.AVSLUTTET),
}
"""From which phase each may move somebody, and to which; anything else leaves it where it is."""
_ORDER = tuple(Skifte)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skjedd:
    """One thing that happened on a day; `written` settles the order of what happened on the same day."""

    day: date
    hva: Skifte
    record: RecordId
    written: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Steg:
    """A phase that began: when, and by what."""

    fase: Fase
    day: date
    hva: Skifte
    record: RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Forlop:
    """All the phases of one person, the first first."""

    steg: tuple[Steg, ...]

    @property
    def now(self) -> Steg | None:
        """The phase that is."""
        return self.steg[-1] if self.steg else None

    @property
    def avsluttet(self) -> Steg | None:
        """What ended it, when it is ended now."""
        now = self.now
        return now if now is not None and now.fase is Fase.AVSLUTTET else None

    @property
    def opened_again(self) -> date | None:
        """The day somebody came back, the last time: clocks start there."""
        again = (then for before, then in pairwise(self.steg) if before.fase is Fase.AVSLUTTET)
        return max((one.day for one in again), default=None)


NOTHING_YET = Forlop(steg=())


def forlop(skjedd: Iterable[Skjedd], today: date) -> Forlop:
    """The phases up to today; what is dated later has not happened yet."""
    steg: list[Steg] = []
    for one in sorted(skjedd, key=lambda one: (one.day, _among_the_day(one), one.written, one.record)):
        fase = steg[-1].fase if steg else None
        to = _MOVES[one.hva].get(fase)
        if to is not None and one.day <= today:
            steg.append(Steg(fase=to, day=one.day, hva=one.hva, record=one.record))
    return Forlop(steg=tuple(steg))


def _among_the_day(one: Skjedd) -> int:
    """On one day what opened and what ended it come first, as they were written; the rest as the process goes."""
    return 0 if one.hva in (Skifte.HENVENDELSE, Skifte.AVSLUTNING) else _ORDER.index(one.hva)
