"""Made-up laptops that talk to sentral: keys, certificates and sealed revisions as real ones have them.

Bodies are random bytes of the right length: sentral cannot tell the difference.  Grant keys are drawn, not derived
from a code (a third of a second each); tests/unit/server/test_enrolment.py goes the whole way with a code.
"""

import os
from dataclasses import dataclass, field

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.clock import Clock, new_id
from feltapp.domain.certificate import MUNICIPALITY, Certificate, Grant
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, RecordId, RevisionId, SkjemaRef, TeamId
from feltapp.domain.mappe import Mappe, MappeKind, Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.domain.revision import Header
from feltapp.domain.sealed import encode_header, signed_message
from feltapp.domain.wrapping import key_context, wrap
from feltapp.server import enrolment
from feltapp.server.central import Central
from feltapp.server.settings import Settings
from feltapp.sync.wire import EnrolRequest, KeysRequest, NewMappe, SealedRevision, WrappedKey

_PURPOSE = b"feltapp/innrullering/v1"
TEAM = TeamId("7ea0" * 8)
OTHER_TEAM = TeamId("0ddb" * 8)


@dataclass(slots=True, kw_only=True)
class Laptop:
    """A laptop with its keys, and what its medarbeider does on it."""

    device: DeviceId
    medarbeider: Medarbeider
    signing: Ed25519PrivateKey
    sealing: X25519PrivateKey
    clock: Clock
    mappe_keys: dict[str, bytes] = field(default_factory=dict)

    def new_mappe(self, kind: MappeKind = MappeKind.JOURNAL, bruker: BrukerId | None = None) -> Mappe:
        return Mappe(
            id=MappeId(new_id(self.clock)),
            bruker=bruker or BrukerId(new_id(self.clock)),
            kind=kind,
            team=self.medarbeider.team,
        )

    def announcement(self, central: Central, *mapper: Mappe) -> KeysRequest:
        keys = []
        for mappe in mapper:
            key = self.mappe_keys.setdefault(mappe.id, os.urandom(32))
            sealed = wrap(key, central.desk.keys.municipality_sealing, key_context(mappe.id, 1))
            keys.append(WrappedKey(mappe.id, 1, sealed))
        return KeysRequest([NewMappe(m.id, m.bruker, m.kind, m.team) for m in mapper], keys, [])

    def announced(self, central: Central, kind: MappeKind = MappeKind.JOURNAL, bruker: BrukerId | None = None) -> Mappe:
        mappe = self.new_mappe(kind, bruker)
        central.keys(self.device, self.announcement(central, mappe))
        return mappe

    def write(self, mappe: Mappe, *, size: int = 700, author: MedarbeiderId | None = None) -> SealedRevision:
        header = encode_header(
            Header(
                id=RevisionId(new_id(self.clock)),
                bruker=mappe.bruker,
                mappe=mappe.id,
                record=RecordId(new_id(self.clock)),
                parents=(),
                skjema=SkjemaRef("journalnotat|1"),
                author=author or self.medarbeider.id,
                device=self.device,
                recorded_at=self.clock.now(),
                key=1,
            )
        )
        body = os.urandom(size)
        return SealedRevision(header, body, self.signing.sign(signed_message(header, body)))


def medarbeider(clock: Clock, name: str, role: Role = Role.FELTARBEIDER, team: TeamId = TEAM) -> Medarbeider:
    return Medarbeider(
        id=MedarbeiderId(new_id(clock)), name=name, title="Bo-oppfølger", role=role, team=team, team_name="Nord"
    )


def _signed(part: Grant | Certificate, key: Ed25519PrivateKey) -> bytes:
    return key.sign(_PURPOSE + msgspec.msgpack.encode(msgspec.structs.replace(part, signature=b"")))


def make_laptop(clock: Clock, who: Medarbeider) -> Laptop:
    return Laptop(
        device=DeviceId(new_id(clock)),
        medarbeider=who,
        signing=Ed25519PrivateKey.generate(),
        sealing=X25519PrivateKey.generate(),
        clock=clock,
    )


def make_certificate_for(
    laptop: Laptop, grant_key: Ed25519PrivateKey, issuer: DeviceId, issuer_key: Ed25519PrivateKey, expires_ms: int
) -> Certificate:
    who = laptop.medarbeider
    grant = Grant(
        grant_key=grant_key.public_key().public_bytes_raw(), medarbeider=who.id, name=who.name, title=who.title,
        role=who.role.value, team=who.team, team_name=who.team_name, expires_ms=expires_ms, issuer=issuer,
    )  # fmt: skip
    grant = msgspec.structs.replace(grant, signature=_signed(grant, issuer_key))
    certificate = Certificate(
        grant=grant,
        device=laptop.device,
        signing=laptop.signing.public_key().public_bytes_raw(),
        sealing=laptop.sealing.public_key().public_bytes_raw(),
    )
    return msgspec.structs.replace(certificate, signature=_signed(certificate, grant_key))


def enrol_leader(central: Central, settings: Settings, who: Medarbeider) -> Laptop:
    """The first leader of a team, let in by the municipality's key."""
    laptop = make_laptop(central.desk.clock, who)
    municipality = Ed25519PrivateKey.from_private_bytes((settings.keys / "signering.nokkel").read_bytes())
    grant_key = Ed25519PrivateKey.generate()
    certificate = make_certificate_for(laptop, grant_key, MUNICIPALITY, municipality, 1 << 45)
    with central.desk.write() as tx:
        enrolment.keep_grant(tx, certificate.grant, MUNICIPALITY, central.desk.now_ms())
    central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))
    return laptop


def enrol_by(central: Central, leader: Laptop, who: Medarbeider) -> Laptop:
    """Somebody that a leader lets in."""
    laptop = make_laptop(central.desk.clock, who)
    grant_key = Ed25519PrivateKey.generate()
    certificate = make_certificate_for(laptop, grant_key, leader.device, leader.signing, 1 << 45)
    central.grant(leader.device, certificate.grant)
    central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))
    return laptop
