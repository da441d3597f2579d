"""The plan as it stands, on paper, and who has it."""

import io

import pypdf
import pytest

from feltapp.actions import form, kriseplan, paper
from feltapp.actions.deling import Maate
from feltapp.actions.fakta import facts_of_all
from feltapp.actions.paper import Wanted
from feltapp.actions.papers import ARK, LOMMEKORT
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.errors import UserError
from tests.unit.actions.world import START, Laptop

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


def test_a_draft_on_paper_is_not_the_plan_that_is_signed_afterwards(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "kriseplan"), WORDS)
    paper.hand_out(kari.ctx, Wanted(bruker=bruker, draft=opened.draft.id), ("Lars",), Maate.PAPIR)
    kari.sign(opened, {"plan.viktig": "Noe annet"})
    page = kriseplan.open_plan(kari.ctx, bruker)
    assert [(one.mottaker, one.version) for one in page.copies] == [("Lars", f"1 {kriseplan.UTKAST}")]
    assert page.outdated == ("Lars",), "and is asked whether he wants the new one"
    with kari.ctx.database.read() as tx:
        assert facts_of_all(kari.ctx, tx, [frozenset({bruker})], START.date())[bruker].plan_printed is None
    paper.hand_out(kari.ctx, Wanted(bruker=bruker, record=page.record or RecordId("")), ("Lars",), Maate.PAPIR)
    assert kriseplan.open_plan(kari.ctx, bruker).outdated == ()
    with kari.ctx.database.read() as tx:
        assert facts_of_all(kari.ctx, tx, [frozenset({bruker})], START.date())[bruker].plan_printed == START.date()


def test_of_two_plans_the_one_that_was_asked_for_is_on_the_paper(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kari.meet()
    amir.meet()
    amir.later(hours=1)
    wrote = ((kari, "Det Kari skrev"), (amir, "Det Amir skrev"))
    plans = [(one.write(bruker, "kriseplan", {**WORDS, "plan.viktig": said}), said) for one, said in wrote]
    amir.meet()
    kari.meet()
    for plan, said in plans:
        for shape in (ARK, LOMMEKORT):
            text = text_of(paper.preview(kari.ctx, Wanted(bruker=bruker, record=plan, shape=shape)))
            assert [one for _, one in plans if one in text] == [said]


def test_in_progress_is_no_plan_to_hand_out(kari: Laptop) -> None:
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "kriseplan"), WORDS)
    form.save_in_progress(kari.ctx, opened.draft.id)
    page = kriseplan.open_plan(kari.ctx, bruker)
    assert (page.mark, page.signed_on) == (kriseplan.UTKAST, None)


def test_reading_the_plan_is_logged(kari: Laptop, lars: BrukerId) -> None:
    plan = kriseplan.open_plan(kari.ctx, lars).record
    assert kari.acts(lars)[-1] == ("les", plan)
