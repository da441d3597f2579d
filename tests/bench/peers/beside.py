"""The same workloads for feltapp and for each peer, by turns, and the rows of the table.

A peer that fails is left out from there on, with its own words; it never stops the others.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import disk, rush
from tests.bench.peers.documents import Documents
from tests.bench.peers.peer import Peer, PeerError
from tests.bench.rush import PULLED, PUSHED, Rush
from tests.bench.syncing import TODAY, Meetings, Push, index_all, whole
from tests.bench.table import Faster, Row, Samples, Target, Unit, samples
from tests.bench.timing import in_turn, stopwatch
from tests.bench.world import OpenLaptop, World

POUCH, WATERMELON, KINTO = "PouchDB ↔ express-pouchdb", "WatermelonDB, a server of two calls", "Kinto on PostgreSQL"
FIRST = {POUCH: Faster(8), WATERMELON: Faster(4)}
PUSH = {POUCH: Faster(3), WATERMELON: Faster(1.3)}
RUSH = {POUCH: Faster(10)}


@dataclass(slots=True, kw_only=True)
class Beside:
    """All that is measured; `rows` and `left_out` grow."""

    world: World
    peers: list[Peer]
    documents: Documents
    everything: Path
    rows: list[Row] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    laptop: OpenLaptop | None = None

    def in_turn(self, runs: int, ours: Callable[[], float], theirs: Callable[[Peer], float]) -> dict[str, Samples]:
        """Ours under "", theirs under their names."""
        failed: dict[str, str] = {}

        def asked(peer: Peer) -> Callable[[], float]:
            def ask() -> float:
                if peer.name in failed:
                    return 0.0
                try:
                    return theirs(peer)
                except PeerError as error:
                    failed[peer.name] = str(error)
                    return 0.0

            return ask

        found = in_turn(runs, ours, *map(asked, self.peers))
        named = dict(zip(["", *(peer.name for peer in self.peers)], found, strict=True))
        self.left_out += [f"{name}: {' '.join(said.split())}" for name, said in failed.items()]
        self.peers = [peer for peer in self.peers if peer.name not in failed]
        return {name: values for name, values in named.items() if name not in failed}

    def add(
        self, workload: str, found: dict[str, Samples], targets: dict[str, Faster] | None = None, unit: Unit = "s"
    ) -> None:
        """One row for each peer."""
        for name, values in found.items():
            if name:
                target: Target | None = (targets or {}).get(name, Faster()) if unit == "s" else None
                self.rows.append(
                    Row(workload=workload, feltapp=found[""], limit=values, against=name, target=target, unit=unit)
                )

    def first_sync(self, runs: int) -> None:
        """Time, bytes on the wire, memory and disk."""
        count = len(self.world.sealed)
        seen: dict[str, dict[str, list[float]]] = {}

        def ours() -> float:
            if self.laptop is not None:
                self.laptop.close()
            laptop = self.laptop = self.world.fresh()
            engine = laptop.engine()
            with stopwatch() as watch:
                whole(engine.run_once(), received=count)
            return watch.seconds

        def theirs(peer: Peer) -> float:
            one = peer.first(count)
            for name, value in (("wire", one.wire), ("peak", one.peak), ("disk", one.disk)):
                seen.setdefault(name, {}).setdefault(peer.name, []).append(value)
            return one.seconds

        found = self.in_turn(runs, ours, theirs)
        self.add(f"first sync of {count:,}", found, FIRST)
        for name, words, mine in (
            ("wire", "… bytes on the wire", self._wire()),
            ("peak", "… peak memory of the laptop's process", self._peak()),
            ("disk", "… on the laptop's disk, search and all", self._disk()),
        ):
            theirs_of = {peer: samples(values) for peer, values in seen.get(name, {}).items() if peer in found}
            if mine:
                self.add(words, {"": samples([mine]), **theirs_of}, unit="bytes")

    def push(self, count: int, runs: int) -> None:
        """New ones, durable here and there."""
        one = Push(self.world, self._mine(), count)
        for peer in self.peers:
            peer.level()
        found = self.in_turn(runs, one.feltapp, lambda peer: peer.push(self.documents.some(count), count))
        one.close()
        self.add(f"push of {count:,}", found, PUSH)

    def meetings(self, runs: int) -> None:
        """Nothing new, and ten."""
        one = Meetings(self.world, self._mine())
        for _ in range(2):
            one.nothing()
        self.add("sync: nothing changed", self.in_turn(runs, one.nothing, lambda peer: peer.meet(0)))

        def ten(peer: Peer) -> float:
            peer.more(self.documents.some(TODAY))
            return peer.meet(TODAY)

        self.add("sync: ten changes", self.in_turn(runs, one.ten, ten))

    def rush(self, runs: int, laptops: int) -> None:
        """All at once.  WatermelonDB brings no server, so there is nothing to hold against ours."""
        self.peers, away = [one for one in self.peers if one.name != WATERMELON], self.peers
        world = World(self.world.folder / "rush", 0)
        everyone = rush.workers(world, laptops)
        used: dict[str, list[float]] = {}
        shared = self.documents.some(PULLED)
        for peer in self.peers:
            peer.fill(shared, "rush")

        def theirs(peer: Peer) -> float:
            seconds, processor = peer.rush(self.documents.some(laptops * PUSHED), laptops, PULLED)
            used.setdefault(peer.name, []).append(processor)
            return seconds

        with world.running() as sentral:
            ours = Rush(world.folder, everyone, [sentral])
            found = self.in_turn(runs, ours.feltapp, theirs)
            ours.close()
        self.add(f"rush hour: {laptops} laptops at once", found, RUSH)
        cpu = {name: samples(values) for name, values in used.items() if name in found}
        self.add("… the server's processor time for it", {"": samples(ours.used), **cpu})
        self.peers = away

    def _mine(self) -> OpenLaptop:
        if self.laptop is None:
            raise RuntimeError("not synced")
        return self.laptop

    def _wire(self) -> float:
        return float(disk.on_the_wire(self.world, self._mine()))

    def _peak(self) -> float:
        held = disk.peak(self.world)
        return 0.0 if held is None else float(held[1])

    def _disk(self) -> float:
        laptop = self._mine()
        index_all(laptop)
        laptop.database.checkpoint()
        return float(sum(path.stat().st_size for path in laptop.folder.iterdir() if path.is_file()))


def names(peers: Sequence[Peer]) -> str:
    """Who is measured."""
    return ", ".join(peer.name for peer in peers)
