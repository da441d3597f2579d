"""The list of brukere: her own stand there first, everybody can be found as soon as they have come."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere
from feltapp.actions.brukere import NewBruker
from feltapp.domain.place import Place
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.parts.empty_state import EmptyState
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

PLACE = Place(page="brukere")


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    """Two of her own and one of Amir's."""
    sentral = Sentral()
    hers, his = laptop(tmp_path / "kari", KARI, sentral), laptop(tmp_path / "amir", AMIR, sentral)
    hers.register("Lars", "Solbakken")
    hers.register("Mona", "Berg")
    his.register("Siv", "Lie")
    his.meet()
    hers.meet()
    return hers


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, BrukereList) as page:
        yield page


def _page(shown: Shown) -> BrukereList:
    assert isinstance(shown.page, BrukereList)
    return shown.page


def _names(page: BrukereList) -> list[str]:
    return [str(page.model.data(page.model.index(line, 0))) for line in range(page.model.rowCount())]


def _says_nobody(page: BrukereList) -> bool:
    return any(one.isVisible() for one in page.findChildren(EmptyState))


def test_her_own_stand_there_before_the_others_have_come(shown: Shown) -> None:
    page = _page(shown)
    page.show_mine(brukere.list_mine(shown.laptop.ctx))
    assert _names(page) == ["Lars Solbakken", "Mona Berg"]
    assert (page.model.mine, page.model.everybody) == (2, 3)
    page.filter.setText("Siv")
    page.filter.edited.emit("Siv")
    assert _names(page) == []
    assert not _says_nobody(page), "she may be among those who have not come yet"
    shown.settle()
    assert _names(page) == ["Siv Lie"]


def test_a_name_that_nobody_has_is_said_when_all_are_here(shown: Shown) -> None:
    shown.open(PLACE)
    _page(shown).filter.setText("Xerxes")
    _page(shown).filter.edited.emit("Xerxes")
    assert "Ingen heter noe med «Xerxes»." in shown.words()


def test_one_of_the_others_is_found_again_after_an_unlock(shown: Shown) -> None:
    page = _page(shown)
    shown.press("Alle i teamet")
    siv = next(row.bruker for row in brukere.list_brukere(shown.laptop.ctx) if row.name == "Siv Lie")
    page.focus_field(siv)
    shown.open(PLACE)
    assert page.current_field() == siv


def test_a_new_one_stands_there_at_once(shown: Shown) -> None:
    shown.open(PLACE)
    registered = brukere.register_bruker(shown.laptop.ctx, NewBruker(fornavn="Anne"))
    shown.tasks.announce(registered.changes)
    shown.settle()
    assert _names(_page(shown)) == ["Anne", "Lars Solbakken", "Mona Berg"]
