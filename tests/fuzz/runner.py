"""Many runs, each by its number: made again from seed and number alone, and stopped when it takes too long.

The limit is of the processor's time, so that a busy machine finds nothing that is not there.
"""

import gc
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import FrameType

from tests.fuzz.checks import run
from tests.fuzz.corpus import Corpus
from tests.fuzz.forms import make_form

LIMIT = 1.0
"""Seconds that one run may take."""


class TooSlow(BaseException):
    """A run took too long; no Exception, so that nothing in the app can catch it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """A run in which something did not hold; `mark` is the same for two finds of one bug."""

    number: int
    mark: str
    trace: str


@dataclass(slots=True)
class Result:
    """What many runs came to."""

    runs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    finds: list[Find] = field(default_factory=list)
    slowest: float = 0.0
    slowest_run: int = -1
    seconds: float = 0.0

    @property
    def marks(self) -> Counter[str]:
        """How often each bug was met."""
        return Counter(one.mark for one in self.finds)


def source(seed: int, number: int) -> Random:
    """The source of chance of one run."""
    return Random(f"{seed}/{number}")


def form_of(seed: int, number: int, corpus: Corpus) -> bytes:
    """The form that a run was about."""
    return make_form(source(seed, number), corpus)


def run_many(
    corpus: Corpus,
    numbers: range,
    *,
    seed: int = 1,
    limit: float = LIMIT,
    met: Callable[[Result], bool] = lambda _: False,
) -> Result:
    """Do these runs; stops early when `met` says so, asked after each find and every thousandth run."""
    result = Result()
    begun = time.perf_counter()
    before = signal.signal(signal.SIGPROF, _stop)
    try:
        for number in numbers:
            found = _one(corpus, seed, number, limit, result)
            result.runs += 1
            if (found or result.runs % 1000 == 0) and met(result):
                break
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    result.seconds = time.perf_counter() - begun
    return result


def _one(corpus: Corpus, seed: int, number: int, limit: float, result: Result) -> bool:
    chance = source(seed, number)
    signal.setitimer(signal.ITIMER_PROF, limit)
    begun = time.process_time()
    try:
        outcome = run(chance, corpus)
        signal.setitimer(signal.ITIMER_PROF, 0)
    except (Exception, TooSlow) as error:
        signal.setitimer(signal.ITIMER_PROF, 0)
        outcome = "funn"
        result.finds.append(Find(number=number, mark=_mark(error), trace=traceback.format_exc(limit=-12)))
        gc.collect()
    result.outcomes[outcome] += 1
    took = time.process_time() - begun
    if took > result.slowest:
        result.slowest, result.slowest_run = took, number
    return outcome == "funn"


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlow


def _mark(error: BaseException) -> str:
    """The kind of an error and the places it came through last; where a slow run was stopped is chance."""
    if isinstance(error, TooSlow):
        return "TooSlow"
    places = traceback.extract_tb(error.__traceback__)[-3:]
    said = str(error).partition(":")[0][:30] if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} {said} " + " < ".join(
        f"{Path(one.filename).stem}:{one.name}" for one in reversed(places)
    )


def say(result: Result, marks: Sequence[str] = ()) -> str:
    """The result in a few lines."""
    rate = result.runs / result.seconds if result.seconds else 0
    lines = [
        f"{result.runs} kjøringer på {result.seconds:.0f} s ({rate:.0f} i sekundet), {len(result.finds)} funn.",
        f"Lengste: {result.slowest * 1000:.0f} ms (nr. {result.slowest_run}).",
        "Utfall: " + ", ".join(f"{name} {count}" for name, count in result.outcomes.most_common()),
    ]
    for mark, count in result.marks.most_common(20):
        first = next(one for one in result.finds if one.mark == mark)
        lines.append(f"{count} × {mark} (først nr. {first.number})\n{first.trace}")
    return "\n".join([*lines, *marks])
