"""Somebody asks for help: from a name, or none, to the form in one press; and one press to take it over."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere, form
from feltapp.actions.person import open_person
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.place import Place
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.henvendelse.new import NyHenvendelsePage
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.person.page import PersonPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.test_henvendelse import ASKED, begin, hand_over, meet
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

CODE = "urn:feltapp:kode:avslutningsgrunn"


@pytest.fixture
def amir(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "amir", AMIR, Sentral())


@pytest.fixture
def kari(tmp_path: File, amir: Laptop) -> Laptop:
    return laptop(tmp_path / "kari", KARI, amir.sentral)


@pytest.fixture
def new(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    kari.register()
    with opened(qtbot, kari, NyHenvendelsePage) as page:
        page.open(Place(page="ny-henvendelse"))
        yield page


def _page(shown: Shown) -> NyHenvendelsePage:
    assert isinstance(shown.page, NyHenvendelsePage)
    return shown.page


def _begun(shown: Shown) -> form.OpenForm:
    (place,) = shown.went
    assert place.page == "skjema"
    return form.open_draft(shown.laptop.ctx, RevisionId(place.draft))


def test_a_name_and_enter(new: Shown) -> None:
    QTest.keyClicks(_page(new).fornavn, "Anne")
    QTest.keyClick(_page(new).fornavn, Qt.Key.Key_Return)
    new.settle()
    begun = _begun(new)
    assert (begun.definition.id, begun.name) == ("henvendelse", "Anne")


def test_no_name_is_one_press(new: Shown) -> None:
    new.press("Videre til henvendelsen")
    assert _begun(new).name == "Ukjent navn, 02.06.2026"


def test_pressed_twice_is_one_person(new: Shown) -> None:
    for _ in range(2):
        QTest.keyClick(_page(new).etternavn, Qt.Key.Key_Return)
    new.settle()
    assert len(brukere.list_brukere(new.laptop.ctx)) == 2


def test_who_is_here_already_is_shown_as_one_types(new: Shown) -> None:
    assert "Er det en av disse?" not in new.words()
    QTest.keyClicks(_page(new).fornavn, "Lar")
    new.settle()
    assert "Lars Solbakken" in new.words()
    new.press("Ny henvendelse")
    assert _begun(new).name == "Lars Solbakken"
    assert len(brukere.list_brukere(new.laptop.ctx)) == 1


def test_taken_over_with_one_press(qtbot: QtBot, kari: Laptop, amir: Laptop) -> None:
    record, _ = begin(kari, fornavn="Anne", etternavn="Lie")
    hand_over(kari, record)
    meet(kari, amir)
    amir.later(minutes=5)
    with opened(qtbot, amir, MinDagPage) as day:
        day.open(Place(page="min-dag"))
        assert "Mottatt 02.06.2026 · fra Kari Moen" in day.words()
        day.press("Ta imot")
        assert "Henvendelser" not in day.words()
    with opened(qtbot, kari, MinDagPage) as day:
        day.open(Place(page="min-dag"))
        assert "venter på Amir Rashid. Du har ansvaret" in day.words()
        assert "Ta imot" not in day.words()


def _names(page: BrukereList) -> list[str]:
    return [str(page.model.data(page.model.index(line, 0))) for line in range(page.model.rowCount())]


def test_the_list_by_phase_and_those_that_nobody_has(qtbot: QtBot, kari: Laptop, amir: Laptop) -> None:
    record, _ = begin(amir, fornavn="Anne", etternavn="Lie")
    amir.change(record, {"henvendelse.overfort": True})
    meet(amir, kari)
    lars, mona = kari.register(), kari.register("Mona", "Berg")
    kari.write(lars, "henvendelse", ASKED)
    kari.put(mona, "avslutning", {"avslutning.dato": "2026-06-02", "avslutning.grunn": {"code": "mal", "system": CODE}})
    with opened(qtbot, kari, BrukereList) as shown:
        shown.open(Place(page="brukere"))
        page = shown.page
        assert isinstance(page, BrukereList)
        assert _names(page) == ["Lars Solbakken"], "who is ended is not in the way"
        for value, expected in (
            ("uten-eier", ["Anne Lie"]),
            ("avsluttet", ["Mona Berg"]),
            ("henvendelse", ["Lars Solbakken"]),
            ("vedtak", []),
        ):
            page.phase.set_value(value)
            page.phase.chosen.emit(value)
            assert _names(page) == expected
        page.filter.set_text("Mona")
        page.filter.edited.emit("Mona")
        assert _names(page) == ["Mona Berg"], "what is typed looks among everybody"


def test_one_quiet_line_says_where_somebody_stands(qtbot: QtBot, kari: Laptop) -> None:
    lars = kari.register()
    with opened(qtbot, kari, PersonPage) as shown:
        where = Place(page="person", bruker=BrukerId(lars))
        shown.open(where)
        kari.write(lars, "henvendelse", ASKED)
        shown.open(where)
        assert "Henvendelse siden 02.06.2026: ny henvendelse." in shown.words()
        kari.put(
            lars, "avslutning", {"avslutning.dato": "2026-06-02", "avslutning.grunn": {"code": "mal", "system": CODE}}
        )
        shown.open(where)
        assert "En ny henvendelse åpner den igjen." in shown.words()
    assert open_person(kari.ctx, lars).fase is not None
