"""Nothing that somebody wrote stands readable in any file, whatever the store was doing when it was looked at."""

import base64
from pathlib import Path

from feltapp.domain.ids import DeviceId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.place import Place
from feltapp.store import backup, draft, log, place, search, settings
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.store.keys import FASTEST, create_keys
from feltapp.store.log import LogEntry
from tests.unit.store.test_backup import TODAY
from tests.unit.store.test_small import a_draft
from tests.unit.store.world import KARI, PERSON, START, World, listing

WORDS = [f"{part}{number}" for number in range(20) for part in ("blåbærtyrihans", "Åsgårdstrand", "41820312345")]
PASSPHRASE = "hest kaffe vindu tirsdag"


def forms_of(word: str) -> list[bytes]:
    """A word as it might lie in a file."""
    plain = word.encode()
    folded = search.fold(word).encode()
    return [plain, folded, word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode(), _inner(plain)]


def _inner(plain: bytes) -> bytes:
    """The part of its base64 that does not depend on what comes after."""
    return base64.b64encode(plain)[: len(plain) // 3 * 4]


def found(folder: Path) -> list[tuple[str, str]]:
    """Which words are readable in which files."""
    files = listing(folder)
    return [
        (name, word) for name, content in files.items() for word in WORDS for form in forms_of(word) if form in content
    ]


def test_no_file_holds_a_word(tmp_path: Path) -> None:
    root, recovery = create_keys(tmp_path, PASSPHRASE, escrow=None, cost=FASTEST, floor=FASTEST)
    world = World(keyring=Keyring.create(tmp_path, root, DeviceId("dd" * 16)))
    database = Database.create(tmp_path / "feltapp.db", root.store_key())
    journal = OutboxJournal.open(tmp_path / "utboks.bin", root.derive("utboks"))
    for word in WORDS:
        mappe, stamkort = world.mappe(), world.mappe(MappeKind.STAMKORT)
        note = world.revision(mappe, {"notat.tekst": f"her står {word} i teksten"})
        person = world.revision(stamkort, {"person.fornavn": word, "person.etternavn": word}, skjema=PERSON)
        with database.write() as tx:
            world.save(tx, mappe, note)
            world.save(tx, stamkort, person)
            draft.put(tx, a_draft(world, word))
            log.append(tx, LogEntry(when=START, who=KARI, act="les", bruker=mappe.bruker, reason=word))
            place.put(tx, Place(page="person", bruker=mappe.bruker, field=word))
            settings.put(tx, word, word)
        journal.append_all([note, person])
    world.keyring.sentral_url = WORDS[0]
    world.keyring.save()
    with database.write() as tx:
        assert search.index_some(tx, world.keyring, 1000) == 2 * len(WORDS)
        assert search.find(tx, WORDS[0])
    assert found(tmp_path) == []
    backup.make(database, TODAY)
    database.checkpoint()
    assert found(tmp_path) == []
    database.close()
    assert found(tmp_path) == []
    for content in listing(tmp_path).values():
        assert root.secret not in content
        assert root.store_key().raw not in content
        assert root.store_key().raw.hex().encode() not in content
        assert recovery.replace("-", "").encode() not in content
        assert PASSPHRASE.encode() not in content


def test_the_search_for_words_finds_what_is_there(tmp_path: Path) -> None:
    for number, form in enumerate(forms_of(WORDS[0])):
        (tmp_path / f"{number}.bin").write_bytes(b"\0\1" + form + b"\2")
    assert {name for name, _ in found(tmp_path)} == {f"{number}.bin" for number in range(6)}


def test_words_that_were_deleted_are_gone_from_the_pages_too(tmp_path: Path) -> None:
    world = World()
    database = Database.in_memory()
    mappe = world.mappe()
    draft_one = a_draft(world, WORDS[1])
    with database.write() as tx:
        world.save(tx, mappe, world.revision(mappe, {"notat.tekst": WORDS[0]}))
        draft.put(tx, draft_one)
        search.index_some(tx, world.keyring, 10)
    with database.write() as tx:
        tx.execute("UPDATE revision SET pos = 1")
        search.forget(tx, [int(row[0]) for row in tx.all("SELECT n FROM record")])
        tx.execute("DELETE FROM revision")
        tx.execute("DELETE FROM record")
        draft.drop(tx, draft_one.id)
        while search.purge_some(tx):
            pass
    with database.read() as tx:
        for (block,) in tx.all("SELECT block FROM search_data"):
            assert b"tyrihans" not in block
            assert search.fold(WORDS[0]).encode()[:8] not in block
