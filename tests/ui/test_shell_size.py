"""The lock screen starts each session as large as was chosen last; what the machine itself says stands otherwise."""

from pathlib import Path

import pytest

from feltapp.actions import utseende
from feltapp.actions.utseende import SCALE, Utseende
from feltapp.ui.shell import session_environment


def test_a_session_is_started_as_large_as_was_chosen_a_moment_ago(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SCALE, "1.5")
    assert session_environment(tmp_path).value(SCALE) == "1.5"
    utseende.write(tmp_path, Utseende(tekst=200))
    assert session_environment(tmp_path).value(SCALE) == "2"
    utseende.write(tmp_path, Utseende())
    assert session_environment(tmp_path).value(SCALE) == "1", "smaller again, though the lock screen is still large"
    assert session_environment(tmp_path).contains("PATH")
