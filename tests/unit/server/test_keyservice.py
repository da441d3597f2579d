"""The municipality's keys: made once, in files that nobody else reads, and back from two shares of three."""

import os
from itertools import combinations
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.domain.wrapping import key_context, unwrap, wrap
from feltapp.errors import Trouble
from feltapp.server import keyservice

MAPPE = "ab" * 16


def test_keys_are_made_once_and_readable_by_the_server_alone(tmp_path: Path) -> None:
    folder = tmp_path / "nokler"
    keyservice.install(folder)
    first = keyservice.load(folder)
    keyservice.install(folder)
    again = keyservice.load(folder)
    assert (again.municipality_signing, again.municipality_sealing) == (
        first.municipality_signing,
        first.municipality_sealing,
    )
    assert {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_key_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    keyservice.install(tmp_path)
    (tmp_path / "signering.nokkel").chmod(0o640)
    with pytest.raises(Trouble, match="nokler-apne-for-andre"):
        keyservice.load(tmp_path)


@pytest.mark.parametrize("lost", ["signering.nokkel", "forsegling.nokkel"])
def test_a_lost_key_stops_the_start(tmp_path: Path, lost: str) -> None:
    keyservice.install(tmp_path)
    (tmp_path / lost).write_bytes(b"short")
    with pytest.raises(Trouble, match="nokler-mangler"):
        keyservice.load(tmp_path)


def test_every_pair_of_shares_brings_the_keys_back(tmp_path: Path) -> None:
    keyservice.install(tmp_path / "first")
    lost = keyservice.load(tmp_path / "first")
    shares = keyservice.shares_still_here(tmp_path / "first")
    assert len(shares) == 3
    for number, (one, two) in enumerate(combinations(shares, 2)):
        folder = tmp_path / f"again{number}"
        keyservice.recover(folder, one.read_text("utf-8"), two.read_text("utf-8").lower().replace("\n", "\r\n"))
        back = keyservice.load(folder)
        assert back.municipality_signing == lost.municipality_signing
        sealed = wrap(b"k" * 32, lost.municipality_sealing, key_context(MAPPE, 1))
        assert back.readable(MAPPE, 1, sealed) == b"k" * 32


def test_keys_that_are_there_are_never_written_over(tmp_path: Path) -> None:
    keyservice.install(tmp_path / "a")
    keyservice.install(tmp_path / "b")
    one, two, _ = (path.read_text("utf-8") for path in keyservice.shares_still_here(tmp_path / "b"))
    before = keyservice.load(tmp_path / "a").municipality_signing
    with pytest.raises(Trouble, match="nokler-finnes"):
        keyservice.recover(tmp_path / "a", one, two)
    assert keyservice.load(tmp_path / "a").municipality_signing == before


def test_shares_that_are_not_two_of_one_are_refused(tmp_path: Path) -> None:
    keyservice.install(tmp_path / "a")
    keyservice.install(tmp_path / "b")
    one = keyservice.shares_still_here(tmp_path / "a")[0].read_text("utf-8")
    two = keyservice.shares_still_here(tmp_path / "b")[1].read_text("utf-8")
    for pair, code in (((one, two), "andeler-passer-ikke"), ((one, one), "andeler-passer-ikke"), ((one, "?"), "andel")):
        with pytest.raises(Trouble, match=code):
            keyservice.recover(tmp_path / "c", *pair)
    assert not (tmp_path / "c").exists()


def test_a_rewrapped_key_opens_for_its_laptop_in_its_mappe_alone(tmp_path: Path) -> None:
    keyservice.install(tmp_path)
    service = keyservice.load(tmp_path)
    laptop, other = X25519PrivateKey.generate(), X25519PrivateKey.generate()
    key = os.urandom(32)
    sealed = wrap(key, service.municipality_sealing, key_context(MAPPE, 1))
    wrapped = service.rewrap(MAPPE, 1, sealed, laptop.public_key().public_bytes_raw())
    assert wrapped is not None
    assert unwrap(wrapped, laptop, key_context(MAPPE, 1)) == key
    assert unwrap(wrapped, other, key_context(MAPPE, 1)) is None
    assert unwrap(wrapped, laptop, key_context(MAPPE, 2)) is None
    assert service.readable("cd" * 16, 1, sealed) is None
    assert service.readable(MAPPE, 1, wrap(b"short", service.municipality_sealing, key_context(MAPPE, 1))) is None
