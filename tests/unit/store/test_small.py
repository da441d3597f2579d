"""Drafts, the access log, settings and the place: what was kept is what comes back."""

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.domain.answer import Answer, AnswerState
from feltapp.domain.ids import Path, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.store import draft, log, place, settings
from feltapp.store.database import Database
from feltapp.store.draft import BACKUP_INFO, Draft
from feltapp.store.log import LogEntry
from tests.unit.store.world import KARI, NOTAT, START, World


def a_draft(world: World, text: str = "Lars sier at") -> Draft:
    """Something half written."""
    mappe = world.mappe()
    return Draft(
        id=RevisionId(world.new()),
        record=RecordId(world.new()),
        mappe=mappe.id,
        bruker=mappe.bruker,
        skjema=NOTAT,
        base=(RevisionId(world.new()), RevisionId(world.new())),
        edits={Path("notat.tekst"): Answer(value=text), Path("notat.neste"): Answer(state=AnswerState.VET_IKKE)},
        raw={Path("notat.direkte-tid"): "4x"},
        place="notat.tekst",
        begun_at=START,
        saved_at=world.clock.now(),
    )


def test_a_draft_comes_back_as_it_was_and_goes_when_told() -> None:
    world = World()
    one, two = a_draft(world), a_draft(world, "noe annet")
    with Database.in_memory().write() as tx:
        draft.put(tx, two)
        draft.put(tx, one)
        assert draft.get(tx, one.id) == one
        assert draft.all_of(tx) == (one, two)
        assert draft.of_bruker(tx, two.bruker) == (two,)
        assert draft.of_record(tx, one.record) == (one,)
        draft.put(tx, one)
        assert len(draft.all_of(tx)) == 2
        draft.drop(tx, one.id)
        assert draft.get(tx, one.id) is None
        assert draft.all_of(tx) == (two,)


def test_a_draft_of_a_mappe_that_was_taken_away_waits_unreadable() -> None:
    world = World()
    gone, stays = a_draft(world, "hemmelig"), a_draft(world)
    municipality = X25519PrivateKey.generate()
    with Database.in_memory().write() as tx:
        draft.put(tx, gone)
        draft.put(tx, stays)
        assert draft.seal_away(tx, gone.mappe, municipality.public_key().public_bytes_raw()) == 1
        assert draft.all_of(tx) == (stays,)
        (sealed,) = draft.sealed_away(tx)
        assert (sealed.id, sealed.mappe) == (gone.id, gone.mappe)
        assert b"hemmelig" not in sealed.sealed
        suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
        assert draft.decode(suite.decrypt(sealed.sealed, municipality, BACKUP_INFO)) == gone
        draft.backup_sent(tx, [gone.id])
        assert draft.sealed_away(tx) == ()


def entries(world: World, count: int) -> list[LogEntry]:
    """Some acts, about two brukere in turn."""
    mapper = [world.mappe(), world.mappe()]
    return [
        LogEntry(
            when=START + timedelta(minutes=number),
            who=KARI,
            act="les",
            bruker=mapper[number % 2].bruker,
            mappe=mapper[number % 2].id,
            record=RecordId(world.new()),
            reason="oppfølging",
        )
        for number in range(count)
    ]


def test_the_log_gives_back_what_was_done_about_one() -> None:
    world = World()
    acts = entries(world, 4)
    with Database.in_memory().write() as tx:
        assert log.head(tx).seq == 0
        assert [log.append(tx, act) for act in acts] == [1, 2, 3, 4]
        log.append(tx, LogEntry(when=START, who=KARI, act="sok"))
        assert acts[0].bruker is not None
        assert log.of_bruker(tx, acts[0].bruker) == (acts[2], acts[0])
        assert log.verify_chain(tx) is None
        assert [act for _, act in log.unsent(tx, 10)] == acts
        log.sent(tx, 3)
        assert log.unsent(tx, 10) == ((4, acts[3]),)
        assert log.verify_chain(tx) is None


@pytest.mark.parametrize(
    ("harm", "found"),
    [
        ("UPDATE log SET entry = replace(entry, 'les', 'sok') WHERE seq = 2", 2),
        ("DELETE FROM log WHERE seq = 1", 1),
        ("DELETE FROM log WHERE seq = 3", 3),
        ("DELETE FROM log WHERE seq >= 4", 4),
        ("UPDATE log SET seq = 99 WHERE seq = 2", 2),
        ("UPDATE log SET entry = (SELECT entry FROM log WHERE seq = 1) WHERE seq = 3", 3),
        ("UPDATE log SET chain = zeroblob(32) WHERE seq = 4", 4),
        ("DELETE FROM log", 1),
    ],
)
def test_any_change_to_the_log_is_found(harm: str, found: int) -> None:
    world = World()
    with Database.in_memory().write() as tx:
        for act in entries(world, 4):
            log.append(tx, act)
        tx.execute(harm)
        assert log.verify_chain(tx) == found


def test_settings_are_kept_by_kind() -> None:
    with Database.in_memory().write() as tx:
        assert settings.get(tx, "tema", str, "lys") == "lys"
        settings.put(tx, "tema", "mork")
        assert settings.get(tx, "tema", str, "lys") == "mork"
        assert settings.get(tx, "tema", int, 7) == 7
        settings.put(tx, "liste", ["a", {"b": 1}])
        assert settings.get(tx, "liste", list[str | dict[str, int]], []) == ["a", {"b": 1}]
        settings.drop(tx, "tema")
        assert settings.get(tx, "tema", str, "lys") == "lys"


def test_the_place_is_the_last_one() -> None:
    with Database.in_memory().write() as tx:
        assert place.get(tx) is None
        place.put(tx, Place(page="person", bruker="11" * 16, field="notat.tekst"))
        there = Place(page="min-dag")
        place.put(tx, there)
        assert place.get(tx) == there
        place.drop(tx)
        assert place.get(tx) is None
