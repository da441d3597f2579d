"""En uke med besøk, uten nett.

Kari er på øyene fra mandag 9. til fredag 13. mars 2026.  Der er det ikke dekning.  Hun planlegger uka, drar på besøk,
skriver, låser om kvelden og låser opp om morgenen.  Én er ikke hjemme, én avlyser, én åpner ikke; ingenting lukkes av
det.  På basen skriver Amir om en av hennes.  Fredag er hun på nett igjen, og alt er framme, begge veier.
"""

from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.hender import (
    arrive,
    at_leader,
    check_due,
    everything_arrives,
    fill,
    lock,
    open_person,
    sign,
    text,
)
from feltapp.demo.historier.personer import TOR

SIV, AGOT, MONA, JONAS = "Siv Åsheim", "Ågot Ødegård", "Mona Fjeldstad", "Jonas Berge"
WEEK = (
    (TOR, "09.03.2026", "10.00"),
    (AGOT, "10.03.2026", "10.00"),
    (SIV, "10.03.2026", "13.00"),
    (MONA, "11.03.2026", "11.00"),
    (TOR, "12.03.2026", "10.00"),
)
NOTE = "Vi drakk kaffe og ryddet på loftet. Tor viste bilder fra båten."
AMIRS = "Ågot ringte basen og spurte etter Kari. Jeg sa at hun kommer tirsdag."


def planlegger(story: Historie) -> None:
    """Mandag morgen, på båten."""
    kari = story.kari
    kari.relay.cut()
    window = arrive(story, kari, "2026-03-09 07.40")
    window.see("Arbeider frakoblet")
    window.click("Besøk")
    for name, day, clock in WEEK:
        window.soon("velg", words="Hvem", option=name)
        window.soon("skriv", words="Dag", text=day)
        window.soon("skriv", words="Klokka", text=clock)
        window.click("Legg i planen")
        window.see(f"{clock}")
        wait_for("skjemaet er tomt igjen", lambda: not window.do("tekst", words="Klokka"))
    story.picture(kari, "uka")
    tor = story.people[TOR]
    story.check(kari.read("antall", bruker=tor, skjema="besok") == 2, "To besøk til Tor ligger i planen")


def mandag(story: Historie) -> None:
    """Det første besøket, og notatet."""
    kari, tor = story.kari, story.people[TOR]
    window = kari.window
    window.click("Min dag")
    window.see("Besøk i dag")
    story.at("2026-03-09 10.00")
    window.click(f"Start: {TOR}")
    window.see("Siden 10.00")
    story.picture(kari, "hos-tor")
    story.at("2026-03-09 10.50")
    window.click(f"Ferdig → notat: {TOR}")
    _note(window, NOTE)
    note = kari.read("nyeste", bruker=tor, skjema="journalnotat")["svar"]
    story.check(note["notat.direkte-tid"] == "50", "Tiden sammen, 50 minutter, står i notatet uten at noen skrev den")
    story.check(kari.read("timer", bruker=tor)[0][:2] == ["Uke 11", "50 min"], "Uke 11: 50 minutter til Tor")
    lock(kari)
    kari.shell.see("bare på denne maskinen")
    story.picture(kari, "laast-med-noe-som-venter", locked=True)


def tirsdag(story: Historie) -> None:
    """Ågot er ikke hjemme; Siv avlyser."""
    kari, agot, siv = story.kari, story.people[AGOT], story.people[SIV]
    window = arrive(story, kari, "2026-03-10 10.05")
    before = dict(_due(story, agot))
    window.click("Min dag")
    window.click(f"Ikke hjemme: {AGOT}")
    window.see("Ikke hjemme")
    window.menu(f"Mer om besøket: {SIV}", "Avlyst av bruker")
    window.see("Avlyst av bruker")
    story.picture(kari, "ikke-hjemme")
    story.check(dict(_due(story, agot)) == before, "At Ågot ikke er hjemme, lukker ingen frist")
    story.check(kari.read("antall", bruker=siv, skjema="besok") >= 1, "Avlyst besøk står")
    lock(kari)


def onsdag(story: Historie) -> None:
    """Mona åpner ikke.  På basen skriver Amir om Ågot."""
    kari, amir, agot = story.kari, story.amir, story.people[AGOT]
    window = arrive(story, kari, "2026-03-11 11.05")
    window.click(f"Start besøk: {MONA}")
    window.see("Siden 11.05")
    window.menu(f"Mer om besøket: {MONA}", "Åpnet ikke")
    window.see("Åpnet ikke")
    check_due(story, kari, story.people[TOR], {"usendt": "2026-03-11"})
    story.picture(kari, "apnet-ikke")
    lock(kari)
    there = arrive(story, amir, "2026-03-11 13.00")
    open_person(there, AGOT, agot)
    there.click("Nytt notat")
    _note(there, AMIRS)
    everything_arrives(story, amir)
    lock(amir)


def fredag(story: Historie) -> None:
    """Nett igjen."""
    kari, tor, agot = story.kari, story.people[TOR], story.people[AGOT]
    story.check(at_leader(story, "antall", bruker=tor, skjema="besok") == 0, "Sentralen har ikke hørt fra øyene")
    window = arrive(story, kari, "2026-03-13 15.10")
    window.see("Arbeider frakoblet", "bare på denne maskinen")
    story.picture(kari, "for-nettet")
    kari.relay.mend()
    everything_arrives(story, kari)
    window.see("sendt og kvittert")
    story.check(at_leader(story, "antall", bruker=tor, skjema="besok") == 2, "Teamleder har Karis uke")
    note = at_leader(story, "nyeste", bruker=tor, skjema="journalnotat")
    story.check(note["svar"]["notat.tekst"] == NOTE, "Notatet hos Tor er framme, ord for ord")
    check_due(story, kari, tor, {"usendt": ""})
    open_person(window, AGOT, agot)
    window.see(AMIRS[:30])
    story.check(True, "Det Amir skrev om Ågot, er kommet til Kari")
    story.picture(kari, "amirs-ord")


def _note(window: Hand, words: str) -> None:
    wait_for("notatet", lambda: window.at("skjema"))
    fill(window, {"notat.tekst": text(words)})
    sign(window)


def _due(story: Historie, bruker: str) -> list[tuple[str, str]]:
    found = [(str(one["regel"]), str(one["dag"])) for one in story.kari.read("frister", bruker=bruker)]
    return [one for one in found if one[0] not in ("usendt", "utkast")]


MANUS = Manus(
    name="uten-nett",
    title="En uke med besøk, uten nett",
    begins="2026-03-09 07.30",
    people=personer.med_tor,
    steps=(
        ("Mandag: uka planlegges på båten, uten nett", planlegger),
        ("Mandag: besøk hos Tor, og notatet", mandag),
        ("Tirsdag: én er ikke hjemme, én avlyser", tirsdag),
        ("Onsdag: én åpner ikke, og Amir skriver på basen", onsdag),
        ("Fredag: nett igjen, og alt er framme", fredag),
    ),
)
