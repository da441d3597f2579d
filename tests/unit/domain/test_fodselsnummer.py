"""Numbers of every kind, Skatteetaten's own examples for 2032, and what must be refused."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.fodselsnummer import Fodselsnummer, NumberKind, check_digits, read
from feltapp.errors import UserError


def _whole(six: str) -> str:
    """The first number that begins so and has check digits."""
    tried = (f"{six}{serial:03}" for serial in range(1000))
    return next(nine + last for nine in tried if (last := check_digits(nine)))


@pytest.mark.parametrize(
    ("text", "unusual"), [("02013299997", False), ("30108299920", False), ("30108299939", True), ("301082 99939", True)]
)
def test_the_examples_for_the_rule_from_2032(text: str, unusual: bool) -> None:
    number = read(text)
    assert (number.kind, number.synthetic, number.unusual) == (NumberKind.FNR, False, unusual)
    assert number.warns_on(date(2031, 12, 31)) is unusual
    assert not number.warns_on(date(2032, 1, 1))


@pytest.mark.parametrize(
    ("six", "kind", "synthetic"),
    [
        ("020132", NumberKind.FNR, False),
        ("148178", NumberKind.FNR, True),
        ("026132", NumberKind.FNR, True),
        ("420132", NumberKind.DNR, False),
        ("428132", NumberKind.DNR, True),
        ("024132", NumberKind.HNR, False),
        ("812345", NumberKind.FHN, False),
    ],
)
def test_kinds(six: str, kind: NumberKind, synthetic: bool) -> None:
    number = read(_whole(six))
    assert (number.kind, number.synthetic, number.unusual) == (kind, synthetic, False)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "id-elleve-siffer"),
        ("0201329999", "id-elleve-siffer"),
        ("0201329999x", "id-elleve-siffer"),
        ("٠2013299997", "id-elleve-siffer"),
        ("02013299998", "id-kontrollsiffer"),
        ("02013299987", "id-kontrollsiffer"),
    ],
)
def test_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read(text)
    assert caught.value.code == code
    assert caught.value.field == "person.id"
    assert not text or text not in str(caught.value)


@pytest.mark.parametrize("six", ["001332", "021332", "025532", "320132", "400132", "029932"])
def test_a_day_or_month_of_no_kind_is_refused(six: str) -> None:
    with pytest.raises(UserError) as caught:
        read(_whole(six))
    assert caught.value.code == "id-ukjent-type"


@given(st.integers(1, 28), st.integers(81, 92), st.integers(0, 99), st.integers(0, 999), st.integers(1, 9), st.data())
def test_one_wrong_digit_is_noticed(
    day: int, month: int, year: int, serial: int, wrong: int, data: st.DataObject
) -> None:
    nine = f"{day:02}{month:02}{year:02}{serial:03}"
    last = check_digits(nine)
    if last is None:
        return
    whole = nine + last
    assert read(whole).synthetic
    place = data.draw(st.integers(0, 10))
    changed = whole[:place] + str((int(whole[place]) + wrong) % 10) + whole[place + 1 :]
    with pytest.raises(UserError):
        read(changed)


def test_sex_and_birth_date_cannot_be_asked_for() -> None:
    assert {field.name for field in fields(Fodselsnummer)} == {"value", "kind", "synthetic", "unusual"}
