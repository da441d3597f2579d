"""What `make bench` says: how each workload did beside what limits it, and whether that is within its target.

Arithmetic and words only; measures nothing.  Times of two runs are never compared, only what was measured in turn in
one of them.  Targets and where they come from: docs/performance.md.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Unit = Literal["s", "bytes", "count"]
HEADINGS = ("workload", "feltapp", "limit", "figure", "target", "")
OK, MISSED, NOT_JUDGED = "ok", "not", "–"


@dataclass(frozen=True, slots=True)
class Samples:
    """The same thing measured several times."""

    values: tuple[float, ...]

    def __post_init__(self) -> None:
        if not self.values:
            raise ValueError("nothing was measured")

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def low(self) -> float:
        return min(self.values)

    @property
    def high(self) -> float:
        return max(self.values)

    def quantile(self, part: float) -> float:
        """The smallest measured value that so large a part of all do not exceed."""
        ordered = sorted(self.values)
        return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def samples(values: Sequence[float]) -> Samples:
    """From a list."""
    return Samples(tuple(values))


@dataclass(frozen=True, slots=True)
class Times:
    """At most so many times the limit."""

    most: float


@dataclass(frozen=True, slots=True)
class Added:
    """At most so much more than the limit."""

    most: float


@dataclass(frozen=True, slots=True)
class Within:
    """Half of all within `p50`, ninety-nine of a hundred within `p99`; no limit beside it."""

    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class Faster:
    """At least so many times as fast as what stands beside it; not judged without a number."""

    least: float | None = None


Target = Times | Added | Within | Faster
SEVERAL = 100
"""With so many measurements and nothing beside them, it is told how they spread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One workload.  `limit` is what it is measured against, and `against` says what that is."""

    workload: str
    feltapp: Samples
    limit: Samples | None = None
    against: str = ""
    target: Target | None = None
    unit: Unit = "s"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The median over the limit's median."""
        if self.limit is None or self.limit.median == 0:
            return None
        return self.feltapp.median / self.limit.median

    @property
    def ok(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        match self.target:
            case None:
                return None
            case Within(p50=p50, p99=p99):
                return self.feltapp.quantile(0.5) <= p50 and self.feltapp.quantile(0.99) <= p99
            case Added(most=most):
                return self._limit().median + most >= self.feltapp.median
            case Times(most=most):
                return self.feltapp.median <= most * self._limit().median
            case Faster(least=least):
                return None if least is None else self._limit().median >= least * self.feltapp.median

    def _limit(self) -> Samples:
        if self.limit is None:
            raise ValueError(f"{self.workload}: a target against a limit that was not measured")
        return self.limit

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as words, under `HEADINGS`."""
        state = NOT_JUDGED if self.ok is None else OK if self.ok else MISSED
        return (self.workload, self._feltapp(), self._against(), self._figure(), self._target(), state)

    def _feltapp(self) -> str:
        if isinstance(self.target, Within):
            low, high = amount(self.feltapp.low, self.unit), amount(self.feltapp.high, self.unit)
            return f"{amount(self.feltapp.median, self.unit)} ({low} – {high}, n={len(self.feltapp.values)})"
        return spread(self.feltapp, self.unit)

    def _against(self) -> str:
        return self.against if self.limit is None else f"{spread(self.limit, self.unit)} {self.against}"

    def _figure(self) -> str:
        if isinstance(self.target, Faster):
            return faster(self._limit().median, self.feltapp.median)
        if isinstance(self.target, Within) or (self.limit is None and len(self.feltapp.values) >= SEVERAL):
            p50, p99 = (amount(self.feltapp.quantile(part), self.unit) for part in (0.5, 0.99))
            return f"p50 {p50}, p99 {p99}"
        if isinstance(self.target, Added):
            return f"+ {amount(self.feltapp.median - self._limit().median, self.unit)}"
        return "–" if self.ratio is None else times(self.ratio)

    def _target(self) -> str:
        match self.target:
            case None:
                return "–"
            case Within(p50=p50, p99=p99):
                return f"≤ {amount(p50, self.unit)}, ≤ {amount(p99, self.unit)}"
            case Added(most=most):
                return f"+ ≤ {amount(most, self.unit)}"
            case Times(most=most):
                return f"≤ {times(most)}"
            case Faster(least=least):
                return "–" if least is None else f"≥ {least:.3g} times as fast"

    @property
    def plain(self) -> dict[str, object]:
        """The row for a machine to read."""
        return {
            "workload": self.workload,
            "unit": self.unit,
            "feltapp": _plain(self.feltapp),
            "limit": None if self.limit is None else _plain(self.limit),
            "against": self.against,
            "ratio": self.ratio,
            "clicks": isinstance(self.target, Within),
            "target": self._target(),
            "ok": self.ok,
            "note": self.note,
            "cells": list(self.cells),
        }


def amount(value: float, unit: Unit) -> str:
    """A number in a size that people read."""
    if unit == "count":
        return f"{value:g}"
    if unit == "bytes":
        for size, name in ((1_000_000, "MB"), (1_000, "kB")):
            if abs(value) >= 10 * size:
                return f"{value / size:.1f} {name}"
        return f"{value:.0f} B"
    if abs(value) >= 1:
        return f"{value:.2f} s"
    if abs(value) >= 0.001:
        return f"{value * 1000:.3g} ms"
    return f"{value * 1e6:.3g} µs"


def faster(theirs: float, ours: float) -> str:
    """How many times as fast."""
    return f"{theirs / ours:.2g} times as fast" if ours > 0 else "–"


def times(ratio: float) -> str:
    """A ratio; small ones with enough digits to tell apart."""
    return f"{ratio:.2f}×" if ratio >= 0.1 else f"{ratio * 100:.1f} %"


def spread(found: Samples, unit: Unit) -> str:
    """The median, and from where to where."""
    middle = amount(found.median, unit)
    if len(found.values) == 1:
        return middle
    return f"{middle} ({amount(found.low, unit)} – {amount(found.high, unit)})"


def text(rows: Sequence[Row]) -> str:
    """The table for a terminal."""
    lines = [HEADINGS, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    shown = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)
    return "\n".join(shown)


def _plain(found: Samples) -> dict[str, float | int]:
    return {
        "median": found.median,
        "low": found.low,
        "p25": found.quantile(0.25),
        "high": found.high,
        "p99": found.quantile(0.99),
        "runs": len(found.values),
    }
