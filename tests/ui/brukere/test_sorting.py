"""Norwegian order, and names found as people type them."""

import itertools

import pytest

from feltapp.ui.brukere.sorting import fits, sort_key

ORDER = ["Ailo", "Anne", "Ášša", "Đuro", "Eva", "Éva", "Zoë", "Ærlend", "Østen", "Åse", "Aase"]


def test_norwegian_order_whatever_order_they_came_in() -> None:
    for shuffled in itertools.islice(itertools.permutations(ORDER), 0, 40_000, 997):
        assert sorted(shuffled, key=sort_key) == sorted(ORDER, key=sort_key)
    assert sorted(ORDER, key=sort_key) == ["Ailo", "Anne", "Ášša", "Đuro", *_eva(), *ORDER[6:9], *_ase()]


def _eva() -> list[str]:
    return sorted(["Eva", "Éva"])


def _ase() -> list[str]:
    return ["Aase", "Åse"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Lars Solbakken", "lar"),
        ("Lars Solbakken", "sol la"),
        ("Åse Bø", "aase"),
        ("Aase Bø", "åse"),
        ("Ailo Márjá Ŋuorgam", "marja nuo"),
        ("Zoë Dahl", "zoe"),
        ("Anne-Lise Vik", "lise"),
        ("Øystein Bakke", "øy"),
        ("Lars Solbakken", ""),
    ],
)
def test_found(name: str, typed: str) -> None:
    assert fits(name, typed)


@pytest.mark.parametrize(
    ("name", "typed"), [("Lars Solbakken", "ars"), ("Øystein Bakke", "oy"), ("Åse Bø", "ase"), ("Lars", "lars s")]
)
def test_not_found(name: str, typed: str) -> None:
    assert not fits(name, typed)
