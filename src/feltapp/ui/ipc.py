"""What the shell and its session say to each other: one JSON object a line, over the session's stdin and stdout.

Closed on purpose: a message that is not one of these is refused, and none has room for anything about a bruker.  The
passphrase travels once, shell to session, over an anonymous pipe; nothing here is ever logged.
"""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import BinaryIO

MAX_LINE = 65_536
PRACTICE = "oving"
"""What stands for a profile while somebody practises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    """Shell → session: open this profile folder.  With `recovery`, `passphrase` is the new one."""

    profile: str
    passphrase: str = field(repr=False)
    recovery: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrol:
    """Shell → session: show the enrolment page, and make a profile below this folder."""

    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """Shell → session: open made-up people to practise with; what they need on disk lies below this folder."""

    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Shell → session: lock now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Warm:
    """Session → shell: everything is imported, send the passphrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """Session → shell: the window shows."""

    profile: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Session → shell: not opened, and why; `trouble` tells the world's fault from the person's."""

    code: str
    trouble: bool = False
    details: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locking:
    """Session → shell: the window is hidden and the process ends.

    `reason`: idle, hand, suspend, quit (the window was closed), cancel (enrolment was left), crash (a bug was shown),
    practice (to practise with made-up people next).
    `saved`: false is sent after a first that hoped for the best, when the disk would not take the last words.
    """

    reason: str
    saved: bool = True


ToSession = Unlock | Enrol | Practice | Lock
ToShell = Warm | Ready | Refused | Locking
Message = ToSession | ToShell

_KINDS: dict[str, type[Message]] = {
    kind.__name__.lower(): kind for kind in (Unlock, Enrol, Practice, Lock, Warm, Ready, Refused, Locking)
}


class NotAMessage(ValueError):
    """A line that is none of the above."""


def encode(message: Message) -> bytes:
    """One line."""
    return json.dumps({"kind": type(message).__name__.lower(), **asdict(message)}).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Read one line; raises `NotAMessage`."""
    try:
        found = json.loads(line) if len(line) <= MAX_LINE else None
    except ValueError:
        found = None
    kind = _KINDS.get(str(found.pop("kind", ""))) if isinstance(found, dict) else None
    if kind is None or not isinstance(found, dict):
        raise NotAMessage
    allowed = {one.name: one.type for one in fields(kind)}
    for name, value in found.items():
        if name not in allowed or type(value) is not _plain(allowed[name]):
            raise NotAMessage
    try:
        return kind(**found)
    except TypeError as error:
        raise NotAMessage from error


def send(stream: BinaryIO, message: Message) -> None:
    """Write one line at once; a reader that is gone is no error, the one who cares sees the end of the stream."""
    try:
        stream.write(encode(message))
        stream.flush()
    except OSError:
        return


def _plain(declared: object) -> type:
    return declared if declared in (str, bool) and isinstance(declared, type) else dict
