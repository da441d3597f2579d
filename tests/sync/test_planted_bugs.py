"""The harness finds each bug that was put there on purpose, within a budget: else its green means nothing."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.machine import ThreeLaptops, small_batches
from tests.sync.planted import BUGS, Plant

BUDGET = settings(
    max_examples=100,
    stateful_step_count=25,
    deadline=None,
    database=None,
    derandomize=True,  # a bug found today is found tomorrow
    phases=[Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("plant", BUGS, ids=lambda plant: plant.__name__)
def test_the_harness_finds_it(plant: Plant) -> None:
    with pytest.MonkeyPatch.context() as patch:
        small_batches(patch)
        plant(patch)
        with pytest.raises(AssertionError):
            run_state_machine_as_test(ThreeLaptops, settings=BUDGET)
