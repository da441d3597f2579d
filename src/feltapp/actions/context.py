"""What an action needs: who acts, on which store, with which keys, when."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from feltapp.clock import Clock
from feltapp.domain.lengths import DEFAULT, Lengths
from feltapp.domain.medarbeider import Medarbeider, Staff
from feltapp.domain.regler import RULES
from feltapp.forms.catalog import Catalog
from feltapp.store import settings, stream
from feltapp.store.database import Database, Tx
from feltapp.store.journal import OutboxJournal
from feltapp.store.keyring import Keyring

_SIGNED = "lov.sist-signert"


class LengthsNow:
    """The lengths that hold on this laptop: the default, until `actions/lengder.py` has read what a leader set."""

    def __init__(self) -> None:
        self.turn = threading.Lock()
        self.hold(DEFAULT, {})

    def hold(self, now: Lengths, sources: Mapping[str, str]) -> None:
        """Let these hold.  `sources`: where the municipality's own stand, by key."""
        self.now, self.sources = now, sources
        # Said of each of a team's thousand frister.
        self.reasons: Mapping[str, str] = {rule.code: rule.reason(now) for rule in RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One unlocked laptop.  `staff` is asked each time, because sync brings new certificates.

    `practice`: everybody in it is made up; nothing is sent, kept or given away as a file, and every paper says so.
    """

    database: Database
    keyring: Keyring
    journal: OutboxJournal
    catalog: Catalog
    clock: Clock
    me: Medarbeider
    staff: Callable[[], Staff]
    folder: Path
    practice: bool = False
    lengths: LengthsNow = field(default_factory=LengthsNow)

    def law_date(self, tx: Tx) -> date:
        """Today where law needs a date, whatever this machine's clock thinks (invariant 6).

        The latest of: its clock, what sentral last said, and when something was last signed here.
        """
        now = self.clock.now()
        signed = settings.get(tx, _SIGNED, int, 0)
        known = [now, datetime.fromtimestamp(signed / 1000, UTC), last_contact(tx) or now]
        return max(known).astimezone(now.tzinfo).date()

    def note_signed(self, tx: Tx) -> None:
        """Something is being signed: law's date never goes back behind this."""
        now = int(self.clock.now().timestamp() * 1000)
        settings.put(tx, _SIGNED, max(now, settings.get(tx, _SIGNED, int, 0)))


def last_contact(tx: Tx) -> datetime | None:
    """What sentral's clock said when we last met it."""
    millis = stream.last_contact(tx)
    return datetime.fromtimestamp(millis / 1000, UTC) if millis else None
