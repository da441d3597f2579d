"""Tokens: what lets a laptop in to sentral for a quarter of an hour, got by signing a challenge (design §7).

A token of scope `push` can leave what was finished and nothing else; the session gets one for the shell before it ends.
Knows no HTTP; keeps no token longer than sentral said, by a clock that never goes back.
"""

from collections.abc import Callable
from typing import Literal, Protocol

from feltapp.clock import Clock
from feltapp.domain.ids import DeviceId
from feltapp.errors import Trouble
from feltapp.sync.wire import Door, TokenReply, TokenRequest, token_message

SPARE_S = 30.0

Scope = Literal["full", "push"]
Sign = Callable[[bytes], bytes]


class Pass(Protocol):
    """What lets a laptop in."""

    def token(self) -> str:
        """A token that should do now."""

    def refused(self) -> bool:
        """Sentral would not have the last token; says whether it is any use to ask for another."""


class HeldPass:
    """A token somebody else asked for: the push-only one that the shell keeps while feltapp is locked."""

    def __init__(self, token: str) -> None:
        self._token = token

    def token(self) -> str:
        """The one there is."""
        return self._token

    def refused(self) -> bool:
        """Never any use: the shell has no key to sign with."""
        return False


class SignedPass:
    """A device that signs a challenge for each token."""

    def __init__(self, door: Door, device: DeviceId, sign: Sign, clock: Clock) -> None:
        self._door = door
        self._device = device
        self._sign = sign
        self._clock = clock
        self._token = ""
        self._until = 0.0
        self._fresh = False

    def token(self) -> str:
        """The token there is, or a new one when it is about to end."""
        self._fresh = not self._token or self._clock.monotonic() >= self._until
        if self._fresh:
            reply = ask_token(self._door, self._device, "full", self._sign)
            self._token = reply.token
            self._until = self._clock.monotonic() + max(0.0, reply.lasts_s - SPARE_S)
        return self._token

    def refused(self) -> bool:
        """A restarted sentral has forgotten its tokens: worth one new, but a new one refused is an answer."""
        self._token = ""
        return not self._fresh


def ask_token(door: Door, device: DeviceId, scope: Scope, sign: Sign) -> TokenReply:
    """A token for what `scope` says."""
    challenge = door.token(TokenRequest(device=device, scope=scope)).challenge
    if not challenge:
        raise Trouble("sentral-svarer-feil", kall="token")
    signature = sign(token_message(device, scope, challenge))
    reply = door.token(TokenRequest(device=device, scope=scope, challenge=challenge, signature=signature))
    if not reply.token:
        raise Trouble("ikke-godkjent")
    return reply
