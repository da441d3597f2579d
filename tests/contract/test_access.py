"""Who sees what, whose work waits, and what a leader may do, on both databases: design §2, §7 and invariant 7."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.sealed import decode_header
from feltapp.server.refusal import Refusal
from feltapp.sync.wire import AccessChange, AccessRequest, KeysRequest, PullRequest
from tests.contract.people import enrol_by, enrol_leader, medarbeider
from tests.contract.world import World


def test_a_team_sees_its_own_mapper_by_role(world: World) -> None:
    central, clock = world.central, world.clock
    care = {
        world.kari.announced(central, kind).id for kind in (MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL)
    }
    trygghet = world.kari.announced(central, MappeKind.TRYGGHET).id
    bolig = world.leader.announced(central, MappeKind.BOLIG).id
    roles = {
        role: enrol_by(central, world.leader, medarbeider(clock, "En", role))
        for role in (Role.KOORDINATOR, Role.BOLIGANSVARLIG, Role.SYSTEMANSVARLIG)
    }
    assert world.seen(world.amir) == care | {trygghet}
    assert world.seen(world.leader) == care | {trygghet, bolig}
    assert len(world.seen(roles[Role.KOORDINATOR])) == 2
    assert world.seen(roles[Role.BOLIGANSVARLIG]) == {bolig}
    assert world.seen(roles[Role.SYSTEMANSVARLIG]) == set()
    assert world.seen(world.stranger) == set()


def test_a_stranger_learns_nothing_about_what_exists(world: World) -> None:
    there, not_there = world.kari.announced(world.central), world.kari.new_mappe()
    world.central.push(world.kari.device, [world.kari.write(there)])
    epoch = world.see(world.stranger).epoch
    for mappe in (there, not_there):
        assert list(world.central.pull(world.stranger.device, PullRequest(epoch, [(mappe.id, 0)]))) == []
        assert world.central.keys(world.stranger.device, KeysRequest([], [], [mappe.id])).keys == []
        for ask in (
            partial(world.central.get_blob, world.stranger.device, mappe.id, "0" * 64),
            partial(world.central.put_blob, world.stranger.device, mappe.id, "0" * 64, b"x"),
        ):
            with pytest.raises(Refusal) as refused:
                ask()
            assert (refused.value.status, str(refused.value)) == (404, "finnes-ikke")


def test_access_given_by_name_is_seen_at_once_with_the_stamkort_and_ends_at_its_time(world: World) -> None:
    central = world.central
    journal = world.kari.announced(central, MappeKind.JOURNAL)
    stamkort = world.kari.announced(central, MappeKind.STAMKORT, journal.bruker)
    world.kari.announced(central, MappeKind.SOSIAL, journal.bruker)
    before = world.see(world.stranger)
    until = world.clock.now() + timedelta(hours=2)
    central.leader.give(
        world.leader.device, world.stranger.medarbeider.id, journal.id, to_ms=int(until.timestamp() * 1000)
    )
    after = world.manifest(world.stranger, etag=before.etag)
    assert after is not None
    assert {state.mappe for state in after.mapper} == {journal.id, stamkort.id}
    (receipt,) = central.push(world.stranger.device, [world.stranger.write(journal)])
    assert receipt.outcome == "stored"
    world.clock.advance(timedelta(hours=3))
    ended = world.manifest(world.stranger, etag=after.etag)
    assert ended is not None
    assert ended.mapper == []
    (receipt,) = central.push(world.stranger.device, [world.stranger.write(journal)])
    assert receipt.outcome == "waiting"


def test_a_stamkort_made_later_follows_a_mappe_given_by_name(world: World) -> None:
    journal = world.kari.announced(world.central, MappeKind.JOURNAL)
    world.central.leader.give(world.leader.device, world.stranger.medarbeider.id, journal.id)
    before = world.see(world.stranger)
    stamkort = world.kari.announced(world.central, MappeKind.STAMKORT, journal.bruker)
    after = world.manifest(world.stranger, etag=before.etag)
    assert after is not None
    assert {state.mappe for state in after.mapper} == {journal.id, stamkort.id}


def test_a_dwelling_opens_no_stamkort(world: World) -> None:
    bolig = world.leader.announced(world.central, MappeKind.BOLIG)
    world.leader.announced(world.central, MappeKind.STAMKORT, bolig.bruker)
    world.central.leader.give(world.leader.device, world.stranger.medarbeider.id, bolig.id)
    assert world.seen(world.stranger) == {bolig.id}


def test_access_taken_away_ends_reading_keys_and_writing_but_no_work_is_dropped(world: World) -> None:
    central = world.central
    mappe = world.kari.announced(central)
    before = world.see(world.amir)
    central.leader.deny(world.leader.device, world.amir.medarbeider.id, mappe.id)
    after = world.manifest(world.amir, etag=before.etag)
    assert after is not None
    assert after.mapper == []
    assert central.keys(world.amir.device, KeysRequest([], [], [mappe.id])).keys == []
    assert world.stream(world.amir, mappe) == []
    late = world.amir.write(mappe)
    (receipt,) = central.push(world.amir.device, [late])
    assert (receipt.outcome, receipt.pos) == ("waiting", 0)
    assert central.push(world.amir.device, [late])[0].outcome == "waiting"
    assert world.stream(world.kari, mappe) == []
    (waiting,) = central.leader.waiting(world.leader.device, mappe.id)
    (accepted,) = central.leader.accept(world.leader.device, [waiting.id.hex()])
    assert (accepted.outcome, accepted.pos) == ("stored", 1)
    assert world.stream(world.kari, mappe) == [(1, late.header)]
    assert central.leader.waiting(world.leader.device, mappe.id) == []
    assert central.push(world.amir.device, [late])[0].outcome == "duplicate"


def test_what_is_denied_moves_without_waking_the_one_it_is_denied_to(world: World) -> None:
    mappe = world.kari.announced(world.central)
    world.central.leader.deny(world.leader.device, world.amir.medarbeider.id, mappe.id)
    before = world.see(world.amir)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    assert world.manifest(world.amir, etag=before.etag) is None


def test_work_that_waits_gets_its_place_when_access_is_given_and_it_is_sent_again(world: World) -> None:
    mappe = world.kari.announced(world.central)
    revision = world.stranger.write(mappe)
    assert world.central.push(world.stranger.device, [revision])[0].outcome == "waiting"
    world.central.leader.give(world.leader.device, world.stranger.medarbeider.id, mappe.id)
    assert world.central.push(world.stranger.device, [revision])[0].outcome == "stored"
    assert world.central.leader.waiting(world.leader.device, mappe.id) == []


def test_rights_are_judged_for_the_author_whoever_carries(world: World) -> None:
    central = world.central
    mappe = world.kari.announced(central)
    by_kari, by_stranger, by_kari_too = world.kari.write(mappe), world.stranger.write(mappe), world.kari.write(mappe)
    (carried,) = central.push(world.amir.device, [by_kari])
    assert carried.outcome == "stored"
    (no_right,) = central.push(world.amir.device, [by_stranger])
    assert no_right.outcome == "waiting"
    (no_carrier,) = central.push(world.stranger.device, [by_kari_too])
    assert no_carrier.outcome == "waiting"


def test_the_authors_other_laptop_may_carry_what_she_may_write(world: World) -> None:
    central = world.central
    as_koordinator = replace(world.kari.medarbeider, role=Role.KOORDINATOR)
    other = enrol_by(central, world.leader, as_koordinator)
    sosial = world.kari.announced(central, MappeKind.SOSIAL)
    assert world.seen(other) == set()
    assert central.push(other.device, [world.kari.write(sosial)])[0].outcome == "stored"


def test_only_a_leader_of_the_team_leads_it(world: World) -> None:
    central = world.central
    mappe = world.kari.announced(central)
    other_leader = enrol_leader(
        central, world.settings, medarbeider(world.clock, "Odd", Role.TEAMLEDER, world.stranger.medarbeider.team)
    )
    for device, status in ((world.kari.device, 403), (other_leader.device, 404)):
        for act in (
            lambda device=device: central.leader.give(device, world.stranger.medarbeider.id, mappe.id),
            lambda device=device: central.leader.deny(device, world.kari.medarbeider.id, mappe.id),
            lambda device=device: central.leader.waiting(device, mappe.id),
            lambda device=device: central.leader.delete(device, mappe.id, []),
            lambda device=device: central.leader.stop_device(device, world.amir.device),
        ):
            with pytest.raises(Refusal) as refused:
                act()
            assert refused.value.status == status
    assert world.seen(world.kari) == {mappe.id}


def test_a_stopped_laptop_is_out_and_what_it_signs_later_waits(world: World) -> None:
    central = world.central
    mappe = world.kari.announced(central)
    central.leader.stop_device(world.leader.device, world.amir.device)
    with pytest.raises(Refusal) as refused:
        world.see(world.amir)
    assert refused.value.status == 401
    (carried,) = central.push(world.kari.device, [world.amir.write(mappe)])
    assert carried.outcome == "waiting"


def test_a_deleted_text_is_gone_and_stays_gone(world: World) -> None:
    central = world.central
    mappe = world.kari.announced(central)
    first, second, never_sent = (world.kari.write(mappe) for _ in range(3))
    receipts = central.push(world.kari.device, [first, second])
    before = world.see(world.amir)
    order = [receipts[0].id, never_sent_id(never_sent.header)]
    central.leader.delete(world.leader.device, mappe.id, order)
    after = world.manifest(world.amir, etag=before.etag)
    assert after is not None
    assert sorted(after.deleted) == sorted(order)
    (page,) = central.pull(world.amir.device, PullRequest(after.epoch, [(mappe.id, 0)]))
    assert [(revision.header, revision.body) for revision in page.revisions] == [
        (first.header, b""),
        (second.header, second.body),
    ]
    again = central.push(world.kari.device, [first, never_sent, second])
    assert [receipt.outcome for receipt in again] == ["deleted", "deleted", "duplicate"]
    assert world.see(world.stranger).deleted == []


def never_sent_id(header: bytes) -> str:
    return decode_header(header).id


def test_a_mappe_that_is_not_the_teams_or_the_roles_cannot_be_announced(world: World) -> None:
    central = world.central
    bolig = world.kari.new_mappe(MappeKind.BOLIG)
    with pytest.raises(Refusal, match="ikke-tilgang"):
        central.keys(world.kari.device, world.kari.announcement(central, bolig))
    theirs = world.stranger.new_mappe()
    with pytest.raises(Refusal, match="ikke-tilgang"):
        central.keys(world.kari.device, world.stranger.announcement(central, theirs))
    assert world.seen(world.leader) == set()


def test_a_leader_lets_somebody_in_for_a_time_and_reads_who_said_what(world: World) -> None:
    leader = world.central.leader
    journal = world.kari.announced(world.central)
    until = int((world.clock.now() + timedelta(days=90)).timestamp() * 1000)
    who = world.stranger.medarbeider.id
    said = leader.access(
        world.leader.device, AccessRequest([AccessChange(who, journal.id, True, until)], [journal.id])
    ).said
    assert [(one.medarbeider, one.mappe, one.allowed, one.to_ms, one.device) for one in said] == [
        (who, journal.id, True, until, world.leader.device)
    ]
    assert journal.id in world.seen(world.stranger)
    world.clock.advance(timedelta(days=91))
    assert world.seen(world.stranger) == set()
    assert leader.access(world.leader.device, AccessRequest([], [journal.id])).said == said


def test_the_last_word_holds_also_before_its_time_is_over(world: World) -> None:
    journal = world.kari.announced(world.central)
    who = world.amir.medarbeider.id
    for allowed in (False, True, False):
        world.clock.advance(timedelta(minutes=1))
        world.central.leader.access(world.leader.device, AccessRequest([AccessChange(who, journal.id, allowed)], []))
        assert (journal.id in world.seen(world.amir)) is allowed


def test_a_word_about_what_is_not_the_leaders_changes_nothing_at_all(world: World) -> None:
    journal = world.kari.announced(world.central)
    theirs = world.stranger.announced(world.central)
    who = world.stranger.medarbeider.id
    good = AccessChange(who, journal.id, True)
    past = int(world.clock.now().timestamp() * 1000)
    for wrong, status in (
        (AccessChange(who, theirs.id, True), 404),
        (AccessChange(who, "ff" * 16, True), 404),
        (AccessChange("ff" * 16, journal.id, True), 400),
        (AccessChange(who, journal.id, True, past), 400),
    ):
        with pytest.raises(Refusal) as refused:
            world.central.leader.access(world.leader.device, AccessRequest([good, wrong], []))
        assert refused.value.status == status
    with pytest.raises(Refusal) as refused:
        world.central.leader.access(world.leader.device, AccessRequest([], [theirs.id]))
    assert refused.value.status == 404
    with pytest.raises(Refusal) as refused:
        world.central.leader.access(world.kari.device, AccessRequest([good], []))
    assert refused.value.status == 403
    with pytest.raises(Refusal) as refused:
        world.central.leader.access(world.leader.device, AccessRequest([good] * 201, []))
    assert refused.value.status == 400
    assert world.central.leader.access(world.leader.device, AccessRequest([], [journal.id])).said == []
