"""Every screen in every colour scheme: what is drawn can be read and seen, measured on the picture (WCAG 2.2 AA).

On a window so high that hardly anything must be scrolled into view.
"""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.buttons import filled_button
from feltapp.ui.parts.labels import IconLabel, label
from feltapp.ui.theme import Scheme, apply_theme
from feltapp.ui.theme.palette import farger
from tests.ui.contrast import contrast, measured, pale
from tests.ui.screens import SCREENS, World, make_world, window_of

HIGH = (1366, 2000)
WORDS = "Dette kan leses"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make_world(tmp_path_factory.mktemp("kontrast"))


@pytest.fixture
def line(qtbot: QtBot, switch_back: QApplication) -> QWidget:
    """A line of text, an icon and a button on the ground of a page."""
    window = QWidget()
    column = QVBoxLayout(window)
    for one in (label(WORDS), IconLabel("Person", 24), filled_button("Lagre")):
        column.addWidget(one)
    qtbot.addWidget(window)
    window.resize(300, 140)
    window.show()
    return window


@pytest.mark.parametrize("name", SCREENS)
def test_all_that_is_drawn_can_be_read(qtbot: QtBot, world: World, switch_back: QApplication, name: str) -> None:
    with window_of(qtbot, world, HIGH) as shown:
        shown.go(name)
        weak = {}
        for scheme in Scheme:
            apply_theme(switch_back, scheme)
            weak[scheme] = pale(shown.window)
        assert weak == {scheme: [] for scheme in Scheme}


def test_the_measure_sees_what_is_there(line: QWidget) -> None:
    f = farger()
    found = {one.what: round(ratio, 1) for one, _ground, ratio in measured(line)}
    grounds = {WORDS: (f.tekst, f.side), "icon": (f.tekst, f.side), "Lagre": (f.aksent_paa, f.aksent)}
    assert found == {
        what: round(contrast(int(text[1:], 16), int(ground[1:], 16)), 1) for what, (text, ground) in grounds.items()
    }


def test_pale_text_is_found_and_by_how_much(line: QWidget) -> None:
    assert pale(line) == []
    line.findChildren(QWidget)[0].setStyleSheet("color: #8A8A8A")
    assert pale(line) == [f"'{WORDS}' in QLabel: #8a8a8a on #f7f5f2 is 3.17, not 4.5"]
    line.setEnabled(False)
    assert pale(line) == [], "what is switched off may be pale"


def test_an_icon_in_the_colour_of_its_ground_is_found(line: QWidget) -> None:
    line.findChildren(IconLabel)[0].set_icon("Person", "ord")
    assert pale(line) == []
    line.setStyleSheet(f"background: {farger().ord.tekst}")
    assert any(said.startswith("'icon'") for said in pale(line))
