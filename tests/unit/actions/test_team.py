"""What the team has together."""

from feltapp.actions import form, mapper, team
from feltapp.actions.linjer import all_fields
from feltapp.domain.answer import Answer, JsonValue
from feltapp.forms.answers import option_value
from tests.unit.actions.world import Laptop


def partner(one: Laptop, name: str, checked: str) -> None:
    one.write(
        mapper.team_id(one.ctx),
        "partner",
        {"partner.instans": name, "partner.telefon": "22 00 11 22", "partner.kontrollert": checked},
    )


def evaluate(one: Laptop, day: str, step: int) -> None:
    """The same text lives on: a new signed version of it."""
    definition = one.ctx.catalog.newest(team.HF)
    values: dict[str, JsonValue | Answer] = {"hf.dato": day}
    for field in all_fields(definition):
        if field.link_id.endswith(".trinn"):
            values[field.link_id] = option_value(field.options[step - 1])
    one.later(days=1)
    one.sign(form.open_new(one.ctx, mapper.team_id(one.ctx), team.HF), values)


def test_numbers_by_name_and_which_of_them_nobody_has_checked_for_a_year(kari: Laptop) -> None:
    partner(kari, "NAV", "2026-05-01")
    partner(kari, "DPS", "2025-06-01")
    page = team.open_team(kari.ctx)
    assert [(one.name, one.phone, one.old) for one in page.partnere] == [
        ("DPS", "22 00 11 22", True),
        ("NAV", "22 00 11 22", False),
    ]


def test_groups_that_have_ended_come_last(kari: Laptop) -> None:
    owner = mapper.team_id(kari.ctx)
    kari.write(owner, "gruppetilbud", {"gruppe.navn": "Bading", "gruppe.til": "2026-05-01"})
    kari.write(owner, "gruppetilbud", {"gruppe.navn": "Tur", "gruppe.naar": "Tirsdager"})
    assert [(one.name, one.about, one.ended) for one in team.open_team(kari.ctx).grupper] == [
        ("Tur", "Tirsdager", False),
        ("Bading", "", True),
    ]


def test_the_principles_stand_beside_each_other_over_time(kari: Laptop, amir: Laptop) -> None:
    evaluate(kari, "2026-01-10", 2)
    evaluate(kari, "2026-05-10", 4)
    kari.meet()
    amir.meet()
    page = team.open_team(amir.ctx)
    assert page.days == ("10.01.2026", "10.05.2026")
    assert len(page.prinsipper) == 8
    assert {one.steps for one in page.prinsipper} == {("2", "4")}
    assert page.prinsipper[0].now == "For det meste"
    assert page.name == kari.ctx.me.team_name


def test_two_who_began_apart_are_seen_together(kari: Laptop, amir: Laptop) -> None:
    evaluate(kari, "2026-01-10", 2)
    evaluate(amir, "2026-05-10", 4)
    kari.meet()
    amir.meet()
    kari.meet()
    assert team.open_team(kari.ctx).days == team.open_team(amir.ctx).days == ("10.01.2026", "10.05.2026")


def test_nothing_of_a_bruker_is_in_it(kari: Laptop) -> None:
    bruker = kari.register("Lars", "Solbakken")
    kari.write(bruker, "parorende", {"parorende.navn": "Anne Solbakken", "parorende.telefon": "900 00 112"})
    assert "Solbakken" not in repr(team.open_team(kari.ctx))
