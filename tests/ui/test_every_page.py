"""Every page of the window, at its full size and at 150 %: nothing cut, nothing sideways, nothing without a name.

Also without a mouse: Tab goes from the top to the status line, and Escape closes what was opened.
"""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from feltapp.bootstrap.session import PAGES
from feltapp.ui.forms.page import FormPage
from feltapp.ui.main_window import MainWindow
from feltapp.ui.parts.row import Row
from feltapp.ui.person.overview import Overview
from tests.ui.looking import by_mouse_alone, jumps, nameless, stops, visible, words_without_a_role, wrong_in_layout
from tests.ui.screens import FULL, MIDDLE, SCREENS, SMALL, Shown, World, make_world, window_of

WIDE = frozenset({"samtykke"})
"""A grid with a column for each recipient scrolls sideways before the rest of its page needs to."""
A_MOMENT_MS = 1_000


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make_world(tmp_path_factory.mktemp("alle"))


@pytest.fixture
def shown(qtbot: QtBot, world: World) -> Iterator[Shown]:
    with window_of(qtbot, world) as window:
        yield window


def test_no_page_is_left_out() -> None:
    assert {page for page, _record, _field in SCREENS.values()} == {
        *PAGES,
        "synkronisering",
        "innstillinger",
        "tilgang",
    }


@pytest.mark.parametrize("size", [FULL, MIDDLE, SMALL], ids=["full", "1100", "150"])
@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut(shown: Shown, name: str, size: tuple[int, int]) -> None:
    if name in WIDE and size == MIDDLE:
        size = FULL
    shown.window.resize(*size)
    shown.go(name)

    with suppress(WaitedInVain):  # an answer that has just come is laid out in a turn of its own
        shown.qtbot.waitUntil(lambda: not wrong_in_layout(shown.window), timeout=A_MOMENT_MS)
    assert wrong_in_layout(shown.window) == []


@pytest.mark.parametrize("name", SCREENS)
def test_every_control_has_a_name_and_a_role(shown: Shown, name: str) -> None:
    shown.go(name)
    assert nameless(shown.window) == []
    assert words_without_a_role(shown.window) == []


@pytest.mark.parametrize("name", ["tidslinje", "kartlegginger", "tall", "notater"])
def test_no_tab_shows_through_another(shown: Shown, name: str) -> None:
    shown.go(name)
    assert not [one for one in visible(shown.window) if isinstance(one, Overview)]


class Windows(QObject):
    """Notes every window that opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


def test_no_part_flashes_as_a_window_of_its_own(qapp: QApplication, shown: Shown) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    for name in SCREENS:
        shown.go(name)
    qapp.removeEventFilter(windows)
    assert windows.opened == []
    assert shown.window.isActiveWindow()


REGIONS = ("top", "menu", "page", "status")


def region(window: MainWindow, widget: QWidget) -> str:
    for name, part in (("top", window.top), ("menu", window.menu), ("status", window.status)):
        if widget is part or part.isAncestorOf(widget):
            return name
    return "page"


def tab_round(window: MainWindow, most: int = 600) -> list[QWidget]:
    """What has the keyboard, from the search field, where there is one, and once round."""
    if window.top.isVisible():
        window.top.focus_search()
    else:
        window.focusNextPrevChild(True)
    first = window.focusWidget()
    assert first is not None
    found = [first]
    while len(found) < most:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        now = window.focusWidget()
        assert now is not None
        if now is first:
            return found
        found.append(now)
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("name", SCREENS)
def test_the_keyboard_gets_everywhere(shown: Shown, name: str) -> None:
    """Tab goes from the top to the status line, down each column, past nothing, and nothing needs a mouse."""
    shown.go(name)
    window, page = shown.window, shown.window.page()
    assert page is not None
    found = tab_round(window)
    assert [one.accessibleName() for one in stops(window) if one not in found] == []
    assert by_mouse_alone(window, set(found)) == []
    regions = [region(window, one) for one in found]
    order = [one for at, one in enumerate(regions) if at == 0 or regions[at - 1] != one]
    assert order == (["page"] if page.bare else list(REGIONS))
    assert jumps(page, [one for one in found if page.isAncestorOf(one)]) == []


def test_the_keyboard_goes_along_to_a_new_page(shown: Shown) -> None:
    for name in ("person", "samtykke", "synkronisering", "min-dag"):
        shown.go(name)
        page, has = shown.window.page(), shown.window.focusWidget()
        assert page is not None
        assert has is not None
        assert has is page or page.isAncestorOf(has)
    shown.go("notat")
    has = shown.window.focusWidget()
    assert has is not None
    assert has.accessibleName() == "Hva skjedde?, må fylles ut"


def test_the_next_section_begins_at_its_first_question(shown: Shown) -> None:
    shown.go("kartlegging")
    page = shown.window.page()
    assert isinstance(page, FormPage)
    before = page.current_field()
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.current_field() not in ("", before)
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.current_field() == before


def test_escape_closes_a_samtykke_and_gives_the_grid_the_keyboard(shown: Shown) -> None:
    shown.go("samtykke")
    page = shown.window.page()
    assert page is not None
    rows = [one for one in page.findChildren(Row) if one.isVisible()]
    rows[0].click()
    shown.settle()
    withdraw = [one for one in page.findChildren(QAbstractButton) if one.text() == "Trekk samtykke" and one.isVisible()]
    withdraw[0].click()
    reason = shown.window.focusWidget()
    assert reason is not None
    assert reason.accessibleName() == "Grunn, hvis personen vil si det"
    QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert not reason.isVisible()
    has = shown.window.focusWidget()
    assert has is not None
    assert has.accessibleName() == "Hvem kan vite hva"
