"""Everybody's devices and access as of one version of the database; made anew when the version has moved.

A device is here only if its certificate holds up to the municipality's key: a row that somebody slipped into the
database makes nobody a medarbeider.
"""

from collections import defaultdict
from dataclasses import dataclass, field

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from feltapp.domain.certificate import Certificate, CertificateError, verify
from feltapp.domain.medarbeider import Device
from feltapp.server.access import Scope, scope_of
from feltapp.server.store import people
from feltapp.server.store.base import Tx
from feltapp.server.store.people import AccessRow

_decoder = msgspec.msgpack.Decoder(Certificate)


@dataclass(frozen=True, slots=True)
class Known:
    """A device, its public key ready for use, and whether it may still come in."""

    device: Device
    public: Ed25519PublicKey
    revoked: bool

    def signed(self, signature: bytes, message: bytes) -> bool:
        """Whether the device signed this."""
        try:
            self.public.verify(signature, message)
        except InvalidSignature:
            return False
        return True


@dataclass(slots=True)
class Directory:
    """Read by many threads; only the cache of scopes is written, each entry whole."""

    epoch: str
    version: int
    known: dict[str, Known]
    certificates: list[Certificate]
    access: dict[str, list[AccessRow]]
    _scopes: dict[tuple[str, str, str], Scope] = field(default_factory=dict)

    def scope(self, tx: Tx, device: Device, now_ms: int) -> Scope:
        """What the device's medarbeider may see now."""
        who = device.medarbeider
        name = (who.id, who.team, who.role)
        scope = self._scopes.get(name)
        if scope is None or not scope.current(now_ms):
            scope = scope_of(tx, who, self.access.get(who.id, ()), now_ms)
            self._scopes[name] = scope
        return scope


def read_directory(tx: Tx, epoch: str, version: int, municipality: bytes, before: "Directory | None") -> Directory:
    """The directory at this version; chains that held in the one `before` are not walked again."""
    rows = people.certificates(tx)
    certificates = [_decoder.decode(row.data) for row in rows]
    by_device = {certificate.device: certificate for certificate in certificates}
    known: dict[str, Known] = {}
    for row, certificate in zip(rows, certificates, strict=True):
        earlier = before.known.get(row.device) if before is not None else None
        if earlier is not None:
            known[row.device] = Known(earlier.device, earlier.public, row.revoked)
            continue
        try:
            device = verify(certificate, by_device, municipality)
        except CertificateError:
            continue
        known[row.device] = Known(device, Ed25519PublicKey.from_public_bytes(device.signing), row.revoked)
    access: defaultdict[str, list[AccessRow]] = defaultdict(list)
    for entry in people.access_rows(tx):
        access[entry.medarbeider].append(entry)
    return Directory(
        epoch=epoch,
        version=version,
        known=known,
        certificates=[certificate for certificate in certificates if certificate.device in known],
        access=dict(access),
    )
