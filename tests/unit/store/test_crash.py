"""A kill -9 in the middle of anything loses nothing that was acknowledged, and leaves a store that opens.

FELTAPP_DREP says how often to kill; the nightly run kills a thousand times.
"""

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

from feltapp.domain.ids import DeviceId, RevisionId
from feltapp.store import draft, log, revision
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal, reconcile
from feltapp.store.keyring import Keyring
from feltapp.store.keys import FASTEST, create_keys, unlock
from tests.unit.store import writer
from tests.unit.store.world import id_of

KILLS = int(os.environ.get("FELTAPP_DREP", "12"))
SEED = int(os.environ.get("FELTAPP_SEED", "20260302"))
ROOT = Path(__file__).resolve().parents[3]


def installed(folder: Path) -> None:
    """What enrolment leaves."""
    root, _ = create_keys(folder, writer.PASSPHRASE, escrow=None, cost=FASTEST, floor=FASTEST)
    Keyring.create(folder, root, DeviceId("dd" * 16))
    Database.create(folder / "feltapp.db", root.store_key()).close()


def killed(folder: Path, number: int, after_s: float) -> list[tuple[str, str]]:
    """Let the writer write for a while and kill it; what it had acknowledged by then."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    command = [sys.executable, "-m", "tests.unit.store.writer", str(folder), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        alarm = threading.Timer(after_s, process.kill)
        alarm.start()
        said = [first, *process.stdout]
        alarm.join()
    # A line without its end was being said when the kill came.
    return [(words[0], words[1]) for line in said if line.endswith("\n") and len(words := line.split()) == 2]


def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    installed(tmp_path)
    dice = random.Random(SEED)
    saved: set[RevisionId] = set()
    for number in range(KILLS):
        said = killed(tmp_path, number, dice.uniform(0.005, 0.5))
        assert said, f"seed {SEED}, kill {number}: the writer did not begin"
        saved |= {RevisionId(an_id) for what, an_id in said if what == "lagret"}
        root = unlock(tmp_path, writer.PASSPHRASE, floor=FASTEST)
        ring = Keyring.open(tmp_path, root)
        database = Database.open(tmp_path / "feltapp.db", root.store_key())
        assert database.notices == root.notices == ()
        assert not ring.from_previous
        journal = OutboxJournal.open(tmp_path / "utboks.bin", root.derive("utboks"))
        assert journal.damaged == 0
        reconcile(database, journal, ring)
        with database.read() as tx:
            assert revision.known(tx, saved) == saved, f"seed {SEED}, kill {number}"
            assert saved <= {id_of(sealed) for sealed in journal.entries()}
            assert log.verify_chain(tx) is None
            last = said[-1]
            pending = draft.get(tx, RevisionId(last[1]))
            after = tx.one("SELECT count(*) FROM revision")
            assert last[0] == "lagret" or pending is not None or (after is not None and after[0] > len(saved))
            texts = tx.all("SELECT r.id FROM record r WHERE NOT EXISTS (SELECT 1 FROM revision v WHERE v.record = r.n)")
            assert texts == []
        assert database.check() == ()
        database.close()
        journal.close()
    assert len(saved) > KILLS
