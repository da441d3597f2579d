"""A caseload to practise with: forty made-up people in a store that is in memory alone, and gone when it is closed.

No profile, no passphrase, no sentral: what is written here has no key anywhere but in this process, and nobody to be
sent to.  The folder holds an outbox journal of sealed revisions that nothing can open; it goes with the rest.
"""

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from feltapp.actions.context import Context
from feltapp.clock import Clock, new_id
from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.sealed import decode_header
from feltapp.forms.catalog import Catalog
from feltapp.oppdiktet import seed
from feltapp.oppdiktet.made_up import STAFF, TEAM_NAME, Who
from feltapp.oppdiktet.people import people
from feltapp.store import stream
from feltapp.store.database import Database
from feltapp.store.files import private_folder
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.seal import new_key
from feltapp.sync.wire import Receipt

PREFIX = "oving-"
ME: Who = "kari"
PAGE = 500


def begin(base: Path, catalog: Catalog, clock: Clock) -> Context:
    """A new practice, for made-up Kari.  What one that was killed left behind is cleared away first."""
    clear(base)
    private_folder(base)
    folder = Path(mkdtemp(prefix=PREFIX, dir=base))
    team = TeamId(new_id(clock))
    staff = _staff(team, clock)
    ctx = Context(
        database=Database.in_memory(),
        keyring=Keyring.in_memory(DeviceId(new_id(clock))),
        journal=OutboxJournal.open(folder / JOURNAL_FILE, new_key()),
        catalog=catalog,
        clock=clock,
        me=staff[ME],
        staff=lambda: Staff({one.id: one for one in staff.values()}),
        folder=folder,
        practice=True,
    )
    _fill(ctx, staff)
    return ctx


def end(ctx: Context) -> None:
    """All of it is gone."""
    ctx.journal.close()
    ctx.database.close()
    shutil.rmtree(ctx.folder, ignore_errors=True)


def clear(base: Path) -> None:
    """Take away what practices that were killed left: sealed, and without a key anywhere."""
    for folder in base.glob(f"{PREFIX}*") if base.is_dir() else ():
        shutil.rmtree(folder, ignore_errors=True)


def _staff(team: TeamId, clock: Clock) -> dict[Who, Medarbeider]:
    return {
        who: Medarbeider(
            id=MedarbeiderId(new_id(clock)),
            name=made.name,
            title=made.title,
            role=made.role,
            team=team,
            team_name=TEAM_NAME,
        )
        for who, made in STAFF.items()
    }


def _fill(ctx: Context, staff: Mapping[Who, Medarbeider]) -> None:
    today = ctx.clock.now().date()
    ids: Mapping[str, str] = {who: one.id for who, one in staff.items()}
    for made in seed.make_mapper(ctx, people(today)):
        texts = seed.written(ctx, made, ids, today)
        for who, one in staff.items():
            seed.write(replace(ctx, me=one), [text for text in texts if text.author == who])
    _sent(ctx)


def _sent(ctx: Context) -> None:
    """As if all of it had been sent long ago, or a thousand texts would stand as «bare på denne maskinen»."""
    epoch, places = new_id(ctx.clock), dict[str, int]()
    with ctx.database.write() as tx:
        stream.new_epoch(tx, epoch, {})
        while waiting := stream.outbox(tx, PAGE):
            receipts = []
            for header in (decode_header(one.header) for one in waiting):
                places[header.mappe] = places.get(header.mappe, 0) + 1
                receipts.append(Receipt(id=header.id, outcome="stored", epoch=epoch, pos=places[header.mappe]))
            stream.settle(tx, receipts)
