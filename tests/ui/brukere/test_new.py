"""Ny bruker: what was typed is kept like everything else, comes back, and goes when somebody is registered."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere, kladd
from feltapp.domain.place import Place
from feltapp.ui.brukere.new import NyBrukerPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

HERE = Place(page="ny-bruker")


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, NyBrukerPage) as page:
        page.open(HERE)
        yield page


def page_of(shown: Shown) -> NyBrukerPage:
    assert isinstance(shown.page, NyBrukerPage)
    return shown.page


def type_in(field: QLineEdit, text: str) -> None:
    field.insert(text)


def test_it_is_kept_a_moment_after_the_last_key(shown: Shown) -> None:
    type_in(page_of(shown).fornavn, "Lars")
    shown.until(lambda: kladd.typed(shown.laptop.ctx)[0] == "Lars")


def test_leaving_keeps_it_at_once_and_it_is_there_again(shown: Shown) -> None:
    page = page_of(shown)
    type_in(page.etternavn, "Solbakken")
    page.fodt.set_text("3. mai 78")
    page.leaving()
    shown.settle()
    assert kladd.typed(shown.laptop.ctx) == ("", "Solbakken", "", "3. mai 78")
    shown.open(HERE)
    assert (page.etternavn.text(), page.fodt.text()) == ("Solbakken", "3. mai 78")


def test_what_is_emptied_is_forgotten(shown: Shown) -> None:
    page = page_of(shown)
    type_in(page.fornavn, "Lars")
    page.leaving()
    page.fornavn.setText("")
    page.leaving()
    shown.settle()
    assert kladd.typed(shown.laptop.ctx) == kladd.NOTHING_TYPED


def test_who_is_registered_is_not_typed_any_more(shown: Shown) -> None:
    page = page_of(shown)
    type_in(page.fornavn, "Lars")
    shown.press("Registrer")
    assert shown.went[0].page == "person"
    page.leaving()
    shown.settle()
    assert kladd.typed(shown.laptop.ctx) == kladd.NOTHING_TYPED
    shown.open(HERE)
    assert page.fornavn.text() == ""


def test_somebody_else_registered_elsewhere_takes_nothing_of_it(shown: Shown) -> None:
    page = page_of(shown)
    type_in(page.fornavn, "Lars")
    page.leaving()
    shown.settle()
    brukere.register_bruker(shown.laptop.ctx, brukere.NewBruker(fornavn="Åse"))
    assert kladd.typed(shown.laptop.ctx)[0] == "Lars"
