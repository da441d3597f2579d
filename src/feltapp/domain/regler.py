"""The rules of what is due, as a table: its words, how binding it is, where it stands, and what closes it.

Nothing here computes; `frist.py` does.  The page docs/frister.md is made from this table (`regelside.py`).  Sources:
domain brief §1.1–1.2.  Only *skal* and *må* are ever «mangler»; lengths are the municipality's settings.
"""

from dataclasses import dataclass

from feltapp.domain import lengths
from feltapp.domain.closes import Closes as Closes
from feltapp.domain.lengths import Lengths
from feltapp.oversettelse import tr, tr_noop

_OSLO = "Oslostandard for rusfaglig arbeid 2021"
_KRAGERO = "Kragerø delplan 2019–2040"


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
        return tr(self.why).format(hver=lengths.every(months), innen=lengths.within(months), lengde=said)


EVALUERING = Rule(
    code="evaluering",
    title=tr_noop("evaluering av tilbudet"),
    why="{hver}",
    styrke="skal",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.EVALUERING,
    length="evaluering_months",
)
TILTAK = Rule(
    code="tiltak",
    title=tr_noop("oppsummer tiltaket"),
    why="{hver}",
    styrke="bor",
    source=f"{_OSLO}, tiltak 5",
    closes=Closes.TILTAK,
    length="tiltak_months",
)
LIVSKVALITET = Rule(
    code="livskvalitet",
    title=tr_noop("livskvalitet"),
    why=tr_noop("jevnlig, med personen"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 9",
    closes=Closes.LIVSKVALITET,
    length="livskvalitet_months",
)
KONTAKTPERSON = Rule(
    code="kontaktperson",
    title=tr_noop("fast kontaktperson"),
    why=tr_noop("alle skal ha én fast kontaktperson"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.STAMKORT,
)
OPPLYST_KOORDINATOR = Rule(
    code="opplyst-koordinator",
    title=tr_noop("fortell om retten til koordinator"),
    why=tr_noop("når kontaktpersonen ikke er koordinator"),
    styrke="maa",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.KOORDINATOR,
    length="new_months",
)
KOORDINATOR = Rule(
    code="koordinator",
    title=tr_noop("tilby koordinator"),
    why=tr_noop("tilbudet skal dokumenteres, også uten individuell plan"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KOORDINATOR,
    length="new_months",
)
SPOR_KOORDINATOR = Rule(
    code="spor-koordinator",
    title=tr_noop("spør igjen om koordinator"),
    why=tr_noop("personen takket nei sist"),
    styrke="bor",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KOORDINATOR,
)
IP = Rule(
    code="ip",
    title=tr_noop("vurder individuell plan"),
    why=tr_noop("tilbudet skal dokumenteres"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.IP,
    length="new_months",
)
TILBY_IP = Rule(
    code="tilby-ip",
    title=tr_noop("tilby individuell plan"),
    why=tr_noop("behov og vilkår er til stede"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 11 og vedlegg 3",
    closes=Closes.IP,
)
SPOR_IP = Rule(
    code="spor-ip",
    title=tr_noop("spør igjen om individuell plan"),
    why=tr_noop("personen takket nei sist"),
    styrke="bor",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.IP,
)
SAMTYKKE = Rule(
    code="samtykke",
    title=tr_noop("samtykke går ut"),
    why=tr_noop("personen bestemmer"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.SAMTYKKE,
    length="samtykke_warn_days",
)
SAMTYKKE_PAA_NYTT = Rule(
    code="samtykke-paa-nytt",
    title=tr_noop("innhent samtykket på nytt"),
    why=tr_noop("personen var påvirket av rusmidler sist, så det kan ikke brukes"),
    styrke="skal",
    source="helsepersonelloven § 22: den som samtykker, skal kunne det",
    closes=Closes.SAMTYKKE,
)
FORTELL_OM_UNNTAK = Rule(
    code="fortell-om-unntak",
    title=tr_noop("fortell personen hva som er gitt etter lov"),
    why=tr_noop("personen skal få vite hva som er delt, med hvem og hvorfor"),
    styrke="skal",
    source="pasient- og brukerrettighetsloven § 3-6",
    closes=Closes.UNNTAK,
)
PLAN_FOR_OVERGANG = Rule(
    code="plan-for-overgang",
    title=tr_noop("krise- og mestringsplan før overgangen"),
    why=tr_noop("plan før overganger"),
    styrke="anbefales",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KRISEPLAN,
    length="overgang_warn_days",
)
SKRIV_UT_PLAN = Rule(
    code="skriv-ut-plan",
    title=tr_noop("skriv ut planen før overgangen"),
    why=tr_noop("plan før overganger"),
    styrke="anbefales",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.KRISEPLAN,
    length="overgang_warn_days",
)
KARTLEGGING_FOR_INNFLYTTING = Rule(
    code="kartlegging-for-innflytting",
    title=tr_noop("kartlegging før innflytting"),
    why=tr_noop("i forkant av innflytting"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 2",
    closes=Closes.KARTLEGGING,
    length="overgang_warn_days",
)
SJEKKLISTE_FOR_INNFLYTTING = Rule(
    code="sjekkliste-for-innflytting",
    title=tr_noop("sjekklista «Fra institusjon til egen bolig»"),
    why=tr_noop("skal brukes før innflytting"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 2",
    closes=Closes.SJEKKLISTE,
    length="overgang_warn_days",
)
PLAN_FOR_INNFLYTTING = Rule(
    code="plan-for-innflytting",
    title=tr_noop("plan for innflyttingen"),
    why=tr_noop("gode planer før innflytting, laget sammen"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 2 (Fellesskriv 3/2021)",
    closes=Closes.OVERGANG,
    length="overgang_warn_days",
)
KONTAKT_ETTER_OVERGANG = Rule(
    code="kontakt-etter-overgang",
    title=tr_noop("kontakt etter overgangen"),
    why="{lengde}",
    styrke="anbefales",
    source=f"forslag, etter {_OSLO}, vedlegg 1",
    closes=Closes.KONTAKT,
    length="kontakt_days",
)
FLYTTING = Rule(
    code="flytting",
    title=tr_noop("oppfølgingen etter flytting går ut"),
    why=tr_noop("tre til seks måneder i ny bydel"),
    styrke="kan",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.OVERGANG,
    length="samtykke_warn_days",
)
ETTER_AVSLUTNING = Rule(
    code="etter-avslutning",
    title=tr_noop("oppfølgingen etter flytting går ut"),
    why=tr_noop("personen er avsluttet her, og følges opp en tid etter flyttingen"),
    styrke="kan",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.AVSLUTNING,
    length="samtykke_warn_days",
)
VEDTAK = Rule(
    code="vedtak",
    title=tr_noop("evaluer før vedtaket fornyes"),
    why=tr_noop("vedtak er tidsavgrenset"),
    styrke="bor",
    source=f"{_KRAGERO}, kapittel 7",
    closes=Closes.VEDTAK,
    length="vedtak_warn_days",
)
SOKNAD = Rule(
    code="soknad",
    title=tr_noop("svar på søknaden, eller send foreløpig svar"),
    why="{innen}",
    styrke="skal",
    source=f"{_KRAGERO}, kapittel 4.1.2; forvaltningsloven § 11 a",
    closes=Closes.SOKNAD,
    length="soknad_months",
)
SOKNAD_ANTATT = Rule(
    code="soknad-antatt",
    title=tr_noop("søknaden skulle vært besvart"),
    why=tr_noop("personen er lovet svar innen denne dagen"),
    styrke="skal",
    source=f"{_KRAGERO}, kapittel 4.1.2; forvaltningsloven § 11 a",
    closes=Closes.SOKNAD,
)
OPPFOLGINGSSAMTALE = Rule(
    code="oppfolgingssamtale",
    title=tr_noop("tilby oppfølgingssamtale"),
    why=tr_noop("skal alltid tilbys den som henvender seg"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 1",
    closes=Closes.HENVENDELSE,
)
HENVENDELSE = Rule(
    code="henvendelse",
    title=tr_noop("henvendelsen venter på at noen tar ansvar"),
    why=tr_noop("den som først får kontakt, sikrer at personen følges opp"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 11",
    closes=Closes.HENVENDELSE,
)
FASTLEGE = Rule(
    code="fastlege",
    title=tr_noop("undersøk om personen har fastlege"),
    why=tr_noop("og hjelp med å få kontakt"),
    styrke="maa",
    source=f"{_OSLO}, tiltak 4",
    closes=Closes.KARTLEGGING,
    length="new_months",
)
FORELDREVEILEDNING = Rule(
    code="foreldreveiledning",
    title=tr_noop("tilby veiledning i rollen som forelder"),
    why=tr_noop("personen har barn"),
    styrke="bor",
    source=f"{_OSLO}, tiltak 5",
    closes=Closes.KARTLEGGING,
)
RETTIGHETER = Rule(
    code="rettighetsinformasjon",
    title=tr_noop("fortell om rettigheter, klage og innsyn"),
    why=tr_noop("alle fem delene"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.RETTIGHETER,
    length="new_months",
)
VURDERING_17 = Rule(
    code="vurdering-17",
    title=tr_noop("vurder vedtak om råd og veiledning (§ 17)"),
    why=tr_noop("skal vurderes for hver person"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 8; sosialtjenesteloven § 17",
    closes=Closes.VURDERING_17,
    length="new_months",
)
VOLDSRISIKO = Rule(
    code="voldsrisiko",
    title=tr_noop("vurderingen av voldsrisiko går ut"),
    why=tr_noop("den sier selv hvor lenge den gjelder"),
    styrke="bor",
    source=f"{_OSLO}, tiltak 7",
    closes=Closes.VOLDSRISIKO,
    length="utlop_warn_days",
)
BESOKSKORT = Rule(
    code="besokskort",
    title=tr_noop("«Trygghet ved besøk» går ut"),
    why=tr_noop("kortet sier selv hvor lenge det gjelder"),
    styrke="bor",
    source="forskrift om utførelse av arbeid kapittel 23 A",
    closes=Closes.BESOKSKORT,
    length="utlop_warn_days",
)
UTKAST = Rule(
    code="utkast",
    title=tr_noop("utkast som ikke er signert"),
    why=tr_noop("journal føres uten opphold"),
    styrke="skal",
    source=f"{_OSLO}, tiltak 7; helsepersonelloven §§ 39–40",
    closes=Closes.UTKAST,
    length="utkast_days",
)
USENDT = Rule(
    code="usendt",
    title=tr_noop("signert arbeid som ikke er sendt"),
    why=tr_noop("kolleger ser det først når det er sendt"),
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
    SAMTYKKE_PAA_NYTT,
    FORTELL_OM_UNNTAK,
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

STYRKER = {"skal": tr("Skal"), "maa": tr("Må"), "bor": tr("Bør"), "anbefales": tr("Anbefales"), "kan": tr("Kan")}
"""How binding a rule is, in the words of the window."""
