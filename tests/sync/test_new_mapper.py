"""A mappe made when it was needed goes the whole way: offline on one laptop, through sentral, to those it is for.

Real stores, engines and sentral.  A koordinator never gets what is kept for the staff's safety.
"""

from collections.abc import Iterator
from pathlib import Path as File

import pytest

from feltapp.actions import form, mapper
from feltapp.actions.brukere import NewBruker, register_bruker
from feltapp.domain.answer import JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.errors import UserError
from tests.sync.desk import Desk, desk
from tests.sync.sentral import Sentral, installed, let_in

FORMS = {
    MappeKind.TRYGGHET: "besokskort",
    MappeKind.SOSIAL: "vurdering-17",
    MappeKind.TEAM: "partner",
    MappeKind.BOLIG: "befaring",
}
TEXT: dict[str, JsonValue] = {}
"""Nothing need be answered: that something was kept is enough."""


@pytest.fixture
def sentral(tmp_path: File) -> Iterator[Sentral]:
    one = Sentral(tmp_path)
    yield one
    one.close()


@pytest.fixture
def kari(tmp_path: File, sentral: Sentral) -> Iterator[Desk]:
    one = desk(tmp_path, installed().people[0], sentral)
    yield one
    one.laptop.close()


@pytest.fixture
def amir(tmp_path: File, sentral: Sentral) -> Iterator[Desk]:
    one = desk(tmp_path, installed().people[1], sentral)
    yield one
    one.laptop.close()


@pytest.fixture
def line(tmp_path: File, sentral: Sentral) -> Iterator[Desk]:
    one = desk(tmp_path, installed().leader, sentral)
    yield one
    one.laptop.close()


@pytest.fixture
def koordinator(tmp_path: File, sentral: Sentral) -> Iterator[Desk]:
    person = let_in(sentral.central, sentral.clock, installed().leader, "Oda Vik", Role.KOORDINATOR)
    one = desk(tmp_path, person, sentral)
    yield one
    one.laptop.close()


def lars(one: Desk) -> BrukerId:
    return register_bruker(one.ctx, NewBruker(fornavn="Lars")).bruker


@pytest.mark.parametrize("kind", [MappeKind.TRYGGHET, MappeKind.SOSIAL, MappeKind.TEAM])
def test_what_one_wrote_offline_in_a_mappe_that_did_not_exist_reaches_the_other(
    kari: Desk, amir: Desk, kind: MappeKind
) -> None:
    kari.sync()
    owner = mapper.team_id(kari.ctx) if kind is MappeKind.TEAM else lars(kari)
    written = kari.write(owner, FORMS[kind], TEXT)
    kari.sync()
    amir.sync()
    assert kari.laptop.waiting() == 0
    assert amir.records(owner)[written]
    back = amir.write(owner, FORMS[kind], TEXT)
    amir.sync()
    kari.sync()
    assert amir.kinds(owner).count(kind) == 1
    assert kari.records(owner)[back]


def test_one_made_on_each_of_two_laptops_offline_are_both_read_by_both(kari: Desk, amir: Desk) -> None:
    kari.sync()
    amir.sync()
    team = mapper.team_id(kari.ctx)
    written = {one.write(team, FORMS[MappeKind.TEAM], TEXT) for one in (kari, amir)}
    for one in (kari, amir, kari):
        one.sync()
    for one in (kari, amir):
        assert one.records(team) == dict.fromkeys(written, True)
        with one.ctx.database.read() as tx:
            assert mapper.spot_for(one.ctx, tx, team, MappeKind.TEAM).makes is None
    spots = {one.fill_in(team, FORMS[MappeKind.TEAM], TEXT).draft.mappe for one in (kari, amir)}
    assert len(spots) == 1


def test_a_koordinator_never_gets_trygghet_and_may_not_make_it(kari: Desk, koordinator: Desk) -> None:
    kari.sync()
    bruker, team = lars(kari), mapper.team_id(kari.ctx)
    secret = kari.write(bruker, FORMS[MappeKind.TRYGGHET], TEXT)
    common = kari.write(team, FORMS[MappeKind.TEAM], TEXT)
    kari.sync()
    koordinator.sync()
    assert koordinator.kinds(bruker) == [MappeKind.JOURNAL, MappeKind.STAMKORT]
    assert secret not in koordinator.records(bruker)
    assert koordinator.records(team) == {common: True}
    with pytest.raises(UserError, match="rolle-uten-mappe"):
        form.open_new(koordinator.ctx, bruker, FORMS[MappeKind.TRYGGHET])


def test_a_dwelling_is_for_those_who_mind_the_house(line: Desk, kari: Desk, sentral: Sentral, tmp_path: File) -> None:
    minder = let_in(sentral.central, sentral.clock, installed().leader, "Per Eng", Role.BOLIGANSVARLIG)
    per = desk(tmp_path, minder, sentral)
    line.sync()
    house = mapper.new_bolig_id(line.ctx)
    written = line.write(house, FORMS[MappeKind.BOLIG], TEXT)
    line.sync()
    for one in (kari, per):
        one.sync()
    assert per.records(house) == {written: True}
    assert kari.records(house) == {}
    per.laptop.close()


def test_a_team_mappe_survives_a_new_key_and_a_restored_sentral(kari: Desk, amir: Desk, sentral: Sentral) -> None:
    kari.sync()
    sentral.back_up()
    team = mapper.team_id(kari.ctx)
    before = kari.write(team, FORMS[MappeKind.TEAM], TEXT)
    kari.sync()
    with kari.ctx.database.read() as tx:
        spot = mapper.spot_for(kari.ctx, tx, team, MappeKind.TEAM)
    assert kari.laptop.new_key(spot.mappe)
    after = kari.write(team, FORMS[MappeKind.TEAM], TEXT)
    kari.sync()
    sentral.restore()
    kari.sync()
    kari.sync()
    amir.sync()
    assert amir.records(team) == {before: True, after: True}
    assert amir.ctx.keyring.versions(spot.mappe) == (1, 2)


def test_access_to_a_made_mappe_ends_like_any_other(kari: Desk, amir: Desk, line: Desk, sentral: Sentral) -> None:
    kari.sync()
    bruker = lars(kari)
    kari.write(bruker, FORMS[MappeKind.TRYGGHET], TEXT)
    opened = kari.fill_in(bruker, FORMS[MappeKind.TRYGGHET], TEXT)
    kari.sync()
    sentral.central.leader.deny(line.ctx.keyring.device, kari.ctx.me.id, opened.draft.mappe)
    kari.sync()
    assert MappeKind.TRYGGHET not in kari.kinds(bruker)
    assert not form.is_mine(kari.ctx, opened.draft)
    amir.sync()
    assert MappeKind.TRYGGHET in amir.kinds(bruker)
