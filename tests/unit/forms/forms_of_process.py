"""What code and lists rely on in the forms of the process, from henvendelse to evaluering: nature, mappe, linkIds."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature

PROCESS: dict[str, tuple[Nature, MappeKind, str]] = {}
