"""Which workloads are slower than in the table that the repo keeps: `make bench ARGS=--compare`, exit 1 when any is.

Arithmetic only; measures nothing.  Never seconds against seconds: what has a limit is compared by how many times its
limit it takes, in its own run; what has none after the pace of the machine, which is how much longer the limits of the
other rows take here.  A slow moment is no slow workload: the least of several runs must be slower as well, and what
seems slower is measured once more before anybody is told.
"""

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import msgspec

_GOES_ON = "…"
SLOWER = 1.5
"""So many times what the repo's table says is noticed."""


class Spread(msgspec.Struct, frozen=True):
    """Of several measurements, as `Samples` gives them to a machine."""

    median: float
    low: float
    p25: float = 0.0


class Kept(msgspec.Struct, frozen=True):
    """A row of a table that was kept (`Row.plain`)."""

    workload: str
    unit: Literal["s", "bytes", "count"]
    feltapp: Spread
    limit: Spread | None = None
    clicks: bool = False


class Table(msgspec.Struct, frozen=True):
    """What `--json` writes, as far as it is compared."""

    rows: list[Kept]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slower:
    """A workload that takes `times` as much of its limit as it did."""

    workload: str
    times: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How many rows were compared, which are slower, and which stand in one of the tables alone."""

    rows: int
    times: Mapping[str, float]
    slower: tuple[Slower, ...]
    only_before: tuple[str, ...]
    only_now: tuple[str, ...]


def read(text: bytes | str) -> Table:
    """A table that was kept; raises `msgspec.ValidationError` for anything else."""
    return msgspec.json.decode(text, type=Table)


def compare(before: Table, now: Table) -> Compared:
    """The rows of the same name, each with what limits it."""
    then, here = _by_name(before), _by_name(now)
    both = [name for name in then if name in here and then[name].unit != "count"]
    pace = _pace(then, here, both)
    grown = [(name, _grown(then[name], here[name], pace)) for name in both]
    return Compared(
        rows=len(both),
        times=dict(grown),
        slower=_slower(grown),
        only_before=tuple(name for name in then if name not in here),
        only_now=tuple(name for name in here if name not in then),
    )


def twice(first: Compared, again: Compared) -> Compared:
    """What is slower in the mean of both times; the second may hold fewer rows."""
    both = [
        (one.workload, math.sqrt(one.times * again.times[one.workload]))
        for one in first.slower
        if one.workload in again.times
    ]
    return replace(first, slower=_slower(both))


def _slower(grown: Iterable[tuple[str, float]]) -> tuple[Slower, ...]:
    return tuple(Slower(workload=name, times=times) for name, times in grown if times >= SLOWER)


def _by_name(table: Table) -> dict[str, Kept]:
    """A row that goes on from one above it (`…`) is named after both: several may end alike."""
    found: dict[str, Kept] = {}
    above = ""
    for row in table.rows:
        if row.workload.startswith(_GOES_ON):
            found[f"{above} {row.workload}"] = row
        else:
            above = row.workload
            found[above] = row
    return found


def _pace(then: Mapping[str, Kept], here: Mapping[str, Kept], both: Sequence[str]) -> float:
    """How many times as long the machine's own limits take now."""
    found = [
        now.median / before.median
        for name in both
        if then[name].unit == "s"
        and (before := then[name].limit) is not None
        and (now := here[name].limit) is not None
        and before.median > 0
    ]
    return statistics.median(found) if found else 1.0


def _grown(before: Kept, now: Kept, pace: float) -> float:
    """The middle and what a busy machine touches least must both be slower."""
    then, here = before.feltapp, now.feltapp
    if before.limit is not None and now.limit is not None and before.limit.median > 0 and now.limit.median > 0:
        middle = _times(here.median / now.limit.median, then.median / before.limit.median)
        if now.clicks:  # each of which is another: the least says nothing of the rest
            return min(middle, _quarter(here, then, _times(now.limit.p25, before.limit.p25), middle))
        return min(middle, _times(here.low / now.limit.low, then.low / before.limit.low))
    # Bytes are the same on every machine.
    rate = pace if now.unit == "s" else 1.0
    middle = _times(here.median, then.median * rate)
    return min(middle, _quarter(here, then, rate, middle))


def _quarter(now: Spread, before: Spread, rate: float, unknown: float) -> float:
    return _times(now.p25, before.p25 * rate) if now.p25 > 0 and before.p25 > 0 else unknown


def _times(now: float, before: float) -> float:
    return now / before if before > 0 else 1.0


def text(found: Compared, *, whole: bool = True) -> str:
    """What a person is told; of what was not measured only where the `whole` table was meant to be."""
    lines = [f"compare: {one.workload}: {one.times:.2f} times what it was" for one in found.slower]
    lines += [f"compare: only in the repo's table: {name}" for name in found.only_before if whole]
    lines += [f"compare: not in the repo's table: {name}" for name in found.only_now]
    lines.append(f"compare: {found.rows} workloads, {len(found.slower)} at least {SLOWER} times slower.")
    return "\n".join(lines)
