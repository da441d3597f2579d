"""A certificate holds up to the municipality's key, link by link; with any link changed it does not."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from feltapp.domain.certificate import (
    MAX_CHAIN,
    MUNICIPALITY,
    Certificate,
    CertificateError,
    Grant,
    grant_private_key,
    make_certificate,
    make_grant,
    new_code,
    verify,
)
from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
MUNICIPALITY_KEY = KEY.public_key().public_bytes_raw()
LEADER_KEY = Ed25519PrivateKey.from_private_bytes(b"l" * 32)
LEADER_DEVICE = DeviceId("1" * 32)
CODE = "0123456789ABC"
LEADER_CODE = "ZYXWVTSRQPNMK"


def person(name: str, role: Role) -> Medarbeider:
    return Medarbeider(
        id=MedarbeiderId(name[0].lower().encode().hex() * 16),
        name=name,
        title="Teamleder" if role is Role.TEAMLEDER else "Bo-oppfølger",
        role=role,
        team=TeamId("7" * 32),
        team_name="Bo ute",
    )


def enrolled(
    who: Medarbeider, device: DeviceId, signing: Ed25519PrivateKey, issuer: DeviceId, issuer_key: Ed25519PrivateKey
) -> Certificate:
    code = LEADER_CODE if who.role is Role.TEAMLEDER else CODE
    grant = make_grant(code=code, medarbeider=who, expires_ms=1_800_000_000_000, issuer=issuer, issuer_key=issuer_key)
    public = signing.public_key().public_bytes_raw()
    return make_certificate(grant=grant, code=code, device=device, signing=public, sealing=b"s" * 32)


LEADER = enrolled(person("Lise Lunde", Role.TEAMLEDER), LEADER_DEVICE, LEADER_KEY, MUNICIPALITY, KEY)
KARI = enrolled(
    person("Kari Berg", Role.FELTARBEIDER),
    DeviceId("2" * 32),
    Ed25519PrivateKey.from_private_bytes(b"a" * 32),
    LEADER_DEVICE,
    LEADER_KEY,
)
KNOWN = {LEADER.device: LEADER, KARI.device: KARI}


def test_the_chain_says_whose_device_it_is() -> None:
    device = verify(KARI, KNOWN, MUNICIPALITY_KEY)

    assert device.medarbeider == person("Kari Berg", Role.FELTARBEIDER)
    assert (device.id, device.signing, device.sealing) == (KARI.device, KARI.signing, b"s" * 32)
    assert verify(LEADER, {}, MUNICIPALITY_KEY).medarbeider.role is Role.TEAMLEDER


@pytest.mark.parametrize("field", [f for f in Grant.__struct_fields__ if f != "expires_ms"])
def test_each_field_of_the_grant_is_covered(field: str) -> None:
    changed = _other(getattr(KARI.grant, field))
    grant = msgspec.structs.replace(KARI.grant, **{field: changed})

    with pytest.raises(CertificateError):
        verify(msgspec.structs.replace(KARI, grant=grant), KNOWN, MUNICIPALITY_KEY)


def test_the_last_day_of_the_grant_is_covered() -> None:
    grant = msgspec.structs.replace(KARI.grant, expires_ms=KARI.grant.expires_ms + 1)

    with pytest.raises(CertificateError):
        verify(msgspec.structs.replace(KARI, grant=grant), KNOWN, MUNICIPALITY_KEY)


@pytest.mark.parametrize("field", ["device", "signing", "sealing", "signature"])
def test_each_field_of_the_certificate_is_covered(field: str) -> None:
    changed = msgspec.structs.replace(KARI, **{field: _other(getattr(KARI, field))})

    with pytest.raises(CertificateError):
        verify(changed, KNOWN, MUNICIPALITY_KEY)


@pytest.mark.parametrize("field", ["device", "signing", "sealing", "signature"])
def test_each_field_of_the_issuers_certificate_is_covered(field: str) -> None:
    changed = msgspec.structs.replace(LEADER, **{field: _other(getattr(LEADER, field))})

    with pytest.raises(CertificateError):
        verify(KARI, {LEADER.device: changed}, MUNICIPALITY_KEY)


@pytest.mark.parametrize("field", Grant.__struct_fields__)
def test_each_field_of_the_issuers_grant_is_covered(field: str) -> None:
    value = getattr(LEADER.grant, field)
    grant = msgspec.structs.replace(LEADER.grant, **{field: value + 1 if isinstance(value, int) else _other(value)})

    with pytest.raises(CertificateError):
        verify(KARI, {LEADER.device: msgspec.structs.replace(LEADER, grant=grant)}, MUNICIPALITY_KEY)


def _other(value: str | bytes) -> str | bytes:
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1]) + value[1:]
    return ("1" if value[:1] != "1" else "2") + value[1:]


def test_only_a_leader_may_give_a_grant() -> None:
    amir = enrolled(
        person("Amir Noor", Role.FELTARBEIDER),
        DeviceId("3" * 32),
        Ed25519PrivateKey.from_private_bytes(b"m" * 32),
        DeviceId("2" * 32),
        Ed25519PrivateKey.from_private_bytes(b"a" * 32),
    )

    with pytest.raises(CertificateError):
        verify(amir, KNOWN | {amir.device: amir}, MUNICIPALITY_KEY)


def test_another_municipality_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"x" * 32).public_key().public_bytes_raw()

    with pytest.raises(CertificateError):
        verify(KARI, KNOWN, other)
    with pytest.raises(CertificateError):
        verify(KARI, KNOWN, b"")


def test_an_issuer_that_is_not_known_is_refused() -> None:
    with pytest.raises(CertificateError):
        verify(KARI, {}, MUNICIPALITY_KEY)


def test_a_certificate_filed_under_another_device_gives_no_grants() -> None:
    with pytest.raises(CertificateError):
        verify(KARI, {LEADER_DEVICE: msgspec.structs.replace(LEADER, device="9" * 32)}, MUNICIPALITY_KEY)


def test_nobody_may_call_herself_the_municipality() -> None:
    false = enrolled(person("Lise Lunde", Role.TEAMLEDER), MUNICIPALITY, LEADER_KEY, LEADER_DEVICE, LEADER_KEY)

    with pytest.raises(CertificateError):
        verify(false, KNOWN, MUNICIPALITY_KEY)


def test_leaders_who_vouch_for_each_other_in_a_ring_are_refused() -> None:
    """Two leaders' devices that issue each other, with no link to the municipality, and a chain that is too long."""
    ring = enrolled(person("Lise Lunde", Role.TEAMLEDER), LEADER_DEVICE, LEADER_KEY, LEADER_DEVICE, LEADER_KEY)

    with pytest.raises(CertificateError):
        verify(ring, {LEADER_DEVICE: ring}, MUNICIPALITY_KEY)
    assert MAX_CHAIN < 20


def test_a_code_survives_being_read_aloud() -> None:
    key = grant_private_key(CODE).public_key().public_bytes_raw()

    assert grant_private_key("oi23 4567-89 abc").public_key().public_bytes_raw() == key
    assert KARI.grant.grant_key == key


@pytest.mark.parametrize("code", ["", "0123456789AB", "0123456789ABCD", "0123456789AB!", "0123456789ABÅ", "U" * 13])
def test_what_is_no_code_is_refused_before_any_work(code: str) -> None:
    with pytest.raises(CertificateError):
        grant_private_key(code)


def test_codes_are_not_the_same_twice() -> None:
    codes = {new_code() for _ in range(200)}

    assert len(codes) == 200
    assert all(len(code) == 13 for code in codes)
