"""Any file becomes a form, with what is not supported said, or a FormError; never anything else."""

import json
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import FieldKind, FormDefinition, Nature, Scoring, Styrke, Unsupported
from feltapp.forms.reader import MAX_BYTES, FormError, read, read_all
from tests.unit.forms.building import DATA, SHARED, questionnaire

HL7 = "http://hl7.org/fhir/StructureDefinition/"
CONTROL = "http://hl7.org/fhir/ValueSet/questionnaire-item-control"


def control(code: str) -> dict[str, object]:
    concept = {"coding": [{"system": CONTROL, "code": code}]}
    return {"url": HL7 + "questionnaire-itemControl", "valueCodeableConcept": concept}


def only(*items: Mapping[str, object], **rest: object) -> FormDefinition:
    return read(questionnaire(*items, **rest)).definition


def code_of_reading(data: bytes) -> str:
    with pytest.raises(FormError) as caught:
        read(data)
    return caught.value.code


@pytest.mark.parametrize("path", sorted([*DATA.glob("*.json"), *SHARED.glob("*.json")]), ids=lambda path: path.name)
def test_every_file_of_the_national_tools_loads(path: Path) -> None:
    for reading in read_all(path.read_bytes()):
        assert reading.definition.fields


def test_what_the_national_tools_write_is_read() -> None:
    definition = read((DATA / "refero-all-item-types.json").read_bytes()).definition
    kinds = {one.link_id: (one.kind, one.style, one.precision, one.unit, len(one.options)) for one in definition.fields}
    assert kinds["3"] == (FieldKind.QUANTITY, "", "day", "kg", 0)
    assert kinds["5b"] == (FieldKind.CHOICE, "check-box", "day", "", 2)
    assert kinds["7c"] == (FieldKind.DATE, "year", "year", "", 0)
    assert kinds["7d"][2] == "month"
    assert [one.link_id for one in definition.fields if one.repeats] == ["5b", "6b"]
    text = read((DATA / "refero-stepview.json").read_bytes()).definition.fields[1].children[1]
    assert (text.help, text.sublabel, text.markdown) == ("Help text", "**String sublabel**", "**String markdown**")
    assert (text.min_length, text.max_length, text.required, text.styrke) == (10, 20, True, Styrke.MAA)
    score = read((DATA / "refero-section-score.json").read_bytes()).definition.fields[0].children[0].children
    assert [one.scoring for one in score] == [Scoring.QUESTION, Scoring.QUESTION, Scoring.SECTION]
    assert str(score[0].options[3].score) == "8.0"


def test_our_own_extensions_are_read() -> None:
    definition = only(
        {
            "linkId": "bolig.trygg",
            "type": "boolean",
            "text": "Trygg der nå?",
            "extension": [
                {"url": "urn:feltapp:sensitiv", "valueBoolean": True},
                {"url": "urn:feltapp:styrke", "valueCode": "bor"},
                {"url": "urn:feltapp:tillegg", "valueBoolean": True},
                {"url": "urn:feltapp:svartilstand", "valueBoolean": False},
                {"url": "urn:feltapp:kildevalg", "valueBoolean": False},
                {"url": "urn:feltapp:liste", "valueBoolean": True},
            ],
        },
        url="urn:feltapp:skjema:prove-to",
        extension=[
            {"url": "urn:feltapp:natur", "valueCode": "laast"},
            {"url": "urn:feltapp:mappe", "valueCode": "sosial"},
            {"url": "urn:feltapp:rettsgrunnlag", "valueString": "sotjl. § 17"},
            {"url": "urn:feltapp:kilde", "valueString": "Oslostandard"},
        ],
    )
    field = definition.fields[0]
    assert (definition.id, definition.nature, definition.mappe) == ("prove-to", Nature.LAAST, MappeKind.SOSIAL)
    assert (definition.rettsgrunnlag, definition.source) == ("sotjl. § 17", "Oslostandard")
    assert (field.sensitive, field.styrke, field.supplement, field.in_list) == (True, Styrke.BOR, True, True)
    assert (field.takes_state, field.takes_kilde) == (False, False)


@pytest.mark.parametrize(
    ("item", "what"),
    [
        ({"extension": [{"url": "urn:noe:annet", "valueString": "x"}]}, "extension urn:noe:annet"),
        ({"extension": [control("gtable")]}, "itemControl gtable"),
        ({"noe": 1}, "item noe"),
        ({"answerValueSet": "https://langt.borte/vs", "type": "choice"}, "answerValueSet https://langt.borte/vs"),
        (
            {"enableWhen": [{"question": "finnes-ikke", "operator": "exists", "answerBoolean": True}]},
            "enableWhen finnes-",
        ),
        ({"enableWhen": [{"question": "x", "operator": "~", "answerBoolean": True}]}, "enableWhen ~"),
        ({"enableWhen": [{"question": "x", "operator": "exists", "answerBoolean": True}]}, "enableWhen går i ring"),
        ({"initial": [{"valueString": "x"}], "type": "integer"}, "initial String"),
        ({"extension": [{"url": HL7 + "regex", "valueString": "(?=x)"}]}, "regex: gruppe som ser fram"),
        ({"extension": [{"url": "urn:feltapp:styrke", "valueCode": "burde"}]}, "extension urn:feltapp:styrke = burde"),
    ],
)
def test_what_is_not_supported_is_said(item: Mapping[str, object], what: str) -> None:
    reading = read(questionnaire({"linkId": "x", "type": "string", "text": "Spørsmål", **item}))
    assert [one for one in reading.unsupported if one.link_id == "x" and one.what.startswith(what)]


def test_nothing_is_said_of_what_is_supported() -> None:
    said = {path.name: read(path.read_bytes()).unsupported for path in DATA.glob("*.json")}
    assert said == {path.name: () for path in DATA.glob("*.json")}


def test_a_bundle_holds_the_languages_of_one_form() -> None:
    entries = [
        {"resource": json.loads(questionnaire({"linkId": "1", "type": "string", "text": text}, language=language))}
        for language, text in (("pl-PL", "Imię"), ("nb-NO", "Navn"))
    ]
    bundle = json.dumps({"resourceType": "Bundle", "entry": entries}).encode()
    assert read(bundle).definition.fields[0].text == "Navn"
    assert read(bundle, language="pl-PL").definition.fields[0].text == "Imię"
    assert read(bundle, language="ar").definition.language == "pl-PL"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "skjema-ikke-json"),
        (b"{", "skjema-ikke-json"),
        (b"\xff\xfe", "skjema-ikke-json"),
        (b"[]", "skjema-ikke-questionnaire"),
        (b'{"resourceType": "Patient"}', "skjema-ikke-questionnaire"),
        (b'{"resourceType": "Bundle", "entry": [{}]}', "skjema-ikke-questionnaire"),
        (questionnaire(), "skjema-uten-felt"),
        (questionnaire({"type": "string"}), "skjema-uten-linkid"),
        (questionnaire({"linkId": "1", "type": "string"}, {"linkId": "1", "type": "text"}), "skjema-dobbel-linkid"),
        (questionnaire({"linkId": "1", "type": "hologram"}), "skjema-ukjent-type"),
        (questionnaire(*({"linkId": str(n), "type": "string"} for n in range(10_000))), "skjema-for-mange-felt"),
        (b"[" * 100_000 + b"]" * 100_000, "skjema-for-dypt"),
        (b" " * (MAX_BYTES + 1), "skjema-for-stort"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_a_form_is_refused_with_a_code(data: bytes, code: str) -> None:
    started = time.process_time()
    assert code_of_reading(data) == code
    assert time.process_time() - started < 1.0


def test_nesting_two_hundred_deep_is_refused() -> None:
    item: dict[str, object] = {"linkId": "200", "type": "string"}
    for depth in range(199, 0, -1):
        item = {"linkId": str(depth), "type": "group", "item": [item]}
    assert code_of_reading(questionnaire(item)) == "skjema-for-dypt"


def test_two_thousand_questions_each_asked_after_the_last_are_read_at_once() -> None:
    items: list[dict[str, object]] = [{"linkId": "0", "type": "boolean", "text": "0"}]
    for number in range(1, 2000):
        condition = {"question": str(number - 1), "operator": "=", "answerBoolean": True}
        items.append({"linkId": str(number), "type": "boolean", "text": "x", "enableWhen": [condition]})
    started = time.process_time()
    assert read(questionnaire(*items)).unsupported == ()
    assert time.process_time() - started < 1.0


def test_a_circle_of_conditions_is_told_and_does_not_hang() -> None:
    def asked_after(link_id: str, other: str) -> dict[str, object]:
        condition = {"question": other, "operator": "exists", "answerBoolean": True}
        return {"linkId": link_id, "type": "string", "text": link_id, "enableWhen": [condition]}

    reading = read(questionnaire(asked_after("a", "b"), asked_after("b", "c"), asked_after("c", "a")))
    assert [one.what for one in reading.unsupported] == ["enableWhen går i ring"]


def test_numbers_that_cannot_be_written_out_are_not_taken() -> None:
    field = only(
        {
            "linkId": "1",
            "type": "decimal",
            "text": "x",
            "extension": [{"url": HL7 + "minValue", "valueDecimal": 0}],
        }
    ).fields[0]
    assert field.min_value == "0"
    raw = questionnaire({"linkId": "1", "type": "decimal", "text": "x", "initial": [{"valueDecimal": 7}]})
    huge = raw.replace(b'"valueDecimal": 7', b'"valueDecimal": 1e999999999')
    assert read(huge).definition.fields[0].initial is None
    assert Unsupported(link_id="1", what="initial Decimal") in read(huge).unsupported


_LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
_WORDS = st.sampled_from(
    [
        *("resourceType", "item", "linkId", "type", "text", "extension", "url", "valueString", "valueCoding", "code"),
        *("answerOption", "enableWhen", "question", "operator", "answerBoolean", "initial", "contained", "compose"),
        *("include", "concept", "_text", "valueDecimal", "coding", "valueCodeableConcept", "entry", "resource", "id"),
    ]
)
_VALUES = st.sampled_from(["Questionnaire", "Bundle", "ValueSet", "group", "choice", "string", "=", "exists", "#1"])
_JSON = st.recursive(
    _LEAVES | _VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS, inner, max_size=6),
    max_leaves=30,
)


@given(st.lists(st.dictionaries(_WORDS, _JSON, max_size=8), max_size=4), st.dictionaries(_WORDS, _JSON, max_size=4))
def test_any_json_becomes_a_form_or_a_form_error(items: list[dict[str, object]], rest: dict[str, object]) -> None:
    whole = {**rest, "resourceType": "Questionnaire", "item": [{"linkId": "0", "type": "choice"}, *items]}
    try:
        read_all(json.dumps(whole).encode())
    except FormError:
        return


@given(st.data())
def test_a_damaged_file_becomes_a_form_or_a_form_error(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(path.name for path in DATA.glob("*.json"))))
    content = bytearray((DATA / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=4))
    try:
        read_all(bytes(content))
    except FormError:
        return
