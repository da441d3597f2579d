"""What Qt's own tools made of the translations, and that a process speaks the language it is told to, all of it."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from feltapp.actions import utseende
from feltapp.actions.utseende import Utseende
from feltapp.oversettelse import BOKMAL, language, speak, tr
from feltapp.ui import norsk, spraak
from scripts import oversett
from tests.architecture.tree import ROOT

SAYS = """
import sys
from feltapp.bootstrap import later
real = later.later
def only(name):
    if name.startswith("feltapp.bootstrap.spraak"):
        return real(name)
    from feltapp.oversettelse import language
    print(language(), "PySide6.QtCore" in sys.modules)
    return lambda *args, **kwargs: 0
import feltapp.__main__ as main
main.later = only
main.main(sys.argv[1:])
"""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A program with three sentences, and translations made of it by Qt's tools."""
    source = tmp_path / "src" / "ui"
    source.mkdir(parents=True)
    code = """
from feltapp.oversettelse import tr
SAVED = tr("Lagret {tid}")
class Page:
    def words(self, count: int) -> str:
        return tr("%n dag(er) "
                  "igjen", "", count) + tr("Lagre", "knapp")
"""
    (source / "page.py").write_text(code, "utf-8")
    folder = tmp_path / "i18n"
    folder.mkdir()
    monkeypatch.setattr(oversett, "ROOT", tmp_path)
    monkeypatch.setattr(oversett, "SOURCE", tmp_path / "src")
    monkeypatch.setattr(oversett, "FOLDER", folder)
    monkeypatch.setattr(spraak, "resource", lambda *parts: tmp_path.joinpath(*parts))
    oversett.update(oversett.LANGUAGES)
    yield tmp_path
    speak(BOKMAL, None)


WORDS: Mapping[str, str | list[str]] = {
    "Lagret {tid}": "Saved {tid}",
    "%n dag(er) igjen": ["%n day left", "%n days left"],
    "Lagre␟knapp": "Save",
}


def test_what_qt_finds_is_filled_in_read_and_said(small: Path) -> None:
    assert set(oversett.missing("en")) == set(WORDS)
    assert oversett.missing("se")["%n dag(er) igjen"] == ["", "", ""], "one, two and more"
    assert oversett.fill("en", dict(WORDS)) == 3
    oversett.update(oversett.LANGUAGES)
    oversett.release(oversett.LANGUAGES)
    assert oversett.missing("en") == {}
    spraak.speak_language("en")
    assert language() == "en"
    assert tr("Lagret {tid}").format(tid="kl. 9") == "Saved kl. 9"
    assert [tr("%n dag(er) igjen", "", n) for n in (1, 2)] == ["1 day left", "2 days left"]
    assert tr("Lagre", "knapp") == "Save"
    assert tr("Lagre") == "Lagre"


def test_a_language_without_words_is_loadable_not_offered_and_speaks_bokmal(small: Path) -> None:
    oversett.release(oversett.LANGUAGES)
    assert (oversett.FOLDER / "feltapp_se.qm").exists()
    assert [code for code, _ in spraak.offered()] == [BOKMAL]
    spraak.speak_language("se")
    assert (language(), tr("Lagret {tid}")) == (BOKMAL, "Lagret {tid}")


def test_what_is_not_said_any_more_goes_and_the_rest_stays(small: Path) -> None:
    oversett.fill("en", dict(WORDS))
    page = small / "src" / "ui" / "page.py"
    page.write_text(page.read_text("utf-8").replace("Lagret {tid}", "Lagret nå"), "utf-8")
    oversett.update(oversett.LANGUAGES)
    assert oversett.missing("en") == {"Lagret nå": ""}


@pytest.fixture
def plain_qt(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)


@pytest.mark.parametrize(
    ("code", "day", "cancel"),
    [
        ("nb", "tirsdag", "Avbryt"),
        ("nn", "tysdag", "Avbryt"),
        ("en", "Tuesday", "Cancel"),
        ("se", "maŋŋebárga", "Avbryt"),
    ],
)
def test_qt_itself_says_the_same_language(plain_qt: QApplication, code: str, day: str, cancel: str) -> None:
    norsk.speak_to_qt(plain_qt, code)
    assert QLocale().toString(QDate(2026, 6, 9), "dddd") == day
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def _started(arguments: list[str], **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SAYS, *arguments],
        env={**os.environ, "PYTHONPATH": "src", **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_a_process_in_bokmal_reads_no_translation_and_no_qt_for_it(tmp_path: Path) -> None:
    assert _started(["--profil", str(tmp_path)]) == "nb False"
    assert _started(["okt"]) == "nb False"


ENGLISH: Mapping[str, str | list[str]] = {
    "Min dag": "My day",
    "tirsdag": "Tuesday",
    "evaluering av tilbudet": "evaluation of the service",
    "%n endring(er) bare på denne maskinen": ["%n change on this computer only", "%n changes on this computer only"],
}
SPEAKS = """
from pathlib import Path
from feltapp.ui import spraak
spraak.resource = lambda *parts: Path({folder!r}) / parts[-1]
from feltapp.bootstrap.spraak import speak_as_told
speak_as_told()
from feltapp.actions import words
from feltapp.domain import regler
from feltapp.oversettelse import language
from feltapp.ui.menu import BOTTOM, menu_for
from feltapp.domain.mappe import Role
from feltapp.ui.parts.status_bar import pending_words
from datetime import date
found = [language(), menu_for(Role.TEAMLEDER)[0].name, words.WEEKDAYS[1], regler.EVALUERING.title, pending_words(2)]
print("|".join([*found, BOTTOM[0].name]))
"""


def test_a_process_says_also_what_stands_ready_in_the_language_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in oversett.FOLDER.glob("*.ts"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(oversett, "FOLDER", tmp_path)
    assert oversett.fill("en", dict(ENGLISH)) == len(ENGLISH)
    oversett.release(["en"])
    done = subprocess.run(
        [sys.executable, "-c", SPEAKS.format(folder=str(tmp_path))],
        env={**os.environ, "PYTHONPATH": "src", "FELTAPP_SPRAAK": "en", "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    said = done.stdout.strip().split("|")
    assert said[:3] == ["en", "My day", "Tuesday"]
    assert said[3] == "evaluering av tilbudet", "kept in bokmål, and said in English where it is shown"
    assert said[4] == "2 changes on this computer only"
    assert said[5], "what nobody has translated is said in bokmål"


@pytest.mark.parametrize("code", ["nn", "en"])
def test_the_lock_screen_speaks_as_was_chosen_and_a_session_as_it_is_told(tmp_path: Path, code: str) -> None:
    utseende.write(tmp_path, Utseende(spraak=code))
    assert _started(["--profil", str(tmp_path)]) == f"{code} True"
    assert _started(["okt"], **Utseende(spraak=code).environment()) == f"{code} True"
    assert _started(["okt"], **Utseende(spraak="se").environment()) == "nb True", "until somebody has translated"
