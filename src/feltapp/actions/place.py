"""Where the medarbeider was, kept in the encrypted store so that unlocking returns to the same field."""

from feltapp.actions.context import Context
from feltapp.domain.place import Place
from feltapp.store import place


def remember(ctx: Context, where: Place) -> None:
    """Keep the page, person, form and field that is on screen."""
    with ctx.database.write() as tx:
        place.put(tx, where)


def where_was_i(ctx: Context) -> Place | None:
    """The place to come back to, or None the first time."""
    with ctx.database.read() as tx:
        return place.get(tx)
