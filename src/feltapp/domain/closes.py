"""What closes a frist: the form or page, by its id (`regler.py`, `frist.py`)."""

from enum import StrEnum


class Closes(StrEnum):
    """The form or page whose filling closes a frist."""

    EVALUERING = "evaluering"
    LIVSKVALITET = "livskvalitet"
    KRISEPLAN = "kriseplan"
    KARTLEGGING = "alna-kartlegging"
    SAMTYKKE = "samtykke"
    STAMKORT = "person"
    KONTAKT = "overgangskontakt"
    KOORDINATOR = "koordinator"
    IP = "ip"
    TILTAK = "tiltak"
    SOKNAD = "soknad"
    VEDTAK = "vedtak"
    HENVENDELSE = "henvendelse"
    RETTIGHETER = "rettighetsinformasjon"
    VURDERING_17 = "vurdering-17"
    SJEKKLISTE = "sjekkliste-bolig"
    OVERGANG = "overgang"
    AVSLUTNING = "avslutning"
    VOLDSRISIKO = "voldsrisiko"
    BESOKSKORT = "besokskort"
    UNNTAK = "unntak"
    UTKAST = "utkast"
    SYNKRONISERING = "synkronisering"
