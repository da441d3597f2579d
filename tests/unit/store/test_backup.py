"""Copies are read back before they count, hold sealed rows only, and bring back a store that was lost."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from feltapp.domain.ids import DeviceId
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble
from feltapp.store import backup, draft, log, record, revision, search, settings, stream
from feltapp.store.connection import StoreKey
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.log import LogEntry
from feltapp.store.recovery import ASIDE, recover
from tests.unit.store.full_disk import full_disk
from tests.unit.store.test_small import a_draft
from tests.unit.store.world import KARI, START, World, flip, id_of, store_key

TODAY = date(2026, 3, 2)
WORDS = "fiskeboller torsdag"


class Laptop:
    """A store on disk with a note, a draft and a log row in it, and its journal."""

    def __init__(self, folder: Path) -> None:
        self.world = World()
        self.key: StoreKey = store_key()
        self.path = folder / "feltapp.db"
        self.database = Database.create(self.path, self.key)
        self.journal = OutboxJournal.open(folder / "utboks.bin", bytes(32))
        self.mappe = self.world.mappe()
        self.first = self.save(WORDS)
        with self.database.write() as tx:
            draft.put(tx, a_draft(self.world))
            log.append(tx, LogEntry(when=START, who=KARI, act="les", bruker=self.mappe.bruker))
            search.index_some(tx, self.world.keyring, 10)

    def save(self, text: str) -> Sealed:
        """One more note, as a save does it."""
        sealed = self.world.revision(self.mappe, {"notat.tekst": text})
        with self.database.write() as tx:
            self.world.save(tx, self.mappe, sealed)
        self.journal.append(sealed)
        return sealed

    def recover(self) -> tuple[str, int]:
        """Recover, and go on with what there is."""
        found = recover(self.path, self.key, self.journal, self.world.keyring)
        self.database = found.database
        return found.came_from, found.refilled

    def previews(self) -> list[str]:
        """What the lists show once the rows have been worked out again."""
        with self.database.write() as tx:
            record.refresh_stale(tx, self.world.keyring)
            return sorted(row.preview for row in record.of_bruker(tx, self.mappe.bruker))


def test_a_copy_has_the_sealed_rows_and_nothing_that_is_readable(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    path = backup.make(laptop.database, TODAY)
    assert path == tmp_path / "kopi" / "2026-03-02.db"
    assert backup.make(laptop.database, TODAY) is None
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    backup.verify(path, laptop.key)
    copy = Database.open_copy(path, laptop.key)
    with copy.write() as tx:
        assert revision.sealed(tx, id_of(laptop.first)) == laptop.first
        assert stream.outbox_count(tx) == 1
        assert log.verify_chain(tx) is None
        assert draft.all_of(tx) == ()
        assert search.find(tx, "fiskeboller") == ()
        assert [row.preview for row in record.of_bruker(tx, laptop.mappe.bruker)] == [""]
        # Without the keyring, which is in no copy, there is nothing to read.
        record.refresh_stale(tx, Keyring.in_memory(DeviceId("ee" * 16)))
        assert [row.read_only for row in record.of_bruker(tx, laptop.mappe.bruker)] == [True]
    copy.close()
    laptop.database.close()


def test_seven_are_kept_and_a_store_in_memory_needs_none(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    for day in range(9):
        backup.make(laptop.database, TODAY + timedelta(days=day))
    names = [path.stem for path in backup.copies(tmp_path / "kopi")]
    assert names == [f"2026-03-{day:02}" for day in range(10, 3, -1)]
    assert backup.make(Database.in_memory(), TODAY) is None
    laptop.database.close()


def test_a_copy_that_lost_a_row_or_a_bit_does_not_count(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    path = backup.make(laptop.database, TODAY)
    assert path is not None
    whole = path.read_bytes()
    copy = Database.open_copy(path, laptop.key)
    with copy.write() as tx:
        tx.execute("DELETE FROM log")
    copy.close()
    with pytest.raises(Trouble, match="kopi-skadet"):
        backup.verify(path, laptop.key)
    path.write_bytes(whole)
    flip(path, len(whole) - 5000)
    with pytest.raises(Trouble):
        backup.verify(path, laptop.key)
    empty = Database.create(tmp_path / "tom" / "tom.db", laptop.key)
    empty.close()
    with pytest.raises(Trouble, match="kopi-skadet"):
        backup.verify(tmp_path / "tom" / "tom.db", laptop.key)
    laptop.database.close()


def test_a_store_whose_log_was_lost_goes_on_with_what_the_journal_has(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    laptop.database.checkpoint()
    laptop.save("skrevet etterpå og aldri sendt")
    held = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    laptop.database.close()
    for name, content in held.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "feltapp.db-wal").unlink()
    with pytest.raises(Trouble, match="lager-eldre-enn-vitne"):
        Database.open(laptop.path, laptop.key)
    assert laptop.recover() == ("lager", 1)
    assert laptop.previews() == [WORDS, "skrevet etterpå og aldri sendt"]
    assert (tmp_path / ASIDE / "1" / "feltapp.db").exists()
    laptop.database.close()
    Database.open(laptop.path, laptop.key).close()


def test_a_damaged_store_goes_back_to_the_newest_copy_that_holds(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    backup.make(laptop.database, TODAY)
    worse = backup.make(laptop.database, TODAY + timedelta(days=1))
    assert worse is not None
    flip(worse, 20_000)
    laptop.save("skrevet etter kopien")
    laptop.database.close()
    found = laptop.path.read_bytes()
    for at in range(9000, len(found), 8192):
        flip(laptop.path, at)
    damaged = laptop.path.read_bytes()
    assert laptop.recover() == ("2026-03-02", 1)
    assert laptop.previews() == [WORDS, "skrevet etter kopien"]
    assert (tmp_path / ASIDE / "1" / "feltapp.db").read_bytes() == damaged
    laptop.database.close()
    Database.open(laptop.path, laptop.key).close()


def test_where_nothing_holds_nothing_is_touched_or_made(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    laptop.database.close()
    laptop.path.write_bytes(b"")
    with pytest.raises(Trouble, match="ingen-kopi"):
        laptop.recover()
    assert laptop.path.read_bytes() == b""
    with pytest.raises(Trouble, match="ingen-kopi"):
        laptop.recover()
    assert sorted(path.name for path in (tmp_path / ASIDE).iterdir()) == ["1", "2"]


def test_another_medarbeiders_store_is_not_mended(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    laptop.database.close()
    other = StoreKey(raw=laptop.key.raw, witness=laptop.key.witness, store_id="00" * 16)
    with pytest.raises(Trouble, match="feil-lager"):
        recover(laptop.path, other, laptop.journal, laptop.world.keyring)


def test_a_store_that_opens_but_does_not_hold_is_not_gone_on_with(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path)
    backup.make(laptop.database, TODAY)
    laptop.save("fyll " * 50_000)
    with laptop.database.write() as tx:
        tx.execute("INSERT INTO setting (key, value) VALUES ('fyll', ?)", ("x" * 100_000,))
    laptop.database.close()
    flip(laptop.path, laptop.path.stat().st_size - 3000)
    Database.open(laptop.path, laptop.key).close()
    assert laptop.recover() == ("2026-03-02", 1)
    laptop.database.close()


@pytest.mark.parametrize("room", [0, 8192, 40_960, 98_304])
def test_a_disk_without_room_for_a_copy_is_trouble_and_leaves_none_behind(tmp_path: Path, room: int) -> None:
    database = Database.create(tmp_path / "feltapp.db", store_key())
    with database.write() as tx:
        settings.put(tx, "sync.stor", "x" * 200_000)
    with full_disk(room), pytest.raises(Trouble):
        backup.make(database, TODAY)
    assert backup.copies(tmp_path / backup.FOLDER) == ()
    assert backup.make(database, TODAY) is not None
    database.close()
