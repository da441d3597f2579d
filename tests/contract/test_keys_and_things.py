"""Keys, log rows, drafts and blobs, on both databases: design §7."""

import hashlib
import os

import msgspec
import pytest

from feltapp.clock import new_id
from feltapp.domain.wrapping import key_context, unwrap, wrap
from feltapp.server.refusal import Refusal
from feltapp.server.store import keeping
from feltapp.sync.wire import DraftBackup, KeysRequest, LogRow, WrappedKey
from tests.contract.people import Laptop
from tests.contract.world import World


def _fetched(world: World, laptop: Laptop, mappe: str) -> dict[int, bytes | None]:
    reply = world.central.keys(laptop.device, KeysRequest([], [], [mappe]))
    return {key.version: unwrap(key.sealed, laptop.sealing, key_context(mappe, key.version)) for key in reply.keys}


def test_a_colleague_gets_the_key_wrapped_to_her_own_laptop_and_it_is_noted(world: World) -> None:
    mappe = world.kari.announced(world.central)
    assert _fetched(world, world.amir, mappe.id) == {1: world.kari.mappe_keys[mappe.id]}
    (key,) = world.central.keys(world.amir.device, KeysRequest([], [], [mappe.id])).keys
    assert unwrap(key.sealed, world.kari.sealing, key_context(mappe.id, 1)) is None
    with world.central.desk.store.read() as tx:
        noted = [event for event in keeping.events(tx) if event[0] == "nokkel"]
    assert noted == [("nokkel", world.amir.device, f"{mappe.id} 1")] * 2


def test_a_new_version_is_kept_beside_the_old(world: World) -> None:
    mappe = world.kari.announced(world.central)
    before = world.see(world.amir)
    fresh = os.urandom(32)
    sealed = wrap(fresh, world.central.desk.keys.municipality_sealing, key_context(mappe.id, 2))
    world.central.keys(world.kari.device, KeysRequest([], [WrappedKey(mappe.id, 2, sealed)], []))
    assert _fetched(world, world.amir, mappe.id) == {1: world.kari.mappe_keys[mappe.id], 2: fresh}
    after = world.manifest(world.amir, etag=before.etag)
    assert after is not None
    assert after.mapper[0].key == 2


def test_announcing_twice_is_harmless(world: World) -> None:
    mappe = world.kari.announced(world.central)
    before = world.see(world.amir)
    world.central.keys(world.kari.device, world.kari.announcement(world.central, mappe))
    assert world.manifest(world.amir, etag=before.etag) is None
    assert _fetched(world, world.amir, mappe.id) == {1: world.kari.mappe_keys[mappe.id]}


def test_a_key_is_never_replaced_by_another(world: World) -> None:
    mappe = world.kari.announced(world.central)
    sealed = wrap(os.urandom(32), world.central.desk.keys.municipality_sealing, key_context(mappe.id, 1))
    with pytest.raises(Refusal, match="annen-nokkel"):
        world.central.keys(world.amir.device, KeysRequest([], [WrappedKey(mappe.id, 1, sealed)], []))
    assert _fetched(world, world.amir, mappe.id) == {1: world.kari.mappe_keys[mappe.id]}


def test_a_mappe_whose_key_nobody_else_could_open_is_not_taken(world: World) -> None:
    mappe = world.kari.new_mappe()
    request = world.kari.announcement(world.central, mappe)
    with pytest.raises(Refusal, match="mappe-uten-nokkel"):
        world.central.keys(world.kari.device, KeysRequest(request.new, [], []))
    elsewhere = wrap(os.urandom(32), world.kari.sealing.public_key().public_bytes_raw(), key_context(mappe.id, 1))
    with pytest.raises(Refusal, match="nokkel-ikke-lesbar"):
        world.central.keys(world.kari.device, KeysRequest(request.new, [WrappedKey(mappe.id, 1, elsewhere)], []))
    assert world.seen(world.amir) == set()


def test_an_announcement_that_says_something_else_is_refused(world: World) -> None:
    mappe = world.kari.announced(world.central)
    request = world.kari.announcement(world.central, mappe)
    other = msgspec.structs.replace(request.new[0], kind="trygghet")
    with pytest.raises(Refusal, match="annen-mappe"):
        world.central.keys(world.kari.device, KeysRequest([other], request.keys, []))


def _row(world: World, laptop: Laptop, mappe: str, seq: int) -> LogRow:
    return LogRow(new_id(world.clock), mappe, laptop.device, seq, os.urandom(80))


def test_log_rows_are_appended_once_and_read_by_the_leader_alone(world: World) -> None:
    mappe = world.kari.announced(world.central)
    rows = [_row(world, world.kari, mappe.id, seq) for seq in (1, 2, 3)]
    world.central.put_log(world.kari.device, rows[:2])
    world.central.put_log(world.kari.device, rows)
    assert world.central.leader.log(world.leader.device, mappe.id) == rows
    with pytest.raises(Refusal, match="annet-innhold"):
        world.central.put_log(world.kari.device, [msgspec.structs.replace(rows[0], sealed=b"other")])
    with pytest.raises(Refusal, match="ikke-tilgang"):
        world.central.put_log(world.amir.device, [_row(world, world.kari, mappe.id, 4)])
    with pytest.raises(Refusal, match="ikke-tilgang"):
        world.central.leader.log(world.kari.device, mappe.id)
    assert world.central.leader.log(world.leader.device, mappe.id) == rows


@pytest.mark.parametrize("sql", ["UPDATE log_row SET seq = 9", "DELETE FROM log_row", "DELETE FROM event"])
def test_the_database_itself_refuses_to_change_the_log(world: World, sql: str) -> None:
    mappe = world.kari.announced(world.central)
    world.central.put_log(world.kari.device, [_row(world, world.kari, mappe.id, 1)])
    with pytest.raises(Exception, match=r"append only|sentral-lager"), world.central.desk.store.write() as tx:
        tx.run(sql)
    assert len(world.central.leader.log(world.leader.device, mappe.id)) == 1


def test_drafts_are_kept_for_their_author_newest_only(world: World) -> None:
    mappe = world.kari.announced(world.central)
    draft = DraftBackup(new_id(world.clock), mappe.id, b"first")
    world.central.put_drafts(world.kari.device, [draft])
    newer = msgspec.structs.replace(draft, sealed=b"second")
    world.central.put_drafts(world.kari.device, [newer])
    assert world.central.drafts(world.kari.device) == [newer]
    assert world.central.drafts(world.amir.device) == []
    with pytest.raises(Refusal, match="finnes-ikke"):
        world.central.put_drafts(world.amir.device, [msgspec.structs.replace(draft, sealed=b"stolen")])
    assert world.central.drafts(world.kari.device) == [newer]


def test_a_blob_comes_in_pieces_and_is_whole_or_not_there(world: World) -> None:
    mappe = world.kari.announced(world.central)
    sealed = os.urandom(700_000)
    name = hashlib.sha256(sealed).hexdigest()
    put, device = world.central.put_blob, world.kari.device
    assert put(device, mappe.id, name, sealed[:300_000], size=len(sealed)) == 300_000
    assert world.central.blob_size(device, mappe.id, name) == 300_000
    with pytest.raises(Refusal, match="finnes-ikke"):
        world.central.get_blob(world.amir.device, mappe.id, name)
    with pytest.raises(Refusal, match="annet-sted"):
        put(device, mappe.id, name, sealed[400_000:], at=400_000, size=len(sealed))
    assert put(device, mappe.id, name, sealed[:300_000], size=len(sealed)) == 300_000
    assert put(device, mappe.id, name, sealed[300_000:], at=300_000, size=len(sealed)) == len(sealed)
    assert put(device, mappe.id, name, sealed) == len(sealed)
    assert world.central.get_blob(world.amir.device, mappe.id, name) == sealed


def test_a_blob_that_is_not_what_it_says_is_dropped_and_can_be_sent_again(world: World) -> None:
    mappe = world.kari.announced(world.central)
    sealed = os.urandom(1_000)
    name = hashlib.sha256(sealed).hexdigest()
    with pytest.raises(Refusal, match="annet-innhold"):
        world.central.put_blob(world.kari.device, mappe.id, name, sealed[::-1])
    assert world.central.put_blob(world.kari.device, mappe.id, name, sealed) == 1_000


def test_a_blob_of_a_mappe_that_was_taken_away_is_still_taken_in(world: World) -> None:
    mappe = world.kari.announced(world.central)
    world.central.leader.deny(world.leader.device, world.amir.medarbeider.id, mappe.id)
    sealed = os.urandom(1_000)
    name = hashlib.sha256(sealed).hexdigest()
    world.central.put_blob(world.amir.device, mappe.id, name, sealed)
    assert world.central.get_blob(world.kari.device, mappe.id, name) == sealed
    with pytest.raises(Refusal, match="finnes-ikke"):
        world.central.get_blob(world.amir.device, mappe.id, name)
