"""What made-up people answer in a kartlegging, per question: a seeded draw, with part of it not asked yet."""

from collections.abc import Mapping
from random import Random

from feltapp.domain.answer import Answer, JsonValue
from feltapp.domain.livskvalitet import CURRENT_ANCHORS
from feltapp.oppdiktet.made_up import DECLINED, NOT_RELEVANT, UNKNOWN, many, one

_MARITAL = "http://hl7.no/fhir/CodeSystem/no-basis-marital-status"
_ASKED = 0.72
_REFUSED = 0.07
_UNSURE = 0.04
_NO_STATE = frozenset({"start.sted", "start.medvirket"})

_FIRST: Mapping[str, tuple[JsonValue, ...]] = {
    "start.ressurser": (
        "Flink til å lage mat av lite. God på å lytte.",
        "Kjenner byen og alle som bor i den. Gir seg ikke.",
        "Har tegnet siden barndommen. Humor.",
        "Vant til å stå opp tidlig. Ordensmenneske.",
    ),
    "start.sted": (one("sted", "hjemme"), one("sted", "kontor"), one("sted", "ute")),
    "start.medvirket": (one("start-medvirket", "hele"), one("start-medvirket", "deler")),
    "familie.sivilstand": tuple(
        one(_MARITAL, code) for code in ("ugift", "skilt", "separert", "gift", "enkeEllerEnkemann")
    ),
    "familie.barn": (True, False, False),
    "familie.nettverk": (
        "En søster i Bergen. Noen på aktivitetshuset.",
        "Naboen i første etasje og en gammel kollega.",
        "Fetter og kusiner, mest på telefon.",
        "Få. Vil gjerne ha flere som ikke bruker noe.",
    ),
    "familie.nettverk.stotte": (one("stotte", "ingen"), one("stotte", "1-2"), one("stotte", "3-eller-flere")),
    "familie.nettverk.rusfritt": (
        one("ja-delvis-nei", "delvis"),
        one("ja-delvis-nei", "nei"),
        one("ja-delvis-nei", "ja"),
    ),
    "familie.parorende": (True, False),
    "innvandrer.sprak": (one("sprak", "norsk"),),
    "bolig.adresse": ("Storgata 14", "Furuveien 3 B", "Elvebakken 22", "Skoleveien 9"),
    "bolig.bosituasjon": tuple(
        one("bosituasjon", code) for code in ("leier", "leier", "leier", "ufb", "institusjon", "eier")
    ),
    "bolig.onsker": (
        "Roligere oppgang. Gjerne nær bussen.",
        "Bli boende. Vil bare ha ny dør.",
        "Et sted med balkong, ikke for langt fra sentrum.",
        "Egen inngang. Plass til verktøyet.",
    ),
    "bolig.tidligere": (
        "Mange steder de siste årene. Lengst hos en venn på Furuset.",
        "Kommunal leilighet i seks år. Mistet den da regningene hopet seg opp.",
        "Vokste opp på gård. Har leid privat siden.",
    ),
}
_SECOND: Mapping[str, tuple[JsonValue, ...]] = {
    "helse.psykisk": (
        "Uro i kroppen, verst om kvelden. Bedre med faste avtaler.",
        "Tunge perioder på vinteren. Har gått hos psykolog før.",
        "Har det greit nå. Merker stress når det kommer brev.",
    ),
    "helse.fysisk": (
        "Vondt i rygg og hofte. Sover på sofaen.",
        "Pusten er tung i trapper.",
        "Ingen plager å snakke om.",
    ),
    "helse.funksjon": (
        "Klarer det meste hjemme. Trenger hjelp til post og avtaler.",
        "Lager mat selv. Trenger følge ut når det er mye folk.",
    ),
    "helse.ernaring": (one("maltider", "1"), one("maltider", "2"), one("maltider", "3")),
    "rus": (
        "Har roet det ned i år. Helgene er vanskeligst.",
        "Bruker for å sove. Vil gjerne finne noe annet.",
        "Drikker mindre enn før. Ønsker ikke å slutte helt.",
    ),
    "rus.alene": (True, False),
    "rus.overdose": (True, False, False),
    "rus.nalokson": (one("nalokson", "har"), one("nalokson", "trenger")),
    "rus.lar": (True, False),
    "rus.mal": tuple(one("rusmal", code) for code in ("redusere", "tryggere", "slutte", "ikke-endre")),
    "helse.spill": (one("spill", "nei"), one("spill", "nei"), one("spill", "tidligere")),
    "okonomi.inntekt": (
        many("inntekt", "uforetrygd"),
        many("inntekt", "aap", "bostotte"),
        many("inntekt", "sosialhjelp"),
        many("inntekt", "uforetrygd", "bostotte"),
    ),
    "okonomi.forvaltning": (one("forvaltning", "selv"), one("forvaltning", "frivillig")),
    "okonomi.gjeld": (True, False),
    "okonomi.bankid": (one("bankid", "ja"), one("bankid", "nei")),
    "okonomi.frikort": (one("frikort", "sokt"), one("frikort", "nei")),
    "arbeid.historie": (
        "Jobbet på lager i ti år. Nå litt dugnad på aktivitetshuset.",
        "Begynte på helsefag. Vil gjerne fullføre.",
        "Sjømann, så taxi. Ikke jobbet siden skaden.",
    ),
    "arbeid.behov": (many("arbeidsbehov", "aktivitet"), many("arbeidsbehov", "arbeid"), many("arbeidsbehov", "senere")),
    "arbeid.sokende": (True, False, False),
    "samarbeid.fastlege": (one("fastlege", "har"), one("fastlege", "har"), one("fastlege", "har-ikke")),
    "samarbeid.tannhelse": (one("tannhelse", "behov"), one("tannhelse", "akutt"), one("tannhelse", "ikke-behov")),
    "samarbeid.oppfolging": (True, False),
    "samarbeid.behandling": (True, False),
}
_LATER_SHARE = 0.6


def told_in_kartlegging(draw: Random, *, language: str, protected: bool, signed: bool) -> dict[str, Answer | JsonValue]:
    """What one person has said so far; somebody with an adressesperre is never asked for an address here."""
    questions = {**_FIRST, **(_SECOND if signed or draw.random() < _LATER_SHARE else {})}
    found: dict[str, Answer | JsonValue] = {}
    for path, values in questions.items():
        drawn, value = draw.random(), draw.choice(values)
        if drawn < _ASKED:
            found[path] = value
        elif path not in _NO_STATE and drawn < _ASKED + _REFUSED:
            found[path] = DECLINED
        elif path not in _NO_STATE and drawn < _ASKED + _REFUSED + _UNSURE:
            found[path] = UNKNOWN
    if language == "norsk":
        found["innvandrer.ankomst"] = NOT_RELEVANT
        found["innvandrer.oppholdsstatus"] = NOT_RELEVANT
    if language not in ("norsk", "engelsk"):
        found["innvandrer.sprak"] = one("sprak", language)
    if protected:
        found["bolig.adresse"] = NOT_RELEVANT
    return {**found, **_completed(draw, found)} if signed else found


def _completed(draw: Random, found: Mapping[str, Answer | JsonValue]) -> dict[str, Answer | JsonValue]:
    """What must not be missing when a kartlegging is signed."""
    needs_plan = draw.random() < 0.6
    added: dict[str, Answer | JsonValue] = {
        "samarbeid.fastlege": found.get("samarbeid.fastlege", one("fastlege", "har")),
        "livskvalitet.skar": draw.choice((2, 3, 3, 4, 5, DECLINED)),
        "livskvalitet.ankersett": CURRENT_ANCHORS,
        "vurdering.ip": needs_plan,
        "vurdering.koordinator": one("tilbud", draw.choice(("takket-ja", "takket-nei"))),
        "vurdering.rettigheter": many("rettigheter", "rettigheter", "klagerett", "innsyn", "ombud"),
    }
    if found.get("familie.barn") is True:
        added["familie.barn.parorende"] = draw.choice((True, True, UNKNOWN))
    if needs_plan:
        added["vurdering.ip-tilbud"] = True
        added["vurdering.ip-tilbud.svar"] = one("tilbudssvar", draw.choice(("takket-ja", "takket-nei", "venter")))
    return added
