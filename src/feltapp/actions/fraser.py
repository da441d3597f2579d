"""The team's own text pieces, to put into what one writes.  In the team's mappe, so they are there without a network.

Never anything about a bruker.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from feltapp.actions.context import Context
from feltapp.actions.mapper import team_id
from feltapp.domain.answer import Answers, text_of
from feltapp.domain.ids import Path, RecordId
from feltapp.domain.mappe import READABLE_BY, MappeKind
from feltapp.oversettelse import tr
from feltapp.store import record
from feltapp.store.database import Tx

FRASE = "frase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frase:
    """One piece.  `begins`: its first line, for a list."""

    record: RecordId
    title: str
    text: str

    @property
    def begins(self) -> str:
        """How it begins."""
        return self.text.strip().partition("\n")[0]


def fraser(ctx: Context, tx: Tx) -> tuple[Frase, ...]:
    """Those in use, by title."""
    if MappeKind.TEAM not in READABLE_BY[ctx.me.role]:
        return ()
    return tuple(sorted(_in_use(ctx, tx), key=lambda one: one.title.casefold()))


def _in_use(ctx: Context, tx: Tx) -> Iterator[Frase]:
    for row in record.of_bruker(tx, team_id(ctx)):
        if row.skjema_id != FRASE:
            continue
        said: Answers = record.view(tx, row.record, ctx.keyring).answers
        out = said.get(Path("frase.ute"))
        text = text_of(said.get(Path("frase.tekst")))
        if text and not (out is not None and out.value is True):
            yield Frase(
                record=row.record, title=text_of(said.get(Path("frase.tittel"))) or tr("Uten tittel"), text=text
            )
