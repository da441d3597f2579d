"""A laptop that has everything asks what moved: it is told of that alone, or of everything, never of too little."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from feltapp.domain.mappe import MappeKind
from feltapp.server import moves
from feltapp.server.push import Push
from feltapp.sync.wire import Manifest, ManifestRequest
from tests.contract.people import Laptop
from tests.contract.world import World


def _told(world: World, laptop: Laptop, before: Manifest) -> Manifest:
    found = world.moved(laptop, before)
    assert found is not None
    return found


def _begin(world: World, laptop: Laptop) -> Manifest:
    """A whole manifest, after sentral has looked once for a list of what moved."""
    before = world.see(laptop)
    mappe = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    assert world.moved(laptop, before) is not None
    return world.see(laptop)


def _positions(manifest: Manifest) -> dict[str, tuple[int, int]]:
    return {state.mappe: (state.pos, state.key) for state in manifest.mapper}


def test_only_what_moved_is_told_and_from_where(world: World) -> None:
    quiet, busy = world.kari.announced(world.central), world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(quiet), world.kari.write(busy)])
    before = _begin(world, world.amir)
    world.central.push(world.kari.device, [world.kari.write(busy)])
    made = world.kari.announced(world.central)
    after = _told(world, world.amir, before)
    assert after.since == before.etag
    assert _positions(after) == {busy.id: (2, 1), made.id: (0, 1)}
    assert (after.certificates, after.deleted) == ([], [])
    assert world.moved(world.amir, after) is None
    assert world.moved(world.amir, world.see(world.amir)) is None


def test_a_laptop_that_does_not_ask_for_it_gets_the_whole_list(world: World) -> None:
    before = _begin(world, world.amir)
    world.central.push(world.kari.device, [world.kari.write(world.kari.announced(world.central))])
    after = world.manifest(world.amir, etag=before.etag, epoch=before.epoch)
    assert after is not None
    assert after.since == ""
    assert len(after.mapper) == len(before.mapper) + 1


def test_each_laptop_is_told_from_where_it_was(world: World) -> None:
    one = world.kari.announced(world.central)
    first = _begin(world, world.amir)
    world.central.push(world.kari.device, [world.kari.write(one)])
    second = _told(world, world.amir, first)
    two = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(two)])
    assert _positions(_told(world, world.amir, second)) == {two.id: (1, 1)}
    assert _positions(_told(world, world.amir, first)) == {one.id: (1, 1), two.id: (1, 1)}


def test_what_is_given_by_name_in_another_team_is_told(world: World) -> None:
    given = world.kari.announced(world.central, MappeKind.JOURNAL)
    world.central.leader.give(world.leader.device, world.stranger.medarbeider.id, given.id)
    own = world.stranger.announced(world.central)
    before = world.see(world.stranger)
    world.central.push(world.stranger.device, [world.stranger.write(own)])
    assert _told(world, world.stranger, before).since == ""
    before = world.see(world.stranger)
    world.central.push(world.kari.device, [world.kari.write(given)])
    after = _told(world, world.stranger, before)
    assert (after.since, _positions(after)) == (before.etag, {given.id: (1, 1)})


def test_what_moves_where_a_role_sees_nothing_shows_in_no_mark(world: World) -> None:
    closed = world.leader.announced(world.central, MappeKind.BOLIG)
    before = world.see(world.amir)
    assert closed.id not in _positions(before)
    world.central.push(world.leader.device, [world.leader.write(closed)])
    assert world.moved(world.amir, before) is None
    assert world.see(world.amir).etag == before.etag


def test_a_change_of_access_is_told_with_the_whole_list(world: World) -> None:
    mappe = world.kari.announced(world.central)
    before = _begin(world, world.amir)
    world.central.leader.deny(world.leader.device, world.amir.medarbeider.id, mappe.id)
    after = _told(world, world.amir, before)
    assert after.since == ""
    assert mappe.id in _positions(before).keys() - _positions(after).keys()


def test_access_that_ends_by_its_time_is_told_with_the_whole_list(world: World) -> None:
    mappe = world.kari.announced(world.central, MappeKind.JOURNAL)
    ends = int((world.clock.now() + timedelta(hours=1)).timestamp() * 1000)
    world.central.leader.give(world.leader.device, world.stranger.medarbeider.id, mappe.id, to_ms=ends)
    before = world.see(world.stranger)
    world.clock.advance(timedelta(hours=2))
    after = _told(world, world.stranger, before)
    assert (after.since, after.mapper) == ("", [])


def test_a_restored_or_restarted_sentral_tells_everything(world: World) -> None:
    before = _begin(world, world.amir)
    world.again()
    world.central.push(world.kari.device, [world.kari.write(world.kari.announced(world.central))])
    assert _told(world, world.amir, before).since == ""
    before = _begin(world, world.amir)
    world.again(restored=True)
    assert _told(world, world.amir, before).since == ""


def test_who_has_been_away_too_long_is_told_everything(world: World) -> None:
    before = oldest = _begin(world, world.amir)
    mappe = world.kari.announced(world.central)
    for _ in range(moves.LOOKS + 1):
        world.central.push(world.kari.device, [world.kari.write(mappe)])
        before = _told(world, world.amir, before)
        assert before.since
    assert _told(world, world.amir, oldest).since == ""


def test_what_an_etag_claims_is_no_key(world: World) -> None:
    before = _begin(world, world.amir)
    world.central.push(world.kari.device, [world.kari.write(world.kari.announced(world.central))])
    life = before.etag.rpartition("-")[0]
    for etag in ("", "-", "x", f"{life}-", f"{life}-²", f"{life}-{'9' * 4000}", before.etag + "-0", f"{life}x-0"):
        found = world.central.manifest(world.amir.device, ManifestRequest(etag, before.epoch, moved_only=True))
        assert found is None or found.since in ("", etag)


def test_what_nobody_told_of_is_found_all_the_same(world: World) -> None:
    """Another process may have written, and its word may come late or never."""
    told, untold = world.kari.announced(world.central), world.kari.announced(world.central)
    before = _begin(world, world.amir)
    desk, now_ms = world.central.desk, world.central.desk.now_ms()
    with desk.store.read() as tx:
        directory, caller = desk.caller(tx, world.kari.device)
        push = Push(directory.epoch, 1)
        push.judge(tx, [world.kari.write(untold)], caller, directory, now_ms)
    with desk.write() as tx:
        push.place(tx, world.kari.device, now_ms)
    world.central.push(world.kari.device, [world.kari.write(told)])
    assert _positions(_told(world, world.amir, before)) == {told.id: (1, 1), untold.id: (1, 1)}


def test_a_laptop_that_only_ever_hears_what_moved_misses_nothing(world: World) -> None:
    """Four write while one listens; what she put together from lists of what moved is the whole list."""
    mapper = [world.kari.announced(world.central) for _ in range(6)]
    before = _begin(world, world.amir)
    known = _positions(before)

    def write(number: int) -> None:
        for turn in range(12):
            mappe = mapper[(number + turn) % len(mapper)]
            world.central.push(world.kari.device, [world.kari.write(mappe)])

    short = 0
    with ThreadPoolExecutor(4) as pool:
        writing = [pool.submit(write, number) for number in range(4)]
        while not all(one.done() for one in writing) or world.moved(world.amir, before) is not None:
            news = world.moved(world.amir, before)
            if news is not None:
                known |= _positions(news)
                before, short = news, short + bool(news.since)
        for one in writing:
            one.result()
    assert short > 5
    assert known == _positions(world.see(world.amir))
