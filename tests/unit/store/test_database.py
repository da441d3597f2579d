"""Opening never creates, every setting holds, and nothing that was acknowledged is lost in silence."""

import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest
from sqlcipher3 import dbapi2 as dbapi

from feltapp.errors import Trouble
from feltapp.store import connection, settings
from feltapp.store.database import Database, StoreKey
from feltapp.store.files import FileLock
from tests.unit.store.world import flip, listing, store_key

PLANTED = "INSERT INTO setting (key, value) VALUES (?, ?)"


def made(folder: Path, rows: int = 0) -> tuple[Path, StoreKey]:
    """A closed store with some rows in it."""
    key = store_key()
    path = folder / "feltapp.db"
    database = Database.create(path, key)
    for number in range(rows):
        with database.write() as tx:
            tx.execute(PLANTED, (f"nr{number:04}", "x" * 500))
    database.close()
    return path, key


def trouble(path: Path, key: StoreKey) -> str:
    """The code that opening is refused with."""
    with pytest.raises(Trouble) as caught:
        Database.open(path, key)
    return caught.value.code


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path, key = made(tmp_path, rows=3)
    database = Database.open(path, key)
    with database.read() as tx:
        assert tx.one("SELECT count(*) FROM setting") == (3,)
    assert database.check() == ()
    assert database.notices == ()
    database.close()
    assert {entry.name for entry in tmp_path.iterdir()} == {"feltapp.db", "vitne.bin", "feltapp.laas"}


def test_files_and_folder_are_the_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "kari"
    path, key = made(folder)
    database = Database.open(path, key)
    with database.write() as tx:
        settings.put(tx, "a", 1)
    assert folder.stat().st_mode & 0o077 == 0
    assert {
        entry.name: entry.stat().st_mode & 0o077 for entry in folder.iterdir() if entry.stat().st_mode & 0o077
    } == {}
    database.close()


@pytest.mark.parametrize("change", ["raw", "store_id"])
def test_another_key_or_another_store_is_refused_and_creates_nothing(
    tmp_path: Path, change: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path, key = made(tmp_path)
    other = store_key()
    before = listing(tmp_path)
    wrong = StoreKey(
        raw=other.raw if change == "raw" else key.raw,
        witness=key.witness,
        store_id=other.store_id if change == "store_id" else key.store_id,
    )
    assert trouble(path, wrong) == ("lager-skadet" if change == "raw" else "feil-lager")
    assert listing(tmp_path) == before
    assert capfd.readouterr().err == ""


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert trouble(tmp_path / "feltapp.db", store_key()) == "lager-mangler"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(8176), bytes(8000)])
def test_an_empty_a_plain_and_a_cut_file_are_refused(tmp_path: Path, content: bytes) -> None:
    path, key = made(tmp_path)
    path.write_bytes(content)
    assert trouble(path, key) in {"lager-skadet", "lager-ukryptert"}
    assert path.read_bytes() == content


def test_a_store_is_never_made_over_another(tmp_path: Path) -> None:
    path, key = made(tmp_path, rows=1)
    with pytest.raises(Trouble, match="lager-finnes"):
        Database.create(path, key)
    Database.open(path, key).close()


def test_a_half_made_store_from_a_crash_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "feltapp.db.ny").write_bytes(b"half")
    (tmp_path / "feltapp.db.ny-wal").write_bytes(b"half")
    path, key = made(tmp_path)
    Database.open(path, key).close()


def test_a_key_of_another_length_never_becomes_a_passphrase() -> None:
    with pytest.raises(ValueError, match="32"):
        StoreKey(raw=bytes(31), witness=bytes(32), store_id="00" * 16)


def test_every_setting_is_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, key = made(tmp_path)
    weak = tuple(
        ("PRAGMA synchronous = NORMAL", *rest) if "synchronous" in statement else (statement, *rest)
        for statement, *rest in connection._SETTINGS
    )
    monkeypatch.setattr(connection, "_SETTINGS", weak)
    assert trouble(path, key) == "lager-innstilling"


def test_the_settings_that_safety_rests_on(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    database = Database.open(path, key)
    asked = ["journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys", "trusted_schema"]
    questions = {
        "journal_mode": "PRAGMA journal_mode",
        "synchronous": "PRAGMA synchronous",
        "secure_delete": "PRAGMA secure_delete",
        "temp_store": "PRAGMA temp_store",
        "foreign_keys": "PRAGMA foreign_keys",
        "trusted_schema": "PRAGMA trusted_schema",
    }
    with database.write() as tx:
        written = {name: tx.one(questions[name]) for name in asked}
    with database.read() as tx:
        read = {name: tx.one(questions[name]) for name in asked}
    expected = {
        "journal_mode": ("wal",),
        "synchronous": (2,),
        "secure_delete": (1,),
        "temp_store": (2,),
        "foreign_keys": (1,),
        "trusted_schema": (0,),
    }
    assert written == read == expected
    database.close()


def test_a_write_that_raises_leaves_nothing(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    database = Database.open(path, key)
    with pytest.raises(dbapi.IntegrityError), database.write() as tx:
        tx.executemany(PLANTED, [("a", "1"), ("a", "en gang til")])
    with database.read() as tx:
        assert settings.get(tx, "a", int, 0) == 0
    with database.write() as tx:
        settings.put(tx, "a", 2)
    database.close()


def test_a_reader_beside_a_write_sees_what_was_before_and_may_not_write(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    database = Database.open(path, key)
    with database.write() as tx:
        settings.put(tx, "a", 1)
        with database.read() as other:
            assert settings.get(other, "a", int, 0) == 0
    with database.read() as other:
        assert settings.get(other, "a", int, 0) == 1
    with pytest.raises(Trouble, match="lager-skrivebeskyttet"), database.read() as other:
        settings.put(other, "a", 2)
    database.close()


def test_a_second_feltapp_on_the_same_store_is_refused(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    first = Database.open(path, key)
    assert trouble(path, key) == "lager-i-bruk"
    first.close()
    Database.open(path, key).close()
    lock = FileLock.take(tmp_path / "feltapp.laas")
    assert trouble(path, key) == "lager-i-bruk"
    lock.release()


def test_a_closed_store_reads_nothing(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    database = Database.open(path, key)
    database.close()
    database.close()
    with pytest.raises(Trouble, match="lager-lukket"), database.read():
        pass


def test_a_newer_store_is_refused_with_its_own_words(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    opened = connection.connect(path, key)
    opened.execute("PRAGMA user_version = 999")
    opened.close()
    before = path.read_bytes()
    assert trouble(path, key) == "nyere-lager"
    assert path.read_bytes() == before


def test_a_full_disk_is_said_as_such(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    database = Database.open(path, key)
    with database.write() as tx:
        tx.one("PRAGMA max_page_count = 1")
    with pytest.raises(Trouble, match="disken-er-full"), database.write() as tx:
        settings.put(tx, "a", "x" * 10_000_000)
    with database.read() as tx:
        assert settings.get(tx, "a", str, "") == ""
    database.close()


def test_a_mistake_of_ours_is_not_called_trouble() -> None:
    database = Database.in_memory()
    with pytest.raises(dbapi.OperationalError), database.write() as tx:
        tx.execute("SELECT * FROM nothing")
    with pytest.raises(RuntimeError), database.write(), database.write():
        pass


def test_every_flipped_page_is_noticed(tmp_path: Path) -> None:
    path, key = made(tmp_path, rows=200)
    size = path.stat().st_size
    whole = path.read_bytes()
    for at in range(100, size, max(1, size // 40)):
        flip(path, at)
        assert found_in(path, key), at
        path.write_bytes(whole)
    Database.open(path, key).close()


def found_in(path: Path, key: StoreKey) -> tuple[str, ...]:
    """What is said about a damaged store, at opening or when checked."""
    try:
        database = Database.open(path, key)
    except Trouble as trouble:
        return (trouble.code,)
    found = database.check()
    database.close()
    return found


def crashed(folder: Path, rows: int) -> tuple[Path, StoreKey]:
    """A store as a kill leaves it: all of it in the write-ahead log."""
    path, key = made(folder / "before")
    database = Database.open(path, key)
    for number in range(rows):
        with database.write() as tx:
            tx.execute(PLANTED, (f"nr{number:04}", "x" * 500))
    after = folder / "after"
    after.mkdir()
    for entry in path.parent.iterdir():
        shutil.copyfile(entry, after / entry.name)
    database.close()
    return after / path.name, key


def test_a_store_left_in_its_log_comes_back_whole(tmp_path: Path) -> None:
    path, key = crashed(tmp_path, rows=20)
    database = Database.open(path, key)
    with database.read() as tx:
        assert tx.one("SELECT count(*) FROM setting") == (20,)
    database.close()


@pytest.mark.parametrize("harm", ["flip-early", "flip-late", "cut", "gone"])
def test_a_log_that_lost_commits_is_noticed(tmp_path: Path, harm: str) -> None:
    path, key = crashed(tmp_path, rows=20)
    log = path.with_name(path.name + "-wal")
    size = log.stat().st_size
    if harm == "gone":
        log.unlink()
    elif harm == "cut":
        log.write_bytes(log.read_bytes()[: size // 2])
    else:
        flip(log, 100 if harm == "flip-early" else size - 4000)
    assert trouble(path, key) == "lager-eldre-enn-vitne"
    database = Database.open(path, key, accept_older=True)
    with database.read() as tx:
        row = tx.one("SELECT count(*) FROM setting")
        assert row is not None
        assert row[0] < 20
    database.close()
    Database.open(path, key).close()


def test_an_older_copy_of_the_whole_database_is_noticed(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    older = path.read_bytes()
    database = Database.open(path, key)
    with database.write() as tx:
        settings.put(tx, "a", 1)
    database.close()
    path.write_bytes(older)
    assert trouble(path, key) == "lager-eldre-enn-vitne"


def test_every_flipped_byte_of_the_witness_is_told(tmp_path: Path) -> None:
    path, key = made(tmp_path, rows=2)
    witness = tmp_path / "vitne.bin"
    whole = witness.read_bytes()
    for at in range(len(whole)):
        flip(witness, at, 0x10)
        database = Database.open(path, key)
        assert database.notices == ("vitne-skadet",)
        database.close()
        again = Database.open(path, key)
        assert again.notices == ()
        again.close()
        witness.write_bytes(whole)
    witness.write_bytes(bytes(128))
    assert trouble(path, key) == "vitne-skadet"
    witness.unlink()
    assert trouble(path, key) == "vitne-mangler"


def test_debians_own_program_opens_the_file(tmp_path: Path) -> None:
    program = shutil.which("sqlcipher")
    assert program is not None, "scripts/oppsett.py names what the tests need"
    path, key = made(tmp_path, rows=50)
    script = f"""
        PRAGMA key = "x'{key.raw.hex()}'"; PRAGMA cipher_page_size = 8192;
        PRAGMA integrity_check; SELECT count(*) FROM setting;
    """
    asked = subprocess.run([program, str(path)], input=script, capture_output=True, text=True, check=True)
    assert asked.stdout.split() == ["ok", "50"]
    assert asked.stderr == ""


def test_a_seal_that_is_not_the_one_asked_for_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, key = made(tmp_path)
    (pages, seal, derivation) = connection._KEYING
    monkeypatch.setattr(connection, "_KEYING", (pages, (seal[0], seal[1], "HMAC_SHA512"), derivation))
    assert trouble(path, key) == "lager-innstilling"


def test_connecting_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(dbapi.OperationalError):
        connection.connect(tmp_path / "ny.db", store_key())
    assert list(tmp_path.iterdir()) == []


def test_the_witness_always_keeps_the_commit_before(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    witness = tmp_path / "vitne.bin"
    database = Database.open(path, key)
    for number in range(4):
        before = witness.read_bytes()
        with database.write() as tx:
            settings.put(tx, "a", number)
        after = witness.read_bytes()
        kept = slice(0, 64) if before[:64] == after[:64] else slice(64, 128)
        changed = slice(64, 128) if kept.start == 0 else slice(0, 64)
        assert before[kept] == after[kept]
        # The newest slot torn: the store still opens, because the other one holds.
        numbers = [int.from_bytes(after[part.start + 24 : part.start + 32], "big") for part in (kept, changed)]
        assert numbers[1] == numbers[0] + 1
    database.close()


def test_damage_where_nothing_is_kept_is_noticed_too(tmp_path: Path) -> None:
    path, key = made(tmp_path, rows=200)
    database = Database.open(path, key)
    with database.write() as tx:
        tx.execute("DELETE FROM setting")
    database.close()
    flip(path, path.stat().st_size - 3000)
    assert found_in(path, key) != ()


def test_commits_that_are_not_witnessed_keep_the_two_before_them_apart(tmp_path: Path) -> None:
    path, key = made(tmp_path)
    witness = tmp_path / "vitne.bin"
    database = Database.open(path, key)
    kept = [witness.read_bytes()]
    for number in range(4):
        with database.write() as tx:
            settings.put(tx, "saved", number)
        kept.append(witness.read_bytes())
        with database.write(witnessed=False) as tx:
            settings.put(tx, "fetched", number)
        assert witness.read_bytes() == kept[-1], "what sentral has waits for one disk only"
    for before, after in pairwise(kept):
        changed = [slot for slot in (0, 64) if before[slot : slot + 64] != after[slot : slot + 64]]
        assert len(changed) == 1
    halves = [[kept[n][slot : slot + 64] != kept[n + 1][slot : slot + 64] for slot in (0, 64)] for n in range(4)]
    assert halves[0] != halves[1] == halves[3] != halves[2], "the newest is never written over"
    database.close()
    reopened = Database.open(path, key)
    assert reopened.notices == ()
    reopened.close()


def test_whoever_has_the_writer_for_long_sees_that_somebody_waits_for_it() -> None:
    database = Database.in_memory()
    begun = Event()

    def save() -> None:
        begun.set()
        with database.write() as tx:
            settings.put(tx, "lagret", True)

    with ThreadPoolExecutor(1) as other:
        with database.write() as tx:
            settings.put(tx, "side", 1)
            seen = [database.wanted]
            saving = other.submit(save)
            begun.wait(5)
            ends = time.monotonic() + 5
            while not database.wanted and time.monotonic() < ends:
                pass
            seen.append(database.wanted)
        saving.result(5)
    assert [*seen, database.wanted] == [False, True, False]
    database.close()
