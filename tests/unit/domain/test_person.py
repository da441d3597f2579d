"""Who a bruker is, and which stamkort are one person."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import BrukerId
from feltapp.domain.person import Person, joined, maybe_same, nearby, read
from tests.unit.domain.views import Given, apart, signed

IDS = tuple(BrukerId(letter * 32) for letter in "abcde")
LARS: Given = {"person.fornavn": "Lars", "person.etternavn": "Solbakken", "person.fodselsdato": "1979-06-02"}


def person(number: int = 0, **other: str) -> Person:
    return read(IDS[number], signed({**LARS, **{f"person.{name}": value for name, value in other.items()}}))


@st.composite
def links(draw: st.DrawFn) -> dict[BrukerId, frozenset[BrukerId]]:
    return {one: draw(st.frozensets(st.sampled_from(IDS))) for one in draw(st.frozensets(st.sampled_from(IDS)))}


def connected(found: dict[BrukerId, frozenset[BrukerId]], start: BrukerId, goal: BrukerId) -> bool:
    """Whether a chain of joins that both stamkort say leads from one to the other; tried in every way."""
    reached = {start}
    for _ in IDS:
        reached |= {
            other for one in reached for other in found.get(one, frozenset()) if one in found.get(other, frozenset())
        }
    return goal in reached


@given(links())
def test_joined_is_each_with_all_that_a_chain_of_joins_leads_to(found: dict[BrukerId, frozenset[BrukerId]]) -> None:
    groups = joined(found)
    assert set(groups) == set(found)
    for one in groups:
        assert groups[one] == {other for other in IDS if connected(found, one, other)} | {one}
        assert all(groups[other] == groups[one] for other in groups[one]), "the same, whoever is asked"


@given(links())
def test_one_stamkort_alone_joins_nobody(found: dict[BrukerId, frozenset[BrukerId]]) -> None:
    one_sided = {one: frozenset(other for other in others if other > one) for one, others in found.items()}
    assert all(group == {one} for one, group in joined(one_sided).items())


def test_a_join_is_undone_by_either_side() -> None:
    a, b, c = IDS[:3]
    chain = {a: frozenset({b}), b: frozenset({a, c}), c: frozenset({b})}
    assert joined(chain)[a] == {a, b, c}
    assert joined({**chain, c: frozenset()}) == {a: {a, b}, b: {a, b}, c: {c}}
    assert joined({**chain, b: frozenset({c})}) == {a: {a}, b: {b, c}, c: {b, c}}


def test_the_number_decides_where_both_have_one() -> None:
    mine = person(0, id="038391 24075")
    assert maybe_same(mine, [person(1, id="03839124075", fornavn="Lasse")]) != ()
    assert maybe_same(mine, [person(1, id="11111111111")]) == ()
    assert maybe_same(mine, [person(1)]) != (), "one without a number: name and birth date"
    assert maybe_same(mine, [mine]) == (), "nobody is their own double"


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ({}, True),
        ({"fornavn": "LARS ", "etternavn": "solbakken"}, True),
        ({"kallenavn": "Lasse"}, True),
        ({"fornavn": "Lasse"}, False),
        ({"fodselsdato": "1979-06-03"}, False),
        ({"fodselsdato": "1979"}, False),
        ({"fodselsdato": ""}, False),
        ({"etternavn": ""}, False),
    ],
)
def test_name_and_birth_date_ask(other: dict[str, str], alike: bool) -> None:
    assert bool(maybe_same(person(), [person(1, **other)])) is alike
    assert bool(maybe_same(person(1, **other), [person()])) is alike


def test_two_without_a_last_name_or_a_birth_date_are_not_asked_about() -> None:
    for nothing in ({"etternavn": ""}, {"fodselsdato": ""}):
        assert maybe_same(person(0, **nothing), [person(1, **nothing)]) == ()


def test_a_name_is_the_same_however_the_keyboard_made_its_letters() -> None:
    assert maybe_same(person(0, fornavn="A\u030ase  Marie"), [person(1, fornavn="\u00c5se Marie")]) != ()


LEVELS = ("", "ugradert", "fortrolig", "strengt-fortrolig", "strengt-fortrolig-utland", "fra-en-senere-versjon")


def level(code: str) -> Given:
    return {**LARS, "person.adressesperre": {"code": code}} if code else LARS


@pytest.mark.parametrize(("one", "other"), list(combinations(range(len(LEVELS)), 2)))
def test_of_two_versions_the_stricter_adressesperre_holds(one: int, other: int) -> None:
    for texts in ([level(LEVELS[one]), level(LEVELS[other])], [level(LEVELS[other]), level(LEVELS[one])]):
        found = read(IDS[0], apart(texts))
        assert (found.protection, found.protected) == (LEVELS[max(one, other)], max(one, other) > 1)


def test_what_is_not_known_is_not_made_up() -> None:
    nobody = read(IDS[0], signed({}))
    assert (nobody.name, nobody.called, nobody.born, nobody.age_on(date(2026, 6, 2))) == (
        "Uten navn",
        "Uten navn",
        None,
        None,
    )
    assert (nobody.kontaktperson, nobody.koordinator, nobody.protected) == (None, None, False)
    silent = Answer(state=AnswerState.ONSKER_IKKE)
    assert read(IDS[0], signed({**LARS, "person.id": silent, "person.kontaktperson": silent})).number == ""


def test_what_people_are_called() -> None:
    assert (person().name, person().called) == ("Lars Solbakken", "Lars")
    assert person(kallenavn="Lasse").called == "Lasse"
    assert read(IDS[0], signed({"person.kallenavn": "Lasse"})).name == "Lasse"
    language: Given = {**LARS, "person.sprak": {"code": "so", "display": "somali"}}
    assert read(IDS[0], signed(language)).language == "somali"
    who: Given = {**LARS, "person.kontaktperson": {"ref": "e" * 32, "display": "Kari"}}
    assert read(IDS[0], signed(who)).kontaktperson == "e" * 32


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("1979-06-02", date(2026, 6, 2), 47),
        ("1979-06-03", date(2026, 6, 2), 46),
        ("2004-02-29", date(2026, 2, 28), 21),
        ("2004-02-29", date(2026, 3, 1), 22),
    ],
)
def test_age_in_whole_years(born: str, day: date, age: int) -> None:
    assert person(fodselsdato=born).age_on(day) == age


@given(
    st.lists(st.tuples(st.sampled_from(["", "03839124075", "11111111111"]), st.sampled_from(["Lars", "LARS", "Per"])))
)
def test_nobody_alike_is_missed_by_asking_only_those_nearby(drawn: list[tuple[str, str]]) -> None:
    everyone = [
        replace(person(), bruker=BrukerId(f"{number:032x}"), number=digits, fornavn=name)
        for number, (digits, name) in enumerate(drawn)
    ]
    near = nearby(everyone)
    for one in everyone:
        assert set(maybe_same(one, near(one))) == set(maybe_same(one, everyone))
