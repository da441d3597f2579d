"""Visits that come back, on two laptops: shown as visits, one moved or cancelled without the rest, stopped."""

from datetime import date, datetime, timedelta

import pytest

from feltapp.actions import besok, form, min_dag, serier, sync
from feltapp.actions.besok import BesokRow, NewBesok
from feltapp.domain import serie
from feltapp.domain.besok import NAAR, Utfall
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.serie import Takt
from feltapp.errors import UserError
from feltapp.store import record
from tests.unit.actions.world import START, Laptop, refused

TUESDAY = START.date()


def planned(
    one: Laptop,
    bruker: BrukerId,
    takt: Takt = Takt.UKE,
    *,
    every: int = 1,
    last: date = TUESDAY + timedelta(days=28),
    when: datetime = START,
) -> None:
    new = NewBesok(bruker=bruker, when=when, minutes=45, hva="Kaffe og post")
    besok.plan_again_and_again(one.ctx, new, takt, every, last)


def visits(one: Laptop, first: date = TUESDAY, days: int = 35) -> tuple[BesokRow, ...]:
    return besok.plan_of(one.ctx, first, first + timedelta(days=days)).rows


def when(rows: tuple[BesokRow, ...]) -> list[str]:
    return [f"{row.when:%d.%m. %H.%M}" for row in rows]


@pytest.fixture
def lars(kari: Laptop) -> BrukerId:
    return kari.register()


def test_a_weekly_visit_is_there_each_week_and_nobody_has_written_five(kari: Laptop, lars: BrukerId) -> None:
    before = kari.waiting()
    planned(kari, lars)
    rows = visits(kari)
    assert when(rows) == ["02.06. 10.00", "09.06. 10.00", "16.06. 10.00", "23.06. 10.00", "30.06. 10.00"]
    assert {(row.minutes, row.about, row.stand) for row in rows[1:]} == {(45, "Hjemme · Kaffe og post", "planlagt")}
    assert {row.repeats for row in rows} == {"hver uke, tirsdag"}
    assert kari.waiting() == before + 1
    assert [row.record for row in min_dag.my_day(kari.ctx).besok] == [rows[0].record]


def test_the_hour_stays_when_the_clock_is_moved(kari: Laptop, lars: BrukerId) -> None:
    summer = datetime.fromisoformat("2026-10-20T10:00:00+02:00")
    planned(kari, lars, when=summer, last=date(2026, 10, 30))
    rows = visits(kari, date(2026, 10, 19), 14)
    assert [row.when.isoformat() for row in rows] == ["2026-10-20T10:00:00+02:00", "2026-10-27T10:00:00+01:00"]


def test_one_is_cancelled_and_the_rest_stand(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars)
    second = visits(kari)[1]
    besok.end(kari.ctx, second.record, Utfall.AVLYST_BRUKER)
    rows = visits(kari)
    assert [row.words for row in rows] == ["Neste", "Avlyst av bruker", "Planlagt", "Planlagt", "Planlagt"]
    assert rows[1].record == second.record
    assert rows[1].serie == rows[0].serie


def test_one_is_moved_into_another_week_and_is_not_there_twice(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars)
    second = visits(kari)[1]
    serier.make_real(kari.ctx, second.record)
    kari.sign(form.open_record(kari.ctx, second.record), {NAAR: "2026-06-18T13:00:00+02:00"})
    assert when(visits(kari)) == ["02.06. 10.00", "16.06. 10.00", "18.06. 13.00", "23.06. 10.00", "30.06. 10.00"]
    assert when(visits(kari, date(2026, 6, 8), 6)) == []


def test_one_is_begun_and_ends_in_a_note_like_any_other(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars)
    first = visits(kari)[0]
    besok.start(kari.ctx, first.record)
    kari.later(minutes=30)
    note = besok.to_note(kari.ctx, first.record)
    assert note.draft is not None
    assert visits(kari)[0].stand == "gjennomfort"
    assert visits(kari)[0].noted
    assert [row.stand for row in visits(kari)[1:]] == ["planlagt"] * 4


def test_a_colleague_sees_them_and_what_both_write_of_one_visit_is_one_visit(
    kari: Laptop, amir: Laptop, lars: BrukerId
) -> None:
    planned(kari, lars)
    kari.meet()
    amir.meet()
    second = visits(kari)[1].record
    besok.start(kari.ctx, second)
    besok.end(amir.ctx, second, Utfall.AVLYST_OSS)
    for one in (kari, amir, kari):
        one.meet()
    for one in (kari, amir):
        with one.ctx.database.read() as tx:
            (row,) = (row for row in record.of_skjema(tx, "besok") if row.record == second)
        assert row.choices == 0
        assert one.answers(second)[NAAR].value == "2026-06-09T10:00:00+02:00"
    assert visits(kari)[1].words == "Avlyst av oss"
    assert len(visits(kari)) == 5


def test_no_more_of_them_from_a_day_and_what_was_written_stays(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars)
    rows = visits(kari)
    besok.end(kari.ctx, rows[3].record, Utfall.AVLYST_BRUKER)
    assert rows[2].serie is not None
    serier.stop(kari.ctx, rows[2].serie, rows[2].when.date())
    assert when(visits(kari)) == ["02.06. 10.00", "09.06. 10.00", "23.06. 10.00"]


def test_two_who_end_them_apart_lose_none_before_the_first_of_the_two(
    kari: Laptop, amir: Laptop, lars: BrukerId
) -> None:
    planned(kari, lars)
    kari.meet()
    amir.meet()
    of = visits(kari)[0].serie
    assert of is not None
    serier.stop(kari.ctx, of, date(2026, 6, 20))
    amir.later(minutes=1)
    serier.stop(amir.ctx, of, date(2026, 6, 27))
    for one in (kari, amir, kari):
        one.meet()
    assert when(visits(kari)) == ["02.06. 10.00", "09.06. 10.00", "16.06. 10.00"]
    assert [one.record for one in sync.sync_page(kari.ctx).for_you] == [of]


@pytest.mark.parametrize(
    ("takt", "every", "last", "said"),
    [
        (Takt.UKE, 1, TUESDAY - timedelta(days=1), ("serie-slutter-for-start", "til")),
        (Takt.UKE, 1, TUESDAY + timedelta(days=367), ("serie-for-lang", "til")),
        (Takt.DAGER, 0, TUESDAY, ("serie-hver", "hver")),
        (Takt.DAGER, 61, TUESDAY, ("serie-hver", "hver")),
    ],
)
def test_nonsense_is_refused_beside_its_field(
    kari: Laptop, lars: BrukerId, takt: Takt, every: int, last: date, said: tuple[str, str]
) -> None:
    with pytest.raises(UserError) as refusal:
        planned(kari, lars, takt, every=every, last=last)
    assert refused(refusal.value) == said
    assert visits(kari) == ()


def test_monday_to_friday_on_a_weekend_alone_is_no_plan(kari: Laptop, lars: BrukerId) -> None:
    saturday = datetime.fromisoformat("2026-06-06T10:00:00+02:00")
    with pytest.raises(UserError, match="serie-uten-dager"):
        planned(kari, lars, Takt.VIRKEDAGER, when=saturday, last=date(2026, 6, 7))


def test_a_visit_that_is_none_is_not_there_any_longer(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars)
    of = visits(kari)[0].serie
    assert of is not None
    for unknown in (RecordId("ff" * 16), serie.visit_id(of, date(2026, 6, 3))):
        with pytest.raises(UserError, match="registrering-borte"):
            besok.start(kari.ctx, unknown)
        with pytest.raises(UserError, match="registrering-borte"):
            serier.make_real(kari.ctx, unknown)


@pytest.mark.parametrize(
    ("takt", "every", "said"),
    [
        (Takt.UKE, 2, "annenhver uke, tirsdag"),
        (Takt.UKE, 4, "hver 4. uke, tirsdag"),
        (Takt.DAGER, 1, "hver dag"),
        (Takt.DAGER, 3, "hver 3. dag"),
        (Takt.VIRKEDAGER, 1, "mandag til fredag"),
    ],
)
def test_how_often_in_words(kari: Laptop, lars: BrukerId, takt: Takt, every: int, said: str) -> None:
    planned(kari, lars, takt, every=every)
    assert visits(kari)[0].repeats == said


def test_one_far_ahead_is_found_too(kari: Laptop, lars: BrukerId) -> None:
    planned(kari, lars, last=TUESDAY + timedelta(days=300))
    (far,) = visits(kari, TUESDAY + timedelta(days=294), 6)
    besok.end(kari.ctx, far.record, Utfall.AVLYST_OSS)
    assert [row.words for row in visits(kari, TUESDAY + timedelta(days=294), 6)] == ["Avlyst av oss"]
