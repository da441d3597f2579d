"""En kollega overtar.

Amir blir borte i tre måneder fra mandag 9. mars 2026.  Fredag har han avtalt besøk hos Aron på tirsdag.  Mandag tar
Kari over alle hans, på én side, også uten nett.  Fristene er hennes, besøket er hennes, og alt som ble skrevet, står.
Det Amir hadde begynt på og ikke signert, er fortsatt hans.  Ingen faller mellom to stoler, og loggen sier hvem som
leste.
"""

from feltapp.demo.hand import wait_for
from feltapp.demo.historier import personer
from feltapp.demo.historier.fortelling import Historie, Manus
from feltapp.demo.historier.hender import (
    arrive,
    at_leader,
    everything_arrives,
    fill,
    frister,
    lock,
    open_person,
    text,
)

ARON = "Aron Aas"
HALF = "Aron vil bytte dag. Jeg må spørre"


def amir_gar(story: Historie) -> None:
    """Fredag: Amir avtaler et besøk, og rekker ikke å signere et notat."""
    amir, aron = story.amir, story.people[ARON]
    window = arrive(story, amir, "2026-03-06 14.00")
    window.click("Besøk")
    window.soon("velg", words="Hvem", option=ARON)
    window.soon("skriv", words="Dag", text="10.03.2026")
    window.soon("skriv", words="Klokka", text="11.00")
    window.click("Legg i planen")
    wait_for("besøket", lambda: amir.read("antall", bruker=aron, skjema="besok") > 0)
    open_person(window, ARON, aron)
    window.click("Nytt notat")
    wait_for("notatet", lambda: window.at("skjema"))
    fill(window, {"notat.tekst": text(HALF)})
    window.see("Lagret på denne maskinen kl.")
    everything_arrives(story, amir)
    planned = amir.read("antall", bruker=aron, skjema="besok")
    story.check(at_leader(story, "antall", bruker=aron, skjema="besok") == planned > 0, "Sentralen har avtalen")
    story.check(bool(amir.read("utkast", skjema="journalnotat")), "Notatet er et utkast, bare på maskinen til Amir")
    story.picture(amir, "utkast")
    lock(amir)


def kari_overtar(story: Historie) -> None:
    """Mandag: Kari tar over alle."""
    kari, aron = story.kari, story.people[ARON]
    window = arrive(story, kari, "2026-03-09 08.10")
    wait_for("det Amir gjorde", lambda: kari.read("antall", bruker=aron, skjema="besok") > 0, 20)
    before = frister(story, kari, aron)
    kari.relay.cut()
    window.click("Mine brukere")
    window.click("Ta over fra kollega")
    wait_for("siden", lambda: window.at("overta"))
    window.soon(
        "velg", words="Kollega", option=next(one for one in window.soon("valg", words="Kollega") if "Amir" in one)
    )
    window.see(ARON, "1 besøk avtalt")
    story.picture(kari, "hvem")
    (button,) = [one for one in window.do("tekster") if one.startswith("Ta over ") and "bruker" in one][:1]
    window.click(button)
    wait_for("lista", lambda: window.at("brukere"))
    window.see(ARON)
    story.picture(kari, "mine-brukere")
    story.check(frister(story, kari, aron) == before, "Ingen frist ble borte, og ingen ble ny, av at noen tok over")
    kari.relay.mend()
    everything_arrives(story, kari)
    mine = [name for name, who in story.people.items() if _contact(story, who) == "Kari Moen"]
    story.check(len(mine) == len(story.people), f"Hos teamleder er Kari kontaktperson for alle {len(mine)}")
    open_person(window, ARON, aron)
    window.see("Kontaktperson: Kari Moen")
    story.picture(kari, "aron")
    window.click("Lest av")
    window.see("Kari Moen")
    story.picture(kari, "lest-av")
    lock(kari)


def tirsdag(story: Historie) -> None:
    """Tirsdag: besøket Amir avtalte, er Karis."""
    kari = story.kari
    window = arrive(story, kari, "2026-03-10 09.00")
    window.click("Min dag")
    window.see(ARON)
    story.picture(kari, "min-dag")
    window.click(f"Start besøk: {ARON}")
    window.see("Siden 09.00")
    story.check(True, "Besøket hos Aron klokka 11 står i dagen til Kari")
    lock(kari)


def amir_tilbake(story: Historie) -> None:
    """Amir kommer tilbake i juni: utkastet er der, brukerne er Karis."""
    amir, aron = story.amir, story.people[ARON]
    window = arrive(story, amir, "2026-06-08 09.00")
    wait_for(
        "det Kari gjorde", lambda: _contact_here(amir.read("nyeste", bruker=aron, skjema="person")) == "Kari Moen", 20
    )
    drafts = amir.read("utkast", skjema="journalnotat")
    story.check(any(HALF in str(one) for one in drafts), "Utkastet til Amir er fortsatt hans")
    window.click("Min dag")
    window.see("Utkast")
    story.picture(amir, "tilbake")


def _contact(story: Historie, bruker: str) -> str:
    return _contact_here(at_leader(story, "nyeste", bruker=bruker, skjema="person"))


def _contact_here(stamkort: dict[str, dict[str, str]]) -> str:
    said = stamkort["svar"].get("person.kontaktperson", "")
    return next((name for name in ("Kari Moen", "Amir Rashid") if name in said), "")


MANUS = Manus(
    name="overtar",
    title="En kollega overtar",
    begins="2026-03-06 08.00",
    people=personer.noen,
    steps=(
        ("Fredag: Amir avtaler et besøk og rekker ikke et notat", amir_gar),
        ("Mandag: Kari tar over alle hans", kari_overtar),
        ("Tirsdag: besøket Amir avtalte, er Karis", tirsdag),
        ("Juni: Amir er tilbake, og utkastet er hans", amir_tilbake),
    ),
)
