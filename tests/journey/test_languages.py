"""Every screen in nynorsk and in English: nothing cut at 1366×768 or at 150 %, nothing without a name, or flashing.

A language holds for a whole process (docs/adr/0022), so each is a test run of its own over the same pages.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltapp.oversettelse import VARIABLE

SCREENS = [str(Path("tests", "ui", f"test_{name}.py")) for name in ("every_page", "every_form", "other_screens")]
WHAT = "cut or name_and_a_role or flashes or can_be_read"


@pytest.mark.parametrize("code", ["nn", "en"])
def test_every_page_holds_the_words_of(code: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *SCREENS, "-k", WHAT]
    run = subprocess.run(
        command, env={**os.environ, VARIABLE: code}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert run.returncode == 0, run.stdout[-4000:]
    assert " passed" in run.stdout
