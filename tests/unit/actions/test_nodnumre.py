"""The municipality's own numbers on plans: those that the team has said are to stand there and has rung lately."""

import pytest

from feltapp.actions import kriseplan, nodnumre
from feltapp.actions.mapper import team_id
from feltapp.domain.answer import JsonValue
from feltapp.pdf.numbers import shipped
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.test_paper import text_in
from tests.unit.actions.world import Laptop

OWN: dict[str, JsonValue] = {
    "partner.instans": {"code": "dps", "system": "urn:feltapp:kode:instans"},
    "partner.avdeling": "Akutteam nord",
    "partner.telefon": "00 00 00 77",
    "partner.apent": "hele døgnet",
    "partner.kontrollert": "2026-05-01",
    "partner.paa-plan": True,
}


def names(one: Laptop) -> list[str]:
    return [found.navn for found in nodnumre.numbers_for_plans(one.ctx)[len(shipped()) :]]


def test_the_teams_own_number_stands_on_the_sheet_and_the_card(kari: Laptop) -> None:
    lars = kari.register()
    kari.write(lars, "kriseplan", WORDS)
    assert "Akutteam der jeg bor" in text_in(kriseplan.pdf(kari.ctx, lars)), "a line to write on until there is one"
    kari.put(team_id(kari.ctx), "partner", OWN)
    said = text_in(kriseplan.pdf(kari.ctx, lars))
    assert "Akutteam nord hele døgnet 00 00 00 77" in said
    assert "Akutteam der jeg bor" not in said


@pytest.mark.parametrize(
    "changed",
    [
        {"partner.paa-plan": False},
        {"partner.paa-plan": None},
        {"partner.kontrollert": "2025-06-01"},
        {"partner.kontrollert": None},
        {"partner.telefon": " "},
    ],
)
def test_a_number_that_is_not_wanted_or_not_checked_stands_nowhere(kari: Laptop, changed: dict[str, JsonValue]) -> None:
    kari.put(team_id(kari.ctx), "partner", {path: one for path, one in {**OWN, **changed}.items() if one is not None})
    assert names(kari) == []


def test_two_are_in_the_order_of_their_names_and_grow_old(kari: Laptop) -> None:
    kari.put(team_id(kari.ctx), "partner", {**OWN, "partner.avdeling": "Vakttelefon"})
    kari.put(team_id(kari.ctx), "partner", OWN)
    assert names(kari) == ["Akutteam nord", "Vakttelefon"]
    kari.later(days=400)
    assert names(kari) == []
