"""Where things are done: from what an action names to the place in the window.

The names of pages and the way a new form is asked for stand here and nowhere else.
"""

from feltapp.actions.frist import FristRow
from feltapp.domain.frist import Closes
from feltapp.domain.ids import BrukerId, RecordId, RevisionId
from feltapp.domain.place import Place

NEW = "ny:"

_PAGES = {
    Closes.LIVSKVALITET: "livskvalitet",
    Closes.KRISEPLAN: "kriseplan",
    Closes.SAMTYKKE: "samtykke",
    Closes.STAMKORT: "person",
}


def person(bruker: BrukerId, tab: str = "") -> Place:
    """A bruker's own page."""
    return Place(page="person", bruker=bruker, field=tab)


def new_form(bruker: BrukerId, skjema_id: str) -> Place:
    """A fresh form of a kind."""
    return Place(page="skjema", bruker=bruker, record=NEW + skjema_id)


def draft(bruker: BrukerId, draft_id: RevisionId) -> Place:
    """What was begun."""
    return Place(page="skjema", bruker=bruker, draft=draft_id)


def read(bruker: BrukerId, record: RecordId) -> Place:
    """A record to read."""
    return Place(page="les", bruker=bruker, record=record)


def versions(bruker: BrukerId, record: RecordId) -> Place:
    """The open choices of a record."""
    return Place(page="to-versjoner", bruker=bruker, record=record)


def of_frist(row: FristRow) -> Place:
    """Where a frist is closed."""
    page = _PAGES.get(row.closes)
    return Place(page=page, bruker=row.bruker) if page else new_form(row.bruker, row.closes.value)
