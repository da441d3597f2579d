"""What a samtykke lets others know, whom, and until when: the rule in front of every sharing.

Source: Oslostandarden tiltak 1 («hvilke opplysninger som kan deles, hvem de kan deles med og for hvor lenge»),
helsepersonelloven § 22.  A samtykke without all three is not valid.  Where two laptops wrote different things the
stricter reading holds until a person has settled it: withdrawn, shorter, narrower (design §5).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from feltapp.domain.answer import Answer, Answers, code_of, codes_of, text_of
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.revision import RecordView

OPPLYSNINGER = Path("samtykke.opplysninger")
MOTTAKER = Path("samtykke.mottaker")
GYLDIG_FRA = Path("samtykke.gyldig-fra")
GYLDIG_TIL = Path("samtykke.gyldig-til")
BARE_VED_KRISE = Path("samtykke.bare-ved-krise")
BEGGE_VEIER = Path("samtykke.begge-veier")
MOTTAKERTYPE = Path("samtykke.mottakertype")
INFORMERT = Path("samtykke.informert")
RUSPAVIRKET = Path("samtykke.ruspavirket")
MAATE = Path("samtykke.maate")
UNDERSKRIFT = Path("samtykke.underskrift")
ARK = Path("samtykke.ark")
ARK_HVOR = Path("samtykke.ark-hvor")
HORT_AV = Path("samtykke.hort-av")
HORT_NAAR = Path("samtykke.hort-naar")
TRUKKET_SAMTYKKE = Path("trukket.samtykke")
TRUKKET_DATO = Path("trukket.dato")

PARORENDE = "parorende"
UNKNOWN_DAY = date.min


class SamtykkeStatus(StrEnum):
    """What a samtykke is today."""

    GYLDIG = "gyldig"
    IKKE_GYLDIG = "ikke-gyldig"
    IKKE_BEGYNT = "ikke-begynt"
    UTLOPT = "utlopt"
    TRUKKET = "trukket"


@dataclass(frozen=True, slots=True, kw_only=True)
class Samtykke:
    """One samtykke, read strictly: of several versions the latest start, the earliest end, what all cover.

    `begge_veier`: the recipient may also tell us; `parorende`: the recipient is somebody near, and no service.
    `trukket` is the day it was withdrawn; `UNKNOWN_DAY` when that is all that can be read of the withdrawal.
    """

    record: RecordId
    opplysninger: frozenset[str]
    mottakere: frozenset[str]
    gyldig_fra: date | None
    gyldig_til: date | None
    bare_ved_krise: bool
    informert: bool
    innhentes_paa_nytt: bool
    signert: bool
    trukket: date | None = None
    begge_veier: bool = False
    parorende: bool = False

    @property
    def mottaker(self) -> str:
        """The named recipient; two versions with different names, or one without a name, cover nobody."""
        return next(iter(self.mottakere)) if len(self.mottakere) == 1 else ""

    def to(self, mottaker: str) -> bool:
        """Whether it is for this recipient, however the name is written."""
        return bool(self.mottaker) and self.mottaker.casefold() == mottaker.strip().casefold()


def missing(answers: Answers) -> tuple[Path, ...]:
    """The parts without which a samtykke cannot become gyldig, in the order they are asked."""
    parts: list[Path] = []
    if not codes_of(answers.get(OPPLYSNINGER)):
        parts.append(OPPLYSNINGER)
    if not text_of(answers.get(MOTTAKER)).strip():
        parts.append(MOTTAKER)
    if _day(answers.get(GYLDIG_TIL)) is None:
        parts.append(GYLDIG_TIL)
    if not _yes(answers.get(INFORMERT)):
        parts.append(INFORMERT)
    return tuple(parts)


def read(record: RecordId, view: RecordView, *, trukket: date | None = None) -> Samtykke:
    """A samtykke from what its record says now."""
    told = _Told(view)
    starts = [day for answer in told.of(GYLDIG_FRA) if (day := _day(answer))]
    ends = [_day(answer) for answer in told.of(GYLDIG_TIL)]
    covered = [frozenset(codes_of(answer)) for answer in told.of(OPPLYSNINGER)]
    return Samtykke(
        record=record,
        opplysninger=frozenset.intersection(*covered) if covered else frozenset(),
        mottakere=frozenset(text_of(answer).strip() for answer in told.of(MOTTAKER)),
        gyldig_fra=max(starts, default=None),
        gyldig_til=None if not ends or None in ends else min(day for day in ends if day is not None),
        bare_ved_krise=any(_yes(a) for a in told.of(BARE_VED_KRISE)),
        informert=bool(told.of(INFORMERT)) and all(_yes(a) for a in told.of(INFORMERT)),
        innhentes_paa_nytt=any(_yes(a) for a in told.of(RUSPAVIRKET)),
        signert=view.signed_by is not None and not view.read_only,
        trukket=trukket,
        begge_veier=bool(told.of(BEGGE_VEIER)) and all(_yes(a) for a in told.of(BEGGE_VEIER)),
        parorende=bool(told.of(MOTTAKERTYPE)) and all(code_of(a) == PARORENDE for a in told.of(MOTTAKERTYPE)),
    )


def status(samtykke: Samtykke, today: date) -> SamtykkeStatus:
    """What it is on a day.  `gyldig_til` counts: a samtykke to 11.12. covers 11.12."""
    if samtykke.trukket is not None:
        return SamtykkeStatus.TRUKKET
    complete = samtykke.opplysninger and samtykke.mottaker and samtykke.gyldig_til and samtykke.informert
    if not complete or not samtykke.signert or samtykke.innhentes_paa_nytt:
        return SamtykkeStatus.IKKE_GYLDIG
    if samtykke.gyldig_til is not None and samtykke.gyldig_til < today:
        return SamtykkeStatus.UTLOPT
    if samtykke.gyldig_fra is not None and samtykke.gyldig_fra > today:
        return SamtykkeStatus.IKKE_BEGYNT
    return SamtykkeStatus.GYLDIG


def covers(samtykker: Iterable[Samtykke], *, opplysning: str, mottaker: str, today: date, krise: bool = False) -> bool:
    """Whether any valid samtykke lets this recipient know this, today."""
    return any(
        status(samtykke, today) is SamtykkeStatus.GYLDIG
        and opplysning in samtykke.opplysninger
        and samtykke.to(mottaker)
        and (krise or not samtykke.bare_ved_krise)
        for samtykke in samtykker
    )


def may_tell(samtykker: Iterable[Samtykke], *, parorende: bool, today: date) -> bool:
    """Whether somebody near, or a service, may be a kilde today: only by a samtykke that goes both ways.

    «Informasjon fra pårørende inkluderes, forutsatt dokumentert samtykke» (Oslostandarden tiltak 7).
    """
    return any(
        status(one, today) is SamtykkeStatus.GYLDIG and one.begge_veier and one.parorende is parorende
        for one in samtykker
    )


def withdrawals(views: Mapping[RecordId, RecordView]) -> dict[RecordId, date]:
    """Which samtykker were withdrawn, and when, by the `samtykke-trukket` records.

    Withdrawn stays withdrawn: also when the day cannot be read, or when somebody else changed the paper meanwhile.
    """
    found: dict[RecordId, date] = {}
    for view in views.values():
        told = _Told(view)
        days = [day for answer in told.of(TRUKKET_DATO) if (day := _day(answer))]
        for answer in told.of(TRUKKET_SAMTYKKE):
            if isinstance(answer.value, dict) and isinstance(ref := answer.value.get("ref"), str):
                record = RecordId(ref)
                found[record] = min([*days, *([found[record]] if record in found else [])], default=UNKNOWN_DAY)
    return found


@dataclass(frozen=True, slots=True)
class _Told:
    """Every answer that still stands for a question, settled or not."""

    view: RecordView

    def of(self, path: Path) -> tuple[Answer, ...]:
        for choice in self.view.choices:
            if choice.path == path:
                return tuple(version.answer for version in choice.versions)
        answer = self.view.answers.get(path)
        return () if answer is None else (answer,)


def _yes(answer: Answer | None) -> bool:
    return answer is not None and answer.value is True


def _day(answer: Answer | None) -> date | None:
    try:
        return date.fromisoformat(text_of(answer))
    except ValueError:
        return None
