"""The tasks, each done as somebody who sees the window for the first time would: from Min dag, by what stands there.

What is counted is what the hands pressed.  Letters of the text itself are not: it is as long in any system.
"""

from collections.abc import Callable
from dataclasses import dataclass

from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.historier.fortelling import Historie
from feltapp.demo.historier.hender import arrive
from feltapp.demo.historier.personer import TOR
from feltapp.demo.steps.visit import SEARCH

AGOT, MONA = "Ågot Ødegård", "Mona Fjeldstad"
TEXT = "Vi drakk kaffe, og hun viste meg brevet fra NAV."
RECIPIENT = "Fastlege Ida Haugen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """What one task took: presses of the mouse, and keys besides the text itself."""

    task: str
    clicks: int
    keys: int

    @property
    def all(self) -> int:
        """Everything that was pressed."""
        return self.clicks + self.keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """`way`: what is pressed, in order; `do`: presses it, and waits until it is done; `text`: what is typed in full."""

    id: str
    what: str
    way: str
    do: Callable[[Historie, Hand], None]
    text: str = ""


def count_all(story: Historie) -> tuple[Count, ...]:
    """Do them all, one after the other."""
    window = arrive(story, story.kari, "2026-03-09 08.20")
    return tuple(_counted(story, window, task) for task in TASKS)


def _counted(story: Historie, window: Hand, task: Task) -> Count:
    window.shortcut("ctrl+1", lambda: window.at("min-dag"))
    window.see("Besøk i dag", "Må følges opp")
    before = window.do("telling")
    task.do(story, window)
    after = {name: value - before[name] for name, value in window.do("telling").items()}
    return Count(task=task.id, clicks=after["klikk"], keys=after["taster"] + after["tegn"] - len(task.text))


def _note(_story: Historie, window: Hand) -> None:
    _find(window, "tor", TOR)
    window.click("Nytt notat")
    _type(window, TEXT)
    _sign(window)


def _not_home(_story: Historie, window: Hand) -> None:
    window.click(f"Ikke hjemme: {MONA}")
    window.see("Ikke hjemme")


def _visited(_story: Historie, window: Hand) -> None:
    window.click(f"Start besøk: {AGOT}")
    window.see("Siden 08.")
    window.click(f"Ferdig → notat: {AGOT}")
    _type(window, TEXT)
    _sign(window)


def _print(_story: Historie, window: Hand) -> None:
    window.soon("trykk-rad", words=TOR)
    window.soon("trykk-rad", words="Skriv ut planen før overgangen")
    wait_for("papiret", lambda: window.at("skriv-ut"))
    window.click("Tor – egen kopi")
    window.click("Skriv ut")
    window.see("Sendt til skriveren.")


def _samtykke(_story: Historie, window: Hand) -> None:
    _find(window, "tor", TOR)
    window.click("Samtykker")
    window.click("Nytt samtykke")
    _type(window, RECIPIENT)
    for each in ("Helse og legemidler", "Krise- og mestringsplan"):
        window.click(each)
    window.soon("svar", path="samtykke.gyldig-til", text="09.06.2026")
    window.soon("svar", path="samtykke.maate", option="muntlig")
    window.soon("svar", path="samtykke.informert", option="ja")
    _sign(window)


def _withdraw(_story: Historie, window: Hand) -> None:
    _find(window, "tor", TOR)
    window.click("Samtykker")
    window.soon("trykk-rad", words=RECIPIENT)
    window.click("Trekk samtykke")
    window.click("Trekk samtykke nå")
    window.see("Trukket")


def _due(_story: Historie, window: Hand) -> None:
    window.click("Snu skjermen: Mona Fjeldstad · livskvalitet")
    wait_for("spørsmålet", lambda: window.at("livskvalitet"))
    window.click("5 av 7")
    window.click("Lagre svaret mitt")
    window.see("Takk. Svaret ditt er lagret.")


def _find(window: Hand, letters: str, name: str) -> None:
    window.click(SEARCH)
    window.do("tast", text=letters)
    wait_for(f"treff på {name}", lambda: (found := window.do("treff")) and found[0].startswith(name))
    window.do("knapp", key="return")
    wait_for(f"siden til {name}", lambda: window.at("person"))


def _type(window: Hand, text: str) -> None:
    """Where the keyboard is: a form that is begun has it where one writes."""
    wait_for("skjemaet", lambda: window.at("skjema") and window.do("spørsmål"))
    wait_for("feltet", lambda: window.do("fokus")["navn"])
    window.do("tast", text=text)


def _sign(window: Hand) -> None:
    window.click("Signer …")
    window.click("Signer nå")
    wait_for("signert", lambda: not window.at("skjema"))


TASKS = (
    Task(
        id="notat",
        what="Find a person and write a note",
        way="search field, three letters, Enter, Nytt notat, the text, Signer …, Signer nå",
        do=_note,
        text=TEXT,
    ),
    Task(id="ikke-hjemme", what="A visit: nobody was home", way="Ikke hjemme", do=_not_home),
    Task(
        id="besok",
        what="A visit: done, with its note",
        way="Start besøk, Ferdig → notat, the text, Signer …, Signer nå",
        do=_visited,
        text=TEXT,
    ),
    Task(
        id="kriseplan",
        what="Print the kriseplan before a move",
        way="the person in «Flytter snart», «Skriv ut planen før overgangen», who gets it, Skriv ut",
        do=_print,
    ),
    Task(
        id="samtykke",
        what="Write a samtykke",
        way="search field, three letters, Enter, Samtykker, Nytt samtykke, whom, what (2), the last day, how given, "
        "that it was explained, Signer …, Signer nå",
        do=_samtykke,
        text=RECIPIENT,
    ),
    Task(
        id="trekk",
        what="Withdraw a samtykke",
        way="search field, three letters, Enter, Samtykker, the samtykke, Trekk samtykke, Trekk samtykke nå",
        do=_withdraw,
    ),
    Task(
        id="frist",
        what="See what is due, and close it by doing it",
        way="Min dag shows it; Snu skjermen, the person's number, Lagre svaret mitt",
        do=_due,
    ),
)
