"""Open a person, open the day, and search key by key: with nothing else going on, and while a first sync runs.

During the sync the same is asked of the laptop that is being filled, about those who came first, from another thread,
as the window does.  How long the window's own thread stands still is not measured here.
"""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from random import Random

from feltapp.actions import form, lesing, min_dag, person, search
from feltapp.actions.context import Context
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, Path, RecordId
from tests.bench import limits
from tests.bench.people import MadeUpBruker
from tests.bench.syncing import TODAY, Ear, whole
from tests.bench.table import Row, Samples, Within, samples
from tests.bench.timing import Timed, in_turn, seconds
from tests.bench.world import OpenLaptop, World

PAGE = Within(p50=0.030, p99=0.100)
KEY = Within(p50=0.008, p99=0.016)
_TYPED = ("fastlegen", "nalokson", "gåtur", "regninger")
_BREATH_S = 0.005
_VERSIONS = 12
_CHANGED = Path("start.viktig")


def idle(world: World, laptop: OpenLaptop, runs: int) -> list[Row]:
    """Every question by itself."""
    draw = Random(5)
    asked = _Asked(laptop, [draw.choice(world.brukere) for _ in range(runs)])
    for _ in range(3):
        asked.person(), asked.day(), asked.key()
    count = f"{len(world.brukere)} people"
    changed = _changed_often(laptop.ctx, world.brukere[0].bruker)
    few = max(10, runs // 4)
    yardstick = limits.Yardstick(world.folder / "bare.db")
    rows = [
        _row("open a person, 5 years", PAGE, in_turn(runs, asked.person, yardstick)),
        _row(f"open Min dag, {count}", PAGE, in_turn(few, asked.day, yardstick)),
        _row(
            f"history of a record, {_VERSIONS} versions",
            PAGE,
            in_turn(few, lambda: seconds(lambda: lesing.open_reading(laptop.ctx, changed)), yardstick),
        ),
        _row(f"search, per key, {count}", KEY, in_turn(runs * 2, asked.key, yardstick)),
    ]
    yardstick.close()
    return rows


def keys(world: World, laptop: OpenLaptop) -> Timed:
    """One key after the other in the search."""
    asked = _Asked(laptop, world.brukere)
    asked.key()
    return asked.key


def _changed_often(ctx: Context, bruker: BrukerId) -> RecordId:
    """A kartlegging that was gone on with, visit by visit."""
    opened = form.open_new(ctx, bruker, "alna-kartlegging")
    for number in range(_VERSIONS):
        if number:
            opened = form.open_record(ctx, opened.draft.record)
        form.keep(ctx, opened.draft, {_CHANGED: Answer(value=f"Slik står det til etter besøk {number}")}, {}, "")
        form.save_in_progress(ctx, opened.draft.id)
    return opened.draft.record


def during_first_sync(world: World) -> list[Row]:
    """The same while the laptop fills."""
    wanted = world.brukere[-TODAY:]
    laptop = world.fresh([one.bruker for one in wanted])
    ear = Ear([one.bruker for one in wanted])
    asked = _Asked(laptop, wanted)
    found: list[list[float]] = [[], [], [], []]
    yardstick = limits.Yardstick(world.folder / "bare.db")
    asks: tuple[Timed, ...] = (asked.person, asked.day, asked.key, yardstick)
    with ThreadPoolExecutor(1) as net:
        sync = net.submit(laptop.engine(ear.hear).run_once)
        while not sync.done():
            if ear.last:
                for values, ask in zip(found, asks, strict=True):
                    with laptop.database.precedence.first():  # as `ui/tasks.py` does for what somebody waits for
                        values.append(ask())
            time.sleep(_BREATH_S)
        whole(sync.result(), received=len(world.sealed))
    laptop.close()
    yardstick.close()
    people, days, keys, work = map(samples, found)
    return [
        _row("open a person, during a first sync", PAGE, (people, work)),
        _row("open Min dag, during a first sync", PAGE, (days, work)),
        _row("search, per key, during a first sync", KEY, (keys, work)),
    ]


class _Asked:
    """What somebody at the laptop does next, and how long each takes."""

    def __init__(self, laptop: OpenLaptop, whom: Sequence[MadeUpBruker]) -> None:
        self._ctx = laptop.ctx
        self._whom = cycle(whom)
        self._keys = _keys([one.name for one in whom])

    def person(self) -> float:
        bruker = next(self._whom).bruker
        return seconds(lambda: person.open_person(self._ctx, bruker))

    def day(self) -> float:
        return seconds(lambda: min_dag.my_day(self._ctx))

    def key(self) -> float:
        typed = next(self._keys)
        return seconds(lambda: search.find(self._ctx, typed))


def _keys(names: Sequence[str]) -> Iterator[str]:
    """Names and words as they grow under somebody's fingers, for ever."""
    texts = cycle(text for pair in zip(names, islice(cycle(_TYPED), len(names)), strict=True) for text in pair)
    for text in texts:
        for end in range(1, min(len(text), 8) + 1):
            yield text[:end]


def _row(workload: str, target: Within, values: Sequence[Samples]) -> Row:
    """The target is in seconds, for those who wait; the limit beside it is for comparing two machines."""
    feltapp, limit = values
    return Row(workload=workload, feltapp=feltapp, limit=limit, against="a fixed piece of work", target=target)
