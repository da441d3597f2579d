"""An impatient hand: signing is done once, and said once."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.domain.answer import Answer
from feltapp.domain.ids import Path
from feltapp.domain.place import Place
from feltapp.store import record
from feltapp.ui.forms.page import FormPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Iterator[Laptop]:
    one = laptop(tmp_path / "kari", KARI, Sentral())
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, FormPage) as page:
        yield page


def test_two_clicks_sign_once_and_refuse_nothing(shown: Shown, kari: Laptop) -> None:
    bruker = kari.register()
    begun = form.open_new(kari.ctx, bruker, "alna-kartlegging")
    form.keep(kari.ctx, begun.draft, {Path("start.viktig"): Answer(value="Ro")}, {}, "")
    shown.open(Place(page="skjema", bruker=bruker, draft=begun.draft.id))
    shown.press("Signer …")
    sign = shown.button("Signer nå")
    sign.click()
    sign.click()
    shown.settle()
    assert [(place.page, place.bruker) for place in shown.went] == [("person", bruker)]
    assert "ikke her lenger" not in shown.words()
    with kari.ctx.database.read() as tx:
        versions = {row.skjema_id: row.version for row in record.of_bruker(tx, bruker)}
    assert versions["alna-kartlegging"] == 1
