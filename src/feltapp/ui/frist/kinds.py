"""How what is due looks: the kind that `actions/frist.py` gives it, as a badge.  Look §2 and §6."""

from feltapp.actions.frist import FristRow
from feltapp.ui.parts.badge import Badge, Kind

KINDS = {
    "passert": (Kind.PASSERT, "ExclamationmarkTriangle"),
    "i-dag": (Kind.SNART, "Hourglass"),
    "snart": (Kind.SNART, "Hourglass"),
    "senere": (Kind.NOYTRAL, "Calendar"),
}


def badge_of(one: FristRow) -> Badge:
    """When it is due."""
    kind, icon = KINDS[one.kind]
    return Badge(kind, one.when, icon)
