"""A paper shown on the whole screen: only what came through the door, nobody else's data, and the way back."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feltapp.actions import kriseplan, paper, tidslinje
from feltapp.actions.deling import Maate
from feltapp.actions.paper import Wanted
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.store import record
from feltapp.ui import places
from feltapp.ui.print.page import PrintPage
from feltapp.ui.print.showing import Showing
from feltapp.ui.theme import Scheme, apply_theme
from tests.ui.contrast import pale
from tests.ui.looking import nameless, wrong_in_layout
from tests.ui.pages import Shown, opened
from tests.ui.print.test_print_page import name
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.test_paper import copies
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def kartlegging(kari: Laptop, lars: BrukerId) -> RecordId:
    give(kari, lars, "okonomi")
    return kari.write(lars, "alna-kartlegging", {"start.viktig": "Ro rundt meg", "okonomi.gjeld": True})


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, lars: BrukerId, kartlegging: RecordId) -> Iterator[Shown]:
    with opened(qtbot, kari, PrintPage) as page:
        page.open(places.print_out(lars, kartlegging))
        yield page


def showing(shown: Shown) -> Showing | None:
    return next(iter(shown.window.findChildren(Showing)), None)


def start(shown: Shown, who: str) -> Showing:
    if who == "Lars":
        shown.press("Lars – egen kopi")
    else:
        name(shown, who)
    shown.press("Vis på skjermen")
    shown.settle()
    found = showing(shown)
    assert found is not None
    return found


def test_nobody_sees_what_is_not_covered(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    shown.press("Vis på skjermen")
    assert "Velg hvem som skal ha kopien." in shown.words()
    name(shown, "NAV Eksempel")
    shown.press("Vis på skjermen")
    shown.settle()
    assert showing(shown) is None
    assert copies(kari, lars) == []


def test_what_is_covered_fills_the_window_and_is_written_down_first(
    shown: Shown, kari: Laptop, lars: BrukerId, kartlegging: RecordId
) -> None:
    name(shown, "NAV Eksempel")
    shown.press("Ta bort det som ikke er dekket")
    found = start(shown, "NAV Eksempel")
    assert found.geometry() == shown.window.rect()
    assert shown.window.isFullScreen()
    assert found.hasFocus()
    (copy,) = copies(kari, lars)
    assert (copy["mottaker"], copy["dokument"]) == ("NAV Eksempel", "Kartlegging, vist på skjermen")
    assert kari.acts(lars)[-1] == ("del", kartlegging)
    with kari.ctx.database.read() as tx:
        rows = record.of_bruker(tx, lars)
    told = [one.title for one in tidslinje.historie(kari.ctx, rows, kari.ctx.clock.now().date()).timeline]
    assert "Vist på skjermen for NAV Eksempel" in told


def test_it_shows_the_papers_own_pixels_and_no_others(shown: Shown) -> None:
    found = start(shown, "Lars")
    seen = found.grab().toImage()
    middle = seen.height() // 2
    white = sum(seen.pixelColor(x, middle).lightness() > 250 for x in range(seen.width()))
    assert white > seen.width() * 0.6, "a sheet of paper, nearly as wide as the screen"
    whole = shown.window.grab().toImage()
    assert whole.size() == seen.size()
    assert all(whole.pixel(x, y) == seen.pixel(x, y) for x in range(0, seen.width(), 7) for y in range(0, middle, 7))


def test_keys_turn_pages_and_escape_goes_back(shown: Shown) -> None:
    found = start(shown, "Lars")
    pages = found.accessibleName().rpartition(" av ")[2]
    assert int(pages) > 1
    QTest.keyClick(found, Qt.Key.Key_Right)
    assert (found.page, found.top) == (1, 0)
    QTest.keyClick(found, Qt.Key.Key_Left)
    QTest.keyClick(found, Qt.Key.Key_Left)
    assert found.page == 0, "before the first there is none"
    QTest.keyClick(found, Qt.Key.Key_Down)
    assert found.top > 0
    for _ in range(20):
        if found.page == 0:
            QTest.keyClick(found, Qt.Key.Key_PageDown)
    assert (found.page, found.top) == (1, 0), "past the end of a page comes the next"
    QTest.keyClick(found, Qt.Key.Key_Up)
    assert found.page == 0
    assert found.top > 0, "its end"
    QTest.keyClick(found, Qt.Key.Key_End)
    assert found.page == int(pages) - 1
    assert found.accessibleName() == f"Vist på skjermen. Side {pages} av {pages}"
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert not shown.window.isFullScreen()
    assert "Vist på skjermen. Det står i loggen hvem som så det." in shown.words()


def test_the_windows_own_keys_lead_nowhere_but_to_cover_and_lock(shown: Shown) -> None:
    pressed: list[str] = []
    for keys in ("Ctrl+1", "Ctrl+K", "F1", "Alt+Left", "F8", "Ctrl+L"):
        shortcut = QShortcut(QKeySequence(keys), shown.window)
        shortcut.activated.connect(lambda keys=keys: pressed.append(keys))
    found = start(shown, "Lars")
    for key, held in (
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(found, key, held)
    assert pressed == ["F8", "Ctrl+L"]
    QTest.keyClick(found, Qt.Key.Key_Tab)
    assert found.hasFocus()


def test_a_plan_that_was_only_shown_is_nobodys_copy(kari: Laptop, lars: BrukerId) -> None:
    """No frist is met by it, and nobody is asked about the next version who never had this one."""
    wanted = Wanted(bruker=lars, record=kari.write(lars, "kriseplan", WORDS))
    paper.hand_out(kari.ctx, wanted, ("Lars",), Maate.VIST)
    assert kriseplan.open_plan(kari.ctx, lars).copies == ()
    assert copies(kari, lars)[0]["dokument"] == "Min krise- og mestringsplan, vist på skjermen"
    paper.hand_out(kari.ctx, wanted, ("Lars",), Maate.PAPIR)
    assert [one.mottaker for one in kriseplan.open_plan(kari.ctx, lars).copies] == ["Lars"]


@pytest.mark.parametrize("scheme", Scheme)
def test_it_can_be_read_and_heard_in_every_scheme(shown: Shown, switch_back: QApplication, scheme: Scheme) -> None:
    name(shown, "NAV Eksempel")
    shown.press("Ta bort det som ikke er dekket")
    found = start(shown, "NAV Eksempel")
    apply_theme(switch_back, scheme)
    assert nameless(found) == wrong_in_layout(found) == pale(found) == []
