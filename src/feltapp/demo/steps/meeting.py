"""Network again: what Kari did is with Amir within seconds; then the same answer, changed twice."""

import time
from typing import Any

from feltapp.demo.day import Day
from feltapp.demo.hand import wait_for
from feltapp.demo.laptop import Laptop
from feltapp.demo.reading import READINGS
from feltapp.demo.steps.mapping import SKJEMA
from feltapp.demo.steps.visit import find

WITHIN_S = 10.0
QUESTION = "bolig.onsker"
KARI_TEXT = "Lars vil bo i andre etasje, med utsikt mot elva."
AMIR_TEXT = "Lars vil helst bo på bakkeplan, for ryggens skyld."


def come_online(day: Day) -> None:
    """Step 6."""
    kari, amir = day.kari, day.amir
    waiting = kari.read("venter")
    day.check(waiting >= 5, f"{waiting} endringer er bare på Karis maskin")
    amir.relay.mend()
    sync_now(amir)
    find(amir.window, "Lars Sol", day.lars)
    day.picture(amir, "amir-foer")
    kari.relay.mend()
    kari.window.front()
    _go_sync(kari)
    kari.window.see("Venter på nett")
    day.picture(kari, "venter")
    begun = time.monotonic()
    kari.window.click("Prøv nå")
    amir.window.see("5 av 7", "versjon 3", seconds=30)
    took = time.monotonic() - begun
    day.check(took <= WITHIN_S, f"Amir så alt etter {took:.1f} s, uten å røre maskinen".replace(".", ","))
    day.picture(amir, "amir-etter")
    wait_for("alt sendt", lambda: kari.read("venter") == 0)
    kari.window.see("Alt er sendt")
    day.picture(kari, "alt-sendt")
    day.desk.sync("leder")
    same = [newest(day, who) for who in ("kari", "amir", "leder")]
    day.check(same[0] == same[1] == same[2], "Kari, Amir og teamleder leser det samme")


def two_versions(day: Day) -> None:
    """Step 7: the same answer changed by both, settled by both, settled by one."""
    kari, amir = day.kari, day.amir
    for laptop in (kari, amir):
        laptop.relay.cut()
    for laptop, text in ((kari, KARI_TEXT), (amir, AMIR_TEXT)):
        _change(day, laptop, text)
    for laptop in (kari, amir):
        laptop.relay.mend()
        sync_now(laptop)
    both = sorted([KARI_TEXT, AMIR_TEXT])
    _both_see(day, both, "Begge maskinene viser de samme to versjonene")
    for laptop in (kari, amir):
        _open_versions(day, laptop)
        laptop.window.see(KARI_TEXT[:20])
        day.picture(laptop, f"to-versjoner-{laptop.profile.who}")
    amir.relay.cut()
    kari.window.front()
    kari.window.click("Behold min tekst")
    wait_for("Karis valg", lambda: not newest(day, "kari")["valg"])
    day.check(newest(day, "kari")["svar"][QUESTION] == KARI_TEXT, "Kari velger sin")
    amir.window.front()
    amir.window.click("Behold min tekst")
    wait_for("Amirs valg", lambda: not newest(day, "amir")["valg"])
    day.check(newest(day, "amir")["svar"][QUESTION] == AMIR_TEXT, "Amir, uten nett igjen, velger sin")
    wait_for("Karis valg på sentralen", lambda: kari.read("venter") == 0, 20)
    amir.relay.mend()
    sync_now(amir)
    _both_see(day, both, "To versjoner igjen på begge: ingen vant i stillhet")
    _open_versions(day, kari)
    kari.window.see(KARI_TEXT[:20])
    day.picture(kari, "igjen")
    kari.window.front()
    kari.window.click("Behold min tekst")
    _both_see(day, [], "Kari avgjør, og begge er enige")
    said = [newest(day, who)["svar"][QUESTION] for who in ("kari", "amir")]
    day.check(said == [KARI_TEXT, KARI_TEXT], "Begge leser Karis tekst")
    day.desk.sync("leder")
    post = newest(day, "kari")["post"]
    for who in ("kari", "amir", "leder"):
        texts = written(day, who, post)
        day.check({KARI_TEXT, AMIR_TEXT} <= set(texts), f"Ingenting er tapt: begge tekstene er i historikken ({who})")
    find(kari.window, "Lars Sol", day.lars)
    day.picture(kari, "avgjort")


def sync_now(laptop: Laptop) -> None:
    """Ask for a try now, as a person does."""
    laptop.window.front()
    _go_sync(laptop)
    laptop.window.click("Prøv nå")
    wait_for("alt sendt", lambda: laptop.read("venter") == 0, 20)


def newest(day: Day, who: str) -> dict[str, Any]:
    """Lars' kartlegging as one of the three reads it."""
    found: dict[str, Any] = _read(day, who, "nyeste", bruker=day.lars, skjema=SKJEMA)
    return found


def written(day: Day, who: str, post: object) -> list[str]:
    """All texts there have been under the question."""
    found: list[str] = _read(day, who, "skrevet", post=str(post), path=QUESTION)
    return found


def _read(day: Day, who: str, what: str, **given: str) -> Any:
    if who == "leder":
        return READINGS[what](day.desk.context("leder"), **given)
    return (day.kari if who == "kari" else day.amir).read(what, **given)


def _both_see(day: Day, texts: list[str], words: str) -> None:
    def same() -> bool:
        found = [newest(day, who)["valg"] for who in ("kari", "amir")]
        return all(one == ({QUESTION: texts} if texts else {}) for one in found)

    wait_for(words, same, 30)
    day.check(True, words)


def _change(day: Day, laptop: Laptop, text: str) -> None:
    window = laptop.window
    window.front()
    find(window, "Lars Sol", day.lars)
    window.click("Kartlegging")
    window.click("Oppdater: Kartlegging")
    asked = wait_for("skjemaet", lambda: window.do("spørsmål"))
    while QUESTION not in [one["sti"] for one in asked]:
        window.click("Neste")
        window.wait_for_other("spørsmål", asked)
        asked = window.soon("spørsmål")
    window.soon("svar", path=QUESTION, text=text)
    window.click("Signer …")
    window.click("Signer nå")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
    day.check(newest(day, laptop.profile.who)["svar"][QUESTION] == text, f"{laptop.first_name} har signert sin tekst")


def _open_versions(day: Day, laptop: Laptop) -> None:
    window = laptop.window
    window.front()
    find(window, "Lars Sol", day.lars)
    window.click("Kartlegging")
    window.soon("trykk-rad", words="to versjoner")
    wait_for("de to versjonene", lambda: window.do("sted")["side"] == "to-versjoner")


def _go_sync(laptop: Laptop) -> None:
    window = laptop.window
    window.shortcut("ctrl+9", lambda: window.at("synkronisering"))
