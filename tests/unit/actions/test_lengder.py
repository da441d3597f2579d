"""The municipality's lengths: set by a leader with source and year, the same on every laptop, and told of for ever."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path as File

import pytest

from feltapp.actions import fakta, frist, lengder, team
from feltapp.actions.lengder import LengdeRow
from feltapp.actions.mapper import ensure, team_id
from feltapp.actions.saving import save_and_finish, signed_new
from feltapp.domain.answer import Answer
from feltapp.domain.changes import Changes
from feltapp.domain.ids import BrukerId, MedarbeiderId
from feltapp.domain.lengths import DEFAULT
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.errors import UserError
from feltapp.store import record
from tests.unit.actions.world import AMIR, KARI, Laptop, Sentral, laptop, refused

LINE = replace(KARI, id=MedarbeiderId("c1" * 16), name="Line Leder", role=Role.TEAMLEDER)
ODD = replace(LINE, id=MedarbeiderId("c2" * 16), name="Odd Leder")
EVERYBODY = Staff({one.id: one for one in (KARI, AMIR, LINE, ODD)})
EVALUERING = "evaluering_months"


def at(folder: File, who: Medarbeider, sentral: Sentral) -> Laptop:
    one = laptop(folder / who.name, who, sentral)
    return Laptop(ctx=replace(one.ctx, staff=lambda: EVERYBODY), sentral=sentral)


@pytest.fixture
def everybody(tmp_path: File, sentral: Sentral) -> Iterator[dict[str, Laptop]]:
    found = {who.first_name: at(tmp_path, who, sentral) for who in (LINE, ODD, KARI)}
    yield found
    for one in found.values():
        one.ctx.journal.close()
        one.ctx.database.close()


def meet(*laptops: Laptop) -> None:
    """Each meets sentral, and takes up what came as the sync engine's listener does."""
    for one in laptops:
        one.meet()
        lengder.keep_up(one.ctx, Changes(brukere=frozenset({team_id(one.ctx)})))


def put(one: Laptop, typed: str, key: str = EVALUERING, source: str = "Rutine 12", year: str = "2025") -> None:
    one.later(minutes=1)
    lengder.put(one.ctx, key, typed, source, year)


def row(one: Laptop, key: str = EVALUERING) -> LengdeRow:
    return next(found for found in lengder.all_of(one.ctx) if found.key == key)


def evaluering(one: Laptop, bruker: BrukerId) -> frist.FristRow:
    today = one.clock.now().date()
    with one.ctx.database.read() as tx:
        facts = fakta.facts_of_all(one.ctx, tx, [frozenset({bruker})], today)[bruker]
    return next(found for found in frist.rows(one.ctx, facts, "", today) if found.code == "evaluering")


def test_the_default_holds_with_its_source_and_year(everybody: dict[str, Laptop]) -> None:
    found = row(everybody["Kari"])
    assert (found.words, found.why, found.own) == (
        "4 måneder",
        "Oslostandard for rusfaglig arbeid, tiltak 7, 2021",
        False,
    )
    assert "evaluering av tilbudet" in found.rules


def test_what_a_leader_sets_moves_every_frist_on_every_laptop_and_says_where_it_stands(
    everybody: dict[str, Laptop],
) -> None:
    line, kari = everybody["Line"], everybody["Kari"]
    lars = kari.register()
    assert evaluering(kari, lars).due == date(2026, 10, 2)
    put(line, "3")
    meet(line, kari)
    found = evaluering(kari, lars)
    assert found.due == date(2026, 9, 2)
    assert found.why == "minst hver 3. måned"
    assert found.source.endswith("Lengden: Rutine 12, 2025")
    shown = row(kari)
    assert (shown.words, shown.why, shown.own, shown.default_words) == (
        "3 måneder",
        "Rutine 12, 2025",
        True,
        "4 måneder",
    )


def test_it_holds_after_the_laptop_was_locked(everybody: dict[str, Laptop]) -> None:
    line = everybody["Line"]
    put(line, "3")
    again = replace(line.ctx, lengths=type(line.ctx.lengths)())
    assert again.lengths.now == DEFAULT
    lengder.read_again(again)
    assert again.lengths.now.evaluering_months == 3


def test_who_changed_what_when_is_told_newest_first_and_the_default_comes_back(everybody: dict[str, Laptop]) -> None:
    line, odd = everybody["Line"], everybody["Odd"]
    put(line, "3")
    meet(line, odd)
    odd.later(days=1)
    put(odd, "6", source="Vedtak i ledergruppa", year="2026")
    meet(odd, line)
    line.later(days=2)
    lengder.reset(line.ctx, EVALUERING)
    found = row(line)
    assert not found.own
    assert [(one.who, one.what, one.source) for one in found.history] == [
        ("Line Leder", "", ""),
        ("Odd Leder", "6 måneder", "Vedtak i ledergruppa, 2026"),
        ("Line Leder", "3 måneder", "Rutine 12, 2025"),
    ]
    assert line.ctx.lengths.now == DEFAULT
    with line.ctx.database.read() as tx:
        (kept,) = record.of_skjema(tx, lengder.SKJEMA)
    assert set(line.answers(kept.record)) == {lengder.HVILKEN}


@pytest.mark.parametrize("first", ["Line", "Odd"])
def test_two_leaders_apart_the_stricter_holds_everywhere_until_one_chooses(
    everybody: dict[str, Laptop], first: str
) -> None:
    line, odd, kari = everybody["Line"], everybody["Odd"], everybody["Kari"]
    put(line, "6")
    put(odd, "2", source="Rutine 13")
    order = (line, odd) if first == "Line" else (odd, line)
    meet(*order, kari, *order)
    for one in (line, odd, kari):
        assert one.ctx.lengths.now.evaluering_months == 2
        assert {told.what for told in row(one).apart} == {"2 måneder", "6 måneder"}
    put(line, "6")
    meet(line, odd, kari)
    for one in (line, odd, kari):
        assert one.ctx.lengths.now.evaluering_months == 6
        assert row(one).apart == ()


def test_two_leaders_who_change_the_same_record_apart_are_no_different(everybody: dict[str, Laptop]) -> None:
    line, odd = everybody["Line"], everybody["Odd"]
    put(line, "5", key="samtykke_warn_days")
    meet(line, odd)
    put(line, "20", key="samtykke_warn_days")
    put(odd, "40", key="samtykke_warn_days")
    meet(line, odd, line)
    assert line.ctx.lengths.now.samtykke_warn_days == odd.ctx.lengths.now.samtykke_warn_days == 40


def test_only_a_leader_sets_them(everybody: dict[str, Laptop]) -> None:
    with pytest.raises(UserError, match="bare-teamleder-setter-frister"):
        put(everybody["Kari"], "3")
    with pytest.raises(UserError, match="bare-teamleder-setter-frister"):
        lengder.reset(everybody["Kari"].ctx, EVALUERING)


def test_what_somebody_else_wrote_into_the_teams_mappe_counts_for_nothing(everybody: dict[str, Laptop]) -> None:
    kari, line = everybody["Kari"], everybody["Line"]
    with kari.ctx.database.write() as tx:
        mappe = ensure(kari.ctx, tx, team_id(kari.ctx), MappeKind.TEAM)
    answers = {
        lengder.HVILKEN: Answer(value=EVALUERING),
        lengder.LENGDE: Answer(value="12"),
        lengder.KILDE: Answer(value="Kari"),
        lengder.AAR: Answer(value=2026),
    }
    save_and_finish(kari.ctx, [signed_new(kari.ctx, team_id(kari.ctx), mappe, lengder.SKJEMA, answers)])
    meet(kari, line)
    assert kari.ctx.lengths.now == line.ctx.lengths.now == DEFAULT
    put(line, "3")
    meet(line, kari)
    assert kari.ctx.lengths.now.evaluering_months == 3


def test_what_a_later_feltapp_wrote_does_not_stop_the_day(everybody: dict[str, Laptop]) -> None:
    line = everybody["Line"]
    with line.ctx.database.write() as tx:
        mappe = ensure(line.ctx, tx, team_id(line.ctx), MappeKind.TEAM)
    for key, value in (("ukjent_lengde", "4"), (EVALUERING, "4 uker"), (EVALUERING, "400")):
        answers = {lengder.HVILKEN: Answer(value=key), lengder.LENGDE: Answer(value=value)}
        save_and_finish(line.ctx, [signed_new(line.ctx, team_id(line.ctx), mappe, lengder.SKJEMA, answers)])
    lengder.read_again(line.ctx)
    assert line.ctx.lengths.now == DEFAULT


@pytest.mark.parametrize(
    ("typed", "source", "year", "what"),
    [
        ("0", "Rutine", "2025", ("for-lite", "lengde")),
        ("mange", "Rutine", "2025", ("ikke-heltall", "lengde")),
        ("3", "  ", "2025", ("mangler", "kilde")),
        ("3", "R" * 201, "2025", ("for-lang", "kilde")),
        ("3", "Rutine", "2027", ("aar-ikke-aar", "aar")),
        ("3", "Rutine", "", ("aar-ikke-aar", "aar")),
    ],
)
def test_nonsense_is_refused_beside_its_field_and_nothing_is_kept(
    everybody: dict[str, Laptop], typed: str, source: str, year: str, what: tuple[str, str]
) -> None:
    line = everybody["Line"]
    with pytest.raises(UserError) as refusal:
        put(line, typed, source=source, year=year)
    assert refused(refusal.value) == what
    assert row(line).history == ()


def test_it_is_none_of_the_papers_on_the_teams_page(everybody: dict[str, Laptop]) -> None:
    line = everybody["Line"]
    put(line, "3")
    assert team.open_team(line.ctx).egne == ()
