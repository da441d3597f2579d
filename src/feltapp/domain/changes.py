"""What an action touched, so that open views know whether to read again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from feltapp.domain.ids import BrukerId, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Brukere and records with new content; `sync`: what waits to be sent, or when we last met sentral."""

    brukere: frozenset[BrukerId] = field(default_factory=frozenset)
    records: frozenset[RecordId] = field(default_factory=frozenset)
    drafts: bool = False
    sync: bool = False

    def __bool__(self) -> bool:
        return bool(self.brukere or self.records or self.drafts or self.sync)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            brukere=self.brukere | other.brukere,
            records=self.records | other.records,
            drafts=self.drafts or other.drafts,
            sync=self.sync or other.sync,
        )


NOTHING = Changes()


def together(parts: Iterable[Changes]) -> Changes:
    """All that several actions touched."""
    several = tuple(parts)
    return Changes(
        brukere=frozenset().union(*(part.brukere for part in several)),
        records=frozenset().union(*(part.records for part in several)),
        drafts=any(part.drafts for part in several),
        sync=any(part.sync for part in several),
    )
