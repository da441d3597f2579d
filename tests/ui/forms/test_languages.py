"""A form in several languages: chosen above the questions, and what was typed stays."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feltapp.domain.answer import text_of
from feltapp.domain.ids import Path
from feltapp.domain.place import Place
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import draft as draft_store
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.section import SectionView
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.places import NEW
from tests.ui.keyboard import press, write
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

WISH, HOME = "onske", "hjem"


def _translated(english: str) -> dict[str, object]:
    parts = [{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": english}]
    return {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": parts}]}


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    folder = tmp_path / "skjema"
    (folder / "to-sprak").mkdir(parents=True)
    shutil.copytree(resource("skjema") / "person", folder / "person")
    file = {
        "resourceType": "Questionnaire",
        "url": "urn:feltapp:skjema:to-sprak",
        "version": "1",
        "language": "nb-NO",
        "title": "To språk",
        "status": "active",
        "item": [
            {"linkId": WISH, "type": "string", "text": "Hva ønsker du?", "_text": _translated("What do you want?")},
            {"linkId": HOME, "type": "string", "text": "Hvor bor du?", "_text": _translated("Where do you live?")},
        ],
    }
    (folder / "to-sprak" / "1.json").write_text(json.dumps(file), "utf-8")
    one = laptop(tmp_path / "kari", KARI, Sentral())
    return Laptop(ctx=replace(one.ctx, catalog=Catalog.load(folder)), sentral=one.sentral)


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        page.open(Place(page="form", bruker=kari.register(), record=f"{NEW}to-sprak"))
        yield page


def _field(shown: Shown, path: str) -> QWidget:
    block = next(one for one in shown.page.findChildren(SectionView) if one.isVisible()).block(path)
    assert isinstance(block, FieldBlock)
    return block.widget.target()


def test_another_language_keeps_what_was_typed_and_where(shown: Shown, kari: Laptop) -> None:
    _field(shown, HOME).setFocus()
    write(_field(shown, HOME), "Hos mor")
    menu = next(one for one in shown.page.findChildren(DropDown) if one.accessibleName() == "Språket i skjemaet")
    assert [menu.itemText(one) for one in range(menu.count())] == ["Norsk bokmål", "English"]
    _field(shown, HOME).setFocus()
    menu.setCurrentIndex(1)
    menu.activated.emit(1)
    shown.settle()
    assert "What do you want?" in shown.words()
    assert "Hva ønsker du?" not in shown.words()
    assert _field(shown, HOME).hasFocus()
    write(_field(shown, HOME), "!")
    press(_field(shown, HOME), Qt.Key.Key_Tab)
    shown.page.leaving()
    shown.settle()
    with kari.ctx.database.read() as tx:
        (draft,) = draft_store.all_of(tx)
    assert text_of(draft.edits[Path(HOME)]) == "Hos mor!"
