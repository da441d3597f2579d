"""Sentral without HTTP: what a device may ask, as plain calls; `routes.py` and tests call the same.

Synchronous and thread-safe.  Built by `app.open_central` alone.  A call is refused with `Refusal`; whatever it changed
is durable before the answer is given: design §7, docs/sync.md.
"""

import hashlib
from collections.abc import Iterator, Sequence

from feltapp.domain.certificate import Grant
from feltapp.domain.medarbeider import Medarbeider
from feltapp.server import enrolment, keyhandling, streams
from feltapp.server.auth import Ticket, Tokens
from feltapp.server.desk import Desk
from feltapp.server.hub import News
from feltapp.server.ids import is_id, is_sha256
from feltapp.server.leader import Leader
from feltapp.server.push import Push
from feltapp.server.refusal import Refusal, malformed, not_allowed, not_found
from feltapp.server.store import keeping
from feltapp.server.store.base import Tx
from feltapp.sync.wire import (
    MAX_PUSH,
    DraftBackup,
    EnrolReply,
    EnrolRequest,
    KeysReply,
    KeysRequest,
    LogRow,
    Manifest,
    ManifestRequest,
    Page,
    PullRequest,
    Receipt,
    SealedRevision,
    TokenReply,
    TokenRequest,
)

MAX_BLOB = 20 * 1024 * 1024
BLOB_PIECE = 256 * 1024
MAX_ROWS = 1_000


class Central:
    """Every call names the device that makes it; who that is has been proved before (`tokens`)."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.leader = Leader(desk)
        self._tokens = Tokens(desk.keys.token_secret, desk.clock)

    def close(self) -> None:
        """Let go of the database; what was committed is told to the file beside it."""
        self.desk.close()

    # reading

    def manifest(self, device: str, request: ManifestRequest) -> Manifest | None:
        """What the caller may see, or None when nothing changed within the wait; holds the thread meanwhile."""
        return streams.wait(self.desk, device, request)

    def pull(self, device: str, request: PullRequest) -> Iterator[Page]:
        """Revisions beyond the caller's positions."""
        if any(not is_id(mappe) for mappe, _ in request.wanted):
            raise malformed()
        return streams.pull(self.desk, device, request)

    # writing

    def push(self, device: str, pushed: Sequence[SealedRevision]) -> list[Receipt]:
        """One receipt per revision, after the commit."""
        if len(pushed) > MAX_PUSH:
            raise Refusal(413, "for-mange")
        now_ms = self.desk.now_ms()
        with self.desk.store.read() as tx:
            directory, caller = self.desk.caller(tx, device)
            push = Push(directory.epoch, len(pushed))
            push.judge(tx, pushed, caller, directory, now_ms)
        if push.judged:
            with self.desk.write() as tx:
                moved = push.place(tx, device, now_ms)
            self.desk.tell(News(words=frozenset(moved)))
        return push.receipts

    def keys(self, device: str, request: KeysRequest) -> KeysReply:
        """Keep new mapper and keys; give the keys wanted."""
        now_ms = self.desk.now_ms()
        with self.desk.store.read() as tx:
            _, caller = self.desk.caller(tx, device)
        keyhandling.check(request, caller)
        touched: set[str] = set()
        if request.new or request.keys:
            with self.desk.write() as tx:
                directory, caller = self.desk.caller(tx, device)
                scope = directory.scope(tx, caller, now_ms)
                touched = keyhandling.take(tx, request, scope, self.desk.keys)
        if touched:
            self.desk.tell(News(words=frozenset(touched)))
        if not request.wanted:
            return KeysReply([])
        with self.desk.store.read() as tx:
            directory, caller = self.desk.caller(tx, device)
            scope = directory.scope(tx, caller, now_ms)
            given = keyhandling.give(tx, request.wanted, scope, caller, self.desk.keys)
        with self.desk.write() as tx:
            keyhandling.note(tx, given, device, now_ms)
        return KeysReply(given)

    def put_log(self, device: str, rows: Sequence[LogRow]) -> None:
        """Append the caller's own sealed rows.  Anyone may, also to a mappe that was taken away."""
        if len(rows) > MAX_ROWS or any(not (is_id(row.id) and is_id(row.mappe)) for row in rows):
            raise malformed()
        with self.desk.write() as tx:
            self.desk.caller(tx, device)
            if any(row.device != device for row in rows):
                raise not_allowed()
            if not keeping.add_log(tx, rows, self.desk.now_ms()):
                raise Refusal(409, "annet-innhold")

    def put_drafts(self, device: str, drafts: Sequence[DraftBackup]) -> None:
        """Keep sealed drafts, the newest of each; nobody else's are touched."""
        if len(drafts) > MAX_ROWS or any(not (is_id(one.draft) and is_id(one.mappe)) for one in drafts):
            raise malformed()
        with self.desk.write() as tx:
            _, caller = self.desk.caller(tx, device)
            for draft in drafts:
                if not keeping.put_draft(tx, draft, caller.medarbeider.id, self.desk.now_ms()):
                    raise not_found()

    def drafts(self, device: str) -> list[DraftBackup]:
        """The caller's own sealed drafts, as for a new laptop."""
        with self.desk.store.read() as tx:
            _, caller = self.desk.caller(tx, device)
            return keeping.drafts_of(tx, caller.medarbeider.id)

    # blobs

    def blob_size(self, device: str, mappe: str, sha256: str) -> int:
        """How much of a blob is here: where a resumed upload goes on."""
        with self.desk.store.read() as tx:
            self._may_hand_in(tx, device, mappe, sha256)
            found = keeping.blob_size(tx, mappe, sha256)
        if found is None:
            raise not_found()
        return found[0]

    def put_blob(
        self, device: str, mappe: str, sha256: str, piece: bytes, *, at: int = 0, size: int | None = None
    ) -> int:
        """Add a piece of a blob of `size` bytes; how much is here now.  A piece that is here already is harmless."""
        whole = at + len(piece) if size is None else size
        if not 0 <= at <= at + len(piece) <= whole:
            raise malformed()
        if whole > MAX_BLOB:
            raise Refusal(413, "for-stor")
        with self.desk.write() as tx:
            self._may_hand_in(tx, device, mappe, sha256)
            here, done = keeping.blob_size(tx, mappe, sha256) or (0, False)
            if done or here >= at + len(piece) > at:
                return here
            if here != at or not keeping.grow_blob(tx, mappe, sha256, at, piece):
                raise Refusal(409, "annet-sted", offset=here)
            held = at + len(piece)
            if held == whole:
                if hashlib.sha256(keeping.blob(tx, mappe, sha256)).hexdigest() == sha256:
                    keeping.finish_blob(tx, mappe, sha256)
                else:
                    keeping.drop_blob(tx, mappe, sha256)
                    held = -1
        if held < 0:
            raise Refusal(422, "annet-innhold")
        return held

    def get_blob(self, device: str, mappe: str, sha256: str) -> bytes:
        """A whole blob, for whoever may see the mappe."""
        with self.desk.store.read() as tx:
            directory, caller = self.desk.caller(tx, device)
            scope = directory.scope(tx, caller, self.desk.now_ms())
            rows = tx.streams([mappe])
            found = keeping.blob_size(tx, mappe, sha256)
            if not rows or not scope.holds(rows[0]) or found is None or not found[1]:
                raise not_found()
            return keeping.blob(tx, mappe, sha256)

    def _may_hand_in(self, tx: Tx, device: str, mappe: str, sha256: str) -> None:
        """Who sees the mappe, and who once did: work on a mappe that was taken away is sent, never dropped."""
        if not (is_id(mappe) and is_sha256(sha256)):
            raise not_found()
        directory, caller = self.desk.caller(tx, device)
        rows = tx.streams([mappe])
        once = {row.mappe for row in directory.access.get(caller.medarbeider.id, ()) if row.allowed}
        scope = directory.scope(tx, caller, self.desk.now_ms())
        if not rows or not (scope.holds(rows[0]) or mappe in once or rows[0].team == caller.medarbeider.team):
            raise not_found()

    # getting in

    def grant(self, device: str, grant: Grant) -> None:
        """Keep a leader's grant until somebody claims it with the code."""
        with self.desk.write() as tx:
            directory, caller = self.desk.caller(tx, device)
            if not enrolment.may_grant(grant, caller, directory):
                raise not_allowed()
            enrolment.keep_grant(tx, grant, device, self.desk.now_ms())

    def first_leader(self, *, code: str, medarbeider: Medarbeider) -> None:
        """Keep a grant of the municipality's own: how a team's first leader gets in."""
        now_ms = self.desk.now_ms()
        expires_ms = now_ms + enrolment.GRANT_LASTS_MS
        grant = self.desk.keys.grant(code=code, medarbeider=medarbeider, expires_ms=expires_ms)
        with self.desk.write() as tx:
            enrolment.keep_grant(tx, grant, grant.issuer, now_ms)

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """The grant that a code stands for; with a certificate, the device is let in."""
        now_ms = self.desk.now_ms()
        signing = self.desk.keys.municipality_signing
        if request.certificate is None:
            with self.desk.store.read() as tx:
                grant = enrolment.find_grant(tx, request.grant_key, now_ms)
                certificates = self.desk.directory(tx).certificates
        else:
            if request.certificate.grant.grant_key != request.grant_key:
                raise not_found()
            with self.desk.write() as tx:
                grant = enrolment.claim(tx, request.certificate, self.desk.directory(tx), signing, now_ms)
            self.desk.tell_all()
            with self.desk.store.read() as tx:
                certificates = self.desk.directory(tx).certificates
        return EnrolReply(grant, signing, self.desk.keys.municipality_sealing, certificates)

    def token(self, request: TokenRequest) -> TokenReply:
        """A challenge, or a token for the device that signed one."""
        with self.desk.store.read() as tx:
            known = self.desk.directory(tx).known.get(request.device)
        return self._tokens.answer(request, known)

    def read_token(self, token: str) -> Ticket:
        """The device and scope of a token; raises `Refusal`."""
        return self._tokens.read(token)
