"""What is due for a bruker, computed from the records and never typed in.

Each rule says who, what, by when, why (source and styrke) and the one thing that closes it.  Lengths are the
municipality's settings.  A passed frist stays until somebody has done what closes it: not reaching a person closes
nothing (Housing First principle 3).  Rules and sources: domain brief §1.1–1.2.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.domain.samtykke import status as samtykke_status


class Closes(StrEnum):
    """The form or page whose filling closes a frist."""

    EVALUERING = "evaluering"
    LIVSKVALITET = "livskvalitet"
    KRISEPLAN = "kriseplan"
    KARTLEGGING = "alna-kartlegging"
    SAMTYKKE = "samtykke"
    STAMKORT = "person"
    KONTAKT = "journalnotat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its words, how binding it is, and where it stands."""

    code: str
    title: str
    why: str
    styrke: str
    source: str
    closes: Closes


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """The municipality's settings.  Months and days as the sources give them."""

    evaluering_months: int = 4
    livskvalitet_months: int = 4
    kontakt_days: tuple[int, ...] = (0, 1, 2, 3, 7, 14, 28)
    samtykke_warn_days: int = 30
    overgang_warn_days: int = 14
    soon_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Overgang:
    """A move between services: when it is planned, when it took place."""

    record: RecordId
    planned: date | None
    actual: date | None

    @property
    def day(self) -> date | None:
        """The real date when it is known, else the planned one."""
        return self.actual or self.planned


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules need to know of one bruker; all from signed records."""

    bruker: BrukerId
    followed_since: date
    kontaktperson: bool
    evaluert: date | None = None
    livskvalitet: date | None = None
    kartlagt: date | None = None
    plan_signed: date | None = None
    plan_printed: date | None = None
    samtykker: tuple[Samtykke, ...] = ()
    overganger: tuple[Overgang, ...] = ()
    contacts: tuple[date, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frist:
    """Something due: for whom, by which rule, when.  `about` names the record, `detail` completes the title."""

    bruker: BrukerId
    rule: Rule
    due: date
    about: RecordId | None = None
    detail: str = ""

    def days_left(self, today: date) -> int:
        """Days until it is due; negative when it has passed."""
        return (self.due - today).days


EVALUERING = Rule(
    code="evaluering",
    title="evaluering av tilbudet",
    why="minst hver 4. måned",
    styrke="skal",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 7",
    closes=Closes.EVALUERING,
)
LIVSKVALITET = Rule(
    code="livskvalitet",
    title="livskvalitet",
    why="jevnlig, med personen",
    styrke="skal",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 9",
    closes=Closes.LIVSKVALITET,
)
KONTAKTPERSON = Rule(
    code="kontaktperson",
    title="fast kontaktperson",
    why="alle skal ha én fast kontaktperson",
    styrke="skal",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 1",
    closes=Closes.STAMKORT,
)
SAMTYKKE = Rule(
    code="samtykke",
    title="samtykke går ut",
    why="personen bestemmer",
    styrke="skal",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 1",
    closes=Closes.SAMTYKKE,
)
PLAN_FOR_OVERGANG = Rule(
    code="plan-for-overgang",
    title="krise- og mestringsplan før overgangen",
    why="plan før overganger",
    styrke="anbefales",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 11",
    closes=Closes.KRISEPLAN,
)
SKRIV_UT_PLAN = Rule(
    code="skriv-ut-plan",
    title="skriv ut planen før overgangen",
    why="plan før overganger",
    styrke="anbefales",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 11",
    closes=Closes.KRISEPLAN,
)
KARTLEGGING_FOR_INNFLYTTING = Rule(
    code="kartlegging-for-innflytting",
    title="kartlegging før innflytting",
    why="i forkant av innflytting",
    styrke="skal",
    source="Oslostandard for rusfaglig arbeid 2021, tiltak 2",
    closes=Closes.KARTLEGGING,
)
KONTAKT_ETTER_OVERGANG = Rule(
    code="kontakt-etter-overgang",
    title="kontakt etter overgangen",
    why="dag 0, 1, 2, 3, 7, 14 og 28",
    styrke="anbefales",
    source="forslag, etter Oslostandard for rusfaglig arbeid 2021, vedlegg 1",
    closes=Closes.KONTAKT,
)

RULES = (
    EVALUERING,
    LIVSKVALITET,
    KONTAKTPERSON,
    SAMTYKKE,
    PLAN_FOR_OVERGANG,
    SKRIV_UT_PLAN,
    KARTLEGGING_FOR_INNFLYTTING,
    KONTAKT_ETTER_OVERGANG,
)


_STANDING = (SamtykkeStatus.GYLDIG, SamtykkeStatus.IKKE_BEGYNT, SamtykkeStatus.UTLOPT)


def frister(facts: Facts, today: date, lengths: Lengths | None = None) -> tuple[Frist, ...]:
    """Everything due for a bruker, most urgent first."""
    lengths = lengths or Lengths()
    rules: tuple[Callable[[Facts, date, Lengths], Iterable[Frist]], ...] = (
        _evaluering,
        _livskvalitet,
        _kontaktperson,
        _samtykker,
        _overganger,
    )
    due = [frist for rule in rules for frist in rule(facts, today, lengths)]
    return tuple(sorted(due, key=lambda frist: (frist.due, frist.rule.code, frist.about or "")))


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day: 31.10. + 4 months is 28.02. or 29.02."""
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _evaluering(facts: Facts, today: date, lengths: Lengths) -> Iterable[Frist]:
    since = facts.evaluert or facts.followed_since
    yield Frist(bruker=facts.bruker, rule=EVALUERING, due=add_months(since, lengths.evaluering_months))


def _livskvalitet(facts: Facts, today: date, lengths: Lengths) -> Iterable[Frist]:
    since = facts.livskvalitet or facts.followed_since
    yield Frist(bruker=facts.bruker, rule=LIVSKVALITET, due=add_months(since, lengths.livskvalitet_months))


def _kontaktperson(facts: Facts, today: date, lengths: Lengths) -> Iterable[Frist]:
    if not facts.kontaktperson:
        yield Frist(bruker=facts.bruker, rule=KONTAKTPERSON, due=facts.followed_since)


def _samtykker(facts: Facts, today: date, lengths: Lengths) -> Iterable[Frist]:
    """Those that end soon or have ended; renewed or withdrawn closes it, also by one that has not begun yet."""
    standing = [(s, s.gyldig_til) for s in facts.samtykker if samtykke_status(s, today) in _STANDING]
    for samtykke, end in standing:
        renewed = any(other.to(samtykke.mottaker) and later and end and later > end for other, later in standing)
        if end and not renewed and (end - today).days <= lengths.samtykke_warn_days:
            yield Frist(bruker=facts.bruker, rule=SAMTYKKE, due=end, about=samtykke.record, detail=samtykke.mottaker)


def _overganger(facts: Facts, today: date, lengths: Lengths) -> Iterable[Frist]:
    for overgang in facts.overganger:
        if overgang.actual is not None:
            yield from _contacts(facts, overgang.record, overgang.actual, today, lengths)
        elif overgang.planned is not None:
            yield from _before(facts, overgang.record, overgang.planned, today, lengths)


def _before(facts: Facts, record: RecordId, planned: date, today: date, lengths: Lengths) -> Iterable[Frist]:
    if (planned - today).days > lengths.overgang_warn_days:
        return
    fresh = planned - timedelta(days=183)
    if facts.kartlagt is None or facts.kartlagt < fresh:
        yield Frist(bruker=facts.bruker, rule=KARTLEGGING_FOR_INNFLYTTING, due=planned, about=record)
    if facts.plan_signed is None or facts.plan_signed < fresh:
        yield Frist(bruker=facts.bruker, rule=PLAN_FOR_OVERGANG, due=planned, about=record)
    elif facts.plan_printed is None or facts.plan_printed < facts.plan_signed:
        yield Frist(bruker=facts.bruker, rule=SKRIV_UT_PLAN, due=planned, about=record)


def _contacts(facts: Facts, record: RecordId, actual: date, today: date, lengths: Lengths) -> Iterable[Frist]:
    """The next contact that is due; one that was missed stays due until a contact is made."""
    reached = [day for day in facts.contacts if actual <= day <= today]
    last = max(((day - actual).days for day in reached), default=-1)
    for number in lengths.kontakt_days:
        if number > last:
            due = actual + timedelta(days=number)
            detail = f"dag {number}"
            yield Frist(bruker=facts.bruker, rule=KONTAKT_ETTER_OVERGANG, due=due, about=record, detail=detail)
            return
