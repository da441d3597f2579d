"""A sentral put back from a backup, on both databases: design §5 and invariants 5 and 8.

The embedded database is put back by copying its file, PostgreSQL by copying the whole database with its own `TEMPLATE`.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from feltapp.errors import Trouble
from feltapp.server.refusal import Refusal
from feltapp.server.restore import WITNESS, read_witness
from feltapp.sync.wire import PullRequest
from tests.contract.world import World


@dataclass(slots=True)
class Backup:
    """Yesterday's database."""

    put_back: Callable[[], None]


def _copy_database(admin: str, source: str, target: str) -> None:
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')


def back_up(world: World, folder: Path) -> Backup:
    """Take a backup of a stopped sentral, and start it again; putting it back stops and starts it too."""
    world.central.close()
    if world.settings.postgres:
        name = str(conninfo_to_dict(world.settings.postgres)["dbname"])
        admin = make_conninfo(world.settings.postgres, dbname="postgres")
        _copy_database(admin, name, f"{name}_kopi")

        def copy_back() -> None:
            _copy_database(admin, f"{name}_kopi", name)
    else:
        shutil.copy(world.settings.database, folder / "kopi.db")

        def copy_back() -> None:
            shutil.copy(folder / "kopi.db", world.settings.database)

    world.again()

    def put_back() -> None:
        world.central.close()
        copy_back()
        world.again()

    return Backup(put_back=put_back)


def test_an_ordinary_restart_keeps_the_epoch(world: World) -> None:
    mappe = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    before = world.see(world.kari)
    world.again()
    assert world.manifest(world.kari, etag=before.etag) is None


def test_a_restored_database_has_a_new_epoch_and_says_what_it_kept(world: World, tmp_path: Path) -> None:
    first, second = world.kari.announced(world.central), world.kari.announced(world.central)
    kept = [world.kari.write(first) for _ in range(2)]
    world.central.push(world.kari.device, kept)
    backup = back_up(world, tmp_path)
    lost = [world.kari.write(first), world.kari.write(second)]
    assert [receipt.pos for receipt in world.central.push(world.kari.device, lost)] == [3, 1]
    old = world.see(world.kari)
    backup.put_back()
    fresh = world.see(world.kari, epoch=old.epoch)
    assert fresh.epoch != old.epoch
    states = {state.mappe: (state.pos, state.kept) for state in fresh.mapper}
    assert states == {first.id: (2, 2), second.id: (0, 0)}
    with pytest.raises(Refusal, match="ny-epoke"):
        world.central.pull(world.kari.device, PullRequest(old.epoch, [(first.id, 0)]))
    again = world.central.push(world.kari.device, [*kept, *lost])
    assert [(receipt.outcome, receipt.pos) for receipt in again] == [
        ("duplicate", 1), ("duplicate", 2), ("stored", 3), ("stored", 1),
    ]  # fmt: skip
    after = world.see(world.kari, epoch=old.epoch)
    assert {state.mappe: state.kept for state in after.mapper} == {first.id: 2, second.id: 0}


def test_a_second_restore_keeps_no_more_than_both(world: World, tmp_path: Path) -> None:
    mappe = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    first_epoch = world.see(world.kari).epoch
    backup = back_up(world, tmp_path)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    backup.put_back()
    second_epoch = world.see(world.kari).epoch
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    backup.put_back()
    kept = {epoch: world.see(world.kari, epoch=epoch).mapper[0].kept for epoch in (first_epoch, second_epoch)}
    assert kept == {first_epoch: 1, second_epoch: 0}  # the copy never heard of the second: all is sent again


def test_a_backup_of_a_restored_sentral_knows_what_both_epochs_kept(world: World, tmp_path: Path) -> None:
    mappe = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    first_epoch = world.see(world.kari).epoch
    early = back_up(world, tmp_path)
    world.central.push(world.kari.device, [world.kari.write(mappe) for _ in range(4)])
    early.put_back()
    second_epoch = world.see(world.kari).epoch
    world.central.push(world.kari.device, [world.kari.write(mappe) for _ in range(2)])
    late = back_up(world, tmp_path)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    late.put_back()
    kept = {epoch: world.see(world.kari, epoch=epoch).mapper[0].kept for epoch in (first_epoch, second_epoch)}
    assert kept == {first_epoch: 1, second_epoch: 3}


def test_the_operator_may_say_that_it_was_restored(world: World) -> None:
    before = world.see(world.kari).epoch
    world.again(restored=True)
    after = world.see(world.kari, epoch=before)
    assert after.epoch != before


def test_a_deleted_text_does_not_come_back_with_the_backup(world: World, tmp_path: Path) -> None:
    mappe = world.kari.announced(world.central)
    revision = world.kari.write(mappe)
    (receipt,) = world.central.push(world.kari.device, [revision])
    backup = back_up(world, tmp_path)
    world.central.leader.delete(world.leader.device, mappe.id, [receipt.id])
    backup.put_back()
    manifest = world.see(world.amir)
    assert manifest.deleted == [receipt.id]
    (page,) = world.central.pull(world.amir.device, PullRequest(manifest.epoch, [(mappe.id, 0)]))
    assert [one.body for one in page.revisions] == [b""]
    assert world.central.push(world.kari.device, [revision])[0].outcome == "deleted"


def test_a_stopped_laptop_does_not_come_back_with_the_backup(world: World, tmp_path: Path) -> None:
    backup = back_up(world, tmp_path)
    world.central.leader.stop_device(world.leader.device, world.amir.device)
    backup.put_back()
    with pytest.raises(Refusal, match="ukjent-enhet"):
        world.see(world.amir)


def test_the_file_beside_the_database_is_at_most_a_second_behind(world: World) -> None:
    mappe = world.kari.announced(world.central)
    path = world.settings.state / WITNESS
    before = read_witness(path)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    assert read_witness(path) == before
    world.clock.advance(timedelta(seconds=1))
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    after = read_witness(path)
    assert before is not None
    assert after is not None
    assert after[1] > before[1]
    with world.central.desk.store.read() as tx:
        assert after[1] == tx.commits()
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    world.central.desk.tick()
    with world.central.desk.store.read() as tx:
        assert read_witness(path) == (after[0], tx.commits())


def test_a_damaged_file_stops_the_start(world: World) -> None:
    world.central.close()
    (world.settings.state / WITNESS).write_bytes(b"{")
    with pytest.raises(Trouble, match="epokefil-skadet"):
        world.again()
    (world.settings.state / WITNESS).unlink()
    world.again()


def test_a_torn_last_line_in_the_book_of_deletions_is_no_order(world: World) -> None:
    mappe = world.kari.announced(world.central)
    world.central.push(world.kari.device, [world.kari.write(mappe)])
    world.central.close()
    (world.settings.state / "slettebok.txt").write_text(f"slettet {'a' * 20}", encoding="ascii")
    world.again()
    assert world.see(world.kari).deleted == []
