"""The tabs of a person's page: their names, and which forms' records each shows.

The municipality's own stand with kartlegging.  What else no tab names is found on the timeline, under its group; what
is about safety only there, because tabs are looked at beside the person.
"""

from feltapp.oversettelse import tr

OVERSIKT, TIDSLINJE, KARTLEGGING, LIVSKVALITET = "oversikt", "tidslinje", "kartlegging", "livskvalitet"
SAMTYKKER, PLAN, NOTATER = "samtykker", "plan", "notater"
TILTAK, BOLIG, NETTVERK, LEST = "tiltak", "bolig", "nettverk", "lest"
TABS = [
    (OVERSIKT, tr("Oversikt")),
    (TIDSLINJE, tr("Tidslinje")),
    (NOTATER, tr("Notater")),
    (KARTLEGGING, tr("Kartlegging")),
    (LIVSKVALITET, tr("Livskvalitet")),
    (SAMTYKKER, tr("Samtykker")),
    (PLAN, tr("Krise- og mestringsplan")),
    (TILTAK, tr("Tiltak og vedtak")),
    (BOLIG, tr("Bolig")),
    (NETTVERK, tr("Nettverk")),
    (LEST, tr("Lest av")),
]
ELSEWHERE = {SAMTYKKER: "samtykke", PLAN: "kriseplan"}
"""Tabs that are pages of their own."""

KINDS = {
    NOTATER: ("journalnotat", "besok", "henvendelse", "gruppeoppmote", "tilbakemelding"),
    KARTLEGGING: ("alna-kartlegging", "levekarsomrader", "verktoy", "hva-er-viktig"),
    TILTAK: (
        "tiltak",
        "vedtak",
        "ip",
        "koordinator",
        "soknad",
        "evaluering",
        "rettighetsinformasjon",
        "vurdering-17",
        "unntak",
        "avslutning",
    ),
    BOLIG: ("overgang", "overgangskontakt", "boligbehov", "sjekkliste-bolig", "velferdsteknologi"),
    NETTVERK: ("nettverk",),
}
EMPTY = {
    NOTATER: tr("Ingen notater ennå."),
    KARTLEGGING: tr("Ingen kartlegging ennå."),
    TILTAK: tr("Ingen tiltak og ingen vedtak ennå."),
    BOLIG: tr("Ingen overgang og ingenting om boligbehov ennå."),
    NETTVERK: tr("Ikke noe kart over nettverket ennå."),
}
