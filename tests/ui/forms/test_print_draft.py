"""What is being written can be put on paper: what was typed this moment, marked UTKAST, for the person alone."""

import io
from collections.abc import Iterator
from pathlib import Path as File

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feltapp.actions import paper
from feltapp.actions.deling import Maate
from feltapp.actions.paper import Wanted
from feltapp.domain.ids import BrukerId, RevisionId
from feltapp.domain.place import Place
from feltapp.errors import UserError
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, opened
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        yield page


def write_notat(shown: Shown, lars: BrukerId, words: str) -> None:
    shown.open(Place(page="skjema", bruker=lars, record="ny:hva-er-viktig"))
    (section,) = [one for one in shown.page.findChildren(SectionView) if one.isVisible()]
    section.complete()
    block = section.block("viktig.ord")
    assert isinstance(block, FieldBlock)
    write(block.widget.target(), words)


def wanted(shown: Shown) -> Wanted:
    """What the print page is asked for."""
    (place,) = shown.went
    assert place.page == "skriv-ut"
    return Wanted(bruker=BrukerId(place.bruker), draft=RevisionId(place.draft))


def test_the_button_prints_what_was_typed_this_moment_marked_utkast(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    give(kari, lars, "viktig")
    write_notat(shown, lars, "Ro rundt meg")
    shown.button("Skriv ut").click()
    shown.settle()
    pdf = paper.preview(kari.ctx, wanted(shown))
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert "Ro rundt meg" in text
    assert "UTKAST" in text
    with pytest.raises(UserError, match="ikke-signert-deles-ikke"):
        paper.hand_out(kari.ctx, wanted(shown), ("NAV Eksempel",), Maate.PAPIR)
    assert paper.hand_out(kari.ctx, wanted(shown), ("Lars",), Maate.PAPIR).data


def test_the_keyboard_does_it_too(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    write_notat(shown, lars, "Ro")
    press(shown.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert paper.open_paper(kari.ctx, wanted(shown)).mark == "UTKAST"


def test_what_is_never_on_paper_has_no_such_button(shown: Shown, lars: BrukerId) -> None:
    shown.open(Place(page="skjema", bruker=lars, record="ny:voldsrisiko"))
    assert "Skriv ut" not in shown.words()
    press(shown.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert shown.went == []


def test_a_narrow_header_has_no_room_for_it(shown: Shown, lars: BrukerId) -> None:
    write_notat(shown, lars, "Ro")
    shown.page.set_narrow(True)
    assert "Skriv ut" not in shown.words()
    shown.page.set_narrow(False)
    assert shown.button("Skriv ut").isVisible()
