"""The lock screen: who, passphrase, words; nothing stays in the fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from feltapp.actions.profil import Profil, list_profiles, write_profile
from feltapp.ui.lock_screen import LockScreen

KARI = Profil(folder=Path("/kari"), name="Kari Moen", title="Bo-oppfølger", team_name="Ambulant team")
AMIR = Profil(folder=Path("/amir"), name="Amir Rashid", title="Ruskonsulent", team_name="Ambulant team")


@pytest.fixture
def screen(qtbot: QtBot) -> LockScreen:
    made = LockScreen("1.0")
    qtbot.addWidget(made)
    made.set_profiles([KARI, AMIR])
    made.show()
    return made


def test_enter_hands_the_passphrase_over_and_keeps_nothing(qtbot: QtBot, screen: LockScreen) -> None:
    screen.passphrase.setText("fem ord og litt til")
    with qtbot.waitSignal(screen.unlock) as asked:
        QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    assert asked.args == ["/kari", "fem ord og litt til", ""]
    assert screen.passphrase.text() == ""
    screen.passphrase.undo()
    assert screen.passphrase.text() == ""


def test_while_it_is_tried_a_second_press_does_nothing(qtbot: QtBot, screen: LockScreen) -> None:
    screen.passphrase.setText("x")
    screen.open_button.click()
    assert not screen.open_button.isEnabled()
    screen.passphrase.setText("y")
    with qtbot.assertNotEmitted(screen.unlock):
        QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    screen.set_error("Ikke riktig.")
    assert screen.open_button.isEnabled()
    assert screen.error() == "Ikke riktig."


def test_dots_until_somebody_asks_to_see(screen: LockScreen) -> None:
    assert screen.passphrase.echoMode() is QLineEdit.EchoMode.Password
    screen.passphrase.setText("synlig")
    screen.passphrase.take()
    assert screen.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_the_one_who_was_locked_out_comes_first_again(screen: LockScreen) -> None:
    screen.set_profiles([KARI, AMIR], "/amir")
    screen.passphrase.setText("x")
    assert "Amir" in screen.who()


def test_recovery_asks_for_the_new_passphrase_twice(qtbot: QtBot, screen: LockScreen) -> None:
    screen.show_recovery()
    screen.recovery.setText("AAAA-BBBB")
    screen.new.setText("en helt ny setning")
    screen.again.setText("en annen setning")
    with qtbot.assertNotEmitted(screen.unlock):
        screen.recover_button.click()
    screen.again.setText("en helt ny setning")
    with qtbot.waitSignal(screen.unlock) as asked:
        screen.recover_button.click()
    assert asked.args == ["/kari", "en helt ny setning", "AAAA-BBBB"]
    assert screen.recovery.text() == screen.new.text() == screen.again.text() == ""


def test_profiles_are_read_from_their_folders_and_a_broken_one_is_left_out(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    kari = Profil(folder=tmp_path / "a", name="Kari Moen", title="Bo-oppfølger", team_name="T")
    write_profile(kari)
    (tmp_path / "b" / "profil.json").write_text("{", encoding="utf-8")
    assert list_profiles(tmp_path) == (kari,)
    assert list_profiles(tmp_path / "none") == ()
    assert (tmp_path / "a" / "profil.json").stat().st_mode & 0o077 == 0
