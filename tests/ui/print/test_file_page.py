"""The page that gives a file: the gate's answer for each form, what is taken away, and a lock first."""

import json
from collections.abc import Iterator
from pathlib import Path as File

import pypdf
import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from feltapp.actions import innlesing
from feltapp.actions.eksport import Filslag
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.store import record
from feltapp.ui import places
from feltapp.ui.print.file_page import FilePage
from feltapp.ui.print.page import PrintPage
from tests.ui.pages import Shown, opened
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    bruker = kari.register()
    give(kari, bruker, "kartlegging")
    kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro rundt meg"})
    for text in ("Den ene <b>gangen</b>", "Den andre"):
        kari.write(bruker, "journalnotat", {"notat.dato": "2026-06-01T23:30:00+02:00", "notat.tekst": text})
    kari.put(bruker, "voldsrisiko", {"voldsrisiko.gyldig-til": "2026-12-10"})
    return bruker


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, lars: BrukerId) -> Iterator[Shown]:
    with opened(qtbot, kari, FilePage) as page:
        page.open(places.give_file(lars))
        yield page


def page(shown: Shown) -> FilePage:
    assert isinstance(shown.page, FilePage)
    return shown.page


def field(shown: Shown, name: str) -> QLineEdit:
    (found,) = (one for one in shown.page.findChildren(QLineEdit) if one.accessibleName() == name)
    return found


def choose_nav(shown: Shown) -> None:
    (nav,) = (one for one in shown.page.findChildren(QLineEdit) if one.accessibleName() == "Noen andre")
    nav.setText("NAV Eksempel")
    page(shown)._recipients.changed.emit()
    shown.settle()


def test_it_says_what_there_is_and_what_never_goes(shown: Shown) -> None:
    words = shown.words()
    for said in ("Stamkort", "Kartlegging", "Journalnotat (2)", "Voldsrisiko. Slikt gis aldri i en fil"):
        assert said in words
    assert "an få" not in words


def test_the_gate_answers_form_by_form_and_what_is_not_covered_is_taken_away(shown: Shown, tmp_path: File) -> None:
    choose_nav(shown)
    words = shown.words()
    assert "Kan få – samtykke til 11.12.2026" in words
    assert "Kan ikke få – samtykket til NAV Eksempel dekker ikke dette" in words
    assert "Samtykket til NAV Eksempel dekker ikke dette: Stamkort, Samtykke, Journalnotat (2)." in words
    page(shown).save_to("", Filslag.FHIR, str(tmp_path / "ut.json"))
    shown.settle()
    assert "Ikke alle som er valgt, kan få alt dette." in shown.words()
    assert not (tmp_path / "ut.json").exists()
    shown.press("Ta bort det som ikke er dekket")
    assert not shown.button("Journalnotat (2)").isChecked()
    assert "NAV Eksempel: samtykke til 11.12.2026" in shown.words()
    page(shown).save_to("", Filslag.FHIR, str(tmp_path / "ut.json"))
    shown.settle()
    assert "Filen er ikke kryptert" in shown.words()
    text = (tmp_path / "ut.json").read_text(encoding="utf-8")
    assert "Ro rundt meg" in text
    assert "Den ene" not in text


def test_it_is_locked_first_and_open_only_after_a_warning(
    shown: Shown, kari: Laptop, lars: BrukerId, tmp_path: File
) -> None:
    shown.press("Lagre som fil …")
    assert "Filen blir ikke kryptert." not in shown.words()
    shown.press("Lagre uten lås …")
    assert "Filen blir ikke kryptert." in shown.words()
    shown.press("Jeg forstår, lagre FHIR (JSON)")
    assert "Velg hvem som skal ha filen." in shown.words()
    shown.press("Lars – egen kopi")
    for kind, name in (("FHIR (JSON)", "dokument.json"), ("PDF/A for journalsystem", "dokument.pdf")):
        shown.press(f"Jeg forstår, lagre {kind}")
        dialog = shown.page.findChildren(QFileDialog)[-1]
        assert [File(one).name for one in dialog.selectedFiles()] == [name]
        dialog.reject()
    page(shown).save_to("seks ord som ingen vet", Filslag.PAKKE, str(tmp_path / "ut.pdf"))
    shown.settle()
    assert field(shown, "Passord til filen").text() == "seks ord som ingen vet"
    data = (tmp_path / "ut.pdf").read_bytes()
    assert b"Ro rundt" not in data
    amir = laptop(tmp_path / "amir", AMIR, Sentral())
    assert innlesing.les_inn(amir.ctx, data, "seks ord som ingen vet").count == 5
    shown.press("Jeg har skrevet det ned")
    assert field(shown, "Passord til filen").text() == ""


def test_the_file_is_letter_by_letter_what_was_written(shown: Shown, tmp_path: File) -> None:
    shown.press("Lars – egen kopi")
    page(shown).save_to("", Filslag.FHIR, str(tmp_path / "ut.json"))
    shown.settle()
    found = json.loads((tmp_path / "ut.json").read_text(encoding="utf-8"))
    assert "Den ene <b>gangen</b>" in json.dumps(found, ensure_ascii=False)


def test_a_journal_system_gets_an_open_paper_of_what_is_chosen(shown: Shown, tmp_path: File) -> None:
    shown.press("Lars – egen kopi")
    page(shown).save_to("", Filslag.PDF, str(tmp_path / "ut.pdf"))
    shown.settle()
    assert "Filen er ikke kryptert" in shown.words()
    reader = pypdf.PdfReader(tmp_path / "ut.pdf")
    text = " ".join(one.extract_text() for one in reader.pages)
    assert "Ro rundt meg" in text
    assert "Den ene <b>gangen</b>" in text
    assert "/OutputIntents" in reader.root_object
    assert not reader.attachments


def test_ways_on_are_offered_and_a_disk_that_refuses_is_told(shown: Shown, lars: BrukerId, tmp_path: File) -> None:
    choose_nav(shown)
    shown.press("Registrer samtykke")
    shown.press("Gi uten samtykke, etter lov …")
    assert shown.went == [places.new_form(lars, "samtykke"), places.new_form(lars, "unntak")]
    shown.press("Ta bort det som ikke er dekket")
    page(shown).save_to("", Filslag.FHIR, str(tmp_path / "ingen" / "ut.json"))
    shown.settle()
    assert "Filen kunne ikke lagres der." in shown.words()


def test_of_a_form_some_may_be_left_out_and_how_many_is_said(shown: Shown) -> None:
    contents = page(shown)._contents
    (notes,) = (line.slag for line in contents._lines if line.slag.name == "Journalnotat")
    before = contents.records
    contents.leave_out(frozenset(notes.records[:1]))
    shown.press("Lars – egen kopi")
    assert shown.button("Journalnotat (2)").isChecked()
    assert contents.records == before, "what was left out for one may go to another"
    contents.leave_out(frozenset(notes.records[:1]))
    shown.settle()
    assert contents.records == before - set(notes.records[:1])
    assert "1 av 2 er tatt bort" in shown.words()


def test_innsyn_on_paper_leads_to_the_file_and_a_single_record_does_not(
    qtbot: QtBot, kari: Laptop, lars: BrukerId
) -> None:
    with opened(qtbot, kari, PrintPage) as paper:
        paper.open(places.print_out(lars, RecordId("")))
        paper.press("Gi videre som fil")
        assert paper.went == [places.give_file(lars)]
        with kari.ctx.database.read() as tx:
            one = next(row.record for row in record.of_bruker(tx, lars) if row.skjema_id == "alna-kartlegging")
        paper.open(places.print_out(lars, one))
        assert "Gi videre som fil" not in paper.words()
