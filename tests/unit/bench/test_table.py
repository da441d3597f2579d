"""The figures of `make bench` are what they say they are: a target that is missed by a hair is missed."""

from dataclasses import replace

import pytest

from tests.bench.table import HEADINGS, Added, Faster, Row, Samples, Target, Times, Within, amount, samples, text, times
from tests.bench.timing import in_turn


def row(*values: float, limit: tuple[float, ...] = (), target: Target | None = None) -> Row:
    against = Samples(limit) if limit else None
    return Row(workload="w", feltapp=Samples(values), limit=against, against="a", target=target)


def test_the_ratio_is_of_the_medians_and_one_slow_run_does_not_move_it() -> None:
    assert row(2.0, 3.0, 90.0, limit=(1.0, 0.5, 70.0)).ratio == 3.0
    assert row(1.0, 3.0, limit=(1.0,)).ratio == 2.0, "of two the middle between them"


def test_without_a_limit_there_is_no_ratio() -> None:
    assert row(1.0).ratio is None
    assert row(1.0, limit=(0.0,)).ratio is None
    assert row(1.0).ok is None


@pytest.mark.parametrize(
    ("values", "limit", "target", "met"),
    [
        ((3.0,), (1.0,), Times(3), True),
        ((3.001,), (1.0,), Times(3), False),
        ((1.2,), (1.0,), Added(0.2), True),
        ((1.21,), (1.0,), Added(0.2), False),
        ((0.5,), (1.0,), Added(0.2), True),
        ((0.01, 0.02, 0.09), (), Within(p50=0.02, p99=0.09), True),
        ((0.01, 0.021, 0.09), (), Within(p50=0.02, p99=0.09), False),
        ((0.01, 0.02, 0.091), (), Within(p50=0.02, p99=0.09), False),
    ],
)
def test_a_target_is_met_or_missed(
    values: tuple[float, ...], limit: tuple[float, ...], target: Times | Added | Within, met: bool
) -> None:
    found = row(*values, limit=limit, target=target)
    assert found.ok is met
    assert found.cells[-1] == ("ok" if met else "not")


def test_a_target_against_a_limit_needs_the_limit() -> None:
    with pytest.raises(ValueError, match="not measured"):
        _ = row(1.0, target=Times(2)).ok


def test_the_spread_goes_from_the_least_to_the_most() -> None:
    found = samples([3.0, 1.0, 2.0])
    assert (found.low, found.median, found.high) == (1.0, 2.0, 3.0)
    assert row(3.0, 1.0, 2.0, limit=(0.5,)).cells[1] == "2.00 s (1.00 s – 3.00 s)"
    with pytest.raises(ValueError, match="nothing"):
        samples([])


def test_a_quantile_is_a_value_that_was_measured() -> None:
    hundred = samples([float(n) for n in range(100, 0, -1)])
    assert (hundred.quantile(0.5), hundred.quantile(0.99), hundred.quantile(1.0)) == (50.0, 99.0, 100.0)
    assert samples([7.0]).quantile(0.99) == 7.0
    assert samples([1.0, 9.0]).quantile(0.99) == 9.0


def test_numbers_come_in_sizes_that_people_read() -> None:
    assert [amount(value, "s") for value in (1.5, 0.0123, 0.0000456)] == ["1.50 s", "12.3 ms", "45.6 µs"]
    assert [amount(value, "bytes") for value in (149.4, 24_600, 138_100_000)] == ["149 B", "24.6 kB", "138.1 MB"]
    assert [times(value) for value in (1.254, 0.034)] == ["1.25×", "3.4 %"]


def test_the_table_holds_every_cell() -> None:
    rows = [row(2.0, limit=(1.0,), target=Times(3)), row(0.01, target=Within(p50=1, p99=1))]
    lines = text(rows).splitlines()
    assert lines[0].split() == [word for heading in HEADINGS for word in heading.split()]
    for line, found in zip(lines[1:], rows, strict=True):
        assert line.split() == [word for cell in found.cells for word in cell.split()]
    assert rows[0].plain["cells"] == list(rows[0].cells)
    assert rows[0].plain["ratio"] == 2.0
    assert rows[0].plain["ok"] is True


def test_what_is_compared_is_measured_by_turns() -> None:
    order: list[str] = []

    def named(name: str, value: float) -> float:
        order.append(name)
        return value

    ours, limit = in_turn(3, lambda: named("ours", 2.0), lambda: named("limit", 1.0))
    assert order == ["ours", "limit"] * 3
    assert (ours.values, limit.values) == ((2.0,) * 3, (1.0,) * 3)


def test_as_many_times_as_fast_is_held_against_theirs() -> None:
    assert row(1.0, limit=(8.0,), target=Faster(8)).ok is True
    assert row(1.0, limit=(7.99,), target=Faster(8)).ok is False
    assert row(1.0, limit=(8.0,), target=Faster(8)).cells[3:5] == ("8 times as fast", "≥ 8 times as fast")
    assert row(2.0, limit=(1.0,), target=Faster()).cells[3:] == ("0.5 times as fast", "–", "–")


def test_many_waits_with_nothing_beside_them_tell_how_they_spread() -> None:
    assert row(*(float(n) for n in range(1, 101))).cells[3] == "p50 50.00 s, p99 99.00 s"
    assert row(1.0, 2.0).cells[3] == "–"


def test_a_count_is_told_as_a_count() -> None:
    assert replace(row(0.0, 2.0), unit="count").cells[1] == "1 (0 – 2)"
