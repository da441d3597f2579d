"""The tabs of a person's page: every record is found where people look."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from feltapp.actions import person
from feltapp.actions.grupper import MADE_ELSEWHERE, WORDS, Gruppe, gruppe
from feltapp.actions.legg_til import OF_A_BRUKER
from feltapp.actions.levekar import COLOURS
from feltapp.actions.linjer import all_fields
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.place import Place
from feltapp.forms.answers import option_value
from feltapp.ui.parts.chips import ChipGroup
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.person import tabs
from feltapp.ui.person.page import PersonPage
from feltapp.ui.person.profile_card import MARKS
from tests.ui.keyboard import press
from tests.ui.pages import Shown, opened
from tests.unit.actions.test_tidslinje import FELT, with_form
from tests.unit.actions.world import CATALOG, KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def bruker(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, PersonPage) as page:
        yield page


def at(bruker: BrukerId, tab: str) -> Place:
    return Place(page="person", bruker=bruker, field=tab)


def view(shown: Shown) -> TimelineView:
    (found,) = [one for one in shown.page.findChildren(TimelineView) if one.isVisible()]
    return found


def titles(shown: Shown) -> list[str]:
    model = view(shown).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(shown: Shown, group: Gruppe) -> None:
    """The chip, and not the tab of the same name."""
    (chips,) = [one for one in shown.page.findChildren(ChipGroup) if one.isVisible()]
    (chip,) = [one for one in chips.findChildren(QAbstractButton) if one.text() == WORDS[group]]
    shown.click(chip)


PAGES_OF_THEIR_OWN = {
    "kriseplan", "livskvalitet", "samtykke", "samtykke-trukket", "person", "kopi", "frist-lukket", "besoksserie",
}  # fmt: skip
CARDS = {"parorende", "samarbeidspartner", "samme-person"}


def test_every_form_of_a_bruker_has_a_tab_but_what_is_about_safety() -> None:
    named = [skjema for kinds in tabs.KINDS.values() for skjema in kinds]
    assert len(named) == len(set(named))
    theirs = {form.id for form in CATALOG.all() if form.mappe in OF_A_BRUKER and form.mappe is not MappeKind.TRYGGHET}
    assert set(named) == theirs - PAGES_OF_THEIR_OWN - CARDS
    groups = {gruppe(form.id) for form in CATALOG.all() if form.id not in MADE_ELSEWHERE}
    assert groups == set(WORDS) - {Gruppe.EGNE}


def test_a_form_of_the_municipalitys_own_is_found_too(qtbot: QtBot, kari: Laptop, tmp_path: File) -> None:
    folder = tmp_path / "egne"
    folder.mkdir()
    one = with_form(kari, folder, FELT)
    bruker = one.register()
    one.write(bruker, "bydelens", {"g.hva": "Tur langs elva"})
    with opened(qtbot, one, PersonPage) as shown:
        shown.open(at(bruker, tabs.KARTLEGGING))
        said = shown.words()
        assert "Bydelens" in said
        assert "Tur langs elva" in said
        shown.open(at(bruker, tabs.NOTATER))
        assert "Tur langs elva" not in shown.words()


def test_the_chips_are_the_groups_that_there_is_something_in(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    kari.write(bruker, "evaluering", {"evaluering.brukers-syn": "Det går greit nå."})
    kari.write(bruker, "parorende", {"parorende.navn": "Anne"})
    shown.open(at(bruker, tabs.TIDSLINJE))
    assert titles(shown) == ["Pårørende", "Evaluering"]
    said = shown.words()
    assert WORDS[Gruppe.PLANER] in said
    assert WORDS[Gruppe.TRYGGHET] not in said
    choose(shown, Gruppe.NETTVERK)
    assert titles(shown) == ["Pårørende"]
    press(view(shown), Qt.Key.Key_Down)
    press(view(shown), Qt.Key.Key_Return)
    assert shown.went[-1].page == "les"
    shown.open(at(kari.register("Siv", "Åsheim"), tabs.TIDSLINJE))
    assert [one for one in shown.page.findChildren(TimelineView) if one.isVisible()] == []
    assert "Ingenting er skrevet ennå." in shown.words()


def test_a_new_record_keeps_the_chosen_chip(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    kari.write(bruker, "evaluering", {"evaluering.brukers-syn": "Det går greit nå."})
    kari.write(bruker, "parorende", {"parorende.navn": "Anne"})
    shown.open(at(bruker, tabs.TIDSLINJE))
    choose(shown, Gruppe.NETTVERK)
    kari.write(bruker, "parorende", {"parorende.navn": "Per"})
    shown.open(at(bruker, tabs.TIDSLINJE))
    assert titles(shown) == ["Pårørende", "Pårørende"]


def test_the_eight_areas_each_have_a_word_and_a_mark_of_its_own(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    areas = [
        field
        for field in all_fields(kari.ctx.catalog.newest("levekarsomrader"))
        if {option.code for option in field.options} == set(COLOURS)
    ]
    assert len(areas) == 8
    kari.write(
        bruker,
        "levekarsomrader",
        {field.link_id: option_value(field.options[at % 3]) for at, field in enumerate(areas[:7])},
    )
    profil = person.open_person(kari.ctx, bruker).profil
    assert profil is not None
    assert [one.colour for one in profil.omrader] == ["gronn", "gul", "rod", "gronn", "gul", "rod", "gronn", ""]
    assert len({mark for _, _, mark in MARKS.values()}) == 3, "colour is never alone"
    shown.open(at(bruker, tabs.KARTLEGGING))
    said = shown.words()
    for area in areas:
        assert (area.short_text or area.text) in said
    assert "Ikke vurdert" in said


def test_phone_numbers_stand_in_their_circles(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    kari.write(bruker, "parorende", {"parorende.navn": "Anne", "parorende.telefon": "900 00 112"})
    kari.write(
        bruker,
        "samarbeidspartner",
        {"samarbeidspartner.instans": "Legevakta", "samarbeidspartner.telefon": "22 00 00 11"},
    )
    shown.open(at(bruker, tabs.NETTVERK))
    assert {"Pårørende", "Samarbeidspartnere", "900 00 112", "22 00 00 11"} <= set(shown.words().split("\n"))
    row = next(one for one in shown.page.findChildren(Row) if "900 00 112" in one.accessibleName())
    shown.click(row)
    assert shown.went[-1].page == "les"


def test_an_empty_tab_offers_to_begin(shown: Shown, bruker: BrukerId) -> None:
    shown.open(at(bruker, tabs.TILTAK))
    assert tabs.EMPTY[tabs.TILTAK] in shown.words()


def test_who_has_read_says_who_and_when_and_never_what(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    kari.write(bruker, "evaluering", {"evaluering.brukers-syn": "Dette er hemmelig."})
    shown.open(at(bruker, tabs.LEST))
    said = shown.words()
    assert "Kari Moen" in said
    assert "signerte 2 ganger" in said
    assert "hemmelig" not in said


def test_innsyn_is_one_click_from_who_has_read(shown: Shown, bruker: BrukerId) -> None:
    shown.open(at(bruker, tabs.LEST))
    shown.press("Innsyn: alt som står, på papir")
    assert shown.went == [Place(page="skriv-ut", bruker=bruker)]


def test_from_who_has_read_one_comes_to_the_file(shown: Shown, bruker: BrukerId) -> None:
    shown.open(at(bruker, tabs.LEST))
    shown.press("Gi videre som fil")
    assert shown.went == [Place(page="gi-fil", bruker=bruker)]
