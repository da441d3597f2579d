"""Two sentral processes over one PostgreSQL: what one takes in, the other tells its laptops of at once."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from threading import Barrier

import psycopg
import pytest

from feltapp.errors import Trouble
from feltapp.server import restore
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.server.refusal import Refusal
from feltapp.server.settings import Settings
from feltapp.server.store import state
from feltapp.server.store.postgres import PostgresStore, PostgresTx
from feltapp.sync.wire import ManifestRequest
from tests.contract.people import enrol_by, medarbeider
from tests.contract.world import HubThatTells, World

_CUT_LISTENERS = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN feltapp'"""


class StoreThatWaits(PostgresStore):
    """Lets two begin to write only when both have read."""

    def __init__(self, address: str, ready: Barrier) -> None:
        super().__init__(address)
        self._ready, self._first = ready, True

    @contextmanager
    def write(self) -> Iterator[PostgresTx]:
        if self._first:
            self._first = False
            self._ready.wait()
        with super().write() as tx:
            yield tx


@pytest.fixture
def address(postgres_database: str) -> str:
    return postgres_database


@pytest.fixture
def second(world: World) -> Iterator[Central]:
    central = open_central(world.settings, world.clock)
    yield central
    central.close()


def test_news_passes_from_one_process_to_the_other(world: World, second: Central) -> None:
    mappe = world.kari.announced(world.central)
    before = second.manifest(world.amir.device, ManifestRequest())
    assert before is not None
    with ThreadPoolExecutor(1) as pool:
        request = ManifestRequest(etag=before.etag, epoch=before.epoch, wait_s=25)
        second.desk.hub = hub = HubThatTells()
        waiting = pool.submit(second.manifest, world.amir.device, request)
        assert hub.somebody_waits.wait(5)
        world.central.push(world.kari.device, [world.kari.write(mappe)])
        found = waiting.result(timeout=10)
    assert found is not None
    assert [state.pos for state in found.mapper] == [1]
    world.central.leader.deny(world.leader.device, world.amir.medarbeider.id, mappe.id)
    denied = second.manifest(world.amir.device, ManifestRequest(etag=found.etag))
    assert denied is not None
    assert denied.mapper == []


def test_two_processes_give_each_position_once(world: World, second: Central) -> None:
    mapper = [world.kari.announced(world.central) for _ in range(3)]
    work = [
        (central, [world.kari.write(mapper[(n + shift) % 3], size=64) for n in range(12)])
        for shift in range(4)
        for central in (world.central, second)
    ]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda one: one[0].push(world.kari.device, one[1]), work))
    for mappe in mapper:
        assert [pos for pos, _ in world.stream(world.leader, mappe)] == list(range(1, 33))


def test_a_token_of_one_process_is_good_at_the_other(world: World, second: Central) -> None:
    assert world.central.desk.keys.token_secret == second.desk.keys.token_secret


def test_a_database_that_is_away_is_trouble_and_not_a_crash(world: World) -> None:
    world.central.desk.store.close()
    with pytest.raises(Trouble, match="sentral-lager"):
        world.central.manifest(world.kari.device, ManifestRequest())


def test_a_listener_that_was_cut_off_comes_back_and_looks_again(world: World, second: Central, address: str) -> None:
    mappe = world.kari.announced(world.central)
    before = second.manifest(world.amir.device, ManifestRequest())
    assert before is not None
    second.desk.hub = hub = HubThatTells()
    with ThreadPoolExecutor(1) as pool:
        request = ManifestRequest(etag=before.etag, epoch=before.epoch, wait_s=25)
        waiting = pool.submit(second.manifest, world.amir.device, request)
        assert hub.somebody_waits.wait(5)
        with psycopg.connect(address, autocommit=True) as connection:
            cut = connection.execute(_CUT_LISTENERS).fetchall()
        world.central.push(world.kari.device, [world.kari.write(mappe)])
        found = waiting.result(timeout=10)
    assert len(cut) == 2
    assert found is not None
    assert [state.pos for state in found.mapper] == [1]


def test_who_is_let_in_at_one_and_stopped_at_the_other_is_known_to_both(world: World, second: Central) -> None:
    nora = enrol_by(second, world.leader, medarbeider(world.clock, "Nora Dahl"))
    mappe = nora.announced(world.central)
    assert [one.outcome for one in world.central.push(nora.device, [nora.write(mappe)])] == ["stored"]
    second.leader.stop_device(world.leader.device, nora.device)
    with pytest.raises(Refusal):
        world.central.manifest(nora.device, ManifestRequest())


def test_two_that_start_at_the_same_moment_agree_on_the_epoch(world: World, address: str) -> None:
    """As after a database was put back: whoever comes second takes the epoch that the first began."""
    world.central.close()
    both = [replace(world.settings, folder=world.settings.folder.parent / name, restored=True) for name in ("en", "to")]
    for settings in both:
        shutil.copytree(world.settings.keys, settings.keys)
    begun: list[str] = []
    ready = Barrier(2, timeout=10)

    def settle(settings: Settings) -> str:
        store = StoreThatWaits(address, ready)
        epoch = restore.settle(store, settings.state, world.clock, restored=True)
        store.close()
        return epoch

    with ThreadPoolExecutor(2) as pool:
        begun += pool.map(settle, both)
    assert begun[0] == begun[1]
    for settings in both:
        again = open_central(replace(settings, restored=False), world.clock)
        with again.desk.store.read() as tx:
            assert state.epoch_and_version(tx)[0] == begun[0]
        again.close()
    world.central = open_central(world.settings, world.clock)
