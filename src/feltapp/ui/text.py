"""The words of every error code: what happened, and what to do about it.

Bokmål, klarspråk, du-form; never a value that somebody wrote, only what the error's details hold.  A test fails when a
code in the source has no words here.  Dates and counts: `actions/words.py`.
"""

from collections.abc import Mapping

from feltapp.errors import FeltappError

_UNLOCKING = {
    "feil-passordsetning": "Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller.",
    "feil-gjenopprettingsnokkel": "Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med.",
    "gjenopprettingsnokkel-feilskrevet": "Noe i gjenopprettingsnøkkelen er skrevet feil. Les den en gang til.",
    "feil-kommunenokkel": "Kommunens nøkkel åpner ikke denne profilen.",
    "vent-med-forsok": "Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet.",
    "passordsetning-for-svak": "Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer.",
    "lager-mangler": "Fant ikke det som er lagret for denne medarbeideren. Si fra til den som drifter feltapp.",
    "lager-i-bruk": "Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen.",
    "apning-feilet": "Feltapp fikk ikke åpnet. Ingenting er slettet. Prøv igjen, og si fra hvis det skjer én gang til.",
    "okt-avbrutt": "Feltapp ble avbrutt {klokka}. Alt du skrev er lagret.",
}
_ENROLMENT = {
    "kode-skrevet-feil": "Engangskoden er skrevet feil. Den har 13 tegn.",
    "feil-kode": "Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny.",
    "kode-ikke-fra-kommunen": "Koden er ikke fra kommunen din. Ring teamleder før du gjør noe mer.",
    "fingeravtrykk-stemmer-ikke": "Tallene stemmer ikke. Ring teamleder og les dem en gang til. Er de fortsatt ulike, "
    "skal du ikke melde inn maskinen.",
    "medarbeider-finnes": "Denne medarbeideren er alt meldt inn på maskinen. Gå tilbake og lås opp.",
    "adresse-uten-tls": "Adressen til sentralen må begynne med https://.",
    "sertifikat-mangler": "Maskinen mangler beviset på hvem den hører til. Be teamleder om en ny kode.",
}
_STORE = {
    "lager-eldre-enn-vitne": "Noe av det som er lagret på maskinen mangler. Si fra til den som drifter feltapp før du "
    "skriver mer.",
    "lager-skadet": "Det lagrede er skadet. Ingenting er slettet. Si fra til den som drifter feltapp.",
    "feil-lager": "Dette hører til en annen medarbeider. Si fra til den som drifter feltapp.",
    "lager-ukryptert": "Lageret er ikke kryptert, og blir ikke åpnet. Si fra til den som drifter feltapp.",
    "lager-innstilling": "Lageret er ikke så trygt som det skal være, og blir ikke åpnet. Si fra til den som "
    "drifter feltapp.",
    "lager-lukket": "Feltapp er i ferd med å låse seg.",
    "lager-finnes": "Her er det alt lagret noe. Ingenting er skrevet over.",
    "nyere-lager": "Det som er lagret her er laget av en nyere feltapp. Oppdater feltapp på denne maskinen.",
    "vitne-mangler": "En fil som passer på det lagrede mangler. Si fra til den som drifter feltapp.",
    "vitne-skadet": "En fil som passer på det lagrede er skadet. Si fra til den som drifter feltapp.",
    "nokkelfil-skadet": "Nøkkelfilen er skadet eller endret. Ingenting er slettet. Si fra til den som drifter feltapp.",
    "nokkelring-mangler": "Nøkkelringen mangler. Si fra til den som drifter feltapp.",
    "nokkelring-skadet": "Nøkkelringen er skadet. Si fra til den som drifter feltapp.",
    "mappenokkel-motstrid": "Sentralen sendte en nøkkel som ikke passer. Det som er skrevet ligger trygt her.",
    "utboks-mangler": "Utboksen mangler. Det som er skrevet ligger trygt i lageret.",
    "kopi-skadet": "Dagens sikkerhetskopi ble ikke riktig. Feltapp prøver igjen.",
    "ingen-kopi": "Fant ingen hel sikkerhetskopi. Si fra til den som drifter feltapp. Ingenting er slettet.",
    "disken-svarer-ikke": "Ikke lagret ennå. Disken svarer ikke. Teksten står her til den gjør det.",
    "disken-er-full": "Disken er full. Det siste er ikke lagret ennå, og står på skjermen til du har ryddet plass.",
    "lager-opptatt": "Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen.",
    "lager-skrivebeskyttet": "Feltapp får ikke skrive i mappen sin på denne maskinen. Si fra til den som drifter "
    "feltapp. Ingenting er slettet.",
    "for-stor-registrering": "Dette er for langt til å lagres som én registrering. Del det i to.",
    "annen-epoke": "Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv.",
}
_SENTRAL = {
    "ingen-kontakt": "Får ikke kontakt med sentralen. Se om maskinen er på nett.",
    "forbindelsen-brutt": "Forbindelsen til sentralen ble brutt. Feltapp prøver igjen.",
    "sentral-treg": "Sentralen svarer ikke. Feltapp prøver igjen.",
    "sentral-opptatt": "Sentralen har mye å gjøre. Feltapp prøver igjen om {ventetid}.",
    "sentral-svarer-feil": "Sentralen svarte noe feltapp ikke skjønner. Feltapp prøver igjen.",
    "sentral-avviste": "Sentralen tok ikke imot. Det som er skrevet ligger trygt her.",
    "sentral-gjenopprettet": "Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv.",
    "ikke-godkjent": "Sentralen slipper ikke inn denne maskinen. Si fra til teamleder. Ingenting blir slettet.",
}
_WRITING = {
    "navn-mangler": "Skriv et navn, eller det personen vil bli kalt.",
    "mappe-mangler": "Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den.",
    "rolle-uten-mappe": "Rollen din gir ikke tilgang til mappen dette hører til i. Teamleder kan hjelpe deg.",
    "annet-team": "Et annet team følger opp denne personen. Bare de kan begynne på dette.",
    "skjema-feil-sted": "Dette skjemaet hører til et annet sted. Åpne det hos den, boligen eller teamet det gjelder.",
    "fil-ikke-lagret": "Filen kunne ikke lagres der. Velg et annet sted. Loggen sier at kopien er gitt.",
    "utkast-borte": "Utkastet er ikke her lenger. Det kan være signert i mellomtiden.",
    "utkast-til-teamleder": "Du har ikke lenger tilgang til mappen dette hører til i. Det du har skrevet er tatt vare "
    "på til teamleder.",
    "registrering-borte": "Dette er ikke på maskinen lenger.",
    "bruker-borte": "Du følger ikke lenger opp denne personen på denne maskinen.",
    "kan-ikke-vises": "Noe av dette kan ikke vises her, så det kan bare leses.",
    "signert-er-laast": "Dette er signert og kan ikke endres. Skriv en rettelse ved siden av.",
    "rettes-ikke": "Dette rettes ikke ved siden av. Trekk det og gi et nytt, eller skriv en ny versjon.",
    "alt-rettet": "Dette er rettet alt. Åpne rettelsen, og rett den.",
    "begge-har-endret": "Dere har endret det samme. Signer din tekst, og velg mellom de to etterpå.",
    "to-versjoner-forst": "Her er det to versjoner. Velg tekst før du signerer.",
    "samtykke-mangler": "Samtykket må si hva, til hvem og til når, og at personen er informert.",
    "kilde-uten-samtykke": "Pårørende kan bare være kilde når personen har sagt ja. Registrer et samtykke som gjelder "
    "begge veier.",
    "kilde-uten-hjemmel": "Skriv hjemmel i merknaden, eller registrer et samtykke som gjelder begge veier.",
    "plan-mangler": "Det finnes ingen krise- og mestringsplan ennå.",
    "mottaker-mangler": "Skriv hvem som skal ha kopien.",
    "ikke-signert-deles-ikke": "Dette er ikke signert, eller har to versjoner. Til da er det bare til personen selv og "
    "teamet.",
    "skrives-aldri-ut": "Dette skjemaet skrives aldri ut.",
    "deling-uten-samtykke": "Ikke alle som er valgt, kan få alt dette. Ta bort det som ikke er dekket.",
    "eksport-tom": "Velg minst én ting som skal være med.",
    "innlesing-for-stor": "Filen er for stor til å leses inn.",
    "innlesing-ikke-bundle": "Filen er ikke laget av feltapp, eller den er skadet.",
    "innlesing-feil-passord": "Passordet er feil, eller det er ikke en fil fra feltapp.",
    "innlesing-uten-person": "Filen sier ikke hvem den handler om.",
    "livskvalitet-utenfor": "Velg et tall fra 1 til 7.",
    "id-elleve-siffer": "Nummeret skal ha elleve siffer.",
    "id-kontrollsiffer": "Nummeret er skrevet feil. Se på sifrene en gang til.",
    "id-ukjent-type": "Velg hva slags nummer det er.",
}
_ANSWERS = {
    "ingen-svar": "Skriv minst ett svar først.",
    "mangler": "Dette må være med.",
    "flere-linjer": "Skriv på én linje.",
    "ikke-ja-nei": "Svar ja eller nei.",
    "ikke-heltall": "Skriv et helt tall.",
    "ikke-tall": "Skriv et tall.",
    "ikke-tekst": "Skriv en tekst.",
    "ikke-dato": "Skriv datoen som dd.mm.åååå.",
    "dato-for-upresis": "Datoen må være mer nøyaktig.",
    "ikke-tidspunkt": "Skriv dato og klokkeslett, for eksempel 02.06.2026 kl. 10.00.",
    "ikke-klokkeslett": "Skriv klokkeslettet som 10.00.",
    "ikke-nettadresse": "Skriv en nettadresse.",
    "ukjent-valg": "Velg ett av svarene.",
    "maa-velges": "Velg ett av svarene.",
    "mangler-enhet": "Velg en enhet.",
    "for-stor-fil": "Filen er for stor. Den kan være {grense}.",
    "for-store-vedlegg": "Vedleggene er for store. Til sammen kan de være {grense}.",
    "ikke-en-fil-vi-tar": "Filen kan ikke legges ved. Velg et bilde eller en PDF.",
    "vedlegg-ikke-lest": "Filen kan ikke leses. Prøv en annen.",
    "tar-ikke-svar": "Her kan det ikke svares.",
    "for-kort": "Skriv minst {grense} tegn.",
    "for-lang": "Skriv høyst {grense} tegn.",
    "for-lite": "Kan ikke være mindre enn {grense}.",
    "for-stort": "Kan ikke være mer enn {grense}.",
    "for-mange-desimaler": "Høyst {grense} siffer etter komma.",
    "passer-ikke-regelen": "Svaret passer ikke med en regel i skjemaet.",
    "passer-ikke-moensteret": "Dette er ikke skrevet slik det skal være.",
    "for-faa-svar": "Gi minst {grense} svar.",
    "for-mange-svar": "Gi høyst {grense} svar.",
    "underskrift-av-noe-annet": "Teksten over er endret etter underskriften. Personen må skrive under på nytt.",
}
_FORMS = {
    "skjema-finnes-ikke": "Skjemaet «{skjema}» finnes ikke på denne maskinen.",
    "skjema-feil-navn": "Filen for «{skjema}» inneholder et annet skjema.",
    "skjema-ikke-json": "Filen kan ikke leses. Lag den på nytt i skjemabyggeren.",
    "skjema-ikke-questionnaire": "Filen er ikke et skjema.",
    "skjema-for-stort": "Filen er for stor til å være et skjema.",
    "skjema-for-dypt": "Skjemaet har for mange nivåer.",
    "skjema-for-mange-felt": "Skjemaet har for mange felt.",
    "skjema-for-mange-valg": "Skjemaet har for mange svaralternativer.",
    "skjema-uten-felt": "Skjemaet har ingen felt.",
    "skjema-uten-linkid": "Et felt i skjemaet mangler linkId.",
    "skjema-dobbel-linkid": "To felt i skjemaet har samme linkId.",
    "skjema-ukjent-type": "Feltet «{linkid}» har en type som ikke finnes.",
    "skjema-flere-i-filen": "Filen inneholder flere skjemaer. Ta dem i bruk hver for seg.",
    "skjema-feil-mappe": "Svarene på et eget skjema kan ikke ligge i mappen «{mappe}». Velg en annen.",
    "skjema-navn-opptatt": "Det følger et skjema med feltapp som heter «{skjema}». Gi skjemaet et annet navn.",
    "skjema-utgave-finnes": "En utgave som er tatt i bruk, endres aldri. Gi skjemaet et nytt versjonsnummer.",
    "skjema-alt-i-bruk": "Skjemaet er alt i bruk.",
    "skjema-ikke-i-bruk": "Skjemaet «{skjema}» er ikke i bruk.",
    "skjema-noe-utelatt": "Noe i skjemaet er ikke støttet. Se hva det er, og velg om skjemaet skal tas i bruk likevel.",
    "skjema-for-stort-for-teamet": "Skjemaet er for stort til å deles med teamet. Ta bilder ut av filen.",
    "ingen-profil": "Fant ingen medarbeider på denne maskinen ({mappe}). Si hvor med --profil.",
    "flere-profiler": "Det er {antall} medarbeidere på denne maskinen. Si hvem med --profil.",
    "bare-teamleder-setter-frister": "Bare teamleder kan sette kommunens frister.",
    "aar-ikke-aar": "Skriv året kilden er fra, for eksempel 2026.",
    "dager-som-liste": "Skriv dagene som tall med komma mellom, for eksempel 0, 1, 7.",
    "bare-teamleder-tar-i-bruk": "Bare teamleder kan ta skjema i bruk eller ut av bruk.",
    "fil-finnes-ikke": "Fant ikke filen {fil}.",
    "fil-ikke-lest": "Filen {fil} kan ikke leses.",
    "bilde-ikke-skrevet": "Bildet kunne ikke lagres i {fil}.",
    "svar-for-stort": "Filen er for stor til å være svar på et skjema.",
    "svar-ikke-json": "Filen med svar kan ikke leses.",
    "svar-ikke-questionnaireresponse": "Filen er ikke svar på et skjema.",
}
WORDS: Mapping[str, str] = {**_UNLOCKING, **_ENROLMENT, **_STORE, **_SENTRAL, **_WRITING, **_ANSWERS, **_FORMS}

UNKNOWN = "Noe gikk galt, og feltapp vet ikke hvorfor. Det som står som lagret, er lagret. Kode: {code}"


def words(error: FeltappError) -> str:
    """The words of an error, with its details put in."""
    return words_of(error.code, error.details)


def words_of(code: str, details: Mapping[str, str | int]) -> str:
    """The words of a code that came from somewhere else: the session, sentral."""
    seconds = details.get("seconds")
    known = {"code": code, "ventetid": waiting_time(seconds) if isinstance(seconds, int) else "litt", **details}
    return WORDS.get(code, UNKNOWN).format_map(_Forgiving(known))


def waiting_time(seconds: int) -> str:
    """«30 sekunder», «2 minutter», «1 time»."""
    if seconds < 60:
        return f"{max(1, seconds)} sekund{'er' if seconds > 1 else ''}"
    if seconds < 3600:
        minutes = -(-seconds // 60)
        return f"{minutes} minutt{'er' if minutes != 1 else ''}"
    hours = -(-seconds // 3600)
    return f"{hours} time{'r' if hours != 1 else ''}"


class _Forgiving(dict[str, str | int]):
    """A sentence with a gap is better than a crash in the middle of an error."""

    def __missing__(self, key: str) -> str:
        return "…"
