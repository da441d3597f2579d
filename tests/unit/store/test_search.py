"""Names at once, words a little later, and Norwegian letters as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.domain.ids import RecordId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.sealed import decode_header
from feltapp.store import record, search
from feltapp.store.database import Database, Tx
from tests.unit.store.world import PERSON, World, id_of


def index_all(tx: Tx, world: World) -> None:
    """Let the index catch up."""
    while search.index_some(tx, world.keyring, 3):
        pass
    assert search.waiting(tx) == 0


def people(*names: tuple[str, str]) -> tuple[World, Database]:
    """A store with these persons in it."""
    world = World()
    database = Database.in_memory()
    for first, last in names:
        mappe = world.mappe(MappeKind.STAMKORT)
        sealed = world.revision(
            mappe,
            {"person.fornavn": first, "person.etternavn": last, "person.fodselsdato": "1974-05-03"},
            skjema=PERSON,
        )
        with database.write() as tx:
            world.save(tx, mappe, sealed)
    return world, database


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("l", ["Lars Haugen"]),
        ("a", ["André Ödegård"]),
        ("lar", ["Lars Haugen"]),
        ("HAUG lars", ["Lars Haugen"]),
        ("åse", ["Åse Bjørnøy"]),
        ("aase", ["Åse Bjørnøy"]),
        ("A\u030ase", ["Åse Bjørnøy"]),
        ("bjoernoey", ["Åse Bjørnøy"]),
        ("bjornoy", []),
        ("hakon", []),
        ("håkon", ["Haakon Sæther"]),
        ("saether", ["Haakon Sæther"]),
        ("andre", ["André Ödegård"]),
        ("ødeg", ["André Ödegård"]),
        ("1974", ["André Ödegård", "Haakon Sæther", "Lars Haugen", "Åse Bjørnøy"]),
        ("lars bj", []),
        ("  ", []),
        ('"* OR', []),
    ],
)
def test_a_person_is_found_as_people_type(typed: str, found: list[str]) -> None:
    _, database = people(("Lars", "Haugen"), ("Åse", "Bjørnøy"), ("Haakon", "Sæther"), ("André", "Ödegård"))
    with database.read() as tx:
        assert [hit.snippet for hit in search.find_names(tx, typed)] == found
        assert len(search.find_names(tx, "1974", limit=2)) == 2


def test_a_person_with_two_versions_of_the_name_is_found_by_both() -> None:
    world, database = people(("Lars", "Haugen"))
    with database.write() as tx:
        (row,) = record.of_skjema(tx, "person")
        mappe = world.mappe(MappeKind.STAMKORT, row.bruker)
        for name in ("Lasse", "Lars Erik"):
            sealed = world.revision(
                mappe, {"person.fornavn": name}, record_id=row.record, parents=row.heads, skjema=PERSON
            )
            world.save(tx, mappe, sealed)
        assert [hit.record for hit in search.find_names(tx, "lasse")] == [row.record]
        assert [hit.record for hit in search.find_names(tx, "erik")] == [row.record]
        changed = record.get(tx, row.record)
        assert changed is not None
        assert (changed.choices, len(changed.heads)) == (1, 2)
        assert sorted(len(several) for several in changed.versions.values()) == [2]


def notes(*texts: str) -> tuple[World, Database, list[RecordId]]:
    """A store with these notes in it, indexed."""
    world = World()
    database = Database.in_memory()
    mappe = world.mappe()
    sealed = [world.revision(mappe, {"notat.tekst": text, "notat.sted": {"code": "hjemme"}}) for text in texts]
    with database.write() as tx:
        world.save(tx, mappe, *sealed)
        index_all(tx, world)
    return world, database, [decode_header(one.header).record for one in sealed]


def test_words_are_found_by_their_beginnings_newest_first() -> None:
    world, database, (first, second, third) = notes("Bråkete natt hos naboen", "Bror kom på besøk", "Låste dørene")
    with database.read() as tx:
        assert [hit.record for hit in search.find(tx, "br")] == [second, first]
        assert [hit.record for hit in search.find(tx, "natt bråk")] == [first]
        assert [hit.record for hit in search.find(tx, "braak")] == [first]
        assert [hit.record for hit in search.find(tx, "doerene")] == [third]
        assert search.find(tx, "dorene") == ()
        assert search.find(tx, "hjemme") == ()
        assert search.find(tx, "br", limit=1)[0].record == second
        (hit,) = search.find(tx, "naboen", keyring=world.keyring)
        assert hit.snippet == "Bråkete natt hos naboen"
        assert hit.skjema_id == "journalnotat"


def test_a_single_letter_finds_no_text_and_two_do() -> None:
    world = World()
    mappe = world.mappe()
    database = Database.in_memory()
    with database.write() as tx:
        world.save(tx, mappe, world.revision(mappe, {"notat.tekst": "Å gå i skogen er bra"}))
        search.index_some(tx, world.keyring, 10)
        assert [len(search.find(tx, typed)) for typed in ("s", "å", "sk", "å g", "i s")] == [0, 0, 1, 1, 1]


def test_the_words_around_are_shown_where_the_text_is_long() -> None:
    world, database, _ = notes("alfa " * 60 + "Nøkkelen ligger hos vaktmesteren " + "omega " * 60)
    with database.read() as tx:
        (hit,) = search.find(tx, "noekkel", keyring=world.keyring)
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert "Nøkkelen ligger hos vaktmesteren" in hit.snippet


def test_what_was_changed_is_found_as_it_stands_now() -> None:
    world, database, (only,) = notes("gammel tekst")
    with database.write() as tx:
        row = record.get(tx, only)
        assert row is not None
        mappe = world.mappe(bruker=row.bruker)
        sealed = world.revision(mappe, {"notat.tekst": "ny tekst"}, record_id=only, parents=row.heads)
        world.save(tx, mappe, sealed)
        assert search.waiting(tx) == 1
        index_all(tx, world)
        assert search.find(tx, "gammel") == ()
        assert [hit.record for hit in search.find(tx, "ny")] == [only]
        assert id_of(sealed) in (record.get(tx, only) or row).heads


@given(st.text(max_size=30))
def test_nothing_that_can_be_typed_is_a_mistake(typed: str) -> None:
    with SHARED.read() as tx:
        search.find(tx, typed)
        search.find_names(tx, typed)


SHARED = notes("noe å finne")[1]


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert search.fold(search.fold(text)) == search.fold(text)
