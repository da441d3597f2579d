"""The page that prints: what it shows, what it refuses in words, and files locked first, open only after a warning."""

import io
from collections.abc import Iterator
from pathlib import Path as File

import pypdf
import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from feltapp.actions import form
from feltapp.actions.deling import Maate
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.pdf.numbers import shipped
from feltapp.ui import places
from feltapp.ui.kriseplan.page import KriseplanPage
from feltapp.ui.print.page import PrintPage
from feltapp.ui.print.panel import PrintPanel
from feltapp.ui.print.printing import Printers
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.test_kriseplan import WORDS
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

SENSITIVE = "Kriminalitet eller andre normbrudd"


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def kartlegging(kari: Laptop, lars: BrukerId) -> RecordId:
    said: dict[str, JsonValue | Answer] = {
        "start.viktig": "Ro rundt meg",
        "okonomi.gjeld": True,
        "samarbeid.normbrudd": "Har sonet",
    }
    return kari.write(lars, "alna-kartlegging", said)


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop, lars: BrukerId, kartlegging: RecordId) -> Iterator[Shown]:
    with opened(qtbot, kari, PrintPage) as page:
        page.open(places.print_out(lars, kartlegging))
        yield page


def panel(shown: Shown) -> PrintPanel:
    return shown.page.findChildren(PrintPanel)[0]


def name(shown: Shown, who: str) -> None:
    """Type who is to have it, as the pause after the last key does it."""
    (field,) = (one for one in shown.page.findChildren(QLineEdit) if one.accessibleName() == "Noen andre")
    field.setText(who)
    panel(shown).recipients.changed.emit()
    shown.settle()


def test_it_shows_the_paper_and_asks_what_and_for_whom(shown: Shown) -> None:
    words = shown.words()
    assert "i opptil et døgn" in words, "what the queue keeps is told where one prints"
    for said in ("Kartlegging", "Forhåndsvisning, side 1 av", "Underlag for henvisning", "Økonomi", "Lars – egen kopi"):
        assert said in words
    assert not shown.button(SENSITIVE).isChecked(), "off unless somebody chooses it"
    assert shown.button("Økonomi").isChecked()


def test_somebody_of_the_persons_own_name_gets_nothing_until_it_is_said_who_is_meant(shown: Shown) -> None:
    name(shown, "lars")
    assert panel(shown).recipients.names == ()
    assert "Er det lars selv? Kryss av over. Ellers skriv hele navnet." in shown.words()
    assert "egen kopi." not in shown.words()
    name(shown, "Lars Vik")
    assert "Lars Vik kan ikke få dette." in shown.words()
    name(shown, "")
    shown.press("Lars – egen kopi")
    assert panel(shown).recipients.names == ("Lars",)
    assert "Er det" not in shown.words()


def test_a_sensitive_answer_comes_along_when_it_is_chosen_and_only_then(shown: Shown) -> None:
    assert panel(shown).wanted.sensitive == frozenset()
    shown.press(SENSITIVE)
    assert panel(shown).wanted.sensitive == {"samarbeid.normbrudd"}
    shown.press("Økonomi")
    assert "okonomi" not in (panel(shown).wanted.parts or frozenset())


def test_whoever_prints_about_somebody_with_a_sperre_is_told_to_read_it_through(shown: Shown, kari: Laptop) -> None:
    assert "adressesperre" not in shown.words()
    siv = kari.register("Siv", "Hovland")
    level: JsonValue = {"code": "fortrolig", "system": "urn:feltapp:kode:adressesperre"}
    kari.put(siv, "person", {"person.adressesperre": level})
    shown.open(places.print_out(siv, kari.put(siv, "journalnotat", {"notat.tekst": "Møttes ute"})))
    assert "Personen har adressesperre. Adresse, telefon, steder" in shown.words()
    assert "Les gjennom det som er skrevet med egne ord" in shown.words()


def test_what_is_not_covered_is_told_and_can_be_left_out(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    give(kari, lars, "okonomi")
    name(shown, "NAV Eksempel")
    words = shown.words()
    assert "NAV Eksempel kan ikke få alt." in words
    assert "Samtykket til NAV Eksempel dekker ikke dette: Før dere begynner" in words
    shown.press("Ta bort det som ikke er dekket")
    assert panel(shown).wanted.parts == frozenset({"okonomi"})
    assert "NAV Eksempel: samtykke til 11.12.2026" in shown.words()


def test_without_a_samtykke_the_ways_on_are_offered(shown: Shown, lars: BrukerId) -> None:
    name(shown, "Naboen Per")
    assert "Naboen Per kan ikke få dette." in shown.words()
    shown.press("Registrer samtykke")
    shown.press("Gi uten samtykke, etter lov …")
    assert shown.went == [places.new_form(lars, "samtykke"), places.new_form(lars, "unntak")]


def test_a_file_is_locked_first_and_its_password_shown_once(shown: Shown, tmp_path: File) -> None:
    shown.press("Lagre som PDF …")
    shown.press("Lagre låst med passord")
    assert "Velg hvem som skal ha kopien." in shown.words()
    shown.press("Lars – egen kopi")
    path = tmp_path / "ut.pdf"
    panel(shown).save_to(Maate.PDF_LAST, str(path))
    shown.settle()
    assert "Lagret, låst med passordet." in shown.words()
    (field,) = (one for one in shown.page.findChildren(QLineEdit) if one.accessibleName() == "Passord til filen")
    reader = pypdf.PdfReader(io.BytesIO(path.read_bytes()), password=field.text())
    assert "Ro rundt meg" in reader.pages[0].extract_text()
    shown.press("Jeg har skrevet det ned")
    assert field.text() == ""
    assert not field.isVisible()


def test_an_open_file_comes_after_a_warning_only(shown: Shown, tmp_path: File) -> None:
    shown.press("Lars – egen kopi")
    shown.press("Lagre som PDF …")
    assert "Jeg forstår" not in shown.words()
    shown.press("Lagre uten lås …")
    assert "Filen blir ikke kryptert." in shown.words()
    path = tmp_path / "ut.pdf"
    panel(shown).save_to(Maate.PDF, str(path))
    shown.settle()
    assert path.read_bytes().startswith(b"%PDF")
    assert "Filen er ikke kryptert: slett den når den er brukt." in shown.words()


def test_a_file_that_cannot_be_written_says_so(shown: Shown, tmp_path: File) -> None:
    shown.press("Lars – egen kopi")
    panel(shown).save_to(Maate.PDF, str(tmp_path / "finnes ikke" / "ut.pdf"))
    shown.settle()
    assert "Filen kunne ikke lagres der." in shown.words()


def test_without_a_printer_the_button_is_off_and_the_reason_stands_there(shown: Shown) -> None:
    sending = panel(shown).sending
    sending.show_printers(Printers())
    assert not shown.button("Skriv ut").isEnabled()
    sending.show_printers(Printers(names=("Kontoret", "Gangen"), usual="Gangen"))
    assert shown.button("Skriv ut").isEnabled()
    assert sending.job.printer == "Gangen"


def test_another_person_sees_nothing_of_the_one_before(shown: Shown, kari: Laptop) -> None:
    shown.press("Lars – egen kopi")
    name(shown, "Naboen Per")
    other = kari.register("Anne", "Lie")
    record = kari.write(other, "kriseplan", WORDS)
    shown.page.show_place(places.print_out(other, record))
    for said in ("Lars", "Naboen Per", "Kartlegging", "Forhåndsvisning", "Økonomi"):
        assert said not in shown.words()
    shown.settle()
    assert "Anne – egen kopi" in shown.words()
    assert panel(shown).recipients.names == ()


def test_a_form_that_is_never_printed_says_so(shown: Shown, kari: Laptop, lars: BrukerId) -> None:
    begun = kari.keep(form.open_new(kari.ctx, lars, "voldsrisiko"), {"voldsrisiko.dato": "2026-06-01"})
    shown.open(places.print_out(lars, form.save_in_progress(kari.ctx, begun.draft.id).record))
    assert "Dette skjemaet skrives aldri ut." in shown.words()
    assert "Hvem skal ha kopien?" not in shown.words()


def test_innsyn_is_everything_for_the_person_alone(shown: Shown, lars: BrukerId) -> None:
    shown.open(Place(page="skriv-ut", bruker=lars))
    assert "Innsyn" in shown.words()
    name(shown, "NAV Eksempel")
    assert "NAV Eksempel kan ikke få dette." in shown.words()


def test_the_plan_is_printed_from_its_own_page(qtbot: QtBot, kari: Laptop, lars: BrukerId, tmp_path: File) -> None:
    kari.write(lars, "kriseplan", WORDS)
    with opened(qtbot, kari, KriseplanPage) as shown, no_strays():
        shown.open(Place(page="kriseplan", bruker=lars))
        assert "Ingen har planen på papir." in shown.words()
        checked = min(one.sist_kontrollert for one in shipped() if one.paa_plan and one.sist_kontrollert)
        assert f"Nødnumrene er sist kontrollert {checked:%d.%m.%Y}." in shown.words()
        shown.press("Lommekort")
        assert panel(shown).wanted.shape == "lommekort"
        shown.press("Lars – egen kopi")
        panel(shown).save_to(Maate.PDF_LAST, str(tmp_path / "kort.pdf"))
        shown.settle()
        assert "Lagret, låst med passordet." in shown.words()
        assert "Ingen har planen på papir." not in shown.words()
        assert panel(shown).wanted.shape == "lommekort", "what was chosen stays"


def test_who_has_an_old_plan_is_offered_the_new_one(qtbot: QtBot, kari: Laptop, lars: BrukerId, tmp_path: File) -> None:
    plan = kari.write(lars, "kriseplan", WORDS)
    give(kari, lars, "kriseplan", to="Søsteren Anne")
    with opened(qtbot, kari, KriseplanPage) as shown:
        shown.open(Place(page="kriseplan", bruker=lars))
        shown.press("Lars – egen kopi")
        name(shown, "Søsteren Anne")
        panel(shown).save_to(Maate.PDF, str(tmp_path / "plan.pdf"))
        shown.settle()
        assert "Gi den nye" not in shown.words(), "both have the plan as it is"
        kari.change(plan, {"plan.viktig": "Egen nøkkel"})
        shown.open(Place(page="kriseplan", bruker=lars))
        assert panel(shown).recipients.names == ()
        shown.press("Gi den nye til dem som har en gammel")
        assert set(panel(shown).recipients.names) == {"Lars", "Søsteren Anne"}
        assert "Lars: egen kopi" in shown.words()


def test_the_language_of_the_paper_is_chosen_where_a_person_gets_it_in_hand(
    shown: Shown, kari: Laptop, lars: BrukerId
) -> None:
    assert "Språk på papiret" not in shown.words(), "a form is in the language it was asked in"
    shown.open(places.print_out(lars, kari.write(lars, "kriseplan", WORDS)))
    assert panel(shown).wanted.language == "nb"
    assert "helsepersonell har ikke kontrollert" not in shown.words()
    shown.press("English")
    assert panel(shown).wanted.language == "en"
    assert "Rådene ved overdose står på bokmål: helsepersonell har ikke kontrollert" in shown.words()
    shown.press("Nynorsk")
    assert panel(shown).wanted.language == "nn"
    assert "helsepersonell har ikke kontrollert" not in shown.words()
    shown.press("Lommekort")
    assert panel(shown).wanted.language == "nn"
