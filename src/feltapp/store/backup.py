"""A verified copy of the sealed rows in `kopi/`, one a day, the newest seven.

A copy holds revisions, mapper and the access log; no rows for lists, no search and no drafts, and the mappe keys are
not in it: what was forgotten with its key is forgotten here too.  A copy counts only when it has been read back and
says the same as its source: a killed SQLite backup opens as an empty store with all checks green.
"""

import hashlib
from datetime import date
from pathlib import Path

import msgspec

from feltapp.errors import Trouble
from feltapp.store import settings
from feltapp.store.database import Database, StoreKey, Tx
from feltapp.store.files import private_folder, sync_folder, written

FOLDER = "kopi"
KEEP = 7
_MANIFEST = "kopi.innhold"
_BATCH = 500

_TABLES: tuple[tuple[str, str], ...] = (
    (
        "SELECT id, bruker, kind, team, announced FROM mappe ORDER BY id",
        "INSERT INTO mappe (id, bruker, kind, team, announced) VALUES (?, ?, ?, ?, ?)",
    ),
    ("SELECT mappe, pos FROM stream ORDER BY mappe", "INSERT INTO stream (mappe, pos) VALUES (?, ?)"),
    (
        "SELECT n, id, mappe, bruker, skjema_id, skjema, gone, recorded_at, created_at FROM record ORDER BY n",
        "INSERT INTO record(n,id,mappe,bruker,skjema_id,skjema,gone,recorded_at,created_at) VALUES (?,?,?,?,?,?,?,?,?)",
    ),
    (
        "SELECT n, id, record, pos, verified, outcome, header, body, signature FROM revision ORDER BY n",
        "INSERT INTO revision (n,id,record,pos,verified,outcome,header,body,signature) VALUES (?,?,?,?,?,?,?,?,?)",
    ),
    (
        "SELECT signature, mappe, pos, header, body FROM stray ORDER BY signature",
        "INSERT INTO stray (signature, mappe, pos, header, body) VALUES (?, ?, ?, ?, ?)",
    ),
    (
        "SELECT seq, bruker, mappe, sent, entry, chain FROM log ORDER BY seq",
        "INSERT INTO log (seq, bruker, mappe, sent, entry, chain) VALUES (?, ?, ?, ?, ?, ?)",
    ),
    (
        "SELECT key, value FROM setting WHERE key LIKE 'sync.%' ORDER BY key",
        "INSERT INTO setting (key, value) VALUES (?, ?)",
    ),
)


@written()
def make(db: Database, today: date) -> Path | None:
    """Today's copy, or None when there is one.  Call when idle: about a second per 100 MB."""
    if db.path is None:
        return None
    folder = db.path.parent / FOLDER
    private_folder(folder)
    path = folder / f"{today.isoformat()}.db"
    if path.exists():
        return None
    # In a folder of its own: the copy has a witness and a lock while it is being made, as every store has.
    workshop = folder / "arbeid"
    private_folder(workshop)
    _empty(workshop)
    partial = workshop / path.name
    with db.read() as source:
        content = _content(source)
        copy = Database.create(partial, db.key)
        try:
            _fill(source, copy)
            with copy.write() as tx:
                settings.put(tx, _MANIFEST, content)
        finally:
            copy.close()
    verify(partial, db.key)
    partial.replace(path)
    sync_folder(folder)
    _empty(workshop)
    workshop.rmdir()
    for old in copies(folder)[KEEP:]:
        old.unlink()
    return path


def copies(folder: Path) -> tuple[Path, ...]:
    """The copies there are, newest first."""
    return tuple(sorted(folder.glob("????-??-??.db"), reverse=True))


def verify(path: Path, key: StoreKey) -> None:
    """Raise unless a copy opens, every page holds, and it says what was copied into it."""
    copy = Database.open_copy(path, key)
    try:
        with copy.read() as tx:
            promised = settings.get(tx, _MANIFEST, str, "")
            if not promised or _content(tx) != promised:
                raise Trouble("kopi-skadet")
        if copy.check():
            raise Trouble("kopi-skadet")
    finally:
        copy.close()


def _fill(source: Tx, copy: Database) -> None:
    for select, insert in _TABLES:
        rows = source.rows(select)
        while batch := [row for _, row in zip(range(_BATCH), rows, strict=False)]:
            with copy.write() as tx:
                tx.executemany(insert, batch)


def _content(tx: Tx) -> str:
    """How many rows of each kind, and a digest of all of them."""
    digest = hashlib.sha256()
    counts = []
    for select, _ in _TABLES:
        count = 0
        for row in tx.rows(select):
            digest.update(msgspec.msgpack.encode(row))
            count += 1
        counts.append(str(count))
    return " ".join([*counts, digest.hexdigest()])


def _empty(folder: Path) -> None:
    for left in folder.iterdir():
        left.unlink()
