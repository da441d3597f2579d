"""Norwegian spelling: which word list this medarbeider wants, and the words that are known beside it.

Names of the caseload are read into memory and go with the process.  What somebody adds to the list lies in the
encrypted store, in no copy of it; no text that was checked is kept anywhere: docs/adr/0021.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from feltapp.actions.context import Context
from feltapp.domain.answer import JsonValue
from feltapp.domain.changes import Changes
from feltapp.forms.ordbok import NoOrdbok, Ordbok
from feltapp.forms.stavekontroll import Speller, short_words
from feltapp.oversettelse import language
from feltapp.resources import resource
from feltapp.store import record, settings
from feltapp.store.database import Tx

OFF = "av"
PARTS: Mapping[str, tuple[str, ...]] = {"nb": ("begge", "bokmål"), "nn": ("begge", "nynorsk")}
"""The lists there are, and which of the trade's words go with each."""
MOST = 2_000
"""Words somebody may add."""
_LIST, _WORDS = "stavekontroll.ordliste", "stavekontroll.ord"
_NAMED = ("person", "parorende", "samarbeidspartner", "partner", "bolig", "nettverk")
_NAME = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What to check with; `speller`: None when it was put off, or its list is not on this machine."""

    chosen: str
    speller: Speller | None = None
    mine: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


def chosen(tx: Tx) -> str:
    """nb, nn or av; until somebody chooses, as the window speaks."""
    said = settings.get(tx, _LIST, str, "")
    if said in PARTS or said == OFF:
        return said
    return "nn" if language() == "nn" else "nb"


def read(ctx: Context) -> Known:
    """What to check with; some 30 ms the first time, on a worker."""
    with ctx.database.read() as tx:
        which, mine = chosen(tx), frozenset(_mine(tx))
        names = frozenset(_names(ctx, tx)) if which != OFF else frozenset()
    ordbok = _ordbok(which) if which != OFF else None
    if ordbok is None:
        return Known(chosen=which, mine=mine)
    trade = (word for part in PARTS[which] for word in _trade().get(part, ()))
    return Known(chosen=which, speller=Speller(ordbok, [*trade, *mine], names), mine=mine, names=names)


def what_is_chosen(ctx: Context) -> str:
    """The same as `chosen`, for the page that shows it."""
    with ctx.database.read() as tx:
        return chosen(tx)


def choose(ctx: Context, which: str) -> Changes:
    """Use this list from now on, or none."""
    with ctx.database.write() as tx:
        settings.put(tx, _LIST, which)
    return Changes()


def keep(ctx: Context, word: str) -> Changes:
    """A word that is right, from now on, for this medarbeider.  The oldest goes when there are too many."""
    with ctx.database.write() as tx:
        _put(tx, [*_but(tx, word), word][-MOST:])
    return Changes()


def forget(ctx: Context, word: str) -> Changes:
    """Not a word after all."""
    with ctx.database.write() as tx:
        _put(tx, _but(tx, word))
    return Changes()


def judge(speller: Speller, words: Iterable[str]) -> dict[str, bool]:
    """Which of these are words."""
    return {word: speller.knows(word) for word in words}


def forget_lists() -> None:
    """Read the word lists from disk again, the next time they are asked for."""
    _ordbok.cache_clear()


def _mine(tx: Tx) -> list[str]:
    return settings.get(tx, _WORDS, list[str], [])


def _but(tx: Tx, word: str) -> list[str]:
    return [one for one in _mine(tx) if one != word]


def _put(tx: Tx, words: Sequence[str]) -> None:
    kept: list[JsonValue] = [*words]
    settings.put(tx, _WORDS, kept)


def _names(ctx: Context, tx: Tx) -> Iterator[str]:
    """Names of people, streets and services in the caseload, as they are written there."""
    for medarbeider in ctx.staff().by_id.values():
        yield from _NAME.findall(medarbeider.name)
    for skjema in _NAMED:
        for row in record.of_skjema(tx, skjema):
            for answer in row.list.values():
                if isinstance(answer.value, str):
                    yield from (one for one in _NAME.findall(answer.value) if one[0].isupper())


@cache
def _ordbok(which: str) -> Ordbok | None:
    try:
        return Ordbok.load(resource("ordbok", f"{which}.ordbok.zst"))
    except (FileNotFoundError, NoOrdbok):
        return None


@cache
def _trade() -> Mapping[str, tuple[str, ...]]:
    return short_words(resource("ord", "fag.txt"))
