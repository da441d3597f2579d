"""Where things are done: from what an action names to the place in the window.

The names of pages and the way a new form is asked for stand here and nowhere else.
"""

from collections.abc import Mapping

from feltapp.actions.frist import FristRow
from feltapp.domain.ids import BrukerId, RecordId, RevisionId
from feltapp.domain.place import Place
from feltapp.domain.regler import Closes

NEW = "ny:"

_PAGES = {
    Closes.LIVSKVALITET: "livskvalitet",
    Closes.SAMTYKKE: "samtykke",
}
_IN_ITS_RECORD = frozenset(
    {Closes.UTKAST, Closes.TILTAK, Closes.SOKNAD, Closes.VEDTAK, Closes.HENVENDELSE, Closes.OVERGANG}
)


def person(bruker: BrukerId, tab: str = "") -> Place:
    """A bruker's own page."""
    return Place(page="person", bruker=bruker, field=tab)


def new_form(bruker: BrukerId, skjema_id: str) -> Place:
    """A fresh form of a kind."""
    return Place(page="skjema", bruker=bruker, record=NEW + skjema_id)


def draft(bruker: BrukerId, draft_id: RevisionId) -> Place:
    """What was begun."""
    return Place(page="skjema", bruker=bruker, draft=draft_id)


def go_on(bruker: BrukerId, record: RecordId) -> Place:
    """A record to write on."""
    return Place(page="skjema", bruker=bruker, record=record)


def read(bruker: BrukerId, record: RecordId) -> Place:
    """A record to read."""
    return Place(page="les", bruker=bruker, record=record)


def print_out(bruker: BrukerId, record: RecordId, shape: str = "") -> Place:
    """A record on paper; without one, all that we hold about the person."""
    return Place(page="skriv-ut", bruker=bruker, record=record, field=shape)


def print_draft(bruker: BrukerId, draft_id: RevisionId) -> Place:
    """What is being written, on paper."""
    return Place(page="skriv-ut", bruker=bruker, draft=draft_id)


TURNED: Mapping[str, str] = {"samtykke": "snudd-samtykke", "kriseplan": "snudd-plan"}
"""The form, and the page where it is gone through with the screen turned to the person."""


def turned(bruker: BrukerId, skjema_id: str, draft_id: RevisionId = RevisionId("")) -> Place:
    """What is being written, for the person alone; of the plan also as it stands."""
    return Place(page=TURNED[skjema_id], bruker=bruker, draft=draft_id)


def give_file(bruker: BrukerId) -> Place:
    """All or some of what we hold about the person, as a file for another system."""
    return Place(page="gi-fil", bruker=bruker)


def versions(bruker: BrukerId, record: RecordId) -> Place:
    """The open choices of a record."""
    return Place(page="to-versjoner", bruker=bruker, record=record)


def of_frist(row: FristRow) -> Place:
    """Where a frist is closed: on its page, in the record that it is about, or in a new form of its kind."""
    if row.paper is not None:
        return print_out(row.bruker, row.paper)
    page = _PAGES.get(row.closes)
    if page:
        return Place(page=page, bruker=row.bruker)
    if row.closes is Closes.SYNKRONISERING:
        return Place(page=row.closes.value)
    if row.closes is Closes.UNNTAK and row.about is not None:
        return read(row.bruker, row.about)
    if row.closes in _IN_ITS_RECORD and row.about is not None:
        return Place(page="skjema", bruker=row.bruker, record=row.about)
    return new_form(row.bruker, row.closes.value)
