"""Whose device is whose: the certificates that sentral passes on, believed only as far as the municipality's key goes.

A certificate that does not hold is left out and counted: one bad one never hides the others.  What such a device wrote
is kept and shown as not verified.  Asks nobody; the caller keeps the certificates between runs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from feltapp.domain.certificate import Certificate, CertificateError, verify
from feltapp.domain.ids import DeviceId, MedarbeiderId
from feltapp.domain.medarbeider import Device, Medarbeider

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(list[Certificate])


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """Devices whose certificates hold, and how many did not."""

    devices: Mapping[DeviceId, Device]
    rejected: int = 0

    def signing_key(self, device: DeviceId, author: MedarbeiderId) -> bytes | None:
        """The key that verifies what `device` signed as `author`; None when it does not speak for her."""
        known = self.devices.get(device)
        return known.signing if known is not None and known.medarbeider.id == author else None

    @property
    def medarbeidere(self) -> Mapping[MedarbeiderId, Medarbeider]:
        """Who there is, by id."""
        return {device.medarbeider.id: device.medarbeider for _, device in sorted(self.devices.items())}


NOBODY = Directory(devices={})


def directory(certificates: Iterable[Certificate], municipality: bytes) -> Directory:
    """The devices that the municipality's key stands behind."""
    given = list(certificates)
    known: dict[str, Certificate] = {}
    devices: dict[DeviceId, Device] = {}
    left = given
    while True:  # issuers before those they let in; a false one under a true device's id never takes its place
        later: list[Certificate] = []
        for certificate in left:
            try:
                device = verify(certificate, known, municipality)
            except CertificateError:
                later.append(certificate)
            else:
                known.setdefault(certificate.device, certificate)
                devices.setdefault(device.id, device)
        if len(later) == len(left):
            return Directory(devices=devices, rejected=len(left))
        left = later


def encode(certificates: Iterable[Certificate]) -> bytes:
    """Certificates as the bytes that are kept between runs."""
    return _encoder.encode(sorted(certificates, key=lambda certificate: certificate.device))


def decode(data: bytes) -> list[Certificate]:
    """Certificates kept earlier; none when the bytes are not such, since sentral will pass them on again."""
    try:
        return _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return []
