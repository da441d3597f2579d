"""Where the medarbeider was, so that unlocking comes back to the same person, form and field.

One place only.  It says whose page was open, so it lies in the encrypted database and nowhere else.
"""

from dataclasses import asdict, dataclass

from feltapp.domain.ids import BrukerId, Path, RecordId, RevisionId
from feltapp.store import settings
from feltapp.store.database import Tx

_KEY = "sted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, and as much of whose, what and where on it as there is."""

    page: str
    bruker: BrukerId | None = None
    record: RecordId | None = None
    draft: RevisionId | None = None
    field: Path | None = None


def put(tx: Tx, place: Place) -> None:
    """Remember this place instead of the last."""
    settings.put(tx, _KEY, {name: value for name, value in asdict(place).items() if value})


def get(tx: Tx) -> Place | None:
    """The last place."""
    kept = settings.get(tx, _KEY, dict[str, str], {})
    if "page" not in kept:
        return None
    return Place(
        page=kept["page"],
        bruker=BrukerId(kept["bruker"]) if "bruker" in kept else None,
        record=RecordId(kept["record"]) if "record" in kept else None,
        draft=RevisionId(kept["draft"]) if "draft" in kept else None,
        field=Path(kept["field"]) if "field" in kept else None,
    )


def drop(tx: Tx) -> None:
    """Forget it."""
    settings.drop(tx, _KEY)
