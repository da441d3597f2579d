"""Where each duty of the seeds is asked about: one row for each, and a reason for those that no form answers.

The ids are those of the domain brief §1.1: D Oslostandarden, K Kragerø, B Bærum, V Veiviseren, P boligløsninger.
"""

from collections.abc import Iterator

import pytest

from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field
from feltapp.resources import resource

CATALOG = Catalog.load(resource("skjema"))
EVERY_DUTY = (
    *(f"D{number:02}" for number in range(1, 49)),
    *(f"K{number:02}" for number in range(1, 14)),
    *(f"B{number:02}" for number in range(1, 7)),
    *(f"V{number:02}" for number in range(1, 5)),
    *(f"P{number:02}" for number in range(1, 4)),
)

ASKED: dict[str, str] = {
    "D01": "person: person.kontaktperson",
    "D02": (
        "koordinator: koordinator.kontaktperson koordinator.opplyst koordinator.opplyst.dato "
        "koordinator.opplyst.hvordan koordinator.hvordan koordinator.naar koordinator.parorende"
    ),
    "D03": "hva-er-viktig: viktig.ord viktig.dato",
    "D04": "henvendelse: henvendelse.gjelder henvendelse.samtale henvendelse.samtale.tilbudt",
    "D05": (
        "samtykke: samtykke.opplysninger samtykke.mottaker samtykke.gyldig-fra samtykke.gyldig-til samtykke.formal "
        "samtykke.informert samtykke.sprak samtykke.tolk samtykke.maate; samtykke-trukket: trukket.dato"
    ),
    "D06": (
        "person: person.sprak person.tolk; journalnotat: notat.tolk; henvendelse: henvendelse.tolk; "
        "evaluering: evaluering.tolk; rettighetsinformasjon: rett.tolk"
    ),
    "D07": "parorende: parorende.navn parorende.relasjon parorende.samtykke",
    "D08": "boligbehov: behov.onsker behov.tilbud.bolig behov.tilbud.svar behov.tilbud.grunn",
    "D10": "overgang: overgang.plan overgang.plan.dato overgang.plan.ansvarlig overgang.klar overgang.klar.unntak",
    "D11": "overgang: overgang.kartlegging overgang.kartlegging.dato overgang.tjenester",
    "D12": "overgang: overgang.sjekkliste; sjekkliste-bolig: sjekk.innflytting sjekk.gjenstar",
    "D14": "tiltak: tiltak.slag; alna-kartlegging: arbeid.behov arbeid.historie.aktivitet okonomi.inntekt",
    "D15": "evaluering: evaluering.fastlege; alna-kartlegging: samarbeid.fastlege",
    "D17": "journalnotat: notat.type notat.type.russamtale-neste; alna-kartlegging: rus.mal",
    "D18": (
        "tiltak: tiltak.hva tiltak.status tiltak.effekt tiltak.brukers-syn tiltak.oppsummert tiltak.neste; "
        "evaluering: evaluering.tiltak evaluering.alle-tiltak"
    ),
    "D19": "alna-kartlegging: familie.barn.veiledning; tiltak: tiltak.slag.forelder tiltak.svar",
    "D20": "tiltak: tiltak.slag tiltak.svar",
    "D21": (
        "tiltak: tiltak.henvisning.til tiltak.henvisning.nok tiltak.henvisning.av tiltak.henvisning.sendt "
        "tiltak.henvisning.svar"
    ),
    "D24": "journalnotat: notat.sted; alna-kartlegging: start.sted",
    "D25": "alna-kartlegging: start.ressurser helse.funksjon samarbeid.normbrudd helse.psykisk.diagnose",
    "D26": (
        "vedtak: vedtak.referanse vedtak.hjemmel vedtak.tjeneste vedtak.timer vedtak.fra vedtak.til "
        "vedtak.klage.sendt vedtak.vurdering.sendt"
    ),
    "D27": "voldsrisiko: voldsrisiko.verktoy voldsrisiko.dato voldsrisiko.medvirket voldsrisiko.gyldig-til",
    "D28": "verktoy: verktoy.navn verktoy.versjon verktoy.dato verktoy.skar",
    "D29": "journalnotat: notat.dato notat.tekst",
    "D30": (
        "evaluering: evaluering.dato evaluering.deltakere evaluering.endret-behov evaluering.brukers-syn "
        "evaluering.neste"
    ),
    "D31": "rettighetsinformasjon: rett.gitt rett.alle rett.dato rett.maate rett.sprak rett.papir",
    "D33": "vurdering-17: vurdering17.dato vurdering17.behov vurdering17.begrunnelse vurdering17.vedtak",
    "D34": "livskvalitet: livskvalitet.skar livskvalitet.satt-av livskvalitet.bidrar",
    "D35": "tilbakemelding: tilbakemelding.mott tilbakemelding.viktig tilbakemelding.annerledes",
    "D36": "henvendelse: henvendelse.eier henvendelse.overfort.til henvendelse.overfort.bekreftet",
    "D38": (
        "ip: ip.vurdert ip.tilbudt ip.tilbudt.dato ip.svar ip.svar.grunn ip.svar.igjen; "
        "koordinator: koordinator.tilbud koordinator.tilbud.dato koordinator.tilbud.grunn"
    ),
    "D39": (
        "overgang: overgang.fra.type overgang.til.type overgang.planlagt overgang.faktisk overgang.ansvarlig "
        "overgang.ansvarlig-der overgang.kontaktplan; overgangskontakt: overgangskontakt.dag overgangskontakt.nadd"
    ),
    "D40": "overgang: overgang.kriseplan; kriseplan: plan.gjelder plan.dato",
    "D41": (
        "overgang: overgang.oppfolging overgang.oppfolging.til; "
        "avslutning: avslutning.oppfolging avslutning.oppfolging.til"
    ),
    "D42": "person: person.pronomen",
    "D43": "velferdsteknologi: teknologi.vurdering.produkt teknologi.vurdering.resultat teknologi.vurdering.godkjent",
    "D44": "alvorlig-hendelse: hendelse.type hendelse.tid hendelse.meldt hendelse.evaluert hendelse.laert",
    "D48": "person: person.fodselsdato; boligbehov: behov.hf",
    "K01": "henvendelse: henvendelse.kanal henvendelse.kilde henvendelse.mottatt; soknad: soknad.sammen",
    "K02": (
        "soknad: soknad.mottatt soknad.svarfrist soknad.forelopig soknad.forelopig.dato soknad.forelopig.antatt "
        "soknad.oppstart"
    ),
    "K03": "vedtak: vedtak.vurdering.behov; soknad: soknad.sendt-til",
    "K04": "vedtak: vedtak.til vedtak.evaluert",
    "K05": (
        "journalnotat: notat.endret-behov notat.endret-behov.hva notat.endret-behov.meldt-til notat.endret-behov.dato "
        "notat.endret-behov.bekreftet; evaluering: evaluering.endret-behov.meldt-til"
    ),
    "K06": "ip: ip.ytere ip.ytere.rad ip.svar.ke",
    "K07": "journalnotat: notat.type notat.sted",
    "K08": "journalnotat: notat.type notat.direkte-tid notat.reisetid",
    "K09": "alvorlig-hendelse: hendelse.oppfolging",
    "K10": "velferdsteknologi: teknologi.vurdering.produkt",
    "K11": "tilbakemelding: tilbakemelding.dato",
    "K12": "bolig: boenhet.sikring boenhet.roykvarsler boenhet.komfyrvakt",
    "K13": "tiltak: tiltak.svar tiltak.svar.tilbudt tiltak.svar.grunn tiltak.svar.igjen",
    "B01": "henvendelse: henvendelse.videre; vedtak: vedtak.art vedtak.uten.hva",
    "B02": "journalnotat: notat.type notat.type.nalokson",
    "B03": "vedtak: vedtak.timer; journalnotat: notat.direkte-tid",
    "B04": "innflytting: inn.dato inn.vist; utflytting: ut.dato ut.feil.meldt; befaring: befaring.type",
    "B05": "journalnotat: notat.reisetid",
    "B06": "partner: partner.instans partner.telefon; samarbeidspartner: samarbeidspartner.telefon",
    "V01": "henvendelse: henvendelse.kilde henvendelse.kilde.bekymret",
    "V03": "overgang: overgang.ip overgang.kriseplan",
    "V04": (
        "rettighetsinformasjon: rett.gitt; tiltak: tiltak.brukers-syn; evaluering: evaluering.deltok "
        "evaluering.deltok.hvorfor; levekarsomrader: levekar.deltok.hvorfor levekar.bolig.bruker"
    ),
    "P01": "boligbehov: behov.gruppe behov.begrunnelse behov.dato behov.syn",
    "P02": "boligbehov: behov.gruppe behov.standard",
    "P03": "befaring: befaring.roykvarsler befaring.merknad",
}
NO_FORM = {
    "D09": "counted from vedtak and kontaktperson",
    "D13": "about a building, not a person: befaring has a remark, the survey is Boligbygg's",
    "D16": "a page to read",
    "D22": "a link to the municipality's own routine",
    "D23": "every answer can say its kilde; the engine asks for the samtykke",
    "D32": "no function",
    "D37": "counted from who wrote",
    "D45": "counted from the forms",
    "D46": "help texts of the forms that ask",
    "D47": "counted from the forms",
    "V02": "follows from the records",
}


def _every(fields: tuple[Field, ...]) -> Iterator[str]:
    for one in fields:
        yield one.link_id
        yield from _every(one.children)


def test_every_duty_is_asked_about_or_has_a_reason_not_to_be() -> None:
    assert ASKED.keys() & NO_FORM.keys() == set()
    assert sorted(ASKED | NO_FORM) == sorted(EVERY_DUTY)


@pytest.mark.parametrize("duty", ASKED)
def test_the_questions_of_a_duty_are_there(duty: str) -> None:
    for part in ASKED[duty].split("; "):
        form_id, _, links = part.partition(": ")
        assert set(links.split()) - set(_every(CATALOG.newest(form_id).fields)) == set(), form_id
