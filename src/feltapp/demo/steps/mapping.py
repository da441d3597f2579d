"""The Alna kartlegging with Lars: every section, every kind of answer, also those not given; then signed."""

import time
from collections.abc import Mapping
from typing import Any

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.steps.visit import find

SKJEMA = "alna-kartlegging"
LONELY = "Søndager er verst. Når det er stille i gangen, tenker jeg på å gå ut. Blåbær i skogen hjelper."

Answer = Mapping[str, Any]
DECLINED: Answer = {"state": "Ønsker ikke å svare"}
UNKNOWN: Answer = {"state": "Vet ikke"}
NOT_RELEVANT: Answer = {"state": "Ikke aktuelt"}

_DRAFT_FIELD = "familie.nettverk.ensomhet"

# What Lars says today, question by question; what is not here stays as it was, or «ikke spurt».
ANSWERS: Mapping[str, Answer] = {
    "start.sted": {"option": "institusjon"},
    "familie.samboer": {"option": "nei"},
    "familie.barn.venter": DECLINED,
    "familie.nettverk.rusfritt": {"option": "delvis"},
    "innvandrer.ankomst": NOT_RELEVANT,
    "innvandrer.oppholdsstatus": NOT_RELEVANT,
    "innvandrer.sprak.tolk": {"option": "nei"},
    "bolig.bosituasjon.trygg": {"option": "ja"},
    "bolig.tidligere.flyttinger": {"text": "6"},
    "helse.psykisk.liv": {"option": "nei"},
    "helse.funksjon": {"text": "Klarer det meste. Vil ha følge første gang på butikken ved Lindeveien."},
    "helse.ernaring.kjokken": {"option": "ja"},
    "rus.alene": {"option": "nei"},
    "rus.lar": UNKNOWN,
    "helse.seksuell": DECLINED,
    "helse.vold": {"option": "tidligere"},
    "helse.spill": {"option": "nei"},
    "okonomi.gjeld.privat": DECLINED,
    "okonomi.frikort": {"option": "sokt"},
    "arbeid.behov": {"options": ["aktivitet", "arbeid"]},
    "arbeid.sokende": {"option": "nei"},
    "samarbeid.tannhelse": {"option": "behov"},
    "samarbeid.oppfolging": {"option": "nei"},
    "samarbeid.behandling": UNKNOWN,
    "samarbeid.fengsel": {"option": "nei"},
    "samarbeid.barnevern": NOT_RELEVANT,
    "livskvalitet.satt-av": {"option": "bruker"},
    "vurdering.levekar.bolig": {"option": "gul"},
    "vurdering.koordinator": {"option": "takket-ja"},
}
_PICTURED = {"familie": "familie", "helse": "helse", "vurdering": "vurdering"}


def fill_in(day: Day) -> None:
    """Step 2."""
    window = day.kari.window
    find(window, "Lars Sol", day.lars)
    window.click("Kartlegging")
    window.click("Fortsett: Kartlegging")
    wait_for("skjemaet", lambda: window.do("sted")["side"] == "skjema")
    sections: list[str] = []
    answered: set[str] = set()
    seen: set[str] = set()
    while True:
        found = wait_for("spørsmål", lambda: window.do("spørsmål"))
        section = str(found[0]["sti"]).split(".")[0]
        section = "helse" if section == "rus" else section
        sections.append(section)
        while window.soon("vis-sensitive"):
            pass
        answered |= _answer_section(day, seen)
        if section in _PICTURED:
            window.see("Lagret på denne maskinen kl.")
            day.picture(day.kari, _PICTURED[section])
        window.do("knapp", key="f7")
        if section == "vurdering":
            break
        window.click("Neste")
        window.wait_for_other("spørsmål", found)
    day.check(len(sections) == 10, "Alle de ti delene av Alna-kartleggingen er gått gjennom")
    missing = set(ANSWERS) - answered
    day.check(not missing, f"Alle svarene til Lars har en plass i skjemaet{_list(missing)}")
    day.check(len(seen) > 70, f"{len(seen)} spørsmål er vist fra definisjonen")
    _sign(day)


def _answer_section(day: Day, seen: set[str]) -> set[str]:
    window = day.kari.window
    done: set[str] = set()
    while True:
        here = [str(one["sti"]) for one in window.soon("spørsmål")]
        seen |= set(here)
        if _DRAFT_FIELD in here and _DRAFT_FIELD not in done:
            _typed_is_saved(day)
            done.add(_DRAFT_FIELD)
        left = [path for path in here if path in ANSWERS and path not in done]
        if not left:
            return done - {_DRAFT_FIELD}
        window.soon("svar", path=left[0], **ANSWERS[left[0]])
        done.add(left[0])


def _typed_is_saved(day: Day) -> None:
    window = day.kari.window
    window.soon("svar", path=_DRAFT_FIELD, text=LONELY)
    last_key = time.monotonic()

    def saved() -> bool:
        return any(LONELY in str(one) for one in day.kari.read("utkast", skjema=SKJEMA))

    wait_for("utkastet på disken", saved)
    took = time.monotonic() - last_key
    day.check(took <= 1.0, f"Utkastet lå på disken {took:.1f} s etter siste tast".replace(".", ","))
    window.see("Lagret på denne maskinen kl.")


def _sign(day: Day) -> None:
    window = day.kari.window
    window.click("Signer …")
    window.see("Er dere enige om teksten?")
    day.picture(day.kari, "signere")
    window.click("Signer nå")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
    now = day.kari.read("nyeste", bruker=day.lars, skjema=SKJEMA)
    day.check(now["signert"], "Kartleggingen er signert")
    told = now["svar"]
    day.check(told[_DRAFT_FIELD] == LONELY, "Det Lars sa står ordrett, æøå også")
    for path, state, words in (
        ("familie.barn.venter", "onsker-ikke", "ønsker ikke å svare"),
        ("rus.lar", "vet-ikke", "vet ikke"),
        ("innvandrer.ankomst", "ikke-aktuelt", "ikke aktuelt"),
    ):
        day.check(told[path] == state, f"«{words}» er et svar for seg")
    day.check("helse.fysisk.allergi" not in told, "«Ikke spurt» er ikke lagret som svar")
    day.check(not day.kari.read("utkast", skjema=SKJEMA), "Utkastet er borte når teksten er signert")
    window.click("Oversikt")
    window.see("Kartlegging signert")
    day.picture(day.kari, "signert")


def _list(missing: set[str]) -> str:
    return f" (mangler {', '.join(sorted(missing))})" if missing else ""
