"""The team's forms on screen: taken into use by a leader who has seen what is in the file, read by everybody."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions import skjema
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.medarbeider import Staff
from feltapp.domain.place import Place
from feltapp.forms.definition import Nature
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.check_list import CheckBox
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.row import Row
from feltapp.ui.skjema import page as page_module
from feltapp.ui.skjema.page import SkjemaPage
from feltapp.ui.skjema.preview import Preview
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop

FILES = File(__file__).parents[2] / "data" / "questionnaires"
TABLE = FILES / "refero-all-item-types.json"
LINE = replace(KARI, name="Line Leder", role=Role.TEAMLEDER)
TAKE = "Ta i bruk et skjema …"


def at(folder: File, leader: bool) -> Laptop:
    one = laptop(folder, LINE, Sentral())
    me = LINE if leader else AMIR
    staff = Staff({LINE.id: LINE, AMIR.id: AMIR})
    return Laptop(ctx=replace(one.ctx, me=me, staff=lambda: staff), sentral=one.sentral)


@pytest.fixture
def line(tmp_path: File) -> Laptop:
    return at(tmp_path / "line", leader=True)


@pytest.fixture
def shown(qtbot: QtBot, line: Laptop) -> Iterator[Shown]:
    with opened(qtbot, line, SkjemaPage) as found:
        found.open(Place(page="skjemaer"))
        yield found


def look(shown: Shown, file: File) -> None:
    assert isinstance(shown.page, SkjemaPage)
    shown.page.open_file(str(file))
    shown.settle()


@pytest.fixture
def odd(tmp_path: File) -> File:
    """A form that asks for something that nobody here has heard of."""
    source = json.loads((FILES / "refero-enableWhen.json").read_text("utf-8"))
    source["item"][0].setdefault("extension", []).append({"url": "https://example.org/karusell"})
    file = tmp_path / "merkelig.json"
    file.write_text(json.dumps(source), "utf-8")
    return file


def test_a_leader_looks_chooses_and_takes_a_form_into_use(shown: Shown, line: Laptop) -> None:
    assert "Teamet har ingen egne skjemaer ennå." in shown.words()
    look(shown, TABLE)
    said = shown.words()
    for words in ("Testskjema for onChange", "er ikke tatt i bruk ennå", "15 felt", "Versjon 0.1", "Integer"):
        assert words in said
    where = next(one for one in shown.page.findChildren(DropDown) if one.accessibleName() == "Hvor svarene ligger")
    assert where.value() == "journal"
    QTest.keyClick(where, Qt.Key.Key_Down)
    assert "ikke av koordinator" in shown.words()
    shown.press("Levende, flere")
    shown.press("Ta i bruk")
    (taken,) = line.ctx.catalog.own.values()
    assert (taken.mappe, taken.nature, taken.several) == (MappeKind.SOSIAL, Nature.LEVENDE, True)
    said = shown.words()
    assert "I bruk" in said
    assert "Versjon 0.1 · Line Leder, 02.06.2026 · Sosialtjenesten · Levende" in said


def test_what_is_not_supported_is_named_and_must_be_accepted(shown: Shown, line: Laptop, odd: File) -> None:
    look(shown, odd)
    assert "extension https://example.org/karusell" in shown.words()
    assert "Har du, eller har du hatt, noen av disse sykdommene?" in shown.words()
    shown.press("Ta i bruk")
    assert "Noe i skjemaet er ikke støttet." in shown.words()
    assert line.ctx.catalog.own == {}
    (anyway,) = [one for one in shown.page.findChildren(CheckBox) if one.text() == "Ta skjemaet i bruk uten dette"]
    shown.click(anyway)
    shown.press("Ta i bruk")
    assert len(line.ctx.catalog.own) == 1
    assert "noe er utelatt" in shown.words()
    look(shown, odd)
    assert "Noe i skjemaet er ikke støttet." not in shown.words()
    shown.press("Ta i bruk")
    assert "Noe i skjemaet er ikke støttet." in shown.words()  # accepted once is not accepted for ever


def test_a_version_in_use_is_refused_in_words(shown: Shown, line: Laptop) -> None:
    for _ in range(2):
        look(shown, TABLE)
        shown.press("Ta i bruk")
    assert "Skjemaet er alt i bruk." in shown.words()


def test_a_file_that_is_no_form_is_told_of_beside_the_list(shown: Shown, tmp_path: File) -> None:
    bad = tmp_path / "brev.json"
    bad.write_text("{", "utf-8")
    look(shown, bad)
    assert "Lag den på nytt i skjemabyggeren." in shown.words()
    assert TAKE in shown.words()


def test_out_of_use_and_in_again(shown: Shown, line: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    look(shown, TABLE)
    shown.press("Ta i bruk")
    agreed: list[bool] = [False, True]
    monkeypatch.setattr(page_module, "ask", lambda *_args, **_words: agreed.pop(0))
    out = "Ta ut av bruk: Testskjema for onChange, versjon 0.1"
    shown.press(out)
    assert [one.in_use for one in skjema.own_forms(line.ctx)] == [True]
    shown.press(out)
    assert [one.in_use for one in skjema.own_forms(line.ctx)] == [False]
    assert "Ute av bruk" in shown.words()
    shown.press("Ta i bruk igjen: Testskjema for onChange, versjon 0.1")
    assert [one.in_use for one in skjema.own_forms(line.ctx)] == [True]


def test_one_that_is_in_use_is_seen_again_and_takes_no_keys(shown: Shown) -> None:
    look(shown, TABLE)
    shown.press("Ta i bruk")
    row = next(one for one in shown.page.findChildren(Row) if one.isVisible())
    row.click()
    shown.settle()
    assert "· versjon 0.1" in shown.words()
    assert "Ta i bruk" not in shown.words().splitlines()
    picture = shown.page.findChild(Preview)
    assert isinstance(picture, Preview)
    shown.until(lambda: picture.is_whole)
    assert {one.focusPolicy() for one in picture.findChildren(QWidget)} == {Qt.FocusPolicy.NoFocus}
    shown.press("Skjema")
    assert TAKE in shown.words()


def test_who_is_no_leader_reads_and_changes_nothing(qtbot: QtBot, tmp_path: File) -> None:
    amir = at(tmp_path / "amir", leader=False)
    leader = replace(amir.ctx, me=LINE)
    skjema.take_into_use(leader, skjema.look_in_file(leader, TABLE).candidate)
    with opened(qtbot, amir, SkjemaPage) as shown:
        shown.open(Place(page="skjemaer"))
        said = shown.words()
        assert "Testskjema for onChange" in said
        assert "Teamleder tar skjemaer i bruk og ut av bruk." in said
        for words in (TAKE, "Ta ut av bruk"):
            assert words not in said


def test_a_form_that_lost_says_to_whom_and_what_to_do(qtbot: QtBot, line: Laptop) -> None:
    for text in ("Første", "Andre"):
        item = {"linkId": "1", "type": "text", "text": text}
        source = {"resourceType": "Questionnaire", "id": "a", "version": "1", "title": text, "item": [item]}
        other = replace(line.ctx, catalog=line.ctx.catalog.for_another())
        candidate = skjema.look_at(other, json.dumps(source).encode())
        line.later(minutes=1)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(skjema, "kept_in", lambda _ctx, _tx: ())
            skjema.take_into_use(other, candidate)
    skjema.read_again(line.ctx)
    with opened(qtbot, line, SkjemaPage) as shown:
        shown.open(Place(page="skjemaer"))
        assert "Versjon 1 var alt tatt i bruk med et annet innhold. Line Leder: gi den et nytt nummer." in shown.words()
        assert "Brukes ikke" in shown.words()


def test_the_dialog_speaks_bokmal_and_nothing_flashes_up(shown: Shown) -> None:
    with no_strays():
        look(shown, TABLE)
        shown.press("Skjema")
    shown.press(TAKE)
    dialog = shown.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == "Se på skjemaet"
    dialog.close()


def test_a_huge_form_is_drawn_a_part_at_a_time_and_says_how_much_follows(shown: Shown, tmp_path: File) -> None:
    items = [{"linkId": f"i{n}", "type": "string", "text": f"Spørsmål {n}"} for n in range(2_000)]
    file = tmp_path / "stort.json"
    file.write_text(json.dumps({"resourceType": "Questionnaire", "id": "stort", "item": items}), "utf-8")
    assert isinstance(shown.page, SkjemaPage)
    shown.page.open_file(str(file))
    shown.until(lambda: shown.page.findChild(Preview) is not None)
    picture = shown.page.findChild(Preview)
    assert isinstance(picture, Preview)
    assert not picture.is_whole
    shown.until(lambda: picture.is_whole)
    said = shown.words()
    assert "Spørsmål 249" in said
    assert "… og 1750 felt til" in said


def test_in_a_small_window_what_must_be_chosen_stands_above_the_form(shown: Shown, odd: File) -> None:
    shown.page.set_narrow(True)
    shown.window.resize(900, 560)
    look(shown, odd)
    shown.press("Ta i bruk")
    top = shown.page.mapToGlobal(shown.page.rect().topLeft()).y()
    seen = [one for one in shown.page.findChildren(Banner) if one.isVisible()]
    boxes = [one for one in shown.page.findChildren(CheckBox) if one.text() == "Ta skjemaet i bruk uten dette"]
    for part in (*seen, *boxes):
        assert part.mapToGlobal(part.rect().bottomLeft()).y() - top < 560
    assert len(seen) == len(boxes) == 1
