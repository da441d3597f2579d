"""Who follows somebody up: the stamkort's fast kontaktperson, changed where work passes from one to another.

Each change is a signed version of the stamkort, written on what stands there now, so that of two who take somebody over
apart neither disappears.  Who may decide it is the team's own matter; that it was done, and by whom, stands.
"""

from feltapp.actions.context import Context
from feltapp.actions.saving import NewRevision
from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.ids import BrukerId, MedarbeiderId
from feltapp.domain.person import KONTAKTPERSON
from feltapp.domain.revision import WorkState
from feltapp.store import record
from feltapp.store.database import Tx

STAMKORT = "person"


def becomes_hers(ctx: Context, tx: Tx, bruker: BrukerId, after: MedarbeiderId | None) -> tuple[NewRevision, ...]:
    """She is kontaktperson from now on, where `after` was, or nobody; nothing where somebody else is."""
    found = []
    for row in record.of_bruker(tx, bruker):
        if row.skjema_id != STAMKORT:
            continue
        seen = record.view(tx, row.record, ctx.keyring)
        now = seen.answers.get(KONTAKTPERSON)
        if seen.read_only or _who(now) not in (None, after):
            continue
        mine: JsonValue = {"ref": ctx.me.id, "display": ctx.me.name}
        new = NewRevision(
            bruker=bruker,
            mappe=row.mappe,
            record=row.record,
            skjema=ctx.catalog.newest(STAMKORT).ref,
            parents=seen.heads,
            answers={**seen.answers, KONTAKTPERSON: Answer(value=mine)},
            touched=frozenset({KONTAKTPERSON}),
            state=WorkState.SIGNERT,
        )
        found.append(new)
    return tuple(found)


def _who(answer: Answer | None) -> MedarbeiderId | None:
    value = answer.value if answer is not None else None
    ref = value.get("ref") if isinstance(value, dict) else None
    return MedarbeiderId(ref) if isinstance(ref, str) and ref else None
