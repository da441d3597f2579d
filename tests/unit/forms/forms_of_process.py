"""What code and lists rely on in the forms of the process, from henvendelse to evaluering: nature, mappe, linkIds."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature

AREAS = ("bolig", "aktivitet", "okonomi", "fysisk", "psykisk", "rus", "sosial", "nettverk")

PROCESS: dict[str, tuple[Nature, MappeKind, str]] = {
    "levekarsomrader": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        " ".join(
            (
                "levekar.deltok levekar.deltok.hvorfor",
                *(f"levekar.{area} levekar.{area}.bruker levekar.{area}.tekst" for area in AREAS),
            )
        ),
    ),
    "henvendelse": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "henvendelse.mottatt henvendelse.gjelder henvendelse.behov henvendelse.kanal henvendelse.kilde "
            "henvendelse.tolk henvendelse.samtale henvendelse.samtale.tilbudt henvendelse.samtale.igjen "
            "henvendelse.eier henvendelse.overfort henvendelse.overfort.til henvendelse.overfort.instans "
            "henvendelse.overfort.dato henvendelse.overfort.bekreftet henvendelse.overfort.bekreftet-dato "
            "henvendelse.videre"
        ),
    ),
    "ip": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "ip.har ip.har.hvor ip.vurdert ip.vurdert.dato ip.vurdert.begrunnelse ip.ytere ip.tilbudt "
            "ip.tilbudt.dato ip.svar ip.svar.ke ip.svar.grunn ip.svar.ord ip.svar.igjen"
        ),
    ),
    "koordinator": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "koordinator.tilbud koordinator.tilbud.dato koordinator.tilbud.grunn koordinator.tilbud.igjen "
            "koordinator.navn koordinator.andre koordinator.fra koordinator.til koordinator.hvordan "
            "koordinator.naar koordinator.kontaktperson koordinator.opplyst koordinator.opplyst.dato "
            "koordinator.opplyst.hvordan koordinator.opplyst.av koordinator.parorende"
        ),
    ),
    "soknad": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "soknad.gjelder soknad.mottatt soknad.svarfrist soknad.besvart soknad.besvart.dato soknad.forelopig "
            "soknad.forelopig.dato soknad.forelopig.antatt soknad.oppstart soknad.sammen"
        ),
    ),
    "vedtak": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "vedtak.art vedtak.tjeneste vedtak.utfall vedtak.timer vedtak.fra vedtak.til vedtak.hjemmel "
            "vedtak.referanse vedtak.evaluert vedtak.evaluert.dato vedtak.klage vedtak.klage.sendt "
            "vedtak.vurdering.behov vedtak.vurdering.sendt vedtak.uten.hva vedtak.uten.fra vedtak.uten.til"
        ),
    ),
    "vurdering-17": (
        Nature.LEVENDE,
        MappeKind.SOSIAL,
        (
            "vurdering17.behov vurdering17.dato vurdering17.begrunnelse vurdering17.brukers-syn "
            "vurdering17.vedtak vurdering17.kombineres"
        ),
    ),
    "tiltak": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "tiltak.hva tiltak.slag tiltak.mal tiltak.svar tiltak.svar.tilbudt tiltak.svar.grunn "
            "tiltak.svar.igjen tiltak.ansvarlig tiltak.instans tiltak.fra tiltak.status tiltak.status.slutt "
            "tiltak.effekt tiltak.brukers-syn tiltak.oppsummert tiltak.neste tiltak.henvisning.til "
            "tiltak.henvisning.sendt tiltak.henvisning.svar tiltak.henvisning.nok"
        ),
    ),
    "evaluering": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "evaluering.dato evaluering.deltakere evaluering.brukers-syn evaluering.endret-behov evaluering.neste "
            "evaluering.deltok evaluering.tiltak evaluering.alle-tiltak evaluering.fastlege evaluering.tolk"
        ),
    ),
    "overgang": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "overgang.fra overgang.til overgang.planlagt overgang.faktisk overgang.ansvarlig overgang.ansvarlig-der "
            "overgang.fra.type overgang.til.type overgang.kriseplan overgang.nalokson overgang.kontaktplan "
            "overgang.kartlegging overgang.tjenester overgang.plan overgang.sjekkliste overgang.ip overgang.klar "
            "overgang.klar.unntak overgang.oppfolging overgang.oppfolging.til"
        ),
    ),
    "overgangskontakt": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "overgangskontakt.dato overgangskontakt.dag overgangskontakt.nadd overgangskontakt.nadd.ikke "
            "overgangskontakt.hvordan overgangskontakt.nalokson overgangskontakt.neste"
        ),
    ),
    "sjekkliste-bolig": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        "sjekk.innflytting sjekk.gjenstar sjekk.gjort sjekk.oppfolging.nalokson sjekk.praktisk.fastlege",
    ),
    "rettighetsinformasjon": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "rett.deler rett.klagefrist rett.gitt rett.alle rett.dato rett.maate rett.papir rett.sprak rett.tolk "
            "rett.sporsmal"
        ),
    ),
    "journalnotat": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "notat.dato notat.sted notat.type notat.utfall notat.direkte-tid notat.reisetid notat.tekst "
            "notat.brukers-syn notat.neste notat.tolk notat.endret-behov notat.endret-behov.meldt-til "
            "notat.endret-behov.bekreftet notat.type.nalokson notat.type.russamtale-neste"
        ),
    ),
    "besok": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "besoket.naar besoket.varighet besoket.sted besoket.adresse besoket.hva besoket.hvem besoket.medfolge "
            "besoket.begynt besoket.ferdig besoket.utfall besoket.direkte-tid besoket.reisetid besoket.notat"
        ),
    ),
    "avslutning": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "avslutning.dato avslutning.grunn avslutning.forsokt avslutning.oppfolging avslutning.oppfolging.til "
            "avslutning.enig avslutning.enig.hvem avslutning.brukers-syn avslutning.videre avslutning.fortalt "
            "avslutning.tilbake"
        ),
    ),
}
