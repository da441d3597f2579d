"""What Kari and Amir have written after meeting Lars; made up, and as he could read it himself."""

from collections.abc import Iterator
from datetime import date

from feltapp.oppdiktet import entries
from feltapp.oppdiktet.entries import Note
from feltapp.oppdiktet.made_up import MadeUpRecord


def lars_notes(today: date) -> Iterator[MadeUpRecord]:
    """His notes, the newest first."""
    yield entries.note(
        today,
        4,
        13,
        "amir",
        Note(
            text="Gikk gjennom innflyttingsplanen sammen med Lars og Solveig på Solhøgda. Nøkler hentes torsdag kl. "
            "11. Strøm er bestilt, og innboforsikringen gjelder fra samme dag.",
            view="Lars vil bære inn tingene sjøl. Han vil ha én av oss der, ikke flere.",
            following="Kari møter Lars ved leiligheten torsdag kl. 11.",
            place="institusjon",
            types=("samarbeidsmote",),
            minutes=60,
            travel=70,
        ),
    )
    yield entries.note(
        today,
        12,
        14,
        "kari",
        Note(
            text="Besøk på Solhøgda. Snakket om leiligheten og fortsatte på kartleggingen. Lars gleder seg. Han er "
            "litt urolig for nabostøy, for det var det som gjorde det vanskelig sist.",
            view="«Det er ikke leiligheta jeg gruer meg til. Det er den første kvelden.»",
            following="Lage plan for de første kveldene. Kari tar med ørepropper og tegning av leiligheten.",
            place="institusjon",
            minutes=50,
            travel=35,
        ),
    )
    yield entries.note(
        today,
        19,
        15,
        "kari",
        Note(
            text="Så på leiligheten sammen med Lars. To rom i tredje etasje, rolig bakgård. Vi sjekket røykvarsler, "
            "ventilasjon og hvor søpla skal. Naboen hilste i trappa.",
            view="Lars sier at lyset på kjøkkenet er fint om morgenen. Han vil gjerne male veggen i stua.",
            following="Avklare med utleier om Lars kan male selv.",
            place="ute",
            types=("hjemmebesok", "system-los"),
            minutes=90,
            travel=40,
        ),
    )
    yield entries.note(
        today,
        33,
        11,
        "amir",
        Note(
            text="Møte med NAV om depositum og fast trekk til husleie. Lars var med hele møtet og stilte "
            "spørsmålene selv. Søknaden om kommunalt frikort er sendt.",
            view="Lars var lettet over at noen tok brevene sammen med ham.",
            following="Amir følger opp svaret om depositum innen to uker.",
            place="kontor",
            types=("system-los", "samarbeidsmote"),
            minutes=55,
            travel=15,
        ),
    )
    yield entries.note(
        today,
        54,
        14,
        "kari",
        Note(
            text="Gåtur langs elva. Vi snakket om hva som hjelper når kveldene blir lange. Opplæring i nalokson for "
            "Lars og søsteren Anne. Begge prøvde sprayen på dukke.",
            view="«Greit å vite at Anne kan det.»",
            place="ute",
            types=("aktivitet", "nalokson", "russamtale"),
            minutes=75,
            travel=35,
        ),
    )
    yield entries.note(
        today,
        75,
        13,
        "kari",
        Note(
            text="Kom til avtalt tid. Lars var på tur med gruppa på Solhøgda og hadde glemt avtalen.",
            following="Ringer mandag for ny avtale.",
            place="institusjon",
            types=("hjemmebesok",),
            outcome="ikke-hjemme",
            minutes=0,
            travel=70,
        ),
    )
    yield entries.note(
        today,
        130,
        12,
        "kari",
        Note(
            text="Samtale om samvær. Barnas mor har sagt ja til søndager, først på kafé. Lars var forberedt og "
            "hadde skrevet ned hva han ville si.",
            view="Han er stolt av at det ble ja.",
            following="Prøve to søndager og snakke sammen etterpå.",
            place="institusjon",
            minutes=60,
            travel=35,
        ),
    )
