"""Stands before every route: counts, limits, turns refusals into answers, and writes the one line of log.

Nothing that went wrong reaches the caller as more than a code, or the log as more than the kind of error and its place.
"""

import secrets
import time
import traceback

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from feltapp.errors import FeltappError
from feltapp.server.refusal import Refusal
from feltapp.server.watch import Counts, log

_KEPT_PRIVATE = [
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]
_TLS_ONLY = (b"strict-transport-security", b"max-age=31536000")
_UNKNOWN_ROUTE = "-"


class Cut(ConnectionError):
    """An answer that had begun could not be finished; says nothing of why."""


class Gate:
    """ASGI middleware around the routes."""

    def __init__(self, app: ASGIApp, counts: Counts, max_concurrent: int) -> None:
        self._app = app
        self._counts = counts
        self._max = max_concurrent
        self.under_way = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        await _Call(self, scope).run(self._app, receive, send)

    def enter(self) -> None:
        """One more call is worked on; raises `Refusal` when there are enough."""
        if self.under_way >= self._max:
            raise Refusal(503, "opptatt", seconds=1)
        self.under_way += 1

    def leave(self) -> None:
        """One less, because it is over or because it only waits for news."""
        self.under_way -= 1

    def saw(self, route: str, status: int, seconds: float) -> None:
        """One call is over."""
        self._counts.saw(route, status, seconds)


class _Call:
    def __init__(self, gate: Gate, scope: Scope) -> None:
        self._gate = gate
        self._scope = scope
        self._status = 0
        self._sent = 0
        scope.setdefault("state", {})
        self._id = scope["state"]["id"] = secrets.token_hex(6)
        scope["state"]["gate"] = gate

    async def run(self, app: ASGIApp, receive: Receive, send: Send) -> None:
        begun = time.perf_counter()
        entered = False

        async def count(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._status = message["status"]
                headers = list(message.get("headers", ())) + _KEPT_PRIVATE
                if self._scope.get("scheme") == "https":
                    headers.append(_TLS_ONLY)
                message = {**message, "headers": headers}
            elif message["type"] == "http.response.body":
                self._sent += len(message.get("body", b""))
            await send(message)

        try:
            self._gate.enter()
            entered = True
            await app(self._scope, receive, count)
        except Refusal as refusal:
            await self._answer(count, refusal.status, refusal)
        except FeltappError as trouble:
            await self._answer(count, 503, trouble)
        except Exception as error:
            _log_fault(self._id, error)
            await self._answer(count, 500, FeltappError("feil"))
        finally:
            if entered:
                self._gate.leave()
            self._log(time.perf_counter() - begun)

    async def _answer(self, send: Send, status: int, error: FeltappError) -> None:
        if self._status:
            raise Cut from None
        body = msgspec.msgpack.encode({"code": error.code, **error.details})
        headers = [(b"content-type", b"application/msgpack"), (b"content-length", str(len(body)).encode())]
        seconds = error.details.get("seconds")
        if seconds is not None:
            headers.append((b"retry-after", str(seconds).encode()))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _log(self, seconds: float) -> None:
        route = getattr(self._scope.get("route"), "path", _UNKNOWN_ROUTE)
        device = self._scope["state"].get("pseudonym", "-")
        got = self._scope["state"].get("got", 0)
        self._gate.saw(route, self._status, seconds)
        log.info(
            "id=%s rute=%s status=%d ms=%.1f inn=%d ut=%d enhet=%s",
            self._id, route, self._status, seconds * 1000, got, self._sent, device,
        )  # fmt: skip


def _log_fault(request: str, error: Exception) -> None:
    last = traceback.extract_tb(error.__traceback__)[-1]
    log.error("id=%s feil=%s sted=%s:%s", request, type(error).__name__, last.name, last.lineno)
