"""How a laptop becomes the device of one medarbeider: with a code that her leader made, and nobody else's help.

Two steps with a person between: `look_up` says whom the code is for and the municipality's fingerprint, which the
leader reads aloud; `claim` leaves the certificate.  The keys are made before the claim, so that the caller has them on
disk first: a claim sent twice with the same keys is the same claim.  Sentral never sees the code: docs/adr/0005.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.clock import Clock, new_id
from feltapp.domain.certificate import (
    Certificate,
    CertificateError,
    Grant,
    fingerprint,
    grant_private_key,
    make_certificate,
    verify,
)
from feltapp.domain.ids import DeviceId
from feltapp.domain.medarbeider import Device
from feltapp.errors import Trouble, UserError
from feltapp.sync.wire import Door, EnrolReply, EnrolRequest

_CODE_FIELD = "kode"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceKeys:
    """The private keys of a new device: what it signs with, and what mappe keys are sealed to."""

    device: DeviceId
    signing: Ed25519PrivateKey
    sealing: X25519PrivateKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a code stands for.  `fingerprint` is for a person to compare with what the leader reads aloud."""

    grant: Grant
    municipality_signing: bytes
    municipality_sealing: bytes
    known: Mapping[str, Certificate]

    @property
    def fingerprint(self) -> str:
        """The municipality's two keys, as six groups of five digits."""
        return fingerprint(self.municipality_signing, self.municipality_sealing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """What the profile needs to be this device from now on."""

    device: Device
    certificate: Certificate
    municipality_signing: bytes
    municipality_sealing: bytes
    certificates: tuple[Certificate, ...]


def make_keys(clock: Clock) -> DeviceKeys:
    """Keys for a device that does not exist yet."""
    return DeviceKeys(
        device=DeviceId(new_id(clock)),
        signing=Ed25519PrivateKey.generate(),
        sealing=X25519PrivateKey.generate(),
    )


def look_up(door: Door, code: str) -> Offer:
    """Whom a code is for."""
    try:
        grant_key = grant_private_key(code).public_key().public_bytes_raw()
    except CertificateError as error:
        raise UserError("kode-skrevet-feil", field=_CODE_FIELD) from error
    reply = door.enrol(EnrolRequest(grant_key=grant_key))
    try:
        grant = msgspec.msgpack.decode(reply.grant, type=Grant)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Trouble("sentral-svarer-feil", kall="enrol") from error
    if grant.grant_key != grant_key:
        raise Trouble("sentral-svarer-feil", kall="enrol")
    return Offer(
        grant=grant,
        municipality_signing=reply.municipality_signing,
        municipality_sealing=reply.municipality_sealing,
        known={certificate.device: certificate for certificate in reply.certificates},
    )


def claim(door: Door, offer: Offer, code: str, keys: DeviceKeys, *, heard: str) -> Enrolled:
    """Become the device; `heard` is the fingerprint as the leader read it aloud.

    Raises `UserError` before anything is sent when the fingerprint is another, or when the grant does not hold up to
    the municipality's key.
    """
    if _digits(heard) != _digits(offer.fingerprint):
        raise UserError("fingeravtrykk-stemmer-ikke", field="fingeravtrykk")
    certificate = make_certificate(
        grant=offer.grant,
        code=code,
        device=keys.device,
        signing=keys.signing.public_key().public_bytes_raw(),
        sealing=keys.sealing.public_key().public_bytes_raw(),
    )
    try:
        device = verify(certificate, offer.known, offer.municipality_signing)
    except CertificateError as error:
        raise UserError("kode-ikke-fra-kommunen", field=_CODE_FIELD) from error
    reply = door.enrol(EnrolRequest(grant_key=offer.grant.grant_key, certificate=certificate))
    if _municipality(reply) != (offer.municipality_signing, offer.municipality_sealing):
        raise Trouble("sentral-svarer-feil", kall="enrol")
    return Enrolled(
        device=device,
        certificate=certificate,
        municipality_signing=offer.municipality_signing,
        municipality_sealing=offer.municipality_sealing,
        certificates=tuple(reply.certificates),
    )


def _municipality(reply: EnrolReply) -> tuple[bytes, bytes]:
    return reply.municipality_signing, reply.municipality_sealing


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdecimal())
