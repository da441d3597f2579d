"""When the loop runs, when it listens, and what it says of the network: over a real engine and store."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.errors import Trouble
from feltapp.sync.engine import Engine
from feltapp.sync.schedule import Schedule
from feltapp.sync.wire import DraftBackup, KeysReply, KeysRequest, Manifest, ManifestRequest
from feltapp.ui.sync_loop import StopFlag, Syncing, SyncLoop, Teller
from feltapp.ui.sync_status import Net
from feltapp.ui.tasks import Tasks
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop
from tests.unit.sync.test_keeping import Shelf


class Choosy(Shelf):
    """Answers, has no news, and would take drafts or not."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.waits = 0
        self.code = code

    def manifest(self, request: ManifestRequest) -> Manifest | None:
        self.waits += bool(request.wait_s)
        return None

    def keys(self, request: KeysRequest) -> KeysReply:
        return KeysReply(keys=[])

    def put_drafts(self, drafts: Sequence[DraftBackup]) -> None:
        raise Trouble(self.code)


@pytest.fixture
def kari(tmp_path: Path) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, Sentral())
    one.ctx.keyring.municipality_sealing = X25519PrivateKey.generate().public_key().public_bytes_raw()
    one.keep(form.open_new(one.ctx, one.register(), "journalnotat"), {"notat.tekst": "Begynt"})
    one.clock.advance(timedelta(hours=2))
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close(5)


def loop_of(one: Laptop, remote: Choosy, tasks: Tasks) -> tuple[SyncLoop, Schedule, StopFlag]:
    ctx, stop = one.ctx, StopFlag()
    engine = Engine(database=ctx.database, keyring=ctx.keyring, journal=ctx.journal, remote=remote, clock=ctx.clock)
    schedule = Schedule(ctx.clock, draw=lambda: 1.0)
    syncing = Syncing(engine=engine, schedule=schedule, clock=ctx.clock, teller=Teller(), stop=stop, after=lambda: None)
    return SyncLoop(syncing, tasks), schedule, stop


def test_one_thing_that_sentral_would_not_take_keeps_no_news_away(qtbot: QtBot, kari: Laptop, tasks: Tasks) -> None:
    remote = Choosy("sentral-avviste")
    loop, schedule, stop = loop_of(kari, remote, tasks)
    loop.start()
    qtbot.waitUntil(lambda: remote.waits > 0)
    assert loop.now.net is Net.ONLINE
    assert schedule.failures == 0
    stop.set()


def test_no_network_is_said_and_not_listened_into(qtbot: QtBot, kari: Laptop, tasks: Tasks) -> None:
    remote = Choosy("ingen-kontakt")
    loop, schedule, stop = loop_of(kari, remote, tasks)
    with qtbot.waitSignal(loop.state) as told:
        loop.start()
    assert told.args is not None
    assert told.args[0].net is Net.OFFLINE
    assert (remote.waits, schedule.failures) == (0, 1)
    stop.set()
