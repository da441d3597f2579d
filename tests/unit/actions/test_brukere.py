"""The list of brukere, and registering without network."""

from datetime import date, timedelta

import pytest

from feltapp.actions import brukere, fakta, form, samme_person
from feltapp.actions.brukere import NewBruker
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId
from feltapp.errors import UserError
from feltapp.store import mappe, record
from tests.unit.actions.world import KARI, Laptop, refused


@pytest.mark.parametrize(
    ("new", "name"),
    [
        (NewBruker(fornavn=" Lars ", etternavn="Solbakken "), "Lars Solbakken"),
        (NewBruker(fornavn="", kallenavn="Lasse"), "Lasse"),
        (NewBruker(fornavn="Åse"), "Åse"),
    ],
)
def test_a_name_is_enough(kari: Laptop, new: NewBruker, name: str) -> None:
    made = brukere.register_bruker(kari.ctx, new)
    (row,) = brukere.list_brukere(kari.ctx)
    assert (row.bruker, row.name, row.kontaktperson, row.mine) == (made.bruker, name, "Kari Moen", True)
    assert (row.born, row.age, row.last_contact) == (None, None, None)


@pytest.mark.parametrize("new", [NewBruker(fornavn="  "), NewBruker(fornavn="", etternavn="Solbakken")])
def test_something_to_be_called_is_needed(kari: Laptop, new: NewBruker) -> None:
    with pytest.raises(UserError) as caught:
        brukere.register_bruker(kari.ctx, new)
    assert refused(caught.value) == ("navn-mangler", "person.fornavn")
    assert brukere.list_brukere(kari.ctx) == ()
    assert kari.waiting() == 0


def test_registering_makes_a_stamkort_and_a_journal_that_sentral_is_told_of(kari: Laptop) -> None:
    bruker = brukere.register_bruker(kari.ctx, NewBruker(fornavn="Lars", fodselsdato=date(1979, 6, 2))).bruker
    with kari.ctx.database.read() as tx:
        mapper = mappe.of_bruker(tx, bruker)
        assert {one.kind.value for one in mapper} == {"stamkort", "journal"}
        assert {one.id for one in mappe.new_unannounced(tx)} == {one.id for one in mapper}
        (row,) = record.of_bruker(tx, bruker)
    assert (row.signed, row.skjema) == (True, "person|1")
    assert {one.team for one in mapper} == {KARI.team}
    assert all(kari.ctx.keyring.mappe_key(one.id, 1) for one in mapper)
    assert kari.acts(bruker) == [("signer", row.record)]


def test_the_list_says_what_waits(kari: Laptop, amir: Laptop) -> None:
    bruker = kari.register()
    kartlegging = kari.write(bruker, "alna-kartlegging", {"start.viktig": "Ro"})
    note = {"notat.dato": "2026-06-01T13:15:00+02:00", "notat.tekst": "Besøk hjemme."}
    kari.write(bruker, "journalnotat", {**note, "notat.utfall": {"code": "ikke-hjemme"}})
    kari.meet()
    amir.meet()
    assert brukere.list_brukere(kari.ctx)[0].last_contact is None, "not at home is no contact"
    kari.write(bruker, "journalnotat", {**note, "notat.utfall": {"code": "gjennomfort"}})
    kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {"notat.tekst": "Utkast"})
    for one, words in ((kari, "Dattera mi"), (amir, "Egen nøkkel")):
        one.change(kartlegging, {"start.viktig": words})
    amir.meet()
    kari.meet()
    (row,) = brukere.list_brukere(kari.ctx)
    assert (row.choices, row.drafts, row.last_contact) == (1, 1, date(2026, 6, 1))
    assert row.urgent is not None
    (theirs,) = brukere.list_brukere(amir.ctx)
    assert (theirs.mine, theirs.drafts, theirs.kontaktperson) == (False, 0, "Kari Moen")


def test_the_most_urgent_frist_stands_in_the_list(kari: Laptop) -> None:
    bruker = kari.register()
    kari.write(bruker, "evaluering", {"evaluering.dato": "2026-06-02", "evaluering.brukers-syn": "Bra."})
    kari.later(days=130)
    (row,) = brukere.list_brukere(kari.ctx)
    assert row.urgent is not None
    assert (row.urgent.kind, row.urgent.name) == ("passert", "Lars Solbakken")


def test_her_own_are_the_same_lines_as_among_all(kari: Laptop, amir: Laptop) -> None:
    lars, anne = kari.register(), kari.register("Anne", "Berg")
    theirs, same = amir.register("Siv", "Lie"), amir.register("Ane", "Berg")
    for one in (kari, amir, kari):
        one.meet()
    samme_person.join(kari.ctx, anne, same)
    kari.keep(form.open_new(kari.ctx, lars, "journalnotat"), {"notat.tekst": "Utkast"})
    every = {row.bruker: row for row in brukere.list_brukere(kari.ctx)}
    mine = brukere.list_mine(kari.ctx)
    assert {row.bruker: row for row in mine.rows} == {one: row for one, row in every.items() if row.mine}
    assert theirs in every
    assert [row.drafts for row in mine.rows if row.bruker == lars] == [1]
    assert (len(mine.rows), mine.everybody) == (2, 3)


def test_the_lines_of_some_are_those_of_the_whole_list_and_say_whose_place_they_take(kari: Laptop) -> None:
    lars, mona, siv = (brukere.register_bruker(kari.ctx, NewBruker(fornavn=name)).bruker for name in ("A", "B", "C"))
    samme_person.join(kari.ctx, lars, mona)
    whole = brukere.list_brukere(kari.ctx)
    some = brukere.list_some(kari.ctx, [mona])
    assert {row.bruker for row in whole} == {min(lars, mona), siv}
    assert some.rows == tuple(row for row in whole if row.bruker != siv)
    assert some.instead_of == {lars, mona}
    gone = BrukerId("f" * 32)
    assert brukere.list_some(kari.ctx, [gone]) == brukere.Some(rows=(), instead_of=frozenset({gone}))


def test_what_is_due_is_the_same_for_few_and_for_a_whole_team(kari: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("A", "B"):
        bruker = brukere.register_bruker(kari.ctx, NewBruker(fornavn=name)).bruker
        for outcome in ("gjennomfort", "gjennomfort", "ikke-hjemme", ""):
            met: dict[str, JsonValue | Answer] = {"notat.tekst": "Gikk tur."}
            if outcome:
                met["notat.utfall"] = {"code": outcome}
            kari.sign(form.open_new(kari.ctx, bruker, "journalnotat"), met)
            kari.clock.advance(timedelta(days=3))
    few = brukere.list_brukere(kari.ctx)
    monkeypatch.setattr(fakta, "FEW", 0)
    assert brukere.list_brukere(kari.ctx) == few
    assert {row.last_contact for row in few} != {None}
