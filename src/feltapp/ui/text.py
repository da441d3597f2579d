"""The words of every error code: what happened, and what to do about it.

Bokmål, klarspråk, du-form; never a value that somebody wrote, only what the error's details hold.  A test fails when a
code in the source has no words here.  Dates and counts: `actions/words.py`.
"""

from collections.abc import Mapping

from feltapp.errors import FeltappError
from feltapp.oversettelse import tr

_UNLOCKING = {
    "feil-passordsetning": tr("Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller."),
    "feil-gjenopprettingsnokkel": tr("Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med."),
    "gjenopprettingsnokkel-feilskrevet": tr("Noe i gjenopprettingsnøkkelen er skrevet feil. Les den en gang til."),
    "feil-kommunenokkel": tr("Kommunens nøkkel åpner ikke denne profilen."),
    "vent-med-forsok": tr("Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet."),
    "passordsetning-for-svak": tr("Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer."),
    "lager-mangler": tr("Fant ikke det som er lagret for denne medarbeideren. Si fra til den som drifter feltapp."),
    "lager-i-bruk": tr("Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen."),
    "apning-feilet": tr(
        "Feltapp fikk ikke åpnet. Ingenting er slettet. Prøv igjen, og si fra hvis det skjer én gang til."
    ),
    "okt-avbrutt": tr("Feltapp ble avbrutt {klokka}. Alt du skrev er lagret."),
}
_ENROLMENT = {
    "kode-skrevet-feil": tr("Engangskoden er skrevet feil. Den har 13 tegn."),
    "feil-kode": tr("Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny."),
    "kode-ikke-fra-kommunen": tr("Koden er ikke fra kommunen din. Ring teamleder før du gjør noe mer."),
    "fingeravtrykk-stemmer-ikke": tr(
        "Tallene stemmer ikke. Ring teamleder og les dem en gang til. Er de fortsatt ulike, "
        "skal du ikke melde inn maskinen."
    ),
    "medarbeider-finnes": tr("Denne medarbeideren er alt meldt inn på maskinen. Gå tilbake og lås opp."),
    "adresse-uten-tls": tr("Adressen til sentralen må begynne med https://."),
    "sertifikat-mangler": tr("Maskinen mangler beviset på hvem den hører til. Be teamleder om en ny kode."),
}
_STORE = {
    "lager-eldre-enn-vitne": tr(
        "Noe av det som er lagret på maskinen mangler. Si fra til den som drifter feltapp før du skriver mer."
    ),
    "lager-skadet": tr("Det lagrede er skadet. Ingenting er slettet. Si fra til den som drifter feltapp."),
    "feil-lager": tr("Dette hører til en annen medarbeider. Si fra til den som drifter feltapp."),
    "lager-ukryptert": tr("Lageret er ikke kryptert, og blir ikke åpnet. Si fra til den som drifter feltapp."),
    "lager-innstilling": tr(
        "Lageret er ikke så trygt som det skal være, og blir ikke åpnet. Si fra til den som drifter feltapp."
    ),
    "lager-lukket": tr("Feltapp er i ferd med å låse seg."),
    "lager-finnes": tr("Her er det alt lagret noe. Ingenting er skrevet over."),
    "nyere-lager": tr("Det som er lagret her er laget av en nyere feltapp. Oppdater feltapp på denne maskinen."),
    "vitne-mangler": tr("En fil som passer på det lagrede mangler. Si fra til den som drifter feltapp."),
    "vitne-skadet": tr("En fil som passer på det lagrede er skadet. Si fra til den som drifter feltapp."),
    "nokkelfil-skadet": tr(
        "Nøkkelfilen er skadet eller endret. Ingenting er slettet. Si fra til den som drifter feltapp."
    ),
    "nokkelring-mangler": tr("Nøkkelringen mangler. Si fra til den som drifter feltapp."),
    "nokkelring-skadet": tr("Nøkkelringen er skadet. Si fra til den som drifter feltapp."),
    "mappenokkel-motstrid": tr("Sentralen sendte en nøkkel som ikke passer. Det som er skrevet ligger trygt her."),
    "utboks-mangler": tr("Utboksen mangler. Det som er skrevet ligger trygt i lageret."),
    "kopi-skadet": tr("Dagens sikkerhetskopi ble ikke riktig. Feltapp prøver igjen."),
    "ingen-kopi": tr("Fant ingen hel sikkerhetskopi. Si fra til den som drifter feltapp. Ingenting er slettet."),
    "disken-svarer-ikke": tr("Ikke lagret ennå. Disken svarer ikke. Teksten står her til den gjør det."),
    "disken-er-full": tr("Disken er full. Det siste er ikke lagret ennå, og står på skjermen til du har ryddet plass."),
    "lager-opptatt": tr("Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen."),
    "lager-skrivebeskyttet": tr(
        "Feltapp får ikke skrive i mappen sin på denne maskinen. Si fra til den som drifter "
        "feltapp. Ingenting er slettet."
    ),
    "for-stor-registrering": tr("Dette er for langt til å lagres som én registrering. Del det i to."),
    "annen-epoke": tr("Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv."),
}
_SENTRAL = {
    "ingen-kontakt": tr("Får ikke kontakt med sentralen. Se om maskinen er på nett."),
    "forbindelsen-brutt": tr("Forbindelsen til sentralen ble brutt. Feltapp prøver igjen."),
    "sentral-treg": tr("Sentralen svarer ikke. Feltapp prøver igjen."),
    "sentral-opptatt": tr("Sentralen har mye å gjøre. Feltapp prøver igjen om {ventetid}."),
    "sentral-svarer-feil": tr("Sentralen svarte noe feltapp ikke skjønner. Feltapp prøver igjen."),
    "sentral-avviste": tr("Sentralen tok ikke imot. Det som er skrevet ligger trygt her."),
    "sentral-gjenopprettet": tr("Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv."),
    "ikke-godkjent": tr("Sentralen slipper ikke inn denne maskinen. Si fra til teamleder. Ingenting blir slettet."),
}
_WRITING = {
    "navn-mangler": tr("Skriv et navn, eller det personen vil bli kalt."),
    "mappe-mangler": tr("Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den."),
    "rolle-uten-mappe": tr("Rollen din gir ikke tilgang til mappen dette hører til i. Teamleder kan hjelpe deg."),
    "annet-team": tr("Et annet team følger opp denne personen. Bare de kan begynne på dette."),
    "skjema-feil-sted": tr(
        "Dette skjemaet hører til et annet sted. Åpne det hos den, boligen eller teamet det gjelder."
    ),
    "fil-ikke-lagret": tr("Filen kunne ikke lagres der. Velg et annet sted. Loggen sier at kopien er gitt."),
    "utkast-borte": tr("Utkastet er ikke her lenger. Det kan være signert i mellomtiden."),
    "utkast-til-teamleder": tr(
        "Du har ikke lenger tilgang til mappen dette hører til i. Det du har skrevet er tatt vare på til teamleder."
    ),
    "overtatt-alt": tr("Noen andre har alt tatt over. Se hvem som er kontaktperson nå."),
    "registrering-borte": tr("Dette er ikke på maskinen lenger."),
    "bruker-borte": tr("Du følger ikke lenger opp denne personen på denne maskinen."),
    "kan-ikke-vises": tr("Noe av dette kan ikke vises her, så det kan bare leses."),
    "signert-er-laast": tr("Dette er signert og kan ikke endres. Skriv en rettelse ved siden av."),
    "rettes-ikke": tr("Dette rettes ikke ved siden av. Trekk det og gi et nytt, eller skriv en ny versjon."),
    "alt-rettet": tr("Dette er rettet alt. Åpne rettelsen, og rett den."),
    "begge-har-endret": tr("Dere har endret det samme. Signer din tekst, og velg mellom de to etterpå."),
    "to-versjoner-forst": tr("Her er det to versjoner. Velg tekst før du signerer."),
    "samtykke-mangler": tr("Samtykket må si hva, til hvem og til når, og at personen er informert."),
    "kilde-uten-samtykke": tr(
        "Pårørende kan bare være kilde når personen har sagt ja. Registrer et samtykke som gjelder begge veier."
    ),
    "kilde-uten-hjemmel": tr("Skriv hjemmel i merknaden, eller registrer et samtykke som gjelder begge veier."),
    "plan-mangler": tr("Det finnes ingen krise- og mestringsplan ennå."),
    "mottaker-mangler": tr("Skriv hvem som skal ha kopien."),
    "ikke-signert-deles-ikke": tr(
        "Dette er ikke signert, eller har to versjoner. Til da er det bare til personen selv og teamet."
    ),
    "skrives-aldri-ut": tr("Dette skjemaet skrives aldri ut."),
    "deling-uten-samtykke": tr("Ikke alle som er valgt, kan få alt dette. Ta bort det som ikke er dekket."),
    "oving-gir-ikke-fil": tr("Dette er øving. Oppdiktede personer gis ikke videre som fil."),
    "oving-leser-ikke-fil": tr("Dette er øving. Avslutt øvingen før du leser inn en fil."),
    "serie-slutter-for-start": tr("Den siste dagen må være etter den første."),
    "serie-for-lang": tr("Besøk kan planlegges for høyst ett år om gangen."),
    "serie-hver": tr("Skriv et tall fra 1 til {grense}."),
    "serie-uten-dager": tr("Det blir ingen besøk mellom den første og den siste dagen."),
    "bare-teamleder-gir-tilgang": tr("Bare teamleder kan gi og ta tilgang."),
    "tilgang-uten-slutt": tr("Noen i et annet team får tilgang til en dag. Skriv hvilken."),
    "tilgang-feil-dag": tr("Velg en dag fra i dag og høyst ett år fram."),
    "tilgang-deg-selv": tr("Du kan ikke endre din egen tilgang."),
    "tilgang-ingen-mappe": tr("Rollen til medarbeideren gir ikke tilgang til dette."),
    "eksport-tom": tr("Velg minst én ting som skal være med."),
    "innlesing-for-stor": tr("Filen er for stor til å leses inn."),
    "innlesing-ikke-bundle": tr("Filen er ikke laget av feltapp, eller den er skadet."),
    "innlesing-feil-passord": tr("Passordet er feil, eller det er ikke en fil fra feltapp."),
    "innlesing-uten-person": tr("Filen sier ikke hvem den handler om."),
    "livskvalitet-utenfor": tr("Velg et tall fra 1 til 7."),
    "id-elleve-siffer": tr("Nummeret skal ha elleve siffer."),
    "id-kontrollsiffer": tr("Nummeret er skrevet feil. Se på sifrene en gang til."),
    "id-ukjent-type": tr("Velg hva slags nummer det er."),
}
_ANSWERS = {
    "ingen-svar": tr("Skriv minst ett svar først."),
    "mangler": tr("Dette må være med."),
    "flere-linjer": tr("Skriv på én linje."),
    "ikke-ja-nei": tr("Svar ja eller nei."),
    "ikke-heltall": tr("Skriv et helt tall."),
    "ikke-tall": tr("Skriv et tall."),
    "ikke-tekst": tr("Skriv en tekst."),
    "ikke-dato": tr("Skriv datoen som dd.mm.åååå."),
    "dato-for-upresis": tr("Datoen må være mer nøyaktig."),
    "ikke-tidspunkt": tr("Skriv dato og klokkeslett, for eksempel 02.06.2026 kl. 10.00."),
    "ikke-klokkeslett": tr("Skriv klokkeslettet som 10.00."),
    "ikke-nettadresse": tr("Skriv en nettadresse."),
    "ukjent-valg": tr("Velg ett av svarene."),
    "maa-velges": tr("Velg ett av svarene."),
    "mangler-enhet": tr("Velg en enhet."),
    "for-stor-fil": tr("Filen er for stor. Den kan være {grense}."),
    "for-store-vedlegg": tr("Vedleggene er for store. Til sammen kan de være {grense}."),
    "ikke-en-fil-vi-tar": tr("Filen kan ikke legges ved. Velg et bilde eller en PDF."),
    "vedlegg-ikke-lest": tr("Filen kan ikke leses. Prøv en annen."),
    "tar-ikke-svar": tr("Her kan det ikke svares."),
    "for-kort": tr("Skriv minst {grense} tegn."),
    "for-lang": tr("Skriv høyst {grense} tegn."),
    "for-lite": tr("Kan ikke være mindre enn {grense}."),
    "for-stort": tr("Kan ikke være mer enn {grense}."),
    "for-mange-desimaler": tr("Høyst {grense} siffer etter komma."),
    "passer-ikke-regelen": tr("Svaret passer ikke med en regel i skjemaet."),
    "passer-ikke-moensteret": tr("Dette er ikke skrevet slik det skal være."),
    "for-faa-svar": tr("Gi minst {grense} svar."),
    "for-mange-svar": tr("Gi høyst {grense} svar."),
    "underskrift-av-noe-annet": tr("Teksten over er endret etter underskriften. Personen må skrive under på nytt."),
}
_FORMS = {
    "skjema-finnes-ikke": tr("Skjemaet «{skjema}» finnes ikke på denne maskinen."),
    "skjema-feil-navn": tr("Filen for «{skjema}» inneholder et annet skjema."),
    "skjema-ikke-json": tr("Filen kan ikke leses. Lag den på nytt i skjemabyggeren."),
    "skjema-ikke-questionnaire": tr("Filen er ikke et skjema."),
    "skjema-for-stort": tr("Filen er for stor til å være et skjema."),
    "skjema-for-dypt": tr("Skjemaet har for mange nivåer."),
    "skjema-for-mange-felt": tr("Skjemaet har for mange felt."),
    "skjema-for-mange-valg": tr("Skjemaet har for mange svaralternativer."),
    "skjema-uten-felt": tr("Skjemaet har ingen felt."),
    "skjema-uten-linkid": tr("Et felt i skjemaet mangler linkId."),
    "skjema-dobbel-linkid": tr("To felt i skjemaet har samme linkId."),
    "skjema-ukjent-type": tr("Feltet «{linkid}» har en type som ikke finnes."),
    "skjema-flere-i-filen": tr("Filen inneholder flere skjemaer. Ta dem i bruk hver for seg."),
    "skjema-feil-mappe": tr("Svarene på et eget skjema kan ikke ligge i mappen «{mappe}». Velg en annen."),
    "skjema-navn-opptatt": tr("Det følger et skjema med feltapp som heter «{skjema}». Gi skjemaet et annet navn."),
    "skjema-utgave-finnes": tr("En utgave som er tatt i bruk, endres aldri. Gi skjemaet et nytt versjonsnummer."),
    "skjema-alt-i-bruk": tr("Skjemaet er alt i bruk."),
    "skjema-ikke-i-bruk": tr("Skjemaet «{skjema}» er ikke i bruk."),
    "skjema-noe-utelatt": tr(
        "Noe i skjemaet er ikke støttet. Se hva det er, og velg om skjemaet skal tas i bruk likevel."
    ),
    "skjema-for-stort-for-teamet": tr("Skjemaet er for stort til å deles med teamet. Ta bilder ut av filen."),
    "ingen-profil": tr("Fant ingen medarbeider på denne maskinen ({mappe}). Si hvor med --profil."),
    "flere-profiler": tr("Det er {antall} medarbeidere på denne maskinen. Si hvem med --profil."),
    "bare-teamleder-setter-frister": tr("Bare teamleder kan sette kommunens frister."),
    "aar-ikke-aar": tr("Skriv året kilden er fra, for eksempel 2026."),
    "dager-som-liste": tr("Skriv dagene som tall med komma mellom, for eksempel 0, 1, 7."),
    "bare-teamleder-tar-i-bruk": tr("Bare teamleder kan ta skjema i bruk eller ut av bruk."),
    "fil-finnes-ikke": tr("Fant ikke filen {fil}."),
    "fil-ikke-lest": tr("Filen {fil} kan ikke leses."),
    "bilde-ikke-skrevet": tr("Bildet kunne ikke lagres i {fil}."),
    "svar-for-stort": tr("Filen er for stor til å være svar på et skjema."),
    "svar-ikke-json": tr("Filen med svar kan ikke leses."),
    "svar-ikke-questionnaireresponse": tr("Filen er ikke svar på et skjema."),
}
WORDS: Mapping[str, str] = {**_UNLOCKING, **_ENROLMENT, **_STORE, **_SENTRAL, **_WRITING, **_ANSWERS, **_FORMS}

UNKNOWN = tr("Noe gikk galt, og feltapp vet ikke hvorfor. Det som står som lagret, er lagret. Kode: {code}")


def words(error: FeltappError) -> str:
    """The words of an error, with its details put in."""
    return words_of(error.code, error.details)


def words_of(code: str, details: Mapping[str, str | int]) -> str:
    """The words of a code that came from somewhere else: the session, sentral."""
    seconds = details.get("seconds")
    known = {"code": code, "ventetid": waiting_time(seconds) if isinstance(seconds, int) else tr("litt"), **details}
    return WORDS.get(code, UNKNOWN).format_map(_Forgiving(known))


def waiting_time(seconds: int) -> str:
    """«30 sekunder», «2 minutter», «1 time»."""
    if seconds < 60:
        return tr("%n sekund(er)", "", max(1, seconds))
    if seconds < 3600:
        return tr("%n minutt(er)", "", -(-seconds // 60))
    return tr("%n time(r)", "", -(-seconds // 3600))


class _Forgiving(dict[str, str | int]):
    """A sentence with a gap is better than a crash in the middle of an error."""

    def __missing__(self, key: str) -> str:
        return "…"
