"""Three laptops and a real sentral converge, and nothing that was saved is lost, whatever happens on the way.

What can happen is in `machine.py`; that the harness would notice is shown by `test_planted_bugs.py`.
"""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.machine import ThreeLaptops, small_batches


def test_three_laptops_converge_and_nothing_is_lost() -> None:
    with pytest.MonkeyPatch.context() as patch:
        small_batches(patch)
        run_state_machine_as_test(ThreeLaptops, settings=settings(stateful_step_count=25))
