"""The word list that ships is the dictionary it was made from, no more and no less; a file that is none is refused."""

import random
from pathlib import Path

import pytest
from backports import zstd

from feltapp.forms.ordbok import FIRST, LAST, MAGIC, WORD, NoOrdbok, Ordbok, distance
from feltapp.resources import resource
from scripts.ordbok import LISTS, affixes, every_form, forms, packed, source

AFF = """SET ISO8859-1
COMPOUNDFLAG z
PFX e Y 1
PFX e   0     mis         .
SFX A Y 3
SFX A   0     n           e
SFX A   0     en          [^e]
SFX A   el    ler         el
SFX Z N 1
SFX Z   0     bar         .
"""
DIC = "6\ntak/eA\nbil/Az\nlampe/A\nbruk/eZz\nutvikling/A\\\nOslo\n"
MADE = [
    "Oslo",
    "bil",
    "bilen",
    "bruk",
    "brukbar",
    "lampe",
    "lampen",
    "misbruk",
    "mistak",
    "mistaken",
    "tak",
    "taken",
    "utvikling",
    "utviklingen",
]
BEGINNINGS = ["bil", "bruk", "utviklings"]


def test_the_rules_make_the_forms_that_they_say_and_no_others() -> None:
    found = every_form(AFF, DIC)
    assert sorted(one for one, marks in found.items() if marks & WORD) == MADE
    assert sorted(one for one, marks in found.items() if marks & FIRST) == BEGINNINGS
    assert found["bilen"] & LAST
    assert not found["misbruk"] & LAST, "no noun by its letters"
    assert forms("kapittel", "A", affixes(AFF)) == {"kapittel", "kapittelen", "kapittler"}


def test_the_graph_holds_what_was_put_in_and_nothing_else() -> None:
    found = every_form(AFF, DIC)
    made = Ordbok(packed(found))
    assert {one: made.marks(one) for one in found} == found
    for one in ("", "b", "bi", "bilene", "Osl", "oslo", "utviklin", "x", "bil bil", "ø"):
        assert made.marks(one) == 0, one
    assert list(made.beginnings("utviklingsbil")) == [(9, WORD | LAST), (10, FIRST)]


def test_the_same_words_give_the_same_bytes_in_whatever_order_they_come() -> None:
    found = every_form(AFF, DIC)
    turned = dict(reversed(found.items()))
    assert packed(turned) == packed(found)


@pytest.mark.parametrize("language", LISTS)
def test_the_list_that_ships_is_made_from_the_source_beside_it(language: str) -> None:
    """A hundredth of the dictionary, every form of it; all of it takes a minute: scripts/ordbok.py."""
    shipped = Ordbok.load(resource("ordbok", f"{language}.ordbok.zst"))
    aff, dic = source(LISTS[language])
    lines = dic.splitlines()[1:]
    some = random.Random(4).sample(lines, len(lines) // 100)
    for one, marks in every_form(aff, "\n".join(["0", *some])).items():
        assert shipped.marks(one) & marks == marks, one
    known = {line.partition("/")[0] for line in lines}
    assert "leiligehten" not in known
    assert shipped.marks("leiligehten") == 0


def test_what_is_near_comes_nearest_first_and_swapped_letters_are_a_small_fault() -> None:
    made = Ordbok(packed(every_form(AFF, DIC)))
    assert [one.word for one in made.near("blien", 1.0)] == ["bilen"]
    assert made.near("blien", 0.5) == []
    assert [one.word for one in made.near("lampen", 1.0)] == ["lampen", "lampe"]
    assert made.near("bilen", 2.0, steps=1) == [], "it gives up when it has looked long enough"
    for text, word in (("blien", "bilen"), ("leiligehten", "leiligheten"), ("avtalle", "avtale"), ("x", "")):
        assert 0 < distance(text, word) <= 1, (text, word)
    assert distance("avtalle", "avtale") < distance("avtatle", "avtale"), (
        "a doubled letter is nearer than a strange one"
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"ikke zstd", zstd.compress(b"noe annet"), zstd.compress(MAGIC + b"\xff" * 30)],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "nb.ordbok.zst"
    file.write_bytes(content)
    with pytest.raises(NoOrdbok):
        Ordbok.load(file)
    with pytest.raises(NoOrdbok):
        Ordbok.load(tmp_path / "mangler")


def test_the_licence_and_the_origin_lie_beside_the_lists() -> None:
    folder = resource("ordbok")
    assert "Version 2, June 1991" in (folder / "COPYING").read_text("utf-8")
    told = (folder / "README.md").read_text("utf-8")
    assert all(one.name in told for one in folder.rglob("*.zst"))
