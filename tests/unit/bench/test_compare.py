"""What is 1.5 times slower than the repo's table is noticed, and a slow machine or a slow moment is not."""

from dataclasses import replace

import pytest

from tests.bench import report
from tests.bench.compare import Compared, Table, compare, read, text, twice
from tests.bench.table import Row, Samples, Times, Within

SAVE = Row(
    workload="save", feltapp=Samples((0.004, 0.005, 0.006)), limit=Samples((0.001, 0.001, 0.002)), target=Times(2)
)
OPEN = Row(workload="open", feltapp=Samples((0.010, 0.020, 0.030)), target=Within(p50=1, p99=1))
SYNC = Row(workload="sync", feltapp=Samples((4.0,)), limit=Samples((0.5,)), target=Times(3))
SIZE = Row(workload="bytes", feltapp=Samples((1000.0,)), unit="bytes")
ROWS = (SAVE, OPEN, SYNC, SIZE)


def table(*rows: Row) -> Table:
    """As it is kept and read again."""
    return read(report.as_json(rows, [], {}))


def against(*rows: Row) -> Compared:
    return compare(table(*ROWS), table(*rows))


def slowed(row: Row, times: float, limit: float = 1.0) -> Row:
    ours = Samples(tuple(value * times for value in row.feltapp.values))
    return replace(
        row, feltapp=ours, limit=None if row.limit is None else Samples(tuple(v * limit for v in row.limit.values))
    )


def names(found: Compared) -> list[str]:
    return [one.workload for one in found.slower]


def test_the_same_figures_are_no_slower() -> None:
    found = against(*ROWS)
    assert (found.rows, found.slower, found.only_before, found.only_now) == (4, (), (), ())


@pytest.mark.parametrize("which", range(4))
def test_each_kind_of_row_is_noticed_at_one_and_a_half(which: int) -> None:
    at, below = (list(ROWS) for _ in range(2))
    at[which], below[which] = slowed(ROWS[which], 1.51), slowed(ROWS[which], 1.49)
    assert names(against(*at)) == [ROWS[which].workload]
    assert names(against(*below)) == []


def test_a_machine_that_is_three_times_slower_in_all_is_no_slower_workload() -> None:
    there = [slowed(row, 3.0, 3.0) for row in (SAVE, OPEN, SYNC)]
    assert names(against(*there, SIZE)) == []
    assert names(against(slowed(SAVE, 3.0, 3.0), slowed(OPEN, 4.8), slowed(SYNC, 3.0, 3.0), SIZE)) == ["open"]


def test_a_faster_machine_hides_nothing() -> None:
    there = [slowed(SAVE, 0.8, 0.5), slowed(OPEN, 0.8), slowed(SYNC, 0.5, 0.5)]
    assert names(against(*there, SIZE)) == ["save", "open"]


def test_one_slow_run_is_not_a_slow_workload() -> None:
    moment = replace(SAVE, feltapp=Samples((0.004, 0.009, 0.012)))
    assert names(against(moment, OPEN, SYNC, SIZE)) == []


def test_what_stands_in_one_table_alone_is_said_and_not_judged() -> None:
    new = replace(SYNC, workload="new", feltapp=Samples((400.0,)))
    found = against(SAVE, OPEN, SIZE, new)
    assert (found.rows, found.slower, found.only_before, found.only_now) == (3, (), ("sync",), ("new",))
    said = text(found)
    assert "sync" in said
    assert "new" in said


def test_rows_that_go_on_are_told_apart_by_the_row_above_them() -> None:
    one, other = (replace(SAVE, workload=f"form {number}") for number in (1, 2))
    answer = replace(OPEN, workload="… an answer in it")
    before = [one, answer, other, answer]
    found = compare(table(*before), table(one, slowed(answer, 2.0), other, answer))
    assert (found.rows, names(found)) == (4, ["form 1 … an answer in it"])


def test_what_is_said_names_the_workload_and_how_much() -> None:
    said = text(against(slowed(SAVE, 2.0), OPEN, SYNC, SIZE))
    assert "save: 2.00 times" in said
    assert said.endswith("4 workloads, 1 at least 1.5 times slower.")


def test_how_often_somebody_was_told_to_wait_is_no_slowness() -> None:
    busy = Row(workload="told to come again", feltapp=Samples((1.0,)), unit="count")
    assert compare(table(busy), table(slowed(busy, 90.0))).slower == ()


def test_of_a_part_it_is_not_said_that_the_rest_is_missing() -> None:
    found = against(SAVE)
    assert "sync" in text(found)
    assert "sync" not in text(found, whole=False)


def test_what_is_slower_once_and_not_again_is_noise() -> None:
    first = against(slowed(SAVE, 2.0), slowed(OPEN, 4.0), slowed(SYNC, 3.0), SIZE)
    again = against(SAVE, slowed(OPEN, 1.44), slowed(SYNC, 2.0))
    assert names(first) == ["save", "open", "sync"]
    found = twice(first, again)
    assert [(one.workload, round(one.times, 2)) for one in found.slower] == [("open", 2.4), ("sync", 2.45)]
    assert found.rows == first.rows


def test_a_moment_that_falls_on_half_of_the_clicks_is_not_a_slow_page() -> None:
    before = replace(OPEN, feltapp=Samples((0.010,) * 8), limit=Samples((0.010,) * 8))
    half = replace(before, feltapp=Samples((0.010,) * 3 + (0.030,) * 5))
    assert compare(table(before), table(half)).slower == ()
    assert names(compare(table(before), table(slowed(before, 1.6)))) == ["open"]
