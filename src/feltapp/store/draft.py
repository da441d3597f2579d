"""What is being typed and not yet signed: the writer's own, kept from one second after the last key.

A draft names the heads that were on screen when it was begun, and the id of the revision it will become.  It never
travels in the clear: when a mappe is taken away its drafts are sealed to the municipality first, never dropped.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from feltapp.domain.answer import Answers
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.mappe import MappeKind
from feltapp.store.database import Row, Tx
from feltapp.store.encoding import WireAnswer, answers_from_wire, answers_to_wire, blob, json_list

BACKUP_INFO = b"feltapp/utkast/v1"
_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)

_PUT = """
INSERT INTO draft (id, record, mappe, bruker, saved_at, content) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content
"""
_GET = "SELECT content FROM draft WHERE id = ?"
_OF_BRUKER = "SELECT content FROM draft WHERE bruker = ? ORDER BY id"
_OF_RECORD = "SELECT content FROM draft WHERE record = ? ORDER BY id"
_OF_MAPPE = "SELECT content FROM draft WHERE mappe = ? ORDER BY id"
_ALL = "SELECT content FROM draft ORDER BY id"
_DROP = "DELETE FROM draft WHERE id = ?"
_DROP_OF_MAPPE = "DELETE FROM draft WHERE mappe = ?"
_PUT_BACKUP = "INSERT OR REPLACE INTO draft_backup (draft, mappe, sealed) VALUES (?, ?, ?)"
_BACKUPS = "SELECT draft, mappe, sealed FROM draft_backup ORDER BY draft"
_BACKUPS_SENT = "DELETE FROM draft_backup WHERE draft IN (SELECT unhex(value) FROM json_each(?))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One unfinished text.

    `id` is the id of the revision it will become; `base` the heads it builds on, as they were on screen; `edits` the
    answers set so far; `raw` what was typed that is not an answer yet; `place` the field where the writer was.
    `makes`: the kind of mappe that is made when it is kept for the first time; not kept itself.
    """

    id: RevisionId
    record: RecordId
    mappe: MappeId
    bruker: BrukerId
    skjema: SkjemaRef
    base: tuple[RevisionId, ...]
    edits: Answers
    raw: Mapping[Path, str]
    place: str
    begun_at: datetime
    saved_at: datetime
    makes: MappeKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedDraft:
    """A draft that only the municipality's key opens."""

    id: RevisionId
    mappe: MappeId
    sealed: bytes


class _Content(msgspec.Struct):
    id: str
    record: str
    mappe: str
    bruker: str
    skjema: str
    base: list[str]
    edits: dict[str, WireAnswer]
    raw: dict[str, str]
    place: str
    begun_at: datetime
    saved_at: datetime


_decoder = msgspec.json.Decoder(_Content)


def put(tx: Tx, draft: Draft) -> None:
    """Keep a draft as it stands now."""
    values = (blob(draft.id), blob(draft.record), blob(draft.mappe), blob(draft.bruker), draft.saved_at.isoformat())
    tx.execute(_PUT, (*values, encode(draft).decode()))


def get(tx: Tx, draft: RevisionId) -> Draft | None:
    """One draft."""
    row = tx.one(_GET, (blob(draft),))
    return None if row is None else decode(row[0])


def of_bruker(tx: Tx, bruker: BrukerId) -> tuple[Draft, ...]:
    """What is being written about one bruker, oldest first."""
    return _drafts(tx.all(_OF_BRUKER, (blob(bruker),)))


def of_record(tx: Tx, record: RecordId) -> tuple[Draft, ...]:
    """What is being written in one record."""
    return _drafts(tx.all(_OF_RECORD, (blob(record),)))


def all_of(tx: Tx) -> tuple[Draft, ...]:
    """Everything that is being written."""
    return _drafts(tx.all(_ALL))


def drop(tx: Tx, draft: RevisionId) -> None:
    """Let a draft go: it has become a revision, or its writer threw it away."""
    tx.execute(_DROP, (blob(draft),))


def seal_away(tx: Tx, mappe: MappeId, municipality_sealing: bytes) -> int:
    """Seal the drafts of a mappe that was taken away, so that they wait here unreadable until they are sent."""
    drafts = _drafts(tx.all(_OF_MAPPE, (blob(mappe),)))
    for draft in drafts:
        put_away(tx, draft, municipality_sealing)
    tx.execute(_DROP_OF_MAPPE, (blob(mappe),))
    return len(drafts)


def put_away(tx: Tx, draft: Draft, municipality_sealing: bytes) -> None:
    """Seal one draft to the municipality; newer words of one that waits already take its place."""
    public = X25519PublicKey.from_public_bytes(municipality_sealing)
    sealed = _SUITE.encrypt(encode(draft), public, BACKUP_INFO)
    tx.execute(_PUT_BACKUP, (blob(draft.id), blob(draft.mappe), sealed))


def sealed_away(tx: Tx) -> tuple[SealedDraft, ...]:
    """What waits to be sent as backup."""
    return tuple(
        SealedDraft(id=RevisionId(row[0].hex()), mappe=MappeId(row[1].hex()), sealed=row[2]) for row in tx.all(_BACKUPS)
    )


def backup_sent(tx: Tx, drafts: Iterable[RevisionId]) -> None:
    """Sentral has these."""
    tx.execute(_BACKUPS_SENT, (json_list(drafts),))


def encode(draft: Draft) -> bytes:
    """A draft as JSON; also what a backup of it holds, sealed."""
    return msgspec.json.encode(
        _Content(
            id=draft.id,
            record=draft.record,
            mappe=draft.mappe,
            bruker=draft.bruker,
            skjema=draft.skjema,
            base=list(draft.base),
            edits=answers_to_wire(draft.edits),
            raw={str(path): text for path, text in draft.raw.items()},
            place=draft.place,
            begun_at=draft.begun_at,
            saved_at=draft.saved_at,
        )
    )


def decode(content: bytes | str) -> Draft:
    """A draft from its JSON."""
    wire = _decoder.decode(content)
    return Draft(
        id=RevisionId(wire.id),
        record=RecordId(wire.record),
        mappe=MappeId(wire.mappe),
        bruker=BrukerId(wire.bruker),
        skjema=SkjemaRef(wire.skjema),
        base=tuple(map(RevisionId, wire.base)),
        edits=answers_from_wire(wire.edits),
        raw={Path(path): text for path, text in wire.raw.items()},
        place=wire.place,
        begun_at=wire.begun_at,
        saved_at=wire.saved_at,
    )


def _drafts(rows: Iterable[Row]) -> tuple[Draft, ...]:
    return tuple(decode(row[0]) for row in rows)
