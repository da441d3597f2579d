"""A planned visit: when, where, what for, and how it went.  The besøk is the plan; what happened is the journalnotat.

Pure.  Not reaching anybody closes nothing (Housing First principle 3): no state here says that something is over but
this one visit.  Outcomes: domain brief L10.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from feltapp.domain.answer import Answer, Answers, code_of, text_of
from feltapp.domain.ids import BrukerId, MedarbeiderId, Path, RecordId

SKJEMA = "besok"
NAAR, VARIGHET, STED = Path("besoket.naar"), Path("besoket.varighet"), Path("besoket.sted")
ADRESSE, HVA = Path("besoket.adresse"), Path("besoket.hva")
HVEM, MEDFOLGE = Path("besoket.hvem"), Path("besoket.medfolge")
BEGYNT, FERDIG, UTFALL = Path("besoket.begynt"), Path("besoket.ferdig"), Path("besoket.utfall")
DIREKTE, REISE, NOTAT = Path("besoket.direkte-tid"), Path("besoket.reisetid"), Path("besoket.notat")

SERIE, DAG = Path("besoket.serie"), Path("besoket.dag")

UTFALL_SYSTEM = "urn:feltapp:kode:utfall"
_TO_THE_NOTE = {
    STED: Path("notat.sted"),
    DIREKTE: Path("notat.direkte-tid"),
    REISE: Path("notat.reisetid"),
    UTFALL: Path("notat.utfall"),
}


class Utfall(StrEnum):
    """How a visit went, as on the journalnotat."""

    GJENNOMFORT = "gjennomfort"
    IKKE_HJEMME = "ikke-hjemme"
    AVLYST_BRUKER = "avlyst-bruker"
    AVLYST_OSS = "avlyst-oss"
    APNET_IKKE = "apnet-ikke"
    ONSKET_IKKE = "onsket-ikke"


@dataclass(frozen=True, slots=True, kw_only=True)
class Besok:
    """One visit.  `utfall` is None until somebody has said how it went; `notat` is the note that tells of it."""

    record: RecordId
    bruker: BrukerId
    when: datetime
    minutes: int | None
    sted: str
    adresse: str
    hva: str
    who: frozenset[MedarbeiderId]
    begun: datetime | None
    utfall: Utfall | None
    notat: RecordId | None
    serie: RecordId | None = None

    @property
    def over(self) -> bool:
        """Whether nobody is waiting for it."""
        return self.utfall is not None


def read(record: RecordId, bruker: BrukerId, answers: Answers) -> Besok | None:
    """A visit from its answers; nothing without a time."""
    when = _moment(answers.get(NAAR))
    if when is None:
        return None
    utfall, notat = code_of(answers.get(UTFALL)), text_of(answers.get(NOTAT))
    return Besok(
        record=record,
        bruker=bruker,
        when=when,
        minutes=_number(answers.get(VARIGHET)),
        sted=code_of(answers.get(STED)),
        adresse=text_of(answers.get(ADRESSE)),
        hva=text_of(answers.get(HVA)),
        who=frozenset(found for path in (HVEM, MEDFOLGE) if (found := _reference(answers.get(path)))),
        begun=_moment(answers.get(BEGYNT)),
        utfall=Utfall(utfall) if utfall in list(Utfall) else None,
        notat=RecordId(notat) if notat else None,
        serie=RecordId(serie) if (serie := text_of(answers.get(SERIE))) else None,
    )


def ended(answers: Answers, utfall: Utfall, now: datetime) -> dict[Path, Answer]:
    """What is answered when a visit is over: how it went, when, and the time together if it was begun."""
    found = {UTFALL: Answer(value={"code": utfall.value, "system": UTFALL_SYSTEM})}
    if utfall is Utfall.GJENNOMFORT:
        found[FERDIG] = Answer(value=now.isoformat())
        begun = _moment(answers.get(BEGYNT))
        if begun is not None and DIREKTE not in answers:
            found[DIREKTE] = Answer(value=max(0, round((now - begun).total_seconds() / 60)))
    return found


def to_note(answers: Answers) -> dict[Path, Answer]:
    """What the journalnotat begins with: when it was, where, the time together and the time on the road."""
    found = {there: answers[here] for here, there in _TO_THE_NOTE.items() if here in answers}
    began = answers.get(BEGYNT) or answers.get(NAAR)
    if began is not None:
        found[Path("notat.dato")] = began
    return found


def _moment(answer: Answer | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(text_of(answer))
    except ValueError:
        return None
    return found if found.tzinfo else None


def _number(answer: Answer | None) -> int | None:
    value = answer.value if answer is not None else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _reference(answer: Answer | None) -> MedarbeiderId | None:
    value = answer.value if answer is not None else None
    ref = value.get("ref") if isinstance(value, dict) else None
    return MedarbeiderId(ref) if isinstance(ref, str) and ref else None
