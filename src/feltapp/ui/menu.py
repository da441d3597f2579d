"""What stands in the menu at the left: only what the medarbeider's role has something in."""

from feltapp.domain.mappe import READABLE_BY, MappeKind, Role
from feltapp.oversettelse import tr
from feltapp.ui.parts.side_menu import MenuItem

MENU = (
    (MenuItem(key="min-dag", icon="Sun", name=tr("Min dag")), None),
    (MenuItem(key="brukere", icon="PersonGroup", name=tr("Mine brukere")), MappeKind.STAMKORT),
    (MenuItem(key="besok", icon="Calendar", name=tr("Besøk")), MappeKind.JOURNAL),
    (MenuItem(key="boliger", icon="House", name=tr("Boliger")), MappeKind.BOLIG),
    (MenuItem(key="team", icon="Buildings3", name=tr("Teamet")), MappeKind.TEAM),
)
"""Each with the kind of mappe it shows; none for what everybody has."""
BOTTOM = (
    MenuItem(key="skjemaer", icon="Files", name=tr("Skjema", "flere")),
    MenuItem(key="synkronisering", icon="ArrowsCirclepath", name=tr("Synkronisering")),
    MenuItem(key="innstillinger", icon="Cog", name=tr("Innstillinger")),
    MenuItem(key="hjelp", icon="QuestionmarkCircle", name=tr("Hjelp"), key_hint="F1"),
)


def menu_for(role: Role) -> tuple[MenuItem, ...]:
    """The upper part of the menu."""
    return tuple(item for item, kind in MENU if kind is None or kind in READABLE_BY[role])
