"""What stands in the menu at the left: only what the medarbeider's role has something in."""

from feltapp.domain.mappe import READABLE_BY, MappeKind, Role
from feltapp.ui.parts.side_menu import MenuItem

MENU = (
    (MenuItem(key="min-dag", icon="Sun", name="Min dag"), None),
    (MenuItem(key="brukere", icon="PersonGroup", name="Mine brukere"), MappeKind.STAMKORT),
    (MenuItem(key="besok", icon="Calendar", name="Besøk"), MappeKind.JOURNAL),
    (MenuItem(key="boliger", icon="House", name="Boliger"), MappeKind.BOLIG),
    (MenuItem(key="team", icon="Buildings3", name="Teamet"), MappeKind.TEAM),
)
"""Each with the kind of mappe it shows; none for what everybody has."""
BOTTOM = (
    MenuItem(key="skjemaer", icon="Files", name="Skjema"),
    MenuItem(key="synkronisering", icon="ArrowsCirclepath", name="Synkronisering"),
    MenuItem(key="innstillinger", icon="Cog", name="Innstillinger"),
    MenuItem(key="hjelp", icon="QuestionmarkCircle", name="Hjelp", key_hint="F1"),
)


def menu_for(role: Role) -> tuple[MenuItem, ...]:
    """The upper part of the menu."""
    return tuple(item for item, kind in MENU if kind is None or kind in READABLE_BY[role])
