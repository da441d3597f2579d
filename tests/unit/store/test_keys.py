"""The key file: three ways in, none of them cheap, and no wrong one that leaves a trace."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.clock import ManualClock
from feltapp.errors import FeltappError, Trouble, UserError
from feltapp.store import keys, tries
from feltapp.store.keys import (
    COPY_FILE,
    FASTEST,
    FLOOR,
    KEYS_FILE,
    Cost,
    RootKey,
    change_passphrase,
    create_keys,
    new_recovery,
    store_id_of,
    unlock,
    unlock_with_escrow,
    unlock_with_recovery,
)
from feltapp.store.passphrase import check_strength, parse_recovery, recovery_text
from tests.unit.store.world import START, flip, listing

GOOD = "hest kaffe vindu tirsdag"
OTHER = "sykkel regn bibliotek ost"


def made(folder: Path, *, escrow: bytes | None = None) -> tuple[RootKey, str]:
    """A key file that is quick to open."""
    return create_keys(folder, GOOD, escrow=escrow, cost=FASTEST, floor=FASTEST)


def code_of(folder: Path, passphrase: str, **more: ManualClock) -> str:
    """What an unlock is refused with."""
    with pytest.raises(FeltappError) as caught:
        unlock(folder, passphrase, floor=FASTEST, **more)
    return caught.value.code


def test_three_ways_in_lead_to_the_same_key(tmp_path: Path) -> None:
    municipality = X25519PrivateKey.generate()
    root, recovery = made(tmp_path, escrow=municipality.public_key().public_bytes_raw())
    assert unlock(tmp_path, GOOD, floor=FASTEST) == root
    assert unlock_with_recovery(tmp_path, recovery.lower().replace("-", " ")) == root
    assert unlock_with_escrow(tmp_path, municipality) == root
    with pytest.raises(UserError, match="feil-kommunenokkel"):
        unlock_with_escrow(tmp_path, X25519PrivateKey.generate())
    assert store_id_of(tmp_path) == root.store_id
    assert store_id_of(tmp_path / "tom") is None


def test_no_key_lies_in_the_folder_and_none_is_printed(tmp_path: Path) -> None:
    root, recovery = made(tmp_path)
    for content in listing(tmp_path).values():
        assert root.secret not in content
        assert root.secret.hex().encode() not in content
        assert recovery.encode() not in content
    assert root.secret.hex() not in repr(root)
    assert root.store_key().raw.hex() not in repr(root.store_key())
    assert repr(root.secret) not in repr(root)


def test_each_purpose_and_each_store_has_a_key_of_its_own() -> None:
    root = RootKey(secret=bytes(32), store_id="00" * 16)
    other = RootKey(secret=bytes(32), store_id="01" * 16)
    derived = {root.derive("a"), root.derive("b"), other.derive("a"), root.store_key().raw, root.store_key().witness}
    assert len(derived) == 5


def test_a_wrong_passphrase_leaves_nothing_but_the_count(tmp_path: Path) -> None:
    made(tmp_path)
    before = listing(tmp_path)
    assert code_of(tmp_path, OTHER) == "feil-passordsetning"
    after = listing(tmp_path)
    assert after.pop(tries.TRIES_FILE)
    assert after == before
    unlock(tmp_path, GOOD, floor=FASTEST)
    assert listing(tmp_path) == before


def test_where_there_is_no_store_none_is_made(tmp_path: Path) -> None:
    assert code_of(tmp_path, GOOD) == "lager-mangler"
    assert list(tmp_path.iterdir()) == []


def test_five_tries_are_free_and_then_each_wait_is_twice_the_last(tmp_path: Path) -> None:
    made(tmp_path)
    clock = ManualClock(START)
    for _ in range(tries.FREE):
        assert code_of(tmp_path, OTHER, clock=clock) == "feil-passordsetning"
    waits = []
    for _ in range(9):
        with pytest.raises(UserError) as caught:
            unlock(tmp_path, GOOD, floor=FASTEST, clock=clock)
        assert caught.value.code == "vent-med-forsok"
        seconds = caught.value.details["seconds"]
        assert isinstance(seconds, int)
        waits.append(seconds)
        clock.advance(timedelta(days=-1))
        assert code_of(tmp_path, OTHER, clock=clock) == "vent-med-forsok"
        clock.advance(timedelta(days=1, seconds=seconds))
        assert code_of(tmp_path, OTHER, clock=clock) == "feil-passordsetning"
    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    clock.advance(timedelta(hours=1))
    unlock(tmp_path, GOOD, floor=FASTEST, clock=clock)
    assert tries.waiting(tmp_path, clock) == 0


def test_a_clock_that_was_years_ahead_locks_nobody_out(tmp_path: Path) -> None:
    made(tmp_path)
    clock = ManualClock(START + timedelta(days=3650))
    for _ in range(tries.FREE):
        assert code_of(tmp_path, OTHER, clock=clock) == "feil-passordsetning"
    clock.set(START)
    assert code_of(tmp_path, GOOD, clock=clock) == "vent-med-forsok"
    clock.advance(timedelta(seconds=29))
    assert code_of(tmp_path, GOOD, clock=clock) == "vent-med-forsok", "the wait begins anew, and is waited"
    clock.advance(timedelta(seconds=1))
    unlock(tmp_path, GOOD, floor=FASTEST, clock=clock)


def test_a_damaged_count_gives_no_free_tries(tmp_path: Path) -> None:
    made(tmp_path)
    clock = ManualClock(START)
    (tmp_path / tries.TRIES_FILE).write_bytes(b"{")
    assert code_of(tmp_path, OTHER, clock=clock) == "feil-passordsetning"
    assert code_of(tmp_path, GOOD, clock=clock) == "vent-med-forsok"


def test_changing_the_passphrase_touches_no_data_and_stops_the_old_one(tmp_path: Path) -> None:
    root, recovery = made(tmp_path)
    change_passphrase(tmp_path, root, OTHER, cost=FASTEST, floor=FASTEST)
    assert code_of(tmp_path, GOOD) == "feil-passordsetning"
    assert unlock(tmp_path, OTHER, floor=FASTEST) == root
    assert unlock_with_recovery(tmp_path, recovery) == root
    assert (tmp_path / KEYS_FILE).read_bytes() == (tmp_path / COPY_FILE).read_bytes()


def test_a_new_recovery_key_stops_the_old_paper(tmp_path: Path) -> None:
    root, old = made(tmp_path)
    fresh = new_recovery(tmp_path, root)
    assert unlock_with_recovery(tmp_path, fresh) == root
    with pytest.raises(UserError, match="feil-gjenopprettingsnokkel"):
        unlock_with_recovery(tmp_path, old)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(memory_kib=FLOOR.memory_kib - 1, iterations=3, lanes=4),
        Cost(memory_kib=FLOOR.memory_kib, iterations=2, lanes=4),
        Cost(memory_kib=4_194_304, iterations=3, lanes=4),
        Cost(memory_kib=FLOOR.memory_kib, iterations=11, lanes=4),
        Cost(memory_kib=FLOOR.memory_kib, iterations=3, lanes=0),
    ],
)
def test_a_cost_below_the_floor_or_above_the_cap_is_refused(tmp_path: Path, cost: Cost) -> None:
    with pytest.raises(ValueError, match="floor"):
        create_keys(tmp_path, GOOD, escrow=None, cost=cost)
    assert list(tmp_path.iterdir()) == []


def test_a_cheap_key_file_is_refused_before_any_work(tmp_path: Path) -> None:
    made(tmp_path)
    before = listing(tmp_path)
    with pytest.raises(Trouble, match="nokkelfil-skadet"):
        unlock(tmp_path, GOOD)
    assert listing(tmp_path) == before


def test_every_flipped_byte_of_the_key_file_is_told_and_mended(tmp_path: Path) -> None:
    root, _ = made(tmp_path)
    path = tmp_path / KEYS_FILE
    whole = path.read_bytes()
    values = msgspec.json.decode(whole)
    for at in range(len(whole)):
        flip(path, at)
        opened = unlock(tmp_path, GOOD, floor=FASTEST)
        assert opened.secret == root.secret
        # A space for a tab, a letter in the other case: the file says the same, and was written anew.
        assert opened.notices == ("nokkelfil-skadet",) or whole[at : at + 1].isspace(), at
        assert path.read_bytes() == whole
    assert msgspec.json.decode(path.read_bytes()) == values
    for name in (KEYS_FILE, COPY_FILE):
        flip(tmp_path / name, 40)
    assert code_of(tmp_path, GOOD) == "nokkelfil-skadet"


def test_a_slot_moved_in_from_another_key_file_is_refused(tmp_path: Path) -> None:
    made(tmp_path / "en")
    made(tmp_path / "to")
    mine = msgspec.json.decode((tmp_path / "en" / KEYS_FILE).read_bytes())
    theirs = msgspec.json.decode((tmp_path / "to" / KEYS_FILE).read_bytes())
    theirs["slots"] = mine["slots"]
    for name in (KEYS_FILE, COPY_FILE):
        (tmp_path / "to" / name).write_bytes(msgspec.json.encode(theirs))
    assert code_of(tmp_path / "to", GOOD) == "nokkelfil-skadet"


def test_a_store_is_not_given_new_keys(tmp_path: Path) -> None:
    made(tmp_path)
    before = listing(tmp_path)
    with pytest.raises(Trouble, match="lager-finnes"):
        made(tmp_path)
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    "weak",
    ["", "kort", "passordpassord123", "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "abcdefghijklmnopqrst", "x" * 2000],
)
def test_what_a_thief_tries_first_is_refused(weak: str) -> None:
    with pytest.raises(UserError, match="passordsetning-for-svak"):
        check_strength(weak)


def test_a_passphrase_is_the_same_from_every_keyboard(tmp_path: Path) -> None:
    create_keys(tmp_path, "blåbær på fjellet i går", escrow=None, cost=FASTEST, floor=FASTEST)
    unlock(tmp_path, " bla\u030abær pa\u030a fjellet i ga\u030ar ", floor=FASTEST)


def test_a_slip_of_the_pen_is_told_from_the_wrong_paper() -> None:
    text = recovery_text(bytes(range(20)))
    assert len(text.split("-")) == 9
    assert parse_recovery(text) == bytes(range(20))
    slipped = ("Z" if text[0] != "Z" else "Y") + text[1:]
    for wrong in (slipped, text[:-1], text + "A", ""):
        with pytest.raises(UserError, match="feilskrevet"):
            parse_recovery(wrong)


def test_who_can_write_the_file_and_mend_its_checksum_is_still_told(tmp_path: Path) -> None:
    made(tmp_path)
    file = keys._read(tmp_path / KEYS_FILE)
    assert file is not None
    changed = msgspec.structs.replace(file, generation=file.generation + 7)
    changed = msgspec.structs.replace(changed, checksum=keys._checksum(changed))
    for name in (KEYS_FILE, COPY_FILE):
        (tmp_path / name).write_bytes(msgspec.json.encode(changed))
    assert keys._read(tmp_path / KEYS_FILE) == changed
    assert code_of(tmp_path, GOOD) == "nokkelfil-skadet"
