"""Every page in nynorsk and in English: nothing cut at 1366×768 and at 150 %, nothing without a name, nothing flashing.

A language holds for a whole process (docs/adr/0022), so each is a test run of its own over the same pages.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltapp.oversettelse import VARIABLE

PAGES = Path("tests", "ui", "test_every_page.py")
WHAT = "cut or name_and_a_role or flashes"


@pytest.mark.parametrize("code", ["nn", "en"])
def test_every_page_holds_the_words_of(code: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", str(PAGES), "-k", WHAT]
    run = subprocess.run(
        command, env={**os.environ, VARIABLE: code}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert run.returncode == 0, run.stdout[-4000:]
    assert " passed" in run.stdout
