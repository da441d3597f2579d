"""Hours given against the hours that vedtak give: direct time and travel time apart, never added together.

Pure.  Given is what signed notes say; a plan counts for nothing.  Domain brief L10 and B01: without a vedtak there is
nothing to measure against, and nothing is lacking.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tid:
    """The time of one signed note."""

    day: date
    direct: int
    travel: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevilget:
    """Hours a week in one vedtak, from one day to another; open where the vedtak says no day."""

    hours: float
    first: date | None
    last: date | None

    def on(self, day: date) -> bool:
        """Whether it is in force."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Minutes given in some days, travel apart, against the minutes that vedtak give in as many."""

    first: date
    last: date
    direct: int
    travel: int
    bevilget: int


def hours(first: date, last: date, times: Iterable[Tid], granted: Sequence[Bevilget]) -> Timer:
    """What was given from the first day to the last.  A vedtak counts for the days it is in force, a seventh a day."""
    inside = [one for one in times if first <= one.day <= last]
    days = [date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)]
    minutes = sum(one.hours * 60 / 7 for one in granted for day in days if one.on(day))
    return Timer(
        first=first,
        last=last,
        direct=sum(one.direct for one in inside),
        travel=sum(one.travel for one in inside),
        bevilget=round(minutes),
    )
