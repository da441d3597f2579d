"""The numbers that the person sets herself."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.score_buttons import ScoreButtons
from tests.ui.keyboard import press, write


@pytest.fixture
def score(qtbot: QtBot) -> ScoreButtons:
    made = ScoreButtons()
    qtbot.addWidget(made)
    made.resize(1100, 160)
    made.show()
    made.activateWindow()
    return made


def heard_from(score: ScoreButtons) -> list[int]:
    heard: list[int] = []
    score.chosen.connect(heard.append)
    return heard


def test_nothing_is_chosen_beforehand_and_showing_is_silent(score: ScoreButtons) -> None:
    heard = heard_from(score)
    assert score.value() is None
    score.set_value(4)
    score.set_value(None)
    assert (heard, score.value()) == ([], None)


def test_figures_arrows_and_enter(score: ScoreButtons) -> None:
    heard = heard_from(score)
    score.setFocus()
    write(score.button(1), "5")
    assert score.button(5).hasFocus()
    press(score.button(5), Qt.Key.Key_Right)
    press(score.button(6), Qt.Key.Key_Left)
    for not_a_score in ("0", "8", "9", "x"):
        write(score.button(5), not_a_score)
    press(score.button(5), Qt.Key.Key_Home)
    assert heard == [5, 6, 5, 1]
    assert [number for number in range(1, 8) if score.button(number).isChecked()] == [1]


def test_enter_chooses_the_number_that_has_focus(score: ScoreButtons) -> None:
    heard = heard_from(score)
    score.button(3).setFocus()
    press(score.button(3), Qt.Key.Key_Return)
    assert heard == [3]


def test_wide_on_a_wide_screen_and_never_under_88(score: ScoreButtons) -> None:
    assert {score.button(number).size().toTuple() for number in range(1, 8)} == {(136, 144)}
    score.resize(7 * 88 + 6 * 16, 160)
    assert {score.button(number).width() for number in range(1, 8)} == {88}
    assert score.minimumSizeHint().width() == 7 * 88 + 6 * 16


def test_each_number_says_what_it_is_out_of(score: ScoreButtons) -> None:
    assert score.button(5).accessibleName() == "5 av 7"
