"""What an action needs: who acts, on which store, with which keys, when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from feltapp.clock import Clock
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.forms.catalog import Catalog
from feltapp.store import stream
from feltapp.store.database import Database, Tx
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One unlocked laptop.  `staff` is asked each time, because sync brings new certificates."""

    database: Database
    keyring: Keyring
    journal: OutboxJournal
    catalog: Catalog
    clock: Clock
    me: Medarbeider
    staff: Callable[[], Staff]
    folder: Path

    def law_date(self, tx: Tx) -> date:
        """Today where law needs a date: never before what sentral last said, whatever this machine's clock thinks."""
        now = self.clock.now()
        contact = last_contact(tx)
        return max(now, contact.astimezone(now.tzinfo)).date() if contact else now.date()


def last_contact(tx: Tx) -> datetime | None:
    """What sentral's clock said when we last met it."""
    millis = stream.last_contact(tx)
    return datetime.fromtimestamp(millis / 1000, UTC) if millis else None
