"""What takes minutes and changes seldom: years on one laptop, a whole city at sentral, a thousand laptops at once.

Each is held against the same thing with a fifth of the data, by turns: what is said is how the cost grows.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench import disk, reading, rush
from tests.bench.leash import Leash
from tests.bench.syncing import FirstSyncs, Meetings, index_all, whole
from tests.bench.table import Row, Samples, Times
from tests.bench.timing import in_turn, stopwatch
from tests.bench.world import OpenLaptop, World

TIMES = 5
TEAMS = 6
STEPS = (200, 400, 1_000)
PER_REVISION, SEARCH, CITY = Times(1.2), Times(1.3), Times(1.2)
_EACH = 30
_LONG_RUNS = 3
"""Of what takes most of a minute each time, search complete; the part of it that is compared has all its runs."""
Measure = Callable[[], Sequence[Row]]


def data(revisions: int) -> dict[str, int]:
    """How much of everything."""
    brukere = revisions // _EACH
    return {"revisions": revisions * TIMES, "brukere": brukere, "city": brukere * TEAMS, "laptops": max(STEPS)}


def measures(folder: Path, revisions: int, runs: int, leash: Leash) -> Iterator[tuple[str, Measure]]:
    """By name, one after the other."""
    yield "more and more laptops", lambda: rush.growing(World(folder / "rush", 0, leash=leash), STEPS, runs)
    yield "a whole city", lambda: _city(folder, revisions, runs, leash)
    yield "five times as much", lambda: _years(folder, revisions, runs, leash)


def _years(folder: Path, revisions: int, runs: int, leash: Leash) -> list[Row]:
    small = World(folder / "liten", revisions, leash=leash)
    large = World(folder / "stor", revisions * TIMES, each=_EACH * TIMES, leash=leash)
    with small.running(), large.running():
        one, other = FirstSyncs(small, 1), FirstSyncs(large, _LONG_RUNS)
        few, many = _laptop(one), _laptop(other)
        grown = in_turn(runs, lambda: _each(large), lambda: _each(small))
        rows = [*other.rows()[:2], _per_revision(grown)]
        rows += [*disk.rows(large, many), disk.at_sentral(large)]
        memory = disk.memory(large)
        rows += [memory] if memory is not None else []
        rows += reading.idle(large, many, 100)
        keys = [reading.keys(world, laptop) for world, laptop in ((large, many), (small, few))]
        rows.append(_against(f"search, per key, {len(large.sealed):,} revisions", SEARCH, in_turn(400, *keys), small))
        for laptop in (few, many):
            laptop.close()
    return rows


def _city(folder: Path, revisions: int, runs: int, leash: Leash) -> list[Row]:
    """A laptop holds its own team's people alone; the others' lie at sentral beside them."""
    small = World(folder / "lag", revisions, leash=leash)
    city = World(folder / "by", revisions, others=TEAMS - 1, leash=leash)
    people = f"{len(city.brukere) * TEAMS:,} people at sentral"
    with small.running(), city.running():
        laptops = [_synced(world) for world in (city, small)]
        both = [Meetings(world, laptop) for world, laptop in zip((city, small), laptops, strict=True)]
        for one in (*both, *both):
            one.nothing()
        rows = [
            _against(
                f"first sync of one's own team, {people}",
                CITY,
                in_turn(runs, *(_timed(w) for w in (city, small))),
                small,
            ),
            _against(
                f"sync: nothing changed, {people}", CITY, in_turn(runs * 6, *(one.nothing for one in both)), small
            ),
            _against(f"sync: ten changes, {people}", CITY, in_turn(runs * 3, *(one.ten for one in both)), small),
        ]
        for laptop in laptops:
            laptop.close()
    return rows


def _against(workload: str, target: Times, values: tuple[Samples, ...], small: World) -> Row:
    ours, limit = values
    against = f"with {len(small.brukere)} people, {len(small.sealed):,} revisions"
    return Row(workload=workload, feltapp=ours, limit=limit, against=against, target=target)


def _per_revision(values: tuple[Samples, ...]) -> Row:
    ours, limit = values
    return Row(
        workload="first sync, for each revision", feltapp=ours, limit=limit, against="of a fifth", target=PER_REVISION
    )


def _timed(world: World) -> Callable[[], float]:
    def first() -> float:
        laptop = world.fresh()
        engine = laptop.engine()
        with stopwatch() as watch:
            whole(engine.run_once(), received=len(world.sealed))
        laptop.close()
        return watch.seconds

    return first


def _each(world: World) -> float:
    return _timed(world)() / len(world.sealed)


def _synced(world: World) -> OpenLaptop:
    laptop = world.fresh()
    whole(laptop.engine().run_once(), received=len(world.sealed))
    index_all(laptop)
    return laptop


def _laptop(one: FirstSyncs) -> OpenLaptop:
    if one.laptop is None:
        raise RuntimeError("not synced")
    return one.laptop
