"""Value sets inside the form and beside it give a question its options; what the file does not hold is told."""

import json
import time
from collections.abc import Mapping

import pytest

from feltapp.forms.definition import Unsupported
from feltapp.forms.reader import FormError, Reading, read
from tests.unit.forms.building import questionnaire

Resource = Mapping[str, object]


def value_set(name: str, **rest: object) -> dict[str, object]:
    return {"resourceType": "ValueSet", "id": name, "url": f"http://kommune.no/ValueSet/{name}", **rest}


def concepts(*codes: str) -> list[dict[str, object]]:
    return [{"code": code, "display": code.upper()} for code in codes]


def include(*codes: str, **rest: object) -> dict[str, object]:
    return {"system": "urn:s", "concept": concepts(*codes), **rest}


def asking(reference: str, inside: tuple[Resource, ...] = (), beside: tuple[Resource, ...] = ()) -> Reading:
    """A form with one choice that names a value set."""
    form = questionnaire({"linkId": "a", "type": "choice", "answerValueSet": reference}, contained=list(inside))
    if not beside:
        return read(form)
    entries = [{"resource": one} for one in (json.loads(form), *beside)]
    return read(json.dumps({"resourceType": "Bundle", "entry": entries}).encode())


def codes(reading: Reading) -> list[str]:
    return [f"{one.system}|{one.code}|{one.display}" for one in reading.definition.fields[0].options]


COMPOSED = value_set("x", compose={"include": [include("a", "b")]})
SYSTEM = {"resourceType": "CodeSystem", "id": "s", "url": "urn:s", "concept": concepts("a")}
SYSTEM["concept"] = [{"code": "a", "display": "A", "concept": concepts("b")}]
WHOLE = value_set("x", compose={"include": [{"system": "urn:s"}]})
EXPANDED = value_set(
    "x",
    expansion={"contains": [{"system": "urn:s", "code": "gruppe", "abstract": True, "contains": [
        {"system": "urn:s", "code": "a", "display": "A"}, {"system": "urn:s", "code": "b", "display": "B"}]}]},
    compose={"include": [include("noe-annet")]},
)  # fmt: skip


@pytest.mark.parametrize(
    ("reference", "inside", "beside"),
    [
        ("#x", (COMPOSED,), ()),
        ("http://kommune.no/ValueSet/x", (COMPOSED,), ()),
        ("http://kommune.no/ValueSet/x|2.0", (), (COMPOSED,)),
        ("ValueSet/x", (), (COMPOSED,)),
        ("#x", (EXPANDED,), ()),
        ("#x", (WHOLE, SYSTEM), ()),
        ("#x", (WHOLE,), (SYSTEM,)),
        ("#x", (value_set("x", compose={"include": [include("a", "b", "c")], "exclude": [include("c")]}),), ()),
        ("#x", (COMPOSED,), (value_set("x", compose={"include": [include("utenfor")]}),)),
    ],
)
def test_options_come_from_where_the_question_says(
    reference: str, inside: tuple[Resource, ...], beside: tuple[Resource, ...]
) -> None:
    reading = asking(reference, inside, beside)
    assert codes(reading) == ["urn:s|a|A", "urn:s|b|B"]
    assert reading.unsupported == ()


@pytest.mark.parametrize(
    ("reference", "inside", "what"),
    [
        ("http://hl7.org/fhir/ValueSet/languages", (), "answerValueSet http://hl7.org/fhir/ValueSet/languages"),
        ("#x", (WHOLE,), "answerValueSet CodeSystem urn:s"),
        (
            "#x",
            (value_set("x", compose={"include": [include("a", filter=[{}])]}),),
            "answerValueSet ValueSet x: filter",
        ),
    ],
)
def test_what_the_file_does_not_hold_is_told_by_the_question(
    reference: str, inside: tuple[Resource, ...], what: str
) -> None:
    assert asking(reference, inside).unsupported == (Unsupported(link_id="a", what=what),)


def test_the_languages_of_a_file_are_counted_together() -> None:
    one = json.loads(questionnaire(*({"linkId": str(number), "type": "string"} for number in range(2_900))))
    whole = json.dumps({"resourceType": "Bundle", "entry": [{"resource": one}] * 40}).encode()
    begun = time.monotonic()
    with pytest.raises(FormError, match="skjema-for-mange-felt"):
        read(whole)
    assert time.monotonic() - begun < 1
