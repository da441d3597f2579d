"""A record to read: what was answered, what is sensitive, its versions, and a rettelse beside what it corrects."""

from collections.abc import Iterator
from pathlib import Path as File

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from feltapp.actions import form, rettelse
from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.place import Place
from feltapp.ui.forms.read_page import ReadPage
from tests.ui.pages import Shown, no_strays, opened
from tests.unit.actions.world import KARI, Laptop, Sentral, laptop

SENSITIVE = "nettverk.kart.pause"
OPENS = "Vis hva som ble endret"
NOTE: dict[str, JsonValue | Answer] = {
    "notat.dato": "2026-05-20T13:15:00+02:00",
    "notat.utfall": {"code": "gjennomfort", "system": "urn:feltapp:kode:utfall"},
    "notat.type": [{"code": "hjemmebesok", "system": "urn:feltapp:kode:aktivitetstype"}],
    "notat.tekst": "Nøkkelen lå hos Per.",
}


@pytest.fixture
def kari(tmp_path: File) -> Laptop:
    return laptop(tmp_path / "kari", KARI, Sentral())


@pytest.fixture
def bruker(kari: Laptop) -> BrukerId:
    return kari.register()


@pytest.fixture
def shown(qtbot: QtBot, kari: Laptop) -> Iterator[Shown]:
    with opened(qtbot, kari, ReadPage) as page:
        yield page


def at(bruker: BrukerId, record: RecordId) -> Place:
    return Place(page="les", bruker=bruker, record=record)


def visible(shown: Shown, words: str) -> list[QAbstractButton]:
    return [one for one in shown.page.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]


def test_only_what_was_answered_stands_there_with_state_and_kilde_in_words(
    shown: Shown, kari: Laptop, bruker: BrukerId
) -> None:
    values = {
        "familie.sivilstand": Answer(state=AnswerState.VET_IKKE),
        "start.viktig": Answer(value="Ro rundt meg.", kilde=Kilde.PAARORENDE, kommentar="Sagt på telefon"),
    }
    opened_form = kari.keep(form.open_new(kari.ctx, bruker, "alna-kartlegging"), values)
    record = form.save_in_progress(kari.ctx, opened_form.draft.id).record
    shown.open(at(bruker, record))
    said = shown.words()
    for words in ("Ro rundt meg.", "Kilde: Pårørende · Sagt på telefon", "Vet ikke", "pågår"):
        assert words in said
    assert "Arbeid" not in said, "a section that nobody has answered in is not there"
    assert "Ikke spurt" not in said


def test_what_is_sensitive_is_closed_and_one_key_closes_it_again(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    opened_form = kari.keep(form.open_new(kari.ctx, bruker, "nettverk"), {SENSITIVE: "Hemmelig hilsen"})
    shown.open(at(bruker, form.save_in_progress(kari.ctx, opened_form.draft.id).record))
    assert "Hemmelig hilsen" not in shown.words()
    assert not visible(shown, "Skjul sensitive")
    shown.click(visible(shown, "Vis")[0])
    assert "Hemmelig hilsen" in shown.words()
    shown.press("Skjul sensitive")
    assert "Hemmelig hilsen" not in shown.words()


def test_a_signed_note_is_put_right_beside_itself(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    record = kari.write(bruker, "journalnotat", NOTE)
    shown.open(at(bruker, record))
    assert not visible(shown, "Endre")
    shown.press("Rett")
    (place,) = shown.went
    assert (place.page, place.bruker) == ("skjema", bruker)
    draft = form.open_draft(kari.ctx, rettelse.begin(kari.ctx, record).draft)
    assert place.draft == draft.draft.id
    kari.sign(draft, {"notat.tekst": "Nøkkelen lå hos Pål."})
    shown.open(at(bruker, record))
    said = shown.words()
    for words in ("Dette er rettet.", "Nøkkelen lå hos Per.", "Nøkkelen lå hos Pål.", "Slik det ble signert"):
        assert words in said
    assert said.count("Endret") >= 2, "marked in both, and only there"
    assert not visible(shown, "Rett"), "it is put right already"
    shown.press("Åpne rettelsen")
    shown.open(shown.went[-1])
    assert "Dette er en rettelse." in shown.words()
    assert visible(shown, "Rett"), "a rettelse is itself put right in the same way"


def test_versions_open_to_what_they_changed(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    plan = kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", "plan.viktig": "Ro."})
    kari.change(plan, {"plan.viktig": "Ro rundt meg."})
    shown.open(at(bruker, plan))
    assert "Før: Ro." not in shown.words()
    row = next(
        one
        for one in shown.page.findChildren(QAbstractButton)
        if one.accessibleDescription() == "Vis hva som ble endret"
    )
    shown.click(row)
    assert "Før: Ro." in shown.words()
    assert "Nå: Ro rundt meg." in shown.words()


def test_nothing_of_the_one_before_is_shown_for_the_next(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    record = kari.write(bruker, "journalnotat", NOTE)
    other = kari.write(kari.register("Siv", "Åsheim"), "evaluering", {"evaluering.brukers-syn": "Det går greit."})
    with no_strays():
        shown.open(at(bruker, record))
        shown.page.show_place(at(bruker, other))
        assert "Nøkkelen" not in shown.words()
        shown.settle()
    assert "Nøkkelen" not in shown.words()


def test_what_is_not_here_is_said_where_one_looks(shown: Shown, bruker: BrukerId) -> None:
    shown.open(at(bruker, RecordId("ab" * 16)))
    assert "Dette er ikke på maskinen lenger." in shown.words()


def test_a_sensitive_answer_is_not_told_by_its_versions(shown: Shown, kari: Laptop, bruker: BrukerId) -> None:
    record = kari.write(bruker, "nettverk", {SENSITIVE: "Hemmelig navn"})
    kari.change(record, {SENSITIVE: "Et annet navn"})
    shown.open(at(bruker, record))
    row = next(
        one
        for one in shown.page.findChildren(QAbstractButton)
        if one.accessibleDescription() == "Vis hva som ble endret"
    )
    shown.click(row)
    assert "Sensitivt svar er endret." in shown.words()
    assert "Hemmelig navn" not in shown.words()
