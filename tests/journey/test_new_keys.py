"""A new bruker's keys survive a sync that tidies keys at the same moment: nobody could open what they seal."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from feltapp.actions import brukere
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from feltapp.store import mappe
from feltapp.store.keys import FASTEST
from feltapp.sync.keeping import forget_left_over_keys
from feltapp.sync.laptop import Laptop
from tests.journey.profiles import PASSPHRASE, make_profile

NEW = 40


def test_registering_while_sync_tidies_loses_no_key(tmp_path: Path) -> None:
    profile = make_profile(tmp_path)
    opener = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)
    opened = opener(profile.folder, PASSPHRASE, "")
    ctx, done = opened.ctx, Event()
    laptop = Laptop(database=ctx.database, keyring=ctx.keyring, journal=ctx.journal, clock=ctx.clock)

    def tidy() -> None:
        while not done.is_set():
            forget_left_over_keys(laptop)

    with ThreadPoolExecutor(1) as worker:
        tidying = worker.submit(tidy)
        for number in range(NEW):
            brukere.register_bruker(ctx, brukere.NewBruker(fornavn=f"Oppdiktet {number}"))
        done.set()
        tidying.result()
    opened.close()

    again = opener(profile.folder, PASSPHRASE, "")
    with again.ctx.database.read() as tx:
        made = mappe.all_of(tx)
    assert len(made) == 2 * NEW
    assert [one for one in made if again.ctx.keyring.mappe_key(one.id, 1) is None] == []
    again.close()
