"""What shows beside the pages: the lock screen, the first run, the enrolment, and what lies over the window.

Held to the same as the pages are: room for the words, names, the keyboard, and contrast in every colour scheme.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions.forste_gang import Steg
from feltapp.actions.profil import Profil
from feltapp.actions.utseende import Utseende
from feltapp.domain.changes import NOTHING, Changes
from feltapp.errors import Trouble, UserError
from feltapp.ui.cover import Cover
from feltapp.ui.crash import CrashDialog
from feltapp.ui.enrol_page import Claimed, EnrolWindow, Invitation, PaperWindow
from feltapp.ui.first_run import FirstRun
from feltapp.ui.lock_screen import LockScreen
from feltapp.ui.messages import ask
from feltapp.ui.parts.row import Row
from feltapp.ui.spraak import offered
from feltapp.ui.tasks import Tasks
from feltapp.ui.theme import Scheme, apply_theme
from tests.ui.contrast import pale
from tests.ui.keyboard import show_active, write
from tests.ui.looking import by_mouse_alone, jumps, nameless, stops, words_without_a_role, wrong_in_layout
from tests.ui.screens import FULL, LONG_MS, SMALL, Shown, World, make_world, window_of

KARI = Profil(folder=Path("kari"), name="Kari Moen", title="Bo-oppfølger", team_name="Ambulant team")
AMIR = Profil(folder=Path("amir"), name="Amir Rashid", title="Ruskonsulent", team_name="Ambulant team")
WORDS = "måke lykt graut ferge tistel"
KEY = "K7QM-2XRD-9HTB-V4WN-6PFJ-3CYA"


class MadeUp:
    """Sentral and the keys, for the look of it alone."""

    def suggest(self) -> str:
        return WORDS

    def look_up(self, address: str, code: str) -> Invitation:
        return Invitation(name="Kari Moen", title="Bo-oppfølger", team_name="Ambulant team")

    def claim(self, heard: str, passphrase: str) -> Claimed:
        return Claimed(folder="kari", recovery=KEY)

    def paper_kept(self, folder: str) -> Changes:
        return NOTHING


class Stage:
    """Puts screens up, one in each test."""

    def __init__(self, qtbot: QtBot, world: World, tasks: Tasks) -> None:
        self.qtbot, self.world, self.tasks = qtbot, world, tasks

    def up(self, widget: QWidget) -> QWidget:
        show_active(self.qtbot, widget)
        return widget

    def lock(self) -> LockScreen:
        made = LockScreen("1.0")
        made.set_profiles([KARI, AMIR])
        self.up(made)
        return made

    def first_run(self, steg: Steg) -> QWidget:
        made = FirstRun(Utseende(), (100, 125, 150), offered())
        self.up(made)
        made.show_step(steg)
        return made

    def enrol(self, cards: int, wrong: bool = False) -> QWidget:
        """The enrolment, so many cards on; with an error on the last of them."""
        made = EnrolWindow(MadeUp(), self.tasks, "https://sentral.eksempel.no")
        self.up(made)
        on = (
            (made.code, "K7QM2XRD9HTBV", made.look_button, made.heard),
            (made.heard, "12345 12345 12345 12345 12345 12345", made.next_button, made.passphrase.new),
            (made.passphrase.repeat, WORDS, made.passphrase.button, made.paper.kept),
        )
        for field, text, button, then in on[:cards]:
            if field is made.passphrase.repeat:
                write(made.passphrase.new, WORDS)
            write(field, text)
            button.click()
            self.qtbot.waitUntil(then.isVisible, timeout=LONG_MS)
        if wrong:
            (made.look_button, made.next_button, made.passphrase.button)[cards].click()
        return made


def _locked(stage: Stage) -> QWidget:
    made = stage.lock()
    made.set_note("Låst kl. 12.04 etter 5 minutter uten bruk", "Alt du skrev er lagret. Du kommer rett tilbake.")
    made.set_waiting_words("14 endringer bare på denne maskinen, sendes når den er på nett, 3 når du har låst opp")
    made.set_error("Passordsetningen stemmer ikke. Prøv en gang til.")
    return made


def _who_are_you(stage: Stage) -> QWidget:
    made = stage.lock()
    for _ in range(20):
        if (has := QApplication.focusWidget()) is not None and has.accessibleName() in ("Bytt", "Byt", "Change"):
            break
        QTest.keyClick(made, Qt.Key.Key_Tab)
    assert has is not None
    QTest.keyClick(has, Qt.Key.Key_Space)
    return made


def _forgotten(stage: Stage) -> QWidget:
    made = stage.lock()
    made.show_recovery()
    made.set_error("Nøkkelen stemmer ikke.")
    write(made.new, "en")
    made.recover_button.click()
    return made


def _crash(stage: Stage) -> QWidget:
    def fail() -> NoReturn:
        raise RuntimeError

    try:
        fail()
    except RuntimeError as error:
        return stage.up(CrashDialog(error))


ALONE: dict[str, Callable[[Stage], QWidget]] = {
    "låst": _locked,
    "hvem er du": _who_are_you,
    "glemt": _forgotten,
    "velkommen": lambda stage: stage.first_run(Steg.VELKOMMEN),
    "utseende": lambda stage: stage.first_run(Steg.UTSEENDE),
    "ha dette klart": lambda stage: stage.first_run(Steg.KLAR),
    "koden": lambda stage: stage.enrol(0, wrong=True),
    "er dette deg": lambda stage: stage.enrol(1, wrong=True),
    "passordsetning": lambda stage: stage.enrol(2, wrong=True),
    "nøkkelen": lambda stage: stage.enrol(3),
    "nytt papir": lambda stage: stage.up(PaperWindow(Claimed(folder="kari", recovery=KEY))),
    "krasj": _crash,
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    return make_world(tmp_path_factory.mktemp("andre"))


@pytest.fixture
def stage(qtbot: QtBot, world: World, switch_back: QApplication) -> Iterator[Stage]:
    tasks = Tasks()
    yield Stage(qtbot, world, tasks)
    tasks.close(5)


def hold(root: QWidget, app: QApplication) -> None:
    """A screen to all of it but the keyboard."""
    for size in (FULL, SMALL):
        root.window().resize(*size)
        QApplication.processEvents()
        assert wrong_in_layout(root) == []
    root.window().resize(*FULL)
    assert nameless(root) == words_without_a_role(root) == []
    for scheme in Scheme:
        apply_theme(app, scheme)
        assert (scheme, pale(root)) == (scheme, [])


@pytest.mark.parametrize("name", ALONE)
def test_it_can_be_read_heard_and_used_without_a_mouse(stage: Stage, switch_back: QApplication, name: str) -> None:
    root = ALONE[name](stage)
    hold(root, switch_back)
    found: list[QWidget] = []
    while (has := root.focusWidget()) not in found:
        assert has is not None
        found.append(has)
        QTest.keyClick(has, Qt.Key.Key_Tab)
    assert [one.accessibleName() for one in stops(root) if one not in found] == []
    assert by_mouse_alone(root, set(found)) == []
    first = next(at for at, one in enumerate(found) if one is has)
    in_turn = sorted(found[first:], key=lambda one: one.mapTo(root, one.rect().center()).y())
    at = found.index(in_turn[0])
    assert jumps(root, found[at:] + found[first:at]) == []


def _practising(shown: Shown) -> QWidget:
    shown.go("min-dag")
    return shown.window


def _searching(shown: Shown) -> QWidget:
    shown.go("min-dag")
    shown.window.top.focus_search()
    write(shown.window.top.search.line, "besøk")
    shown.settle()
    return shown.window.popup


def _found_nothing(shown: Shown) -> QWidget:
    shown.go("min-dag")
    shown.window.top.focus_search()
    write(shown.window.top.search.line, "qqqq")
    shown.settle()
    return shown.window.popup


def _covered(shown: Shown) -> QWidget:
    shown.go("min-dag")
    shown.window.cover.lay()
    return shown.window.cover


def _asked(shown: Shown) -> QWidget:
    shown.go("min-dag")
    shown.window.watch.asking.emit(30)
    return shown.window.asking


def _told(shown: Shown) -> QWidget:
    shown.go("min-dag")
    shown.window.messages.show_trouble(Trouble("disken-er-full"))
    shown.window.messages.show_refused(UserError("utkast-til-teamleder"))
    return shown.window


OVER: dict[str, Callable[[Shown], QWidget]] = {
    "øving": _practising,
    "søk": _searching,
    "fant ingenting": _found_nothing,
    "dekket": _covered,
    "er dere her": _asked,
    "meldinger": _told,
}


@pytest.mark.parametrize("name", OVER)
def test_what_lies_over_the_window_can_be_read_and_heard(
    stage: Stage, switch_back: QApplication, qtbot: QtBot, name: str
) -> None:
    with window_of(qtbot, stage.world, practice=name == "øving") as shown:
        root = OVER[name](shown)
        assert root.isVisible()
        if name == "søk":
            assert root.findChildren(Row)
        hold(root, switch_back)


@pytest.mark.parametrize("name", ["dekket", "er dere her"])
def test_the_keyboard_stays_on_what_covers(stage: Stage, qtbot: QtBot, name: str) -> None:
    with window_of(qtbot, stage.world) as shown:
        root = OVER[name](shown)
        assert isinstance(root, Cover)
        QTest.keyClick(root.button, Qt.Key.Key_Tab)
        assert shown.window.focusWidget() is root.button
        assert root.accessibleName() in root.button.accessibleDescription()
        with qtbot.waitSignal(root.left):
            QTest.keyClick(root.button, Qt.Key.Key_Escape)


def test_a_question_can_be_read_heard_and_answered_without_a_mouse(stage: Stage, switch_back: QApplication) -> None:
    window = stage.up(QWidget())
    wrong: list[str] = []

    def look() -> None:
        (box,) = window.findChildren(QDialog)
        wrong.extend(wrong_in_layout(box) + nameless(box))
        for scheme in Scheme:
            apply_theme(switch_back, scheme)
            wrong.extend(f"{scheme.value}: {said}" for said in pale(box))
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, window, look)
    assert ask(window, "Skal utkastet slettes? Det kan ikke hentes tilbake.", yes="Slett utkastet") is False
    assert wrong == []
