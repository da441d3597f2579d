"""A real profile on disk for a made-up medarbeider, without a sentral: keys, keyring, certificate, database."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.actions.profil import Profil, write_profile
from feltapp.clock import SystemClock, new_id
from feltapp.domain.certificate import MUNICIPALITY, make_certificate, make_grant, new_code
from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.store.database import Database
from feltapp.store.files import private_folder
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.keys import FASTEST, Cost, create_keys
from feltapp.sync import devices

PASSPHRASE = "måke lykt graut ferge tistel"
DATABASE_FILE = "feltapp.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeProfile:
    """Where it is and how it opens."""

    folder: Path
    recovery: str
    me: Medarbeider


def make_profile(
    base: Path, *, name: str = "Kari Moen", cost: Cost = FASTEST, role: Role = Role.FELTARBEIDER
) -> MadeProfile:
    """A profile that opens with `PASSPHRASE`."""
    clock = SystemClock()
    me = Medarbeider(
        id=MedarbeiderId(new_id(clock)),
        name=name,
        title="Bo-oppfølger",
        role=role,
        team=TeamId(new_id(clock)),
        team_name="Ambulant team · Bydel Eksempel",
    )
    folder = base / me.id
    private_folder(folder)
    municipality, escrow = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    root, recovery = create_keys(
        folder, PASSPHRASE, escrow=escrow.public_key().public_bytes_raw(), cost=cost, floor=FASTEST
    )
    ring = Keyring.create(folder, root, DeviceId(new_id(clock)))
    code = new_code()
    expires = datetime.now(UTC) + timedelta(days=1)
    grant = make_grant(
        code=code,
        medarbeider=me,
        expires_ms=int(expires.timestamp() * 1000),
        issuer=MUNICIPALITY,
        issuer_key=municipality,
    )
    certificate = make_certificate(
        grant=grant,
        code=code,
        device=ring.device,
        signing=ring.signing.public_key().public_bytes_raw(),
        sealing=ring.sealing.public_key().public_bytes_raw(),
    )
    ring.municipality_signing = municipality.public_key().public_bytes_raw()
    ring.municipality_sealing = escrow.public_key().public_bytes_raw()
    ring.certificates = devices.encode([certificate])
    ring.own_certificate = msgspec.msgpack.encode(certificate)
    ring.save()
    Database.create(folder / DATABASE_FILE, root.store_key()).close()
    OutboxJournal.open(folder / JOURNAL_FILE, root.derive("utboks")).close()
    write_profile(Profil(folder=folder, name=me.name, title=me.title, team_name=me.team_name))
    return MadeProfile(folder=folder, recovery=recovery, me=me)
