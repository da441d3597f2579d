"""The sums for a whole country are the ones that the words beside them say."""

from tests.bench import paper_sums
from tests.bench.paper_sums import hosts_cost

ROWS = {
    "rush hour: 200 laptops at once, sentral on PostgreSQL … sentral's processor time for one of them": {
        "median": 0.018
    },
    "rush hour: 200 laptops at once, sentral on PostgreSQL … PostgreSQL's processor time for one of them": {
        "median": 0.002
    },
    "rush hour: 200 laptops at once, sentral on its embedded database … sentral's processor time for one of them": {
        "median": 9.0
    },
    "bytes per revision at sentral, PostgreSQL": {"median": 1_000.0},
}


def test_cores_and_disk_follow_from_what_was_measured() -> None:
    said = paper_sums.text(ROWS)
    assert "took 18.0 ms of sentral's processor and 2.0 ms of PostgreSQL's" in said
    assert "20,000 × 20.0 ms = 400 s" in said
    assert "**0.4 cores**" in said
    assert "**92 GB a year**" in said
    assert "18.0 ms → 4.5 ms a meeting, **4.0 times** as many" in said


def test_more_hosts_help_no_longer_when_the_database_is_the_slower() -> None:
    assert hosts_cost(0.018, 0.002, 4) == 0.0045
    assert hosts_cost(0.018, 0.009, 4) == 0.009


def test_without_the_figures_nothing_is_made_up() -> None:
    assert paper_sums.text({}).startswith("Not worked out")
