"""The grid of samtykker on screen, and withdrawing in two clicks."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.samtykke.grid import SamtykkeGrid
from feltapp.ui.samtykke.page import SamtykkePage
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

HELSE = "Helse og legemidler"


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def given(kari: Laptop, lars: BrukerId) -> RecordId:
    give(kari, lars, "viktig", to="Fastlege Per Lunde")
    return give(kari, lars, "helse", "bolig")


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, SamtykkePage) as page:
        yield page


def grid(shown: Shown) -> SamtykkeGrid:
    found = shown.page.findChild(SamtykkeGrid)
    assert isinstance(found, SamtykkeGrid)
    return found


def cells(shown: Shown) -> dict[tuple[str, str], str]:
    model = grid(shown).model()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    return {
        (str(model.headerData(row, down)), str(model.headerData(column, across)).split("\n")[0]): str(
            model.index(row, column).data()
        )
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    }


def test_every_cell_can_be_read_and_heard(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    shown.open(Place(page="samtykke", bruker=lars))
    found = cells(shown)
    assert found[HELSE, "NAV Eksempel"] == "Ja til 11.12.2026"
    assert found[HELSE, "Fastlege Per Lunde"].startswith("Nei")
    index = grid(shown).model().index(0, 0)
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(index.data()) in str(heard)
    assert grid(shown).verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert grid(shown).height() >= sum(grid(shown).rowHeight(row) for row in range(grid(shown).model().rowCount()))


def test_withdrawing_is_two_clicks_and_holds_at_once(
    shown: Shown, kari: Laptop, lars: BrukerId, given: RecordId
) -> None:
    shown.open(Place(page="samtykke", bruker=lars, record=given))
    shown.press("Trekk samtykke")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Ja"), "nothing yet"
    shown.press("Trekk samtykke nå")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Trukket")
    assert "Trekk samtykke" not in shown.words().splitlines()


def test_from_the_page_as_it_opens_it_is_two_clicks_too(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    shown.open(Place(page="samtykke", bruker=lars))
    shown.press("Trekk samtykket til NAV Eksempel")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Ja"), "nothing yet"
    assert "Samtykket til NAV Eksempel trekkes nå." in shown.words()
    shown.press("Trekk samtykke nå")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Trukket")
    assert "Trekk samtykket til NAV Eksempel" not in shown.words().splitlines()
    assert "Trekk samtykket til Fastlege Per Lunde" in shown.words().splitlines(), "and no other"


def test_what_comes_in_between_the_two_clicks_takes_nothing_away(
    shown: Shown, kari: Laptop, lars: BrukerId, given: RecordId
) -> None:
    shown.open(Place(page="samtykke", bruker=lars))
    shown.press("Trekk samtykket til NAV Eksempel")
    reason = shown.page.findChild(LineEdit)
    assert reason is not None
    reason.set_text("Vil ikke mer.")
    give(kari, lars, "rus", to="Krisesenteret")
    shown.page.refresh(Changes(brukere=frozenset({lars})))
    shown.settle()
    assert "Krisesenteret" in shown.words()
    assert reason.text() == "Vil ikke mer."
    shown.press("Trekk samtykke nå")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Trukket")


def test_one_may_think_again(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    shown.open(Place(page="samtykke", bruker=lars, record=given))
    shown.press("Trekk samtykke")
    shown.press("Ikke nå")
    assert cells(shown)[HELSE, "NAV Eksempel"].startswith("Ja")
    assert shown.button("Trekk samtykke").isVisible()


def test_enter_in_a_cell_opens_the_samtykke_behind_it(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    shown.open(Place(page="samtykke", bruker=lars))
    table = grid(shown)
    row, column = next(
        (row, column)
        for row in range(table.model().rowCount())
        for column in range(table.model().columnCount())
        if str(table.model().index(row, column).data()).startswith("Ja")
    )
    table.setCurrentIndex(table.model().index(row, column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    shown.settle()
    assert "Kan få vite" in shown.words()


def test_nothing_of_the_one_before_is_shown_for_the_next(
    shown: Shown, kari: Laptop, lars: BrukerId, given: RecordId
) -> None:
    shown.open(Place(page="samtykke", bruker=lars, record=given))
    anne = kari.register("Anne", "Lie")
    shown.page.show_place(Place(page="samtykke", bruker=anne))
    said = shown.words()
    assert "NAV" not in said
    assert "Lars" not in said
    shown.settle()
    assert "Ingen samtykker ennå. Ingenting kan deles." in shown.words()
    assert "NAV" not in shown.words()


def test_nothing_flashes_up_as_a_window_of_its_own(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    with no_strays():
        shown.open(Place(page="samtykke", bruker=lars, record=given))
        shown.press("Trekk samtykke")


def test_a_samtykke_can_be_had_on_paper(shown: Shown, lars: BrukerId, given: RecordId) -> None:
    shown.open(Place(page="samtykke", bruker=lars, record=given))
    shown.press("Skriv ut")
    assert shown.went == [Place(page="skriv-ut", bruker=lars, record=given)]
