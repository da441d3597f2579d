"""The window while somebody practises: marked on every page, easily left; and the lock screen's ways into it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from feltapp.actions import handlinger
from feltapp.actions.profil import Profil
from feltapp.bootstrap.session import PAGES
from feltapp.clock import SystemClock
from feltapp.domain.ids import BrukerId
from feltapp.domain.place import Place
from feltapp.ui import ipc
from feltapp.ui.idle import IdleWatch
from feltapp.ui.innstillinger.page import settings_page
from feltapp.ui.lock_screen import PRACTISE, LockScreen
from feltapp.ui.main_window import MainWindow
from feltapp.ui.page import Tools
from feltapp.ui.practice_band import PracticeBand
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from tests.ui.keyboard import show_active
from tests.ui.pages import with_lars
from tests.unit.actions.world import Laptop

SMALL = QSize(911, 512)
LONG_MS = 10_000


@pytest.fixture(scope="module")
def lars(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, BrukerId]:
    one, (bruker, *_) = with_lars(tmp_path_factory.mktemp("oving") / "kari")
    return Laptop(ctx=replace(one.ctx, practice=True), sentral=one.sentral), bruker


@pytest.fixture
def window(qtbot: QtBot, lars: tuple[Laptop, BrukerId]) -> Iterator[MainWindow]:
    one, _ = lars
    tasks = Tasks()
    pages = {**PAGES, "synkronisering": sync_page(None), "innstillinger": settings_page(None)}
    window = MainWindow(Tools(ctx=one.ctx, tasks=tasks), pages, who="Kari Moen", loop=None, watch=IdleWatch())
    show_active(qtbot, window)
    yield window
    tasks.close(5)


@pytest.mark.parametrize("page", [*PAGES, "synkronisering", "innstillinger"])
def test_every_page_says_that_it_is_practice(window: MainWindow, lars: tuple[Laptop, BrukerId], page: str) -> None:
    window.go(Place(page=page, bruker=lars[1]))
    window.resize(SMALL)
    (band,) = window.findChildren(PracticeBand)
    assert band.isVisible()
    assert band.visibleRegion().boundingRect().height() == band.height()
    assert band.accessibleName() == "Øving – oppdiktede personer"
    assert band.leave.isVisible()


def test_it_is_left_with_one_press(qtbot: QtBot, window: MainWindow) -> None:
    (band,) = window.findChildren(PracticeBand)
    with qtbot.waitSignal(window.end, timeout=LONG_MS) as ended:
        band.leave.click()
    assert ended.args == ["hand"]


def test_the_status_line_promises_no_sending(qtbot: QtBot, window: MainWindow) -> None:
    window.start()
    qtbot.waitUntil(lambda: window.status.accessibleName() == "Øving: ingenting sendes", timeout=LONG_MS)


def test_it_is_begun_from_an_open_profile_by_leaving_it_first(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.end, timeout=LONG_MS) as ended:
        window.go(Place(page=handlinger.PRACTICE))
    assert ended.args == ["practice"]


def test_no_window_of_real_people_has_the_band(qtbot: QtBot, tmp_path: File) -> None:
    one, _ = with_lars(tmp_path / "kari", count=1)
    tasks = Tasks()
    window = MainWindow(Tools(ctx=one.ctx, tasks=tasks), PAGES, who="Kari Moen", loop=None, watch=IdleWatch())
    show_active(qtbot, window)
    assert not window.findChildren(PracticeBand)
    tasks.close(5)


def test_the_lock_screen_offers_it_and_says_that_it_is_getting_ready(qtbot: QtBot) -> None:
    screen = LockScreen("0", SystemClock())
    show_active(qtbot, screen)
    screen.set_profiles([Profil(folder=File("a1"), name="Kari Moen", title="Bo-oppfølger", team_name="Team")])
    button = next(one for one in screen.findChildren(QAbstractButton) if one.isVisible() and one.text() == PRACTISE)
    with qtbot.waitSignal(screen.practise, timeout=LONG_MS):
        button.click()
    screen.set_practising()
    assert button.text() == "Gjør klar øvingen …"
    assert not button.isEnabled()
    screen.set_error("")
    assert button.text() == PRACTISE
    assert button.isEnabled()


def test_what_the_shell_asks_for_holds_nobody() -> None:
    assert ipc.decode(ipc.encode(ipc.Practice(base="mappe"))) == ipc.Practice(base="mappe")
    with pytest.raises(ipc.NotAMessage):
        ipc.decode(b'{"kind": "practice", "base": "mappe", "bruker": "Lars"}')
