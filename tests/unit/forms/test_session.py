"""What happens to a form under somebody's hands."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import IKKE_SPURT, Answer, Answers, AnswerState, Kilde
from feltapp.domain.ids import MedarbeiderId, Path, RevisionId
from feltapp.domain.revision import Choice, RecordView, Version
from feltapp.errors import UserError
from feltapp.forms.answers import Problem
from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Condition, FieldKind, Option, Scoring, Styrke
from feltapp.forms.reader import read
from feltapp.forms.rows import REMOVED
from feltapp.forms.session import FormSession
from feltapp.forms.signs import legible
from feltapp.forms.state import FieldStatus, SectionStatus
from feltapp.resources import resource
from tests.unit.forms.building import DATA, YES_NO_MAYBE, form, group, question, session

NAME, BORN, LIVES, HOW, RENT = (Path(one) for one in ("navn", "fodt", "bor", "hvordan", "leie"))
KIDS = Path("barn")
FORM = form(
    group(
        "om",
        question("navn", FieldKind.STRING, max_length=20),
        question("fodt", FieldKind.DATE, styrke=Styrke.SKAL),
        text="Om deg",
    ),
    group(
        "bolig",
        question("bor", FieldKind.CHOICE, options=YES_NO_MAYBE),
        question(
            "hvordan", FieldKind.TEXT, conditions=(Condition(question="bor", operator="=", expected={"code": "ja"}),)
        ),
        question("leie", FieldKind.DECIMAL, decimals=2, read_only=False),
        text="Bolig",
    ),
    group(
        "familie",
        group("barn", question("hvem"), question("nar", FieldKind.DATE, precision="year"), repeats=True, max_occurs=3),
        text="Familie",
    ),
)
SIGNED = RevisionId("f" * 32)


def saved(answers: Answers, *choices: Choice) -> RecordView:
    return RecordView(answers=answers, choices=choices, heads=(SIGNED,))


def two_versions(path: Path, *answers: Answer) -> Choice:
    return Choice(
        path=path,
        versions=tuple(
            Version(
                answer=one,
                revision=RevisionId(str(number) * 32),
                author=MedarbeiderId("a" * 32),
                recorded_at=datetime(2026, 6, number + 1, tzinfo=timezone(timedelta(hours=2))),
            )
            for number, one in enumerate(answers)
        ),
    )


def codes(form_session: FormSession) -> list[tuple[str | None, str]]:
    return [(one.path, one.problem.code) for one in form_session.problems_for_signing()]


def test_writing_answers_and_clearing_asks_again() -> None:
    s = session(FORM)
    state = s.edit(NAME, "Lars ")
    assert state.field(NAME).answer == Answer(value="Lars ")
    assert state.field(NAME).text == "Lars ", "the blank just typed must not be eaten"
    assert s.final_answers() == {NAME: Answer(value="Lars")}
    blank = s.edit(NAME, "  ").field(NAME)
    assert (blank.answer, blank.text) == (IKKE_SPURT, "  ")
    assert s.edit(NAME, "").field(NAME).answer == IKKE_SPURT
    assert (s.edits, s.raw, s.changed, s.touched) == ({}, {}, False, frozenset())


def test_text_that_is_not_an_answer_yet_is_kept_apart() -> None:
    s = session(FORM, seen=saved({BORN: Answer(value="1980-01-01")}))
    field = s.edit(BORN, "2.6.").field(BORN)
    assert (field.answer.value, field.raw) == ("2026-06-02", "2.6.")
    field = s.edit(BORN, "2.6.1").field(BORN)
    assert (field.answer.value, field.text) == ("2026-06-02", "2.6.1")
    assert field.problems == (Problem(code="ikke-dato", limit="day"),)
    assert codes(s) == [(BORN, "ikke-dato")]
    field = s.edit(BORN, "2.6.1979").field(BORN)
    assert (field.answer.value, field.problems, codes(s)) == ("1979-06-02", (), [])
    assert s.leave(BORN).field(BORN).text == "02.06.1979"
    assert s.raw == {}
    s.edit(BORN, "i morgen")
    assert s.leave(BORN).field(BORN).text == "i morgen", "text that could not be read is not taken away"


def test_a_draft_opens_as_it_was_left() -> None:
    s = session(FORM)
    s.edit(BORN, "2.6.1979")
    s.edit(BORN, "2.6.")
    s.edit(RENT, "12,")
    s.edit(RENT, "tolv")
    again = session(FORM, edits=s.edits, raw=s.raw)
    assert again.state == s.state


def test_states_put_the_value_aside_and_bring_it_back() -> None:
    s = session(FORM)
    s.edit(NAME, "Lars")
    s.set_kilde(NAME, Kilde.OBSERVASJON)
    field = s.set_state(NAME, AnswerState.ONSKER_IKKE).field(NAME)
    assert (field.answer.state, field.answer.value, field.text, field.reviewed) == ("onsker-ikke", None, "", True)
    assert s.final_answers()[NAME] == Answer(state=AnswerState.ONSKER_IKKE, kilde=Kilde.OBSERVASJON)
    assert s.set_state(NAME, AnswerState.BESVART).field(NAME).text == "Lars"
    assert s.set_state(NAME, AnswerState.IKKE_SPURT).field(NAME).reviewed is False
    assert s.edit(NAME, "Lasse").field(NAME).answer.state is AnswerState.BESVART
    assert session(FORM).set_state(NAME, AnswerState.BESVART).field(NAME).answer == IKKE_SPURT


def test_choosing_by_code_and_refusing_what_is_no_option() -> None:
    s = session(FORM)
    assert s.choose(LIVES, "ja").field(LIVES).answer.value == {"code": "ja"}
    with pytest.raises(UserError) as caught:
        s.choose(LIVES, "ukjent")
    assert (caught.value.code, caught.value.field) == ("ukjent-valg", LIVES)
    assert s.choose(LIVES, None).field(LIVES).answer == IKKE_SPURT


def test_what_is_not_asked_is_kept_in_the_draft_and_left_out_of_the_record() -> None:
    s = session(FORM)
    s.choose(LIVES, "ja")
    s.edit(HOW, "Egen leilighet")
    s.choose(LIVES, "nei")
    assert s.state.field(HOW).visible is False
    assert HOW in s.edits
    assert set(s.final_answers()) == {LIVES}
    assert s.touched == {LIVES}
    s.choose(LIVES, "ja")
    assert s.final_answers()[HOW] == Answer(value="Egen leilighet")


def test_what_stood_in_the_record_and_is_no_longer_asked_counts_as_taken_away() -> None:
    seen = saved({LIVES: Answer(value={"code": "ja"}), HOW: Answer(value="Egen leilighet")})
    s = session(FORM, seen=seen)
    assert s.touched == frozenset()
    s.choose(LIVES, "nei")
    assert s.touched == {LIVES, HOW}


def test_an_answer_that_this_version_does_not_know_is_carried_on() -> None:
    extra = Path("fra.en.senere.versjon")
    s = session(FORM, seen=saved({extra: Answer(value="x")}))
    s.edit(NAME, "Lars")
    assert s.final_answers()[extra] == Answer(value="x")
    assert s.touched == {NAME}


def test_only_skal_and_maa_are_missing_and_only_what_is_required_hinders_signing() -> None:
    s = session(FORM)
    assert s.state.problems == ()
    assert s.state.field(BORN).missing is True
    s.edit(NAME, "Lars")
    assert codes(s) == [], "a kartlegging may be signed part-filled"
    needed = question("fodt", FieldKind.DATE, required=True, styrke=Styrke.BOR)
    s = session(form(needed, question("navn")))
    s.edit(NAME, "Lars")
    assert s.state.field(BORN).missing is True
    assert codes(s) == [(BORN, "mangler")]
    s.set_state(BORN, AnswerState.ONSKER_IKKE)
    assert s.state.field(BORN).missing is False
    assert codes(s) == [], "nobody is nagged who does not wish to answer"
    weak = form(question("a", styrke=Styrke.BOR), question("b", styrke=Styrke.ANBEFALES), question("c"))
    assert codes(session(weak)) == [(None, "ingen-svar")]


def test_sections_say_how_far_they_have_come() -> None:
    s = session(FORM)

    def words() -> list[tuple[str, str, int, int]]:
        return [(one.title, one.words, one.reviewed, one.total) for one in s.state.sections]

    assert words() == [
        ("Om deg", "Ikke startet", 0, 2),
        ("Bolig", "Ikke startet", 0, 2),
        ("Familie", "Ikke startet", 0, 1),
    ]
    s.set_state(BORN, AnswerState.ONSKER_IKKE)
    s.choose(LIVES, "ja")
    s.set_state(Path("familie"), AnswerState.IKKE_AKTUELT)
    assert words() == [
        ("Om deg", "1 av 2 gjennomgått", 1, 2),
        ("Bolig", "1 av 3 gjennomgått", 1, 3),
        ("Familie", "Ikke aktuelt", 1, 1),
    ]
    s.edit(NAME, "Lars")
    assert s.state.sections[0].status is SectionStatus.FERDIG
    assert (s.state.reviewed, s.state.total) == (4, 6)


def test_loose_questions_make_a_section_with_the_title_of_the_form() -> None:
    loose = form(question("a"), group("g", question("b"), text="G"), question("c"), question("d"), title="Notat")
    assert [(one.link_id, one.title, one.total) for one in session(loose).state.sections] == [
        ("a", "Notat", 1),
        ("g", "G", 1),
        ("c", "Notat", 2),
    ]


def test_a_detail_below_a_question_is_not_counted_but_begins_it() -> None:
    detail = question("nar", FieldKind.DATE)
    s = session(form(question("lege", FieldKind.TEXT, children=(detail,), required=True), question("b")))
    assert s.state.total == 2
    s.edit(Path("nar"), "1.6.2026")
    assert s.state.reviewed == 1
    assert codes(s) == [("lege", "mangler")]


def test_rows_come_go_and_stand_in_order() -> None:
    s = session(FORM)
    first, second = s.add_row(KIDS), s.add_row(KIDS)
    assert (first, second) == ("barn:r1", "barn:r2")
    s.edit(Path("barn:r2/hvem"), "Mia")
    drawn = [(one.path, one.depth, one.row, one.is_row) for one in s.state.in_section("familie")]
    assert drawn == [
        ("barn", 1, "", False),
        ("barn:r1", 2, "r1", True),
        ("barn:r1/hvem", 3, "r1", False),
        ("barn:r1/nar", 3, "r1", False),
        ("barn:r2", 2, "r2", True),
        ("barn:r2/hvem", 3, "r2", False),
        ("barn:r2/nar", 3, "r2", False),
    ]
    s.remove_row(first)
    assert [one.row for one in s.state.fields if one.is_row] == ["r2"]
    assert s.final_answers() == {second: Answer(value={"place": "a1"}), Path("barn:r2/hvem"): Answer(value="Mia")}
    s.remove_row(second)
    assert (s.edits, s.touched) == ({}, frozenset())


def test_no_more_rows_than_the_form_allows() -> None:
    s = session(FORM)
    for _ in range(3):
        s.add_row(KIDS)
    with pytest.raises(UserError, match="for-mange-svar"):
        s.add_row(KIDS)
    with pytest.raises(UserError, match="tar-ikke-svar"):
        s.add_row(NAME)


def test_removing_a_saved_row_takes_each_answer_away_by_name() -> None:
    row, who = Path("barn:k"), Path("barn:k/hvem")
    s = session(FORM, seen=saved({row: Answer(value={"place": "a0"}), who: Answer(value="Mia")}))
    s.remove_row(row)
    assert [one for one in s.state.fields if one.row] == []
    assert s.final_answers() == {row: REMOVED}
    assert s.touched == {row, who}


def test_what_a_colleague_wrote_in_a_row_that_was_removed_is_still_shown() -> None:
    s = session(FORM, seen=saved({Path("barn:k"): REMOVED, Path("barn:k/hvem"): Answer(value="Mia")}))
    assert s.state.field(Path("barn:k/hvem")).text == "Mia"
    choice = two_versions(Path("barn:k/hvem"), Answer(value="Mia"), IKKE_SPURT)
    s = session(FORM, seen=saved({Path("barn:k"): REMOVED}, choice))
    assert s.state.field(Path("barn:k/hvem")).choice == choice


def test_last_time_is_shown_until_confirmed_or_changed() -> None:
    previous = {
        NAME: Answer(value="Lars", kilde=Kilde.BRUKER),
        LIVES: Answer(state=AnswerState.VET_IKKE),
        Path("barn:k"): Answer(value={"place": "a0"}),
        Path("barn:k/hvem"): Answer(value="Mia"),
        Path("barn:borte"): REMOVED,
    }
    s = session(FORM, previous=previous)
    field = s.state.field(NAME)
    assert (field.status, field.text, field.reviewed, field.previous_date) == (
        FieldStatus.FRA_SIST,
        "Lars",
        False,
        date(2026, 2, 12),
    )
    assert s.final_answers() == {}
    assert s.state.field(Path("barn:k/hvem")).status is FieldStatus.FRA_SIST
    assert s.confirm(NAME).field(NAME).status is FieldStatus.BEKREFTET
    assert s.final_answers()[NAME] == previous[NAME]
    assert s.edit(NAME, "Lasse").field(NAME).status is FieldStatus.ENDRET
    assert s.edit(NAME, "").field(NAME).status is FieldStatus.FRA_SIST
    assert s.state.field(BORN).status is FieldStatus.NY
    s.confirm(Path("familie"))
    assert {path for path in s.final_answers() if path.startswith("barn")} == {"barn:k", "barn:k/hvem"}
    assert s.state.field(KIDS).reviewed is True


def test_a_signed_text_opened_again_shows_what_stands_until_confirmed_or_changed() -> None:
    stood = {
        NAME: Answer(value="Lars", kilde=Kilde.BRUKER),
        LIVES: Answer(state=AnswerState.VET_IKKE),
        BORN: Answer(value="1979-06-02"),
        Path("barn:k"): Answer(value={"place": "a0"}),
        Path("barn:k/hvem"): Answer(value="Mia"),
    }
    s = session(FORM, seen=saved(stood), previous=stood)
    statuses = {one.path: one.status for one in s.state.fields if one.previous is not None}
    assert set(statuses) == set(stood)
    assert set(statuses.values()) == {FieldStatus.FRA_SIST}
    assert (s.final_answers(), s.touched, s.changed) == (stood, frozenset(), False), "what is signed is whole"
    assert s.state.reviewed == 0, "what nobody has taken up today is not gone through"
    assert s.state.field(BORN).missing is False

    field = s.confirm(NAME).field(NAME)
    assert (field.status, field.reviewed, field.shown) == (FieldStatus.BEKREFTET, True, stood[NAME])
    assert s.touched == {NAME}
    assert s.edits == {NAME: stood[NAME]}
    again = session(FORM, seen=saved(stood), previous=stood, edits=s.edits)
    assert again.state == s.state, "a draft keeps what was confirmed"

    assert s.edit(NAME, "Lasse").field(NAME).status is FieldStatus.ENDRET
    assert s.undo(NAME).field(NAME).status is FieldStatus.FRA_SIST
    assert s.edit(BORN, "").field(BORN).status is FieldStatus.ENDRET
    assert s.state.field(BORN).missing is True
    assert s.set_state(LIVES, AnswerState.ONSKER_IKKE).field(LIVES).status is FieldStatus.ENDRET
    assert s.touched == {BORN, LIVES}
    s.confirm(Path("familie"))
    assert s.state.field(Path("barn:k/hvem")).status is FieldStatus.BEKREFTET
    assert s.touched == {BORN, LIVES, Path("barn:k"), Path("barn:k/hvem")}
    assert s.final_answers() == {
        **{path: answer for path, answer in stood.items() if path != BORN},
        LIVES: Answer(state=AnswerState.ONSKER_IKKE),
    }


def test_confirming_does_not_undo_todays_change_or_settle_a_choice() -> None:
    stood = {NAME: Answer(value="Lars"), BORN: Answer(value="1979-06-02")}
    choice = two_versions(LIVES, Answer(value={"code": "ja"}), Answer(value={"code": "nei"}))
    s = session(FORM, seen=saved(stood, choice), previous=stood)
    s.edit(NAME, "")
    s.confirm(Path("om"))
    s.confirm(Path("bolig"))
    assert s.state.field(NAME).answer == IKKE_SPURT
    assert s.touched == {NAME, BORN}
    assert s.state.field(LIVES).settled is False


def test_nobody_confirms_what_is_closed() -> None:
    closed = question("trygg", FieldKind.STRING, sensitive=True)
    asked = form(question("bor", children=(closed, question("siden"))))
    stood = {Path(one): Answer(value="Ja") for one in ("bor", "trygg", "siden")}
    s = session(asked, seen=saved(stood), previous=stood)
    s.confirm(Path("bor"))
    assert s.touched == {Path("bor"), Path("siden")}
    s.confirm(Path("trygg"))
    assert s.touched == set(stood)


def test_a_state_from_last_time_covers_what_is_below_without_counting_as_todays() -> None:
    below = form(group("g", group("h", question("a", styrke=Styrke.SKAL), question("b"))))
    stood = {Path("h"): Answer(state=AnswerState.IKKE_AKTUELT)}
    s = session(below, seen=saved(stood), previous=stood)
    assert s.state.field(Path("a")).missing is False
    assert s.state.reviewed == 0
    assert s.confirm(Path("h")).reviewed == 2


def test_a_row_from_last_time_becomes_todays_when_something_in_it_is_answered() -> None:
    previous = {Path("barn:k"): Answer(value={"place": "a7"}), Path("barn:k/hvem"): Answer(value="Mia")}
    s = session(FORM, previous=previous)
    s.edit(Path("barn:k/nar"), "2019")
    assert s.final_answers() == {
        Path("barn:k"): Answer(value={"place": "a7"}),
        Path("barn:k/nar"): Answer(value="2019"),
    }
    s = session(FORM, previous=previous)
    s.remove_row(Path("barn:k"))
    assert [one for one in s.state.fields if one.row] == []


def test_two_versions_are_settled_only_by_choosing() -> None:
    mine, yours = Answer(value="Lars"), Answer(value="Lasse")
    s = session(FORM, seen=saved({}, two_versions(NAME, mine, yours)))
    field = s.state.field(NAME)
    assert (field.choice is not None, field.settled, field.text) == (True, False, "")
    s.edit(BORN, "2.6.1979")
    assert s.touched == {BORN}, "a save that did not look at the choice leaves it open"
    assert s.settle(NAME, yours).field(NAME).settled is True
    assert s.touched == {BORN, NAME}
    assert s.final_answers()[NAME] == yours
    s.undo(NAME)
    assert s.touched == {BORN}
    s.edit(NAME, "L")
    s.edit(NAME, "")
    assert NAME not in s.touched, "typing and regretting is no choice"
    s.settle(NAME, IKKE_SPURT)
    assert NAME in s.touched
    assert NAME not in s.final_answers()


def test_initial_values_count_in_a_new_record_only() -> None:
    asked = form(
        question("a", FieldKind.BOOLEAN, initial=True),
        group("g", question("b", FieldKind.INTEGER, initial=3), repeats=True),
    )
    s = session(asked)
    s.add_row(Path("g"))
    values = {path: answer.value for path, answer in s.final_answers().items()}
    first = {"a": True, "g:fra1": {"place": "a0"}, "g:fra1/b": 3}
    assert values == {**first, "g:r1": {"place": "a1"}, "g:r1/b": 3}
    assert s.touched == set(values)
    assert session(asked, seen=saved({})).final_answers() == {}


def test_sums_are_worked_out_and_signed() -> None:
    s = session(read((DATA / "refero-section-score.json").read_bytes()).definition)
    s.choose(Path("2.1.1"), "LA6571-9")
    state = s.choose(Path("2.1.2"), ["a", "c"])
    assert state.field(Path("sectionscore_213")).text == "13 score"
    assert state.field(Path("totalscore_31")).text == "13 score"
    assert s.final_answers()[Path("totalscore_31")].value == {"value": "13", "unit": "score"}
    assert s.edit(Path("totalscore_31"), "99").field(Path("totalscore_31")).text == "13 score"


def test_read_only_and_headings_take_nothing() -> None:
    s = session(form(question("a", read_only=True), group("g", question("b"))))
    assert s.edit(Path("a"), "x") == s.edit(Path("g"), "x") == session(s.definition).state
    with pytest.raises(KeyError):
        s.edit(Path("finnes-ikke"), "x")


def test_a_comment_stands_alone_too() -> None:
    s = session(FORM)
    s.set_kommentar(NAME, "Ble avbrutt")
    s.set_kilde(NAME, Kilde.BRUKER)
    s.set_kilde(BORN, Kilde.DOKUMENT)
    assert s.final_answers() == {NAME: Answer(state=AnswerState.IKKE_SPURT, kommentar="Ble avbrutt")}


def test_a_field_that_did_not_change_is_the_same_object() -> None:
    s = session(FORM)
    before = s.state
    after = s.edit(NAME, "L")
    same = [one.path for one, other in zip(before.fields, after.fields, strict=True) if one is other]
    assert NAME not in same
    assert BORN in same


ALNA = Catalog.load(resource("skjema")).newest("alna-kartlegging")
ALL_KINDS = form(
    *(question(kind.value, kind, options=YES_NO_MAYBE) for kind in FieldKind),
    *(question(f"{kind.value}.flere", kind, options=YES_NO_MAYBE, repeats=True) for kind in FieldKind),
)


@given(st.lists(st.tuples(st.sampled_from(sorted(field.link_id for field in ALL_KINDS.fields)), st.text()), max_size=6))
def test_no_text_makes_an_edit_fail_and_the_draft_says_it_all(typed: list[tuple[str, str]]) -> None:
    s = session(ALL_KINDS)
    for link_id, text in typed:
        before = s.state
        state = s.edit(Path(link_id), text)
        field = state.field(Path(link_id))
        if field.field.asks and field.field.kind is not FieldKind.GROUP:
            assert field.text == legible(text)
        else:
            assert state == before
    assert session(ALL_KINDS, edits=s.edits, raw=s.raw).state == s.state
    for link_id, _ in typed:
        if link_id not in ("group.flere",):
            s.edit(Path(link_id), "")
    assert s.state == session(ALL_KINDS).state
    assert (s.edits, s.raw) == ({}, {})


Deed = tuple[str, int, object]


@st.composite
def deeds(draw: st.DrawFn) -> list[Deed]:
    return draw(
        st.lists(
            st.one_of(
                st.tuples(st.just("edit"), st.integers(0, 400), st.sampled_from(["", "x", "2", "ja", "2.6.2026"])),
                st.tuples(st.just("state"), st.integers(0, 400), st.sampled_from(AnswerState)),
                st.tuples(st.just("choose"), st.integers(0, 400), st.integers(0, 10)),
                st.tuples(st.just("kilde"), st.integers(0, 400), st.sampled_from(Kilde)),
                st.tuples(st.just("row"), st.integers(0, 400), st.none()),
                st.tuples(st.just("remove"), st.integers(0, 400), st.none()),
                st.tuples(st.just("confirm"), st.integers(0, 400), st.none()),
                st.tuples(st.just("undo"), st.integers(0, 400), st.none()),
            ),
            max_size=25,
        )
    )


def act(s: FormSession, what: str, index: int, with_what: object) -> None:
    fields = s.state.fields
    one = fields[index % len(fields)]
    if what == "edit":
        s.edit(one.path, str(with_what))
    elif what == "state" and isinstance(with_what, AnswerState):
        s.set_state(one.path, with_what)
    elif what == "choose" and one.options and isinstance(with_what, int):
        s.choose(one.path, one.options[with_what % len(one.options)].code)
    elif what == "kilde" and isinstance(with_what, Kilde):
        s.set_kilde(one.path, with_what)
    elif what == "row" and one.field.is_group and one.field.repeats and not one.is_row:
        s.add_row(one.path)
    elif what == "remove" and one.is_row:
        s.remove_row(one.path)
    elif what == "confirm":
        s.confirm(one.path)
    elif what == "undo":
        s.undo(one.path)


@given(deeds(), deeds())
def test_the_state_follows_from_what_was_seen_and_the_edits(first: list[Deed], second: list[Deed]) -> None:
    earlier = session(ALNA)
    for deed in first:
        act(earlier, *deed)
    previous = earlier.final_answers()
    for seen, last in ((RecordView(answers={}), previous), (saved(previous), None), (saved(previous), previous)):
        s = session(ALNA, seen=seen, previous=last)
        for deed in second:
            act(s, *deed)
        again = session(ALNA, seen=seen, previous=last, edits=s.edits, raw=s.raw)
        assert again.state == s.state
        assert again.final_answers() == s.final_answers()
        untouched = {path: answer for path, answer in seen.answers.items() if path not in s.touched}
        assert untouched.items() <= s.final_answers().items()
        for path, answer in s.final_answers().items():
            assert seen.answers.get(path) == answer or path in s.touched
        waiting = {one.path for one in s.state.fields if one.status is FieldStatus.FRA_SIST and one.visible}
        assert not waiting & s.touched, "what nobody confirmed is not set by the one who signs"
        if seen.heads:
            assert {path: s.final_answers().get(path) for path in waiting} == {path: previous[path] for path in waiting}
        assert s.state.reviewed <= s.state.total
        s.problems_for_signing()


def test_two_sums_are_worked_out_anew_and_nobody_chooses() -> None:
    coded = (Option(code="a", display="A", score=Decimal(2)), Option(code="b", display="B", score=Decimal(3)))
    questions = (question(one, FieldKind.CHOICE, options=coded, scoring=Scoring.QUESTION) for one in "xy")
    definition = form(*questions, question("sum", FieldKind.INTEGER, scoring=Scoring.TOTAL, read_only=True))
    answers = {Path("x"): Answer(value={"code": "a"}), Path("y"): Answer(value={"code": "b"})}
    sums = two_versions(Path("sum"), Answer(value=2), Answer(value=3))
    s = session(definition, seen=saved(answers, sums))
    assert s.state.field(Path("sum")).choice is None
    assert s.final_answers()[Path("sum")].value == 5
    assert s.touched == {"sum"}
