"""The real sentral for the simulation: started from a copy of one that was installed once, stopped, put back.

Its own code, its own database in a file; only the wire between is made up here.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NoReturn, TypeVar

import msgspec

from feltapp.clock import ManualClock
from feltapp.domain.certificate import make_grant, new_code
from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider
from feltapp.errors import Trouble
from feltapp.server.app import open_central
from feltapp.server.central import Central
from feltapp.server.refusal import Refusal
from feltapp.server.settings import Settings
from feltapp.sync.enrol import DeviceKeys, Enrolled, claim, look_up, make_keys
from feltapp.sync.wire import (
    REFUSED,
    AccessReply,
    AccessRequest,
    DraftBackup,
    EnrolReply,
    EnrolRequest,
    KeysReply,
    KeysRequest,
    LogRow,
    Manifest,
    ManifestRequest,
    Page,
    PullRequest,
    Receipt,
    SealedRevision,
    TokenReply,
    TokenRequest,
)

START = datetime(2026, 6, 2, 8, 0, tzinfo=UTC)
TEAM = TeamId("7" * 32)
_DATABASE = "sentral.db*"
T = TypeVar("T")


class Fault(StrEnum):
    """What the wire may do to one call."""

    NONE = "none"
    LOST_REQUEST = "lost request"
    LOST_ANSWER = "lost answer"
    TWICE = "twice"


def refused(refusal: Refusal) -> NoReturn:
    """What `HttpRemote` makes of a refusal."""
    if refusal.status == 401:
        raise Trouble("ikke-godkjent") from refusal
    if refusal.status in {429, 503}:
        raise Trouble("sentral-opptatt", seconds=0) from refusal
    raise Trouble(REFUSED if refusal.status < 500 else "sentral-svarer-feil", status=refusal.status) from refusal


class InProcessDoor:
    """Sentral without a token, in this process."""

    def __init__(self, central: Central) -> None:
        self._central = central

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        try:
            return self._central.enrol(request)
        except Refusal as refusal:
            refused(refusal)

    def token(self, request: TokenRequest) -> TokenReply:
        try:
            return self._central.token(request)
        except Refusal as refusal:
            refused(refusal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a laptop that is let in."""

    me: Medarbeider
    keys: DeviceKeys
    enrolled: Enrolled


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A sentral with a leader and three medarbeidere, to be copied."""

    folder: Path
    leader: Person
    people: tuple[Person, ...]


@cache
def installed() -> Installed:
    """Made once: stretching codes takes a second."""
    folder = Path(tempfile.mkdtemp(prefix="feltapp-sentral-"))
    clock = ManualClock(START)
    central = open_central(Settings(folder=folder), clock)
    leader = _person("Lise Lunde", Role.TEAMLEDER)
    code = new_code()
    central.first_leader(code=code, medarbeider=leader)
    in_charge = _enrol(central, clock, leader, code)
    names = ("Kari Berg", "Amir Noor", "Siri Dahl")
    people = [let_in(central, clock, in_charge, name, Role.FELTARBEIDER) for name in names]
    central.close()
    return Installed(folder=folder, leader=in_charge, people=tuple(people))


def let_in(central: Central, clock: ManualClock, leader: Person, name: str, role: Role) -> Person:
    """Somebody new in the team, with a laptop."""
    someone, code = _person(name, role), new_code()
    grant = make_grant(
        code=code,
        medarbeider=someone,
        expires_ms=int(START.timestamp() * 1000) + 3_600_000,
        issuer=leader.keys.device,
        issuer_key=leader.keys.signing,
    )
    central.grant(leader.keys.device, grant)
    return _enrol(central, clock, someone, code)


def other_team(central: Central, clock: ManualClock, name: str) -> Person:
    """The leader of another team, with a laptop."""
    someone = replace(_person(name, Role.TEAMLEDER), team=TeamId("8" * 32), team_name="Bo inne")
    code = new_code()
    central.first_leader(code=code, medarbeider=someone)
    return _enrol(central, clock, someone, code)


def _person(name: str, role: Role) -> Medarbeider:
    return Medarbeider(
        id=MedarbeiderId(name[:2].encode().hex() * 8),
        name=name,
        title="Bo-oppfølger",
        role=role,
        team=TEAM,
        team_name="Bo ute",
    )


def _enrol(central: Central, clock: ManualClock, me: Medarbeider, code: str) -> Person:
    door = InProcessDoor(central)
    keys = make_keys(clock)
    offer = look_up(door, code)
    return Person(me=me, keys=keys, enrolled=claim(door, offer, code, keys, heard=offer.fingerprint))


class Sentral:
    """The one there is, over restarts and restored backups."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(START)
        self._settings = Settings(folder=folder / "sentral")
        self._backup = folder / "kopi"
        shutil.copytree(installed().folder, self._settings.folder)
        self.central = open_central(self._settings, self.clock)
        self.has_backup = False

    def restart(self) -> None:
        """Stopped and started again."""
        self.central.close()
        self.central = open_central(self._settings, self.clock)

    def back_up(self) -> None:
        """Copy the database as it stands."""
        self.central.close()
        shutil.rmtree(self._backup, ignore_errors=True)
        self._backup.mkdir()
        for path in self._settings.folder.glob(_DATABASE):
            shutil.copy2(path, self._backup)
        self.has_backup = True
        self.central = open_central(self._settings, self.clock)

    def restore(self) -> None:
        """Put yesterday's database back; what lies beside it stays as it is."""
        self.central.close()
        for path in self._settings.folder.glob(_DATABASE):
            path.unlink()
        for path in self._backup.iterdir():
            shutil.copy2(path, self._settings.folder)
        self.central = open_central(self._settings, self.clock)

    def close(self) -> None:
        self.central.close()


class Line:
    """`Remote` for one laptop, over a wire that does to each call what it is told to."""

    def __init__(self, sentral: Sentral, device: DeviceId) -> None:
        self.sentral = sentral
        self._device = device
        self.faults: list[Fault] = []
        self.hold_keys = False
        self.cut_after: int | None = None
        self.meanwhile: Callable[[], None] | None = None

    def manifest(self, request: ManifestRequest) -> Manifest | None:
        manifest = self._call(lambda: self._central.manifest(self._device, _over(request)))
        work, self.meanwhile = self.meanwhile, None
        if work is not None:
            work()
        return manifest

    def pull(self, request: PullRequest) -> Iterator[Page]:
        fault = self._next()
        if fault is Fault.LOST_REQUEST:
            raise Trouble("ingen-kontakt")
        left = 0 if fault is Fault.LOST_ANSWER else 1_000 if self.cut_after is None else self.cut_after
        try:
            for page in self._central.pull(self._device, _over(request)):
                for revision in page.revisions:
                    if left == 0:
                        raise Trouble("forbindelsen-brutt")
                    left -= 1
                    part = Page(page.epoch, page.mappe, [revision])
                    yield _over(part)
                    if fault is Fault.TWICE:
                        yield _over(part)
        except Refusal as refusal:
            refused(refusal)

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        return self._call(lambda: self._central.push(self._device, [_over(r) for r in revisions]))

    def keys(self, request: KeysRequest) -> KeysReply:
        if self.hold_keys:
            request = KeysRequest(request.new, request.keys, [])
        return self._call(lambda: self._central.keys(self._device, _over(request)))

    def access(self, request: AccessRequest) -> AccessReply:
        return self._call(lambda: self._central.leader.access(self._device, _over(request)))

    def put_log(self, rows: Sequence[LogRow]) -> None:
        self._call(lambda: self._central.put_log(self._device, rows))

    def put_drafts(self, drafts: Sequence[DraftBackup]) -> None:
        self._call(lambda: self._central.put_drafts(self._device, drafts))

    def put_blob(self, mappe: str, sha256: str, sealed: bytes) -> None:
        self._call(lambda: self._central.put_blob(self._device, mappe, sha256, sealed))

    def get_blob(self, mappe: str, sha256: str) -> bytes:
        return self._call(lambda: self._central.get_blob(self._device, mappe, sha256))

    @property
    def _central(self) -> Central:
        return self.sentral.central

    def _next(self) -> Fault:
        return self.faults.pop(0) if self.faults else Fault.NONE

    def _call(self, call: Callable[[], T]) -> T:
        fault = self._next()
        if fault is Fault.LOST_REQUEST:
            raise Trouble("ingen-kontakt")
        try:
            if fault is Fault.TWICE:
                call()
            answer = call()
        except Refusal as refusal:
            refused(refusal)
        if fault is Fault.LOST_ANSWER:
            raise Trouble("forbindelsen-brutt")
        return answer


def _over(value: T) -> T:
    """As it comes out at the other end of a wire."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(value), type=type(value))
