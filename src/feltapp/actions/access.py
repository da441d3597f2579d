"""Who looked at what, and when: every reading and every act is logged (pasientjournalforskriften § 14).

With the mappe, because the row is sealed for its log stream at sentral.  What was read is never in it.
"""

from feltapp.actions.context import Context
from feltapp.domain.ids import BrukerId, MappeId, RecordId
from feltapp.store import log
from feltapp.store.database import Tx

LES = "les"


def log_act(
    ctx: Context, tx: Tx, act: str, bruker: BrukerId, *, mappe: MappeId | None, record: RecordId | None = None
) -> None:
    """Log one act of hers, in the transaction that carries it out."""
    log.append(
        tx, log.LogEntry(when=ctx.clock.now(), who=ctx.me.id, act=act, bruker=bruker, mappe=mappe, record=record)
    )
