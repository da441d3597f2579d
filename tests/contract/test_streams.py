"""Places, receipts and reading, on both databases: design §7 and invariant 5."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import msgspec
import pytest

from feltapp.domain.ids import MedarbeiderId
from feltapp.server.refusal import Refusal
from feltapp.sync.wire import MAX_PUSH, ManifestRequest, PullRequest, SealedRevision
from tests.contract.world import HubThatTells, World


def test_each_mappe_counts_its_own_positions(world: World) -> None:
    first, second = world.kari.announced(world.central), world.kari.announced(world.central)
    pushed = [world.kari.write(mappe) for mappe in (first, second, first, second, first)]
    receipts = world.central.push(world.kari.device, pushed)
    assert [receipt.outcome for receipt in receipts] == ["stored"] * 5
    assert [receipt.pos for receipt in receipts] == [1, 1, 2, 2, 3]
    assert world.stream(world.amir, first) == [(1, pushed[0].header), (2, pushed[2].header), (3, pushed[4].header)]
    assert world.stream(world.amir, first, after=2) == [(3, pushed[4].header)]


def test_what_is_pulled_is_byte_for_byte_what_was_pushed(world: World) -> None:
    mappe = world.kari.announced(world.central)
    pushed = world.kari.write(mappe, size=300_000)
    world.central.push(world.kari.device, [pushed])
    (page,) = world.central.pull(world.amir.device, PullRequest(world.see(world.amir).epoch, [(mappe.id, 0)]))
    assert page.revisions == [msgspec.structs.replace(pushed, pos=1)]


def test_sending_twice_is_harmless(world: World) -> None:
    mappe = world.kari.announced(world.central)
    one, two = world.kari.write(mappe), world.kari.write(mappe)
    world.central.push(world.kari.device, [one])
    receipts = world.central.push(world.kari.device, [two, one, two])
    assert [(receipt.outcome, receipt.pos) for receipt in receipts] == [
        ("stored", 2),
        ("duplicate", 1),
        ("duplicate", 2),
    ]
    assert [pos for pos, _ in world.stream(world.kari, mappe)] == [1, 2]


def test_the_same_id_with_other_bytes_is_refused(world: World) -> None:
    mappe = world.kari.announced(world.central)
    one = world.kari.write(mappe)
    world.central.push(world.kari.device, [one])
    other = SealedRevision(one.header, one.body + b"x", one.signature)
    (receipt,) = world.central.push(world.kari.device, [other])
    assert (receipt.outcome, receipt.code) == ("refused", "annet-innhold")
    assert world.stream(world.kari, mappe) == [(1, one.header)]


def test_an_unknown_mappe_is_to_be_announced_and_sent_again(world: World) -> None:
    mappe = world.kari.new_mappe()
    revision = world.kari.write(mappe)
    (refused,) = world.central.push(world.kari.device, [revision])
    assert (refused.outcome, refused.code) == ("refused", "ukjent-mappe")
    world.central.keys(world.kari.device, world.kari.announcement(world.central, mappe))
    (stored,) = world.central.push(world.kari.device, [revision])
    assert (stored.outcome, stored.pos) == ("stored", 1)


def test_what_is_no_revision_is_refused_and_the_rest_is_kept(world: World) -> None:
    mappe = world.kari.announced(world.central)
    good, forged, others = world.kari.write(mappe), world.kari.write(mappe), world.kari.write(mappe)
    forged = SealedRevision(forged.header, forged.body, others.signature)
    as_amir = world.kari.write(mappe, author=MedarbeiderId(world.amir.medarbeider.id))
    nowhere = world.kari.write(world.kari.new_mappe())
    wrong_bruker = world.kari.write(replace(mappe, bruker=world.kari.new_mappe().bruker))
    receipts = world.central.push(
        world.kari.device, [SealedRevision(b"\x01", b"", b""), forged, as_amir, good, nowhere, wrong_bruker]
    )
    assert [(receipt.outcome, receipt.code) for receipt in receipts] == [
        ("refused", "ikke-revisjon"),
        ("refused", "feil-signatur"),
        ("refused", "feil-forfatter"),
        ("stored", ""),
        ("refused", "ukjent-mappe"),
        ("refused", "feil-bruker"),
    ]


def test_a_push_has_a_limit(world: World) -> None:
    mappe = world.kari.announced(world.central)
    one = world.kari.write(mappe)
    with pytest.raises(Refusal, match="for-mange"):
        world.central.push(world.kari.device, [one] * (MAX_PUSH + 1))


def test_a_long_stream_comes_in_pages_in_the_order_wanted(world: World) -> None:
    first, second = world.kari.announced(world.central), world.kari.announced(world.central)
    for _ in range(5):
        world.central.push(world.kari.device, [world.kari.write(first, size=64) for _ in range(MAX_PUSH)])
    world.central.push(world.kari.device, [world.kari.write(second, size=64)])
    request = PullRequest(world.see(world.amir).epoch, [(second.id, 0), (first.id, 100)])
    pages = list(world.central.pull(world.amir.device, request))
    assert [page.mappe for page in pages] == [second.id, first.id, first.id]
    assert [revision.pos for page in pages[1:] for revision in page.revisions] == list(range(101, 2501))
    assert max(len(page.revisions) for page in pages) <= 2_000


def test_large_bodies_make_smaller_pages(world: World) -> None:
    mappe = world.kari.announced(world.central)
    for _ in range(3):
        world.central.push(world.kari.device, [world.kari.write(mappe, size=1_000_000) for _ in range(4)])
    request = PullRequest(world.see(world.amir).epoch, [(mappe.id, 0)])
    pages = [len(page.revisions) for page in world.central.pull(world.amir.device, request)]
    assert sum(pages) == 12
    assert max(pages) <= 9


def test_many_who_write_at_once_leave_no_gap_and_no_double(world: World) -> None:
    mapper = [world.kari.announced(world.central) for _ in range(4)]
    batches = [
        (laptop, [laptop.write(mapper[(n + shift) % 4], size=64) for n in range(20)])
        for laptop in (world.kari, world.amir)
        for shift in range(6)
    ]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: world.central.push(one[0].device, one[1]), batches))
    assert {receipt.outcome for receipts in answers for receipt in receipts} == {"stored"}
    for mappe in mapper:
        positions = [pos for pos, _ in world.stream(world.leader, mappe)]
        assert positions == list(range(1, 61))


def test_a_reader_never_skips_what_is_committed_late(world: World) -> None:
    """Several write while one reads from where it came to: what it saw must be all there is."""
    mappe = world.kari.announced(world.central)
    done = threading.Event()
    epoch = world.see(world.leader).epoch
    seen: list[int] = []

    def read_on() -> None:
        while True:
            last = done.is_set()
            request = PullRequest(epoch, [(mappe.id, seen[-1] if seen else 0)])
            for page in world.central.pull(world.leader.device, request):
                seen.extend(revision.pos for revision in page.revisions)
            if last:
                return

    def write() -> None:
        for _ in range(15):
            world.central.push(world.kari.device, [world.kari.write(mappe, size=64) for _ in range(3)])

    with ThreadPoolExecutor(6) as pool:
        reading = pool.submit(read_on)
        for writing in [pool.submit(write) for _ in range(4)]:
            writing.result()
        done.set()
        reading.result()
    assert seen == list(range(1, 181))


def test_nothing_new_is_nothing_and_news_is_new(world: World) -> None:
    mappe = world.kari.announced(world.central)
    before = world.see(world.amir)
    assert world.manifest(world.amir, etag=before.etag) is None
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    after = world.manifest(world.amir, etag=before.etag)
    assert after is not None
    assert [(state.mappe, state.pos, state.kept, state.key) for state in after.mapper] == [(mappe.id, 1, 1, 1)]
    assert {certificate.device for certificate in after.certificates} >= {world.kari.device, world.amir.device}
    assert after.now_ms == int(world.clock.now().timestamp() * 1000)


def test_what_happens_in_another_team_wakes_nobody(world: World) -> None:
    before = world.see(world.amir)
    mappe = world.stranger.announced(world.central)
    world.central.push(world.stranger.device, [world.stranger.write(mappe)])
    assert world.manifest(world.amir, etag=before.etag) is None


def test_a_new_mappe_is_news(world: World) -> None:
    before = world.see(world.amir)
    mappe = world.kari.announced(world.central)
    after = world.manifest(world.amir, etag=before.etag)
    assert after is not None
    assert [state.mappe for state in after.mapper] == [mappe.id]


def test_a_wait_ends_when_a_colleague_writes(world: World) -> None:
    mappe = world.kari.announced(world.central)
    before = world.see(world.amir)
    request = ManifestRequest(etag=before.etag, epoch=before.epoch, wait_s=25)
    with ThreadPoolExecutor(1) as pool:
        world.central.desk.hub = hub = HubThatTells()
        waiting = pool.submit(world.central.manifest, world.amir.device, request)
        assert hub.somebody_waits.wait(5)
        world.central.push(world.kari.device, [world.kari.write(mappe)])
        found = waiting.result(timeout=5)
    assert found is not None
    assert [state.pos for state in found.mapper] == [1]


def test_positions_of_another_epoch_are_not_answered(world: World) -> None:
    mappe = world.kari.announced(world.central)
    with pytest.raises(Refusal, match="ny-epoke"):
        world.central.pull(world.kari.device, PullRequest("f" * 32, [(mappe.id, 0)]))
