"""«Kan dette sies mer presist?»: under the field one types in, stops nothing, put off for good in one press."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feltapp.actions import skrivehjelp
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.precise import PUT_OFF
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.text_fields import TextArea
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

QUESTION = "Kan dette sies mer presist?"
OURS, THEIRS = "notat.tekst", "notat.brukers-syn"


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def note(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    bruker: BrukerId = kari.register()
    with opened(qtbot, kari, FormPage) as page:
        page.open(Place(page="skjema", bruker=bruker, record="ny:journalnotat"))
        yield page


def area(shown: Shown, path: str) -> TextArea:
    block = shown.page.findChildren(SectionView)[0].block(path)
    assert isinstance(block, FieldBlock)
    target = block.widget.target()
    assert isinstance(target, TextArea)
    target.setFocus()
    return target


def test_it_is_said_while_one_types_and_goes_when_the_word_goes(note: Shown) -> None:
    text = area(note, OURS)
    write(text, "Lars nektet")
    assert QUESTION not in note.words(), "the word may have an ending to come"
    write(text, " å")
    assert f"{QUESTION} «nektet» · Skriv heller: takket nei, ønsket ikke" in note.words()
    assert QUESTION in text.accessibleDescription()
    for _ in range(len("nektet å")):
        press(text, Qt.Key.Key_Backspace)
    assert QUESTION not in note.words()
    assert QUESTION not in text.accessibleDescription()


def test_the_last_word_is_looked_at_when_the_cursor_goes_on_and_nothing_is_stopped(note: Shown) -> None:
    write(area(note, OURS), "Lars nektet")
    area(note, THEIRS)
    note.settle()
    assert QUESTION in note.words()
    note.press("Signer …")
    note.press("Signer nå")
    assert note.went[-1].page == "person", "it was signed all the same"


def test_the_person_s_own_words_are_left_alone(note: Shown) -> None:
    write(area(note, THEIRS), "Jeg er narkoman. ")
    write(area(note, OURS), "Lars sa: «Jeg er narkoman.» ")
    assert QUESTION not in note.words()


def test_one_press_puts_it_off_for_good_for_this_medarbeider(note: Shown, kari: Laptop) -> None:
    text = area(note, OURS)
    write(text, "Lars nektet å")
    note.press(f"{PUT_OFF}: Hva skjedde?")
    assert QUESTION not in note.words()
    text.setFocus()
    write(text, ", nektet ")
    assert QUESTION not in note.words()
    assert skrivehjelp.read(kari.ctx).words is None
    note.open(Place(page="skjema", bruker=kari.register(), record="ny:journalnotat"))
    write(area(note, OURS), "Hun nektet ")
    assert QUESTION not in note.words()
    skrivehjelp.give_advice(kari.ctx, True)
    note.open(Place(page="skjema", bruker=kari.register(), record="ny:journalnotat"))
    write(area(note, OURS), "Hun nektet ")
    assert QUESTION in note.words()


def test_a_text_that_one_comes_back_to_is_nobody_s_homework(note: Shown, kari: Laptop) -> None:
    record = kari.put(kari.register(), "hva-er-viktig", {"viktig.ord": "Han nektet."})
    note.open(Place(page="skjema", record=record))
    assert QUESTION not in note.words()
