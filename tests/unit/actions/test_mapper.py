"""A mappe is made with the first draft kept in it: never by looking, never twice, never by who may not read it."""

from dataclasses import replace
from pathlib import Path as File

import pytest

from feltapp.actions import form, mapper, min_dag, search, sync, versjoner
from feltapp.actions.bolig import list_boliger, open_bolig
from feltapp.actions.brukere import list_brukere
from feltapp.actions.person import open_person
from feltapp.actions.team import open_team
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, MappeId, Path, SkjemaRef, TeamId
from feltapp.domain.mappe import Mappe, MappeKind, Role
from feltapp.errors import UserError
from feltapp.forms.definition import Nature
from feltapp.forms.taken import TakenForm, pack
from feltapp.store import draft, mappe, record
from tests.unit.actions.world import KARI, TEAM, Laptop, Sentral, laptop
from tests.unit.forms.building import questionnaire

TRYGGHET, TEAMS, BOLIG = "p-trygghet", "p-team", "p-bolig"


def teach(one: Laptop) -> Laptop:
    """Three forms that no release has, one for each kind of mappe that is made when it is needed."""
    kinds = {TRYGGHET: MappeKind.TRYGGHET, TEAMS: MappeKind.TEAM, BOLIG: MappeKind.BOLIG}
    one.ctx.catalog.take(
        TakenForm(
            ref=SkjemaRef(f"{name}|1"),
            title="Prøve",
            mappe=kind,
            nature=Nature.LAAST,
            several=False,
            in_use=True,
            packed=pack(questionnaire({"linkId": "a.tekst", "type": "text", "text": "Hva?"})),
        )
        for name, kind in kinds.items()
    )
    return one


@pytest.fixture(autouse=True)
def with_forms(kari: Laptop, amir: Laptop) -> None:
    for one in (kari, amir):
        teach(one)


def kinds(one: Laptop, owner: BrukerId) -> list[MappeKind]:
    with one.ctx.database.read() as tx:
        return sorted(found.kind for found in mappe.of_bruker(tx, owner))


def with_role(one: Laptop, role: Role) -> Laptop:
    return Laptop(ctx=replace(one.ctx, me=replace(one.ctx.me, role=role)), sentral=one.sentral)


def test_looking_makes_nothing_and_the_first_key_does(kari: Laptop) -> None:
    lars = kari.register()
    opened = form.open_new(kari.ctx, lars, TRYGGHET)
    assert kinds(kari, lars) == [MappeKind.JOURNAL, MappeKind.STAMKORT]
    assert form.is_mine(kari.ctx, opened.draft)
    kari.sign(opened, {"a.tekst": "To går sammen"})
    assert kinds(kari, lars) == [MappeKind.JOURNAL, MappeKind.STAMKORT, MappeKind.TRYGGHET]
    with kari.ctx.database.read() as tx:
        assert [row.skjema_id for row in record.of_mappe(tx, opened.draft.mappe)] == [TRYGGHET]


def test_two_forms_begun_before_either_was_kept_share_one_mappe(kari: Laptop) -> None:
    lars = kari.register()
    first, second = (form.open_new(kari.ctx, lars, TRYGGHET) for _ in range(2))
    assert first.draft.mappe != second.draft.mappe
    for opened in (first, second):
        form.keep(kari.ctx, opened.draft, {}, {}, "")
        form.keep(kari.ctx, opened.draft, {}, {}, "")
    assert kinds(kari, lars).count(MappeKind.TRYGGHET) == 1
    assert form.save_in_progress(kari.ctx, second.draft.id).record == second.draft.record


def test_two_laptops_that_made_one_each_read_both_and_write_in_the_oldest(kari: Laptop, amir: Laptop) -> None:
    lars = kari.register()
    kari.meet()
    amir.meet()
    amir.later(hours=1)
    hers, his = kari.write(lars, TRYGGHET, {"a.tekst": "hers"}), amir.write(lars, TRYGGHET, {"a.tekst": "his"})
    for one in (kari, amir, kari):
        one.meet()
    spots = []
    for one in (kari, amir):
        assert kinds(one, lars).count(MappeKind.TRYGGHET) == 2
        with one.ctx.database.read() as tx:
            assert {row.record for row in record.of_bruker(tx, lars) if row.skjema_id == TRYGGHET} == {hers, his}
            spots.append(mapper.spot_for(one.ctx, tx, lars, MappeKind.TRYGGHET))
            oldest = min(found.id for found in mappe.of_bruker(tx, lars) if found.kind is MappeKind.TRYGGHET)
    assert spots == [mapper.Spot(mappe=oldest)] * 2


def test_a_new_text_does_not_go_where_the_key_has_not_come_yet(kari: Laptop) -> None:
    lars = kari.register()
    with kari.ctx.database.write() as tx:
        mappe.put(tx, Mappe(id=MappeId("00" * 16), bruker=lars, kind=MappeKind.TRYGGHET, team=TEAM), announced=True)
        mine = mapper.Spot(mappe=MappeId("ff" * 16))
        mapper.make(kari.ctx, tx, Mappe(id=mine.mappe, bruker=lars, kind=MappeKind.TRYGGHET, team=TEAM))
        assert mapper.spot_for(kari.ctx, tx, lars, MappeKind.TRYGGHET) == mine


@pytest.mark.parametrize(
    ("role", "skjema"),
    [
        (Role.KOORDINATOR, TRYGGHET),
        (Role.BOLIGANSVARLIG, TRYGGHET),
        (Role.FELTARBEIDER, BOLIG),
        (Role.SYSTEMANSVARLIG, TEAMS),
    ],
)
def test_who_may_not_read_a_kind_may_not_make_one(kari: Laptop, role: Role, skjema: str) -> None:
    lars = kari.register()
    other = with_role(kari, role)
    owner = {TRYGGHET: lars, BOLIG: mapper.new_bolig_id(other.ctx), TEAMS: mapper.team_id(other.ctx)}[skjema]
    with pytest.raises(UserError, match="rolle-uten-mappe"):
        form.open_new(other.ctx, owner, skjema)
    assert len(kinds(kari, owner)) == (2 if owner == lars else 0)


@pytest.mark.parametrize(
    ("skjema", "whose", "code"),
    [
        (TRYGGHET, "team", "skjema-feil-sted"),
        (TRYGGHET, "nobody", "skjema-feil-sted"),
        (BOLIG, "lars", "skjema-feil-sted"),
        (BOLIG, "team", "skjema-feil-sted"),
        (TEAMS, "lars", "mappe-mangler"),
    ],
)
def test_a_text_about_one_kind_of_thing_does_not_lie_with_another(
    kari: Laptop, skjema: str, whose: str, code: str
) -> None:
    leader = with_role(kari, Role.TEAMLEDER)
    owner = {"lars": kari.register(), "team": mapper.team_id(kari.ctx), "nobody": BrukerId("ab" * 16)}[whose]
    with pytest.raises(UserError, match=code):
        form.open_new(leader.ctx, owner, skjema)


def test_a_person_of_another_team_gets_no_mappe_in_ours(kari: Laptop) -> None:
    theirs = BrukerId("ab" * 16)
    with kari.ctx.database.write() as tx:
        stamkort = Mappe(id=MappeId("cd" * 16), bruker=theirs, kind=MappeKind.STAMKORT, team=TeamId("ef" * 16))
        mappe.put(tx, stamkort, announced=True)
    with pytest.raises(UserError, match="annet-team"):
        form.open_new(kari.ctx, theirs, TRYGGHET)


def test_a_mappe_that_was_taken_away_is_not_made_again_by_the_form_that_is_open(kari: Laptop) -> None:
    kari.ctx.keyring.municipality_sealing = kari.ctx.keyring.sealing.public_key().public_bytes_raw()
    lars = kari.register()
    opened = form.open_new(kari.ctx, lars, TRYGGHET)
    form.keep(kari.ctx, opened.draft, {}, {}, "")
    with kari.ctx.database.write() as tx:
        draft.seal_away(tx, opened.draft.mappe, kari.ctx.keyring.municipality_sealing)
        mappe.drop(tx, opened.draft.mappe, kari.ctx.keyring.device)
    assert not form.is_mine(kari.ctx, opened.draft)
    with pytest.raises(UserError, match="utkast-til-teamleder"):
        form.keep(kari.ctx, opened.draft, {}, {}, "")
    assert MappeKind.TRYGGHET not in kinds(kari, lars)
    with kari.ctx.database.read() as tx:
        assert [one.id for one in draft.sealed_away(tx)] == [opened.draft.id]


def test_what_is_typed_about_a_person_who_was_taken_away_before_the_first_key_goes_to_the_leader(kari: Laptop) -> None:
    kari.ctx.keyring.municipality_sealing = kari.ctx.keyring.sealing.public_key().public_bytes_raw()
    lars = kari.register()
    opened = form.open_new(kari.ctx, lars, TRYGGHET)
    with kari.ctx.database.write() as tx:
        for one in mappe.of_bruker(tx, lars):
            mappe.drop(tx, one.id, kari.ctx.keyring.device)
    with pytest.raises(UserError, match="utkast-til-teamleder"):
        form.keep(kari.ctx, opened.draft, {}, {}, "")
    with kari.ctx.database.read() as tx:
        assert [one.id for one in draft.sealed_away(tx)] == [opened.draft.id]


def test_a_disk_that_was_full_when_the_mappe_was_to_be_made_is_tried_again(
    kari: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    lars = kari.register()
    opened = form.open_new(kari.ctx, lars, TRYGGHET)

    class Full(Exception):
        pass

    def full() -> None:
        raise Full

    with monkeypatch.context() as patch:
        patch.setattr(kari.ctx.keyring, "save", full)
        with pytest.raises(Full):
            form.keep(kari.ctx, opened.draft, {}, {}, "")
    assert kinds(kari, lars).count(MappeKind.TRYGGHET) == 0
    kari.sign(opened, {"a.tekst": "To går sammen"})
    assert kinds(kari, lars).count(MappeKind.TRYGGHET) == 1


def test_a_team_and_a_dwelling_are_nobody_in_lists(kari: Laptop, tmp_path: File, sentral: Sentral) -> None:
    lars = kari.register()
    team, bolig = mapper.team_id(kari.ctx), mapper.new_bolig_id(kari.ctx)
    leader = with_role(kari, Role.TEAMLEDER)
    leader.write(team, TEAMS, {"a.tekst": "Kornblomst og team"})
    leader.write(bolig, BOLIG, {"a.tekst": "Kornblomst i huset"})
    opened = form.open_new(leader.ctx, team, TEAMS)
    assert opened.name == KARI.team_name
    leader.keep(opened, {"a.tekst": "begynt"})
    assert [row.bruker for row in list_brukere(kari.ctx)] == [lars]
    day = min_dag.my_day(kari.ctx)
    assert day.news == ()
    assert [one.draft.bruker for one in day.drafts] == [team]
    assert search.find(kari.ctx, "Kornblomst") == ()
    page = sync.sync_page(kari.ctx)
    assert page.people == 1
    assert [row.name for row in page.waiting] == ["Lars Solbakken", "Teamet", "Bolig"]
    for owner in (team, bolig):
        with pytest.raises(UserError, match="bruker-borte"):
            open_person(kari.ctx, owner)
    other = laptop(tmp_path / "leder", replace(KARI, role=Role.TEAMLEDER), sentral)
    leader.meet()
    other.meet()
    assert [row.bruker for row in list_brukere(other.ctx)] == [lars]
    assert min_dag.my_day(other.ctx).news == ()
    other.ctx.journal.close()
    other.ctx.database.close()


def test_two_versions_of_what_the_team_wrote_wait_for_somebody_too(kari: Laptop, amir: Laptop) -> None:
    team = mapper.team_id(kari.ctx)
    opened = form.open_new(kari.ctx, team, TEAMS)
    kari.keep(opened, {"a.tekst": "felles"})
    shared = form.save_in_progress(kari.ctx, opened.draft.id).record
    for one in (kari, amir):
        one.meet()
    for one, said in ((kari, "hers"), (amir, "his")):
        form.save_in_progress(one.ctx, one.keep(form.open_record(one.ctx, shared), {"a.tekst": said}).draft.id)
    for one in (kari, amir, kari):
        one.meet()
    (waits,) = sync.sync_page(kari.ctx).for_you
    assert (waits.name, waits.record, waits.action) == ("Teamet", shared, "velg")
    assert not versjoner.open_versions(kari.ctx, shared).about_a_person


def test_a_first_draft_that_was_thrown_away_leaves_nothing_that_anybody_sees(kari: Laptop) -> None:
    """Its mappe stays, empty: sentral may know of it already, and the next text goes there."""
    lars = kari.register()
    leader = with_role(kari, Role.TEAMLEDER)
    owners = {mapper.team_id(kari.ctx): "gruppetilbud", mapper.new_bolig_id(kari.ctx): "befaring", lars: "besokskort"}
    before = open_person(leader.ctx, lars), sync.sync_page(leader.ctx), list_brukere(leader.ctx)
    for owner, skjema in owners.items():
        opened = form.open_new(leader.ctx, owner, skjema)
        form.keep(leader.ctx, opened.draft, {Path("x"): Answer(value="begynt")}, {}, "")
        form.discard(leader.ctx, opened.draft.id)
    with kari.ctx.database.read() as tx:
        assert {owner for owner in owners if mappe.of_bruker(tx, owner)} == set(owners), "they are there"
    assert list_boliger(leader.ctx) == ()
    assert (open_person(leader.ctx, lars), sync.sync_page(leader.ctx), list_brukere(leader.ctx)) == before
    assert min_dag.my_day(leader.ctx).drafts == ()
    page = open_team(leader.ctx)
    assert (page.grupper, page.egne, page.drafts) == ((), (), ())
    with pytest.raises(UserError, match="registrering-borte"):
        open_bolig(leader.ctx, list(owners)[1])
