"""A first sync, a push, and meetings where little or nothing is new: over real HTTP to a sentral beside us.

A first sync goes on until every row is durable and every list is right; then until every word can be found too.  What
the limits are: the same sealed rows through SQLCipher in one transaction, a bare word index, one round trip.
"""

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

from feltapp.clock import SystemClock, new_id
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MappeId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.revision import RecordView
from feltapp.domain.sealed import Sealed
from feltapp.store import mappe as mappe_store
from feltapp.store import revision, search
from feltapp.store.seal import Cipher, decode_body, new_key
from feltapp.sync.engine import Engine, SyncResult
from tests.bench import limits
from tests.bench.people import note_answers, revision_of
from tests.bench.table import Row, Samples, Times
from tests.bench.timing import in_turn, seconds, stopwatch
from tests.bench.world import OpenLaptop, World
from tests.contract.people import TEAM, Laptop

TODAY = 10
INDEX_AT_ONCE = 40
PUSH_MAPPER = 20
_CLOCK = SystemClock()


class FirstSyncs:
    """First syncs in turn with their limits; the last laptop is kept for what comes after."""

    def __init__(self, world: World, runs: int) -> None:
        self._world = world
        self._sealed = world.sealed
        self._words = [words_of(text) for text in world.texts]
        self._bare = world.folder / "bare.db"
        self.today = tuple(one.bruker for one in world.brukere[-TODAY:])
        self.laptop: OpenLaptop | None = None
        self._found = [0.0] * 0
        self._today = [0.0] * 0
        self._times = in_turn(runs, self._feltapp, self._insert, self._search)

    def _feltapp(self) -> float:
        if self.laptop is not None:
            self.laptop.close()
        laptop = self.laptop = self._world.fresh(self.today)
        ear = Ear(self.today)
        engine = laptop.engine(ear.hear)
        with stopwatch() as synced:
            begun = time.perf_counter()
            whole(engine.run_once(), received=len(self._sealed))
        self._today.append(ear.last - begun)
        self._found.append(synced.seconds + seconds(lambda: index_all(laptop)))
        return synced.seconds

    def _insert(self) -> float:
        return limits.bulk_insert(self._bare, self._sealed)

    def _search(self) -> float:
        return limits.build_search(self._bare, self._words)

    def rows(self) -> list[Row]:
        synced, bare, words = self._times
        both = Samples(tuple(one + other for one, other in zip(bare.values, words.values, strict=True)))
        return [
            Row(
                workload=f"first sync of {len(self._sealed):,}, durable and shown",
                feltapp=synced,
                limit=bare,
                against="bulk insert of the same rows",
                target=Times(3),
            ),
            Row(
                workload="… search complete as well",
                feltapp=Samples(tuple(self._found)),
                limit=both,
                against="that and a bare FTS5 build",
                target=Times(1.5),
            ),
            Row(
                workload=f"… today's {TODAY} people usable",
                feltapp=Samples(tuple(self._today)),
                limit=synced,
                against="the whole first sync",
                target=Times(0.05),
            ),
        ]


class Ear:
    """Hears of each committed batch; remembers when the last one about some brukere came."""

    def __init__(self, wanted: Sequence[BrukerId]) -> None:
        self._wanted = frozenset(wanted)
        self.last = 0.0

    def hear(self, changes: Changes) -> None:
        if changes.records and changes.brukere & self._wanted:
            self.last = time.perf_counter()


def words_of(body: bytes) -> str:
    """What search finds of a body."""
    return search.fold(" ".join(search.texts_of(RecordView(answers=decode_body(body).answers))))


def index_all(laptop: OpenLaptop) -> None:
    """Search filled in, in the same small turns as behind an open window."""
    while True:
        with laptop.database.write(witnessed=False) as tx:
            if search.index_some(tx, laptop.keyring, INDEX_AT_ONCE) < INDEX_AT_ONCE:
                return


def level(engine: Engine) -> None:
    """Laptop and sentral alike, whatever was done before."""
    whole(engine.run_once(), sent=None, received=None)


def whole(result: SyncResult, *, received: int | None = 0, sent: int | None = 0) -> None:
    """A meeting that did not do what it was measured for is no measurement."""
    counted = received in (None, result.received) and sent in (None, result.sent)
    if result.trouble is not None or result.waiting or not counted:
        raise RuntimeError(f"sync: {result.trouble}, {result.received} received, {result.sent} sent")


class Push:
    """New sealed revisions: durable here, then sent until each has its receipt; and the same rows bare."""

    def __init__(self, world: World, laptop: OpenLaptop, count: int, postgres: str = "") -> None:
        self._laptop, self._count, self._postgres = laptop, count, postgres
        self._engine = laptop.engine()
        level(self._engine)
        self._bare = limits.empty_database(world.folder / "bare.db")
        self._waiting: list[Sealed] = []

    def feltapp(self) -> float:
        laptop = self._laptop
        waiting = self._waiting = _own(laptop, self._engine, self._count)
        with stopwatch() as watch:
            with laptop.database.write() as tx:
                for sealed in waiting:
                    revision.add_own(tx, sealed)
            laptop.journal.append_all(waiting)
            whole(self._engine.run_once(), sent=self._count)
        return watch.seconds

    def limit(self) -> float:
        here = limits.insert(self._bare, self._waiting)
        if self._postgres:
            return here + limits.copy(self._postgres, self._waiting)
        return here + limits.insert(self._bare, self._waiting)

    def close(self) -> None:
        self._bare.close()


def push(world: World, laptop: OpenLaptop, count: int, runs: int, postgres: str = "") -> Row:
    """So many at a time, in turn with the limit."""
    one = Push(world, laptop, count, postgres)
    times, least = in_turn(runs, one.feltapp, one.limit)
    one.close()
    return Row(
        workload=f"push of {count:,}, sentral on {'PostgreSQL' if postgres else 'its embedded database'}",
        feltapp=times,
        limit=least,
        against="SQLCipher insert + PostgreSQL COPY" if postgres else "SQLCipher insert, twice",
        target=Times(2),
    )


def _own(laptop: OpenLaptop, engine: Engine, count: int) -> list[Sealed]:
    """Revisions in mapper that were made here and that sentral has been told of."""
    bruker = BrukerId(new_id(_CLOCK))
    mapper = [
        Mappe(id=MappeId(new_id(_CLOCK)), bruker=bruker, kind=MappeKind.JOURNAL, team=TEAM) for _ in range(PUSH_MAPPER)
    ]
    with laptop.database.write() as tx:
        for mappe in mapper:
            laptop.keyring.add(mappe.id, 1, new_key())
            mappe_store.put(tx, mappe)
    laptop.keyring.save()
    whole(engine.run_once())
    keyring, draw, now = laptop.keyring, Random(count), datetime.now(UTC)
    writer = Laptop(
        device=keyring.device, medarbeider=laptop.me, signing=keyring.signing, sealing=keyring.sealing, clock=_CLOCK
    )
    found = []
    for number in range(count):
        mappe = mapper[number % len(mapper)]
        cipher = Cipher(keyring.mappe_key(mappe.id, 1) or b"")
        found.append(revision_of(mappe, note_answers(draw, now.date()), "journalnotat", writer, now, cipher)[0])
    return found


class Meetings:
    """A laptop meets sentral: nothing new, and ten new ones from a colleague."""

    def __init__(self, world: World, laptop: OpenLaptop) -> None:
        self._world = world
        self._engine = laptop.engine()
        level(self._engine)
        self._draw = Random(10)
        self._journaler = [one.mapper[1] for one in world.brukere[:TODAY]]

    def nothing(self) -> float:
        with stopwatch() as watch:
            whole(self._engine.run_once())
        return watch.seconds

    def ten(self) -> float:
        now, colleague = datetime.now(UTC), self._world.colleague
        answers = note_answers(self._draw, now.date())
        self._world.push(
            [
                revision_of(one, answers, "journalnotat", colleague, now, Cipher(colleague.mappe_keys[one.id]))[0]
                for one in self._journaler
            ]
        )
        with stopwatch() as watch:
            whole(self._engine.run_once(), received=TODAY)
        return watch.seconds


def meetings(world: World, laptop: OpenLaptop, runs: int) -> list[Row]:
    """Each in turn with one round trip."""
    one, trip = Meetings(world, laptop), limits.RoundTrip(world.url)
    for _ in range(3):
        trip()
        one.nothing()
    quiet, quiet_trip = in_turn(runs, one.nothing, trip)
    busy, busy_trip = in_turn(max(5, runs // 3), one.ten, trip)
    trip.close()
    against = "one HTTP round trip"
    return [
        Row(workload="sync: nothing changed", feltapp=quiet, limit=quiet_trip, against=against, target=Times(2)),
        Row(workload="sync: ten changes", feltapp=busy, limit=busy_trip, against=against, target=Times(4)),
    ]
