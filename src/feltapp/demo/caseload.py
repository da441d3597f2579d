"""Before a day or a story begins: a leader, two enrolled laptops, and made-up people that sync has brought to all.

Headless, and nothing but the product's own parts: the leader's code, her grants, each laptop's claim with a real
passphrase, actions that sign and save, the engine that sends and fetches.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from feltapp.actions.context import Context
from feltapp.bootstrap.enrol import ProfileMaker
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import Clock, new_id
from feltapp.demo.central import DemoError
from feltapp.domain.certificate import make_grant, new_code
from feltapp.domain.ids import MedarbeiderId
from feltapp.domain.medarbeider import Medarbeider
from feltapp.oppdiktet import seed
from feltapp.oppdiktet.made_up import STAFF, MadeUpPerson, Who
from feltapp.oppdiktet.seed import Seeded
from feltapp.sync.http import HttpDoor, HttpRemote, open_client
from feltapp.sync.token import SignedPass
from feltapp.ui.session import Opened

GRANT = timedelta(hours=2)
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A medarbeider's profile on one laptop, and what opens it."""

    who: Who
    base: Path
    folder: Path
    passphrase: str


def enrol(who: Who, base: Path, url: str, code: str, clock: Clock) -> Profile:
    """Claim a code, as the enrolment page does; the fingerprint is the one the leader would read aloud."""
    maker = ProfileMaker(base, clock)
    maker.look_up(url, code)
    passphrase = maker.suggest()
    claimed = maker.claim(maker.fingerprint, passphrase)
    maker.paper_kept(claimed.folder)
    return Profile(who=who, base=base, folder=Path(claimed.folder), passphrase=passphrase)


def invite(leader: Context, url: str, who: Who) -> str:
    """A one-time code that the leader makes for somebody in her team."""
    made = STAFF[who]
    keyring = leader.keyring
    medarbeider = Medarbeider(
        id=MedarbeiderId(new_id(leader.clock)),
        name=made.name,
        title=made.title,
        role=made.role,
        team=leader.me.team,
        team_name=leader.me.team_name,
    )
    code = new_code()
    expires = leader.clock.now() + GRANT
    client = open_client(url)
    remote = HttpRemote(client, SignedPass(HttpDoor(client), keyring.device, keyring.signing.sign, leader.clock))
    remote.grant(
        make_grant(
            code=code,
            medarbeider=medarbeider,
            expires_ms=int(expires.timestamp() * 1000),
            issuer=keyring.device,
            issuer_key=keyring.signing,
        )
    )
    remote.close()
    return code


class Desk:
    """Opened profiles without a window."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[Who, Opened] = {}

    def open(self, profile: Profile) -> Context:
        """Unlock one."""
        opened = ProfileOpener(self._clock)(profile.folder, profile.passphrase, "")
        self._open[profile.who] = opened
        return opened.ctx

    def sync(self, who: Who) -> int:
        """Meet sentral once; how many revisions came."""
        syncing = self._open[who].syncing
        if syncing is None:
            raise DemoError(f"{who} har ingen sentral")
        result = syncing.run()
        if result.trouble is not None or result.waiting:
            raise DemoError(f"synkronisering for {who}: {result.trouble}, {result.waiting} venter")
        return result.received

    def context(self, who: Who) -> Context:
        """What actions need."""
        return self._open[who].ctx

    def close(self, who: Who) -> None:
        """Lock it again."""
        self._open.pop(who).close()

    def close_all(self) -> None:
        """Lock them all."""
        for who in tuple(self._open):
            self.close(who)


def fill(desk: Desk, made: Sequence[MadeUpPerson], today: date, say: Say) -> tuple[Seeded, ...]:
    """These people in the stores of leader, Kari and Amir, all the same when this returns."""
    staff: Mapping[str, str] = {who: desk.context(who).me.id for who in STAFF}
    leader = desk.context("leder")
    seeded = seed.make_mapper(leader, made)
    desk.sync("leder")
    for who in ("kari", "amir"):
        desk.sync(who)
    texts = [seed.written(leader, one, staff, today) for one in seeded]
    count = 0
    for who in STAFF:
        for of_person in texts:
            mine = [text for text in of_person if text.author == who]
            if mine:
                count += seed.write(desk.context(who), mine)
        desk.sync(who)
    for who in STAFF:
        desk.sync(who)
    say(f"{len(seeded)} oppdiktede brukere, {count} signerte og påbegynte tekster")
    return seeded
