"""A laptop of the simulation with what its window has: the actions' own context, over the real sync and sentral."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path as File

from feltapp.actions import form, skjema
from feltapp.actions.context import Context
from feltapp.actions.form import OpenForm
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, Path, RecordId
from feltapp.domain.mappe import MappeKind
from feltapp.domain.medarbeider import Staff
from feltapp.forms.catalog import Catalog
from feltapp.resources import resource
from feltapp.store import mappe, record
from feltapp.sync import devices
from feltapp.sync.engine import Engine
from tests.sync.laptop import Laptop
from tests.sync.sentral import Person, Sentral


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One medarbeider's laptop, and what she does on it."""

    laptop: Laptop
    ctx: Context

    def sync(self) -> None:
        """A meeting with sentral in which nothing goes wrong."""
        assert self.laptop.sync().trouble is None

    def fill_in(self, owner: BrukerId, skjema: str, values: Mapping[str, JsonValue]) -> OpenForm:
        """A form begun and kept."""
        self.laptop.clock.advance(timedelta(minutes=1))
        opened = form.open_new(self.ctx, owner, skjema)
        session = opened.session()
        for path, value in values.items():
            session.settle(Path(path), Answer(value=value))
        form.keep(self.ctx, opened.draft, session.edits, session.raw, "")
        return opened

    def write(self, owner: BrukerId, skjema: str, values: Mapping[str, JsonValue]) -> RecordId:
        """A form from new to shared with the team."""
        return form.save_in_progress(self.ctx, self.fill_in(owner, skjema, values).draft.id).record

    def records(self, owner: BrukerId) -> dict[RecordId, bool]:
        """What is here of somebody, and whether it can be read."""
        with self.ctx.database.read() as tx:
            return {row.record: not row.read_only for row in record.of_bruker(tx, owner)}

    def kinds(self, owner: BrukerId) -> list[MappeKind]:
        """The mapper that are here of somebody."""
        with self.ctx.database.read() as tx:
            return sorted(one.kind for one in mappe.of_bruker(tx, owner))


def desk(folder: File, who: Person, sentral: Sentral) -> Desk:
    """A laptop of hers, enrolled and not yet synced."""
    laptop = Laptop(folder, who, sentral)
    catalog = Catalog.load(resource("skjema"))

    def staff() -> Staff:
        keyring = laptop.keyring
        known = devices.directory(devices.decode(keyring.certificates), keyring.municipality_signing)
        return Staff(dict(known.medarbeidere))

    ctx = Context(
        database=laptop.database,
        keyring=laptop.keyring,
        journal=laptop.journal,
        catalog=catalog,
        clock=laptop.clock,
        me=who.me,
        staff=staff,
        folder=folder,
    )
    laptop.engine = Engine(
        database=laptop.database,
        keyring=laptop.keyring,
        journal=laptop.journal,
        remote=laptop.line,
        clock=laptop.clock,
        tell=partial(skjema.keep_up, ctx),
    )
    return Desk(laptop=laptop, ctx=ctx)
