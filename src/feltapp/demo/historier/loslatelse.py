"""Løslatelse på torsdag.

Tor kommer ut av fengsel torsdag 12. mars 2026.  De første dagene er de farligste.  Mandag sier appen hva som mangler.
Kari skriver planen sammen med Tor i fengselet, uten nett, og skriver den ut.  Fengselet får den ikke: Tor har ikke sagt
ja til det.  Torsdag står hun ved porten.  Fredag svarer han ikke, og det lukker ingenting.  Lørdag er Amir på vakt.
"""

from collections.abc import Mapping
from pathlib import Path

from pypdfium2 import PdfDocument

from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.hender import (
    Svar,
    arrive,
    at_leader,
    check_due,
    everything_arrives,
    fill,
    lock,
    one,
    open_person,
    sign,
    text,
    write,
)
from feltapp.demo.historier.personer import TOR

PAPER = "krise-og-mestringsplan-tor.pdf"

PLAN = {
    "plan.viktig": "Å ha noe å stå opp til. Og at mora mi slipper å være redd.",
    "plan.utlosende": "Første kvelden alene. At gamle kjente ringer på.",
    "plan.krise.merkes": "Jeg tenker at én gang går bra.",
    "plan.krise.jeg": "Ringer Kari eller vakta før jeg går ut.",
    "plan.krise.andre": "Kom hjem til meg. Ikke kjeft.",
    "plan.mott": "Si det rett ut. Bli med på en røyk.",
    "plan.overdose.nalokson-hvor": "I jakkelomma, og i skapet på badet",
}


def mandag(story: Historie) -> None:
    """Hva mangler før torsdag?"""
    kari, tor = story.kari, story.people[TOR]
    window = arrive(story, kari, "2026-03-09 08.15")
    window.see("Flytter snart", "Tor Eide")
    story.picture(kari, "min-dag")
    check_due(
        story,
        kari,
        tor,
        {
            "plan-for-overgang": "2026-03-12",
            "kartlegging-for-innflytting": "2026-03-12",
            "sjekkliste-for-innflytting": "2026-03-12",
            "plan-for-innflytting": "2026-03-12",
            "kontakt-etter-overgang": "",
        },
    )
    open_person(window, TOR, tor)
    story.picture(kari, "tor")


def planen(story: Historie) -> None:
    """I fengselet, uten nett."""
    kari, tor = story.kari, story.people[TOR]
    window = kari.window
    kari.relay.cut()
    story.at("2026-03-09 12.30")
    window.click("Skriv plan")
    wait_for("planen", lambda: window.at("skjema"))
    fill(window, {path: text(words) for path, words in PLAN.items()})
    story.picture(kari, "planen")
    sign(window)
    check_due(story, kari, tor, {"plan-for-overgang": "", "skriv-ut-plan": "2026-03-12"})
    open_person(window, TOR, tor)
    story.picture(kari, "skriv-ut")
    window.click("Krise- og mestringsplan")
    wait_for("planen", lambda: window.at("kriseplan"))
    window.soon("skriv", words="Noen andre", text="Kontaktbetjent Ås")
    window.see("Kontaktbetjent Ås kan ikke få dette.")
    story.check(True, "Fengselet får ikke planen: Tor har ikke sagt ja til det")
    story.picture(kari, "porten-sier-nei")
    story.check(kari.read("antall", bruker=tor, skjema="kopi") == 0, "Ingenting er gitt, og ingenting er skrevet")
    window.soon("skriv", words="Noen andre", text="")
    window.click("Tor – egen kopi")
    window.click("Skriv ut")
    window.see("Sendt til skriveren.")
    (sheet,) = story.printer.sheets()
    (story.out / PAPER).write_bytes(sheet)
    paper = _read(story.out / PAPER)
    story.check(all(_flat(words) in _flat(paper) for words in PLAN.values()), "Alt Tor sa, står på arket hans")
    check_due(story, kari, tor, {"skriv-ut-plan": ""})
    story.check(["skriv-ut", "Kari Moen"] in kari.read("logg", bruker=tor), "Loggen sier hvem som skrev ut")
    kari.relay.mend()
    everything_arrives(story, kari)
    lock(kari)


def onsdag(story: Historie) -> None:
    """Det siste som må være på plass."""
    kari, tor = story.kari, story.people[TOR]
    window = arrive(story, kari, "2026-03-11 09.00")
    open_person(window, TOR, tor)
    write(window, "Sjekkliste", {"sjekk.innflytting": text("12.03.2026"), "sjekk.bolig.nokler": one("gjort")})
    window.soon("trykk-rad", words="Plan for innflyttingen")
    wait_for("overgangen", lambda: window.at("skjema"))
    fill(
        window,
        {
            "overgang.nalokson": one("har"),
            "overgang.kontaktplan": text("Kari torsdag og fredag. Amir har vakt lørdag og søndag."),
            "overgang.plan": one("ja"),
        },
    )
    sign(window)
    check_due(story, kari, tor, {"sjekkliste-for-innflytting": "", "plan-for-innflytting": ""})
    story.picture(kari, "klart")
    lock(kari)


def torsdag(story: Historie) -> None:
    """Ved porten."""
    kari, tor = story.kari, story.people[TOR]
    window = arrive(story, kari, "2026-03-12 11.20")
    open_person(window, TOR, tor)
    window.click("Bolig")
    window.click("Oppdater: Overgang")
    wait_for("overgangen", lambda: window.at("skjema"))
    fill(window, {"overgang.faktisk": text("12.03.2026")})
    sign(window)
    check_due(story, kari, tor, {"kontakt-etter-overgang": "2026-03-12"})
    _contact(story, window, {"overgangskontakt.nadd": one("ja"), "overgangskontakt.nalokson": one("har")}, "0")
    check_due(story, kari, tor, {"kontakt-etter-overgang": "2026-03-13"})
    story.picture(kari, "ute")
    lock(kari)


def fredag(story: Historie) -> None:
    """Tor svarer ikke."""
    kari, tor = story.kari, story.people[TOR]
    window = arrive(story, kari, "2026-03-13 16.00")
    open_person(window, TOR, tor)
    story.picture(kari, "dag-1")
    _contact(
        story, window, {"overgangskontakt.nadd": one("nei"), "overgangskontakt.nadd.ikke": one("svarte-ikke")}, "1"
    )
    check_due(story, kari, tor, {"kontakt-etter-overgang": "2026-03-13"})
    story.check(True, "At Tor ikke svarte, lukket ingenting")
    everything_arrives(story, kari)
    lock(kari)


def lordag(story: Historie) -> None:
    """Amir er på vakt."""
    amir, tor = story.amir, story.people[TOR]
    window = arrive(story, amir, "2026-03-14 11.00")
    wait_for("det Kari skrev", lambda: amir.read("antall", bruker=tor, skjema="overgangskontakt") == 2, 20)
    check_due(story, amir, tor, {"kontakt-etter-overgang": "2026-03-13"})
    open_person(window, TOR, tor)
    story.picture(amir, "vakt")
    _contact(story, window, {"overgangskontakt.nadd": one("ja"), "overgangskontakt.nalokson": one("har")}, "2")
    check_due(story, amir, tor, {"kontakt-etter-overgang": "2026-03-15"})
    everything_arrives(story, amir)
    due = {each["regel"]: each["dag"] for each in at_leader(story, "frister", bruker=tor)}
    story.check(due["kontakt-etter-overgang"] == "2026-03-15", "Teamleder ser at søndag er neste")


def _contact(story: Historie, window: Hand, answers: Mapping[str, Svar], day: str) -> None:
    window.soon("trykk-rad", words="Kontakt etter overgangen")
    wait_for("kontakten", lambda: window.at("skjema"))
    fill(window, {"overgangskontakt.dag": one(day), **answers})
    sign(window)


def _read(path: Path) -> str:
    document = PdfDocument(path.read_bytes())
    try:
        return "\n".join(document[number].get_textpage().get_text_bounded() for number in range(len(document)))
    finally:
        document.close()


def _flat(words: str) -> str:
    return " ".join(words.split())


MANUS = Manus(
    name="loslatelse",
    title="Løslatelse på torsdag",
    begins="2026-03-09 07.30",
    people=personer.med_tor,
    steps=(
        ("Mandag: hva mangler før torsdag?", mandag),
        ("I fengselet, uten nett: planen skrives og skrives ut", planen),
        ("Onsdag: det siste som må være på plass", onsdag),
        ("Torsdag: ved porten", torsdag),
        ("Fredag: Tor svarer ikke", fredag),
        ("Lørdag: Amir er på vakt", lordag),
    ),
)
