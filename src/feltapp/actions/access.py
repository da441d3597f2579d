"""Who looked at what, and when: every reading and every act is logged (pasientjournalforskriften § 14).

With the mappe, because the row is sealed for its log stream at sentral.  What was read is never in it.
"""

from collections.abc import Iterable

from feltapp.actions.context import Context
from feltapp.domain.ids import BrukerId, MappeId, RecordId
from feltapp.store import log
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

LES = "les"
SKRIV_UT = "skriv-ut"
DEL = "del"


def log_act(
    ctx: Context, tx: Tx, act: str, bruker: BrukerId, *, mappe: MappeId | None, record: RecordId | None = None
) -> None:
    """Log one act of hers, in the transaction that carries it out."""
    log.append(
        tx, log.LogEntry(when=ctx.clock.now(), who=ctx.me.id, act=act, bruker=bruker, mappe=mappe, record=record)
    )


def log_read(ctx: Context, tx: Tx, bruker: BrukerId, rows: Iterable[RecordRow]) -> None:
    """Log that a page about a person was read; in the stamkort, which all who follow the person may read."""
    stamkort = next((row.mappe for row in rows if row.skjema_id == "person"), None)
    log_act(ctx, tx, LES, bruker, mappe=stamkort)
