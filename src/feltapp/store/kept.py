"""The answers that a record's row keeps, read from its list column: each is made when somebody asks for it.

Lists go over hundreds of rows and look at one or two answers of each; to make all of them took longer than to fetch the
rows.  What the rows are and how they are found: `record.py`.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

import msgspec

from feltapp.domain.answer import Answer, Answers
from feltapp.domain.ids import Path
from feltapp.store.deriving import RowAnswers
from feltapp.store.encoding import WireAnswer, from_wire

REMEMBERED = 8_192
"""How many columns are remembered as answers: a team's stamkort, and what is due for those one looks at."""
MANY = frozenset({"journalnotat"})
"""Forms whose rows are many and looked at once: remembered, they would push out the others."""

Versions = Mapping[Path, tuple[Answer, ...]]

_NOTHING = "{}"
_decoder = msgspec.json.Decoder(RowAnswers)


class Kept(Mapping[Path, Answer]):
    """Answers by path, as JSON has them until they are asked for."""

    __slots__ = ("_wire",)

    def __init__(self, wire: Mapping[str, WireAnswer]) -> None:
        self._wire = wire

    def __getitem__(self, path: Path) -> Answer:
        return from_wire(self._wire[path])

    def __contains__(self, path: object) -> bool:
        return path in self._wire

    def __iter__(self) -> Iterator[Path]:
        return map(Path, self._wire)

    def __len__(self) -> int:
        return len(self._wire)


def read(column: str | None) -> tuple[Answers, Versions]:
    """What such a column says: answers, and the versions of those that are to be chosen between."""
    found = _decoder.decode(column or _NOTHING)
    versions = {Path(path): tuple(map(from_wire, several)) for path, several in found.v.items()}
    return Kept(found.a), MappingProxyType(versions)


remembered = lru_cache(maxsize=REMEMBERED)(read)
"""The same, for what is read again and again: everybody's stamkort is looked at for each letter typed in the search."""
