"""The pages of the dwellings, and the team's: for those whose role has them, and never with a person's name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as File

import pytest
from pytestqt.qtbot import QtBot

from feltapp.actions import legg_til, mapper, skjema
from feltapp.domain.ids import BrukerId
from feltapp.domain.mappe import MappeKind, Role
from feltapp.domain.medarbeider import Staff
from feltapp.domain.place import Place
from feltapp.ui import places
from feltapp.ui.boliger.bolig_page import BoligPage
from feltapp.ui.boliger.page import BoligerPage
from feltapp.ui.boliger.sikring import MARKS, NOT_SAID
from feltapp.ui.menu import menu_for
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.text_fields import LineEdit
from feltapp.ui.team.page import TeamPage
from tests.ui.keyboard import write
from tests.ui.pages import Shown, no_strays, opened, with_lars
from tests.unit.actions.test_bolig import dwelling, look
from tests.unit.actions.test_team import evaluate, partner
from tests.unit.actions.world import Laptop
from tests.unit.forms.building import questionnaire


@pytest.fixture
def leder(tmp_path: File) -> Laptop:
    """A team leader's laptop, with made-up people on it too."""
    one, _ = with_lars(tmp_path / "kari")
    me = replace(one.ctx.me, role=Role.TEAMLEDER)
    return replace(one, ctx=replace(one.ctx, me=me, staff=lambda: Staff({me.id: me})))


@pytest.fixture
def homes(leder: Laptop) -> tuple[BrukerId, BrukerId]:
    one, other = dwelling(leder, "Lindeveien"), dwelling(leder, "Parkgata", roykvarsler=False)
    look(leder, one, "2026-05-01", {"roykvarsler": "feil"}, roykvarsler_merknad="Tomt batteri")
    return one, other


@pytest.fixture
def boliger(qtbot: QtBot, leder: Laptop) -> Iterator[Shown]:
    with opened(qtbot, leder, BoligerPage) as page:
        yield page


@pytest.fixture
def bolig(qtbot: QtBot, leder: Laptop) -> Iterator[Shown]:
    with opened(qtbot, leder, BoligPage) as page:
        yield page


@pytest.fixture
def team(qtbot: QtBot, leder: Laptop) -> Iterator[Shown]:
    with opened(qtbot, leder, TeamPage) as page:
        yield page


def no_person_in(said: str) -> bool:
    return not any(name in said for name in ("Lars", "Solbakken", "Anne", "Siv", "Åsheim"))


def test_every_dwelling_with_its_colour_in_words_and_what_is_wrong(
    boliger: Shown, homes: tuple[BrukerId, BrukerId]
) -> None:
    boliger.open(Place(page="boliger"))
    said = boliger.words()
    for words in ("1 av 2 har noe som må rettes", "1 feil må rettes", "Sikring: Grønn", "Sikring: Mangler brannvern"):
        assert words in said
    assert no_person_in(said)
    boliger.click(next(row for row in boliger.page.findChildren(Row) if row.accessibleName().startswith("Lindeveien")))
    assert boliger.went == [Place(page="bolig", bruker=homes[0])]


def test_typing_narrows_the_list(boliger: Shown, homes: tuple[BrukerId, BrukerId]) -> None:
    boliger.open(Place(page="boliger"))
    (line,) = boliger.page.findChildren(LineEdit)
    write(line, "park")
    boliger.settle()
    assert "Parkgata" in boliger.words()
    assert "Lindeveien, " not in boliger.words()


def test_a_new_dwelling_is_a_form_of_its_own(boliger: Shown, homes: tuple[BrukerId, BrukerId]) -> None:
    boliger.open(Place(page="boliger"))
    boliger.press("Ny bolig")
    (place,) = boliger.went
    assert (place.page, place.record) == ("skjema", "ny:bolig")
    assert place.bruker not in homes


def test_one_dwelling_says_what_is_wrong_and_what_was_done(bolig: Shown, homes: tuple[BrukerId, BrukerId]) -> None:
    with no_strays():
        bolig.open(Place(page="bolig", bruker=homes[0]))
    said = bolig.words()
    for words in ("Lindeveien", "Tomt batteri · befart 01.05.2026 · ikke meldt", "Befaring"):
        assert words in said
    assert no_person_in(said)
    bolig.press("Ny befaring")
    assert bolig.went == [Place(page="skjema", bruker=homes[0], record="ny:befaring")]
    bolig.page.show_place(Place(page="bolig", bruker=homes[1]))
    assert "Tomt batteri" not in bolig.words()
    bolig.settle()
    assert "Ingenting som er funnet, venter på å bli rettet." in bolig.words()


def test_colours_are_never_alone() -> None:
    marks = [*MARKS.values(), NOT_SAID]
    assert len({(word, icon) for _, word, icon in marks}) == len({icon for _, _, icon in marks}) == len(marks)


def test_the_team_has_its_numbers_and_its_principles(team: Shown, leder: Laptop) -> None:
    partner(leder, "NAV", "2024-05-01")
    evaluate(leder, "2026-05-10", 4)
    evaluate(leder, "2026-05-20", 5)
    with no_strays():
        team.open(Place(page="team"))
    said = team.words()
    for words in ("22 00 11 22", "Kontroller nummeret", "Skadereduksjon", "10.05."):
        assert words in said
    assert no_person_in(said)
    team.press("Gå gjennom")
    assert team.went == [Place(page="skjema", bruker=mapper.team_id(leder.ctx), record="ny:hf-prinsippene")]


def own_form(one: Laptop, kind: MappeKind) -> str:
    """A form that the team drew itself, taken into use for the team or for dwellings."""
    title = f"Vår egen {kind.value}"
    file = questionnaire({"linkId": "a", "text": "Hva?", "type": "string"}, title=title, id=f"egen-{kind.value}")
    skjema.take_into_use(one.ctx, skjema.look_at(one.ctx, file, name="egen"), skjema.Filing(mappe=kind))
    return title


def test_the_teams_own_form_is_begun_and_found_again_where_the_team_is(team: Shown, leder: Laptop) -> None:
    title, owner = own_form(leder, MappeKind.TEAM), mapper.team_id(leder.ctx)
    begun = legg_til.offers(leder.ctx, owner, legg_til.OF_A_TEAM)
    assert title in [one.title for one in begun]
    mine = next(one.skjema for one in begun if one.title == title)
    written = leder.write(owner, mine, {"a": "Frokost på fredag"})
    team.open(Place(page="team"))
    assert title in team.words()
    team.click(next(row for row in team.page.findChildren(Row) if "Kari" in row.accessibleName()))
    assert team.went == [places.read(owner, written)]


def test_the_teams_own_form_about_dwellings_is_begun_and_found_again_there(
    bolig: Shown, leder: Laptop, homes: tuple[BrukerId, BrukerId]
) -> None:
    title = own_form(leder, MappeKind.BOLIG)
    begun = legg_til.offers(leder.ctx, homes[0], legg_til.OF_A_BOLIG)
    mine = next(one.skjema for one in begun if one.title == title)
    leder.write(homes[0], mine, {"a": "Ny lås"})
    bolig.open(Place(page="bolig", bruker=homes[0]))
    assert title in bolig.words()


@pytest.mark.parametrize(
    ("role", "keys"),
    [
        (Role.FELTARBEIDER, ["min-dag", "brukere", "besok", "team"]),
        (Role.TEAMLEDER, ["min-dag", "brukere", "besok", "boliger", "team"]),
        (Role.KOORDINATOR, ["min-dag", "brukere", "besok", "team"]),
        (Role.BOLIGANSVARLIG, ["min-dag", "boliger", "team"]),
        (Role.STATISTIKK, ["min-dag"]),
    ],
)
def test_the_menu_has_what_the_role_has(role: Role, keys: list[str]) -> None:
    assert [item.key for item in menu_for(role)] == keys
