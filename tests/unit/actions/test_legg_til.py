"""What may be begun for a bruker."""

import json
import shutil
from dataclasses import replace
from pathlib import Path as File

from feltapp.actions import form
from feltapp.actions.grupper import MADE_ELSEWHERE, WORDS, Gruppe, gruppe
from feltapp.actions.legg_til import OF_A_BRUKER, Tilbud, offers
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from tests.unit.actions.world import CATALOG, Laptop


def offered(one: Laptop, bruker: BrukerId) -> dict[str, Tilbud]:
    return {found.skjema: found for found in offers(one.ctx, bruker)}


def test_every_form_of_a_bruker_is_offered_in_a_group_that_is_not_the_municipalitys(kari: Laptop) -> None:
    ours = {one.id for one in CATALOG.all() if one.mappe in OF_A_BRUKER} - MADE_ELSEWHERE
    found = offered(kari, kari.register())
    assert set(found) == ours
    assert {one.skjema for one in found.values() if one.gruppe is Gruppe.EGNE} == set()
    assert set(WORDS) == set(Gruppe)


def test_groups_stand_in_their_order_and_what_is_used_most_comes_first_in_each(kari: Laptop) -> None:
    bruker, other = kari.register(), kari.register("Siv", "Åsheim")
    for _ in range(2):
        kari.write(other, "evaluering", {"evaluering.brukers-syn": "Det går greit nå."})
    found = offers(kari.ctx, bruker)
    order = list(Gruppe)
    assert [order.index(one.gruppe) for one in found] == sorted(order.index(one.gruppe) for one in found)
    planer = [one.skjema for one in found if one.gruppe is Gruppe.PLANER]
    assert planer[:2] == ["evaluering", "hva-er-viktig"]


def test_a_living_text_is_gone_on_with_and_says_since_when(kari: Laptop) -> None:
    bruker = kari.register()
    assert offered(kari, bruker)["kriseplan"].since == ""
    kari.write(bruker, "kriseplan", {"plan.viktig": "Ro rundt meg.", "plan.dato": "2026-06-02"})
    kari.write(bruker, "evaluering", {"evaluering.brukers-syn": "Det går greit nå."})
    found = offered(kari, bruker)
    assert found["kriseplan"].since == "02.06.2026"
    assert found["evaluering"].since == "", "there may be any number of these"


def test_her_own_draft_is_what_she_goes_on_with(kari: Laptop) -> None:
    bruker = kari.register()
    draft = kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Begynt"}).draft.id
    found = offered(kari, bruker)["journalnotat"]
    assert (found.draft, found.since) == (draft, "Utkast, i dag kl. 10.00")


def test_a_role_is_offered_only_what_it_may_write(kari: Laptop) -> None:
    bruker = kari.register()
    coordinator = replace(kari, ctx=replace(kari.ctx, me=replace(kari.ctx.me, role=Role.KOORDINATOR)))
    kinds = {kari.ctx.catalog.newest(skjema).mappe for skjema in offered(coordinator, bruker)}
    assert kinds == {MappeKind.STAMKORT, MappeKind.JOURNAL}


def test_a_municipalitys_own_form_lands_under_its_own_heading(kari: Laptop, tmp_path: File) -> None:
    folder = tmp_path / "skjema"
    shutil.copytree(resource("skjema") / "evaluering", folder / "evaluering")
    own = json.loads((folder / "evaluering" / "1.json").read_text("utf-8"))
    own |= {"url": "urn:feltapp:skjema:bydelens-sjekk", "name": "bydelens-sjekk", "title": "Bydelens sjekk"}
    (folder / "bydelens-sjekk").mkdir()
    (folder / "bydelens-sjekk" / "1.json").write_text(json.dumps(own), "utf-8")
    (folder / "odelagt").mkdir()
    (folder / "odelagt" / "1.json").write_text("{", "utf-8")
    one = replace(kari, ctx=replace(kari.ctx, catalog=Catalog.load(folder)))
    found = offers(one.ctx, kari.register())
    assert [(item.title, item.gruppe) for item in found] == [
        ("Evaluering", Gruppe.PLANER),
        ("Bydelens sjekk", Gruppe.EGNE),
    ], "and one that cannot be read keeps nobody from the others"
    assert gruppe("bydelens-sjekk") is Gruppe.EGNE
