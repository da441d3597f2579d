"""One function per call, from HTTP to `Central` and back; decides nothing.

Bodies are msgpack, read whole and only up to a limit; the database is asked on worker threads; only those who wait for
news wait here, on the event loop, so that a thousand open laptops hold no thread.  The mapping: docs/sync.md.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

import msgspec
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from feltapp.domain.certificate import Grant
from feltapp.server import streams
from feltapp.server.central import BLOB_PIECE, Central
from feltapp.server.frames import frames
from feltapp.server.gate import Gate
from feltapp.server.limits import BODY_S, MAX_BODY_BYTES, MAX_BULK_BYTES, MAX_DOOR_BYTES, MAX_WAITING, Buckets
from feltapp.server.refusal import Refusal, malformed, not_allowed, not_found, unknown_caller
from feltapp.server.watch import Counts, pseudonym
from feltapp.sync.wire import (
    MAX_WAIT_S,
    PROTOCOL,
    AccessRequest,
    DraftBackup,
    EnrolRequest,
    KeysRequest,
    LogRow,
    Manifest,
    ManifestRequest,
    PullRequest,
    SealedRevision,
    TokenRequest,
)

T = TypeVar("T")
Endpoint = Callable[[Request], Awaitable[Response]]
_MSGPACK = "application/msgpack"
_RANGE = re.compile(r"bytes (\d{1,10})-(\d{1,10})/(\d{1,10})")
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_encoder = msgspec.msgpack.Encoder()


class Api:
    """The calls of one sentral over HTTP."""

    def __init__(self, central: Central, buckets: Buckets, counts: Counts) -> None:
        self._central = central
        self._buckets = buckets
        self._counts = counts
        self._waiting = 0

    def routes(self) -> list[BaseRoute]:
        """What is answered."""
        posts: dict[str, Endpoint] = {
            "pull": self.pull,
            "push": self.push,
            "keys": self.keys,
            "log": self.put_log,
            "drafts": self.put_drafts,
            "grant": self.grant,
            "access": self.access,
            "enrol": self.enrol,
            "token": self.token,
        }
        return [
            Route("/v1/manifest", self.manifest, methods=["GET"]),
            *(Route(f"/v1/{name}", endpoint, methods=["POST"]) for name, endpoint in posts.items()),
            Route("/v1/blob/{sha256}", self.blob, methods=["GET", "HEAD", "PUT"]),
            Route("/v1/health", self.health, methods=["GET"]),
            Route("/metrics", self.metrics, methods=["GET"]),
        ]

    # reading

    async def manifest(self, request: Request) -> Response:
        device = await self._caller(request)
        asked = ManifestRequest(
            etag=request.query_params.get("etag", ""),
            epoch=request.query_params.get("epoch", ""),
            wait_s=_number(request.query_params.get("wait", "0")),
            moved_only=request.query_params.get("moved") == "1",
        )
        found = await self._wait(request, device, asked)
        return Response(status_code=204) if found is None else _answer(found)

    async def pull(self, request: Request) -> Response:
        device = await self._caller(request)
        asked = await _read(request, PullRequest)
        pages = await run_in_threadpool(self._central.pull, device, asked)
        compressed = "zstd" in request.headers.get("accept-encoding", "")
        parts: AsyncIterator[bytes] = iterate_in_threadpool(frames(pages, compressed=compressed))
        headers = {"Content-Encoding": "zstd"} if compressed else {}
        return StreamingResponse(parts, media_type=_MSGPACK, headers=headers)

    async def _wait(self, request: Request, device: str, asked: ManifestRequest) -> Manifest | None:
        desk = self._central.desk
        if asked.wait_s == 0:
            return await run_in_threadpool(streams.look, desk, device, asked)
        if self._waiting >= MAX_WAITING:
            raise Refusal(503, "opptatt", seconds=MAX_WAIT_S)
        words, patience = await run_in_threadpool(streams.interest, desk, device)
        loop, news, gate = asyncio.get_running_loop(), asyncio.Event(), _gate(request)
        ends = loop.time() + min(asked.wait_s, MAX_WAIT_S)

        def wake() -> None:
            loop.call_soon_threadsafe(news.set)

        leave = desk.hub.subscribe(words, wake)
        self._waiting += 1
        try:
            while True:
                news.clear()
                found = await run_in_threadpool(streams.look, desk, device, asked)
                left = ends - loop.time()
                if found is not None or left <= 0:
                    return found
                gate.leave()  # who only waits is not being worked on
                try:
                    async with asyncio.timeout(min(left, patience)):
                        await news.wait()
                except TimeoutError:
                    pass
                finally:
                    gate.under_way += 1
        finally:
            self._waiting -= 1
            leave()

    # writing

    async def push(self, request: Request) -> Response:
        device = await self._caller(request, push_only_will_do=True)
        pushed = await _read(request, list[SealedRevision], MAX_BULK_BYTES)
        return _answer(await run_in_threadpool(self._central.push, device, pushed))

    async def keys(self, request: Request) -> Response:
        device = await self._caller(request)
        asked = await _read(request, KeysRequest, MAX_BULK_BYTES)
        return _answer(await run_in_threadpool(self._central.keys, device, asked))

    async def put_log(self, request: Request) -> Response:
        device = await self._caller(request)
        rows = await _read(request, list[LogRow], MAX_BULK_BYTES)
        await run_in_threadpool(self._central.put_log, device, rows)
        return Response(status_code=204)

    async def put_drafts(self, request: Request) -> Response:
        device = await self._caller(request)
        drafts = await _read(request, list[DraftBackup], MAX_BULK_BYTES)
        await run_in_threadpool(self._central.put_drafts, device, drafts)
        return Response(status_code=204)

    async def blob(self, request: Request) -> Response:
        device = await self._caller(request)
        mappe, sha256 = request.query_params.get("mappe", ""), request.path_params["sha256"]
        if request.method == "GET":
            sealed = await run_in_threadpool(self._central.get_blob, device, mappe, sha256)
            return Response(sealed, media_type="application/octet-stream")
        if request.method == "HEAD":
            here = await run_in_threadpool(self._central.blob_size, device, mappe, sha256)
            return Response(headers={"Upload-Offset": str(here)})
        piece = await _body(request, BLOB_PIECE)
        at, size = _place(request, len(piece))

        def put() -> int:
            return self._central.put_blob(device, mappe, sha256, piece, at=at, size=size)

        return Response(status_code=204, headers={"Upload-Offset": str(await run_in_threadpool(put))})

    # getting in

    async def grant(self, request: Request) -> Response:
        device = await self._caller(request)
        await run_in_threadpool(self._central.grant, device, await _read(request, Grant))
        return Response(status_code=204)

    async def access(self, request: Request) -> Response:
        device = await self._caller(request)
        asked = await _read(request, AccessRequest)
        return _answer(await run_in_threadpool(self._central.leader.access, device, asked))

    async def enrol(self, request: Request) -> Response:
        self._limit(_host(request))
        return _answer(await run_in_threadpool(self._central.enrol, await _read(request, EnrolRequest, MAX_DOOR_BYTES)))

    async def token(self, request: Request) -> Response:
        asked = await _read(request, TokenRequest, MAX_DOOR_BYTES)
        self._limit(f"token {asked.device}")
        self._limit(_host(request))
        return _answer(await run_in_threadpool(self._central.token, asked))

    # for those who run it

    async def health(self, request: Request) -> Response:
        del request
        await run_in_threadpool(self._central.desk.check)
        return Response(json.dumps({"ok": True, "protokoll": PROTOCOL}), media_type="application/json")

    async def metrics(self, request: Request) -> Response:
        if _host(request) not in _LOOPBACK:
            raise not_found()
        found = [*self._counts.lines(), f"feltapp_venter_paa_nytt {self._waiting}"]
        found += await run_in_threadpool(self._central.desk.measures)
        return PlainTextResponse("\n".join(found) + "\n")

    async def _caller(self, request: Request, *, push_only_will_do: bool = False) -> str:
        """The device that a token was given to."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer":
            raise unknown_caller()
        ticket = self._central.read_token(token)
        request.state.pseudonym = pseudonym(ticket.device, self._central.desk.keys.token_secret)
        if ticket.scope != "full" and not push_only_will_do:
            raise not_allowed()
        self._limit(ticket.device)
        return ticket.device

    def _limit(self, caller: str) -> None:
        seconds = self._buckets.take(caller)
        if seconds > 0:
            raise Refusal(429, "for-ofte", seconds=int(seconds) + 1)


def _gate(request: Request) -> Gate:
    gate = request.state.gate
    if not isinstance(gate, Gate):
        raise TypeError("no gate")
    return gate


async def _body(request: Request, limit: int) -> bytes:
    if int(request.headers.get("content-length", "0")) > limit:
        raise Refusal(413, "for-stor")
    parts = bytearray()
    try:
        async with asyncio.timeout(BODY_S):
            async for part in request.stream():
                parts += part
                if len(parts) > limit:
                    raise Refusal(413, "for-stor")
    except TimeoutError as error:
        raise Refusal(408, "for-treg") from error
    request.state.got = len(parts)
    return bytes(parts)


async def _read(request: Request, kind: type[T], limit: int = MAX_BODY_BYTES) -> T:
    if request.headers.get("content-type", "").partition(";")[0].strip() != _MSGPACK:
        raise Refusal(415, "ikke-msgpack")
    spoken = request.headers.get("feltapp-protocol", str(PROTOCOL))
    if spoken != str(PROTOCOL):
        raise Refusal(426, "annen-protokoll", protokoll=PROTOCOL)
    try:
        return msgspec.msgpack.decode(await _body(request, limit), type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise malformed() from error


def _place(request: Request, length: int) -> tuple[int, int]:
    """Where a piece of a blob belongs, and how long the whole is."""
    header = request.headers.get("content-range")
    if header is None:
        return 0, length
    found = _RANGE.fullmatch(header)
    if found is None:
        raise malformed()
    first, last, size = map(int, found.groups())
    if last - first + 1 != length:
        raise malformed()
    return first, size


def _number(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) <= len("25")):
        raise malformed()
    return int(value)


def _host(request: Request) -> str:
    return request.client.host if request.client is not None else ""


def _answer(value: object) -> Response:
    return Response(_encoder.encode(value), media_type=_MSGPACK)
