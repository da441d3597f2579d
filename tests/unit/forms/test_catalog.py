"""The catalogue finds forms by id and version, and every released form is one that can be filled in."""

from pathlib import Path

import pytest

from feltapp.domain.ids import SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Nature
from feltapp.forms.reader import FormError, read
from feltapp.forms.taken import TakenForm, pack
from feltapp.resources import resource
from tests.unit.forms.building import questionnaire, session


def released(folder: Path, form_id: str, version: str, *, says: str = "") -> None:
    (folder / form_id).mkdir(exist_ok=True)
    item = {"linkId": "1", "type": "string", "text": f"versjon {version}"}
    data = questionnaire(item, url=f"urn:feltapp:skjema:{form_id}", version=says or version)
    (folder / form_id / f"{version}.json").write_bytes(data)


def test_the_newest_version_is_the_highest_number(tmp_path: Path) -> None:
    for version in ("1", "2", "10"):
        released(tmp_path, "prove", version)
    catalog = Catalog.load(tmp_path)
    assert catalog.refs == ("prove|1", "prove|2", "prove|10")
    assert catalog.newest("prove").version == "10"
    assert catalog.find(SkjemaRef("prove|2")).fields[0].text == "versjon 2"
    assert catalog.find(SkjemaRef("prove|2")) is catalog.find(SkjemaRef("prove|2"))
    assert len(catalog.all()) == 3


def test_a_form_that_is_not_there_or_says_another_name_is_refused(tmp_path: Path) -> None:
    released(tmp_path, "prove", "1", says="2")
    catalog = Catalog.load(tmp_path)
    for ref in ("prove|1", "prove|3", "annet|1"):
        with pytest.raises(FormError):
            catalog.find(SkjemaRef(ref))
    with pytest.raises(FormError):
        catalog.newest("annet")


def test_the_teams_own_are_found_beside_the_shipped_and_versions_count_as_people_do(tmp_path: Path) -> None:
    released(tmp_path, "prove", "1")
    catalog = Catalog.load(tmp_path)
    catalog.take(_taken(f"eget|{version}") for version in ("0.9", "0.10", "0.2"))
    catalog.take([*catalog.own.values(), _taken("prove|2")])
    assert catalog.newest("eget").version == "0.10"
    assert catalog.newest("prove").version == "1"
    assert [one.ref for one in catalog.to_begin()] == ["eget|0.10", "prove|1"]
    assert catalog.find(SkjemaRef("eget|0.9")) is catalog.find(SkjemaRef("eget|0.9"))
    catalog.take([_taken("eget|0.9")])
    with pytest.raises(FormError):
        catalog.find(SkjemaRef("eget|0.10"))


def _taken(ref: str) -> TakenForm:
    return TakenForm(
        ref=SkjemaRef(ref),
        title="Eget",
        mappe=MappeKind.JOURNAL,
        nature=Nature.LAAST,
        several=False,
        in_use=True,
        packed=pack(questionnaire({"linkId": "1", "type": "string", "text": "Hva?"})),
    )


def test_every_released_form_reads_whole_and_opens() -> None:
    catalog = Catalog.load(resource("skjema"))
    assert len(catalog.refs) >= 12
    for ref in catalog.refs:
        form_id, version = ref.split("|")
        reading = read(resource("skjema", form_id, f"{version}.json").read_bytes())
        assert reading.unsupported == ()
        assert session(reading.definition).state.fields
