"""Rush hour: two hundred laptops come on the net at once, each with twenty to send and fifty to fetch.

They have their tokens, good for a quarter of an hour.  Each speaks through the product's own client, all from one
process beside sentral, so the clients' cost is in the time; sentral's own processor time is a row of its own.  The
limit is as many requests that ask for nothing, from the same clients, and the pushed rows in one transaction.  A laptop
that is told that sentral is busy comes again, as in the product, and is counted.
"""

import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from psycopg.conninfo import conninfo_to_dict

from feltapp.clock import SystemClock, new_id
from feltapp.domain.ids import TeamId
from feltapp.domain.mappe import Mappe, Role
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.sync.http import HttpRemote, open_client, whom_to_trust
from feltapp.sync.token import Pass, SignedPass
from feltapp.sync.wire import ManifestRequest, PullRequest, SealedRevision
from tests.bench import limits
from tests.bench.table import Row, Samples, Times, Within, samples
from tests.bench.timing import in_turn, seconds, stopwatch
from tests.bench.world import Sentral, World
from tests.contract.people import Laptop, enrol_by, enrol_leader, medarbeider

LAPTOPS, TEAM_OF = 200, 20
PUSHED, PULLED = 20, 50
CALLS = 4
"""The manifest, what is sent, what moved, what is fetched."""
NONE = Within(p50=0, p99=0)
_AGAIN_S = 0.3
_TRIES = 40
T = TypeVar("T")
_CLOCK = SystemClock()
_PROCESSES = Path("/proc")
_PARENT, _FIRST, _OWN, _ENDED_TOO = 1, 11, 13, 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """A laptop, the mappe it writes in, and what its team has for it to fetch."""

    laptop: Laptop
    own: Mappe
    shared: Mappe
    access: Pass


def workers(world: World, count: int = LAPTOPS) -> list[Worker]:
    """Let in before sentral is started."""
    central = open_central(world.settings, _CLOCK)
    try:
        return [one for _ in range(count // TEAM_OF) for one in _team(central, world)]
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
    return [
        Worker(laptop=one, own=one.announced(central), shared=shared, access=_let_in(central, one)) for one in people
    ]


def _let_in(central: Central, laptop: Laptop) -> Pass:
    """With a token: asked for here, since sentral lets one address ask for so many in a minute."""
    access = SignedPass(central, laptop.device, laptop.signing.sign, _CLOCK)
    access.token()
    return access


class Rush:
    """The same laptops again and again, shared out among the processes of sentral that answer."""

    def __init__(self, folder: Path, everyone: Sequence[Worker], sentraler: Sequence[Sentral], pg: str = "") -> None:
        self._everyone, self._sentraler, self._postgres = everyone, sentraler, pg
        self._trust = whom_to_trust()
        self._bare = limits.empty_database(folder / "bare.db")
        self._pushed: list[Sealed] = []
        self.waits: list[float] = []
        self.used: list[float] = []
        self.used_by_database: list[float] = []
        self.busy: list[float] = []
        self.failed: list[float] = []

    def feltapp(self) -> float:
        """How long until the last one is home."""
        sealed = [[one.laptop.write(one.own) for _ in range(PUSHED)] for one in self._everyone]
        self._pushed = [Sealed(header=s.header, body=s.body, signature=s.signature) for each in sealed for s in each]
        before, database = sum(processor(one.process) for one in self._sentraler), self._database()
        self.busy.append(0)
        self.failed.append(0)
        took = at_once([self._meeting(number, each) for number, each in enumerate(sealed)], self.waits)
        self.used.append(sum(processor(one.process) for one in self._sentraler) - before)
        self.used_by_database.append(self._database() - database)
        return took

    def limit(self) -> float:
        """As many requests that ask for nothing, and the rows in one transaction."""
        asking = at_once([self._asking(number) for number in range(len(self._everyone))], [])
        if self._postgres:
            return asking + limits.copy(self._postgres, self._pushed)
        return asking + limits.insert(self._bare, self._pushed)

    def close(self) -> None:
        self._bare.close()

    def _meeting(self, number: int, sealed: Sequence[SealedRevision]) -> Callable[[], None]:
        one = self._everyone[number]
        remote = HttpRemote(open_client(self._url(number), trust=self._trust), one.access)

        def meet() -> None:
            try:
                manifest = self._until_answered(lambda: remote.manifest(ManifestRequest()))
                receipts = self._until_answered(lambda: remote.push(sealed))
                if manifest is None:
                    raise RuntimeError("no manifest")
                moved = ManifestRequest(manifest.etag, manifest.epoch, moved_only=True)
                self._until_answered(lambda: remote.manifest(moved))
                wanted = PullRequest(manifest.epoch, [(one.shared.id, 0)])
                pages = self._until_answered(lambda: list(remote.pull(wanted)))
            except Trouble:
                self.failed[-1] += 1
                return
            finally:
                remote.close()
            got = sum(len(page.revisions) for page in pages)
            if got != PULLED or any(receipt.outcome not in ("stored", "duplicate") for receipt in receipts):
                raise RuntimeError(f"{got} fetched, {[receipt.outcome for receipt in receipts]}")

        return meet

    def _until_answered(self, ask: Callable[[], T]) -> T:
        for _ in range(_TRIES):
            try:
                return ask()
            except Trouble as trouble:
                self.busy[-1] += 1
                asked_to_wait = trouble.details.get("seconds", 0)
                time.sleep(max(_AGAIN_S, float(asked_to_wait)))
        return ask()

    def _asking(self, number: int) -> Callable[[], None]:
        trip = limits.RoundTrip(self._url(number), self._trust)

        def ask() -> None:
            for _ in range(CALLS):
                trip()
            trip.close()

        return ask

    def _database(self) -> float:
        """Of PostgreSQL's processes together; those that have ended are in its first one's own account."""
        return family(postmaster(self._postgres)) if self._postgres else 0.0

    def _url(self, number: int) -> str:
        return self._sentraler[number % len(self._sentraler)].url

    def rows(self, name: str, taken: Samples, least: Samples, against: str) -> list[Row]:
        """What was seen."""
        found = [
            Row(workload=f"rush hour: {name}", feltapp=taken, limit=least, against=against),
            Row(workload="… a laptop's whole meeting then", feltapp=samples(self.waits)),
            Row(workload="… told to come again", feltapp=samples(self.busy), unit="count"),
            Row(workload="… never home", feltapp=samples(self.failed), unit="count", target=NONE),
        ]
        for words, used in (("sentral's", self.used), ("PostgreSQL's", self.used_by_database)):
            if any(used):
                each = samples([one / len(self._everyone) for one in used])
                found.append(Row(workload=f"… {words} processor time for one of them", feltapp=each))
        return found


def rows(world: World, everyone: Sequence[Worker], sentral: Sentral, runs: int, postgres: str = "") -> list[Row]:
    """Against one process of sentral, in turn with the limit."""
    one = Rush(world.folder, everyone, [sentral], postgres)
    taken, least = in_turn(runs, one.feltapp, one.limit)
    one.close()
    where = "PostgreSQL" if postgres else "its embedded database"
    count = len(everyone)
    against = f"{count * CALLS:,} requests for nothing, one insert of {count * PUSHED:,} rows"
    return one.rows(f"{count} laptops at once, sentral on {where}", taken, least, against)


def two_processes(world: World, everyone: Sequence[Worker], first: Sentral, runs: int, postgres: str) -> list[Row]:
    """The same laptops against one process and against two over the same PostgreSQL, in turn."""
    with world.beside() as second:
        alone = Rush(world.folder, everyone, [first], postgres)
        both = Rush(world.folder, everyone, [first, second], postgres)
        taken, least = in_turn(runs, both.feltapp, alone.feltapp)
        alone.close()
        both.close()
    found = both.rows(f"{len(everyone)} laptops, two processes over PostgreSQL", taken, least, "one process")
    return [replace(found[0], target=Times(1.05)), *found[1:]]


def growing(world: World, steps: Sequence[int], runs: int) -> list[Row]:
    """More and more laptops against one process on its embedded database."""
    everyone = workers(world, max(steps))
    found: list[Row] = []
    with world.running() as sentral:
        for count in steps:
            one = Rush(world.folder, everyone[:count], [sentral])
            taken, least = in_turn(runs, one.feltapp, one.limit)
            one.close()
            against = f"{count * CALLS:,} requests for nothing, one insert of {count * PUSHED:,} rows"
            found += one.rows(f"{count} laptops at once", taken, least, against)
    return found


def at_once(work: Sequence[Callable[[], None]], waits: list[float]) -> float:
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


def processor(process: int, *, ended: bool = False) -> float:
    """Seconds of processor that a process has used, with its children that have `ended`; 0 where nobody says."""
    fields = _stat(process)
    last = _ENDED_TOO if ended else _OWN
    return sum(map(int, fields[_FIRST:last])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def family(process: int) -> float:
    """The same of a process and all that it started."""
    if not process:
        return 0.0
    children = [int(path.name) for path in _PROCESSES.iterdir() if path.name.isdecimal()]
    mine = [one for one in children if (fields := _stat(one)) and int(fields[_PARENT]) == process]
    return processor(process, ended=True) + sum(map(processor, mine))


def postmaster(address: str) -> int:
    """PostgreSQL's first process; 0 where it does not lie beside us."""
    path = Path(str(conninfo_to_dict(address).get("host", ""))) / "postmaster.pid"
    return int(path.read_text(encoding="ascii").split()[0]) if path.exists() else 0


def _stat(process: int) -> list[str]:
    try:
        return (_PROCESSES / str(process) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []
