"""Builds sentral and its HTTP app; nothing else in `server/` builds anything.

`open_central` installs what is missing (keys, shares, schema), settles the epoch, and answers from then on.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware

from feltapp.clock import Clock
from feltapp.server import keyservice, restore
from feltapp.server.central import Central
from feltapp.server.desk import Desk
from feltapp.server.gate import Gate
from feltapp.server.limits import Buckets
from feltapp.server.restore import Witness
from feltapp.server.routes import Api
from feltapp.server.settings import Settings
from feltapp.server.store.base import ServerStore
from feltapp.server.store.postgres import PostgresStore
from feltapp.server.store.sqlite import SqliteStore
from feltapp.server.watch import Counts

_TICK_S = 0.5


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


def create_app(central: Central, settings: Settings) -> Starlette:
    """The HTTP app over one sentral; ends when the app ends, but does not close it."""
    counts = Counts()
    buckets = Buckets(settings.requests_per_minute, settings.request_burst, central.desk.clock)
    api = Api(central, buckets, counts)

    @asynccontextmanager
    async def running(_app: Starlette) -> AsyncIterator[None]:
        ticking = asyncio.create_task(_tick(central))
        yield
        ticking.cancel()
        await asyncio.to_thread(central.desk.tick)

    gate = Middleware(Gate, counts=counts, max_concurrent=settings.max_concurrent)
    return Starlette(routes=api.routes(), middleware=[gate], lifespan=running)


async def _tick(central: Central) -> None:
    while True:
        await asyncio.sleep(_TICK_S)
        await asyncio.to_thread(central.desk.tick)


def _open_store(settings: Settings) -> ServerStore:
    return PostgresStore(settings.postgres) if settings.postgres else SqliteStore(settings.database)
