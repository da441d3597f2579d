"""Visits that come back: on which days, and what each is called before anybody has written of it.

Pure.  A visit of a series is no record until it is begun, moved or cancelled; then it is a besøk like any other, whose
id follows from the series and the day, so that two laptops that write of it apart write of one.  Days are calendar days
and the hour is the clock on the wall, in summer and winter.  Why so: docs/adr/0024.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from feltapp.domain.answer import Answer, Answers, code_of, codes_of, text_of
from feltapp.domain.besok import ADRESSE, DAG, HVA, HVEM, NAAR, SERIE, STED, VARIGHET
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId

SKJEMA = "besoksserie"
FRA, TIL, KLOKKA, TAKT, HVER, DAGER, LENGE, HVOR, MOTESTED, GJOR, HVEM_DRAR = (
    Path(f"serie.{name}")
    for name in ("fra", "til", "klokka", "takt", "hver", "dager", "varighet", "sted", "adresse", "hva", "hvem")
)
TAKT_SYSTEM, UKEDAG_SYSTEM = "urn:feltapp:kode:besokstakt", "urn:feltapp:kode:ukedag"
LONGEST = 366
MOST_BETWEEN = 60
_WEEK = 7
_FRIDAY = 5
_TO_THE_VISIT = {LENGE: VARIGHET, HVOR: STED, MOTESTED: ADRESSE, GJOR: HVA, HVEM_DRAR: HVEM}


class Takt(StrEnum):
    """How often: weeks, days between, or Monday to Friday."""

    UKE = "uke"
    DAGER = "dager"
    VIRKEDAGER = "virkedager"


@dataclass(frozen=True, slots=True, kw_only=True)
class Serie:
    """A visit that comes back from the first day to the last.  `weekdays`: 1 is Monday; none: the first day's own.

    `answers`: what each of its visits begins with, besides when.
    """

    record: RecordId
    bruker: BrukerId
    first: date
    last: date
    at: time
    takt: Takt
    every: int
    weekdays: frozenset[int]
    who: frozenset[MedarbeiderId]
    answers: Answers

    def days(self, first: date, last: date) -> Iterator[date]:
        """Its days among these, both included."""
        day, end = max(first, self.first), min(last, self.last, self.first + timedelta(days=LONGEST))
        while day <= end:
            if self.is_on(day):
                yield day
            day += timedelta(days=1)

    def is_on(self, day: date) -> bool:
        """Whether there is a visit that day, of those from the first day to the last."""
        match self.takt:
            case Takt.VIRKEDAGER:
                return day.isoweekday() <= _FRIDAY
            case Takt.DAGER:
                return (day - self.first).days % self.every == 0
        monday = self.first - timedelta(days=self.first.weekday())
        weeks = (day - monday).days // _WEEK
        return weeks % self.every == 0 and day.isoweekday() in (self.weekdays or {self.first.isoweekday()})


def read(record: RecordId, bruker: BrukerId, answers: Answers) -> Serie | None:
    """A series from its answers; nothing while it does not say when.  Of two answers neither holds: no days."""
    first, last, at = _day(answers.get(FRA)), _day(answers.get(TIL)), _time(answers.get(KLOKKA))
    takt = code_of(answers.get(TAKT))
    if first is None or last is None or at is None or takt not in list(Takt):
        return None
    hver = answers.get(HVER)
    every = hver.value if hver is not None and isinstance(hver.value, int) else 1
    named = {int(code) for code in codes_of(answers.get(DAGER)) if code in set("1234567")}
    return Serie(
        record=record,
        bruker=bruker,
        first=first,
        last=last,
        at=at,
        takt=Takt(takt),
        every=min(MOST_BETWEEN, max(1, every)),
        weekdays=frozenset(named),
        who=_who(answers.get(HVEM_DRAR)),
        answers={there: answers[here] for here, there in _TO_THE_VISIT.items() if here in answers},
    )


def visit_id(serie: RecordId, day: date) -> RecordId:
    """What the visit of a day is called: the same on every laptop, as a UUID of version 8."""
    digest = hashlib.sha256(f"feltapp/besoksserie/{serie}/{day.isoformat()}".encode()).hexdigest()
    return RecordId(f"{digest[:12]}8{digest[13:16]}8{digest[17:32]}")


def visit_of(serie: Serie, day: date, offset: str) -> dict[Path, Answer]:
    """What the visit of a day is, before anybody has changed it.  `offset`: that of the clock on the wall that day."""
    moment = f"{day.isoformat()}T{serie.at:%H:%M}:00{offset}"
    return {
        **serie.answers,
        NAAR: Answer(value=moment),
        SERIE: Answer(value=serie.record),
        DAG: Answer(value=day.isoformat()),
    }


def _day(answer: Answer | None) -> date | None:
    try:
        return date.fromisoformat(text_of(answer))
    except ValueError:
        return None


def _time(answer: Answer | None) -> time | None:
    try:
        return time.fromisoformat(text_of(answer))
    except ValueError:
        return None


def _who(answer: Answer | None) -> frozenset[MedarbeiderId]:
    value = answer.value if answer is not None else None
    ref = value.get("ref") if isinstance(value, dict) else None
    return frozenset({MedarbeiderId(ref)}) if isinstance(ref, str) and ref else frozenset()
