"""A made-up laptop for the tests of the store: real keys, real database, a clock that stands still until told."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path as File

from feltapp.clock import ManualClock, new_id
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, SkjemaRef, TeamId
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.revision import Body, Header, WorkState
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.store import mappe as mappe_store
from feltapp.store import record, revision
from feltapp.store.database import StoreKey, Tx
from feltapp.store.keyring import Keyring
from feltapp.store.seal import new_key, seal

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
KARI = MedarbeiderId("aa" * 16)
TEAM = TeamId("bb" * 16)
NOTAT = SkjemaRef("journalnotat|1")
PERSON = SkjemaRef("person|1")


def store_key() -> StoreKey:
    """A key for a store of its own."""
    return StoreKey(raw=os.urandom(32), witness=os.urandom(32), store_id=os.urandom(16).hex())


def answers(values: dict[str, JsonValue]) -> dict[Path, Answer]:
    """Plain answers."""
    return {Path(path): Answer(value=value) for path, value in values.items()}


def id_of(sealed: Sealed) -> RevisionId:
    """Which revision it is."""
    return decode_header(sealed.header).id


@dataclass
class World:
    """A clock, a keyring, and what is needed to write revisions."""

    clock: ManualClock = field(default_factory=lambda: ManualClock(START))
    keyring: Keyring = field(default_factory=lambda: Keyring.in_memory(DeviceId("dd" * 16)))

    def new(self) -> str:
        """A fresh id, one second later."""
        self.clock.advance(timedelta(seconds=1))
        return new_id(self.clock)

    def mappe(self, kind: MappeKind = MappeKind.JOURNAL, bruker: BrukerId | None = None) -> Mappe:
        """A mappe with a key; not in any database."""
        mappe = Mappe(id=MappeId(self.new()), bruker=bruker or BrukerId(self.new()), kind=kind, team=TEAM)
        self.keyring.add(mappe.id, 1, new_key())
        return mappe

    def revision(
        self,
        mappe: Mappe,
        values: dict[str, JsonValue],
        *,
        record_id: RecordId | None = None,
        parents: tuple[RevisionId, ...] = (),
        skjema: SkjemaRef = NOTAT,
        state: WorkState = WorkState.SIGNERT,
    ) -> Sealed:
        """A sealed revision that sets these answers."""
        header = Header(
            id=RevisionId(self.new()),
            bruker=mappe.bruker,
            mappe=mappe.id,
            record=record_id or RecordId(self.new()),
            parents=parents,
            skjema=skjema,
            author=KARI,
            device=self.keyring.device,
            recorded_at=self.clock.now(),
            key=1,
        )
        given = answers(values)
        body = Body(answers=given, touched=frozenset(given), state=state, happened_at=None)
        key = self.keyring.mappe_key(mappe.id, 1)
        assert key is not None
        return seal(header, body, key=key, signing=self.keyring.signing)

    def save(self, tx: Tx, mappe: Mappe, *several: Sealed) -> None:
        """What a save does in the database: the mappe, the revisions, the rows."""
        mappe_store.put(tx, mappe)
        for sealed in several:
            revision.add_own(tx, sealed)
        record.refresh(tx, {decode_header(sealed.header).record for sealed in several}, self.keyring)


def flip(path: File, at: int, bit: int = 1) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[at] ^= bit
    path.write_bytes(content)


def listing(folder: File) -> dict[str, bytes]:
    """All files below a folder and what is in them."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
