"""Hjelp in the window: every page drawn, opened where one was, F1 there and back, the list of keys among them."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import hjelp
from feltapp.domain.place import Place
from feltapp.ui.hjelp.keys import KEYS
from feltapp.ui.hjelp.page import HelpPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Sentral, laptop


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: File) -> Iterator[Shown]:
    with opened(qtbot, laptop(tmp_path / "kari", KARI, Sentral()), HelpPage) as page:
        yield page


def test_it_opens_at_the_page_that_was_asked_for_and_any_other_is_one_press_away(shown: Shown) -> None:
    shown.open(Place(page="hjelp", field="05-samtykke-og-deling"))
    assert "Trekke et samtykke" in shown.words()
    assert "Samtykke og deling, åpen nå" in shown.words()
    shown.press("To versjoner")
    assert "Noen ganger skriver to kolleger om det samme" in shown.words()
    assert "Trekke et samtykke" not in shown.words()
    assert shown.page.current_field() == "09-to-versjoner", "an unlock comes back to it"


def test_the_list_of_keys_is_one_of_the_pages(shown: Shown) -> None:
    shown.open(Place(page="hjelp", field=hjelp.KEYS))
    said = shown.words()
    assert all(what in said for _, what in KEYS)


def test_a_page_that_is_not_there_any_more_opens_the_first(shown: Shown) -> None:
    shown.open(Place(page="hjelp", field="99-borte"))
    assert "Første dag, åpen nå" in shown.words()


@pytest.mark.parametrize("page", [one.id for one in hjelp.pages()])
def test_every_page_is_drawn_without_its_marks(shown: Shown, page: str) -> None:
    shown.open(Place(page="hjelp", field=page))
    assert "##" not in shown.words()
    assert "\n- " not in shown.words()
