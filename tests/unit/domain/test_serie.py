"""Which days a visit comes back on, leap days and summer time included, and what each of its visits is called."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain import besok, serie
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.serie import Serie, Takt

LARS, ID = BrukerId("10" * 16), RecordId("20" * 16)
FIRST = date(2026, 6, 2)  # a Tuesday


def made(first: date, last: date, takt: Takt, every: int = 1, days: tuple[int, ...] = (), at: str = "09:30") -> Serie:
    given: Mapping[Path, JsonValue] = {
        serie.FRA: first.isoformat(),
        serie.TIL: last.isoformat(),
        serie.KLOKKA: at,
        serie.TAKT: {"code": takt.value, "system": serie.TAKT_SYSTEM},
        serie.HVER: every,
        serie.DAGER: [{"code": str(day), "system": serie.UKEDAG_SYSTEM} for day in days],
        serie.GJOR: "Kaffe",
    }
    found = serie.read(ID, LARS, {path: Answer(value=value) for path, value in given.items()})
    assert found is not None
    return found


def days(one: Serie, first: date | None = None, last: date | None = None) -> list[date]:
    return list(one.days(first or one.first, last or one.last))


def test_every_week_is_the_same_weekday() -> None:
    found = days(made(FIRST, date(2026, 6, 30), Takt.UKE))
    assert found == [date(2026, 6, day) for day in (2, 9, 16, 23, 30)]


def test_every_other_week_counts_from_the_week_of_the_first_also_on_other_days() -> None:
    found = days(made(FIRST, date(2026, 6, 30), Takt.UKE, 2, (1, 4)))
    assert found == [date(2026, 6, day) for day in (4, 15, 18, 29)]


def test_every_third_day_goes_over_the_end_of_a_month_and_a_leap_day() -> None:
    assert days(made(date(2028, 2, 25), date(2028, 3, 8), Takt.DAGER, 3)) == [
        date(2028, 2, 25), date(2028, 2, 28), date(2028, 3, 2), date(2028, 3, 5), date(2028, 3, 8),
    ]  # fmt: skip
    assert date(2028, 2, 29) in days(made(date(2028, 2, 28), date(2028, 3, 1), Takt.DAGER))
    assert days(made(date(2027, 2, 25), date(2027, 3, 3), Takt.DAGER, 3))[-1] == date(2027, 3, 3)


def test_monday_to_friday_leaves_out_the_weekend_over_new_year() -> None:
    found = days(made(date(2026, 12, 31), date(2027, 1, 5), Takt.VIRKEDAGER))
    assert found == [date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 4), date(2027, 1, 5)]


@pytest.mark.parametrize(
    ("day", "offset"), [(date(2026, 3, 28), "+01:00"), (date(2026, 3, 29), "+02:00"), (date(2026, 10, 25), "+01:00")]
)
def test_the_hour_is_that_of_the_clock_on_the_wall(day: date, offset: str) -> None:
    one = made(date(2026, 3, 1), date(2026, 12, 1), Takt.DAGER)
    read = besok.read(ID, LARS, serie.visit_of(one, day, offset))
    assert read is not None
    assert read.when.isoformat() == f"{day.isoformat()}T09:30:00{offset}"
    assert (read.hva, read.serie) == ("Kaffe", ID)


@given(
    first=st.dates(date(2024, 1, 1), date(2030, 1, 1)),
    length=st.integers(0, 366),
    takt=st.sampled_from(Takt),
    every=st.integers(1, 60),
    weekdays=st.sets(st.integers(1, 7)),
    window=st.tuples(st.integers(-40, 400), st.integers(0, 60)),
)
def test_whatever_days_are_looked_at_the_same_visits_are_found(
    first: date, length: int, takt: Takt, every: int, weekdays: set[int], window: tuple[int, int]
) -> None:
    one = made(first, first + timedelta(days=length), takt, every, tuple(weekdays))
    everything = days(one)
    start = first + timedelta(days=window[0])
    end = start + timedelta(days=window[1])
    assert days(one, start, end) == [day for day in everything if start <= day <= end]
    assert all(one.first <= day <= one.last for day in everything)
    if takt is Takt.DAGER:
        assert everything[0] == first
        assert {(after - before).days for before, after in pairwise(everything)} <= {every}
    if takt is Takt.UKE and not weekdays:
        assert everything[0] == first


@pytest.mark.parametrize("left_out", [serie.FRA, serie.TIL, serie.KLOKKA, serie.TAKT])
def test_what_does_not_say_when_is_no_series(left_out: Path) -> None:
    given: dict[Path, Answer] = {
        serie.FRA: Answer(value="2026-06-02"),
        serie.TIL: Answer(value="2026-06-30"),
        serie.KLOKKA: Answer(value="10:00"),
        serie.TAKT: Answer(value={"code": "uke"}),
    }
    assert serie.read(ID, LARS, given) is not None
    assert serie.read(ID, LARS, {**given, left_out: Answer(value="tull")}) is None


def test_a_visit_is_called_the_same_everywhere_and_no_two_alike() -> None:
    names = {serie.visit_id(of, FIRST + timedelta(days=n)) for of in (ID, RecordId("30" * 16)) for n in range(366)}
    assert len(names) == 2 * 366
    name = serie.visit_id(ID, FIRST)
    assert len(name) == 32
    assert int(name, 16)
    assert name[12] == name[16] == "8"
    assert name == serie.visit_id(RecordId("20" * 16), date(2026, 6, 2))
