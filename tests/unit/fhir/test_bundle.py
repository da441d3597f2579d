"""What stands beside a registrering, for systems that look for it by another name, and that it hangs together."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any
from uuid import UUID

from feltapp.domain.rettelse import RETTER, corrects
from feltapp.fhir.reading import read
from tests.fhir.bundles import HOSTILE, made_here
from tests.unit.actions.world import CATALOG


@cache
def bundle(name: str) -> dict[str, Any]:
    (data,) = (one.data for one in made_here() if one.name == f"Bundle {name}")
    found: dict[str, Any] = json.loads(data)
    return found


def of(name: str, kind: str) -> list[dict[str, Any]]:
    found = (entry["resource"] for entry in bundle(name)["entry"])
    return [one for one in found if one["resourceType"] == kind]


def references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(said := value.get("reference"), str):
            yield said
        for name, one in value.items():
            if name != "item":  # what somebody answered may be about something that is not in the file
                yield from references(one)
    elif isinstance(value, list):
        for one in value:
            yield from references(one)


def test_everything_that_is_pointed_at_is_there() -> None:
    for name in ("lite", "vanlig", "rettet", "alt", "fiendtlig"):
        there = {entry["fullUrl"] for entry in bundle(name)["entry"]}
        assert len(there) == len(bundle(name)["entry"])
        assert set(references(bundle(name))) <= there


def test_those_near_are_told_by_codes_that_others_know() -> None:
    found = {one["name"][0]["text"]: one for one in of("vanlig", "RelatedPerson")}
    mor = found["Anne"]["relationship"]
    assert [one["coding"][0]["code"] for one in mor] == ["mor", "N"]
    assert found["Anne"]["telecom"] == [{"system": "phone", "value": "00 00 00 10"}]
    assert found["Per"]["relationship"][0]["coding"][0]["code"] == "NBOR"
    assert found["Ola"]["relationship"] == [{"text": "Gudfar"}]
    assert "relationship" not in found["Kim"]


def test_a_visit_is_planned_under_way_over_or_did_not_come_about() -> None:
    found = of("vanlig", "Encounter")
    assert [one["status"] for one in found] == ["planned", "in-progress", "finished", "cancelled"]
    assert found[0]["period"] == {"start": "2026-06-02T10:00:00+02:00", "end": "2026-06-02T10:45:00+02:00"}
    assert found[0]["participant"][0]["individual"]["display"] == "Kari Moen"
    assert found[0]["class"]["code"] == "HH"


def test_whoever_wrote_has_a_role_in_the_team_when_she_is_known() -> None:
    (role,) = (one for one in of("vanlig", "PractitionerRole") if one["practitioner"]["display"] == "Amir Rashid")
    assert role["organization"]["display"] == "Ambulant team"
    assert role["code"] == [{"text": "Ruskonsulent"}]
    unknown = [one for one in of("vanlig", "Practitioner") if "name" not in one]
    assert len(unknown) == 1


def test_words_made_to_hurt_are_words_and_what_cannot_be_written_is_gone() -> None:
    (person,) = of("fiendtlig", "Patient")
    assert "family" not in person["name"][0]
    kept = HOSTILE.replace("\x01", "").replace("\x07", "").replace("\ud800", "")
    assert person["name"][1]["text"] == kept * 1000
    assert of("fiendtlig", "CarePlan")[0]["title"] == kept


def test_a_rettelse_says_what_it_puts_right_and_is_read_so() -> None:
    first, mended, other = of("rettet", "QuestionnaireResponse")

    def said(one: dict[str, Any]) -> list[dict[str, Any]]:
        return [more["valueReference"] for more in one["extension"] if more["url"] == RETTER]

    (pointed,) = said(mended)
    assert said(first) == []
    assert pointed["reference"] == f"urn:uuid:{UUID(first['id'])}"
    assert pointed["identifier"]["value"] == first["id"]
    assert [sorted(one) for one in said(other)] == [["identifier"]], "what is not given is named only"
    entities = [one.get("entity") for one in of("rettet", "Provenance")]
    assert entities[:2] == [None, [{"role": "revision", "what": pointed}]]
    read_back = read(json.dumps(bundle("rettet")).encode(), CATALOG.find).innlest
    assert [corrects(one.answers) for one in read_back] == [None, first["id"], None]
