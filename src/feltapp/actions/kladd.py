"""What was typed of somebody who is not registered yet: kept from a second after the last key, as all else is.

There is no bruker and no mappe that it could be a draft in, so it lies with the small things of this store, which is
encrypted like the rest; it goes in the transaction that registers, or when the fields are emptied.
"""

from feltapp.actions.context import Context
from feltapp.domain.changes import Changes
from feltapp.store import settings
from feltapp.store.database import Tx

_TYPED = "kladd.ny-bruker"
Typed = tuple[str, str, str, str]
"""First name, last name, what they are called, and the birth date as it was typed."""
NOTHING_TYPED: Typed = ("", "", "", "")


def keep(ctx: Context, typed: Typed) -> Changes:
    """Keep it; empty fields keep nothing."""
    with ctx.database.write() as tx:
        if any(part.strip() for part in typed):
            settings.put(tx, _TYPED, list(typed))
        else:
            settings.drop(tx, _TYPED)
    return Changes()


def typed(ctx: Context) -> Typed:
    """What was typed last and not registered."""
    with ctx.database.read() as tx:
        return _read(tx)


def registered(tx: Tx, fornavn: str, etternavn: str, kallenavn: str) -> None:
    """Somebody was registered: forget it, if it is they who were being typed."""
    if _read(tx)[:3] == (fornavn, etternavn, kallenavn):
        settings.drop(tx, _TYPED)


def _read(tx: Tx) -> Typed:
    found = settings.get(tx, _TYPED, list[str], [])
    return (found[0], found[1], found[2], found[3]) if len(found) == len(NOTHING_TYPED) else NOTHING_TYPED
