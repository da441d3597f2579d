"""What code and lists rely on in the forms of homes, safety, teams and partners: nature, mappe, linkIds."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature

HOUSING: dict[str, tuple[Nature, MappeKind, str]] = {}
