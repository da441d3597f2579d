"""Makes a new profile: keys first, then the certificate at sentral, then the database.

The order matters: a claim that was sent and not answered can be sent again only with the same keys, so these are on
disk before it.  A folder without `profil.json` is an enrolment that was not finished; it shows nowhere.
"""

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec

from feltapp.actions import forste_gang
from feltapp.actions.forste_gang import ForsteGang, Steg
from feltapp.actions.profil import FILE, Profil, write_profile
from feltapp.clock import Clock, new_id
from feltapp.domain.changes import Changes
from feltapp.domain.ids import DeviceId
from feltapp.errors import Trouble, UserError
from feltapp.pdf.gjenoppretting import draw_gjenoppretting
from feltapp.resources import resource
from feltapp.store.database import Database
from feltapp.store.files import private_folder
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.keys import DEFAULT, FLOOR, Cost, RootKey, change_passphrase, create_keys
from feltapp.store.passphrase import check_strength
from feltapp.sync import devices
from feltapp.sync.enrol import DeviceKeys, Offer, claim, look_up
from feltapp.sync.http import HttpDoor, open_client
from feltapp.ui.enrol_page import Claimed, Invitation

DATABASE_FILE = "feltapp.db"
WORDS = 5
UNKNOWN_CODE = 404


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What sentral said about a code."""

    address: str
    code: str
    door: HttpDoor
    offer: Offer


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """Keys on disk that no certificate speaks for yet."""

    folder: Path
    root: RootKey
    recovery: str
    keyring: Keyring


class ProfileMaker:
    """Enrols medarbeidere below `base`.  `cost` and `floor` are for tests and the demo's made-up people."""

    def __init__(self, base: Path, clock: Clock, *, cost: Cost = DEFAULT, floor: Cost = FLOOR) -> None:
        self._base, self._clock, self._cost, self._floor = base, clock, cost, floor
        self._asked: _Asked | None = None
        self._made: _Made | None = None

    def suggest(self) -> str:
        """Five words drawn at random: 51 bits."""
        words = resource("passord", "ord.txt").read_text(encoding="utf-8").split()
        return " ".join(secrets.choice(words) for _ in range(WORDS))

    def look_up(self, address: str, code: str) -> Invitation:
        """Ask sentral whom the code is for."""
        self.close()
        door = HttpDoor(open_client(address))
        try:
            offer = look_up(door, code)
        except Trouble as trouble:
            door.close()
            if trouble.details.get("status") == UNKNOWN_CODE:
                raise UserError("feil-kode", field="kode") from trouble
            raise
        except BaseException:
            door.close()
            raise
        if (self._base / offer.grant.medarbeider / FILE).exists():
            door.close()
            raise UserError("medarbeider-finnes", field="kode")
        forste_gang.write(self._base, ForsteGang(steg=Steg.INNMELDING, sentral=address))
        self._asked, self._made = _Asked(address=address, code=code, door=door, offer=offer), None
        return Invitation(name=offer.grant.name, title=offer.grant.title, team_name=offer.grant.team_name)

    @property
    def fingerprint(self) -> str:
        """The municipality's fingerprint as sentral gave it; not for showing: a person hears it from her leader."""
        return self._asked.offer.fingerprint if self._asked is not None else ""

    def claim(self, heard: str, passphrase: str) -> Claimed:
        """Make the keys and the profile, and leave the certificate at sentral."""
        asked = self._asked
        if asked is None:
            raise UserError("kode-skrevet-feil", field="kode")
        check_strength(passphrase)
        made = self._keys(asked.offer, passphrase)
        ring = made.keyring
        mine = DeviceKeys(device=ring.device, signing=ring.signing, sealing=ring.sealing)
        enrolled = claim(asked.door, asked.offer, asked.code, mine, heard=heard)
        ring.municipality_signing = enrolled.municipality_signing
        ring.municipality_sealing = enrolled.municipality_sealing
        ring.certificates = devices.encode((*enrolled.certificates, enrolled.certificate))
        ring.own_certificate = msgspec.msgpack.encode(enrolled.certificate)
        ring.sentral_url = asked.address
        ring.save()
        Database.create(made.folder / DATABASE_FILE, made.root.store_key()).close()
        OutboxJournal.open(made.folder / JOURNAL_FILE, made.root.derive("utboks")).close()
        medarbeider = enrolled.device.medarbeider
        forste_gang.note_paper(made.folder, missing=True)  # before there is a profile: killed now, it is asked again
        write_profile(
            Profil(folder=made.folder, name=medarbeider.name, title=medarbeider.title, team_name=medarbeider.team_name)
        )
        self.close()
        sheet = draw_gjenoppretting(made.recovery, self._clock.now().date())
        return Claimed(folder=str(made.folder), recovery=made.recovery, sheet=sheet)

    def paper_kept(self, folder: str) -> Changes:
        """The recovery key is on paper: the first run is over."""
        forste_gang.note_paper(Path(folder), missing=False)
        forste_gang.done(self._base)
        return Changes()

    def close(self) -> None:
        """Let go of sentral; `look_up` begins anew."""
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.door.close()

    def _keys(self, offer: Offer, passphrase: str) -> _Made:
        """The keys of this enrolment: made once, so that a claim may be tried again."""
        if self._made is not None:
            change_passphrase(self._made.folder, self._made.root, passphrase, cost=self._cost, floor=self._floor)
            return self._made
        private_folder(self._base)
        folder = self._base / offer.grant.medarbeider
        if folder.exists():
            shutil.rmtree(folder)
        private_folder(folder)
        root, recovery = create_keys(
            folder, passphrase, escrow=offer.municipality_sealing, cost=self._cost, floor=self._floor
        )
        ring = Keyring.create(folder, root, DeviceId(new_id(self._clock)))
        self._made = _Made(folder=folder, root=root, recovery=recovery, keyring=ring)
        return self._made
