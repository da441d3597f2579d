<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n dag(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dager med kontakt etter en overgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget arbeid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et utkast uten signatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For det som skal gjøres med alle som er nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For å svare på en søknad</source>
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
        <source>Gjelder fra neste gang du låser opp. Låseskjermen følger med når feltapp starter på nytt. Skjemaene og det som er skrevet, er på det språket de er skrevet på.</source>
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
        <source>Når feltapp sier fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passert, før den står under «Ikke fulgt opp»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammen med personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signert arbeid som ikke er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så gammel kan en plan eller kartlegging være</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vises som snart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag {dager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>innen %n måned(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>{forste} og {siste}</source>
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
</context>
</TS>
