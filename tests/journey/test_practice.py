"""Practising for real: from an empty laptop into a session of made-up people and out again, with nothing left."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from feltapp.clock import SystemClock
from feltapp.ui import ipc
from feltapp.ui.shell import Shell, ShellSettings
from tests.journey.test_shell import LONG_MS, command


def test_practice_opens_locks_and_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    base = tmp_path / "feltapp"
    shell = Shell(
        ShellSettings(base=base, session=command("feltapp.__main__", "okt"), version="0", clock=SystemClock())
    )
    qtbot.addWidget(shell)
    shell.start()
    assert shell.first_run is not None
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS) as opened:
        shell.first_run.practise_button.click()
    assert opened.args == [ipc.PRACTICE]
    assert not shell.isVisible()
    assert [one.name for one in base.glob("oving-*/*")] == ["utboks.bin"]
    with qtbot.waitSignal(shell.locked, timeout=LONG_MS):
        shell.lock()
    assert shell.isVisible()
    assert shell.lock_screen.note().startswith("Øvingen er avsluttet")
    assert shell.first_run.practise_button.isEnabled()
    assert list(base.glob("oving-*")) == []
    shell.stop()
