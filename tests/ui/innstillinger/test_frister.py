"""Kommunens frister: everybody sees them with sources; a leader sets one, and nonsense stands beside its field."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import lengder
from feltapp.domain.mappe import Role
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.place import Place
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.innstillinger.frister import FristerPage
from feltapp.ui.innstillinger.lengde_panel import LengdePanel
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.person.page import PersonPage
from tests.ui.keyboard import press
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

LINE = replace(KARI, name="Line Leder", role=Role.TEAMLEDER)
EVALUERING = "Mellom evalueringene av tilbudet"


def of(folder: File, who: Medarbeider) -> Laptop:
    one = laptop(folder / "laptop", who, Sentral())
    return Laptop(ctx=replace(one.ctx, staff=lambda: Staff({who.id: who})), sentral=one.sentral)


@pytest.fixture
def line(qtbot: QtBot, tmp_path: File) -> Iterator[Shown]:
    with opened(qtbot, of(tmp_path, LINE), FristerPage) as page:
        page.open(Place(page="kommunens-frister"))
        yield page


def row(shown: Shown, name: str = EVALUERING) -> Row:
    return next(one for one in shown.page.findChildren(Row) if one.accessibleName().startswith(name))


def panel(shown: Shown) -> LengdePanel:
    (found,) = (one for one in shown.page.findChildren(LengdePanel) if one.isVisible())
    return found


def type_in(field: LineEdit, text: str) -> None:
    field.selectAll()
    field.insert(text)


def test_each_is_there_with_its_length_its_source_and_its_year(line: Shown) -> None:
    assert row(line).accessibleName() == f"{EVALUERING}, 4 måneder, Oslostandard for rusfaglig arbeid, tiltak 7, 2021"
    assert len(line.page.findChildren(Row)) == len(lengder.all_of(line.laptop.ctx))


def test_a_leader_sets_one_with_the_keyboard_and_reads_who_did_it(line: Shown) -> None:
    row(line).setFocus()
    press(row(line), Qt.Key.Key_Return)
    open_panel = panel(line)
    assert QApplication.focusWidget() is open_panel.length
    for field, text in ((open_panel.length, "3"), (open_panel.source, "Rutine 12"), (open_panel.year, "2025")):
        type_in(field, text)
    press(open_panel.year, Qt.Key.Key_Return)
    line.settle()
    assert line.laptop.ctx.lengths.now.evaluering_months == 3
    assert row(line).accessibleName() == f"{EVALUERING}, 3 måneder, Rutine 12, 2025, Kommunens egen"
    assert "Signert. Fristene er regnet ut på nytt." in line.words()
    assert row(line).hasFocus()
    line.click(row(line))
    assert "Line Leder: 3 måneder · Rutine 12, 2025" in line.words()
    line.press("Bruk standarden")
    assert line.laptop.ctx.lengths.now.evaluering_months == 4


@pytest.mark.parametrize(
    ("length", "source", "year", "said"),
    [
        ("99", "Rutine", "2025", "Kan ikke være mer enn 12."),
        ("snart", "Rutine", "2025", "Skriv et helt tall."),
        ("3", "", "2025", "Dette må være med."),
        ("3", "Rutine", "i fjor", "Skriv året kilden er fra, for eksempel 2026."),
    ],
)
def test_nonsense_is_refused_beside_the_field_and_what_was_typed_stays(
    line: Shown, length: str, source: str, year: str, said: str
) -> None:
    line.click(row(line))
    fields = (panel(line).length, panel(line).source, panel(line).year)
    for field, text in zip(fields, (length, source, year), strict=True):
        type_in(field, text)
    line.press("Signer og bruk")
    assert said in line.words()
    assert tuple(field.text() for field in fields) == (length, source, year)
    wrong = QApplication.focusWidget()
    assert wrong in fields
    assert isinstance(wrong, LineEdit)
    assert said in wrong.accessibleDescription()
    assert line.laptop.ctx.lengths.now.evaluering_months == 4


def test_escape_closes_and_goes_back_to_the_row(line: Shown) -> None:
    line.click(row(line))
    press(panel(line).length, Qt.Key.Key_Escape)
    assert row(line).hasFocus()
    assert not [one for one in line.page.findChildren(LengdePanel) if one.isVisible()]


def test_what_asks_less_than_the_standard_says_so(line: Shown) -> None:
    lengder.put(line.laptop.ctx, "evaluering_months", "6", "Vedtak", "2026")
    line.open(Place(page="kommunens-frister"))
    assert "Mindre enn standarden" in row(line).accessibleName()


def test_others_see_them_and_change_nothing(qtbot: QtBot, tmp_path: File) -> None:
    with opened(qtbot, of(tmp_path, KARI), FristerPage) as page:
        page.open(Place(page="kommunens-frister"))
        with no_strays():
            page.click(row(page))
        assert "Teamleder setter kommunens frister." in page.words()
        assert "Standarden er 4 måneder. Oslostandard for rusfaglig arbeid, tiltak 7, 2021." in page.words()
        assert not [one for one in page.page.findChildren(LineEdit) if one.isVisible()]
        assert "Signer og bruk" not in page.words()


def test_a_new_length_is_there_at_once_where_frister_stand(qtbot: QtBot, tmp_path: File) -> None:
    """Set here, or come from a colleague: the list and a person's page are open and say it without being asked."""
    one = of(tmp_path, LINE)
    lars = one.register()
    with opened(qtbot, one, BrukereList) as page:
        page.open(Place(page="brukere"))
        assert isinstance(page.page, BrukereList)
        model = page.page.model
        before = model.row_at(model.index(0, 0))
        assert before is not None
        assert before.urgent is not None
        page.tasks.write(partial(lengder.put, one.ctx, "new_months", "3", "Rutine 12", "2025"))
        page.settle()
        after = model.row_at(model.index(0, 0))
        assert after is not None
        assert after.urgent is not None
        assert after.urgent.due > before.urgent.due
    with opened(qtbot, one, PersonPage) as page:
        page.open(Place(page="person", bruker=lars))
        words = page.words()
        page.tasks.write(partial(lengder.reset, one.ctx, "new_months"))
        page.settle()
        assert page.words() != words
