"""«Legg til»: any form of the person's, found by typing, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions.grupper import Gruppe
from feltapp.actions.legg_til import Tilbud
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.person.legg_til import LeggTil
from feltapp.ui.person.legg_til_model import lines_of, said_of
from feltapp.ui.person.page import PersonPage
from feltapp.ui.theme import Scheme, apply_theme
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, opened, with_lars
from tests.unit.actions.world import Laptop

Made = tuple[Laptop, tuple[BrukerId, ...]]


def tilbud(title: str, gruppe: Gruppe = Gruppe.PLANER, used: int = 0) -> Tilbud:
    return Tilbud(skjema=title.casefold(), title=title, gruppe=gruppe, icon="File", used=used)


PLAN, NOTE, IP = tilbud("Krise- og mestringsplan"), tilbud("Notat", Gruppe.MOTE, 3), tilbud("Individuell plan", used=9)
OTHERS = [tilbud(f"Annet {number}", Gruppe.TRYGGHET) for number in range(6)]


def said(typed: str) -> list[str]:
    return [
        line.heading or (line.tilbud.title if line.tilbud else "")
        for line in lines_of([NOTE, PLAN, IP, *OTHERS], typed)
    ]


def test_the_most_used_come_first_and_everything_stands_in_its_group() -> None:
    assert said("") == [
        *("Mest brukt", "Individuell plan", "Notat"),
        *("Møte og notat", "Notat"),
        *("Kartlegging og planer", "Krise- og mestringsplan", "Individuell plan"),
        *("Trygghet", *(one.title for one in OTHERS)),
    ]
    few = lines_of([NOTE, PLAN, IP], "")
    assert few[0].heading == "Møte og notat", "of a few, nothing stands there twice"


def test_typing_finds_by_any_word_of_the_name_and_by_the_group_when_none_fits() -> None:
    assert said("plan") == ["Kartlegging og planer", "Individuell plan"]
    assert said("mest kri") == ["Kartlegging og planer", "Krise- og mestringsplan"]
    assert said("møte") == ["Møte og notat", "Notat"]
    assert said("zzz") == []


@pytest.fixture
def made(tmp_path: File) -> Made:
    return with_lars(tmp_path / "kari")


@pytest.fixture
def shown(qtbot: QtBot, made: Made) -> Iterator[Shown]:
    with opened(qtbot, made[0], PersonPage) as page:
        page.open(Place(page="person", bruker=made[1][0]))
        yield page


def panel(shown: Shown) -> LeggTil:
    (found,) = shown.page.findChildren(LeggTil)
    return found


def test_a_few_letters_and_enter_begin_a_form(shown: Shown, made: Made) -> None:
    shown.press("Legg til")
    line = panel(shown).line
    assert QApplication.focusWidget() is line
    write(line, "evalu")
    press(line, Qt.Key.Key_Return)
    assert shown.went == [Place(page="skjema", bruker=made[1][0], record="ny:evaluering")]
    assert not panel(shown).isVisible()


def test_arrows_go_from_form_to_form_past_the_headings(shown: Shown, made: Made) -> None:
    shown.press("Legg til")
    one = panel(shown)
    forms = [row for row in range(one.model.rowCount()) if one.model.tilbud_at(row)]
    for wanted in forms[1:]:
        press(one.line, Qt.Key.Key_Down)
        assert one.view.currentIndex().row() == wanted
        assert one.line.accessibleDescription() == one.view.currentIndex().data()
    press(one.line, Qt.Key.Key_Down)
    assert one.view.currentIndex().row() == forms[-1], "the last one is the last one"
    for _ in forms:
        press(one.line, Qt.Key.Key_Up)
    assert one.view.currentIndex().row() == forms[0]


def test_what_the_person_has_one_of_says_so(shown: Shown) -> None:
    shown.press("Legg til")
    one = panel(shown)
    found = [item for row in range(one.model.rowCount()) if (item := one.model.tilbud_at(row))]
    goes_on = {item.skjema for item in found if said_of(item).startswith("Fortsett · ")}
    assert {"kriseplan", "hva-er-viktig"} <= goes_on
    assert "journalnotat" not in goes_on


def test_escape_gives_the_keyboard_back_and_nothing_is_begun(shown: Shown) -> None:
    shown.press("Legg til")
    press(panel(shown).line, Qt.Key.Key_Escape)
    assert not panel(shown).isVisible()
    assert QApplication.focusWidget() is shown.button("Legg til")
    assert shown.went == []


def test_it_is_gone_when_somebody_else_is_shown(shown: Shown, made: Made) -> None:
    shown.press("Legg til")
    shown.page.show_place(Place(page="person", bruker=made[1][1]))
    assert not panel(shown).isVisible()


def test_what_enter_would_begin_is_seen_in_high_contrast_too(shown: Shown, switch_back: QApplication) -> None:
    apply_theme(switch_back, Scheme.HOY_KONTRAST)
    shown.press("Legg til")
    one = panel(shown)
    picture = one.grab().toImage()
    edges = []
    for row in (1, 2):
        rect = one.view.visualRect(one.model.index(row, 0))
        edges.append(picture.pixelColor(one.view.viewport().mapTo(one, rect.center()).x(), _bottom(one, rect)))
    assert edges[0] != edges[1]


def _bottom(one: LeggTil, rect: QRect) -> int:
    """Where a ring would be, below the words."""
    return one.view.viewport().mapTo(one, rect.bottomLeft()).y() - 2
