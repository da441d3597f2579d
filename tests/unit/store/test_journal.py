"""What was finished here survives the loss of the database, and damage to the journal is told, never silent."""

from pathlib import Path

import pytest

from feltapp.domain.ids import RevisionId
from feltapp.domain.sealed import Sealed
from feltapp.errors import Trouble
from feltapp.store import record, revision, stream
from feltapp.store.database import Database
from feltapp.store.journal import DAMAGED_FILE, OutboxJournal, reconcile
from tests.unit.store.world import World, flip, id_of

KEY = bytes(range(32))


def several(count: int) -> tuple[World, list[Sealed]]:
    """Some revisions of one mappe."""
    world = World()
    mappe = world.mappe()
    return world, [world.revision(mappe, {"notat.tekst": f"nummer {number}"}) for number in range(count)]


def written(path: Path, revisions: list[Sealed]) -> None:
    """A journal with these in it."""
    journal = OutboxJournal.open(path, KEY)
    for sealed in revisions:
        journal.append(sealed)
    journal.close()


def test_it_is_read_in_order_without_a_key_and_written_only_with_one(tmp_path: Path) -> None:
    _, revisions = several(3)
    path = tmp_path / "utboks.bin"
    with pytest.raises(Trouble, match="utboks-mangler"):
        OutboxJournal.open(path)
    written(path, revisions[:2])
    written(path, revisions[2:])
    shell = OutboxJournal.open(path)
    assert list(shell.entries()) == revisions
    assert (shell.damaged, shell.torn) == (0, False)
    with pytest.raises(ValueError, match="reading"):
        shell.append(revisions[0])
    with pytest.raises(ValueError, match="reading"):
        shell.compact(tuple)
    assert path.stat().st_mode & 0o077 == 0


def test_an_end_torn_anywhere_loses_only_what_was_being_written(tmp_path: Path) -> None:
    _, revisions = several(3)
    path = tmp_path / "utboks.bin"
    written(path, revisions[:2])
    two = path.read_bytes()
    written(path, revisions[2:])
    three = path.read_bytes()
    for end in range(len(two) + 1, len(three)):
        for left in (three[:end], three[:end] + bytes(len(three) - end)):
            path.write_bytes(left)
            journal = OutboxJournal.open(path, KEY)
            if left != three[:end] and journal.damaged:
                continue
            assert list(journal.entries()) == revisions[:2], end
            assert (journal.damaged, journal.torn) == (0, True), end
            journal.append(revisions[2])
            assert path.read_bytes() == three
            journal.close()


def test_every_flipped_bit_is_noticed_and_costs_at_most_that_one(tmp_path: Path) -> None:
    _, revisions = several(3)
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    whole = path.read_bytes()
    for at in range(len(whole)):
        flip(path, at, 1 << at % 8)
        journal = OutboxJournal.open(path, KEY)
        assert journal.damaged or journal.torn, at
        left = list(journal.entries())
        assert len(left) >= 2, at
        assert [sealed for sealed in left if sealed not in revisions] == [], at
        path.write_bytes(whole)


def test_an_entry_that_somebody_else_wrote_is_damage(tmp_path: Path) -> None:
    _, revisions = several(2)
    path = tmp_path / "utboks.bin"
    written(path, revisions[:1])
    forger = OutboxJournal.open(path, bytes(32))
    forger.append(revisions[1])
    assert OutboxJournal.open(path, KEY).damaged


def test_compacting_keeps_what_waits_and_the_damaged_file(tmp_path: Path) -> None:
    _, revisions = several(4)
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    journal = OutboxJournal.open(path, KEY)
    journal.compact(lambda: {id_of(revisions[1]), id_of(revisions[3])})
    assert list(journal.entries()) == [revisions[1], revisions[3]]
    journal.append(revisions[0])
    again = OutboxJournal.open(path, KEY)
    assert list(again.entries()) == [revisions[1], revisions[3], revisions[0]]
    assert not (tmp_path / DAMAGED_FILE).exists()
    flip(path, 200)
    damaged = OutboxJournal.open(path, KEY)
    damaged.compact(lambda: {id_of(sealed) for sealed in revisions})
    assert (tmp_path / DAMAGED_FILE).exists()
    assert OutboxJournal.open(path, KEY).damaged == 0


def test_a_journal_with_nothing_to_leave_out_is_not_written_again(tmp_path: Path) -> None:
    _, revisions = several(2)
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    before = path.read_bytes()
    journal = OutboxJournal.open(path, KEY)
    journal.compact(lambda: {id_of(sealed) for sealed in revisions})
    assert path.read_bytes() == before, "each time that a profile is opened costs two waits for the disk otherwise"
    path.write_bytes(before + b"\0\0\0")
    torn = OutboxJournal.open(path, KEY)
    torn.compact(lambda: {id_of(sealed) for sealed in revisions})
    assert not OutboxJournal.open(path, KEY).torn
    assert list(torn.entries()) == revisions


def test_missing_asks_for_a_few_at_a_time(tmp_path: Path) -> None:
    _, revisions = several(3)
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    journal = OutboxJournal.open(path, KEY)
    known = {id_of(revisions[1])}
    found = list(journal.missing(lambda ids: [one for one in ids if one in known]))
    assert found == [revisions[0], revisions[2]]


def test_database_and_journal_give_each_other_what_they_lack(tmp_path: Path) -> None:
    world, revisions = several(4)
    database = Database.in_memory()
    mappe = world.mappe()
    with database.write() as tx:
        world.save(tx, mappe, *revisions[:3])
    path = tmp_path / "utboks.bin"
    written(path, revisions[1:])
    journal = OutboxJournal.open(path, KEY)
    assert reconcile(database, journal, world.keyring) == 2
    assert reconcile(database, journal, world.keyring) == 0
    with database.read() as tx:
        assert {id_of(sealed) for sealed in stream.outbox(tx, 10)} == {id_of(sealed) for sealed in revisions}
        assert revision.sealed(tx, id_of(revisions[3])) == revisions[3]
        assert revision.signature_state(tx, id_of(revisions[3])) == "unverified"
    assert {id_of(sealed) for sealed in OutboxJournal.open(path, KEY).entries()} == {id_of(s) for s in revisions}


def test_without_a_keyring_the_rows_wait(tmp_path: Path) -> None:
    world, revisions = several(1)
    database = Database.in_memory()
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    assert reconcile(database, OutboxJournal.open(path, KEY)) == 1
    with database.write() as tx:
        assert [row.preview for row in record.of_skjema(tx, "journalnotat")] == [""]
        (only,) = record.refresh_stale(tx, world.keyring)
        row = record.get(tx, only)
        assert row is not None
        assert row.preview == "nummer 0"
        assert record.refresh_stale(tx, world.keyring) == ()


def test_a_damaged_journal_is_written_anew_from_the_database(tmp_path: Path) -> None:
    world, revisions = several(3)
    database = Database.in_memory()
    with database.write() as tx:
        world.save(tx, world.mappe(), *revisions)
    path = tmp_path / "utboks.bin"
    written(path, revisions)
    flip(path, 300)
    journal = OutboxJournal.open(path, KEY)
    assert journal.damaged
    reconcile(database, journal, world.keyring)
    again = OutboxJournal.open(path, KEY)
    assert again.damaged == 0
    assert {id_of(sealed) for sealed in again.entries()} == {id_of(sealed) for sealed in revisions}
    assert RevisionId(id_of(revisions[0])) in {id_of(sealed) for sealed in again.entries()}


def test_nothing_of_a_torn_end_stays_behind_what_is_written_next(tmp_path: Path) -> None:
    world = World()
    mappe = world.mappe()
    long, short = world.revision(mappe, {"a": "".join(map(chr, range(300, 3000)))}), world.revision(mappe, {"a": 1})
    path = tmp_path / "utboks.bin"
    written(path, [long])
    path.write_bytes(path.read_bytes()[:-1])
    written(path, [short])
    journal = OutboxJournal.open(path, KEY)
    assert list(journal.entries()) == [short]
    assert (journal.damaged, journal.torn) == (0, False)
