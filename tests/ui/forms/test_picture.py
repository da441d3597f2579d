"""A form is drawn onto a picture as it looks in the window, all of it, also where it is long."""

from datetime import date
from pathlib import Path
from time import process_time

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltapp.forms.reader import read
from feltapp.forms.trial import try_out
from feltapp.resources import resource
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.picture import MOST_FIELDS, WIDTH, WholeForm, draw
from feltapp.ui.forms.png import as_png
from feltapp.ui.forms.section import SectionView
from tests.unit.forms.building import DATA, questionnaire

TODAY = date(2026, 6, 2)


def test_all_sections_stand_under_each_other(qtbot: QtBot) -> None:
    trial = try_out(read((DATA / "refero-section-score.json").read_bytes()), today=TODAY)
    whole = WholeForm(trial.definition, trial.state)
    qtbot.addWidget(whole)
    visible = [one for one in trial.state.fields if one.visible and not one.field.is_group]
    assert len(whole.findChildren(SectionView)) == len(trial.state.sections)
    assert len(whole.findChildren(FieldBlock)) == len(visible)
    image = QImage.fromData(draw(trial.definition, trial.state).png)
    assert image.width() == WIDTH
    assert image.height() > 60 * len(visible)


def test_a_very_long_form_is_drawn_in_part_and_says_so(qtbot: QtBot) -> None:
    items = ({"linkId": str(one), "type": "boolean"} for one in range(MOST_FIELDS + 7))
    trial = try_out(read(questionnaire({"linkId": "g", "type": "group", "item": list(items)})), today=TODAY)
    whole = WholeForm(trial.definition, trial.state)
    qtbot.addWidget(whole)
    assert len(whole.findChildren(FieldBlock)) == MOST_FIELDS
    assert "… og 7 felt til" in [one.text() for one in whole.findChildren(QLabel)]


def test_the_rest_of_a_very_long_form_comes_in_pictures_of_its_own(qtbot: QtBot) -> None:
    items = ({"linkId": str(one), "type": "group", "item": [_yes(f"{one}.a"), _yes(f"{one}.b")]} for one in range(90))
    trial = try_out(read(questionnaire(*items)), today=TODAY)
    drawn: list[str] = []
    for first in range(0, 180, MOST_FIELDS):
        whole = WholeForm(trial.definition, trial.state, first)
        qtbot.addWidget(whole)
        drawn += [one.field.link_id for one in whole.findChildren(FieldBlock)]
    assert sorted(drawn) == sorted(f"{one}.{two}" for one in range(90) for two in "ab")
    one = draw(trial.definition, trial.state)
    other = draw(trial.definition, trial.state, 180 - MOST_FIELDS + 1)
    assert (one.last, one.total, one.cut) == (MOST_FIELDS, 180, False)
    assert (other.last, other.total) == (180, 180)


def test_the_longest_form_that_ships_leaves_most_of_a_second_to_the_rest(qtbot: QtBot) -> None:
    """A picture of all 103 fields took 0.65 s of the processor, and starting the program takes 0.4."""
    trial = try_out(read(resource("skjema", "alna-kartlegging", "1.json").read_bytes()), today=TODAY)
    took = []
    for _ in range(3):
        began = process_time()
        draw(trial.definition, trial.state)
        took.append(process_time() - began)
    assert min(took) < 0.6, took


def _yes(link_id: str) -> dict[str, object]:
    return {"linkId": link_id, "type": "boolean"}


def test_a_picture_is_the_same_as_qt_would_write_it(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(37, 11, QImage.Format.Format_RGB32)
    for x in range(37):
        for y in range(11):
            picture.setPixelColor(x, y, QColor((x * 7) % 256, (y * 23) % 256, (x * y) % 256))
    path = tmp_path / "a.png"
    path.write_bytes(as_png(picture))
    assert QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32) == picture
