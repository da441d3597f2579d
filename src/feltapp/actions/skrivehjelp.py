"""What helps one to write: the team's phrases, and words to say more precisely unless this medarbeider put that off.

Helps only: nothing here changes a text, or stops one from being signed.
"""

from dataclasses import dataclass
from functools import cache

from feltapp.actions.context import Context
from feltapp.actions.fraser import Frase, fraser
from feltapp.domain.changes import Changes
from feltapp.forms.presist import PreciseWords
from feltapp.resources import resource
from feltapp.store import settings
from feltapp.store.database import Tx

_ADVICE = "skrivehjelp.presise-ord"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skrivehjelp:
    """`words`: None when they have been put off."""

    words: PreciseWords | None = None
    fraser: tuple[Frase, ...] = ()


NO_HELP = Skrivehjelp()


def read(ctx: Context) -> Skrivehjelp:
    """What to help with."""
    with ctx.database.read() as tx:
        return Skrivehjelp(words=_words() if wants_advice(tx) else None, fraser=fraser(ctx, tx))


def wants_advice(tx: Tx) -> bool:
    """Whether this medarbeider is told of words that can be said more precisely; yes until put off."""
    return settings.get(tx, _ADVICE, bool, True)


def give_advice(ctx: Context, wanted: bool) -> Changes:
    """Tell of such words from now on, or put it off for good."""
    with ctx.database.write() as tx:
        settings.put(tx, _ADVICE, wanted)
    return Changes()


@cache
def _words() -> PreciseWords:
    return PreciseWords.load(resource("ord", "presist.json"))
