"""The rules of what is due, as a table: its words, how binding it is, where it stands, and what closes it.

Nothing here computes; `frist.py` does.  The page docs/frister.md is made from this table (`regelside.py`).  Sources:
domain brief §1.1–1.2.  Only *skal* and *må* are ever «mangler»; lengths are the municipality's settings.
"""

from dataclasses import dataclass
from enum import StrEnum

from feltapp.domain import lengths
from feltapp.domain.lengths import Lengths

_OSLO = "Oslostandard for rusfaglig arbeid 2021"
_KRAGERO = "Kragerø delplan 2019–2040"


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
    UTKAST = "utkast"
    SYNKRONISERING = "synkronisering"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its words, how binding it is, and where it stands.  `length`: the setting its time comes from."""

    code: str
    title: str
    why: str
    styrke: str
    source: str
    closes: Closes
    length: str = ""

    def reason(self, now: Lengths) -> str:
        """Why, with the length that holds put in."""
        value = now.of(self.length) if self.length else 0
        months = value if isinstance(value, int) else 0
        said = lengths.in_words(lengths.LENGDER[self.length], value) if self.length else ""
        return self.why.format(hver=lengths.every(months), innen=lengths.within(months), lengde=said)


EVALUERING = Rule(
    code="evaluering",
    title="evaluering av tilbudet",
    why="{hver}",
    styrke="skal",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.EVALUERING,
    length="evaluering_months",
)
TILTAK = Rule(
    code="tiltak",
    title="oppsummer tiltaket",
    why="{hver}",
    styrke="bor",
    source=f"{_OSLO}, tiltak 5",
    closes=Closes.TILTAK,
    length="tiltak_months",
)
LIVSKVALITET = Rule(
    code="livskvalitet",
    title="livskvalitet",
    why="jevnlig, med personen",
    styrke="skal",
    source=f"{_OSLO}, tiltak 9",
    closes=Closes.LIVSKVALITET,
    length="livskvalitet_months",
)
KONTAKTPERSON = Rule(
    code="kontaktperson",
    title="fast kontaktperson",
    why="alle skal ha én fast kontaktperson",
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.STAMKORT,
)
OPPLYST_KOORDINATOR = Rule(
    code="opplyst-koordinator",
    title="fortell om retten til koordinator",
    why="når kontaktpersonen ikke er koordinator",
    styrke="maa",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.KOORDINATOR,
    length="new_months",
)
KOORDINATOR = Rule(
    code="koordinator",
    title="tilby koordinator",
    why="tilbudet skal dokumenteres, også uten individuell plan",
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KOORDINATOR,
    length="new_months",
)
SPOR_KOORDINATOR = Rule(
    code="spor-koordinator",
    title="spør igjen om koordinator",
    why="personen takket nei sist",
    styrke="bor",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KOORDINATOR,
)
IP = Rule(
    code="ip",
    title="vurder individuell plan",
    why="tilbudet skal dokumenteres",
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.IP,
    length="new_months",
)
TILBY_IP = Rule(
    code="tilby-ip",
    title="tilby individuell plan",
    why="behov og vilkår er til stede",
    styrke="skal",
    source=f"{_OSLO}, tiltak 11 og vedlegg 3",
    closes=Closes.IP,
)
SPOR_IP = Rule(
    code="spor-ip",
    title="spør igjen om individuell plan",
    why="personen takket nei sist",
    styrke="bor",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.IP,
)
SAMTYKKE = Rule(
    code="samtykke",
    title="samtykke går ut",
    why="personen bestemmer",
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.SAMTYKKE,
    length="samtykke_warn_days",
)
PLAN_FOR_OVERGANG = Rule(
    code="plan-for-overgang",
    title="krise- og mestringsplan før overgangen",
    why="plan før overganger",
    styrke="anbefales",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KRISEPLAN,
    length="overgang_warn_days",
)
SKRIV_UT_PLAN = Rule(
    code="skriv-ut-plan",
    title="skriv ut planen før overgangen",
    why="plan før overganger",
    styrke="anbefales",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KRISEPLAN,
    length="overgang_warn_days",
)
KARTLEGGING_FOR_INNFLYTTING = Rule(
    code="kartlegging-for-innflytting",
    title="kartlegging før innflytting",
    why="i forkant av innflytting",
    styrke="skal",
    source=f"{_OSLO}, tiltak 2",
    closes=Closes.KARTLEGGING,
    length="overgang_warn_days",
)
SJEKKLISTE_FOR_INNFLYTTING = Rule(
    code="sjekkliste-for-innflytting",
    title="sjekklista «Fra institusjon til egen bolig»",
    why="skal brukes før innflytting",
    styrke="skal",
    source=f"{_OSLO}, tiltak 2",
    closes=Closes.SJEKKLISTE,
    length="overgang_warn_days",
)
PLAN_FOR_INNFLYTTING = Rule(
    code="plan-for-innflytting",
    title="plan for innflyttingen",
    why="gode planer før innflytting, laget sammen",
    styrke="skal",
    source=f"{_OSLO}, tiltak 2 (Fellesskriv 3/2021)",
    closes=Closes.OVERGANG,
    length="overgang_warn_days",
)
KONTAKT_ETTER_OVERGANG = Rule(
    code="kontakt-etter-overgang",
    title="kontakt etter overgangen",
    why="{lengde}",
    styrke="anbefales",
    source=f"forslag, etter {_OSLO}, vedlegg 1",
    closes=Closes.KONTAKT,
    length="kontakt_days",
)
FLYTTING = Rule(
    code="flytting",
    title="oppfølgingen etter flytting går ut",
    why="tre til seks måneder i ny bydel",
    styrke="kan",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.OVERGANG,
    length="samtykke_warn_days",
)
ETTER_AVSLUTNING = Rule(
    code="etter-avslutning",
    title="oppfølgingen etter flytting går ut",
    why="personen er avsluttet her, og følges opp en tid etter flyttingen",
    styrke="kan",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.AVSLUTNING,
    length="samtykke_warn_days",
)
VEDTAK = Rule(
    code="vedtak",
    title="evaluer før vedtaket fornyes",
    why="vedtak er tidsavgrenset",
    styrke="bor",
    source=f"{_KRAGERO}, kapittel 7",
    closes=Closes.VEDTAK,
    length="vedtak_warn_days",
)
SOKNAD = Rule(
    code="soknad",
    title="svar på søknaden, eller send foreløpig svar",
    why="{innen}",
    styrke="skal",
    source=f"{_KRAGERO}, kapittel 4.1.2; forvaltningsloven § 11 a",
    closes=Closes.SOKNAD,
    length="soknad_months",
)
SOKNAD_ANTATT = Rule(
    code="soknad-antatt",
    title="søknaden skulle vært besvart",
    why="personen er lovet svar innen denne dagen",
    styrke="skal",
    source=f"{_KRAGERO}, kapittel 4.1.2; forvaltningsloven § 11 a",
    closes=Closes.SOKNAD,
)
OPPFOLGINGSSAMTALE = Rule(
    code="oppfolgingssamtale",
    title="tilby oppfølgingssamtale",
    why="skal alltid tilbys den som henvender seg",
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.HENVENDELSE,
)
HENVENDELSE = Rule(
    code="henvendelse",
    title="henvendelsen venter på at noen tar ansvar",
    why="den som først får kontakt, sikrer at personen følges opp",
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.HENVENDELSE,
)
FASTLEGE = Rule(
    code="fastlege",
    title="undersøk om personen har fastlege",
    why="og hjelp med å få kontakt",
    styrke="maa",
    source=f"{_OSLO}, tiltak 4",
    closes=Closes.KARTLEGGING,
    length="new_months",
)
FORELDREVEILEDNING = Rule(
    code="foreldreveiledning",
    title="tilby veiledning i rollen som forelder",
    why="personen har barn",
    styrke="bor",
    source=f"{_OSLO}, tiltak 5",
    closes=Closes.KARTLEGGING,
)
RETTIGHETER = Rule(
    code="rettighetsinformasjon",
    title="fortell om rettigheter, klage og innsyn",
    why="alle fem delene",
    styrke="skal",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.RETTIGHETER,
    length="new_months",
)
VURDERING_17 = Rule(
    code="vurdering-17",
    title="vurder vedtak om råd og veiledning (§ 17)",
    why="skal vurderes for hver person",
    styrke="skal",
    source=f"{_OSLO}, tiltak 8; sosialtjenesteloven § 17",
    closes=Closes.VURDERING_17,
    length="new_months",
)
VOLDSRISIKO = Rule(
    code="voldsrisiko",
    title="vurderingen av voldsrisiko går ut",
    why="den sier selv hvor lenge den gjelder",
    styrke="bor",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.VOLDSRISIKO,
    length="utlop_warn_days",
)
BESOKSKORT = Rule(
    code="besokskort",
    title="«Trygghet ved besøk» går ut",
    why="kortet sier selv hvor lenge det gjelder",
    styrke="bor",
    source="forskrift om utførelse av arbeid kapittel 23 A",
    closes=Closes.BESOKSKORT,
    length="utlop_warn_days",
)
UTKAST = Rule(
    code="utkast",
    title="utkast som ikke er signert",
    why="journal føres uten opphold",
    styrke="skal",
    source=f"{_OSLO}, tiltak 7; helsepersonelloven §§ 39–40",
    closes=Closes.UTKAST,
    length="utkast_days",
)
USENDT = Rule(
    code="usendt",
    title="signert arbeid som ikke er sendt",
    why="kolleger ser det først når det er sendt",
    styrke="skal",
    source=f"{_OSLO}, tiltak 7; helsepersonelloven §§ 39–40",
    closes=Closes.SYNKRONISERING,
    length="usendt_days",
)

RULES = (
    KONTAKTPERSON,
    OPPLYST_KOORDINATOR,
    KOORDINATOR,
    SPOR_KOORDINATOR,
    IP,
    TILBY_IP,
    SPOR_IP,
    EVALUERING,
    TILTAK,
    LIVSKVALITET,
    SAMTYKKE,
    PLAN_FOR_OVERGANG,
    SKRIV_UT_PLAN,
    KARTLEGGING_FOR_INNFLYTTING,
    SJEKKLISTE_FOR_INNFLYTTING,
    PLAN_FOR_INNFLYTTING,
    KONTAKT_ETTER_OVERGANG,
    FLYTTING,
    ETTER_AVSLUTNING,
    VEDTAK,
    SOKNAD,
    SOKNAD_ANTATT,
    OPPFOLGINGSSAMTALE,
    HENVENDELSE,
    FASTLEGE,
    FORELDREVEILEDNING,
    RETTIGHETER,
    VURDERING_17,
    VOLDSRISIKO,
    BESOKSKORT,
    UTKAST,
    USENDT,
)

STYRKER = {"skal": "Skal", "maa": "Må", "bor": "Bør", "anbefales": "Anbefales", "kan": "Kan"}
"""How binding a rule is, in the words of the window."""
