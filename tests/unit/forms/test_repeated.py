"""A repeated question with others below it: each answer has its own, on screen, in conditions, sums and responses."""

import json
from collections.abc import Mapping

import pytest

from feltapp.domain.answer import Answer, AnswerState, Kilde
from feltapp.domain.ids import Path
from feltapp.forms.definition import FormDefinition
from feltapp.forms.reader import FormError, read
from feltapp.forms.response import from_response, to_response
from feltapp.forms.session import FormSession
from tests.unit.forms.building import questionnaire, session

CALCULATED = "http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression"
MIDDEL = {
    "linkId": "middel",
    "type": "string",
    "text": "Middel",
    "repeats": True,
    "item": [
        {"linkId": "dager", "type": "integer", "text": "Dager"},
        {
            "linkId": "sprøyte",
            "type": "boolean",
            "text": "Sprøyte",
            "enableWhen": [{"question": "middel", "operator": "=", "answerString": "heroin"}],
        },
    ],
}


def form(*more: Mapping[str, object]) -> FormDefinition:
    reading = read(questionnaire(MIDDEL, *more))
    assert reading.unsupported == ()
    return reading.definition


def filled(definition: FormDefinition) -> tuple[FormSession, Path, Path]:
    """Two answers, each with its days."""
    begun = session(definition)
    rows = begun.add_row(Path("middel")), begun.add_row(Path("middel"))
    for row, name, days in zip(rows, ("heroin", "cannabis"), ("3", "20"), strict=True):
        begun.edit(Path(f"{row}/middel#svar"), name)
        begun.edit(Path(f"{row}/dager"), days)
    return begun, *rows


def test_each_answer_has_its_own_questions_below_it() -> None:
    begun, first, second = filled(form())
    shown = {one.path: one.visible for one in begun.state.fields}
    assert shown[Path(f"{first}/sprøyte")] is True
    assert shown[Path(f"{second}/sprøyte")] is False


def test_a_response_has_one_question_with_answers_and_reads_back_the_same() -> None:
    definition = form()
    begun, first, second = filled(definition)
    begun.set_kilde(Path(f"{first}/middel#svar"), Kilde.BRUKER)
    begun.set_kommentar(Path(f"{first}/middel#svar"), "siste måned")
    begun.set_state(Path(f"{second}/middel#svar"), AnswerState.VET_IKKE)
    data = to_response(definition, begun.final_answers())
    (item,) = json.loads(data)["item"]
    assert item["linkId"] == "middel"
    assert [one.get("valueString") for one in item["answer"]] == ["heroin", None]
    assert [one["item"][0]["answer"][0]["valueInteger"] for one in item["answer"]] == [3, 20]
    back = from_response(definition, data)
    assert back.unsupported == ()
    assert {path: one for path, one in back.answers.items() if one != Answer()} == begun.final_answers()


def test_a_response_of_another_program_is_read_one_item_an_answer_or_all_in_one() -> None:
    def answer(name: str, days: int) -> dict[str, object]:
        below = [{"linkId": "dager", "answer": [{"valueInteger": days}]}]
        return {"valueString": name, "item": below}

    given = [answer("a", 1), answer("b", 2)]
    together = [{"linkId": "middel", "answer": given}]
    apart = [{"linkId": "middel", "answer": [one]} for one in given]
    for items in (together, apart):
        data = json.dumps({"resourceType": "QuestionnaireResponse", "item": items}).encode()
        back = from_response(form(), data)
        assert back.unsupported == ()
        assert [one.value for path, one in back.answers.items() if "/" in path] == ["a", 1, "b", 2]


def test_expressions_and_conditions_elsewhere_see_all_the_answers() -> None:
    of = "QuestionnaireResponse.descendants().where(linkId='{}').answer"
    joined = [{"url": CALCULATED, "valueString": of.format("middel") + ".value.join(', ')"}]
    names = {"linkId": "navn", "type": "string", "text": "navn", "extension": joined}
    added = [{"url": CALCULATED, "valueString": of.format("middel") + ".item.answer.value.sum()"}]
    days = {"linkId": "sum", "type": "integer", "text": "sum", "extension": added}
    when = [{"question": "middel", "operator": "=", "answerString": "cannabis"}]
    more = {"linkId": "mer", "type": "string", "text": "mer", "enableWhen": when}
    begun, _, second = filled(form(names, days, more))
    values = {one.path: one.answer.value for one in begun.state.fields}
    assert (values[Path("navn")], values[Path("sum")]) == ("heroin, cannabis", 23)
    assert begun.state.field(Path("mer")).visible
    begun.remove_row(second)
    assert not begun.state.field(Path("mer")).visible


def test_limits_on_answers_are_limits_on_rows() -> None:
    most = {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 1}
    begun = session(read(questionnaire({**MIDDEL, "extension": [most]})).definition)
    begun.add_row(Path("middel"))
    with pytest.raises(Exception, match="for-mange-svar"):
        begun.add_row(Path("middel"))


def test_boxes_to_tick_keep_their_questions_below_once() -> None:
    control = {"coding": [{"code": "check-box"}]}
    url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
    boxes = {**MIDDEL, "type": "choice", "extension": [{"url": url, "valueCodeableConcept": control}]}
    field = read(questionnaire({**boxes, "answerOption": [{"valueCoding": {"code": "a"}}]})).definition.fields[0]
    assert (field.repeats, field.is_group, [one.link_id for one in field.children]) == (
        True,
        False,
        ["dager", "sprøyte"],
    )


def test_a_name_of_our_own_that_the_file_has_too_is_refused() -> None:
    with pytest.raises(FormError, match="skjema-dobbel-linkid"):
        read(questionnaire({"linkId": "middel#svar", "type": "string"}, MIDDEL))


def test_rows_can_be_added_to_a_repeated_group_that_is_a_section_of_its_own() -> None:
    inside = {"linkId": "barn.navn", "type": "string", "text": "Navn"}
    group = {"linkId": "barn", "type": "group", "text": "Barn", "repeats": True, "item": [inside]}
    begun = session(read(questionnaire({"linkId": "hus", "type": "string", "text": "Hus"}, group)).definition)
    assert [one.path for one in begun.state.in_section("barn")] == ["barn"]
    row = begun.add_row(Path("barn"))
    assert [one.path for one in begun.state.in_section("barn")] == ["barn", row, f"{row}/barn.navn"]


def test_what_is_said_of_the_whole_question_is_said_of_no_answer() -> None:
    definition = form()
    item = {
        "linkId": "middel",
        "extension": [{"url": "urn:feltapp:kommentar", "valueString": "Sagt i går"}],
        "answer": [{"id": "a", "valueString": "heroin"}],
    }
    data = json.dumps({"resourceType": "QuestionnaireResponse", "item": [item]}).encode()
    read_back = from_response(definition, data).answers
    assert read_back[Path("middel")].kommentar == "Sagt i går"
    assert read_back[Path("middel:a/middel#svar")] == Answer(value="heroin")
