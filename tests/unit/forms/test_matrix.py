"""Each item type × each extension of the national tools: small items, answers to them, and what comes of it.

Read as tables: a line is one combination, and says what a person who answers sees or what the response says.  Files of
the tools themselves are tried in `test_reader.py`; how it looks on screen in `tests/ui`.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from feltapp.domain.ids import Path
from feltapp.forms.attachments import LARGEST, PDF
from feltapp.forms.definition import Field, FieldKind, Shown
from feltapp.forms.reader import read, read_all
from feltapp.forms.trial import Trial, try_out
from tests.unit.forms.building import TODAY, questionnaire, session

HL7 = "http://hl7.org/fhir/StructureDefinition/"
EHELSE = "http://ehelse.no/fhir/StructureDefinition/"
HELSENORGE = "http://helsenorge.no/fhir/StructureDefinition/"
SYSTEM = "http://helsenorge.no/fhir/CodeSystem/"
YES = {"system": "urn:s", "code": "ja", "display": "Ja"}
NO = {"system": "urn:s", "code": "nei", "display": "Nei"}
OPTIONS = {"answerOption": [{"valueCoding": YES}, {"valueCoding": NO}]}
KILO = {
    "extension": [
        {
            "url": HL7 + "questionnaire-unit",
            "valueCoding": {"system": "http://unitsofmeasure.org", "code": "kg", "display": "kilo"},
        }
    ]
}
Item = Mapping[str, Any]


def _kg(size: float) -> dict[str, object]:
    return {"value": size, "unit": "kilo", "system": "http://unitsofmeasure.org", "code": "kg"}


def _file(name: str, data: bytes = b"%PDF-1.4 x") -> dict[str, object]:
    fingerprint = hashlib.sha256(data).hexdigest()
    found: dict[str, object] = {"contentType": PDF, "url": f"urn:sha256:{fingerprint}", "size": len(data)}
    return {**found, "title": name, "data": base64.b64encode(data).decode()}


def _person(name: str) -> dict[str, str]:
    return {"reference": f"Practitioner/{name}", "display": name}


VALUES: dict[str, tuple[str, Sequence[Any], Item]] = {
    "boolean": ("Boolean", (True, False), {}),
    "integer": ("Integer", (2, 5), {}),
    "decimal": ("Decimal", (2.5, 5.25), {}),
    "date": ("Date", ("2026-01-02", "2026-03-04"), {}),
    "dateTime": ("DateTime", ("2026-01-02T10:00:00+01:00", "2026-03-04T10:00:00+01:00"), {}),
    "time": ("Time", ("08:30:00", "12:00:00"), {}),
    "string": ("String", ("en", "to"), {}),
    "text": ("String", ("en\nlinje", "to"), {}),
    "url": ("Uri", ("https://a.no", "https://b.no"), {}),
    "choice": ("Coding", (YES, NO), OPTIONS),
    "open-choice": ("Coding", (YES, NO), OPTIONS),
    "quantity": ("Quantity", (_kg(2), _kg(5)), KILO),
    "attachment": ("Attachment", (_file("a.pdf"), _file("b.pdf", b"%PDF-1.4 y")), {}),
    "reference": ("Reference", (_person("kari"), _person("amir")), {}),
}
"""How each type's value is named and two of its values, the lower first; what an item of it needs besides."""
TYPES = sorted(VALUES)
ORDERED = ("integer", "decimal", "date", "dateTime", "time", "quantity")


def ext(url: str, **value: object) -> dict[str, object]:
    return {"url": url, **value}


def control(code: str) -> dict[str, object]:
    return ext(HL7 + "questionnaire-itemControl", valueCodeableConcept={"coding": [{"code": code}]})


def an_item(kind: str, *extensions: Mapping[str, object], link_id: str = "a", **rest: object) -> dict[str, Any]:
    needs = VALUES[kind][2] if kind in VALUES else {}
    made = {"linkId": link_id, "type": kind, "text": link_id, **needs, **rest}
    own = [*needs.get("extension", ()), *extensions]
    return {**made, "extension": own} if own else made


def answered(kind: str, *values: object, link_id: str = "a", name: str = "") -> dict[str, Any]:
    named = f"value{name or VALUES[kind][0]}"
    return {"linkId": link_id, "answer": [{named: one} for one in values]}


def tried(items: Sequence[Item], *answers: Mapping[str, object], **rest: object) -> Trial:
    said = json.dumps({"item": list(answers)}).encode()
    return try_out(read(questionnaire(*items, **rest)), said, today=TODAY)


def written(trial: Trial, link_id: str = "a") -> list[Any]:
    """The values of an answer in the response."""
    found: list[Any] = []

    def look(items: Sequence[Mapping[str, Any]]) -> None:
        for item in items:
            for answer in item.get("answer", ()):
                if item["linkId"] == link_id:
                    found.extend(value for key, value in answer.items() if key.startswith("value"))
                look(answer.get("item", ()))
            look(item.get("item", ()))

    look(json.loads(trial.response).get("item", ()))
    return found


def problems(trial: Trial) -> list[str]:
    return [one.code for one in trial.problems]


def the_field(*items: Item) -> Field:
    return read(questionnaire(*items)).definition.fields[0]


@pytest.mark.parametrize("kind", TYPES)
def test_an_answer_comes_back_as_it_was_given(kind: str) -> None:
    for value in VALUES[kind][1]:
        trial = tried([an_item(kind)], answered(kind, value))
        assert (written(trial), problems(trial), trial.unsupported) == ([value], [], ())


@pytest.mark.parametrize("kind", [one for one in TYPES if one != "boolean"])
def test_repeats_takes_several_answers(kind: str) -> None:
    values = VALUES[kind][1]
    assert written(tried([an_item(kind, repeats=True)], answered(kind, *values))) == list(values)


@pytest.mark.parametrize("kind", TYPES)
def test_repeats_with_questions_below_is_a_row_for_each_answer(kind: str) -> None:
    values = VALUES[kind][1]
    below = an_item("string", link_id="b")
    answers = [{f"value{VALUES[kind][0]}": one, "item": [answered("string", "x", link_id="b")]} for one in values]
    trial = tried([an_item(kind, repeats=True, item=[below])], {"linkId": "a", "answer": answers})
    assert written(trial) == list(values)
    assert written(trial, "b") == ["x", "x"]


@pytest.mark.parametrize("kind", [one for one in TYPES if one != "attachment"])
def test_initial_is_the_first_answer_and_gives_way_to_another(kind: str) -> None:
    name, (first, second), _ = VALUES[kind]
    item = an_item(kind, initial=[{f"value{name}": first}])
    assert written(tried([item])) == [first]
    assert written(tried([item], answered(kind, second))) == [second]


@pytest.mark.parametrize("kind", [one for one in TYPES if one not in ("attachment", "boolean")])
def test_several_initial_values_of_a_question_with_others_below_are_not_lost(kind: str) -> None:
    name, values, _ = VALUES[kind]
    first = [{f"value{name}": one} for one in values]
    item = an_item(kind, repeats=True, initial=first, item=[an_item("string", link_id="b")])
    assert written(tried([item])) == list(values)


@pytest.mark.parametrize("kind", ["choice", "open-choice"])
def test_initial_selected_is_the_first_answer(kind: str) -> None:
    options = [{"valueCoding": YES}, {"valueCoding": NO, "initialSelected": True}]
    assert written(tried([an_item(kind, answerOption=options)])) == [NO]


@pytest.mark.parametrize("kind", TYPES)
def test_required_is_missed_until_it_is_answered(kind: str) -> None:
    item = an_item(kind, required=True)
    assert problems(tried([item, an_item("string", link_id="x")], answered("string", "y", link_id="x"))) == ["mangler"]
    assert problems(tried([item], answered(kind, VALUES[kind][1][0]))) == []


@pytest.mark.parametrize("kind", TYPES)
def test_read_only_takes_nothing_from_people(kind: str) -> None:
    s = session(read(questionnaire(an_item(kind, readOnly=True))).definition)
    assert s.edit(Path("a"), "12").field(Path("a")).raw == ""
    assert s.choose(Path("a"), True).field(Path("a")).answer.value is None


@pytest.mark.parametrize("kind", TYPES)
def test_hidden_is_not_seen_and_its_answer_is_kept(kind: str) -> None:
    value = VALUES[kind][1][0]
    trial = tried([an_item(kind, ext(HL7 + "questionnaire-hidden", valueBoolean=True))], answered(kind, value))
    assert (trial.visible, written(trial)) == ((), [value])


HOLDS = {"=": (1,), "!=": (0, 2), ">": (2,), "<": (0,), ">=": (1, 2), "<=": (0, 1)}
THREE: dict[str, Sequence[Any]] = {
    "integer": (1, 2, 3),
    "decimal": (1.5, 2.5, 3.5),
    "date": ("2026-01-01", "2026-01-02", "2026-01-03"),
    "dateTime": ("2026-01-02T09:00:00+01:00", "2026-01-02T10:00:00+01:00", "2026-01-02T11:00:00+01:00"),
    "time": ("08:00:00", "08:30:00", "09:00:00"),
    "quantity": (_kg(1), _kg(2), _kg(3)),
}


def _when(kind: str, operator: str, expected: object, **rest: object) -> dict[str, Any]:
    name = "Boolean" if operator == "exists" else VALUES[kind][0].replace("Uri", "String")
    return {"enableWhen": [{"question": "a", "operator": operator, f"answer{name}": expected}], **rest}


@pytest.mark.parametrize("operator", sorted(HOLDS))
@pytest.mark.parametrize("kind", sorted(THREE))
def test_enable_when_compares(kind: str, operator: str) -> None:
    lower_same_higher = THREE[kind]
    follows = an_item("string", link_id="b", **_when(kind, operator, lower_same_higher[1]))
    shown = [
        at
        for at, value in enumerate(lower_same_higher)
        if "b" in tried([an_item(kind), follows], answered(kind, value)).visible
    ]
    assert tuple(shown) == HOLDS[operator]


@pytest.mark.parametrize("operator", ["=", "!="])
@pytest.mark.parametrize("kind", [one for one in TYPES if one not in (*THREE, "attachment")])
def test_enable_when_tells_values_apart(kind: str, operator: str) -> None:
    first, second = VALUES[kind][1]
    follows = an_item("string", link_id="b", **_when(kind, operator, first))
    shown = ["b" in tried([an_item(kind), follows], answered(kind, one)).visible for one in (first, second)]
    assert shown == [operator == "=", operator == "!="]
    assert "b" not in tried([an_item(kind), follows]).visible


@pytest.mark.parametrize("kind", TYPES)
def test_enable_when_exists(kind: str) -> None:
    value = VALUES[kind][1][1]
    for wanted in (True, False):
        follows = an_item("string", link_id="b", **_when(kind, "exists", wanted))
        assert ("b" in tried([an_item(kind), follows], answered(kind, value)).visible) is wanted
        assert ("b" in tried([an_item(kind), follows]).visible) is not wanted


WHERE: dict[str, Item] = {
    "display": {"linkId": "b", "type": "display", "text": "b"},
    "group": {"linkId": "b", "type": "group", "item": [an_item("string", link_id="c")]},
    "rows": {"linkId": "b", "type": "group", "repeats": True, "item": [an_item("string", link_id="c")]},
    **{one: an_item(one, link_id="b") for one in TYPES},
}


@pytest.mark.parametrize("what", sorted(WHERE))
def test_enable_when_on_every_kind_of_item(what: str) -> None:
    item = {**WHERE[what], **_when("boolean", "=", True)}
    assert "b" in tried([an_item("boolean"), item], answered("boolean", True)).visible
    hidden = tried([an_item("boolean"), item], answered("boolean", False))
    assert set(hidden.visible) == {"a"}


@pytest.mark.parametrize(("behavior", "shown"), [("all", [False, False, True]), ("any", [False, True, True])])
def test_enable_behavior(behavior: str, shown: list[bool]) -> None:
    both = [{"question": one, "operator": "=", "answerBoolean": True} for one in ("a", "b")]
    item = an_item("string", link_id="c", enableWhen=both, enableBehavior=behavior)
    items = [an_item("boolean"), an_item("boolean", link_id="b"), item]
    given = [(False, False), (True, False), (True, True)]
    seen = [
        tried(items, answered("boolean", one), answered("boolean", other, link_id="b")).visible for one, other in given
    ]
    assert ["c" in one for one in seen] == shown


def test_a_question_that_is_not_asked_opens_nothing_and_its_answer_is_not_sent() -> None:
    items = [
        an_item("boolean"),
        an_item("boolean", link_id="b", **_when("boolean", "=", True)),
        an_item("string", link_id="c", enableWhen=[{"question": "b", "operator": "=", "answerBoolean": True}]),
    ]
    trial = tried(items, answered("boolean", False), answered("boolean", True, link_id="b"))
    assert (trial.visible, written(trial, "b")) == (("a",), [])


def test_own_words_are_what_the_national_filler_calls_annet() -> None:
    other = {"system": SYSTEM + "open-choice", "code": "other"}
    when = {"enableWhen": [{"question": "a", "operator": "=", "answerCoding": other}]}
    items = [an_item("open-choice"), an_item("string", link_id="b", **when)]
    said = {"linkId": "a", "answer": [{"valueCoding": other}, {"valueString": "eget"}]}
    trial = tried(items, said)
    assert (trial.visible, written(trial), trial.unsupported) == (("a", "b"), ["eget"], ())
    assert "b" not in tried(items, answered("open-choice", YES)).visible


MIN, MAX = HL7 + "minValue", HL7 + "maxValue"
BOUNDS = {
    kind: {"low": values[0], "middle": values[1], "high": values[2]}
    for kind, values in THREE.items()
    if kind != "quantity"
}


@pytest.mark.parametrize("kind", sorted(BOUNDS))
def test_min_and_max_value(kind: str) -> None:
    name, found = VALUES[kind][0], BOUNDS[kind]
    least = an_item(kind, ext(MIN, **{f"value{name}": found["middle"]}))
    most = an_item(kind, ext(MAX, **{f"value{name}": found["middle"]}))
    assert problems(tried([least], answered(kind, found["low"]))) == ["for-lite"]
    assert problems(tried([most], answered(kind, found["high"]))) == ["for-stort"]
    for item in (least, most):
        assert problems(tried([item], answered(kind, found["middle"]))) == []


FILE = _file("stor.pdf", b"%PDF-" + b"x" * 400_000)
CONSTRAINTS: list[tuple[str, Item, Any, Any, str]] = [
    ("quantity", ext(MIN, valueDecimal=2), _kg(1), _kg(2), "for-lite"),
    ("quantity", ext(MAX, valueDecimal=2), _kg(3), _kg(2), "for-stort"),
    ("quantity", ext(HL7 + "maxDecimalPlaces", valueInteger=1), _kg(2.25), _kg(2.2), "for-mange-desimaler"),
    ("decimal", ext(HL7 + "maxDecimalPlaces", valueInteger=1), 2.25, 2.2, "for-mange-desimaler"),
    ("date", ext(EHELSE + "sdf-minvalue", valueString="today()"), "2026-06-01", "2026-06-02", "for-lite"),
    ("date", ext(EHELSE + "sdf-maxvalue", valueString="today()"), "2026-06-03", "2026-06-02", "for-stort"),
    ("attachment", ext(HL7 + "maxSize", valueDecimal=0.25), FILE, _file("a.pdf"), "for-stor-fil"),
    *((kind, ext(HL7 + "minLength", valueInteger=3), "ab", "abc", "for-kort") for kind in ("string", "text")),
    ("url", ext(HL7 + "minLength", valueInteger=13), "https://a.no", "https://ab.no", "for-kort"),
    *(
        (kind, ext(HL7 + "regex", valueString="^[0-9]{4}$"), "12", "0123", "passer-ikke-moensteret")
        for kind in ("string", "text")
    ),
    ("url", ext(HL7 + "regex", valueString=r"\.no$"), "https://a.se", "https://a.no", "passer-ikke-moensteret"),
    ("string", ext(HL7 + "regex", valueString=r"^[\x00-\x7F\xA0-\xFF]+$"), "Łódź", "Åse", "passer-ikke-moensteret"),
]


@pytest.mark.parametrize(("kind", "extension", "bad", "good", "code"), CONSTRAINTS)
def test_constraints_of_an_answer(kind: str, extension: Item, bad: object, good: object, code: str) -> None:
    words = ext(EHELSE + "validationtext", valueString="Slik, takk")
    wrong = tried([an_item(kind, extension, words)], answered(kind, bad))
    assert problems(wrong) == [code]
    assert wrong.problems[0].validation_text == "Slik, takk"
    assert problems(tried([an_item(kind, extension, words)], answered(kind, good))) == []


@pytest.mark.parametrize("kind", ["string", "text", "url"])
def test_max_length(kind: str) -> None:
    item = an_item(kind, maxLength=12)
    assert problems(tried([item], answered(kind, "https://ab.no"))) == ["for-lang"]
    assert problems(tried([item], answered(kind, "https://a.no"))) == []


@pytest.mark.parametrize("kind", [one for one in TYPES if one != "boolean"])
def test_min_and_max_occurs(kind: str) -> None:
    one, other = VALUES[kind][1]
    least = an_item(kind, ext(HL7 + "questionnaire-minOccurs", valueInteger=2), repeats=True)
    most = an_item(kind, ext(HL7 + "questionnaire-maxOccurs", valueInteger=1), repeats=True)
    assert problems(tried([least], answered(kind, one))) == ["for-faa-svar"]
    assert problems(tried([least], answered(kind, one, other))) == []
    assert problems(tried([most], answered(kind, one, other))) == ["for-mange-svar"]


def test_min_and_max_occurs_of_a_group() -> None:
    inside = [an_item("string", link_id="b")]
    rows: dict[str, Any] = {"linkId": "a", "type": "group", "text": "a", "repeats": True, "item": inside}
    row = {"linkId": "a", "item": [answered("string", "x", link_id="b")]}
    most = {**rows, "extension": [ext(HL7 + "questionnaire-maxOccurs", valueInteger=1)]}
    assert problems(tried([most], row, row)) == ["for-mange-svar"]
    least = {**rows, "extension": [ext(HL7 + "questionnaire-minOccurs", valueInteger=2)]}
    from_the_start = session(read(questionnaire(least)).definition).state
    assert [one.path for one in from_the_start.fields if one.is_row] == ["a:fra1", "a:fra2"]


RESULTS: dict[str, tuple[str, Any]] = {
    "boolean": ("{0} = 3", True),
    "integer": ("{0} + 4", 7),
    "decimal": ("{0} / 2", 1.5),
    "quantity": ("{0} * 2", _kg(6)),
    "string": ("{0}.toString()", "3"),
    "text": ("{0}.toString()", "3"),
    "date": ("iif({0} = 3, @2026-01-02, @2026-01-03)", "2026-01-02"),
    "dateTime": ("@2026-01-02T10:00:00+01:00", "2026-01-02T10:00:00+01:00"),
    "time": ("@T08:30", "08:30:00"),
}
ASKED = "QuestionnaireResponse.descendants().where(linkId='n').answer.value"


@pytest.mark.parametrize("kind", sorted(RESULTS))
def test_calculated_expression(kind: str) -> None:
    said, result = RESULTS[kind]
    asked = an_item("integer", link_id="n")
    for url, value in (
        (EHELSE + "sdf-calculatedExpression", {"valueString": said.format(ASKED)}),
        (
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            {"valueExpression": {"language": "text/fhirpath", "expression": said.format(ASKED)}},
        ),
    ):
        trial = tried([asked, an_item(kind, ext(url, **value))], answered("integer", 3, link_id="n"))
        assert (written(trial), trial.unsupported) == ([result], ())


@pytest.mark.parametrize("kind", [one for one in TYPES if one != "reference"])
def test_copy_shows_and_keeps_what_was_answered_elsewhere(kind: str) -> None:
    source = an_item(kind, link_id="n")
    copy = an_item(kind, control("data-receiver"), ext(HL7 + "cqf-expression", valueString=ASKED))
    value = VALUES[kind][1][1]
    assert written(tried([source, copy], answered(kind, value, link_id="n"))) == [value]


FIRST: dict[str, tuple[str, Any]] = {
    "date": ("today()", "2026-06-02"),
    "dateTime": ("now()", "2026-06-02T00:00:00"),
    "integer": ("2 + 3", 5),
    "decimal": ("5 / 2", 2.5),
    "boolean": ("iif(%representative.relationship.count() > 0, true, false)", False),
    "string": ("Patient.name.where(use = 'official').select(given.join(' ') & ' ' & family)", "Lars Lie"),
    "text": ("Patient.telecom.where(use = 'mobile' and system = 'phone').value", "90000000"),
}


@pytest.mark.parametrize("kind", sorted(FIRST))
def test_fhirpath_gives_the_first_answer(kind: str) -> None:
    said, expected = FIRST[kind]
    person = {
        "name": [{"use": "official", "given": ["Lars"], "family": "Lie"}],
        "telecom": [{"use": "mobile", "system": "phone", "value": "90000000"}],
    }
    reading = read(questionnaire(an_item(kind, ext(EHELSE + "sdf-fhirpath", valueString=said))))
    assert reading.unsupported == ()
    s = session(reading.definition, person=person)
    value = s.final_answers()[Path("a")].value
    assert value == (str(expected) if kind == "decimal" else expected)


def test_whom_a_form_is_about_is_empty_for_a_form_about_nobody() -> None:
    asked = an_item("string", ext(EHELSE + "sdf-fhirpath", valueString="Patient.name.family"))
    assert written(tried([asked])) == []


@pytest.mark.parametrize(
    ("kind", "rule", "good", "bad"),
    [
        ("date", "this.value <= today()", "2026-06-02", "2026-06-03"),
        ("integer", "this.value mod 2 = 0", 4, 5),
        ("decimal", "this.value > 1.5", 2.5, 1.5),
        ("string", "this.value.length() > 2", "abc", "ab"),
        ("choice", "this.value.code = 'ja'", YES, NO),
        ("quantity", "this.value.value < 4", _kg(3), _kg(4)),
        ("boolean", "this.value = true", True, False),
    ],
)
def test_fhirpath_validation(kind: str, rule: str, good: object, bad: object) -> None:
    item = an_item(kind, ext(EHELSE + "sdf-fhirpathvalidation", valueString=rule))
    assert problems(tried([item], answered(kind, good))) == []
    assert problems(tried([item], answered(kind, bad))) == ["passer-ikke-regelen"]


@pytest.mark.parametrize("kind", ["string", "integer", "choice", "attachment", "group", "display"])
def test_words_around_an_item(kind: str) -> None:
    item = an_item(
        kind,
        ext(HELSENORGE + "sdf-sublabel", valueMarkdown="Under"),
        ext(HL7 + "entryFormat", valueString="dd.mm"),
        ext(EHELSE + "repeatstext", valueString="En til"),
        prefix="1.",
        _text={"extension": [ext(HL7 + "rendering-markdown", valueMarkdown="**a**")]},
    )
    found = the_field(item)
    assert (found.sublabel, found.entry_format, found.repeat_text) == ("Under", "dd.mm", "En til")
    assert (found.prefix, found.markdown) == ("1.", "**a**")


def test_the_sublabel_may_be_plain_text() -> None:
    assert the_field(an_item("string", ext(HELSENORGE + "sdf-sublabel-text", valueString="Under"))).sublabel == "Under"


@pytest.mark.parametrize(
    ("code", "kind", "becomes", "repeats"),
    [
        ("radio-button", "choice", "radio-button", False),
        ("check-box", "choice", "check-box", True),
        ("check-box", "open-choice", "check-box", True),
        ("drop-down", "choice", "drop-down", False),
        ("dynamic", "choice", "drop-down", False),
        ("autocomplete", "choice", "autocomplete", False),
        ("slider", "choice", "slider", False),
        ("visual-checkbox-group", "choice", "check-box", True),
        ("visual-radio-cloud", "choice", "radio-button", False),
        ("year", "date", "year", False),
        ("yearMonth", "date", "yearMonth", False),
        ("step", "group", "step", False),
        ("page", "group", "page", False),
        ("summary", "group", "summary", False),
    ],
)
def test_item_controls_that_ask(code: str, kind: str, becomes: str, repeats: bool) -> None:
    reading = read(questionnaire(an_item(kind, control(code))))
    found = reading.definition.fields[0]
    assert (found.style, found.repeats, reading.unsupported) == (becomes, repeats, ())


@pytest.mark.parametrize("code", ["sidebar", "inline", "highlight", "header", "footer", "prompt"])
@pytest.mark.parametrize("kind", ["text", "display"])
def test_item_controls_that_are_read(code: str, kind: str) -> None:
    trial = tried([an_item(kind, control(code), required=True), an_item("string", link_id="x")])
    assert (problems(trial), trial.unsupported, trial.definition.fields[0].kind) == ([], (), FieldKind.DISPLAY)


@pytest.mark.parametrize("code", ["help", "help-link", "flyover"])
def test_help_belongs_to_the_question_above(code: str) -> None:
    helping = an_item("text", control(code), link_id="h")
    trial = tried([an_item("string", item=[helping])])
    assert (trial.definition.fields[0].help, trial.visible) == ("h", ("a",))


def test_questions_inside_an_expandable_text_are_asked_and_sent() -> None:
    item = an_item("text", control("inline"), item=[an_item("string", link_id="b")])
    trial = tried([item], answered("string", "x", link_id="b"))
    assert (trial.visible, written(trial, "b"), trial.unsupported) == (("a", "b"), ["x"], ())


@pytest.mark.parametrize(("style", "typed", "kept"), [("year", "2024", "2024"), ("yearMonth", "03.2024", "2024-03")])
def test_year_and_month_keep_no_more_than_they_ask_for(style: str, typed: str, kept: str) -> None:
    s = session(read(questionnaire(an_item("date", control(style)))).definition)
    assert s.edit(Path("a"), typed).field(Path("a")).answer.value == kept
    assert s.edit(Path("a"), "04.03.2024").field(Path("a")).answer.value == kept


def test_a_quantity_with_several_units_needs_one_of_them() -> None:
    units = [
        ext(HL7 + "questionnaire-unitOption", valueCoding={"system": "urn:u", "code": one, "display": f"{one}."})
        for one in ("cm", "m")
    ]
    s = session(read(questionnaire({"linkId": "a", "type": "quantity", "text": "a", "extension": units})).definition)
    assert [one.code for one in s.edit(Path("a"), "3").field(Path("a")).problems] == ["mangler-enhet"]
    assert s.edit(Path("a"), "3 m").field(Path("a")).answer.value == {"value": "3", "unit": "m."}


def test_the_code_of_the_unit_is_sent_with_the_number() -> None:
    s = {"linkId": "a", "answer": [{"valueQuantity": {"value": 3}}]}
    assert written(tried([an_item("quantity")], s)) == [_kg(3)]


def test_a_condition_on_a_quantity_may_name_the_unit_by_its_code() -> None:
    expected = {"value": 3, "code": "kg", "system": "http://unitsofmeasure.org"}
    follows = an_item("string", link_id="b", **_when("quantity", "=", expected))
    assert "b" in tried([an_item("quantity"), follows], answered("quantity", _kg(3))).visible


def _scored(code: str, kind: str, link_id: str, **rest: object) -> dict[str, Any]:
    return an_item(kind, link_id=link_id, code=[{"system": "http://ehelse.no/scoringFormulas", "code": code}], **rest)


@pytest.mark.parametrize("inside", [True, False])
def test_scores_of_a_section_and_of_the_form(inside: bool) -> None:
    """The score stands on the coding, as the designer writes it, or on the option around it."""

    def option(code: str, score: int) -> dict[str, Any]:
        weighed = {"extension": [ext(HL7 + "ordinalValue", valueDecimal=score)]}
        return {"valueCoding": {"code": code, **weighed}} if inside else {"valueCoding": {"code": code}, **weighed}

    options = {"answerOption": [option("x", 2), option("y", 3), {"valueCoding": {"code": "z"}}]}
    sections = [
        {
            "linkId": f"g{one}",
            "type": "group",
            "item": [
                _scored("QS", "choice", f"q{one}", **options),
                _scored("SS", "quantity", f"s{one}"),
            ],
        }
        for one in (1, 2)
    ]
    items = [*sections, _scored("TS", "integer", "t")]
    answers = [answered("choice", {"code": code}, link_id=link) for link, code in (("q1", "x"), ("q2", "y"))]
    assert tried(items, *answers).computed == {
        "s1": {"value": "2", "unit": "kilo"},
        "s2": {"value": "3", "unit": "kilo"},
        "t": 5,
    }
    assert tried(items).computed == {}
    without = tried(items, answered("choice", {"code": "z"}, link_id="q1"))
    assert without.computed["t"] == 0


def test_options_from_a_contained_value_set() -> None:
    vs = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "urn:s", "concept": [{"code": "ja", "display": "Ja"}]}]},
    }
    item = {"linkId": "a", "type": "choice", "text": "a", "answerValueSet": "#v"}
    assert written(tried([item], answered("choice", YES), contained=[vs])) == [YES]


@pytest.mark.parametrize("kind", ["string", "integer", "date", "time"])
def test_options_that_are_plain_values(kind: str) -> None:
    name, value = {
        "string": ("String", "en"),
        "integer": ("Integer", 2),
        "date": ("Date", "2026-01-02"),
        "time": ("Time", "08:30:00"),
    }[kind]
    found = the_field({"linkId": "a", "type": "choice", "text": "a", "answerOption": [{f"value{name}": value}]})
    assert [one.display for one in found.options] == [str(value)]


def test_receivers_are_options() -> None:
    receiver = ext(EHELSE + "sdf-optionReference", valueReference={"reference": "Endpoint/1", "display": "Sykehuset"})
    item = {"linkId": "a", "type": "choice", "text": "a", "extension": [receiver]}
    when = {"enableWhen": [{"question": "a", "operator": "=", "answerReference": {"reference": "Endpoint/1"}}]}
    trial = tried([item, an_item("string", link_id="b", **when)], answered("choice", {"code": "Endpoint/1"}))
    assert (written(trial), trial.visible) == ([{"code": "Endpoint/1", "display": "Sykehuset"}], ("a", "b"))


def test_a_choice_whose_list_is_not_in_the_file_is_written_in_own_words_and_told() -> None:
    item = {"linkId": "a", "type": "choice", "text": "a", "answerValueSet": "http://x.no/liste"}
    reading = read(questionnaire(item))
    assert [one.what for one in reading.unsupported] == ["answerValueSet http://x.no/liste"]
    s = session(reading.definition)
    assert s.edit(Path("a"), "Paracet").field(Path("a")).problems == ()
    elsewhere = {"code": "p", "system": "urn:x", "display": "Paracet 500"}
    assert written(tried([item], answered("choice", elsewhere))) == [elsewhere]


@pytest.mark.parametrize(
    ("said", "mark"), [("&#9917", "⚽"), ("9917", "⚽"), ("U+26BD", "⚽"), ("⚽", "⚽"), ("fotball", "")]
)
def test_a_picture_sign_beside_an_option(said: str, mark: str) -> None:
    coding = {**YES, "extension": [ext(HL7 + "valueset-label", valueString=said)]}
    assert the_field(an_item("choice", answerOption=[{"valueCoding": coding}])).options[0].mark == mark


@pytest.mark.parametrize(("code", "shown"), [("1", Shown.EVERYWHERE), ("2", Shown.PAPER), ("3", Shown.SCREEN)])
def test_where_an_item_is_drawn(code: str, shown: Shown) -> None:
    item = {
        "linkId": "g",
        "type": "group",
        "text": "g",
        "code": [{"system": SYSTEM + "RenderOptions", "code": code}],
        "item": [an_item("string")],
    }
    definition = read(questionnaire(item, an_item("string", link_id="x"))).definition
    assert definition.fields[0].children[0].shown is shown
    drawn = session(definition).state.in_section("g")
    assert bool(drawn) is (shown is not Shown.PAPER)


def _said(language: str, words: str) -> dict[str, Any]:
    return ext(
        HL7 + "translation",
        extension=[{"url": "lang", "valueCode": language}, {"url": "content", "valueString": words}],
    )


def test_languages_inside_one_file() -> None:
    coding = {**YES, "_display": {"extension": [_said("en", "Yes")]}}
    item = an_item("choice", _text={"extension": [_said("en", "Question"), _said("pl", "Pytanie")]})
    file = questionnaire({**item, "answerOption": [{"valueCoding": coding}]}, language="nb-NO")
    found = {one.definition.language: one.definition.fields[0] for one in read_all(file)}
    assert {key: (one.text, one.options[0].display) for key, one in found.items()} == {
        "nb-NO": ("a", "Ja"),
        "en": ("Question", "Yes"),
        "pl": ("Pytanie", "Ja"),
    }
    assert read(file, language="en-GB").definition.language == "en"
    assert read(file).definition.language == "nb-NO"


def test_a_value_set_names_its_concepts_in_other_languages() -> None:
    concept = {"code": "ja", "display": "Ja", "designation": [{"language": "en", "value": "Yes"}]}
    vs = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:s", "concept": [concept]}]}}
    item = {"linkId": "a", "type": "choice", "text": "a", "answerValueSet": "#v"}
    english = read(questionnaire(item, contained=[vs], language="nb-NO"), language="en")
    assert [one.display for one in english.definition.fields[0].options] == ["Yes"]


def test_files_are_kept_whole_and_counted_together() -> None:
    broken = {**_file("a.pdf"), "data": base64.b64encode(b"%PDF-1.4 z").decode(), "url": "urn:sha256:feil"}
    (kept,) = written(tried([an_item("attachment")], answered("attachment", broken)))
    assert kept["url"] == f"urn:sha256:{hashlib.sha256(b'%PDF-1.4 z').hexdigest()}"
    half = [_file(f"{one}.pdf", b"%PDF-" + bytes([one]) * (LARGEST // 2 + 10)) for one in (65, 66)]
    s = session(read(questionnaire(an_item("attachment", repeats=True))).definition)
    s.choose(Path("a"), [_as_answer(one) for one in half])
    assert [one.problem.code for one in s.problems_for_signing()] == ["for-store-vedlegg"]
    s.choose(Path("a"), [_as_answer(half[0])])
    assert s.problems_for_signing() == ()


def _as_answer(file: Mapping[str, Any]) -> Any:
    return {
        "sha256": file["url"].removeprefix("urn:sha256:"),
        "type": file["contentType"],
        "title": file["title"],
        "size": file["size"],
        "data": file["data"],
    }


def test_what_a_new_version_asks_for_the_first_time_is_marked() -> None:
    earlier = read(questionnaire(an_item("string"), version="1")).definition
    now = read(questionnaire(an_item("string"), an_item("string", link_id="b"), version="2")).definition
    assert [one.new for one in session(now, earlier=earlier).state.fields] == [False, True]
    assert [one.new for one in session(now).state.fields] == [False, False]
