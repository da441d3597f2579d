"""What code and lists rely on in the forms of homes, safety, teams and partners: nature, mappe, linkIds."""

from feltapp.domain.mappe import MappeKind
from feltapp.forms.definition import Nature

MATRIX_WORDS = tuple(f"behov.gruppe.rad-{group}" for group in range(1, 8))
"""The only place where the words of Oslo's matrix stand: shown with the group they belong to (domain brief §6)."""

HOUSING: dict[str, tuple[Nature, MappeKind, str]] = {
    "parorende": (
        Nature.LEVENDE,
        MappeKind.STAMKORT,
        (
            "parorende.navn parorende.relasjon parorende.telefon parorende.narmeste parorende.kontaktes "
            "parorende.samtykke parorende.barn"
        ),
    ),
    "voldsrisiko": (
        Nature.LAAST,
        MappeKind.TRYGGHET,
        (
            "voldsrisiko.dato voldsrisiko.verktoy voldsrisiko.versjon voldsrisiko.utfort-av voldsrisiko.medvirket "
            "voldsrisiko.medvirket.hvorfor voldsrisiko.resultat.niva voldsrisiko.resultat.tiltak "
            "voldsrisiko.gyldig-til"
        ),
    ),
    "besokskort": (
        Nature.LEVENDE,
        MappeKind.TRYGGHET,
        "besok.to besok.ring besok.hund besok.vei besok.hjelper besok.hendt besok.sammen besok.gjelder-til",
    ),
    "alvorlig-hendelse": (
        Nature.LAAST,
        MappeKind.TRYGGHET,
        (
            "hendelse.del hendelse.tid hendelse.type hendelse.sted hendelse.hva hendelse.berort hendelse.straks "
            "hendelse.meldt hendelse.oppfolging hendelse.evalueres hendelse.evaluert hendelse.bidro "
            "hendelse.laert hendelse.endrer"
        ),
    ),
    "velferdsteknologi": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "teknologi.vurdering teknologi.vurdering.produkt teknologi.vurdering.resultat "
            "teknologi.vurdering.dato teknologi.vurdering.grunn teknologi.vurdering.godkjent teknologi.neste"
        ),
    ),
    "boligbehov": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "behov.onsker behov.tilbud behov.tilbud.bolig behov.tilbud.dato behov.tilbud.svar behov.tilbud.grunn "
            "behov.gruppe behov.begrunnelse behov.dato behov.syn behov.standard behov.hf behov.somatikk "
            "behov.somatikk.behov"
        ),
    ),
    "tilbakemelding": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        (
            "tilbakemelding.dato tilbakemelding.mott tilbakemelding.viktig tilbakemelding.annerledes "
            "tilbakemelding.satt-av tilbakemelding.folger-opp"
        ),
    ),
    "verktoy": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "verktoy.navn verktoy.dato verktoy.skar verktoy.ord verktoy.versjon verktoy.utfort-av verktoy.vedlegg",
    ),
    "gruppeoppmote": (
        Nature.LAAST,
        MappeKind.JOURNAL,
        "oppmote.gruppe oppmote.dato oppmote.kom oppmote.hvordan",
    ),
    "samarbeidspartner": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "samarbeidspartner.instans samarbeidspartner.kontakt samarbeidspartner.telefon samarbeidspartner.hva "
            "samarbeidspartner.hvor-ofte samarbeidspartner.samtykke samarbeidspartner.slutt"
        ),
    ),
    "nettverk": (
        Nature.LEVENDE,
        MappeKind.JOURNAL,
        (
            "nettverk.person nettverk.person.hvem nettverk.person.betyr nettverk.person.hvor-ofte "
            "nettverk.person.rusfritt nettverk.kart.naer nettverk.kart.rundt nettverk.kart.savner "
            "nettverk.kart.pause"
        ),
    ),
    "bolig": (
        Nature.LEVENDE,
        MappeKind.BOLIG,
        (
            "boenhet.navn boenhet.gate boenhet.postnummer boenhet.poststed boenhet.kommunenummer boenhet.bydel "
            "boenhet.bruksenhet boenhet.type boenhet.disposisjonsform boenhet.standard boenhet.sikring "
            "boenhet.roykvarsler boenhet.slokkeapparat boenhet.ekstra-brann boenhet.direkte-varsling "
            "boenhet.vannsikring boenhet.komfyrvakt boenhet.robust boenhet.vinduer boenhet.hengsler "
            "boenhet.skjult-elektrisk boenhet.gulvvarme boenhet.teknisk-rom boenhet.tilsyn boenhet.bemanning"
        ),
    ),
    "befaring": (
        Nature.LAAST,
        MappeKind.BOLIG,
        (
            "befaring.dato befaring.type befaring.avvik befaring.roykvarsler befaring.roykvarsler.merknad "
            "befaring.roykvarsler.bilde befaring.roykvarsler.meldt befaring.roykvarsler.ref befaring.merknad "
            "befaring.neste"
        ),
    ),
    "innflytting": (
        Nature.LAAST,
        MappeKind.BOLIG,
        "inn.dato inn.klar inn.sammen inn.vist inn.nokkel inn.maler inn.inventar inn.signert inn.signert.dato",
    ),
    "utflytting": (
        Nature.LAAST,
        MappeKind.BOLIG,
        (
            "ut.dato ut.sammen ut.rengjort ut.igjen ut.feil ut.feil.meldt ut.feil.ref ut.nokkel ut.maler "
            "ut.inventar ut.signert ut.signert.dato"
        ),
    ),
    "hf-prinsippene": (
        Nature.LEVENDE,
        MappeKind.TEAM,
        "hf.dato hf.deltok hf.p1.trinn hf.p1.gjor hf.p1.prover hf.p8.trinn hf.p8.gjor hf.p8.prover",
    ),
    "partner": (
        Nature.LEVENDE,
        MappeKind.TEAM,
        (
            "partner.instans partner.avdeling partner.telefon partner.vakt partner.apent partner.merknad "
            "partner.kontrollert"
        ),
    ),
    "gruppetilbud": (
        Nature.LEVENDE,
        MappeKind.TEAM,
        ("gruppe.navn gruppe.hva gruppe.naar gruppe.sted gruppe.leder gruppe.for gruppe.plasser gruppe.fra gruppe.til"),
    ),
    "frase": (Nature.LEVENDE, MappeKind.TEAM, "frase.tittel frase.tekst frase.ute"),
}
