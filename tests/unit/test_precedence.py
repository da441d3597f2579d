"""Who goes first: what is done behind stands still for one who waits, and never for long."""

import time
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from feltapp import precedence as module
from feltapp.precedence import Precedence


def test_nobody_waits_and_nobody_stands_still() -> None:
    precedence = Precedence()
    begun = time.perf_counter()
    for _ in range(1_000):
        precedence.give_way()
    assert time.perf_counter() - begun < module.LONGEST_S


def test_a_step_behind_is_put_off_until_the_last_who_waits_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_S", 10.0)
    precedence = Precedence()
    precedence.begin()
    with ThreadPoolExecutor(1) as behind:
        with precedence.first():
            step = behind.submit(precedence.give_way)
            assert not wait([step], timeout=0.05).done
        assert not wait([step], timeout=0.05).done, "somebody waits still"
        precedence.end()
        assert wait([step], timeout=5).done


def test_what_takes_long_puts_nothing_off_for_ever() -> None:
    precedence = Precedence()
    precedence.begin()
    precedence.give_way()
    begun = time.perf_counter()
    for _ in range(1_000):
        precedence.give_way()
    assert time.perf_counter() - begun < module.LONGEST_S, "it was stood still for once"
    precedence.end()
