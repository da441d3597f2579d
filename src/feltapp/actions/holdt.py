"""What is held about a person, as rows: the stamkort among them, and whether what tells where they are is closed.

Asks the store inside the caller's transaction; decides nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from feltapp.actions.samme_person import together
from feltapp.domain import person
from feltapp.domain.adressesperre import reveals
from feltapp.domain.ids import BrukerId
from feltapp.domain.person import Person
from feltapp.forms.definition import Field
from feltapp.store import record
from feltapp.store.database import Tx
from feltapp.store.record import RecordRow


def rows_of(tx: Tx, bruker: BrukerId) -> list[RecordRow]:
    """Every record, also those in a stamkort that is joined to this one."""
    return [row for one in together(tx, bruker) for row in record.of_bruker(tx, one)]


def stamkort_of(rows: Sequence[RecordRow]) -> list[Person]:
    """What each stamkort says of the person."""
    return [person.read(row.bruker, record.listed(row)) for row in rows if row.skjema_id == "person"]


def who_of(rows: Sequence[RecordRow]) -> Person | None:
    """The person; none in a mappe that is nobody's."""
    return next(iter(stamkort_of(rows)), None)


def protected(rows: Sequence[RecordRow]) -> bool:
    """Whether any stamkort of the person says so."""
    return any(one.protected for one in stamkort_of(rows))


def pruned(fields: Iterable[Field]) -> tuple[Field, ...]:
    """The fields without those that tell where somebody is."""
    return tuple(replace(one, children=pruned(one.children)) for one in fields if not reveals(one.link_id))
