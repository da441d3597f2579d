"""A story told as `feltapp historier` tells it, and the tasks counted anew: in real windows, in a time of their own.

All five stories are told by `make historier`; here the shortest stands for them.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from feltapp.demo.historier.liste import HISTORIER

ROOT = Path(__file__).parents[2]
LONGEST_S = 400
SHORTEST = "sier-nei"


def _run(*arguments: str, work: Path) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "feltapp", *arguments],
        env={**env, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(work)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )


@pytest.fixture
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not below the test's own folder, whose name is long: a local socket has a hundred letters for its path."""
    return tmp_path_factory.mktemp("a")


def test_a_story_goes_as_it_is_told_and_leaves_nothing_but_its_pictures(tmp_path: Path, work: Path) -> None:
    out = tmp_path / "ut"
    done = _run("historier", "--ut", str(out), SHORTEST, work=work)
    told = json.loads((out / "oppsummering.json").read_text(encoding="utf-8"))
    assert not {step["navn"]: step.get("grunn") for step in told["steg"] if not step["ok"]}, done.stdout + done.stderr
    assert done.returncode == 0
    story = next(one for one in HISTORIER if one.name == SHORTEST)
    assert [step["navn"] for step in told["steg"]] == [name for name, _ in story.steps]
    assert all(step["sjekket"] and step["bilder"] for step in told["steg"])
    assert not list(work.iterdir()), "the work folder is still there"


def test_the_most_common_tasks_take_as_many_presses_as_the_page_says(tmp_path: Path, work: Path) -> None:
    counted = tmp_path / "oppgaver.md"
    done = _run("oppgaver", "--ut", str(counted), work=work)
    assert done.returncode == 0, done.stdout + done.stderr
    said = (ROOT / "docs" / "oppgaver.md").read_text(encoding="utf-8")
    assert counted.read_text(encoding="utf-8") == said, "count again with `make oppgaver`, and see what became more"
