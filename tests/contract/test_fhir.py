"""Forms, responses and whole Bundles are valid FHIR R4 by models that others wrote; `make fhir` asks stricter ones.

The models are of R4B, which for what is written here is R4.  They check structure, kinds and formats; not invariants.
"""

import json

import pytest
from fhir.resources.R4B import get_fhir_model_class
from pydantic import ValidationError

from tests.fhir.bundles import bundles
from tests.fhir.samples import Sample, every_kind, forms, responses
from tests.fhir.wrong import wrong


def objection(sample: Sample) -> str:
    """What the model of this kind of resource says, or empty."""
    kind = json.loads(sample.data)["resourceType"]
    try:
        get_fhir_model_class(kind).model_validate_json(sample.data)
    except ValidationError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("sample", [*forms(), every_kind()], ids=lambda one: one.name)
def test_a_form_is_valid(sample: Sample) -> None:
    assert not objection(sample)


def test_every_response_is_valid() -> None:
    found = {one.name: said for one in responses() if (said := objection(one))}
    assert not found


def test_every_bundle_is_valid_with_all_that_is_in_it() -> None:
    found = {one.name: said for one in bundles() if (said := objection(one))}
    assert not found


def test_what_is_wrong_is_found() -> None:
    named = {one.name for one in wrong() if objection(one)}
    assert {"ellers: Bundle: feil inni", "ellers: RelatedPerson: uten pasient"} <= named
    assert {"skjema: uten linkId", "svar: norsk dato", "svar: to verdier", "svar: tom tekst"} <= named
    assert len(named) > 10
