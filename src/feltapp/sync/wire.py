"""The protocol between a laptop and sentral, as types, and `Remote`, what a laptop can ask of it.

msgpack on the wire; ids are 32 hex digits in these types.  A position means something only with its epoch.
Anyone with access may carry anybody's signed revision.  What each call promises: docs/sync.md.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, Protocol

import msgspec

from feltapp.domain.certificate import Certificate

PROTOCOL = 1
PAGE_REVISIONS = 2_000
MAX_PUSH = 500
MAX_WAIT_S = 25

REFUSED = "sentral-avviste"
"""The code of `Trouble` when sentral was reached and would not have this one call: the rest of a sync goes on."""

Outcome = Literal["stored", "duplicate", "waiting", "deleted", "refused"]
"""`waiting`: kept for the team leader.  `refused`: not a revision at all (broken signature, unknown device)."""


class SealedRevision(msgspec.Struct, array_like=True, frozen=True):
    """A revision as bytes (`domain.sealed.Sealed`) and its place in the mappe's stream, 0 when it is on its way up."""

    header: bytes
    body: bytes
    signature: bytes
    pos: int = 0


class MappeState(msgspec.Struct, array_like=True, frozen=True):
    """One mappe that the caller may see.

    `pos` is the newest position.  `kept` is the newest position of the caller's earlier epoch that still holds: what
    caller holds beyond it was lost by a restored server and must be sent again.  `key` is the newest key version.
    """

    mappe: str
    bruker: str
    kind: str
    team: str
    pos: int
    kept: int
    key: int


class Manifest(msgspec.Struct, array_like=True, frozen=True):
    """What the caller may see now.  `etag` given again makes the server wait for news.

    `mapper` and `certificates` are whole lists, unless `since` says from which etag: then only mapper that moved after
    it are told, and one that is not among them has neither moved nor ended.  `now_ms` is the server's clock, for dates
    where law needs one.
    """

    epoch: str
    etag: str
    now_ms: int
    mapper: list[MappeState]
    certificates: list[Certificate]
    deleted: list[str]
    since: str = ""


class ManifestRequest(msgspec.Struct, array_like=True, frozen=True):
    """`epoch`: the epoch the caller's positions are of, or empty.  `wait_s`: how long to wait for news, 0–25.

    `moved_only`: a list of what moved since the etag will do.
    """

    etag: str = ""
    epoch: str = ""
    wait_s: int = 0
    moved_only: bool = False


class PullRequest(msgspec.Struct, array_like=True, frozen=True):
    """From which position in which mappe, in the order wanted."""

    epoch: str
    wanted: list[tuple[str, int]]


class Page(msgspec.Struct, array_like=True, frozen=True):
    """Revisions of one mappe in order of position.  The stream of pages may be cut anywhere and asked for again."""

    epoch: str
    mappe: str
    revisions: list[SealedRevision]


class Receipt(msgspec.Struct, array_like=True, frozen=True):
    """What became of one pushed revision, after a durable commit.  `pos` is 0 unless `stored` or `duplicate`.

    `code` says why it was refused; `ukjent-mappe` means: announce the mappe with its key, then send again.
    """

    id: str
    outcome: Outcome
    epoch: str = ""
    pos: int = 0
    code: str = ""


class NewMappe(msgspec.Struct, array_like=True, frozen=True):
    """A mappe made on a laptop: its first key is in `keys`."""

    mappe: str
    bruker: str
    kind: str
    team: str


class WrappedKey(msgspec.Struct, array_like=True, frozen=True):
    """One version of a mappe's key, sealed (HPKE, X25519): going up to the municipality, going down to the device.

    Bound to its mappe and version: HPKE's info is `domain.wrapping.key_context(mappe, version)`.
    """

    mappe: str
    version: int
    sealed: bytes


class KeysRequest(msgspec.Struct, array_like=True, frozen=True):
    """New mapper and keys to keep, and mapper whose keys the device needs (empty versions means all)."""

    new: list[NewMappe]
    keys: list[WrappedKey]
    wanted: list[str]


class KeysReply(msgspec.Struct, array_like=True, frozen=True):
    """Keys re-wrapped to the calling device."""

    keys: list[WrappedKey]


class DraftBackup(msgspec.Struct, array_like=True, frozen=True):
    """A draft older than an hour, or of a mappe taken away: sealed to its author and the escrow, backup only."""

    draft: str
    mappe: str
    sealed: bytes


class LogRow(msgspec.Struct, array_like=True, frozen=True):
    """One sealed row of the access log of a mappe."""

    id: str
    mappe: str
    device: str
    seq: int
    sealed: bytes


class AccessChange(msgspec.Struct, array_like=True, frozen=True):
    """A leader's word: somebody is let into a mappe, or kept out of it; until a moment, or until the next word."""

    medarbeider: str
    mappe: str
    allowed: bool
    to_ms: int | None = None


class AccessSaid(msgspec.Struct, array_like=True, frozen=True):
    """Such a word as sentral keeps it: since when, and from which device.  The last one in force decides."""

    medarbeider: str
    mappe: str
    allowed: bool
    from_ms: int
    to_ms: int | None
    device: str


class AccessRequest(msgspec.Struct, array_like=True, frozen=True):
    """Words to keep, all or none; and the mapper of which everything said is wanted."""

    changes: list[AccessChange]
    wanted: list[str]


class AccessReply(msgspec.Struct, array_like=True, frozen=True):
    """What has been said of the mapper wanted, in the order it was said."""

    said: list[AccessSaid]


class EnrolRequest(msgspec.Struct, array_like=True, frozen=True):
    """A grant's public key asks which grant it belongs to; the certificate, when given, claims it."""

    grant_key: bytes
    certificate: Certificate | None = None


class EnrolReply(msgspec.Struct, array_like=True, frozen=True):
    """The grant itself (as msgpack in `grant`), the municipality's keys, and everybody's certificates."""

    grant: bytes
    municipality_signing: bytes
    municipality_sealing: bytes
    certificates: list[Certificate]


class TokenRequest(msgspec.Struct, array_like=True, frozen=True):
    """Without a signature: asks for a challenge.  With it: the challenge signed by the device (`token_message`)."""

    device: str
    scope: Literal["full", "push"]
    challenge: bytes = b""
    signature: bytes = b""


class TokenReply(msgspec.Struct, array_like=True, frozen=True):
    """A challenge to sign, or a token and how many seconds it lasts."""

    challenge: bytes = b""
    token: str = ""
    lasts_s: int = 0


def token_message(device: str, scope: str, challenge: bytes) -> bytes:
    """The bytes a device signs to get a token."""
    return b"feltapp/token/v1" + msgspec.msgpack.encode((device, scope, challenge))


def blob_address(sha256: str, mappe: str) -> str:
    """Where a sealed blob lives: `/v1/blob/<sha256>?mappe=…`."""
    return f"/v1/blob/{sha256}?mappe={mappe}"


class Door(Protocol):
    """Sentral as somebody without a token sees it.  Either call may raise `Trouble`."""

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """Ask about a grant, or claim it."""

    def token(self, request: TokenRequest) -> TokenReply:
        """A challenge, or a token for a signed challenge."""


class Remote(Protocol):
    """Sentral as a laptop sees it.  Every call may raise `Trouble`; sending anything twice is harmless."""

    def manifest(self, request: ManifestRequest) -> Manifest | None:
        """What the caller may see, or None when nothing changed since the etag within the wait."""

    def pull(self, request: PullRequest) -> Iterator[Page]:
        """Pages as they arrive."""

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        """One receipt per revision, in the same order, after a durable commit."""

    def keys(self, request: KeysRequest) -> KeysReply:
        """Leave new mapper and keys; get keys."""

    def put_blob(self, mappe: str, sha256: str, sealed: bytes) -> None:
        """Leave a sealed blob; resumes where an earlier try stopped."""

    def get_blob(self, mappe: str, sha256: str) -> bytes:
        """A sealed blob."""

    def put_log(self, rows: Sequence[LogRow]) -> None:
        """Append sealed rows to access logs."""

    def put_drafts(self, drafts: Sequence[DraftBackup]) -> None:
        """Leave sealed drafts as backup."""
