"""A response holds all that was answered, and reads back as the same."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import Answer, AnswerState, JsonValue, Kilde
from feltapp.domain.ids import Path
from feltapp.forms.definition import Field, FieldKind, Option, Unsupported
from feltapp.forms.reader import FormError
from feltapp.forms.response import from_response, to_response
from feltapp.forms.rows import REMOVED
from tests.unit.forms.building import form, group, question

OPTIONS = (Option(code="e", display="Eier", system="urn:x"), Option(code="l", display="Leier"))
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20).filter(str.strip)
CODES: st.SearchStrategy[JsonValue] = st.sampled_from([{"code": "e", "system": "urn:x"}, {"code": "l"}])
DECIMALS = st.decimals(-1000, 1000, places=2).map(lambda one: f"{one if one else 0:f}")
VALUES: dict[FieldKind, st.SearchStrategy[Any]] = {
    FieldKind.BOOLEAN: st.booleans(),
    FieldKind.INTEGER: st.integers(-1000, 1000),
    FieldKind.DECIMAL: DECIMALS,
    FieldKind.DATE: st.sampled_from(["2026", "2026-06", "2026-06-02"]),
    FieldKind.DATETIME: st.sampled_from(["2026-06-02T08:30:00+02:00", "2026-06-02"]),
    FieldKind.TIME: st.times().map(lambda one: f"{one:%H:%M}"),
    FieldKind.STRING: WORDS,
    FieldKind.TEXT: WORDS,
    FieldKind.URL: st.just("https://nav.no"),
    FieldKind.CHOICE: CODES,
    FieldKind.OPEN_CHOICE: CODES | WORDS | st.sampled_from("el"),
    FieldKind.QUANTITY: st.builds(
        lambda size, unit: {"value": size, "unit": unit}, DECIMALS, st.sampled_from(["", "kg"])
    ),
    FieldKind.ATTACHMENT: st.just({"sha256": "ab" * 32, "type": "image/png", "title": "Bilde", "size": 3}),
    FieldKind.REFERENCE: st.sampled_from(
        [{"ref": "0123456789abcdef" * 2, "display": "Kari"}, {"ref": "Patient/1", "display": ""}]
    ),
}
KINDS = sorted(VALUES)
STATES = st.sampled_from([one for one in AnswerState if one is not AnswerState.BESVART])


def every_kind(prefix: str) -> tuple[Field, ...]:
    return tuple(
        question(
            f"{prefix}.{kind.value}",
            kind,
            options=OPTIONS,
            children=(question(f"{prefix}.{kind.value}.mer", FieldKind.STRING),),
        )
        for kind in KINDS
    )


FORM = form(
    *every_kind("topp"),
    group("g:1/2", *every_kind("i"), question("flere", FieldKind.CHOICE, options=OPTIONS, repeats=True)),
    group("rad", *every_kind("r"), group("barn", question("navn"), repeats=True), repeats=True),
)


@st.composite
def answers(draw: st.DrawFn) -> dict[Path, Answer]:
    found: dict[Path, Answer] = {}

    def one(path: str, kind: FieldKind) -> None:
        how = draw(st.sampled_from(["", "", "value", "state"]))
        kilde = draw(st.none() | st.sampled_from(Kilde))
        kommentar = draw(st.just("") | WORDS)
        if how == "value":
            found[Path(path)] = Answer(value=draw(VALUES[kind]), kilde=kilde, kommentar=kommentar)
        elif how == "state":
            found[Path(path)] = Answer(state=draw(STATES), kilde=kilde, kommentar=kommentar)

    for kind in draw(st.lists(st.sampled_from(KINDS), unique=True, max_size=5)):
        for prefix in ("topp", "i"):
            one(f"{prefix}.{kind.value}", kind)
            one(f"{prefix}.{kind.value}.mer", FieldKind.STRING)
    if draw(st.booleans()):
        found[Path("flere")] = Answer(value=[{"code": "l"}, {"code": "e", "system": "urn:x"}])
    if draw(st.booleans()):
        found[Path("rad")] = Answer(state=draw(STATES), kommentar=draw(st.just("") | WORDS))
    for number in range(draw(st.integers(0, 2))):
        found[Path(f"rad:r{number}")] = Answer(value={"place": f"b0{number}"})
        one(f"rad:r{number}/r.date", FieldKind.DATE)
        if draw(st.booleans()):
            found[Path(f"rad:r{number}/barn:b")] = Answer(value={"place": "a0"})
            one(f"rad:r{number}/barn:b/navn", FieldKind.STRING)
    return found


@given(answers())
def test_all_answers_come_back(given_answers: dict[Path, Answer]) -> None:
    filled = from_response(FORM, to_response(FORM, given_answers))
    assert filled.answers == given_answers
    assert filled.unsupported == ()


def test_how_it_is_written() -> None:
    definition = form(
        group(
            "bolig",
            question("bor", FieldKind.CHOICE, options=OPTIONS, text="Hvor bor du?"),
            question("vet", FieldKind.DECIMAL, text="Leie"),
        )
    )
    written = json.loads(
        to_response(
            definition,
            {
                Path("bor"): Answer(value={"code": "e", "system": "urn:x"}, kilde=Kilde.BRUKER),
                Path("vet"): Answer(state=AnswerState.ONSKER_IKKE),
            },
        )
    )
    assert written == {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:feltapp:skjema:prove|1",
        "status": "completed",
        "language": "nb-NO",
        "item": [
            {
                "linkId": "bolig",
                "text": "bolig",
                "item": [
                    {
                        "extension": [{"url": "urn:feltapp:kilde", "valueCode": "bruker"}],
                        "linkId": "bor",
                        "text": "Hvor bor du?",
                        "answer": [{"valueCoding": {"code": "e", "system": "urn:x", "display": "Eier"}}],
                    },
                    {
                        "linkId": "vet",
                        "text": "Leie",
                        "answer": [
                            {
                                "extension": [
                                    {
                                        "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                                        "valueCode": "asked-declined",
                                    }
                                ]
                            }
                        ],
                    },
                ],
            }
        ],
    }


def test_a_decimal_is_a_number_with_its_decimals() -> None:
    definition = form(question("x", FieldKind.DECIMAL))
    assert b'"valueDecimal":2.50' in to_response(definition, {Path("x"): Answer(value="2.50")})


def test_a_removed_row_is_not_written() -> None:
    assert b"item" not in to_response(FORM, {Path("rad:x"): REMOVED})


def test_what_has_no_place_is_told() -> None:
    definition = form(question("x", FieldKind.INTEGER))
    data = {
        "resourceType": "QuestionnaireResponse",
        "item": [
            {"linkId": "ukjent", "answer": [{"valueString": "noe"}]},
            {"linkId": "x", "answer": [{"valueString": "fire"}, {"valueInteger": 4}, {"valueInteger": 5}]},
        ],
    }
    filled = from_response(definition, json.dumps(data).encode())
    assert filled.answers == {"x": Answer(value=4)}
    assert [one.what for one in filled.unsupported] == ["item", "answer String", "answer"]
    assert isinstance(filled.unsupported[0], Unsupported)


def test_rows_of_others_get_ids_and_places() -> None:
    definition = form(group("rad", question("x"), repeats=True))
    rad = [{"linkId": "rad", "item": [{"linkId": "x", "answer": [{"valueString": one}]}]} for one in "ab"]
    data = json.dumps({"resourceType": "QuestionnaireResponse", "item": rad}).encode()
    assert {path: answer.value for path, answer in from_response(definition, data).answers.items()} == {
        "rad:fra1": {"place": "a0"},
        "rad:fra1/x": "a",
        "rad:fra2": {"place": "a1"},
        "rad:fra2/x": "b",
    }


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "svar-ikke-json"),
        (b"[]", "svar-ikke-questionnaireresponse"),
        (b" " * 5_000_001, "svar-for-stort"),
        (b"[" * 100_000, "svar-ikke-json"),
    ],
    ids=["json", "annet", "stort", "dypt"],
)
def test_what_is_no_response_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FormError) as caught:
        from_response(FORM, data)
    assert caught.value.code == code


@given(st.data())
def test_a_damaged_response_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(to_response(FORM, data.draw(answers())))
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 10))] = data.draw(st.binary(max_size=4))
    try:
        from_response(FORM, bytes(content))
    except FormError:
        return
