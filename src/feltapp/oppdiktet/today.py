"""What waits for Kari and Amir on the demo's own day: visits planned yesterday, and a henvendelse to take over.

Nothing is drawn here, so that nothing else in the caseload moves: who, when and what for stand in a table.
"""

from collections.abc import Iterator
from datetime import date

from feltapp.domain.answer import Answer, JsonValue
from feltapp.oppdiktet.made_up import MadeUpRecord, Who, day, filled, moment, one, staff_ref, working_day

_VISITS = {
    0: (8, 30, 45, "hjemme", "", "Frokost og post"),
    4: (10, 0, 60, "hjemme", "", "Se på regninger sammen"),
    18: (12, 30, 30, "ute", "Aktivitetshuset", "Følge til fastlegen"),
    12: (14, 15, 45, "hjemme", "", "Rydde på kjøkkenet"),
    1: (9, 0, 45, "hjemme", "", "Prat og kaffe"),
    23: (13, 0, 60, "kontor", "", "Ringe NAV sammen"),
}
"""By a person's number: hour, minute, minutes, where, meeting place, what for."""
HANDED_OVER = 3
"""Amir's, who asks for something new; he has asked Kari to take it."""


def waiting_today(number: int, today: date, contact: Who, called: str) -> Iterator[MadeUpRecord]:
    """What was written yesterday about today."""
    yesterday = working_day(today, 1)
    if number in _VISITS:
        hour, minute, minutes, where, place, what = _VISITS[number]
        given: dict[str, Answer | JsonValue] = {
            "besoket.naar": moment(today, 0, hour, minute),
            "besoket.varighet": minutes,
            "besoket.sted": one("sted", where),
            "besoket.hva": what,
            "besoket.hvem": staff_ref(contact),
        }
        if place:
            given["besoket.adresse"] = place
        yield _written("besok-i-dag", "besok", yesterday, contact, given)
    if number == HANDED_OVER:
        asked: dict[str, Answer | JsonValue] = {
            "henvendelse.mottatt": day(today, yesterday),
            "henvendelse.gjelder": one("hjelpetrengende", "personen"),
            "henvendelse.behov": f"{called} vil ha hjelp til å finne et nytt sted å bo.",
            "henvendelse.kanal": one("henvendelse-kanal", "telefon"),
            "henvendelse.kilde": one("henvendelse-kilde", "bruker"),
            "henvendelse.samtale": one("oppfolgingssamtale", "takket-ja"),
            "henvendelse.samtale.tilbudt": day(today, yesterday),
            "henvendelse.eier": staff_ref("amir"),
            "henvendelse.overfort": True,
            "henvendelse.overfort.til": staff_ref("kari"),
            "henvendelse.overfort.dato": day(today, yesterday),
        }
        yield _written("henvendelse-ny", "henvendelse", yesterday, "amir", asked)


def _written(key: str, skjema: str, ago: int, author: Who, given: dict[str, Answer | JsonValue]) -> MadeUpRecord:
    return MadeUpRecord(key=key, skjema=skjema, days_ago=ago, hour=15, author=author, answers=filled(given))
