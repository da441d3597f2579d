"""Opens a profile: from a passphrase to everything that an action needs, and what keeps it in step with sentral.

The order is the order in which a store can be trusted: key, keyring, journal, database; what the database lost is taken
from the journal before anybody reads it.  Knows no window.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from ssl import SSLContext

import msgspec

from feltapp.actions import forste_gang, lengder, skjema, utseende
from feltapp.actions.context import Context
from feltapp.actions.min_dag import my_day
from feltapp.actions.profil import touch_profile
from feltapp.bootstrap.enrol import DATABASE_FILE
from feltapp.clock import Clock
from feltapp.domain.certificate import Certificate
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.sealed import decode_header
from feltapp.errors import Trouble
from feltapp.forms.catalog import Catalog
from feltapp.oppdiktet import oving
from feltapp.pdf.gjenoppretting import draw_gjenoppretting
from feltapp.pdf.style import fonts
from feltapp.resources import resource
from feltapp.store import stream
from feltapp.store.database import Database
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal, reconcile, tx_pages
from feltapp.store.keyring import Keyring
from feltapp.store.keys import (
    DEFAULT,
    FLOOR,
    Cost,
    RootKey,
    change_passphrase,
    new_recovery,
    unlock,
    unlock_with_recovery,
)  # fmt: skip
from feltapp.store.passphrase import check_strength
from feltapp.store.recovery import recover
from feltapp.sync import devices
from feltapp.sync.engine import Engine
from feltapp.sync.http import HttpDoor, HttpRemote, open_client, whom_to_trust
from feltapp.sync.schedule import Schedule
from feltapp.sync.shell_push import Credential, write_credential
from feltapp.sync.token import SignedPass, ask_token
from feltapp.ui.enrol_page import Claimed
from feltapp.ui.session import NewPaper, Opened
from feltapp.ui.sync_loop import StopFlag, Syncing, Teller
from feltapp.ui.tasks import beside

PUSH_TOKEN_EVERY_S = 600.0
PAGE = 500
RECOVERED = frozenset({"lager-eldre-enn-vitne", "lager-skadet", "vitne-mangler", "vitne-skadet"})


class StaffBook:
    """Who there is, from the certificates in the keyring; read again when sync has brought others."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._from = b""
        self._staff = Staff({})

    def __call__(self) -> Staff:
        encoded = self._keyring.certificates
        if encoded != self._from or not self._staff.by_id:
            known = devices.directory(devices.decode(encoded), self._keyring.municipality_signing)
            self._staff, self._from = Staff(dict(known.medarbeidere)), encoded
        return self._staff


class ProfileOpener:
    """Opens a profile folder.  `cost` and `floor` are for tests and the demo's made-up people."""

    def __init__(self, clock: Clock, *, cost: Cost = DEFAULT, floor: Cost = FLOOR) -> None:
        self._clock, self._cost, self._floor = clock, cost, floor
        # While nobody waits, since the session is started before a passphrase is typed: else whoever searches first,
        # begins something new or looks at a plan waits for all forms, or for the fonts of paper, to be read.
        self._trust = whom_to_trust()
        self._forms = Catalog.load(resource("skjema"))
        tuple(self._forms.to_begin())
        for bold in (False, True):
            fonts(bold)

    def __call__(self, folder: Path, passphrase: str, recovery: str) -> Opened:
        root = self._root(folder, passphrase, recovery)
        keyring = Keyring.open(folder, root)
        journal = OutboxJournal.open(folder / JOURNAL_FILE, root.derive("utboks"))
        database = _open_database(folder / DATABASE_FILE, root, journal, keyring)
        try:
            opened = self._join(folder, database, journal, keyring)
            if forste_gang.paper_missing(folder):
                paper = NewPaper(new=partial(self._paper, folder, root), kept=partial(_kept, folder))
                return replace(opened, paper=paper)
            return opened
        except BaseException:
            database.close()
            raise

    def practice(self, base: Path) -> Opened:
        """A caseload of made-up people, in memory; knows no profile and no sentral."""
        ctx = oving.begin(base, self._forms.for_another(), self._clock)
        return Opened(ctx=ctx, syncing=None, close=partial(oving.end, ctx), look=utseende.read(base))

    def _paper(self, folder: Path, root: RootKey) -> Claimed:
        recovery = new_recovery(folder, root)
        sheet = draw_gjenoppretting(recovery, self._clock.now().date())
        return Claimed(folder=str(folder), recovery=recovery, sheet=sheet)

    def _root(self, folder: Path, passphrase: str, recovery: str) -> RootKey:
        if not recovery:
            return unlock(folder, passphrase, floor=self._floor, clock=self._clock)
        check_strength(passphrase)
        root = unlock_with_recovery(folder, recovery, clock=self._clock)
        change_passphrase(folder, root, passphrase, cost=self._cost, floor=self._floor)
        return root

    def _join(self, folder: Path, database: Database, journal: OutboxJournal, keyring: Keyring) -> Opened:
        staff = StaffBook(keyring)
        ctx = Context(
            database=database,
            keyring=keyring,
            journal=journal,
            catalog=self._forms.for_another(),
            clock=self._clock,
            me=_me(keyring),
            staff=staff,
            folder=folder,
        )
        skjema.read_again(ctx)
        lengder.read_again(ctx)
        touch_profile(folder)
        found = _opened(ctx, lambda: _close(database, journal), self._trust)
        return replace(found, look=utseende.read(folder.parent))


def _kept(folder: Path) -> Changes:
    forste_gang.note_paper(folder, missing=False)
    forste_gang.done(folder.parent)
    return Changes()


def _open_database(path: Path, root: RootKey, journal: OutboxJournal, keyring: Keyring) -> Database:
    """The database, with what it lost taken from the journal; a damaged one is set aside and what holds is opened."""
    try:
        database = Database.open(path, root.store_key())
    except Trouble as trouble:
        if trouble.code not in RECOVERED:
            raise
        sys.stderr.write(f"feltapp: {trouble.code}; henter tilbake det som holder\n")
        return recover(path, root.store_key(), journal, keyring).database
    try:
        reconcile(database, journal, keyring)
        journal.compact(partial(_waiting, database))
    except BaseException:
        database.close()
        raise
    return database


def _waiting(database: Database) -> frozenset[RevisionId]:
    with database.read() as tx:
        return frozenset(decode_header(one.header).id for one in tx_pages(partial(stream.outbox, tx, PAGE)))


def _me(keyring: Keyring) -> Medarbeider:
    """Who this device speaks for, as its own certificate says and the municipality's key stands behind."""
    own = msgspec.msgpack.decode(keyring.own_certificate, type=Certificate)
    known = devices.directory((*devices.decode(keyring.certificates), own), keyring.municipality_signing)
    found = known.devices.get(keyring.device)
    if found is None:
        raise Trouble("sertifikat-mangler")
    return found.medarbeider


def _close(database: Database, journal: OutboxJournal) -> None:
    journal.close()
    database.close()


def _opened(ctx: Context, close: Callable[[], None], trust: SSLContext) -> Opened:
    """What the window gets, with sentral if this device was ever told of one."""
    keyring = ctx.keyring
    if not keyring.sentral_url:
        return Opened(ctx=ctx, syncing=None, close=close)
    client = open_client(keyring.sentral_url, trust=trust)
    door = HttpDoor(client)
    remote = HttpRemote(client, SignedPass(door, keyring.device, keyring.signing.sign, ctx.clock))

    def close_all() -> None:
        remote.close()
        close()

    return Opened(ctx=ctx, syncing=_syncing(ctx, door, remote), close=close_all, desk=remote)


def _syncing(ctx: Context, door: HttpDoor, remote: HttpRemote) -> Syncing:
    teller = Teller()

    def tell(changes: Changes) -> None:
        skjema.keep_up(ctx, changes)  # before the views read: they ask the catalogue, and what is due
        lengder.keep_up(ctx, changes)
        teller(changes)

    engine = Engine(
        database=ctx.database,
        keyring=ctx.keyring,
        journal=ctx.journal,
        remote=remote,
        clock=ctx.clock,
        first=lambda: _today(ctx),
        beside=beside(),
        tell=tell,
    )
    return Syncing(
        engine=engine,
        schedule=Schedule(ctx.clock),
        clock=ctx.clock,
        teller=teller,
        stop=StopFlag(),
        after=_PushToken(ctx, door),
    )


class _PushToken:
    """Leaves the shell a token with which it can send what is finished, and renews it while there is network."""

    def __init__(self, ctx: Context, door: HttpDoor) -> None:
        self._ctx, self._door = ctx, door
        self._next = ctx.clock.monotonic()

    def __call__(self) -> None:
        now = self._ctx.clock.monotonic()
        if now < self._next:
            return
        keyring = self._ctx.keyring
        reply = ask_token(self._door, keyring.device, "push", keyring.signing.sign)
        write_credential(self._ctx.folder, Credential(url=keyring.sentral_url, token=reply.token))
        self._next = now + PUSH_TOKEN_EVERY_S


def _today(ctx: Context) -> tuple[BrukerId, ...]:
    """Whose mapper to fetch first: those with something due."""
    with ctx.database.read() as tx:
        if not stream.epoch(tx):
            return ()
    return tuple(dict.fromkeys(row.bruker for row in my_day(ctx).frister))
