"""A process that saves, one note after another, and says so, until it is killed: `test_crash.py` starts it.

Every save is done as an action does it: one transaction (revision, row, draft gone, log row), then the journal, then
the word "lagret" with the id.  Drafts and keyring are written in between.
"""

import sys
from datetime import timedelta
from pathlib import Path as File

from feltapp.clock import SystemClock
from feltapp.store import draft, log
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal, reconcile
from feltapp.store.keyring import Keyring
from feltapp.store.keys import FASTEST, change_passphrase, unlock
from feltapp.store.log import LogEntry
from tests.unit.store.test_small import a_draft
from tests.unit.store.world import KARI, START, World, id_of

PASSPHRASE = "hest kaffe vindu tirsdag"


def main(folder: File, number: int) -> None:
    """Save for ever."""
    root = unlock(folder, PASSPHRASE, floor=FASTEST)
    ring = Keyring.open(folder, root)
    database = Database.open(folder / "feltapp.db", root.store_key())
    journal = OutboxJournal.open(folder / "utboks.bin", root.derive("utboks"))
    reconcile(database, journal, ring)
    world = World(keyring=ring)
    world.clock.set(SystemClock().now() + timedelta(days=number))
    mappe = world.mappe()
    ring.save()
    while True:
        pending = a_draft(world)
        with database.write() as tx:
            draft.put(tx, pending)
        _say("utkast", pending.id)
        sealed = world.revision(mappe, {"notat.tekst": "en hel setning " * 20})
        with database.write() as tx:
            world.save(tx, mappe, sealed)
            draft.drop(tx, pending.id)
            log.append(tx, LogEntry(when=START, who=KARI, act="skriv", bruker=mappe.bruker))
        journal.append(sealed)
        _say("lagret", id_of(sealed))
        world.mappe()
        ring.save()
        change_passphrase(folder, root, PASSPHRASE, cost=FASTEST, floor=FASTEST)


def _say(what: str, an_id: str) -> None:
    sys.stdout.write(f"{what} {an_id}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(File(sys.argv[1]), int(sys.argv[2]))
