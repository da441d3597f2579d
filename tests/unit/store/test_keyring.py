"""Keys are added and forgotten, never replaced, and a damaged keyring is told."""

from pathlib import Path

import pytest

from feltapp.domain.ids import DeviceId, MappeId
from feltapp.errors import Trouble
from feltapp.store.keyring import KEYRING_FILE, PREVIOUS_FILE, Keyring
from feltapp.store.keys import RootKey
from tests.unit.store.world import flip, listing

DEVICE = DeviceId("dd" * 16)
MAPPE, OTHER = MappeId("11" * 16), MappeId("22" * 16)
ROOT = RootKey(secret=bytes(range(32)), store_id="ab" * 16)


def made(folder: Path) -> Keyring:
    """A saved keyring with one mappe key."""
    ring = Keyring.create(folder, ROOT, DEVICE)
    ring.add(MAPPE, 1, b"k" * 32)
    ring.sentral_url = "https://sentral.example"
    ring.save()
    return ring


def test_what_was_saved_is_there_again(tmp_path: Path) -> None:
    ring = made(tmp_path)
    ring.municipality_signing, ring.municipality_sealing = b"s" * 32, b"t" * 32
    ring.certificates, ring.own_certificate = b"alle", b"min"
    ring.save()
    again = Keyring.open(tmp_path, ROOT)
    assert again.device == DEVICE
    assert again.signing.private_bytes_raw() == ring.signing.private_bytes_raw()
    assert again.sealing.private_bytes_raw() == ring.sealing.private_bytes_raw()
    assert (again.mappe_key(MAPPE, 1), again.mappe_key(MAPPE, 2), again.newest(MAPPE)) == (b"k" * 32, None, 1)
    assert (again.municipality_signing, again.municipality_sealing) == (b"s" * 32, b"t" * 32)
    assert (again.certificates, again.own_certificate) == (b"alle", b"min")
    assert again.sentral_url == "https://sentral.example"
    assert not again.from_previous


def test_a_key_is_never_replaced(tmp_path: Path) -> None:
    ring = made(tmp_path)
    ring.add(MAPPE, 1, b"k" * 32)
    with pytest.raises(Trouble, match="mappenokkel-motstrid"):
        ring.add(MAPPE, 1, b"x" * 32)
    assert ring.mappe_key(MAPPE, 1) == b"k" * 32
    ring.add(MAPPE, 2, b"l" * 32)
    assert (ring.newest(MAPPE), ring.versions(MAPPE), ring.mapper) == (2, (1, 2), frozenset({MAPPE}))


def test_a_forgotten_key_is_in_no_file_any_more(tmp_path: Path) -> None:
    ring = made(tmp_path)
    ring.add(OTHER, 1, b"o" * 32)
    ring.save()
    assert ring.cipher(OTHER, 1) is not None
    ring.forget(OTHER)
    ring.save()
    assert ring.cipher(OTHER, 1) is None
    assert not (tmp_path / PREVIOUS_FILE).exists()
    again = Keyring.open(tmp_path, ROOT)
    assert again.newest(OTHER) == 0
    assert again.newest(MAPPE) == 1


def test_every_flipped_byte_is_told_and_the_one_before_is_used(tmp_path: Path) -> None:
    made(tmp_path)
    path = tmp_path / KEYRING_FILE
    whole, previous = path.read_bytes(), (tmp_path / PREVIOUS_FILE).read_bytes()
    for at in range(len(whole)):
        flip(path, at)
        assert Keyring.open(tmp_path, ROOT).from_previous, at
        path.write_bytes(whole)
        (tmp_path / PREVIOUS_FILE).write_bytes(previous)
    Keyring.open(tmp_path, ROOT)
    flip(path, 50)
    with pytest.raises(Trouble, match="nokkelring-skadet"):
        Keyring.open(tmp_path, ROOT)
    path.unlink()
    with pytest.raises(Trouble, match="nokkelring-mangler"):
        Keyring.open(tmp_path, ROOT)


def test_nothing_in_it_can_be_read_and_no_other_store_opens_it(tmp_path: Path) -> None:
    made(tmp_path)
    for content in listing(tmp_path).values():
        assert b"k" * 32 not in content
        assert b"sentral.example" not in content
    with pytest.raises(Trouble, match="nokkelring-skadet"):
        Keyring.open(tmp_path, RootKey(secret=ROOT.secret, store_id="cd" * 16))


def test_there_is_only_ever_one(tmp_path: Path) -> None:
    made(tmp_path)
    before = listing(tmp_path)
    with pytest.raises(Trouble, match="lager-finnes"):
        Keyring.create(tmp_path, ROOT, DEVICE)
    assert listing(tmp_path) == before
    ring = Keyring.in_memory(DEVICE)
    ring.add(MAPPE, 1, b"k" * 32)
    ring.save()
