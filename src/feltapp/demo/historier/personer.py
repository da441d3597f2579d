"""Who is in the stories before they begin: those that one is about, and some others, so that no list stands empty."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from feltapp.domain.answer import Answer, JsonValue
from feltapp.oppdiktet import entries
from feltapp.oppdiktet.entries import Consent, Note
from feltapp.oppdiktet.made_up import (
    MadeUpPerson,
    MadeUpRecord,
    Who,
    day,
    filled,
    many,
    one,
    staff_ref,
)
from feltapp.oppdiktet.numbers import synthetic_number
from feltapp.oppdiktet.people import people

OTHERS = 8
TOR, RITA = "Tor Eide", "Rita Moe"


def noen(today: date) -> tuple[MadeUpPerson, ...]:
    """A handful of those the demo day has, without Lars, whose story that is."""
    return people(today)[1 : 1 + OTHERS]


def med_tor(today: date) -> tuple[MadeUpPerson, ...]:
    """Tor is in prison until Thursday, and has been promised a flat."""
    told: tuple[MadeUpRecord, ...] = (
        _stamkort(TOR, date(1985, 5, 20), 150, "00 00 04 01"),
        *_settled(today, "Tor", 148),
        entries.wish(today, 140, "kari", "Å ha noe å stå opp til. Og at mora mi slipper å være redd."),
        entries.kartlegging(30, "kari", {"start.viktig": "Å ha noe å stå opp til."}, signed=False),
        MadeUpRecord(
            key="overgang",
            skjema="overgang",
            days_ago=25,
            hour=10,
            author="kari",
            answers=filled(
                {
                    "overgang.fra": "Eksempel fengsel",
                    "overgang.fra.type": one("overgangssted", "fengsel"),
                    "overgang.til": "Kommunal leilighet i Storgata",
                    "overgang.til.type": one("overgangssted", "bolig"),
                    "overgang.planlagt": "2026-03-12",
                    "overgang.ansvarlig": "Kari Moen",
                    "overgang.ansvarlig-der": "Kontaktbetjent Ås",
                }
            ),
        ),
        entries.note(
            today,
            12,
            13,
            "kari",
            Note(text="Besøk i fengselet. Tor gruer seg til den første kvelden alene.", place="institusjon"),
        ),
    )
    return (MadeUpPerson(key="tor-eide", contact="kari", records=told), *noen(today))


def med_plan(today: date) -> tuple[MadeUpPerson, ...]:
    """The same, with a plan that is signed and lies in no hand."""
    (tor, *others) = med_tor(today)
    plan = entries.plan(today, 4, "kari", "Tor", {"plan.viktig": "Å ha noe å stå opp til."}, (), again=90)
    return (replace(tor, records=(*tor.records, plan)), *others)


def med_rita(today: date) -> tuple[MadeUpPerson, ...]:
    """Rita has been here for three weeks; NAV may know where she lives, and she has begun to wish they did not."""
    told: tuple[MadeUpRecord, ...] = (
        _stamkort(RITA, date(1992, 9, 3), 21, "00 00 04 02"),
        entries.wish(today, 20, "kari", "Fred. Og at folk spør meg, ikke hverandre."),
        entries.consent(
            today,
            "kari",
            Consent(
                key="samtykke-nav",
                to="NAV Eksempel",
                kind="nav",
                covers=("viktig", "bolig", "journalnotat"),
                purpose="Søknad om depositum.",
                given=18,
                ends=-160,
            ),
        ),
        entries.note(
            today,
            5,
            13,
            "kari",
            Note(text="Vi ringte om depositum. Rita sa at hun er lei av å fortelle alt på nytt.", view="Nok nå."),
        ),
    )
    return (MadeUpPerson(key="rita-moe", contact="kari", records=told), *noen(today))


def _stamkort(name: str, born: date, since: int, phone: str) -> MadeUpRecord:
    first, last = name.split()
    given = entries.person_fields(
        first=first,
        last=last,
        born=born.isoformat(),
        number=synthetic_number(born, 60),
        contact="kari",
        coordinator=None,
        language="norsk",
        phone=phone,
    )
    return entries.stamkort(since, "kari", given)


def _settled(today: date, called: str, since: int) -> tuple[MadeUpRecord, ...]:
    """What is owed to everybody new, done when it should be."""
    told: dict[str, Mapping[str, Answer | JsonValue]] = {
        "rettighetsinformasjon": {
            "rett.gitt": many("rettigheter", "rettigheter", "muligheter", "klagerett", "innsyn", "ombud"),
            "rett.alle": True,
            "rett.dato": day(today, since),
        },
        "vurdering-17": {
            "vurdering17.behov": False,
            "vurdering17.dato": day(today, since),
            "vurdering17.begrunnelse": f"{called} får råd og veiledning hos NAV.",
        },
        "koordinator": {
            "koordinator.tilbud": one("tilbud", "takket-ja"),
            "koordinator.tilbud.dato": day(today, since),
            "koordinator.navn": staff_ref("amir"),
            "koordinator.fra": day(today, since),
            "koordinator.kontaktperson": False,
            "koordinator.opplyst": True,
        },
    }
    return tuple(_written(skjema, since, "kari", given) for skjema, given in told.items())


def _written(skjema: str, ago: int, author: Who, given: Mapping[str, Answer | JsonValue]) -> MadeUpRecord:
    return MadeUpRecord(key=skjema, skjema=skjema, days_ago=ago, hour=11, author=author, answers=filled(given))
