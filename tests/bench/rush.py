"""Rush hour: two hundred laptops come on the net at once, each with twenty to send and fifty to fetch.

They have their tokens: all come from one address here, and sentral lets one address ask for so many at a time.  Each
speaks through the product's own client, all from one process beside sentral, so the clients' cost is in the time;
sentral's own processor time is a row of its own.  The limit is as many requests that ask for nothing, from the same
clients, and the pushed rows in one transaction.
"""

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from feltapp.clock import SystemClock, new_id
from feltapp.domain.ids import TeamId
from feltapp.domain.mappe import Mappe, Role
from feltapp.domain.sealed import Sealed
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.sync.http import HttpDoor, HttpRemote, open_client, whom_to_trust
from feltapp.sync.token import SignedPass
from feltapp.sync.wire import ManifestRequest, PullRequest, SealedRevision
from tests.bench import limits
from tests.bench.table import Row, Samples
from tests.bench.timing import in_turn, seconds, stopwatch
from tests.bench.world import World
from tests.contract.people import Laptop, enrol_by, enrol_leader, medarbeider

LAPTOPS, TEAM_OF = 200, 20
PUSHED, PULLED = 20, 50
CALLS = 4
"""The manifest, what is sent, what moved, what is fetched."""
_CLOCK = SystemClock()
_STAT = Path("/proc")


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """A laptop, the mappe it writes in, and what its team has for it to fetch."""

    laptop: Laptop
    own: Mappe
    shared: Mappe


def workers(world: World) -> list[Worker]:
    """Let in before sentral is started."""
    central = open_central(world.settings, _CLOCK)
    try:
        return [one for _ in range(LAPTOPS // TEAM_OF) for one in _team(central, world)]
    finally:
        central.close()


def _team(central: Central, world: World) -> list[Worker]:
    team = TeamId(new_id(_CLOCK))
    leader = enrol_leader(central, world.settings, medarbeider(_CLOCK, "Line Leder", Role.TEAMLEDER, team))
    shared = leader.announced(central)
    central.push(leader.device, [leader.write(shared) for _ in range(PULLED)])
    people = [
        leader,
        *(enrol_by(central, leader, medarbeider(_CLOCK, "Kari Moen", team=team)) for _ in range(TEAM_OF - 1)),
    ]
    return [Worker(laptop=one, own=one.announced(central), shared=shared) for one in people]


def rows(world: World, everyone: Sequence[Worker], sentral: int, runs: int, postgres: str = "") -> list[Row]:
    """`sentral` is the process that answers."""
    trust = whom_to_trust()
    bare = limits.empty_database(world.folder / "bare.db")
    waits: list[float] = []
    used: list[float] = []
    pushed: list[Sealed] = []
    door = HttpDoor(open_client(world.url, trust=trust))
    passes = {
        one.laptop.device: SignedPass(door, one.laptop.device, one.laptop.signing.sign, _CLOCK) for one in everyone
    }
    for access in passes.values():
        access.token()

    def feltapp() -> float:
        sealed = [[one.laptop.write(one.own) for _ in range(PUSHED)] for one in everyone]
        pushed[:] = [Sealed(header=s.header, body=s.body, signature=s.signature) for several in sealed for s in several]
        before = _processor(sentral)
        meetings = [_meeting(world.url, one, several) for one, several in zip(everyone, sealed, strict=True)]
        took = _at_once(meetings, waits)
        used.append(_processor(sentral) - before)
        return took

    def limit() -> float:
        asking = _at_once([_asking(world.url) for _ in everyone], [])
        return asking + (limits.copy(postgres, pushed) if postgres else limits.insert(bare, pushed))

    def _meeting(url: str, one: Worker, sealed: Sequence[SealedRevision]) -> Callable[[], None]:
        remote = HttpRemote(open_client(url, trust=trust), passes[one.laptop.device])

        def meet() -> None:
            manifest = remote.manifest(ManifestRequest())
            receipts = remote.push(sealed)
            if manifest is None:
                raise RuntimeError("no manifest")
            remote.manifest(ManifestRequest(manifest.etag, manifest.epoch, moved_only=True))
            pages = list(remote.pull(PullRequest(manifest.epoch, [(one.shared.id, 0)])))
            remote.close()
            got = sum(len(page.revisions) for page in pages)
            if got != PULLED or any(receipt.outcome != "stored" for receipt in receipts):
                raise RuntimeError(f"{got} fetched, {[receipt.outcome for receipt in receipts]}")

        return meet

    def _asking(url: str) -> Callable[[], None]:
        trip = limits.RoundTrip(url, trust)

        def ask() -> None:
            for _ in range(CALLS):
                trip()
            trip.close()

        return ask

    taken, least = in_turn(runs, feltapp, limit)
    bare.close()
    where = "PostgreSQL" if postgres else "its embedded database"
    found = [
        Row(
            workload=f"rush hour: {LAPTOPS} laptops at once, sentral on {where}",
            feltapp=taken,
            limit=least,
            against=f"{LAPTOPS * CALLS:,} requests for nothing, one insert of {LAPTOPS * PUSHED:,} rows",
        ),
        Row(workload=f"… a laptop's whole meeting then, {where}", feltapp=Samples(tuple(waits))),
    ]
    if any(used):
        found.append(Row(workload=f"… sentral's processor time for it, {where}", feltapp=Samples(tuple(used))))
    return found


def _at_once(work: Sequence[Callable[[], None]], waits: list[float]) -> float:
    """How long until all are done that began at the same moment; what went wrong with one goes wrong here."""
    ready = threading.Barrier(len(work) + 1)

    def one(do: Callable[[], None]) -> float:
        ready.wait()
        return seconds(do)

    with ThreadPoolExecutor(len(work)) as pool:
        under_way = [pool.submit(one, do) for do in work]
        ready.wait()
        with stopwatch() as watch:
            waits += [done.result() for done in under_way]
    return watch.seconds


def _processor(process: int) -> float:
    """Seconds of processor that a process has used; 0 where the system does not say."""
    path = _STAT / str(process) / "stat"
    if not path.exists():
        return 0.0
    fields = path.read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
