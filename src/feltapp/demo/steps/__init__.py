"""The steps of the day, in order, each by the name it has in the summary."""

from collections.abc import Callable

from feltapp.demo.day import Day
from feltapp.demo.steps import consent, interruption, mapping, meeting, newcomer, plan, score, traces, visit

STEPS: tuple[tuple[str, Callable[[Day], None]], ...] = (
    ("Amir er på basen med siden til Lars åpen", visit.open_at_the_base),
    ("Kari låser opp uten nett og finner Lars med tre bokstaver", visit.unlock_and_find),
    ("Kari og Lars går gjennom kartleggingen", mapping.fill_in),
    ("Skjermen snus, og Lars setter livskvaliteten selv", score.turn_the_screen),
    ("Lars gir et samtykke: hva, til hvem, til når", consent.give_samtykke),
    ("Kriseplanen skrives fra den forrige, signeres og skrives ut", plan.write_plan),
    ("Kari og Amir registrerer begge Anne Lie, uten nett", newcomer.register_twice),
    ("Kari kommer på nett, og Amir ser alt", meeting.come_online),
    ("Appen ser at Anne er én person, og stamkortene slås sammen", newcomer.join),
    ("To skriver ulikt i samme svar, og ingenting går tapt", meeting.two_versions),
    ("Appen drepes midt i et ord, og utkastet er der", interruption.kill_while_typing),
    ("Kari låser mens noe venter, og skallet sender det", interruption.lock_while_waiting),
    ("Ingen ord om noen ligger i klartekst på disk", traces.nothing_in_clear),
)
