"""A colleague's people become hers: those she ticks, with the visits he had agreed; what he has begun stays his."""

from datetime import datetime, timedelta

import pytest

from feltapp.actions import besok, brukere, form, min_dag, overta, serier
from feltapp.actions.besok import NewBesok
from feltapp.actions.overta import Following, Kollega
from feltapp.actions.person import open_person
from feltapp.domain import serie
from feltapp.domain.answer import Answer
from feltapp.domain.besok import HVEM
from feltapp.errors import UserError
from tests.unit.actions.world import AMIR, KARI, Laptop

NOW = datetime.fromisoformat("2026-06-02T12:00:00+02:00")


def meet(*several: Laptop) -> None:
    for one in several:
        one.meet()


def test_his_people_are_named_with_what_he_has_agreed(kari: Laptop, amir: Laptop) -> None:
    lars, ane = amir.register(), amir.register("Ane", "Berg")
    kari.register("Siv", "Dahl")
    besok.plan(amir.ctx, NewBesok(bruker=lars, when=NOW + timedelta(days=1)))
    meet(amir, kari)
    assert overta.colleagues(kari.ctx) == (Kollega(id=AMIR.id, name=AMIR.name, count=2),)
    assert overta.people_of(kari.ctx, AMIR.id) == (
        Following(bruker=ane, name="Ane Berg", words=""),
        Following(bruker=lars, name="Lars Solbakken", words="1 besøk avtalt"),
    )


def test_those_she_ticks_are_hers_on_every_laptop_with_their_frister(kari: Laptop, amir: Laptop) -> None:
    lars, ane = amir.register(), amir.register("Ane", "Berg")
    meet(amir, kari)
    kari.later(days=40)
    amir.later(days=40)
    assert not min_dag.my_day(kari.ctx).frister
    overta.take_over(kari.ctx, AMIR.id, [lars])
    meet(kari, amir)
    for one in (kari, amir):
        assert open_person(one.ctx, lars).kontaktperson == KARI.name
        assert open_person(one.ctx, ane).kontaktperson == AMIR.name
    assert {row.bruker for row in min_dag.my_day(kari.ctx).frister} == {lars}
    assert {row.bruker for row in min_dag.my_day(amir.ctx).frister} == {ane}


def test_visits_he_had_agreed_are_hers_and_those_he_has_begun_are_his(kari: Laptop, amir: Laptop) -> None:
    lars = amir.register()
    day = amir.clock.now().replace(hour=14)
    for later in (timedelta(hours=0), timedelta(hours=1), timedelta(days=3)):
        besok.plan(amir.ctx, NewBesok(bruker=lars, when=day + later))
    begun = min_dag.my_day(amir.ctx).besok[0]
    besok.start(amir.ctx, begun.record)
    meet(amir, kari)
    kari.later(minutes=5)
    overta.take_over(kari.ctx, AMIR.id, [lars])
    meet(kari, amir)
    assert [row.when.hour for row in min_dag.my_day(amir.ctx).besok] == [14]
    assert [row.when.hour for row in min_dag.my_day(kari.ctx).besok] == [15]
    first = kari.clock.now().date()
    assert len(besok.plan_of(kari.ctx, first, first + timedelta(days=6)).rows) == 2


def test_visits_that_come_back_come_to_her(kari: Laptop, amir: Laptop) -> None:
    lars = amir.register()
    first = amir.clock.now().date() + timedelta(days=1)
    mine = Answer(value={"ref": AMIR.id, "display": AMIR.name})
    new = serier.NewSerie(
        bruker=lars,
        first=first,
        last=first + timedelta(days=28),
        at="10:00:00",
        takt=serie.Takt.UKE,
        answers={HVEM: mine},
    )
    serier.plan(amir.ctx, new)
    meet(amir, kari)
    kari.later(minutes=5)
    overta.take_over(kari.ctx, AMIR.id, [lars])
    meet(kari, amir)
    last = first + timedelta(days=13)
    assert len(besok.plan_of(kari.ctx, first, last).rows) == 2
    assert besok.plan_of(amir.ctx, first, last).rows == ()


def test_what_somebody_else_has_taken_meanwhile_is_not_taken_from_them(kari: Laptop, amir: Laptop) -> None:
    lars = kari.register()
    meet(kari, amir)
    with pytest.raises(UserError) as refused:
        overta.take_over(amir.ctx, AMIR.id, [lars])
    assert refused.value.code == "overtatt-alt"
    assert open_person(amir.ctx, lars).kontaktperson == KARI.name


def test_his_drafts_stay_his(kari: Laptop, amir: Laptop) -> None:
    lars = amir.register()
    amir.keep(form.open_new(amir.ctx, lars, "journalnotat"), {"notat.tekst": "Halvferdig."})
    meet(amir, kari)
    kari.later(minutes=5)
    overta.take_over(kari.ctx, AMIR.id, [lars])
    meet(kari, amir)
    assert len(min_dag.my_day(amir.ctx).drafts) == 1
    assert min_dag.my_day(kari.ctx).drafts == ()
    assert [row.mine for row in brukere.list_brukere(amir.ctx)] == [False]
