"""Chips, framed radios, tabs, menus and numbers: one chosen, reachable by keys, silent when the program sets them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from feltapp.ui.parts.chips import AnswerStateBar, ChipGroup
from feltapp.ui.parts.choice import ChoiceGroup
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.section_menu import Section, SectionMenu
from feltapp.ui.parts.side_menu import MenuItem, SideMenu
from feltapp.ui.parts.tab_strip import TabStrip
from tests.ui.keyboard import press, show_active

OPTIONS = (("a", "Første"), ("b", "Andre"), ("c", "Tredje"))
SECTIONS = tuple(Section(key=key, name=name, words="Ikke startet") for key, name in OPTIONS)
ITEMS = tuple(MenuItem(key=key, icon="Sun", name=name) for key, name in OPTIONS)

MAKERS: dict[str, Callable[[], ChoiceGroup]] = {
    "brikker": lambda: ChipGroup(OPTIONS),
    "radio": lambda: RadioRow(OPTIONS),
    "faner": lambda: TabStrip(OPTIONS),
    "seksjoner": lambda: SectionMenu(SECTIONS),
    "meny": lambda: SideMenu(ITEMS[:2], ITEMS[2:]),
}
ANSWERS = ("brikker", "radio")
MENUS = ("faner", "seksjoner", "meny")


def shown(qtbot: QtBot, group: ChoiceGroup) -> tuple[ChoiceGroup, list[str]]:
    heard: list[str] = []
    group.chosen.connect(heard.append)
    group.resize(700, 300)
    show_active(qtbot, group)
    return group, heard


def checked(group: ChoiceGroup) -> list[str]:
    return [value for value, _words in OPTIONS if group.button(value).isChecked()]


@pytest.mark.parametrize("kind", MAKERS)
def test_showing_a_value_is_not_a_persons_choice(qtbot: QtBot, kind: str) -> None:
    group, heard = shown(qtbot, MAKERS[kind]())
    for value in ("b", "c", None, "a", "finnes ikke"):
        group.set_value(value)
    assert heard == []
    assert group.value() is None
    assert checked(group) == []


@pytest.mark.parametrize("kind", MAKERS)
def test_one_at_a_time_by_mouse(qtbot: QtBot, kind: str) -> None:
    group, heard = shown(qtbot, MAKERS[kind]())
    for value in ("b", "c", "c"):
        QTest.mouseClick(group.button(value), Qt.MouseButton.LeftButton)
        assert checked(group) == [value]
        assert group.value() == value
    assert heard == ["b", "c"], "a second click on the chosen one is no new choice, and never takes it away"


@pytest.mark.parametrize("kind", ANSWERS)
def test_arrows_choose_among_answers(qtbot: QtBot, kind: str) -> None:
    group, heard = shown(qtbot, MAKERS[kind]())
    group.set_value("a")
    group.button("a").setFocus()
    press(group.button("a"), Qt.Key.Key_Right)
    press(group.button("b"), Qt.Key.Key_Down)
    press(group.button("c"), Qt.Key.Key_Right)
    press(group.button("a"), Qt.Key.Key_End)
    press(group.button("c"), Qt.Key.Key_Left)
    assert heard == ["b", "c", "a", "c", "b"]
    assert group.button("b").hasFocus()


@pytest.mark.parametrize("kind", MENUS)
def test_arrows_only_move_in_menus(qtbot: QtBot, kind: str) -> None:
    group, heard = shown(qtbot, MAKERS[kind]())
    group.set_value("a")
    group.button("a").setFocus()
    press(group.button("a"), Qt.Key.Key_Down)
    assert group.button("b").hasFocus()
    assert (heard, group.value()) == ([], "a")
    press(group.button("b"), Qt.Key.Key_Return)
    assert (heard, group.value()) == (["b"], "b")
    press(group.button("b"), Qt.Key.Key_Up)
    press(group.button("a"), Qt.Key.Key_Space)
    assert heard == ["b", "a"]


@pytest.mark.parametrize("kind", MAKERS)
def test_tab_stops_once_in_a_group_at_the_chosen_one(qtbot: QtBot, kind: str) -> None:
    window = QWidget()
    layout = QHBoxLayout(window)
    group, before, after = MAKERS[kind](), QLineEdit(), QLineEdit()
    for widget in (before, group, after):
        layout.addWidget(widget)
    show_active(qtbot, window)
    group.set_value("b")
    before.setFocus()
    press(before, Qt.Key.Key_Tab)
    assert group.button("b").hasFocus()
    press(group.button("b"), Qt.Key.Key_Tab)
    assert after.hasFocus()


@pytest.mark.parametrize("kind", MAKERS)
def test_every_choice_has_a_name_to_be_read_out(qtbot: QtBot, kind: str) -> None:
    group, _heard = shown(qtbot, MAKERS[kind]())
    for value, words in OPTIONS:
        assert group.button(value).accessibleName().startswith(words)


@pytest.mark.parametrize("kind", MAKERS)
def test_a_screen_reader_hears_one_of_several(qtbot: QtBot, kind: str) -> None:
    group, _heard = shown(qtbot, MAKERS[kind]())
    group.set_value("b")
    said = QAccessible.queryAccessibleInterface(group.button("b"))
    assert said.role() == QAccessible.Role.RadioButton
    assert [bool(QAccessible.queryAccessibleInterface(group.button(one)).state().checked) for one in "abc"] == [
        False,
        True,
        False,
    ]


def test_an_option_that_is_off_is_passed_over(qtbot: QtBot) -> None:
    group, heard = shown(qtbot, RadioRow(OPTIONS))
    group.set_value("a")
    group.set_option_enabled("b", on=False)
    press(group.button("a"), Qt.Key.Key_Right)
    assert heard == ["c"]


def test_an_answer_begins_as_not_asked(qtbot: QtBot) -> None:
    bar = AnswerStateBar()
    qtbot.addWidget(bar)
    assert bar.value() == "ikke_spurt"
    assert bar.button("onsker_ikke").text() == "Ønsker ikke å svare"


def test_radios_go_to_the_next_line_when_it_is_narrow(qtbot: QtBot) -> None:
    row, _heard = shown(qtbot, RadioRow(OPTIONS))
    assert row.button("a").y() == row.button("c").y()
    row.resize(180, 300)
    assert row.button("a").x() == row.button("c").x() == 0
    assert row.button("c").y() > row.button("b").y() > row.button("a").y()
    layout = row.layout()
    assert layout is not None
    assert layout.heightForWidth(180) == 3 * 40 + 2 * 8


def test_sections_tell_how_far_they_have_come(qtbot: QtBot) -> None:
    menu = SectionMenu(SECTIONS)
    qtbot.addWidget(menu)
    menu.set_sections([Section(key="b", name="Andre", words="2 av 5 gjennomgått")])
    assert menu.button("b").accessibleName() == "Andre, 2 av 5 gjennomgått"
    assert menu.button("a").accessibleName() == "Første, Ikke startet"


def test_the_side_menu_shrinks_with_its_window_and_then_has_tips(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QHBoxLayout(window)
    menu = SideMenu(ITEMS)
    menu.set_count("b", 12)
    layout.addWidget(menu)
    layout.addWidget(QWidget(), 1)
    qtbot.addWidget(window)
    window.resize(1366, 700)
    window.show()
    assert (menu.width(), menu.button("b").toolTip()) == (188, "")
    window.resize(911, 500)
    assert (menu.width(), menu.button("b").toolTip()) == (56, "Andre, 12")
    window.resize(1100, 500)
    assert menu.width() == 188
