"""The forms of safety, housing, network and team on paper: everything that was answered, nothing that is sensitive."""

from datetime import date

import pytest

from feltapp.domain.answer import Answers
from feltapp.domain.revision import RecordView
from feltapp.forms.catalog import Catalog
from feltapp.forms.session import FormSession
from feltapp.pdf.form import Heading, draw_form
from feltapp.resources import resource
from tests.golden import poppler
from tests.unit.forms.answering import answer_all
from tests.unit.forms.forms_of_housing import HOUSING

CATALOG = Catalog.load(resource("skjema"))
TODAY = date(2026, 6, 2)


def _all_answered(form_id: str) -> Answers:
    filled = FormSession(CATALOG.newest(form_id), RecordView(answers={}), today=TODAY)
    answer_all(filled)
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
