"""What the stories do again and again in a window: find somebody, fill in and sign, lock in the evening."""

from collections.abc import Mapping
from typing import Any

from feltapp.demo.central import DemoError
from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.historier.fortelling import Historie
from feltapp.demo.laptop import Laptop
from feltapp.demo.reading import READINGS
from feltapp.demo.steps.visit import search
from feltapp.oppdiktet.made_up import Who

EMPTY_S = 1.0
Svar = Mapping[str, Any]


def text(words: str) -> Svar:
    """Type this."""
    return {"text": words}


def one(option: str) -> Svar:
    """Choose this."""
    return {"option": option}


def many(*options: str) -> Svar:
    """Tick these."""
    return {"options": options}


def arrive(story: Historie, laptop: Laptop, when: str) -> Hand:
    """Open the laptop in the morning, or whenever it is."""
    story.at(when)
    if not laptop.running():
        laptop.start()
    elif laptop.open:
        lock(laptop)
    laptop.shell.see("Passordsetning")
    laptop.unlock()
    laptop.window.front()
    return laptop.window


def lock(laptop: Laptop) -> None:
    """Ctrl+L: the end of the day."""
    laptop.window.front()
    laptop.window.end_with("knapp", key="ctrl+l")
    laptop.shell.see("Låst kl.")
    laptop.let_go()


def open_person(window: Hand, name: str, bruker: str) -> None:
    """By the search field, from anywhere."""
    window.front()
    search(window, name, name)
    window.do("knapp", key="return")
    wait_for(f"siden til {name}", lambda: window.at("person", bruker))
    window.see(name)


def begin(window: Hand, form: str) -> None:
    """«Legg til», the first letters of the form, Enter."""
    window.click("Legg til")
    window.soon("skriv", words="Finn et skjema", text=form)
    window.do("knapp", key="return")
    wait_for(form, lambda: window.at("skjema"))


def fill(window: Hand, answers: Mapping[str, Svar]) -> None:
    """Answer these questions, whatever order they come in, through the sections of the form."""
    left = dict(answers)
    while True:
        asked = _questions(window)
        here = next((str(each["sti"]) for each in asked if each["sti"] in left), None)
        if here is not None:
            window.soon("svar", path=here, **left.pop(here))
        elif not left:
            return
        else:
            _next_section(window, asked, left)


def _questions(window: Hand) -> list[dict[str, str]]:
    """Those of the section that shows; one that begins empty, as a list of whom to ring, has none."""
    try:
        found: list[dict[str, str]] = wait_for("spørsmål", lambda: window.do("spørsmål"), EMPTY_S)
    except DemoError:
        return []
    return found


def _next_section(window: Hand, asked: object, left: Mapping[str, Svar]) -> None:
    try:
        window.soon("trykk", words="Neste", seconds=3.0)
        wait_for("neste del", lambda: window.do("spørsmål") != asked)
    except DemoError as error:
        raise DemoError(f"fant ikke {', '.join(left)} i skjemaet ({error})") from error


def sign(window: Hand) -> None:
    """«Signer …», and the question whether they agree."""
    window.click("Signer …")
    window.click("Signer nå")
    wait_for("signert", lambda: not window.at("skjema"))


def write(window: Hand, form: str, answers: Mapping[str, Svar]) -> None:
    """A whole form about the person that shows."""
    begin(window, form)
    fill(window, answers)
    sign(window)


def frister(story: Historie, laptop: Laptop, bruker: str) -> dict[str, str]:
    """What is due for a person, and when."""
    return {str(each["regel"]): str(each["dag"]) for each in laptop.read("frister", bruker=bruker)}


def check_due(story: Historie, laptop: Laptop, bruker: str, expected: Mapping[str, str]) -> None:
    """These are due on these days: yyyy-mm-dd, or nothing for what must not be due."""
    found = frister(story, laptop, bruker)
    for rule, day in expected.items():
        said = f"{rule} {_shown(day)}" if day else f"ingen frist for {rule}"
        story.check(found.get(rule, "") == day, said if found.get(rule, "") == day else f"{said}, men {found}")


def at_leader(story: Historie, what: str, **given: str) -> Any:
    """The same question at somebody who has what she has through sentral alone."""
    return READINGS[what](story.desk.context("leder"), **given)


def everything_arrives(story: Historie, laptop: Laptop, *, also: Who = "leder") -> None:
    """Until nothing waits on the laptop, and the leader has fetched it."""
    wait_for("at alt er sendt", lambda: laptop.read("venter") == 0, 30)
    story.desk.sync(also)


def _shown(day: str) -> str:
    year, month, of_month = day.split("-")
    return f"{of_month}.{month}.{year}"
