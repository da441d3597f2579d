"""Lars Solbakken, whom the demo day is about: on his way from Solhøgda to a flat of his own on Thursday.

Made up, every word.  What the day itself writes (kartlegging signed, plan version 3, a score) is not in here.
"""

from collections.abc import Iterator
from datetime import date

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.livskvalitet import CURRENT_ANCHORS
from feltapp.oppdiktet import entries
from feltapp.oppdiktet.entries import Consent, Given
from feltapp.oppdiktet.lars_notes import lars_notes
from feltapp.oppdiktet.made_up import (
    DECLINED,
    NOT_RELEVANT,
    MadeUpPerson,
    MadeUpRecord,
    day,
    many,
    months_before,
    next_thursday,
    one,
    rows,
)
from feltapp.oppdiktet.numbers import synthetic_number

BORN = date(1978, 8, 14)
WORDS = "Ro rundt meg og ei dør jeg kan låse sjøl. Og å få se dattera mi på søndager."
_EARLIER_WORDS = "Å slippe å tenke på hvor jeg skal sove. Og at noen svarer når jeg ringer."


def lars(today: date) -> MadeUpPerson:
    """Everything there is about him this morning."""
    records = sorted(_records(today), key=lambda record: (-record.days_ago, record.hour))
    first = next(record for record in records if record.key == "person")
    return MadeUpPerson(
        key="lars-solbakken", contact="kari", records=(first, *(one for one in records if one is not first))
    )


def _records(today: date) -> Iterator[MadeUpRecord]:
    yield entries.stamkort(560, "leder", _stamkort())
    yield entries.wish(today, 545, "kari", _EARLIER_WORDS)
    yield entries.wish(today, 7, "kari", WORDS)
    yield from _scores(today)
    yield from _consents(today)
    yield from _kartlegging(today)
    yield from _plans(today)
    yield from lars_notes(today)
    yield from _evaluations(today)
    move = -(next_thursday(today) - today).days
    yield entries.overgang(
        today,
        19,
        "kari",
        of="Solhøgda rusinstitusjon",
        to="Egen leilighet i Lindeveien",
        planned=move,
        done=None,
        ours="Kari Moen",
        theirs="Solveig, miljøterapeut på Solhøgda",
    )


def _stamkort() -> Given:
    number = synthetic_number(BORN, 120)
    given = entries.person_fields(
        first="Lars",
        last="Solbakken",
        born=BORN.isoformat(),
        number=number,
        contact="kari",
        coordinator="amir",
        language="norsk",
        phone="00 00 00 10",
    )
    return {**given, "person.pronomen": "han", "person.fastlege": "Ida Haugen, Eksempel legesenter"}


def _due_in(today: date, days: int) -> int:
    """How many days ago something was done that is to be done again within four months, in so many days."""
    return (today - months_before(date.fromordinal(today.toordinal() + days), 4)).days


def _scores(today: date) -> Iterator[MadeUpRecord]:
    yield entries.score(545, "kari", 2, helps="delvis", words="Jeg sover på sofaen til folk. Det sliter.")
    yield entries.score(420, "kari", 3, helps="ja")
    yield entries.score(270, "amir", 3, helps="delvis", words="Bra på Solhøgda, men jeg lengter hjem til noe eget.")
    yield entries.score(
        _due_in(today, 3), "kari", 4, helps="ja", words="Jeg har fått leilighet. Det er skummelt og fint."
    )


def _consents(today: date) -> Iterator[MadeUpRecord]:
    doctor = "Fastlege Ida Haugen"
    yield entries.consent(
        today,
        "kari",
        Consent(
            key="samtykke-kartlegging",
            to=doctor,
            kind="fastlege",
            covers=("kartlegging",),
            purpose="Grunnlag for henvisning til behandling.",
            given=250,
            ends=-115,
            way="papir",
        ),
    )
    yield entries.withdrawal(
        today,
        66,
        "kari",
        "samtykke-kartlegging",
        doctor,
        "Henvisningen er sendt. Lars vil ikke dele mer enn nødvendig.",
    )
    yield entries.consent(
        today,
        "kari",
        Consent(
            key="samtykke-fastlege",
            to=doctor,
            kind="fastlege",
            covers=("viktig", "helse", "rus", "kriseplan"),
            purpose="Medisiner og oppfølging skal henge sammen etter flyttingen.",
            given=19,
            ends=-185,
            both_ways=True,
        ),
    )
    yield entries.consent(
        today,
        "amir",
        Consent(
            key="samtykke-nav",
            to="NAV Eksempel",
            kind="nav",
            covers=("viktig", "okonomi", "bolig"),
            purpose="Depositum, husleie og trekk før innflytting.",
            given=80,
            ends=-12,
        ),
    )
    yield entries.consent(
        today,
        "kari",
        Consent(
            key="samtykke-anne",
            to="Søsteren Anne",
            kind="parorende",
            covers=("helse", "kriseplan"),
            purpose="Anne skal kunne hjelpe hvis det blir krise.",
            given=40,
            ends=-84,
            only_crisis=True,
            way="muntlig",
        ),
    )


def _kartlegging(today: date) -> Iterator[MadeUpRecord]:
    signed = _first_round(today)
    yield entries.kartlegging(_due_in(today, 3), "kari", signed, signed=True)
    yield entries.kartlegging(12, "kari", {**signed, **_second_round(today)}, signed=False)


def _first_round(today: date) -> dict[str, Answer | JsonValue]:
    return {
        "start.viktig": _EARLIER_WORDS,
        "start.ressurser": "Flink med hendene. Har jobbet som snekker. Lager god mat når han har et kjøkken.",
        "start.sted": one("sted", "institusjon"),
        "start.medvirket": one("start-medvirket", "hele"),
        "familie.sivilstand": one("http://hl7.no/fhir/CodeSystem/no-basis-marital-status", "skilt"),
        "familie.barn": True,
        **rows(
            "familie.barn.barnet",
            [
                {
                    "fodselsar": str(today.year - 11),
                    "omsorg": one("omsorg", "andre-forelder"),
                    "samvar": one("samvar", "av-og-til"),
                }
            ],
        ),
        "familie.barn.veiledning": one("tilbud", "takket-ja"),
        "familie.nettverk": "Søsteren Anne. Et par fra Solhøgda. Noen gamle kamerater han vil holde avstand til.",
        "familie.nettverk.stotte": one("stotte", "1-2"),
        "familie.parorende": True,
        **rows(
            "familie.parorende.person",
            [
                {
                    "navn": "Anne Solbakken",
                    "relasjon": "Søster",
                    "telefon": "00 00 00 03",
                    "narmeste": True,
                    "kontaktes": one("kontaktes", "krise"),
                    "samtykke": {"ref": "@samtykke-anne", "display": "Søsteren Anne"},
                }
            ],
        ),
        "innvandrer.nasjonalitet": many("urn:iso:std:iso:3166", "NO"),
        "innvandrer.ankomst": NOT_RELEVANT,
        "innvandrer.oppholdsstatus": NOT_RELEVANT,
        "innvandrer.sprak": one("sprak", "norsk"),
        "bolig.bosituasjon": one("bosituasjon", "institusjon"),
        "bolig.bosituasjon.institusjon": one("institusjon", "rus"),
        "bolig.bosituasjon.siden": day(months_before(today, 10), 0)[:7],
        "bolig.onsker": "Egen leilighet, helst ikke i første etasje. Rolig oppgang.",
        "bolig.tidligere": DECLINED,
        "helse.psykisk": "Mye uro om kvelden. Bedre når dagen har noe fast.",
        "helse.fysisk": "Vond rygg fra snekkerarbeidet. Ellers grei form.",
        "helse.ernaring": one("maltider", "3"),
        "rus": "Har ikke brukt heroin på ti måneder. Er redd for de første kveldene alene.",
        **rows(
            "rus.bruk",
            [
                {".rus.middel": one("rusmiddel", "heroin"), ".rus.hvor-ofte": one("hyppighet", "for")},
                {".rus.middel": one("rusmiddel", "cannabis"), ".rus.hvor-ofte": one("hyppighet", "sjeldnere")},
            ],
        ),
        "rus.overdose": True,
        "rus.overdose.antall": 2,
        "rus.nalokson": one("nalokson", "har"),
        "rus.mal": one("rusmal", "slutte"),
        "okonomi.inntekt": many("inntekt", "aap", "bostotte"),
        "okonomi.forvaltning": one("forvaltning", "selv"),
        "okonomi.gjeld": True,
        "okonomi.gjeld.type": many("gjeld", "forbrukslan", "boter"),
        "okonomi.bankid": one("bankid", "ja"),
        "arbeid.historie": "Snekker i mange år, sist i et lite firma på Østlandet.",
        "samarbeid.fastlege": one("fastlege", "har"),
        "samarbeid.fastlege.navn": "Ida Haugen",
        "familie.barn.parorende": True,
        "livskvalitet.skar": 4,
        "livskvalitet.satt-av": one("satt-av", "bruker"),
        "livskvalitet.ankersett": CURRENT_ANCHORS,
        "vurdering.ip": True,
        "vurdering.ip-tilbud": True,
        "vurdering.ip-tilbud.svar": one("tilbudssvar", "takket-nei"),
        "vurdering.ip-nei": one("ip-nei", "moter"),
        "vurdering.ip-nei.igjen": day(today, -21),
        "vurdering.koordinator": one("tilbud", "takket-ja"),
        "vurdering.rettigheter": many("rettigheter", "rettigheter", "muligheter", "klagerett", "innsyn", "ombud"),
    }


def _second_round(today: date) -> dict[str, Answer | JsonValue]:
    return {
        "start.viktig": WORDS,
        "bolig.onsker": (
            "Egen leilighet, helst ikke i første etasje. Rolig oppgang. Plass til at dattera mi kan sove over."
        ),
        "helse.spill": one("spill", "nei"),
        "okonomi.frikort": one("frikort", "sokt"),
        "arbeid.behov": many("arbeidsbehov", "aktivitet", "senere"),
    }


def _plans(today: date) -> Iterator[MadeUpRecord]:
    calls: list[Given] = [
        {"hvem": "Kari", "rolle": "kontaktperson", "telefon": "00 00 00 01", "naar": "kl. 8–15 på hverdager"},
        {"hvem": "Teamet", "rolle": "ambulant team", "telefon": "00 00 00 02", "naar": "kl. 8–22, alle dager"},
        {"hvem": "Anne", "rolle": "søster", "telefon": "00 00 00 03", "naar": "når som helst"},
    ]
    first: dict[str, Answer | JsonValue] = {
        "plan.sammen-med": "Kari",
        "plan.viktig": _EARLIER_WORDS,
        "plan.bra.merkes": "Jeg sover, lager mat og svarer på telefonen.",
        "plan.bra.jeg": "Går tur langs elva. Ser dattera mi på søndager.",
        "plan.bra.andre": "Si hei. Kom som avtalt.",
        "plan.utlosende": "Bråk i oppgangen. Brev jeg ikke forstår. Å være mye alene.",
        "plan.tegn.merkes": "Jeg sover lite. Lar være å åpne posten.",
        "plan.tegn.jeg": "Setter på musikk.",
        "plan.tegn.andre": "Spørre rett ut hvordan jeg har det.",
        "plan.krise.merkes": "Jeg svarer ikke. Jeg tenker at alt er likegyldig.",
        "plan.krise.jeg": "Ringer teamet eller 116 117.",
        "plan.krise.andre": "Bli hos meg. Ring teamet. Ved fare for livet: 113.",
        "plan.mott": "Snakk rolig. Bank på og si hvem du er. Gi meg tid.",
    }
    second: dict[str, Answer | JsonValue] = {
        **first,
        "plan.gjelder": "hverdagen på Solhøgda",
        "plan.krise.jeg": "Ringer teamet eller 116 117. Blir ikke alene.",
        "plan.steder": "Elvestien. Verkstedet på Solhøgda. Kjøkkenet til Anne.",
        "plan.hjelper-ikke": "Mange folk på en gang. At noen bestemmer over hodet på meg.",
        "plan.mott": "Snakk rolig. Bank på og si hvem du er. Gi meg tid. Spør meg før du ringer andre.",
        "plan.trygt": "Medisinene mine er i låst skap. Jeg sier fra til Anne når jeg skal være alene.",
        "plan.overdose.nalokson-hvor": "På vaktrommet",
        "plan.overdose.nalokson-hvem": "Anne og de som jobber her",
        "plan.overdose.tekst": "Jeg tåler mindre etter en pause.",
        "plan.borte": "Anne mater katten og tar inn posten.",
        "plan.hvem-har": f"Jeg · Anne, {_shown(today, 40)} · Fastlegen, {_shown(today, 40)}",
    }
    yield entries.plan(today, 240, "kari", "Lars", first, calls[:2], again=120)
    yield entries.plan(today, 40, "kari", "Lars", second, calls, again=120)
    yield entries.kopi(today, 40, "kari", "Min krise- og mestringsplan", "2", "Søsteren Anne")
    yield entries.kopi(today, 39, "kari", "Min krise- og mestringsplan", "2", "Fastlege Ida Haugen")


def _shown(today: date, days_ago: int) -> str:
    return f"{date.fromordinal(today.toordinal() - days_ago):%d.%m.%Y}"


def _evaluations(today: date) -> Iterator[MadeUpRecord]:
    yield entries.evaluering(
        today,
        260,
        "kari",
        present="Lars, Solveig fra Solhøgda, Amir og Kari",
        view="Hjelpen er grei. Det viktigste er at folk kommer når de har sagt det.",
        changed="",
        following="Fortsette med ukentlige besøk. Begynne å lete etter bolig.",
    )
    yield entries.evaluering(
        today,
        _due_in(today, 4),
        "kari",
        present="Lars, Anne, Amir og Kari",
        view="Jeg vil ha mer hjelp i starten i leiligheten, og mindre når det går seg til.",
        changed="Lars får egen leilighet og trenger tettere oppfølging de første ukene.",
        following="Melde endret behov. Avtale besøk de fire første dagene.",
    )
