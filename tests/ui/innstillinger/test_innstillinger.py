"""Innstillinger: colours at once, size of text for the next unlock, the window where it stood."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from feltapp.actions import skrivehjelp, utseende
from feltapp.actions.utseende import Utseende
from feltapp.domain.place import Place
from feltapp.ui.app import put
from feltapp.ui.innstillinger.page import SettingsPage
from feltapp.ui.looks import Looks
from feltapp.ui.page import Page, Tools
from feltapp.ui.tasks import Tasks
from feltapp.ui.theme import Scheme, farger
from tests.ui.keyboard import press
from tests.ui.pages import Shown, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, tmp_path: File, switch_back: QApplication) -> Iterator[Shown]:
    def make(tools: Tools) -> Page:
        return SettingsPage(tools, Looks(switch_back, tools.tasks, tmp_path, Utseende(farger="lys")))

    with opened(qtbot, kari, make) as page:
        page.open(Place(page="innstillinger"))
        yield page


def test_colours_change_at_once_and_are_kept(shown: Shown, tmp_path: File) -> None:
    shown.press("Mørke")
    assert farger() is Scheme.MORK.farger
    kept = utseende.read(tmp_path)
    assert kept is not None
    assert kept.farger == "mork"
    shown.press("Høy kontrast, lyse")
    assert farger() is Scheme.HOY_KONTRAST.farger


def test_it_is_done_with_the_keyboard_alone(shown: Shown, tmp_path: File) -> None:
    button = shown.button("Lyse")
    button.setFocus()
    press(button, Qt.Key.Key_Right)
    shown.settle()
    kept = utseende.read(tmp_path)
    assert kept is not None
    assert kept.farger == "mork"


def test_a_larger_text_is_kept_for_the_next_unlock_and_it_says_so(shown: Shown, tmp_path: File) -> None:
    assert "Gjelder fra neste gang du låser opp." in shown.words()
    page = shown.page
    assert isinstance(page, SettingsPage)
    page.text_size.chosen.emit("125")
    shown.settle()
    kept = utseende.read(tmp_path)
    assert kept is not None
    assert kept.environment() == {"QT_SCALE_FACTOR": "1.25", "FELTAPP_SPRAAK": "nb"}


def test_a_language_is_kept_for_the_next_unlock(shown: Shown, tmp_path: File) -> None:
    shown.press("English")
    kept = utseende.read(tmp_path)
    assert kept is not None
    assert kept.environment()["FELTAPP_SPRAAK"] == "en"
    shown.open(Place(page="innstillinger"))
    assert shown.button("English").isChecked()


def test_advice_that_was_put_off_can_be_had_again(shown: Shown, kari: Laptop) -> None:
    skrivehjelp.give_advice(kari.ctx, False)
    shown.open(Place(page="innstillinger"))
    assert shown.button("Ikke foreslå").isChecked()
    shown.press("Foreslå")
    assert skrivehjelp.read(kari.ctx).words is not None


def test_what_the_program_was_started_with_stands(qtbot: QtBot, tmp_path: File, switch_back: QApplication) -> None:
    tasks = Tasks()
    Looks(switch_back, tasks, tmp_path, Utseende(farger="mork"), fixed=True)
    assert farger() is Scheme.LYS.farger
    Looks(switch_back, tasks, tmp_path, Utseende(farger="mork"))
    assert farger() is Scheme.MORK.farger
    tasks.close(5)


def test_only_sizes_are_offered_with_which_the_window_fits_its_screen(
    qtbot: QtBot, tmp_path: File, switch_back: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks, window = Tasks(), QWidget()
    qtbot.addWidget(window)
    looks = Looks(switch_back, tasks, tmp_path, None)
    room = window.screen().availableSize()
    most = min(room.width() / 720, room.height() / 480) * 100
    assert looks.sizes_that_fit(window) == tuple(one for one in utseende.SIZES if one <= max(100, most))
    monkeypatch.setenv(utseende.SCALE, "0.5")
    assert looks.sizes_that_fit(window)[0] == 100, "as it is, is always offered"
    looks.choose(lambda look: replace(look, tekst=200))
    assert 200 in looks.sizes_that_fit(window), "what is chosen can be seen"
    tasks.close(5)


def test_a_window_comes_back_where_it_stood(qtbot: QtBot, tmp_path: File, switch_back: QApplication) -> None:
    tasks, window = Tasks(), QWidget()
    qtbot.addWidget(window)
    looks = Looks(switch_back, tasks, tmp_path, None)
    window.setGeometry(30, 40, 500, 400)
    looks.remember(window)
    tasks.close(5)
    kept = utseende.read(tmp_path)
    assert kept is not None
    other = QWidget()
    qtbot.addWidget(other)
    put(other, kept)
    assert other.geometry() == QRect(30, 40, 500, 400)
    put(other, replace(kept, vindu=(5, 6, 300, 200), stort=True))
    assert other.isMaximized()


def test_a_screen_that_is_gone_takes_no_window_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 40, 500, 400)
    put(window, Utseende(vindu=(90_000, 40, 500, 400)))
    put(window, Utseende(vindu=(30, -5_000, 500, 400)))
    assert window.geometry() == QRect(30, 40, 500, 400)


def test_a_window_that_has_become_too_large_for_its_screen_is_made_to_fit(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    put(window, Utseende(vindu=(room.left() + 50, room.top() + 60, room.width() * 2, 300)))
    assert window.geometry() == QRect(room.left(), room.top() + 60, room.width(), 300)
    put(window, Utseende(vindu=(room.left() + 50, room.bottom() - 100, 300, 400)))
    assert window.geometry().bottom() == room.bottom()
