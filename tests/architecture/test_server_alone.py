"""The server must start on a machine that has none of the laptop's libraries."""

import subprocess
import sys

from tests.architecture.tree import ROOT

REFUSE = """
import sys


class Refuse:
    names = {"PySide6", "shiboken6", "sqlcipher3", "reportlab", "pypdfium2", "httpx2"}

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.names:
            raise ModuleNotFoundError(f"{name} is not on this machine")


sys.meta_path.insert(0, Refuse())
"""


def _start(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", REFUSE + code]
    return subprocess.run(command, cwd=ROOT / "src", capture_output=True, text=True, check=False)


def test_server_needs_nothing_of_the_laptop() -> None:
    result = _start("import feltapp.server.app")
    assert result.returncode == 0, result.stderr


def test_the_refusal_itself_works() -> None:
    assert "PySide6 is not on this machine" in _start("import PySide6.QtCore").stderr
