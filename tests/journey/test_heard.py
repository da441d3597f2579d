"""What a screen reader gets of a form, over the accessibility bus from another process: label, state and error."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.journey.dbus import Bus
from tests.journey.heard import Heard, everything
from tests.journey.listening import started

_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
_CODES = "http://hl7.org/fhir/ValueSet/questionnaire-item-control"
_OPTIONS = ("Alltid", "Av og til", "Aldri")
_MANY = ("Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag")
IN_FORM = "Et hørbart skjema"


def _item(link_id: str, kind: str, text: str, **more: object) -> dict[str, object]:
    return {"linkId": link_id, "type": kind, "text": text, **more}


def _choice(link_id: str, text: str, control: str, options: tuple[str, ...], **more: object) -> dict[str, object]:
    coded = {"coding": [{"system": _CODES, "code": control}]}
    found = [{"valueCoding": {"system": "urn:hoert", "code": one.lower(), "display": one}} for one in options]
    extension = [{"url": _CONTROL, "valueCodeableConcept": coded}]
    return _item(link_id, "choice", text, answerOption=found, extension=extension, **more)


FORM = {
    "resourceType": "Questionnaire",
    "url": "urn:feltapp:skjema:hoerbart",
    "version": "1",
    "title": IN_FORM,
    "status": "active",
    "item": [
        _item(
            "alt",
            "group",
            "Alt som kan spørres om",
            item=[
                _item("navn", "string", "Navn på sted", required=True),
                _item("om", "text", "Hvordan går det?"),
                _item("tall", "integer", "Antall ganger"),
                _item("desimal", "decimal", "Vekt i kilo"),
                _item("dag", "date", "Dagen det begynte"),
                _item("datofeil", "date", "Dagen det sluttet"),
                _item("tallfeil", "integer", "Antall feil", required=True),
                _item("tid", "dateTime", "Når ringte dere?"),
                _item("klokka", "time", "Klokkeslett for medisin"),
                _item("nett", "url", "Nettsted"),
                _item("ja", "boolean", "Har du fastlege?"),
                _choice("radio", "Hvor ofte går du tur?", "radio-button", _OPTIONS),
                _choice("liste", "Hvilken dag passer best?", "drop-down", _MANY),
                _choice("kryss", "Hvilke dager er dårlige?", "check-box", _MANY, repeats=True),
                _item("laast", "string", "Skrives ikke av deg", readOnly=True, initial=[{"valueString": "Fast"}]),
                _item(
                    "en-til-sju",
                    "integer",
                    "Hvor godt har du det?",
                    extension=[
                        {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
                        {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 7},
                    ],
                ),
                _item(
                    "rader",
                    "group",
                    "Noen som hjelper",
                    repeats=True,
                    item=[_item("rader.navn", "string", "Hvem er det?")],
                ),
            ],
        ),
        _item("mer", "group", "Mer", item=[_item("mer.om", "text", "Noe mer?")]),
    ],
}
WRITTEN = (
    "Navn på sted, må fylles ut",
    "Hvordan går det?",
    "Antall ganger",
    "Vekt i kilo",
    "Dagen det begynte",
    "Dagen det sluttet",
    "Antall feil, må fylles ut",
    "Når ringte dere?",
    "Klokkeslett for medisin",
    "Nettsted",
    "Skrives ikke av deg",
)
GROUPS = {
    "Har du fastlege?": ("radio button", ("Ja", "Nei")),
    "Hvor ofte går du tur?": ("radio button", _OPTIONS),
    "Hvilke dager er dårlige?": ("check box", _MANY),
    "Hvor godt har du det?": ("radio button", tuple("1234567")),
}


@contextmanager
def listening(folder: Path, what: str, text: str = "") -> Iterator[Bus]:
    """The window is on a screen with a form in it, and we are on the bus."""
    with started("tests.journey.heard_window", str(folder), what, text) as window:
        yield window.bus


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> list[Heard]:
    folder = tmp_path_factory.mktemp("hoert")
    file = folder / "skjema.json"
    file.write_text(json.dumps(FORM), encoding="utf-8")
    with listening(folder, str(file)) as bus:
        return [one for one in everything(bus) if "showing" in one.states]


def named(heard: list[Heard], role: str, name: str) -> Heard:
    found = [one for one in heard if one.role == role and one.name == name]
    assert len(found) == 1, "\n".join(str(one) for one in heard if one.name)
    return found[0]


def test_every_field_that_is_written_in_has_its_label(heard: list[Heard]) -> None:
    for name in WRITTEN:
        assert "focusable" in named(heard, "text", name).states


def test_a_group_says_its_question_and_each_option_its_words(heard: list[Heard]) -> None:
    for question, (role, options) in GROUPS.items():
        named(heard, "panel", question)
        inside = [one.name for one in heard if one.role == role and one.groups[-1:] == (question,)]
        assert inside == list(options)


def test_a_drop_down_has_its_label_and_its_options(heard: list[Heard]) -> None:
    question = "Hvilken dag passer best?"
    assert {"focusable", "expandable"} <= named(heard, "combo box", question).states
    assert [one.name for one in heard if one.role == "list item" and one.groups[-1:] == (question,)] == list(_MANY)


def test_what_is_wrong_is_said_with_the_field(heard: list[Heard]) -> None:
    assert "Skriv datoen" in named(heard, "text", "Dagen det sluttet").description
    assert "tall" in named(heard, "text", "Antall feil, må fylles ut").description
    assert named(heard, "text", "Dagen det begynte").description == "dd.mm.åååå"


def test_what_cannot_be_written_in_says_so_and_what_stands_there(heard: list[Heard]) -> None:
    fixed = named(heard, "text", "Skrives ikke av deg")
    assert fixed.text == "Fast"
    assert "editable" not in fixed.states or "read-only" in fixed.states


def test_states_are_options_of_their_own_group(heard: list[Heard]) -> None:
    group = "Svartilstand for Hvordan går det?"
    chips = [one for one in heard if one.role == "radio button" and one.groups[-1:] == (group,)]
    assert [one.name for one in chips] == ["Besvart", "Ikke spurt", "Ønsker ikke å svare", "Vet ikke", "Ikke aktuelt"]
    assert [one.name for one in chips if "checked" in one.states] == ["Ikke spurt"]


def test_how_far_one_has_come_is_heard(heard: list[Heard]) -> None:
    assert any(one.role == "label" and one.name == "0 av 17 gjennomgått" for one in heard)
    menu = [one.name for one in heard if one.groups[-1:] == ("Deler av skjemaet",) and one.role == "radio button"]
    assert menu == ["Alt som kan spørres om, Ikke startet", "Mer, Ikke startet"]


def test_nothing_that_takes_the_keyboard_is_without_a_name(heard: list[Heard]) -> None:
    assert [str(one) for one in heard if "focusable" in one.states and not one.name] == []


def test_rows_are_added_by_name(heard: list[Heard]) -> None:
    assert any(one.role == "push button" and "noen som hjelper" in one.name.lower() for one in heard)


def test_the_kartlegging_as_it_ships(tmp_path: Path) -> None:
    with listening(tmp_path, "alna-kartlegging") as bus:
        heard = [one for one in everything(bus) if "showing" in one.states]
    assert [str(one) for one in heard if "focusable" in one.states and not one.name] == []
    viktig = named(heard, "text", "Hva er viktig for deg?")
    assert viktig.description.startswith("Skriv ordrett det personen sier.")
    assert "Mangler svar." in viktig.description
    boxes = {one.name for one in heard if one.role == "combo box"}
    strays = [str(one) for one in heard if one.role == "list item" and one.groups[-1] not in boxes]
    assert strays == [], "lists of what is not on screen are not read out"


def test_a_misspelt_word_is_told_of_and_no_other(tmp_path: Path) -> None:
    text = "Lars fikk leiligehten i går, og naboen er fornøyd. "
    with listening(tmp_path, "journalnotat", text) as bus:
        field = next(one for one in everything(bus) if one.text == text)
    assert "Kan være feil skrevet: leiligehten. F9 viser forslag." in field.description
