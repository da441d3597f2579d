"""Two stamkort of one person: asked about, joined in both, parted again; nothing is moved."""

from datetime import date

import pytest

from feltapp.actions import brukere, min_dag, samme_person, samtykke
from feltapp.actions.brukere import NewBruker
from feltapp.actions.person import open_person
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.errors import UserError
from feltapp.store import record
from feltapp.store.mappe import all_of
from tests.unit.actions.world import MUNTLIG, Laptop

BORN = date(1991, 11, 3)


def anne(one: Laptop, **other: str) -> BrukerId:
    new = NewBruker(fornavn="Anne", etternavn="Lie", fodselsdato=BORN, **other)
    return brukere.register_bruker(one.ctx, new).bruker


@pytest.fixture
def both(kari: Laptop, amir: Laptop) -> tuple[BrukerId, BrukerId]:
    """Anne, as each of them registered her without network."""
    found = anne(kari), anne(amir, kallenavn="Anna")
    kari.meet()
    amir.meet()
    kari.meet()
    return found


def test_it_asks_once_about_each_pair(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    kari.register("Lars", "Solbakken")
    (asked,) = samme_person.suggestions(kari.ctx)
    assert ({asked.bruker, asked.other}, asked.why) == (set(both), "Samme navn og fødselsdato")


def test_registering_asks_at_once(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    third = brukere.register_bruker(kari.ctx, NewBruker(fornavn="anne ", etternavn="LIE", fodselsdato=BORN))
    assert {frozenset((one.bruker, one.other)) for one in third.maybe_same} == {
        frozenset((third.bruker, other)) for other in both
    }
    alone = brukere.register_bruker(kari.ctx, NewBruker(fornavn="Anne", etternavn="Lie"))
    assert alone.maybe_same == ()


def test_joined_is_one_person_on_both_laptops(kari: Laptop, amir: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    one, other = both
    assert len(brukere.list_brukere(kari.ctx)) == 2
    changes = samme_person.join(kari.ctx, one, other)
    assert changes.brukere == {one, other}
    kari.meet()
    amir.meet()
    for laptop in (kari, amir):
        assert samme_person.suggestions(laptop.ctx) == ()
        (row,) = brukere.list_brukere(laptop.ctx)
        assert row.mine, "either of the two stamkort may name her"
        assert set(open_person(laptop.ctx, one).joined) == {one, other} == set(open_person(laptop.ctx, other).joined)


def test_parted_again_is_two_and_is_not_asked_about_again(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    samme_person.join(kari.ctx, *both)
    kari.later(minutes=1)
    samme_person.part(kari.ctx, both[1], both[0])
    assert len(brukere.list_brukere(kari.ctx)) == 2
    assert samme_person.suggestions(kari.ctx) == ()
    kari.later(minutes=1)
    samme_person.join(kari.ctx, *both)
    assert len(brukere.list_brukere(kari.ctx)) == 1
    with kari.ctx.database.read() as tx:
        rows = record.of_skjema(tx, "samme-person")
    assert len(rows) == 2, "one record in each stamkort, in new versions"
    assert {row.version for row in rows} == {3}


def test_not_the_same_is_remembered(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    samme_person.part(kari.ctx, *both)
    assert samme_person.suggestions(kari.ctx) == ()
    assert len(brukere.list_brukere(kari.ctx)) == 2


def test_said_yes_and_no_apart_reads_as_no_until_settled(
    kari: Laptop, amir: Laptop, both: tuple[BrukerId, BrukerId]
) -> None:
    samme_person.join(kari.ctx, *both)
    kari.meet()
    amir.meet()
    kari.later(minutes=1)
    amir.later(minutes=1)
    samme_person.part(amir.ctx, *both)
    samme_person.join(kari.ctx, *both)
    for laptop in (amir, kari, amir):
        laptop.meet()
    for laptop in (kari, amir):
        assert len(brukere.list_brukere(laptop.ctx)) == 2, laptop.ctx.me.name


def test_a_join_that_cannot_be_read_here_is_not_overwritten(
    kari: Laptop, amir: Laptop, both: tuple[BrukerId, BrukerId]
) -> None:
    samme_person.join(kari.ctx, *both)
    kari.meet()
    amir.meet()
    with amir.ctx.database.read() as tx:
        stamkort = [one.id for one in all_of(tx) if one.kind.value == "stamkort"]
    for one in stamkort:
        amir.ctx.keyring.add(one, 2, b"k" * 32)
    samme_person.part(amir.ctx, *both)
    amir.meet()
    kari.meet()
    with pytest.raises(UserError, match="kan-ikke-vises"):
        samme_person.join(kari.ctx, *both)


def test_what_is_due_is_due_once_for_one_person(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    samme_person.join(kari.ctx, *both)
    kari.write(both[1], "evaluering", {"evaluering.dato": "2026-06-01", "evaluering.brukers-syn": "Bra."})
    kari.later(days=150)
    day = min_dag.my_day(kari.ctx)
    rows = [row for row in (*day.frister, *day.late) if row.closes.value == "evaluering"]
    assert len(rows) == 1
    assert rows[0].days == (date(2026, 10, 1) - date(2026, 10, 30)).days


def test_the_stricter_samtykke_wins_when_the_two_are_one(kari: Laptop, both: tuple[BrukerId, BrukerId]) -> None:
    given: dict[str, JsonValue | Answer] = {
        "samtykke.opplysninger": [{"code": "helse", "system": "urn:feltapp:kode:opplysninger"}],
        "samtykke.mottaker": "NAV",
        "samtykke.gyldig-til": "2026-12-11",
        "samtykke.informert": True,
        **MUNTLIG,
    }
    one, other = both
    theirs = kari.write(one, "samtykke", given)
    kari.write(other, "samtykke", {**given, "samtykke.gyldig-til": "2026-08-01"})
    samme_person.join(kari.ctx, one, other)
    assert [row.kind for row in samtykke.open_samtykker(kari.ctx, other).samtykker] == ["ja", "ja"]
    samtykke.withdraw(kari.ctx, theirs)
    page = samtykke.open_samtykker(kari.ctx, other)
    assert [row.kind for row in page.samtykker] == ["trukket", "trukket"]
    kari.later(days=1)
    kari.write(other, "samtykke", given)
    page = samtykke.open_samtykker(kari.ctx, one)
    assert [row.kind for row in page.samtykker] == ["ja", "trukket", "trukket"], "given again after that"
