<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message>
        <source> og </source>
        <translation> and </translation>
    </message>
    <message numerus="yes">
        <source>%n besøk</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besøk avtalt</source>
        <translation>
            <numerusform>%n visit agreed</numerusform>
            <numerusform>%n visits agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) igjen</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen</source>
        <translation>
            <numerusform>%n change only on this computer</numerusform>
            <numerusform>%n changes only on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når den er på nett</source>
        <translation>
            <numerusform>%n change only on this computer, sent when it is online</numerusform>
            <numerusform>%n changes only on this computer, sent when it is online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) bare på denne maskinen, sendes når du har låst opp</source>
        <translation>
            <numerusform>%n change only on this computer, sent when you have unlocked</numerusform>
            <numerusform>%n changes only on this computer, sent when you have unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) er bare her. De sendes når du er på nett. Ingenting går tapt.</source>
        <translation>
            <numerusform>%n change is only here. It is sent when you are online. Nothing is lost.</numerusform>
            <numerusform>%n changes are only here. They are sent when you are online. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) fra kolleger</source>
        <translation>
            <numerusform>%n change from colleagues</numerusform>
            <numerusform>%n changes from colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endring(er) venter.</source>
        <translation>
            <numerusform>%n change is waiting.</numerusform>
            <numerusform>%n changes are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er ikke signert</source>
        <comment>utkast</comment>
        <translation>
            <numerusform>%n is not signed</numerusform>
            <numerusform>%n are not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feil må rettes</source>
        <translation>
            <numerusform>%n error to correct</numerusform>
            <numerusform>%n errors to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n felt</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frist(er)</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutt(er)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er) igjen</source>
        <translation>
            <numerusform>%n month left</numerusform>
            <numerusform>%n months left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Alt i filen kom med.</source>
        <translation>
            <numerusform>%n entry has been read in. All of the file came with it.</numerusform>
            <numerusform>%n entries have been read in. All of the file came with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrering(er) er lest inn. Dette fantes det ikke plass til:</source>
        <translation>
            <numerusform>%n entry has been read in. There was no room for this:</numerusform>
            <numerusform>%n entries have been read in. There was no room for this:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sekund(er)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skjema(er)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål står igjen. Dere kan ta resten en annen dag.</source>
        <translation>
            <numerusform>%n question is left. You can do the rest another day.</numerusform>
            <numerusform>%n questions are left. You can do the rest another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar endret</source>
        <translation>
            <numerusform>%n answer changed</numerusform>
            <numerusform>%n answers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner</source>
        <translation>
            <numerusform>%n answer has two versions</numerusform>
            <numerusform>%n answers have two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar har to versjoner.</source>
        <translation>
            <numerusform>%n answer has two versions.</numerusform>
            <numerusform>%n answers have two versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar, to versjoner</source>
        <translation>
            <numerusform>%n answer, two versions</numerusform>
            <numerusform>%n answers, two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(r)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uke(r) igjen</source>
        <translation>
            <numerusform>%n week left</numerusform>
            <numerusform>%n weeks left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utkast er også bare her. De sendes når du har signert dem.</source>
        <translation>
            <numerusform>%n draft is also only here. It is sent when you have signed it.</numerusform>
            <numerusform>%n drafts are also only here. They are sent when you have signed them.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 er ikke begynt, 5 er slik vi jobber.</source>
        <translation>1 is not begun, 5 is the way we work.</translation>
    </message>
    <message>
        <source>1 til 7</source>
        <translation>1 to 7</translation>
    </message>
    <message>
        <source>1. Koden du har fått</source>
        <translation>1. The code you were given</translation>
    </message>
    <message>
        <source>13 tegn. Store og små bokstaver betyr det samme.</source>
        <translation>13 characters. Capital and small letters mean the same.</translation>
    </message>
    <message>
        <source>2. Er dette deg?</source>
        <translation>2. Is this you?</translation>
    </message>
    <message>
        <source>3. Passordsetning</source>
        <translation>3. Passphrase</translation>
    </message>
    <message>
        <source>4. Gjenopprettingsnøkkelen</source>
        <translation>4. The recovery key</translation>
    </message>
    <message>
        <source>Adressen til sentralen</source>
        <translation>Address of the central server</translation>
    </message>
    <message>
        <source>Adressen til sentralen må begynne med https://.</source>
        <translation>The address of the central server must begin with https://.</translation>
    </message>
    <message>
        <source>Adressen til sentralen og en engangskode. Teamleder gir deg begge.</source>
        <translation>The address of the central server and a one-time code. The team leader gives you both.</translation>
    </message>
    <message>
        <source>Alle i teamet</source>
        <translation>Everybody in the team</translation>
    </message>
    <message>
        <source>Alle i teamet finner skjemaet under «Legg til» når maskinen har vært på nett.</source>
        <translation>Everybody in the team finds the form under “Add” when their computer has been online.</translation>
    </message>
    <message>
        <source>Alle i teamet med en rolle i oppfølgingen ser stamkort og journal uten at det gis.</source>
        <translation>Everyone in the team with a role in the follow-up sees the basic details and the journal without being let in.</translation>
    </message>
    <message>
        <source>Alle samtykker</source>
        <translation>All consents</translation>
    </message>
    <message>
        <source>Alle som får tak i filen, kan lese den. Slett den når den er brukt.</source>
        <translation>Anybody who gets hold of the file can read it. Delete it when it has been used.</translation>
    </message>
    <message>
        <source>Alle som ikke er avsluttet</source>
        <translation>All who are not closed</translation>
    </message>
    <message>
        <source>Alle typer</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alt du har begynt på, er signert.</source>
        <translation>Everything you have begun is signed.</translation>
    </message>
    <message>
        <source>Alt du skrev der, er borte.</source>
        <translation>Everything you wrote there is gone.</translation>
    </message>
    <message>
        <source>Alt du skrev er lagret. Du kommer rett tilbake.</source>
        <translation>Everything you wrote is saved. You come straight back.</translation>
    </message>
    <message>
        <source>Alt er sendt</source>
        <translation>Everything is sent</translation>
    </message>
    <message>
        <source>Alt er sendt og kvittert av sentralen.</source>
        <translation>Everything is sent, and the central server has confirmed it.</translation>
    </message>
    <message>
        <source>Alt er sendt.</source>
        <translation>Everything is sent.</translation>
    </message>
    <message>
        <source>Alt ligger kryptert på maskinen, så du kan jobbe uten nett.</source>
        <translation>Everything lies encrypted on the computer, so you can work offline.</translation>
    </message>
    <message>
        <source>Alt som er skrevet her, er sendt og kvittert.</source>
        <translation>Everything written here is sent and confirmed.</translation>
    </message>
    <message>
        <source>Anbefales</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Angre det du skrev. Ctrl Y gjør om igjen</source>
        <translation>Undo what you wrote. Ctrl Y does it again</translation>
    </message>
    <message>
        <source>Angre siste strek</source>
        <translation>Undo the last stroke</translation>
    </message>
    <message>
        <source>Annen instans</source>
        <translation>Another service</translation>
    </message>
    <message>
        <source>Annenhver uke</source>
        <translation>Every other week</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Ansattes sikkerhet. Leses av teamet, ikke av koordinator.</source>
        <translation>The safety of staff. Read by the team, not by the coordinator.</translation>
    </message>
    <message>
        <source>Antall</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Arbeider frakoblet</source>
        <translation>Working offline</translation>
    </message>
    <message>
        <source>Ark (A4)</source>
        <translation>Sheet (A4)</translation>
    </message>
    <message>
        <source>Arket til personen</source>
        <translation>The person’s sheet</translation>
    </message>
    <message>
        <source>At vi ikke har nådd personen, er ingen grunn til å lukke.</source>
        <translation>Not having reached the person is no reason to close it.</translation>
    </message>
    <message>
        <source>Av</source>
        <comment>stavekontroll</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avgjør senere</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Avlyst av bruker</source>
        <translation>Cancelled by the person</translation>
    </message>
    <message>
        <source>Avlyst av oss</source>
        <translation>Cancelled by us</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <comment>oppfølging</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>Avslutt</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Avslutt øvingen</source>
        <translation>End the practice</translation>
    </message>
    <message>
        <source>Avsluttet</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Bare denne gangen</source>
        <translation>Only this time</translation>
    </message>
    <message>
        <source>Bare du og planen din vises her</source>
        <translation>Only you and your plan are shown here</translation>
    </message>
    <message>
        <source>Bare du og samtykket ditt vises her</source>
        <translation>Only you and your consent are shown here</translation>
    </message>
    <message>
        <source>Bare du og svaret ditt vises her</source>
        <translation>Only you and your answer are shown here</translation>
    </message>
    <message>
        <source>Bare på denne maskinen</source>
        <translation>Only on this computer</translation>
    </message>
    <message>
        <source>Bare teamleder kan gi og ta tilgang.</source>
        <translation>Only a team leader can give and take access.</translation>
    </message>
    <message>
        <source>Bare teamleder kan sette kommunens frister.</source>
        <translation>Only the team leader can set the municipality’s time limits.</translation>
    </message>
    <message>
        <source>Bare teamleder kan ta skjema i bruk eller ut av bruk.</source>
        <translation>Only the team leader can take forms into use or out of use.</translation>
    </message>
    <message>
        <source>Bare ved krise</source>
        <translation>Only in a crisis</translation>
    </message>
    <message>
        <source>Begge sider</source>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>Begge tekstene blir liggende i historikken.</source>
        <translation>Both texts stay in the history.</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Begynn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Behold {hvems} tekst</source>
        <translation>Keep {hvems} text</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Bekreft: {navn}</source>
        <translation>Confirm: {navn}</translation>
    </message>
    <message>
        <source>Bekreftet i dag</source>
        <translation>Confirmed today</translation>
    </message>
    <message>
        <source>Bekreftet i dag.</source>
        <translation>Confirmed today.</translation>
    </message>
    <message>
        <source>Besvart</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Besøk</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Besøk i dag</source>
        <translation>Visits today</translation>
    </message>
    <message>
        <source>Besøk kan planlegges for høyst ett år om gangen.</source>
        <translation>Visits can be planned for at most a year at a time.</translation>
    </message>
    <message>
        <source>Besøk planlagt</source>
        <translation>Visit planned</translation>
    </message>
    <message>
        <source>Besøk pågår</source>
        <translation>Visit under way</translation>
    </message>
    <message>
        <source>Besøk: {utfall}</source>
        <translation>Visit: {utfall}</translation>
    </message>
    <message>
        <source>Bilde eller PDF, inntil {storrelse}. Du kan også lime inn.</source>
        <translation>A picture or PDF, up to {storrelse}. You can also paste.</translation>
    </message>
    <message>
        <source>Bilde fra utklippstavlen</source>
        <translation>Picture from the clipboard</translation>
    </message>
    <message>
        <source>Bilder og PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)</source>
        <translation>Pictures and PDF (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Bildet kunne ikke lagres i {fil}.</source>
        <translation>The picture could not be saved in {fil}.</translation>
    </message>
    <message>
        <source>Bli kontaktperson for flere på en gang</source>
        <translation>Become contact person for several at once</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Bolig</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Bolig uten navn</source>
        <translation>Home without a name</translation>
    </message>
    <message>
        <source>Boligen</source>
        <translation>The home</translation>
    </message>
    <message>
        <source>Boliger</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>Bruk gjenopprettingsnøkkel</source>
        <translation>Use the recovery key</translation>
    </message>
    <message>
        <source>Bruk standarden</source>
        <translation>Use the default</translation>
    </message>
    <message>
        <source>Bruker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bruker selv</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Brukere</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Brukes av: {frister}.</source>
        <translation>Used by: {frister}.</translation>
    </message>
    <message>
        <source>Brukes ikke</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Brukes ikke: versjonen var tatt i bruk med et annet innhold</source>
        <translation>Not used: the version had been taken into use with other content</translation>
    </message>
    <message>
        <source>Bytt</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Bytt fil</source>
        <translation>Switch file</translation>
    </message>
    <message>
        <source>Bør</source>
        <translation>Should</translation>
    </message>
    <message>
        <source>Ctrl Mellomrom</source>
        <translation>Ctrl Space</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dagens sikkerhetskopi ble ikke riktig. Feltapp prøver igjen.</source>
        <translation>Today’s backup did not come out right. Feltapp tries again.</translation>
    </message>
    <message>
        <source>Dager</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Dager etter</source>
        <translation>Days after</translation>
    </message>
    <message>
        <source>Dager med kontakt etter en overgang</source>
        <translation>Days with contact after a transition</translation>
    </message>
    <message>
        <source>Datoen må være mer nøyaktig.</source>
        <translation>The date must be more exact.</translation>
    </message>
    <message>
        <source>De sendes nå.</source>
        <translation>They are being sent now.</translation>
    </message>
    <message>
        <source>De to passordsetningene er ikke like.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Dekk</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Dekk skjermen</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Dekk skjermen, og vis den igjen</source>
        <translation>Cover the screen, and show it again</translation>
    </message>
    <message>
        <source>Del av skjemaet</source>
        <translation>Part of the form</translation>
    </message>
    <message>
        <source>Del dem igjen</source>
        <translation>Separate them again</translation>
    </message>
    <message>
        <source>Del {nr} av {alle}. Alt du skriver, blir lagret.</source>
        <translation>Part {nr} of {alle}. Everything you write is saved.</translation>
    </message>
    <message>
        <source>Deler av mappen</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>Deler av skjemaet</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>Deler som skal være med</source>
        <translation>Parts to include</translation>
    </message>
    <message>
        <source>Den du fikk på papir da maskinen ble meldt inn.</source>
        <translation>The one you got on paper when the computer was enrolled.</translation>
    </message>
    <message>
        <source>Den låste filen er en pakke: en PDF å lese, og det samme som FHIR i et vedlegg. Den åpnes med passordet i alle PDF-lesere, og leses inn i feltapp med «Les inn fra fil». Si passordet på telefon.</source>
        <translation>The locked file is a packet: a PDF to read, and the same as FHIR in an attachment. It opens with the password in any PDF reader, and is read into feltapp with “Read in from a file”. Say the password on the telephone.</translation>
    </message>
    <message>
        <source>Den nyeste versjonen kan ikke vises på denne maskinen.</source>
        <translation>The newest version cannot be shown on this computer.</translation>
    </message>
    <message>
        <source>Den samme en gang til</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Den siste dagen må være etter den første.</source>
        <translation>The last day must be after the first.</translation>
    </message>
    <message>
        <source>Den som tar kontakt</source>
        <translation>Whoever gets in touch</translation>
    </message>
    <message>
        <source>Denne maskinen</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Denne maskinen kan ikke vise skjemaet. Oppdater feltapp.</source>
        <translation>This computer cannot show the form. Update feltapp.</translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt meldt inn på maskinen. Gå tilbake og lås opp.</source>
        <translation>This member of staff is already enrolled on this computer. Go back and unlock.</translation>
    </message>
    <message>
        <source>Denne medarbeideren er alt åpen i et annet feltapp-vindu på maskinen.</source>
        <translation>This member of staff is already open in another feltapp window on this computer.</translation>
    </message>
    <message>
        <source>Dere endret det samme</source>
        <translation>You changed the same thing</translation>
    </message>
    <message>
        <source>Dere har begge endret: {begge}. Begge tekstene blir stående til dere velger.</source>
        <translation>You have both changed: {begge}. Both texts stay until you choose.</translation>
    </message>
    <message>
        <source>Dere har endret det samme. Signer din tekst, og velg mellom de to etterpå.</source>
        <translation>You have changed the same thing. Sign your text, and choose between the two afterwards.</translation>
    </message>
    <message>
        <source>Dere har ikke gått gjennom prinsippene sammen ennå.</source>
        <translation>You have not gone through the principles together yet.</translation>
    </message>
    <message>
        <source>Det blir ingen besøk mellom den første og den siste dagen.</source>
        <translation>There would be no visits between the first day and the last.</translation>
    </message>
    <message>
        <source>Det du signerer kan ikke endres i stillhet. Alle versjoner blir liggende.</source>
        <translation>What you sign cannot be changed in silence. Every version stays.</translation>
    </message>
    <message>
        <source>Det du skriver er urørt.</source>
        <translation>What you are writing is untouched.</translation>
    </message>
    <message>
        <source>Det er helt greit. Du kan endre det før du lagrer.</source>
        <translation>That is quite all right. You can change it before you save.</translation>
    </message>
    <message>
        <source>Det er ikke plass til flere enn {flest}.</source>
        <translation>There is room for no more than {flest}.</translation>
    </message>
    <message>
        <source>Det er prøvd for mange ganger. Vent {ventetid} og prøv igjen. Ingenting blir slettet.</source>
        <translation>Too many tries. Wait {ventetid} and try again. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Det er to ulike personer</source>
        <translation>They are two different persons</translation>
    </message>
    <message>
        <source>Det er {antall} medarbeidere på denne maskinen. Si hvem med --profil.</source>
        <translation>There are {antall} members of staff on this computer. Say which with --profil.</translation>
    </message>
    <message>
        <source>Det finnes ikke kontrollert tekst på {sprak} ennå.</source>
        <translation>There is no checked text in {sprak} yet.</translation>
    </message>
    <message>
        <source>Det finnes ingen krise- og mestringsplan ennå.</source>
        <translation>There is no crisis and coping plan yet.</translation>
    </message>
    <message>
        <source>Det følger et skjema med feltapp som heter «{skjema}». Gi skjemaet et annet navn.</source>
        <translation>A form called “{skjema}” comes with feltapp. Give the form another name.</translation>
    </message>
    <message>
        <source>Det følger nå et skjema med samme navn med feltapp. Svar som er skrevet, kan leses.</source>
        <translation>A form with the same name now comes with feltapp. Answers that have been written can be read.</translation>
    </message>
    <message>
        <source>Det lagrede er skadet. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation>What is stored is damaged. Nothing is deleted. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Det som ble signert først, står urørt ved siden av.</source>
        <translation>What was signed first stands untouched beside it.</translation>
    </message>
    <message>
        <source>Det som ble signert, står urørt. Rettelsen står ved siden av.</source>
        <translation>What was signed stands untouched. The correction stands beside it.</translation>
    </message>
    <message>
        <source>Det som er lagret her er laget av en nyere feltapp. Oppdater feltapp på denne maskinen.</source>
        <translation>What is stored here was made by a newer feltapp. Update feltapp on this computer.</translation>
    </message>
    <message>
        <source>Det tar omtrent ti minutter.</source>
        <translation>It takes about ten minutes.</translation>
    </message>
    <message>
        <source>Det vi gjør og prøver videre</source>
        <translation>What we do and try next</translation>
    </message>
    <message>
        <source>Dette er en rettelse.</source>
        <translation>This is a correction.</translation>
    </message>
    <message>
        <source>Dette er for langt til å lagres som én registrering. Del det i to.</source>
        <translation>This is too long to be saved as one entry. Split it in two.</translation>
    </message>
    <message>
        <source>Dette er ikke på maskinen lenger.</source>
        <translation>This is not on the computer any more.</translation>
    </message>
    <message>
        <source>Dette er ikke signert, eller har to versjoner. Til da er det bare til personen selv og teamet.</source>
        <translation>This is not signed, or has two versions. Until then it is only for the person and the team.</translation>
    </message>
    <message>
        <source>Dette er ikke skrevet slik det skal være.</source>
        <translation>This is not written as it should be.</translation>
    </message>
    <message>
        <source>Dette er rettet alt. Åpne rettelsen, og rett den.</source>
        <translation>This has been corrected already. Open the correction, and correct that.</translation>
    </message>
    <message numerus="yes">
        <source>Dette er rettet(.| %n ganger.)</source>
        <translation>
            <numerusform>This has been corrected.</numerusform>
            <numerusform>This has been corrected %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dette er signert og kan ikke endres. Skriv en rettelse ved siden av.</source>
        <translation>This is signed and cannot be changed. Write a correction beside it.</translation>
    </message>
    <message>
        <source>Dette er øving. Avslutt øvingen før du leser inn en fil.</source>
        <translation>This is practice. End the practice before you read in a file.</translation>
    </message>
    <message>
        <source>Dette er øving. Oppdiktede personer gis ikke videre som fil.</source>
        <translation>This is practice. Made-up persons are not given to others as a file.</translation>
    </message>
    <message>
        <source>Dette hører til en annen medarbeider. Si fra til den som drifter feltapp.</source>
        <translation>This belongs to another member of staff. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Dette må være med.</source>
        <translation>This must be included.</translation>
    </message>
    <message>
        <source>Dette rettes ikke ved siden av. Trekk det og gi et nytt, eller skriv en ny versjon.</source>
        <translation>This is not corrected beside it. Withdraw it and give a new one, or write a new version.</translation>
    </message>
    <message>
        <source>Dette skjemaet hører til et annet sted. Åpne det hos den, boligen eller teamet det gjelder.</source>
        <translation>This form belongs in another place. Open it with the person, the home or the team it is about.</translation>
    </message>
    <message>
        <source>Dette skjemaet skrives aldri ut.</source>
        <translation>This form is never printed.</translation>
    </message>
    <message>
        <source>Disken er full. Det siste er ikke lagret ennå, og står på skjermen til du har ryddet plass.</source>
        <translation>The disk is full. The latest is not saved yet, and stays on the screen until you have made room.</translation>
    </message>
    <message>
        <source>Disken tok ikke imot det siste du skrev. Se over teksten når du har låst opp.</source>
        <translation>The disk did not take the last thing you wrote. Look over the text when you have unlocked.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Du arbeider frakoblet. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation>You are working offline. Everything you have written is safely stored and encrypted here.</translation>
    </message>
    <message>
        <source>Du blir fast kontaktperson, og besøk kollegaen hadde avtalt, kommer i din plan. Utkast følger ikke med.</source>
        <translation>You become the steady contact person, and visits your colleague had agreed come into your plan. Drafts do not come along.</translation>
    </message>
    <message>
        <source>Du følger ikke lenger opp denne personen på denne maskinen.</source>
        <translation>You no longer follow up this person on this computer.</translation>
    </message>
    <message>
        <source>Du har ikke lenger tilgang til mappen dette hører til i. Det du har skrevet er tatt vare på til teamleder.</source>
        <translation>You no longer have access to the file this belongs in. What you have written is kept for the team leader.</translation>
    </message>
    <message>
        <source>Du har ikke tilgang til mappen dette hører til i. Teamleder kan gi deg den.</source>
        <translation>You do not have access to the file this belongs in. The team leader can give it to you.</translation>
    </message>
    <message>
        <source>Du har skrevet under. Du kan endre det til du gir skjermen tilbake.</source>
        <translation>You have signed. You can change it until you give the screen back.</translation>
    </message>
    <message>
        <source>Du har valgt {nummer} av 7.</source>
        <translation>You have chosen {nummer} of 7.</translation>
    </message>
    <message>
        <source>Du kan endre det før du lagrer.</source>
        <translation>You can change it before you save.</translation>
    </message>
    <message>
        <source>Du kan ikke endre din egen tilgang.</source>
        <translation>You cannot change your own access.</translation>
    </message>
    <message>
        <source>Du kan også la være å svare.</source>
        <translation>You can also leave it unanswered.</translation>
    </message>
    <message>
        <source>Du kan slå det på igjen i Innstillinger.</source>
        <translation>You can turn it on again in Settings.</translation>
    </message>
    <message>
        <source>Du sier det høyt. Medarbeideren skriver ned hvem som hørte det.</source>
        <translation>You say it aloud. The member of staff writes down who heard it.</translation>
    </message>
    <message>
        <source>Du skriver under på papiret.</source>
        <translation>You sign on paper.</translation>
    </message>
    <message>
        <source>Du vet ikke.</source>
        <translation>You do not know.</translation>
    </message>
    <message>
        <source>Du vil ikke svare nå.</source>
        <translation>You do not want to answer now.</translation>
    </message>
    <message>
        <source>Egen kopi</source>
        <translation>Own copy</translation>
    </message>
    <message>
        <source>Egen observasjon</source>
        <translation>Own observation</translation>
    </message>
    <message>
        <source>Egen vurdering, 1 til 7</source>
        <translation>Own score, 1 to 7</translation>
    </message>
    <message>
        <source>Eget arbeid</source>
        <translation>Own work</translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede er skadet. Si fra til den som drifter feltapp.</source>
        <translation>A file that guards what is stored is damaged. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>En fil som passer på det lagrede mangler. Si fra til den som drifter feltapp.</source>
        <translation>A file that guards what is stored is missing. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>En fil uten lås er PDF/A, som journalsystemer og arkiver tar imot.</source>
        <translation>A file without a lock is PDF/A, which journal systems and archives accept.</translation>
    </message>
    <message>
        <source>En låst fil kan bare åpnes med passordet. Det vises én gang.</source>
        <translation>A locked file opens only with the password. It is shown once.</translation>
    </message>
    <message>
        <source>En ny henvendelse åpner den igjen.</source>
        <translation>A new request opens it again.</translation>
    </message>
    <message>
        <source>En pårørende får sin egen mappe. Den sier ikke hvem den andre er.</source>
        <translation>Someone close gets a file of their own. It does not say who the other is.</translation>
    </message>
    <message>
        <source>En skriver, eller papir og penn. Du får en nøkkel som bare skal finnes på papir.</source>
        <translation>A printer, or paper and a pen. You get a key that must exist only on paper.</translation>
    </message>
    <message>
        <source>En ting gjenstår</source>
        <translation>One thing is left</translation>
    </message>
    <message>
        <source>En utgave som er tatt i bruk, endres aldri. Gi skjemaet et nytt versjonsnummer.</source>
        <translation>An edition that has been taken into use never changes. Give the form a new version number.</translation>
    </message>
    <message>
        <source>Endre</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Endre alle de faste besøkene</source>
        <translation>Change all the regular visits</translation>
    </message>
    <message>
        <source>Endre tid eller sted</source>
        <translation>Change time or place</translation>
    </message>
    <message>
        <source>Endre: {del}</source>
        <translation>Change: {del}</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Endret siden {dag}</source>
        <translation>Changed since {dag}</translation>
    </message>
    <message>
        <source>Endret siden {dag}.</source>
        <translation>Changed since {dag}.</translation>
    </message>
    <message>
        <source>Endret: {endret}. Det du skriver er urørt.</source>
        <translation>Changed: {endret}. What you are writing is untouched.</translation>
    </message>
    <message>
        <source>Engangskode</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>Engangskoden er ikke riktig, eller den er brukt. Be teamleder om en ny.</source>
        <translation>The one-time code is not right, or has been used. Ask the team leader for a new one.</translation>
    </message>
    <message>
        <source>Engangskoden er skrevet feil. Den har 13 tegn.</source>
        <translation>The one-time code is written wrong. It has 13 characters.</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Er dere enige om teksten?</source>
        <translation>Do you agree on the text?</translation>
    </message>
    <message>
        <source>Er dere her?</source>
        <translation>Are you there?</translation>
    </message>
    <message>
        <source>Er det en av disse?</source>
        <translation>Is it one of these?</translation>
    </message>
    <message>
        <source>Er det {navn} selv? Kryss av over. Ellers skriv hele navnet.</source>
        <translation>Is it {navn} in person? Tick above. Otherwise write the full name.</translation>
    </message>
    <message>
        <source>Er ikke med</source>
        <translation>Not included</translation>
    </message>
    <message>
        <source>Er pårørende</source>
        <translation>Is family or a friend</translation>
    </message>
    <message>
        <source>Et annet team følger opp denne personen. Bare de kan begynne på dette.</source>
        <translation>Another team follows up this person. Only they can begin on this.</translation>
    </message>
    <message>
        <source>Et felt i skjemaet mangler linkId.</source>
        <translation>A field of the form has no linkId.</translation>
    </message>
    <message>
        <source>Et skjema som er tatt i bruk, endres aldri. Skal noe endres, får det et nytt versjonsnummer.</source>
        <translation>A form that has been taken into use never changes. If something is to change, it gets a new version number.</translation>
    </message>
    <message>
        <source>Et utkast uten signatur</source>
        <translation>A draft without a signature</translation>
    </message>
    <message>
        <source>Etternavn</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Evaluer</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Fant ikke det som er lagret for denne medarbeideren. Si fra til den som drifter feltapp.</source>
        <translation>Did not find what is stored for this member of staff. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Fant ikke filen {fil}.</source>
        <translation>Did not find the file {fil}.</translation>
    </message>
    <message>
        <source>Fant ingen hel sikkerhetskopi. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation>Found no whole backup. Tell whoever runs feltapp. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Fant ingen medarbeider på denne maskinen ({mappe}). Si hvor med --profil.</source>
        <translation>Found no member of staff on this computer ({mappe}). Say where with --profil.</translation>
    </message>
    <message>
        <source>Fant ingen skriver på denne maskinen.</source>
        <translation>Found no printer on this computer.</translation>
    </message>
    <message>
        <source>Fant ingen skriver. Skriv den av.</source>
        <translation>Found no printer. Write it down.</translation>
    </message>
    <message>
        <source>Fant ingenting på «{tekst}».</source>
        <translation>Found nothing for “{tekst}”.</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Farger, tekststørrelse</source>
        <translation>Colours, text size</translation>
    </message>
    <message>
        <source>Feil: {tekst}</source>
        <translation>Error: {tekst}</translation>
    </message>
    <message>
        <source>Felt for underskrift</source>
        <translation>Field for the signature</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {klokka}. Alt du skrev er lagret.</source>
        <translation>Feltapp was interrupted {klokka}. Everything you wrote is saved.</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt {tid}</source>
        <translation>Feltapp was interrupted {tid}</translation>
    </message>
    <message>
        <source>Feltapp ble avbrutt. Prøv igjen.</source>
        <translation>Feltapp was interrupted. Try again.</translation>
    </message>
    <message>
        <source>Feltapp er i ferd med å låse seg.</source>
        <translation>Feltapp is about to lock.</translation>
    </message>
    <message>
        <source>Feltapp er verktøyet du har med hjem til folk: dere kartlegger, skriver og planlegger sammen.</source>
        <translation>Feltapp is the tool you bring to people’s homes: you assess, write and plan together.</translation>
    </message>
    <message>
        <source>Feltapp fikk ikke startet. Installasjonen er skadet.</source>
        <translation>Feltapp could not start. The installation is damaged.</translation>
    </message>
    <message>
        <source>Feltapp fikk ikke åpnet. Ingenting er slettet. Prøv igjen, og si fra hvis det skjer én gang til.</source>
        <translation>Feltapp could not open. Nothing is deleted. Try again, and tell somebody if it happens once more.</translation>
    </message>
    <message>
        <source>Feltapp får ikke kontakt med sentralen. Tilgang gis og tas når maskinen er på nett.</source>
        <translation>Feltapp cannot reach the central server. Access is given and taken when the laptop is online.</translation>
    </message>
    <message>
        <source>Feltapp får ikke skrive i mappen sin på denne maskinen. Si fra til den som drifter feltapp. Ingenting er slettet.</source>
        <translation>Feltapp is not allowed to write in its folder on this computer. Tell whoever runs feltapp. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Feltapp har gjort en feil</source>
        <translation>Feltapp has made an error</translation>
    </message>
    <message>
        <source>Feltapp lukker seg nå. Det som står som lagret, er lagret. Teksten under sier hvor feilen er, og ingenting om noen person.</source>
        <translation>Feltapp is closing now. What stands as saved is saved. The text below says where the error is, and nothing about any person.</translation>
    </message>
    <message>
        <source>Feltapp måtte lukke seg kl. {now}</source>
        <translation>Feltapp had to close at {now}</translation>
    </message>
    <message>
        <source>Feltapp prøver igjen av seg selv når du er på nett. Du trenger ikke å gjøre noe.</source>
        <translation>Feltapp tries again by itself when you are online. You do not need to do anything.</translation>
    </message>
    <message>
        <source>Feltapp prøver igjen {klokka}.</source>
        <translation>Feltapp tries again {klokka}.</translation>
    </message>
    <message>
        <source>Feltapp sier fra når et ord kan sies mer presist. Ingenting blir stoppet.</source>
        <translation>Feltapp tells you when a word can be said more precisely. Nothing is stopped.</translation>
    </message>
    <message>
        <source>Feltet «{linkid}» har en type som ikke finnes.</source>
        <translation>The field “{linkid}” has a type that does not exist.</translation>
    </message>
    <message>
        <source>Fem ord eller mer. Store og små bokstaver teller.</source>
        <translation>Five words or more. Capital and small letters count.</translation>
    </message>
    <message>
        <source>Fem tilfeldige ord eller mer.</source>
        <translation>Five random words or more.</translation>
    </message>
    <message>
        <source>Ferdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ferdig → notat</source>
        <translation>Done → note</translation>
    </message>
    <message>
        <source>Fil fra feltapp (*.pdf *.json)</source>
        <translation>File from feltapp (*.pdf *.json)</translation>
    </message>
    <message>
        <source>Fil til {navn}</source>
        <translation>File to {navn}</translation>
    </message>
    <message>
        <source>Filen blir ikke kryptert.</source>
        <translation>The file is not encrypted.</translation>
    </message>
    <message>
        <source>Filen er for stor til å leses inn.</source>
        <translation>The file is too large to be read in.</translation>
    </message>
    <message>
        <source>Filen er for stor til å være et skjema.</source>
        <translation>The file is too large to be a form.</translation>
    </message>
    <message>
        <source>Filen er for stor til å være svar på et skjema.</source>
        <translation>The file is too large to be answers to a form.</translation>
    </message>
    <message>
        <source>Filen er for stor. Den kan være {grense}.</source>
        <translation>The file is too large. It can be {grense}.</translation>
    </message>
    <message>
        <source>Filen er ikke et skjema.</source>
        <translation>The file is not a form.</translation>
    </message>
    <message>
        <source>Filen er ikke her</source>
        <translation>The file is not here</translation>
    </message>
    <message>
        <source>Filen er ikke laget av feltapp, eller den er skadet.</source>
        <translation>The file was not made by feltapp, or it is damaged.</translation>
    </message>
    <message>
        <source>Filen er ikke svar på et skjema.</source>
        <translation>The file is not answers to a form.</translation>
    </message>
    <message>
        <source>Filen for «{skjema}» inneholder et annet skjema.</source>
        <translation>The file for “{skjema}” contains another form.</translation>
    </message>
    <message>
        <source>Filen inneholder flere skjemaer. Ta dem i bruk hver for seg.</source>
        <translation>The file contains several forms. Take them into use one by one.</translation>
    </message>
    <message>
        <source>Filen kan ikke legges ved. Velg et bilde eller en PDF.</source>
        <translation>The file cannot be attached. Choose a picture or a PDF.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Lag den på nytt i skjemabyggeren.</source>
        <translation>The file cannot be read. Make it again in the form designer.</translation>
    </message>
    <message>
        <source>Filen kan ikke leses. Prøv en annen.</source>
        <translation>The file cannot be read. Try another.</translation>
    </message>
    <message>
        <source>Filen kan ikke vises.</source>
        <translation>The file cannot be shown.</translation>
    </message>
    <message>
        <source>Filen kan leses som PDF, og av andre systemer i formatet FHIR R4. Hvem som har lest og skrevet, er bare med når det er personen selv som får filen.</source>
        <translation>The file can be read as PDF, and by other systems in the format FHIR R4. Who has read and written is only included when the person gets the file.</translation>
    </message>
    <message>
        <source>Filen kunne ikke lagres der. Velg et annet sted. Loggen sier at kopien er gitt.</source>
        <translation>The file could not be saved there. Choose another place. The log says that the copy has been given.</translation>
    </message>
    <message>
        <source>Filen med svar kan ikke leses.</source>
        <translation>The file with answers cannot be read.</translation>
    </message>
    <message>
        <source>Filen sier ikke hvem den handler om.</source>
        <translation>The file does not say whom it is about.</translation>
    </message>
    <message>
        <source>Filen sier: {sagt}</source>
        <translation>The file says: {sagt}</translation>
    </message>
    <message>
        <source>Filen {fil} kan ikke leses.</source>
        <translation>The file {fil} cannot be read.</translation>
    </message>
    <message>
        <source>Filnavn:</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Filtrer boliger</source>
        <translation>Filter homes</translation>
    </message>
    <message>
        <source>Filtrer brukere på navn</source>
        <translation>Filter people by name</translation>
    </message>
    <message>
        <source>Filtype:</source>
        <translation>File type:</translation>
    </message>
    <message>
        <source>Finn en frase</source>
        <translation>Find a phrase</translation>
    </message>
    <message>
        <source>Finn et skjema</source>
        <translation>Find a form</translation>
    </message>
    <message>
        <source>Finn person, notat, skjema eller handling</source>
        <translation>Find a person, note, form or action</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Fjern {tittel}</source>
        <translation>Remove {tittel}</translation>
    </message>
    <message>
        <source>Flere tekster om samme person, som dere skriver videre på hver for seg.</source>
        <translation>Several texts about the same person, each written on for itself.</translation>
    </message>
    <message>
        <source>Flytter snart</source>
        <translation>Moving soon</translation>
    </message>
    <message>
        <source>For det som skal gjøres med alle som er nye</source>
        <translation>For what is to be done with all who are new</translation>
    </message>
    <message>
        <source>For hele teamet</source>
        <translation>For the whole team</translation>
    </message>
    <message>
        <source>For lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation>Too easy to guess. Use five random words or more.</translation>
    </message>
    <message>
        <source>For å svare på en søknad</source>
        <translation>For answering an application</translation>
    </message>
    <message>
        <source>Forbindelsen til sentralen ble brutt. Feltapp prøver igjen.</source>
        <translation>The connection to the central server was broken. Feltapp tries again.</translation>
    </message>
    <message>
        <source>Foreslå</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Forhåndsvisning, side {antall} av {sider}</source>
        <translation>Preview, page {antall} of {sider}</translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Forny</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Forrige del av skjemaet</source>
        <translation>Previous part of the form</translation>
    </message>
    <message>
        <source>Forrige måned</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Forrige uke</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Forslag for «{ord}»</source>
        <translation>Suggestions for “{ord}”</translation>
    </message>
    <message>
        <source>Forslag fra feltapp</source>
        <translation>Suggestion by feltapp</translation>
    </message>
    <message>
        <source>Forslag fra feltapp, etter {kilde}, vedlegg 1</source>
        <translation>Suggestion by feltapp, after {kilde}, annex 1</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; helsepersonelloven §§ 39–40 sier «uten ugrunnet opphold»</source>
        <translation>Suggestion by feltapp; helsepersonelloven §§ 39–40 says “without undue delay”</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, kapittel 7, sier «før»</source>
        <translation>Suggestion by feltapp; {kilde}, chapter 7, says “before”</translation>
    </message>
    <message>
        <source>Forslag fra feltapp; {kilde}, tiltak 9, sier «systematisk»</source>
        <translation>Suggestion by feltapp; {kilde}, measure 9, says “systematically”</translation>
    </message>
    <message>
        <source>Forslag til neste ord med bølge under</source>
        <translation>Suggestions for the next word with a wavy line</translation>
    </message>
    <message>
        <source>Fortell</source>
        <translation>Tell</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Fortsett · {siden}</source>
        <translation>Continue · {siden}</translation>
    </message>
    <message>
        <source>Fortsett, eller begynn</source>
        <translation>Continue, or begin</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fra 1, svært dårlig, til 7, svært godt</source>
        <translation>From 1, very bad, to 7, very good</translation>
    </message>
    <message>
        <source>Fra en annen feltapp</source>
        <translation>From another feltapp</translation>
    </message>
    <message>
        <source>Fra {dag}</source>
        <translation>From {dag}</translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre</source>
        <translation>From {dag}: confirm or change</translation>
    </message>
    <message>
        <source>Fra {dag}: bekreft eller endre.</source>
        <translation>From {dag}: confirm or change.</translation>
    </message>
    <message>
        <source>Fra {ende} til {ende2}</source>
        <translation>From {ende} to {ende2}</translation>
    </message>
    <message>
        <source>Fraser</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Får ikke kontakt med sentralen. Se om maskinen er på nett.</source>
        <translation>Cannot reach the central server. See whether the computer is online.</translation>
    </message>
    <message>
        <source>Født</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Født {dag}</source>
        <translation>Born {dag}</translation>
    </message>
    <message>
        <source>Født {dag} ({alder} år)</source>
        <translation>Born {dag} ({alder} years)</translation>
    </message>
    <message>
        <source>Før en overgang, for det som skal være på plass</source>
        <translation>Before a transition, for what must be in place</translation>
    </message>
    <message>
        <source>Før et samtykke eller oppfølging etter flytting går ut</source>
        <translation>Before a consent, or follow-up after a move, runs out</translation>
    </message>
    <message>
        <source>Før et vedtak går ut</source>
        <translation>Before a decision runs out</translation>
    </message>
    <message>
        <source>Før og etter en overgang</source>
        <translation>Before and after a transition</translation>
    </message>
    <message>
        <source>Før «Trygghet ved besøk» eller vurdering av voldsrisiko går ut</source>
        <translation>Before “Safety at visits” or the assessment of the risk of violence runs out</translation>
    </message>
    <message>
        <source>Før: {svar}</source>
        <translation>Before: {svar}</translation>
    </message>
    <message>
        <source>Gammel</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>Gi den nye til dem som har en gammel</source>
        <translation>Give the new one to those who have an old one</translation>
    </message>
    <message>
        <source>Gi eller ta tilgang</source>
        <translation>Give or take access</translation>
    </message>
    <message>
        <source>Gi høyst {grense} svar.</source>
        <translation>Give at most {grense} answers.</translation>
    </message>
    <message>
        <source>Gi minst {grense} svar.</source>
        <translation>Give at least {grense} answers.</translation>
    </message>
    <message>
        <source>Gi skjermen tilbake</source>
        <translation>Give the screen back</translation>
    </message>
    <message>
        <source>Gi tilgang</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>Gi uten samtykke, etter lov …</source>
        <translation>Give without consent, by law …</translation>
    </message>
    <message>
        <source>Gi videre som fil</source>
        <translation>Give to others as a file</translation>
    </message>
    <message>
        <source>Gikk ut</source>
        <translation>Ran out</translation>
    </message>
    <message>
        <source>Gikk ut {dag}</source>
        <translation>Ran out {dag}</translation>
    </message>
    <message>
        <source>Gjeldende</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Ctrl L låser nå.</source>
        <translation>Holds from the next time you unlock. Ctrl L locks now.</translation>
    </message>
    <message>
        <source>Gjelder fra neste gang du låser opp. Låseskjermen følger med når feltapp starter på nytt. Skjemaene og det som er skrevet, er på det språket de er skrevet på.</source>
        <translation>Holds from the next time you unlock. The lock screen follows when feltapp starts again. The forms and what has been written stay in the language they were written in.</translation>
    </message>
    <message>
        <source>Gjelder ingen person</source>
        <translation>Is about no person</translation>
    </message>
    <message>
        <source>Gjelder med én gang, også på låseskjermen.</source>
        <translation>Holds at once, on the lock screen too.</translation>
    </message>
    <message>
        <source>Gjelder til {dag}.</source>
        <translation>Holds until {dag}.</translation>
    </message>
    <message>
        <source>Gjennomført</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkel</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>Gjenopprettingsnøkkelen er ikke riktig. Se om alle tegnene er med.</source>
        <translation>The recovery key is not right. See whether all the characters are there.</translation>
    </message>
    <message>
        <source>Gjentas</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Gjør klar øvingen …</source>
        <translation>Getting the practice ready …</translation>
    </message>
    <message>
        <source>Glemmer du passordsetningen, er dette det eneste som hjelper. Skriv den av eller skriv den ut, og legg den et annet sted enn maskinen. Den vises bare nå.</source>
        <translation>If you forget the passphrase, this is the only thing that helps. Write it down or print it, and keep it somewhere else than with the computer. It is shown only now.</translation>
    </message>
    <message>
        <source>Glemt? Bruk gjenopprettingsnøkkel</source>
        <translation>Forgotten? Use the recovery key</translation>
    </message>
    <message>
        <source>Grunn, hvis personen vil si det</source>
        <translation>Reason, if the person wants to say</translation>
    </message>
    <message>
        <source>Gruppetilbud</source>
        <translation>Group activities</translation>
    </message>
    <message>
        <source>Grønn</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Gul</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Gå gjennom</source>
        <translation>Go through</translation>
    </message>
    <message>
        <source>Gå gjennom del for del</source>
        <translation>Go through part by part</translation>
    </message>
    <message>
        <source>Gå til personen</source>
        <translation>Go to the person</translation>
    </message>
    <message>
        <source>Gå to noen ganger: se kortet.</source>
        <translation>Go two at times: see the card.</translation>
    </message>
    <message>
        <source>Gå to.</source>
        <translation>Go two.</translation>
    </message>
    <message>
        <source>Ha dette klart</source>
        <translation>Have this ready</translation>
    </message>
    <message>
        <source>Har en eldre: {navn}</source>
        <translation>Have an older one: {navn}</translation>
    </message>
    <message>
        <source>Har personen fått med seg en fil fra feltapp et annet sted, kan du lese den inn her. Du signerer det som leses inn. Filen sier hvem som skrev det først.</source>
        <translation>If the person has brought a file from feltapp in another place, you can read it in here. You sign what is read in. The file says who wrote it first.</translation>
    </message>
    <message>
        <source>Har selv rusproblemer</source>
        <translation>Has substance use problems too</translation>
    </message>
    <message>
        <source>Har tilgang</source>
        <translation>Has access</translation>
    </message>
    <message>
        <source>Hele skjemaet</source>
        <translation>The whole form</translation>
    </message>
    <message>
        <source>Helsehjelp. Leses av teamet og koordinator.</source>
        <translation>Health care. Read by the team and the coordinator.</translation>
    </message>
    <message>
        <source>Henvendelse</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Henvendelser</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Henvendelser uten eier</source>
        <translation>Requests without an owner</translation>
    </message>
    <message>
        <source>Her er det alt lagret noe. Ingenting er skrevet over.</source>
        <translation>Something is stored here already. Nothing has been overwritten.</translation>
    </message>
    <message>
        <source>Her er det to versjoner. Velg tekst før du signerer.</source>
        <translation>There are two versions here. Choose the text before you sign.</translation>
    </message>
    <message>
        <source>Her kan det ikke svares.</source>
        <translation>This cannot be answered.</translation>
    </message>
    <message>
        <source>Hjelp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hjelp som er gitt</source>
        <translation>Help given</translation>
    </message>
    <message>
        <source>Hjelp til siden du er på, og tilbake igjen</source>
        <translation>Help for the page you are on, and back again</translation>
    </message>
    <message>
        <source>Hold utenfor</source>
        <translation>Keep out</translation>
    </message>
    <message>
        <source>Holdt utenfor</source>
        <translation>Kept out</translation>
    </message>
    <message>
        <source>Hopp over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Housing First-prinsippene</source>
        <translation>The Housing First principles</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hva er viktig for deg?</source>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>Hva kan deles?</source>
        <translation>What is shared?</translation>
    </message>
    <message>
        <source>Hva skal dere gjøre?</source>
        <translation>What will you do?</translation>
    </message>
    <message>
        <source>Hva skal skrives ut</source>
        <translation>What to print</translation>
    </message>
    <message>
        <source>Hva skal være med?</source>
        <translation>What should be included?</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvem det gjelder</source>
        <translation>Whom it is about</translation>
    </message>
    <message>
        <source>Hvem er det?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Hvem har lest</source>
        <translation>Who has read</translation>
    </message>
    <message>
        <source>Hvem har planen på papir</source>
        <translation>Who has the plan on paper</translation>
    </message>
    <message>
        <source>Hvem kan vite hva</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Hvem sine</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Hvem skal ha kopien</source>
        <translation>Who gets the copy</translation>
    </message>
    <message>
        <source>Hvem skal ha kopien?</source>
        <translation>Who gets the copy?</translation>
    </message>
    <message>
        <source>Hvem som ser én persons mapper, utenom dem rollen gir det</source>
        <translation>Who sees one person’s files, besides those whose role does</translation>
    </message>
    <message>
        <source>Hvem tar du over etter?</source>
        <translation>Whom do you take over from?</translation>
    </message>
    <message>
        <source>Hvem tar kontakt?</source>
        <translation>Who is getting in touch?</translation>
    </message>
    <message>
        <source>Hvem trenger hjelp?</source>
        <translation>Who needs help?</translation>
    </message>
    <message>
        <source>Hver</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Hver gang noen leser eller skriver, blir det notert. Personen har rett til å få vite hvem. Her står det som er gjort på denne maskinen. Hele loggen ligger hos sentralen.</source>
        <translation>Each time somebody reads or writes, it is noted. The person has the right to know who. What has been done on this computer stands here. The whole log is with the central server.</translation>
    </message>
    <message>
        <source>Hver uke</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Hver utfylling står for seg og endres ikke når den er signert. Passer for de fleste.</source>
        <translation>Each one stands for itself and does not change when it is signed. Right for most.</translation>
    </message>
    <message>
        <source>Hvis det ikke er hjemme hos personen.</source>
        <translation>If it is not in the person’s home.</translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hvor kommunen har bestemt det.</source>
        <translation>Where the municipality has decided it.</translation>
    </message>
    <message>
        <source>Hvor lenge hver frist gir, med kilde og årstall</source>
        <translation>How long each time limit gives, with source and year</translation>
    </message>
    <message>
        <source>Hvor svarene ligger</source>
        <translation>Where the answers lie</translation>
    </message>
    <message>
        <source>Hvordan synes du livet ditt er nå?</source>
        <translation>What do you think of your life now?</translation>
    </message>
    <message>
        <source>Hvorfor venter det?</source>
        <translation>Why is it waiting?</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Høy kontrast, lyse</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>Høy kontrast, mørke</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Høyst ett år.</source>
        <translation>At most a year.</translation>
    </message>
    <message>
        <source>Høyst {grense} siffer etter komma.</source>
        <translation>At most {grense} digits after the point.</translation>
    </message>
    <message>
        <source>I bruk</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I filen</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>I går</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Ikke aktuelt</source>
        <translation>Not relevant</translation>
    </message>
    <message>
        <source>Ikke alle som er valgt, kan få alt dette. Ta bort det som ikke er dekket.</source>
        <translation>Not everyone chosen may have all of this. Take away what is not covered.</translation>
    </message>
    <message>
        <source>Ikke begynt</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ikke foreslå</source>
        <translation>Do not suggest</translation>
    </message>
    <message>
        <source>Ikke foreslå ord</source>
        <translation>Do not suggest words</translation>
    </message>
    <message>
        <source>Ikke fulgt opp</source>
        <translation>Not followed up</translation>
    </message>
    <message>
        <source>Ikke fylt ut ennå.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Ikke gyldig ennå</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Ikke hjemme</source>
        <translation>Not at home</translation>
    </message>
    <message>
        <source>Ikke lagret ennå</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Disken svarer ikke. Teksten står her til den gjør det.</source>
        <translation>Not saved yet. The disk does not answer. The text stays here until it does.</translation>
    </message>
    <message>
        <source>Ikke lagret ennå. Et annet program holder filen. Feltapp prøver igjen.</source>
        <translation>Not saved yet. Another program is holding the file. Feltapp tries again.</translation>
    </message>
    <message>
        <source>Ikke lukk</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>Ikke noe kart over nettverket ennå.</source>
        <translation>No map of the network yet.</translation>
    </message>
    <message>
        <source>Ikke noe nytt den siste uka.</source>
        <translation>Nothing new in the last week.</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ikke samme person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Ikke signert, eller to versjoner</source>
        <translation>Not signed, or two versions</translation>
    </message>
    <message>
        <source>Ikke skrevet ennå.</source>
        <translation>Not written yet.</translation>
    </message>
    <message>
        <source>Ikke skrevet under</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Ikke spurt</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Ikke spurt ennå</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Ikke støttet</source>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>Ikke synkronisert ennå</source>
        <translation>Not synchronised yet</translation>
    </message>
    <message>
        <source>Ikke vurdert</source>
        <translation>Not considered</translation>
    </message>
    <message>
        <source>Ingen besøk er planlagt i dag.</source>
        <translation>No visits are planned today.</translation>
    </message>
    <message>
        <source>Ingen bolig heter noe med «{skrevet}».</source>
        <translation>No home is called anything with “{skrevet}”.</translation>
    </message>
    <message>
        <source>Ingen boliger her ennå.</source>
        <translation>No homes here yet.</translation>
    </message>
    <message>
        <source>Ingen brukere her ennå.</source>
        <translation>No people here yet.</translation>
    </message>
    <message>
        <source>Ingen er skrevet inn ennå.</source>
        <translation>Nobody has been written in yet.</translation>
    </message>
    <message>
        <source>Ingen er skrevet ned ennå.</source>
        <translation>Nobody has been written down yet.</translation>
    </message>
    <message>
        <source>Ingen faste besøk fra denne dagen</source>
        <translation>No regular visits from this day</translation>
    </message>
    <message>
        <source>Ingen forslag</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Ingen fraser har noe med «{skrevet}».</source>
        <translation>No phrase has anything with “{skrevet}”.</translation>
    </message>
    <message>
        <source>Ingen frister</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>Ingen frister de neste {dager} dagene.</source>
        <translation>Nothing due in the next {dager} days.</translation>
    </message>
    <message>
        <source>Ingen frister den nærmeste tiden.</source>
        <translation>Nothing due soon.</translation>
    </message>
    <message>
        <source>Ingen grupper ennå.</source>
        <translation>No groups yet.</translation>
    </message>
    <message>
        <source>Ingen har befart boligen, flyttet inn eller flyttet ut ennå.</source>
        <translation>Nobody has inspected the home, moved in or moved out yet.</translation>
    </message>
    <message>
        <source>Ingen har fått eller mistet tilgang ved navn.</source>
        <translation>Nobody has been given or has lost access by name.</translation>
    </message>
    <message>
        <source>Ingen har lest noe her.</source>
        <translation>Nobody has read anything here.</translation>
    </message>
    <message>
        <source>Ingen har planen på papir.</source>
        <translation>Nobody has the plan on paper.</translation>
    </message>
    <message>
        <source>Ingen har rørt feltapp på fem minutter. Det låser om {sekunder} sekunder.</source>
        <translation>Nobody has touched feltapp for five minutes. It locks in {sekunder} seconds.</translation>
    </message>
    <message>
        <source>Ingen heter noe med «{skrevet}».</source>
        <translation>Nobody is called anything with “{skrevet}”.</translation>
    </message>
    <message>
        <source>Ingen kan begynne på skjemaet mer. Svar som er skrevet, kan fortsatt leses.</source>
        <translation>Nobody can begin on the form any more. Answers that have been written can still be read.</translation>
    </message>
    <message>
        <source>Ingen kartlegging ennå.</source>
        <translation>No assessment yet.</translation>
    </message>
    <message>
        <source>Ingen notater ennå.</source>
        <translation>No notes yet.</translation>
    </message>
    <message>
        <source>Ingen opplysninger om brukere er åpne nå</source>
        <translation>No information about people is open now</translation>
    </message>
    <message>
        <source>Ingen overgang og ingenting om boligbehov ennå.</source>
        <translation>No transition and nothing about housing needs yet.</translation>
    </message>
    <message>
        <source>Ingen plan</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>Ingen plan ennå.</source>
        <translation>No plan yet.</translation>
    </message>
    <message>
        <source>Ingen plan ennå. Skriv den sammen, i ro og mak.</source>
        <translation>No plan yet. Write it together, in peace and quiet.</translation>
    </message>
    <message>
        <source>Ingen samtykke</source>
        <translation>No consents</translation>
    </message>
    <message>
        <source>Ingen samtykke til {navn}</source>
        <translation>No consent for {navn}</translation>
    </message>
    <message>
        <source>Ingen samtykker ennå. Ingenting kan deles.</source>
        <translation>No consents yet. Nothing can be shared.</translation>
    </message>
    <message>
        <source>Ingen samtykker. Ingenting kan deles.</source>
        <translation>No consents. Nothing can be shared.</translation>
    </message>
    <message>
        <source>Ingen skjemaer heter noe med «{skrevet}».</source>
        <translation>No forms are called anything with “{skrevet}”.</translation>
    </message>
    <message>
        <source>Ingen svar ennå</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>Ingen svar ennå. Snu skjermen når det passer.</source>
        <translation>No answers yet. Turn the screen when it suits.</translation>
    </message>
    <message>
        <source>Ingen tiltak og ingen vedtak ennå.</source>
        <translation>No measures and no decisions yet.</translation>
    </message>
    <message>
        <source>Ingen vedlegg</source>
        <translation>No attachments</translation>
    </message>
    <message>
        <source>Ingenting</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Ingenting deles før medarbeideren har skrevet det ned.</source>
        <translation>Nothing is shared before the member of staff has written it down.</translation>
    </message>
    <message>
        <source>Ingenting er flyttet.</source>
        <translation>Nothing has been moved.</translation>
    </message>
    <message>
        <source>Ingenting er skrevet</source>
        <translation>Nothing has been written</translation>
    </message>
    <message>
        <source>Ingenting er skrevet ennå.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Ingenting er svart.</source>
        <translation>Nothing has been answered.</translation>
    </message>
    <message>
        <source>Ingenting er tapt.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>Ingenting er tapt. Velg teksten dere vil beholde.</source>
        <translation>Nothing is lost. Choose the text you want to keep.</translation>
    </message>
    <message>
        <source>Ingenting sendes, og ingenting tas vare på.</source>
        <translation>Nothing is sent, and nothing is kept.</translation>
    </message>
    <message>
        <source>Ingenting som er funnet, venter på å bli rettet.</source>
        <translation>Nothing found is waiting to be put right.</translation>
    </message>
    <message>
        <source>Innhent på nytt</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Innsyn</source>
        <translation>Subject access</translation>
    </message>
    <message>
        <source>Innsyn: alt som står, på papir</source>
        <translation>Access: everything that stands here, on paper</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja, fortsett</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre FHIR (JSON)</source>
        <translation>I understand, save FHIR (JSON)</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre PDF/A for journalsystem</source>
        <translation>I understand, save PDF/A for a journal system</translation>
    </message>
    <message>
        <source>Jeg forstår, lagre uten lås</source>
        <translation>I understand, save without a lock</translation>
    </message>
    <message>
        <source>Jeg har den på papir</source>
        <translation>I have it on paper</translation>
    </message>
    <message>
        <source>Jeg har skrevet det ned</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Jeg sier ja</source>
        <translation>I say yes</translation>
    </message>
    <message>
        <source>Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil.</source>
        <translation>I know that I can say no, and that I can withdraw the consent whenever I want.</translation>
    </message>
    <message>
        <source>Jeg vet ikke</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Jeg vil heller si det</source>
        <translation>I would rather say it</translation>
    </message>
    <message>
        <source>Jeg vil ikke svare</source>
        <translation>I do not want to answer</translation>
    </message>
    <message>
        <source>Jeg vil skrive under her</source>
        <translation>I want to sign here</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Kan</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Kan dette sies mer presist? «{funnet}» · Skriv heller: {heller}</source>
        <translation>Can this be said more precisely? “{funnet}” · Rather write: {heller}</translation>
    </message>
    <message>
        <source>Kan dette være samme person?</source>
        <translation>Can this be the same person?</translation>
    </message>
    <message>
        <source>Kan få vite</source>
        <translation>May know</translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen lenge. Legg til et ord.</source>
        <translation>Can be guessed by somebody who has the computer for long. Add a word.</translation>
    </message>
    <message>
        <source>Kan gjettes av noen som har maskinen. Legg til to ord.</source>
        <translation>Can be guessed by somebody who has the computer. Add two words.</translation>
    </message>
    <message>
        <source>Kan ikke vises her</source>
        <translation>Cannot be shown here</translation>
    </message>
    <message>
        <source>Kan ikke vises på denne maskinen</source>
        <translation>Cannot be shown on this computer</translation>
    </message>
    <message>
        <source>Kan ikke være mer enn {grense}.</source>
        <translation>Cannot be more than {grense}.</translation>
    </message>
    <message>
        <source>Kan ikke være mindre enn {grense}.</source>
        <translation>Cannot be less than {grense}.</translation>
    </message>
    <message>
        <source>Kan være feil skrevet: {ord}. F9 viser forslag.</source>
        <translation>May be misspelt: {ord}. F9 shows suggestions.</translation>
    </message>
    <message>
        <source>Kan være samme person</source>
        <translation>May be the same person</translation>
    </message>
    <message>
        <source>Kartlegg</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Kartlegging</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Kartlegging og planer</source>
        <translation>Assessment and plans</translation>
    </message>
    <message>
        <source>Kartlegging signert</source>
        <translation>Assessment signed</translation>
    </message>
    <message>
        <source>Kast utkastet</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kilde for {navn}</source>
        <translation>Source for {navn}</translation>
    </message>
    <message>
        <source>Kilde:</source>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Kilde: {kilde}</source>
        <translation>Source: {kilde}</translation>
    </message>
    <message>
        <source>Kilde: {kilde}.</source>
        <translation>Source: {kilde}.</translation>
    </message>
    <message>
        <source>Klokka</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Koden er ikke fra kommunen din. Ring teamleder før du gjør noe mer.</source>
        <translation>The code is not from your municipality. Call the team leader before you do anything more.</translation>
    </message>
    <message>
        <source>Kollega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Kollega i teamet</source>
        <translation>Colleague in the team</translation>
    </message>
    <message>
        <source>Kollegene</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Kommentar: {kommentar}</source>
        <translation>Comment: {kommentar}</translation>
    </message>
    <message>
        <source>Kommunens egen</source>
        <translation>The municipality’s own</translation>
    </message>
    <message>
        <source>Kommunens egne</source>
        <translation>The municipality’s own</translation>
    </message>
    <message>
        <source>Kommunens fingeravtrykk</source>
        <translation>The municipality’s fingerprint</translation>
    </message>
    <message>
        <source>Kommunens frister</source>
        <translation>The municipality’s time limits</translation>
    </message>
    <message>
        <source>Kommunens nøkkel åpner ikke denne profilen.</source>
        <translation>The municipality’s key does not open this profile.</translation>
    </message>
    <message>
        <source>Kontaktperson: {kontaktperson}</source>
        <translation>Contact person: {kontaktperson}</translation>
    </message>
    <message>
        <source>Kontaktperson: {navn}</source>
        <translation>Contact person: {navn}</translation>
    </message>
    <message>
        <source>Kontroller nummeret</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>Koordinator: {koordinator}</source>
        <translation>Coordinator: {koordinator}</translation>
    </message>
    <message>
        <source>Kopier</source>
        <comment>knapp</comment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» gikk ut {dag}.</source>
        <translation>The card “Safety at visits” ran out {dag}.</translation>
    </message>
    <message>
        <source>Kortet «Trygghet ved besøk» sier ikke hvor lenge det gjelder.</source>
        <translation>The card “Safety at visits” does not say how long it holds.</translation>
    </message>
    <message>
        <source>Krise- og mestringsplan</source>
        <translation>Crisis and coping plan</translation>
    </message>
    <message>
        <source>Kryss av over her først. Så kan du skrive under.</source>
        <translation>Tick the box above first. Then you can sign.</translation>
    </message>
    <message>
        <source>Kunne få vite</source>
        <translation>Could be told</translation>
    </message>
    <message>
        <source>La begge stå tomme hvis du ikke vet hvem det er.</source>
        <translation>Leave both empty if you do not know who it is.</translation>
    </message>
    <message>
        <source>La det gjelde fra nå</source>
        <translation>Let it hold from now</translation>
    </message>
    <message>
        <source>La stå tomt hvis du ikke vet.</source>
        <translation>Leave it empty if you do not know.</translation>
    </message>
    <message>
        <source>La teamet se det så langt</source>
        <translation>Let the team see it so far</translation>
    </message>
    <message>
        <source>Lageret er ikke kryptert, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation>The store is not encrypted, and is not opened. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Lageret er ikke så trygt som det skal være, og blir ikke åpnet. Si fra til den som drifter feltapp.</source>
        <translation>The store is not as safe as it should be, and is not opened. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lagre låst med passord</source>
        <translation>Save locked with a password</translation>
    </message>
    <message>
        <source>Lagre sammenskrevet tekst</source>
        <translation>Save the combined text</translation>
    </message>
    <message>
        <source>Lagre som FHIR</source>
        <translation>Save as FHIR</translation>
    </message>
    <message>
        <source>Lagre som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Lagre som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Lagre som fil …</source>
        <translation>Save as a file …</translation>
    </message>
    <message>
        <source>Lagre svaret mitt</source>
        <translation>Save my answer</translation>
    </message>
    <message>
        <source>Lagre uten lås …</source>
        <translation>Save without a lock …</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagret</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Lagret på denne maskinen {klokka}</source>
        <translation>Saved on this computer {klokka}</translation>
    </message>
    <message>
        <source>Lagret {klokka}</source>
        <translation>Saved {klokka}</translation>
    </message>
    <message>
        <source>Lagret {tekst}</source>
        <translation>Saved {tekst}</translation>
    </message>
    <message>
        <source>Lagret {tid}</source>
        <translation>Saved {tid}</translation>
    </message>
    <message>
        <source>Lagret, låst med passordet.</source>
        <translation>Saved, locked with the password.</translation>
    </message>
    <message>
        <source>Lagret. Filen er ikke kryptert: slett den når den er brukt.</source>
        <translation>Saved. The file is not encrypted: delete it when it has been used.</translation>
    </message>
    <message>
        <source>Legg i planen</source>
        <translation>Put into the plan</translation>
    </message>
    <message>
        <source>Legg til</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Legg til i ordlista</source>
        <translation>Add to the word list</translation>
    </message>
    <message>
        <source>Legg til merknad</source>
        <translation>Add a remark</translation>
    </message>
    <message>
        <source>Legg til merknad: {navn}</source>
        <translation>Add a remark: {navn}</translation>
    </message>
    <message>
        <source>Legg til: {tekst}</source>
        <translation>Add: {tekst}</translation>
    </message>
    <message>
        <source>Legg ved</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Legg ved fil</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Legg ved fil: {tekst}</source>
        <translation>Attach a file: {tekst}</translation>
    </message>
    <message>
        <source>Lengst siden kontakt</source>
        <translation>Longest since contact</translation>
    </message>
    <message>
        <source>Les</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Les hele</source>
        <translation>Read all</translation>
    </message>
    <message>
        <source>Les inn</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Les inn fra fil</source>
        <translation>Read in from a file</translation>
    </message>
    <message>
        <source>Les inn fra fil …</source>
        <translation>Read in from a file …</translation>
    </message>
    <message>
        <source>Les teksten. Du kan si nei.</source>
        <translation>Read the text. You can say no.</translation>
    </message>
    <message>
        <source>Lest av</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Levekårsområder</source>
        <translation>Living conditions</translation>
    </message>
    <message>
        <source>Levende</source>
        <translation>Living</translation>
    </message>
    <message>
        <source>Levende, flere</source>
        <translation>Living, several</translation>
    </message>
    <message>
        <source>Levende, én</source>
        <translation>Living, one</translation>
    </message>
    <message>
        <source>Ligger på maskinen og virker uten nett.</source>
        <translation>Lies on the computer and works offline.</translation>
    </message>
    <message>
        <source>Livskvalitet</source>
        <translation>Quality of life</translation>
    </message>
    <message>
        <source>Livskvalitet over tid</source>
        <translation>Quality of life over time</translation>
    </message>
    <message>
        <source>Livskvalitet over tid, fra 1 til 7</source>
        <translation>Quality of life over time, from 1 to 7</translation>
    </message>
    <message>
        <source>Lommekort</source>
        <translation>Pocket card</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lukk det som ble åpnet</source>
        <translation>Close what was opened</translation>
    </message>
    <message>
        <source>Lukk feltapp</source>
        <translation>Close feltapp</translation>
    </message>
    <message>
        <source>Lukk fristen</source>
        <translation>Close what is due</translation>
    </message>
    <message>
        <source>Lukk med grunn …</source>
        <translation>Close with a reason …</translation>
    </message>
    <message>
        <source>Lukk uten å gjøre det: {hva}</source>
        <translation>Close without doing it: {hva}</translation>
    </message>
    <message>
        <source>Lukket: {hva}. Det står i tidslinja.</source>
        <translation>Closed: {hva}. It stands in the timeline.</translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lås med én gang</source>
        <translation>Lock at once</translation>
    </message>
    <message>
        <source>Lås opp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lås opp med ny passordsetning</source>
        <translation>Unlock with a new passphrase</translation>
    </message>
    <message>
        <source>Lås opp og les inn</source>
        <translation>Unlock and read in</translation>
    </message>
    <message>
        <source>Låser opp …</source>
        <translation>Unlocking …</translation>
    </message>
    <message>
        <source>Låser, og åpner en øving</source>
        <translation>Locks, and opens a practice</translation>
    </message>
    <message>
        <source>Låser, og åpner en øving for seg selv. Ingenting blandes med dine brukere.</source>
        <translation>Locks, and opens a practice of its own. Nothing is mixed with your people.</translation>
    </message>
    <message>
        <source>Låst</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Låst kl. {now}</source>
        <translation>Locked at {now}</translation>
    </message>
    <message>
        <source>Låst kl. {now} da maskinen gikk i hvile</source>
        <translation>Locked at {now} when the computer went to sleep</translation>
    </message>
    <message>
        <source>Låst kl. {now} etter 5 minutter uten bruk</source>
        <translation>Locked at {now} after 5 minutes without use</translation>
    </message>
    <message>
        <source>Låst når det er signert</source>
        <translation>Locked when it is signed</translation>
    </message>
    <message>
        <source>Mandag til fredag</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Mangler brannvern</source>
        <translation>Lacks fire safety</translation>
    </message>
    <message>
        <source>Mangler kontaktperson</source>
        <translation>Lacks a contact person</translation>
    </message>
    <message>
        <source>Mangler svar.</source>
        <translation>Lacks answers.</translation>
    </message>
    <message>
        <source>Mangler svar: {mangler}. Du kan signere likevel.</source>
        <translation>Lacks answers: {mangler}. You can sign all the same.</translation>
    </message>
    <message>
        <source>Mappe:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Maskinen det gjelder, får vite det når den er på nett. Det som er skrevet og ikke sendt, sendes først.</source>
        <translation>The laptop it is about gets to know when it is online. What has been written and not sent, is sent first.</translation>
    </message>
    <message>
        <source>Maskinen mangler beviset på hvem den hører til. Be teamleder om en ny kode.</source>
        <translation>The computer lacks the proof of whom it belongs to. Ask the team leader for a new code.</translation>
    </message>
    <message>
        <source>Med faste dager mellom</source>
        <translation>With a set number of days between</translation>
    </message>
    <message>
        <source>Med komma mellom. 0 er dagen selv.</source>
        <translation>With commas between. 0 is the day itself.</translation>
    </message>
    <message>
        <source>Medarbeider</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Medarbeider trykket for meg</source>
        <translation>Staff pressed for me</translation>
    </message>
    <message>
        <source>Medarbeideren trykker Enter for å gå videre.</source>
        <translation>The member of staff presses Enter to go on.</translation>
    </message>
    <message>
        <source>Meld inn</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Meld inn denne maskinen</source>
        <translation>Enrol this computer</translation>
    </message>
    <message>
        <source>Meld inn en medarbeider til på denne maskinen</source>
        <translation>Enrol one more member of staff on this computer</translation>
    </message>
    <message>
        <source>Mellom evalueringene av tilbudet</source>
        <translation>Between evaluations of the service</translation>
    </message>
    <message>
        <source>Mellom hver gang dere spør om livskvalitet</source>
        <translation>Between each time you ask about quality of life</translation>
    </message>
    <message>
        <source>Mellom hver gang et tiltak oppsummeres</source>
        <translation>Between each time a measure is summed up</translation>
    </message>
    <message>
        <source>Meny</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Mer om besøket: {navn}</source>
        <translation>More about the visit: {navn}</translation>
    </message>
    <message>
        <source>Mer om fristen: {navn}, {hva}</source>
        <translation>More about what is due: {navn}, {hva}</translation>
    </message>
    <message>
        <source>Mer presise ord</source>
        <translation>More precise words</translation>
    </message>
    <message>
        <source>Merket UTKAST, til personen selv: Ctrl P</source>
        <translation>Marked UTKAST (draft), for the person: Ctrl P</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Merknad: {tekst}</source>
        <translation>Remark: {tekst}</translation>
    </message>
    <message>
        <source>Mest brukt</source>
        <translation>Most used</translation>
    </message>
    <message>
        <source>Min dag</source>
        <translation>My day</translation>
    </message>
    <message>
        <source>Mindre enn standarden</source>
        <translation>Less than the default</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Mine brukere</source>
        <translation>My people</translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Mottatt</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Mottatt {dag}</source>
        <translation>Received {dag}</translation>
    </message>
    <message>
        <source>Må</source>
        <translation>Must</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>Must be followed up</translation>
    </message>
    <message>
        <source>Må på nett innen</source>
        <translation>Must be online before</translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation>Must be corrected</translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Møte og notat</source>
        <translation>Meeting and note</translation>
    </message>
    <message>
        <source>Møtested</source>
        <translation>Meeting place</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navn, flere med komma</source>
        <translation>Names, several with commas</translation>
    </message>
    <message>
        <source>Nei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Neste del av skjemaet</source>
        <translation>Next part of the form</translation>
    </message>
    <message>
        <source>Neste felt. Piler velger i en rekke</source>
        <translation>Next field. Arrows choose in a row</translation>
    </message>
    <message>
        <source>Neste måned</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Neste side</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Neste uke</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Nettverk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Noe av det som er lagret på maskinen mangler. Si fra til den som drifter feltapp før du skriver mer.</source>
        <translation>Some of what is stored on the computer is missing. Tell whoever runs feltapp before you write more.</translation>
    </message>
    <message>
        <source>Noe av dette kan ikke vises her, så det kan bare leses.</source>
        <translation>Some of this cannot be shown here, so it can only be read.</translation>
    </message>
    <message>
        <source>Noe gikk galt, og feltapp vet ikke hvorfor. Det som står som lagret, er lagret. Kode: {code}</source>
        <translation>Something went wrong, and feltapp does not know why. What stands as saved is saved. Code: {code}</translation>
    </message>
    <message>
        <source>Noe i gjenopprettingsnøkkelen er skrevet feil. Les den en gang til.</source>
        <translation>Something in the recovery key is written wrong. Read it once more.</translation>
    </message>
    <message>
        <source>Noe i skjemaet er ikke støttet. Se hva det er, og velg om skjemaet skal tas i bruk likevel.</source>
        <translation>Something in the form is not supported. See what it is, and choose whether to take the form into use all the same.</translation>
    </message>
    <message>
        <source>Noe mangler i teksten. Gi skjermen tilbake, så fyller dere det ut sammen.</source>
        <translation>Something is missing in the text. Give the screen back, and fill it in together.</translation>
    </message>
    <message>
        <source>Noen andre</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Noen andre har alt tatt over. Se hvem som er kontaktperson nå.</source>
        <translation>Somebody else has already taken over. See who is the contact person now.</translation>
    </message>
    <message>
        <source>Noen i et annet team får tilgang til en dag. Skriv hvilken.</source>
        <translation>Someone in another team gets access until a day. Write which.</translation>
    </message>
    <message>
        <source>Noen tar kontakt</source>
        <translation>Somebody gets in touch</translation>
    </message>
    <message>
        <source>Notater</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nummeret er skrevet feil. Se på sifrene en gang til.</source>
        <translation>The number is written wrong. Look at the digits once more.</translation>
    </message>
    <message>
        <source>Nummeret skal ha elleve siffer.</source>
        <translation>The number must have eleven digits.</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ny befaring</source>
        <translation>New inspection</translation>
    </message>
    <message>
        <source>Ny bolig</source>
        <translation>New home</translation>
    </message>
    <message>
        <source>Ny bruker</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Ny frase</source>
        <translation>New phrase</translation>
    </message>
    <message>
        <source>Ny henvendelse</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Ny passordsetning</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Ny versjon fra {hvem}, {tid}.</source>
        <translation>New version from {hvem}, {tid}.</translation>
    </message>
    <message>
        <source>Nye ord</source>
        <translation>New words</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nytt fra kolleger</source>
        <translation>News from colleagues</translation>
    </message>
    <message>
        <source>Nytt i denne utgaven</source>
        <translation>New in this edition</translation>
    </message>
    <message>
        <source>Nytt notat</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Nytt samtykke</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>Nå: {svar}</source>
        <translation>Now: {svar}</translation>
    </message>
    <message>
        <source>Når</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Når det er signert</source>
        <translation>When it is signed</translation>
    </message>
    <message>
        <source>Når et samtykke trekkes, gjelder det med en gang.</source>
        <translation>When a consent is withdrawn, it holds at once.</translation>
    </message>
    <message>
        <source>Når feltapp sier fra</source>
        <translation>When feltapp tells you</translation>
    </message>
    <message>
        <source>Når maskinen er på nett, får kollegene som skal ha det, det du har signert.</source>
        <translation>When the computer is online, the colleagues who should have it get what you have signed.</translation>
    </message>
    <message>
        <source>Nødnumrene er sist kontrollert {dag}.</source>
        <translation>The emergency numbers were last checked {dag}.</translation>
    </message>
    <message>
        <source>Nøkkelfilen er skadet eller endret. Ingenting er slettet. Si fra til den som drifter feltapp.</source>
        <translation>The key file is damaged or changed. Nothing is deleted. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Nøkkelringen er skadet. Si fra til den som drifter feltapp.</source>
        <translation>The key ring is damaged. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Nøkkelringen mangler. Si fra til den som drifter feltapp.</source>
        <translation>The key ring is missing. Tell whoever runs feltapp.</translation>
    </message>
    <message>
        <source>Nøytral tittel («Min plan»)</source>
        <translation>Neutral title (“Min plan”)</translation>
    </message>
    <message>
        <source>Og {tall} til. Skriv for å finne dem.</source>
        <translation>And {tall} more. Type to find them.</translation>
    </message>
    <message numerus="yes">
        <source>Om %n dag(er)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n måned(er)</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Om %n uke(r)</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Om en bolig, aldri om helse eller person. Leses av teamleder og boligansvarlig.</source>
        <translation>About a home, never about health or a person. Read by the team leader and whoever is responsible for homes.</translation>
    </message>
    <message>
        <source>Om teamet selv, aldri om en bruker. Leses av teamet og koordinator.</source>
        <translation>About the team itself, never about a person. Read by the team and the coordinator.</translation>
    </message>
    <message>
        <source>Oppdater</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Oppfølging</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Oppfølging uten vedtak</source>
        <translation>Follow-up without a decision</translation>
    </message>
    <message>
        <source>Oppsummer</source>
        <translation>Sum up</translation>
    </message>
    <message>
        <source>Ord som ikke står i ordlista, får en bølge under. F9 eller høyreklikk viser forslag. Ord du legger til, er bare dine, og ligger kryptert på denne maskinen.</source>
        <translation>Words that are not in the word list get a wavy line. F9 or a right click shows suggestions. Words that you add are only yours, and lie encrypted on this computer.</translation>
    </message>
    <message>
        <source>Overgang</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Overgang og bolig</source>
        <translation>Transition and home</translation>
    </message>
    <message>
        <source>Oversikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Papirkopi til {navn}</source>
        <translation>Paper copy to {navn}</translation>
    </message>
    <message numerus="yes">
        <source>Passert %n dag(er)</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passert %n måned(er)</source>
        <translation>
            <numerusform>%n month overdue</numerusform>
            <numerusform>%n months overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Passert, før den står under «Ikke fulgt opp»</source>
        <translation>Overdue, before it stands under “Not followed up”</translation>
    </message>
    <message>
        <source>Passord til filen</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>Passordet er feil, eller det er ikke en fil fra feltapp.</source>
        <translation>The password is wrong, or this is not a file from feltapp.</translation>
    </message>
    <message>
        <source>Passordsetning</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passordsetningen er for lett å gjette. Bruk fem tilfeldige ord eller mer.</source>
        <translation>The passphrase is too easy to guess. Use five random words or more.</translation>
    </message>
    <message>
        <source>Passordsetningen er ikke riktig. Store og små bokstaver og mellomrom teller.</source>
        <translation>The passphrase is not right. Capital and small letters and spaces count.</translation>
    </message>
    <message>
        <source>Passordsetningen låser opp alt som ligger på maskinen. Vi har trukket fem ord til deg. Du kan også lage din egen, med fem tilfeldige ord eller mer.</source>
        <translation>The passphrase unlocks all that lies on the computer. We have drawn five words for you. You can also make your own, with five random words or more.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personen har adressesperre. Adresse, telefon, steder og navn på tjenester er tatt ut. Les gjennom det som er skrevet med egne ord før noen får papiret.</source>
        <translation>The person’s address is protected. Address, telephone, places and names of services have been taken out. Read through what is written in own words before anybody gets the paper.</translation>
    </message>
    <message>
        <source>Personen selv</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planen er din. Trykk på det du vil endre.</source>
        <translation>The plan is yours. Press what you want to change.</translation>
    </message>
    <message>
        <source>Planen er skrevet ut</source>
        <translation>The plan has been printed</translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planlegg besøk</source>
        <translation>Plan a visit</translation>
    </message>
    <message>
        <source>Planlegg uka</source>
        <translation>Plan the week</translation>
    </message>
    <message>
        <source>Prøv nå</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>På maskinen nå</source>
        <translation>On the computer now</translation>
    </message>
    <message>
        <source>På nett</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Pårørende</source>
        <translation>Family and friends</translation>
    </message>
    <message>
        <source>Pårørende kan bare være kilde når personen har sagt ja. Registrer et samtykke som gjelder begge veier.</source>
        <translation>Family and friends can only be a source when the person has said yes. Register a consent that holds both ways.</translation>
    </message>
    <message>
        <source>Raden er tatt bort</source>
        <translation>The row has been taken away</translation>
    </message>
    <message>
        <source>Raden står</source>
        <translation>The row stays</translation>
    </message>
    <message>
        <source>Registrer</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registrer samtykke</source>
        <translation>Register a consent</translation>
    </message>
    <message>
        <source>Resten av teamet får det når maskinene har vært på nett.</source>
        <translation>The rest of the team gets it when their computers have been online.</translation>
    </message>
    <message>
        <source>Resten vises ikke her, men kommer med på papiret.</source>
        <translation>The rest is not shown here, but comes along on paper.</translation>
    </message>
    <message>
        <source>Rett</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Rettelse</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Rettelsen</source>
        <translation>The correction</translation>
    </message>
    <message>
        <source>Rettet</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Rettigheter og vedtak</source>
        <translation>Rights and decisions</translation>
    </message>
    <message>
        <source>Ring først.</source>
        <translation>Call first.</translation>
    </message>
    <message>
        <source>Ring teamleder. Skriv tallene du hører, ikke tall fra skjermen.</source>
        <translation>Call the team leader. Write the numbers you hear, not numbers from the screen.</translation>
    </message>
    <message>
        <source>Rollen din gir ikke tilgang til mappen dette hører til i. Teamleder kan hjelpe deg.</source>
        <translation>Your role does not give access to the file this belongs in. The team leader can help you.</translation>
    </message>
    <message>
        <source>Rollen til medarbeideren gir ikke tilgang til dette.</source>
        <translation>The colleague’s role gives no access to this.</translation>
    </message>
    <message>
        <source>Rådene ved overdose står på bokmål: helsepersonell har ikke kontrollert en oversettelse.</source>
        <translation>The advice on overdose stands in bokmål: no health professional has checked a translation.</translation>
    </message>
    <message>
        <source>Rød</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Samarbeidspartnere</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Samme navn og fødselsdato</source>
        <translation>Same name and date of birth</translation>
    </message>
    <message>
        <source>Samme nummer</source>
        <translation>Same number</translation>
    </message>
    <message>
        <source>Samme person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Sammen med personen</source>
        <translation>Together with the person</translation>
    </message>
    <message>
        <source>Samtykke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Samtykke til {dag}</source>
        <translation>Consent until {dag}</translation>
    </message>
    <message>
        <source>Samtykke til {dag}, bare ved krise</source>
        <translation>Consent until {dag}, only in a crisis</translation>
    </message>
    <message>
        <source>Samtykker</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Samtykket</source>
        <translation>The consent</translation>
    </message>
    <message>
        <source>Samtykket er ikke gyldig ennå</source>
        <translation>The consent is not valid yet</translation>
    </message>
    <message>
        <source>Samtykket er trukket</source>
        <translation>The consent has been withdrawn</translation>
    </message>
    <message>
        <source>Samtykket gikk ut {dag}</source>
        <translation>The consent ran out {dag}</translation>
    </message>
    <message>
        <source>Samtykket gjelder bare ved krise</source>
        <translation>The consent holds only in a crisis</translation>
    </message>
    <message>
        <source>Samtykket gjelder fra {dag}</source>
        <translation>The consent holds from {dag}</translation>
    </message>
    <message>
        <source>Samtykket gjelder ikke ennå</source>
        <translation>The consent does not hold yet</translation>
    </message>
    <message>
        <source>Samtykket må si hva, til hvem og til når, og at personen er informert.</source>
        <translation>The consent must say what, to whom and until when, and that the person has been informed.</translation>
    </message>
    <message>
        <source>Samtykket til {mottaker} trekkes nå. Det som er delt før, står i loggen.</source>
        <translation>The consent for {mottaker} is withdrawn now. What has been shared before stands in the log.</translation>
    </message>
    <message>
        <source>Samtykket til {navn} dekker ikke dette</source>
        <translation>The consent for {navn} does not cover this</translation>
    </message>
    <message>
        <source>Satt ulikt</source>
        <translation>Set differently</translation>
    </message>
    <message>
        <source>Satt ulikt. Det strengeste gjelder til en leder setter den på nytt.</source>
        <translation>Set differently. The strictest holds until a leader sets it again.</translation>
    </message>
    <message>
        <source>Se</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Se forskjell</source>
        <translation>See the difference</translation>
    </message>
    <message>
        <source>Se forskjell: {navn}</source>
        <translation>See the difference: {navn}</translation>
    </message>
    <message>
        <source>Se hele planen</source>
        <translation>See the whole plan</translation>
    </message>
    <message>
        <source>Se hva som venter</source>
        <translation>See what is waiting</translation>
    </message>
    <message>
        <source>Se kortet</source>
        <translation>See the card</translation>
    </message>
    <message>
        <source>Se over</source>
        <translation>Look over</translation>
    </message>
    <message>
        <source>Se på skjemaet</source>
        <translation>Look at the form</translation>
    </message>
    <message>
        <source>Seks ord, med mellomrom imellom.</source>
        <translation>Six words, with spaces between.</translation>
    </message>
    <message>
        <source>Send melding først.</source>
        <translation>Send a message first.</translation>
    </message>
    <message>
        <source>Send og hent nå</source>
        <translation>Send and fetch now</translation>
    </message>
    <message>
        <source>Sender {antall} av {alle} …</source>
        <translation>Sending {antall} of {alle} …</translation>
    </message>
    <message>
        <source>Sendt til skriveren.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sendt til skriveren. Hent arket med en gang.</source>
        <translation>Sent to the printer. Fetch the sheet at once.</translation>
    </message>
    <message>
        <source>Sensitive svar</source>
        <translation>Sensitive answers</translation>
    </message>
    <message>
        <source>Sensitivt svar er endret.</source>
        <translation>A sensitive answer has changed.</translation>
    </message>
    <message>
        <source>Sensitivt, bare hvis dere velger det</source>
        <translation>Sensitive, only if you choose it</translation>
    </message>
    <message>
        <source>Sensitivt. Les det når dere er alene.</source>
        <translation>Sensitive. Read it when you are alone.</translation>
    </message>
    <message>
        <source>Sensitivt. Spør bare når dere er alene.</source>
        <translation>Sensitive. Ask only when you are alone.</translation>
    </message>
    <message>
        <source>Sentralen er gjenopprettet. Feltapp synkroniserer på nytt av seg selv.</source>
        <translation>The central server has been restored. Feltapp synchronises again by itself.</translation>
    </message>
    <message>
        <source>Sentralen har kvittert for alt som er skrevet på denne maskinen.</source>
        <translation>The central server has confirmed all that is written on this computer.</translation>
    </message>
    <message>
        <source>Sentralen har mye å gjøre. Feltapp prøver igjen om {ventetid}.</source>
        <translation>The central server is busy. Feltapp tries again in {ventetid}.</translation>
    </message>
    <message>
        <source>Sentralen sendte en nøkkel som ikke passer. Det som er skrevet ligger trygt her.</source>
        <translation>The central server sent a key that does not fit. What is written lies safely here.</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen</source>
        <translation>The central server does not let this computer in</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Alt du har skrevet, er trygt lagret her.</source>
        <translation>The central server does not let this computer in. Everything you have written is safely stored here.</translation>
    </message>
    <message>
        <source>Sentralen slipper ikke inn denne maskinen. Si fra til teamleder. Ingenting blir slettet.</source>
        <translation>The central server does not let this computer in. Tell the team leader. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke.</source>
        <translation>The central server does not answer.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Alt du har skrevet, er trygt lagret og kryptert her.</source>
        <translation>The central server does not answer. Everything you have written is safely stored and encrypted here.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Feltapp prøver igjen.</source>
        <translation>The central server does not answer. Feltapp tries again.</translation>
    </message>
    <message>
        <source>Sentralen svarer ikke. Prøver igjen {klokka}</source>
        <translation>The central server does not answer. Tries again {klokka}</translation>
    </message>
    <message>
        <source>Sentralen svarte noe feltapp ikke skjønner. Feltapp prøver igjen.</source>
        <translation>The central server answered something feltapp does not understand. Feltapp tries again.</translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Det som er skrevet ligger trygt her.</source>
        <translation>The central server did not accept it. What is written lies safely here.</translation>
    </message>
    <message>
        <source>Sentralen tok ikke imot. Teksten ligger trygt her.</source>
        <translation>The central server did not accept it. The text lies safely here.</translation>
    </message>
    <message>
        <source>Sett inn begge</source>
        <translation>Put in both</translation>
    </message>
    <message>
        <source>Sett inn en av teamets fraser</source>
        <translation>Put in one of the team’s phrases</translation>
    </message>
    <message>
        <source>Sett inn en av teamets tekster: Ctrl og mellomrom</source>
        <translation>Put in one of the team’s texts: Ctrl and space</translation>
    </message>
    <message>
        <source>Sett markøren i et tekstfelt først.</source>
        <translation>Put the cursor in a text field first.</translation>
    </message>
    <message>
        <source>Si fra til teamleder. Ingenting blir slettet.</source>
        <translation>Tell the team leader. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Side {nummer} av {tittel}</source>
        <translation>Page {nummer} of {tittel}</translation>
    </message>
    <message>
        <source>Side {n} av {alle}</source>
        <translation>Page {n} of {alle}</translation>
    </message>
    <message>
        <source>Siden {begun:%H.%M}</source>
        <translation>Since {begun:%H.%M}</translation>
    </message>
    <message>
        <source>Sider</source>
        <comment>hjelp</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Signer nå</source>
        <translation>Sign now</translation>
    </message>
    <message>
        <source>Signer og bruk</source>
        <translation>Sign and use</translation>
    </message>
    <message>
        <source>Signer skjemaet</source>
        <translation>Sign the form</translation>
    </message>
    <message>
        <source>Signer …</source>
        <translation>Sign …</translation>
    </message>
    <message>
        <source>Signert arbeid som ikke er sendt</source>
        <translation>Signed work that has not been sent</translation>
    </message>
    <message>
        <source>Signert. Fristene er regnet ut på nytt.</source>
        <translation>Signed. What is due has been worked out again.</translation>
    </message>
    <message>
        <source>Sikring</source>
        <translation>Safety of the home</translation>
    </message>
    <message>
        <source>Sikring: {ord}</source>
        <translation>Safety of the home: {ord}</translation>
    </message>
    <message>
        <source>Sist ble det ikke sagt at gjenopprettingsnøkkelen er på papir. Her er en ny. Den gamle virker ikke mer. Glemmer du passordsetningen, er dette det eneste som hjelper. Legg den et annet sted enn maskinen.</source>
        <translation>Last time nobody said that the recovery key is on paper. Here is a new one. The old one does not work any more. If you forget the passphrase, this is the only thing that helps. Keep it somewhere else than with the computer.</translation>
    </message>
    <message>
        <source>Sist kontakt</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Sist sikret kopi</source>
        <translation>Last safe copy</translation>
    </message>
    <message>
        <source>Sist synkronisert {tid}</source>
        <translation>Last synchronised {tid}</translation>
    </message>
    <message>
        <source>Sist, {dag}: {sagt}</source>
        <translation>Last time, {dag}: {sagt}</translation>
    </message>
    <message>
        <source>Siste gang på nett</source>
        <translation>Last time online</translation>
    </message>
    <message>
        <source>Sjekk</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Sjekkliste</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Skal</source>
        <translation>Shall</translation>
    </message>
    <message>
        <source>Skal de ha den nye planen?</source>
        <translation>Are they to have the new plan?</translation>
    </message>
    <message>
        <source>Skal ikke kontaktes</source>
        <translation>Must not be contacted</translation>
    </message>
    <message>
        <source>Skjema</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Skjema</source>
        <comment>flere</comment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Skjema (*.json)</source>
        <translation>Form (*.json)</translation>
    </message>
    <message>
        <source>Skjema som ikke er kommet til denne maskinen</source>
        <translation>Form that has not come to this computer</translation>
    </message>
    <message>
        <source>Skjemaer</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Skjemaet er alt i bruk.</source>
        <translation>The form is in use already.</translation>
    </message>
    <message>
        <source>Skjemaet er for stort til å deles med teamet. Ta bilder ut av filen.</source>
        <translation>The form is too large to be shared with the team. Take pictures out of the file.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange felt.</source>
        <translation>The form has too many fields.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange nivåer.</source>
        <translation>The form has too many levels.</translation>
    </message>
    <message>
        <source>Skjemaet har for mange svaralternativer.</source>
        <translation>The form has too many answer options.</translation>
    </message>
    <message>
        <source>Skjemaet har ingen felt.</source>
        <translation>The form has no fields.</translation>
    </message>
    <message>
        <source>Skjemaet «{navn}» finnes ikke her</source>
        <translation>The form “{navn}” is not here</translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» er ikke i bruk.</source>
        <translation>The form “{skjema}” is not in use.</translation>
    </message>
    <message>
        <source>Skjemaet «{skjema}» finnes ikke på denne maskinen.</source>
        <translation>The form “{skjema}” is not on this computer.</translation>
    </message>
    <message>
        <source>Skjermen er dekket</source>
        <translation>The screen is covered</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Skjul sensitive</source>
        <translation>Hide sensitive</translation>
    </message>
    <message>
        <source>Skjul sensitive svar</source>
        <translation>Hide sensitive answers</translation>
    </message>
    <message>
        <source>Skjul teksten</source>
        <translation>Hide the text</translation>
    </message>
    <message numerus="yes">
        <source>Skrevet med %n strek(er)</source>
        <translation>
            <numerusform>Written with %n stroke</numerusform>
            <numerusform>Written with %n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Skrevet under på skjermen {tid}</source>
        <translation>Signed on the screen {tid}</translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Skriv adressen til sentralen.</source>
        <translation>Write the address of the central server.</translation>
    </message>
    <message>
        <source>Skriv dagen som dd.mm.åååå.</source>
        <translation>Write the day as dd.mm.yyyy.</translation>
    </message>
    <message>
        <source>Skriv dagene som tall med komma mellom, for eksempel 0, 1, 7.</source>
        <translation>Write the days as numbers with commas between, for example 0, 1, 7.</translation>
    </message>
    <message>
        <source>Skriv dato og klokkeslett, for eksempel 02.06.2026 kl. 10.00.</source>
        <translation>Write date and time, for example 02.06.2026 kl. 10.00.</translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå, eller la feltet stå tomt.</source>
        <translation>Write the date as dd.mm.yyyy, or leave the field empty.</translation>
    </message>
    <message>
        <source>Skriv datoen som dd.mm.åååå.</source>
        <translation>Write the date as dd.mm.yyyy.</translation>
    </message>
    <message>
        <source>Skriv det ned nå, eller si det på telefon. Det lagres ikke.</source>
        <translation>Write it down now, or say it on the telephone. It is not stored.</translation>
    </message>
    <message>
        <source>Skriv en nettadresse.</source>
        <translation>Write a web address.</translation>
    </message>
    <message>
        <source>Skriv en passordsetning.</source>
        <translation>Write a passphrase.</translation>
    </message>
    <message>
        <source>Skriv en rettelse ved siden av. Det som er signert blir stående.</source>
        <translation>Write a correction beside it. What has been signed stays.</translation>
    </message>
    <message>
        <source>Skriv en tekst.</source>
        <translation>Write a text.</translation>
    </message>
    <message>
        <source>Skriv engangskoden.</source>
        <translation>Write the one-time code.</translation>
    </message>
    <message>
        <source>Skriv et helt tall.</source>
        <translation>Write a whole number.</translation>
    </message>
    <message>
        <source>Skriv et navn</source>
        <translation>Write a name</translation>
    </message>
    <message>
        <source>Skriv et navn, eller det personen vil bli kalt.</source>
        <translation>Write a name, or what the person wants to be called.</translation>
    </message>
    <message>
        <source>Skriv et tall fra 1 til {grense}.</source>
        <translation>Write a number from 1 to {grense}.</translation>
    </message>
    <message>
        <source>Skriv et tall.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <source>Skriv for å finne en frase</source>
        <translation>Type to find a phrase</translation>
    </message>
    <message>
        <source>Skriv for å finne et skjema</source>
        <translation>Type to find a form</translation>
    </message>
    <message>
        <source>Skriv hjemmel i merknaden, eller registrer et samtykke som gjelder begge veier.</source>
        <translation>Write the legal basis in the remark, or register a consent that holds both ways.</translation>
    </message>
    <message>
        <source>Skriv hvem som skal ha kopien.</source>
        <translation>Write who gets the copy.</translation>
    </message>
    <message>
        <source>Skriv hvorfor, så en kollega forstår det.</source>
        <translation>Write why, so that a colleague understands it.</translation>
    </message>
    <message>
        <source>Skriv høyst {grense} tegn.</source>
        <translation>Write at most {grense} characters.</translation>
    </message>
    <message>
        <source>Skriv klokka som 10.00.</source>
        <translation>Write the time as 10.00.</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet som 10.00.</source>
        <translation>Write the time as 10.00.</translation>
    </message>
    <message>
        <source>Skriv med egne ord</source>
        <translation>Write in own words</translation>
    </message>
    <message>
        <source>Skriv minst ett svar først.</source>
        <translation>Write at least one answer first.</translation>
    </message>
    <message>
        <source>Skriv minst {grense} tegn.</source>
        <translation>Write at least {grense} characters.</translation>
    </message>
    <message>
        <source>Skriv minutter, eller la feltet stå tomt.</source>
        <translation>Write minutes, or leave the field empty.</translation>
    </message>
    <message>
        <source>Skriv navn eller adresse</source>
        <translation>Type a name or address</translation>
    </message>
    <message>
        <source>Skriv navnet ditt på linja, med finger, penn eller mus.</source>
        <translation>Write your name on the line, with a finger, pen or mouse.</translation>
    </message>
    <message>
        <source>Skriv notat</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Skriv ny fra denne</source>
        <translation>Write a new one from this</translation>
    </message>
    <message>
        <source>Skriv plan</source>
        <translation>Write the plan</translation>
    </message>
    <message>
        <source>Skriv på nytt</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Skriv på én linje.</source>
        <translation>Write on one line.</translation>
    </message>
    <message>
        <source>Skriv sammen</source>
        <translation>Combine</translation>
    </message>
    <message>
        <source>Skriv tallene teamleder leser opp.</source>
        <translation>Write the numbers that the team leader reads out.</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Skriv ut det du skriver, merket UTKAST</source>
        <translation>Print what you are writing, marked UTKAST (draft)</translation>
    </message>
    <message>
        <source>Skriv året kilden er fra, for eksempel 2026.</source>
        <translation>Write the year of the source, for example 2026.</translation>
    </message>
    <message>
        <source>Skriv: {del}</source>
        <translation>Write: {del}</translation>
    </message>
    <message>
        <source>Skriver</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Prøv igjen, eller velg en annen. Loggen sier at kopien er gitt.</source>
        <translation>The printer did not accept it. Try again, or choose another. The log says that the copy has been given.</translation>
    </message>
    <message>
        <source>Skriveren tok ikke imot. Skriv nøkkelen av.</source>
        <translation>The printer did not accept it. Write the key down.</translation>
    </message>
    <message>
        <source>Skriverkøen på denne maskinen kan ha en kopi av arket i opptil et døgn, hvis den ikke er satt opp til å slette den. I køen står det bare «feltapp».</source>
        <translation>The print queue of this computer can keep a copy of the sheet for up to a day, if it is not set up to delete it. The queue says only “feltapp”.</translation>
    </message>
    <message>
        <source>Slik det ble signert</source>
        <translation>As it was signed</translation>
    </message>
    <message>
        <source>Slik har du svart</source>
        <translation>This is how you have answered</translation>
    </message>
    <message>
        <source>Slik ser det ut</source>
        <translation>What it looks like</translation>
    </message>
    <message>
        <source>Slik står det</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>Slik vil du ha det</source>
        <translation>The way you want it</translation>
    </message>
    <message>
        <source>Slik virker det</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Slipp inn igjen</source>
        <translation>Let in again</translation>
    </message>
    <message>
        <source>Slå sammen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Snu skjermen</source>
        <translation>Turn the screen</translation>
    </message>
    <message>
        <source>Snu skjermen mot personen: samtykke og plan</source>
        <translation>Turn the screen to the person: consent and plan</translation>
    </message>
    <message>
        <source>Snu skjermen og skriv på nytt</source>
        <translation>Turn and sign again</translation>
    </message>
    <message>
        <source>Snu skjermen og skriv under</source>
        <translation>Turn and sign</translation>
    </message>
    <message>
        <source>Som maskinen</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Sorter etter</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Sosiale tjenester. Leses av teamet, ikke av koordinator.</source>
        <translation>Social services. Read by the team, not by the coordinator.</translation>
    </message>
    <message>
        <source>Sosialtjenesten</source>
        <translation>Social services</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Språk på papiret</source>
        <translation>Language on paper</translation>
    </message>
    <message>
        <source>Språk: {liste}</source>
        <translation>Language: {liste}</translation>
    </message>
    <message>
        <source>Språk: {spraak}</source>
        <translation>Language: {spraak}</translation>
    </message>
    <message>
        <source>Språket i skjemaet</source>
        <translation>The language of the form</translation>
    </message>
    <message>
        <source>Spør sentralen …</source>
        <translation>Asking the central server …</translation>
    </message>
    <message>
        <source>Spør, og skriv ned svaret ordrett.</source>
        <translation>Ask, and write the answer down word for word.</translation>
    </message>
    <message>
        <source>Stamkort</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>Standarden er {lengde}. {kilde}.</source>
        <translation>The default is {lengde}. {kilde}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start besøk</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Start fra begge tekstene. Bare du ser dette til du lagrer.</source>
        <translation>Start from both texts. Only you see this until you save.</translation>
    </message>
    <message>
        <source>Stavekontroll</source>
        <translation>Spell-check</translation>
    </message>
    <message>
        <source>Sterk hvis ordene er tilfeldige. Feltapp kan ikke se om de er det.</source>
        <translation>Strong if the words are random. Feltapp cannot see whether they are.</translation>
    </message>
    <message>
        <source>Sterk. Ordene er trukket tilfeldig.</source>
        <translation>Strong. The words were drawn at random.</translation>
    </message>
    <message>
        <source>Står i loggen før noe skrives ut eller lagres.</source>
        <translation>Stands in the log before anything is printed or saved.</translation>
    </message>
    <message>
        <source>Større tekst får ikke plass på denne skjermen.</source>
        <translation>Larger text does not fit on this screen.</translation>
    </message>
    <message>
        <source>Svar ja eller nei.</source>
        <translation>Answer yes or no.</translation>
    </message>
    <message>
        <source>Svarene</source>
        <translation>The answers</translation>
    </message>
    <message>
        <source>Svarene på et eget skjema kan ikke ligge i mappen «{mappe}». Velg en annen.</source>
        <translation>The answers to a form of your own cannot lie in “{mappe}”. Choose another.</translation>
    </message>
    <message>
        <source>Svaret er ikke lagret ennå.</source>
        <translation>The answer is not saved yet.</translation>
    </message>
    <message>
        <source>Svaret passer ikke med en regel i skjemaet.</source>
        <translation>The answer does not fit a rule of the form.</translation>
    </message>
    <message>
        <source>Svartilstand</source>
        <translation>State of the answer</translation>
    </message>
    <message>
        <source>Svartilstand for {tekst}</source>
        <translation>State of the answer for {tekst}</translation>
    </message>
    <message>
        <source>Svært dårlig</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Svært godt</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Synkronisering</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Så gammel kan en plan eller kartlegging være</source>
        <translation>How old a plan or an assessment may be</translation>
    </message>
    <message>
        <source>Så slutter tilgangen av seg selv. Et annet team må ha en dag.</source>
        <translation>Then the access ends by itself. Another team must have a day.</translation>
    </message>
    <message>
        <source>Så stor blir teksten.</source>
        <translation>The text will be this large.</translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet, hentet {tid}.</source>
        <translation>As far as this computer knows, fetched {tid}.</translation>
    </message>
    <message>
        <source>Så vidt denne maskinen vet.</source>
        <translation>As far as this computer knows.</translation>
    </message>
    <message>
        <source>Søk</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Søk etter person, notat, skjema eller handling</source>
        <translation>Search for a person, note, form or action</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Ta bort det som ikke er dekket</source>
        <translation>Take away what is not covered</translation>
    </message>
    <message>
        <source>Ta bort underskriften</source>
        <translation>Take the signature away</translation>
    </message>
    <message>
        <source>Ta bort {nr}</source>
        <translation>Take away {nr}</translation>
    </message>
    <message>
        <source>Ta bort {tekst}</source>
        <translation>Take away {tekst}</translation>
    </message>
    <message>
        <source>Ta den med</source>
        <translation>Take it along</translation>
    </message>
    <message>
        <source>Ta i bruk</source>
        <translation>Take into use</translation>
    </message>
    <message>
        <source>Ta i bruk et skjema</source>
        <translation>Take a form into use</translation>
    </message>
    <message>
        <source>Ta i bruk et skjema …</source>
        <translation>Take a form into use …</translation>
    </message>
    <message>
        <source>Ta i bruk igjen</source>
        <translation>Take into use again</translation>
    </message>
    <message>
        <source>Ta imot</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Ta over</source>
        <translation>Take over</translation>
    </message>
    <message numerus="yes">
        <source>Ta over %n bruker(e)</source>
        <translation>
            <numerusform>Take over %n person</numerusform>
            <numerusform>Take over %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta over etter en kollega</source>
        <translation>Take over after a colleague</translation>
    </message>
    <message>
        <source>Ta over fra kollega</source>
        <translation>Take over from a colleague</translation>
    </message>
    <message>
        <source>Ta skjemaet i bruk uten dette</source>
        <translation>Take the form into use without this</translation>
    </message>
    <message>
        <source>Ta ut av bruk</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Ta ut av ordlista</source>
        <translation>Take out of the word list</translation>
    </message>
    <message>
        <source>Takk. Nå kan du gi maskinen tilbake.</source>
        <translation>Thank you. Now you can give the computer back.</translation>
    </message>
    <message>
        <source>Takk. Svaret ditt er lagret.</source>
        <translation>Thank you. Your answer is saved.</translation>
    </message>
    <message>
        <source>Tallene stemmer ikke. Ring teamleder og les dem en gang til. Er de fortsatt ulike, skal du ikke melde inn maskinen.</source>
        <translation>The numbers do not agree. Call the team leader and read them once more. If they still differ, do not enrol the computer.</translation>
    </message>
    <message>
        <source>Taster</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Teamet</source>
        <translation>The team</translation>
    </message>
    <message>
        <source>Teamet har ingen egne skjemaer ennå.</source>
        <translation>The team has no forms of its own yet.</translation>
    </message>
    <message>
        <source>Teamet har ingen fraser ennå. Lag dem under «Teamet».</source>
        <translation>The team has no phrases yet. Make them under “The team”.</translation>
    </message>
    <message>
        <source>Teamets egne skjemaer</source>
        <translation>The team’s own forms</translation>
    </message>
    <message>
        <source>Teamleder har den. Begynner med https://</source>
        <translation>The team leader has it. Begins with https://</translation>
    </message>
    <message>
        <source>Teamleder setter kommunens frister.</source>
        <translation>The team leader sets the municipality’s time limits.</translation>
    </message>
    <message>
        <source>Teamleder tar skjemaer i bruk og ut av bruk.</source>
        <translation>The team leader takes forms into use and out of use.</translation>
    </message>
    <message>
        <source>Tegn skjemaet i skjemabyggeren, og lagre det som fil.</source>
        <translation>Draw the form in the form designer, and save it as a file.</translation>
    </message>
    <message>
        <source>Teknisk feilmelding</source>
        <translation>Technical error message</translation>
    </message>
    <message>
        <source>Teksten over er endret etter underskriften. Personen må skrive under på nytt.</source>
        <translation>The text above has changed since the signature. The person must sign again.</translation>
    </message>
    <message>
        <source>Tekster dere bruker ofte. Sett dem inn med Ctrl og mellomrom.</source>
        <translation>Texts that you use often. Put them in with Ctrl and space.</translation>
    </message>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Tekststørrelse og språk gjelder fra innmeldingen. Alt kan endres under Innstillinger.</source>
        <translation>Text size and language hold from the enrolment on. All of it can be changed under Settings.</translation>
    </message>
    <message>
        <source>Telefonen. Teamleder leser opp noen tall som du skriver.</source>
        <translation>The telephone. The team leader reads out some numbers that you write.</translation>
    </message>
    <message>
        <source>Telefonnumre, grupper, Housing First</source>
        <translation>Telephone numbers, groups, Housing First</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Til og med {dag}</source>
        <translation>Until {dag}</translation>
    </message>
    <message>
        <source>Til underskrift</source>
        <translation>For signature</translation>
    </message>
    <message>
        <source>Til underskriften</source>
        <translation>To the signature</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tilbake (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Tilbake til forrige side</source>
        <translation>Back to the previous page</translation>
    </message>
    <message>
        <source>Tilby</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Tilgang</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Tilgang ved navn</source>
        <translation>Access by name</translation>
    </message>
    <message>
        <source>Tillegg</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>Tiltak og vedtak</source>
        <translation>Measures and decisions</translation>
    </message>
    <message>
        <source>To felt i skjemaet har samme linkId.</source>
        <translation>Two fields of the form have the same linkId.</translation>
    </message>
    <message>
        <source>To stamkort vises som én person.</source>
        <translation>Two sets of basic details are shown as one person.</translation>
    </message>
    <message>
        <source>To versjoner</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>To versjoner av samme svar</source>
        <translation>Two versions of the same answer</translation>
    </message>
    <message>
        <source>To versjoner venter</source>
        <translation>Two versions waiting</translation>
    </message>
    <message>
        <source>To versjoner · {navn}</source>
        <translation>Two versions · {navn}</translation>
    </message>
    <message>
        <source>To versjoner – ikke avklart</source>
        <translation>Two versions – not settled</translation>
    </message>
    <message>
        <source>To versjoner: velg tekst, eller skriv en ny</source>
        <translation>Two versions: choose a text, or write a new one</translation>
    </message>
    <message>
        <source>To versjoner: {versjoner}</source>
        <translation>Two versions: {versjoner}</translation>
    </message>
    <message>
        <source>Trekk</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Trekk samtykke</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Trekk samtykke nå</source>
        <translation>Withdraw consent now</translation>
    </message>
    <message>
        <source>Trekk samtykket til {mottaker}</source>
        <translation>Withdraw the consent to {mottaker}</translation>
    </message>
    <message>
        <source>Trukket</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Trukket {dag}</source>
        <translation>Withdrawn {dag}</translation>
    </message>
    <message>
        <source>Trygghet</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Trykk F8 eller knappen for å fortsette.</source>
        <translation>Press F8 or the button to go on.</translation>
    </message>
    <message>
        <source>Trykk på tallet som passer best. Det finnes ikke noe riktig svar.</source>
        <translation>Press the number that fits best. There is no right answer.</translation>
    </message>
    <message>
        <source>UTKAST</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Uke {uke}</source>
        <translation>Week {uke}</translation>
    </message>
    <message>
        <source>Ukjent</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Ukjent medarbeider</source>
        <translation>Unknown member of staff</translation>
    </message>
    <message>
        <source>Underlag for henvisning</source>
        <translation>Basis for a referral</translation>
    </message>
    <message>
        <source>Underskrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Underskriften gjelder en annen tekst enn den som står her nå.</source>
        <translation>The signature is for another text than the one that stands here now.</translation>
    </message>
    <message>
        <source>Unntak etter lov, i dag</source>
        <translation>Exception by law, today</translation>
    </message>
    <message>
        <source>Utboksen mangler. Det som er skrevet ligger trygt i lageret.</source>
        <translation>The outbox is missing. What is written lies safely in the store.</translation>
    </message>
    <message>
        <source>Ute av bruk</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Uten mottaker</source>
        <translation>Without a recipient</translation>
    </message>
    <message>
        <source>Uten navn</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Uten nummer</source>
        <translation>Without a number</translation>
    </message>
    <message>
        <source>Uten tittel</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Utkast</source>
        <comment>flere</comment>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Utkast, {tid}</source>
        <translation>Draft, {tid}</translation>
    </message>
    <message>
        <source>Utkast: {tittel}</source>
        <translation>Draft: {tittel}</translation>
    </message>
    <message>
        <source>Utkastet blir borte og kan ikke hentes tilbake.</source>
        <translation>The draft goes away and cannot be brought back.</translation>
    </message>
    <message>
        <source>Utkastet er ikke her lenger. Det kan være signert i mellomtiden.</source>
        <translation>The draft is not here any more. It may have been signed in the meantime.</translation>
    </message>
    <message>
        <source>Valget ditt blir en ny versjon. {hvem} ser hva du valgte, og kan gå tilbake.</source>
        <translation>Your choice becomes a new version. {hvem} sees what you chose, and can go back.</translation>
    </message>
    <message>
        <source>Valgt</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Vedlegg</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Vedleggene er for store. Til sammen kan de være {grense}.</source>
        <translation>The attachments are too large. Together they can be {grense}.</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Velg</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Velg denne</source>
        <translation>Choose this</translation>
    </message>
    <message>
        <source>Velg en dag fra i dag og høyst ett år fram.</source>
        <translation>Choose a day from today and at most one year ahead.</translation>
    </message>
    <message>
        <source>Velg en enhet.</source>
        <translation>Choose a unit.</translation>
    </message>
    <message>
        <source>Velg et tall fra 1 til 7.</source>
        <translation>Choose a number from 1 to 7.</translation>
    </message>
    <message>
        <source>Velg et tall.</source>
        <translation>Choose a number.</translation>
    </message>
    <message>
        <source>Velg ett av svarene.</source>
        <translation>Choose one of the answers.</translation>
    </message>
    <message>
        <source>Velg hva slags nummer det er.</source>
        <translation>Choose what kind of number it is.</translation>
    </message>
    <message>
        <source>Velg hvem besøket er til.</source>
        <translation>Choose whom the visit is to.</translation>
    </message>
    <message>
        <source>Velg hvem det gjelder.</source>
        <translation>Choose whom it is about.</translation>
    </message>
    <message>
        <source>Velg hvem som skal ha filen.</source>
        <translation>Choose who gets the file.</translation>
    </message>
    <message>
        <source>Velg hvem som skal ha kopien.</source>
        <translation>Choose who gets the copy.</translation>
    </message>
    <message>
        <source>Velg hvorfor den lukkes.</source>
        <translation>Choose why it is closed.</translation>
    </message>
    <message>
        <source>Velg kollega</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Velg medarbeider</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Velg minst én ting som skal være med.</source>
        <translation>Choose at least one thing to include.</translation>
    </message>
    <message>
        <source>Velg person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Velg tall når skjermen er snudd</source>
        <translation>Choose a number when the screen is turned</translation>
    </message>
    <message>
        <source>Velg tekst</source>
        <translation>Choose text</translation>
    </message>
    <message>
        <source>Velg teksten til {hvem}</source>
        <translation>Choose the text of {hvem}</translation>
    </message>
    <message>
        <source>Velkommen til feltapp</source>
        <translation>Welcome to feltapp</translation>
    </message>
    <message>
        <source>Venter på deg</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Venter på kvittering</source>
        <translation>Waiting to be confirmed</translation>
    </message>
    <message>
        <source>Venter på nett</source>
        <translation>Waiting to be online</translation>
    </message>
    <message>
        <source>Venter på teamleder</source>
        <translation>Waiting for the team leader</translation>
    </message>
    <message>
        <source>Versjon {versjon}</source>
        <translation>Version {versjon}</translation>
    </message>
    <message>
        <source>Versjon {versjon} var alt tatt i bruk med et annet innhold. {hvem}: gi den et nytt nummer.</source>
        <translation>Version {versjon} had already been taken into use with other content. {hvem}: give it a new number.</translation>
    </message>
    <message>
        <source>Versjon {versjon} · {dag}</source>
        <translation>Version {versjon} · {dag}</translation>
    </message>
    <message>
        <source>Versjon {versjon}{dag}. Laget sammen med {hvem}.</source>
        <translation>Version {versjon}{dag}. Made together with {hvem}.</translation>
    </message>
    <message>
        <source>Versjoner</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Vet ikke</source>
        <translation>Does not know</translation>
    </message>
    <message>
        <source>Videre til henvendelsen</source>
        <translation>On to the request</translation>
    </message>
    <message>
        <source>Vil bli kalt</source>
        <translation>Wants to be called</translation>
    </message>
    <message>
        <source>Ville eller kunne ikke svare</source>
        <translation>Would not or could not answer</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vis bare</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Vis det til personen alene, i stor skrift: F4</source>
        <translation>Show it to the person alone, in large letters: F4</translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Vis hva jeg svarte sist</source>
        <translation>Show my last answer</translation>
    </message>
    <message>
        <source>Vis hva som ble endret</source>
        <translation>Show what was changed</translation>
    </message>
    <message>
        <source>Vis igjen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Vis på skjermen</source>
        <translation>Show on the screen</translation>
    </message>
    <message>
        <source>Vis teksten som er underskrevet</source>
        <translation>Show the text that was signed</translation>
    </message>
    <message>
        <source>Vis {navn}</source>
        <translation>Show {navn}</translation>
    </message>
    <message>
        <source>Vis {tittel}</source>
        <translation>Show {tittel}</translation>
    </message>
    <message>
        <source>Vises som snart</source>
        <translation>Shown as soon</translation>
    </message>
    <message>
        <source>Vist på skjermen for {navn}</source>
        <translation>Shown on the screen to {navn}</translation>
    </message>
    <message>
        <source>Vist på skjermen. Det står i loggen hvem som så det.</source>
        <translation>Shown on the screen. The log says who saw it.</translation>
    </message>
    <message>
        <source>Vist på skjermen. {side}</source>
        <translation>Shown on the screen. {side}</translation>
    </message>
    <message>
        <source>Vurder</source>
        <translation>Consider</translation>
    </message>
    <message>
        <source>alle fem delene</source>
        <translation>all five parts</translation>
    </message>
    <message>
        <source>alle skal ha én fast kontaktperson</source>
        <translation>everyone must have one steady contact person</translation>
    </message>
    <message>
        <source>annenhver uke</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>ansvarlig: {navn}</source>
        <translation>responsible: {navn}</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>august</source>
        <translation>August</translation>
    </message>
    <message>
        <source>av {navn}</source>
        <translation>by {navn}</translation>
    </message>
    <message>
        <source>avslutningen er signert</source>
        <translation>the closing has been signed</translation>
    </message>
    <message>
        <source>befart {siden}</source>
        <translation>inspected {siden}</translation>
    </message>
    <message>
        <source>begynt {dag}</source>
        <translation>begun {dag}</translation>
    </message>
    <message>
        <source>behov og vilkår er til stede</source>
        <translation>needs and conditions are there</translation>
    </message>
    <message>
        <source>besøk planlegg uke</source>
        <translation>visit plan week</translation>
    </message>
    <message>
        <source>bolig</source>
        <translation>dwelling</translation>
    </message>
    <message>
        <source>dag {dager}</source>
        <translation>day {dager}</translation>
    </message>
    <message>
        <source>dager</source>
        <translation>days</translation>
    </message>
    <message>
        <source>dd.mm.åååå</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>dd.mm.åååå tt.mm</source>
        <translation>dd.mm.yyyy hh.mm</translation>
    </message>
    <message>
        <source>dekk skjermen skjul</source>
        <translation>cover the screen hide</translation>
    </message>
    <message>
        <source>deles ikke</source>
        <translation>are not shared</translation>
    </message>
    <message>
        <source>delte</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>den sier selv hvor lenge den gjelder</source>
        <translation>says itself how long it holds</translation>
    </message>
    <message>
        <source>den som først får kontakt, sikrer at personen følges opp</source>
        <translation>whoever is contacted first makes sure that the person is followed up</translation>
    </message>
    <message>
        <source>desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>en nyere mappe er ikke med</source>
        <translation>a newer file is not included</translation>
    </message>
    <message>
        <source>et svar uten spørsmål</source>
        <translation>an answer without a question</translation>
    </message>
    <message>
        <source>et tiltak begynte</source>
        <translation>a measure began</translation>
    </message>
    <message>
        <source>evaluer før vedtaket fornyes</source>
        <translation>evaluate before the decision is renewed</translation>
    </message>
    <message>
        <source>evaluering av tilbudet</source>
        <translation>evaluation of the service</translation>
    </message>
    <message>
        <source>fast kontaktperson</source>
        <translation>steady contact person</translation>
    </message>
    <message>
        <source>februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>fortell om retten til koordinator</source>
        <translation>tell about the right to a coordinator</translation>
    </message>
    <message>
        <source>fortell om rettigheter, klage og innsyn</source>
        <translation>tell about rights, complaint and access</translation>
    </message>
    <message>
        <source>fortell personen hva som er gitt etter lov</source>
        <translation>tell the person what has been given by law</translation>
    </message>
    <message>
        <source>fra signerte notater</source>
        <translation>from signed notes</translation>
    </message>
    <message>
        <source>fra {dag}</source>
        <translation>from {dag}</translation>
    </message>
    <message>
        <source>fra {navn}</source>
        <translation>from {navn}</translation>
    </message>
    <message>
        <source>fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>første møte etter vedtaket</source>
        <translation>first meeting after the decision</translation>
    </message>
    <message>
        <source>første versjon</source>
        <translation>first version</translation>
    </message>
    <message>
        <source>ga tilgang</source>
        <translation>gave access</translation>
    </message>
    <message>
        <source>gode planer før innflytting, laget sammen</source>
        <translation>good plans before moving in, made together</translation>
    </message>
    <message>
        <source>går ut {naar}</source>
        <translation>runs out {naar}</translation>
    </message>
    <message>
        <source>henvendelsen venter på at noen tar ansvar</source>
        <translation>the request is waiting for somebody to take responsibility</translation>
    </message>
    <message>
        <source>hver dag</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>hver uke</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>hver {nummer}. dag</source>
        <translation>every {nummer} days</translation>
    </message>
    <message>
        <source>hver {nummer}. uke</source>
        <translation>every {nummer} weeks</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i forkant av innflytting</source>
        <translation>before moving in</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>ikke befart ennå</source>
        <translation>not inspected yet</translation>
    </message>
    <message>
        <source>ikke bekreftet</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>ikke ennå</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>ikke meldt</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>ikke sagt ja</source>
        <translation>not said yes</translation>
    </message>
    <message>
        <source>ikke svart</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>ikke valgt</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>ingen besøk</source>
        <translation>no visits</translation>
    </message>
    <message>
        <source>ingen endrede svar</source>
        <translation>no changed answers</translation>
    </message>
    <message>
        <source>ingen har ansvaret</source>
        <translation>nobody is responsible</translation>
    </message>
    <message numerus="yes">
        <source>innen %n måned(er)</source>
        <translation>
            <numerusform>within %n month</numerusform>
            <numerusform>within %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>innhent samtykket på nytt</source>
        <translation>ask for the consent again</translation>
    </message>
    <message>
        <source>innstillinger farger mørk lys kontrast tekststørrelse</source>
        <translation>settings colours dark light contrast text size</translation>
    </message>
    <message>
        <source>januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>jevnlig, med personen</source>
        <translation>regularly, with the person</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>journal føres uten opphold</source>
        <translation>the journal is kept without delay</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>kan få det</source>
        <translation>may have it</translation>
    </message>
    <message>
        <source>kan få – {hvorfor}</source>
        <translation>may have – {hvorfor}</translation>
    </message>
    <message>
        <source>kan ikke få – {hvorfor}</source>
        <translation>may not have – {hvorfor}</translation>
    </message>
    <message>
        <source>kartlegging før innflytting</source>
        <translation>assessment before moving in</translation>
    </message>
    <message>
        <source>kartleggingen ble begynt</source>
        <translation>the assessment was begun</translation>
    </message>
    <message>
        <source>kilde: {kilde}</source>
        <translation>source: {kilde}</translation>
    </message>
    <message>
        <source>kl. {klokka}</source>
        <translation>at {klokka}</translation>
    </message>
    <message>
        <source>kolleger ser det først når det er sendt</source>
        <translation>colleagues see it only when it has been sent</translation>
    </message>
    <message>
        <source>kontakt etter overgangen</source>
        <translation>contact after the transition</translation>
    </message>
    <message>
        <source>kontrollert {dag}</source>
        <translation>checked {dag}</translation>
    </message>
    <message>
        <source>kortet sier selv hvor lenge det gjelder</source>
        <translation>the card says itself how long it holds</translation>
    </message>
    <message>
        <source>kortvarig oppfølging, uten vedtak</source>
        <translation>short follow-up, without a decision</translation>
    </message>
    <message>
        <source>krise- og mestringsplan før overgangen</source>
        <translation>crisis and coping plan before the transition</translation>
    </message>
    <message>
        <source>kveld og helg {telefon}</source>
        <translation>evenings and weekends {telefon}</translation>
    </message>
    <message>
        <source>lagret noe som ikke kan vises her</source>
        <translation>saved something that cannot be shown here</translation>
    </message>
    <message>
        <source>lagret underveis</source>
        <translation>saved along the way</translation>
    </message>
    <message>
        <source>leste</source>
        <translation>read</translation>
    </message>
    <message>
        <source>litt</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>livskvalitet</source>
        <translation>quality of life</translation>
    </message>
    <message>
        <source>lås las lukk</source>
        <translation>lock close</translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>mandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>mandag til fredag</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>mangler</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>meldt {dag}</source>
        <translation>reported {dag}</translation>
    </message>
    <message>
        <source>min dag</source>
        <translation>my day</translation>
    </message>
    <message>
        <source>mine brukere</source>
        <translation>my people</translation>
    </message>
    <message>
        <source>minst hver måned</source>
        <translation>at least every month</translation>
    </message>
    <message>
        <source>minst hver {nummer}. måned</source>
        <translation>at least every {nummer} months</translation>
    </message>
    <message>
        <source>mm.åååå</source>
        <translation>mm.yyyy</translation>
    </message>
    <message>
        <source>må fylles ut</source>
        <translation>must be filled in</translation>
    </message>
    <message>
        <source>noe er utelatt</source>
        <translation>something has been left out</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>ny bruker registrer</source>
        <translation>new person register</translation>
    </message>
    <message>
        <source>ny henvendelse</source>
        <translation>new request</translation>
    </message>
    <message>
        <source>nytt utkast</source>
        <translation>new draft</translation>
    </message>
    <message>
        <source>når kontaktpersonen ikke er koordinator</source>
        <translation>when the contact person is not the coordinator</translation>
    </message>
    <message>
        <source>og hjelp med å få kontakt</source>
        <translation>and help to get in touch</translation>
    </message>
    <message>
        <source>og {antall} til</source>
        <translation>and {antall} more</translation>
    </message>
    <message>
        <source>og {tall} til</source>
        <translation>and {tall} more</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>oppfølgingen etter flytting går ut</source>
        <translation>follow-up after the move runs out</translation>
    </message>
    <message>
        <source>oppsummer tiltaket</source>
        <translation>sum up the measure</translation>
    </message>
    <message>
        <source>overført til deg</source>
        <translation>handed over to you</translation>
    </message>
    <message>
        <source>personen bestemmer</source>
        <translation>the person decides</translation>
    </message>
    <message>
        <source>personen er avsluttet her, og følges opp en tid etter flyttingen</source>
        <translation>the person is closed here, and is followed up for a while after the move</translation>
    </message>
    <message>
        <source>personen er lovet svar innen denne dagen</source>
        <translation>the person has been promised an answer by this day</translation>
    </message>
    <message>
        <source>personen har barn</source>
        <translation>the person has children</translation>
    </message>
    <message>
        <source>personen skal få vite hva som er delt, med hvem og hvorfor</source>
        <translation>the person must be told what has been shared, with whom and why</translation>
    </message>
    <message>
        <source>personen takket nei sist</source>
        <translation>the person said no last time</translation>
    </message>
    <message>
        <source>personen var påvirket av rusmidler sist, så det kan ikke brukes</source>
        <translation>the person was under the influence last time, so it cannot be used</translation>
    </message>
    <message>
        <source>plan for innflyttingen</source>
        <translation>plan for moving in</translation>
    </message>
    <message>
        <source>plan før overganger</source>
        <translation>plan before transitions</translation>
    </message>
    <message>
        <source>pågår</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>reise {tid}</source>
        <translation>travel {tid}</translation>
    </message>
    <message>
        <source>samtykke går ut</source>
        <translation>consent runs out</translation>
    </message>
    <message>
        <source>samtykke til {hvem} går ut</source>
        <translation>consent for {hvem} runs out</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>siden {dag}: {by}</source>
        <translation>since {dag}: {by}</translation>
    </message>
    <message>
        <source>signert</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>signert arbeid som ikke er sendt</source>
        <translation>signed work that has not been sent</translation>
    </message>
    <message>
        <source>signerte</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>sist</source>
        <translation>last time</translation>
    </message>
    <message>
        <source>sist befart {dag}</source>
        <translation>last inspected {dag}</translation>
    </message>
    <message>
        <source>sjekklista «Fra institusjon til egen bolig»</source>
        <translation>the checklist “From an institution to a home of one’s own”</translation>
    </message>
    <message>
        <source>skal alltid tilbys den som henvender seg</source>
        <translation>must always be offered to whoever gets in touch</translation>
    </message>
    <message>
        <source>skal brukes før innflytting</source>
        <translation>must be used before moving in</translation>
    </message>
    <message>
        <source>skal vurderes for hver person</source>
        <translation>must be considered for each person</translation>
    </message>
    <message>
        <source>skrev</source>
        <translation>wrote</translation>
    </message>
    <message>
        <source>skrev ut</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>skriv ut planen før overgangen</source>
        <translation>print the plan before the transition</translation>
    </message>
    <message>
        <source>sosialtjeneste</source>
        <translation>social services</translation>
    </message>
    <message>
        <source>spør igjen om individuell plan</source>
        <translation>ask again about an individual plan</translation>
    </message>
    <message>
        <source>spør igjen om koordinator</source>
        <translation>ask again about a coordinator</translation>
    </message>
    <message>
        <source>stamkort</source>
        <translation>basic details</translation>
    </message>
    <message>
        <source>standarden, {lengde}</source>
        <translation>the default, {lengde}</translation>
    </message>
    <message>
        <source>svar på søknaden, eller send foreløpig svar</source>
        <translation>answer the application, or send a provisional answer</translation>
    </message>
    <message>
        <source>svarte ikke</source>
        <translation>did not answer</translation>
    </message>
    <message>
        <source>synkronisering synkroniser send hent</source>
        <translation>synchronisation synchronise send fetch</translation>
    </message>
    <message>
        <source>søknaden skulle vært besvart</source>
        <translation>the application should have been answered</translation>
    </message>
    <message>
        <source>søkte</source>
        <translation>searched</translation>
    </message>
    <message>
        <source>søndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>ta over overta kollega kontaktperson</source>
        <translation>take over colleague contact person</translation>
    </message>
    <message>
        <source>tatt bort</source>
        <translation>taken away</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>teamet telefon partnere grupper</source>
        <translation>the team telephone partners groups</translation>
    </message>
    <message>
        <source>teamets egne</source>
        <translation>the team’s own</translation>
    </message>
    <message>
        <source>til {dag}</source>
        <translation>until {dag}</translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres</source>
        <translation>the offer must be documented</translation>
    </message>
    <message>
        <source>tilbudet skal dokumenteres, også uten individuell plan</source>
        <translation>the offer must be documented, also without an individual plan</translation>
    </message>
    <message>
        <source>tilby individuell plan</source>
        <translation>offer an individual plan</translation>
    </message>
    <message>
        <source>tilby koordinator</source>
        <translation>offer a coordinator</translation>
    </message>
    <message>
        <source>tilby oppfølgingssamtale</source>
        <translation>offer a follow-up conversation</translation>
    </message>
    <message>
        <source>tilby veiledning i rollen som forelder</source>
        <translation>offer guidance as a parent</translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>tok tilgang</source>
        <translation>took access</translation>
    </message>
    <message>
        <source>tom</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>tre til seks måneder i ny bydel</source>
        <translation>three to six months in the new district</translation>
    </message>
    <message>
        <source>trygghet</source>
        <translation>safety</translation>
    </message>
    <message>
        <source>uke {uke} · {dag}–{dag2}</source>
        <translation>week {uke} · {dag}–{dag2}</translation>
    </message>
    <message>
        <source>undersøk om personen har fastlege</source>
        <translation>find out whether the person has a GP</translation>
    </message>
    <message>
        <source>utkast som ikke er signert</source>
        <translation>draft that has not been signed</translation>
    </message>
    <message>
        <source>vedtak er tidsavgrenset</source>
        <translation>decisions are limited in time</translation>
    </message>
    <message>
        <source>vedtaket begynte å gjelde</source>
        <translation>the decision came into force</translation>
    </message>
    <message>
        <source>venter på {navn}</source>
        <translation>waiting for {navn}</translation>
    </message>
    <message>
        <source>versjon {versjon}</source>
        <translation>version {versjon}</translation>
    </message>
    <message>
        <source>vurder individuell plan</source>
        <translation>consider an individual plan</translation>
    </message>
    <message>
        <source>vurder vedtak om råd og veiledning (§ 17)</source>
        <translation>consider a decision on advice and guidance (§ 17)</translation>
    </message>
    <message>
        <source>vurderingen av voldsrisiko går ut</source>
        <translation>the assessment of the risk of violence runs out</translation>
    </message>
    <message>
        <source>vurdert {dag}</source>
        <translation>assessed {dag}</translation>
    </message>
    <message>
        <source>{alder} år</source>
        <translation>{alder} years</translation>
    </message>
    <message>
        <source>{antall_feil} av {antall} har noe som må rettes</source>
        <translation>{antall_feil} of {antall} have something to correct</translation>
    </message>
    <message>
        <source>{antall} av {alle} er tatt bort</source>
        <translation>{antall} of {alle} have been taken away</translation>
    </message>
    <message>
        <source>{antall} av {alle} gjennomgått</source>
        <translation>{antall} of {alle} gone through</translation>
    </message>
    <message>
        <source>{begynn}Uthevet tekst{slutt} er ulik</source>
        <translation>{begynn}Highlighted text{slutt} differs</translation>
    </message>
    <message>
        <source>{ferdig} av {alle}</source>
        <translation>{ferdig} of {alle}</translation>
    </message>
    <message>
        <source>{ferdig} av {antall} gjennomført</source>
        <translation>{ferdig} of {antall} carried out</translation>
    </message>
    <message>
        <source>{forste} og {siste}</source>
        <translation>{forste} and {siste}</translation>
    </message>
    <message numerus="yes">
        <source>{frister} for %n bruker(e)</source>
        <translation>
            <numerusform>{frister} for %n person</numerusform>
            <numerusform>{frister} for %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>{gitt} av {bevilget} i vedtak</source>
        <translation>{gitt} of {bevilget} in the decision</translation>
    </message>
    <message numerus="yes">
        <source>{gjort} %n gang(er)</source>
        <translation>
            <numerusform>{gjort} %n time</numerusform>
            <numerusform>{gjort} %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>{hva} ({antall} ganger)</source>
        <translation>{hva} ({antall} times)</translation>
    </message>
    <message>
        <source>{hva}, dag {nummer}</source>
        <translation>{hva}, day {nummer}</translation>
    </message>
    <message>
        <source>{hva}, {minutter} min</source>
        <translation>{hva}, {minutter} min</translation>
    </message>
    <message>
        <source>{hvem} (deg)</source>
        <translation>{hvem} (you)</translation>
    </message>
    <message>
        <source>{hvem} skrev: {tekst}</source>
        <translation>{hvem} wrote: {tekst}</translation>
    </message>
    <message>
        <source>{hvorfor} i to stamkort. Ingenting flyttes, og dere kan angre.</source>
        <translation>{hvorfor} in two sets of basic details. Nothing is moved, and you can undo it.</translation>
    </message>
    <message>
        <source>{kilde}, kapittel 4.1.2; forvaltningsloven § 11 a</source>
        <translation>{kilde}, chapter 4.1.2; forvaltningsloven § 11 a</translation>
    </message>
    <message>
        <source>{kilde}, tiltak 5</source>
        <translation>{kilde}, measure 5</translation>
    </message>
    <message>
        <source>{kilde}, tiltak 7</source>
        <translation>{kilde}, measure 7</translation>
    </message>
    <message>
        <source>{kilde}. Lengden: {egen}</source>
        <translation>{kilde}. The length: {egen}</translation>
    </message>
    <message>
        <source>{liste}. Slikt gis aldri i en fil, eller kan ikke leses på denne maskinen.</source>
        <translation>{liste}. Such things are never given in a file, or cannot be read on this computer.</translation>
    </message>
    <message>
        <source>{mine} av {alle} i teamet</source>
        <translation>{mine} of {alle} in the team</translation>
    </message>
    <message>
        <source>{minutter} min</source>
        <translation>{minutter} min</translation>
    </message>
    <message>
        <source>{navn} har ansvaret</source>
        <translation>{navn} is responsible</translation>
    </message>
    <message>
        <source>{navn} kan ikke få alt.</source>
        <translation>{navn} may not have all of it.</translation>
    </message>
    <message>
        <source>{navn} kan ikke få dette.</source>
        <translation>{navn} may not have this.</translation>
    </message>
    <message>
        <source>{navn} sin egen vurdering</source>
        <translation>{navn}: own score</translation>
    </message>
    <message>
        <source>{navn}&apos;</source>
        <comment>eier</comment>
        <translation>{navn}’</translation>
    </message>
    <message>
        <source>{navn}, åpen nå</source>
        <translation>{navn}, open now</translation>
    </message>
    <message>
        <source>{navn}s</source>
        <comment>eier</comment>
        <translation>{navn}’s</translation>
    </message>
    <message>
        <source>{noen} og {antall} til</source>
        <translation>{noen} and {antall} more</translation>
    </message>
    <message>
        <source>{nummer} av 7</source>
        <translation>{nummer} of 7</translation>
    </message>
    <message>
        <source>{nummer} av {alle}</source>
        <translation>{nummer} of {alle}</translation>
    </message>
    <message>
        <source>{sagt}: {tittel}, versjon {versjon}</source>
        <translation>{sagt}: {tittel}, version {versjon}</translation>
    </message>
    <message>
        <source>{sendes}, {antall} av dem når du har låst opp</source>
        <translation>{sendes}, {antall} of them when you have unlocked</translation>
    </message>
    <message>
        <source>{skjema} pågår</source>
        <translation>{skjema} under way</translation>
    </message>
    <message>
        <source>{skjema}, versjon {versjon}</source>
        <translation>{skjema}, version {versjon}</translation>
    </message>
    <message>
        <source>{tall} av {alle} svar</source>
        <translation>{tall} of {alle} answers</translation>
    </message>
    <message>
        <source>{tekst}: annet</source>
        <translation>{tekst}: other</translation>
    </message>
    <message>
        <source>{tekst}: enhet</source>
        <translation>{tekst}: unit</translation>
    </message>
    <message>
        <source>{timer} t</source>
        <translation>{timer} h</translation>
    </message>
    <message>
        <source>{tittel} for {navn}</source>
        <translation>{tittel} for {navn}</translation>
    </message>
    <message>
        <source>{ukedag} {dag}. {maaned}</source>
        <translation>{ukedag} {dag} {maaned}</translation>
    </message>
    <message>
        <source>{verdi} av 7</source>
        <translation>{verdi} of 7</translation>
    </message>
    <message>
        <source>{waits_for}. Du har ansvaret</source>
        <translation>{waits_for}. You are responsible</translation>
    </message>
    <message>
        <source>«Ikke spurt» betyr at ingenting kan deles.</source>
        <translation>“Not asked” means that nothing can be shared.</translation>
    </message>
    <message>
        <source>«Trygghet ved besøk» går ut</source>
        <translation>“Safety at visits” runs out</translation>
    </message>
    <message>
        <source>· er ikke tatt i bruk ennå</source>
        <translation>· has not been taken into use yet</translation>
    </message>
    <message>
        <source>· hvem kan vite hva, til når</source>
        <translation>· who may know what, until when</translation>
    </message>
    <message>
        <source>· versjon {versjon}</source>
        <translation>· version {versjon}</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Åpne det som ble rettet</source>
        <translation>Open what was corrected</translation>
    </message>
    <message>
        <source>Åpne feltapp</source>
        <translation>Open feltapp</translation>
    </message>
    <message>
        <source>Åpne kalender</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Åpne notat</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>Åpne rettelsen</source>
        <translation>Open the correction</translation>
    </message>
    <message>
        <source>Åpner Synkronisering</source>
        <translation>Opens Synchronisation</translation>
    </message>
    <message>
        <source>Åpnet ikke</source>
        <translation>Did not open the door</translation>
    </message>
    <message>
        <source>Årstall</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Én tekst om personen som dere skriver videre på, med nye versjoner.</source>
        <translation>One text about the person that you go on writing, with new versions.</translation>
    </message>
    <message>
        <source>Ønsker ikke å svare</source>
        <translation>Does not want to answer</translation>
    </message>
    <message>
        <source>Ønsket ikke</source>
        <translation>Did not want to</translation>
    </message>
    <message>
        <source>Øv først, med oppdiktede personer</source>
        <translation>Practise first, with made-up people</translation>
    </message>
    <message>
        <source>Øv med oppdiktede personer</source>
        <translation>Practise with made-up people</translation>
    </message>
    <message>
        <source>Øving</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Øving – oppdiktede personer</source>
        <translation>Practice – made-up people</translation>
    </message>
    <message>
        <source>Øving: ingenting sendes</source>
        <translation>Practice: nothing is sent</translation>
    </message>
    <message>
        <source>Øvingen ble avbrutt</source>
        <translation>The practice was interrupted</translation>
    </message>
    <message>
        <source>Øvingen er avsluttet</source>
        <translation>The practice has ended</translation>
    </message>
    <message>
        <source>åååå</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>øv øving øve oppdiktede personer prøv demo</source>
        <translation>practise practice made-up people try demo</translation>
    </message>
    <message numerus="yes">
        <source>… og %n eldre endring(er)</source>
        <translation>
            <numerusform>… and %n older change</numerusform>
            <numerusform>… and %n older changes</numerusform>
        </translation>
    </message>
    <message>
        <source>… og {antall} felt til</source>
        <translation>… and {antall} more fields</translation>
    </message>
    <message>
        <source>… og {tall} til</source>
        <translation>… and {tall} more</translation>
    </message>
</context>
</TS>
