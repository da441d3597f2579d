"""What a body says of the record it corrects."""

import pytest

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.rettelse import RETTER, corrects, pointer
from feltapp.forms.paths import field_path

RECORD = RecordId("0f" * 16)


def test_what_is_pointed_at_is_found_again() -> None:
    assert corrects({RETTER: pointer(RECORD), Path("notat.tekst"): Answer(value="x")}) == RECORD
    assert corrects({}) is None


@pytest.mark.parametrize("value", [None, "x", 7, {}, {"ref": ""}, {"ref": 3}, {"ref": "zz" * 16}, {"ref": "0f" * 15}])
def test_what_is_no_record_is_nobodys_rettelse(value: JsonValue) -> None:
    """Also of a body that somebody else's program made: it must not stop a page of sync."""
    assert corrects({RETTER: Answer(value=value)}) is None


def test_no_question_has_that_path() -> None:
    assert field_path("", str(RETTER)) != RETTER
