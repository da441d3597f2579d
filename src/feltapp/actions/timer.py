"""Hours given to a person against the hours in vedtak, week by week and month by month, from signed notes.

Travel stands apart.  Reads rows that were read already; what is counted is `domain/timer.py`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from feltapp.actions import saker, words
from feltapp.domain.answer import text_of
from feltapp.domain.ids import Path
from feltapp.domain.timer import Bevilget, Tid, hours
from feltapp.oversettelse import tr
from feltapp.store.record import RecordRow

WEEKS, MONTHS = 4, 2
DIRECT, TRAVEL = "notat.direkte-tid", "notat.reisetid"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerLine:
    """One week or `month`: «Uke 23», «3 t 20 min av 4 t i vedtak», «reise 50 min»."""

    period: str
    given: str
    travel: str
    month: bool = False


def timer_of(rows: Iterable[RecordRow], today: date) -> tuple[TimerLine, ...]:
    """The last weeks and months, the newest first; nothing where there is neither time nor hours to give."""
    several = tuple(rows)
    times = [_tid(row) for row in several if row.skjema_id == "journalnotat" and row.signed]
    granted = [found for row in several if row.skjema_id == "vedtak" and (found := _bevilget(row)) is not None]
    lines = [_line(one, times, granted) for one in _weeks(today)]
    lines += [replace(_line(one, times, granted), month=True) for one in _months(today)]
    return tuple(lines) if granted or any(one.direct or one.travel for one in times) else ()


def in_words(minutes: int) -> str:
    """«3 t 20 min», «4 t», «0 min»."""
    whole, rest = divmod(minutes, 60)
    parts = (
        tr("{timer} t").format(timer=whole) if whole else "",
        tr("{minutter} min").format(minutter=rest) if rest or not whole else "",
    )
    return " ".join(part for part in parts if part)


def _weeks(today: date) -> list[tuple[str, date, date]]:
    monday = today - timedelta(days=today.weekday())
    starts = [monday - timedelta(weeks=number) for number in range(WEEKS)]
    return [(tr("Uke {uke}").format(uke=one.isocalendar().week), one, one + timedelta(days=6)) for one in starts]


def _months(today: date) -> list[tuple[str, date, date]]:
    found = []
    last = (today.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    for _ in range(MONTHS):
        first = last.replace(day=1)
        found.append((words.MONTHS[first.month - 1].capitalize(), first, last))
        last = first - timedelta(days=1)
    return found


def _line(period: tuple[str, date, date], times: list[Tid], granted: list[Bevilget]) -> TimerLine:
    name, first, last = period
    found = hours(first, last, times, granted)
    given = in_words(found.direct)
    if found.bevilget:
        given = tr("{gitt} av {bevilget} i vedtak").format(gitt=given, bevilget=in_words(found.bevilget))
    travel = tr("reise {tid}").format(tid=in_words(found.travel)) if found.travel else ""
    return TimerLine(period=name, given=given, travel=travel)


def _tid(row: RecordRow) -> Tid:
    return Tid(
        day=(row.happened_at or row.recorded_at).date(), direct=_minutes(row, DIRECT), travel=_minutes(row, TRAVEL)
    )


def _minutes(row: RecordRow, path: str) -> int:
    value = saker.value(row, path)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _bevilget(row: RecordRow) -> Bevilget | None:
    """What a signed vedtak gives; asked for, refused or without a number of hours it gives none to measure by."""
    if (
        not row.signed
        or saker.code(row, "vedtak.art") not in ("", "vedtak")
        or saker.code(row, "vedtak.utfall") == "avslag"
    ):
        return None
    try:
        number = float(text_of(row.list.get(Path("vedtak.timer"))))
    except ValueError:
        return None
    return Bevilget(hours=number, first=saker.day(row, "vedtak.fra"), last=saker.day(row, "vedtak.til"))
