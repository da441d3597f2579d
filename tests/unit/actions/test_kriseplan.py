"""The plan as it stands, on paper, and who has it."""

import io

import pypdf
import pytest

from feltapp.actions import form, kriseplan, samtykke
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.errors import UserError
from tests.unit.actions.test_samtykke import give
from tests.unit.actions.world import Laptop

WORDS: dict[str, JsonValue | Answer] = {"plan.dato": "2026-06-02", "plan.viktig": "Ro og æøå", "plan.navn": "Lars"}


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    bruker = kari.register()
    kari.write(bruker, "kriseplan", WORDS)
    return bruker


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_no_plan_no_paper(kari: Laptop) -> None:
    bruker = kari.register()
    page = kriseplan.open_plan(kari.ctx, bruker)
    assert (page.record, page.version, page.mark, page.copies) == (None, 0, "", ())
    for action in (kriseplan.pdf, kriseplan.pocket_card):
        with pytest.raises(UserError, match="plan-mangler"):
            action(kari.ctx, bruker)
    with pytest.raises(UserError, match="plan-mangler"):
        kriseplan.log_copy(kari.ctx, bruker, ("Lars",))


def test_the_signed_plan_is_printed_with_version_and_date(kari: Laptop, lars: BrukerId) -> None:
    page = kriseplan.open_plan(kari.ctx, lars)
    assert (page.version, page.mark, page.made_with) == (1, "", "Kari")
    text = text_of(kriseplan.pdf(kari.ctx, lars))
    assert "Ro og æøå" in text
    assert "02.06.2026" in text
    assert kriseplan.UTKAST not in text
    assert kriseplan.pocket_card(kari.ctx, lars).startswith(b"%PDF")


def test_a_draft_or_two_versions_say_so_across_the_page(kari: Laptop, amir: Laptop, lars: BrukerId) -> None:
    opened = kari.keep(form.open_new(kari.ctx, lars, "kriseplan"), {"plan.viktig": "Noe nytt"})
    text = text_of(kriseplan.pdf(kari.ctx, lars, draft=opened.draft.id))
    assert kriseplan.UTKAST in text
    assert "Noe nytt" in text
    form.discard(kari.ctx, opened.draft.id)
    kari.meet()
    amir.meet()
    plan = kriseplan.open_plan(kari.ctx, lars).record
    assert plan is not None
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(plan, {"plan.viktig": words})
    amir.meet()
    kari.meet()
    assert kriseplan.open_plan(kari.ctx, lars).mark == kriseplan.TO_VERSJONER


def test_in_progress_is_no_plan_to_hand_out(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "kriseplan"), WORDS)
    form.save_in_progress(kari.ctx, opened.draft.id)
    page = kriseplan.open_plan(kari.ctx, bruker)
    assert (page.mark, page.signed_on) == (kriseplan.UTKAST, None)


def test_who_has_a_copy_is_written_before_the_paper_goes(kari: Laptop, lars: BrukerId) -> None:
    plan = kriseplan.open_plan(kari.ctx, lars).record
    kriseplan.log_copy(kari.ctx, lars, (" Lars ", "lars solbakken", "", "Amir Rashid"))
    copies = kriseplan.open_plan(kari.ctx, lars).copies
    assert [(copy.mottaker, copy.version) for copy in copies] == [
        ("Amir Rashid", "1"),
        ("Lars", "1"),
        ("lars solbakken", "1"),
    ]
    assert ("skriv-ut", plan) in kari.acts(lars)
    with pytest.raises(UserError, match="mottaker-mangler"):
        kriseplan.log_copy(kari.ctx, lars, (" ", ""))


def test_nobody_else_gets_it_without_a_samtykke_that_covers_it_today(kari: Laptop, lars: BrukerId) -> None:
    def refused() -> bool:
        before = kriseplan.open_plan(kari.ctx, lars).copies
        try:
            kriseplan.log_copy(kari.ctx, lars, ("Lars", "Søsteren Anne"))
        except UserError as error:
            said = str(error)
        else:
            return False
        assert said == "kopi-uten-samtykke", "a code, and nobody's name"
        assert kriseplan.open_plan(kari.ctx, lars).copies == before, "not one copy of the two is logged"
        return True

    assert refused()
    give(kari, lars, "helse", to="Søsteren Anne")
    assert refused(), "covers something else"
    given = give(
        kari, lars, "kriseplan", to="Søsteren Anne", ends="2026-06-30", other={"samtykke.bare-ved-krise": True}
    )
    assert not refused(), "a crisis is what the sheet is for"
    samtykke.withdraw(kari.ctx, given)
    assert refused()
    give(kari, lars, "kriseplan", to="Søsteren Anne", ends="2026-06-30")
    kari.later(days=40)
    assert refused(), "it has gone out"


def test_reading_the_plan_is_logged(kari: Laptop, lars: BrukerId) -> None:
    plan = kriseplan.open_plan(kari.ctx, lars).record
    assert kari.acts(lars)[-1] == ("les", plan)
