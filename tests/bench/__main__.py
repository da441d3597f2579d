"""`make bench`: measure what the day rests on, each beside its own limit, and print one table.

    make bench ARGS="--json bench.json --doc"       make bench ARGS=--compare       python -m tests.bench --quick
    make bench ARGS="--big --doc"                   … 100,000 revisions, a whole city, a thousand laptops, instead

Works in a folder of its own and leaves nothing there; starts sentral, a virtual screen and PostgreSQL itself.
"""

import argparse
import gc
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench import big, compare, disk, forms, live, paper, reading, report, rush, saving, start, worked
from tests.bench.leash import Leash, held
from tests.bench.people import EACH
from tests.bench.postgres import postgres
from tests.bench.syncing import FirstSyncs, meetings, push
from tests.bench.table import Row, text
from tests.bench.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything."""

    revisions: int
    pushed: int
    runs: int
    clicks: int
    seconds: float
    """How long a whole window is worked."""


WHOLE = Size(revisions=20_010, pushed=2_000, runs=5, clicks=100, seconds=60)
QUICK = Size(revisions=2_010, pushed=200, runs=3, clicks=30, seconds=6)


_PUSH, _RUSH, _TWO = "push, PostgreSQL", "rush hour", "two processes"
_FILLS = "a window while it fills"


def say(words: str) -> None:
    """On stderr, so that the table alone is on stdout."""
    sys.stderr.write(f"bench: {words}\n")
    sys.stderr.flush()


class Bench:
    """The rows so far.  What cannot be measured here is left out by name."""

    def __init__(self, folder: Path, size: Size, leash: Leash, only: Sequence[str] = ()) -> None:
        """`only`: words, one of which the name of what is measured must hold."""
        self._folder = folder
        self._only = tuple(only)
        self._leash = leash
        self._size = size
        self.rows: list[Row] = []
        self.left_out: list[str] = []
        self._parts: defaultdict[str, set[str]] = defaultdict(set)
        self.data: dict[str, int] = {}

    def run(self) -> None:
        """Everything, in the order in which the table has it."""
        say("making up people and filling sentral")
        world = World(self._folder / "en", self._size.revisions, leash=self._leash)
        texts = world.texts
        self.data = {
            "revisions": len(texts),
            "brukere": len(world.brukere),
            "size": round(sum(map(len, texts)) / len(texts)),
        }
        at_sentral = disk.at_sentral(world)
        with world.running():
            self._day(world)
        self.rows.append(at_sentral)
        self._while_it_fills()
        if self._wants(_PUSH, _RUSH, _TWO):
            self._on_postgres()
        if self._wants(_RUSH):
            self._rush(World(self._folder / "rush", 0, leash=self._leash))

    def _day(self, world: World) -> None:
        size = self._size
        self._add("start", lambda: [start.lock_screen(world, size.runs)])
        say("first sync")
        wanted = self._wants("first sync")
        synced = FirstSyncs(world, size.runs if wanted else 1)
        laptop = synced.laptop
        if laptop is None:
            raise RuntimeError("not synced")
        rows = synced.rows() if wanted else []
        kept = disk.rows(world, laptop) if wanted else []
        self._belong("first sync", [*rows, *kept])
        self._add("saving", lambda: saving.rows(laptop, world.brukere[0], size.clicks, self._folder))
        self._add("reading", lambda: reading.idle(world, laptop, size.clicks))
        self._add("reading during a sync", lambda: reading.during_first_sync(world))
        self.rows += rows
        self._add("memory", lambda: self._or_left_out(disk.memory(world), "peak memory"))
        self._add("push", lambda: [push(world, laptop, size.pushed, size.runs)])
        self._add("meetings", lambda: meetings(world, laptop, size.clicks // 3))
        self._add("paper", lambda: paper.rows(laptop, size.clicks // 5))
        self.rows += kept
        self._add("forms", lambda: forms.rows(size.runs * 4, size.clicks * 4))
        if self._wants("unlock"):
            say("unlock")
            self.rows.insert(1, start.unlocked(laptop, size.runs))
            self._belong("unlock", self.rows[1:2])
        else:
            laptop.close()
        self._add("a window at work", lambda: worked.rows(world, laptop.folder, size.seconds))

    def _while_it_fills(self) -> None:
        """Five years of a whole team come down, as on somebody's first day."""
        if self._wants(_FILLS):
            people = self._size.revisions // EACH
            world = World(self._folder / "aar", people * live.EACH, each=live.EACH, leash=self._leash)
            with world.running():
                self._add(_FILLS, lambda: live.rows(world))

    def large(self) -> None:
        """Instead: what takes minutes and changes seldom."""
        self.data = big.data(self._size.revisions)
        for name, measure in big.measures(self._folder, self._size.revisions, self._size.runs, self._leash):
            self._add(name, measure)

    def _on_postgres(self) -> None:
        size = self._size
        with postgres(self._folder / "pg", self._leash) as address:
            world = World(self._folder / "to", size.revisions, address, leash=self._leash)
            at_sentral = disk.at_sentral_postgres(world, address)
            with world.running():
                laptop = world.fresh()
                self._add(_PUSH, lambda: [push(world, laptop, size.pushed, size.runs, address)])
                laptop.close()
            self.rows.append(at_sentral)
            self._rush(World(self._folder / "rush-pg", 0, address, leash=self._leash), address)

    def _rush(self, world: World, postgres: str = "") -> None:
        runs, everyone = self._size.runs, rush.workers(world)
        with world.running() as sentral:
            self._add(_RUSH, lambda: rush.rows(world, everyone, sentral, runs, postgres))
            if postgres:
                self._add(_TWO, lambda: rush.two_processes(world, everyone, sentral, runs, postgres))

    def _wants(self, *names: str) -> bool:
        return not self._only or any(word in name for word in self._only for name in names)

    def _or_left_out(self, row: Row | None, name: str) -> list[Row]:
        if row is None:
            self.left_out.append(f"{name}: this system does not tell")
            return []
        return [row]

    def _add(self, name: str, measure: Callable[[], Sequence[Row]]) -> None:
        if not self._wants(name):
            return
        say(name)
        gc.collect()
        gc.freeze()  # as the window's process does (`ui/sweeper.py`): made-up people by the thousand are no part of it
        found = measure()
        self._belong(name, found)
        self.rows += found

    def parts_of(self, slower: Iterable[str]) -> list[str]:
        """What must be measured again for these workloads."""
        return sorted({part for name in slower for row, parts in self._parts.items() if row in name for part in parts})

    def _belong(self, part: str, rows: Iterable[Row]) -> None:
        for row in rows:
            self._parts[row.workload].add(part)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the data and fewer runs; figures are rough")
    parser.add_argument("--big", action="store_true", help="100,000 revisions, a city, a thousand laptops, instead")
    parser.add_argument("--only", default="", metavar="ORD,ORD", help="what has one of these in its name on stderr")
    parser.add_argument("--json", type=Path, metavar="FIL", help="write the table for a machine")
    parser.add_argument("--doc", action="store_true", help="write docs/performance.md and docs/performance.json anew")
    parser.add_argument(
        "--compare",
        type=Path,
        nargs="?",
        const=report.KEPT,
        metavar="FIL",
        help="say which workloads are slower than in docs/performance.json, or FIL; exit 1 when any is",
    )
    asked = parser.parse_args(arguments)
    if asked.compare is not None and not asked.compare.exists():
        parser.error(f"{asked.compare.name} is not there: --doc or --json writes one")
    if asked.big and asked.compare is not None:
        parser.error("--compare is of the day's table, not of --big")
    if asked.doc and asked.only:
        parser.error("--doc needs the whole table")
    before = None if asked.compare is None else compare.read(asked.compare.read_bytes())
    begun, size = time.monotonic(), QUICK if asked.quick else WHOLE
    report.end_with_parent()
    with tempfile.TemporaryDirectory(prefix="feltapp-bench-") as folder, held(Path(folder)) as leash:
        bench = Bench(
            Path(folder), QUICK if asked.quick else WHOLE, leash, [one for one in asked.only.split(",") if one]
        )
        if asked.big:
            bench.large()
        else:
            bench.run()
    sys.stdout.write(text(bench.rows) + "\n")
    for name in bench.left_out:
        sys.stdout.write(f"left out: {name}\n")
    as_json = report.as_json(bench.rows, bench.left_out, bench.data)
    if asked.json is not None:
        asked.json.write_text(as_json, encoding="utf-8")
    if asked.doc:
        report.keep(report.LARGE if asked.big else report.DAY, bench.rows, bench.left_out, bench.data)
    missed = sum(row.ok is False for row in bench.rows)
    judged = sum(row.ok is not None for row in bench.rows)
    minutes, seconds = divmod(round(time.monotonic() - begun), 60)
    sys.stdout.write(f"bench: {judged - missed} of {judged} targets met, in {minutes} min {seconds} s.\n")
    if before is None:
        return 0
    compared = compare.compare(before, compare.read(as_json))
    if compared.slower:
        compared = compare.twice(
            compared, _again(bench.parts_of(one.workload for one in compared.slower), before, size)
        )
    sys.stdout.write(compare.text(compared, whole=not asked.only) + "\n")
    return 1 if compared.slower else 0


def _again(parts: Sequence[str], before: compare.Table, size: Size) -> compare.Compared:
    """What seemed slower, by itself."""
    say(f"once more: {', '.join(parts)}")
    with tempfile.TemporaryDirectory(prefix="feltapp-bench-") as folder, held(Path(folder)) as leash:
        bench = Bench(Path(folder), size, leash, parts)
        bench.run()
    return compare.compare(before, compare.read(report.as_json(bench.rows, bench.left_out, bench.data)))


if __name__ == "__main__":
    sys.exit(main())
