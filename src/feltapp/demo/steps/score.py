"""Livskvalitet: the screen is turned, and Lars presses a number himself."""

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.steps.visit import find


def turn_the_screen(day: Day) -> None:
    """Step 3."""
    window = day.kari.window
    find(window, "Lars Sol", day.lars)
    before = day.kari.read("nyeste", bruker=day.lars, skjema="livskvalitet")
    window.click("Snu skjermen")
    wait_for("spørsmålet", lambda: window.do("sted")["side"] == "livskvalitet")
    window.see("Lagre svaret mitt")
    day.check(not window.sees("Solbakken"), "Ingen navn står på skjermen når den er snudd")
    day.check(not window.sees("Finn person"), "Søk og meny er borte når skjermen er snudd")
    day.picture(day.kari, "snudd")
    window.click("5 av 7")
    window.see("Du har valgt 5 av 7.")
    day.picture(day.kari, "fem")
    window.click("Lagre svaret mitt")
    window.see("Takk. Svaret ditt er lagret.")
    now = day.kari.read("nyeste", bruker=day.lars, skjema="livskvalitet")
    day.check(before["svar"]["livskvalitet.skar"] == "4" and now["svar"]["livskvalitet.skar"] == "5", "Fra 4 til 5")
    day.check(now["signert"], "Svaret er lagret og signert")
    wait_for(
        "utviklingen",
        lambda: "5" in window.do("beskrivelse", words="Livskvalitet over tid, fra 1 til 7").split(",")[-1],
    )
    day.check(True, "Utviklingen siden sist er tegnet, med det nye svaret")
    day.picture(day.kari, "utvikling")
    window.click("Gi skjermen tilbake")
    window.see("Takk. Nå kan du gi maskinen tilbake.")
    day.check(not window.sees("Lars"), "Ingenting står på skjermen før Kari har maskinen igjen")
    window.click("Fortsett")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
