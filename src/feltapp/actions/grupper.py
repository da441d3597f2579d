"""Where each form has its place for people: in «Legg til», in the timeline's filter and among a person's tabs.

A table, and not an extension on the form: a released form never changes, and where it stands is about this window and
not about what it asks.  A form that is not in the table is the municipality's own, and has its place without a
programmer.
"""

from enum import StrEnum

from feltapp.oversettelse import tr


class Gruppe(StrEnum):
    """A heading in plain words, in the order people see them."""

    MOTE = "mote"
    PLANER = "planer"
    RETTIGHETER = "rettigheter"
    OVERGANG = "overgang"
    NETTVERK = "nettverk"
    TRYGGHET = "trygghet"
    BOLIGEN = "boligen"
    TEAMET = "teamet"
    EGNE = "egne"


WORDS = {
    Gruppe.MOTE: tr("Møte og notat"),
    Gruppe.PLANER: tr("Kartlegging og planer"),
    Gruppe.RETTIGHETER: tr("Rettigheter og vedtak"),
    Gruppe.OVERGANG: tr("Overgang og bolig"),
    Gruppe.NETTVERK: tr("Nettverk"),
    Gruppe.TRYGGHET: tr("Trygghet"),
    Gruppe.BOLIGEN: tr("Boligen"),
    Gruppe.TEAMET: tr("Teamet"),
    Gruppe.EGNE: tr("Kommunens egne"),
}

_FORMS = {
    Gruppe.MOTE: ("journalnotat", "besok", "besoksserie", "henvendelse", "gruppeoppmote", "tilbakemelding"),
    Gruppe.PLANER: (
        "hva-er-viktig",
        "alna-kartlegging",
        "levekarsomrader",
        "livskvalitet",
        "kriseplan",
        "ip",
        "tiltak",
        "evaluering",
        "verktoy",
    ),
    Gruppe.RETTIGHETER: (
        "samtykke",
        "samtykke-trukket",
        "unntak",
        "rettighetsinformasjon",
        "koordinator",
        "soknad",
        "vedtak",
        "vurdering-17",
        "avslutning",
        "kopi",
        "frist-lukket",
    ),
    Gruppe.OVERGANG: ("overgang", "overgangskontakt", "sjekkliste-bolig", "boligbehov", "velferdsteknologi"),
    Gruppe.NETTVERK: ("person", "samme-person", "parorende", "samarbeidspartner", "nettverk"),
    Gruppe.TRYGGHET: ("voldsrisiko", "besokskort", "alvorlig-hendelse"),
    Gruppe.BOLIGEN: ("bolig", "befaring", "innflytting", "utflytting"),
    Gruppe.TEAMET: ("partner", "gruppetilbud", "frase", "hf-prinsippene", "skjema-i-bruk", "kommunens-frist"),
}
_OF = {skjema: gruppe for gruppe, several in _FORMS.items() for skjema in several}

MADE_ELSEWHERE = frozenset(
    {"samme-person", "samtykke-trukket", "kopi", "skjema-i-bruk", "kommunens-frist", "frist-lukket"}
)
"""Forms that nobody begins by hand: pages write them, as when somebody joins, withdraws, prints or closes."""


def gruppe(skjema: str) -> Gruppe:
    """Where a form has its place, by its id."""
    return _OF.get(skjema, Gruppe.EGNE)


def place_of(skjema: str) -> tuple[int, int]:
    """For sorting as people expect: the group's order, then the form's in it."""
    order = list(Gruppe)
    found = gruppe(skjema)
    several = _FORMS.get(found, ())
    return order.index(found), several.index(skjema) if skjema in several else len(several)
