"""The frame: where one is, how one gets back, what is told to whom; over a real profile."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere
from feltapp.actions import place as place_actions
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from feltapp.domain.changes import Changes
from feltapp.domain.place import Place
from feltapp.errors import Trouble, UserError
from feltapp.store.keys import FASTEST
from feltapp.ui.brukere.list import BrukereList
from feltapp.ui.crash import CrashDialog, report
from feltapp.ui.hjelp.page import HelpPage
from feltapp.ui.idle import IDLE_S, IdleWatch, Times
from feltapp.ui.main_window import MainWindow
from feltapp.ui.min_dag.page import MinDagPage
from feltapp.ui.page import Page, Tools
from feltapp.ui.session import Opened
from feltapp.ui.sync_page import sync_page
from feltapp.ui.tasks import Tasks
from tests.journey.profiles import PASSPHRASE, make_profile


class NotePage(Page):
    """A page that notes what it is told."""

    menu = "brukere"

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.told: list[object] = []
        self.first, self.second = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.first)
        layout.addWidget(self.second)

    def show_place(self, place: Place) -> None:
        self.told.append(place)

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)

    def current_field(self) -> str:
        return "second" if self.second.hasFocus() else "first" if self.first.hasFocus() else ""

    def focus_field(self, path: str) -> None:
        (self.second if path == "second" else self.first).setFocus()

    def leaving(self) -> None:
        self.told.append("leaving")

    def set_narrow(self, narrow: bool) -> None:
        self.told.append("narrow" if narrow else "wide")


class TurnedPage(NotePage):
    """One that is turned to the person."""

    bare = True


class Still:
    """A clock for the idle watch that stands where it is put."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    profile = make_profile(tmp_path_factory.mktemp("profil"))
    found = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)(profile.folder, PASSPHRASE, "")
    for name in ("Lars", "Åse", "Mona"):
        brukere.register_bruker(found.ctx, brukere.NewBruker(fornavn=name, etternavn="Testesen"))
    yield found
    found.close()


@pytest.fixture
def still() -> Still:
    return Still()


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, still: Still) -> Iterator[MainWindow]:
    tasks = Tasks()
    pages = {
        "min-dag": MinDagPage,
        "brukere": BrukereList,
        "note": NotePage,
        "snudd": TurnedPage,
        "synkronisering": sync_page(None),
        "hjelp": HelpPage,
    }
    watch = IdleWatch(times=Times(awake=still, wall=still))
    made = MainWindow(Tools(ctx=opened.ctx, tasks=tasks), pages, who=opened.ctx.me.name, loop=None, watch=watch)
    qtbot.addWidget(made)
    place_actions.remember(opened.ctx, Place(page="min-dag"))
    with qtbot.waitSignal(made.went):
        made.start()
    yield made
    tasks.close(5)


def note_page(window: MainWindow) -> NotePage:
    page = window.page()
    assert isinstance(page, NotePage)
    return page


def list_page(qtbot: QtBot, window: MainWindow) -> BrukereList:
    window.go(Place(page="brukere"))
    page = window.page()
    assert isinstance(page, BrukereList)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    return page


def test_going_and_coming_back(window: MainWindow) -> None:
    assert window.place.page == "min-dag"
    window.go(Place(page="note", record="a"))
    page = note_page(window)
    window.go(Place(page="note", record="b"))
    window.go(Place(page="brukere"))
    assert page.told[-1] == "leaving"
    window.back()
    assert window.place.record == "b"
    assert note_page(window) is page
    window.back()
    assert window.place.record == "a"
    window.back()
    window.back()
    assert window.place.page == "min-dag"


def test_back_returns_to_the_field_one_left(window: MainWindow) -> None:
    window.go(Place(page="note", record="a"))
    note_page(window).second.setFocus()
    window.go(Place(page="brukere"))
    window.back()
    assert note_page(window).current_field() == "second"


def test_f1_opens_the_help_about_where_one_is_and_goes_back_to_the_field(window: MainWindow) -> None:
    window.go(Place(page="brukere"))
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.place == Place(page="hjelp", field="02-finne-en-person")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.place.page == "brukere"
    window.go(Place(page="note", record="a"))
    note_page(window).second.setFocus()
    window.menu.chosen.emit("hjelp")
    assert window.place == Place(page="hjelp", field="taster"), "no page of its own: the list of keys"
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert note_page(window).current_field() == "second"


WAYS_OFF = (
    (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
)


def test_turned_to_the_person_no_key_leads_to_other_people(window: MainWindow) -> None:
    window.go(Place(page="brukere"))
    window.go(Place(page="snudd", bruker="x"))
    for key, held in WAYS_OFF:
        QTest.keyClick(window, key, held)
        assert window.place.page == "snudd", key
    assert not window.popup.isVisible()
    assert not any(part.isVisible() for part in (window.top, window.menu, window.status))
    window.go(Place(page="note"))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.place.page == "brukere", "and the medarbeider has them again"


def test_turned_to_the_person_it_can_be_covered_and_locked(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place(page="snudd", bruker="x"))
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.cover.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert not window.cover.isVisible()
    with qtbot.waitSignal(window.end) as locked:
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked.args == ["hand"]


def test_a_page_nobody_made_leads_to_min_dag(window: MainWindow) -> None:
    window.go(Place(page="finnes-ikke"))
    assert window.place.page == "min-dag"


def test_the_title_is_feltapp_wherever_one_is(window: MainWindow) -> None:
    for page in ("min-dag", "brukere", "note", "synkronisering"):
        window.go(Place(page=page))
        assert window.windowTitle() == "feltapp"


def test_the_field_that_has_focus_is_kept_in_the_store(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place(page="note", record="a"))
    note_page(window).second.setFocus()
    window.leave()
    assert window.isHidden()
    assert note_page(window).told[-1] == "leaving"
    assert window.tools.tasks.wait_for_writes(5)
    assert place_actions.where_was_i(window.tools.ctx) == Place(page="note", record="a", field="second")


def test_only_the_page_that_shows_hears_of_changes_and_not_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place(page="note"))
    page = note_page(window)
    page.told.clear()
    changes = Changes(drafts=True)
    with qtbot.waitSignal(window.tools.tasks.changed):
        window.tools.tasks.write(lambda: changes, initiator=page)
    assert changes not in page.told
    with qtbot.waitSignal(window.tools.tasks.changed):
        window.tools.tasks.write(lambda: changes)
    assert changes in page.told
    window.go(Place(page="brukere"))
    page.told.clear()
    with qtbot.waitSignal(window.tools.tasks.changed):
        window.tools.tasks.write(lambda: changes)
    assert changes not in page.told


def test_keys(qtbot: QtBot, window: MainWindow) -> None:
    for key, mods, page in (
        (Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier, "brukere"),
        (Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier, "synkronisering"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, "min-dag"),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, "synkronisering"),
    ):
        QTest.keyClick(window, key, mods)
        assert window.place.page == page
    with qtbot.waitSignal(window.end) as asked:
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["hand"]
    with qtbot.waitSignal(window.end) as asked:
        window.close()
    assert asked.args == ["quit"]
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.top.search.line.hasFocus()


def test_a_covered_screen_shows_and_takes_nothing(window: MainWindow) -> None:
    window.go(Place(page="note"))
    page = note_page(window)
    page.second.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.cover.geometry() == window.rect()
    assert window.childAt(window.rect().center()) in (window.cover, *window.cover.children())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_X)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert not page.first.hasFocus()
    assert page.second.text() == ""
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.cover.isHidden()
    assert page.second.hasFocus()


def test_nobody_there_is_asked_about_and_then_locked(qtbot: QtBot, window: MainWindow, still: Still) -> None:
    still.now += IDLE_S
    window.watch.look()
    assert window.asking.isVisible()
    window.asking.left.emit()
    assert window.asking.isHidden()
    still.now += IDLE_S + 30
    with qtbot.waitSignal(window.end) as asked:
        window.watch.look()
    assert asked.args == ["idle"]


def test_three_letters_and_enter_find_a_person(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Place(page="note"))
    line = window.top.search.line
    line.setFocus()
    QTest.keyClicks(line, "lar")
    qtbot.waitUntil(window.popup.isVisible)
    with qtbot.waitSignal(window.popup.chosen) as chosen:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert isinstance(chosen.args, list)
    assert chosen.args[0].page == "person"
    assert window.popup.isHidden()
    QTest.keyClicks(line, "finnesikke")
    qtbot.waitUntil(window.popup.isVisible)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert window.popup.isHidden()
    assert line.text() == ""


def test_what_the_window_does_is_done_from_the_search(qtbot: QtBot, window: MainWindow) -> None:
    line = window.top.search.line
    line.setFocus()
    QTest.keyClicks(line, "dekk")
    qtbot.waitUntil(window.popup.isVisible)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.cover.isVisible()
    window.cover.lift()
    line.setFocus()
    QTest.keyClicks(line, "las")
    qtbot.waitUntil(window.popup.isVisible)
    with qtbot.waitSignal(window.end) as asked:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == ["hand"]


def test_enter_before_the_answer_waits_for_it(qtbot: QtBot, window: MainWindow) -> None:
    line = window.top.search.line
    line.setFocus()
    with qtbot.waitSignal(window.popup.chosen):
        QTest.keyClicks(line, "mona")
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_status_bar_counts_what_is_only_here(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "3 endringer bare på denne maskinen" in window.status.accessibleName())
    with qtbot.waitSignal(window.went):
        window.status.clicked.emit()
    assert window.place.page == "synkronisering"


def test_the_list_filters_sorts_and_opens(qtbot: QtBot, window: MainWindow) -> None:
    page = list_page(qtbot, window)
    model = page.model
    names = [model.index(line, 0).data() for line in range(3)]
    assert [str(name).split()[0] for name in names] == ["Lars", "Mona", "Åse"]
    QTest.keyClicks(page.filter, "ås")
    assert model.rowCount() == 1
    with qtbot.waitSignal(page.go) as went:
        QTest.keyClick(page.filter, Qt.Key.Key_Return)
    assert isinstance(went.args, list)
    assert went.args[0].page == "person"


def test_trouble_stays_and_what_can_be_mended_goes(qtbot: QtBot, window: MainWindow) -> None:
    def fail(error: Exception) -> Changes:
        raise error

    window.tools.tasks.write(partial(fail, Trouble("disken-er-full")))
    qtbot.waitUntil(window.messages.isVisible)
    assert "Disken er full" in window.messages.trouble()
    window.tools.tasks.write(lambda: Changes(drafts=True))
    qtbot.waitUntil(lambda: window.messages.trouble() == "")
    window.tools.tasks.write(partial(fail, UserError("mappe-mangler")))
    qtbot.waitUntil(window.messages.isVisible)
    window.messages.hush()
    assert window.messages.isHidden()


def test_a_bug_is_told_without_what_somebody_wrote(qtbot: QtBot, window: MainWindow) -> None:
    def buggy() -> Changes:
        name = "Lars Solbakken"
        raise ValueError(f"cannot read {name}")

    window.tools.tasks.write(buggy)
    qtbot.waitUntil(lambda: bool(window.findChildren(CrashDialog)))
    dialog = window.findChildren(CrashDialog)[0]
    assert "ValueError" in dialog.text()
    assert "test_main_window.py" in dialog.text()
    assert "Lars" not in dialog.text()
    with qtbot.waitSignal(window.end) as asked:
        dialog.accept()
    assert asked.args == ["crash"]


def test_a_report_names_no_folder_of_this_machine(tmp_path: Path) -> None:
    try:
        (tmp_path / "Lars").read_text()
    except OSError as error:
        text = report(error)
    assert str(tmp_path) not in text
    assert "FileNotFoundError" in text


def test_narrow_windows_tell_their_page(window: MainWindow) -> None:
    window.go(Place(page="note"))
    page = note_page(window)
    window.resize(1000, 700)
    window.resize(1366, 768)
    assert page.told[-2:] == ["narrow", "wide"]
