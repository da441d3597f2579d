"""The help pages that ship with feltapp: read from disk, so that they are there without a network; found by word.

About the program only, and never about anybody in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from feltapp.resources import resource
from feltapp.store import search

KEYS = "taster"
"""The list of keys: a page that the window draws itself."""
_HERE = {
    "min-dag": "01-forste-dag",
    "brukere": "02-finne-en-person",
    "ny-bruker": "02-finne-en-person",
    "ny-henvendelse": "02-finne-en-person",
    "overta": "02-finne-en-person",
    "person": "03-skrive-og-lagre",
    "skjema": "03-skrive-og-lagre",
    "les": "04-signere-og-rette",
    "samtykke": "05-samtykke-og-deling",
    "skriv-ut": "05-samtykke-og-deling",
    "gi-fil": "05-samtykke-og-deling",
    "kriseplan": "06-krise-og-mestringsplan",
    "besok": "11-faste-besok-og-frister",
    "tilgang": "07-flytting-og-overgang",
    "kommunens-frister": "11-faste-besok-og-frister",
    "boliger": "07-flytting-og-overgang",
    "bolig": "07-flytting-og-overgang",
    "synkronisering": "08-uten-nett",
    "to-versjoner": "09-to-versjoner",
    "livskvalitet": "10-lase-og-dekke",
    "snudd-samtykke": "10-lase-og-dekke",
    "snudd-plan": "10-lase-og-dekke",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Hjelpeside:
    """One page.  `text` is markdown without the title."""

    id: str
    title: str
    text: str


@cache
def pages() -> tuple[Hjelpeside, ...]:
    """All of them, in the order somebody new would read them."""
    return tuple(_read())


def about(page: str) -> str:
    """Which of them opens for somebody who is on this page of the window."""
    return _HERE.get(page, KEYS)


def find(typed: Sequence[str]) -> tuple[Hjelpeside, ...]:
    """Those whose title fits the words; with «hjelp» among them, those that say them anywhere."""
    wanted = [word for word in typed if word != "hjelp"]
    known = zip(pages(), _words(), strict=True)
    return tuple(page for page, (title, text) in known if _fits(title if wanted == list(typed) else text, wanted))


@cache
def _words() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    texts = ((search.words_of(one.title), search.words_of(f"{one.title} {one.text}")) for one in pages())
    return tuple((frozenset(title), frozenset(text)) for title, text in texts)


def _fits(known: frozenset[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in known) for one in wanted)


def _read() -> Iterator[Hjelpeside]:
    for path in sorted(resource("hjelp").glob("*.md")):
        heading, _, text = path.read_text("utf-8").partition("\n")
        yield Hjelpeside(id=path.stem, title=heading.removeprefix("# ").strip(), text=text.strip())
