"""How a dwelling is secured (trafikklyset), as a mark: a word, a shape and a colour.  About dwellings, never people."""

from feltapp.ui.parts.badge import Badge, Kind

MARKS = {
    "gronn": (Kind.OK, "Grønn", "Checkmark"),
    "gul": (Kind.SNART, "Gul", "Minus"),
    "rod": (Kind.PASSERT, "Rød", "ShieldLock"),
    "mangler": (Kind.PASSERT, "Mangler brannvern", "ExclamationmarkTriangle"),
}
NOT_SAID = (Kind.NOYTRAL, "Ikke vurdert", "")


def sikring_badge(sikring: str) -> Badge:
    """The mark of one dwelling."""
    kind, word, icon = MARKS.get(sikring, NOT_SAID)
    badge = Badge(kind, word, icon)
    badge.setAccessibleName(f"Sikring: {word}")
    return badge
