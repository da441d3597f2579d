"""Where the medarbeider was, so that unlocking comes back to the same person, form and field.

One place only.  It says whose page was open, so it lies in the encrypted database and nowhere else.
"""

from dataclasses import asdict

from feltapp.domain.place import Place
from feltapp.store import settings
from feltapp.store.database import Tx

_KEY = "sted"


def put(tx: Tx, place: Place) -> None:
    """Remember this place instead of the last."""
    settings.put(tx, _KEY, {name: value for name, value in asdict(place).items() if value})


def get(tx: Tx) -> Place | None:
    """The place remembered, or None."""
    kept = settings.get(tx, _KEY, dict[str, str], {})
    fields = {name: value for name, value in kept.items() if name in Place.__dataclass_fields__}
    return Place(**fields) if "page" in fields else None


def drop(tx: Tx) -> None:
    """Forget it, as when its mappe was taken away."""
    settings.drop(tx, _KEY)
