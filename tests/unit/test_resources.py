"""Shipped files are found, and a missing one is told at once."""

import pytest

from feltapp.resources import resource


def test_finds_files_and_folders() -> None:
    assert resource("icons").is_dir()
    assert resource("fonts", "SourceSans3-Regular.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_a_missing_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/finnes_ikke\.svg"):
        resource("icons", "finnes_ikke.svg")
