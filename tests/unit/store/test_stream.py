"""The outbox, the cursors and taking in pages: nothing twice, nothing lost, nothing half."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.changes import NOTHING
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, RecordId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.revision import Missing
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.errors import Trouble
from feltapp.store import mappe as mappe_store
from feltapp.store import record, revision, search, stream
from feltapp.store.database import Database, Row, Tx
from feltapp.store.keyring import Keyring
from tests.unit.store.world import World, id_of

EPOCH = "e1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A receipt."""

    id: str
    outcome: str = "stored"
    epoch: str = EPOCH
    pos: int = 0


def fresh(mappe: Mappe | None = None) -> Database:
    """An empty store that has met sentral, and holds a mappe."""
    database = Database.in_memory()
    with database.write() as tx:
        stream.new_epoch(tx, EPOCH, {})
        if mappe is not None:
            mappe_store.put(tx, mappe, announced=True)
    return database


def positions(tx: Tx) -> list[Row]:
    """Where each revision lies."""
    return tx.all("SELECT pos FROM revision ORDER BY n")


def test_a_save_waits_in_the_outbox_until_a_receipt_of_this_epoch(subtests: pytest.Subtests) -> None:
    world = World()
    mappe = world.mappe()
    database = fresh()
    sealed = [world.revision(mappe, {"notat.tekst": str(number)}) for number in range(3)]
    with database.write() as tx:
        world.save(tx, mappe, *sealed)
        world.save(tx, mappe, *sealed)
        assert stream.outbox(tx, 10) == tuple(sealed)
        assert stream.outbox(tx, 1, after=id_of(sealed[0])) == (sealed[1],)
        assert stream.outbox_count(tx) == 3
        with subtests.test("another epoch"):
            stream.settle(tx, [Given(id=id_of(sealed[0]), epoch="e0", pos=1)])
            assert stream.outbox_count(tx) == 3
        changes = stream.settle(
            tx,
            [
                Given(id=id_of(sealed[0]), pos=1),
                Given(id=id_of(sealed[1]), outcome="waiting"),
                Given(id=id_of(sealed[2]), outcome="refused"),
                Given(id="ff" * 16, pos=9),
            ],
        )
        assert changes.sync
        assert changes.brukere == {mappe.bruker}
        assert len(changes.records) == 3
        assert stream.outbox_count(tx) == 0
        assert [row.outcome for row in stream.outbox_rows(tx)] == ["waiting", "refused"]
        assert stream.cursors(tx) == {mappe.id: 1}


def test_our_own_place_moves_the_cursor_only_when_it_is_the_next() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh()
    first, second = (world.revision(mappe, {"a": number}) for number in range(2))
    with database.write() as tx:
        world.save(tx, mappe, first, second)
        stream.settle(tx, [Given(id=id_of(second), pos=3)])
        assert stream.cursors(tx) == {}
        stream.settle(tx, [Given(id=id_of(first), pos=1)])
        assert stream.cursors(tx) == {mappe.id: 1}


@given(st.lists(st.integers(0, 9), min_size=1, max_size=12), st.integers(1, 4))
def test_pages_in_any_pieces_and_twice_give_the_same_store(order: list[int], step: int) -> None:
    world = World()
    mappe = world.mappe()
    sealed: list[Sealed] = []
    for number in range(10):
        parents = (id_of(sealed[number // 2]),) if number else ()
        sealed.append(
            world.revision(mappe, {"notat.tekst": str(number)}, record_id=RecordId("99" * 16), parents=parents)
        )
    whole, pieces = fresh(mappe), fresh(mappe)
    with whole.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(one, pos) for pos, one in enumerate(sealed, 1)], world.keyring)
    pages = [[number] for number in order] + [list(range(at, min(at + step, 10))) for at in range(0, 10, step)]
    for page in pages:
        with pieces.write() as tx:
            stream.apply_page(tx, EPOCH, mappe.id, [(sealed[n], n + 1) for n in page], world.keyring)
    with whole.read() as tx, pieces.read() as other:
        assert stream.cursors(tx) == stream.cursors(other) == {mappe.id: 10}
        one, two = record.get(tx, RecordId("99" * 16)), record.get(other, RecordId("99" * 16))
        assert one == two
        assert sorted(positions(other)) == [(pos,) for pos in range(1, 11)]
        view = record.view(other, RecordId("99" * 16), world.keyring)
        assert one is not None
        assert (one.choices, one.heads) == (len(view.choices), view.heads)


def test_a_page_of_another_epoch_is_refused_whole() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    with pytest.raises(Trouble, match="annen-epoke"), database.write() as tx:
        stream.apply_page(tx, "e0", mappe.id, [(world.revision(mappe, {"a": 1}), 1)], world.keyring)
    with database.write() as tx:
        assert positions(tx) == []
        assert stream.apply_page(tx, EPOCH, mappe.id, [], world.keyring) == NOTHING


def test_what_does_not_fit_is_kept_as_a_head_that_cannot_be_shown() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    good = world.revision(mappe, {"notat.tekst": "lest"})
    header = decode_header(good.header)
    bad = world.revision(mappe, {"notat.tekst": "ulest"}, record_id=header.record, parents=(header.id,))
    broken = Sealed(header=bad.header, body=bad.body[:-1] + bytes([bad.body[-1] ^ 1]), signature=bad.signature)
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(good, 1), (broken, 2)], world.keyring)
        row = record.get(tx, header.record)
        assert row is not None
        assert (row.read_only, row.heads, row.signed_by) == (True, (id_of(bad),), None)
        assert [r.body is Missing.UNREADABLE for r in revision.of_record(tx, header.record, world.keyring)] == [
            False,
            True,
        ]


def test_without_the_key_it_cannot_be_shown_and_with_it_the_row_comes_right() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    sealed = world.revision(mappe, {"notat.tekst": "to ord"})
    record_id = decode_header(sealed.header).record
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(sealed, 1)], Keyring.in_memory(DeviceId("ee" * 16)))
        before = record.get(tx, record_id)
        record.refresh(tx, [record_id], world.keyring)
        after = record.get(tx, record_id)
        assert before is not None
        assert after is not None
        assert (before.read_only, before.preview) == (True, "")
        assert (after.read_only, after.preview) == (False, "to ord")


def test_nobody_writes_into_another_mappes_record() -> None:
    world = World()
    mine, theirs = world.mappe(), world.mappe()
    database = fresh(mine)
    own = world.revision(mine, {"notat.tekst": "mitt eget"})
    record_id = decode_header(own.header).record
    intruder = world.revision(theirs, {"notat.tekst": "noe annet"}, record_id=record_id)
    elsewhere = world.revision(mine, {"notat.tekst": "feil mappe"})
    unknown = Sealed(header=b"\x93ny", body=own.body, signature=b"s" * 64)
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mine.id, [(own, 1)], world.keyring)
        stream.apply_page(tx, EPOCH, theirs.id, [(intruder, 1), (elsewhere, 2), (unknown, 3)], world.keyring)
        assert len(revision.of_record(tx, record_id, world.keyring)) == 1
        row = record.get(tx, record_id)
        assert row is not None
        assert (row.preview, row.mappe) == ("mitt eget", mine.id)
        assert stream.strays(tx) == 3
        assert stream.cursors(tx)[theirs.id] == 3


def test_a_restored_sentral_gets_back_what_it_lost() -> None:
    world = World()
    kept, lost, unknown = world.mappe(), world.mappe(), world.mappe()
    database = fresh()
    with database.write() as tx:
        for mappe in (kept, lost, unknown):
            mappe_store.put(tx, mappe, announced=True)
            page = [(world.revision(mappe, {"a": number}), number) for number in (1, 2, 3)]
            stream.apply_page(tx, EPOCH, mappe.id, page, world.keyring)
        waiting = world.revision(kept, {"a": 4})
        world.save(tx, kept, waiting)
        stream.settle(tx, [Given(id=id_of(waiting), outcome="waiting")])
        stream.set_etag(tx, "merke")
        assert stream.new_epoch(tx, "e2", {kept.id: 3, lost.id: 1}) == 2 + 3 + 1
        assert stream.epoch(tx) == "e2"
        assert stream.etag(tx) == ""
        assert stream.cursors(tx) == {kept.id: 3, lost.id: 1, unknown.id: 0}
        assert [mappe.id for mappe in mappe_store.new_unannounced(tx)] == [unknown.id]
        assert waiting in stream.outbox(tx, 100)


def test_sentrals_clock_never_goes_back() -> None:
    with Database.in_memory().write() as tx:
        assert stream.last_contact(tx) is None
        stream.set_contact(tx, 2000)
        stream.set_contact(tx, 1000)
        assert stream.last_contact(tx) == 2000


def test_an_ordered_deletion_leaves_a_tombstone() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    sealed = world.revision(mappe, {"notat.tekst": "skal bort"})
    own = world.revision(mappe, {"notat.tekst": "skal også bort"})
    records = {decode_header(one.header).record for one in (sealed, own)}
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(sealed, 1)], world.keyring)
        world.save(tx, mappe, own)
        while search.index_some(tx, world.keyring, 10):
            pass
        assert search.find(tx, "bort")
        changes = stream.apply_deleted(tx, [id_of(sealed)]) | stream.settle(
            tx, [Given(id=id_of(own), outcome="deleted")]
        )
        assert changes.records == records
        assert set(record.refresh_stale(tx, world.keyring)) == records
        while search.index_some(tx, world.keyring, 10):
            pass
        assert search.find(tx, "bort") == ()
        assert stream.outbox_count(tx) == 0
        for one in (sealed, own):
            assert revision.sealed(tx, id_of(one)) is None
            assert revision.known(tx, [id_of(one)]) == {id_of(one)}
            (only,) = revision.of_record(tx, decode_header(one.header).record, world.keyring)
            assert only.body is Missing.DELETED
        stream.apply_page(tx, EPOCH, mappe.id, [(sealed, 1)], world.keyring)
        assert revision.sealed(tx, id_of(sealed)) is None


def test_access_ended_leaves_only_what_is_nowhere_else() -> None:
    world = World()
    mappe, other = world.mappe(), world.mappe(MappeKind.STAMKORT)
    database = fresh()
    theirs = world.revision(mappe, {"notat.tekst": "kollegaens ord"})
    unsent = world.revision(mappe, {"notat.tekst": "mine usendte ord"})
    stays = world.revision(other, {"notat.tekst": "andres mappe"})
    with database.write() as tx:
        mappe_store.put(tx, mappe, announced=True)
        stream.apply_page(tx, EPOCH, mappe.id, [(theirs, 1)], world.keyring)
        world.save(tx, mappe, unsent)
        world.save(tx, other, stays)
        while search.index_some(tx, world.keyring, 10):
            pass
        mappe_store.drop(tx, mappe.id)
        world.keyring.forget(mappe.id)
        assert mappe_store.get(tx, mappe.id) is None
        assert mappe_store.all_of(tx) == (other,)
        assert mappe_store.of_bruker(tx, mappe.bruker) == ()
        assert record.of_bruker(tx, mappe.bruker) == ()
        assert record.of_mappe(tx, mappe.id) == ()
        assert record.unsettled(tx) == ()
        assert search.find(tx, "ord") == ()
        assert search.find(tx, "andres")
        assert revision.sealed(tx, id_of(theirs)) is None
        assert unsent in stream.outbox(tx, 10)
        assert mappe.id not in stream.cursors(tx)
        stream.settle(tx, [Given(id=id_of(unsent), outcome="deleted")])
        assert revision.sealed(tx, id_of(unsent)) is None
        assert tx.one("SELECT count(*) FROM record WHERE mappe = ?", (bytes.fromhex(mappe.id),)) == (0,)


def test_own_words_stay_sealed_when_asked_for() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh()
    own = world.revision(mappe, {"notat.tekst": "mine egne ord"})
    with database.write() as tx:
        world.save(tx, mappe, own)
        stream.settle(tx, [Given(id=id_of(own), pos=1)])
        mappe_store.drop(tx, mappe.id, world.keyring.device)
        assert record.of_bruker(tx, mappe.bruker) == ()
        assert revision.sealed(tx, id_of(own)) == own


def test_access_given_back_shows_what_stayed() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh()
    unsent = world.revision(mappe, {"notat.tekst": "mine usendte ord"})
    with database.write() as tx:
        world.save(tx, mappe, unsent)
        mappe_store.drop(tx, mappe.id)
        mappe_store.put(tx, mappe, announced=True)
        record.refresh_stale(tx, world.keyring)
        assert [row.preview for row in record.of_bruker(tx, mappe.bruker)] == ["mine usendte ord"]


def test_a_mappe_made_here_is_told_once() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh()
    with database.write() as tx:
        mappe_store.put(tx, mappe)
        assert mappe_store.new_unannounced(tx) == (mappe,)
        mappe_store.announced(tx, [mappe.id])
        mappe_store.put(tx, mappe)
        assert mappe_store.new_unannounced(tx) == ()
        assert mappe_store.get(tx, MappeId("00" * 16)) is None
        assert mappe_store.of_bruker(tx, mappe.bruker) == (mappe,)
        assert mappe_store.of_bruker(tx, BrukerId("00" * 16)) == ()


def test_a_signature_is_checked_later_and_a_broken_one_hides_the_text() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    first, second = (world.revision(mappe, {"notat.tekst": f"ord nummer {n}"}) for n in (1, 2))
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, [(first, 1), (second, 2)], world.keyring)
        assert revision.unverified(tx, 10) == (second, first)
        revision.mark_verified(tx, id_of(first))
        revision.mark_verified(tx, [id_of(second)], holds=False)
        assert revision.unverified(tx, 10) == ()
        assert revision.signature_state(tx, id_of(first)) == "verified"
        assert revision.signature_state(tx, id_of(second)) == "broken"
        record_id = decode_header(second.header).record
        assert record.refresh_stale(tx, world.keyring) == (record_id,)
        row = record.get(tx, record_id)
        assert row is not None
        assert (row.read_only, row.preview) == (True, "")
        world.save(tx, mappe, own := world.revision(mappe, {"a": 1}))
        assert revision.signature_state(tx, id_of(own)) == "verified"


def test_a_page_that_comes_again_does_not_take_the_cursor_back() -> None:
    world = World()
    mappe = world.mappe()
    database = fresh(mappe)
    pages = [(world.revision(mappe, {"a": number}), number) for number in (1, 2, 3)]
    with database.write() as tx:
        stream.apply_page(tx, EPOCH, mappe.id, pages, world.keyring)
        stream.apply_page(tx, EPOCH, mappe.id, pages[:1], world.keyring)
        assert stream.cursors(tx) == {mappe.id: 3}
