"""A laptop becomes a medarbeider's, against a real sentral: code, fingerprint, passphrase, and the first sync."""

import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from feltapp.actions import brukere, forste_gang, livskvalitet, sync
from feltapp.actions.profil import list_profiles
from feltapp.bootstrap.enrol import ProfileMaker
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.bootstrap.push import push
from feltapp.clock import SystemClock
from feltapp.domain.answer import AnswerState
from feltapp.errors import Trouble, UserError
from feltapp.store.keys import FASTEST
from feltapp.ui.enrol_page import EnrolWindow
from feltapp.ui.session import Opened
from feltapp.ui.sync_loop import SyncLoop
from feltapp.ui.sync_status import Net
from feltapp.ui.tasks import Tasks

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "måke lykt graut ferge tistel"
LONG_MS = 60_000


def sentral_command(folder: Path, *more: str) -> list[str]:
    start = (
        f"import sys; sys.path[:0] = [{str(ROOT / 'src')!r}]; from feltapp.__main__ import main; "
        f"sys.exit(main(['sentral', '--mappe', {str(folder)!r}, *sys.argv[1:]]))"
    )
    return [sys.executable, "-c", start, *more]


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Sentral:
    """A running sentral and its first leader's code."""

    def __init__(self, folder: Path) -> None:
        asked = subprocess.run(
            sentral_command(folder, "--forste-leder", "Ida Berg", "--team", "Ambulant team"),
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        found = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{4}-[0-9A-Z]{4}", asked.stdout)
        assert found is not None, asked.stdout
        self.code = found[0]
        self.address = ""
        self._folder = folder
        self._process = QProcess()
        # As a machine is set up: a line written and not flushed would not be heard.
        plain = QProcessEnvironment.systemEnvironment()
        plain.remove("PYTHONUNBUFFERED")
        self._process.setProcessEnvironment(plain)

    def start(self) -> None:
        port = free_port()
        program, *arguments = sentral_command(self._folder, "--port", str(port))
        self._process.start(program, arguments)
        while b"lytter" not in bytes(self._process.peek(4_096).data()):
            assert self._process.waitForReadyRead(LONG_MS)
        self.address = f"http://127.0.0.1:{port}"

    def stop(self) -> None:
        self._process.terminate()
        assert self._process.waitForFinished(LONG_MS)


@pytest.fixture
def sentral(tmp_path: Path) -> Iterator[Sentral]:
    made = Sentral(tmp_path / "sentral")
    made.start()
    yield made
    made.stop()


def look_up(maker: ProfileMaker, sentral: Sentral) -> str:
    """Ask until sentral's port answers; what the code says."""
    while True:
        try:
            return maker.look_up(sentral.address, sentral.code).name
        except Trouble as trouble:
            if trouble.code != "ingen-kontakt":
                raise


@pytest.fixture
def opened(tmp_path: Path, sentral: Sentral) -> Iterator[Opened]:
    maker = ProfileMaker(tmp_path / "profiler", SystemClock(), cost=FASTEST, floor=FASTEST)
    assert look_up(maker, sentral) == "Ida Berg"
    claimed = maker.claim(maker.fingerprint, PASSPHRASE)
    found = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)(Path(claimed.folder), PASSPHRASE, "")
    yield found
    found.close()


def test_what_is_written_offline_reaches_sentral_and_the_shell_may_send_too(
    qtbot: QtBot, opened: Opened, sentral: Sentral
) -> None:
    assert opened.ctx.me.name == "Ida Berg"
    assert opened.syncing is not None
    tasks = Tasks()
    loop = SyncLoop(opened.syncing, tasks)
    lars = brukere.register_bruker(opened.ctx, brukere.NewBruker(fornavn="Lars")).bruker
    assert sync.status(opened.ctx).waiting == 1
    loop.start()
    qtbot.waitUntil(lambda: loop.now.net is Net.ONLINE, timeout=LONG_MS)
    assert sync.status(opened.ctx).waiting == 0

    with qtbot.waitSignal(tasks.changed, timeout=LONG_MS):
        tasks.write(lambda: brukere.register_bruker(opened.ctx, brukere.NewBruker(fornavn="Åse")))
    qtbot.waitUntil(lambda: sync.status(opened.ctx).waiting == 0, timeout=10_000)

    opened.syncing.stop.set()
    tasks.close(5)
    livskvalitet.set_score(opened.ctx, lars, 5, AnswerState.BESVART, by_self=True)
    result = push(opened.ctx.folder, lambda: False)
    assert result.trouble is None
    assert (result.sent, result.waiting) == (1, 0)


def test_without_sentral_the_loop_says_offline_and_tries_again(qtbot: QtBot, opened: Opened, sentral: Sentral) -> None:
    sentral.stop()
    assert opened.syncing is not None
    tasks = Tasks()
    loop = SyncLoop(opened.syncing, tasks)
    with qtbot.waitSignal(loop.state, timeout=LONG_MS):
        loop.start()
    assert loop.now.net is Net.OFFLINE
    assert loop.now.next_try is not None
    sentral.start()
    tasks.close()


def test_another_fingerprint_or_a_weak_passphrase_makes_no_profile(tmp_path: Path, sentral: Sentral) -> None:
    base = tmp_path / "profiler"
    maker = ProfileMaker(base, SystemClock(), cost=FASTEST, floor=FASTEST)
    look_up(maker, sentral)
    with pytest.raises(UserError, match="passordsetning-for-svak"):
        maker.claim(maker.fingerprint, "kort")
    with pytest.raises(UserError, match="fingeravtrykk-stemmer-ikke"):
        maker.claim("0" * 30, PASSPHRASE)
    assert list_profiles(base) == ()
    second = "helt andre ord enn i stad"
    claimed = maker.claim(maker.fingerprint, second)
    (profile,) = list_profiles(base)
    assert str(profile.folder) == claimed.folder
    opener = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)
    with pytest.raises(UserError, match="feil-passordsetning"):
        opener(profile.folder, PASSPHRASE, "")
    opener(profile.folder, second, "").close()
    third = "en tredje setning med ord"
    opener(profile.folder, third, claimed.recovery).close()
    opener(profile.folder, third, "").close()
    with pytest.raises(UserError, match="feil-kode"):
        maker.look_up(sentral.address, sentral.code)


def test_the_enrolment_window_from_code_to_recovery_key(qtbot: QtBot, tmp_path: Path, sentral: Sentral) -> None:
    maker = ProfileMaker(tmp_path / "profiler", SystemClock(), cost=FASTEST, floor=FASTEST)
    look_up(maker, sentral)
    tasks = Tasks()
    window = EnrolWindow(maker, tasks)
    qtbot.addWidget(window)
    window.show()
    window.address.setText(sentral.address)
    window.code.setText("FEIL")
    window.look_button.click()
    qtbot.waitUntil(lambda: "13 tegn" in window.problem(), timeout=LONG_MS)
    window.code.setText(sentral.code)
    window.look_button.click()
    qtbot.waitUntil(window.heard.isVisible, timeout=LONG_MS)
    window.heard.setText("0" * 30)
    window.next_button.click()
    card = window.passphrase
    qtbot.waitUntil(lambda: len(card.suggestion.text().split()) == 5)
    words = card.suggestion.text()
    card.new.setText(words)
    card.repeat.setText(words + "x")
    card.button.click()
    assert "ikke like" in window.problem()
    card.repeat.setText(words)
    card.button.click()
    qtbot.waitUntil(lambda: window.heard.isVisible() and "stemmer ikke" in window.problem(), timeout=LONG_MS)
    window.heard.setText(maker.fingerprint)
    window.next_button.click()
    card.button.click()
    qtbot.waitUntil(window.paper.isVisible, timeout=LONG_MS)
    (profile,) = list_profiles(tmp_path / "profiler")
    assert forste_gang.paper_missing(profile.folder)
    assert not window.paper.open_button.isEnabled()
    assert re.fullmatch(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}", window.paper.recovery.text())
    window.paper.kept.click()
    with qtbot.waitSignal(window.finished, timeout=LONG_MS) as done:
        window.paper.open_button.click()
    assert isinstance(done.args, list)
    assert done.args[1] == words
    assert window.paper.recovery.text() == ""
    assert card.new.text() == card.repeat.text() == ""
    assert not forste_gang.paper_missing(profile.folder)
    tasks.close()


def test_a_laptop_that_is_shut_before_the_key_was_on_paper_gives_a_new_one(tmp_path: Path, sentral: Sentral) -> None:
    maker = ProfileMaker(tmp_path / "profiler", SystemClock(), cost=FASTEST, floor=FASTEST)
    look_up(maker, sentral)
    first = maker.claim(maker.fingerprint, PASSPHRASE)
    assert forste_gang.read(tmp_path / "profiler").sentral == sentral.address
    opener = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)
    folder = Path(first.folder)
    opened = opener(folder, PASSPHRASE, "")
    assert opened.paper is not None
    second = opened.paper.new()
    opened.close()
    assert second.recovery != first.recovery
    assert second.sheet.startswith(b"%PDF")
    with pytest.raises(UserError, match="feil-gjenopprettingsnokkel"):
        opener(folder, "helt andre ord enn i stad", first.recovery)
    opened = opener(folder, PASSPHRASE, "")
    assert opened.paper is not None  # until somebody says so
    third = opened.paper.new()
    opened.paper.kept()
    opened.close()
    opened = opener(folder, "helt andre ord enn i stad", third.recovery)
    assert opened.paper is None
    opened.close()
    assert forste_gang.read(tmp_path / "profiler").sentral == ""
