"""`feltapp skjema`: a form that somebody drew is checked, tried and drawn before anybody takes it into use."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from feltapp.__main__ import main
from tests.unit.forms.building import DATA, questionnaire

HL7 = "http://hl7.org/fhir/StructureDefinition/"
ALL = DATA / "refero-all-item-types.json"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, Any]:
    """The exit code, and what stood on standard out, as JSON."""
    code = main(["skjema", *map(str, arguments)])
    return code, json.loads(capsys.readouterr().out)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "skjema.json"


def test_a_form_with_nothing_left_out_is_ok(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = run(capsys, "sjekk", ALL, "--json")
    assert code == 0
    assert found == [{"fil": str(ALL), "ok": True, "skjema": "21|0.1", "felter": 15, "ikke_stottet": [], "feil": None}]


def test_what_is_left_out_is_named_by_item_and_the_file_is_not_ok(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    file.write_bytes(questionnaire({"linkId": "a", "type": "string", "extension": [{"url": "urn:ukjent"}]}))
    code, found = run(capsys, "sjekk", ALL, file, "--json")
    assert code == 1
    assert [one["ok"] for one in found] == [True, False]
    assert found[1]["ikke_stottet"] == [{"linkId": "a", "hva": "extension urn:ukjent"}]
    assert found[1]["feil"] is None
    assert main(["skjema", "sjekk", str(file)]) == 1
    assert "Ikke støttet: a: extension urn:ukjent" in capsys.readouterr().out


def test_a_bundle_holds_the_languages_of_one_form(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    def one(language: str, *extensions: object) -> dict[str, object]:
        item = {"linkId": "a", "type": "string", "extension": list(extensions)}
        return {"resource": json.loads(questionnaire(item, language=language, title=language))}

    whole = {"resourceType": "Bundle", "entry": [one("pl-PL", {"url": "urn:bare-polsk"}), one("nb-NO")]}
    file.write_text(json.dumps(whole), "utf-8")
    code, found = run(capsys, "sjekk", file, "--json")
    assert code == 1, "what one of the languages leaves out counts"
    assert [one["felter"] for one in found] == [1]
    main(["skjema", "sjekk", str(file)])
    assert "«nb-NO» (prove|1), 1 felt, pl-PL, nb-NO" in capsys.readouterr().out


def _nested(levels: int) -> dict[str, object]:
    item: dict[str, object] = {"linkId": "innerst", "type": "string"}
    for level in range(levels):
        item = {"linkId": f"g{level}", "type": "group", "item": [item]}
    return item


HOSTILE = {
    "truncated": questionnaire({"linkId": "a", "type": "string"})[:70],
    "not json": bytes(range(256)) * 100,
    "10 000 items": questionnaire(*({"linkId": str(one), "type": "string"} for one in range(10_000))),
    "200 levels": questionnaire(_nested(200)),
    "100 000 levels": b'{"item":' * 100_000,
    "50 MB": b"[" + b"0," * 25_000_000 + b"0]",
    "no form": b'{"resourceType": "Patient"}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_broken_hostile_or_huge_file_is_refused_within_a_second(
    name: str, capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    file.write_bytes(HOSTILE[name])
    begun = time.monotonic()
    code, found = run(capsys, "sjekk", file, "--json")
    assert time.monotonic() - begun < 1
    assert code == 2
    assert (found[0]["ok"], found[0]["skjema"]) == (False, "")
    assert found[0]["feil"].endswith(".")
    for command in (["vis", str(file), "--bilde", "x.png"], ["svar", str(file), "--svar", str(ALL)]):
        assert main(["skjema", *command]) == 2
        assert found[0]["feil"] in capsys.readouterr().err


@pytest.mark.parametrize("name", ["circle", "regex"])
def test_a_circle_and_a_regex_bomb_are_handled_within_a_second(
    name: str, capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    circle = (
        {
            "linkId": str(one),
            "type": "boolean",
            "enableWhen": [{"question": str((one + 1) % 500), "operator": "=", "answerBoolean": True}],
        }
        for one in range(500)
    )
    bomb = {"linkId": "0", "type": "string", "extension": [{"url": HL7 + "regex", "valueString": "^(a+)+$"}]}
    file.write_bytes(questionnaire(*circle) if name == "circle" else questionnaire(bomb))
    answers = tmp_path / "svar.json"
    value = {"valueBoolean": True} if name == "circle" else {"valueString": "a" * 40_000 + "!"}
    answers.write_text(json.dumps({"item": [{"linkId": "0", "answer": [value]}]}), "utf-8")
    begun = time.monotonic()
    code, found = run(capsys, "svar", file, "--svar", answers)
    assert time.monotonic() - begun < 1
    assert code == 0
    assert bool(found["ikke_stottet"]) is (name == "circle")
    assert list(found["feil"]) == ([] if name == "circle" else ["0"])


@pytest.mark.parametrize("shape", ["rows", "nested", "flat", "answers"])
def test_a_huge_set_of_answers_is_read_within_seconds(
    shape: str, capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    below = [{"linkId": f"f{one}", "type": "string"} for one in range(20)]
    inner = {"linkId": "rad", "type": "group", "repeats": True, "item": below}
    file.write_bytes(
        questionnaire({"linkId": "g", "type": "group", "item": [inner]}, {"linkId": "a", "type": "string"})
    )
    items: dict[str, list[object]] = {
        "rows": [{"linkId": "rad"}] * 100_000,
        "nested": [{"linkId": "g", "item": [{"linkId": "rad", "item": [{"linkId": "f1"}]}]}] * 50_000,
        "flat": [{"linkId": "g"}] * 100_000,
        "answers": [{"linkId": "a", "answer": [{"valueString": "x"}] * 150_000}],
    }
    answers = tmp_path / "svar.json"
    answers.write_text(json.dumps({"item": items[shape]}), "utf-8")
    begun = time.monotonic()
    code, found = run(capsys, "svar", file, "--svar", answers)
    assert time.monotonic() - begun < 3
    assert code == 0
    assert bool(found["ikke_stottet"]) is (shape != "flat"), "what had no place is told"


def test_a_file_that_is_not_there_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, found = run(capsys, "sjekk", tmp_path / "borte.json", tmp_path, "--json")
    assert code == 2
    assert found[0]["feil"].startswith("Fant ikke filen")
    assert found[1]["feil"].endswith("kan ikke leses.")


def test_answers_show_what_opens_what_is_worked_out_and_what_is_wrong(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    file.write_bytes(
        questionnaire(
            {
                "linkId": "g",
                "type": "group",
                "item": [
                    {"linkId": "rus", "type": "boolean"},
                    {
                        "linkId": "middel",
                        "type": "string",
                        "required": True,
                        "enableWhen": [{"question": "rus", "operator": "=", "answerBoolean": True}],
                    },
                    {"linkId": "tall", "type": "integer", "extension": [{"url": HL7 + "maxValue", "valueInteger": 5}]},
                ],
            },
        )
    )
    part = tmp_path / "svar.json"
    part.write_text(
        json.dumps(
            {
                "item": [
                    {"linkId": "rus", "answer": [{"valueBoolean": True}]},
                    {"linkId": "tall", "answer": [{"valueInteger": 9}]},
                    {"linkId": "fremmed", "answer": [{"valueInteger": 9}]},
                ]
            }
        ),
        "utf-8",
    )
    code, found = run(capsys, "svar", file, "--svar", part)
    assert code == 0
    assert found["synlige"] == ["g", "rus", "middel", "tall"]
    assert {link: [one["kode"] for one in said] for link, said in found["feil"].items()} == {
        "middel": ["mangler"],
        "tall": ["for-stort"],
    }
    assert found["feil"]["tall"][0]["tekst"] == "Kan ikke være mer enn 5."
    assert found["ikke_stottet"] == [{"linkId": "fremmed", "hva": "item"}]
    assert found["svar"]["resourceType"] == "QuestionnaireResponse"
    assert [one["linkId"] for one in found["svar"]["item"][0]["item"]] == ["rus", "tall"]


def test_the_sum_of_scores_is_worked_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    form = DATA / "refero-section-score.json"
    first = json.loads(form.read_text("utf-8"))["item"][0]["item"][0]["item"][0]
    part = tmp_path / "svar.json"
    chosen = {key: one for key, one in first["answerOption"][3]["valueCoding"].items() if key != "extension"}
    part.write_text(json.dumps({"item": [{"linkId": first["linkId"], "answer": [{"valueCoding": chosen}]}]}), "utf-8")
    _, found = run(capsys, "svar", form, "--svar", part)
    assert len(found["beregnet"]) >= 2
    assert {one["value"] if isinstance(one, dict) else str(one) for one in found["beregnet"].values()} == {"8"}


def test_answers_that_are_no_response_are_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    answers = tmp_path / "svar.json"
    answers.write_text('{"resourceType": "Patient"}', "utf-8")
    assert main(["skjema", "svar", str(ALL), "--svar", str(answers)]) == 2
    assert "Filen er ikke svar på et skjema." in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    many = [str(ALL)] * 300
    command = [sys.executable, "-m", "feltapp", "skjema", "sjekk", *many]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        assert started.stdout.readline()
        started.stdout.close()
        assert started.stderr.read() == b""
        assert started.wait() == 0


def test_a_place_that_takes_no_picture_is_said_in_words(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    file.write_bytes(questionnaire({"linkId": "a", "type": "boolean"}))
    assert main(["skjema", "vis", str(file), "--bilde", str(tmp_path / "finnes-ikke" / "a.png")]) == 2
    assert capsys.readouterr().err.strip().endswith(".")
