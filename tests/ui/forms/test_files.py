"""A file from the field to the page where it is read, in the real window."""

import json
import shutil
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.domain.place import Place
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import draft as draft_store
from feltapp.ui.fields.attachment import AttachmentFieldWidget
from feltapp.ui.fields.viewer import Viewer
from feltapp.ui.forms.page import FormPage
from feltapp.ui.forms.read_page import ReadPage
from feltapp.ui.places import NEW
from tests.ui.fields.test_new_fields import PAGE
from tests.ui.pages import opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    folder = tmp_path / "skjema"
    (folder / "brev").mkdir(parents=True)
    shutil.copytree(resource("skjema") / "person", folder / "person")
    file = {
        "resourceType": "Questionnaire",
        "url": "urn:feltapp:skjema:brev",
        "version": "1",
        "title": "Brev",
        "status": "active",
        "item": [{"linkId": "fil", "type": "attachment", "text": "Brevet", "required": True}],
    }
    (folder / "brev" / "1.json").write_text(json.dumps(file), "utf-8")
    one = laptop(tmp_path / "kari", KARI, Sentral())
    return Laptop(ctx=replace(one.ctx, catalog=Catalog.load(folder)), sentral=one.sentral)


def test_a_file_is_attached_signed_and_looked_at(qtbot: QtBot, kari: Laptop, tmp_path: File) -> None:
    (tmp_path / "Vedtak.pdf").write_bytes(PAGE)
    bruker = kari.register()
    with opened(qtbot, kari, FormPage) as writing:
        writing.open(Place(page="form", bruker=bruker, record=f"{NEW}brev"))
        field = writing.page.findChild(AttachmentFieldWidget)
        assert isinstance(field, AttachmentFieldWidget)
        field.take([tmp_path / "Vedtak.pdf"])
        writing.page.leaving()
        writing.settle()
    with kari.ctx.database.read() as tx:
        (draft,) = draft_store.all_of(tx)
    signed = form.sign(kari.ctx, draft.id)
    with opened(qtbot, kari, ReadPage) as reading:
        reading.open(Place(page="les", bruker=bruker, record=signed.record))
        reading.press("Vis Vedtak.pdf")
        (viewer,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Viewer))
        assert [one.isNull() for one in viewer.images] == [False]
        viewer.close()
        assert not [one for one in reading.page.findChildren(AttachmentFieldWidget) if one.add.isVisible()]
