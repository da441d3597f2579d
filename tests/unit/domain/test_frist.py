"""What is due: each rule by itself, month ends, and that nothing is forgotten because its day has passed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain import frist
from feltapp.domain.frist import Facts, Frist, Lengths, Overgang, Rule, add_months, frister
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.samtykke import Samtykke

TODAY = date(2026, 6, 2)
BRUKER = BrukerId("b" * 32)
MOVE = RecordId("7" * 32)
DONE = Facts(
    bruker=BRUKER,
    followed_since=date(2025, 1, 1),
    kontaktperson=True,
    evaluert=TODAY,
    livskvalitet=TODAY,
    kartlagt=TODAY,
)


def samtykke(
    number: int,
    ends: date | None,
    to: str = "NAV",
    *,
    begins: date | None = None,
    signert: bool = True,
    trukket: date | None = None,
) -> Samtykke:
    return Samtykke(
        record=RecordId(str(number) * 32),
        opplysninger=frozenset({"helse"}),
        mottakere=frozenset({to}),
        gyldig_fra=begins,
        gyldig_til=ends,
        bare_ved_krise=False,
        informert=True,
        innhentes_paa_nytt=False,
        signert=signert,
        trukket=trukket,
    )


def due(facts: Facts, rule: Rule, today: date = TODAY, lengths: Lengths | None = None) -> list[Frist]:
    return [one for one in frister(facts, today, lengths) if one.rule is rule]


def days(facts: Facts, rule: Rule, today: date = TODAY) -> list[date]:
    return [one.due for one in due(facts, rule, today)]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 10, 31), 4, date(2027, 2, 28)),
        (date(2027, 10, 31), 4, date(2028, 2, 29)),
        (date(2028, 2, 29), 4, date(2028, 6, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 6, 2), 0, date(2026, 6, 2)),
        (date(9999, 12, 1), 1, date(9999, 12, 31)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 60))
def test_a_later_month_is_that_month_and_never_past_its_day(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


def evaluated(day: date | None) -> Facts:
    return replace(DONE, evaluert=day)


def scored(day: date | None) -> Facts:
    return replace(DONE, livskvalitet=day)


@pytest.mark.parametrize(("rule", "facts"), [(frist.EVALUERING, evaluated), (frist.LIVSKVALITET, scored)])
def test_every_fourth_month_from_the_last_time_or_from_the_first_day(
    rule: Rule, facts: Callable[[date | None], Facts]
) -> None:
    assert days(facts(date(2026, 10, 31)), rule) == [date(2027, 2, 28)]
    assert days(facts(None), rule) == [date(2025, 5, 1)]
    assert due(DONE, rule, lengths=Lengths(evaluering_months=6, livskvalitet_months=6))[0].due == date(2026, 12, 2)


def test_somebody_without_a_kontaktperson_needs_one_from_the_first_day() -> None:
    assert days(replace(DONE, kontaktperson=False), frist.KONTAKTPERSON) == [DONE.followed_since]
    assert days(DONE, frist.KONTAKTPERSON) == []


@pytest.mark.parametrize(("left", "warned"), [(31, False), (30, True), (0, True), (-1, True), (-400, True)])
def test_a_samtykke_warns_before_it_ends_and_is_still_there_after(left: int, warned: bool) -> None:
    ends = TODAY + timedelta(days=left)
    facts = replace(DONE, samtykker=(samtykke(1, ends),))
    found = due(facts, frist.SAMTYKKE)
    assert bool(found) is warned
    if warned:
        assert (found[0].due, found[0].detail, found[0].days_left(TODAY)) == (ends, "NAV", left)


def test_a_renewed_or_withdrawn_samtykke_is_no_longer_due() -> None:
    ends = TODAY + timedelta(days=3)
    old = samtykke(1, ends)
    later = ends + timedelta(days=200)
    for other, still in [
        (samtykke(2, later), False),
        (samtykke(2, later, to="nav"), False),
        (samtykke(2, later, begins=ends + timedelta(days=1)), False),
        (samtykke(2, later, to="Fastlege"), True),
        (samtykke(2, later, trukket=TODAY), True),
        (samtykke(2, later, signert=False), True),
        (samtykke(2, None), True),
    ]:
        facts = replace(DONE, samtykker=(old, other))
        assert bool(days(facts, frist.SAMTYKKE)) is still, other
        assert days(replace(facts, samtykker=(other, old)), frist.SAMTYKKE) == days(facts, frist.SAMTYKKE)
    assert days(replace(DONE, samtykker=(samtykke(1, ends, trukket=TODAY),)), frist.SAMTYKKE) == []
    assert days(replace(DONE, samtykker=(samtykke(1, ends, signert=False),)), frist.SAMTYKKE) == []


def test_before_a_move_the_kartlegging_and_the_plan_are_due_and_the_paper() -> None:
    planned = TODAY + timedelta(days=14)
    facts = replace(DONE, kartlagt=None, overganger=(Overgang(record=MOVE, planned=planned, actual=None),))
    assert days(facts, frist.KARTLEGGING_FOR_INNFLYTTING) == [planned]
    assert days(facts, frist.PLAN_FOR_OVERGANG) == [planned]
    assert days(facts, frist.SKRIV_UT_PLAN) == [], "nothing to print yet"
    assert days(replace(facts, kartlagt=TODAY), frist.KARTLEGGING_FOR_INNFLYTTING) == []
    written = replace(facts, plan_signed=TODAY)
    assert days(written, frist.PLAN_FOR_OVERGANG) == []
    assert days(written, frist.SKRIV_UT_PLAN) == [planned]
    assert days(replace(written, plan_printed=TODAY - timedelta(days=1)), frist.SKRIV_UT_PLAN) == [planned]
    assert days(replace(written, plan_printed=TODAY), frist.SKRIV_UT_PLAN) == []
    assert days(facts, frist.PLAN_FOR_OVERGANG, TODAY - timedelta(days=1)) == [], "not yet"
    old = planned - timedelta(days=184)
    assert days(replace(facts, plan_signed=old, kartlagt=old), frist.PLAN_FOR_OVERGANG) == [planned]
    assert [one.about for one in due(facts, frist.PLAN_FOR_OVERGANG)] == [MOVE]


def moved(*contacts: int) -> Facts:
    """Moved today; met so many days later."""
    return replace(
        DONE,
        overganger=(Overgang(record=MOVE, planned=TODAY, actual=TODAY),),
        contacts=tuple(TODAY + timedelta(days=number) for number in contacts),
    )


@pytest.mark.parametrize(
    ("contacts", "on", "next_day"),
    [
        ((), 0, 0),
        ((), 5, 0),
        ((0,), 0, 1),
        ((0, 1, 2), 2, 3),
        ((2,), 2, 3),
        ((5,), 5, 7),
        ((3,), 2, 0),
        ((-1,), 9, 0),
        ((0, 1, 2, 3, 7, 14, 28), 30, None),
        ((30,), 30, None),
    ],
)
def test_a_missed_contact_stays_due_until_there_is_one(
    contacts: tuple[int, ...], on: int, next_day: int | None
) -> None:
    expected = [] if next_day is None else [TODAY + timedelta(days=next_day)]
    assert days(moved(*contacts), frist.KONTAKT_ETTER_OVERGANG, TODAY + timedelta(days=on)) == expected


def test_two_moves_are_two_things() -> None:
    other = Overgang(record=RecordId("8" * 32), planned=TODAY + timedelta(days=3), actual=None)
    facts = replace(moved(), overganger=(*moved().overganger, other))
    assert {one.about for one in frister(facts, TODAY) if one.about} == {MOVE, other.record}


@given(st.integers(0, 400))
def test_nothing_vanishes_because_its_day_has_passed(later: int) -> None:
    facts = replace(
        DONE,
        kontaktperson=False,
        kartlagt=None,
        samtykker=(samtykke(1, TODAY), samtykke(2, TODAY + timedelta(days=2), to="Fastlege")),
        overganger=(
            Overgang(record=MOVE, planned=TODAY, actual=None),
            Overgang(record=RecordId("8" * 32), planned=TODAY, actual=TODAY),
        ),
    )
    today = {(one.rule.code, one.about, one.due) for one in frister(facts, TODAY)}
    assert len(today) == 8
    assert {(one.rule.code, one.about, one.due) for one in frister(facts, TODAY + timedelta(days=later))} == today


def test_the_most_urgent_comes_first_in_whatever_order_it_was_found() -> None:
    facts = replace(moved(), samtykker=(samtykke(1, TODAY + timedelta(days=9)), samtykke(2, TODAY, to="Fastlege")))
    found = frister(facts, TODAY)
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert frister(replace(facts, samtykker=facts.samtykker[::-1]), TODAY) == found


def test_every_rule_says_why_where_from_and_what_closes_it() -> None:
    assert len({rule.code for rule in frist.RULES}) == len(frist.RULES)
    assert all(rule.title and rule.why and rule.source for rule in frist.RULES)
    assert {rule.styrke for rule in frist.RULES} <= {"skal", "maa", "bor", "anbefales", "kan"}
