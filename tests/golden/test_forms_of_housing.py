"""The forms of safety, housing, network and team on paper: everything that was answered, nothing that is sensitive."""

from datetime import date

import pytest

from feltapp.domain.answer import Answers, JsonValue
from feltapp.domain.revision import RecordView
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field, FieldKind
from feltapp.forms.session import FormSession
from feltapp.forms.state import FieldState
from feltapp.pdf.form import Heading, draw_form
from feltapp.resources import resource
from tests.golden import poppler
from tests.unit.forms.forms_of_housing import HOUSING

CATALOG = Catalog.load(resource("skjema"))
TODAY = date(2026, 6, 2)
FILE: JsonValue = {"sha256": "a" * 64, "type": "image/png", "title": "bilde.png", "size": 1000}
TYPED = {
    FieldKind.DATE: "02.06.2026",
    FieldKind.DATETIME: "01.06.2026 14.30",
    FieldKind.INTEGER: "3",
    FieldKind.DECIMAL: "3",
}


def _chosen(field: Field) -> JsonValue:
    if field.kind is FieldKind.BOOLEAN:
        return True
    if field.kind is FieldKind.ATTACHMENT:
        return [FILE] if field.repeats else FILE
    if field.kind is FieldKind.REFERENCE:
        return {"ref": "s1", "display": "Samtykke"}
    return [{"code": one.code} for one in field.options] if field.repeats else field.options[0].code


def _answer(filled: FormSession, one: FieldState) -> None:
    field = one.field
    if field.is_group and field.repeats and not one.is_row and not one.rows:
        filled.add_row(one.path)
    elif field.asks and one.answer.value is None:
        if field.options or field.kind in (FieldKind.BOOLEAN, FieldKind.ATTACHMENT, FieldKind.REFERENCE):
            filled.choose(one.path, _chosen(field))
        elif field.regex:
            filled.edit(one.path, "H0101" if "H" in field.regex else "0560")
        else:
            words = "fortrolig" if field.sensitive else "tekst"
            filled.edit(one.path, TYPED.get(field.kind, words))


def _all_answered(form_id: str) -> Answers:
    """Every question that is asked when each first option is chosen, with those that then follow."""
    filled = FormSession(CATALOG.newest(form_id), RecordView(answers={}), today=TODAY)
    for _ in range(3):
        for one in filled.state.fields:
            _answer(filled, one)
    assert filled.problems_for_signing() == ()
    return filled.final_answers()


@pytest.mark.parametrize("form_id", HOUSING)
def test_every_form_can_be_signed_and_stands_on_paper_without_what_is_sensitive(form_id: str) -> None:
    answers = _all_answered(form_id)
    heading = Heading(about="Lars", made_by="Kari Moen", signed_on=TODAY, printed_on=TODAY)
    pdf = draw_form(CATALOG.newest(form_id), answers, heading)
    words = poppler.words(pdf)
    assert poppler.outside(pdf) == []
    assert words[: len(CATALOG.newest(form_id).title.split())] == CATALOG.newest(form_id).title.split()
    assert "tekst" in words
    assert "fortrolig" not in words
    assert ("sensitive" in words or "sensitivt" in words) is any(one.value == "fortrolig" for one in answers.values())


def test_the_group_and_the_risk_are_not_on_paper() -> None:
    heading = Heading(about="Lars", printed_on=TODAY)
    housing = " ".join(poppler.words(draw_form(CATALOG.newest("boligbehov"), _all_answered("boligbehov"), heading)))
    assert "Gruppe 1" not in housing
    assert "Hovedforløp" not in housing
    assert "Matrisens" not in housing
    risk = " ".join(poppler.words(draw_form(CATALOG.newest("voldsrisiko"), _all_answered("voldsrisiko"), heading)))
    assert "Vurdert risiko" not in risk
    assert "Lav" not in risk.split()
