"""One laptop of the simulation: the real store, keyring, journal and engine, and a person who writes.

Saving follows design §5 to the letter: the draft keeps the heads that were on screen when it was begun, and the save
names exactly these.
"""

from dataclasses import dataclass
from pathlib import Path as File

from feltapp.clock import ManualClock
from feltapp.domain.answer import Answer
from feltapp.domain.ids import BrukerId, MappeId, Path, RecordId, RevisionId, SkjemaRef
from feltapp.domain.mappe import Mappe, MappeKind
from feltapp.domain.revision import Body, Header, RecordView, WorkState, view
from feltapp.store import draft as draft_store
from feltapp.store import mappe as mappe_store
from feltapp.store import record, revision, stream
from feltapp.store.database import Database
from feltapp.store.draft import Draft
from feltapp.store.journal import JOURNAL_FILE, OutboxJournal, reconcile
from feltapp.store.keyring import Keyring
from feltapp.store.seal import new_key, seal
from feltapp.sync.engine import Engine, SyncResult
from tests.sync.sentral import START, TEAM, Line, Person, Sentral

SKJEMA = SkjemaRef("alna-kartlegging|1")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenForm:
    """A form on screen: the draft, what stood there, and the revisions behind that."""

    draft: Draft
    screen: RecordView
    behind: frozenset[RevisionId]


class Laptop:
    """One medarbeider's."""

    def __init__(self, folder: File, person: Person, sentral: Sentral) -> None:
        self.me = person.me
        self.clock = ManualClock(START)
        self._made = 0
        self.line = Line(sentral, person.keys.device)
        self.database = Database.in_memory()
        self.keyring = Keyring.in_memory(person.keys.device)
        self.keyring.signing, self.keyring.sealing = person.keys.signing, person.keys.sealing
        self.keyring.municipality_signing = person.enrolled.municipality_signing
        self.keyring.municipality_sealing = person.enrolled.municipality_sealing
        self._journal_file = folder / f"{person.me.id[:8]}.{JOURNAL_FILE}"
        self.restart()

    def new_id(self) -> str:
        """As `clock.new_id`, but the same each time a run is played again."""
        self._made += 1
        return f"{int(self.clock.now().timestamp() * 1000) & 0xFFFFFFFFFFFF:012x}{self.me.id[:4]}{self._made:016x}"

    def restart(self) -> None:
        """The process ended; a new one opens what was on disk."""
        self.journal = OutboxJournal.open(self._journal_file, b"m" * 32)
        reconcile(self.database, self.journal, self.keyring)
        self.engine = Engine(
            database=self.database,
            keyring=self.keyring,
            journal=self.journal,
            remote=self.line,
            clock=self.clock,
            first=self._today,
        )

    def _today(self) -> list[BrukerId]:
        """Whom she meets today: one of those here."""
        with self.database.read() as tx:
            return [one.bruker for one in mappe_store.all_of(tx)[:1]]

    def sync(self) -> SyncResult:
        """One meeting with sentral."""
        return self.engine.run_once()

    def mapper(self) -> list[MappeId]:
        """Those here that can be written in."""
        with self.database.read() as tx:
            return [one.id for one in mappe_store.all_of(tx) if self.keyring.newest(one.id)]

    def new_mappe(self) -> MappeId:
        """A new bruker's journal, made here."""
        mappe = Mappe(id=MappeId(self.new_id()), bruker=BrukerId(self.new_id()), kind=MappeKind.JOURNAL, team=TEAM)
        self.keyring.add(mappe.id, 1, new_key())
        self.keyring.save()
        with self.database.write() as tx:
            mappe_store.put(tx, mappe)
        return mappe.id

    def new_key(self, mappe: MappeId) -> bool:
        """A new version of a mappe's key, as after somebody left; False where there is no key to follow."""
        version = self.keyring.newest(mappe)
        with self.database.write() as tx:
            if not version or mappe_store.get(tx, mappe) is None:
                return False
            self.keyring.add(mappe, version + 1, new_key())
            self.keyring.save()
            mappe_store.tell_again(tx, [mappe])
        return True

    def open_new(self, mappe: MappeId) -> OpenForm:
        """An empty form."""
        return self._begin(RecordId(self.new_id()), mappe, RecordView(answers={}), frozenset())

    def records(self) -> list[RecordId]:
        """Every record that this laptop shows."""
        with self.database.read() as tx:
            return sorted(row.record for row in record.of_skjema(tx, "alna-kartlegging"))

    def view(self, record_id: RecordId) -> RecordView:
        """What a record says here."""
        with self.database.read() as tx:
            return record.view(tx, record_id, self.keyring)

    def open(self, record_id: RecordId) -> OpenForm | None:
        """A record to go on with, unless it cannot be written in here."""
        with self.database.read() as tx:
            row = record.get(tx, record_id)
            known = revision.of_record(tx, record_id, self.keyring)
        screen = view(known)
        if row is None or screen.read_only or not self.keyring.newest(row.mappe):
            return None
        return self._begin(record_id, row.mappe, screen, frozenset(one.id for one in known))

    def _begin(
        self, record_id: RecordId, mappe: MappeId, screen: RecordView, behind: frozenset[RevisionId]
    ) -> OpenForm:
        now = self.clock.now()
        with self.database.write() as tx:
            found = mappe_store.get(tx, mappe)
            assert found is not None
            draft = Draft(
                id=RevisionId(self.new_id()),
                record=record_id,
                mappe=mappe,
                bruker=found.bruker,
                skjema=SKJEMA,
                base=screen.heads,
                edits={},
                raw={},
                place="",
                begun_at=now,
                saved_at=now,
            )
            draft_store.put(tx, draft)
        return OpenForm(draft=draft, screen=screen, behind=behind)

    def save(self, form: OpenForm, path: Path, value: str | None) -> bool:
        """Sign what was typed; False when the mappe was taken away meanwhile, and the draft with it."""
        draft = form.draft
        key = self.keyring.cipher(draft.mappe, self.keyring.newest(draft.mappe))
        with self.database.write() as tx:
            kept = draft_store.get(tx, draft.id)
            if kept is None or key is None:
                return False
            answers = {**form.screen.answers, path: Answer(value=value)}
            if value is None:
                del answers[path]
            header = Header(
                id=draft.id,
                bruker=draft.bruker,
                mappe=draft.mappe,
                record=draft.record,
                parents=self.parents(form),
                skjema=SKJEMA,
                author=self.me.id,
                device=self.keyring.device,
                recorded_at=self.clock.now(),
                key=self.keyring.newest(draft.mappe),
            )
            body = Body(answers=answers, touched=frozenset({path}), state=WorkState.SIGNERT)
            sealed = seal(header, body, key=key, signing=self.keyring.signing)
            revision.add_own(tx, sealed)
            draft_store.drop(tx, draft.id)
            record.refresh(tx, [draft.record], self.keyring)
        self.journal.append(sealed)
        return True

    def parents(self, form: OpenForm) -> tuple[RevisionId, ...]:
        """What a save names: the heads that were on screen."""
        return form.draft.base

    def cursors(self) -> dict[MappeId, int]:
        """How far each mappe has been read."""
        with self.database.read() as tx:
            return {mappe: pos for mappe, pos in stream.cursors(tx).items() if pos}

    def waiting(self) -> int:
        """How many revisions sentral is not known to have."""
        with self.database.read() as tx:
            return stream.outbox_count(tx)

    def close(self) -> None:
        self.journal.close()
        self.database.close()
