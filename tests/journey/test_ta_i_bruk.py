"""`feltapp skjema ta-i-bruk` against a running sentral: what a leader takes into use is sent before it ends."""

from pathlib import Path

import pytest

from feltapp.__main__ import main
from feltapp.actions import sync
from feltapp.bootstrap import ta_i_bruk
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from feltapp.store.keys import FASTEST
from feltapp.ui.session import Opened
from tests.journey.test_enrol import PASSPHRASE, Sentral
from tests.journey.test_enrol import opened as opened
from tests.journey.test_enrol import sentral as sentral

FILE = Path(__file__).parents[1] / "data" / "questionnaires" / "refero-all-item-types.json"


def test_a_form_is_at_sentral_when_the_command_has_ended(
    opened: Opened, sentral: Sentral, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = opened.ctx.folder
    assert opened.syncing is not None
    assert opened.syncing.engine.run_once().trouble is None
    opened.close()
    opener = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)
    monkeypatch.setattr(ta_i_bruk, "ProfileOpener", lambda _clock: opener)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSPHRASE)
    assert main(["skjema", "ta-i-bruk", str(FILE), "--profil", str(folder.parent)]) == 0
    assert "Teamet har det nå." in capsys.readouterr().out
    again = opener(folder, PASSPHRASE, "")
    assert sync.status(again.ctx).waiting == 0
    assert [str(ref) for ref in again.ctx.catalog.own] == ["21|0.1"]
    assert again.syncing is not None
    again.close()
    sentral.stop()
    sentral.start()
    assert main(["skjema", "ta-i-bruk", "21|0.1", "--ta-ut", "--profil", str(folder)]) == 0
    assert "Teamet får det når denne maskinen er på nett." in capsys.readouterr().out  # sentral has moved
