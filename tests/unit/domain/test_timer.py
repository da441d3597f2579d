"""Hours given and granted: what is signed counts, travel is apart, and a vedtak counts for its own days alone."""

from datetime import date, timedelta

import pytest

from feltapp.domain.timer import Bevilget, Tid, hours

MONDAY = date(2026, 6, 1)
SUNDAY = MONDAY + timedelta(days=6)


def test_travel_is_never_added_to_the_time_together() -> None:
    times = [Tid(day=MONDAY, direct=60, travel=40), Tid(day=SUNDAY, direct=45, travel=0)]
    week = hours(MONDAY, SUNDAY, times, [])
    assert (week.direct, week.travel, week.bevilget) == (105, 40, 0)


def test_only_the_days_asked_for_count() -> None:
    outside = [
        Tid(day=MONDAY - timedelta(days=1), direct=60, travel=1),
        Tid(day=SUNDAY + timedelta(days=1), direct=60, travel=1),
    ]
    assert hours(MONDAY, SUNDAY, outside, []).direct == 0


@pytest.mark.parametrize(
    ("first", "last", "minutes"),
    [
        (None, None, 240),
        (MONDAY, SUNDAY, 240),
        (MONDAY + timedelta(days=6), None, 34),
        (None, MONDAY, 34),
        (SUNDAY + timedelta(days=1), None, 0),
    ],
)
def test_a_vedtak_counts_for_the_days_it_is_in_force(first: date | None, last: date | None, minutes: int) -> None:
    granted = Bevilget(hours=4, first=first, last=last)
    assert hours(MONDAY, SUNDAY, [], [granted]).bevilget == minutes


def test_a_month_has_more_than_four_weeks_of_a_vedtak_and_two_vedtak_add_up() -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    four, two = Bevilget(hours=4, first=None, last=None), Bevilget(hours=2, first=None, last=None)
    assert hours(first, last, [], [four, two]).bevilget == round(6 * 60 / 7 * 31)
