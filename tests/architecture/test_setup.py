"""The set-up script keeps its promises: it speaks on an old Python, does nothing twice, stops with one line to type."""

import ast
import os
import re
import shutil
from pathlib import Path

import pytest

from scripts import oppsett
from tests.architecture.tree import ROOT


def test_an_old_python_can_read_far_enough_to_say_that_it_is_too_old() -> None:
    ast.parse((ROOT / "scripts" / "oppsett.py").read_text("utf-8"), feature_version=(3, 8))


def test_make_and_the_script_know_the_same_commands() -> None:
    line = re.search(r"^COMMANDS := (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert line is not None
    assert set(line[1].split()) == {*oppsett.COMMANDS, "help"}


def test_the_oldest_python_is_the_one_the_project_asks_for() -> None:
    wanted = re.search(r'requires-python = ">=(\d+)\.(\d+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert wanted is not None
    assert (int(wanted[1]), int(wanted[2])) == oppsett.OLDEST


def test_without_root_it_stops_with_the_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oppsett, "LIBRARIES", {"libfinnesikke.so.9": "libfinnesikke9"})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    with pytest.raises(oppsett.Stop) as stopped:
        oppsett.set_up_machine("run")
    assert str(stopped.value).splitlines()[-1].strip() == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libfinnesikke9"
    )


def test_the_server_needs_none_of_the_windows_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oppsett, "LIBRARIES", {"libfinnesikke.so.9": "libfinnesikke9"})
    assert oppsett.missing_packages("run") == ["libfinnesikke9"]
    assert oppsett.missing_packages("sentral") == []


def test_a_changed_lock_file_is_set_up_anew_and_the_same_one_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("requirements.lock", "python"):
        (tmp_path / name).write_text("a==1\n", "utf-8")
    monkeypatch.setattr(oppsett, "ROOT", tmp_path)
    monkeypatch.setattr(oppsett, "VENV", tmp_path)
    monkeypatch.setattr(oppsett, "PYTHON", str(tmp_path / "python"))
    assert not oppsett.is_set_up(development=False)
    oppsett.stamp_file(development=False).write_text(oppsett.stamp(development=False), "utf-8")
    assert oppsett.is_set_up(development=False)
    (tmp_path / "requirements.lock").write_text("a==2\n", "utf-8")
    assert not oppsett.is_set_up(development=False)
