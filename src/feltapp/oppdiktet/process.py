"""What the process leaves behind about a made-up person: rights told, offers made, tiltak, vedtak, and who else helps.

Drawn apart from the rest of the history (`people.py`), with a seed of its own, so that neither moves the other.  Some
of it is late and some was never done, as in a real caseload: what is due must have something to say.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.frist import add_months
from feltapp.oppdiktet.made_up import MadeUpRecord, Who, day, filled, many, one, staff_ref, working_day

_SEED = 121
_RIGHTS = ("rettigheter", "muligheter", "klagerett", "innsyn", "ombud")
_TILTAK = (
    ("bo-oppfolging", "Besøk hjemme", "Å holde det ryddig, og sove i egen seng."),
    ("aktivitetshus", "Aktivitetshuset", "Noe å stå opp til på hverdager."),
    ("samtaler", "Samtaler hver uke", "Å ha én å snakke rett ut med."),
    ("okonomi", "Hjelp med brev og regninger", "Å slippe uåpna brev i skuffen."),
    ("ips", "Jobbspesialist", "En jobb, helst med hendene."),
)
_VIEWS = ("Det funker bra.", "Det er greit, men litt sjelden.", "Jeg vil heller ha det på ettermiddagen.")
_PARTNERS = (
    ("fastlege", "Fastlegen", "Medisiner og sykmelding"),
    ("nav", "Veileder på NAV Eksempel", "Stønad og depositum"),
    ("dps", "DPS Eksempel", "Samtaler hver fjortende dag"),
    ("lar", "LAR Eksempel", "Henting av medisin"),
    ("hjemmetjeneste", "Hjemmetjenesten", "Tilsyn om kvelden"),
)
_RELATIVES = (("mor", "Mor"), ("sosken", "Søsteren"), ("sosken", "Broren"), ("venn", "En god venn"))
_AREAS = ("bolig", "aktivitet", "okonomi", "fysisk", "psykisk", "rus", "sosial", "nettverk")
_WHY = {
    "gronn": "Fungerer godt i hverdagen nå.",
    "gul": "Går ut over hverdagen. Vi følger det opp sammen.",
    "rod": "Svært krevende nå. Her setter vi inn mest.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """Whose it is: who writes, how long the person has been in the team, what the person is called."""

    number: int
    today: date
    contact: Who
    since: int
    called: str
    language: str = "norsk"

    def records(self) -> Iterator[MadeUpRecord]:
        """What was done; oldest last is for the caller to sort."""
        draw = Random(_SEED * 1000 + self.number)
        yield self._henvendelse(draw)
        for chance, made in (
            (0.8, self._rights),
            (0.75, self._assessed_17),
            (0.75, self._ip),
            (0.8, self._koordinator),
            (0.7, self._vedtak),
            (0.55, self._levekar),
            (0.25, self._besokskort),
            (0.6, self._parorende),
            (0.1, self._soknad),
        ):
            if draw.random() < chance:
                yield made(draw)
        yield from self._tiltak(draw)
        yield from self._partners(draw)

    def _record(self, key: str, skjema: str, days_ago: int, given: dict[str, Answer | JsonValue]) -> MadeUpRecord:
        return MadeUpRecord(
            key=key, skjema=skjema, days_ago=days_ago, hour=11, author=self.contact, answers=filled(given)
        )

    def _days(self, draw: Random, least: int, most: int) -> int:
        most = max(least, min(most, self.since - 4))
        return working_day(self.today, draw.randint(min(least, most), most))

    def _early(self, draw: Random) -> int:
        """In the first weeks."""
        return self._days(draw, max(2, self.since - 40), max(3, self.since - 5))

    def _henvendelse(self, draw: Random) -> MadeUpRecord:
        ago = max(1, self.since - 1)
        return self._record(
            "henvendelse",
            "henvendelse",
            ago,
            {
                "henvendelse.mottatt": day(self.today, ago),
                "henvendelse.gjelder": one("hjelpetrengende", "personen"),
                "henvendelse.kanal": one("henvendelse-kanal", draw.choice(("telefon", "oppmote", "oppsokende"))),
                "henvendelse.kilde": one("henvendelse-kilde", draw.choice(("bruker", "utskrivning", "loslatelse"))),
                "henvendelse.behov": f"{self.called} ønsker hjelp med bolig og hverdagen.",
                "henvendelse.samtale": one("oppfolgingssamtale", "takket-ja"),
                "henvendelse.samtale.tilbudt": day(self.today, ago),
                "henvendelse.eier": staff_ref(self.contact),
                "henvendelse.videre": one("henvendelse-videre", "kartlegging"),
            },
        )

    def _rights(self, draw: Random) -> MadeUpRecord:
        ago = self._early(draw)
        return self._record(
            "rettigheter",
            "rettighetsinformasjon",
            ago,
            {
                "rett.gitt": many("rettigheter", *_RIGHTS),
                "rett.alle": True,
                "rett.dato": day(self.today, ago),
                "rett.maate": one("infomate", "samtale"),
                "rett.papir": True,
                "rett.sprak": one("sprak", self.language),
            },
        )

    def _assessed_17(self, draw: Random) -> MadeUpRecord:
        ago = self._early(draw)
        return self._record(
            "vurdering-17",
            "vurdering-17",
            ago,
            {
                "vurdering17.behov": False,
                "vurdering17.dato": day(self.today, ago),
                "vurdering17.begrunnelse": "Får råd og veiledning hos NAV-veilederen sin.",
            },
        )

    def _ip(self, draw: Random) -> MadeUpRecord:
        ago = self._early(draw)
        given: dict[str, Answer | JsonValue] = {
            "ip.har": one("ip-status", "nei"),
            "ip.vurdert": True,
            "ip.vurdert.dato": day(self.today, ago),
            "ip.tilbudt": True,
            "ip.tilbudt.dato": day(self.today, ago),
        }
        if draw.random() < 0.4:
            given["ip.svar"] = one("tilbudssvar", "takket-ja")
            given["ip.svar.ke"] = day(self.today, ago)
        else:
            given["ip.svar"] = one("tilbudssvar", "takket-nei")
            given["ip.svar.grunn"] = one("ip-nei", draw.choice(("moter", "nok-kontakt", "ikke-na")))
            given["ip.svar.igjen"] = day(self.today, draw.choice((-120, -60, -9, 20)))
        return self._record("ip", "ip", ago, given)

    def _koordinator(self, draw: Random) -> MadeUpRecord:
        ago = self._early(draw)
        other: Who = "amir" if self.contact == "kari" else "kari"
        return self._record(
            "koordinator",
            "koordinator",
            ago,
            {
                "koordinator.tilbud": one("tilbud", "takket-ja"),
                "koordinator.tilbud.dato": day(self.today, ago),
                "koordinator.navn": staff_ref(other),
                "koordinator.fra": day(self.today, ago),
                "koordinator.hvordan": "Telefon eller melding",
                "koordinator.naar": "Hverdager kl. 8–15",
                "koordinator.kontaktperson": False,
                "koordinator.opplyst": draw.random() < 0.9,
            },
        )

    def _vedtak(self, draw: Random) -> MadeUpRecord:
        ago = self._early(draw)
        ends = draw.choice((-300, -240, -150, -45, -20, 15))
        return self._record(
            "vedtak",
            "vedtak",
            ago,
            {
                "vedtak.art": one("vedtak-art", "vedtak"),
                "vedtak.tjeneste": one("urn:oid:2.16.578.1.12.4.1.1.9151", "15"),
                "vedtak.utfall": one("vedtak-utfall", "innvilget"),
                "vedtak.timer": draw.choice(("2", "4", "6")),
                "vedtak.fra": day(self.today, ago),
                "vedtak.til": day(self.today, ends),
                "vedtak.hjemmel": "Helse- og omsorgstjenesteloven § 3-2",
            },
        )

    def _levekar(self, draw: Random) -> MadeUpRecord:
        ago = self._days(draw, 10, 200)
        given: dict[str, Answer | JsonValue] = {"levekar.deltok": one("ja-delvis-nei", "ja")}
        for area in _AREAS:
            colour = draw.choice(("gronn", "gronn", "gul", "gul", "rod"))
            given[f"levekar.{area}"] = one("levekar", colour)
            given[f"levekar.{area}.tekst"] = _WHY[colour]
        return self._record("levekar", "levekarsomrader", ago, given)

    def _besokskort(self, draw: Random) -> MadeUpRecord:
        ago = self._days(draw, 10, 120)
        return self._record(
            "besokskort",
            "besokskort",
            ago,
            {
                "besok.to": one("besok-to", draw.choice(("nei", "alltid"))),
                "besok.ring": one("besok-ring", "ring"),
                "besok.hund": True,
                "besok.hund.hva": "Hunden er snill. Be om at den er i gangen.",
                "besok.hjelper": "Ring på to ganger, og si hvem du er.",
                "besok.sammen": True,
                "besok.gjelder-til": day(self.today, draw.choice((-90, -60, -8, 12))),
            },
        )

    def _parorende(self, draw: Random) -> MadeUpRecord:
        relation, name = draw.choice(_RELATIVES)
        return self._record(
            "parorende",
            "parorende",
            self._early(draw),
            {
                "parorende.navn": f"{name} til {self.called}",
                "parorende.relasjon": one("relasjon", relation),
                "parorende.telefon": f"00 00 02 {self.number:02}",
                "parorende.narmeste": True,
                "parorende.kontaktes": one("kontaktes", draw.choice(("ja", "krise"))),
            },
        )

    def _soknad(self, draw: Random) -> MadeUpRecord:
        ago = working_day(self.today, min(self.since - 1, draw.choice((5, 12, 34))))
        return self._record(
            "soknad",
            "soknad",
            ago,
            {
                "soknad.gjelder": "Mer hjelp hjemme",
                "soknad.mottatt": day(self.today, ago),
                "soknad.svarfrist": _later(day(self.today, ago), 1),
                "soknad.besvart": False,
            },
        )

    def _tiltak(self, draw: Random) -> Iterator[MadeUpRecord]:
        for kind, name, goal in draw.sample(_TILTAK, draw.randint(1, 2)):
            begun = self._days(draw, 30, 300)
            given: dict[str, Answer | JsonValue] = {
                "tiltak.hva": name,
                "tiltak.slag": one("tiltak", kind),
                "tiltak.mal": goal,
                "tiltak.svar": one("tilbudssvar", "takket-ja"),
                "tiltak.ansvarlig": staff_ref(self.contact),
                "tiltak.fra": day(self.today, begun),
                "tiltak.status": one("tiltak-status", "pagar"),
            }
            if draw.random() < 0.75:
                summed = self._days(draw, 5, min(begun, 150))
                given["tiltak.effekt"] = one("ja-delvis-nei", draw.choice(("ja", "delvis")))
                given["tiltak.brukers-syn"] = draw.choice(_VIEWS)
                given["tiltak.oppsummert"] = day(self.today, min(summed, begun))
                begun = min(summed, begun)
            given["tiltak.neste"] = _later(given.get("tiltak.oppsummert") or given["tiltak.fra"], 4)
            yield self._record(f"tiltak-{kind}", "tiltak", begun, given)

    def _partners(self, draw: Random) -> Iterator[MadeUpRecord]:
        for kind, who, what in draw.sample(_PARTNERS, draw.randint(0, 2)):
            yield self._record(
                f"samarbeidspartner-{kind}",
                "samarbeidspartner",
                self._early(draw),
                {
                    "samarbeidspartner.instans": one("instans", kind),
                    "samarbeidspartner.kontakt": who,
                    "samarbeidspartner.telefon": f"00 00 03 {self.number:02}",
                    "samarbeidspartner.hva": what,
                    "samarbeidspartner.hvor-ofte": one("kontakthyppighet", "manedlig"),
                },
            )


def _later(since: object, months: int) -> str:
    """What the form works out by itself."""
    return add_months(date.fromisoformat(str(since)), months).isoformat()
