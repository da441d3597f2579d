"""Anne Lie is new to the team: Kari and Amir each register her, offline, and the app notices."""

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.laptop import Laptop
from feltapp.demo.steps.visit import find, search

NAME = "Anne Lie"
BORN = "03.11.1991"


def register_twice(day: Day) -> None:
    """Both, without network."""
    day.amir.relay.cut()
    for laptop in (day.kari, day.amir):
        _register(day, laptop)
        day.check(len(laptop.read("heter", name=NAME)) == 1, f"{laptop.first_name} har registrert {NAME} uten nett")
    day.picture(day.kari, "anne")
    find(day.amir.window, "Lars Sol", day.lars)


def join(day: Day) -> None:
    """After the sync each sees two; one of them joins them, and both see one."""
    both = (day.kari, day.amir)
    wait_for("to stamkort", lambda: all(len(one.read("heter", name=NAME)) == 2 for one in both))
    first, second = day.kari.read("heter", name=NAME)
    for laptop in (day.kari, day.amir):
        day.check([first, second] in laptop.read("foreslått"), f"Appen hos {laptop.first_name} ser at det kan være én")
    window = day.kari.window
    window.front()
    search(window, NAME, NAME)
    window.do("knapp", key="return")
    window.see("Kan dette være samme person?")
    day.picture(day.kari, "samme-person")
    window.click("Samme person")
    window.gone("Kan dette være samme person?")
    one_person = sorted([first, second])
    wait_for("ett stamkort", lambda: all(one.read("sammen", bruker=first) == one_person for one in both), 20)
    for laptop in both:
        day.check(not laptop.read("foreslått"), f"Hos {laptop.first_name} er de to stamkortene ett")
    window.shortcut("ctrl+2", lambda: window.at("brukere"))
    window.see("Mine brukere", "av 41 i teamet")
    day.picture(day.kari, "mine-brukere")


def _register(day: Day, laptop: Laptop) -> None:
    window = laptop.window
    window.front()
    window.shortcut("ctrl+2", lambda: window.at("brukere"))
    window.click("Ny bruker")
    first, last = NAME.split()
    window.soon("skriv", words="Fornavn", text=first)
    window.soon("skriv", words="Etternavn", text=last)
    window.soon("skriv", words="Født", text=BORN)
    window.click("Registrer")
    wait_for("siden til Anne", lambda: window.do("sted")["side"] == "person")
    window.see(NAME)
