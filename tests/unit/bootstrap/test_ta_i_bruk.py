"""`feltapp skjema ta-i-bruk`: into a real profile on disk, with words for everything that can be in the way."""

import io
from pathlib import Path

import pytest

from feltapp.__main__ import main
from feltapp.actions import skjema
from feltapp.bootstrap import ta_i_bruk
from feltapp.bootstrap.opener import ProfileOpener
from feltapp.clock import SystemClock
from feltapp.domain.mappe import MappeKind, Role
from feltapp.forms.definition import Nature
from feltapp.store.keys import FASTEST
from tests.journey.profiles import PASSPHRASE, MadeProfile, make_profile
from tests.unit.forms.building import DATA, questionnaire

FILE = DATA / "refero-all-item-types.json"
OPENER = ProfileOpener(SystemClock(), cost=FASTEST, floor=FASTEST)


@pytest.fixture
def leader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MadeProfile:
    monkeypatch.setattr(ta_i_bruk, "ProfileOpener", lambda _clock: OPENER)
    return make_profile(tmp_path / "profiler", name="Line Leder", role=Role.TEAMLEDER)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object, passphrase: str = PASSPHRASE) -> int:
    """The command, with the passphrase on standard input as from another program."""
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{passphrase}\n"))
    return main(["skjema", "ta-i-bruk", *map(str, arguments)])


def own(profile: MadeProfile) -> list[tuple[str, bool]]:
    """What is in use, as a window that is opened afterwards finds it: in its catalogue."""
    opened = OPENER(profile.folder, PASSPHRASE, "")
    found = [(str(ref), one.in_use) for ref, one in opened.ctx.catalog.own.items()]
    opened.close()
    return found


def test_a_file_is_taken_into_use_and_out_again(
    leader: MadeProfile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, FILE, "--profil", leader.folder.parent) == 0
    said = capsys.readouterr().out
    assert "«Testskjema for onChange» er tatt i bruk. Svarene ligger i mappen «journal», og skjemaet er låst." in said
    assert "Teamet får det når denne maskinen er på nett." in said
    assert own(leader) == [("21|0.1", True)]
    assert run(monkeypatch, "21|0.1", "--ta-ut", "--profil", leader.folder) == 0
    assert own(leader) == [("21|0.1", False)]
    assert run(monkeypatch, FILE, "--ta-ut", "--profil", leader.folder) == 2
    assert "er ikke i bruk" in capsys.readouterr().err


def test_what_is_not_supported_is_named_and_must_be_accepted(
    leader: MadeProfile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    odd = tmp_path / "merkelig.json"
    odd.write_bytes(questionnaire({"linkId": "a", "type": "string", "extension": [{"url": "urn:ukjent"}]}))
    assert run(monkeypatch, odd, "--profil", leader.folder) == 1
    said = capsys.readouterr().out
    assert "Ikke støttet: a: extension urn:ukjent" in said
    assert "--likevel" in said
    assert own(leader) == []
    chosen = ("--likevel", "--mappe", "sosial", "--flere")
    assert run(monkeypatch, odd, "--profil", leader.folder, *chosen) == 0
    opened = OPENER(leader.folder, PASSPHRASE, "")
    (found,) = opened.ctx.catalog.own.values()
    assert (found.mappe, found.nature, found.several) == (MappeKind.SOSIAL, Nature.LEVENDE, True)
    assert skjema.own_forms(opened.ctx)[0].left_out == "a: extension urn:ukjent"
    opened.close()


def test_an_open_window_is_told_of_with_what_to_do(
    leader: MadeProfile, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    window = OPENER(leader.folder, PASSPHRASE, "")
    assert run(monkeypatch, FILE, "--profil", leader.folder) == 2
    said = capsys.readouterr().err
    assert "alt åpen i et annet feltapp-vindu" in said
    assert "Lås eller lukk feltapp" in said
    window.close()


@pytest.mark.parametrize(
    ("passphrase", "words"), [("helt feil ord her nå", "Passordsetningen er ikke riktig"), ("", "ikke riktig")]
)
def test_a_wrong_passphrase_changes_nothing(
    leader: MadeProfile,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    passphrase: str,
    words: str,
) -> None:
    assert run(monkeypatch, FILE, "--profil", leader.folder, passphrase=passphrase) == 2
    assert words in capsys.readouterr().err
    assert own(leader) == []


def test_who_is_not_a_leader_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, leader: MadeProfile
) -> None:
    kari = make_profile(tmp_path / "andre")
    assert run(monkeypatch, FILE, "--profil", kari.folder) == 2
    assert "Bare teamleder" in capsys.readouterr().err


def test_of_several_medarbeidere_one_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], leader: MadeProfile
) -> None:
    make_profile(leader.folder.parent)
    assert run(monkeypatch, FILE, "--profil", leader.folder.parent) == 2
    said = capsys.readouterr().err
    assert f"Line Leder, Bo-oppfølger: --profil {leader.folder}" in said
    assert "2 medarbeidere" in said
    assert run(monkeypatch, FILE, "--profil", leader.folder.parent.parent / "tom") == 2
    assert "Fant ingen medarbeider" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"{", "kan ikke leses"), (b'{"resourceType": "Patient"}', "ikke et skjema"), (None, "Fant ikke filen")],
)
def test_a_file_that_cannot_be_used_is_refused_before_anything_is_opened(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    leader: MadeProfile,
    content: bytes | None,
    words: str,
) -> None:
    file = tmp_path / "fil.json"
    if content is not None:
        file.write_bytes(content)
    assert run(monkeypatch, file, "--profil", leader.folder, passphrase="brukes aldri") == 2
    assert words in capsys.readouterr().err


def test_a_person_at_a_terminal_types_the_passphrase_unseen(
    monkeypatch: pytest.MonkeyPatch, leader: MadeProfile
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _prompt: PASSPHRASE)
    assert main(["skjema", "ta-i-bruk", str(FILE), "--profil", str(leader.folder)]) == 0
    assert own(leader) == [("21|0.1", True)]
