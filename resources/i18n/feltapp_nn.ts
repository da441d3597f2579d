<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source> og </source>
        <translation> and </translation>
    </message>
    <message numerus="yes">
        <source>%n besøk</source>
        <translation>
            <numerusform>%n besøk</numerusform>
            <numerusform>%n besøk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besøk avtalt</source>
        <translation>
            <numerusform>%n besøk avtalt</numerusform>
            <numerusform>%n besøk avtalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) igjen</source>
        <translation>
            <numerusform>%n dag igjen</numerusform>
            <numerusform>%n dagar igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er)</source>
        <translation>
            <numerusform>%n endring</numerusform>
            <numerusform>%n endringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen</source>
        <translation>
            <numerusform>%n endring berre på denne maskina</numerusform>
            <numerusform>%n endringar berre på denne maskina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når den er på nett</source>
        <translation>
            <numerusform>%n endring berre på denne maskina, blir send når ho er på nett</numerusform>
            <numerusform>%n endringar berre på denne maskina, blir sende når ho er på nett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når du har låst opp</source>
        <translation>
            <numerusform>%n endring berre på denne maskina, blir send når du har låst opp</numerusform>
            <numerusform>%n endringar berre på denne maskina, blir sende når du har låst opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) er bare her. De sendes når du er på nett. Ingenting går tapt.</source>
        <translation>
            <numerusform>%n endring er berre her. Ho blir send når du er på nett. Ingenting går tapt.</numerusform>
            <numerusform>%n endringar er berre her. Dei blir sende når du er på nett. Ingenting går tapt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) fra kolleger</source>
        <translation>
            <numerusform>%n endring frå kollegaer</numerusform>
            <numerusform>%n endringar frå kollegaer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) venter.</source>
        <translation>
            <numerusform>%n endring ventar.</numerusform>
            <numerusform>%n endringar ventar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er ikke signert</source>
        <comment>utkast</comment>
        <translation>
            <numerusform>%n er ikkje signert</numerusform>
            <numerusform>%n er ikkje signerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feil må rettes</source>
        <translation>
            <numerusform>%n feil må rettast</numerusform>
            <numerusform>%n feil må rettast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n felt</source>
        <translation>
            <numerusform>%n felt</numerusform>
            <numerusform>%n felt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frist(er)</source>
        <translation>
            <numerusform>%n frist</numerusform>
            <numerusform>%n fristar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutt(er)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er) igjen</source>
        <translation>
            <numerusform>%n månad igjen</numerusform>
            <numerusform>%n månader igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Alt i filen kom med.</source>
        <translation>
            <numerusform>%n registrering er lesen inn. Alt i fila kom med.</numerusform>
            <numerusform>%n registreringar er lesne inn. Alt i fila kom med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Dette fantes det ikke plass til:</source>
        <translation>
            <numerusform>%n registrering er lesen inn. Dette fanst det ikkje plass til:</numerusform>
            <numerusform>%n registreringar er lesne inn. Dette fanst det ikkje plass til:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sekund(er)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skjema(er)</source>
        <translation>
            <numerusform>%n skjema</numerusform>
            <numerusform>%n skjema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål står igjen. Dere kan ta resten en annen dag.</source>
        <translation>
            <numerusform>%n spørsmål står att. De kan ta resten ein annan dag.</numerusform>
            <numerusform>%n spørsmål står att. De kan ta resten ein annan dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar endret</source>
        <translation>
            <numerusform>%n svar endra</numerusform>
            <numerusform>%n svar endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner</source>
        <translation>
            <numerusform>%n svar har to versjonar</numerusform>
            <numerusform>%n svar har to versjonar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner.</source>
        <translation>
            <numerusform>%n svar har to versjonar.</numerusform>
            <numerusform>%n svar har to versjonar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar, to versjoner</source>
        <translation>
            <numerusform>%n svar, to versjonar</numerusform>
            <numerusform>%n svar, to versjonar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(r)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uke(r) igjen</source>
        <translation>
            <numerusform>%n veke igjen</numerusform>
            <numerusform>%n veker igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast</source>
        <translation>
            <numerusform>%n utkast</numerusform>
            <numerusform>%n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast er også bare her. De sendes når du har signert dem.</source>
        <translation>
            <numerusform>%n utkast er også berre her. Det blir sendt når du har signert det.</numerusform>
            <numerusform>%n utkast er også berre her. Dei blir sende når du har signert dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 er ikke begynt, 5 er slik vi jobber.</source>
        <translation>1 er ikkje byrja, 5 er slik vi jobbar.</translation>
    </message>
    <message>
        <source>1 til 7</source>
        <translation>1 til 7</translation>
    </message>
    <message>
        <source>1. Koden du har fått</source>
        <translation>1. Koden du har fått</translation>
    </message>
    <message>
        <source>13 tegn. Store og små bokstaver betyr det samme.</source>
        <translation>13 teikn. Store og små bokstavar tyder det same.</translation>
    </message>
    <message>
        <source>2. Er dette deg?</source>
        <translation>2. Er dette deg?</translation>
    </message>
    <message>
        <source>3. Passordsetning</source>
        <translation>3. Passordsetning</translation>
    </message>
    <message>
        <source>4. Gjenopprettingsnøkkelen</source>
        <translation>4. Gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Adressen til sentralen</source>
        <translation>Adressa til sentralen</translation>
    </message>
    <message>
        <source>Adressen til sentralen må begynne med https://.</source>
        <translation>Adressa til sentralen må byrje med https://.</translation>
    </message>
    <message>
        <source>Adressen til sentralen og en engangskode. Teamleder gir deg begge.</source>
        <translation>Adressa til sentralen og ein eingongskode. Teamleiar gir deg begge.</translation>
    </message>
    <message>
        <source>Alle i teamet</source>
        <translation>Alle i teamet</translation>
    </message>
    <message>
        <source>Alle i teamet finner skjemaet under «Legg til» når maskinen har vært på nett.</source>
        <translation>Alle i teamet finn skjemaet under «Legg til» når maskina har vore på nett.</translation>
    </message>
    <message>
        <source>Alle i teamet med en rolle i oppfølgingen ser stamkort og journal uten at det gis.</source>
        <translation>Alle i teamet med ei rolle i oppfølginga ser stamkort og journal utan at det blir gitt.</translation>
    </message>
    <message>
        <source>Alle samtykker</source>
        <translation>Alle samtykke</translation>
    </message>
    <message>
        <source>Alle som får tak i filen, kan lese den. Slett den når den er brukt.</source>
        <translation>Alle som får tak i fila, kan lese henne. Slett fila når ho er brukt.</translation>
    </message>
    <message>
        <source>Alle som ikke er avsluttet</source>
        <translation>Alle som ikkje er avslutta</translation>
    </message>
    <message>
        <source>Alle typer</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt du har begynt på, er signert.</source>
        <translation>Alt du har byrja på, er signert.</translation>
    </message>
    <message>
        <source>Alt du skrev der, er borte.</source>
        <translation>Alt du skreiv der, er borte.</translation>
    </message>
    <message>
        <source>Alt du skrev er lagret. Du kommer rett tilbake.</source>
        <translation>Alt du skreiv er lagra. Du kjem rett tilbake.</translation>
    </message>
    <message>
        <source>Alt er sendt</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>Alt er sendt og kvittert av sentralen.</source>
        <translation>Alt er sendt og kvittert av sentralen.</translation>
    </message>
    <message>
        <source>Alt er sendt.</source>
        <translation>Alt er sendt.</translation>
    </message>
    <message>
        <source>Alt ligger kryptert på maskinen, så du kan jobbe uten nett.</source>
        <translation>Alt ligg kryptert på maskina, så du kan jobbe utan nett.</translation>
    </message>
    <message>
        <source>Alt som er skrevet her, er sendt og kvittert.</source>
        <translation>Alt som er skrive her, er sendt og kvittert.</translation>
    </message>
    <message>
        <source>Anbefales</source>
        <translation>Tilrådd</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Angre det du skrev. Ctrl Y gjør om igjen</source>
        <translation>Angre det du skreiv. Ctrl Y gjer om igjen</translation>
    </message>
    <message>
        <source>Angre siste strek</source>
        <translation>Angre siste strek</translation>
    </message>
    <message>
        <source>Annen instans</source>
        <translation>Annan instans</translation>
    </message>
    <message>
        <source>Annenhver uke</source>
        <translation>Annakvar veke</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Ansattes sikkerhet. Leses av teamet, ikke av koordinator.</source>
        <translation>Tryggleiken til tilsette. Blir lesen av teamet, ikkje av koordinator.</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Arbeider frakoblet</source>
        <translation>Arbeider fråkopla</translation>
    </message>
    <message>
        <source>Ark (A4)</source>
        <translation>Ark (A4)</translation>
    </message>
    <message>
        <source>Arket til personen</source>
        <translation>Arket til personen</translation>
    </message>
    <message>
        <source>At vi ikke har nådd personen, er ingen grunn til å lukke.</source>
        <translation>At vi ikkje har nådd personen, er ingen grunn til å lukke.</translation>
    </message>
    <message>
        <source>Av</source>
        <comment>stavekontroll</comment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Avgjør senere</source>
        <translation>Avgjer seinare</translation>
    </message>
    <message>
        <source>Avlyst av bruker</source>
        <translation>Avlyst av brukar</translation>
    </message>
    <message>
        <source>Avlyst av oss</source>
        <translation>Avlyst av oss</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <comment>oppfølging</comment>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Avslutt øvingen</source>
        <translation>Avslutt øvinga</translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Bare denne gangen</source>
        <translation>Berre denne gongen</translation>
    </message>
    <message>
        <source>Bare du og planen din vises her</source>
        <translation>Berre du og planen din blir viste her</translation>
    </message>
    <message>
        <source>Bare du og samtykket ditt vises her</source>
        <translation>Berre du og samtykket ditt blir viste her</translation>
    </message>
    <message>
        <source>Bare du og svaret ditt vises her</source>
        <translation>Berre du og svaret ditt blir viste her</translation>
    </message>
    <message>
        <source>Bare på denne maskinen</source>
        <translation>Berre på denne maskina</translation>
    </message>
    <message>
        <source>Bare teamleder kan gi og ta tilgang.</source>
        <translation>Berre teamleiar kan gi og ta tilgang.</translation>
    </message>
    <message>
        <source>Bare teamleder kan sette kommunens frister.</source>
        <translation>Berre teamleiar kan setje fristane til kommunen.</translation>
    </message>
    <message>
        <source>Bare teamleder kan ta skjema i bruk eller ut av bruk.</source>
        <translation>Berre teamleiar kan ta skjema i bruk eller ut av bruk.</translation>
    </message>
    <message>
        <source>Bare ved krise</source>
        <translation>Berre ved krise</translation>
    </message>
    <message>
        <source>Begge sider</source>
        <translation>Begge sider</translation>
    </message>
    <message>
        <source>Begge tekstene blir liggende i historikken.</source>
        <translation>Begge tekstane blir liggjande i historikken.</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Behald teksten min</translation>
    </message>
    <message>
        <source>Behold {hvems} tekst</source>
        <translation>Behald teksten til {hvems}</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>Bekreft: {navn}</source>
        <translation>Stadfest: {navn}</translation>
    </message>
    <message>
        <source>Bekreftet i dag</source>
        <translation>Stadfesta i dag</translation>
    </message>
    <message>
        <source>Bekreftet i dag.</source>
        <translation>Stadfesta i dag.</translation>
    </message>
    <message>
        <source>Besvart</source>
        <translation>Svart på</translation>
    </message>
    <message>
        <source>Besøk</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Besøk i dag</source>
        <translation>Besøk i dag</translation>
    </message>
    <message>
        <source>Besøk kan planlegges for høyst ett år om gangen.</source>
        <translation>Besøk kan planleggjast for høgst eitt år om gongen.</translation>
    </message>
    <message>
        <source>Besøk planlagt</source>
        <translation>Besøk planlagt</translation>
    </message>
    <message>
        <source>Besøk pågår</source>
        <translation>Besøk går føre seg</translation>
    </message>
    <message>
        <source>Besøk: {utfall}</source>
        <translation>Besøk: {utfall}</translation>
    </message>
    <message>
        <source>Bilde eller PDF, inntil {storrelse}. Du kan også lime inn.</source>
        <translation>Bilete eller PDF, inntil {storrelse}. Du kan også lime inn.</translation>
    </message>
    <message>
        <source>Bilde fra utklippstavlen</source>
        <translation>Bilete frå utklippstavla</translation>
    </message>
    <message>
        <source>Bilder og PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)</source>
        <translation>Bilete og PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Bildet kunne ikke lagres i {fil}.</source>
        <translation>Biletet kunne ikkje lagrast i {fil}.</translation>
    </message>
    <message>
        <source>Bli kontaktperson for flere på en gang</source>
        <translation>Bli kontaktperson for fleire på ein gong</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Bolig</source>
        <translation>Bustad</translation>
    </message>
    <message>
        <source>Bolig uten navn</source>
        <translation>Bustad utan namn</translation>
    </message>
    <message>
        <source>Boligen</source>
        <translation>Bustaden</translation>
    </message>
    <message>
        <source>Boliger</source>
        <translation>Bustader</translation>
    </message>
    <message>
        <source>Bruk gjenopprettingsnøkkel</source>
        <translation>Bruk gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Bruk standarden</source>
        <translation>Bruk standarden</translation>
    </message>
    <message>
        <source>Bruker</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Bruker selv</source>
        <translation>Brukaren sjølv</translation>
    </message>
    <message>
        <source>Brukere</source>
        <translation>Brukarar</translation>
    </message>
    <message>
        <source>Brukes av: {frister}.</source>
        <translation>Blir brukt av: {frister}.</translation>
    </message>
    <message>
        <source>Brukes ikke</source>
        <translation>Blir ikkje brukt</translation>
    </message>
    <message>
        <source>Brukes ikke: versjonen var tatt i bruk med et annet innhold</source>
        <translation>Blir ikkje brukt: versjonen var teken i bruk med eit anna innhald</translation>
    </message>
    <message>
        <source>Bytt</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Bytt fil</source>
        <translation>Byt fil</translation>
    </message>
    <message>
        <source>Bør</source>
        <translation>Bør</translation>
    </message>
    <message>
        <source>Ctrl Mellomrom</source>
        <translation>Ctrl Mellomrom</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Dagens sikkerhetskopi ble ikke riktig. Feltapp prøver igjen.</source>
        <translation>Tryggleikskopien i dag blei ikkje rett. Feltapp prøver igjen.</translation>
    </message>
    <message>
        <source>Dager</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Dager etter</source>
        <translation>Dagar etter</translation>
    </message>
    <message>
        <source>Dager med kontakt etter en overgang</source>
        <translation>Dagar med kontakt etter ein overgang</translation>
    </message>
    <message>
        <source>Datoen må være mer nøyaktig.</source>
        <translation>Datoen må vere meir nøyaktig.</translation>
    </message>
    <message>
        <source>De sendes nå.</source>
        <translation>Dei blir sende no.</translation>
    </message>
    <message>
        <source>De to passordsetningene er ikke like.</source>
        <translation>Dei to passordsetningane er ikkje like.</translation>
    </message>
    <message>
        <source>Dekk</source>
        <translation>Dekk</translation>
    </message>
    <message>
        <source>Dekk skjermen</source>
        <translation>Dekk skjermen</translation>
    </message>
    <message>
        <source>Dekk skjermen, og vis den igjen</source>
        <translation>Dekk skjermen, og vis han igjen</translation>
    </message>
    <message>
        <source>Del av skjemaet</source>
        <translation>Del av skjemaet</translation>
    </message>
    <message>
        <source>Del dem igjen</source>
        <translation>Del dei igjen</translation>
    </message>
    <message>
        <source>Del {nr} av {alle}. Alt du skriver, blir lagret.</source>
        <translation>Del {nr} av {alle}. Alt du skriv, blir lagra.</translation>
    </message>
    <message>
        <source>Deler av mappen</source>
        <translation>Delar av mappa</translation>
    </message>
    <message>
        <source>Deler av skjemaet</source>
        <translation>Delar av skjemaet</translation>
    </message>
    <message>
        <source>Deler som skal være med</source>
        <translation>Delar som skal vere med</translation>
    </message>
    <message>
        <source>Den du fikk på papir da maskinen ble meldt inn.</source>
        <translation>Den du fekk på papir då maskina blei meld inn.</translation>
    </message>
    <message>
        <source>Den låste filen er en pakke: en PDF å lese, og det samme som FHIR i et vedlegg. Den åpnes med passordet i alle PDF-lesere, og leses inn i feltapp med «Les inn fra fil». Si passordet på telefon.</source>
        <translation>Den låste fila er ei pakke: ein PDF å lese, og det same som FHIR i eit vedlegg. Ho blir opna med passordet i alle PDF-lesarar, og lesen inn i feltapp med «Les inn frå fil». Sei passordet på telefon.</translation>
    </message>
    <message>
        <source>Den nyeste versjonen kan ikke vises på denne maskinen.</source>
        <translation>Den nyaste versjonen kan ikkje visast på denne maskina.</translation>
    </message>
    <message>
        <source>Den samme en gang til</source>
        <translation>Den same ein gong til</translation>
    </message>
    <message>
        <source>Den siste dagen må være etter den første.</source>
        <translation>Den siste dagen må vere etter den første.</translation>
    </message>
    <message>
        <source>Den som tar kontakt</source>
        <translation>Den som tek kontakt</translation>
    </message>
    <message>
        <source>Denne maskinen</source>
        <translation>Denne maskina</translation>
    </message>
    <message>
        <source>Denne maskinen kan ikke vise skjemaet. Oppdater feltapp.</source>
        <translation>Denne maskina kan ikkje vise skjemaet. Oppdater feltapp.</translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt meldt inn på maskinen. Gå tilbake og lås opp.</source>
        <translation>Denne medarbeidaren er alt meld inn på maskina. Gå tilbake og lås opp.</translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen.</source>
        <translation>Denne medarbeidaren er alt open i eit anna feltapp-vindauge på maskina.</translation>
    </message>
    <message>
        <source>Dere endret det samme</source>
        <translation>De endra det same</translation>
    </message>
    <message>
        <source>Dere har begge endret: {begge}. Begge tekstene blir stående til dere velger.</source>
        <translation>De har begge endra: {begge}. Begge tekstane blir ståande til de vel.</translation>
    </message>
    <message>
        <source>Dere har endret det samme. Signer din tekst, og velg mellom de to etterpå.</source>
        <translation>De har endra det same. Signer teksten din, og vel mellom dei to etterpå.</translation>
    </message>
    <message>
        <source>Dere har ikke gått gjennom prinsippene sammen ennå.</source>
        <translation>De har ikkje gått gjennom prinsippa saman enno.</translation>
    </message>
    <message>
        <source>Det blir ingen besøk mellom den første og den siste dagen.</source>
        <translation>Det blir ingen besøk mellom den første og den siste dagen.</translation>
    </message>
    <message>
        <source>Det du signerer kan ikke endres i stillhet. Alle versjoner blir liggende.</source>
        <translation>Det du signerer, kan ikkje endrast i det stille. Alle versjonar blir liggjande.</translation>
    </message>
    <message>
        <source>Det du skriver er urørt.</source>
        <translation>Det du skriv, er urørt.</translation>
    </message>
    <message>
        <source>Det er helt greit. Du kan endre det før du lagrer.</source>
        <translation>Det er heilt greitt. Du kan endre det før du lagrar.</translation>
    </message>
    <message>
        <source>Det er ikke plass til flere enn {flest}.</source>
        <translation>Det er ikkje plass til fleire enn {flest}.</translation>
    </message>
    <message>
        <source>Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet.</source>
        <translation>Det er prøvd for mange gonger. Vent {ventetid} og prøv igjen. Ingenting blir sletta.</translation>
    </message>
    <message>
        <source>Det er to ulike personer</source>
        <translation>Det er to ulike personar</translation>
    </message>
    <message>
        <source>Det er {antall} medarbeidere på denne maskinen. Si hvem med --profil.</source>
        <translation>Det er {antall} medarbeidarar på denne maskina. Sei kven med --profil.</translation>
    </message>
    <message>
        <source>Det finnes ikke kontrollert tekst på {sprak} ennå.</source>
        <translation>Det finst ikkje kontrollert tekst på {sprak} enno.</translation>
    </message>
    <message>
        <source>Det finnes ingen krise- og mestringsplan ennå.</source>
        <translation>Det finst ingen krise- og meistringsplan enno.</translation>
    </message>
    <message>
        <source>Det følger et skjema med feltapp som heter «{skjema}». Gi skjemaet et annet navn.</source>
        <translation>Det følgjer eit skjema med feltapp som heiter «{skjema}». Gi skjemaet eit anna namn.</translation>
    </message>
    <message>
        <source>Det følger nå et skjema med samme navn med feltapp. Svar som er skrevet, kan leses.</source>
        <translation>Det følgjer no eit skjema med same namn med feltapp. Svar som er skrivne, kan lesast.</translation>
    </message>
    <message>
        <source>Det lagrede er skadet. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation>Det lagra er skadd. Ingenting er sletta. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Det som ble signert først, står urørt ved siden av.</source>
        <translation>Det som blei signert først, står urørt ved sida av.</translation>
    </message>
    <message>
        <source>Det som ble signert, står urørt. Rettelsen står ved siden av.</source>
        <translation>Det som blei signert, står urørt. Rettinga står ved sida av.</translation>
    </message>
    <message>
        <source>Det som er lagret her er laget av en nyere feltapp. Oppdater feltapp på denne maskinen.</source>
        <translation>Det som er lagra her, er laga av ein nyare feltapp. Oppdater feltapp på denne maskina.</translation>
    </message>
    <message>
        <source>Det tar omtrent ti minutter.</source>
        <translation>Det tek om lag ti minutt.</translation>
    </message>
    <message>
        <source>Det vi gjør og prøver videre</source>
        <translation>Det vi gjer og prøver vidare</translation>
    </message>
    <message>
        <source>Dette er en rettelse.</source>
        <translation>Dette er ei retting.</translation>
    </message>
    <message>
        <source>Dette er for langt til å lagres som én registrering. Del det i to.</source>
        <translation>Dette er for langt til å lagrast som éi registrering. Del det i to.</translation>
    </message>
    <message>
        <source>Dette er ikke på maskinen lenger.</source>
        <translation>Dette er ikkje på maskina lenger.</translation>
    </message>
    <message>
        <source>Dette er ikke signert, eller har to versjoner. Til da er det bare til personen selv og teamet.</source>
        <translation>Dette er ikkje signert, eller har to versjonar. Til då er det berre til personen sjølv og teamet.</translation>
    </message>
    <message>
        <source>Dette er ikke skrevet slik det skal være.</source>
        <translation>Dette er ikkje skrive slik det skal vere.</translation>
    </message>
    <message>
        <source>Dette er rettet alt. Åpne rettelsen, og rett den.</source>
        <translation>Dette er retta alt. Opne rettinga, og rett henne.</translation>
    </message>
    <message numerus="yes">
        <source>Dette er rettet(.| %n ganger.)</source>
        <translation>
            <numerusform>Dette er retta.</numerusform>
            <numerusform>Dette er retta %n gonger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dette er signert og kan ikke endres. Skriv en rettelse ved siden av.</source>
        <translation>Dette er signert og kan ikkje endrast. Skriv ei retting ved sida av.</translation>
    </message>
    <message>
        <source>Dette er øving. Avslutt øvingen før du leser inn en fil.</source>
        <translation>Dette er øving. Avslutt øvinga før du les inn ei fil.</translation>
    </message>
    <message>
        <source>Dette er øving. Oppdiktede personer gis ikke videre som fil.</source>
        <translation>Dette er øving. Oppdikta personar blir ikkje gitt vidare som fil.</translation>
    </message>
    <message>
        <source>Dette hører til en annen medarbeider. Si fra til den som drifter feltapp.</source>
        <translation>Dette høyrer til ein annan medarbeidar. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Dette må være med.</source>
        <translation>Dette må vere med.</translation>
    </message>
    <message>
        <source>Dette rettes ikke ved siden av. Trekk det og gi et nytt, eller skriv en ny versjon.</source>
        <translation>Dette blir ikkje retta ved sida av. Trekk det og gi eit nytt, eller skriv ein ny versjon.</translation>
    </message>
    <message>
        <source>Dette skjemaet hører til et annet sted. Åpne det hos den, boligen eller teamet det gjelder.</source>
        <translation>Dette skjemaet høyrer til ein annan stad. Opne det hos den, bustaden eller teamet det gjeld.</translation>
    </message>
    <message>
        <source>Dette skjemaet skrives aldri ut.</source>
        <translation>Dette skjemaet blir aldri skrive ut.</translation>
    </message>
    <message>
        <source>Disken er full. Det siste er ikke lagret ennå, og står på skjermen til du har ryddet plass.</source>
        <translation>Disken er full. Det siste er ikkje lagra enno, og står på skjermen til du har rydda plass.</translation>
    </message>
    <message>
        <source>Disken tok ikke imot det siste du skrev. Se over teksten når du har låst opp.</source>
        <translation>Disken tok ikkje imot det siste du skreiv. Sjå over teksten når du har låst opp.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Du arbeider frakoblet. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation>Du arbeider fråkopla. Alt du har skrive, er trygt lagra og kryptert her.</translation>
    </message>
    <message>
        <source>Du blir fast kontaktperson, og besøk kollegaen hadde avtalt, kommer i din plan. Utkast følger ikke med.</source>
        <translation>Du blir fast kontaktperson, og besøk kollegaen hadde avtalt, kjem i planen din. Utkast følgjer ikkje med.</translation>
    </message>
    <message>
        <source>Du følger ikke lenger opp denne personen på denne maskinen.</source>
        <translation>Du følgjer ikkje lenger opp denne personen på denne maskina.</translation>
    </message>
    <message>
        <source>Du har ikke lenger tilgang til mappen dette hører til i. Det du har skrevet er tatt vare på til teamleder.</source>
        <translation>Du har ikkje lenger tilgang til mappa dette høyrer til i. Det du har skrive, er teke vare på til teamleiar.</translation>
    </message>
    <message>
        <source>Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den.</source>
        <translation>Du har ikkje tilgang til mappa dette høyrer til i. Teamleiar kan gi deg tilgang.</translation>
    </message>
    <message>
        <source>Du har skrevet under. Du kan endre det til du gir skjermen tilbake.</source>
        <translation>Du har skrive under. Du kan endre det til du gir skjermen tilbake.</translation>
    </message>
    <message>
        <source>Du har valgt {nummer} av 7.</source>
        <translation>Du har valt {nummer} av 7.</translation>
    </message>
    <message>
        <source>Du kan endre det før du lagrer.</source>
        <translation>Du kan endre det før du lagrar.</translation>
    </message>
    <message>
        <source>Du kan ikke endre din egen tilgang.</source>
        <translation>Du kan ikkje endre din eigen tilgang.</translation>
    </message>
    <message>
        <source>Du kan også la være å svare.</source>
        <translation>Du kan også la vere å svare.</translation>
    </message>
    <message>
        <source>Du kan slå det på igjen i Innstillinger.</source>
        <translation>Du kan slå det på igjen i Innstillingar.</translation>
    </message>
    <message>
        <source>Du sier det høyt. Medarbeideren skriver ned hvem som hørte det.</source>
        <translation>Du seier det høgt. Medarbeidaren skriv ned kven som høyrde det.</translation>
    </message>
    <message>
        <source>Du skriver under på papiret.</source>
        <translation>Du skriv under på papiret.</translation>
    </message>
    <message>
        <source>Du vet ikke.</source>
        <translation>Du veit ikkje.</translation>
    </message>
    <message>
        <source>Du vil ikke svare nå.</source>
        <translation>Du vil ikkje svare no.</translation>
    </message>
    <message>
        <source>Egen kopi</source>
        <translation>Eigen kopi</translation>
    </message>
    <message>
        <source>Egen observasjon</source>
        <translation>Eigen observasjon</translation>
    </message>
    <message>
        <source>Egen vurdering, 1 til 7</source>
        <translation>Eiga vurdering, 1 til 7</translation>
    </message>
    <message>
        <source>Eget arbeid</source>
        <translation>Eige arbeid</translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede er skadet. Si fra til den som drifter feltapp.</source>
        <translation>Ei fil som passar på det lagra, er skadd. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede mangler. Si fra til den som drifter feltapp.</source>
        <translation>Ei fil som passar på det lagra, manglar. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>En fil uten lås er PDF/A, som journalsystemer og arkiver tar imot.</source>
        <translation>Ei fil utan lås er PDF/A, som journalsystem og arkiv tek imot.</translation>
    </message>
    <message>
        <source>En låst fil kan bare åpnes med passordet. Det vises én gang.</source>
        <translation>Ei låst fil kan berre opnast med passordet. Det blir vist éin gong.</translation>
    </message>
    <message>
        <source>En ny henvendelse åpner den igjen.</source>
        <translation>Ein ny førespurnad opnar henne igjen.</translation>
    </message>
    <message>
        <source>En pårørende får sin egen mappe. Den sier ikke hvem den andre er.</source>
        <translation>Ein pårørande får si eiga mappe. Ho seier ikkje kven den andre er.</translation>
    </message>
    <message>
        <source>En skriver, eller papir og penn. Du får en nøkkel som bare skal finnes på papir.</source>
        <translation>Ein skrivar, eller papir og penn. Du får ein nøkkel som berre skal finnast på papir.</translation>
    </message>
    <message>
        <source>En ting gjenstår</source>
        <translation>Éin ting står att</translation>
    </message>
    <message>
        <source>En utgave som er tatt i bruk, endres aldri. Gi skjemaet et nytt versjonsnummer.</source>
        <translation>Ei utgåve som er teken i bruk, blir aldri endra. Gi skjemaet eit nytt versjonsnummer.</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Endre alle de faste besøkene</source>
        <translation>Endre alle dei faste besøka</translation>
    </message>
    <message>
        <source>Endre tid eller sted</source>
        <translation>Endre tid eller stad</translation>
    </message>
    <message>
        <source>Endre: {del}</source>
        <translation>Endre: {del}</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Endret siden {dag}</source>
        <translation>Endra sidan {dag}</translation>
    </message>
    <message>
        <source>Endret siden {dag}.</source>
        <translation>Endra sidan {dag}.</translation>
    </message>
    <message>
        <source>Endret: {endret}. Det du skriver er urørt.</source>
        <translation>Endra: {endret}. Det du skriv, er urørt.</translation>
    </message>
    <message>
        <source>Engangskode</source>
        <translation>Eingongskode</translation>
    </message>
    <message>
        <source>Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny.</source>
        <translation>Eingongskoden er ikkje rett, eller han er brukt. Be teamleiar om ein ny.</translation>
    </message>
    <message>
        <source>Engangskoden er skrevet feil. Den har 13 tegn.</source>
        <translation>Eingongskoden er skriven feil. Han har 13 teikn.</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Er dere enige om teksten?</source>
        <translation>Er de einige om teksten?</translation>
    </message>
    <message>
        <source>Er dere her?</source>
        <translation>Er de her?</translation>
    </message>
    <message>
        <source>Er det en av disse?</source>
        <translation>Er det ein av desse?</translation>
    </message>
    <message>
        <source>Er det {navn} selv? Kryss av over. Ellers skriv hele navnet.</source>
        <translation>Er det {navn} sjølv? Kryss av over. Elles skriv heile namnet.</translation>
    </message>
    <message>
        <source>Er ikke med</source>
        <translation>Er ikkje med</translation>
    </message>
    <message>
        <source>Er pårørende</source>
        <translation>Er pårørande</translation>
    </message>
    <message>
        <source>Et annet team følger opp denne personen. Bare de kan begynne på dette.</source>
        <translation>Eit anna team følgjer opp denne personen. Berre dei kan byrje på dette.</translation>
    </message>
    <message>
        <source>Et felt i skjemaet mangler linkId.</source>
        <translation>Eit felt i skjemaet manglar linkId.</translation>
    </message>
    <message>
        <source>Et skjema som er tatt i bruk, endres aldri. Skal noe endres, får det et nytt versjonsnummer.</source>
        <translation>Eit skjema som er teke i bruk, blir aldri endra. Skal noko endrast, får det eit nytt versjonsnummer.</translation>
    </message>
    <message>
        <source>Et utkast uten signatur</source>
        <translation>Eit utkast utan signatur</translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Evaluer</source>
        <translation>Evaluer</translation>
    </message>
    <message>
        <source>Fant ikke det som er lagret for denne medarbeideren. Si fra til den som drifter feltapp.</source>
        <translation>Fann ikkje det som er lagra for denne medarbeidaren. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Fant ikke filen {fil}.</source>
        <translation>Fann ikkje fila {fil}.</translation>
    </message>
    <message>
        <source>Fant ingen hel sikkerhetskopi. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation>Fann ingen heil tryggleikskopi. Sei frå til den som driftar feltapp. Ingenting er sletta.</translation>
    </message>
    <message>
        <source>Fant ingen medarbeider på denne maskinen ({mappe}). Si hvor med --profil.</source>
        <translation>Fann ingen medarbeidar på denne maskina ({mappe}). Sei kvar med --profil.</translation>
    </message>
    <message>
        <source>Fant ingen skriver på denne maskinen.</source>
        <translation>Fann ingen skrivar på denne maskina.</translation>
    </message>
    <message>
        <source>Fant ingen skriver. Skriv den av.</source>
        <translation>Fann ingen skrivar. Skriv han av.</translation>
    </message>
    <message>
        <source>Fant ingenting på «{tekst}».</source>
        <translation>Fann ingenting på «{tekst}».</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Farger, tekststørrelse</source>
        <translation>Fargar, tekststorleik</translation>
    </message>
    <message>
        <source>Feil: {tekst}</source>
        <translation>Feil: {tekst}</translation>
    </message>
    <message>
        <source>Felt for underskrift</source>
        <translation>Felt for underskrift</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {klokka}. Alt du skrev er lagret.</source>
        <translation>Feltapp blei avbrote {klokka}. Alt du skreiv, er lagra.</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {tid}</source>
        <translation>Feltapp blei avbrote {tid}</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt. Prøv igjen.</source>
        <translation>Feltapp blei avbrote. Prøv igjen.</translation>
    </message>
    <message>
        <source>Feltapp er i ferd med å låse seg.</source>
        <translation>Feltapp er i ferd med å låse seg.</translation>
    </message>
    <message>
        <source>Feltapp er verktøyet du har med hjem til folk: dere kartlegger, skriver og planlegger sammen.</source>
        <translation>Feltapp er verktøyet du har med heim til folk: de kartlegg, skriv og planlegg saman.</translation>
    </message>
    <message>
        <source>Feltapp fikk ikke startet. Installasjonen er skadet.</source>
        <translation>Feltapp fekk ikkje starta. Installasjonen er skadd.</translation>
    </message>
    <message>
        <source>Feltapp fikk ikke åpnet. Ingenting er slettet. Prøv igjen, og si fra hvis det skjer én gang til.</source>
        <translation>Feltapp fekk ikkje opna. Ingenting er sletta. Prøv igjen, og sei frå om det skjer éin gong til.</translation>
    </message>
    <message>
        <source>Feltapp får ikke kontakt med sentralen. Tilgang gis og tas når maskinen er på nett.</source>
        <translation>Feltapp får ikkje kontakt med sentralen. Tilgang blir gitt og teken når maskina er på nett.</translation>
    </message>
    <message>
        <source>Feltapp får ikke skrive i mappen sin på denne maskinen. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation>Feltapp får ikkje skrive i mappa si på denne maskina. Sei frå til den som driftar feltapp. Ingenting er sletta.</translation>
    </message>
    <message>
        <source>Feltapp har gjort en feil</source>
        <translation>Feltapp har gjort ein feil</translation>
    </message>
    <message>
        <source>Feltapp lukker seg nå. Det som står som lagret, er lagret. Teksten under sier hvor feilen er, og ingenting om noen person.</source>
        <translation>Feltapp lukkar seg no. Det som står som lagra, er lagra. Teksten under seier kvar feilen er, og ingenting om nokon person.</translation>
    </message>
    <message>
        <source>Feltapp måtte lukke seg kl. {now}</source>
        <translation>Feltapp måtte lukke seg kl. {now}</translation>
    </message>
    <message>
        <source>Feltapp prøver igjen av seg selv når du er på nett. Du trenger ikke å gjøre noe.</source>
        <translation>Feltapp prøver igjen av seg sjølv når du er på nett. Du treng ikkje å gjere noko.</translation>
    </message>
    <message>
        <source>Feltapp prøver igjen {klokka}.</source>
        <translation>Feltapp prøver igjen {klokka}.</translation>
    </message>
    <message>
        <source>Feltapp sier fra når et ord kan sies mer presist. Ingenting blir stoppet.</source>
        <translation>Feltapp seier frå når eit ord kan seiast meir presist. Ingenting blir stoppa.</translation>
    </message>
    <message>
        <source>Feltet «{linkid}» har en type som ikke finnes.</source>
        <translation>Feltet «{linkid}» har ein type som ikkje finst.</translation>
    </message>
    <message>
        <source>Fem ord eller mer. Store og små bokstaver teller.</source>
        <translation>Fem ord eller meir. Store og små bokstavar tel.</translation>
    </message>
    <message>
        <source>Fem tilfeldige ord eller mer.</source>
        <translation>Fem tilfeldige ord eller meir.</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Ferdig → notat</source>
        <translation>Ferdig → notat</translation>
    </message>
    <message>
        <source>Fil fra feltapp (*.pdf *.json)</source>
        <translation>Fil frå feltapp (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Fil til {navn}</source>
        <translation>Fil til {navn}</translation>
    </message>
    <message>
        <source>Filen blir ikke kryptert.</source>
        <translation>Fila blir ikkje kryptert.</translation>
    </message>
    <message>
        <source>Filen er for stor til å leses inn.</source>
        <translation>Fila er for stor til å lesast inn.</translation>
    </message>
    <message>
        <source>Filen er for stor til å være et skjema.</source>
        <translation>Fila er for stor til å vere eit skjema.</translation>
    </message>
    <message>
        <source>Filen er for stor til å være svar på et skjema.</source>
        <translation>Fila er for stor til å vere svar på eit skjema.</translation>
    </message>
    <message>
        <source>Filen er for stor. Den kan være {grense}.</source>
        <translation>Fila er for stor. Ho kan vere {grense}.</translation>
    </message>
    <message>
        <source>Filen er ikke et skjema.</source>
        <translation>Fila er ikkje eit skjema.</translation>
    </message>
    <message>
        <source>Filen er ikke her</source>
        <translation>Fila er ikkje her</translation>
    </message>
    <message>
        <source>Filen er ikke laget av feltapp, eller den er skadet.</source>
        <translation>Fila er ikkje laga av feltapp, eller ho er skadd.</translation>
    </message>
    <message>
        <source>Filen er ikke svar på et skjema.</source>
        <translation>Fila er ikkje svar på eit skjema.</translation>
    </message>
    <message>
        <source>Filen for «{skjema}» inneholder et annet skjema.</source>
        <translation>Fila for «{skjema}» inneheld eit anna skjema.</translation>
    </message>
    <message>
        <source>Filen inneholder flere skjemaer. Ta dem i bruk hver for seg.</source>
        <translation>Fila inneheld fleire skjema. Ta dei i bruk kvar for seg.</translation>
    </message>
    <message>
        <source>Filen kan ikke legges ved. Velg et bilde eller en PDF.</source>
        <translation>Fila kan ikkje leggjast ved. Vel eit bilete eller ein PDF.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Lag den på nytt i skjemabyggeren.</source>
        <translation>Fila kan ikkje lesast. Lag henne på nytt i skjemabyggjaren.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Prøv en annen.</source>
        <translation>Fila kan ikkje lesast. Prøv ei anna.</translation>
    </message>
    <message>
        <source>Filen kan ikke vises.</source>
        <translation>Fila kan ikkje visast.</translation>
    </message>
    <message>
        <source>Filen kan leses som PDF, og av andre systemer i formatet FHIR R4. Hvem som har lest og skrevet, er bare med når det er personen selv som får filen.</source>
        <translation>Fila kan lesast som PDF, og av andre system i formatet FHIR R4. Kven som har lese og skrive, er berre med når det er personen sjølv som får fila.</translation>
    </message>
    <message>
        <source>Filen kunne ikke lagres der. Velg et annet sted. Loggen sier at kopien er gitt.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ein annan stad. Loggen seier at kopien er gitt.</translation>
    </message>
    <message>
        <source>Filen med svar kan ikke leses.</source>
        <translation>Fila med svar kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Filen sier ikke hvem den handler om.</source>
        <translation>Fila seier ikkje kven ho handlar om.</translation>
    </message>
    <message>
        <source>Filen sier: {sagt}</source>
        <translation>Fila seier: {sagt}</translation>
    </message>
    <message>
        <source>Filen {fil} kan ikke leses.</source>
        <translation>Fila {fil} kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Filnavn:</source>
        <translation>Filnamn:</translation>
    </message>
    <message>
        <source>Filtrer boliger</source>
        <translation>Filtrer bustader</translation>
    </message>
    <message>
        <source>Filtrer brukere på navn</source>
        <translation>Filtrer brukarar på namn</translation>
    </message>
    <message>
        <source>Filtype:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Finn en frase</source>
        <translation>Finn ein frase</translation>
    </message>
    <message>
        <source>Finn et skjema</source>
        <translation>Finn eit skjema</translation>
    </message>
    <message>
        <source>Finn person, notat, skjema eller handling</source>
        <translation>Finn person, notat, skjema eller handling</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Fjern {tittel}</source>
        <translation>Fjern {tittel}</translation>
    </message>
    <message>
        <source>Flere tekster om samme person, som dere skriver videre på hver for seg.</source>
        <translation>Fleire tekstar om same person, som de skriv vidare på kvar for seg.</translation>
    </message>
    <message>
        <source>Flytter snart</source>
        <translation>Flyttar snart</translation>
    </message>
    <message>
        <source>For det som skal gjøres med alle som er nye</source>
        <translation>For det som skal gjerast med alle som er nye</translation>
    </message>
    <message>
        <source>For hele teamet</source>
        <translation>For heile teamet</translation>
    </message>
    <message>
        <source>For lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation>For lett å gjette. Bruk fem tilfeldige ord eller meir.</translation>
    </message>
    <message>
        <source>For å svare på en søknad</source>
        <translation>For å svare på ein søknad</translation>
    </message>
    <message>
        <source>Forbindelsen til sentralen ble brutt. Feltapp prøver igjen.</source>
        <translation>Sambandet til sentralen blei brote. Feltapp prøver igjen.</translation>
    </message>
    <message>
        <source>Foreslå</source>
        <translation>Føreslå</translation>
    </message>
    <message>
        <source>Forhåndsvisning, side {antall} av {sider}</source>
        <translation>Førehandsvising, side {antall} av {sider}</translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Forny</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Forrige del av skjemaet</source>
        <translation>Førre del av skjemaet</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Forrige uke</source>
        <translation>Førre veke</translation>
    </message>
    <message>
        <source>Forslag for «{ord}»</source>
        <translation>Forslag for «{ord}»</translation>
    </message>
    <message>
        <source>Forslag fra feltapp</source>
        <translation>Forslag frå feltapp</translation>
    </message>
    <message>
        <source>Forslag fra feltapp, etter {kilde}, vedlegg 1</source>
        <translation>Forslag frå feltapp, etter {kilde}, vedlegg 1</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; helsepersonelloven §§ 39–40 sier «uten ugrunnet opphold»</source>
        <translation>Forslag frå feltapp; helsepersonelloven §§ 39–40 seier «uten ugrunnet opphold»</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, kapittel 7, sier «før»</source>
        <translation>Forslag frå feltapp; {kilde}, kapittel 7, seier «før»</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, tiltak 9, sier «systematisk»</source>
        <translation>Forslag frå feltapp; {kilde}, tiltak 9, seier «systematisk»</translation>
    </message>
    <message>
        <source>Forslag til neste ord med bølge under</source>
        <translation>Forslag til neste ord med bølgje under</translation>
    </message>
    <message>
        <source>Fortell</source>
        <translation>Fortel</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Fortsett · {siden}</source>
        <translation>Hald fram · {siden}</translation>
    </message>
    <message>
        <source>Fortsett, eller begynn</source>
        <translation>Hald fram, eller begynn</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Fra 1, svært dårlig, til 7, svært godt</source>
        <translation>Frå 1, svært dårleg, til 7, svært godt</translation>
    </message>
    <message>
        <source>Fra en annen feltapp</source>
        <translation>Frå ein annan feltapp</translation>
    </message>
    <message>
        <source>Fra {dag}</source>
        <translation>Frå {dag}</translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre</source>
        <translation>Frå {dag}: stadfest eller endre</translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre.</source>
        <translation>Frå {dag}: stadfest eller endre.</translation>
    </message>
    <message>
        <source>Fra {ende} til {ende2}</source>
        <translation>Frå {ende} til {ende2}</translation>
    </message>
    <message>
        <source>Fraser</source>
        <translation>Frasar</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Får ikke kontakt med sentralen. Se om maskinen er på nett.</source>
        <translation>Får ikkje kontakt med sentralen. Sjå om maskina er på nett.</translation>
    </message>
    <message>
        <source>Født</source>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Født {dag}</source>
        <translation>Fødd {dag}</translation>
    </message>
    <message>
        <source>Født {dag} ({alder} år)</source>
        <translation>Fødd {dag} ({alder} år)</translation>
    </message>
    <message>
        <source>Før en overgang, for det som skal være på plass</source>
        <translation>Før ein overgang, for det som skal vere på plass</translation>
    </message>
    <message>
        <source>Før et samtykke eller oppfølging etter flytting går ut</source>
        <translation>Før eit samtykke eller oppfølging etter flytting går ut</translation>
    </message>
    <message>
        <source>Før et vedtak går ut</source>
        <translation>Før eit vedtak går ut</translation>
    </message>
    <message>
        <source>Før og etter en overgang</source>
        <translation>Før og etter ein overgang</translation>
    </message>
    <message>
        <source>Før «Trygghet ved besøk» eller vurdering av voldsrisiko går ut</source>
        <translation>Før «Tryggleik ved besøk» eller vurdering av valdsrisiko går ut</translation>
    </message>
    <message>
        <source>Før: {svar}</source>
        <translation>Før: {svar}</translation>
    </message>
    <message>
        <source>Gammel</source>
        <translation>Gammal</translation>
    </message>
    <message>
        <source>Gi den nye til dem som har en gammel</source>
        <translation>Gi den nye til dei som har ein gammal</translation>
    </message>
    <message>
        <source>Gi eller ta tilgang</source>
        <translation>Gi eller ta tilgang</translation>
    </message>
    <message>
        <source>Gi høyst {grense} svar.</source>
        <translation>Gi høgst {grense} svar.</translation>
    </message>
    <message>
        <source>Gi minst {grense} svar.</source>
        <translation>Gi minst {grense} svar.</translation>
    </message>
    <message>
        <source>Gi skjermen tilbake</source>
        <translation>Gi skjermen tilbake</translation>
    </message>
    <message>
        <source>Gi tilgang</source>
        <translation>Gi tilgang</translation>
    </message>
    <message>
        <source>Gi uten samtykke, etter lov …</source>
        <translation>Gi utan samtykke, etter lov …</translation>
    </message>
    <message>
        <source>Gi videre som fil</source>
        <translation>Gi vidare som fil</translation>
    </message>
    <message>
        <source>Gikk ut</source>
        <translation>Gjekk ut</translation>
    </message>
    <message>
        <source>Gikk ut {dag}</source>
        <translation>Gjekk ut {dag}</translation>
    </message>
    <message>
        <source>Gjeldende</source>
        <translation>Gjeldande</translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Ctrl L låser nå.</source>
        <translation>Gjeld frå neste gong du låser opp. Ctrl L låser no.</translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Låseskjermen følger med når feltapp starter på nytt. Skjemaene og det som er skrevet, er på det språket de er skrevet på.</source>
        <translation>Gjeld frå neste gong du låser opp. Låseskjermen følgjer med når feltapp startar på nytt. Skjemaa og det som er skrive, er på det språket dei er skrivne på.</translation>
    </message>
    <message>
        <source>Gjelder ingen person</source>
        <translation>Gjeld ingen person</translation>
    </message>
    <message>
        <source>Gjelder med én gang, også på låseskjermen.</source>
        <translation>Gjeld med ein gong, også på låseskjermen.</translation>
    </message>
    <message>
        <source>Gjelder til {dag}.</source>
        <translation>Gjeld til {dag}.</translation>
    </message>
    <message>
        <source>Gjennomført</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkel</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen</source>
        <translation>Gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med.</source>
        <translation>Gjenopprettingsnøkkelen er ikkje rett. Sjå om alle teikna er med.</translation>
    </message>
    <message>
        <source>Gjentas</source>
        <translation>Blir gjenteke</translation>
    </message>
    <message>
        <source>Gjør klar øvingen …</source>
        <translation>Gjer klar øvinga …</translation>
    </message>
    <message>
        <source>Glemmer du passordsetningen, er dette det eneste som hjelper. Skriv den av eller skriv den ut, og legg den et annet sted enn maskinen. Den vises bare nå.</source>
        <translation>Gløymer du passordsetninga, er dette det einaste som hjelper. Skriv nøkkelen av eller skriv han ut, og legg han ein annan stad enn maskina. Han blir berre vist no.</translation>
    </message>
    <message>
        <source>Glemt? Bruk gjenopprettingsnøkkel</source>
        <translation>Gløymt? Bruk gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Grunn, hvis personen vil si det</source>
        <translation>Grunn, om personen vil seie det</translation>
    </message>
    <message>
        <source>Gruppetilbud</source>
        <translation>Gruppetilbod</translation>
    </message>
    <message>
        <source>Grønn</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Gul</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Gå gjennom</source>
        <translation>Gå gjennom</translation>
    </message>
    <message>
        <source>Gå gjennom del for del</source>
        <translation>Gå gjennom del for del</translation>
    </message>
    <message>
        <source>Gå til personen</source>
        <translation>Gå til personen</translation>
    </message>
    <message>
        <source>Gå to noen ganger: se kortet.</source>
        <translation>Gå to nokre gonger: sjå kortet.</translation>
    </message>
    <message>
        <source>Gå to.</source>
        <translation>Gå to.</translation>
    </message>
    <message>
        <source>Ha dette klart</source>
        <translation>Ha dette klart</translation>
    </message>
    <message>
        <source>Har en eldre: {navn}</source>
        <translation>Har ein eldre: {navn}</translation>
    </message>
    <message>
        <source>Har personen fått med seg en fil fra feltapp et annet sted, kan du lese den inn her. Du signerer det som leses inn. Filen sier hvem som skrev det først.</source>
        <translation>Har personen fått med seg ei fil frå feltapp ein annan stad, kan du lese henne inn her. Du signerer det som blir lese inn. Fila seier kven som skreiv det først.</translation>
    </message>
    <message>
        <source>Har selv rusproblemer</source>
        <translation>Har sjølv rusproblem</translation>
    </message>
    <message>
        <source>Har tilgang</source>
        <translation>Har tilgang</translation>
    </message>
    <message>
        <source>Hele skjemaet</source>
        <translation>Heile skjemaet</translation>
    </message>
    <message>
        <source>Helsehjelp. Leses av teamet og koordinator.</source>
        <translation>Helsehjelp. Blir lesen av teamet og koordinator.</translation>
    </message>
    <message>
        <source>Henvendelse</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <source>Henvendelser</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Henvendelser uten eier</source>
        <translation>Førespurnader utan eigar</translation>
    </message>
    <message>
        <source>Her er det alt lagret noe. Ingenting er skrevet over.</source>
        <translation>Her er det alt lagra noko. Ingenting er skrive over.</translation>
    </message>
    <message>
        <source>Her er det to versjoner. Velg tekst før du signerer.</source>
        <translation>Her er det to versjonar. Vel tekst før du signerer.</translation>
    </message>
    <message>
        <source>Her kan det ikke svares.</source>
        <translation>Her kan ein ikkje svare.</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Hjelp som er gitt</source>
        <translation>Hjelp som er gitt</translation>
    </message>
    <message>
        <source>Hjelp til siden du er på, og tilbake igjen</source>
        <translation>Hjelp til sida du er på, og tilbake igjen</translation>
    </message>
    <message>
        <source>Hold utenfor</source>
        <translation>Hald utanfor</translation>
    </message>
    <message>
        <source>Holdt utenfor</source>
        <translation>Halden utanfor</translation>
    </message>
    <message>
        <source>Hopp over</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Housing First-prinsippene</source>
        <translation>Housing First-prinsippa</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Hva er viktig for deg?</source>
        <translation>Kva er viktig for deg?</translation>
    </message>
    <message>
        <source>Hva kan deles?</source>
        <translation>Kva kan delast?</translation>
    </message>
    <message>
        <source>Hva skal dere gjøre?</source>
        <translation>Kva skal de gjere?</translation>
    </message>
    <message>
        <source>Hva skal skrives ut</source>
        <translation>Kva skal skrivast ut</translation>
    </message>
    <message>
        <source>Hva skal være med?</source>
        <translation>Kva skal vere med?</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Hvem det gjelder</source>
        <translation>Kven det gjeld</translation>
    </message>
    <message>
        <source>Hvem er det?</source>
        <translation>Kven er det?</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Hvem har lest</source>
        <translation>Kven har lese</translation>
    </message>
    <message>
        <source>Hvem har planen på papir</source>
        <translation>Kven har planen på papir</translation>
    </message>
    <message>
        <source>Hvem kan vite hva</source>
        <translation>Kven kan vite kva</translation>
    </message>
    <message>
        <source>Hvem sine</source>
        <translation>Kven sine</translation>
    </message>
    <message>
        <source>Hvem skal ha kopien</source>
        <translation>Kven skal ha kopien</translation>
    </message>
    <message>
        <source>Hvem skal ha kopien?</source>
        <translation>Kven skal ha kopien?</translation>
    </message>
    <message>
        <source>Hvem som ser én persons mapper, utenom dem rollen gir det</source>
        <translation>Kven som ser mappene til éin person, utanom dei rolla gir det</translation>
    </message>
    <message>
        <source>Hvem tar du over etter?</source>
        <translation>Kven tek du over etter?</translation>
    </message>
    <message>
        <source>Hvem tar kontakt?</source>
        <translation>Kven tek kontakt?</translation>
    </message>
    <message>
        <source>Hvem trenger hjelp?</source>
        <translation>Kven treng hjelp?</translation>
    </message>
    <message>
        <source>Hver</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Hver gang noen leser eller skriver, blir det notert. Personen har rett til å få vite hvem. Her står det som er gjort på denne maskinen. Hele loggen ligger hos sentralen.</source>
        <translation>Kvar gong nokon les eller skriv, blir det notert. Personen har rett til å få vite kven. Her står det som er gjort på denne maskina. Heile loggen ligg hos sentralen.</translation>
    </message>
    <message>
        <source>Hver uke</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Hver utfylling står for seg og endres ikke når den er signert. Passer for de fleste.</source>
        <translation>Kvar utfylling står for seg og blir ikkje endra når ho er signert. Passar for dei fleste.</translation>
    </message>
    <message>
        <source>Hvis det ikke er hjemme hos personen.</source>
        <translation>Om det ikkje er heime hos personen.</translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Hvor kommunen har bestemt det.</source>
        <translation>Kvar kommunen har bestemt det.</translation>
    </message>
    <message>
        <source>Hvor lenge hver frist gir, med kilde og årstall</source>
        <translation>Kor lenge kvar frist gir, med kjelde og årstal</translation>
    </message>
    <message>
        <source>Hvor svarene ligger</source>
        <translation>Kvar svara ligg</translation>
    </message>
    <message>
        <source>Hvordan synes du livet ditt er nå?</source>
        <translation>Korleis synest du livet ditt er no?</translation>
    </message>
    <message>
        <source>Hvorfor venter det?</source>
        <translation>Kvifor ventar det?</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>Høy kontrast, lyse</source>
        <translation>Høg kontrast, lyse</translation>
    </message>
    <message>
        <source>Høy kontrast, mørke</source>
        <translation>Høg kontrast, mørke</translation>
    </message>
    <message>
        <source>Høyst ett år.</source>
        <translation>Høgst eitt år.</translation>
    </message>
    <message>
        <source>Høyst {grense} siffer etter komma.</source>
        <translation>Høgst {grense} siffer etter komma.</translation>
    </message>
    <message>
        <source>I bruk</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>I filen</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>I går</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Ikke aktuelt</source>
        <translation>Ikkje aktuelt</translation>
    </message>
    <message>
        <source>Ikke alle som er valgt, kan få alt dette. Ta bort det som ikke er dekket.</source>
        <translation>Ikkje alle som er valde, kan få alt dette. Ta bort det som ikkje er dekt.</translation>
    </message>
    <message>
        <source>Ikke begynt</source>
        <translation>Ikkje byrja</translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Ikke foreslå</source>
        <translation>Ikkje føreslå</translation>
    </message>
    <message>
        <source>Ikke foreslå ord</source>
        <translation>Ikkje føreslå ord</translation>
    </message>
    <message>
        <source>Ikke fulgt opp</source>
        <translation>Ikkje følgt opp</translation>
    </message>
    <message>
        <source>Ikke fylt ut ennå.</source>
        <translation>Ikkje fylt ut enno.</translation>
    </message>
    <message>
        <source>Ikke gyldig ennå</source>
        <translation>Ikkje gyldig enno</translation>
    </message>
    <message>
        <source>Ikke hjemme</source>
        <translation>Ikkje heime</translation>
    </message>
    <message>
        <source>Ikke lagret ennå</source>
        <translation>Ikkje lagra enno</translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Disken svarer ikke. Teksten står her til den gjør det.</source>
        <translation>Ikkje lagra enno. Disken svarar ikkje. Teksten står her til han gjer det.</translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen.</source>
        <translation>Ikkje lagra enno. Eit anna program held fila. Feltapp prøver igjen.</translation>
    </message>
    <message>
        <source>Ikke lukk</source>
        <translation>Ikkje lukk</translation>
    </message>
    <message>
        <source>Ikke noe kart over nettverket ennå.</source>
        <translation>Ikkje noko kart over nettverket enno.</translation>
    </message>
    <message>
        <source>Ikke noe nytt den siste uka.</source>
        <translation>Ikkje noko nytt den siste veka.</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Ikke samme person</source>
        <translation>Ikkje same person</translation>
    </message>
    <message>
        <source>Ikke signert, eller to versjoner</source>
        <translation>Ikkje signert, eller to versjonar</translation>
    </message>
    <message>
        <source>Ikke skrevet ennå.</source>
        <translation>Ikkje skrive enno.</translation>
    </message>
    <message>
        <source>Ikke skrevet under</source>
        <translation>Ikkje skrive under</translation>
    </message>
    <message>
        <source>Ikke spurt</source>
        <translation>Ikkje spurt</translation>
    </message>
    <message>
        <source>Ikke spurt ennå</source>
        <translation>Ikkje spurt enno</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Ikke støttet</source>
        <translation>Ikkje støtta</translation>
    </message>
    <message>
        <source>Ikke synkronisert ennå</source>
        <translation>Ikkje synkronisert enno</translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Ingen besøk er planlagt i dag.</source>
        <translation>Ingen besøk er planlagde i dag.</translation>
    </message>
    <message>
        <source>Ingen bolig heter noe med «{skrevet}».</source>
        <translation>Ingen bustad heiter noko med «{skrevet}».</translation>
    </message>
    <message>
        <source>Ingen boliger her ennå.</source>
        <translation>Ingen bustader her enno.</translation>
    </message>
    <message>
        <source>Ingen brukere her ennå.</source>
        <translation>Ingen brukarar her enno.</translation>
    </message>
    <message>
        <source>Ingen er skrevet inn ennå.</source>
        <translation>Ingen er skrivne inn enno.</translation>
    </message>
    <message>
        <source>Ingen er skrevet ned ennå.</source>
        <translation>Ingen er skrivne ned enno.</translation>
    </message>
    <message>
        <source>Ingen faste besøk fra denne dagen</source>
        <translation>Ingen faste besøk frå denne dagen</translation>
    </message>
    <message>
        <source>Ingen forslag</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Ingen fraser har noe med «{skrevet}».</source>
        <translation>Ingen frasar har noko med «{skrevet}».</translation>
    </message>
    <message>
        <source>Ingen frister</source>
        <translation>Ingen fristar</translation>
    </message>
    <message>
        <source>Ingen frister de neste {dager} dagene.</source>
        <translation>Ingen fristar dei neste {dager} dagane.</translation>
    </message>
    <message>
        <source>Ingen frister den nærmeste tiden.</source>
        <translation>Ingen fristar den nærmaste tida.</translation>
    </message>
    <message>
        <source>Ingen grupper ennå.</source>
        <translation>Ingen grupper enno.</translation>
    </message>
    <message>
        <source>Ingen har befart boligen, flyttet inn eller flyttet ut ennå.</source>
        <translation>Ingen har synfart bustaden, flytta inn eller flytta ut enno.</translation>
    </message>
    <message>
        <source>Ingen har fått eller mistet tilgang ved navn.</source>
        <translation>Ingen har fått eller mista tilgang ved namn.</translation>
    </message>
    <message>
        <source>Ingen har lest noe her.</source>
        <translation>Ingen har lese noko her.</translation>
    </message>
    <message>
        <source>Ingen har planen på papir.</source>
        <translation>Ingen har planen på papir.</translation>
    </message>
    <message>
        <source>Ingen har rørt feltapp på fem minutter. Det låser om {sekunder} sekunder.</source>
        <translation>Ingen har rørt feltapp på fem minutt. Det låser om {sekunder} sekund.</translation>
    </message>
    <message>
        <source>Ingen heter noe med «{skrevet}».</source>
        <translation>Ingen heiter noko med «{skrevet}».</translation>
    </message>
    <message>
        <source>Ingen kan begynne på skjemaet mer. Svar som er skrevet, kan fortsatt leses.</source>
        <translation>Ingen kan byrje på skjemaet meir. Svar som er skrivne, kan framleis lesast.</translation>
    </message>
    <message>
        <source>Ingen kartlegging ennå.</source>
        <translation>Inga kartlegging enno.</translation>
    </message>
    <message>
        <source>Ingen notater ennå.</source>
        <translation>Ingen notat enno.</translation>
    </message>
    <message>
        <source>Ingen opplysninger om brukere er åpne nå</source>
        <translation>Ingen opplysningar om brukarar er opne no</translation>
    </message>
    <message>
        <source>Ingen overgang og ingenting om boligbehov ennå.</source>
        <translation>Ingen overgang og ingenting om bustadbehov enno.</translation>
    </message>
    <message>
        <source>Ingen plan</source>
        <translation>Ingen plan</translation>
    </message>
    <message>
        <source>Ingen plan ennå.</source>
        <translation>Ingen plan enno.</translation>
    </message>
    <message>
        <source>Ingen plan ennå. Skriv den sammen, i ro og mak.</source>
        <translation>Ingen plan enno. Skriv han saman, i ro og mak.</translation>
    </message>
    <message>
        <source>Ingen samtykke</source>
        <translation>Ingen samtykke</translation>
    </message>
    <message>
        <source>Ingen samtykke til {navn}</source>
        <translation>Ingen samtykke til {navn}</translation>
    </message>
    <message>
        <source>Ingen samtykker ennå. Ingenting kan deles.</source>
        <translation>Ingen samtykke enno. Ingenting kan delast.</translation>
    </message>
    <message>
        <source>Ingen samtykker. Ingenting kan deles.</source>
        <translation>Ingen samtykke. Ingenting kan delast.</translation>
    </message>
    <message>
        <source>Ingen skjemaer heter noe med «{skrevet}».</source>
        <translation>Ingen skjema heiter noko med «{skrevet}».</translation>
    </message>
    <message>
        <source>Ingen svar ennå</source>
        <translation>Ingen svar enno</translation>
    </message>
    <message>
        <source>Ingen svar ennå. Snu skjermen når det passer.</source>
        <translation>Ingen svar enno. Snu skjermen når det passar.</translation>
    </message>
    <message>
        <source>Ingen tiltak og ingen vedtak ennå.</source>
        <translation>Ingen tiltak og ingen vedtak enno.</translation>
    </message>
    <message>
        <source>Ingen vedlegg</source>
        <translation>Ingen vedlegg</translation>
    </message>
    <message>
        <source>Ingenting</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Ingenting deles før medarbeideren har skrevet det ned.</source>
        <translation>Ingenting blir delt før medarbeidaren har skrive det ned.</translation>
    </message>
    <message>
        <source>Ingenting er flyttet.</source>
        <translation>Ingenting er flytta.</translation>
    </message>
    <message>
        <source>Ingenting er skrevet</source>
        <translation>Ingenting er skrive</translation>
    </message>
    <message>
        <source>Ingenting er skrevet ennå.</source>
        <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
        <source>Ingenting er svart.</source>
        <translation>Ingenting er svart.</translation>
    </message>
    <message>
        <source>Ingenting er tapt.</source>
        <translation>Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Ingenting er tapt. Velg teksten dere vil beholde.</source>
        <translation>Ingenting er tapt. Vel teksten de vil behalde.</translation>
    </message>
    <message>
        <source>Ingenting sendes, og ingenting tas vare på.</source>
        <translation>Ingenting blir sendt, og ingenting blir teke vare på.</translation>
    </message>
    <message>
        <source>Ingenting som er funnet, venter på å bli rettet.</source>
        <translation>Ingenting som er funne, ventar på å bli retta.</translation>
    </message>
    <message>
        <source>Innhent på nytt</source>
        <translation>Innhent på nytt</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Innsyn</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Innsyn: alt som står, på papir</source>
        <translation>Innsyn: alt som står, på papir</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ja, fortsett</source>
        <translation>Ja, hald fram</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre FHIR (JSON)</source>
        <translation>Eg forstår, lagre FHIR (JSON)</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre PDF/A for journalsystem</source>
        <translation>Eg forstår, lagre PDF/A for journalsystem</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre uten lås</source>
        <translation>Eg forstår, lagre utan lås</translation>
    </message>
    <message>
        <source>Jeg har den på papir</source>
        <translation>Eg har han på papir</translation>
    </message>
    <message>
        <source>Jeg har skrevet det ned</source>
        <translation>Eg har skrive det ned</translation>
    </message>
    <message>
        <source>Jeg sier ja</source>
        <translation>Eg seier ja</translation>
    </message>
    <message>
        <source>Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil.</source>
        <translation>Eg veit at eg kan seie nei, og at eg kan trekkje samtykket når eg vil.</translation>
    </message>
    <message>
        <source>Jeg vet ikke</source>
        <translation>Eg veit ikkje</translation>
    </message>
    <message>
        <source>Jeg vil heller si det</source>
        <translation>Eg vil heller seie det</translation>
    </message>
    <message>
        <source>Jeg vil ikke svare</source>
        <translation>Eg vil ikkje svare</translation>
    </message>
    <message>
        <source>Jeg vil skrive under her</source>
        <translation>Eg vil skrive under her</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kan</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Kan dette sies mer presist? «{funnet}» · Skriv heller: {heller}</source>
        <translation>Kan dette seiast meir presist? «{funnet}» · Skriv heller: {heller}</translation>
    </message>
    <message>
        <source>Kan dette være samme person?</source>
        <translation>Kan dette vere same person?</translation>
    </message>
    <message>
        <source>Kan få vite</source>
        <translation>Kan få vite</translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen lenge. Legg til et ord.</source>
        <translation>Kan gjettast av nokon som har maskina lenge. Legg til eit ord.</translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen. Legg til to ord.</source>
        <translation>Kan gjettast av nokon som har maskina. Legg til to ord.</translation>
    </message>
    <message>
        <source>Kan ikke vises her</source>
        <translation>Kan ikkje visast her</translation>
    </message>
    <message>
        <source>Kan ikke vises på denne maskinen</source>
        <translation>Kan ikkje visast på denne maskina</translation>
    </message>
    <message>
        <source>Kan ikke være mer enn {grense}.</source>
        <translation>Kan ikkje vere meir enn {grense}.</translation>
    </message>
    <message>
        <source>Kan ikke være mindre enn {grense}.</source>
        <translation>Kan ikkje vere mindre enn {grense}.</translation>
    </message>
    <message>
        <source>Kan være feil skrevet: {ord}. F9 viser forslag.</source>
        <translation>Kan vere skrive feil: {ord}. F9 viser forslag.</translation>
    </message>
    <message>
        <source>Kan være samme person</source>
        <translation>Kan vere same person</translation>
    </message>
    <message>
        <source>Kartlegg</source>
        <translation>Kartlegg</translation>
    </message>
    <message>
        <source>Kartlegging</source>
        <translation>Kartlegging</translation>
    </message>
    <message>
        <source>Kartlegging og planer</source>
        <translation>Kartlegging og planar</translation>
    </message>
    <message>
        <source>Kartlegging signert</source>
        <translation>Kartlegging signert</translation>
    </message>
    <message>
        <source>Kast utkastet</source>
        <translation>Kast utkastet</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Kilde for {navn}</source>
        <translation>Kjelde for {navn}</translation>
    </message>
    <message>
        <source>Kilde:</source>
        <translation>Kjelde:</translation>
    </message>
    <message>
        <source>Kilde: {kilde}</source>
        <translation>Kjelde: {kilde}</translation>
    </message>
    <message>
        <source>Kilde: {kilde}.</source>
        <translation>Kjelde: {kilde}.</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Koden er ikke fra kommunen din. Ring teamleder før du gjør noe mer.</source>
        <translation>Koden er ikkje frå kommunen din. Ring teamleiar før du gjer noko meir.</translation>
    </message>
    <message>
        <source>Kollega</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Kollega i teamet</source>
        <translation>Kollega i teamet</translation>
    </message>
    <message>
        <source>Kollegene</source>
        <translation>Kollegaene</translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Kommentar: {kommentar}</source>
        <translation>Kommentar: {kommentar}</translation>
    </message>
    <message>
        <source>Kommunens egen</source>
        <translation>Kommunens eigen</translation>
    </message>
    <message>
        <source>Kommunens egne</source>
        <translation>Kommunens eigne</translation>
    </message>
    <message>
        <source>Kommunens fingeravtrykk</source>
        <translation>Fingeravtrykket til kommunen</translation>
    </message>
    <message>
        <source>Kommunens frister</source>
        <translation>Fristane til kommunen</translation>
    </message>
    <message>
        <source>Kommunens nøkkel åpner ikke denne profilen.</source>
        <translation>Nøkkelen til kommunen opnar ikkje denne profilen.</translation>
    </message>
    <message>
        <source>Kontaktperson: {kontaktperson}</source>
        <translation>Kontaktperson: {kontaktperson}</translation>
    </message>
    <message>
        <source>Kontaktperson: {navn}</source>
        <translation>Kontaktperson: {navn}</translation>
    </message>
    <message>
        <source>Kontroller nummeret</source>
        <translation>Kontroller nummeret</translation>
    </message>
    <message>
        <source>Koordinator: {koordinator}</source>
        <translation>Koordinator: {koordinator}</translation>
    </message>
    <message>
        <source>Kopier</source>
        <comment>knapp</comment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» gikk ut {dag}.</source>
        <translation>Kortet «Tryggleik ved besøk» gjekk ut {dag}.</translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» sier ikke hvor lenge det gjelder.</source>
        <translation>Kortet «Tryggleik ved besøk» seier ikkje kor lenge det gjeld.</translation>
    </message>
    <message>
        <source>Krise- og mestringsplan</source>
        <translation>Krise- og meistringsplan</translation>
    </message>
    <message>
        <source>Kryss av over her først. Så kan du skrive under.</source>
        <translation>Kryss av over her først. Så kan du skrive under.</translation>
    </message>
    <message>
        <source>Kunne få vite</source>
        <translation>Kunne få vite</translation>
    </message>
    <message>
        <source>La begge stå tomme hvis du ikke vet hvem det er.</source>
        <translation>La begge stå tomme om du ikkje veit kven det er.</translation>
    </message>
    <message>
        <source>La det gjelde fra nå</source>
        <translation>La det gjelde frå no</translation>
    </message>
    <message>
        <source>La stå tomt hvis du ikke vet.</source>
        <translation>La stå tomt om du ikkje veit.</translation>
    </message>
    <message>
        <source>La teamet se det så langt</source>
        <translation>La teamet sjå det så langt</translation>
    </message>
    <message>
        <source>Lageret er ikke kryptert, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation>Lageret er ikkje kryptert, og blir ikkje opna. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Lageret er ikke så trygt som det skal være, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation>Lageret er ikkje så trygt som det skal vere, og blir ikkje opna. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Lagre låst med passord</source>
        <translation>Lagre låst med passord</translation>
    </message>
    <message>
        <source>Lagre sammenskrevet tekst</source>
        <translation>Lagre samanskriven tekst</translation>
    </message>
    <message>
        <source>Lagre som FHIR</source>
        <translation>Lagre som FHIR</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Lagre som fil …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Lagre svaret mitt</source>
        <translation>Lagre svaret mitt</translation>
    </message>
    <message>
        <source>Lagre uten lås …</source>
        <translation>Lagre utan lås …</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagret</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>Lagret på denne maskinen {klokka}</source>
        <translation>Lagra på denne maskina {klokka}</translation>
    </message>
    <message>
        <source>Lagret {klokka}</source>
        <translation>Lagra {klokka}</translation>
    </message>
    <message>
        <source>Lagret {tekst}</source>
        <translation>Lagra {tekst}</translation>
    </message>
    <message>
        <source>Lagret {tid}</source>
        <translation>Lagra {tid}</translation>
    </message>
    <message>
        <source>Lagret, låst med passordet.</source>
        <translation>Lagra, låst med passordet.</translation>
    </message>
    <message>
        <source>Lagret. Filen er ikke kryptert: slett den når den er brukt.</source>
        <translation>Lagra. Fila er ikkje kryptert: slett henne når ho er brukt.</translation>
    </message>
    <message>
        <source>Legg i planen</source>
        <translation>Legg i planen</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Legg til i ordlista</source>
        <translation>Legg til i ordlista</translation>
    </message>
    <message>
        <source>Legg til merknad</source>
        <translation>Legg til merknad</translation>
    </message>
    <message>
        <source>Legg til merknad: {navn}</source>
        <translation>Legg til merknad: {navn}</translation>
    </message>
    <message>
        <source>Legg til: {tekst}</source>
        <translation>Legg til: {tekst}</translation>
    </message>
    <message>
        <source>Legg ved</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>Legg ved fil</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Legg ved fil: {tekst}</source>
        <translation>Legg ved fil: {tekst}</translation>
    </message>
    <message>
        <source>Lengst siden kontakt</source>
        <translation>Lengst sidan kontakt</translation>
    </message>
    <message>
        <source>Les</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Les hele</source>
        <translation>Les heile</translation>
    </message>
    <message>
        <source>Les inn</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Les inn fra fil</source>
        <translation>Les inn frå fil</translation>
    </message>
    <message>
        <source>Les inn fra fil …</source>
        <translation>Les inn frå fil …</translation>
    </message>
    <message>
        <source>Les teksten. Du kan si nei.</source>
        <translation>Les teksten. Du kan seie nei.</translation>
    </message>
    <message>
        <source>Lest av</source>
        <translation>Lesen av</translation>
    </message>
    <message>
        <source>Levekårsområder</source>
        <translation>Levekårsområde</translation>
    </message>
    <message>
        <source>Levende</source>
        <translation>Levande</translation>
    </message>
    <message>
        <source>Levende, flere</source>
        <translation>Levande, fleire</translation>
    </message>
    <message>
        <source>Levende, én</source>
        <translation>Levande, éin</translation>
    </message>
    <message>
        <source>Ligger på maskinen og virker uten nett.</source>
        <translation>Ligg på maskina og verkar utan nett.</translation>
    </message>
    <message>
        <source>Livskvalitet</source>
        <translation>Livskvalitet</translation>
    </message>
    <message>
        <source>Livskvalitet over tid</source>
        <translation>Livskvalitet over tid</translation>
    </message>
    <message>
        <source>Livskvalitet over tid, fra 1 til 7</source>
        <translation>Livskvalitet over tid, frå 1 til 7</translation>
    </message>
    <message>
        <source>Lommekort</source>
        <translation>Lommekort</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Lukk det som ble åpnet</source>
        <translation>Lukk det som blei opna</translation>
    </message>
    <message>
        <source>Lukk feltapp</source>
        <translation>Lukk feltapp</translation>
    </message>
    <message>
        <source>Lukk fristen</source>
        <translation>Lukk fristen</translation>
    </message>
    <message>
        <source>Lukk med grunn …</source>
        <translation>Lukk med grunn …</translation>
    </message>
    <message>
        <source>Lukk uten å gjøre det: {hva}</source>
        <translation>Lukk utan å gjere det: {hva}</translation>
    </message>
    <message>
        <source>Lukket: {hva}. Det står i tidslinja.</source>
        <translation>Lukka: {hva}. Det står i tidslinja.</translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lås med én gang</source>
        <translation>Lås med ein gong</translation>
    </message>
    <message>
        <source>Lås opp</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Lås opp med ny passordsetning</source>
        <translation>Lås opp med ny passordsetning</translation>
    </message>
    <message>
        <source>Lås opp og les inn</source>
        <translation>Lås opp og les inn</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Låser opp …</translation>
    </message>
    <message>
        <source>Låser, og åpner en øving</source>
        <translation>Låser, og opnar ei øving</translation>
    </message>
    <message>
        <source>Låser, og åpner en øving for seg selv. Ingenting blandes med dine brukere.</source>
        <translation>Låser, og opnar ei øving for seg sjølv. Ingenting blir blanda med brukarane dine.</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Låst kl. {now}</source>
        <translation>Låst kl. {now}</translation>
    </message>
    <message>
        <source>Låst kl. {now} da maskinen gikk i hvile</source>
        <translation>Låst kl. {now} då maskina gjekk i kvile</translation>
    </message>
    <message>
        <source>Låst kl. {now} etter 5 minutter uten bruk</source>
        <translation>Låst kl. {now} etter 5 minutt utan bruk</translation>
    </message>
    <message>
        <source>Låst når det er signert</source>
        <translation>Låst når det er signert</translation>
    </message>
    <message>
        <source>Mandag til fredag</source>
        <translation>Måndag til fredag</translation>
    </message>
    <message>
        <source>Mangler brannvern</source>
        <translation>Manglar brannvern</translation>
    </message>
    <message>
        <source>Mangler kontaktperson</source>
        <translation>Manglar kontaktperson</translation>
    </message>
    <message>
        <source>Mangler svar.</source>
        <translation>Manglar svar.</translation>
    </message>
    <message>
        <source>Mangler svar: {mangler}. Du kan signere likevel.</source>
        <translation>Manglar svar: {mangler}. Du kan signere likevel.</translation>
    </message>
    <message>
        <source>Mappe:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Maskinen det gjelder, får vite det når den er på nett. Det som er skrevet og ikke sendt, sendes først.</source>
        <translation>Maskina det gjeld, får vite det når ho er på nett. Det som er skrive og ikkje sendt, blir sendt først.</translation>
    </message>
    <message>
        <source>Maskinen mangler beviset på hvem den hører til. Be teamleder om en ny kode.</source>
        <translation>Maskina manglar provet på kven ho høyrer til. Be teamleiar om ein ny kode.</translation>
    </message>
    <message>
        <source>Med faste dager mellom</source>
        <translation>Med faste dagar mellom</translation>
    </message>
    <message>
        <source>Med komma mellom. 0 er dagen selv.</source>
        <translation>Med komma mellom. 0 er dagen sjølv.</translation>
    </message>
    <message>
        <source>Medarbeider</source>
        <translation>Medarbeidar</translation>
    </message>
    <message>
        <source>Medarbeider trykket for meg</source>
        <translation>Medarbeidar trykte for meg</translation>
    </message>
    <message>
        <source>Medarbeideren trykker Enter for å gå videre.</source>
        <translation>Medarbeidaren trykkjer Enter for å gå vidare.</translation>
    </message>
    <message>
        <source>Meld inn</source>
        <translation>Meld inn</translation>
    </message>
    <message>
        <source>Meld inn denne maskinen</source>
        <translation>Meld inn denne maskina</translation>
    </message>
    <message>
        <source>Meld inn en medarbeider til på denne maskinen</source>
        <translation>Meld inn ein medarbeidar til på denne maskina</translation>
    </message>
    <message>
        <source>Mellom evalueringene av tilbudet</source>
        <translation>Mellom evalueringane av tilbodet</translation>
    </message>
    <message>
        <source>Mellom hver gang dere spør om livskvalitet</source>
        <translation>Mellom kvar gong de spør om livskvalitet</translation>
    </message>
    <message>
        <source>Mellom hver gang et tiltak oppsummeres</source>
        <translation>Mellom kvar gong eit tiltak blir oppsummert</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Mer om besøket: {navn}</source>
        <translation>Meir om besøket: {navn}</translation>
    </message>
    <message>
        <source>Mer om fristen: {navn}, {hva}</source>
        <translation>Meir om fristen: {navn}, {hva}</translation>
    </message>
    <message>
        <source>Mer presise ord</source>
        <translation>Meir presise ord</translation>
    </message>
    <message>
        <source>Merket UTKAST, til personen selv: Ctrl P</source>
        <translation>Merkt UTKAST, til personen sjølv: Ctrl P</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Merknad: {tekst}</source>
        <translation>Merknad: {tekst}</translation>
    </message>
    <message>
        <source>Mest brukt</source>
        <translation>Mest brukt</translation>
    </message>
    <message>
        <source>Min dag</source>
        <translation>Min dag</translation>
    </message>
    <message>
        <source>Mindre enn standarden</source>
        <translation>Mindre enn standarden</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Mine brukere</source>
        <translation>Mine brukarar</translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Mottatt {dag}</source>
        <translation>Motteken {dag}</translation>
    </message>
    <message>
        <source>Må</source>
        <translation>Må</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>Må følgjast opp</translation>
    </message>
    <message>
        <source>Må på nett innen</source>
        <translation>Må på nett innan</translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation>Må rettast</translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Møte og notat</source>
        <translation>Møte og notat</translation>
    </message>
    <message>
        <source>Møtested</source>
        <translation>Møtestad</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Navn, flere med komma</source>
        <translation>Namn, fleire med komma</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Neste del av skjemaet</source>
        <translation>Neste del av skjemaet</translation>
    </message>
    <message>
        <source>Neste felt. Piler velger i en rekke</source>
        <translation>Neste felt. Piler vel i ei rekkje</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Neste uke</source>
        <translation>Neste veke</translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Noe av det som er lagret på maskinen mangler. Si fra til den som drifter feltapp før du skriver mer.</source>
        <translation>Noko av det som er lagra på maskina, manglar. Sei frå til den som driftar feltapp før du skriv meir.</translation>
    </message>
    <message>
        <source>Noe av dette kan ikke vises her, så det kan bare leses.</source>
        <translation>Noko av dette kan ikkje visast her, så det kan berre lesast.</translation>
    </message>
    <message>
        <source>Noe gikk galt, og feltapp vet ikke hvorfor. Det som står som lagret, er lagret. Kode: {code}</source>
        <translation>Noko gjekk gale, og feltapp veit ikkje kvifor. Det som står som lagra, er lagra. Kode: {code}</translation>
    </message>
    <message>
        <source>Noe i gjenopprettingsnøkkelen er skrevet feil. Les den en gang til.</source>
        <translation>Noko i gjenopprettingsnøkkelen er skrive feil. Les han ein gong til.</translation>
    </message>
    <message>
        <source>Noe i skjemaet er ikke støttet. Se hva det er, og velg om skjemaet skal tas i bruk likevel.</source>
        <translation>Noko i skjemaet er ikkje støtta. Sjå kva det er, og vel om skjemaet skal takast i bruk likevel.</translation>
    </message>
    <message>
        <source>Noe mangler i teksten. Gi skjermen tilbake, så fyller dere det ut sammen.</source>
        <translation>Noko manglar i teksten. Gi skjermen tilbake, så fyller de det ut saman.</translation>
    </message>
    <message>
        <source>Noen andre</source>
        <translation>Nokon andre</translation>
    </message>
    <message>
        <source>Noen andre har alt tatt over. Se hvem som er kontaktperson nå.</source>
        <translation>Nokon andre har alt teke over. Sjå kven som er kontaktperson no.</translation>
    </message>
    <message>
        <source>Noen i et annet team får tilgang til en dag. Skriv hvilken.</source>
        <translation>Nokon i eit anna team får tilgang til ein dag. Skriv kva dag.</translation>
    </message>
    <message>
        <source>Noen tar kontakt</source>
        <translation>Nokon tek kontakt</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Nummeret er skrevet feil. Se på sifrene en gang til.</source>
        <translation>Nummeret er skrive feil. Sjå på sifra ein gong til.</translation>
    </message>
    <message>
        <source>Nummeret skal ha elleve siffer.</source>
        <translation>Nummeret skal ha elleve siffer.</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Ny befaring</source>
        <translation>Ny synfaring</translation>
    </message>
    <message>
        <source>Ny bolig</source>
        <translation>Ny bustad</translation>
    </message>
    <message>
        <source>Ny bruker</source>
        <translation>Ny brukar</translation>
    </message>
    <message>
        <source>Ny frase</source>
        <translation>Ny frase</translation>
    </message>
    <message>
        <source>Ny henvendelse</source>
        <translation>Ny førespurnad</translation>
    </message>
    <message>
        <source>Ny passordsetning</source>
        <translation>Ny passordsetning</translation>
    </message>
    <message>
        <source>Ny versjon fra {hvem}, {tid}.</source>
        <translation>Ny versjon frå {hvem}, {tid}.</translation>
    </message>
    <message>
        <source>Nye ord</source>
        <translation>Nye ord</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Nytt fra kolleger</source>
        <translation>Nytt frå kollegaer</translation>
    </message>
    <message>
        <source>Nytt i denne utgaven</source>
        <translation>Nytt i denne utgåva</translation>
    </message>
    <message>
        <source>Nytt notat</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Nytt samtykke</source>
        <translation>Nytt samtykke</translation>
    </message>
    <message>
        <source>Nå: {svar}</source>
        <translation>No: {svar}</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Når det er signert</source>
        <translation>Når det er signert</translation>
    </message>
    <message>
        <source>Når et samtykke trekkes, gjelder det med en gang.</source>
        <translation>Når eit samtykke blir trekt, gjeld det med ein gong.</translation>
    </message>
    <message>
        <source>Når feltapp sier fra</source>
        <translation>Når feltapp seier frå</translation>
    </message>
    <message>
        <source>Når maskinen er på nett, får kollegene som skal ha det, det du har signert.</source>
        <translation>Når maskina er på nett, får kollegaene som skal ha det, det du har signert.</translation>
    </message>
    <message>
        <source>Nødnumrene er sist kontrollert {dag}.</source>
        <translation>Naudnumra er sist kontrollerte {dag}.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet eller endret. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation>Nøkkelfila er skadd eller endra. Ingenting er sletta. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Nøkkelringen er skadet. Si fra til den som drifter feltapp.</source>
        <translation>Nøkkelringen er skadd. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Nøkkelringen mangler. Si fra til den som drifter feltapp.</source>
        <translation>Nøkkelringen manglar. Sei frå til den som driftar feltapp.</translation>
    </message>
    <message>
        <source>Nøytral tittel («Min plan»)</source>
        <translation>Nøytral tittel («Min plan»)</translation>
    </message>
    <message>
        <source>Og {tall} til. Skriv for å finne dem.</source>
        <translation>Og {tall} til. Skriv for å finne dei.</translation>
    </message>
    <message numerus="yes">
        <source>Om %n dag(er)</source>
        <translation>
            <numerusform>Om %n dag</numerusform>
            <numerusform>Om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n måned(er)</source>
        <translation>
            <numerusform>Om %n månad</numerusform>
            <numerusform>Om %n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n uke(r)</source>
        <translation>
            <numerusform>Om %n veke</numerusform>
            <numerusform>Om %n veker</numerusform>
        </translation>
    </message>
    <message>
        <source>Om en bolig, aldri om helse eller person. Leses av teamleder og boligansvarlig.</source>
        <translation>Om ein bustad, aldri om helse eller person. Blir lesen av teamleiar og bustadansvarleg.</translation>
    </message>
    <message>
        <source>Om teamet selv, aldri om en bruker. Leses av teamet og koordinator.</source>
        <translation>Om teamet sjølv, aldri om ein brukar. Blir lesen av teamet og koordinator.</translation>
    </message>
    <message>
        <source>Oppdater</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Oppfølging uten vedtak</source>
        <translation>Oppfølging utan vedtak</translation>
    </message>
    <message>
        <source>Oppsummer</source>
        <translation>Oppsummer</translation>
    </message>
    <message>
        <source>Ord som ikke står i ordlista, får en bølge under. F9 eller høyreklikk viser forslag. Ord du legger til, er bare dine, og ligger kryptert på denne maskinen.</source>
        <translation>Ord som ikkje står i ordlista, får ei bølgje under. F9 eller høgreklikk viser forslag. Ord du legg til, er berre dine, og ligg kryptert på denne maskina.</translation>
    </message>
    <message>
        <source>Overgang</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Overgang og bolig</source>
        <translation>Overgang og bustad</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Papirkopi til {navn}</source>
        <translation>Papirkopi til {navn}</translation>
    </message>
    <message numerus="yes">
        <source>Passert %n dag(er)</source>
        <translation>
            <numerusform>Passert %n dag</numerusform>
            <numerusform>Passert %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passert %n måned(er)</source>
        <translation>
            <numerusform>Passert %n månad</numerusform>
            <numerusform>Passert %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>Passert, før den står under «Ikke fulgt opp»</source>
        <translation>Passert, før han står under «Ikkje følgt opp»</translation>
    </message>
    <message>
        <source>Passord til filen</source>
        <translation>Passord til fila</translation>
    </message>
    <message>
        <source>Passordet er feil, eller det er ikke en fil fra feltapp.</source>
        <translation>Passordet er feil, eller det er ikkje ei fil frå feltapp.</translation>
    </message>
    <message>
        <source>Passordsetning</source>
        <translation>Passordsetning</translation>
    </message>
    <message>
        <source>Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation>Passordsetninga er for lett å gjette. Bruk fem tilfeldige ord eller meir.</translation>
    </message>
    <message>
        <source>Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller.</source>
        <translation>Passordsetninga er ikkje rett. Store og små bokstavar og mellomrom tel.</translation>
    </message>
    <message>
        <source>Passordsetningen låser opp alt som ligger på maskinen. Vi har trukket fem ord til deg. Du kan også lage din egen, med fem tilfeldige ord eller mer.</source>
        <translation>Passordsetninga låser opp alt som ligg på maskina. Vi har trekt fem ord til deg. Du kan også lage di eiga, med fem tilfeldige ord eller meir.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personen har adressesperre. Adresse, telefon, steder og navn på tjenester er tatt ut. Les gjennom det som er skrevet med egne ord før noen får papiret.</source>
        <translation>Personen har adressesperre. Adresse, telefon, stader og namn på tenester er tekne ut. Les gjennom det som er skrive med eigne ord før nokon får papiret.</translation>
    </message>
    <message>
        <source>Personen selv</source>
        <translation>Personen sjølv</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planen er din. Trykk på det du vil endre.</source>
        <translation>Planen er din. Trykk på det du vil endre.</translation>
    </message>
    <message>
        <source>Planen er skrevet ut</source>
        <translation>Planen er skriven ut</translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Planlegg besøk</source>
        <translation>Planlegg besøk</translation>
    </message>
    <message>
        <source>Planlegg uka</source>
        <translation>Planlegg veka</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Prøv no</translation>
    </message>
    <message>
        <source>På maskinen nå</source>
        <translation>På maskina no</translation>
    </message>
    <message>
        <source>På nett</source>
        <translation>På nett</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Går føre seg</translation>
    </message>
    <message>
        <source>Pårørende</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Pårørende kan bare være kilde når personen har sagt ja. Registrer et samtykke som gjelder begge veier.</source>
        <translation>Pårørande kan berre vere kjelde når personen har sagt ja. Registrer eit samtykke som gjeld begge vegar.</translation>
    </message>
    <message>
        <source>Raden er tatt bort</source>
        <translation>Rada er teken bort</translation>
    </message>
    <message>
        <source>Raden står</source>
        <translation>Rada står</translation>
    </message>
    <message>
        <source>Registrer</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Registrer samtykke</source>
        <translation>Registrer samtykke</translation>
    </message>
    <message>
        <source>Resten av teamet får det når maskinene har vært på nett.</source>
        <translation>Resten av teamet får det når maskinene har vore på nett.</translation>
    </message>
    <message>
        <source>Resten vises ikke her, men kommer med på papiret.</source>
        <translation>Resten blir ikkje vist her, men kjem med på papiret.</translation>
    </message>
    <message>
        <source>Rett</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Rettelse</source>
        <translation>Retting</translation>
    </message>
    <message>
        <source>Rettelsen</source>
        <translation>Rettinga</translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation>Retta</translation>
    </message>
    <message>
        <source>Rettigheter og vedtak</source>
        <translation>Rettar og vedtak</translation>
    </message>
    <message>
        <source>Ring først.</source>
        <translation>Ring først.</translation>
    </message>
    <message>
        <source>Ring teamleder. Skriv tallene du hører, ikke tall fra skjermen.</source>
        <translation>Ring teamleiar. Skriv tala du høyrer, ikkje tal frå skjermen.</translation>
    </message>
    <message>
        <source>Rollen din gir ikke tilgang til mappen dette hører til i. Teamleder kan hjelpe deg.</source>
        <translation>Rolla di gir ikkje tilgang til mappa dette høyrer til i. Teamleiar kan hjelpe deg.</translation>
    </message>
    <message>
        <source>Rollen til medarbeideren gir ikke tilgang til dette.</source>
        <translation>Rolla til medarbeidaren gir ikkje tilgang til dette.</translation>
    </message>
    <message>
        <source>Rådene ved overdose står på bokmål: helsepersonell har ikke kontrollert en oversettelse.</source>
        <translation>Råda ved overdose står på bokmål: helsepersonell har ikkje kontrollert ei omsetjing.</translation>
    </message>
    <message>
        <source>Rød</source>
        <translation>Raud</translation>
    </message>
    <message>
        <source>Samarbeidspartnere</source>
        <translation>Samarbeidspartnarar</translation>
    </message>
    <message>
        <source>Samme navn og fødselsdato</source>
        <translation>Same namn og fødselsdato</translation>
    </message>
    <message>
        <source>Samme nummer</source>
        <translation>Same nummer</translation>
    </message>
    <message>
        <source>Samme person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Sammen med personen</source>
        <translation>Saman med personen</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Samtykke til {dag}</source>
        <translation>Samtykke til {dag}</translation>
    </message>
    <message>
        <source>Samtykke til {dag}, bare ved krise</source>
        <translation>Samtykke til {dag}, berre ved krise</translation>
    </message>
    <message>
        <source>Samtykker</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Samtykket</source>
        <translation>Samtykket</translation>
    </message>
    <message>
        <source>Samtykket er ikke gyldig ennå</source>
        <translation>Samtykket er ikkje gyldig enno</translation>
    </message>
    <message>
        <source>Samtykket er trukket</source>
        <translation>Samtykket er trekt</translation>
    </message>
    <message>
        <source>Samtykket gikk ut {dag}</source>
        <translation>Samtykket gjekk ut {dag}</translation>
    </message>
    <message>
        <source>Samtykket gjelder bare ved krise</source>
        <translation>Samtykket gjeld berre ved krise</translation>
    </message>
    <message>
        <source>Samtykket gjelder fra {dag}</source>
        <translation>Samtykket gjeld frå {dag}</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke ennå</source>
        <translation>Samtykket gjeld ikkje enno</translation>
    </message>
    <message>
        <source>Samtykket må si hva, til hvem og til når, og at personen er informert.</source>
        <translation>Samtykket må seie kva, til kven og til når, og at personen er informert.</translation>
    </message>
    <message>
        <source>Samtykket til {mottaker} trekkes nå. Det som er delt før, står i loggen.</source>
        <translation>Samtykket til {mottaker} blir trekt no. Det som er delt før, står i loggen.</translation>
    </message>
    <message>
        <source>Samtykket til {navn} dekker ikke dette</source>
        <translation>Samtykket til {navn} dekkjer ikkje dette</translation>
    </message>
    <message>
        <source>Satt ulikt</source>
        <translation>Sett ulikt</translation>
    </message>
    <message>
        <source>Satt ulikt. Det strengeste gjelder til en leder setter den på nytt.</source>
        <translation>Sett ulikt. Det strengaste gjeld til ein leiar set han på nytt.</translation>
    </message>
    <message>
        <source>Se</source>
        <translation>Sjå</translation>
    </message>
    <message>
        <source>Se forskjell</source>
        <translation>Sjå skilnad</translation>
    </message>
    <message>
        <source>Se forskjell: {navn}</source>
        <translation>Sjå skilnad: {navn}</translation>
    </message>
    <message>
        <source>Se hele planen</source>
        <translation>Sjå heile planen</translation>
    </message>
    <message>
        <source>Se hva som venter</source>
        <translation>Sjå kva som ventar</translation>
    </message>
    <message>
        <source>Se kortet</source>
        <translation>Sjå kortet</translation>
    </message>
    <message>
        <source>Se over</source>
        <translation>Sjå over</translation>
    </message>
    <message>
        <source>Se på skjemaet</source>
        <translation>Sjå på skjemaet</translation>
    </message>
    <message>
        <source>Seks ord, med mellomrom imellom.</source>
        <translation>Seks ord, med mellomrom imellom.</translation>
    </message>
    <message>
        <source>Send melding først.</source>
        <translation>Send melding først.</translation>
    </message>
    <message>
        <source>Send og hent nå</source>
        <translation>Send og hent no</translation>
    </message>
    <message>
        <source>Sender {antall} av {alle} …</source>
        <translation>Sender {antall} av {alle} …</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Sendt til skrivaren.</translation>
    </message>
    <message>
        <source>Sendt til skriveren. Hent arket med en gang.</source>
        <translation>Sendt til skrivaren. Hent arket med ein gong.</translation>
    </message>
    <message>
        <source>Sensitive svar</source>
        <translation>Sensitive svar</translation>
    </message>
    <message>
        <source>Sensitivt svar er endret.</source>
        <translation>Sensitivt svar er endra.</translation>
    </message>
    <message>
        <source>Sensitivt, bare hvis dere velger det</source>
        <translation>Sensitivt, berre om de vel det</translation>
    </message>
    <message>
        <source>Sensitivt. Les det når dere er alene.</source>
        <translation>Sensitivt. Les det når de er åleine.</translation>
    </message>
    <message>
        <source>Sensitivt. Spør bare når dere er alene.</source>
        <translation>Sensitivt. Spør berre når de er åleine.</translation>
    </message>
    <message>
        <source>Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv.</source>
        <translation>Sentralen er gjenoppretta. Feltapp synkroniserer på nytt av seg sjølv.</translation>
    </message>
    <message>
        <source>Sentralen har kvittert for alt som er skrevet på denne maskinen.</source>
        <translation>Sentralen har kvittert for alt som er skrive på denne maskina.</translation>
    </message>
    <message>
        <source>Sentralen har mye å gjøre. Feltapp prøver igjen om {ventetid}.</source>
        <translation>Sentralen har mykje å gjere. Feltapp prøver igjen om {ventetid}.</translation>
    </message>
    <message>
        <source>Sentralen sendte en nøkkel som ikke passer. Det som er skrevet ligger trygt her.</source>
        <translation>Sentralen sende ein nøkkel som ikkje passar. Det som er skrive, ligg trygt her.</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen</source>
        <translation>Sentralen slepper ikkje inn denne maskina</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Alt du har skrevet, er trygt lagret her.</source>
        <translation>Sentralen slepper ikkje inn denne maskina. Alt du har skrive, er trygt lagra her.</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Si fra til teamleder. Ingenting blir slettet.</source>
        <translation>Sentralen slepper ikkje inn denne maskina. Sei frå til teamleiar. Ingenting blir sletta.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke.</source>
        <translation>Sentralen svarar ikkje.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation>Sentralen svarar ikkje. Alt du har skrive, er trygt lagra og kryptert her.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Feltapp prøver igjen.</source>
        <translation>Sentralen svarar ikkje. Feltapp prøver igjen.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Prøver igjen {klokka}</source>
        <translation>Sentralen svarar ikkje. Prøver igjen {klokka}</translation>
    </message>
    <message>
        <source>Sentralen svarte noe feltapp ikke skjønner. Feltapp prøver igjen.</source>
        <translation>Sentralen svara noko feltapp ikkje skjønar. Feltapp prøver igjen.</translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Det som er skrevet ligger trygt her.</source>
        <translation>Sentralen tok ikkje imot. Det som er skrive, ligg trygt her.</translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Teksten ligger trygt her.</source>
        <translation>Sentralen tok ikkje imot. Teksten ligg trygt her.</translation>
    </message>
    <message>
        <source>Sett inn begge</source>
        <translation>Set inn begge</translation>
    </message>
    <message>
        <source>Sett inn en av teamets fraser</source>
        <translation>Set inn ein av frasane til teamet</translation>
    </message>
    <message>
        <source>Sett inn en av teamets tekster: Ctrl og mellomrom</source>
        <translation>Set inn ein av tekstane til teamet: Ctrl og mellomrom</translation>
    </message>
    <message>
        <source>Sett markøren i et tekstfelt først.</source>
        <translation>Set markøren i eit tekstfelt først.</translation>
    </message>
    <message>
        <source>Si fra til teamleder. Ingenting blir slettet.</source>
        <translation>Sei frå til teamleiar. Ingenting blir sletta.</translation>
    </message>
    <message>
        <source>Side {nummer} av {tittel}</source>
        <translation>Side {nummer} av {tittel}</translation>
    </message>
    <message>
        <source>Side {n} av {alle}</source>
        <translation>Side {n} av {alle}</translation>
    </message>
    <message>
        <source>Siden {begun:%H.%M}</source>
        <translation>Sidan {begun:%H.%M}</translation>
    </message>
    <message>
        <source>Sider</source>
        <comment>hjelp</comment>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Signer nå</source>
        <translation>Signer no</translation>
    </message>
    <message>
        <source>Signer og bruk</source>
        <translation>Signer og bruk</translation>
    </message>
    <message>
        <source>Signer skjemaet</source>
        <translation>Signer skjemaet</translation>
    </message>
    <message>
        <source>Signer …</source>
        <translation>Signer …</translation>
    </message>
    <message>
        <source>Signert arbeid som ikke er sendt</source>
        <translation>Signert arbeid som ikkje er sendt</translation>
    </message>
    <message>
        <source>Signert. Fristene er regnet ut på nytt.</source>
        <translation>Signert. Fristane er rekna ut på nytt.</translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation>Sikring</translation>
    </message>
    <message>
        <source>Sikring: {ord}</source>
        <translation>Sikring: {ord}</translation>
    </message>
    <message>
        <source>Sist ble det ikke sagt at gjenopprettingsnøkkelen er på papir. Her er en ny. Den gamle virker ikke mer. Glemmer du passordsetningen, er dette det eneste som hjelper. Legg den et annet sted enn maskinen.</source>
        <translation>Sist blei det ikkje sagt at gjenopprettingsnøkkelen er på papir. Her er ein ny. Den gamle verkar ikkje meir. Gløymer du passordsetninga, er dette det einaste som hjelper. Legg han ein annan stad enn maskina.</translation>
    </message>
    <message>
        <source>Sist kontakt</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Sist sikret kopi</source>
        <translation>Siste sikra kopi</translation>
    </message>
    <message>
        <source>Sist synkronisert {tid}</source>
        <translation>Sist synkronisert {tid}</translation>
    </message>
    <message>
        <source>Sist, {dag}: {sagt}</source>
        <translation>Sist, {dag}: {sagt}</translation>
    </message>
    <message>
        <source>Siste gang på nett</source>
        <translation>Siste gong på nett</translation>
    </message>
    <message>
        <source>Sjekk</source>
        <translation>Sjekk</translation>
    </message>
    <message>
        <source>Sjekkliste</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Skal</source>
        <translation>Skal</translation>
    </message>
    <message>
        <source>Skal de ha den nye planen?</source>
        <translation>Skal dei ha den nye planen?</translation>
    </message>
    <message>
        <source>Skal ikke kontaktes</source>
        <translation>Skal ikkje kontaktast</translation>
    </message>
    <message>
        <source>Skjema</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Skjema</source>
        <comment>flere</comment>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Skjema (*.json)</source>
        <translation>Skjema (*.json)</translation>
    </message>
    <message>
        <source>Skjema som ikke er kommet til denne maskinen</source>
        <translation>Skjema som ikkje er kome til denne maskina</translation>
    </message>
    <message>
        <source>Skjemaer</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Skjemaet er alt i bruk.</source>
        <translation>Skjemaet er alt i bruk.</translation>
    </message>
    <message>
        <source>Skjemaet er for stort til å deles med teamet. Ta bilder ut av filen.</source>
        <translation>Skjemaet er for stort til å delast med teamet. Ta bilete ut av fila.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange felt.</source>
        <translation>Skjemaet har for mange felt.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange nivåer.</source>
        <translation>Skjemaet har for mange nivå.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange svaralternativer.</source>
        <translation>Skjemaet har for mange svaralternativ.</translation>
    </message>
    <message>
        <source>Skjemaet har ingen felt.</source>
        <translation>Skjemaet har ingen felt.</translation>
    </message>
    <message>
        <source>Skjemaet «{navn}» finnes ikke her</source>
        <translation>Skjemaet «{navn}» finst ikkje her</translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» er ikke i bruk.</source>
        <translation>Skjemaet «{skjema}» er ikkje i bruk.</translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» finnes ikke på denne maskinen.</source>
        <translation>Skjemaet «{skjema}» finst ikkje på denne maskina.</translation>
    </message>
    <message>
        <source>Skjermen er dekket</source>
        <translation>Skjermen er dekt</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Gøym</translation>
    </message>
    <message>
        <source>Skjul sensitive</source>
        <translation>Gøym sensitive</translation>
    </message>
    <message>
        <source>Skjul sensitive svar</source>
        <translation>Gøym sensitive svar</translation>
    </message>
    <message>
        <source>Skjul teksten</source>
        <translation>Gøym teksten</translation>
    </message>
    <message numerus="yes">
        <source>Skrevet med %n strek(er)</source>
        <translation>
            <numerusform>Skrive med %n strek</numerusform>
            <numerusform>Skrive med %n strekar</numerusform>
        </translation>
    </message>
    <message>
        <source>Skrevet under på skjermen {tid}</source>
        <translation>Skrive under på skjermen {tid}</translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Skriv adressen til sentralen.</source>
        <translation>Skriv adressa til sentralen.</translation>
    </message>
    <message>
        <source>Skriv dagen som dd.mm.åååå.</source>
        <translation>Skriv dagen som dd.mm.åååå.</translation>
    </message>
    <message>
        <source>Skriv dagene som tall med komma mellom, for eksempel 0, 1, 7.</source>
        <translation>Skriv dagane som tal med komma mellom, til dømes 0, 1, 7.</translation>
    </message>
    <message>
        <source>Skriv dato og klokkeslett, for eksempel 02.06.2026 kl. 10.00.</source>
        <translation>Skriv dato og klokkeslett, til dømes 02.06.2026 kl. 10.00.</translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå, eller la feltet stå tomt.</source>
        <translation>Skriv datoen som dd.mm.åååå, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå.</source>
        <translation>Skriv datoen som dd.mm.åååå.</translation>
    </message>
    <message>
        <source>Skriv det ned nå, eller si det på telefon. Det lagres ikke.</source>
        <translation>Skriv det ned no, eller sei det på telefon. Det blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Skriv en nettadresse.</source>
        <translation>Skriv ei nettadresse.</translation>
    </message>
    <message>
        <source>Skriv en passordsetning.</source>
        <translation>Skriv ei passordsetning.</translation>
    </message>
    <message>
        <source>Skriv en rettelse ved siden av. Det som er signert blir stående.</source>
        <translation>Skriv ei retting ved sida av. Det som er signert, blir ståande.</translation>
    </message>
    <message>
        <source>Skriv en tekst.</source>
        <translation>Skriv ein tekst.</translation>
    </message>
    <message>
        <source>Skriv engangskoden.</source>
        <translation>Skriv eingongskoden.</translation>
    </message>
    <message>
        <source>Skriv et helt tall.</source>
        <translation>Skriv eit heilt tal.</translation>
    </message>
    <message>
        <source>Skriv et navn</source>
        <translation>Skriv eit namn</translation>
    </message>
    <message>
        <source>Skriv et navn, eller det personen vil bli kalt.</source>
        <translation>Skriv eit namn, eller det personen vil bli kalla.</translation>
    </message>
    <message>
        <source>Skriv et tall fra 1 til {grense}.</source>
        <translation>Skriv eit tal frå 1 til {grense}.</translation>
    </message>
    <message>
        <source>Skriv et tall.</source>
        <translation>Skriv eit tal.</translation>
    </message>
    <message>
        <source>Skriv for å finne en frase</source>
        <translation>Skriv for å finne ein frase</translation>
    </message>
    <message>
        <source>Skriv for å finne et skjema</source>
        <translation>Skriv for å finne eit skjema</translation>
    </message>
    <message>
        <source>Skriv hjemmel i merknaden, eller registrer et samtykke som gjelder begge veier.</source>
        <translation>Skriv heimel i merknaden, eller registrer eit samtykke som gjeld begge vegar.</translation>
    </message>
    <message>
        <source>Skriv hvem som skal ha kopien.</source>
        <translation>Skriv kven som skal ha kopien.</translation>
    </message>
    <message>
        <source>Skriv hvorfor, så en kollega forstår det.</source>
        <translation>Skriv kvifor, så ein kollega forstår det.</translation>
    </message>
    <message>
        <source>Skriv høyst {grense} tegn.</source>
        <translation>Skriv høgst {grense} teikn.</translation>
    </message>
    <message>
        <source>Skriv klokka som 10.00.</source>
        <translation>Skriv klokka som 10.00.</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet som 10.00.</source>
        <translation>Skriv klokkeslettet som 10.00.</translation>
    </message>
    <message>
        <source>Skriv med egne ord</source>
        <translation>Skriv med eigne ord</translation>
    </message>
    <message>
        <source>Skriv minst ett svar først.</source>
        <translation>Skriv minst eitt svar først.</translation>
    </message>
    <message>
        <source>Skriv minst {grense} tegn.</source>
        <translation>Skriv minst {grense} teikn.</translation>
    </message>
    <message>
        <source>Skriv minutter, eller la feltet stå tomt.</source>
        <translation>Skriv minutt, eller la feltet stå tomt.</translation>
    </message>
    <message>
        <source>Skriv navn eller adresse</source>
        <translation>Skriv namn eller adresse</translation>
    </message>
    <message>
        <source>Skriv navnet ditt på linja, med finger, penn eller mus.</source>
        <translation>Skriv namnet ditt på linja, med finger, penn eller mus.</translation>
    </message>
    <message>
        <source>Skriv notat</source>
        <translation>Skriv notat</translation>
    </message>
    <message>
        <source>Skriv ny fra denne</source>
        <translation>Skriv ny frå denne</translation>
    </message>
    <message>
        <source>Skriv plan</source>
        <translation>Skriv plan</translation>
    </message>
    <message>
        <source>Skriv på nytt</source>
        <translation>Skriv på nytt</translation>
    </message>
    <message>
        <source>Skriv på én linje.</source>
        <translation>Skriv på éi linje.</translation>
    </message>
    <message>
        <source>Skriv sammen</source>
        <translation>Skriv saman</translation>
    </message>
    <message>
        <source>Skriv tallene teamleder leser opp.</source>
        <translation>Skriv tala teamleiar les opp.</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Skriv ut det du skriver, merket UTKAST</source>
        <translation>Skriv ut det du skriv, merkt UTKAST</translation>
    </message>
    <message>
        <source>Skriv året kilden er fra, for eksempel 2026.</source>
        <translation>Skriv året kjelda er frå, til dømes 2026.</translation>
    </message>
    <message>
        <source>Skriv: {del}</source>
        <translation>Skriv: {del}</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Prøv igjen, eller velg en annen. Loggen sier at kopien er gitt.</source>
        <translation>Skrivaren tok ikkje imot. Prøv igjen, eller vel ein annan. Loggen seier at kopien er gitt.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Skriv nøkkelen av.</source>
        <translation>Skrivaren tok ikkje imot. Skriv nøkkelen av.</translation>
    </message>
    <message>
        <source>Skriverkøen på denne maskinen kan ha en kopi av arket i opptil et døgn, hvis den ikke er satt opp til å slette den. I køen står det bare «feltapp».</source>
        <translation>Skrivarkøen på denne maskina kan ha ein kopi av arket i opptil eit døgn, om han ikkje er sett opp til å slette han. I køen står det berre «feltapp».</translation>
    </message>
    <message>
        <source>Slik det ble signert</source>
        <translation>Slik det blei signert</translation>
    </message>
    <message>
        <source>Slik har du svart</source>
        <translation>Slik har du svart</translation>
    </message>
    <message>
        <source>Slik ser det ut</source>
        <translation>Slik ser det ut</translation>
    </message>
    <message>
        <source>Slik står det</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>Slik vil du ha det</source>
        <translation>Slik vil du ha det</translation>
    </message>
    <message>
        <source>Slik virker det</source>
        <translation>Slik verkar det</translation>
    </message>
    <message>
        <source>Slipp inn igjen</source>
        <translation>Slepp inn igjen</translation>
    </message>
    <message>
        <source>Slå sammen</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>Snu skjermen</source>
        <translation>Snu skjermen</translation>
    </message>
    <message>
        <source>Snu skjermen mot personen: samtykke og plan</source>
        <translation>Snu skjermen mot personen: samtykke og plan</translation>
    </message>
    <message>
        <source>Snu skjermen og skriv på nytt</source>
        <translation>Snu skjermen og skriv på nytt</translation>
    </message>
    <message>
        <source>Snu skjermen og skriv under</source>
        <translation>Snu skjermen og skriv under</translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation>Som maskina</translation>
    </message>
    <message>
        <source>Sorter etter</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Sosiale tjenester. Leses av teamet, ikke av koordinator.</source>
        <translation>Sosiale tenester. Blir lesne av teamet, ikkje av koordinator.</translation>
    </message>
    <message>
        <source>Sosialtjenesten</source>
        <translation>Sosialtenesta</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Språk på papiret</source>
        <translation>Språk på papiret</translation>
    </message>
    <message>
        <source>Språk: {liste}</source>
        <translation>Språk: {liste}</translation>
    </message>
    <message>
        <source>Språk: {spraak}</source>
        <translation>Språk: {spraak}</translation>
    </message>
    <message>
        <source>Språket i skjemaet</source>
        <translation>Språket i skjemaet</translation>
    </message>
    <message>
        <source>Spør sentralen …</source>
        <translation>Spør sentralen …</translation>
    </message>
    <message>
        <source>Spør, og skriv ned svaret ordrett.</source>
        <translation>Spør, og skriv ned svaret ordrett.</translation>
    </message>
    <message>
        <source>Stamkort</source>
        <translation>Stamkort</translation>
    </message>
    <message>
        <source>Standarden er {lengde}. {kilde}.</source>
        <translation>Standarden er {lengde}. {kilde}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start besøk</source>
        <translation>Start besøk</translation>
    </message>
    <message>
        <source>Start fra begge tekstene. Bare du ser dette til du lagrer.</source>
        <translation>Start frå begge tekstane. Berre du ser dette til du lagrar.</translation>
    </message>
    <message>
        <source>Stavekontroll</source>
        <translation>Stavekontroll</translation>
    </message>
    <message>
        <source>Sterk hvis ordene er tilfeldige. Feltapp kan ikke se om de er det.</source>
        <translation>Sterk om orda er tilfeldige. Feltapp kan ikkje sjå om dei er det.</translation>
    </message>
    <message>
        <source>Sterk. Ordene er trukket tilfeldig.</source>
        <translation>Sterk. Orda er trekte tilfeldig.</translation>
    </message>
    <message>
        <source>Står i loggen før noe skrives ut eller lagres.</source>
        <translation>Står i loggen før noko blir skrive ut eller lagra.</translation>
    </message>
    <message>
        <source>Større tekst får ikke plass på denne skjermen.</source>
        <translation>Større tekst får ikkje plass på denne skjermen.</translation>
    </message>
    <message>
        <source>Svar ja eller nei.</source>
        <translation>Svar ja eller nei.</translation>
    </message>
    <message>
        <source>Svarene</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Svarene på et eget skjema kan ikke ligge i mappen «{mappe}». Velg en annen.</source>
        <translation>Svara på eit eige skjema kan ikkje liggje i mappa «{mappe}». Vel ei anna.</translation>
    </message>
    <message>
        <source>Svaret er ikke lagret ennå.</source>
        <translation>Svaret er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>Svaret passer ikke med en regel i skjemaet.</source>
        <translation>Svaret passar ikkje med ein regel i skjemaet.</translation>
    </message>
    <message>
        <source>Svartilstand</source>
        <translation>Svartilstand</translation>
    </message>
    <message>
        <source>Svartilstand for {tekst}</source>
        <translation>Svartilstand for {tekst}</translation>
    </message>
    <message>
        <source>Svært dårlig</source>
        <translation>Svært dårleg</translation>
    </message>
    <message>
        <source>Svært godt</source>
        <translation>Svært godt</translation>
    </message>
    <message>
        <source>Synkronisering</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Så gammel kan en plan eller kartlegging være</source>
        <translation>Så gammal kan ein plan eller ei kartlegging vere</translation>
    </message>
    <message>
        <source>Så slutter tilgangen av seg selv. Et annet team må ha en dag.</source>
        <translation>Så sluttar tilgangen av seg sjølv. Eit anna team må ha ein dag.</translation>
    </message>
    <message>
        <source>Så stor blir teksten.</source>
        <translation>Så stor blir teksten.</translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet, hentet {tid}.</source>
        <translation>Så vidt denne maskina veit, henta {tid}.</translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet.</source>
        <translation>Så vidt denne maskina veit.</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Søk etter person, notat, skjema eller handling</source>
        <translation>Søk etter person, notat, skjema eller handling</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ta bort det som ikke er dekket</source>
        <translation>Ta bort det som ikkje er dekt</translation>
    </message>
    <message>
        <source>Ta bort underskriften</source>
        <translation>Ta bort underskrifta</translation>
    </message>
    <message>
        <source>Ta bort {nr}</source>
        <translation>Ta bort {nr}</translation>
    </message>
    <message>
        <source>Ta bort {tekst}</source>
        <translation>Ta bort {tekst}</translation>
    </message>
    <message>
        <source>Ta den med</source>
        <translation>Ta han med</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Ta i bruk et skjema</source>
        <translation>Ta i bruk eit skjema</translation>
    </message>
    <message>
        <source>Ta i bruk et skjema …</source>
        <translation>Ta i bruk eit skjema …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Ta i bruk igjen</translation>
    </message>
    <message>
        <source>Ta imot</source>
        <translation>Ta imot</translation>
    </message>
    <message>
        <source>Ta over</source>
        <translation>Ta over</translation>
    </message>
    <message numerus="yes">
        <source>Ta over %n bruker(e)</source>
        <translation>
            <numerusform>Ta over %n brukar</numerusform>
            <numerusform>Ta over %n brukarar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta over etter en kollega</source>
        <translation>Ta over etter ein kollega</translation>
    </message>
    <message>
        <source>Ta over fra kollega</source>
        <translation>Ta over frå kollega</translation>
    </message>
    <message>
        <source>Ta skjemaet i bruk uten dette</source>
        <translation>Ta skjemaet i bruk utan dette</translation>
    </message>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Ta ut av bruk</translation>
    </message>
    <message>
        <source>Ta ut av ordlista</source>
        <translation>Ta ut av ordlista</translation>
    </message>
    <message>
        <source>Takk. Nå kan du gi maskinen tilbake.</source>
        <translation>Takk. No kan du gi maskina tilbake.</translation>
    </message>
    <message>
        <source>Takk. Svaret ditt er lagret.</source>
        <translation>Takk. Svaret ditt er lagra.</translation>
    </message>
    <message>
        <source>Tallene stemmer ikke. Ring teamleder og les dem en gang til. Er de fortsatt ulike, skal du ikke melde inn maskinen.</source>
        <translation>Tala stemmer ikkje. Ring teamleiar og les dei ein gong til. Er dei framleis ulike, skal du ikkje melde inn maskina.</translation>
    </message>
    <message>
        <source>Taster</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Teamet</source>
        <translation>Teamet</translation>
    </message>
    <message>
        <source>Teamet har ingen egne skjemaer ennå.</source>
        <translation>Teamet har ingen eigne skjema enno.</translation>
    </message>
    <message>
        <source>Teamet har ingen fraser ennå. Lag dem under «Teamet».</source>
        <translation>Teamet har ingen frasar enno. Lag dei under «Teamet».</translation>
    </message>
    <message>
        <source>Teamets egne skjemaer</source>
        <translation>Eigne skjema for teamet</translation>
    </message>
    <message>
        <source>Teamleder har den. Begynner med https://</source>
        <translation>Teamleiar har henne. Byrjar med https://</translation>
    </message>
    <message>
        <source>Teamleder setter kommunens frister.</source>
        <translation>Teamleiar set fristane til kommunen.</translation>
    </message>
    <message>
        <source>Teamleder tar skjemaer i bruk og ut av bruk.</source>
        <translation>Teamleiar tek skjema i bruk og ut av bruk.</translation>
    </message>
    <message>
        <source>Tegn skjemaet i skjemabyggeren, og lagre det som fil.</source>
        <translation>Teikn skjemaet i skjemabyggjaren, og lagre det som fil.</translation>
    </message>
    <message>
        <source>Teknisk feilmelding</source>
        <translation>Teknisk feilmelding</translation>
    </message>
    <message>
        <source>Teksten over er endret etter underskriften. Personen må skrive under på nytt.</source>
        <translation>Teksten over er endra etter underskrifta. Personen må skrive under på nytt.</translation>
    </message>
    <message>
        <source>Tekster dere bruker ofte. Sett dem inn med Ctrl og mellomrom.</source>
        <translation>Tekstar de bruker ofte. Set dei inn med Ctrl og mellomrom.</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Tekststørrelse og språk gjelder fra innmeldingen. Alt kan endres under Innstillinger.</source>
        <translation>Tekststorleik og språk gjeld frå innmeldinga. Alt kan endrast under Innstillingar.</translation>
    </message>
    <message>
        <source>Telefonen. Teamleder leser opp noen tall som du skriver.</source>
        <translation>Telefonen. Teamleiar les opp nokre tal som du skriv.</translation>
    </message>
    <message>
        <source>Telefonnumre, grupper, Housing First</source>
        <translation>Telefonnummer, grupper, Housing First</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Til og med {dag}</source>
        <translation>Til og med {dag}</translation>
    </message>
    <message>
        <source>Til underskrift</source>
        <translation>Til underskrift</translation>
    </message>
    <message>
        <source>Til underskriften</source>
        <translation>Til underskrifta</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Tilbake (Esc)</source>
        <translation>Tilbake (Esc)</translation>
    </message>
    <message>
        <source>Tilbake til forrige side</source>
        <translation>Tilbake til førre side</translation>
    </message>
    <message>
        <source>Tilby</source>
        <translation>Tilby</translation>
    </message>
    <message>
        <source>Tilgang</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Tilgang ved navn</source>
        <translation>Tilgang ved namn</translation>
    </message>
    <message>
        <source>Tillegg</source>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>Tiltak og vedtak</source>
        <translation>Tiltak og vedtak</translation>
    </message>
    <message>
        <source>To felt i skjemaet har samme linkId.</source>
        <translation>To felt i skjemaet har same linkId.</translation>
    </message>
    <message>
        <source>To stamkort vises som én person.</source>
        <translation>To stamkort blir viste som éin person.</translation>
    </message>
    <message>
        <source>To versjoner</source>
        <translation>To versjonar</translation>
    </message>
    <message>
        <source>To versjoner av samme svar</source>
        <translation>To versjonar av same svar</translation>
    </message>
    <message>
        <source>To versjoner venter</source>
        <translation>To versjonar ventar</translation>
    </message>
    <message>
        <source>To versjoner · {navn}</source>
        <translation>To versjonar · {navn}</translation>
    </message>
    <message>
        <source>To versjoner – ikke avklart</source>
        <translation>To versjonar – ikkje avklart</translation>
    </message>
    <message>
        <source>To versjoner: velg tekst, eller skriv en ny</source>
        <translation>To versjonar: vel tekst, eller skriv ein ny</translation>
    </message>
    <message>
        <source>To versjoner: {versjoner}</source>
        <translation>To versjonar: {versjoner}</translation>
    </message>
    <message>
        <source>Trekk</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Trekk samtykke</source>
        <translation>Trekk samtykke</translation>
    </message>
    <message>
        <source>Trekk samtykke nå</source>
        <translation>Trekk samtykke no</translation>
    </message>
    <message>
        <source>Trekk samtykket til {mottaker}</source>
        <translation>Trekk samtykket til {mottaker}</translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Trukket {dag}</source>
        <translation>Trekt {dag}</translation>
    </message>
    <message>
        <source>Trygghet</source>
        <translation>Tryggleik</translation>
    </message>
    <message>
        <source>Trykk F8 eller knappen for å fortsette.</source>
        <translation>Trykk F8 eller knappen for å halde fram.</translation>
    </message>
    <message>
        <source>Trykk på tallet som passer best. Det finnes ikke noe riktig svar.</source>
        <translation>Trykk på talet som passar best. Det finst ikkje noko rett svar.</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>UTKAST</translation>
    </message>
    <message>
        <source>Uke {uke}</source>
        <translation>Veke {uke}</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Ukjent medarbeider</source>
        <translation>Ukjend medarbeidar</translation>
    </message>
    <message>
        <source>Underlag for henvisning</source>
        <translation>Underlag for tilvising</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Underskriften gjelder en annen tekst enn den som står her nå.</source>
        <translation>Underskrifta gjeld ein annan tekst enn den som står her no.</translation>
    </message>
    <message>
        <source>Unntak etter lov, i dag</source>
        <translation>Unntak etter lov, i dag</translation>
    </message>
    <message>
        <source>Utboksen mangler. Det som er skrevet ligger trygt i lageret.</source>
        <translation>Utboksen manglar. Det som er skrive, ligg trygt i lageret.</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>Uten mottaker</source>
        <translation>Utan mottakar</translation>
    </message>
    <message>
        <source>Uten navn</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Uten nummer</source>
        <translation>Utan nummer</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Utkast</source>
        <comment>flere</comment>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Utkast, {tid}</source>
        <translation>Utkast, {tid}</translation>
    </message>
    <message>
        <source>Utkast: {tittel}</source>
        <translation>Utkast: {tittel}</translation>
    </message>
    <message>
        <source>Utkastet blir borte og kan ikke hentes tilbake.</source>
        <translation>Utkastet blir borte og kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Utkastet er ikke her lenger. Det kan være signert i mellomtiden.</source>
        <translation>Utkastet er ikkje her lenger. Det kan vere signert i mellomtida.</translation>
    </message>
    <message>
        <source>Valget ditt blir en ny versjon. {hvem} ser hva du valgte, og kan gå tilbake.</source>
        <translation>Valet ditt blir ein ny versjon. {hvem} ser kva du valde, og kan gå tilbake.</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Vedleggene er for store. Til sammen kan de være {grense}.</source>
        <translation>Vedlegga er for store. Til saman kan dei vere {grense}.</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Velg denne</source>
        <translation>Vel denne</translation>
    </message>
    <message>
        <source>Velg en dag fra i dag og høyst ett år fram.</source>
        <translation>Vel ein dag frå i dag og høgst eitt år fram.</translation>
    </message>
    <message>
        <source>Velg en enhet.</source>
        <translation>Vel ei eining.</translation>
    </message>
    <message>
        <source>Velg et tall fra 1 til 7.</source>
        <translation>Vel eit tal frå 1 til 7.</translation>
    </message>
    <message>
        <source>Velg et tall.</source>
        <translation>Vel eit tal.</translation>
    </message>
    <message>
        <source>Velg ett av svarene.</source>
        <translation>Vel eitt av svara.</translation>
    </message>
    <message>
        <source>Velg hva slags nummer det er.</source>
        <translation>Vel kva slags nummer det er.</translation>
    </message>
    <message>
        <source>Velg hvem besøket er til.</source>
        <translation>Vel kven besøket er til.</translation>
    </message>
    <message>
        <source>Velg hvem det gjelder.</source>
        <translation>Vel kven det gjeld.</translation>
    </message>
    <message>
        <source>Velg hvem som skal ha filen.</source>
        <translation>Vel kven som skal ha fila.</translation>
    </message>
    <message>
        <source>Velg hvem som skal ha kopien.</source>
        <translation>Vel kven som skal ha kopien.</translation>
    </message>
    <message>
        <source>Velg hvorfor den lukkes.</source>
        <translation>Vel kvifor han blir lukka.</translation>
    </message>
    <message>
        <source>Velg kollega</source>
        <translation>Vel kollega</translation>
    </message>
    <message>
        <source>Velg medarbeider</source>
        <translation>Vel medarbeidar</translation>
    </message>
    <message>
        <source>Velg minst én ting som skal være med.</source>
        <translation>Vel minst éin ting som skal vere med.</translation>
    </message>
    <message>
        <source>Velg person</source>
        <translation>Vel person</translation>
    </message>
    <message>
        <source>Velg tall når skjermen er snudd</source>
        <translation>Vel tal når skjermen er snudd</translation>
    </message>
    <message>
        <source>Velg tekst</source>
        <translation>Vel tekst</translation>
    </message>
    <message>
        <source>Velg teksten til {hvem}</source>
        <translation>Vel teksten til {hvem}</translation>
    </message>
    <message>
        <source>Velkommen til feltapp</source>
        <translation>Velkomen til feltapp</translation>
    </message>
    <message>
        <source>Venter på deg</source>
        <translation>Ventar på deg</translation>
    </message>
    <message>
        <source>Venter på kvittering</source>
        <translation>Ventar på kvittering</translation>
    </message>
    <message>
        <source>Venter på nett</source>
        <translation>Ventar på nett</translation>
    </message>
    <message>
        <source>Venter på teamleder</source>
        <translation>Ventar på teamleiar</translation>
    </message>
    <message>
        <source>Versjon {versjon}</source>
        <translation>Versjon {versjon}</translation>
    </message>
    <message>
        <source>Versjon {versjon} var alt tatt i bruk med et annet innhold. {hvem}: gi den et nytt nummer.</source>
        <translation>Versjon {versjon} var alt teken i bruk med eit anna innhald. {hvem}: gi han eit nytt nummer.</translation>
    </message>
    <message>
        <source>Versjon {versjon} · {dag}</source>
        <translation>Versjon {versjon} · {dag}</translation>
    </message>
    <message>
        <source>Versjon {versjon}{dag}. Laget sammen med {hvem}.</source>
        <translation>Versjon {versjon}{dag}. Laga saman med {hvem}.</translation>
    </message>
    <message>
        <source>Versjoner</source>
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Veit ikkje</translation>
    </message>
    <message>
        <source>Videre til henvendelsen</source>
        <translation>Vidare til førespurnaden</translation>
    </message>
    <message>
        <source>Vil bli kalt</source>
        <translation>Vil bli kalla</translation>
    </message>
    <message>
        <source>Ville eller kunne ikke svare</source>
        <translation>Ville eller kunne ikkje svare</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Vis bare</source>
        <translation>Vis berre</translation>
    </message>
    <message>
        <source>Vis det til personen alene, i stor skrift: F4</source>
        <translation>Vis det til personen åleine, i stor skrift: F4</translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>Vis hva jeg svarte sist</source>
        <translation>Vis kva eg svara sist</translation>
    </message>
    <message>
        <source>Vis hva som ble endret</source>
        <translation>Vis kva som blei endra</translation>
    </message>
    <message>
        <source>Vis igjen</source>
        <translation>Vis igjen</translation>
    </message>
    <message>
        <source>Vis på skjermen</source>
        <translation>Vis på skjermen</translation>
    </message>
    <message>
        <source>Vis teksten som er underskrevet</source>
        <translation>Vis teksten som er underskriven</translation>
    </message>
    <message>
        <source>Vis {navn}</source>
        <translation>Vis {navn}</translation>
    </message>
    <message>
        <source>Vis {tittel}</source>
        <translation>Vis {tittel}</translation>
    </message>
    <message>
        <source>Vises som snart</source>
        <translation>Blir vist som snart</translation>
    </message>
    <message>
        <source>Vist på skjermen for {navn}</source>
        <translation>Vist på skjermen for {navn}</translation>
    </message>
    <message>
        <source>Vist på skjermen. Det står i loggen hvem som så det.</source>
        <translation>Vist på skjermen. Det står i loggen kven som såg det.</translation>
    </message>
    <message>
        <source>Vist på skjermen. {side}</source>
        <translation>Vist på skjermen. {side}</translation>
    </message>
    <message>
        <source>Vurder</source>
        <translation>Vurder</translation>
    </message>
    <message>
        <source>alle fem delene</source>
        <translation>alle fem delane</translation>
    </message>
    <message>
        <source>alle skal ha én fast kontaktperson</source>
        <translation>alle skal ha éin fast kontaktperson</translation>
    </message>
    <message>
        <source>annenhver uke</source>
        <translation>annakvar veke</translation>
    </message>
    <message>
        <source>ansvarlig: {navn}</source>
        <translation>ansvarleg: {navn}</translation>
    </message>
    <message>
        <source>april</source>
        <translation>april</translation>
    </message>
    <message>
        <source>august</source>
        <translation>august</translation>
    </message>
    <message>
        <source>av {navn}</source>
        <translation>av {navn}</translation>
    </message>
    <message>
        <source>avslutningen er signert</source>
        <translation>avslutninga er signert</translation>
    </message>
    <message>
        <source>befart {siden}</source>
        <translation>synfart {siden}</translation>
    </message>
    <message>
        <source>begynt {dag}</source>
        <translation>byrja {dag}</translation>
    </message>
    <message>
        <source>behov og vilkår er til stede</source>
        <translation>behov og vilkår er til stades</translation>
    </message>
    <message>
        <source>besøk planlegg uke</source>
        <translation>besøk planlegg veke</translation>
    </message>
    <message>
        <source>bolig</source>
        <translation>bustad</translation>
    </message>
    <message>
        <source>dag {dager}</source>
        <translation>dag {dager}</translation>
    </message>
    <message>
        <source>dager</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>dd.mm.åååå tt.mm</source>
        <translation>dd.mm.åååå tt.mm</translation>
    </message>
    <message>
        <source>dekk skjermen skjul</source>
        <translation>dekk skjermen gøym skjul</translation>
    </message>
    <message>
        <source>deles ikke</source>
        <translation>blir ikkje delte</translation>
    </message>
    <message>
        <source>delte</source>
        <translation>delte</translation>
    </message>
    <message>
        <source>den sier selv hvor lenge den gjelder</source>
        <translation>seier sjølv kor lenge ho gjeld</translation>
    </message>
    <message>
        <source>den som først får kontakt, sikrer at personen følges opp</source>
        <translation>den som først får kontakt, sikrar at personen blir følgd opp</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>desember</translation>
    </message>
    <message>
        <source>en nyere mappe er ikke med</source>
        <translation>ei nyare mappe er ikkje med</translation>
    </message>
    <message>
        <source>et svar uten spørsmål</source>
        <translation>eit svar utan spørsmål</translation>
    </message>
    <message>
        <source>et tiltak begynte</source>
        <translation>eit tiltak byrja</translation>
    </message>
    <message>
        <source>evaluer før vedtaket fornyes</source>
        <translation>evaluer før vedtaket blir fornya</translation>
    </message>
    <message>
        <source>evaluering av tilbudet</source>
        <translation>evaluering av tilbodet</translation>
    </message>
    <message>
        <source>fast kontaktperson</source>
        <translation>fast kontaktperson</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>fortell om retten til koordinator</source>
        <translation>fortel om retten til koordinator</translation>
    </message>
    <message>
        <source>fortell om rettigheter, klage og innsyn</source>
        <translation>fortel om rettar, klage og innsyn</translation>
    </message>
    <message>
        <source>fortell personen hva som er gitt etter lov</source>
        <translation>fortel personen kva som er gitt etter lov</translation>
    </message>
    <message>
        <source>fra signerte notater</source>
        <translation>frå signerte notat</translation>
    </message>
    <message>
        <source>fra {dag}</source>
        <translation>frå {dag}</translation>
    </message>
    <message>
        <source>fra {navn}</source>
        <translation>frå {navn}</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>første møte etter vedtaket</source>
        <translation>første møte etter vedtaket</translation>
    </message>
    <message>
        <source>første versjon</source>
        <translation>første versjon</translation>
    </message>
    <message>
        <source>ga tilgang</source>
        <translation>gav tilgang</translation>
    </message>
    <message>
        <source>gode planer før innflytting, laget sammen</source>
        <translation>gode planar før innflytting, laga saman</translation>
    </message>
    <message>
        <source>går ut {naar}</source>
        <translation>går ut {naar}</translation>
    </message>
    <message>
        <source>henvendelsen venter på at noen tar ansvar</source>
        <translation>førespurnaden ventar på at nokon tek ansvar</translation>
    </message>
    <message>
        <source>hver dag</source>
        <translation>kvar dag</translation>
    </message>
    <message>
        <source>hver uke</source>
        <translation>kvar veke</translation>
    </message>
    <message>
        <source>hver {nummer}. dag</source>
        <translation>kvar {nummer}. dag</translation>
    </message>
    <message>
        <source>hver {nummer}. uke</source>
        <translation>kvar {nummer}. veke</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>i forkant av innflytting</source>
        <translation>i forkant av innflytting</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>ikke befart ennå</source>
        <translation>ikkje synfart enno</translation>
    </message>
    <message>
        <source>ikke bekreftet</source>
        <translation>ikkje stadfesta</translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation>ikkje svart på</translation>
    </message>
    <message>
        <source>ikke ennå</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>ikke meldt</source>
        <translation>ikkje meldt</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>ikke sagt ja</source>
        <translation>ikkje sagt ja</translation>
    </message>
    <message>
        <source>ikke svart</source>
        <translation>ikkje svart</translation>
    </message>
    <message>
        <source>ikke valgt</source>
        <translation>ikkje valt</translation>
    </message>
    <message>
        <source>ingen besøk</source>
        <translation>ingen besøk</translation>
    </message>
    <message>
        <source>ingen endrede svar</source>
        <translation>ingen endra svar</translation>
    </message>
    <message>
        <source>ingen har ansvaret</source>
        <translation>ingen har ansvaret</translation>
    </message>
    <message numerus="yes">
        <source>innen %n måned(er)</source>
        <translation>
            <numerusform>innan %n månad</numerusform>
            <numerusform>innan %n månader</numerusform>
        </translation>
    </message>
    <message>
        <source>innhent samtykket på nytt</source>
        <translation>innhent samtykket på nytt</translation>
    </message>
    <message>
        <source>innstillinger farger mørk lys kontrast tekststørrelse</source>
        <translation>innstillingar fargar mørk lys kontrast tekststorleik</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>jevnlig, med personen</source>
        <translation>jamleg, med personen</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>journal føres uten opphold</source>
        <translation>journal blir ført utan opphald</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>kan få det</source>
        <translation>kan få det</translation>
    </message>
    <message>
        <source>kan få – {hvorfor}</source>
        <translation>kan få – {hvorfor}</translation>
    </message>
    <message>
        <source>kan ikke få – {hvorfor}</source>
        <translation>kan ikkje få – {hvorfor}</translation>
    </message>
    <message>
        <source>kartlegging før innflytting</source>
        <translation>kartlegging før innflytting</translation>
    </message>
    <message>
        <source>kartleggingen ble begynt</source>
        <translation>kartlegginga blei byrja</translation>
    </message>
    <message>
        <source>kilde: {kilde}</source>
        <translation>kjelde: {kilde}</translation>
    </message>
    <message>
        <source>kl. {klokka}</source>
        <translation>kl. {klokka}</translation>
    </message>
    <message>
        <source>kolleger ser det først når det er sendt</source>
        <translation>kollegaer ser det først når det er sendt</translation>
    </message>
    <message>
        <source>kontakt etter overgangen</source>
        <translation>kontakt etter overgangen</translation>
    </message>
    <message>
        <source>kontrollert {dag}</source>
        <translation>kontrollert {dag}</translation>
    </message>
    <message>
        <source>kortet sier selv hvor lenge det gjelder</source>
        <translation>kortet seier sjølv kor lenge det gjeld</translation>
    </message>
    <message>
        <source>kortvarig oppfølging, uten vedtak</source>
        <translation>kortvarig oppfølging, utan vedtak</translation>
    </message>
    <message>
        <source>krise- og mestringsplan før overgangen</source>
        <translation>krise- og meistringsplan før overgangen</translation>
    </message>
    <message>
        <source>kveld og helg {telefon}</source>
        <translation>kveld og helg {telefon}</translation>
    </message>
    <message>
        <source>lagret noe som ikke kan vises her</source>
        <translation>lagra noko som ikkje kan visast her</translation>
    </message>
    <message>
        <source>lagret underveis</source>
        <translation>lagra undervegs</translation>
    </message>
    <message>
        <source>leste</source>
        <translation>las</translation>
    </message>
    <message>
        <source>litt</source>
        <translation>litt</translation>
    </message>
    <message>
        <source>livskvalitet</source>
        <translation>livskvalitet</translation>
    </message>
    <message>
        <source>lås las lukk</source>
        <translation>lås las lukk</translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation>laurdag</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>mandag</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>mandag til fredag</source>
        <translation>måndag til fredag</translation>
    </message>
    <message>
        <source>mangler</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>meldt {dag}</source>
        <translation>meldt {dag}</translation>
    </message>
    <message>
        <source>min dag</source>
        <translation>min dag</translation>
    </message>
    <message>
        <source>mine brukere</source>
        <translation>mine brukarar</translation>
    </message>
    <message>
        <source>minst hver måned</source>
        <translation>minst kvar månad</translation>
    </message>
    <message>
        <source>minst hver {nummer}. måned</source>
        <translation>minst kvar {nummer}. månad</translation>
    </message>
    <message>
        <source>mm.åååå</source>
        <translation>mm.åååå</translation>
    </message>
    <message>
        <source>må fylles ut</source>
        <translation>må fyllast ut</translation>
    </message>
    <message>
        <source>noe er utelatt</source>
        <translation>noko er utelate</translation>
    </message>
    <message>
        <source>november</source>
        <translation>november</translation>
    </message>
    <message>
        <source>ny bruker registrer</source>
        <translation>ny brukar registrer</translation>
    </message>
    <message>
        <source>ny henvendelse</source>
        <translation>ny førespurnad</translation>
    </message>
    <message>
        <source>nytt utkast</source>
        <translation>nytt utkast</translation>
    </message>
    <message>
        <source>når kontaktpersonen ikke er koordinator</source>
        <translation>når kontaktpersonen ikkje er koordinator</translation>
    </message>
    <message>
        <source>og hjelp med å få kontakt</source>
        <translation>og hjelp med å få kontakt</translation>
    </message>
    <message>
        <source>og {antall} til</source>
        <translation>og {antall} til</translation>
    </message>
    <message>
        <source>og {tall} til</source>
        <translation>og {tall} til</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>oppfølgingen etter flytting går ut</source>
        <translation>oppfølginga etter flytting går ut</translation>
    </message>
    <message>
        <source>oppsummer tiltaket</source>
        <translation>oppsummer tiltaket</translation>
    </message>
    <message>
        <source>overført til deg</source>
        <translation>overført til deg</translation>
    </message>
    <message>
        <source>personen bestemmer</source>
        <translation>personen bestemmer</translation>
    </message>
    <message>
        <source>personen er avsluttet her, og følges opp en tid etter flyttingen</source>
        <translation>personen er avslutta her, og blir følgd opp ei tid etter flyttinga</translation>
    </message>
    <message>
        <source>personen er lovet svar innen denne dagen</source>
        <translation>personen er lova svar innan denne dagen</translation>
    </message>
    <message>
        <source>personen har barn</source>
        <translation>personen har barn</translation>
    </message>
    <message>
        <source>personen skal få vite hva som er delt, med hvem og hvorfor</source>
        <translation>personen skal få vite kva som er delt, med kven og kvifor</translation>
    </message>
    <message>
        <source>personen takket nei sist</source>
        <translation>personen takka nei sist</translation>
    </message>
    <message>
        <source>personen var påvirket av rusmidler sist, så det kan ikke brukes</source>
        <translation>personen var påverka av rusmiddel sist, så det kan ikkje brukast</translation>
    </message>
    <message>
        <source>plan for innflyttingen</source>
        <translation>plan for innflyttinga</translation>
    </message>
    <message>
        <source>plan før overganger</source>
        <translation>plan før overgangar</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>går føre seg</translation>
    </message>
    <message>
        <source>reise {tid}</source>
        <translation>reise {tid}</translation>
    </message>
    <message>
        <source>samtykke går ut</source>
        <translation>samtykke går ut</translation>
    </message>
    <message>
        <source>samtykke til {hvem} går ut</source>
        <translation>samtykke til {hvem} går ut</translation>
    </message>
    <message>
        <source>september</source>
        <translation>september</translation>
    </message>
    <message>
        <source>siden {dag}: {by}</source>
        <translation>sidan {dag}: {by}</translation>
    </message>
    <message>
        <source>signert</source>
        <translation>signert</translation>
    </message>
    <message>
        <source>signert arbeid som ikke er sendt</source>
        <translation>signert arbeid som ikkje er sendt</translation>
    </message>
    <message>
        <source>signerte</source>
        <translation>signerte</translation>
    </message>
    <message>
        <source>sist</source>
        <translation>sist</translation>
    </message>
    <message>
        <source>sist befart {dag}</source>
        <translation>sist synfart {dag}</translation>
    </message>
    <message>
        <source>sjekklista «Fra institusjon til egen bolig»</source>
        <translation>sjekklista «Frå institusjon til eigen bustad»</translation>
    </message>
    <message>
        <source>skal alltid tilbys den som henvender seg</source>
        <translation>skal alltid tilbydast den som tek kontakt</translation>
    </message>
    <message>
        <source>skal brukes før innflytting</source>
        <translation>skal brukast før innflytting</translation>
    </message>
    <message>
        <source>skal vurderes for hver person</source>
        <translation>skal vurderast for kvar person</translation>
    </message>
    <message>
        <source>skrev</source>
        <translation>skreiv</translation>
    </message>
    <message>
        <source>skrev ut</source>
        <translation>skreiv ut</translation>
    </message>
    <message>
        <source>skriv ut planen før overgangen</source>
        <translation>skriv ut planen før overgangen</translation>
    </message>
    <message>
        <source>sosialtjeneste</source>
        <translation>sosialteneste</translation>
    </message>
    <message>
        <source>spør igjen om individuell plan</source>
        <translation>spør igjen om individuell plan</translation>
    </message>
    <message>
        <source>spør igjen om koordinator</source>
        <translation>spør igjen om koordinator</translation>
    </message>
    <message>
        <source>stamkort</source>
        <translation>stamkort</translation>
    </message>
    <message>
        <source>standarden, {lengde}</source>
        <translation>standarden, {lengde}</translation>
    </message>
    <message>
        <source>svar på søknaden, eller send foreløpig svar</source>
        <translation>svar på søknaden, eller send førebels svar</translation>
    </message>
    <message>
        <source>svarte ikke</source>
        <translation>svara ikkje</translation>
    </message>
    <message>
        <source>synkronisering synkroniser send hent</source>
        <translation>synkronisering synkroniser send hent</translation>
    </message>
    <message>
        <source>søknaden skulle vært besvart</source>
        <translation>søknaden skulle vore svart på</translation>
    </message>
    <message>
        <source>søkte</source>
        <translation>søkte</translation>
    </message>
    <message>
        <source>søndag</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>ta over overta kollega kontaktperson</source>
        <translation>ta over overta kollega kontaktperson</translation>
    </message>
    <message>
        <source>tatt bort</source>
        <translation>teke bort</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>teamet telefon partnere grupper</source>
        <translation>teamet telefon partnarar grupper</translation>
    </message>
    <message>
        <source>teamets egne</source>
        <translation>eigne for teamet</translation>
    </message>
    <message>
        <source>til {dag}</source>
        <translation>til {dag}</translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres</source>
        <translation>tilbodet skal dokumenterast</translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres, også uten individuell plan</source>
        <translation>tilbodet skal dokumenterast, også utan individuell plan</translation>
    </message>
    <message>
        <source>tilby individuell plan</source>
        <translation>tilby individuell plan</translation>
    </message>
    <message>
        <source>tilby koordinator</source>
        <translation>tilby koordinator</translation>
    </message>
    <message>
        <source>tilby oppfølgingssamtale</source>
        <translation>tilby oppfølgingssamtale</translation>
    </message>
    <message>
        <source>tilby veiledning i rollen som forelder</source>
        <translation>tilby rettleiing i rolla som forelder</translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation>tysdag</translation>
    </message>
    <message>
        <source>tok tilgang</source>
        <translation>tok tilgang</translation>
    </message>
    <message>
        <source>tom</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>tre til seks måneder i ny bydel</source>
        <translation>tre til seks månader i ny bydel</translation>
    </message>
    <message>
        <source>trygghet</source>
        <translation>tryggleik</translation>
    </message>
    <message>
        <source>uke {uke} · {dag}–{dag2}</source>
        <translation>veke {uke} · {dag}–{dag2}</translation>
    </message>
    <message>
        <source>undersøk om personen har fastlege</source>
        <translation>undersøk om personen har fastlege</translation>
    </message>
    <message>
        <source>utkast som ikke er signert</source>
        <translation>utkast som ikkje er signert</translation>
    </message>
    <message>
        <source>vedtak er tidsavgrenset</source>
        <translation>vedtak er tidsavgrensa</translation>
    </message>
    <message>
        <source>vedtaket begynte å gjelde</source>
        <translation>vedtaket byrja å gjelde</translation>
    </message>
    <message>
        <source>venter på {navn}</source>
        <translation>ventar på {navn}</translation>
    </message>
    <message>
        <source>versjon {versjon}</source>
        <translation>versjon {versjon}</translation>
    </message>
    <message>
        <source>vurder individuell plan</source>
        <translation>vurder individuell plan</translation>
    </message>
    <message>
        <source>vurder vedtak om råd og veiledning (§ 17)</source>
        <translation>vurder vedtak om råd og rettleiing (§ 17)</translation>
    </message>
    <message>
        <source>vurderingen av voldsrisiko går ut</source>
        <translation>vurderinga av valdsrisiko går ut</translation>
    </message>
    <message>
        <source>vurdert {dag}</source>
        <translation>vurdert {dag}</translation>
    </message>
    <message>
        <source>{alder} år</source>
        <translation>{alder} år</translation>
    </message>
    <message>
        <source>{antall_feil} av {antall} har noe som må rettes</source>
        <translation>{antall_feil} av {antall} har noko som må rettast</translation>
    </message>
    <message>
        <source>{antall} av {alle} er tatt bort</source>
        <translation>{antall} av {alle} er tekne bort</translation>
    </message>
    <message>
        <source>{antall} av {alle} gjennomgått</source>
        <translation>{antall} av {alle} gjennomgått</translation>
    </message>
    <message>
        <source>{begynn}Uthevet tekst{slutt} er ulik</source>
        <translation>{begynn}Utheva tekst{slutt} er ulik</translation>
    </message>
    <message>
        <source>{ferdig} av {alle}</source>
        <translation>{ferdig} av {alle}</translation>
    </message>
    <message>
        <source>{ferdig} av {antall} gjennomført</source>
        <translation>{ferdig} av {antall} gjennomført</translation>
    </message>
    <message>
        <source>{forste} og {siste}</source>
        <translation>{forste} og {siste}</translation>
    </message>
    <message numerus="yes">
        <source>{frister} for %n bruker(e)</source>
        <translation>
            <numerusform>{frister} for %n brukar</numerusform>
            <numerusform>{frister} for %n brukarar</numerusform>
        </translation>
    </message>
    <message>
        <source>{gitt} av {bevilget} i vedtak</source>
        <translation>{gitt} av {bevilget} i vedtak</translation>
    </message>
    <message numerus="yes">
        <source>{gjort} %n gang(er)</source>
        <translation>
            <numerusform>{gjort} %n gong</numerusform>
            <numerusform>{gjort} %n gonger</numerusform>
        </translation>
    </message>
    <message>
        <source>{hva} ({antall} ganger)</source>
        <translation>{hva} ({antall} gonger)</translation>
    </message>
    <message>
        <source>{hva}, dag {nummer}</source>
        <translation>{hva}, dag {nummer}</translation>
    </message>
    <message>
        <source>{hva}, {minutter} min</source>
        <translation>{hva}, {minutter} min</translation>
    </message>
    <message>
        <source>{hvem} (deg)</source>
        <translation>{hvem} (deg)</translation>
    </message>
    <message>
        <source>{hvem} skrev: {tekst}</source>
        <translation>{hvem} skreiv: {tekst}</translation>
    </message>
    <message>
        <source>{hvorfor} i to stamkort. Ingenting flyttes, og dere kan angre.</source>
        <translation>{hvorfor} i to stamkort. Ingenting blir flytta, og de kan angre.</translation>
    </message>
    <message>
        <source>{kilde}, kapittel 4.1.2; forvaltningsloven § 11 a</source>
        <translation>{kilde}, kapittel 4.1.2; forvaltningsloven § 11 a</translation>
    </message>
    <message>
        <source>{kilde}, tiltak 5</source>
        <translation>{kilde}, tiltak 5</translation>
    </message>
    <message>
        <source>{kilde}, tiltak 7</source>
        <translation>{kilde}, tiltak 7</translation>
    </message>
    <message>
        <source>{kilde}. Lengden: {egen}</source>
        <translation>{kilde}. Lengda: {egen}</translation>
    </message>
    <message>
        <source>{liste}. Slikt gis aldri i en fil, eller kan ikke leses på denne maskinen.</source>
        <translation>{liste}. Slikt blir aldri gitt i ei fil, eller kan ikkje lesast på denne maskina.</translation>
    </message>
    <message>
        <source>{mine} av {alle} i teamet</source>
        <translation>{mine} av {alle} i teamet</translation>
    </message>
    <message>
        <source>{minutter} min</source>
        <translation>{minutter} min</translation>
    </message>
    <message>
        <source>{navn} har ansvaret</source>
        <translation>{navn} har ansvaret</translation>
    </message>
    <message>
        <source>{navn} kan ikke få alt.</source>
        <translation>{navn} kan ikkje få alt.</translation>
    </message>
    <message>
        <source>{navn} kan ikke få dette.</source>
        <translation>{navn} kan ikkje få dette.</translation>
    </message>
    <message>
        <source>{navn} sin egen vurdering</source>
        <translation>{navn} si eiga vurdering</translation>
    </message>
    <message>
        <source>{navn}&apos;</source>
        <comment>eier</comment>
        <translation>{navn}</translation>
    </message>
    <message>
        <source>{navn}, åpen nå</source>
        <translation>{navn}, open no</translation>
    </message>
    <message>
        <source>{navn}s</source>
        <comment>eier</comment>
        <translation>{navn}</translation>
    </message>
    <message>
        <source>{noen} og {antall} til</source>
        <translation>{noen} og {antall} til</translation>
    </message>
    <message>
        <source>{nummer} av 7</source>
        <translation>{nummer} av 7</translation>
    </message>
    <message>
        <source>{nummer} av {alle}</source>
        <translation>{nummer} av {alle}</translation>
    </message>
    <message>
        <source>{sagt}: {tittel}, versjon {versjon}</source>
        <translation>{sagt}: {tittel}, versjon {versjon}</translation>
    </message>
    <message>
        <source>{sendes}, {antall} av dem når du har låst opp</source>
        <translation>{sendes}, {antall} av dei når du har låst opp</translation>
    </message>
    <message>
        <source>{skjema} pågår</source>
        <translation>{skjema} går føre seg</translation>
    </message>
    <message>
        <source>{skjema}, versjon {versjon}</source>
        <translation>{skjema}, versjon {versjon}</translation>
    </message>
    <message>
        <source>{tall} av {alle} svar</source>
        <translation>{tall} av {alle} svar</translation>
    </message>
    <message>
        <source>{tekst}: annet</source>
        <translation>{tekst}: anna</translation>
    </message>
    <message>
        <source>{tekst}: enhet</source>
        <translation>{tekst}: eining</translation>
    </message>
    <message>
        <source>{timer} t</source>
        <translation>{timer} t</translation>
    </message>
    <message>
        <source>{tittel} for {navn}</source>
        <translation>{tittel} for {navn}</translation>
    </message>
    <message>
        <source>{ukedag} {dag}. {maaned}</source>
        <translation>{ukedag} {dag}. {maaned}</translation>
    </message>
    <message>
        <source>{verdi} av 7</source>
        <translation>{verdi} av 7</translation>
    </message>
    <message>
        <source>{waits_for}. Du har ansvaret</source>
        <translation>{waits_for}. Du har ansvaret</translation>
    </message>
    <message>
        <source>«Ikke spurt» betyr at ingenting kan deles.</source>
        <translation>«Ikkje spurt» tyder at ingenting kan delast.</translation>
    </message>
    <message>
        <source>«Trygghet ved besøk» går ut</source>
        <translation>«Tryggleik ved besøk» går ut</translation>
    </message>
    <message>
        <source>· er ikke tatt i bruk ennå</source>
        <translation>· er ikkje teke i bruk enno</translation>
    </message>
    <message>
        <source>· hvem kan vite hva, til når</source>
        <translation>· kven kan vite kva, til når</translation>
    </message>
    <message>
        <source>· versjon {versjon}</source>
        <translation>· versjon {versjon}</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Åpne det som ble rettet</source>
        <translation>Opne det som blei retta</translation>
    </message>
    <message>
        <source>Åpne feltapp</source>
        <translation>Opne feltapp</translation>
    </message>
    <message>
        <source>Åpne kalender</source>
        <translation>Opne kalender</translation>
    </message>
    <message>
        <source>Åpne notat</source>
        <translation>Opne notat</translation>
    </message>
    <message>
        <source>Åpne rettelsen</source>
        <translation>Opne rettinga</translation>
    </message>
    <message>
        <source>Åpner Synkronisering</source>
        <translation>Opnar Synkronisering</translation>
    </message>
    <message>
        <source>Åpnet ikke</source>
        <translation>Opna ikkje</translation>
    </message>
    <message>
        <source>Årstall</source>
        <translation>Årstal</translation>
    </message>
    <message>
        <source>Én tekst om personen som dere skriver videre på, med nye versjoner.</source>
        <translation>Éin tekst om personen som de skriv vidare på, med nye versjonar.</translation>
    </message>
    <message>
        <source>Ønsker ikke å svare</source>
        <translation>Ønskjer ikkje å svare</translation>
    </message>
    <message>
        <source>Ønsket ikke</source>
        <translation>Ønskte ikkje</translation>
    </message>
    <message>
        <source>Øv først, med oppdiktede personer</source>
        <translation>Øv først, med oppdikta personar</translation>
    </message>
    <message>
        <source>Øv med oppdiktede personer</source>
        <translation>Øv med oppdikta personar</translation>
    </message>
    <message>
        <source>Øving</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Øving – oppdiktede personer</source>
        <translation>Øving – oppdikta personar</translation>
    </message>
    <message>
        <source>Øving: ingenting sendes</source>
        <translation>Øving: ingenting blir sendt</translation>
    </message>
    <message>
        <source>Øvingen ble avbrutt</source>
        <translation>Øvinga blei avbroten</translation>
    </message>
    <message>
        <source>Øvingen er avsluttet</source>
        <translation>Øvinga er avslutta</translation>
    </message>
    <message>
        <source>åååå</source>
        <translation>åååå</translation>
    </message>
    <message>
        <source>øv øving øve oppdiktede personer prøv demo</source>
        <translation>øv øving øve oppdikta personar prøv demo</translation>
    </message>
    <message numerus="yes">
        <source>… og %n eldre endring(er)</source>
        <translation>
            <numerusform>… og %n eldre endring</numerusform>
            <numerusform>… og %n eldre endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>… og {antall} felt til</source>
        <translation>… og {antall} felt til</translation>
    </message>
    <message>
        <source>… og {tall} til</source>
        <translation>… og {tall} til</translation>
    </message>
</context>
</TS>
