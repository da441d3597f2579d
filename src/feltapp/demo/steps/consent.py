"""A samtykke: which opplysninger, to whom, until when, signed by Lars.  Without all that it does not become valid."""

from datetime import timedelta

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.steps.visit import find
from feltapp.ui.forms.spoken import MISSING

RECIPIENT = "Aktivitetshuset Verkstedet"


def give_samtykke(day: Day) -> None:
    """Step 4."""
    window = day.kari.window
    until = day.today + timedelta(days=120)
    find(window, "Lars Sol", day.lars)
    window.click("Samtykker")
    wait_for("samtykkene", lambda: window.do("sted")["side"] == "samtykke")
    before = day.kari.read("samtykker", bruker=day.lars)
    window.click("Nytt samtykke")
    wait_for("skjemaet", lambda: window.do("sted")["side"] == "skjema")
    window.soon("svar", path="samtykke.mottaker", text=RECIPIENT)
    window.soon("svar", path="samtykke.mottakertype", option="kommunal-tjeneste")
    window.soon("svar", path="samtykke.opplysninger", options=["viktig", "bolig"])
    window.soon("svar", path="samtykke.formal", text="At de på Verkstedet vet når Lars flytter, og hva som er viktig.")
    window.soon("svar", path="samtykke.maate", option="skjerm")
    window.soon("svar", path="samtykke.ruspavirket", option="nei")
    hint = _without_state(window.soon("sagt-ved", path="samtykke.gyldig-til"))
    window.click("Signer …")
    said = wait_for(
        "avslaget",
        lambda: _without_state(window.do("sagt-ved", path="samtykke.gyldig-til")).removeprefix(hint).strip(),
    )
    window.see(said)
    day.check(True, f"Avslaget står ved feltet: «{said}»")
    window.soon("rull-til-spørsmål", path="samtykke.gyldig-til")
    day.picture(day.kari, "uten-sluttdato")
    day.check(
        len(day.kari.read("samtykker", bruker=day.lars)) == len(before), "Uten sluttdato ble det ikke noe samtykke"
    )
    window.soon("svar", path="samtykke.gyldig-til", text=f"{until:%d.%m.%Y}")
    _sign_on_screen(day)
    window.click("Signer …")
    window.click("Signer nå")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
    window.click("Samtykker")
    window.see(RECIPIENT)
    found = [one for one in day.kari.read("samtykker", bruker=day.lars) if one["mottaker"] == RECIPIENT]
    day.check(len(found) == 1 and found[0]["slag"] == "ja", "Med alle tre er samtykket gyldig")
    window.see(f"Bolig og flytting, {RECIPIENT}: Ja")
    day.check(True, "Rutenettet viser hva Verkstedet får vite, og til når")
    day.picture(day.kari, "rutenett")


def _sign_on_screen(day: Day) -> None:
    """The screen is turned: Lars reads what he says yes to, and signs it."""
    window = day.kari.window
    window.click("Snu skjermen og skriv under")
    wait_for("samtykket til Lars", lambda: window.do("sted")["side"] == "snudd-samtykke")
    window.see("Jeg kan si nei. Det får ingen følger for annen hjelp.")
    day.check(not window.sees("Finn person"), "Bare samtykket står der når skjermen er snudd")
    window.click("Til underskriften")
    window.soon("kryss", words="Jeg vet at jeg kan si nei, og at jeg kan trekke samtykket når jeg vil.")
    window.soon("underskriv", words="Felt for underskrift")
    window.see("Du har skrevet under.")
    day.picture(day.kari, "underskrift")
    window.click("Ferdig")
    window.click("Fortsett")
    wait_for("skjemaet", lambda: window.do("sted")["side"] == "skjema")
    window.see("Skrevet under på skjermen")
    day.check(True, "Lars har skrevet under på teksten som sto der")


def _without_state(said: object) -> str:
    """What stands under a field, without what is said last of how its answer stands."""
    return str(said).removesuffix(MISSING).strip()
