"""How a dwelling is secured (trafikklyset), as a mark: a word, a shape and a colour.  About dwellings, never people."""

from feltapp.oversettelse import tr
from feltapp.ui.parts.badge import Badge, Kind

MARKS = {
    "gronn": (Kind.OK, tr("Grønn"), "Checkmark"),
    "gul": (Kind.SNART, tr("Gul"), "Minus"),
    "rod": (Kind.PASSERT, tr("Rød"), "ShieldLock"),
    "mangler": (Kind.PASSERT, tr("Mangler brannvern"), "ExclamationmarkTriangle"),
}
NOT_SAID = (Kind.NOYTRAL, tr("Ikke vurdert"), "")


def sikring_badge(sikring: str) -> Badge:
    """The mark of one dwelling."""
    kind, word, icon = MARKS.get(sikring, NOT_SAID)
    badge = Badge(kind, word, icon)
    badge.setAccessibleName(tr("Sikring: {ord}").format(ord=word))
    return badge
