"""The first time on a laptop: one thing at a time, back works, and a laptop that was shut goes on where it was."""

import sys
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from feltapp.actions import forste_gang, utseende
from feltapp.actions.forste_gang import ForsteGang, Steg
from feltapp.actions.utseende import Utseende
from feltapp.clock import SystemClock
from feltapp.ui import ipc
from feltapp.ui.first_run import FirstRun
from feltapp.ui.shell import Shell, ShellSettings
from tests.ui.keyboard import press, show_active

LONG_MS = 20_000
LANGUAGES = (("nb", "Bokmål"), ("nn", "Nynorsk"))
HEARD = (
    "import os, sys\n"
    "out = open(os.environ['HEARD'], 'a')\n"
    "out.write('size ' + os.environ.get('QT_SCALE_FACTOR', '1') + chr(10)); out.flush()\n"
    'sys.stdout.buffer.write(b\'{"kind": "warm"}\' + bytes([10])); sys.stdout.flush()\n'
    "for line in sys.stdin:\n"
    "    out.write(line); out.flush()\n"
)
"""A session that is warm at once and writes down how large it was started and what it is told."""


@pytest.fixture
def page(qtbot: QtBot) -> FirstRun:
    one = FirstRun(Utseende(), (100, 125, 150), LANGUAGES)
    show_active(qtbot, one)
    return one


def said(page: FirstRun) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def button(page: FirstRun, words: str) -> QAbstractButton:
    (found,) = (one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == words)
    return found


def test_it_says_what_feltapp_is_in_three_sentences_and_one_can_try_first(qtbot: QtBot, page: FirstRun) -> None:
    words = said(page)
    assert "Velkommen til feltapp" in words
    assert "1 av 3" in words
    assert words.count(".") == 3
    with qtbot.waitSignal(page.practise):
        button(page, "Øv først, med oppdiktede personer").click()


def test_with_the_keyboard_alone_there_and_back(qtbot: QtBot, page: FirstRun) -> None:
    for steg in (Steg.UTSEENDE, Steg.KLAR):
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Space)
        assert page.step is steg
    for steg in (Steg.UTSEENDE, Steg.VELKOMMEN, Steg.VELKOMMEN):
        press(page, Qt.Key.Key_Escape)
        assert page.step is steg


def test_each_step_is_told_so_that_it_can_be_kept(qtbot: QtBot, page: FirstRun) -> None:
    came: list[str] = []
    page.came.connect(came.append)
    button(page, "Kom i gang").click()
    button(page, "Fortsett").click()
    button(page, "Tilbake").click()
    assert came == ["utseende", "klar", "utseende"]
    with qtbot.waitSignal(page.enrol):
        button(page, "Fortsett").click()
        button(page, "Meld inn denne maskinen").click()


def test_a_look_is_told_at_once_and_the_size_of_text_is_shown(qtbot: QtBot, page: FirstRun) -> None:
    looks: list[Utseende] = []
    page.looked.connect(looks.append)
    page.show_step(Steg.UTSEENDE)
    button(page, "150 %").click()
    button(page, "Mørke").click()
    button(page, "Nynorsk").click()
    assert looks[-1] == Utseende(farger="mork", tekst=150, spraak="nn")
    (sample,) = (one for one in page.findChildren(QLabel) if one.text() == "Så stor blir teksten.")
    others = next(one for one in page.findChildren(QLabel) if one.text().startswith("Tekststørrelse og"))
    assert sample.font().pixelSize() > others.font().pixelSize() * 1.4


@pytest.fixture
def shells(qtbot: QtBot, tmp_path: File, monkeypatch: pytest.MonkeyPatch) -> Iterator["Shells"]:
    monkeypatch.setenv("HEARD", str(tmp_path / "heard"))
    some = Shells(qtbot, tmp_path)
    yield some
    some.stop()


class Shells:
    """Shells on one empty laptop, one after the other."""

    def __init__(self, qtbot: QtBot, folder: File) -> None:
        self.base, self._heard, self._qtbot = folder / "feltapp", folder / "heard", qtbot
        self._now: Shell | None = None

    def start(self) -> Shell:
        self.stop()
        self._heard.unlink(missing_ok=True)
        settings = ShellSettings(
            base=self.base, session=(sys.executable, "-c", HEARD), version="0", clock=SystemClock()
        )
        self._now = Shell(settings)
        self._now.start()
        self.hear("size")
        return self._now

    def stop(self) -> None:
        if self._now is not None:
            self._now.stop()
            self._now.deleteLater()
        self._now = None

    def heard(self) -> list[str]:
        return self._heard.read_text().splitlines() if self._heard.exists() else []

    def hear(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: any(words in line for line in self.heard()), timeout=LONG_MS)


def first(shell: Shell) -> FirstRun:
    assert shell.first_run is not None
    return shell.first_run


def test_an_empty_laptop_begins_with_it_and_goes_on_where_it_was(shells: Shells) -> None:
    page = first(shells.start())
    assert page.step is Steg.VELKOMMEN
    assert page.isVisible()
    button(page, "Kom i gang").click()
    page = first(shells.start())
    assert page.step is Steg.UTSEENDE
    button(page, "Fortsett").click()
    page = first(shells.start())
    assert page.step is Steg.KLAR
    button(page, "Meld inn denne maskinen").click()
    shells.hear('"enrol"')
    shells.start()
    shells.hear('"enrol"')  # by itself: that is where it was


def test_the_enrolment_is_begun_as_large_as_was_chosen(shells: Shells) -> None:
    page = first(shells.start())
    assert shells.heard() == ["size 1"]
    page.looked.emit(Utseende(tekst=150))
    assert utseende.read(shells.base) == Utseende(tekst=150)
    page.enrol.emit()
    shells.hear('"enrol"')
    assert [line for line in shells.heard() if line.startswith("size")] == ["size 1", "size 1.5"]


def test_to_practise_is_asked_of_the_session(shells: Shells) -> None:
    page = first(shells.start())
    button(page, "Øv først, med oppdiktede personer").click()
    shells.hear('"practice"')
    assert not button(page, "Gjør klar øvingen …").isEnabled()
    (line,) = (line for line in shells.heard() if "practice" in line)
    assert ipc.decode(line.encode()) == ipc.Practice(base=str(shells.base))


def test_with_a_profile_there_is_the_lock_screen(shells: Shells) -> None:
    folder = shells.base / "a1"
    folder.mkdir(parents=True)
    (folder / "profil.json").write_text('{"name": "Kari Moen", "title": "Bo-oppfølger", "team_name": "Team"}')
    shell = shells.start()
    assert shell.first_run is None
    assert shell.lock_screen.isVisible()


@pytest.mark.parametrize("kept", ["", "ikke json", "[]", '{"steg": "nonsens", "sentral": 7}'])
def test_what_was_kept_may_be_anything(tmp_path: File, kept: str) -> None:
    (tmp_path / forste_gang.FILE).write_text(kept)
    assert forste_gang.read(tmp_path) == ForsteGang()


def test_neither_code_nor_name_is_kept(tmp_path: File) -> None:
    forste_gang.write(tmp_path / "ny", ForsteGang(steg=Steg.INNMELDING, sentral="https://sentral.example"))
    assert (tmp_path / "ny" / forste_gang.FILE).read_text() == (
        '{"steg": "innmelding", "sentral": "https://sentral.example"}'
    )
    forste_gang.done(tmp_path / "ny")
    assert forste_gang.read(tmp_path / "ny") == ForsteGang()
