"""The tabs of a person's page: their names, and which forms' records each shows.

The municipality's own stand with kartlegging.  What else no tab names is found on the timeline, under its group; what
is about safety only there, because tabs are looked at beside the person.
"""

OVERSIKT, TIDSLINJE, KARTLEGGING, LIVSKVALITET = "oversikt", "tidslinje", "kartlegging", "livskvalitet"
SAMTYKKER, PLAN, NOTATER = "samtykker", "plan", "notater"
TILTAK, BOLIG, NETTVERK, LEST = "tiltak", "bolig", "nettverk", "lest"
TABS = [
    (OVERSIKT, "Oversikt"),
    (TIDSLINJE, "Tidslinje"),
    (NOTATER, "Notater"),
    (KARTLEGGING, "Kartlegging"),
    (LIVSKVALITET, "Livskvalitet"),
    (SAMTYKKER, "Samtykker"),
    (PLAN, "Krise- og mestringsplan"),
    (TILTAK, "Tiltak og vedtak"),
    (BOLIG, "Bolig"),
    (NETTVERK, "Nettverk"),
    (LEST, "Lest av"),
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
    NOTATER: "Ingen notater ennå.",
    KARTLEGGING: "Ingen kartlegging ennå.",
    TILTAK: "Ingen tiltak og ingen vedtak ennå.",
    BOLIG: "Ingen overgang og ingenting om boligbehov ennå.",
    NETTVERK: "Ikke noe kart over nettverket ennå.",
}
