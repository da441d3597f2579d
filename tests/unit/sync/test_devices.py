"""Whose device is whose, from certificates that may be anything."""

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from feltapp.domain.certificate import MUNICIPALITY, Certificate, make_certificate, make_grant
from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.sync.devices import NOBODY, decode, directory, encode

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = KEY.public_key().public_bytes_raw()
CODE = "0123456789ABC"
LISE = Medarbeider(
    id=MedarbeiderId("a" * 32),
    name="Lise Lunde",
    title="Teamleder",
    role=Role.TEAMLEDER,
    team=TeamId("7" * 32),
    team_name="Bo ute",
)


def certificate(device: str, key: Ed25519PrivateKey = KEY) -> Certificate:
    grant = make_grant(code=CODE, medarbeider=LISE, expires_ms=1, issuer=MUNICIPALITY, issuer_key=key)
    return make_certificate(grant=grant, code=CODE, device=DeviceId(device), signing=b"s" * 32, sealing=b"t" * 32)


GOOD = certificate("1" * 32)


def test_a_device_signs_for_its_own_medarbeider_alone() -> None:
    known = directory([GOOD], PUBLIC)

    assert known.signing_key(DeviceId("1" * 32), LISE.id) == b"s" * 32
    assert known.signing_key(DeviceId("1" * 32), MedarbeiderId("b" * 32)) is None
    assert known.signing_key(DeviceId("2" * 32), LISE.id) is None
    assert known.medarbeidere == {LISE.id: LISE}


def test_a_bad_certificate_hides_nobody_and_is_counted() -> None:
    false = certificate("2" * 32, Ed25519PrivateKey.generate())
    altered = msgspec.structs.replace(GOOD, device="3" * 32)

    known = directory([false, altered, GOOD], PUBLIC)

    assert set(known.devices) == {GOOD.device}
    assert known.rejected == 2


def test_a_false_certificate_under_the_same_device_does_not_push_out_the_true_one() -> None:
    false = msgspec.structs.replace(GOOD, signing=b"x" * 32)

    for given in ([GOOD, false], [false, GOOD]):
        known = directory(given, PUBLIC)
        assert known.signing_key(DeviceId("1" * 32), LISE.id) == b"s" * 32
        assert known.rejected == 1


def test_certificates_are_kept_between_runs() -> None:
    other = certificate("0" * 32)

    assert decode(encode([GOOD, other])) == [other, GOOD]
    assert encode([GOOD, other]) == encode([other, GOOD])
    assert decode(b"") == decode(b"\xff\x00") == []
    assert NOBODY.devices == {}
