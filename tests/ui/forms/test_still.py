"""Nothing below a question moves when it is answered for the first time: the finger is on its way there."""

import json

import pytest
from pytestqt.qtbot import QtBot

from feltapp.forms.reader import read
from feltapp.forms.state import FieldState
from feltapp.forms.trial import try_out
from feltapp.ui.fields.other import Targets
from feltapp.ui.forms.block import FieldBlock
from tests.unit.forms.building import TODAY, questionnaire

Json = dict[str, object]
CODING = {"system": "urn:x", "code": "a", "display": "a"}
KINDS: tuple[tuple[str, Json, Json], ...] = (
    ("string", {}, {"valueString": "ord"}),
    ("text", {}, {"valueString": "flere ord"}),
    ("boolean", {}, {"valueBoolean": True}),
    ("integer", {}, {"valueInteger": 4}),
    ("choice", {"answerOption": [{"valueCoding": CODING}]}, {"valueCoding": CODING}),
)


@pytest.mark.parametrize(("kind", "rest", "value"), KINDS)
def test_the_first_answer_leaves_a_question_as_high_as_it_was(qtbot: QtBot, kind: str, rest: Json, value: Json) -> None:
    form = questionnaire({"linkId": "q", "type": kind, "text": "Spørsmål", **rest})
    empty, answered = _state(form, {}), _state(form, {"item": [{"linkId": "q", "answer": [value]}]})
    assert answered.shown.answered
    block = FieldBlock(empty.field, Targets(), 0)
    qtbot.addWidget(block)
    block.render_state(empty)
    before = block.sizeHint().height()
    block.render_state(answered)
    assert block.sizeHint().height() == before


def _state(form: bytes, answers: Json) -> FieldState:
    state = try_out(read(form), json.dumps({"item": [], **answers}).encode(), today=TODAY).state
    return next(one for one in state.fields if one.field.link_id == "q")
