"""At the base Amir has Lars' page open; in the kitchen, without network, Kari unlocks and finds Lars."""

from feltapp.demo.day import Day
from feltapp.demo.hand import Hand, wait_for

SEARCH = "Søk"


def open_at_the_base(day: Day) -> None:
    """Before the visit."""
    amir = day.amir
    amir.start()
    amir.shell.see("Passordsetning", amir.name)
    amir.unlock()
    window = amir.window
    window.see("Min dag", "Alt er sendt")
    window.front()
    find(window, "Lars", day.lars)
    window.see("Solhøgda rusinstitusjon")
    day.check(amir.read("venter") == 0, "Amir er på nett og har siden til Lars åpen")
    day.picture(amir, "amir")


def find(window: Hand, letters: str, bruker: str) -> None:
    """By the search field, as one who knows the keys."""
    search(window, letters, "Lars Solbakken")
    window.do("knapp", key="return")
    wait_for("siden", lambda: window.at("person", bruker))


def search(window: Hand, letters: str, name: str) -> None:
    """Type in the search field, and wait until it has this person first."""
    window.shortcut("ctrl+k", lambda: window.do("fokus")["navn"] == SEARCH)
    window.do("tast", text=letters)
    wait_for(f"treff på {name}", lambda: (found := window.do("treff")) and found[0].startswith(name))


def unlock_and_find(day: Day) -> None:
    """Step 1."""
    kari = day.kari
    kari.relay.cut()
    kari.start()
    kari.shell.see("Passordsetning", "Kari Moen")
    day.picture(kari, "lasskjerm", locked=True)
    kari.shell.front()
    kari.shell.soon("tast", text="feil passordsetning her nå")
    kari.shell.click("Lås opp")
    kari.shell.see("Passordsetningen er ikke riktig")
    kari.unlock()
    window = kari.window
    window.see("Min dag", "Lars Solbakken")
    window.front()
    day.picture(kari, "min-dag")
    search(window, "Lar", "Lars Solbakken")
    day.picture(kari, "tre-bokstaver")
    window.do("knapp", key="return")
    place = wait_for("mappen", lambda: here if (here := window.do("sted"))["side"] == "person" else None)
    day.check(place["bruker"] == day.lars, "«Lar» og Enter åpner mappen til Lars Solbakken")
    window.see("Lars Solbakken", "Ro rundt meg og ei dør jeg kan låse sjøl")
    window.see("Arbeider frakoblet")
    day.check(kari.read("venter") == 0, "Ingenting venter på å bli sendt")
    day.picture(kari, "lars")
