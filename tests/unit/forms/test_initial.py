"""The first value of a question, of every kind, in a new record and in a new row; never in one that somebody wrote."""

import pytest

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path, RevisionId
from feltapp.domain.revision import RecordView
from feltapp.forms.definition import FieldKind
from feltapp.forms.reader import read
from feltapp.forms.validation import check
from tests.unit.forms.building import questionnaire, session

CODING = {"code": "a", "system": "urn:x", "display": "Alfa"}
INITIAL: dict[str, tuple[dict[str, object], JsonValue]] = {
    "boolean": ({"valueBoolean": False}, False),
    "integer": ({"valueInteger": 7}, 7),
    "decimal": ({"valueDecimal": 2.5}, "2.5"),
    "date": ({"valueDate": "2026-06"}, "2026-06"),
    "dateTime": ({"valueDateTime": "2026-06-02T08:30:00+02:00"}, "2026-06-02T08:30:00+02:00"),
    "time": ({"valueTime": "08:30:00"}, "08:30"),
    "string": ({"valueString": "Kari"}, "Kari"),
    "text": ({"valueString": "to\nlinjer"}, "to\nlinjer"),
    "url": ({"valueUri": "https://kommune.no"}, "https://kommune.no"),
    "choice": ({"valueCoding": CODING}, {"code": "a", "system": "urn:x"}),
    "open-choice": ({"valueString": "noe annet"}, "noe annet"),
    "quantity": ({"valueQuantity": {"value": 3, "unit": "kg"}}, {"value": "3", "unit": "kg"}),
    "reference": ({"valueReference": {"reference": "1", "display": "Kari"}}, {"ref": "1", "display": "Kari"}),
}


def item(kind: str, initial: object) -> dict[str, object]:
    options = {"answerOption": [{"valueCoding": CODING}]} if "choice" in kind else {}
    return {"linkId": "a", "type": kind, "text": "a", "initial": [initial], **options}


@pytest.mark.parametrize("kind", INITIAL)
def test_a_new_record_and_a_new_row_begin_with_it(kind: str) -> None:
    initial, expected = INITIAL[kind]
    reading = read(questionnaire(item(kind, initial)))
    assert reading.unsupported == ()
    begun = session(reading.definition).state.field(Path("a"))
    assert begun.answer.value == expected
    assert check(begun.field, begun.answer) == ()
    written = RecordView(answers={}, heads=(RevisionId("r"),))
    assert session(reading.definition, seen=written).state.field(Path("a")).answer.value is None
    inside = {"linkId": "g", "type": "group", "text": "g", "item": [item(kind, initial)]}
    rows = {"linkId": "rad", "type": "group", "text": "rad", "repeats": True, "item": [inside]}
    filled = session(read(questionnaire(rows)).definition)
    row = filled.add_row(Path("rad"))
    assert filled.state.field(Path(f"{row}/a")).answer == Answer(value=expected), "also in a group within the row"


def test_every_kind_but_a_file_may_begin_with_something() -> None:
    assert set(INITIAL) == {kind.value for kind in FieldKind} - {"group", "display", "attachment"}


def test_a_whole_number_fits_where_decimals_do() -> None:
    assert read(questionnaire(item("decimal", {"valueInteger": 3}))).definition.fields[0].initial == "3"


def test_a_value_of_another_kind_is_told_and_left_out() -> None:
    reading = read(questionnaire(item("integer", {"valueString": "sju"})))
    assert [one.what for one in reading.unsupported] == ["initial String"]
    assert reading.definition.fields[0].initial is None


def test_a_time_of_day_in_a_condition_is_compared_as_answers_hold_it() -> None:
    when = [{"question": "a", "operator": "=", "answerTime": "08:30:00"}]
    later = {"linkId": "b", "type": "string", "text": "b", "enableWhen": when}
    filled = session(read(questionnaire(item("time", {"valueTime": "08:30:00"}), later)).definition)
    assert filled.state.field(Path("b")).visible
    filled.edit(Path("a"), "08.31")
    assert not filled.state.field(Path("b")).visible
