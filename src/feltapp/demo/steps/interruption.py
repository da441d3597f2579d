"""What is typed survives: a kill in the middle of a word, a killed shell, and a lock while something waits."""

import time

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.reading import READINGS
from feltapp.demo.steps.visit import find

SKJEMA = "journalnotat"
FIELD = "notat.tekst"
STORY = (
    "Vi gikk turen langs elva og så på oppgangen i Lindeveien. Lars var stille først. Så lo han av naboens hund. "
    "Han vil ha hjelp til å bære sofaen opp på torsdag, og spurte om Anne kan komme. Vi ringte henne sammen. "
    "Nøkkelen hentes klokka ti. Han har kjøpt brød, egg og kaffe til den første morgenen, og en lyspære til gangen."
)
PIECE = 6
LOST_AT_MOST_S = 1.0
SETTLE_S = 2.2


def kill_while_typing(day: Day) -> None:
    """Step 8."""
    kari = day.kari
    window = kari.window
    find(window, "Lars Sol", day.lars)
    window.click("Nytt notat")
    wait_for("notatet", lambda: window.do("sted")["side"] == "skjema")
    window.soon("svar", path=FIELD, text="")
    typed = _type_until_killed(day)
    kari.shell.see("Feltapp ble avbrutt kl.")
    kari.shell.see("Alt du skrev er lagret")
    day.picture(kari, "avbrutt", locked=True)
    kari.unlock()
    _same_draft(day, typed, "Etter SIGKILL")
    day.picture(kari, "tilbake")
    before = kari.read("utkast", skjema=SKJEMA)
    kari.kill_shell()
    kari.start()
    kari.shell.see("Passordsetning")
    kari.unlock()
    day.check(kari.read("utkast", skjema=SKJEMA)[0]["svar"] == before[0]["svar"], "Skallet drept: samme utkast")
    _same_draft(day, typed, "Etter at skallet ble drept")


def lock_while_waiting(day: Day) -> None:
    """Ctrl+L with a note that is only here: the keyless shell sends it."""
    kari = day.kari
    window = kari.window
    kari.relay.cut()
    find(window, "Lars Sol", day.lars)
    window.click("Nytt notat")
    window.soon("svar", path=FIELD, text=STORY)
    window.soon("svar", path="notat.dato", text=f"{day.today:%d.%m.%Y} 10.15")
    window.click("Signer …")
    window.click("Signer nå")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
    note = kari.read("nyeste", bruker=day.lars, skjema=SKJEMA)
    day.check(
        note["svar"][FIELD] == STORY and kari.read("venter") >= 1, "Notatet er signert, og bare på denne maskinen"
    )
    day.desk.sync("leder")
    day.check(_leader_has(day, str(note["post"])) == 0, "Sentralen har det ikke")
    window.front()
    window.end_with("knapp", key="ctrl+l")
    kari.shell.see("Låst kl.")
    kari.let_go()
    kari.relay.mend()
    day.check(True, "Ctrl+L låser med én gang")

    def arrived() -> bool:
        day.desk.sync("leder")
        return _leader_has(day, str(note["post"])) == 1

    wait_for("notatet på sentralen", arrived, 45, again_s=0.3)
    day.check(True, "Det låste skallet, uten nøkler, sendte notatet: teamleder har det mens Kari er låst")
    kari.shell.see("Alt er sendt")
    day.picture(kari, "laast-og-sendt", locked=True)
    kari.unlock()
    wait_for("kvitteringene", lambda: kari.read("venter") == 0, 20)
    here = kari.window.do("sted")
    day.check(here["side"] == "person" and here["bruker"] == day.lars, "Opplåsing kommer tilbake til samme sted")


def _type_until_killed(day: Day) -> str:
    """Type as fast as a person, kill between two letters; what was typed a second before."""
    window = day.kari.window
    marks: list[tuple[float, str]] = []
    begun = time.monotonic()
    typed = ""
    while time.monotonic() - begun < SETTLE_S and len(typed) < len(STORY):
        piece = STORY[len(typed) : len(typed) + PIECE]
        window.do("tast", text=piece)
        typed += piece
        marks.append((time.monotonic(), typed))
        time.sleep(0.05)  # a person's pace; nothing waits for this
    day.picture(day.kari, "skriver")
    killed = time.monotonic()
    day.kari.kill_session()
    return max((text for at, text in marks if killed - at >= LOST_AT_MOST_S), key=len, default="")


def _same_draft(day: Day, typed: str, when: str) -> None:
    window = day.kari.window
    place = wait_for("notatet", lambda: here if (here := window.do("sted"))["side"] == "skjema" else None)
    there = wait_for("teksten", lambda: window.do("fokus")["tekst"])
    day.check(place["bruker"] == day.lars, f"{when}: samme person og skjema")
    day.check(place["felt"] == FIELD, f"{when}: samme felt har tastaturet")
    day.check(
        len(typed) > 0 and str(there).startswith(typed), f"{when}: alt til ett sekund før står der ({len(typed)} tegn)"
    )


def _leader_has(day: Day, post: str) -> int:
    return int(str(READINGS["revisjoner"](day.desk.context("leder"), post=post)))
