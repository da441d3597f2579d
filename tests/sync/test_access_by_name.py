"""Access given and taken by a leader, from her laptop over the real sentral to those whom it is about."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path as File

import pytest

from feltapp.actions import tilgang
from feltapp.actions.brukere import NewBruker, register_bruker
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind
from feltapp.errors import Trouble, UserError
from feltapp.store import log
from tests.sync.desk import Desk, desk
from tests.sync.sentral import Fault, Sentral, installed, other_team

JOURNAL = [MappeKind.JOURNAL, MappeKind.STAMKORT]


@pytest.fixture
def sentral(tmp_path: File) -> Iterator[Sentral]:
    one = Sentral(tmp_path)
    yield one
    one.close()


@pytest.fixture
def desks(tmp_path: File, sentral: Sentral) -> Iterator[dict[str, Desk]]:
    people = {
        "leader": installed().leader,
        "kari": installed().people[0],
        "amir": installed().people[1],
        "stranger": other_team(sentral.central, sentral.clock, "Odd Os"),
    }
    found = {name: desk(tmp_path, person, sentral) for name, person in people.items()}
    for one in found.values():
        one.sync()
    yield found
    for one in found.values():
        one.laptop.close()


@pytest.fixture
def lars(desks: dict[str, Desk]) -> BrukerId:
    bruker = register_bruker(desks["kari"].ctx, NewBruker(fornavn="Lars")).bruker
    meet(desks)
    return bruker


def meet(desks: dict[str, Desk]) -> None:
    for name in ("kari", "leader", "amir", "stranger"):
        desks[name].sync()


def later(desks: dict[str, Desk], sentral: Sentral, **by: int) -> None:
    for clock in (sentral.clock, *(one.laptop.clock for one in desks.values())):
        clock.advance(timedelta(**by))


def today(one: Desk) -> date:
    return one.ctx.clock.now().date()


def said(found: tilgang.Tilgang) -> list[tuple[str, bool, date | None, str]]:
    return [(one.name, one.allowed, one.until, one.by) for one in found.words]


def test_another_team_follows_a_move_until_a_day_and_then_it_ends_by_itself(
    desks: dict[str, Desk], lars: BrukerId, sentral: Sentral
) -> None:
    leader, stranger = desks["leader"], desks["stranger"]
    who = stranger.ctx.me.id
    assert stranger.kinds(lars) == []
    until = today(leader) + timedelta(days=90)
    found = tilgang.give(leader.ctx, leader.laptop.line, lars, who, until)
    assert said(found) == [("Odd Os", True, until, "Lise Lunde")]
    assert sorted(found.words[0].kinds) == JOURNAL
    stranger.sync()
    assert stranger.kinds(lars) == JOURNAL
    later(desks, sentral, days=90)
    stranger.sync()
    assert stranger.kinds(lars) == JOURNAL  # to the end of that day
    later(desks, sentral, days=1)
    stranger.sync()
    assert stranger.kinds(lars) == []
    assert said(tilgang.look(leader.ctx, leader.laptop.line, lars)) == []


def test_what_was_given_is_ended_before_its_time(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader, stranger = desks["leader"], desks["stranger"]
    who = stranger.ctx.me.id
    tilgang.give(leader.ctx, leader.laptop.line, lars, who, today(leader) + timedelta(days=90))
    stranger.sync()
    assert said(tilgang.take(leader.ctx, leader.laptop.line, lars, who)) == []
    stranger.sync()
    assert stranger.kinds(lars) == []


def test_a_colleague_is_kept_out_and_let_in_again(desks: dict[str, Desk], lars: BrukerId, sentral: Sentral) -> None:
    leader, amir = desks["leader"], desks["amir"]
    who = amir.ctx.me.id
    assert amir.kinds(lars) == JOURNAL
    found = tilgang.take(leader.ctx, leader.laptop.line, lars, who)
    assert said(found) == [("Amir Noor", False, None, "Lise Lunde")]
    meet(desks)
    assert amir.kinds(lars) == []
    later(desks, sentral, minutes=1)
    assert said(tilgang.give(leader.ctx, leader.laptop.line, lars, who, None)) == []
    meet(desks)
    assert amir.kinds(lars) == JOURNAL


def test_a_mappe_made_after_somebody_was_kept_out_is_told_of(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader, kari, amir = desks["leader"], desks["kari"], desks["amir"]
    assert not tilgang.take(leader.ctx, leader.laptop.line, lars, amir.ctx.me.id).words[0].newer
    kari.write(lars, "vurdering-17", {"vurdering17.dato": "2026-06-02"})
    meet(desks)
    assert tilgang.look(leader.ctx, leader.laptop.line, lars).words[0].newer
    assert not tilgang.take(leader.ctx, leader.laptop.line, lars, amir.ctx.me.id).words[0].newer
    meet(desks)
    assert amir.kinds(lars) == []


def test_another_team_gets_the_journal_and_no_more(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader, kari, stranger = desks["leader"], desks["kari"], desks["stranger"]
    kari.write(lars, "vurdering-17", {"vurdering17.dato": "2026-06-02"})
    kari.write(lars, "voldsrisiko", {})
    meet(desks)
    assert set(leader.kinds(lars)) == {*JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET}
    tilgang.give(leader.ctx, leader.laptop.line, lars, stranger.ctx.me.id, today(leader) + timedelta(days=90))
    meet(desks)
    assert stranger.kinds(lars) == JOURNAL


def test_another_team_is_never_let_in_without_an_end_nor_for_ever(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader, who = desks["leader"], desks["stranger"].ctx.me.id
    for until, code in (
        (None, "tilgang-uten-slutt"),
        (today(leader) - timedelta(days=1), "tilgang-feil-dag"),
        (today(leader) + timedelta(days=367), "tilgang-feil-dag"),
    ):
        with pytest.raises(UserError, match=code):
            tilgang.give(leader.ctx, leader.laptop.line, lars, who, until)
    assert said(tilgang.look(leader.ctx, leader.laptop.line, lars)) == []


def test_only_a_leader_and_never_about_herself(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader, kari = desks["leader"], desks["kari"]
    with pytest.raises(UserError, match="bare-teamleder-gir-tilgang"):
        tilgang.take(kari.ctx, kari.laptop.line, lars, desks["amir"].ctx.me.id)
    with pytest.raises(UserError, match="tilgang-deg-selv"):
        tilgang.take(leader.ctx, leader.laptop.line, lars, leader.ctx.me.id)


def test_without_a_network_nothing_is_said_to_be_done(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader = desks["leader"]
    leader.laptop.line.faults = [Fault.LOST_REQUEST]
    with pytest.raises(Trouble):
        tilgang.take(leader.ctx, leader.laptop.line, lars, desks["amir"].ctx.me.id)
    assert said(tilgang.look(leader.ctx, leader.laptop.line, lars)) == []
    with leader.ctx.database.read() as tx:
        assert tilgang.TAKEN not in {one.act for one in log.of_bruker(tx, lars)}


def test_each_word_is_in_the_log_of_who_has_read(desks: dict[str, Desk], lars: BrukerId) -> None:
    leader = desks["leader"]
    who = desks["amir"].ctx.me.id
    tilgang.take(leader.ctx, leader.laptop.line, lars, who)
    tilgang.give(leader.ctx, leader.laptop.line, lars, who, None)
    with leader.ctx.database.read() as tx:
        acts = [one.act for one in log.of_bruker(tx, lars)]
    assert acts.count(tilgang.TAKEN) == acts.count(tilgang.GIVEN) == 2  # stamkort and journal


def test_everybody_is_there_to_choose_her_own_team_first(desks: dict[str, Desk], lars: BrukerId) -> None:
    found = tilgang.everybody(desks["leader"].ctx)
    assert [(one.name, one.reads) for one in found] == [
        ("Amir Noor", True), ("Kari Berg", True), ("Siri Dahl", True), ("Odd Os", False),
    ]  # fmt: skip
    assert found[-1].about == "Bo-oppfølger · Bo inne"
    assert tilgang.people(desks["leader"].ctx) == ((lars, "Lars"),)
