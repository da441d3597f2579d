"""What cannot be written is taken out where it comes in, and nothing else is."""

import json

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import Path
from feltapp.forms.definition import FieldKind
from feltapp.forms.reader import read
from feltapp.forms.response import from_response, to_response
from feltapp.forms.signs import legible, legible_json, legible_value
from tests.unit.forms.building import form, group, question, questionnaire, session

PASTED = "Kari\x00 \ud800og\x1b[31m Per\r\n\tæøå \U0001f468\u200d\U0001f469 \u202e"


def test_half_signs_and_control_signs_go_and_all_others_stay() -> None:
    assert legible(PASTED) == "Kari og[31m Per\r\n\tæøå \U0001f468\u200d\U0001f469 \u202e"
    assert legible_value({"title": ["a\x01", 1, None]}) == {"title": ["a", 1, None]}


def test_a_file_without_such_signs_is_not_gone_through() -> None:
    root = {"text": "linje\nlinje"}
    assert legible_json(root, json.dumps(root).encode()) is root
    assert legible_json({"text": "a\x08b"}, b'{"text": "a\\bb"}') == {"text": "ab"}


def test_what_somebody_pastes_can_be_saved_and_sent_on() -> None:
    s = session(form(question("a"), question("vedlegg", FieldKind.REFERENCE)))
    s.edit(Path("a"), PASTED.replace("\r\n", " "))
    s.set_kommentar(Path("a"), PASTED)
    s.choose(Path("vedlegg"), {"ref": "1", "display": PASTED})
    json.dumps([s.raw, s.edits[Path("a")].value]).encode()
    data = to_response(s.definition, s.final_answers())
    assert from_response(s.definition, data).answers == s.final_answers()


def test_a_response_with_such_signs_is_read_without_them() -> None:
    item = {"linkId": "a", "answer": [{"valueString": "x\x00y"}]}
    data = json.dumps({"resourceType": "QuestionnaireResponse", "item": [item]}).encode()
    assert from_response(form(question("a")), data).answers[Path("a")].value == "xy"


def test_nothing_is_said_of_what_holds_no_answer() -> None:
    s = session(form(question("les", FieldKind.DISPLAY), group("rad", question("a"), repeats=True)))
    row = s.add_row(Path("rad"))
    for path in (Path("les"), row):
        s.set_kommentar(path, "noe")
        s.set_kilde(path, None)
    assert all(answer.kommentar == "" for answer in s.edits.values())


def test_a_question_that_does_not_apply_keeps_its_row() -> None:
    s = session(
        form(group("rad", question("a"), question("b"), repeats=True)),
        previous={Path("rad:x/a"): Answer(value="sist"), Path("rad:x"): Answer(value={"place": "a0"})},
    )
    s.set_state(Path("rad:x/b"), AnswerState.IKKE_AKTUELT)
    assert Path("rad:x") in s.edits
    alone = {Path("rad:y/b"): Answer(state=AnswerState.IKKE_AKTUELT)}
    assert from_response(s.definition, to_response(s.definition, alone)).answers.items() >= alone.items()


def test_a_first_value_that_the_field_cannot_hold_is_told_and_left_out() -> None:
    for kind, value in (("date", "2026-13"), ("time", "kveld"), ("choice", "x"), ("dateTime", "1 000")):
        first = {"valueCoding": {"code": value}} if kind == "choice" else {"valueString": value}
        reading = read(questionnaire({"linkId": "a", "type": kind, "initial": [first]}))
        assert reading.definition.fields[0].initial is None, kind
        assert [one.what for one in reading.unsupported][-1].startswith("initial"), kind


def test_answers_below_a_text_to_read_are_written() -> None:
    item = {"linkId": "les", "type": "display", "text": "Les", "item": [{"linkId": "a", "type": "string"}]}
    definition = read(questionnaire(item)).definition
    answers = {Path("a"): Answer(value="svar")}
    filled = from_response(definition, to_response(definition, answers))
    assert (filled.answers, filled.unsupported) == (answers, ())
