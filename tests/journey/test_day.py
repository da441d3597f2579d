"""The whole day, as `feltapp demo` runs it: real programs, real windows on a virtual screen, and what is left."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from feltapp.demo.steps import STEPS

ROOT = Path(__file__).parents[2]
LONGEST_S = 240
WINDOW = (1366, 768)
_PNG_SIZE = slice(16, 24)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, str, Path]:
    """Run it once; the output folder, the exit code, what it said, where it worked."""
    out = tmp_path_factory.mktemp("ut")
    work = tmp_path_factory.mktemp("arbeid")
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "feltapp", "demo", "--ut", str(out)],
        env={**env, "PYTHONPATH": str(ROOT / "src"), "TMPDIR": str(work)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )
    return out, done.returncode, done.stdout + done.stderr, work


def _summary(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "oppsummering.json").read_text(encoding="utf-8"))
    return found


def test_every_step_of_the_day_goes_well(day: tuple[Path, int, str, Path]) -> None:
    out, code, said, _ = day
    summary = _summary(out)
    stopped = {step["navn"]: step.get("grunn") for step in summary["steg"] if not step["ok"]}
    assert not stopped, said
    assert summary["ok"] is True
    assert code == 0
    assert [step["navn"] for step in summary["steg"]] == [name for name, _ in STEPS]
    assert all(step["sjekket"] and step["sekunder"] > 0 for step in summary["steg"])


def test_each_step_is_told_while_it_runs_and_in_words_afterwards(day: tuple[Path, int, str, Path]) -> None:
    out, _, said, _ = day
    told = (out / "oppsummering.txt").read_text(encoding="utf-8")
    for name, _ in STEPS:
        assert name in said
        assert name in told


def test_the_pictures_are_of_whole_windows(day: tuple[Path, int, str, Path]) -> None:
    out, _, _, _ = day
    named = [name for step in _summary(out)["steg"] for name in step["bilder"]]
    assert len(named) > 25
    assert sorted(named) == sorted(path.name for path in out.glob("*.png"))
    for name in named:
        content = (out / name).read_bytes()
        assert struct.unpack(">II", content[_PNG_SIZE]) == WINDOW, name
        assert len(content) > 15_000, f"{name} is nearly empty"


def test_the_papers_are_there_and_nothing_else_is_left(day: tuple[Path, int, str, Path]) -> None:
    out, _, _, work = day
    assert (out / "krise-og-mestringsplan.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "lommekort.pdf").read_bytes().startswith(b"%PDF")
    assert not list(work.iterdir()), "the work folder is still there"
