"""What the rules of what is due need to know of one bruker: days and answers from signed records, and no more.

Gathered by `actions/frist.py`; read by `frist.py`.  Two stamkort of one person are one bruker here.
"""

from dataclasses import dataclass
from datetime import date

from feltapp.domain.forlop import NOTHING_YET, Forlop
from feltapp.domain.ids import BrukerId, RecordId
from feltapp.domain.samtykke import Samtykke

HAR_SVART = frozenset({"takket-ja", "takket-nei", "venter"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Overgang:
    """A move between services: when it is planned, when it took place, whether into a home of one's own.

    `from_institution`: then there is to be a plan, and the sjekkliste is to be used; `plan` and `sjekkliste` say that
    they are in place.  `followed_until`: the day the old bydel's follow-up after a move ends.
    """

    record: RecordId
    planned: date | None
    actual: date | None
    into_home: bool = True
    from_institution: bool = False
    plan: bool = False
    sjekkliste: bool = False
    followed_until: date | None = None

    @property
    def day(self) -> date | None:
        """The real date when it is known, else the planned one."""
        return self.actual or self.planned


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilbud:
    """An offer that must be made, and what was said: individuell plan, koordinator.

    `svar`: har, ikke-behov, skal-tilbys, takket-ja, takket-nei, venter, or empty when nobody has asked.
    `igjen`: when to ask again.  `opplyst`: told of the right to a koordinator.
    """

    svar: str
    day: date
    igjen: date | None = None
    opplyst: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiltak:
    """Something that is being done: `since` it began or was last summed up."""

    record: RecordId
    name: str
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Soknad:
    """An application without an answer; `antatt` is what a foreløpig svar promised."""

    record: RecordId
    about: str
    received: date
    antatt: date | None = None
    forelopig: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Vedtak:
    """A decision that runs out."""

    record: RecordId
    tjeneste: str
    until: date
    evaluert: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Henvendelse:
    """Somebody asked for help.  `owned`: a named medarbeider has it; handed over, only when the other has said so."""

    record: RecordId
    received: date
    samtale: str
    igjen: date | None = None
    owned: bool = True
    handed_over: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IkkeFortalt:
    """Something was given by law, to whom and when, and the person has not been told yet."""

    record: RecordId
    mottaker: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Lukket:
    """A frist that somebody closed with a reason, without doing what it asks."""

    code: str
    about: RecordId | None
    due: date
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All of one bruker.  `until`: the days a voldsrisiko and a besøkskort say they hold to.

    `forlop`: the phases.  `etter_flytting`: an avslutning because of a move, and until when it is followed up after it.

    `drafts` and `unsent` are this medarbeider's and this laptop's own: what is begun (record, title, day), and since
    when signed work waits.
    """

    bruker: BrukerId
    followed_since: date
    kontaktperson: bool
    evaluert: date | None = None
    tiltak_evaluert: date | None = None
    livskvalitet: date | None = None
    kartlagt: date | None = None
    plan: RecordId | None = None
    plan_signed: date | None = None
    plan_printed: date | None = None
    sjekkliste: date | None = None
    koordinator: Tilbud | None = None
    ip: Tilbud | None = None
    fastlege: str = ""
    barn: bool = False
    foreldreveiledning: str = ""
    rettigheter: bool = False
    vurdert_17: bool = False
    voldsrisiko_until: date | None = None
    besokskort_until: date | None = None
    samtykker: tuple[Samtykke, ...] = ()
    forlop: Forlop = NOTHING_YET
    etter_flytting: tuple[RecordId, date] | None = None
    overganger: tuple[Overgang, ...] = ()
    contacts: tuple[date, ...] = ()
    tiltak: tuple[Tiltak, ...] = ()
    soknader: tuple[Soknad, ...] = ()
    vedtak: tuple[Vedtak, ...] = ()
    henvendelser: tuple[Henvendelse, ...] = ()
    drafts: tuple[tuple[RecordId, str, date], ...] = ()
    unsent: date | None = None
    ikke_fortalt: tuple[IkkeFortalt, ...] = ()
    lukket: tuple[Lukket, ...] = ()
