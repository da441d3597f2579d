"""Two made-up medarbeidere with real stores, and a sentral that is only a list: what one sends, the other fetches.

No network and no server: revisions go through the real outbox, receipts and pages of `store.stream`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path as File

from feltapp.actions import brukere, form
from feltapp.actions.context import Context
from feltapp.actions.form import OpenForm, Signed
from feltapp.actions.mapper import ensure
from feltapp.actions.saving import NewRevision, save
from feltapp.clock import ManualClock, new_id
from feltapp.domain.answer import Answer, Answers, JsonValue
from feltapp.domain.ids import BrukerId, DeviceId, MappeId, MedarbeiderId, Path, RecordId, RevisionId, TeamId
from feltapp.domain.mappe import Mappe, Role
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.revision import RecordView, WorkState
from feltapp.domain.sealed import Sealed, decode_header
from feltapp.errors import UserError
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import log, mappe, record, stream
from feltapp.store.database import Database
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring
from feltapp.sync.wire import Receipt

START = datetime(2026, 6, 2, 10, tzinfo=timezone(timedelta(hours=2)))
TEAM = TeamId("bb" * 16)
EPOCH = "ee" * 16
CATALOG = Catalog.load(resource("skjema"))
KARI = Medarbeider(
    id=MedarbeiderId("a1" * 16),
    name="Kari Moen",
    title="Bo-oppfølger",
    role=Role.FELTARBEIDER,
    team=TEAM,
    team_name="Ambulant team",
)
AMIR = replace(KARI, id=MedarbeiderId("a2" * 16), name="Amir Rashid", title="Ruskonsulent")
STAFF = Staff({one.id: one for one in (KARI, AMIR)})
MUNTLIG: Mapping[str, JsonValue] = {
    "samtykke.maate": {"code": "muntlig", "system": "urn:feltapp:kode:samtykkemaate"},
    "samtykke.hort-av": "Kari Moen",
    "samtykke.hort-naar": "2026-06-02T09:30:00+02:00",
}
"""How a samtykke was given, where that is not what a test is about."""


@dataclass
class Sentral:
    """What everybody has sent, in the order it came, mappe by mappe."""

    sent: dict[MappeId, list[Sealed]] = field(default_factory=dict)
    mapper: dict[MappeId, tuple[Mappe, bytes]] = field(default_factory=dict)


@dataclass
class Laptop:
    """One medarbeider's."""

    ctx: Context
    sentral: Sentral

    @property
    def clock(self) -> ManualClock:
        """Hers alone; laptops' clocks differ."""
        assert isinstance(self.ctx.clock, ManualClock)
        return self.ctx.clock

    def later(self, **by: int) -> None:
        """Time passes."""
        self.clock.advance(timedelta(**by))

    def meet(self) -> None:
        """Send what waits, fetch what is new."""
        keys = self.ctx.keyring
        with self.ctx.database.write() as tx:
            if not stream.epoch(tx):
                stream.new_epoch(tx, EPOCH, {})
            for one in mappe.all_of(tx):
                self.sentral.mapper[one.id] = (one, keys.mappe_key(one.id, 1) or b"")
            receipts = []
            for sealed in stream.outbox(tx, 1000):
                header = decode_header(sealed.header)
                held = self.sentral.sent.setdefault(header.mappe, [])
                held.append(sealed)
                receipts.append(Receipt(id=header.id, outcome="stored", epoch=EPOCH, pos=len(held)))
            stream.settle(tx, receipts)
            for theirs, key in self.sentral.mapper.values():
                if keys.mappe_key(theirs.id, 1) is None:
                    keys.add(theirs.id, 1, key)
                    mappe.put(tx, theirs)
                at = stream.cursors(tx).get(theirs.id, 0)
                page = [(one, at + n) for n, one in enumerate(self.sentral.sent.get(theirs.id, [])[at:], 1)]
                stream.apply_page(tx, EPOCH, theirs.id, page, keys)

    def register(self, fornavn: str = "Lars", etternavn: str = "Solbakken") -> BrukerId:
        """A new bruker."""
        return brukere.register_bruker(self.ctx, brukere.NewBruker(fornavn=fornavn, etternavn=etternavn)).bruker

    def keep(self, opened: OpenForm, values: Mapping[str, JsonValue | Answer]) -> OpenForm:
        """Type these answers, as the window does: each edit, and the draft kept."""
        session = opened.session()
        for path, value in values.items():
            session.settle(Path(path), value if isinstance(value, Answer) else Answer(value=value))
        self.later(seconds=1)
        form.keep(self.ctx, opened.draft, session.edits, session.raw, next(iter(values), ""))
        return form.open_draft(self.ctx, opened.draft.id)

    def sign(self, opened: OpenForm, values: Mapping[str, JsonValue | Answer]) -> Signed:
        """Type these answers and sign."""
        return form.sign(self.ctx, self.keep(opened, values).draft.id)

    def write(self, bruker: BrukerId, skjema: str, values: Mapping[str, JsonValue | Answer]) -> RecordId:
        """A form from new to signed."""
        self.later(minutes=1)
        return self.sign(form.open_new(self.ctx, bruker, skjema), values).record

    def put(self, bruker: BrukerId, skjema: str, values: Mapping[str, JsonValue]) -> RecordId:
        """These answers signed, and nothing else: what a form demands besides does not matter here."""
        definition = self.ctx.catalog.newest(skjema)
        answers = {Path(path): Answer(value=value) for path, value in values.items()}
        self.later(minutes=1)
        with self.ctx.database.write() as tx:
            new = NewRevision(
                bruker=bruker,
                mappe=ensure(self.ctx, tx, bruker, definition.mappe),
                record=RecordId(new_id(self.clock)),
                skjema=definition.ref,
                answers=answers,
                touched=frozenset(answers),
                state=WorkState.SIGNERT,
            )
            save(self.ctx, tx, [new])
        return new.record

    def change(self, of: RecordId, values: Mapping[str, JsonValue | Answer]) -> RevisionId:
        """A new signed version of a record."""
        self.later(minutes=1)
        return self.sign(form.open_record(self.ctx, of), values).revision

    def view(self, of: RecordId) -> RecordView:
        """What a record says here."""
        with self.ctx.database.read() as tx:
            return record.view(tx, of, self.ctx.keyring)

    def answers(self, of: RecordId) -> Answers:
        """Its settled answers."""
        return self.view(of).answers

    def acts(self, bruker: BrukerId) -> list[tuple[str, RecordId | None]]:
        """What the access log says of one bruker, oldest first."""
        with self.ctx.database.read() as tx:
            assert log.verify_chain(tx) is None
            return [(entry.act, entry.record) for entry in reversed(log.of_bruker(tx, bruker))]

    def waiting(self) -> int:
        """How many revisions are only here."""
        with self.ctx.database.read() as tx:
            return stream.outbox_count(tx)


def laptop(folder: File, who: Medarbeider, sentral: Sentral, *, database: Database | None = None) -> Laptop:
    """A new laptop of hers."""
    folder.mkdir(exist_ok=True)
    ctx = Context(
        database=database or Database.in_memory(),
        keyring=Keyring.in_memory(DeviceId(who.id)),
        journal=OutboxJournal.open(folder / "utboks.bin", b"m" * 32),
        catalog=CATALOG.for_another(),
        clock=ManualClock(START),
        me=who,
        staff=lambda: STAFF,
        folder=folder,
    )
    return Laptop(ctx=ctx, sentral=sentral)


def refused(error: UserError) -> tuple[str, str]:
    """What an action said no with, and beside which field."""
    return error.code, error.field
