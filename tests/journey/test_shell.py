"""The two processes for real: a shell without keys, sessions that die to lock, a profile on disk."""

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from feltapp import __version__
from feltapp.clock import SystemClock
from feltapp.store.keys import FLOOR
from feltapp.ui.shell import Shell, ShellSettings
from tests.journey.profiles import DATABASE_FILE, PASSPHRASE, MadeProfile, make_profile

ROOT = Path(__file__).resolve().parents[2]
LONG_MS = 60_000
_START = "import sys; sys.path[:0] = {paths!r}; sys.argv = {argv!r}; from {module} import main; sys.exit(main())"


def command(module: str, *arguments: str) -> tuple[str, ...]:
    """A Python program of this checkout, whatever the environment says."""
    start = _START.format(paths=[str(ROOT / "src"), str(ROOT)], argv=["feltapp", *arguments], module=module)
    return (sys.executable, "-c", start)


def holders(path: Path) -> list[int]:
    """The processes that have a file open (Linux)."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            links = [os.readlink(handle) for handle in (process / "fd").iterdir()]
        except OSError:
            continue
        if str(path) in links:
            found.append(int(process.name))
    return found


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> MadeProfile:
    return make_profile(tmp_path_factory.mktemp("profiler"), cost=FLOOR)


@pytest.fixture
def ear(qtbot: QtBot, tmp_path: Path) -> Iterator["Mouth"]:
    mouth = Mouth(qtbot, str(tmp_path / "s"))
    yield mouth
    mouth.close()


class Mouth:
    """The test's end of the socket to a driven session."""

    def __init__(self, qtbot: QtBot, name: str) -> None:
        self.name = name
        self._qtbot = qtbot
        self._server = QLocalServer()
        assert self._server.listen(name)

    def next(self) -> QLocalSocket:
        self._qtbot.waitUntil(self._server.hasPendingConnections, timeout=LONG_MS)
        return self._server.nextPendingConnection()

    def ask(self, socket: QLocalSocket, **order: str) -> dict[str, str]:
        socket.write(json.dumps(order).encode() + b"\n")
        socket.flush()
        self._qtbot.waitUntil(socket.canReadLine, timeout=LONG_MS)
        answer: dict[str, str] = json.loads(bytes(socket.readLine().data()))
        return answer

    def ask_and_lose(self, socket: QLocalSocket, **order: str) -> None:
        """For the last order: the process may be gone before it answers."""
        socket.write(json.dumps(order).encode() + b"\n")
        socket.flush()

    def close(self) -> None:
        self._server.close()


MakeShell = Callable[[tuple[str, ...]], Shell]


@pytest.fixture
def make_shell(qtbot: QtBot, profile: MadeProfile) -> Iterator[MakeShell]:
    """Shells that are kept until the test is over, and then stopped with their sessions."""
    made: list[Shell] = []

    def make(session: tuple[str, ...]) -> Shell:
        settings = ShellSettings(base=profile.folder.parent, session=session, version=__version__, clock=SystemClock())
        made.append(Shell(settings))
        made[-1].start()
        return made[-1]

    yield make
    for shell in made:
        shell.stop()


def unlock(shell: Shell, passphrase: str) -> None:
    shell.lock_screen.passphrase.setText(passphrase)
    shell.lock_screen.open_button.click()
    assert shell.lock_screen.passphrase.text() == "", "the field keeps nothing"


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_a_wrong_passphrase_is_refused_and_creates_nothing_then_the_right_one_opens(
    qtbot: QtBot, profile: MadeProfile, make_shell: MakeShell
) -> None:
    shell = make_shell(command("feltapp.__main__", "okt"))
    before = {name: (profile.folder / name).read_bytes() for name in files(profile.folder)}
    unlock(shell, "helt feil passordsetning")
    qtbot.waitUntil(lambda: shell.lock_screen.error() != "", timeout=LONG_MS)
    assert "ikke riktig" in shell.lock_screen.error()
    assert shell.isVisible()
    after = {name: (profile.folder / name).read_bytes() for name in files(profile.folder) - {"forsok.json"}}
    assert after == before

    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    assert not shell.isVisible()
    assert holders(profile.folder / DATABASE_FILE) == [shell.session_pid()]

    with qtbot.waitSignal(shell.locked, timeout=LONG_MS) as why:
        shell.lock()
    assert why.args == ["hand"]
    assert holders(profile.folder / DATABASE_FILE) == []


def test_ctrl_l_ends_the_process_and_unlocking_comes_back_to_the_same_place_and_field(
    qtbot: QtBot, profile: MadeProfile, ear: Mouth, make_shell: MakeShell
) -> None:
    shell = make_shell(command("tests.journey.driven_session", ear.name))
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    first = shell.session_pid()
    session = ear.next()
    ear.ask(session, do="register", name="Åse")
    bruker = ear.ask(session, do="register", name="Lars")["bruker"]
    ear.ask(session, do="go", page="brukere")
    qtbot.waitUntil(lambda: ear.ask(session, do="choose", bruker=bruker)["field"] == bruker, timeout=LONG_MS)
    with qtbot.waitSignal(shell.locked, timeout=LONG_MS) as why:
        ear.ask_and_lose(session, do="lock")
    assert why.args == ["hand"]
    assert shell.isVisible()
    assert shell.lock_screen.note().startswith("Låst kl. ")
    assert not Path(f"/proc/{first}").exists()
    assert holders(profile.folder / DATABASE_FILE) == []

    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    again = ear.next()
    qtbot.waitUntil(lambda: ear.ask(again, do="state")["field"] == bruker, timeout=LONG_MS)
    state = ear.ask(again, do="state")
    assert state["page"] == "brukere"
    assert state["title"] == "feltapp"


def test_a_full_disk_is_no_reason_to_stay_open_and_is_told_on_the_lock_screen(
    qtbot: QtBot, profile: MadeProfile, ear: Mouth, make_shell: MakeShell
) -> None:
    shell = make_shell(command("tests.journey.driven_session", ear.name))
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    session = ear.next()
    ear.ask(session, do="go", page="brukere")
    qtbot.waitUntil(lambda: ear.ask(session, do="remembered")["page"] == "brukere", timeout=LONG_MS)
    ear.ask(session, do="fill-disk")
    with qtbot.waitSignal(shell.locked, timeout=LONG_MS) as why:
        ear.ask_and_lose(session, do="lock")
    assert why.args == ["hand"]
    assert holders(profile.folder / DATABASE_FILE) == []
    assert "tok ikke imot det siste" in shell.lock_screen.note()
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)


def test_a_killed_session_is_told_in_words_and_its_place_was_kept(
    qtbot: QtBot, profile: MadeProfile, ear: Mouth, make_shell: MakeShell
) -> None:
    shell = make_shell(command("tests.journey.driven_session", ear.name))
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    session = ear.next()
    ear.ask(session, do="go", page="ny-bruker")
    qtbot.waitUntil(lambda: ear.ask(session, do="remembered")["page"] == "ny-bruker", timeout=LONG_MS)
    with qtbot.waitSignal(shell.locked, timeout=LONG_MS) as why:
        os.kill(shell.session_pid(), signal.SIGKILL)
    assert why.args == ["interrupted"]
    assert shell.isVisible()
    assert "ble avbrutt kl. " in shell.lock_screen.note()
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    again = ear.next()
    qtbot.waitUntil(lambda: ear.ask(again, do="state")["page"] == "ny-bruker", timeout=LONG_MS)


def test_a_session_whose_shell_is_gone_ends(
    qtbot: QtBot, profile: MadeProfile, ear: Mouth, make_shell: MakeShell
) -> None:
    shell = make_shell(command("tests.journey.driven_session", ear.name))
    with qtbot.waitSignal(shell.opened, timeout=LONG_MS):
        unlock(shell, PASSPHRASE)
    ear.next()
    with qtbot.waitSignal(shell.stopped, timeout=LONG_MS):
        shell.close()
    assert holders(profile.folder / DATABASE_FILE) == []


def test_two_shells_do_not_open_one_profile(
    qtbot: QtBot, profile: MadeProfile, ear: Mouth, make_shell: MakeShell
) -> None:
    session = command("tests.journey.driven_session", ear.name)
    one, other = make_shell(session), make_shell(session)
    with qtbot.waitSignal(one.opened, timeout=LONG_MS):
        unlock(one, PASSPHRASE)
    unlock(other, PASSPHRASE)
    qtbot.waitUntil(lambda: other.lock_screen.error() != "", timeout=LONG_MS)
    assert "alt åpen" in other.lock_screen.error()
