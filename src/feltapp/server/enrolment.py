"""How a new laptop gets in: a leader's grant is kept until the device that knows its code claims it, once.

Sentral sees the grant's public key, never the code; so it can keep a newcomer out, but make none: docs/adr/0005.
A code that does not exist, is used up or has run out is refused in the same words.
"""

import msgspec

from feltapp.domain.certificate import Certificate, CertificateError, Grant, verify
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Device
from feltapp.server.directory import Directory
from feltapp.server.ids import is_id
from feltapp.server.refusal import malformed, not_allowed, not_found
from feltapp.server.store import keeping, people, state
from feltapp.server.store.base import Tx

GRANT_LASTS_MS = 24 * 3600 * 1000
_KEY_BYTES = 32
_encoder = msgspec.msgpack.Encoder()


def keep_grant(tx: Tx, grant: Grant, by: str, now_ms: int) -> None:
    """Keep a grant until it is used; no longer than a day from now, whatever the issuer's clock said."""
    if not is_id(grant.medarbeider) or not is_id(grant.team) or grant.role not in {role.value for role in Role}:
        raise malformed()
    ends_ms = min(grant.expires_ms, now_ms + GRANT_LASTS_MS)
    data = _encoder.encode(grant)
    if not people.keep_grant(tx, grant.grant_key, data, ends_ms):
        before = people.grant_of(tx, grant.grant_key)
        if before is None or before.data != data:
            raise not_allowed()
        return
    keeping.event(tx, "innrulleringskode", by, [grant.medarbeider], now_ms)


def may_grant(grant: Grant, leader: Device, directory: Directory) -> bool:
    """A leader lets people into her own team, and gives nobody a laptop in the name of another team's medarbeider."""
    who = leader.medarbeider
    elsewhere = any(
        known.device.medarbeider.id == grant.medarbeider and known.device.medarbeider.team != who.team
        for known in directory.known.values()
    )
    return who.role is Role.TEAMLEDER and grant.issuer == leader.id and grant.team == who.team and not elsewhere


def find_grant(tx: Tx, grant_key: bytes, now_ms: int) -> bytes:
    """The grant of a code that may still be used, as it was signed."""
    row = people.grant_of(tx, grant_key)
    if row is None or row.device is not None or row.ends_ms <= now_ms:
        raise not_found()
    return row.data


def claim(tx: Tx, certificate: Certificate, directory: Directory, municipality: bytes, now_ms: int) -> bytes:
    """Let the device in; the same device again is harmless, another one is refused."""
    grant_key = certificate.grant.grant_key
    row = people.grant_of(tx, grant_key)
    if row is None or row.data != _encoder.encode(certificate.grant):
        raise not_found()
    data = _encoder.encode(certificate)
    if row.device is not None:
        if row.device == certificate.device and directory_has(directory, certificate):
            return row.data
        raise not_found()
    if row.ends_ms <= now_ms or not _fits(certificate, directory, municipality):
        raise not_found()
    if not people.use_grant(tx, grant_key, certificate.device):
        raise not_found()
    if not people.add_certificate(tx, certificate.device, certificate.grant.medarbeider, data):
        raise not_found()  # the whole transaction is undone: the grant stays unused
    keeping.event(tx, "innrullert", certificate.device, [certificate.grant.medarbeider], now_ms)
    state.bump(tx)
    return row.data


def directory_has(directory: Directory, certificate: Certificate) -> bool:
    """Whether this very certificate was let in before."""
    return certificate in directory.certificates


def _fits(certificate: Certificate, directory: Directory, municipality: bytes) -> bool:
    if not is_id(certificate.device) or {len(certificate.signing), len(certificate.sealing)} != {_KEY_BYTES}:
        return False
    issuer = directory.known.get(certificate.grant.issuer)
    if issuer is not None and issuer.revoked:
        return False
    known = {one.device: one for one in directory.certificates}
    try:
        verify(certificate, known, municipality)
    except CertificateError:
        return False
    return True
