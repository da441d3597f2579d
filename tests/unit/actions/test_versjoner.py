"""Two versions: both shown whole, settled only by a person, and only what that person saw."""

import pytest

from feltapp.actions import versjoner
from feltapp.domain.answer import IKKE_SPURT, Answer, AnswerState, Kilde
from feltapp.domain.changes import NOTHING
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.revision import WorkState
from feltapp.errors import UserError
from feltapp.store import record
from feltapp.store.mappe import all_of
from tests.unit.actions.test_samtykke import BOTH_WAYS, NEAR, give
from tests.unit.actions.world import Laptop

VIKTIG, RESSURSER = Path("start.viktig"), Path("start.ressurser")


def meet(*several: Laptop) -> None:
    """Everybody has everything."""
    for one in (*several, *several):
        one.meet()


@pytest.fixture
def apart(kari: Laptop, amir: Laptop) -> RecordId:
    """A kartlegging in which both wrote the same answer without seeing the other's."""
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {VIKTIG: "Ro"})
    meet(kari, amir)
    kari.change(kartlegging, {VIKTIG: "Dattera mi", RESSURSER: "Kan gitar"})
    amir.change(kartlegging, {VIKTIG: "Egen nøkkel"})
    meet(kari, amir)
    return kartlegging


def settle(one: Laptop, of: RecordId, answer: Answer) -> None:
    one.later(minutes=1)
    opened = versjoner.open_versions(one.ctx, of)
    versjoner.settle(one.ctx, of, opened.heads, {VIKTIG: answer})


def test_both_texts_are_shown_with_who_and_when(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    opened = versjoner.open_versions(kari.ctx, apart)
    (question,) = opened.questions
    assert (opened.title, question.label, question.section) == (
        "Kartlegging",
        "Hva er viktig for deg?",
        "Før dere begynner",
    )
    assert {(one.who, one.mine, one.text) for one in question.versions} == {
        ("Kari Moen", True, "Dattera mi"),
        ("Amir Rashid", False, "Egen nøkkel"),
    }
    theirs = versjoner.open_versions(amir.ctx, apart).questions[0].versions
    assert [one.text for one in theirs] == [one.text for one in question.versions], "in the same order for both"
    assert [one.mine for one in theirs] == [not one.mine for one in question.versions]


def test_reading_them_is_logged(kari: Laptop, apart: RecordId) -> None:
    opened = versjoner.open_versions(kari.ctx, apart)
    assert kari.acts(opened.bruker)[-1] == ("les", apart)


def test_settling_makes_one_signed_text_that_both_show(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    settle(kari, apart, Answer(value="Dattera mi og egen nøkkel"))
    meet(kari, amir)
    for one in (kari, amir):
        view = one.view(apart)
        assert (view.choices, view.answers[VIKTIG].value) == ((), "Dattera mi og egen nøkkel")
        assert view.answers[RESSURSER].value == "Kan gitar"
        assert (view.signed_by, view.state) == (view.heads[0], WorkState.SIGNERT)
        assert versjoner.open_versions(one.ctx, apart).questions == ()


def test_settled_apart_is_two_versions_again_and_can_be_settled_again(
    kari: Laptop, amir: Laptop, apart: RecordId
) -> None:
    settle(kari, apart, Answer(value="Dattera mi"))
    settle(amir, apart, Answer(value="Egen nøkkel"))
    meet(kari, amir)
    for one in (kari, amir):
        (question,) = versjoner.open_versions(one.ctx, apart).questions
        assert {version.text for version in question.versions} == {"Dattera mi", "Egen nøkkel"}
    settle(amir, apart, Answer(value="Dattera mi"))
    meet(kari, amir)
    assert kari.view(apart).choices == ()
    assert kari.view(apart) == amir.view(apart)


def test_settled_apart_to_the_same_is_settled(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    settle(kari, apart, Answer(value="Egen nøkkel"))
    settle(amir, apart, Answer(value="Egen nøkkel"))
    meet(kari, amir)
    assert kari.view(apart).choices == ()
    assert kari.answers(apart)[VIKTIG].value == "Egen nøkkel"


def test_a_choice_settles_only_what_was_on_screen(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    opened = versjoner.open_versions(kari.ctx, apart)
    amir.change(apart, {VIKTIG: "Noe helt nytt"})
    meet(amir, kari)
    versjoner.settle(kari.ctx, apart, opened.heads, {VIKTIG: Answer(value="Dattera mi")})
    (choice,) = kari.view(apart).choices
    assert {version.answer.value for version in choice.versions} == {"Dattera mi", "Noe helt nytt"}


def test_what_was_not_open_is_not_touched(kari: Laptop, apart: RecordId) -> None:
    opened = versjoner.open_versions(kari.ctx, apart)
    waiting = kari.waiting()
    changes = versjoner.settle(kari.ctx, apart, opened.heads, {RESSURSER: Answer(value="Noe annet")})
    assert (changes, kari.waiting()) == (NOTHING, waiting)
    versjoner.settle(kari.ctx, apart, opened.heads, {VIKTIG: Answer(value="Ro"), RESSURSER: Answer(value="Noe annet")})
    assert kari.answers(apart)[RESSURSER].value == "Kan gitar"


def test_settling_to_nothing_is_a_choice_too(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    settle(kari, apart, IKKE_SPURT)
    meet(kari, amir)
    assert kari.view(apart) == amir.view(apart)
    assert kari.view(apart).choices == ()
    assert VIKTIG not in kari.answers(apart)


def test_with_something_left_open_nobody_has_signed_the_whole(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {VIKTIG: "Ro", RESSURSER: "Kan gitar"})
    meet(kari, amir)
    kari.change(kartlegging, {VIKTIG: "Dattera mi", RESSURSER: "Kan piano"})
    amir.change(kartlegging, {VIKTIG: "Egen nøkkel", RESSURSER: "Kan trekkspill"})
    meet(kari, amir)
    settle(kari, kartlegging, Answer(value="Dattera mi"))
    view = kari.view(kartlegging)
    assert [choice.path for choice in view.choices] == [RESSURSER]
    assert (view.state, view.signed_by) == (WorkState.PAAGAAR, None)
    assert RESSURSER not in view.answers


def test_why_there_is_no_answer_is_said_in_words(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {VIKTIG: "Ro"})
    give(kari, bruker, "helse", to="Mor", other=NEAR | BOTH_WAYS)
    meet(kari, amir)
    kari.change(kartlegging, {VIKTIG: Answer(state=AnswerState.ONSKER_IKKE)})
    amir.change(kartlegging, {VIKTIG: Answer(value="Ro", kilde=Kilde.PAARORENDE, kommentar="Sa mora.")})
    meet(kari, amir)
    (question,) = versjoner.open_versions(kari.ctx, kartlegging).questions
    assert {(one.text, one.kilde) for one in question.versions} == {
        ("Ønsker ikke å svare", ""),
        ("Ro\n\nKommentar: Sa mora.", "Pårørende"),
    }


def test_a_row_that_one_took_away_and_the_other_wrote_in_is_a_choice_in_words(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    row, phone = Path("plan.ringe:r1"), Path("plan.ringe:r1/plan.ringe.telefon")
    plan = kari.write(bruker, "kriseplan", {"plan.dato": "2026-06-02", row: {"place": "a0"}, phone: "00 00 00 01"})
    meet(kari, amir)
    kari.change(plan, {row: Answer(state=AnswerState.IKKE_AKTUELT), phone: IKKE_SPURT})
    amir.change(plan, {phone: "00 00 00 02"})
    meet(kari, amir)
    opened = versjoner.open_versions(kari.ctx, plan)
    (question,) = opened.questions
    assert (question.path, {one.text for one in question.versions}) == (phone, {"Ikke spurt", "00 00 00 02"})


def test_a_head_that_cannot_be_shown_stops_the_choice(kari: Laptop, amir: Laptop, apart: RecordId) -> None:
    opened = versjoner.open_versions(kari.ctx, apart)
    with amir.ctx.database.read() as tx:
        journal = next(one.id for one in all_of(tx) if one.kind.value == "journal")
    amir.ctx.keyring.add(journal, 2, b"k" * 32)
    settle(amir, apart, Answer(value="Egen nøkkel"))
    meet(amir, kari)
    assert versjoner.open_versions(kari.ctx, apart).read_only
    with pytest.raises(UserError, match="kan-ikke-vises"):
        versjoner.settle(kari.ctx, apart, opened.heads, {VIKTIG: Answer(value="Ro")})


def test_when_a_thing_happened_outlives_the_choice(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    meet(kari, amir)
    record_id = kari.write(bruker, "overgang", {"overgang.fra": "Avrusning", "overgang.til": "Hjem"})
    meet(kari, amir)
    for one, text in ((kari, "Leilighet"), (amir, "Hybel")):
        one.change(record_id, {"overgang.til": text})
    meet(kari, amir)
    with kari.ctx.database.read() as tx:
        before = record.get(tx, record_id)
    opened = versjoner.open_versions(kari.ctx, record_id)
    kari.later(days=3)
    versjoner.settle(kari.ctx, record_id, opened.heads, {Path("overgang.til"): Answer(value="Hybel")})
    with kari.ctx.database.read() as tx:
        after = record.get(tx, record_id)
    assert before is not None
    assert after is not None
    assert after.happened_at == before.happened_at


def test_what_is_not_here_cannot_be_settled(kari: Laptop) -> None:
    nowhere = RecordId("0" * 32)
    with pytest.raises(UserError, match="registrering-borte"):
        versjoner.open_versions(kari.ctx, nowhere)
    with pytest.raises(UserError, match="registrering-borte"):
        versjoner.settle(kari.ctx, nowhere, (), {})
