"""What a record says, for all histories that Hypothesis can think of.

The histories are made as laptops make them: each revision builds on some of those before it, and changes some answers
of what its author had on screen.  What must hold is worked out again here, slowly and in another way.
"""

import random
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.answer import IKKE_SPURT, Answer
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.revision import EMPTY_VIEW, Body, Header, Missing, RecordView, Revision, WorkState, view

PATHS = tuple(Path(name) for name in ("bolig.bosituasjon", "rus.middel", "helse.fastlege"))
MOMENT = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)


def rid(number: int) -> RevisionId:
    return RevisionId(f"{number:032x}")


def revision(
    number: int,
    parents: tuple[int, ...] = (),
    sets: dict[str, str | None] | None = None,
    *,
    shown: dict[Path, Answer] | None = None,
    state: WorkState = WorkState.SIGNERT,
    minutes: int | None = None,
) -> Revision:
    """Revision `number`, which sets `sets` on top of what its author had on screen; None empties an answer."""
    answers = dict(shown or {})
    changes = {Path(path): value for path, value in (sets or {}).items()}
    for path, value in changes.items():
        answers.pop(path, None)
        if value is not None:
            answers[path] = Answer(value=value)
    header = Header(
        id=rid(number),
        bruker=BrukerId("b" * 32),
        mappe=MappeId("c" * 32),
        record=RecordId("d" * 32),
        parents=tuple(rid(p) for p in parents),
        skjema=SkjemaRef("alna-kartlegging|1"),
        author=MedarbeiderId("e" * 32),
        device=DeviceId("f" * 32),
        recorded_at=MOMENT + timedelta(minutes=number if minutes is None else minutes),
        key=1,
    )
    return Revision(header=header, body=Body(answers=answers, touched=frozenset(changes), state=state))


def without_text(one: Revision, why: Missing) -> Revision:
    return replace(one, body=why)


def shown_at(one: RecordView, path: Path) -> set[object]:
    """The values that a person can see under a question."""
    for choice in one.choices:
        if choice.path == path:
            return {version.answer.value for version in choice.versions}
    return {one.answers[path].value} if path in one.answers else set()


@st.composite
def histories(draw: st.DrawFn) -> list[Revision]:
    """What several people wrote in one record, each having seen only some of the rest."""
    made: list[Revision] = []
    for number in range(1, draw(st.integers(1, 9)) + 1):
        known = draw(st.sets(st.sampled_from([r.id for r in made]))) if made else set()
        screen = view(_with_history(known, made))
        changes = draw(st.dictionaries(st.sampled_from(PATHS), st.sampled_from(["ja", "nei", None, "vet"]), min_size=1))
        minutes = draw(st.integers(-1_000_000, 1_000_000))  # clocks may say anything
        made.append(
            revision(
                number,
                tuple(int(head, 16) for head in screen.heads),
                {str(path): value for path, value in changes.items()},
                shown=dict(screen.answers),
                minutes=minutes,
            )
        )
    return made


def _with_history(known: set[RevisionId], made: list[Revision]) -> list[Revision]:
    by_id = {one.id: one for one in made}
    wanted = set(known)
    for one in reversed(made):
        if one.id in wanted:
            wanted |= set(one.header.parents)
    return [by_id[one] for one in sorted(wanted)]


def _ancestors(one: Revision, by_id: dict[RevisionId, Revision]) -> set[RevisionId]:
    found: set[RevisionId] = set()
    for parent in one.header.parents:
        found |= {parent} | _ancestors(by_id[parent], by_id)
    return found


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_never_matters(made: list[Revision], order: random.Random) -> None:
    shuffled = list(made)
    order.shuffle(shuffled)

    assert view(shuffled) == view(made)
    assert view(shuffled + made[:3]) == view(made)


@given(histories())
def test_a_value_goes_only_when_somebody_who_had_it_on_screen_wrote_another(made: list[Revision]) -> None:
    by_id = {one.id: one for one in made}
    now = view(made)

    for path in PATHS:
        for one in made:
            assert isinstance(one.body, Body)
            if path not in one.body.touched:
                continue
            later = [
                other
                for other in made
                if isinstance(other.body, Body) and path in other.body.touched and one.id in _ancestors(other, by_id)
            ]
            value = one.body.answers.get(path, IKKE_SPURT).value
            if later or value is None:
                continue
            assert value in shown_at(now, path)


@given(histories())
def test_nothing_is_shown_that_somebody_who_had_it_on_screen_replaced(made: list[Revision]) -> None:
    by_id = {one.id: one for one in made}
    now = view(made)

    for choice in now.choices:
        assert len(choice.versions) >= 2
        for version in choice.versions:
            others = [o for o in made if isinstance(o.body, Body) and choice.path in o.body.touched]
            assert all(version.revision not in _ancestors(other, by_id) for other in others)


@given(histories(), st.randoms(use_true_random=False))
def test_the_clock_never_chooses(made: list[Revision], clock: random.Random) -> None:
    moved = [
        replace(one, header=replace(one.header, recorded_at=MOMENT + timedelta(minutes=clock.randint(-9999, 9999))))
        for one in made
    ]
    before, after = view(made), view(moved)

    assert before.answers == after.answers
    assert before.heads == after.heads
    for path in PATHS:
        assert shown_at(before, path) == shown_at(after, path)


@given(histories(), st.sets(st.integers(1, 9)))
def test_text_that_cannot_be_read_never_hides_text_that_can(made: list[Revision], closed: set[int]) -> None:
    """A value that the whole history shows, and that is readable here, is shown here too."""
    known = [without_text(one, Missing.UNREADABLE) if int(one.id, 16) in closed else one for one in made]
    whole, here = view(made), view(known)

    assert here.heads == whole.heads
    assert here.unreadable == tuple(head for head in whole.heads if int(head, 16) in closed)
    assert here.read_only is bool(here.unreadable)
    by_id = {one.id: one for one in made}
    for path in PATHS:
        for one in made:
            if int(one.id, 16) in closed or not isinstance(one.body, Body) or path not in one.body.touched:
                continue
            value = one.body.answers.get(path, IKKE_SPURT).value
            later = [o for o in made if one.id in _ancestors(o, by_id)]
            if value is not None and not later:
                assert value in shown_at(here, path)


def test_no_revisions_say_nothing() -> None:
    assert view([]) == EMPTY_VIEW


def test_two_people_change_the_same_answer_apart() -> None:
    first = revision(1, (), {"rus.middel": "alkohol"})
    kari = revision(2, (1,), {"rus.middel": "heroin"})
    amir = revision(3, (1,), {"rus.middel": "amfetamin"})

    now = view([first, kari, amir])

    assert shown_at(now, Path("rus.middel")) == {"heroin", "amfetamin"}
    assert now.put_together
    assert now.signed_by is None


def test_two_people_who_settle_the_same_thing_apart_have_two_versions_again() -> None:
    history = [
        revision(1, (), {"rus.middel": "alkohol"}),
        revision(2, (1,), {"rus.middel": "heroin"}),
        revision(3, (1,), {"rus.middel": "amfetamin"}),
        revision(4, (2, 3), {"rus.middel": "heroin"}),
        revision(5, (2, 3), {"rus.middel": "amfetamin"}),
    ]

    assert shown_at(view(history), Path("rus.middel")) == {"heroin", "amfetamin"}

    settled = view([*history, revision(6, (4, 5), {"rus.middel": "amfetamin"})])
    assert settled.choices == ()
    assert settled.answers[Path("rus.middel")].value == "amfetamin"
    assert settled.signed_by == rid(6)


def test_two_who_settle_to_the_same_have_settled_it() -> None:
    now = view(
        [
            revision(1, (), {"rus.middel": "alkohol"}),
            revision(2, (1,), {"rus.middel": "heroin"}),
            revision(3, (1,), {"rus.middel": "amfetamin"}),
            revision(4, (2, 3), {"rus.middel": "heroin"}),
            revision(5, (2, 3), {"rus.middel": "heroin"}),
        ]
    )

    assert now.choices == ()
    assert now.answers[Path("rus.middel")].value == "heroin"
    assert now.put_together, "two signed texts: nobody has signed what they say together"


def test_a_save_that_leaves_two_versions_alone_keeps_both() -> None:
    now = view(
        [
            revision(1, (), {"rus.middel": "heroin"}),
            revision(2, (), {"rus.middel": "amfetamin"}),
            revision(3, (1, 2), {"bolig.bosituasjon": "egen"}),
        ]
    )

    assert shown_at(now, Path("rus.middel")) == {"heroin", "amfetamin"}
    assert now.heads == (rid(3),)


def test_an_emptied_answer_beside_a_changed_one_is_two_versions() -> None:
    now = view(
        [
            revision(1, (), {"rus.middel": "alkohol"}),
            revision(2, (1,), {"rus.middel": None}),
            revision(3, (1,), {"rus.middel": "heroin"}),
        ]
    )

    assert shown_at(now, Path("rus.middel")) == {None, "heroin"}


def test_an_answer_that_was_emptied_behind_a_closed_revision_does_not_come_back() -> None:
    first = revision(1, (), {"rus.middel": "alkohol", "bolig.bosituasjon": "egen"})
    emptied = revision(2, (1,), {"rus.middel": None}, shown=_answers(first))
    later = revision(3, (2,), {"bolig.bosituasjon": "leid"}, shown=_answers(emptied))

    now = view([first, without_text(emptied, Missing.UNREADABLE), later])

    assert now.answers == {Path("bolig.bosituasjon"): Answer(value="leid")}
    assert not now.read_only, "the head can be read, and its author saw what we cannot"


def _answers(one: Revision) -> dict[Path, Answer]:
    assert isinstance(one.body, Body)
    return dict(one.body.answers)


def test_a_head_that_cannot_be_read_makes_the_record_read_only() -> None:
    first = revision(1, (), {"rus.middel": "alkohol"})
    closed = without_text(revision(2, (1,), {"rus.middel": "heroin"}), Missing.UNREADABLE)

    now = view([first, closed])

    assert now.read_only
    assert now.unreadable == now.heads == (rid(2),)
    assert now.signed_by is None
    assert shown_at(now, Path("rus.middel")) == {"alkohol"}


def test_a_deleted_head_is_empty_but_does_not_lock_the_record() -> None:
    first = without_text(revision(1, (), {"rus.middel": "alkohol"}), Missing.DELETED)

    now = view([first])

    assert now.answers == {}
    assert now.heads == (rid(1),)
    assert not now.read_only
    assert now.signed_by is None


def test_what_carries_the_rest_after_a_deletion_is_read_whole() -> None:
    first = without_text(revision(1, (), {"rus.middel": "alkohol", "bolig.bosituasjon": "egen"}), Missing.DELETED)
    rest = revision(2, (1,), {"rus.middel": None}, shown={Path("bolig.bosituasjon"): Answer(value="egen")})

    now = view([first, rest])

    assert now.answers == {Path("bolig.bosituasjon"): Answer(value="egen")}
    assert now.signed_by == rid(2)


def test_a_parent_that_has_not_come_yet_hides_nothing() -> None:
    now = view([revision(2, (1,), {"rus.middel": "heroin"}, shown={Path("bolig.bosituasjon"): Answer(value="egen")})])

    assert now.answers == {
        Path("rus.middel"): Answer(value="heroin"),
        Path("bolig.bosituasjon"): Answer(value="egen"),
    }


@pytest.mark.parametrize("state", WorkState)
def test_only_one_signed_head_is_a_signed_text(state: WorkState) -> None:
    now = view([revision(1, (), {"rus.middel": "alkohol"}, state=state)])

    assert now.state is state
    assert now.signed_by == (rid(1) if state is WorkState.SIGNERT else None)


def test_revisions_that_claim_to_build_on_each_other_are_all_shown() -> None:
    """Only a broken or hostile laptop makes such; it must neither hang us nor make text disappear."""
    first = revision(1, (3,), {"rus.middel": "a"})
    second = revision(2, (1,), {"rus.middel": "b"})
    third = revision(3, (2,), {"rus.middel": "c"})
    own = revision(4, (4,), {"bolig.bosituasjon": "egen"})
    after = revision(5, (3,), {"bolig.bosituasjon": "leid"})

    now = view([first, second, third, own, after])

    assert shown_at(now, Path("rus.middel")) == {"a", "b", "c"}
    assert shown_at(now, Path("bolig.bosituasjon")) == {"egen", "leid"}


@pytest.mark.parametrize("closed", [False, True])
def test_a_record_with_five_thousand_revisions_opens_at_once(closed: bool) -> None:
    """Every other revision closed is the worst case: each later one then counts as touching all before it."""
    history = [revision(1, (), {"rus.middel": "0"})]
    for number in range(2, 5_001):
        path = str(PATHS[number % 3])
        one = revision(number, (number - 1,), {path: str(number)}, shown=_answers(history[-1]))
        history.append(one)
    if closed:
        history = [without_text(r, Missing.UNREADABLE) if n % 2 == 0 else r for n, r in enumerate(history)]

    begun = time.process_time()
    now = view(history)
    spent = time.process_time() - begun

    assert now.heads == (rid(5_000),)
    assert now.answers[PATHS[5_000 % 3]].value == "5000"
    assert spent < (20 if closed else 4), f"{spent:.2f} s"


def test_a_record_that_five_hundred_wrote_at_once_shows_them_all() -> None:
    history = [revision(1, (), {"rus.middel": "0"})]
    history += [revision(number, (1,), {"rus.middel": str(number)}) for number in range(2, 502)]

    assert shown_at(view(history), Path("rus.middel")) == {str(number) for number in range(2, 502)}
