"""What starting up imports: the lock screen, and nothing that could open a profile or that another command needs."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

NOT_BEFORE_THE_LOCK_SCREEN = (
    "reportlab",
    "pypdfium2",
    "httpx2",
    "starlette",
    "uvicorn",
    "psycopg",
    "sqlcipher3",
    "cryptography",
    "msgspec",
    "asyncio",
    "feltapp.store",
    "feltapp.sync",
    "feltapp.forms",
    "feltapp.server",
    "feltapp.demo",
    "feltapp.bootstrap.session",
)


def python(program: str) -> subprocess.CompletedProcess[str]:
    start = f"import sys; sys.path[:0] = [{str(ROOT / 'src')!r}]\n"
    return subprocess.run(
        [sys.executable, "-c", start + program], capture_output=True, text=True, check=False, timeout=120
    )


def test_the_shell_starts_with_little_and_with_no_keys() -> None:
    done = python(
        "from feltapp.bootstrap.shell import run\n"
        "from PySide6.QtCore import QTimer\n"
        "import os\n"
        "def prepare(shell):\n"
        "    def tell():\n"
        "        print(*sorted(sys.modules), sep='\\n', flush=True)\n"
        "        shell.stop()\n"
        "    shell.lock_screen.show()\n"
        "    QTimer.singleShot(0, tell)\n"
        "from pathlib import Path\n"
        "run(Path('finnes-ikke'), session=(sys.executable, '-c', 'pass'), prepare=prepare)\n"
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "feltapp.ui.lock_screen" in loaded
    assert [name for name in NOT_BEFORE_THE_LOCK_SCREEN if name in loaded] == []


def test_the_first_picture_waits_for_no_class_of_qt_that_is_not_in_it_and_for_no_session() -> None:
    """PySide builds a class with all its enums when Python first meets it: a style is 12 ms, all widgets 20."""
    done = python(
        "from feltapp.bootstrap.shell import run\n"
        "from PySide6 import QtWidgets\n"
        "from PySide6.QtCore import QEvent, QObject, QTimer\n"
        "from pathlib import Path\n"
        "import json, sys, tempfile\n"
        "class Seen(QObject):\n"
        "    pids = []\n"
        "    def eventFilter(self, watched, event):\n"
        "        if event.type() == QEvent.Type.Paint:\n"
        "            self.pids.append(self.shell.session_pid())\n"
        "            QTimer.singleShot(200, self.tell)\n"
        "        return False\n"
        "    def tell(self):\n"
        "        built = sorted({'QLineEdit', 'QStyle', 'QMdiArea', 'QCalendarWidget'} & set(vars(QtWidgets)))\n"
        "        print(*built, self.pids[0], self.shell.session_pid() > 0, flush=True)\n"
        "        self.shell.stop()\n"
        "seen = Seen()\n"
        "def prepare(shell):\n"
        "    seen.shell = shell\n"
        "    shell.lock_screen.installEventFilter(seen)\n"
        "with tempfile.TemporaryDirectory() as base:\n"
        "    folder = Path(base) / 'en'\n"
        "    folder.mkdir()\n"
        "    (folder / 'profil.json').write_text(json.dumps({'name': 'N', 'title': 'T', 'team_name': 'L'}))\n"
        "    run(Path(base), session=(sys.executable, '-c', 'input()'), prepare=prepare)\n"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["QLineEdit", "0", "True"]


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_needs_not_even_qt(argument: str) -> None:
    done = python(
        "from feltapp.__main__ import main\n"
        "try:\n"
        f"    main([{argument!r}])\n"
        "except SystemExit as end:\n"
        "    assert end.code == 0\n"
        "assert 'PySide6' not in sys.modules\n"
    )
    assert done.returncode == 0, done.stderr
    assert "feltapp" in done.stdout
    assert "okt" not in done.stdout.replace("oktober", "")


def test_an_unknown_word_is_refused() -> None:
    done = python("from feltapp.__main__ import main\nmain(['finnesikke'])\n")
    assert done.returncode == 2
