"""One function per form: what somebody wrote down, as a made-up record.

Only shapes; the words come from the callers.  Paths and codes are those of `resources/skjema`, held by
tests/unit/oppdiktet/test_people.py.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.livskvalitet import CURRENT_ANCHORS
from feltapp.domain.revision import WorkState
from feltapp.oppdiktet.ink import made_up_signature
from feltapp.oppdiktet.made_up import (
    STAFF,
    MadeUpRecord,
    Who,
    day,
    filled,
    many,
    moment,
    one,
    own_words,
    rows,
    staff_ref,
)

Given = Mapping[str, Answer | JsonValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What one meeting became: words, what the person thinks, what comes next."""

    text: str
    view: str = ""
    following: str = ""
    place: str = "hjemme"
    types: tuple[str, ...] = ("samtale",)
    outcome: str = "gjennomfort"
    minutes: int = 45
    travel: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Whom a samtykke lets know what; days count from today, negative for days to come."""

    key: str
    to: str
    kind: str
    covers: tuple[str, ...]
    purpose: str
    given: int
    ends: int
    only_crisis: bool = False
    both_ways: bool = False
    way: str = "skjerm"


def stamkort(days_ago: int, author: Who, given: Given) -> MadeUpRecord:
    """Who the person is."""
    return MadeUpRecord(key="person", skjema="person", days_ago=days_ago, hour=9, author=author, answers=filled(given))


def wish(today: date, days_ago: int, author: Who, words: str) -> MadeUpRecord:
    """What is important, in the person's own words."""
    answers = filled({"viktig.ord": words, "viktig.dato": day(today, days_ago)})
    return MadeUpRecord(
        key="viktig", skjema="hva-er-viktig", days_ago=days_ago, hour=11, author=author, answers=answers
    )


def score(days_ago: int, author: Who, value: Answer | int, *, helps: str = "ja", words: str = "") -> MadeUpRecord:
    """A score of 1 to 7, or why there is none."""
    given: dict[str, Answer | JsonValue] = {
        "livskvalitet.skar": value,
        "livskvalitet.satt-av": one("satt-av", "bruker"),
        "livskvalitet.ankersett": CURRENT_ANCHORS,
    }
    if helps:
        given["livskvalitet.bidrar"] = one("bidrar", helps)
    if words:
        given["livskvalitet.kommentar"] = words
    return MadeUpRecord(
        key=f"livskvalitet-{days_ago}",
        skjema="livskvalitet",
        days_ago=days_ago,
        hour=13,
        author=author,
        answers=filled(given),
    )


def consent(
    today: date, author: Who, given: Consent, *, language: str = "norsk", interpreter: bool = False
) -> MadeUpRecord:
    """A samtykke, with all three parts."""
    answers: dict[str, Answer | JsonValue] = {
        "samtykke.mottaker": given.to,
        "samtykke.mottakertype": one("mottakertype", given.kind),
        "samtykke.opplysninger": many("opplysninger", *given.covers),
        "samtykke.gyldig-fra": day(today, given.given),
        "samtykke.gyldig-til": day(today, given.ends),
        "samtykke.formal": given.purpose,
        "samtykke.begge-veier": given.both_ways,
        "samtykke.bare-ved-krise": given.only_crisis,
        "samtykke.informert": True,
        "samtykke.sprak": one("sprak", language),
        "samtykke.tolk": interpreter,
        "samtykke.maate": one("samtykkemaate", given.way),
        "samtykke.ruspavirket": False,
    }
    at = moment(today, given.given, 11, 40)
    if given.way == "papir":
        answers["samtykke.ark-hvor"] = "I den låste arkivboksen på kontoret."
    elif given.way == "muntlig":
        answers |= {"samtykke.hort-av": STAFF[author].name, "samtykke.hort-naar": at}
    else:
        answers["samtykke.underskrift"] = made_up_signature(filled(answers), at)
    return MadeUpRecord(
        key=given.key, skjema="samtykke", days_ago=given.given, hour=12, author=author, answers=filled(answers)
    )


def withdrawal(today: date, days_ago: int, author: Who, of: str, whom: str, why: str = "") -> MadeUpRecord:
    """A samtykke taken back."""
    given: dict[str, Answer | JsonValue] = {
        "trukket.samtykke": {"ref": f"@{of}", "display": whom},
        "trukket.dato": day(today, days_ago),
    }
    if why:
        given["trukket.grunn"] = why
    return MadeUpRecord(
        key=f"trukket-{of}", skjema="samtykke-trukket", days_ago=days_ago, hour=15, author=author, answers=filled(given)
    )


def note(today: date, days_ago: int, hour: int, author: Who, written: Note) -> MadeUpRecord:
    """A journalnotat."""
    given: dict[str, Answer | JsonValue] = {
        "notat.dato": moment(today, days_ago, hour - 1),
        "notat.sted": one("sted", written.place),
        "notat.type": many("aktivitetstype", *written.types),
        "notat.utfall": one("utfall", written.outcome),
        "notat.direkte-tid": written.minutes,
        "notat.reisetid": written.travel,
        "notat.tekst": written.text,
    }
    if written.view:
        given["notat.brukers-syn"] = written.view
    if written.following:
        given["notat.neste"] = written.following
    return MadeUpRecord(
        key=f"notat-{days_ago}-{hour}",
        skjema="journalnotat",
        days_ago=days_ago,
        hour=hour,
        author=author,
        answers=filled(given),
    )


def plan(
    today: date, days_ago: int, author: Who, name: str, given: Given, calls: Sequence[Given], again: int
) -> MadeUpRecord:
    """A krise- og mestringsplan, to be looked at again `again` days from when it was made."""
    answers = {
        "plan.navn": name,
        "plan.dato": day(today, days_ago),
        "plan.ses-paa-igjen": day(today, days_ago - again),
        **given,
        **rows("plan.ringe", calls),
    }
    return MadeUpRecord(
        key="kriseplan", skjema="kriseplan", days_ago=days_ago, hour=14, author=author, answers=filled(answers)
    )


def kartlegging(days_ago: int, author: Who, given: Given, *, signed: bool) -> MadeUpRecord:
    """A kartlegging, as far as it has come."""
    answers = filled({path: _told(path, value) for path, value in given.items()})
    state = WorkState.SIGNERT if signed else WorkState.PAAGAAR
    return MadeUpRecord(
        key="kartlegging",
        skjema="alna-kartlegging",
        days_ago=days_ago,
        hour=14,
        author=author,
        answers=answers,
        state=state,
    )


def overgang(
    today: date, days_ago: int, author: Who, *, of: str, to: str, planned: int, done: int | None, ours: str, theirs: str
) -> MadeUpRecord:
    """A move; `planned` and `done` count days back from today, negative for days to come."""
    given: dict[str, Answer | JsonValue] = {
        "overgang.fra": of,
        "overgang.til": to,
        "overgang.planlagt": day(today, planned),
        "overgang.ansvarlig": ours,
        "overgang.ansvarlig-der": theirs,
    }
    if done is not None:
        given["overgang.faktisk"] = day(today, done)
    return MadeUpRecord(
        key=f"overgang-{planned}", skjema="overgang", days_ago=days_ago, hour=10, author=author, answers=filled(given)
    )


def evaluering(
    today: date, days_ago: int, author: Who, *, present: str, view: str, changed: str, following: str
) -> MadeUpRecord:
    """An evaluering; `changed` says what has changed, or is empty."""
    given: dict[str, Answer | JsonValue] = {
        "evaluering.dato": day(today, days_ago),
        "evaluering.deltakere": present,
        "evaluering.brukers-syn": view,
        "evaluering.endret-behov": bool(changed),
        "evaluering.neste": following,
    }
    if changed:
        given["evaluering.endret-behov.hva"] = changed
    return MadeUpRecord(
        key=f"evaluering-{days_ago}",
        skjema="evaluering",
        days_ago=days_ago,
        hour=14,
        author=author,
        answers=filled(given),
    )


def kopi(today: date, days_ago: int, author: Who, document: str, version: str, to: str) -> MadeUpRecord:
    """A paper copy handed over."""
    given = {"kopi.dokument": document, "kopi.versjon": version, "kopi.mottaker": to, "kopi.dato": day(today, days_ago)}
    return MadeUpRecord(
        key=f"kopi-{days_ago}-{to}", skjema="kopi", days_ago=days_ago, hour=15, author=author, answers=filled(given)
    )


def person_fields(
    *, first: str, last: str, born: str, number: str, contact: Who, coordinator: Who | None, language: str, phone: str
) -> dict[str, Answer | JsonValue]:
    """What every stamkort says."""
    given: dict[str, Answer | JsonValue] = {
        "person.fornavn": first,
        "person.etternavn": last,
        "person.fodselsdato": Answer(value=born),
        "person.sprak": one("sprak", language),
        "person.tolk": False,
        "person.telefon": phone,
        "person.adressesperre": one("adressesperre", "ugradert"),
        "person.kontaktperson": staff_ref(contact),
    }
    if number:
        given["person.idtype"] = one("urn:oid:2.16.578.1.12.4.1.1.8116", "DNR" if number[0] > "3" else "FNR")
        given["person.id"] = number
    if coordinator:
        given["person.koordinator"] = staff_ref(coordinator)
    return given


_NOT_THE_PERSONS = frozenset({"start", "rus", "vurdering", "livskvalitet"})
_WITHOUT_SOURCE = frozenset({"samarbeid.velferdsteknologi"})


def _told(path: str, value: Answer | JsonValue) -> Answer | JsonValue:
    """In a kartlegging a bare answer to one of the main questions is the person's own."""
    main = path == "rus" or (path.count(".") == 1 and path.split(".", 1)[0] not in _NOT_THE_PERSONS and ":" not in path)
    return value if isinstance(value, Answer) or not main or path in _WITHOUT_SOURCE else own_words(value)
