"""Where in the window a medarbeider is, so that an unlock comes back to the same page, form and field.

Ids only, never a name or what somebody wrote.  `store/place.py` keeps the newest one.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`page` is a key of the window's page registry; `field` the path of the answer that had focus, or a tab's name."""

    page: str
    bruker: str = ""
    record: str = ""
    draft: str = ""
    field: str = ""


MIN_DAG = Place(page="min-dag")
