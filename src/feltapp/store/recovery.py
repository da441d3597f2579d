"""What to do when the store lost something: put the damaged files aside, go back to what holds, and fill in.

Nothing is ever deleted: the first step is a copy of everything as it was found.  First choice is the store itself, as
far as it came; second the newest verified copy.  Either way the outbox journal gives back what was finished here and
not sent, and sentral gives back the rest.  Drafts and log rows written since are the loss, and it is told.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

from feltapp.errors import Trouble
from feltapp.store import backup
from feltapp.store.database import WITNESS_FILE, Database, StoreKey
from feltapp.store.files import private_folder, sync_file, sync_folder
from feltapp.store.journal import OutboxJournal, reconcile
from feltapp.store.keyring import Keyring
from feltapp.store.witness import Witness

ASIDE = "skadet"
_SUFFIXES = ("", "-wal", "-shm")
_MAX_ASIDE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """The store again; `came_from`: `lager` or the date of the copy; `refilled`: revisions the journal gave back."""

    database: Database
    came_from: str
    refilled: int


def recover(path: Path, key: StoreKey, journal: OutboxJournal, keyring: Keyring) -> Recovered:
    """A store to go on with, after `Database.open` or `check` said that this one is damaged or too old."""
    _put_aside(path)
    database = _as_far_as_it_came(path, key)
    came_from = "lager"
    if database is None:
        came_from = _from_copy(path, key)
        database = Database.open(path, key)
    return Recovered(database=database, came_from=came_from, refilled=reconcile(database, journal, keyring))


def _as_far_as_it_came(path: Path, key: StoreKey) -> Database | None:
    try:
        database = Database.open(path, key, accept_older=True)
    except Trouble as trouble:
        if trouble.code in ("feil-lager", "lager-i-bruk", "nyere-lager"):
            raise
        return None
    if database.check():
        database.close()
        return None
    return database


def _from_copy(path: Path, key: StoreKey) -> str:
    for copy in backup.copies(path.parent / backup.FOLDER):
        try:
            backup.verify(copy, key)
        except Trouble:
            continue
        fresh = path.with_name(path.name + ".ny")
        shutil.copyfile(copy, fresh)
        fresh.chmod(0o600)
        sync_file(fresh)
        for suffix in _SUFFIXES[1:]:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        Witness.create(path.with_name(WITNESS_FILE), key=key.witness, store_id=key.store_id, seq=0)
        fresh.replace(path)
        sync_folder(path.parent)
        return copy.stem
    raise Trouble("ingen-kopi")


def _put_aside(path: Path) -> None:
    aside = next(
        folder for number in range(1, _MAX_ASIDE) if not (folder := path.parent / ASIDE / str(number)).exists()
    )
    private_folder(aside)
    for name in [path.name + suffix for suffix in _SUFFIXES] + [WITNESS_FILE]:
        found = path.with_name(name)
        if found.exists():
            shutil.copyfile(found, aside / name)
            sync_file(aside / name)
    sync_folder(aside)
