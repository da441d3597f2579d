"""Who may read and write which mapper: a role within its team, and what was given or denied by name.

Pure but for the stamkort that follow from a mappe given by name.  Judged by sentral's clock, never a laptop's.
The rule itself is the domain's (`mappe.READABLE_BY`); design §2 says who may read a stamkort.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.domain.medarbeider import Medarbeider
from feltapp.server.store import mapper
from feltapp.server.store.base import StreamRow, Tx
from feltapp.server.store.people import AccessRow

_OPENS_STAMKORT = frozenset({MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET})
"""Not a dwelling's: whoever minds the house learns nothing about who is ill."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What one medarbeider may see, from `since_ms` until `until_ms` unless somebody changes it."""

    team: str
    kinds: frozenset[str]
    given: frozenset[str]
    denied: frozenset[str]
    since_ms: int
    until_ms: int | None

    def holds(self, row: StreamRow) -> bool:
        """Whether the mappe is among them."""
        if row.mappe in self.given:
            return True
        return row.team == self.team and row.kind in self.kinds and row.mappe not in self.denied

    def current(self, now_ms: int) -> bool:
        """Whether no from or to has passed since it was made."""
        return self.since_ms <= now_ms and (self.until_ms is None or now_ms < self.until_ms)

    @property
    def interest(self) -> frozenset[str]:
        """The words of news that concern it."""
        return self.given | {self.team}


def scope_of(tx: Tx, who: Medarbeider, rows: Iterable[AccessRow], now_ms: int) -> Scope:
    """What somebody may see now; `rows` are those about her, in the order they were given."""
    verdict: dict[str, bool] = {}
    moments: list[int] = []
    for row in rows:
        moments += [row.from_ms] if row.to_ms is None else [row.from_ms, row.to_ms]
        if row.from_ms <= now_ms and (row.to_ms is None or now_ms < row.to_ms):
            verdict[row.mappe] = row.allowed
    given = {mappe for mappe, allowed in verdict.items() if allowed}
    brukere = {row.bruker for row in tx.streams(given) if row.kind in _OPENS_STAMKORT}
    stamkort = {mappe for bruker in brukere for mappe in mapper.stamkort_of(tx, bruker)}
    denied = {mappe for mappe, allowed in verdict.items() if not allowed}
    return Scope(
        team=who.team,
        kinds=frozenset(READABLE_BY[who.role]),
        given=frozenset(given | (stamkort - denied)),
        denied=frozenset(denied),
        since_ms=max((m for m in moments if m <= now_ms), default=0),
        until_ms=min((m for m in moments if m > now_ms), default=None),
    )
