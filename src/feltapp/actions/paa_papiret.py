"""What a paper says besides what stands in its form: what was put right, and who is to sign it by hand.

Asks the store inside the caller's transaction; draws nothing.
"""

from feltapp.actions import words
from feltapp.actions.context import Context
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow

BOTH_SIGN = {"innflytting": "Den som flytter inn", "utflytting": "Den som flytter ut"}
"""Protocols that are signed on the paper, by whom besides the team: no name stands in a dwelling's mappe."""


def rettet(ctx: Context, tx: Tx, row: RecordRow) -> str:
    """What stands beside this text: the rettelse of it, or what it is a rettelse of."""
    said = []
    for later in record.corrections(tx, row.record)[:1]:
        said.append(f"Teksten er rettet {_signed(ctx, later)}. Rettelsen er en egen tekst.")
    before = record.get(tx, row.corrects) if row.corrects else None
    if before is not None:
        said.append(f"Retter teksten som ble signert {_signed(ctx, before)}.")
    return " ".join(said)


def signers(ctx: Context, skjema_id: str) -> tuple[str, ...]:
    """Whose lines stand at the end; none where nobody signs by hand."""
    who = BOTH_SIGN.get(skjema_id)
    return (who, f"For {ctx.me.team_name}") if who else ()


def _signed(ctx: Context, row: RecordRow) -> str:
    who = ctx.staff().name(row.authors[-1]) if row.authors else ""
    return f"{words.day(row.recorded_at.date())}{f' av {who}' if who else ''}"
