"""Somebody new out of a file: open or locked, what had no place told, and asked about when she may be here already."""

import json
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from feltapp.actions import eksport
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.store import mappe, record
from feltapp.ui import places
from feltapp.ui.brukere.new import NyBrukerPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def amir(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "amir", AMIR, Sentral())


@pytest.fixture
def shown(qtbot: QtBot, amir: Laptop) -> Iterator[Shown]:
    with opened(qtbot, amir, NyBrukerPage) as page:
        page.open(Place(page="ny-bruker"))
        yield page


def given(kari: Laptop, password: str = "") -> bytes:
    lars = kari.register()
    kari.write(lars, "alna-kartlegging", {"start.viktig": "Ro rundt meg"})
    records = frozenset(eksport.dokument(kari.ctx, lars).records)
    return eksport.gi_fil(kari.ctx, lars, ("Lars",), records, password).data


def page(shown: Shown) -> NyBrukerPage:
    assert isinstance(shown.page, NyBrukerPage)
    return shown.page


def read(shown: Shown, path: File, data: bytes) -> None:
    path.write_bytes(data)
    page(shown).read_in.open_file(str(path))
    shown.settle()


def brukere(one: Laptop) -> set[BrukerId]:
    with one.ctx.database.read() as tx:
        return {found.bruker for found in mappe.all_of(tx)}


def test_an_open_file_is_read_and_leads_to_the_person(shown: Shown, kari: Laptop, amir: Laptop, tmp_path: File) -> None:
    read(shown, tmp_path / "dokument.json", given(kari))
    assert "2 registreringer er lest inn. Alt i filen kom med." in shown.words()
    (new,) = brukere(amir)
    shown.press("Gå til personen")
    assert shown.went == [places.person(new)]


def test_a_locked_file_asks_for_its_password_and_says_when_it_is_wrong(
    shown: Shown, kari: Laptop, amir: Laptop, tmp_path: File
) -> None:
    read(shown, tmp_path / "dokument.pdf", given(kari, "seks ord her"))
    (field,) = (one for one in shown.page.findChildren(QLineEdit) if one.accessibleName() == "Passord til filen")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText("fem ord")
    shown.press("Lås opp og les inn")
    assert "Passordet er feil" in shown.words()
    assert brukere(amir) == set()
    field.setText(" seks ord her ")
    shown.press("Lås opp og les inn")
    assert "2 registreringer er lest inn." in shown.words()
    assert field.text() == ""


def test_what_had_no_place_is_told_by_name(shown: Shown, kari: Laptop, tmp_path: File) -> None:
    whole = json.loads(given(kari))
    for entry in whole["entry"]:
        one = entry["resource"]
        if "alna-kartlegging" in one.get("questionnaire", ""):
            one["item"].append({"linkId": "start.nytt", "answer": [{"valueString": "<b>x</b>"}]})
    read(shown, tmp_path / "dokument.json", json.dumps(whole).encode())
    assert "Dette fantes det ikke plass til:\nKartlegging: start.nytt" in shown.words()


def test_what_is_no_such_file_is_refused_in_words(shown: Shown, amir: Laptop, tmp_path: File) -> None:
    read(shown, tmp_path / "noe.json", b"{}")
    assert "Filen er ikke laget av feltapp, eller den er skadet." in shown.words()
    page(shown).read_in.open_file(str(tmp_path / "ingen.json"))
    shown.settle()
    assert "kan ikke leses" in shown.words()
    assert brukere(amir) == set()


def test_somebody_who_may_be_here_already_is_asked_about(shown: Shown, amir: Laptop, tmp_path: File) -> None:
    lars = amir.register()
    with amir.ctx.database.read() as tx:
        (stamkort,) = (one for one in record.of_bruker(tx, lars) if one.skjema_id == "person")
    amir.change(stamkort.record, {"person.fodselsdato": "1991-11-03"})
    data = eksport.gi_fil(amir.ctx, lars, ("Lars",), frozenset({stamkort.record})).data
    read(shown, tmp_path / "dokument.json", data)
    assert "Kan være samme person" in shown.words()
    shown.press("Slå sammen")
    (new,) = brukere(amir) - {lars}
    assert shown.went == [places.person(new)]
