<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se_NO" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source> og </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n besøk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besøk avtalt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) igjen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når den er på nett</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når du har låst opp</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) er bare her. De sendes når du er på nett. Ingenting går tapt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) fra kolleger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) venter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er ikke signert</source>
        <comment>utkast</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feil må rettes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n felt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frist(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutt(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er) igjen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Alt i filen kom med.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Dette fantes det ikke plass til:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sekund(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skjema(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål står igjen. Dere kan ta resten en annen dag.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar endret</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar, to versjoner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(r)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uke(r) igjen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast er også bare her. De sendes når du har signert dem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 er ikke begynt, 5 er slik vi jobber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 til 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Koden du har fått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 tegn. Store og små bokstaver betyr det samme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Er dette deg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Passordsetning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Gjenopprettingsnøkkelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressen til sentralen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressen til sentralen må begynne med https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adressen til sentralen og en engangskode. Teamleder gir deg begge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i teamet finner skjemaet under «Legg til» når maskinen har vært på nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i teamet med en rolle i oppfølgingen ser stamkort og journal uten at det gis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle samtykker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle som får tak i filen, kan lese den. Slett den når den er brukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle som ikke er avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle typer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt du har begynt på, er signert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt du skrev der, er borte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt du skrev er lagret. Du kommer rett tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er sendt og kvittert av sentralen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er sendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ligger kryptert på maskinen, så du kan jobbe uten nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt som er skrevet her, er sendt og kvittert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anbefales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre det du skrev. Ctrl Y gjør om igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre siste strek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annen instans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annenhver uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansattes sikkerhet. Leses av teamet, ikke av koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeider frakoblet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ark (A4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arket til personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At vi ikke har nådd personen, er ingen grunn til å lukke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av</source>
        <comment>stavekontroll</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avgjør senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avlyst av bruker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avlyst av oss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt</source>
        <comment>oppfølging</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avslutt øvingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare denne gangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare du og planen din vises her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare du og samtykket ditt vises her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare du og svaret ditt vises her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare teamleder kan gi og ta tilgang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare teamleder kan sette kommunens frister.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare teamleder kan ta skjema i bruk eller ut av bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare ved krise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begge sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begge tekstene blir liggende i historikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold {hvems} tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekreft: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekreftet i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekreftet i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besvart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk kan planlegges for høyst ett år om gangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøk: {utfall}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilde eller PDF, inntil {storrelse}. Du kan også lime inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilde fra utklippstavlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilder og PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bildet kunne ikke lagres i {fil}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bli kontaktperson for flere på en gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolig uten navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boligen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk gjenopprettingsnøkkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk standarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruker selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukes av: {frister}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukes ikke: versjonen var tatt i bruk med et annet innhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytt fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Mellomrom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens sikkerhetskopi ble ikke riktig. Feltapp prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dager etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dager med kontakt etter en overgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoen må være mer nøyaktig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sendes nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De to passordsetningene er ikke like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dekk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dekk skjermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dekk skjermen, og vis den igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del av skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del dem igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del {nr} av {alle}. Alt du skriver, blir lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deler av mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deler av skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deler som skal være med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den du fikk på papir da maskinen ble meldt inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den låste filen er en pakke: en PDF å lese, og det samme som FHIR i et vedlegg. Den åpnes med passordet i alle PDF-lesere, og leses inn i feltapp med «Les inn fra fil». Si passordet på telefon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den nyeste versjonen kan ikke vises på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den samme en gang til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den siste dagen må være etter den første.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som tar kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne maskinen kan ikke vise skjemaet. Oppdater feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt meldt inn på maskinen. Gå tilbake og lås opp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dere endret det samme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dere har begge endret: {begge}. Begge tekstene blir stående til dere velger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dere har endret det samme. Signer din tekst, og velg mellom de to etterpå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dere har ikke gått gjennom prinsippene sammen ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det blir ingen besøk mellom den første og den siste dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du signerer kan ikke endres i stillhet. Alle versjoner blir liggende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skriver er urørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er helt greit. Du kan endre det før du lagrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke plass til flere enn {flest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er to ulike personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er {antall} medarbeidere på denne maskinen. Si hvem med --profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finnes ikke kontrollert tekst på {sprak} ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finnes ingen krise- og mestringsplan ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det følger et skjema med feltapp som heter «{skjema}». Gi skjemaet et annet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det følger nå et skjema med samme navn med feltapp. Svar som er skrevet, kan leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det lagrede er skadet. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som ble signert først, står urørt ved siden av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som ble signert, står urørt. Rettelsen står ved siden av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som er lagret her er laget av en nyere feltapp. Oppdater feltapp på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det tar omtrent ti minutter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det vi gjør og prøver videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er en rettelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er for langt til å lagres som én registrering. Del det i to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er ikke på maskinen lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er ikke signert, eller har to versjoner. Til da er det bare til personen selv og teamet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er ikke skrevet slik det skal være.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er rettet alt. Åpne rettelsen, og rett den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dette er rettet(.| %n ganger.)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dette er signert og kan ikke endres. Skriv en rettelse ved siden av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er øving. Avslutt øvingen før du leser inn en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er øving. Oppdiktede personer gis ikke videre som fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette hører til en annen medarbeider. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette må være med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette rettes ikke ved siden av. Trekk det og gi et nytt, eller skriv en ny versjon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette skjemaet hører til et annet sted. Åpne det hos den, boligen eller teamet det gjelder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette skjemaet skrives aldri ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken er full. Det siste er ikke lagret ennå, og står på skjermen til du har ryddet plass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken tok ikke imot det siste du skrev. Se over teksten når du har låst opp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du arbeider frakoblet. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du blir fast kontaktperson, og besøk kollegaen hadde avtalt, kommer i din plan. Utkast følger ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du følger ikke lenger opp denne personen på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke lenger tilgang til mappen dette hører til i. Det du har skrevet er tatt vare på til teamleder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har skrevet under. Du kan endre det til du gir skjermen tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har valgt {nummer} av 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan endre det før du lagrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan ikke endre din egen tilgang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan også la være å svare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan slå det på igjen i Innstillinger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du sier det høyt. Medarbeideren skriver ned hvem som hørte det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du skriver under på papiret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du vet ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du vil ikke svare nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen observasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen vurdering, 1 til 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget arbeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede er skadet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede mangler. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil uten lås er PDF/A, som journalsystemer og arkiver tar imot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En låst fil kan bare åpnes med passordet. Det vises én gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ny henvendelse åpner den igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pårørende får sin egen mappe. Den sier ikke hvem den andre er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En skriver, eller papir og penn. Du får en nøkkel som bare skal finnes på papir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ting gjenstår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En utgave som er tatt i bruk, endres aldri. Gi skjemaet et nytt versjonsnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre alle de faste besøkene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre tid eller sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre: {del}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret siden {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret siden {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret: {endret}. Det du skriver er urørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engangskode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engangskoden er skrevet feil. Den har 13 tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er dere enige om teksten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er dere her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er det en av disse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er det {navn} selv? Kryss av over. Ellers skriv hele navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ikke med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er pårørende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et annet team følger opp denne personen. Bare de kan begynne på dette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et felt i skjemaet mangler linkId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et skjema som er tatt i bruk, endres aldri. Skal noe endres, får det et nytt versjonsnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et utkast uten signatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ikke det som er lagret for denne medarbeideren. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ikke filen {fil}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingen hel sikkerhetskopi. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingen medarbeider på denne maskinen ({mappe}). Si hvor med --profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingen skriver på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingen skriver. Skriv den av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingenting på «{tekst}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farger, tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feil: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt for underskrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {klokka}. Alt du skrev er lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt. Prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp er i ferd med å låse seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp er verktøyet du har med hjem til folk: dere kartlegger, skriver og planlegger sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp fikk ikke startet. Installasjonen er skadet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp fikk ikke åpnet. Ingenting er slettet. Prøv igjen, og si fra hvis det skjer én gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp får ikke kontakt med sentralen. Tilgang gis og tas når maskinen er på nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp får ikke skrive i mappen sin på denne maskinen. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp har gjort en feil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp lukker seg nå. Det som står som lagret, er lagret. Teksten under sier hvor feilen er, og ingenting om noen person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp måtte lukke seg kl. {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp prøver igjen av seg selv når du er på nett. Du trenger ikke å gjøre noe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp prøver igjen {klokka}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltapp sier fra når et ord kan sies mer presist. Ingenting blir stoppet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltet «{linkid}» har en type som ikke finnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fem ord eller mer. Store og små bokstaver teller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fem tilfeldige ord eller mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferdig → notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil fra feltapp (*.pdf *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil til {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen blir ikke kryptert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til å leses inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til å være et skjema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til å være svar på et skjema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor. Den kan være {grense}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke et skjema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke laget av feltapp, eller den er skadet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke svar på et skjema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen for «{skjema}» inneholder et annet skjema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen inneholder flere skjemaer. Ta dem i bruk hver for seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke legges ved. Velg et bilde eller en PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Lag den på nytt i skjemabyggeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Prøv en annen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke vises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan leses som PDF, og av andre systemer i formatet FHIR R4. Hvem som har lest og skrevet, er bare med når det er personen selv som får filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke lagres der. Velg et annet sted. Loggen sier at kopien er gitt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen med svar kan ikke leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen sier ikke hvem den handler om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen sier: {sagt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {fil} kan ikke leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filnavn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer boliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer brukere på navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtype:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn en frase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn et skjema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn person, notat, skjema eller handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern {tittel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere tekster om samme person, som dere skriver videre på hver for seg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytter snart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For det som skal gjøres med alle som er nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hele teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For å svare på en søknad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbindelsen til sentralen ble brutt. Feltapp prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreslå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forhåndsvisning, side {antall} av {sider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige del av skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag for «{ord}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag fra feltapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag fra feltapp, etter {kilde}, vedlegg 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag fra feltapp; helsepersonelloven §§ 39–40 sier «uten ugrunnet opphold»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, kapittel 7, sier «før»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, tiltak 9, sier «systematisk»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag til neste ord med bølge under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett · {siden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett, eller begynn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra 1, svært dårlig, til 7, svært godt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra en annen feltapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {ende} til {ende2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Får ikke kontakt med sentralen. Se om maskinen er på nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Født</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Født {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Født {dag} ({alder} år)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før en overgang, for det som skal være på plass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før et samtykke eller oppfølging etter flytting går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før et vedtak går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før og etter en overgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før «Trygghet ved besøk» eller vurdering av voldsrisiko går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før: {svar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gammel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi den nye til dem som har en gammel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi eller ta tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi høyst {grense} svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi minst {grense} svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi skjermen tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi uten samtykke, etter lov …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi videre som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gikk ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gikk ut {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjeldende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Ctrl L låser nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Låseskjermen følger med når feltapp starter på nytt. Skjemaene og det som er skrevet, er på det språket de er skrevet på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder ingen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder med én gang, også på låseskjermen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder til {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjennomført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjentas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjør klar øvingen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glemmer du passordsetningen, er dette det eneste som hjelper. Skriv den av eller skriv den ut, og legg den et annet sted enn maskinen. Den vises bare nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glemt? Bruk gjenopprettingsnøkkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grunn, hvis personen vil si det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppetilbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grønn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå gjennom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå gjennom del for del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå to noen ganger: se kortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ha dette klart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har en eldre: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har personen fått med seg en fil fra feltapp et annet sted, kan du lese den inn her. Du signerer det som leses inn. Filen sier hvem som skrev det først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har selv rusproblemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helsehjelp. Leses av teamet og koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henvendelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henvendelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henvendelser uten eier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her er det alt lagret noe. Ingenting er skrevet over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her er det to versjoner. Velg tekst før du signerer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her kan det ikke svares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp som er gitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjelp til siden du er på, og tilbake igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold utenfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt utenfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopp over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing First-prinsippene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva er viktig for deg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva kan deles?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva skal dere gjøre?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva skal skrives ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva skal være med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem det gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har lest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har planen på papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem kan vite hva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem skal ha kopien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem skal ha kopien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem som ser én persons mapper, utenom dem rollen gir det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem tar du over etter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem tar kontakt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem trenger hjelp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver gang noen leser eller skriver, blir det notert. Personen har rett til å få vite hvem. Her står det som er gjort på denne maskinen. Hele loggen ligger hos sentralen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver utfylling står for seg og endres ikke når den er signert. Passer for de fleste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvis det ikke er hjemme hos personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor kommunen har bestemt det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor lenge hver frist gir, med kilde og årstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor svarene ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan synes du livet ditt er nå?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor venter det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høy kontrast, lyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høy kontrast, mørke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høyst ett år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høyst {grense} siffer etter komma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke aktuelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke alle som er valgt, kan få alt dette. Ta bort det som ikke er dekket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke begynt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke foreslå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke foreslå ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fulgt opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fylt ut ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke gyldig ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke hjemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Disken svarer ikke. Teksten står her til den gjør det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lukk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke noe kart over nettverket ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke noe nytt den siste uka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke signert, eller to versjoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke skrevet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke skrevet under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke spurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke spurt ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke støttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke synkronisert ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen besøk er planlagt i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen bolig heter noe med «{skrevet}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen boliger her ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen brukere her ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er skrevet inn ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er skrevet ned ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen faste besøk fra denne dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fraser har noe med «{skrevet}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen frister de neste {dager} dagene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen frister den nærmeste tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen grupper ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har befart boligen, flyttet inn eller flyttet ut ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har fått eller mistet tilgang ved navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har lest noe her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har planen på papir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har rørt feltapp på fem minutter. Det låser om {sekunder} sekunder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen heter noe med «{skrevet}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kan begynne på skjemaet mer. Svar som er skrevet, kan fortsatt leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kartlegging ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen notater ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen opplysninger om brukere er åpne nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen overgang og ingenting om boligbehov ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen plan ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen plan ennå. Skriv den sammen, i ro og mak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen samtykke til {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen samtykker ennå. Ingenting kan deles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen samtykker. Ingenting kan deles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen skjemaer heter noe med «{skrevet}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen svar ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen svar ennå. Snu skjermen når det passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen tiltak og ingen vedtak ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen vedlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting deles før medarbeideren har skrevet det ned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er flyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er skrevet ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er svart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er tapt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er tapt. Velg teksten dere vil beholde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting sendes, og ingenting tas vare på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting som er funnet, venter på å bli rettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innhent på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innsyn: alt som står, på papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, fortsett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg forstår, lagre FHIR (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg forstår, lagre PDF/A for journalsystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg forstår, lagre uten lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg har den på papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg har skrevet det ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg sier ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg vet ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg vil heller si det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg vil ikke svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg vil skrive under her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan dette sies mer presist? «{funnet}» · Skriv heller: {heller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan dette være samme person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan få vite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen lenge. Legg til et ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen. Legg til to ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke vises her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke vises på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke være mer enn {grense}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke være mindre enn {grense}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan være feil skrevet: {ord}. F9 viser forslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan være samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartlegging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartlegging og planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartlegging signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kast utkastet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde for {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde: {kilde}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde: {kilde}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden er ikke fra kommunen din. Ring teamleder før du gjør noe mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kollega i teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kollegene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommentar: {kommentar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunens egen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunens egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunens fingeravtrykk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunens frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunens nøkkel åpner ikke denne profilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktperson: {kontaktperson}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktperson: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontroller nummeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinator: {koordinator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier</source>
        <comment>knapp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» gikk ut {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» sier ikke hvor lenge det gjelder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krise- og mestringsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kryss av over her først. Så kan du skrive under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunne få vite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La begge stå tomme hvis du ikke vet hvem det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La det gjelde fra nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La stå tomt hvis du ikke vet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La teamet se det så langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lageret er ikke kryptert, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lageret er ikke så trygt som det skal være, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre låst med passord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre sammenskrevet tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som FHIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre som fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre svaret mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre uten lås …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret på denne maskinen {klokka}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret {klokka}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret, låst med passordet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret. Filen er ikke kryptert: slett den når den er brukt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg i planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til i ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til merknad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til merknad: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg ved fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg ved fil: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengst siden kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les hele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les inn fra fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les inn fra fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les teksten. Du kan si nei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lest av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levekårsområder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levende, flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levende, én</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligger på maskinen og virker uten nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livskvalitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livskvalitet over tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livskvalitet over tid, fra 1 til 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lommekort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk det som ble åpnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk feltapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk med grunn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk uten å gjøre det: {hva}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket: {hva}. Det står i tidslinja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås med én gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås opp med ny passordsetning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås opp og les inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser, og åpner en øving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låser, og åpner en øving for seg selv. Ingenting blandes med dine brukere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst kl. {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst kl. {now} da maskinen gikk i hvile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst kl. {now} etter 5 minutter uten bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst når det er signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandag til fredag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler brannvern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler kontaktperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler svar: {mangler}. Du kan signere likevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maskinen det gjelder, får vite det når den er på nett. Det som er skrevet og ikke sendt, sendes først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maskinen mangler beviset på hvem den hører til. Be teamleder om en ny kode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med faste dager mellom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med komma mellom. 0 er dagen selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medarbeider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medarbeider trykket for meg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medarbeideren trykker Enter for å gå videre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld inn denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld inn en medarbeider til på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellom evalueringene av tilbudet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellom hver gang dere spør om livskvalitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellom hver gang et tiltak oppsummeres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer om besøket: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer om fristen: {navn}, {hva}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer presise ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merket UTKAST, til personen selv: Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merknad: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mest brukt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre enn standarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine brukere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mottatt {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må på nett innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møte og notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møtested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn, flere med komma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste del av skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste felt. Piler velger i en rekke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe av det som er lagret på maskinen mangler. Si fra til den som drifter feltapp før du skriver mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe av dette kan ikke vises her, så det kan bare leses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe gikk galt, og feltapp vet ikke hvorfor. Det som står som lagret, er lagret. Kode: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe i gjenopprettingsnøkkelen er skrevet feil. Les den en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe i skjemaet er ikke støttet. Se hva det er, og velg om skjemaet skal tas i bruk likevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe mangler i teksten. Gi skjermen tilbake, så fyller dere det ut sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen andre har alt tatt over. Se hvem som er kontaktperson nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen i et annet team får tilgang til en dag. Skriv hvilken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noen tar kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummeret er skrevet feil. Se på sifrene en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummeret skal ha elleve siffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny befaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny bolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny bruker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny frase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny henvendelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny passordsetning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny versjon fra {hvem}, {tid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt fra kolleger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt i denne utgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nå: {svar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når det er signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når et samtykke trekkes, gjelder det med en gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når feltapp sier fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når maskinen er på nett, får kollegene som skal ha det, det du har signert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nødnumrene er sist kontrollert {dag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet eller endret. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøkkelringen er skadet. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøkkelringen mangler. Si fra til den som drifter feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøytral tittel («Min plan»)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Og {tall} til. Skriv for å finne dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Om %n dag(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n uke(r)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Om en bolig, aldri om helse eller person. Leses av teamleder og boligansvarlig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om teamet selv, aldri om en bruker. Leses av teamet og koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppfølging uten vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppsummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ord som ikke står i ordlista, får en bølge under. F9 eller høyreklikk viser forslag. Ord du legger til, er bare dine, og ligger kryptert på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgang og bolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papirkopi til {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Passert %n dag(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passert %n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passert, før den står under «Ikke fulgt opp»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passord til filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordet er feil, eller det er ikke en fil fra feltapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordsetning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passordsetningen låser opp alt som ligger på maskinen. Vi har trukket fem ord til deg. Du kan også lage din egen, med fem tilfeldige ord eller mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen har adressesperre. Adresse, telefon, steder og navn på tjenester er tatt ut. Les gjennom det som er skrevet med egne ord før noen får papiret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er din. Trykk på det du vil endre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er skrevet ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg besøk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg uka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På maskinen nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På nett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pårørende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pårørende kan bare være kilde når personen har sagt ja. Registrer et samtykke som gjelder begge veier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raden er tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raden står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrer samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resten av teamet får det når maskinene har vært på nett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resten vises ikke her, men kommer med på papiret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettigheter og vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring teamleder. Skriv tallene du hører, ikke tall fra skjermen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen din gir ikke tilgang til mappen dette hører til i. Teamleder kan hjelpe deg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen til medarbeideren gir ikke tilgang til dette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådene ved overdose står på bokmål: helsepersonell har ikke kontrollert en oversettelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rød</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbeidspartnere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme navn og fødselsdato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammen med personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke til {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykke til {dag}, bare ved krise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket er ikke gyldig ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket er trukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket gikk ut {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket gjelder bare ved krise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket gjelder fra {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket må si hva, til hvem og til når, og at personen er informert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket til {mottaker} trekkes nå. Det som er delt før, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtykket til {navn} dekker ikke dette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satt ulikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satt ulikt. Det strengeste gjelder til en leder setter den på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se forskjell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se forskjell: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se hele planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se hva som venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se kortet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seks ord, med mellomrom imellom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send melding først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send og hent nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender {antall} av {alle} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendt til skriveren. Hent arket med en gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivt svar er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivt, bare hvis dere velger det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivt. Les det når dere er alene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivt. Spør bare når dere er alene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen har kvittert for alt som er skrevet på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen har mye å gjøre. Feltapp prøver igjen om {ventetid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen sendte en nøkkel som ikke passer. Det som er skrevet ligger trygt her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Alt du har skrevet, er trygt lagret her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Si fra til teamleder. Ingenting blir slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen svarer ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Feltapp prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Prøver igjen {klokka}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen svarte noe feltapp ikke skjønner. Feltapp prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Det som er skrevet ligger trygt her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Teksten ligger trygt her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett inn begge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett inn en av teamets fraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett inn en av teamets tekster: Ctrl og mellomrom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett markøren i et tekstfelt først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si fra til teamleder. Ingenting blir slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {nummer} av {tittel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {n} av {alle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden {begun:%H.%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sider</source>
        <comment>hjelp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer og bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signert arbeid som ikke er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signert. Fristene er regnet ut på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikring: {ord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist ble det ikke sagt at gjenopprettingsnøkkelen er på papir. Her er en ny. Den gamle virker ikke mer. Glemmer du passordsetningen, er dette det eneste som hjelper. Legg den et annet sted enn maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist sikret kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist synkronisert {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist, {dag}: {sagt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siste gang på nett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjekk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjekkliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal de ha den nye planen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal ikke kontaktes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjema</source>
        <comment>flere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjema (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjema som ikke er kommet til denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet er alt i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet er for stort til å deles med teamet. Ta bilder ut av filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet har for mange felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet har for mange nivåer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet har for mange svaralternativer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet har ingen felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet «{navn}» finnes ikke her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» er ikke i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» finnes ikke på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjermen er dekket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul sensitive svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skrevet med %n strek(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skrevet under på skjermen {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv adressen til sentralen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dagen som dd.mm.åååå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dagene som tall med komma mellom, for eksempel 0, 1, 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dato og klokkeslett, for eksempel 02.06.2026 kl. 10.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå, eller la feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det ned nå, eller si det på telefon. Det lagres ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en nettadresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en passordsetning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en rettelse ved siden av. Det som er signert blir stående.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv engangskoden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et helt tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et navn, eller det personen vil bli kalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et tall fra 1 til {grense}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv for å finne en frase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv for å finne et skjema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hjemmel i merknaden, eller registrer et samtykke som gjelder begge veier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvem som skal ha kopien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvorfor, så en kollega forstår det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv høyst {grense} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv klokka som 10.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv klokkeslettet som 10.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv med egne ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv minst ett svar først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv minst {grense} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv minutter, eller la feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navn eller adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet ditt på linja, med finger, penn eller mus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ny fra denne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv på én linje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv tallene teamleder leser opp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut det du skriver, merket UTKAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv året kilden er fra, for eksempel 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv: {del}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Prøv igjen, eller velg en annen. Loggen sier at kopien er gitt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Skriv nøkkelen av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriverkøen på denne maskinen kan ha en kopi av arket i opptil et døgn, hvis den ikke er satt opp til å slette den. I køen står det bare «feltapp».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik det ble signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik har du svart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik ser det ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik står det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik vil du ha det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik virker det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipp inn igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slå sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snu skjermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snu skjermen mot personen: samtykke og plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snu skjermen og skriv på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snu skjermen og skriv under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorter etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sosiale tjenester. Leses av teamet, ikke av koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sosialtjenesten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk på papiret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk: {liste}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk: {spraak}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språket i skjemaet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spør sentralen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spør, og skriv ned svaret ordrett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamkort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standarden er {lengde}. {kilde}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start besøk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fra begge tekstene. Bare du ser dette til du lagrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stavekontroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterk hvis ordene er tilfeldige. Feltapp kan ikke se om de er det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterk. Ordene er trukket tilfeldig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står i loggen før noe skrives ut eller lagres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større tekst får ikke plass på denne skjermen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar ja eller nei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarene på et eget skjema kan ikke ligge i mappen «{mappe}». Velg en annen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er ikke lagret ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret passer ikke med en regel i skjemaet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svartilstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svartilstand for {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svært dårlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svært godt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synkronisering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så gammel kan en plan eller kartlegging være</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så slutter tilgangen av seg selv. Et annet team må ha en dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så stor blir teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet, hentet {tid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk etter person, notat, skjema eller handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort det som ikke er dekket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort underskriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort {nr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta den med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta i bruk et skjema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta i bruk et skjema …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta imot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ta over %n bruker(e)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ta over etter en kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta over fra kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta skjemaet i bruk uten dette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut av bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta ut av ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takk. Nå kan du gi maskinen tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takk. Svaret ditt er lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallene stemmer ikke. Ring teamleder og les dem en gang til. Er de fortsatt ulike, skal du ikke melde inn maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamet har ingen egne skjemaer ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamet har ingen fraser ennå. Lag dem under «Teamet».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamets egne skjemaer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamleder har den. Begynner med https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamleder setter kommunens frister.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teamleder tar skjemaer i bruk og ut av bruk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegn skjemaet i skjemabyggeren, og lagre det som fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teknisk feilmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten over er endret etter underskriften. Personen må skrive under på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekster dere bruker ofte. Sett dem inn med Ctrl og mellomrom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekststørrelse og språk gjelder fra innmeldingen. Alt kan endres under Innstillinger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonen. Teamleder leser opp noen tall som du skriver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonnumre, grupper, Housing First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til og med {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til underskrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til underskriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til forrige side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilgang ved navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltak og vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To felt i skjemaet har samme linkId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stamkort vises som én person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner av samme svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner · {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner – ikke avklart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner: velg tekst, eller skriv en ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To versjoner: {versjoner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trekk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trekk samtykke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trekk samtykke nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trekk samtykket til {mottaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trukket {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trygghet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trykk F8 eller knappen for å fortsette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trykk på tallet som passer best. Det finnes ikke noe riktig svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uke {uke}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukjent medarbeider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlag for henvisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underskriften gjelder en annen tekst enn den som står her nå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unntak etter lov, i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utboksen mangler. Det som er skrevet ligger trygt i lageret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten mottaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast</source>
        <comment>flere</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast, {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkast: {tittel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkastet blir borte og kan ikke hentes tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utkastet er ikke her lenger. Det kan være signert i mellomtiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valget ditt blir en ny versjon. {hvem} ser hva du valgte, og kan gå tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedleggene er for store. Til sammen kan de være {grense}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg denne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en dag fra i dag og høyst ett år fram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en enhet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg et tall fra 1 til 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg et tall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg ett av svarene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hva slags nummer det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvem besøket er til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvem det gjelder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvem som skal ha filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvem som skal ha kopien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvorfor den lukkes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg kollega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg medarbeider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg minst én ting som skal være med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg tall når skjermen er snudd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg teksten til {hvem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkommen til feltapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venter på deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venter på kvittering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venter på nett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venter på teamleder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjon {versjon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjon {versjon} var alt tatt i bruk med et annet innhold. {hvem}: gi den et nytt nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjon {versjon} · {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjon {versjon}{dag}. Laget sammen med {hvem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versjoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videre til henvendelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vil bli kalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville eller kunne ikke svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis bare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis det til personen alene, i stor skrift: F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis hva jeg svarte sist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis hva som ble endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis på skjermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis teksten som er underskrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {tittel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vises som snart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vist på skjermen for {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vist på skjermen. Det står i loggen hvem som så det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vist på skjermen. {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle fem delene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle skal ha én fast kontaktperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annenhver uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansvarlig: {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>august</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>av {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avslutningen er signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>befart {siden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begynt {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behov og vilkår er til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besøk planlegg uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag {dager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.mm.åååå tt.mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dekk skjermen skjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deles ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den sier selv hvor lenge den gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den som først får kontakt, sikrer at personen følges opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nyere mappe er ikke med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et svar uten spørsmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et tiltak begynte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluer før vedtaket fornyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluering av tilbudet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast kontaktperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortell om retten til koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortell om rettigheter, klage og innsyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortell personen hva som er gitt etter lov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra signerte notater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fredag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>første møte etter vedtaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>første versjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ga tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gode planer før innflytting, laget sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>går ut {naar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>henvendelsen venter på at noen tar ansvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver {nummer}. dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver {nummer}. uke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i forkant av innflytting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke befart ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke bekreftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke sagt ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke svart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen besøk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen endrede svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen har ansvaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>innen %n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>innhent samtykket på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>innstillinger farger mørk lys kontrast tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jevnlig, med personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal føres uten opphold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan få det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan få – {hvorfor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan ikke få – {hvorfor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kartlegging før innflytting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kartleggingen ble begynt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilde: {kilde}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {klokka}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolleger ser det først når det er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontakt etter overgangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontrollert {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kortet sier selv hvor lenge det gjelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kortvarig oppfølging, uten vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krise- og mestringsplan før overgangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kveld og helg {telefon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lagret noe som ikke kan vises her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lagret underveis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>livskvalitet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lås las lukk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandag til fredag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meldt {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine brukere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minst hver måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minst hver {nummer}. måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm.åååå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>må fylles ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noe er utelatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny bruker registrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny henvendelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nytt utkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>når kontaktpersonen ikke er koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og hjelp med å få kontakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {antall} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {tall} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppfølgingen etter flytting går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oppsummer tiltaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overført til deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen bestemmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen er avsluttet her, og følges opp en tid etter flyttingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen er lovet svar innen denne dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen har barn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen skal få vite hva som er delt, med hvem og hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen takket nei sist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen var påvirket av rusmidler sist, så det kan ikke brukes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan for innflyttingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan før overganger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reise {tid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samtykke til {hvem} går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siden {dag}: {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signert arbeid som ikke er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sist befart {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sjekklista «Fra institusjon til egen bolig»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal alltid tilbys den som henvender seg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal brukes før innflytting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal vurderes for hver person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skrev ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv ut planen før overgangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sosialtjeneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spør igjen om individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spør igjen om koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamkort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standarden, {lengde}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svar på søknaden, eller send foreløpig svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svarte ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synkronisering synkroniser send hent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søknaden skulle vært besvart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ta over overta kollega kontaktperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teamet telefon partnere grupper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teamets egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres, også uten individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilby individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilby koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilby oppfølgingssamtale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilby veiledning i rollen som forelder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tok tilgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tre til seks måneder i ny bydel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trygghet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uke {uke} · {dag}–{dag2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undersøk om personen har fastlege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utkast som ikke er signert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtak er tidsavgrenset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtaket begynte å gjelde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venter på {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versjon {versjon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurder individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurder vedtak om råd og veiledning (§ 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurderingen av voldsrisiko går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vurdert {dag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alder} år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{antall_feil} av {antall} har noe som må rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{antall} av {alle} er tatt bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{antall} av {alle} gjennomgått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begynn}Uthevet tekst{slutt} er ulik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ferdig} av {alle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ferdig} av {antall} gjennomført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forste} og {siste}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{frister} for %n bruker(e)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{gitt} av {bevilget} i vedtak</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{gjort} %n gang(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hva} ({antall} ganger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hva}, dag {nummer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hva}, {minutter} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hvem} (deg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hvem} skrev: {tekst}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hvorfor} i to stamkort. Ingenting flyttes, og dere kan angre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kilde}, kapittel 4.1.2; forvaltningsloven § 11 a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kilde}, tiltak 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kilde}, tiltak 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kilde}. Lengden: {egen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{liste}. Slikt gis aldri i en fil, eller kan ikke leses på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} av {alle} i teamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutter} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn} har ansvaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn} kan ikke få alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn} kan ikke få dette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn} sin egen vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn}&apos;</source>
        <comment>eier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn}, åpen nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{navn}s</source>
        <comment>eier</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noen} og {antall} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nummer} av 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nummer} av {alle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sagt}: {tittel}, versjon {versjon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sendes}, {antall} av dem når du har låst opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skjema} pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skjema}, versjon {versjon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tall} av {alle} svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tekst}: annet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tekst}: enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{timer} t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tittel} for {navn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ukedag} {dag}. {maaned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdi} av 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waits_for}. Du har ansvaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Ikke spurt» betyr at ingenting kan deles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Trygghet ved besøk» går ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· er ikke tatt i bruk ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· hvem kan vite hva, til når</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· versjon {versjon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne det som ble rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne feltapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne notat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne rettelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpner Synkronisering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpnet ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én tekst om personen som dere skriver videre på, med nye versjoner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsker ikke å svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsket ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øv først, med oppdiktede personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øv med oppdiktede personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øving – oppdiktede personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øving: ingenting sendes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øvingen ble avbrutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øvingen er avsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åååå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>øv øving øve oppdiktede personer prøv demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… og %n eldre endring(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… og {antall} felt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… og {tall} til</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
