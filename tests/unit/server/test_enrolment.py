"""The whole way in with real codes, and the ways that are closed: design §8, security brief §5."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from feltapp.clock import ManualClock, new_id
from feltapp.domain.certificate import Certificate, Grant, make_certificate, new_code, verify
from feltapp.domain.ids import DeviceId, MedarbeiderId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.server.refusal import Refusal
from feltapp.server.settings import Settings
from feltapp.sync.wire import EnrolRequest, ManifestRequest
from tests.contract.people import (
    OTHER_TEAM,
    Laptop,
    enrol_by,
    enrol_leader,
    make_certificate_for,
    make_laptop,
    medarbeider,
)


@dataclass(slots=True)
class Place:
    central: Central
    settings: Settings
    clock: ManualClock
    leader: Laptop


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    clock = ManualClock(datetime(2026, 6, 1, 9, 0, tzinfo=UTC))
    settings = Settings(folder=tmp_path)
    central = open_central(settings, clock)
    yield Place(central, settings, clock, enrol_leader(central, settings, medarbeider(clock, "Line", Role.TEAMLEDER)))
    central.close()


def test_the_first_leader_comes_in_with_a_code_that_sentral_printed(place: Place) -> None:
    central, clock = place.central, place.clock
    leader, code = medarbeider(clock, "Berit", Role.TEAMLEDER), new_code()
    central.first_leader(code=code, medarbeider=leader)
    laptop = make_laptop(clock, leader)
    signing, sealing = laptop.signing.public_key().public_bytes_raw(), laptop.sealing.public_key().public_bytes_raw()
    shaped = make_certificate(
        grant=Grant(b"", "", "", "", "", "", "", 0, ""),
        code=code,
        device=laptop.device,
        signing=signing,
        sealing=sealing,
    )
    with pytest.raises(Refusal):
        central.enrol(EnrolRequest(shaped.grant.grant_key, shaped))
    with central.desk.store.read() as tx:
        (row,) = tx.all("SELECT grant_key FROM innrullering WHERE device IS NULL")
    assert isinstance(row[0], bytes)
    offered = central.enrol(EnrolRequest(row[0]))
    grant = msgspec.msgpack.decode(offered.grant, type=Grant)
    assert (grant.name, grant.role, grant.team_name) == ("Berit", "teamleder", "Nord")
    certificate = make_certificate(grant=grant, code=code, device=laptop.device, signing=signing, sealing=sealing)
    reply = central.enrol(EnrolRequest(grant.grant_key, certificate))
    known = {one.device: one for one in reply.certificates}
    assert verify(known[laptop.device], known, reply.municipality_signing).medarbeider == leader
    assert central.manifest(laptop.device, ManifestRequest()) is not None


def _offer(place: Place, who: Medarbeider, expires_ms: int = 1 << 45) -> tuple[Laptop, Ed25519PrivateKey, Certificate]:
    laptop, grant_key = make_laptop(place.clock, who), Ed25519PrivateKey.generate()
    certificate = make_certificate_for(laptop, grant_key, place.leader.device, place.leader.signing, expires_ms)
    return laptop, grant_key, certificate


def _refused(place: Place, certificate: Certificate) -> bool:
    with pytest.raises(Refusal) as refused:
        place.central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))
    return (refused.value.status, str(refused.value)) == (404, "finnes-ikke")


def test_a_code_lets_in_one_laptop_and_the_same_one_may_ask_again(place: Place) -> None:
    laptop, grant_key, certificate = _offer(place, medarbeider(place.clock, "Kari"))
    place.central.grant(place.leader.device, certificate.grant)
    place.central.grant(place.leader.device, certificate.grant)
    first = place.central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))
    assert place.central.enrol(EnrolRequest(certificate.grant.grant_key, certificate)) == first
    second = make_laptop(place.clock, laptop.medarbeider)
    other = make_certificate_for(second, grant_key, place.leader.device, place.leader.signing, 1 << 45)
    assert _refused(place, other)


def test_a_code_runs_out_after_a_day_whatever_the_leaders_clock_said(place: Place) -> None:
    _, _, certificate = _offer(place, medarbeider(place.clock, "Kari"))
    place.central.grant(place.leader.device, certificate.grant)
    place.clock.advance(timedelta(hours=24))
    assert _refused(place, certificate)


def test_a_certificate_that_says_more_than_its_grant_is_refused(place: Place) -> None:
    _, _, certificate = _offer(place, medarbeider(place.clock, "Kari"))
    place.central.grant(place.leader.device, certificate.grant)
    better = msgspec.structs.replace(certificate.grant, role="teamleder")
    assert _refused(place, msgspec.structs.replace(certificate, grant=better))
    assert _refused(place, msgspec.structs.replace(certificate, sealing=certificate.signing))
    assert _refused(place, msgspec.structs.replace(certificate, device="x"))
    place.central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))


def test_a_device_id_is_taken_once(place: Place) -> None:
    _, _, first = _offer(place, medarbeider(place.clock, "Kari"))
    place.central.grant(place.leader.device, first.grant)
    place.central.enrol(EnrolRequest(first.grant.grant_key, first))
    impostor = make_laptop(place.clock, medarbeider(place.clock, "Ola"))
    impostor.device = DeviceId(first.device)
    second = make_certificate_for(
        impostor, Ed25519PrivateKey.generate(), place.leader.device, place.leader.signing, 1 << 45
    )
    place.central.grant(place.leader.device, second.grant)
    assert _refused(place, second)


def test_a_leader_grants_for_her_own_team_and_in_her_own_name(place: Place) -> None:
    clock, central = place.clock, place.central
    other = enrol_leader(central, place.settings, medarbeider(clock, "Odd", Role.TEAMLEDER, OTHER_TEAM))
    theirs = enrol_by(central, other, medarbeider(clock, "Nina", team=OTHER_TEAM))
    own = enrol_by(central, place.leader, medarbeider(clock, "Kari"))
    elsewhere, in_her_name = medarbeider(clock, "Per", team=OTHER_TEAM), theirs.medarbeider
    for who in (elsewhere, in_her_name, replace(in_her_name, team=place.leader.medarbeider.team)):
        _, _, certificate = _offer(place, who)
        with pytest.raises(Refusal, match="ikke-tilgang"):
            central.grant(place.leader.device, certificate.grant)
    _, _, certificate = _offer(place, medarbeider(clock, "Ny"))
    for device in (own.device, other.device):
        with pytest.raises(Refusal, match="ikke-tilgang"):
            central.grant(device, certificate.grant)


def test_a_stopped_leader_lets_nobody_in(place: Place) -> None:
    clock, central = place.clock, place.central
    second = enrol_by(central, place.leader, medarbeider(clock, "Siv", Role.TEAMLEDER))
    laptop, grant_key = make_laptop(clock, medarbeider(clock, "Kari")), Ed25519PrivateKey.generate()
    certificate = make_certificate_for(laptop, grant_key, second.device, second.signing, 1 << 45)
    central.grant(second.device, certificate.grant)
    central.leader.stop_device(place.leader.device, second.device)
    assert _refused(place, certificate)


def test_a_row_slipped_into_the_database_makes_nobody_a_medarbeider(place: Place) -> None:
    clock, central = place.clock, place.central
    laptop = make_laptop(clock, medarbeider(clock, "Mallory", Role.TEAMLEDER))
    forged = make_certificate_for(
        laptop, Ed25519PrivateKey.generate(), place.leader.device, Ed25519PrivateKey.generate(), 1 << 45
    )
    with central.desk.store.write() as tx:
        values = (laptop.device, laptop.medarbeider.id, msgspec.msgpack.encode(forged))
        tx.run("INSERT INTO certificate (device, medarbeider, data) VALUES (?, ?, ?)", values)
        tx.run("UPDATE state SET version = version + 1")
    with pytest.raises(Refusal, match="ukjent-enhet"):
        central.manifest(laptop.device, ManifestRequest())
    seen = central.manifest(place.leader.device, ManifestRequest())
    assert seen is not None
    assert laptop.device not in {certificate.device for certificate in seen.certificates}


def test_ids_are_ids(place: Place) -> None:
    odd = replace(medarbeider(place.clock, "Kari"), id=MedarbeiderId("K" * 32))
    _, _, certificate = _offer(place, odd)
    with pytest.raises(Refusal, match="ikke-forstaatt"):
        place.central.grant(place.leader.device, certificate.grant)
    assert len(new_id(place.clock)) == 32
