"""Dates and times as people in Norway write them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.forms.dates import norwegian_offset, parse_date, parse_moment, parse_time, show_date, show_moment
from tests.unit.forms.building import TODAY


@pytest.mark.parametrize(
    ("typed", "precision", "value"),
    [
        ("02.06.2026", "day", "2026-06-02"),
        ("2.6.26", "day", "2026-06-02"),
        ("2/6-2026", "day", "2026-06-02"),
        ("02062026", "day", "2026-06-02"),
        ("2026-06-02", "day", "2026-06-02"),
        ("24.12.", "day", "2026-12-24"),
        ("24.12", "day", "2026-12-24"),
        ("1.5.81", "day", "1981-05-01"),
        ("1.5.36", "day", "2036-05-01"),
        ("1.5.37", "day", "1937-05-01"),
        ("i dag", "day", "2026-06-02"),
        ("I går", "day", "2026-06-01"),
        ("06.2026", "day", ""),
        ("06.2026", "month", "2026-06"),
        ("2026", "month", ""),
        ("2026", "year", "2026"),
        ("2.6.2026", "year", "2026-06-02"),
        ("29.02.2026", "day", None),
        ("29.02.2028", "day", "2028-02-29"),
        ("13.2026", "month", None),
        ("0000", "year", None),
        ("00.01.2026", "day", None),
        ("mandag", "day", None),
        ("٢٠٢٦", "year", None),
    ],
)
def test_a_date(typed: str, precision: str, value: str | None) -> None:
    assert parse_date(typed, precision, TODAY) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("kl. 08.30", "08:30"),
        ("kl 8.30", "08:30"),
        ("0830", "08:30"),
        ("8:30", "08:30"),
        ("8", "08:00"),
        ("23.59", "23:59"),
        ("24.00", None),
        ("8.60", None),
        ("halv ni", None),
    ],
)
def test_a_time(typed: str, value: str | None) -> None:
    assert parse_time(typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("02.06.2026 kl. 08.30", "2026-06-02T08:30:00+02:00"),
        ("02.06.2026, 0830", "2026-06-02T08:30:00+02:00"),
        ("2.1.2026 8.30", "2026-01-02T08:30:00+01:00"),
        ("i dag kl. 14.00", "2026-06-02T14:00:00+02:00"),
        ("02.06.2026", "2026-06-02"),
        ("2026-06-02T08:30:00+02:00", "2026-06-02T08:30:00+02:00"),
        ("02.06.2026 kl. 25.00", None),
        ("31.06.2026 kl. 08.00", None),
    ],
)
def test_a_moment(typed: str, value: str | None) -> None:
    assert parse_moment(typed, TODAY) == value


@pytest.mark.parametrize("typed", ["02.06.0206", "0206", "06.9206", "9999-12-31", "01.01.0001 kl. 10.00", "2206-06"])
def test_a_slip_in_the_year_is_no_date(typed: str) -> None:
    assert parse_date(typed, "year", TODAY) is None
    assert parse_moment(typed, TODAY) is None


@given(st.dates(min_value=date(1850, 1, 1), max_value=date(2199, 12, 31)))
def test_a_date_shown_is_read_back(day: date) -> None:
    assert parse_date(show_date(day.isoformat()), "day", TODAY) == day.isoformat()


@given(st.datetimes(min_value=datetime(1981, 1, 1), max_value=datetime(2037, 12, 31)))  # noqa: DTZ001 - wall clock
def test_the_offset_is_that_of_oslo(moment: datetime) -> None:
    oslo = moment.replace(tzinfo=ZoneInfo("Europe/Oslo")).isoformat()[-6:]
    if moment.year >= 1996:
        assert norwegian_offset(moment) == oslo
    assert show_moment(f"{moment:%Y-%m-%dT%H:%M:%S}{oslo}") == f"{moment:%d.%m.%Y} kl. {moment:%H.%M}"
