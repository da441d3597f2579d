"""When to try again: later and later, never all at once, and never by the wall clock."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from feltapp.clock import ManualClock
from feltapp.sync.schedule import FIRST_S, LONGEST_S, NUDGE_S, PAUSE_S, Schedule

START = datetime(2026, 6, 2, 8, 0, tzinfo=UTC)


def schedule(drawn: float = 1.0) -> tuple[Schedule, ManualClock]:
    clock = ManualClock(START)
    return Schedule(clock, lambda: drawn), clock


def test_the_first_try_is_at_once() -> None:
    assert schedule()[0].wait_s() == 0


def test_after_success_it_goes_on_listening_without_hammering() -> None:
    plan, _ = schedule()
    plan.succeeded()

    assert plan.wait_s() == PAUSE_S


def test_each_failure_doubles_the_longest_wait_up_to_a_limit() -> None:
    plan, _ = schedule(drawn=1.0)
    waits = []
    for _ in range(12):
        plan.failed()
        waits.append(plan.wait_s())

    assert waits[:4] == [FIRST_S, 2 * FIRST_S, 4 * FIRST_S, 8 * FIRST_S]
    assert waits[-1] == LONGEST_S
    assert plan.failures == 12


@given(st.floats(0, 1), st.integers(1, 2_000))
def test_a_wait_is_anywhere_up_to_the_longest(drawn: float, failures: int) -> None:
    plan, _ = schedule(drawn)
    for _ in range(failures):
        plan.failed()

    assert PAUSE_S <= plan.wait_s() <= max(PAUSE_S, LONGEST_S * drawn)


def test_success_forgets_the_failures() -> None:
    plan, _ = schedule()
    for _ in range(9):
        plan.failed()
    plan.succeeded()
    plan.failed()

    assert plan.wait_s() == FIRST_S


def test_a_nudge_brings_the_next_try_forward() -> None:
    plan, _ = schedule()
    for _ in range(9):
        plan.failed()
    plan.nudge()

    assert plan.wait_s() == NUDGE_S


def test_a_nudge_never_puts_it_off() -> None:
    plan, _ = schedule()
    plan.nudge()

    assert plan.wait_s() == 0


def test_a_sentral_that_asks_for_rest_gets_it() -> None:
    plan, _ = schedule(drawn=0.0)
    plan.failed(rest_s=60)
    plan.nudge()

    assert plan.wait_s() >= 60


def test_nobody_can_ask_us_to_stay_away_for_ever() -> None:
    plan, _ = schedule(drawn=0.0)
    plan.failed(rest_s=1e9)

    assert plan.wait_s() <= LONGEST_S + PAUSE_S


def test_the_wall_clock_does_not_matter() -> None:
    plan, clock = schedule()
    plan.failed()
    clock.set(START + timedelta(days=-4_000))

    assert plan.wait_s() == FIRST_S
    clock.advance(timedelta(seconds=FIRST_S))
    assert plan.wait_s() == 0
