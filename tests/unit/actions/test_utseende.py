"""How the window looks is kept beside the profiles: whole, in clear, and nothing but looks."""

import json
import os
from pathlib import Path

import pytest

from feltapp.actions import utseende
from feltapp.actions.utseende import FARGER, FILE, SCALE, Utseende
from feltapp.ui.theme import Scheme

CHOSEN = Utseende(farger="mork", tekst=150, vindu=(-40, 20, 1000, 700), stort=True, spraak="nn")


def test_what_was_chosen_comes_back_and_before_anybody_has_chosen_there_is_nothing(tmp_path: Path) -> None:
    assert utseende.read(tmp_path) is None
    utseende.write(tmp_path, CHOSEN)
    assert utseende.read(tmp_path) == CHOSEN
    assert [one.name for one in tmp_path.iterdir()] == [FILE]
    assert set(json.loads((tmp_path / FILE).read_text("utf-8"))) == {"farger", "tekst", "vindu", "stort", "spraak"}


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"mork"', "\udcff"])
def test_a_file_that_is_something_else_is_no_choice(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert utseende.read(tmp_path) is None


@pytest.mark.parametrize(
    "found",
    [
        {"farger": "rosa", "tekst": 10_000, "vindu": [1, 2, 3], "stort": "ja"},
        {"farger": 7, "tekst": "150", "vindu": [1, 2, 0, 4]},
        {"vindu": [1, 2, 10**9, 4]},
        {"vindu": ["1", 2, 3, 4]},
    ],
)
def test_what_cannot_be_is_left_out(tmp_path: Path, found: dict[str, object]) -> None:
    (tmp_path / FILE).write_text(json.dumps(found), "utf-8")
    assert utseende.read(tmp_path) == Utseende()


def test_a_folder_that_cannot_be_written_in_costs_nobody_anything(tmp_path: Path) -> None:
    utseende.write(tmp_path / "finnes-ikke", CHOSEN)


def test_a_process_is_as_large_as_was_chosen_also_when_that_is_smaller_than_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SCALE, "2")
    assert utseende.take_size(tmp_path) == ""
    assert os.environ[SCALE] == "2", "nobody has chosen: the machine's own stands"
    utseende.write(tmp_path, CHOSEN)
    assert utseende.take_size(tmp_path) == "mork"
    assert os.environ[SCALE] == "1.5"
    assert utseende.scale_in_use() == 1.5
    utseende.write(tmp_path, Utseende())
    utseende.take_size(tmp_path)
    assert os.environ[SCALE] == "1"


def test_the_colours_to_choose_between_are_those_there_are() -> None:
    assert set(FARGER) == {one.value for one in Scheme}
