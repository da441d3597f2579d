"""Forms and responses are valid FHIR R4 by models that others wrote; `make fhir` asks stricter validators.

The models are of R4B, which for these two resources is R4.  They check structure, kinds and formats; not invariants.
"""

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from pydantic import ValidationError

from tests.fhir.samples import Sample, every_kind, forms, responses
from tests.fhir.wrong import wrong


def objection(sample: Sample) -> str:
    """What the model of this kind of resource says, or empty."""
    model = (
        Questionnaire
        if b'"resourceType":"QuestionnaireResponse"' not in sample.data.replace(b" ", b"")
        else QuestionnaireResponse
    )
    try:
        model.model_validate_json(sample.data)
    except ValidationError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("sample", [*forms(), every_kind()], ids=lambda one: one.name)
def test_a_form_is_valid(sample: Sample) -> None:
    assert not objection(sample)


def test_every_response_is_valid() -> None:
    found = {one.name: said for one in responses() if (said := objection(one))}
    assert not found


def test_what_is_wrong_is_found() -> None:
    named = {one.name for one in wrong() if objection(one)}
    assert {"skjema: uten linkId", "svar: norsk dato", "svar: to verdier", "svar: tom tekst"} <= named
    assert len(named) > 10
