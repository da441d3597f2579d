"""The krise- og mestringsplan: from the last one, signed, previewed, logged, printed to PDF."""

import base64
import re
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError

from feltapp.demo.central import DemoError
from feltapp.demo.day import Day
from feltapp.demo.hand import Hand, wait_for
from feltapp.demo.steps.visit import find
from feltapp.oppdiktet.lars import WORDS
from feltapp.oppdiktet.people import people

PLAN, CARD, LOCKED = "krise-og-mestringsplan.pdf", "lommekort.pdf", "laast.pdf"
A4 = (595, 842)
NEW_WORDS = {
    "plan.viktig": WORDS,
    "plan.gjelder": "de første ukene i Lindeveien",
    "plan.trygt": "Nøkkelen ligger hos Anne. Røykvarsleren på kjøkkenet er prøvd.",
    "plan.overdose.nalokson-hvor": "I skuffen i gangen, øverst",
    "plan.overdose.alene": "Jeg sender melding til Anne før jeg legger meg.",
}


def write_plan(day: Day) -> None:
    """Step 5."""
    window = day.kari.window
    before = day.kari.read("nyeste", bruker=day.lars, skjema="kriseplan")
    find(window, "Lars Sol", day.lars)
    window.click("Krise- og mestringsplan")
    wait_for("planen", lambda: window.do("sted")["side"] == "kriseplan")
    window.click("Skriv ny fra denne")
    wait_for("skjemaet", lambda: window.do("sted")["side"] == "skjema")
    _change(day)
    window.click("Signer …")
    window.see("Er dere enige om teksten?")
    window.click("Signer nå")
    wait_for("Lars' side", lambda: window.do("sted")["side"] == "person")
    now = day.kari.read("nyeste", bruker=day.lars, skjema="kriseplan")
    day.check(now["signert"] and now["versjon"] == before["versjon"] + 1, f"Versjon {now['versjon']} er signert")
    kept = before["svar"]["plan.krise.merkes"] == now["svar"]["plan.krise.merkes"]
    day.check(kept and now["svar"]["plan.trygt"] == NEW_WORDS["plan.trygt"], "Resten står som i den forrige planen")
    window.click("Krise- og mestringsplan")
    window.see("Forhåndsvisning, side 1 av 1")
    day.picture(day.kari, "forhandsvisning")
    _print(day)


def _change(day: Day) -> None:
    window = day.kari.window
    left = dict(NEW_WORDS)
    pictured = False
    while True:
        asked = wait_for("spørsmål", lambda: window.do("spørsmål"))
        here = [str(one["sti"]) for one in asked]
        if "plan.dato" in here:
            window.soon("svar", path="plan.dato", text=f"{day.today:%d.%m.%Y}")
        for path in [one for one in here if one in left]:
            window.soon("svar", path=path, text=left.pop(path))
        if not pictured:
            day.picture(day.kari, "skriver")
            pictured = True
        if "plan.borte" in here:
            break
        window.click("Neste")
        window.wait_for_other("spørsmål", asked)
    day.check(not left, "Endringene er skrevet inn")


def _print(day: Day) -> None:
    window = day.kari.window
    window.click("Lagre som PDF …")
    window.click("Lagre låst med passord")
    window.see("Velg hvem som skal ha kopien.")
    day.check(True, "Uten å si hvem som skal ha kopien går det ingen utskrift")
    window.soon("skriv", words="Noen andre", text="Naboen Per")
    window.see("Naboen Per kan ikke få dette.")
    day.check(True, "Uten samtykke får naboen ingenting, og det står hvorfor")
    window.click("Lars – egen kopi")
    window.soon("skriv", words="Noen andre", text="Søsteren Anne")
    _save_locked(day)
    _save(day, PLAN)
    day.picture(day.kari, "skrevet-ut")
    copies = wait_for("kopiloggen", lambda: day.kari.read("nyeste", bruker=day.lars, skjema="kopi"))
    day.check(copies["svar"]["kopi.mottaker"] in ("Lars", "Søsteren Anne"), "Kopiloggen sier hvem som har planen")
    text = _read(day.out / PLAN, day, pages=1, size=A4)
    version = day.kari.read("nyeste", bruker=day.lars, skjema="kriseplan")["versjon"]
    day.check(f"Versjon {version}" in text or f"versjon {version}" in text, f"«Versjon {version}» står på arket")
    day.check(f"{day.today:%d.%m.%Y}" in text, "Datoen står på arket")
    for words in NEW_WORDS.values():
        day.check(_flat(words) in _flat(text), f"«{words}» kan leses tilbake fra PDF-en")
    same = base64.b64decode(day.kari.read("plan", bruker=day.lars))
    day.check(len(same) > 0, "Planen kan skrives ut på nytt fra den signerte teksten")
    window.click("Lommekort")
    window.soon("skriv", words="Noen andre", text="")
    _save(day, CARD)
    card = _read(day.out / CARD, day, pages=None, size=None)
    day.check("00 00 00" in card, "Telefonnumrene står på lommekortet")
    day.picture(day.kari, "lommekort")


def _save_locked(day: Day) -> None:
    window, path = day.kari.window, day.out / LOCKED
    window.click("Lagre låst med passord")
    name_file(window, path)
    window.see("Lagret, låst med passordet.")
    try:
        PdfDocument(path.read_bytes()).close()
    except PdfiumError:
        day.check(True, "Den låste filen kan ikke åpnes uten passordet")
    else:
        day.check(False, "Den låste filen kan ikke åpnes uten passordet")
    window.click("Jeg har skrevet det ned")


def _save(day: Day, name: str) -> None:
    window = day.kari.window
    window.click("Lagre som PDF …")
    window.click("Lagre uten lås …")
    window.click("Jeg forstår, lagre uten lås")
    name_file(window, day.out / name)
    window.see("Lagret. Filen er ikke kryptert")


def name_file(window: Hand, path: Path) -> None:
    """Say where the paper is to lie, and wait until it does."""
    path.unlink(missing_ok=True)
    window.soon("fil", path=str(path))
    while not _there_soon(path):
        # Qt's own dialog reads folders in the background, and at times does not believe in one at the first try.
        window.do("fil", path=str(path))


def _there_soon(path: Path) -> bool:
    try:
        return wait_for(path.name, lambda: path.exists() and path.stat().st_size > 0, 2.0)
    except DemoError:
        return False


def _read(path: Path, day: Day, *, pages: int | None, size: tuple[int, int] | None) -> str:
    lars = people(day.today)[0]
    document = PdfDocument(path.read_bytes())
    try:
        if pages is not None:
            day.check(len(document) == pages, f"{path.name} er på ett ark")
        if size is not None:
            found = tuple(round(one) for one in document[0].get_size())
            day.check(found == size, f"{path.name} er A4")
        text = "\n".join(document[number].get_textpage().get_text_bounded() for number in range(len(document)))
        told = " ".join(document.get_metadata_dict().values())
    finally:
        document.close()
    day.check(
        not re.search(r"\b\d{6}\s?\d{5}\b", text) and lars.number not in text, f"Ingen fødselsnummer på {path.name}"
    )
    day.check("Lars" not in told and "Solbakken" not in told, f"Navnet står ikke i tittelen til {path.name}")
    return text


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
