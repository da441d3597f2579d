"""Who a device belongs to, provable without asking sentral.

A leader makes a one-time code.  The code is stretched to a *grant key*; the leader signs that key together with who
it is for.  The new device, which got the code on paper or by phone, signs its own two keys with the grant key.
Sentral sees the grant key but never the code, so it can neither make a device nor swap its keys: docs/adr/0005.
The chain ends in the municipality's signing key, whose fingerprint is read aloud at enrolment.
"""

import hashlib
import secrets
from collections.abc import Mapping

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Device, Medarbeider

CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 13
"""65 bits, as a person can read aloud (Crockford's letters: no I, L, O, U)."""

MUNICIPALITY = DeviceId("0" * 32)
"""The issuer of the first leader's grant: the municipality's own key."""

MAX_CHAIN = 8
_FINGERPRINT_DIGITS = 30
_MEMORY_KIB = 65_536
_PURPOSE = b"feltapp/innrullering/v1"


class CertificateError(ValueError):
    """Not a certificate that this municipality's key stands behind."""


class Grant(msgspec.Struct, array_like=True, frozen=True):
    """Leave for one device to act as one medarbeider; signed by a leader's device or the municipality."""

    grant_key: bytes
    medarbeider: str
    name: str
    title: str
    role: str
    team: str
    team_name: str
    expires_ms: int
    issuer: str
    signature: bytes = b""


class Certificate(msgspec.Struct, array_like=True, frozen=True):
    """A grant, and the keys of the device that used it, signed with the grant key."""

    grant: Grant
    device: str
    signing: bytes
    sealing: bytes
    signature: bytes = b""


_encoder = msgspec.msgpack.Encoder()


def new_code() -> str:
    """A fresh one-time code, 13 letters and digits."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def grant_private_key(code: str) -> Ed25519PrivateKey:
    """The key that a code stands for; spaces, hyphens and case do not matter.  Takes about 0.3 s and 64 MiB."""
    cleaned = "".join(code.upper().replace("O", "0").replace("I", "1").replace("L", "1").split()).replace("-", "")
    if len(cleaned) != CODE_LENGTH or any(letter not in CODE_ALPHABET for letter in cleaned):
        raise CertificateError("not a code")
    kdf = Argon2id(salt=_PURPOSE, length=32, iterations=3, lanes=4, memory_cost=_MEMORY_KIB)
    return Ed25519PrivateKey.from_private_bytes(kdf.derive(cleaned.encode()))


def make_grant(
    *, code: str, medarbeider: Medarbeider, expires_ms: int, issuer: DeviceId, issuer_key: Ed25519PrivateKey
) -> Grant:
    """A leader's leave for the device that will know `code`."""
    unsigned = Grant(
        grant_key=grant_private_key(code).public_key().public_bytes_raw(),
        medarbeider=medarbeider.id,
        name=medarbeider.name,
        title=medarbeider.title,
        role=medarbeider.role.value,
        team=medarbeider.team,
        team_name=medarbeider.team_name,
        expires_ms=expires_ms,
        issuer=issuer,
    )
    return msgspec.structs.replace(unsigned, signature=issuer_key.sign(_message(unsigned)))


def make_certificate(*, grant: Grant, code: str, device: DeviceId, signing: bytes, sealing: bytes) -> Certificate:
    """What a new device shows for itself: its keys, signed with the key that its code stands for."""
    unsigned = Certificate(grant=grant, device=device, signing=signing, sealing=sealing)
    return msgspec.structs.replace(unsigned, signature=grant_private_key(code).sign(_message(unsigned)))


def verify(certificate: Certificate, known: Mapping[str, Certificate], municipality: bytes) -> Device:
    """The device a certificate speaks for; `known` holds other devices' certificates by device id.

    Raises `CertificateError` unless every link holds up to the municipality's key (32 bytes, Ed25519).
    """
    _verify_chain(certificate, known, municipality, MAX_CHAIN)
    grant = certificate.grant
    return Device(
        id=DeviceId(certificate.device),
        medarbeider=Medarbeider(
            id=MedarbeiderId(grant.medarbeider),
            name=grant.name,
            title=grant.title,
            role=Role(grant.role),
            team=TeamId(grant.team),
            team_name=grant.team_name,
        ),
        signing=certificate.signing,
        sealing=certificate.sealing,
    )


def fingerprint(signing: bytes, sealing: bytes) -> str:
    """The municipality's two public keys as six groups of five digits, for reading aloud: about 99 bits."""
    digest = hashlib.sha256(_PURPOSE + signing + sealing).digest()
    digits = f"{int.from_bytes(digest, 'big') % 10**_FINGERPRINT_DIGITS:0{_FINGERPRINT_DIGITS}d}"
    return " ".join(digits[start : start + 5] for start in range(0, _FINGERPRINT_DIGITS, 5))


def _verify_chain(certificate: Certificate, known: Mapping[str, Certificate], municipality: bytes, left: int) -> None:
    grant = certificate.grant
    if left == 0 or certificate.device == MUNICIPALITY:
        raise CertificateError("too long a chain")
    _check(grant.grant_key, certificate.signature, _message(certificate))
    if grant.role not in {role.value for role in Role}:
        raise CertificateError("unknown role")
    if grant.issuer == MUNICIPALITY:
        _check(municipality, grant.signature, _message(grant))
        return
    issuer = known.get(grant.issuer)
    if issuer is None or issuer.device != grant.issuer or issuer.grant.role != Role.TEAMLEDER.value:
        raise CertificateError("the issuer is no leader")
    _verify_chain(issuer, known, municipality, left - 1)
    _check(issuer.signing, grant.signature, _message(grant))


def _message(part: Grant | Certificate) -> bytes:
    return _PURPOSE + _encoder.encode(msgspec.structs.replace(part, signature=b""))


def _check(key: bytes, signature: bytes, message: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError) as error:
        raise CertificateError("a signature does not hold") from error
