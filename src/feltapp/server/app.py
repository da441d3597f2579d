"""Builds sentral and its HTTP app; nothing else in `server/` builds anything.

`open_central` installs what is missing (keys, shares, schema), settles the epoch, and answers from then on.
"""

from feltapp.clock import Clock
from feltapp.server import keyservice, restore
from feltapp.server.central import Central
from feltapp.server.desk import Desk
from feltapp.server.restore import Witness
from feltapp.server.settings import Settings
from feltapp.server.store.base import ServerStore
from feltapp.server.store.sqlite import SqliteStore


def open_central(settings: Settings, clock: Clock) -> Central:
    """Sentral over the database that the settings name; `close` it."""
    settings.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    keyservice.install(settings.keys)
    keys = keyservice.load(settings.keys)
    store = _open_store(settings)
    try:
        epoch = restore.settle(store, settings.state, clock, restored=settings.restored)
    except BaseException:
        store.close()
        raise
    return Central(Desk(store=store, keys=keys, witness=Witness(settings.state, epoch, clock), clock=clock))


def _open_store(settings: Settings) -> ServerStore:
    return SqliteStore(settings.database)
