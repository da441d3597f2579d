"""The dwellings: what is wrong with each, and how it is secured."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from feltapp.actions import bolig, legg_til, mapper
from feltapp.actions.linjer import all_fields
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.mappe import Role
from feltapp.errors import UserError
from feltapp.forms.answers import option_value
from tests.unit.actions.world import Laptop

SECURED = ("ekstra-brann", "vannsikring", "komfyrvakt", "tilsyn")


@pytest.fixture
def leder(kari: Laptop) -> Laptop:
    return replace(kari, ctx=replace(kari.ctx, me=replace(kari.ctx.me, role=Role.TEAMLEDER)))


def dwelling(one: Laptop, name: str, **more: JsonValue) -> BrukerId:
    made = mapper.new_bolig_id(one.ctx)
    values: dict[str, JsonValue | Answer] = {
        "boenhet.navn": name,
        "boenhet.gate": "Lindeveien 4",
        "boenhet.poststed": "Oslo",
        "boenhet.roykvarsler": True,
        "boenhet.slokkeapparat": True,
    }
    values |= {f"boenhet.{key.replace('_', '-')}": value for key, value in more.items()}
    one.write(made, "bolig", values)
    return made


def look(one: Laptop, at: BrukerId, day: str, found: Mapping[str, str], **more: JsonValue) -> RecordId:
    """A befaring with these points; the form says what each code is called."""
    options = {field.link_id: field.options for field in all_fields(one.ctx.catalog.newest("befaring"))}
    values: dict[str, JsonValue | Answer] = {
        "befaring.dato": day,
        "befaring.type": option_value(options["befaring.type"][0]),
    }
    for point, code in found.items():
        values[f"befaring.{point}"] = next(
            option_value(one) for one in options[f"befaring.{point}"] if one.code == code
        )
    values |= {f"befaring.{key.replace('_', '.')}": value for key, value in more.items()}
    one.later(days=1)
    return one.write(at, "befaring", values)


def test_a_point_stays_open_until_a_later_befaring_finds_it_in_order(leder: Laptop) -> None:
    home = dwelling(leder, "Lindeveien")
    first = look(
        leder, home, "2026-05-01", {"roykvarsler": "feil", "ytterdor": "mangler"}, roykvarsler_merknad="Tomt batteri"
    )
    page = bolig.open_bolig(leder.ctx, home)
    assert [(one.what, one.how, one.note, one.since) for one in page.feil] == [
        ("Røykvarsler", "Feil", "Tomt batteri", "01.05.2026"),
        (page.feil[1].what, "Mangler", "", "01.05.2026"),
    ]
    assert {one.record for one in page.feil} == {first}
    look(leder, home, "2026-05-20", {"roykvarsler": "ok", "ytterdor": "ikke-kontrollert"})
    (left,) = bolig.open_bolig(leder.ctx, home).feil
    assert left.how == "Mangler", "what nobody looked at is as it was"
    (row,) = bolig.list_boliger(leder.ctx)
    assert (row.open, row.looked_at and row.looked_at.isoformat()) == (1, "2026-05-20")


def test_an_older_befaring_that_is_written_later_does_not_open_it_again(leder: Laptop) -> None:
    home = dwelling(leder, "Lindeveien")
    look(leder, home, "2026-05-20", {"roykvarsler": "ok"})
    look(leder, home, "2026-04-01", {"roykvarsler": "feil"})
    assert bolig.open_bolig(leder.ctx, home).feil == ()


def test_how_it_is_secured_follows_from_what_it_has(leder: Laptop) -> None:
    dwelling(leder, "A")
    dwelling(leder, "B", **{key.replace("-", "_"): True for key in SECURED})
    dwelling(leder, "C", roykvarsler=False)
    assert [(row.name, row.sikring) for row in bolig.list_boliger(leder.ctx)] == [
        ("A", "gronn"),
        ("B", "gul"),
        ("C", "mangler"),
    ]


def test_those_with_something_wrong_come_first(leder: Laptop) -> None:
    dwelling(leder, "A")
    bad = dwelling(leder, "Å")
    look(leder, bad, "2026-05-01", {"roykvarsler": "feil"})
    assert [row.name for row in bolig.list_boliger(leder.ctx)] == ["Å", "A"]


def test_a_dwelling_has_its_own_forms_and_no_persons(leder: Laptop) -> None:
    home = dwelling(leder, "Lindeveien")
    found = [one.skjema for one in legg_til.offers(leder.ctx, home, legg_til.OF_A_BOLIG)]
    assert found[0] == "bolig"
    assert set(found) == set(bolig.FORMS)
    assert not set(found) & {one.skjema for one in legg_til.offers(leder.ctx, leder.register())}


def test_a_bruker_is_no_dwelling(leder: Laptop) -> None:
    bruker = leder.register()
    assert bolig.list_boliger(leder.ctx) == ()
    with pytest.raises(UserError, match="registrering-borte"):
        bolig.open_bolig(leder.ctx, bruker)
