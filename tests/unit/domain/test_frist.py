"""What is due: each rule by itself, month ends, and that nothing is forgotten because its day has passed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain import regelside, regler
from feltapp.domain.fakta import (
    Facts,
    Henvendelse,
    IkkeFortalt,
    Lukket,
    Overgang,
    Soknad,
    Tilbud,
    Tiltak,
    Vedtak,
)
from feltapp.domain.frist import Frist, add_months, frister
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.lengths import Lengths
from feltapp.domain.regler import Rule
from feltapp.domain.samtykke import Samtykke
from tests.architecture.tree import ROOT

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
    sjekkliste=TODAY,
    koordinator=Tilbud(svar="har", day=TODAY),
    ip=Tilbud(svar="takket-ja", day=TODAY),
    fastlege="har",
    rettigheter=True,
    vurdert_17=True,
)
"""Somebody for whom everything has been done."""


def samtykke(
    number: int,
    ends: date | None,
    to: str = "NAV",
    *,
    begins: date | None = None,
    signert: bool = True,
    trukket: date | None = None,
    paavirket: bool = False,
) -> Samtykke:
    return Samtykke(
        record=RecordId(str(number) * 32),
        opplysninger=frozenset({"helse"}),
        mottakere=frozenset({to}),
        gyldig_fra=begins,
        gyldig_til=ends,
        bare_ved_krise=False,
        informert=True,
        innhentes_paa_nytt=paavirket,
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


@pytest.mark.parametrize(("rule", "facts"), [(regler.EVALUERING, evaluated), (regler.LIVSKVALITET, scored)])
def test_every_fourth_month_from_the_last_time_or_from_the_first_day(
    rule: Rule, facts: Callable[[date | None], Facts]
) -> None:
    assert days(facts(date(2026, 10, 31)), rule) == [date(2027, 2, 28)]
    assert days(facts(None), rule) == [date(2025, 5, 1)]
    assert due(DONE, rule, lengths=Lengths(evaluering_months=6, livskvalitet_months=6))[0].due == date(2026, 12, 2)


def test_somebody_without_a_kontaktperson_needs_one_from_the_first_day() -> None:
    assert days(replace(DONE, kontaktperson=False), regler.KONTAKTPERSON) == [DONE.followed_since]
    assert days(DONE, regler.KONTAKTPERSON) == []


@pytest.mark.parametrize(("left", "warned"), [(31, False), (30, True), (0, True), (-1, True), (-400, True)])
def test_a_samtykke_warns_before_it_ends_and_is_still_there_after(left: int, warned: bool) -> None:
    ends = TODAY + timedelta(days=left)
    facts = replace(DONE, samtykker=(samtykke(1, ends),))
    found = due(facts, regler.SAMTYKKE)
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
        assert bool(days(facts, regler.SAMTYKKE)) is still, other
        assert days(replace(facts, samtykker=(other, old)), regler.SAMTYKKE) == days(facts, regler.SAMTYKKE)
    assert days(replace(DONE, samtykker=(samtykke(1, ends, trukket=TODAY),)), regler.SAMTYKKE) == []
    assert days(replace(DONE, samtykker=(samtykke(1, ends, signert=False),)), regler.SAMTYKKE) == []


def test_what_somebody_under_influence_said_yes_to_is_asked_for_again_from_the_day_after() -> None:
    ends, begins = TODAY + timedelta(days=200), TODAY - timedelta(days=1)
    waiting = samtykke(1, ends, begins=begins, paavirket=True)

    def asked(*others: Samtykke) -> list[tuple[date, str, object]]:
        found = due(replace(DONE, samtykker=(*others, waiting)), regler.SAMTYKKE_PAA_NYTT)
        return [(one.due, one.detail, one.about) for one in found]

    still = [(TODAY, "NAV", waiting.record)]
    assert asked() == still
    assert asked(samtykke(2, ends, begins=TODAY)) == [], "asked for again"
    assert asked(samtykke(2, ends, begins=TODAY, to="nav")) == []
    assert asked(samtykke(2, ends, begins=TODAY, to="Fastlege")) == still
    assert asked(samtykke(2, ends, begins=TODAY, signert=False)) == still
    assert asked(samtykke(2, ends, begins=TODAY, trukket=TODAY)) == still
    assert asked(samtykke(2, ends, begins=begins - timedelta(days=90))) == still, "an older one is not it"
    for done in (replace(waiting, trukket=TODAY), replace(waiting, signert=False)):
        assert days(replace(DONE, samtykker=(done,)), regler.SAMTYKKE_PAA_NYTT) == []


def test_what_was_given_by_law_is_to_be_told_from_the_day_after() -> None:
    given = IkkeFortalt(record=RecordId("1" * 32), mottaker="Politiet", day=TODAY - timedelta(days=3))
    facts = replace(DONE, ikke_fortalt=(given,))
    (found,) = due(facts, regler.FORTELL_OM_UNNTAK)
    assert (found.due, found.detail, found.about) == (TODAY - timedelta(days=2), "Politiet", given.record)
    assert found.rule.styrke == "skal"
    assert days(DONE, regler.FORTELL_OM_UNNTAK) == []


def test_before_a_move_the_kartlegging_and_the_plan_are_due_and_the_paper() -> None:
    planned = TODAY + timedelta(days=14)
    facts = replace(DONE, kartlagt=None, overganger=(Overgang(record=MOVE, planned=planned, actual=None),))
    assert days(facts, regler.KARTLEGGING_FOR_INNFLYTTING) == [planned]
    assert days(facts, regler.PLAN_FOR_OVERGANG) == [planned]
    assert days(facts, regler.SKRIV_UT_PLAN) == [], "nothing to print yet"
    assert days(replace(facts, kartlagt=TODAY), regler.KARTLEGGING_FOR_INNFLYTTING) == []
    written = replace(facts, plan_signed=TODAY)
    assert days(written, regler.PLAN_FOR_OVERGANG) == []
    assert days(written, regler.SKRIV_UT_PLAN) == [planned]
    assert days(replace(written, plan_printed=TODAY - timedelta(days=1)), regler.SKRIV_UT_PLAN) == [planned]
    assert days(replace(written, plan_printed=TODAY), regler.SKRIV_UT_PLAN) == []
    assert days(facts, regler.PLAN_FOR_OVERGANG, TODAY - timedelta(days=1)) == [], "not yet"
    old = planned - timedelta(days=184)
    assert days(replace(facts, plan_signed=old, kartlagt=old), regler.PLAN_FOR_OVERGANG) == [planned]
    assert [one.about for one in due(facts, regler.PLAN_FOR_OVERGANG)] == [MOVE]


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
    assert days(moved(*contacts), regler.KONTAKT_ETTER_OVERGANG, TODAY + timedelta(days=on)) == expected


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
    assert len(today) == 10
    assert {(one.rule.code, one.about, one.due) for one in frister(facts, TODAY + timedelta(days=later))} == today


def test_the_most_urgent_comes_first_in_whatever_order_it_was_found() -> None:
    facts = replace(moved(), samtykker=(samtykke(1, TODAY + timedelta(days=9)), samtykke(2, TODAY, to="Fastlege")))
    found = frister(facts, TODAY)
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert frister(replace(facts, samtykker=facts.samtykker[::-1]), TODAY) == found


def test_every_rule_says_why_where_from_and_what_closes_it() -> None:
    assert len({rule.code for rule in regler.RULES}) == len(regler.RULES)
    assert all(rule.title and rule.why and rule.source for rule in regler.RULES)
    assert {rule.styrke for rule in regler.RULES} <= {"skal", "maa", "bor", "anbefales", "kan"}


FIRST = DONE.followed_since
MONTH_LATER = date(2025, 2, 1)
ONE = RecordId("1" * 32)


def asked(svar: str, igjen: date | None = None, *, opplyst: bool = True) -> Tilbud:
    return Tilbud(svar=svar, day=date(2026, 5, 4), igjen=igjen, opplyst=opplyst)


def soknad(*, forelopig: bool = False, antatt: date | None = None) -> Facts:
    one = Soknad(record=ONE, about="bolig", received=date(2024, 1, 31), forelopig=forelopig, antatt=antatt)
    return replace(DONE, soknader=(one,))


def vedtak(until: date, *, evaluert: bool = False, renewed: date | None = None) -> Facts:
    one = Vedtak(record=ONE, tjeneste="15", until=until, evaluert=evaluert)
    later = (Vedtak(record=MOVE, tjeneste="15", until=renewed),) if renewed else ()
    return replace(DONE, evaluert=date(2026, 1, 1), vedtak=(one, *later))


def henvendelse(samtale: str = "takket-ja", *, igjen: date | None = None, owned: bool = True) -> Facts:
    one = Henvendelse(record=ONE, received=date(2026, 6, 1), samtale=samtale, igjen=igjen, owned=owned)
    return replace(DONE, henvendelser=(one,))


TABLE: list[tuple[Facts, Rule, list[date]]] = [
    (replace(DONE, koordinator=None), regler.KOORDINATOR, [MONTH_LATER]),
    (replace(DONE, koordinator=asked("")), regler.KOORDINATOR, [MONTH_LATER]),
    (replace(DONE, koordinator=asked("takket-nei")), regler.KOORDINATOR, []),
    (replace(DONE, koordinator=asked("takket-ja", opplyst=False)), regler.OPPLYST_KOORDINATOR, [MONTH_LATER]),
    (replace(DONE, koordinator=asked("takket-ja")), regler.OPPLYST_KOORDINATOR, []),
    (replace(DONE, koordinator=asked("takket-nei", date(2026, 9, 1))), regler.SPOR_KOORDINATOR, [date(2026, 9, 1)]),
    (replace(DONE, koordinator=asked("takket-nei")), regler.SPOR_KOORDINATOR, []),
    (replace(DONE, ip=None), regler.IP, [MONTH_LATER]),
    (replace(DONE, ip=asked("")), regler.IP, [MONTH_LATER]),
    (replace(DONE, ip=asked("ikke-behov")), regler.IP, []),
    (replace(DONE, ip=asked("skal-tilbys")), regler.TILBY_IP, [date(2026, 5, 4)]),
    (replace(DONE, ip=asked("takket-nei", date(2026, 12, 1))), regler.SPOR_IP, [date(2026, 12, 1)]),
    (replace(DONE, ip=asked("takket-ja", date(2026, 12, 1))), regler.SPOR_IP, []),
    (replace(DONE, fastlege=""), regler.FASTLEGE, [TODAY]),
    (replace(DONE, fastlege="har-ikke", kartlagt=None), regler.FASTLEGE, [MONTH_LATER]),
    (DONE, regler.FASTLEGE, []),
    (replace(DONE, rettigheter=False), regler.RETTIGHETER, [MONTH_LATER]),
    (replace(DONE, rettigheter=False, followed_since=date(2024, 1, 31)), regler.RETTIGHETER, [date(2024, 2, 29)]),
    (replace(DONE, vurdert_17=False), regler.VURDERING_17, [MONTH_LATER]),
    (replace(DONE, barn=True), regler.FORELDREVEILEDNING, [TODAY]),
    (replace(DONE, barn=True, foreldreveiledning="takket-nei"), regler.FORELDREVEILEDNING, []),
    (replace(DONE, foreldreveiledning=""), regler.FORELDREVEILEDNING, []),
    (soknad(), regler.SOKNAD, [date(2024, 2, 29)]),
    (soknad(forelopig=True, antatt=date(2024, 4, 1)), regler.SOKNAD, []),
    (soknad(forelopig=True, antatt=date(2024, 4, 1)), regler.SOKNAD_ANTATT, [date(2024, 4, 1)]),
    (vedtak(date(2026, 8, 1)), regler.VEDTAK, [date(2026, 8, 1)]),
    (vedtak(date(2026, 8, 2)), regler.VEDTAK, []),
    (vedtak(date(2025, 8, 1)), regler.VEDTAK, []),
    (replace(vedtak(date(2025, 8, 1)), evaluert=None), regler.VEDTAK, [date(2025, 8, 1)]),
    (vedtak(date(2026, 6, 9), evaluert=True), regler.VEDTAK, []),
    (vedtak(date(2026, 6, 9), renewed=date(2027, 6, 9)), regler.VEDTAK, []),
    (replace(vedtak(date(2026, 8, 1)), evaluert=date(2026, 6, 2)), regler.VEDTAK, []),
    (henvendelse(""), regler.OPPFOLGINGSSAMTALE, [date(2026, 6, 1)]),
    (henvendelse("ikke-nadd"), regler.OPPFOLGINGSSAMTALE, [date(2026, 6, 1)]),
    (henvendelse("ikke-nadd", igjen=date(2026, 6, 5)), regler.OPPFOLGINGSSAMTALE, [date(2026, 6, 5)]),
    (henvendelse("takket-nei"), regler.OPPFOLGINGSSAMTALE, []),
    (henvendelse(owned=False), regler.HENVENDELSE, [date(2026, 6, 1)]),
    (henvendelse(), regler.HENVENDELSE, []),
    (replace(DONE, voldsrisiko_until=date(2026, 6, 16)), regler.VOLDSRISIKO, [date(2026, 6, 16)]),
    (replace(DONE, voldsrisiko_until=date(2026, 6, 17)), regler.VOLDSRISIKO, []),
    (replace(DONE, besokskort_until=date(2025, 6, 16)), regler.BESOKSKORT, [date(2025, 6, 16)]),
    (replace(DONE, drafts=((ONE, "Notat", date(2026, 5, 31)),)), regler.UTKAST, [TODAY]),
    (replace(DONE, drafts=((ONE, "Notat", date(2026, 6, 1)),)), regler.UTKAST, []),
    (replace(DONE, unsent=date(2026, 5, 31)), regler.USENDT, [TODAY]),
    (replace(DONE, unsent=date(2026, 6, 1)), regler.USENDT, []),
]


@pytest.mark.parametrize(("facts", "rule", "expected"), TABLE)
def test_what_is_due_on_the_second_of_june(facts: Facts, rule: Rule, expected: list[date]) -> None:
    assert days(facts, rule) == expected
    others = [one.rule.code for one in frister(facts, TODAY) if one.rule is not rule]
    untouched = {regler.EVALUERING.code, regler.LIVSKVALITET.code, regler.SOKNAD_ANTATT.code}
    assert set(others) <= untouched, "one fact, one rule"


def test_somebody_for_whom_everything_is_done_has_the_two_clocks_and_nothing_else() -> None:
    assert [one.rule for one in frister(DONE, TODAY)] == [regler.EVALUERING, regler.LIVSKVALITET]


@pytest.mark.parametrize(
    ("evaluert", "on"), [(None, date(2024, 2, 29)), (date(2026, 6, 2), date(2026, 10, 2)), (FIRST, date(2025, 5, 1))]
)
def test_the_clock_of_a_tiltak_is_set_by_a_meeting_that_summed_it_up(evaluert: date | None, on: date) -> None:
    tiltak = Tiltak(record=ONE, name="Turgruppe", since=date(2023, 10, 31))
    facts = replace(DONE, tiltak=(tiltak,), tiltak_evaluert=evaluert)
    found = due(facts, regler.TILTAK)
    assert [(one.due, one.about, one.detail) for one in found] == [(on, ONE, "Turgruppe")]


INTO = {regler.KARTLEGGING_FOR_INNFLYTTING, regler.SJEKKLISTE_FOR_INNFLYTTING, regler.PLAN_FOR_INNFLYTTING}
HOME = Overgang(record=MOVE, planned=TODAY, actual=None, from_institution=True)


@pytest.mark.parametrize(
    ("overgang", "lacking"),
    [
        (HOME, INTO),
        (replace(HOME, plan=True), INTO - {regler.PLAN_FOR_INNFLYTTING}),
        (replace(HOME, sjekkliste=True), INTO - {regler.SJEKKLISTE_FOR_INNFLYTTING}),
        (replace(HOME, from_institution=False), {regler.KARTLEGGING_FOR_INNFLYTTING}),
        (replace(HOME, into_home=False), set()),
    ],
)
def test_into_a_home_there_is_to_be_a_kartlegging_and_from_an_institution_more(
    overgang: Overgang, lacking: set[Rule]
) -> None:
    facts = replace(DONE, kartlagt=None, sjekkliste=None, plan_signed=TODAY, overganger=(overgang,))
    assert {one.rule for one in frister(facts, TODAY)} & INTO == lacking


def test_what_was_not_in_place_before_a_move_stays_due_after_it() -> None:
    was = replace(HOME, actual=TODAY)
    facts = replace(DONE, sjekkliste=None, overganger=(was,))
    for rule in (regler.SJEKKLISTE_FOR_INNFLYTTING, regler.PLAN_FOR_OVERGANG):
        assert days(facts, rule, TODAY + timedelta(days=90)) == [TODAY]


@pytest.mark.parametrize(("left", "told"), [(31, False), (30, True), (-9, True)])
def test_the_end_of_the_months_after_a_move_to_another_bydel_is_told(left: int, told: bool) -> None:
    until = TODAY + timedelta(days=left)
    one = Overgang(record=MOVE, planned=None, actual=None, followed_until=until)
    assert days(replace(DONE, overganger=(one,)), regler.FLYTTING) == ([until] if told else [])


def test_closed_with_a_reason_it_is_gone_but_a_clock_starts_again() -> None:
    facts = replace(soknad(), evaluert=date(2025, 1, 1))
    shut = tuple(Lukket(code=one.rule.code, about=one.about, due=one.due, day=TODAY) for one in frister(facts, TODAY))
    left = frister(replace(facts, lukket=shut), TODAY)
    assert [(one.rule, one.due) for one in left] == [
        (regler.EVALUERING, date(2026, 10, 2)),
        (regler.LIVSKVALITET, date(2026, 10, 2)),
    ]
    other = replace(shut[0], about=MOVE)
    assert frister(replace(facts, lukket=(other,)), TODAY) == frister(facts, TODAY)


def test_the_page_in_docs_lists_every_rule_as_the_program_reads_it() -> None:
    assert (ROOT / "docs" / "frister.md").read_text("utf-8") == regelside.page(), (
        "PYTHONPATH=src python scripts/frister.py"
    )
    assert all(hasattr(Lengths(), rule.length) for rule in regler.RULES if rule.length)
