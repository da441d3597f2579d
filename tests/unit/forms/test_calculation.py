"""Answers that a form works out, copies, checks and begins with, for every kind of item, as the national filler."""

import time
from collections.abc import Mapping
from datetime import date

import pytest

from feltapp.domain.answer import Answer, AnswerState, JsonValue
from feltapp.domain.ids import Path
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import FieldKind, FormDefinition, Unsupported
from feltapp.forms.reader import read
from feltapp.forms.session import FormSession
from tests.unit.forms.building import DATA, TODAY, questionnaire, session

EHELSE = "http://ehelse.no/fhir/StructureDefinition/"
HL7 = "http://hl7.org/fhir/StructureDefinition/"
CALCULATED = EHELSE + "sdf-calculatedExpression"
COPY = HL7 + "cqf-expression"
RULE = EHELSE + "sdf-fhirpathvalidation"
OPTIONS = [{"valueCoding": {"code": "a", "system": "urn:x", "display": "Alfa"}}]


def of(link_id: str) -> str:
    return f"QuestionnaireResponse.descendants().where(linkId='{link_id}').answer.value"


def item(link_id: str, kind: str, *extensions: tuple[str, str], **rest: object) -> dict[str, object]:
    said = [{"url": url, "valueString": text} for url, text in extensions]
    return {"linkId": link_id, "type": kind, "text": link_id, "extension": said, **rest}


def form(*items: Mapping[str, object]) -> FormDefinition:
    reading = read(questionnaire(*items))
    assert reading.unsupported == ()
    return reading.definition


def value(filled: FormSession, path: str) -> JsonValue:
    return filled.state.field(Path(path)).answer.value


def notes(*items: Mapping[str, object]) -> tuple[Unsupported, ...]:
    return read(questionnaire(*items)).unsupported


@pytest.mark.parametrize(
    ("kind", "expression", "expected"),
    [
        ("decimal", f"{of('h')} / 3 + 0.5", "2.833333333333333"),
        ("integer", f"{of('h')} / 2", 4),
        ("quantity", f"{of('h')} * 2", {"value": "14", "unit": "kg"}),
        ("boolean", f"{of('h')} > 6", True),
        ("boolean", of("t"), False),
        ("string", f"'Sum ' & {of('h')}.toString()", "Sum 7"),
        ("text", f"iif({of('h')} > 5, 'høy', 'lav')", "høy"),
        ("date", "today() + 1 month", "2026-07-02"),
        ("dateTime", "@2026-06-02T08:30:00+02:00 + 1 day", "2026-06-03T08:30:00+02:00"),
        ("time", "@T08:30", "08:30"),
        ("choice", of("v"), {"code": "a", "system": "urn:x", "display": "Alfa"}),
        ("open-choice", f"{of('h')}.toString()", "7"),
        ("url", "'https://' & 'kommune.no'", "https://kommune.no"),
        ("decimal", of("t"), None),
        ("date", of("h"), None),
        ("choice", of("h"), None),
        ("integer", "10000000000", None),
    ],
)
def test_an_answer_of_every_kind_is_worked_out(kind: str, expression: str, expected: JsonValue) -> None:
    unit = {"url": HL7 + "questionnaire-unit", "valueCoding": {"code": "kg", "display": "kg"}}
    worked_out = item("svar", kind, (CALCULATED, expression))
    if kind == "quantity":
        worked_out = {**worked_out, "extension": [{"url": CALCULATED, "valueString": expression}, unit]}
    filled = session(
        form(item("h", "integer"), item("t", "string"), item("v", "choice", answerOption=OPTIONS), worked_out)
    )
    filled.edit(Path("h"), "7")
    filled.choose(Path("v"), "a")
    assert value(filled, "svar") == expected
    assert filled.state.field(Path("svar")).problems == ()
    filled.edit(Path("svar"), "99")
    assert value(filled, "svar") == expected, "nobody types in what the form works out"
    assert filled.final_answers().get(Path("svar"), Answer()).value == expected


def test_decimals_are_rounded_as_the_form_says() -> None:
    places = {"url": HL7 + "maxDecimalPlaces", "valueInteger": 2}
    bmi = item("bmi", "decimal")
    bmi["extension"] = [
        {"url": CALCULATED, "valueString": f"{of('vekt')} / (({of('h')} / 100) * ({of('h')} / 100))"},
        places,
    ]
    filled = session(form(item("vekt", "decimal"), item("h", "integer"), bmi))
    filled.edit(Path("vekt"), "80,5")
    assert value(filled, "bmi") is None
    filled.edit(Path("h"), "181")
    assert value(filled, "bmi") == "24.57"
    filled.edit(Path("h"), "0")
    assert value(filled, "bmi") is None


def test_what_is_worked_out_may_rest_on_what_is_worked_out_wherever_it_stands() -> None:
    first = item("sum", "integer", (CALCULATED, f"{of('dobbel')} + 1"))
    second = item("dobbel", "integer", (CALCULATED, f"{of('tall')} * 2"))
    shown = {**item("mer", "string"), "enableWhen": [{"question": "sum", "operator": ">", "answerInteger": 10}]}
    filled = session(form(first, shown, second, item("tall", "integer")))
    filled.edit(Path("tall"), "3")
    assert (value(filled, "sum"), filled.state.field(Path("mer")).visible) == (7, False)
    filled.edit(Path("tall"), "5")
    assert (value(filled, "sum"), filled.state.field(Path("mer")).visible) == (11, True)


def test_what_is_not_asked_does_not_count_and_is_not_worked_out() -> None:
    when = [{"question": "vis", "operator": "=", "answerBoolean": True}]
    hidden = {**item("tall", "integer"), "enableWhen": when}
    total = item("sum", "integer", (CALCULATED, f"{of('tall')} + 1"))
    also = {**item("også", "integer", (CALCULATED, "1 + 1")), "enableWhen": when}
    filled = session(form(item("vis", "boolean"), hidden, total, also))
    filled.choose(Path("vis"), True)
    filled.edit(Path("tall"), "3")
    assert (value(filled, "sum"), value(filled, "også")) == (4, 2)
    filled.choose(Path("vis"), False)
    assert value(filled, "sum") is None
    assert set(filled.final_answers()) == {"vis"}


def test_a_circle_of_calculations_is_told_and_gives_nothing() -> None:
    items = (
        item("a", "integer", (CALCULATED, f"{of('b')} + 1")),
        item("b", "integer", (CALCULATED, f"{of('a')} + 1")),
        item("c", "integer", (CALCULATED, f"{of('c')} + 1")),
    )
    assert [one.link_id for one in notes(*items)] == ["b", "c"]
    assert {one.what for one in notes(*items)} == {"beregningen går i ring"}
    assert session(read(questionnaire(*items)).definition).final_answers() == {}


def test_in_a_row_an_expression_sees_its_own_row_and_outside_it_all_rows() -> None:
    row = item("pris", "integer"), item("mva", "integer", (CALCULATED, f"{of('pris')} / 4"))
    rows = {"linkId": "rad", "type": "group", "text": "rad", "repeats": True, "item": list(row)}
    filled = session(form(rows, item("sum", "integer", (CALCULATED, f"{of('pris')}.sum()"))))
    first, second = filled.add_row(Path("rad")), filled.add_row(Path("rad"))
    filled.edit(Path(f"{first}/pris"), "100")
    filled.edit(Path(f"{second}/pris"), "40")
    assert [value(filled, f"{one}/mva") for one in (first, second)] == [25, 10]
    assert value(filled, "sum") == 140
    filled.remove_row(second)
    assert value(filled, "sum") == 100


def test_the_whole_response_can_be_looked_through() -> None:
    inside = item("b", "integer")
    under = {**item("a", "boolean"), "item": [item("c", "integer")]}
    count = item("sum", "integer", (CALCULATED, "QuestionnaireResponse.descendants().valueInteger.sum()"))
    filled = session(form(count, {"linkId": "g", "type": "group", "text": "g", "item": [inside, under]}))
    filled.edit(Path("b"), "3")
    filled.edit(Path("c"), "4")
    assert value(filled, "sum") == 7, "also what stands after it in the form, and below an unanswered question"


def test_the_national_file_that_copies_shows_what_was_chosen_and_keeps_it() -> None:
    reading = read((DATA / "refero-copy-from-choice.json").read_bytes())
    assert reading.unsupported == ()
    receiver = Path("data-receiver-choice-id")
    filled = session(reading.definition)
    assert filled.state.field(receiver).visible is False
    filled.choose(Path("parent-choice-id"), ["option-1", "option-3"])
    shown = filled.state.field(receiver)
    assert (shown.visible, shown.text, shown.problems) == (True, "Option 1\nOption 3", ())
    kept = filled.final_answers()[receiver].value
    assert isinstance(kept, list)
    assert [one["code"] for one in kept if isinstance(one, dict)] == ["option-1", "option-3"]
    filled.choose(Path("parent-choice-id"), ["option-2"])
    assert filled.state.field(receiver).text == "Option 2"


COPIED: dict[str, tuple[JsonValue, JsonValue]] = {
    "boolean": (True, True),
    "integer": (7, 7),
    "decimal": ("2.5", "2.5"),
    "date": ("2026-06", "2026-06"),
    "dateTime": ("2026-06-02T08:30:00+02:00", "2026-06-02T08:30:00+02:00"),
    "time": ("08:30", "08:30"),
    "string": ("Kari", "Kari"),
    "text": ("to\nlinjer", "to\nlinjer"),
    "url": ("https://kommune.no", "https://kommune.no"),
    "choice": ("a", {"code": "a", "system": "urn:x", "display": "Alfa"}),
    "open-choice": ("noe annet", "noe annet"),
    "quantity": ({"value": "3", "unit": "kg"}, {"value": "3", "unit": "kg"}),
    "reference": ({"ref": "1", "display": "Kari"}, {"ref": "1", "display": "Kari"}),
    "attachment": ({"sha256": "00", "title": "brev"}, {"sha256": "00", "title": "brev"}),
}


@pytest.mark.parametrize("kind", COPIED)
def test_an_answer_of_every_kind_is_copied(kind: str) -> None:
    given, copied = COPIED[kind]
    options = {"answerOption": OPTIONS} if "choice" in kind else {}
    filled = session(form(item("fra", kind, **options), item("til", kind, (COPY, of("fra")))))
    filled.choose(Path("fra"), given)
    assert value(filled, "til") == copied
    assert filled.state.field(Path("til")).text == filled.state.field(Path("fra")).text


def test_every_kind_that_answers_is_copied() -> None:
    assert set(COPIED) == {kind.value for kind in FieldKind} - {"group", "display"}


def test_a_rule_of_the_form_speaks_with_the_forms_own_words() -> None:
    rule = (RULE, "this.value <= today() and this.value >= today() - 120 years")
    filled = session(form(item("født", "date", rule)))
    filled.edit(Path("født"), "01.01.1980")
    assert filled.state.field(Path("født")).problems == ()
    filled.edit(Path("født"), "01.01.2030")
    assert [one.code for one in filled.state.field(Path("født")).problems] == ["passer-ikke-regelen"]
    assert [one.problem.code for one in filled.problems_for_signing()] == ["passer-ikke-regelen"]


def test_a_rule_may_look_at_another_answer_and_is_looked_at_again_when_that_changes() -> None:
    filled = session(form(item("fra", "integer"), item("til", "integer", (RULE, f"this.value > {of('fra')}"))))
    filled.edit(Path("til"), "5")
    assert filled.state.field(Path("til")).problems == (), "nothing to compare with is no error"
    filled.edit(Path("fra"), "7")
    assert [one.code for one in filled.state.field(Path("til")).problems] == ["passer-ikke-regelen"]
    filled.edit(Path("fra"), "3")
    assert filled.state.field(Path("til")).problems == ()


@pytest.mark.parametrize(
    ("kind", "low", "high", "wrong", "right"),
    [
        ("date", "today() - 1 year", "today()", ("01.06.2025", "03.06.2026"), "02.06.2026"),
        ("integer", "1 + 1", "10 div 2", ("1", "6"), "5"),
        ("decimal", "0.5", "1.5", ("0,4", "1,6"), "1"),
    ],
)
def test_bounds_are_worked_out_on_the_day(kind: str, low: str, high: str, wrong: tuple[str, str], right: str) -> None:
    filled = session(form(item("svar", kind, (EHELSE + "sdf-minvalue", low), (EHELSE + "sdf-maxvalue", high))))
    for text, code in zip(wrong, ("for-lite", "for-stort"), strict=True):
        filled.edit(Path("svar"), text)
        assert [one.code for one in filled.state.field(Path("svar")).problems] == [code]
    filled.edit(Path("svar"), right)
    assert filled.state.field(Path("svar")).problems == ()


def test_a_first_value_may_be_the_day_itself() -> None:
    definition = form(
        item("dato", "date", (EHELSE + "sdf-fhirpath", "today()")),
        {"linkId": "rad", "type": "group", "text": "rad", "repeats": True}
        | {"item": [item("når", "date", (EHELSE + "sdf-fhirpath", "today()"))]},
    )
    filled = session(definition)
    assert value(filled, "dato") == TODAY.isoformat()
    assert value(filled, f"{filled.add_row(Path('rad'))}/når") == TODAY.isoformat()
    filled.edit(Path("dato"), "")
    assert filled.state.field(Path("dato")).answer.state is AnswerState.IKKE_SPURT
    later = FormSession(definition, RecordView(answers={}), today=date(2027, 1, 1))
    assert value(later, "dato") == "2027-01-01", "a form is read once, and opened on many days"


@pytest.mark.parametrize(
    ("extension", "what"),
    [
        ((CALCULATED, "Encounter.type"), "sdf-calculatedExpression: Encounter finnes ikke her"),
        ((CALCULATED, "1 +"), "sdf-calculatedExpression: slutter for tidlig"),
        ((EHELSE + "sdf-fhirpath", "Observation.value"), "sdf-fhirpath: Observation finnes ikke her"),
        ((EHELSE + "sdf-minvalue", of("b")), "sdf-minvalue: bygger på svar"),
        ((COPY, "timeOfDay()"), "cqf-expression: timeOfDay() støttes ikke"),
    ],
)
def test_an_expression_that_cannot_be_run_is_told_and_the_question_stays_open(
    extension: tuple[str, str], what: str
) -> None:
    asked = item("a", "date", extension)
    assert notes(asked) == (Unsupported(link_id="a", what=what),)
    filled = session(read(questionnaire(asked)).definition)
    filled.edit(Path("a"), "02.06.2026")
    assert value(filled, "a") == "2026-06-02"


def test_an_empty_expression_is_none() -> None:
    filled = session(form(item("a", "integer", (CALCULATED, " "))))
    filled.edit(Path("a"), "3")
    assert value(filled, "a") == 3


def test_an_expression_on_a_group_is_told() -> None:
    group = {**item("g", "group", (COPY, of("a"))), "item": [item("a", "string")]}
    assert [(one.link_id, one.what) for one in notes(group)] == [("g", "uttrykk på en gruppe eller en tekst")]


def test_a_form_full_of_heavy_expressions_still_answers_at_once() -> None:
    heavy = "QuestionnaireResponse" + ".descendants()" * 30
    items = [item(f"c{number}", "integer", (CALCULATED, f"{heavy}.count()")) for number in range(300)]
    filled = session(form(item("a", "integer"), *items))
    begun = time.process_time()
    filled.edit(Path("a"), "1")
    assert time.process_time() - begun < 1
