"""Whether a part of a document may be given to somebody, today, and why or why not: the gate as a pure rule.

Nothing is given to others unless a valid samtykke, or an exception by law with a reason, covers this information for
this recipient on this day (design §3, invariant 9; helsepersonelloven §§ 21–22, Oslostandarden tiltak 1).  The person's
own copy needs nobody's leave.  Asks nobody and knows no store; the one door through it is `actions/deling.py`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from feltapp.domain.answer import code_of, codes_of, text_of
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.revision import RecordView
from feltapp.domain.samtykke import Samtykke, SamtykkeStatus, status

MOTTAKER = Path("unntak.mottaker")
HJEMMEL = Path("unntak.hjemmel")
BEGRUNNELSE = Path("unntak.begrunnelse")
OPPLYSNINGER = Path("unntak.opplysninger")
DATO = Path("unntak.dato")

ANNET = "annet"
"""What an unntak names for a part that no samtykke can cover."""


class MottakerKind(StrEnum):
    """Who somebody is to the person: that decides whether leave is needed."""

    PERSONEN = "personen"
    KOLLEGA = "kollega"
    ANDRE = "andre"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mottaker:
    """Who is to be given something.  A name is what a samtykke names; the person's own needs none."""

    kind: MottakerKind
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Del:
    """A part of a document that can be left out: a section of a form, or the whole.

    `opplysninger`: the kinds of information, any of which a samtykke may name for it.  None at all: no samtykke covers
    it, only the law does.  `om_person`: false in what is about a dwelling or the team itself.  `signert`: one text that
    somebody stands for; work in progress and two versions are no samtykke's business.
    """

    id: str
    name: str
    opplysninger: frozenset[str]
    om_person: bool = True
    signert: bool = True


class Grunn(StrEnum):
    """Why a part may be given, or may not."""

    IKKE_OM_PERSON = "ikke-om-person"
    EGEN_KOPI = "egen-kopi"
    KOLLEGA = "kollega"
    SAMTYKKE = "samtykke"
    UNNTAK = "unntak"
    INGEN_SAMTYKKE = "ingen-samtykke"
    IKKE_DEKKET = "ikke-dekket"
    TRUKKET = "trukket"
    UTLOPT = "utlopt"
    IKKE_BEGYNT = "ikke-begynt"
    IKKE_GYLDIG = "ikke-gyldig"
    BARE_VED_KRISE = "bare-ved-krise"
    IKKE_SIGNERT = "ikke-signert"


ALLOWS = frozenset({Grunn.IKKE_OM_PERSON, Grunn.EGEN_KOPI, Grunn.KOLLEGA, Grunn.SAMTYKKE, Grunn.UNNTAK})
_BY_STATUS = {
    SamtykkeStatus.TRUKKET: Grunn.TRUKKET,
    SamtykkeStatus.UTLOPT: Grunn.UTLOPT,
    SamtykkeStatus.IKKE_BEGYNT: Grunn.IKKE_BEGYNT,
    SamtykkeStatus.IKKE_GYLDIG: Grunn.IKKE_GYLDIG,
}
_TOLD_FIRST = (
    Grunn.IKKE_SIGNERT,
    Grunn.BARE_VED_KRISE,
    Grunn.IKKE_BEGYNT,
    Grunn.UTLOPT,
    Grunn.IKKE_GYLDIG,
    Grunn.TRUKKET,
)
"""Of several samtykker that do not hold: what is nearest to one that does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unntak:
    """Leave by law instead of by samtykke: for one day, one recipient and what is named, with hjemmel and a reason."""

    record: RecordId
    mottaker: str
    opplysninger: frozenset[str]
    dato: date | None
    hjemmel: str
    begrunnelse: str
    signert: bool

    def covers(self, part: Del, name: str, today: date) -> bool:
        """Whether the law's leave is for this, to this recipient, today."""
        whole = self.signert and self.hjemmel and self.begrunnelse and self.mottaker
        named = part.opplysninger or frozenset({ANNET})
        return bool(whole) and self.dato == today and _same(self.mottaker, name) and bool(named & self.opplysninger)


@dataclass(frozen=True, slots=True, kw_only=True)
class Avgjorelse:
    """What the gate says of one part.  `by`: the samtykke or unntak that the answer rests on."""

    part: Del
    grunn: Grunn
    by: RecordId | None = None

    @property
    def allowed(self) -> bool:
        """Whether it may be given."""
        return self.grunn in ALLOWS


def avgjor(
    deler: Iterable[Del],
    mottaker: Mottaker,
    *,
    samtykker: Sequence[Samtykke],
    unntak: Sequence[Unntak] = (),
    today: date,
    krise: bool = False,
) -> tuple[Avgjorelse, ...]:
    """Each part's answer, in their order.

    `krise`: it is given because of a crisis, or to lie ready for one: a samtykke for crises only then holds too.
    """
    return tuple(_one(part, mottaker, samtykker, unntak, today, krise) for part in deler)


def read_unntak(record: RecordId, view: RecordView) -> Unntak:
    """An exception from what its record says; two versions of what it rests on cover nothing until that is settled."""
    answers = view.answers
    return Unntak(
        record=record,
        mottaker=text_of(answers.get(MOTTAKER)).strip(),
        opplysninger=frozenset(codes_of(answers.get(OPPLYSNINGER))),
        dato=_day(text_of(answers.get(DATO))),
        hjemmel=code_of(answers.get(HJEMMEL)) or text_of(answers.get(HJEMMEL)).strip(),
        begrunnelse=text_of(answers.get(BEGRUNNELSE)).strip(),
        signert=view.signed_by is not None and not view.read_only,
    )


def _one(
    part: Del, mottaker: Mottaker, samtykker: Sequence[Samtykke], unntak: Sequence[Unntak], today: date, krise: bool
) -> Avgjorelse:
    if not part.om_person:
        return Avgjorelse(part=part, grunn=Grunn.IKKE_OM_PERSON)
    if mottaker.kind is MottakerKind.PERSONEN:
        return Avgjorelse(part=part, grunn=Grunn.EGEN_KOPI)
    if mottaker.kind is MottakerKind.KOLLEGA:
        return Avgjorelse(part=part, grunn=Grunn.KOLLEGA)
    given = [one for one in samtykker if one.to(mottaker.name)]
    naming = [one for one in given if part.opplysninger & one.opplysninger]
    refused: dict[Grunn, RecordId] = {}
    for one in sorted(naming, key=lambda one: one.record):
        grunn = _BY_STATUS.get(status(one, today), Grunn.SAMTYKKE)
        if grunn is Grunn.SAMTYKKE and one.bare_ved_krise and not krise:
            grunn = Grunn.BARE_VED_KRISE
        if grunn is Grunn.SAMTYKKE and not part.signert:
            grunn = Grunn.IKKE_SIGNERT
        if grunn is Grunn.SAMTYKKE:
            return Avgjorelse(part=part, grunn=grunn, by=one.record)
        refused.setdefault(grunn, one.record)
    for law in sorted(unntak, key=lambda law: law.record):
        if law.covers(part, mottaker.name, today):
            return Avgjorelse(part=part, grunn=Grunn.UNNTAK, by=law.record)
    for grunn in _TOLD_FIRST:
        if grunn in refused:
            return Avgjorelse(part=part, grunn=grunn, by=refused[grunn])
    valid = any(status(one, today) is SamtykkeStatus.GYLDIG for one in given)
    return Avgjorelse(part=part, grunn=Grunn.IKKE_DEKKET if valid else Grunn.INGEN_SAMTYKKE)


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
