"""Rita sier nei: til individuell plan, til koordinator, og til at noe deles.

Et nei er et svar.  Det skrives med hennes ord, appen maser ikke, og spør igjen den dagen de ble enige om.  Samtykket
til NAV trekkes.  Fra da av får NAV ingenting, og det står hvorfor.  Rita selv får alt som er hennes.
"""

from feltapp.demo.hand import wait_for
from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.hender import (
    arrive,
    at_leader,
    check_due,
    everything_arrives,
    lock,
    one,
    open_person,
    text,
    write,
)
from feltapp.demo.historier.personer import RITA

NAV = "NAV Eksempel"


def tilbud(story: Historie) -> None:
    """Individuell plan og koordinator tilbys.  Rita vil ikke."""
    kari, rita = story.kari, story.people[RITA]
    window = arrive(story, kari, "2026-03-09 12.00")
    open_person(window, RITA, rita)
    check_due(story, kari, rita, {"ip": "2026-03-16", "koordinator": "2026-03-16"})
    story.picture(kari, "rita")
    write(
        window,
        "Individuell plan",
        {
            "ip.har": one("nei"),
            "ip.vurdert": one("ja"),
            "ip.tilbudt": one("ja"),
            "ip.svar": one("takket-nei"),
            "ip.svar.grunn": one("moter"),
            "ip.svar.ord": text("Jeg orker ikke flere møter nå."),
            "ip.svar.igjen": text("09.06.2026"),
        },
    )
    check_due(story, kari, rita, {"ip": "", "tilby-ip": "", "spor-ip": "2026-06-09"})
    write(
        window,
        "Koordinator",
        {
            "koordinator.tilbud": one("takket-nei"),
            "koordinator.tilbud.grunn": one("nok-kontakt"),
            "koordinator.tilbud.igjen": text("09.06.2026"),
            "koordinator.kontaktperson": one("nei"),
            "koordinator.opplyst": one("ja"),
        },
    )
    check_due(story, kari, rita, {"koordinator": "", "spor-koordinator": "2026-06-09"})
    story.picture(kari, "nei-er-et-svar")


def trekker(story: Historie) -> None:
    """Samtykket til NAV trekkes."""
    kari, rita = story.kari, story.people[RITA]
    window = kari.window
    before = kari.read("kan-få", bruker=rita, skjema="journalnotat", name=NAV)
    story.check(all(allowed for _, allowed, _ in before), "NAV kan få notatet så lenge samtykket gjelder")
    window.click("Samtykker")
    wait_for("samtykkene", lambda: window.at("samtykke"))
    window.soon("trykk-rad", words=NAV)
    window.click("Trekk samtykke")
    window.click("Trekk samtykke nå")
    window.see("Trukket")
    story.picture(kari, "trukket")
    after = kari.read("kan-få", bruker=rita, skjema="journalnotat", name=NAV)
    story.check(not any(allowed for _, allowed, _ in after), f"Nå sier porten nei: «{after[0][2]}»")


def porten(story: Historie) -> None:
    """NAV ringer og vil ha notatet på papir."""
    kari, rita = story.kari, story.people[RITA]
    window = kari.window
    open_person(window, RITA, rita)
    window.click("Notater")
    window.soon("trykk-rad", words="Vi ringte om depositum")
    window.click("Skriv ut")
    wait_for("utskriften", lambda: window.at("skriv-ut"))
    window.soon("skriv", words="Noen andre", text=NAV)
    window.see(f"{NAV} kan ikke få dette.")
    story.picture(kari, "nav-far-ikke")
    story.check(kari.read("antall", bruker=rita, skjema="kopi") == 0, "Ingenting er gitt")
    everything_arrives(story, kari)
    story.check(
        not any(allowed for _, allowed, _ in at_leader(story, "kan-få", bruker=rita, skjema="journalnotat", name=NAV)),
        "Hos teamleder er det også nei",
    )


def igjen(story: Historie) -> None:
    """Tre måneder senere er det dagen de ble enige om."""
    kari, rita = story.kari, story.people[RITA]
    lock(kari)
    window = arrive(story, kari, "2026-06-09 08.30")
    window.see("Min dag")
    open_person(window, RITA, rita)
    found = {str(each["regel"]): str(each["slag"]) for each in kari.read("frister", bruker=rita)}
    story.check(found["spor-ip"] == "i-dag", "«Spør igjen» forfaller i dag, og ikke før")
    story.picture(kari, "spor-igjen")


MANUS = Manus(
    name="sier-nei",
    title="Rita sier nei til individuell plan og til deling",
    begins="2026-03-09 08.00",
    people=personer.med_rita,
    steps=(
        ("Individuell plan og koordinator tilbys, og Rita takker nei", tilbud),
        ("Rita trekker samtykket til NAV", trekker),
        ("NAV får ingenting, og det står hvorfor", porten),
        ("Tre måneder senere spør de igjen", igjen),
    ),
)
