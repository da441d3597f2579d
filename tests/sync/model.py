"""What must be true of all that was ever saved, worked out without looking into any store.

A saved value is replaced only by somebody who had it on screen.  So what all laptops must show in the end is each value
that nobody who had it on screen has written over: no more, no less.
"""

from dataclasses import dataclass, field

from feltapp.domain.ids import Path, RecordId, RevisionId
from feltapp.domain.revision import RecordView

Value = str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """One acknowledged save.  `behind`: the revisions under what was on screen; `seen`: the values that stood there."""

    revision: RevisionId
    record: RecordId
    path: Path
    value: Value
    behind: frozenset[RevisionId]
    seen: frozenset[Value]


@dataclass(slots=True)
class Model:
    """All that was ever acknowledged."""

    writes: list[Write] = field(default_factory=list)

    def expected(self, record: RecordId, path: Path) -> frozenset[Value]:
        """What must be shown under one question."""
        here = [write for write in self.writes if (write.record, write.path) == (record, path)]
        left = {write.value for write in here if not any(_replaces(later, write) for later in here)}
        return frozenset() if left == {None} else frozenset(left)

    @property
    def questions(self) -> frozenset[tuple[RecordId, Path]]:
        """Everywhere that somebody wrote."""
        return frozenset((write.record, write.path) for write in self.writes)


def _replaces(later: Write, earlier: Write) -> bool:
    return earlier.revision in later.behind and earlier.value in later.seen


def shown(screen: RecordView, path: Path) -> frozenset[Value]:
    """The values under one question; None stands for an emptied answer."""
    for choice in screen.choices:
        if choice.path == path:
            return frozenset(_text(version.answer.value) for version in choice.versions)
    return frozenset({_text(screen.answers[path].value)}) if path in screen.answers else frozenset()


def on_screen(screen: RecordView, path: Path) -> frozenset[Value]:
    """The same as its reader takes it: nothing there is an empty answer."""
    return shown(screen, path) or frozenset({None})


def _text(value: object) -> Value:
    assert value is None or isinstance(value, str)
    return value
