"""A municipality to measure on: the real sentral as a process of its own, full of made-up people, and real laptops.

Sentral is filled through its own calls before it is started, so that filling it is not measured.
"""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from feltapp.actions.context import Context
from feltapp.actions.profil import Profil, write_profile
from feltapp.clock import SystemClock, new_id
from feltapp.domain.certificate import Certificate
from feltapp.domain.ids import BrukerId, DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.sealed import Sealed
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.server.settings import Settings
from feltapp.store.database import Database
from feltapp.store.files import private_folder
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.keys import RootKey, create_keys
from feltapp.sync import devices
from feltapp.sync.engine import Engine
from feltapp.sync.http import HttpDoor, HttpRemote, open_client
from feltapp.sync.laptop import Tell
from feltapp.sync.token import SignedPass
from feltapp.sync.wire import MAX_PUSH, EnrolRequest, ManifestRequest, Receipt, SealedRevision
from feltapp.ui.tasks import beside
from tests.bench.leash import Leash
from tests.bench.people import EACH, MadeUpBruker, caseload
from tests.contract.people import TEAM, Laptop, enrol_leader, make_certificate_for, medarbeider

PASSPHRASE = "måke lykt graut ferge tistel"
DATABASE_FILE = "feltapp.db"
_START_S = 30.0
_POLL_S = 0.02
_MAPPER_AT_ONCE = 200
_CLOCK = SystemClock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A laptop as it is right after enrolment, and the key that opens it."""

    folder: Path
    root: RootKey
    me: Medarbeider


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentral:
    """A process that answers, and where."""

    process: int
    url: str


class OpenLaptop:
    """An unlocked profile in a folder of its own."""

    def __init__(self, folder: Path, profile: Profile, url: str, first: Sequence[BrukerId] = ()) -> None:
        self.folder = folder
        self.database = Database.open(folder / DATABASE_FILE, profile.root.store_key())
        self.keyring = Keyring.open(folder, profile.root)
        self.journal = OutboxJournal.open(folder / JOURNAL_FILE, profile.root.derive("utboks"))
        self.me = profile.me
        client = open_client(url)
        self.access = SignedPass(HttpDoor(client), self.keyring.device, self.keyring.signing.sign, _CLOCK)
        self.remote = HttpRemote(client, self.access)
        self._beside = beside()
        self._first = tuple(first)

    def engine(self, tell: Tell = lambda _: None) -> Engine:
        """What keeps it alike with sentral."""
        return Engine(
            database=self.database,
            keyring=self.keyring,
            journal=self.journal,
            remote=self.remote,
            clock=_CLOCK,
            first=lambda: self._first,
            beside=self._beside,
            tell=tell,
        )

    @cached_property
    def ctx(self) -> Context:
        """What actions need."""
        directory = devices.directory(devices.decode(self.keyring.certificates), self.keyring.municipality_signing)
        staff = Staff(dict(directory.medarbeidere))
        catalog = Catalog.load(resource("skjema"))
        tuple(catalog.to_begin())  # as a session that is warm has done
        return Context(
            database=self.database,
            keyring=self.keyring,
            journal=self.journal,
            catalog=catalog,
            clock=_CLOCK,
            me=self.me,
            staff=lambda: staff,
            folder=self.folder,
        )

    def close(self) -> None:
        self.remote.close()
        self._beside.shutdown()
        self.journal.close()
        self.database.close()


class World:
    """A sentral that runs, the caseload it holds, a medarbeider who has just been enrolled and a colleague."""

    def __init__(
        self,
        folder: Path,
        revisions: int,
        postgres: str = "",
        *,
        each: int = EACH,
        others: int = 0,
        leash: Leash | None = None,
    ) -> None:
        self.folder = folder
        self._leash = leash
        self.settings = Settings(folder=folder / "sentral", postgres=postgres, port=_free_port())
        self.url = f"http://{self.settings.host}:{self.settings.port}"
        self._number = 0
        central = open_central(self.settings, _CLOCK)
        try:
            who = _medarbeider("Hanne Vik", Role.TEAMLEDER)
            self.colleague = enrol_leader(central, self.settings, who)
            self.profile = _enrol(central, self.colleague, folder / "kari", self.url)
            self.brukere = tuple(caseload(revisions, self.colleague, self.profile.me.id, TEAM, each))
            _fill(central, self.colleague, self.brukere)
            for _ in range(others):
                _other_team(central, self.settings, revisions, each)
        finally:
            central.close()

    @property
    def sealed(self) -> list[Sealed]:
        """Every revision that sentral holds."""
        return [one for bruker in self.brukere for one in bruker.sealed]

    @property
    def texts(self) -> list[bytes]:
        """Their bodies before they were packed."""
        return [text for bruker in self.brukere for text in bruker.texts]

    @contextmanager
    def running(self) -> Iterator[Sentral]:
        """Sentral answers within the block."""
        with self._process(self.settings) as sentral:
            yield sentral

    @contextmanager
    def beside(self) -> Iterator[Sentral]:
        """One more process over the same PostgreSQL, with a folder of its own and the same keys."""
        other = replace(self.settings, folder=self.folder / "sentral-2", port=_free_port())
        shutil.copytree(self.settings.keys, other.keys)
        with self._process(other) as sentral:
            yield sentral

    @contextmanager
    def _process(self, settings: Settings) -> Iterator[Sentral]:
        command = [sys.executable, "-m", "feltapp", "sentral", "--mappe", str(settings.folder)]
        command += ["--port", str(settings.port)]
        if settings.postgres:
            secret = self.folder / "postgres.txt"
            secret.write_text(settings.postgres, encoding="utf-8")
            command += ["--postgres-fil", str(secret)]
        log = self.folder / "sentral.logg"
        with log.open("ab") as file:
            process = subprocess.Popen(command, stdout=file, stderr=file, stdin=subprocess.DEVNULL)
        if self._leash is not None:
            self._leash.holds(process.pid)
        try:
            _wait_for(settings.port, process)
            yield Sentral(process=process.pid, url=f"http://{settings.host}:{settings.port}")
        finally:
            process.terminate()
            process.wait(_START_S)

    def fresh_folder(self) -> Path:
        """A copy of the profile as it was right after enrolment."""
        self._number += 1
        folder = self.folder / f"kari-{self._number}"
        shutil.copytree(self.profile.folder, folder)
        return folder

    def fresh(self, first: Sequence[BrukerId] = ()) -> OpenLaptop:
        """That profile, unlocked."""
        return OpenLaptop(self.fresh_folder(), self.profile, self.url, first)

    def push(self, sealed: Sequence[Sealed]) -> None:
        """The colleague sends something."""
        client = open_client(self.url)
        who = self.colleague
        remote = HttpRemote(client, SignedPass(HttpDoor(client), who.device, who.signing.sign, _CLOCK))
        receipts = remote.push([SealedRevision(one.header, one.body, one.signature) for one in sealed])
        remote.close()
        _check(receipts)


def _medarbeider(name: str, role: Role) -> Medarbeider:
    return Medarbeider(
        id=MedarbeiderId(new_id(_CLOCK)), name=name, title="Bo-oppfølger", role=role, team=TEAM, team_name="Nord"
    )


def _enrol(central: Central, leader: Laptop, folder: Path, url: str) -> Profile:
    """A profile on disk for a medarbeider whom the leader lets in."""
    me = _medarbeider("Kari Moen", Role.FELTARBEIDER)
    private_folder(folder)
    root, _ = create_keys(folder, PASSPHRASE, escrow=central.desk.keys.municipality_sealing)
    ring = Keyring.create(folder, root, DeviceId(new_id(_CLOCK)))
    laptop = Laptop(device=ring.device, medarbeider=me, signing=ring.signing, sealing=ring.sealing, clock=_CLOCK)
    grant_key = Ed25519PrivateKey.generate()
    certificate = make_certificate_for(laptop, grant_key, leader.device, leader.signing, 1 << 45)
    central.grant(leader.device, certificate.grant)
    central.enrol(EnrolRequest(certificate.grant.grant_key, certificate))
    manifest = central.manifest(ring.device, ManifestRequest())
    certificates: list[Certificate] = [] if manifest is None else manifest.certificates
    ring.municipality_signing = central.desk.keys.municipality_signing
    ring.municipality_sealing = central.desk.keys.municipality_sealing
    ring.certificates = devices.encode(certificates)
    ring.sentral_url = url
    ring.own_certificate = msgspec.msgpack.encode(certificate)
    ring.save()
    Database.create(folder / DATABASE_FILE, root.store_key()).close()
    OutboxJournal.open(folder / JOURNAL_FILE, root.derive("utboks")).close()
    write_profile(Profil(folder=folder, name=me.name, title=me.title, team_name=me.team_name))
    return Profile(folder=folder, root=root, me=me)


def _fill(central: Central, writer: Laptop, brukere: Sequence[MadeUpBruker]) -> None:
    mapper = [mappe for bruker in brukere for mappe in bruker.mapper]
    for start in range(0, len(mapper), _MAPPER_AT_ONCE):
        central.keys(writer.device, writer.announcement(central, *mapper[start : start + _MAPPER_AT_ONCE]))
    sealed = [SealedRevision(one.header, one.body, one.signature) for bruker in brukere for one in bruker.sealed]
    for start in range(0, len(sealed), MAX_PUSH):
        _check(central.push(writer.device, sealed[start : start + MAX_PUSH]))


def _other_team(central: Central, settings: Settings, revisions: int, each: int) -> None:
    """As many revisions that no laptop of ours will see."""
    team = TeamId(new_id(_CLOCK))
    who = medarbeider(_CLOCK, "Odd Leder", Role.TEAMLEDER, team)
    leader = enrol_leader(central, settings, who)
    _fill(central, leader, tuple(caseload(revisions, leader, who.id, team, each)))


def _check(receipts: Sequence[Receipt]) -> None:
    refused = [receipt for receipt in receipts if receipt.outcome != "stored"]
    if refused:
        raise RuntimeError(f"sentral did not store {len(refused)}: {refused[0]}")


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    ends = time.monotonic() + _START_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            if process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError("sentral did not start") from None
            time.sleep(_POLL_S)
        else:
            return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
