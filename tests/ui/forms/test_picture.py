"""A form is drawn onto a picture as it looks in the window, all of it, also where it is long."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from feltapp.errors import Trouble
from feltapp.forms.reader import read
from feltapp.forms.trial import try_out
from feltapp.ui.forms.block import FieldBlock
from feltapp.ui.forms.picture import MOST_FIELDS, WIDTH, WholeForm, draw_to
from feltapp.ui.forms.section import SectionView
from tests.unit.forms.building import DATA, questionnaire

TODAY = date(2026, 6, 2)


def test_all_sections_stand_under_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    trial = try_out(read((DATA / "refero-section-score.json").read_bytes()), today=TODAY)
    whole = WholeForm(trial.definition, trial.state)
    qtbot.addWidget(whole)
    visible = [one for one in trial.state.fields if one.visible and not one.field.is_group]
    assert len(whole.findChildren(SectionView)) == len(trial.state.sections)
    assert len(whole.findChildren(FieldBlock)) == len(visible)
    path = tmp_path / "skjema.png"
    draw_to(trial.definition, trial.state, path)
    image = QImage(str(path))
    assert image.width() == WIDTH
    assert image.height() > 60 * len(visible)


def test_a_very_long_form_is_drawn_in_part_and_says_so(qtbot: QtBot) -> None:
    items = ({"linkId": str(one), "type": "boolean"} for one in range(MOST_FIELDS + 7))
    trial = try_out(read(questionnaire({"linkId": "g", "type": "group", "item": list(items)})), today=TODAY)
    whole = WholeForm(trial.definition, trial.state)
    qtbot.addWidget(whole)
    assert len(whole.findChildren(FieldBlock)) == MOST_FIELDS
    assert "… og 7 felt til" in [one.text() for one in whole.findChildren(QLabel)]


def test_a_place_that_takes_no_file_is_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    trial = try_out(read(questionnaire({"linkId": "a", "type": "boolean"})), today=TODAY)
    with pytest.raises(Trouble, match="bilde-ikke-skrevet"):
        draw_to(trial.definition, trial.state, tmp_path / "finnes-ikke" / "skjema.png")
