"""Notes that read like real ones: what happened, what was done, what the person thinks, what comes next.

Written as if the person reads them, because the person can (domain brief §5.1 and §6).  {navn} is what the person is
called.  Nothing in here fits one sex only.
"""

from feltapp.oppdiktet.entries import Note

NOTES = (
    Note(
        text="{navn} åpnet da jeg hadde sagt hvem jeg var. Vi drakk kaffe og gikk gjennom posten. Tre brev var "
        "regninger, ett var fra NAV. Vi svarte på det sammen.",
        view="Det var godt å få åpnet brevene.",
        following="Ta med mappe til papirer neste gang.",
        types=("hjemmebesok", "system-los"),
    ),
    Note(
        text="Gåtur rundt vannet. {navn} hadde sovet lite og ville ikke snakke så mye. Vi gikk i stillhet en del av "
        "veien.",
        view="«Det er fint at du ikke maser.»",
        following="Ny tur samme dag neste uke.",
        place="ute",
        types=("aktivitet",),
        minutes=60,
    ),
    Note(
        text="Møtte opp til avtalt tid. Ingen åpnet. La lapp i postkassa med telefonnummer og ny avtale.",
        following="Ringer i morgen og prøver igjen torsdag.",
        outcome="apnet-ikke",
        minutes=0,
        types=("hjemmebesok",),
    ),
    Note(
        text="{navn} ringte og avlyste. Var forkjølet og ville sove. Vi avtalte ny tid på telefonen.",
        outcome="avlyst-bruker",
        minutes=5,
        travel=0,
        place="kontor",
    ),
    Note(
        text="Fulgte {navn} til fastlegen. {navn} fortalte selv om smertene og hadde skrevet ned tre spørsmål på "
        "forhånd. Legen tar blodprøver og ny time er satt opp.",
        view="Fornøyd med at legen hørte etter.",
        following="Hente svar på blodprøver sammen om to uker.",
        place="annet",
        types=("kjoring", "system-los"),
        minutes=80,
        travel=30,
    ),
    Note(
        text="Planlagt samtale om rusmidler. {navn} har ikke brukt amfetamin på tre uker. Fredager er tyngst. Vi "
        "snakket om hva som har hjulpet de siste gangene, og skrev det inn i planen.",
        view="Vil redusere, ikke slutte helt nå.",
        following="Samtale igjen om to uker. Ringer fredag kl. 18.",
        types=("russamtale",),
    ),
    Note(
        text="Sårstell på venstre legg. Såret er mindre og renner ikke. Skiftet bandasje og viste hvordan {navn} "
        "kan gjøre det selv. Ingen feber.",
        view="Gjør mindre vondt enn forrige uke.",
        following="Nytt stell om tre dager. Lege hvis det blir rødt rundt.",
        types=("sarstell", "hjemmebesok"),
        minutes=30,
    ),
    Note(
        text="Handlet sammen. {navn} hadde laget liste og holdt seg til budsjettet. Vi lagde fiskesuppe, nok til "
        "tre dager.",
        view="«Jeg har ikke hatt mat i fryseren siden i fjor.»",
        types=("adl", "aktivitet"),
        minutes=95,
    ),
    Note(
        text="Samarbeidsmøte med NAV og DPS på video. {navn} var med hjemmefra og styrte rekkefølgen på sakene. "
        "Enige om at vi i teamet koordinerer, og at ingen ringer naboen.",
        view="Bra å slippe å reise. Litt mange ord.",
        following="Referat til {navn} på papir innen fredag.",
        types=("samarbeidsmote",),
        minutes=60,
        travel=0,
        place="kontor",
    ),
    Note(
        text="Opplæring i nalokson. {navn} og en venn prøvde sprayen på dukke og kan si hva de gjør i riktig "
        "rekkefølge. Delte ut to sprayer. Den ene ligger i kjøkkenskuffen.",
        view="Trygt å vite at vennen kan det.",
        types=("nalokson",),
        minutes=25,
    ),
    Note(
        text="Jeg kom fem minutter for sent og sa unnskyld. {navn} sto klar med jakka på. Vi gikk til "
        "aktivitetshuset, hilste på de som var der, og ble til lunsj.",
        view="Kommer til å gå igjen, helst på en dag med få folk.",
        following="Avtalt onsdag kl. 11.",
        place="ute",
        types=("aktivitet",),
        minutes=120,
    ),
    Note(
        text="{navn} var oppgitt da jeg kom. Utleier hadde låst seg inn for å lese av strøm uten å si fra. Vi "
        "ringte utleier sammen. De beklaget, og sier fra to dager før neste gang.",
        view="«Det er hjemmet mitt. De må banke på.»",
        types=("hjemmebesok", "system-los"),
        minutes=50,
    ),
    Note(
        text="Kort besøk. {navn} hadde brukt siden sist og ville helst hvile. Jeg ble sittende til vi hadde spist "
        "litt og snakket om hvem som er i nærheten i kveld. Nalokson ligger på nattbordet.",
        view="Greit med besøk, men ikke lenge.",
        following="Ringer i morgen kl. 10.",
        minutes=25,
        types=("hjemmebesok", "nalokson"),
    ),
    Note(
        text="Tannlege for første gang på mange år. {navn} var nervøs og ba om at jeg satt inne i rommet. To tenner "
        "fikset, plan for resten er laget.",
        view="Stolt etterpå. Vil ta bilde når det er ferdig.",
        following="Neste time er om tre uker. Jeg henter.",
        place="annet",
        types=("kjoring",),
        minutes=110,
        travel=45,
    ),
    Note(
        text="Gikk gjennom økonomien. Husleia går i fast trekk fra neste måned. {navn} satte selv opp hva som er "
        "igjen til mat, telefon og tobakk.",
        view="Bedre å vite det enn å lure.",
        following="Se på det igjen etter første utbetaling.",
        types=("system-los",),
        place="kontor",
    ),
    Note(
        text="{navn} ringte selv i dag og spurte om vi kunne komme tidligere. Det hadde vært bråk i oppgangen i "
        "natt. Vi snakket om hva som gir ro, og hengte teppe foran ytterdøra.",
        view="Tryggere nå. Vil ikke klage på naboen.",
        following="Ringer i kveld kl. 20.",
        types=("hjemmebesok", "samtale"),
        minutes=55,
    ),
    Note(
        text="Vi bakte sammen med to andre på teamets kjøkken. {navn} viste hvordan en setter surdeig, og de andre "
        "fulgte oppskriften til {navn}.",
        view="Morsomt å være den som kan noe.",
        place="kontor",
        types=("gruppe", "aktivitet"),
        minutes=120,
        travel=0,
    ),
    Note(
        text="Besøk på sykehuset. {navn} skal utskrives til helgen og er bekymret for å komme hjem til tom "
        "leilighet. Vi skrev handleliste og avtalte hvem som kommer hver dag.",
        view="Vil hjem, men ikke alene første kvelden.",
        following="Jeg er der når drosjen kommer lørdag kl. 12.",
        place="institusjon",
        types=("samtale", "samarbeidsmote"),
        minutes=45,
        travel=50,
    ),
    Note(
        text="Vi måtte avlyse, sykdom i teamet. Ringte {navn} kl. 9 og sa hvorfor.",
        view="Greit når noen sier fra.",
        following="Ny avtale i morgen.",
        outcome="avlyst-oss",
        minutes=5,
        travel=0,
        place="kontor",
    ),
    Note(
        text="{navn} ønsket ikke besøk i dag, men ville gjerne ha en prat gjennom døra. Alt står bra til. Mat er "
        "handlet.",
        view="«Kom på fredag i stedet.»",
        following="Fredag kl. 13.",
        outcome="onsket-ikke",
        minutes=10,
        types=("hjemmebesok",),
    ),
)
