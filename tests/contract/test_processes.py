"""Two sentral processes over one PostgreSQL: what one takes in, the other tells its laptops of at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from feltapp.errors import Trouble
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.sync.wire import ManifestRequest
from tests.contract.world import HubThatTells, World


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
