"""«Fraser»: the team's own texts, put in where the cursor stands, with the keyboard alone."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import mapper, skrivehjelp
from feltapp.domain.place import Place
from feltapp.ui.forms.frase_popup import NO_FIELD, NONE, FrasePopup
from feltapp.ui.forms.page import FormPage
from tests.ui.forms.test_precise import OURS, area
from tests.ui.keyboard import handle_of, press, write
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

NOT_HOME = "Vi ringte på to ganger.\nIngen åpnet."


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    sentral = Sentral()
    amir = laptop(tmp_path / "amir", AMIR, sentral)
    team = mapper.team_id(amir.ctx)
    amir.write(team, "frase", {"frase.tittel": "Ikke hjemme", "frase.tekst": NOT_HOME})
    amir.write(team, "frase", {"frase.tittel": "Avtalt videre", "frase.tekst": "Ny avtale er sendt på SMS."})
    amir.write(team, "frase", {"frase.tittel": "Gammel", "frase.tekst": "Brukes ikke.", "frase.ute": True})
    amir.meet()
    made = laptop(tmp_path / "kari", KARI, sentral)
    made.meet()
    return made


@pytest.fixture
def note(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        page.open(Place(page="skjema", bruker=kari.register(), record="ny:journalnotat"))
        yield page


def popup(shown: Shown) -> FrasePopup:
    (found,) = shown.page.findChildren(FrasePopup)
    return found


def ask(shown: Shown) -> FrasePopup:
    QTest.keyClick(handle_of(shown.window), Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    found = popup(shown)
    assert found.isVisible()
    return found


def test_what_a_colleague_wrote_is_there_by_title_and_what_is_out_of_use_is_not(kari: Laptop) -> None:
    found = skrivehjelp.read(kari.ctx).fraser
    assert [(one.title, one.text) for one in found] == [
        ("Avtalt videre", "Ny avtale er sendt på SMS."),
        ("Ikke hjemme", NOT_HOME),
    ]


def test_it_is_found_by_typing_and_put_in_where_the_cursor_stood(note: Shown) -> None:
    text = area(note, OURS)
    write(text, "Kl. 10: . Dro igjen.")
    for _ in range(len(". Dro igjen.")):
        press(text, Qt.Key.Key_Left)
    found = ask(note)
    write(found.line, "hjem")
    assert "Ikke hjemme" in found.line.accessibleDescription()
    press(found.line, Qt.Key.Key_Return)
    assert text.text() == f"Kl. 10: {NOT_HOME}. Dro igjen."
    assert QApplication.focusWidget() is text
    assert not found.isVisible()
    note.page.leaving()
    note.settle()
    text.undo()
    assert text.text() == "Kl. 10: . Dro igjen."


def test_it_is_found_by_what_stands_in_it_and_arrows_choose(note: Shown) -> None:
    text = area(note, OURS)
    found = ask(note)
    write(found.line, "sms")
    note.settle()
    assert "Ny avtale er sendt på SMS." in note.words()
    assert NOT_HOME.partition("\n")[0] not in note.words()
    press(found.line, Qt.Key.Key_Backspace)
    press(found.line, Qt.Key.Key_Backspace)
    press(found.line, Qt.Key.Key_Backspace)
    press(found.line, Qt.Key.Key_Down)
    press(found.line, Qt.Key.Key_Return)
    assert text.text() == NOT_HOME


def test_escape_goes_back_to_the_text_with_nothing_put_in(note: Shown) -> None:
    text = area(note, OURS)
    found = ask(note)
    press(found.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is text
    assert text.text() == ""


def test_the_button_puts_it_where_one_wrote_last(note: Shown) -> None:
    text = area(note, OURS)
    write(text, "Først. ")
    button = note.button("Fraser")
    button.setFocus()
    note.press("Fraser")
    press(popup(note).line, Qt.Key.Key_Return)
    assert text.text() == "Først. Ny avtale er sendt på SMS."


def test_without_a_field_or_a_phrase_it_says_what_to_do(
    note: Shown, kari: Laptop, qtbot: QtBot, tmp_path: File
) -> None:
    note.page.focus_field("notat.dato")  # a note begins in its text
    note.press("Fraser")
    assert NO_FIELD in note.words()
    press(popup(note).line, Qt.Key.Key_Return)
    alone = laptop(tmp_path / "alone", KARI, Sentral())
    with opened(qtbot, alone, FormPage) as page:
        page.open(Place(page="skjema", bruker=alone.register(), record="ny:journalnotat"))
        area(page, OURS)
        ask(page)
        page.settle()
        assert NONE in page.words()


def test_another_form_knows_nothing_of_the_last_one_s_field(note: Shown, kari: Laptop) -> None:
    area(note, OURS)
    ask(note)
    note.open(Place(page="skjema", bruker=kari.register("Mona"), record="ny:journalnotat"))
    assert not popup(note).isVisible()
