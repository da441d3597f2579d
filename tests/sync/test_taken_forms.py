"""A form that the leader takes into use is there for a colleague after one meeting with sentral, and so are answers.

Real stores, engines, certificates and sentral: nobody tells the catalogue but the sync engine.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path as File

import pytest

from feltapp.actions import form, lesing, skjema
from feltapp.actions.brukere import NewBruker, register_bruker
from feltapp.actions.mapper import team_id
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import Path
from feltapp.domain.mappe import MappeKind, Role
from feltapp.errors import UserError
from feltapp.store import mappe
from tests.sync.desk import Desk, desk
from tests.sync.sentral import Sentral, installed, let_in

FILE = File(__file__).parents[1] / "data" / "questionnaires" / "refero-enableWhen.json"
NAME = "test-enableWhen-checkbox"
ANSWERS: dict[str, JsonValue] = {"9_1": [{"code": "18", "system": "http://ehelse.no/sykdommer"}], "9_2": "Gikt"}


@pytest.fixture
def sentral(tmp_path: File) -> Iterator[Sentral]:
    one = Sentral(tmp_path)
    yield one
    one.close()


@pytest.fixture
def desks(tmp_path: File, sentral: Sentral) -> Iterator[dict[str, Desk]]:
    people = {"leader": installed().leader, "kari": installed().people[0]}
    found = {name: desk(tmp_path, person, sentral) for name, person in people.items()}
    for one in found.values():
        one.sync()
    yield found
    for one in found.values():
        one.laptop.close()


def test_a_leaders_file_is_filled_in_offline_by_a_colleague_and_read_by_the_leader(desks: dict[str, Desk]) -> None:
    leader, kari = desks["leader"], desks["kari"]
    taken = skjema.take_into_use(leader.ctx, skjema.look_at(leader.ctx, FILE.read_bytes()))
    leader.sync()
    with pytest.raises(UserError, match="skjema-finnes-ikke"):
        kari.ctx.catalog.newest(NAME)
    kari.sync()
    assert [one.skjema for one in skjema.offered(kari.ctx, MappeKind.JOURNAL) if one.own] == [NAME]
    lars = register_bruker(kari.ctx, NewBruker(fornavn="Lars")).bruker
    signed = form.sign(kari.ctx, kari.fill_in(lars, NAME, ANSWERS).draft.id)
    kari.sync()
    leader.sync()
    read = lesing.open_reading(leader.ctx, signed.record).read
    assert (read.definition.ref, read.who) == (taken.ref, "Kari Berg")
    assert read.seen.answers[Path("9_2")] == Answer(value="Gikt")
    assert leader.laptop.waiting() == kari.laptop.waiting() == 0
    skjema.take_out(leader.ctx, taken.ref)
    leader.sync()
    kari.sync()
    assert [one for one in skjema.offered(kari.ctx, MappeKind.JOURNAL) if one.own] == []
    assert lesing.open_reading(kari.ctx, signed.record).read.definition.ref == taken.ref


def test_the_certificate_decides_who_is_a_leader_not_what_a_laptop_says(desks: dict[str, Desk]) -> None:
    leader, kari = desks["leader"], desks["kari"]
    pretends = replace(kari.ctx, me=replace(kari.ctx.me, role=Role.TEAMLEDER))
    skjema.take_into_use(pretends, skjema.look_at(pretends, FILE.read_bytes()))
    kari.sync()
    leader.sync()
    for one in (kari, leader):
        assert [found for found in skjema.offered(one.ctx, MappeKind.JOURNAL) if found.own] == []
        assert skjema.own_forms(one.ctx) == ()


def test_a_koordinator_fills_in_what_the_leader_took_into_use(
    desks: dict[str, Desk], sentral: Sentral, tmp_path: File
) -> None:
    leader = desks["leader"]
    oda = desk(
        tmp_path, let_in(sentral.central, sentral.clock, installed().leader, "Oda Vik", Role.KOORDINATOR), sentral
    )
    skjema.take_into_use(leader.ctx, skjema.look_at(leader.ctx, FILE.read_bytes()))
    leader.sync()
    oda.sync()
    assert [one.skjema for one in skjema.offered(oda.ctx, MappeKind.JOURNAL) if one.own] == [NAME]
    with pytest.raises(UserError, match="bare-teamleder-tar-i-bruk"):
        skjema.take_out(oda.ctx, oda.ctx.catalog.newest(NAME).ref)
    oda.laptop.close()


def test_what_a_leader_took_into_use_stays_when_she_is_no_leader_any_more(
    desks: dict[str, Desk], sentral: Sentral, tmp_path: File
) -> None:
    leader, kari = desks["leader"], desks["kari"]
    skjema.take_into_use(leader.ctx, skjema.look_at(leader.ctx, FILE.read_bytes()))
    leader.sync()
    sentral.clock.advance(timedelta(seconds=1))  # the newer certificate says what she is
    let_in(sentral.central, sentral.clock, installed().leader, leader.ctx.me.name, Role.FELTARBEIDER)
    kari.sync()
    assert kari.ctx.staff().by_id[leader.ctx.me.id].role is Role.FELTARBEIDER
    assert [one.skjema for one in skjema.offered(kari.ctx, MappeKind.JOURNAL) if one.own] == [NAME]


def test_when_the_teams_mappe_is_taken_away_its_forms_are_no_longer_offered(desks: dict[str, Desk]) -> None:
    leader, kari = desks["leader"], desks["kari"]
    skjema.take_into_use(leader.ctx, skjema.look_at(leader.ctx, FILE.read_bytes()))
    leader.sync()
    kari.sync()
    with kari.ctx.database.read() as tx:
        (team,) = mappe.of_bruker(tx, team_id(kari.ctx))
    kari.laptop.line.sentral.central.leader.deny(leader.ctx.keyring.device, kari.ctx.me.id, team.id)
    kari.sync()
    assert kari.ctx.catalog.own == {}
