"""The person who uses feltapp, and the device she uses it on, as a certificate says it.

Who may do what is decided by roles (`mappe.READABLE_BY`); who *is* who by certificates: `certificate.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from feltapp.domain.ids import DeviceId, MedarbeiderId, TeamId
from feltapp.domain.mappe import Role
from feltapp.oversettelse import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Medarbeider:
    """One medarbeider in a team.  `title` is what she is called at work: Bo-oppfølger, Ruskonsulent."""

    id: MedarbeiderId
    name: str
    title: str
    role: Role
    team: TeamId
    team_name: str

    @property
    def first_name(self) -> str:
        """What colleagues call her."""
        return self.name.split(" ", 1)[0]

    @property
    def initials(self) -> str:
        """At most two letters, for the small round mark."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A medarbeider's laptop: `signing` checks what it signed (Ed25519), `sealing` is for keys sent to it (X25519)."""

    id: DeviceId
    medarbeider: Medarbeider
    signing: bytes
    sealing: bytes


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody whose certificate this laptop has verified, by id."""

    by_id: Mapping[MedarbeiderId, Medarbeider]

    def name(self, medarbeider: MedarbeiderId | None) -> str:
        """A colleague's name; honest when it is not known here."""
        known = self.by_id.get(medarbeider) if medarbeider else None
        return known.name if known else tr("Ukjent medarbeider") if medarbeider else ""

    def first_name(self, medarbeider: MedarbeiderId | None) -> str:
        """What colleagues call her."""
        known = self.by_id.get(medarbeider) if medarbeider else None
        return known.first_name if known else self.name(medarbeider)
