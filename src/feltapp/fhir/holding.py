"""What is to be told of a person in a file, as values: no FHIR yet, and no store."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from feltapp.domain.answer import Answers
from feltapp.domain.ids import MedarbeiderId, RecordId, RevisionId, SkjemaRef, TeamId
from feltapp.domain.medarbeider import Medarbeider
from feltapp.domain.person import Person
from feltapp.domain.revision import Choice, WorkState
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus
from feltapp.forms.definition import FormDefinition


@dataclass(frozen=True, slots=True, kw_only=True)
class Registrering:
    """One record as it stands: what it says, by whom, since when.  `choices`: the questions with two versions."""

    record: RecordId
    revision: RevisionId
    skjema: SkjemaRef
    definition: FormDefinition
    answers: Answers
    choices: tuple[Choice, ...] = ()
    state: WorkState
    author: MedarbeiderId
    recorded_at: datetime
    happened_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Innsyn:
    """Who did what with the person's papers, and when."""

    when: datetime
    who: MedarbeiderId
    act: str
    record: RecordId | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Those who follow the person up."""

    id: TeamId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What is to be told: about whom, what is written, and, for the person alone, samtykker and who has read.

    `telephone` and `language` stand in the stamkort: empty when the stamkort is not given.  `closed`: what tells where
    the person is to be found has been taken out of it all.
    """

    person: Person
    telephone: str = ""
    language: str = ""
    team: Team
    registreringer: tuple[Registrering, ...]
    samtykker: tuple[tuple[Samtykke, SamtykkeStatus, datetime], ...] = ()
    lest: tuple[Innsyn, ...] = ()
    staff: Mapping[MedarbeiderId, Medarbeider]
    made_at: datetime
    closed: bool = False

    def name(self, who: MedarbeiderId) -> str:
        """A medarbeider's name, or empty when this laptop does not know it."""
        known = self.staff.get(who)
        return known.name if known else ""
