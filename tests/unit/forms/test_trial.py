"""Answers tried on a form without a record: what would be asked, also in a row that nobody has begun."""

import json
import time

from feltapp.forms.reader import read
from feltapp.forms.trial import try_out
from tests.unit.forms.building import TODAY, questionnaire


def _rows(link_id: str, *items: object) -> dict[str, object]:
    return {"linkId": link_id, "type": "group", "text": link_id, "repeats": True, "item": list(items)}


def test_what_the_first_row_of_a_group_would_ask_is_named_and_no_row_is_made_of_it() -> None:
    when = [{"question": "ja", "operator": "exists", "answerBoolean": False}]
    inner = _rows("indre", {"linkId": "dypt", "type": "string"})
    never = [{"question": "ja", "operator": "exists", "answerBoolean": True}]
    trial = try_out(
        read(
            questionnaire(
                _rows(
                    "rad",
                    {"linkId": "ja", "type": "boolean"},
                    {"linkId": "mer", "type": "string", "enableWhen": when},
                    {"linkId": "aldri", "type": "string", "enableWhen": never},
                    inner,
                )
            )
        ),
        today=TODAY,
    )
    assert trial.visible == ("rad", "ja", "mer", "indre", "dypt")
    assert "item" not in json.loads(trial.response)


def test_a_group_with_first_values_has_its_first_row_from_the_start_as_in_the_national_filler() -> None:
    when = [{"question": "ja", "operator": "=", "answerBoolean": True}]
    inner = _rows("indre", {"linkId": "dypt", "type": "string"})
    begun = {"linkId": "ja", "type": "boolean", "initial": [{"valueBoolean": True}]}
    more = {"linkId": "mer", "type": "string", "enableWhen": when}
    no = [{"question": "ja", "operator": "=", "answerBoolean": False}]
    never = {"linkId": "aldri", "type": "string", "enableWhen": no}
    trial = try_out(read(questionnaire(_rows("rad", begun, more, never, inner))), today=TODAY)
    assert trial.visible == ("rad", "ja", "mer", "indre", "dypt")
    (row,) = json.loads(trial.response)["item"]
    assert row["item"] == [{"linkId": "ja", "text": "ja", "answer": [{"valueBoolean": True}]}]


def test_rows_that_a_response_brings_stand_in_the_place_of_those_from_the_start() -> None:
    begun = {"linkId": "ja", "type": "boolean", "initial": [{"valueBoolean": True}]}
    form = read(questionnaire(_rows("rad", begun, {"linkId": "b", "type": "string"})))
    for row_id in ({}, {"id": "egen1"}):
        row = {**row_id, "linkId": "rad", "item": [{"linkId": "ja", "answer": [{"valueBoolean": False}]}]}
        (written,) = json.loads(try_out(form, json.dumps({"item": [row]}).encode(), today=TODAY).response)["item"]
        assert written["item"][0]["answer"] == [{"valueBoolean": False}]


def test_rows_that_are_there_are_taken_as_they_stand() -> None:
    when = [{"question": "a", "operator": "exists", "answerBoolean": True}]
    form = read(
        questionnaire(
            _rows("rad", {"linkId": "a", "type": "string"}, {"linkId": "b", "type": "string", "enableWhen": when})
        )
    )
    row = {"linkId": "rad", "item": [{"linkId": "a", "answer": [{"valueString": "x"}]}]}
    assert try_out(form, json.dumps({"item": [row]}).encode(), today=TODAY).visible == ("rad", "a", "b")


def test_a_form_of_many_groups_in_groups_is_tried_at_once() -> None:
    item: dict[str, object] = {"linkId": "innerst", "type": "string"}
    for level in range(28):
        item = _rows(f"g{level}", item, *({"linkId": f"f{level}.{one}", "type": "string"} for one in range(60)))
    form = read(questionnaire(item))
    begun = time.monotonic()
    assert len(try_out(form, today=TODAY).visible) == 28 * 61 + 1
    assert time.monotonic() - begun < 3
