"""`feltapp okt`: the process that opens a profile.  Started by the shell and by nobody else.

Everything is imported before the shell is told that it is warm, so that unlocking costs the key derivation and little
more.  The order at opening is the order in which a store can be trusted: key, database, keyring, journal, and then what
the one lost is taken from the other.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from feltapp.actions.context import Context
from feltapp.actions.min_dag import my_day
from feltapp.actions.profil import touch_profile
from feltapp.bootstrap.enrol import DATABASE_FILE, ProfileMaker
from feltapp.clock import Clock, SystemClock
from feltapp.domain.certificate import Certificate
from feltapp.domain.ids import BrukerId
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.errors import Trouble
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import stream
from feltapp.store.database import Database
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal, reconcile
from feltapp.store.keyring import Keyring
from feltapp.store.keys import DEFAULT, FLOOR, Cost, RootKey, change_passphrase, unlock, unlock_with_recovery
from feltapp.store.passphrase import check_strength
from feltapp.sync import devices
from feltapp.sync.engine import Engine
from feltapp.sync.http import HttpDoor, HttpRemote, open_client
from feltapp.sync.schedule import Schedule
from feltapp.sync.shell_push import Credential, write_credential
from feltapp.sync.token import SignedPass, ask_token
from feltapp.ui.app import make_app
from feltapp.ui.behind import Behind
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.brukere.new import NyBrukerPage
from feltapp.ui.crash import catch_all
from feltapp.ui.idle import IdleWatch
from feltapp.ui.main_window import MainWindow
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.page import PageFactory, Tools
from feltapp.ui.session import Opened, Session
from feltapp.ui.sync_loop import StopFlag, Syncing, SyncLoop, Teller
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks, beside

PUSH_TOKEN_EVERY_S = 600.0

PAGES: Mapping[str, PageFactory] = {
    "min-dag": MinDagPage,
    "brukere": BrukereList,
    "ny-bruker": NyBrukerPage,
}


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

    def __call__(self, folder: Path, passphrase: str, recovery: str) -> Opened:
        root = self._root(folder, passphrase, recovery)
        database = _open_database(folder / DATABASE_FILE, root)
        try:
            return self._join(folder, root, database)
        except BaseException:
            database.close()
            raise

    def _root(self, folder: Path, passphrase: str, recovery: str) -> RootKey:
        if not recovery:
            return unlock(folder, passphrase, floor=self._floor, clock=self._clock)
        check_strength(passphrase)
        root = unlock_with_recovery(folder, recovery, clock=self._clock)
        change_passphrase(folder, root, passphrase, cost=self._cost, floor=self._floor)
        return root

    def _join(self, folder: Path, root: RootKey, database: Database) -> Opened:
        keyring = Keyring.open(folder, root)
        journal = OutboxJournal.open(folder / JOURNAL_FILE, root.derive("utboks"))
        reconcile(database, journal, keyring)
        staff = StaffBook(keyring)
        ctx = Context(
            database=database,
            keyring=keyring,
            journal=journal,
            catalog=Catalog.load(resource("skjema")),
            clock=self._clock,
            me=_me(keyring),
            staff=staff,
            folder=folder,
        )
        touch_profile(folder)

        def close() -> None:
            journal.close()
            database.close()

        return Opened(ctx=ctx, syncing=_syncing(ctx) if keyring.sentral_url else None, close=close)


def make_window(opened: Opened, tasks: Tasks, pages: Mapping[str, PageFactory] = PAGES) -> MainWindow:
    """The window of an open profile, and what works behind it."""
    tools = Tools(ctx=opened.ctx, tasks=tasks)
    loop = SyncLoop(opened.syncing, tasks) if opened.syncing is not None else None
    watch = IdleWatch()
    window = MainWindow(
        tools, {**pages, "synkronisering": sync_page(loop)}, who=opened.ctx.me.name, loop=loop, watch=watch
    )
    behind = Behind(opened.ctx, tasks, window)
    for one in (loop, watch):
        if one is not None:
            one.setParent(window)
    behind.start()
    return window


def run(
    *,
    utseende: str = "",
    cost: Cost = DEFAULT,
    floor: Cost = FLOOR,
    opened: Callable[[MainWindow], None] | None = None,
) -> int:
    """Be a session until locked.  `cost`, `floor` and `opened` are for the demo's own session."""
    clock = SystemClock()
    app = make_app("feltapp", utseende)

    def show_window(found: Opened, tasks: Tasks) -> MainWindow:
        window = make_window(found, tasks)
        app.installEventFilter(window.watch)
        window.watch_focus(app)
        catch_all(window.show_crash)
        return window

    session = Session(
        opener=ProfileOpener(clock, cost=cost, floor=floor),
        make_window=show_window,
        enroller=lambda base: ProfileMaker(base, clock, cost=cost, floor=floor),
    )
    catch_all(session.crashed)
    if opened is not None:
        session.opened.connect(opened)
    session.start()
    return app.exec()


def _open_database(path: Path, root: RootKey) -> Database:
    """The database; an older one than its witness is opened too, because the journal gives back what it lost."""
    try:
        return Database.open(path, root.store_key())
    except Trouble as trouble:
        if trouble.code != "lager-eldre-enn-vitne":
            raise
        sys.stderr.write("feltapp: lageret er eldre enn vitnet; henter fra utboksen\n")
        return Database.open(path, root.store_key(), accept_older=True)


def _me(keyring: Keyring) -> Medarbeider:
    """Who this device speaks for, as its own certificate says and the municipality's key stands behind."""
    own = msgspec.msgpack.decode(keyring.own_certificate, type=Certificate)
    known = devices.directory((*devices.decode(keyring.certificates), own), keyring.municipality_signing)
    found = known.devices.get(keyring.device)
    if found is None:
        raise Trouble("sertifikat-mangler")
    return found.medarbeider


def _syncing(ctx: Context) -> Syncing:
    keyring = ctx.keyring
    client = open_client(keyring.sentral_url)
    door = HttpDoor(client)
    teller = Teller()
    engine = Engine(
        database=ctx.database,
        keyring=keyring,
        journal=ctx.journal,
        remote=HttpRemote(client, SignedPass(door, keyring.device, keyring.signing.sign, ctx.clock)),
        clock=ctx.clock,
        first=lambda: _today(ctx),
        beside=beside(),
        tell=teller,
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
