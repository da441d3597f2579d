"""The mappe: the unit of access, of encryption and of sync.

What kind of content may lie where follows the law behind it (domain brief §5.2) and Housing First principle 5: a
dwelling's mappe never holds health data.
"""

from dataclasses import dataclass
from enum import StrEnum

from feltapp.domain.ids import BrukerId, MappeId, TeamId


class MappeKind(StrEnum):
    """What a mappe holds."""

    STAMKORT = "stamkort"
    JOURNAL = "journal"
    SOSIAL = "sosial"
    TRYGGHET = "trygghet"
    BOLIG = "bolig"
    TEAM = "team"


class Role(StrEnum):
    """What a medarbeider is in feltapp (domain brief §1.3)."""

    FELTARBEIDER = "feltarbeider"
    TEAMLEDER = "teamleder"
    KOORDINATOR = "koordinator"
    BOLIGANSVARLIG = "boligansvarlig"
    STATISTIKK = "statistikk"
    SYSTEMANSVARLIG = "systemansvarlig"
    PERSONVERN = "personvern"


_CARE = frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.SOSIAL, MappeKind.TRYGGHET, MappeKind.TEAM})
READABLE_BY: dict[Role, frozenset[MappeKind]] = {
    Role.FELTARBEIDER: _CARE,
    Role.TEAMLEDER: _CARE | {MappeKind.BOLIG},
    Role.KOORDINATOR: frozenset({MappeKind.STAMKORT, MappeKind.JOURNAL, MappeKind.TEAM}),
    Role.BOLIGANSVARLIG: frozenset({MappeKind.BOLIG, MappeKind.TEAM}),
    Role.STATISTIKK: frozenset(),
    Role.SYSTEMANSVARLIG: frozenset(),
    Role.PERSONVERN: frozenset(),
}
"""Which kinds of mappe a role may read and write, within the team's caseload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mappe:
    """One mappe: whose, of what kind, kept by which team."""

    id: MappeId
    bruker: BrukerId
    kind: MappeKind
    team: TeamId
