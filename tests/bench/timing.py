"""Time one thing and the thing that limits it by turns, so that what else the machine does falls on both."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.bench.table import Samples

Timed = Callable[[], float]


class Watch:
    """How long the block took."""

    seconds = 0.0


@contextmanager
def stopwatch() -> Iterator[Watch]:
    watch = Watch()
    begun = time.perf_counter()
    yield watch
    watch.seconds = time.perf_counter() - begun


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    with stopwatch() as watch:
        work()
    return watch.seconds


def in_turn(runs: int, *measures: Timed) -> tuple[Samples, ...]:
    """Each measure so many times, one after the other in every turn."""
    found: list[list[float]] = [[] for _ in measures]
    for _ in range(runs):
        for values, measure in zip(found, measures, strict=True):
            values.append(measure())
    return tuple(Samples(tuple(values)) for values in found)
