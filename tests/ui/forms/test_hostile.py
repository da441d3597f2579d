"""Files made to hurt, in the window and as a picture: seen at once, and the window answers while the rest is drawn."""

import time

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from feltapp.forms.reader import read
from feltapp.forms.trial import Trial, try_out
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.picture import draw
from feltapp.ui.forms.section import SectionView
from tests.unit.forms.building import TODAY
from tests.unit.forms.hostile import MADE

HEAVY = (
    "3 000 felt",
    "20 000 valg",
    "1 MB i én tekst",
    "1 MB uten mellomrom",
    "rader i rader",
    "skript i markdown",
    "retning og usynlige tegn",
    "ring av 2 000",
)
SEEN, A_TURN, A_PICTURE = 1.0, 0.5, 2.0
"""Seconds of the processor's time; a picture takes half of that on a machine that does nothing else."""


def trial(name: str) -> Trial:
    return try_out(read(MADE[name]()), today=TODAY)


@pytest.mark.parametrize("name", HEAVY)
def test_a_form_is_seen_within_a_second_and_no_turn_is_long(qtbot: QtBot, name: str) -> None:
    state = trial(name).state
    area = QScrollArea()
    qtbot.addWidget(area)
    view = SectionView(Targets())
    area.setWidgetResizable(True)
    area.setWidget(view)
    area.resize(900, 700)
    begun = time.process_time()
    area.show()
    view.render_fields(state.in_section(state.sections[0].link_id))
    QApplication.processEvents()
    assert time.process_time() - begun < SEEN
    for _ in range(40):
        begun = time.process_time()
        QApplication.processEvents()
        assert time.process_time() - begun < A_TURN


@pytest.mark.parametrize("name", HEAVY)
def test_a_picture_is_there_soon(qtbot: QtBot, name: str) -> None:
    made = trial(name)
    begun = time.process_time()
    drawn = draw(made.definition, made.state)
    assert time.process_time() - begun < A_PICTURE
    assert 0 < drawn.last <= drawn.total or not drawn.total
    assert len(drawn.png) > 1_000
