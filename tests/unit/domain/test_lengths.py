"""Lengths: every one has words, bounds and a source; nonsense is refused; of two the stricter is found."""

from dataclasses import fields

import pytest

from feltapp.domain import lengths, regler
from feltapp.domain.lengths import DEFAULT, LENGDER, Lengths, Value
from feltapp.errors import UserError


def refused(key: str, typed: str) -> str:
    with pytest.raises(UserError) as refusal:
        lengths.read_value(LENGDER[key], typed)
    assert refusal.value.field == "lengde"
    return refusal.value.code


def test_every_length_has_words_bounds_and_a_source_with_a_year() -> None:
    assert set(LENGDER) == {one.name for one in fields(Lengths)}
    for one in LENGDER.values():
        assert one.source
        assert lengths.FIRST_YEAR < one.year <= 2026
        assert lengths.read_value(one, lengths.text_of_value(one.default)) == one.default, one.key


def test_every_setting_that_a_rule_names_is_there() -> None:
    assert {rule.length for rule in regler.RULES if rule.length} <= LENGDER.keys()


@pytest.mark.parametrize("typed", ["", "fire", "-4", "4,5", "0x4", "²", "99999", " "])
def test_what_is_no_number_is_refused(typed: str) -> None:
    assert refused("evaluering_months", typed) == "ikke-heltall"


@pytest.mark.parametrize(("typed", "code"), [("0", "for-lite"), ("13", "for-stort"), ("9999", "for-stort")])
def test_what_nobody_means_is_refused(typed: str, code: str) -> None:
    assert refused("evaluering_months", typed) == code


@pytest.mark.parametrize("typed", ["", ",", "0, ti", "1.5", ",".join(map(str, range(21)))])
def test_days_that_are_no_list_are_refused(typed: str) -> None:
    assert refused("kontakt_days", typed) == "dager-som-liste"


def test_days_are_read_in_any_order_and_as_people_write_them() -> None:
    assert lengths.read_value(LENGDER["kontakt_days"], " 7, 1 og 3,1,") == (1, 3, 7)
    assert refused("kontakt_days", "0, 400") == "for-stort"


@pytest.mark.parametrize("typed", ["", "26", "1979", "2027", "aldri"])
def test_a_source_has_a_year_that_has_been(typed: str) -> None:
    with pytest.raises(UserError, match="aar-ikke-aar"):
        lengths.read_year(typed, 2026)
    assert lengths.read_year(" 2026 ", 2026) == 2026


@pytest.mark.parametrize(
    ("key", "values", "strictest"),
    [
        ("evaluering_months", (3, 6), 3),
        ("samtykke_warn_days", (30, 60), 60),
        ("late_days", (14, 7), 7),
        ("kontakt_days", ((0, 7), (1, 7)), (0, 1, 7)),
    ],
)
def test_the_stricter_asks_sooner_or_warns_sooner(key: str, values: tuple[Value, ...], strictest: Value) -> None:
    assert LENGDER[key].strictest(values) == strictest
    assert LENGDER[key].strictest(tuple(reversed(values))) == strictest


def test_what_asks_less_than_the_source_is_known_as_such() -> None:
    assert LENGDER["evaluering_months"].laxer(6)
    assert not LENGDER["evaluering_months"].laxer(4)
    assert not LENGDER["evaluering_months"].laxer(3)
    assert LENGDER["samtykke_warn_days"].laxer(7)
    assert LENGDER["kontakt_days"].laxer((0, 7))


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("evaluering_months", 1, "1 måned"),
        ("evaluering_months", 4, "4 måneder"),
        ("soon_days", 1, "1 dag"),
        ("soon_days", 14, "14 dager"),
        ("kontakt_days", (0, 1, 7), "dag 0, 1 og 7"),
        ("kontakt_days", (3,), "dag 3"),
    ],
)
def test_a_length_in_words(key: str, value: Value, said: str) -> None:
    assert lengths.in_words(LENGDER[key], value) == said


def test_a_rule_says_why_with_the_length_that_holds() -> None:
    own = DEFAULT.set_to({"evaluering_months": 3, "tiltak_months": 1, "kontakt_days": (0, 7), "soknad_months": 2})
    assert regler.EVALUERING.reason(DEFAULT) == "minst hver 4. måned"
    assert regler.EVALUERING.reason(own) == "minst hver 3. måned"
    assert regler.TILTAK.reason(own) == "minst hver måned"
    assert regler.KONTAKT_ETTER_OVERGANG.reason(own) == "dag 0 og 7"
    assert regler.SOKNAD.reason(own) == "innen 2 måneder"
    assert regler.IP.reason(own) == regler.IP.why
