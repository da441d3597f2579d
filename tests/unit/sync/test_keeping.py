"""A mappe is taken away: what was being written goes to the leader, sealed, and nothing of it can be read here."""

from collections.abc import Iterator, Sequence
from pathlib import Path as File

import pytest
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feltapp.actions import form
from feltapp.domain.ids import MappeId, Path
from feltapp.domain.sealed import decode_header
from feltapp.errors import Trouble
from feltapp.store import draft as draft_store
from feltapp.store import mappe, record, search, stream
from feltapp.sync import keeping
from feltapp.sync.laptop import Laptop, Progress
from feltapp.sync.wire import (
    DraftBackup,
    KeysReply,
    KeysRequest,
    LogRow,
    Manifest,
    ManifestRequest,
    Page,
    PullRequest,
    Receipt,
    SealedRevision,
)
from tests.unit.actions.world import KARI, Sentral, laptop
from tests.unit.actions.world import Laptop as Hers

TEKST = Path("notat.tekst")


class Shelf:
    """The part of sentral that has no streams: it keeps log rows and drafts, and answers nothing else."""

    def __init__(self) -> None:
        self.log: list[LogRow] = []
        self.drafts: list[DraftBackup] = []

    def put_log(self, rows: Sequence[LogRow]) -> None:
        self.log += rows

    def put_drafts(self, drafts: Sequence[DraftBackup]) -> None:
        self.drafts += drafts

    def manifest(self, request: ManifestRequest) -> Manifest | None:
        raise Trouble("ingen-kontakt")

    def pull(self, request: PullRequest) -> Iterator[Page]:
        raise Trouble("ingen-kontakt")

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        raise Trouble("ingen-kontakt")

    def keys(self, request: KeysRequest) -> KeysReply:
        raise Trouble("ingen-kontakt")

    def put_blob(self, mappe: str, sha256: str, sealed: bytes) -> None:
        raise Trouble("ingen-kontakt")

    def get_blob(self, mappe: str, sha256: str) -> bytes:
        raise Trouble("ingen-kontakt")


@pytest.fixture
def kari(tmp_path: File) -> Iterator[Hers]:
    one = laptop(tmp_path / "kari", KARI, Sentral())
    yield one
    one.ctx.journal.close()
    one.ctx.database.close()


def engine_of(one: Hers) -> Laptop:
    ctx = one.ctx
    return Laptop(database=ctx.database, keyring=ctx.keyring, journal=ctx.journal, clock=ctx.clock)


def test_what_was_being_written_goes_to_the_leader_and_the_rest_goes_dark(kari: Hers) -> None:
    municipality = X25519PrivateKey.generate()
    kari.ctx.keyring.municipality_sealing = municipality.public_key().public_bytes_raw()
    shelf, told = Shelf(), Progress(lambda: False, lambda _changes: None)
    bruker = kari.register()
    note = kari.write(bruker, "journalnotat", {TEKST: "Blåbærtyrihans var hjemme."})
    opened = kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {TEKST: "Ikke ferdig"})
    taken: MappeId = opened.draft.mappe
    with kari.ctx.database.read() as tx:
        assert search.find(tx, "blåbærtyrihans")

    keeping.take_leave(engine_of(kari), shelf, [taken], told)

    with kari.ctx.database.read() as tx:
        assert mappe.get(tx, taken) is None
        assert draft_store.all_of(tx) == ()
        assert record.get(tx, note) is None
        assert search.find(tx, "blåbærtyrihans") == ()
        left = [decode_header(one.header).record for one in stream.outbox(tx, 10)]
    assert note in left, "what only this laptop has stays, sealed, until it is sent"
    assert kari.ctx.keyring.newest(taken) == 0
    assert {row.mappe for row in shelf.log} >= {taken}, "the log rows are sent while their mappe is known"
    assert told.changes.brukere == {bruker}
    assert told.changes.drafts

    keeping.send_drafts(engine_of(kari), shelf, told)
    (waiting,) = shelf.drafts
    assert (waiting.draft, waiting.mappe) == (opened.draft.id, taken)
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)
    written = draft_store.decode(suite.decrypt(waiting.sealed, municipality, draft_store.BACKUP_INFO))
    assert written.edits[TEKST].value == "Ikke ferdig"
    with kari.ctx.database.read() as tx:
        assert draft_store.sealed_away(tx) == ()


def test_a_draft_an_hour_old_is_left_at_sentral_once_for_each_time_it_was_kept(kari: Hers) -> None:
    kari.ctx.keyring.municipality_sealing = X25519PrivateKey.generate().public_key().public_bytes_raw()
    shelf, told = Shelf(), Progress(lambda: False, lambda _changes: None)
    bruker = kari.register()
    opened = kari.keep(form.open_new(kari.ctx, bruker, "journalnotat"), {TEKST: "Begynt"})
    sent = []
    for minutes in (1, 60, 0):
        kari.later(minutes=minutes)
        keeping.send_drafts(engine_of(kari), shelf, told)
        sent.append(len(shelf.drafts))
    kari.keep(opened, {TEKST: "Begynt, og mer"})
    keeping.send_drafts(engine_of(kari), shelf, told)
    assert [*sent, len(shelf.drafts)] == [0, 1, 1, 2]
    with kari.ctx.database.read() as tx:
        assert len(draft_store.all_of(tx)) == 1, "the writer's own is where it was"
