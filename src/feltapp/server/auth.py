"""Who is calling: a device signs a challenge and gets a token that lasts a quarter of an hour.

Both carry a keyed digest instead of lying in a table, so every process on the same key folder can check them, and
a restart forgets nobody.  The token names its device; whether that device may still come in is asked at every call.
"""

import base64
import hmac
import secrets
import threading
from collections import OrderedDict
from typing import Literal

import msgspec

from feltapp.clock import Clock
from feltapp.server.directory import Known
from feltapp.server.refusal import Refusal, unknown_caller
from feltapp.sync.wire import TokenReply, TokenRequest, token_message

FULL_S = 15 * 60
PUSH_S = 30 * 24 * 3600
CHALLENGE_S = 60
MAX_FAILURES = 10
FAILURES_WITHIN_S = 15 * 60
_TAG = 32
_REMEMBERED = 10_000
_CHALLENGE = b"utfordring"
_TOKEN = b"adgangstegn"

TokenScope = Literal["full", "push"]


class Ticket(msgspec.Struct, array_like=True, frozen=True):
    """What a challenge or a token says."""

    device: str
    scope: TokenScope
    ends_ms: int
    nonce: bytes


class Tokens:
    """Gives out challenges and tokens and recognises them.  Thread-safe."""

    def __init__(self, secret: bytes, clock: Clock) -> None:
        self._secret = secret
        self._clock = clock
        self._lock = threading.Lock()
        self._used: OrderedDict[bytes, None] = OrderedDict()
        self._failures: OrderedDict[str, list[float]] = OrderedDict()

    def answer(self, request: TokenRequest, known: Known | None) -> TokenReply:
        """A challenge for whoever asks, a token for the device that signs it."""
        if not request.challenge:
            return TokenReply(challenge=self._seal(_CHALLENGE, request.device, request.scope, CHALLENGE_S))
        self._check_failures(request.device)
        ticket = self._open(_CHALLENGE, request.challenge)
        holds = (
            ticket is not None
            and known is not None
            and not known.revoked
            and (ticket.device, ticket.scope) == (request.device, request.scope)
            and known.signed(request.signature, token_message(request.device, request.scope, request.challenge))
            and self._first_use(request.challenge)
        )
        if not holds:
            self._fail(request.device)
            raise unknown_caller()
        lasts = FULL_S if request.scope == "full" else PUSH_S
        token = base64.urlsafe_b64encode(self._seal(_TOKEN, request.device, request.scope, lasts)).decode()
        return TokenReply(token=token, lasts_s=lasts)

    def read(self, token: str) -> Ticket:
        """The device and scope of a token; raises `Refusal`."""
        try:
            data = base64.b64decode(token, altchars=b"-_", validate=True)
        except ValueError as error:
            raise unknown_caller() from error
        ticket = self._open(_TOKEN, data)
        if ticket is None:
            raise unknown_caller()
        return ticket

    def _seal(self, purpose: bytes, device: str, scope: TokenScope, lasts_s: int) -> bytes:
        ends_ms = self._now_ms() + lasts_s * 1000
        data = msgspec.msgpack.encode(Ticket(device, scope, ends_ms, secrets.token_bytes(16)))
        return hmac.digest(self._secret, purpose + data, "sha256") + data

    def _open(self, purpose: bytes, sealed: bytes) -> Ticket | None:
        tag, data = sealed[:_TAG], sealed[_TAG:]
        if not hmac.compare_digest(tag, hmac.digest(self._secret, purpose + data, "sha256")):
            return None
        ticket = msgspec.msgpack.decode(data, type=Ticket)
        return ticket if ticket.ends_ms > self._now_ms() else None

    def _first_use(self, challenge: bytes) -> bool:
        with self._lock:
            if challenge in self._used:
                return False
            self._used[challenge] = None
            if len(self._used) > _REMEMBERED:
                self._used.popitem(last=False)
            return True

    def _check_failures(self, device: str) -> None:
        now = self._clock.monotonic()
        with self._lock:
            recent = [at for at in self._failures.get(device, ()) if now - at < FAILURES_WITHIN_S]
            if recent:
                self._failures[device] = recent
            else:
                self._failures.pop(device, None)
        if len(recent) >= MAX_FAILURES:
            raise Refusal(429, "for-mange-forsok", seconds=int(FAILURES_WITHIN_S - (now - recent[0])) + 1)

    def _fail(self, device: str) -> None:
        with self._lock:
            self._failures.setdefault(device, []).append(self._clock.monotonic())
            if len(self._failures) > _REMEMBERED:
                self._failures.popitem(last=False)

    def _now_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)
