"""What is due for a bruker, computed from the records and never typed in.

Each rule says who, what, by when, why (source and styrke) and the one thing that closes it (`regler.py`).  A passed
frist stays until somebody has done what closes it, or closed it with a reason: not reaching a person closes nothing
(Housing First principle 3).  Rules and sources: domain brief §1.1–1.2.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from feltapp.domain import regler
from feltapp.domain.fakta import HAR_SVART, Facts, Henvendelse, Overgang, Tilbud
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.lengths import Lengths
from feltapp.domain.regler import Rule
from feltapp.domain.samtykke import SamtykkeStatus
from feltapp.domain.samtykke import status as samtykke_status


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


_STANDING = (SamtykkeStatus.GYLDIG, SamtykkeStatus.IKKE_BEGYNT, SamtykkeStatus.UTLOPT)
_CLOCKS = frozenset({regler.EVALUERING.code, regler.TILTAK.code, regler.LIVSKVALITET.code})
"""Rules that come back: closing one sets its clock to zero, and takes nothing away."""
_Due = Iterable[Frist]


def frister(facts: Facts, today: date, lengths: Lengths | None = None) -> tuple[Frist, ...]:
    """Everything due for a bruker, most urgent first."""
    lengths = lengths or Lengths()
    rules = _COMPUTED if facts.forlop.avsluttet is None else _WHEN_ENDED
    due = [frist for rule in rules for frist in rule(facts, today, lengths) if not _of_the_time_before(facts, frist)]
    closed = {(one.code, one.about, one.due) for one in facts.lukket if one.code not in _CLOCKS}
    still = (frist for frist in due if (frist.rule.code, frist.about, frist.due) not in closed)
    return tuple(sorted(still, key=lambda frist: (frist.due, frist.rule.code, frist.about or "")))


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day: 31.10. + 4 months is 28.02. or 29.02."""
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _since(facts: Facts, rule: Rule, *days: date | None, about: RecordId | None = None) -> date:
    """The latest day a clock was set to zero: also by being closed with a reason, or it would never ring again."""
    closed = [one.day for one in facts.lukket if one.code == rule.code and one.about == about]
    again = facts.forlop.opened_again
    return max([day for day in (*days, again) if day is not None] + closed, default=facts.followed_since)


def _evaluering(facts: Facts, today: date, lengths: Lengths) -> _Due:
    since = _since(facts, regler.EVALUERING, facts.evaluert)
    yield _of(facts, regler.EVALUERING, add_months(since, lengths.evaluering_months))


def _tiltak(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """A meeting about the whole that summed up the tiltak closes this clock too."""
    for one in facts.tiltak:
        since = _since(facts, regler.TILTAK, one.since, facts.tiltak_evaluert, about=one.record)
        yield _of(facts, regler.TILTAK, add_months(since, lengths.tiltak_months), one.record, one.name)


def _livskvalitet(facts: Facts, today: date, lengths: Lengths) -> _Due:
    since = _since(facts, regler.LIVSKVALITET, facts.livskvalitet)
    yield _of(facts, regler.LIVSKVALITET, add_months(since, lengths.livskvalitet_months))


def _kontaktperson(facts: Facts, today: date, lengths: Lengths) -> _Due:
    if not facts.kontaktperson:
        yield _of(facts, regler.KONTAKTPERSON, facts.followed_since)


def _when_new(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """What has to be done once for everybody, within the municipality's first weeks."""
    due = add_months(facts.followed_since, lengths.new_months)
    if facts.fastlege != "har":
        yield _of(facts, regler.FASTLEGE, facts.kartlagt or due)
    if not facts.rettigheter:
        yield _of(facts, regler.RETTIGHETER, due)
    if not facts.vurdert_17:
        yield _of(facts, regler.VURDERING_17, due)
    if facts.barn and facts.foreldreveiledning not in HAR_SVART:
        yield _of(facts, regler.FORELDREVEILEDNING, facts.kartlagt or due)


def _koordinator(facts: Facts, today: date, lengths: Lengths) -> _Due:
    due = add_months(facts.followed_since, lengths.new_months)
    said = facts.koordinator
    if said is None or said.svar not in HAR_SVART | {"har"}:
        yield _of(facts, regler.KOORDINATOR, due)
        return
    if not said.opplyst:
        yield _of(facts, regler.OPPLYST_KOORDINATOR, due)
    yield from _ask_again(facts, regler.SPOR_KOORDINATOR, said)


def _ip(facts: Facts, today: date, lengths: Lengths) -> _Due:
    said = facts.ip
    if said is None or not said.svar:
        yield _of(facts, regler.IP, add_months(facts.followed_since, lengths.new_months))
    elif said.svar == "skal-tilbys":
        yield _of(facts, regler.TILBY_IP, said.day)
    else:
        yield from _ask_again(facts, regler.SPOR_IP, said)


def _ask_again(facts: Facts, rule: Rule, said: Tilbud) -> _Due:
    if said.svar == "takket-nei" and said.igjen is not None:
        yield _of(facts, rule, said.igjen)


def _samtykker(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """Those that end soon or have ended; renewed or withdrawn closes it, also by one that has not begun yet.

    And those that were given by somebody who could not say yes that day: to be asked for from the day after.
    """
    standing = [(s, s.gyldig_til) for s in facts.samtykker if samtykke_status(s, today) in _STANDING]
    for samtykke, end in standing:
        renewed = any(other.to(samtykke.mottaker) and later and end and later > end for other, later in standing)
        if end and not renewed and (end - today).days <= lengths.samtykke_warn_days:
            yield _of(facts, regler.SAMTYKKE, end, samtykke.record, samtykke.mottaker)
    for waiting in facts.samtykker:
        if not (waiting.innhentes_paa_nytt and waiting.signert and waiting.mottaker) or waiting.trukket is not None:
            continue
        given = waiting.gyldig_fra or facts.followed_since
        again = (s for s, _ in standing if s.to(waiting.mottaker) and (s.gyldig_fra or given) >= given)
        if next(again, None) is None:
            due = given + timedelta(days=1)
            yield _of(facts, regler.SAMTYKKE_PAA_NYTT, due, waiting.record, waiting.mottaker)


def _ikke_fortalt(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """From the day after, until somebody has told the person and closed it with what was said."""
    for one in facts.ikke_fortalt:
        yield _of(facts, regler.FORTELL_OM_UNNTAK, one.day + timedelta(days=1), one.record, one.mottaker)


def _overganger(facts: Facts, today: date, lengths: Lengths) -> _Due:
    for overgang in facts.overganger:
        if overgang.day is not None:
            yield from _before(facts, overgang, overgang.day, today, lengths)
        if overgang.actual is not None:
            yield from _contacts(facts, overgang.record, overgang.actual, today, lengths)
        until = overgang.followed_until
        if until is not None and (until - today).days <= lengths.samtykke_warn_days:
            yield _of(facts, regler.FLYTTING, until, overgang.record)


def _before(facts: Facts, overgang: Overgang, day: date, today: date, lengths: Lengths) -> _Due:
    """What is to be in place before a move; what was not stays due after it, until it is done or closed."""
    if (day - today).days > lengths.overgang_warn_days:
        return
    fresh, record = day - timedelta(days=lengths.fresh_days), overgang.record

    def lacks(done: date | None) -> bool:
        return done is None or done < fresh

    if lacks(facts.plan_signed):
        yield _of(facts, regler.PLAN_FOR_OVERGANG, day, record)
    elif facts.plan_printed is None or (facts.plan_signed and facts.plan_printed < facts.plan_signed):
        yield _of(facts, regler.SKRIV_UT_PLAN, day, record)
    if overgang.into_home and lacks(facts.kartlagt):
        yield _of(facts, regler.KARTLEGGING_FOR_INNFLYTTING, day, record)
    if overgang.into_home and overgang.from_institution:
        if not overgang.plan:
            yield _of(facts, regler.PLAN_FOR_INNFLYTTING, day, record)
        if not overgang.sjekkliste and lacks(facts.sjekkliste):
            yield _of(facts, regler.SJEKKLISTE_FOR_INNFLYTTING, day, record)


def _contacts(facts: Facts, record: RecordId, actual: date, today: date, lengths: Lengths) -> _Due:
    """The next contact that is due; one that was missed stays due until a contact is made."""
    reached = [day for day in facts.contacts if actual <= day <= today]
    last = max(((day - actual).days for day in reached), default=-1)
    for number in lengths.kontakt_days:
        if number > last:
            due = actual + timedelta(days=number)
            yield _of(facts, regler.KONTAKT_ETTER_OVERGANG, due, record, str(number))
            return


def _vedtak(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """Due when it ends; evaluated, or renewed by a later one for the same, it is closed."""
    for one in facts.vedtak:
        warn = one.until - timedelta(days=lengths.vedtak_warn_days)
        renewed = any(other.tjeneste == one.tjeneste and other.until > one.until for other in facts.vedtak)
        evaluert = one.evaluert or (facts.evaluert is not None and facts.evaluert >= warn)
        if today >= warn and not renewed and not evaluert:
            yield _of(facts, regler.VEDTAK, one.until, one.record, one.tjeneste)


def _soknader(facts: Facts, today: date, lengths: Lengths) -> _Due:
    for one in facts.soknader:
        if not one.forelopig:
            due = add_months(one.received, lengths.soknad_months)
            yield _of(facts, regler.SOKNAD, due, one.record, one.about)
        elif one.antatt is not None:
            yield _of(facts, regler.SOKNAD_ANTATT, one.antatt, one.record, one.about)


def _henvendelser(facts: Facts, today: date, lengths: Lengths) -> _Due:
    for one in facts.henvendelser:
        if one.samtale not in HAR_SVART:
            yield _of(facts, regler.OPPFOLGINGSSAMTALE, _try_again(one), one.record)
        if not one.owned:
            yield _of(facts, regler.HENVENDELSE, one.handed_over or one.received, one.record)


def _try_again(one: Henvendelse) -> date:
    """Not reached is not answered: it is tried again, and stays due."""
    return one.igjen if one.samtale == "ikke-nadd" and one.igjen is not None else one.received


def _utlop(facts: Facts, today: date, lengths: Lengths) -> _Due:
    for until, rule in (
        (facts.voldsrisiko_until, regler.VOLDSRISIKO),
        (facts.besokskort_until, regler.BESOKSKORT),
    ):
        if until is not None and (until - today).days <= lengths.utlop_warn_days:
            yield _of(facts, rule, until)


def _own_work(facts: Facts, today: date, lengths: Lengths) -> _Due:
    for record, title, begun in facts.drafts:
        due = begun + timedelta(days=lengths.utkast_days)
        if due <= today:
            yield _of(facts, regler.UTKAST, due, record, title)
    if facts.unsent is not None and facts.unsent + timedelta(days=lengths.usendt_days) <= today:
        yield _of(facts, regler.USENDT, facts.unsent + timedelta(days=lengths.usendt_days))


def _etter_avslutning(facts: Facts, today: date, lengths: Lengths) -> _Due:
    """What was ended because of a move may be followed up for some months more (D41); nothing else is due then."""
    if facts.etter_flytting is not None:
        record, until = facts.etter_flytting
        if (until - today).days <= lengths.samtykke_warn_days:
            yield _of(facts, regler.ETTER_AVSLUTNING, until, record)


def _of_the_time_before(facts: Facts, frist: Frist) -> bool:
    """Who came back does not owe what one record of the time before asked for."""
    again = facts.forlop.opened_again
    return again is not None and frist.due < again and frist.about is not None and frist.rule is not regler.UTKAST


def _of(facts: Facts, rule: Rule, due: date, about: RecordId | None = None, detail: str = "") -> Frist:
    return Frist(bruker=facts.bruker, rule=rule, due=due, about=about, detail=detail)


_COMPUTED: tuple[Callable[[Facts, date, Lengths], _Due], ...] = (
    _kontaktperson,
    _koordinator,
    _ip,
    _when_new,
    _evaluering,
    _tiltak,
    _livskvalitet,
    _ikke_fortalt,
    _overganger,
    _vedtak,
    _soknader,
    _henvendelser,
    _utlop,
    _samtykker,
    _own_work,
)
_WHEN_ENDED = (_etter_avslutning, _own_work)
