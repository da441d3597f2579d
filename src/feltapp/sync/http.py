"""`Remote` over HTTP: the only module that knows httpx2.

Keeps no state but a connection; decides nothing about what to send.  Whatever goes wrong on the way is `Trouble` with
a code, so that the engine treats no network, a proxy's error page and a half answer alike: docs/sync.md.  Never asks
in clear: an address without TLS is refused unless it is this machine itself.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ssl import SSLContext
from typing import TypeVar
from urllib.parse import urlsplit

import httpx2
import msgspec

from feltapp.domain.certificate import Grant
from feltapp.errors import Trouble, UserError
from feltapp.sync.token import Pass
from feltapp.sync.wire import (
    PROTOCOL,
    REFUSED,
    AccessReply,
    AccessRequest,
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
    blob_address,
)

CONNECT_S = 5.0
READ_S = 30.0
MAX_PAGE = 64 * 1024 * 1024
"""Bytes of one page.  More is no page but damage, or somebody who wants our memory."""
BLOB_PIECE = 256 * 1024
MAX_BLOB = 20 * 1024 * 1024
_LENGTH = 4
_encoder = msgspec.msgpack.Encoder()
T = TypeVar("T")


class HttpDoor:
    """What a laptop may ask before it has a token."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def enrol(self, request: EnrolRequest) -> EnrolReply:
        """Ask about a grant, or claim it."""
        return self._ask("enrol", request, EnrolReply)

    def token(self, request: TokenRequest) -> TokenReply:
        """A challenge, or a token for a signed challenge."""
        return self._ask("token", request, TokenReply)

    def _ask(self, name: str, request: object, reply: type[T]) -> T:
        with _trouble():
            response = self._client.post(f"/v1/{name}", content=_encoder.encode(request), timeout=READ_S)
            _check(response)
            return _decode(response.content, reply)


class HttpRemote:
    """Sentral over HTTP.  Used by one thread at a time; `close` it."""

    def __init__(self, client: httpx2.Client, access: Pass) -> None:
        self._client = client
        self._pass = access

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def manifest(self, request: ManifestRequest) -> Manifest | None:
        """What the caller may see, or None when nothing changed."""
        asked = {"etag": request.etag, "epoch": request.epoch, "wait": str(request.wait_s)}
        if request.moved_only:
            asked["moved"] = "1"
        response = self._send("GET", "/v1/manifest", params=asked, read_s=READ_S + request.wait_s)
        return None if response.status_code == httpx2.codes.NO_CONTENT else _decode(response.content, Manifest)

    def pull(self, request: PullRequest) -> Iterator[Page]:
        """Pages as they arrive; the stream may end with `Trouble`, and what came before it still counts."""
        if not request.wanted:
            return
        body = _encoder.encode(request)
        with _trouble(), self._stream("POST", "/v1/pull", body) as response:
            for frame in _frames(response.iter_bytes()):
                yield _decode(frame, Page)

    def push(self, revisions: Sequence[SealedRevision]) -> list[Receipt]:
        """One receipt per revision, in the same order."""
        receipts = self._call("push", list(revisions), list[Receipt])
        if len(receipts) != len(revisions):
            raise Trouble("sentral-svarer-feil", kall="push")
        return receipts

    def keys(self, request: KeysRequest) -> KeysReply:
        """Leave new mapper and keys; get keys."""
        return self._call("keys", request, KeysReply)

    def grant(self, grant: Grant) -> None:
        """A leader's leave for a new device, kept until somebody claims it with the code."""
        self._send("POST", "/v1/grant", content=_encoder.encode(grant))

    def access(self, request: AccessRequest) -> AccessReply:
        """A leader's words about who may see what, and what has been said."""
        return self._call("access", request, AccessReply)

    def put_blob(self, mappe: str, sha256: str, sealed: bytes) -> None:
        """Leave a sealed blob; resumes where an earlier try stopped."""
        address = blob_address(sha256, mappe)
        had = self._send("HEAD", address, expect_missing=True)
        start = int(had.headers.get("Upload-Offset", len(sealed))) if had.is_success else 0
        if start == len(sealed):
            return
        for begin in range(start, len(sealed), BLOB_PIECE):
            piece = sealed[begin : begin + BLOB_PIECE]
            place = f"bytes {begin}-{begin + len(piece) - 1}/{len(sealed)}"
            self._send("PUT", address, content=piece, headers={"Content-Range": place})

    def get_blob(self, mappe: str, sha256: str) -> bytes:
        """A sealed blob."""
        parts: list[bytes] = []
        size = 0
        with _trouble(), self._stream("GET", blob_address(sha256, mappe), b"") as response:
            for part in response.iter_bytes():
                size += len(part)
                if size > MAX_BLOB:
                    raise Trouble("sentral-svarer-feil", kall="blob")
                parts.append(part)
        return b"".join(parts)

    def put_log(self, rows: Sequence[LogRow]) -> None:
        """Append sealed rows to access logs."""
        self._send("POST", "/v1/log", content=_encoder.encode(list(rows)))

    def put_drafts(self, drafts: Sequence[DraftBackup]) -> None:
        """Leave sealed drafts as backup."""
        self._send("POST", "/v1/drafts", content=_encoder.encode(list(drafts)))

    def _call(self, name: str, request: object, reply: type[T]) -> T:
        return _decode(self._send("POST", f"/v1/{name}", content=_encoder.encode(request)).content, reply)

    def _send(
        self,
        method: str,
        address: str,
        *,
        content: bytes = b"",
        params: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        read_s: float = READ_S,
        expect_missing: bool = False,
    ) -> httpx2.Response:
        timeout = httpx2.Timeout(read_s, connect=CONNECT_S)
        with _trouble():
            while True:
                sent = _headers(self._pass.token()) | (headers or {})
                response = self._client.request(
                    method, address, content=content, params=params, headers=sent, timeout=timeout
                )
                if response.status_code == httpx2.codes.UNAUTHORIZED and self._pass.refused():
                    continue
                if not (expect_missing and response.status_code == httpx2.codes.NOT_FOUND):
                    _check(response)
                return response

    @contextmanager
    def _stream(self, method: str, address: str, content: bytes) -> Iterator[httpx2.Response]:
        timeout = httpx2.Timeout(READ_S, connect=CONNECT_S)
        while True:
            sent = _headers(self._pass.token())
            with self._client.stream(method, address, content=content, headers=sent, timeout=timeout) as response:
                if response.status_code == httpx2.codes.UNAUTHORIZED and self._pass.refused():
                    continue
                _check(response)
                yield response
                return


def whom_to_trust() -> SSLContext:
    """Whose word a server's certificate is taken on: this machine's.  Some 50 ms to read, so before anybody waits."""
    return httpx2.create_ssl_context()


def open_client(
    url: str, transport: httpx2.BaseTransport | None = None, trust: SSLContext | None = None
) -> httpx2.Client:
    """A client for one sentral."""
    parts = urlsplit(url)
    own_machine = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if not parts.hostname or (parts.scheme != "https" and not (parts.scheme == "http" and own_machine)):
        raise UserError("adresse-uten-tls", field="sentral")
    return httpx2.Client(
        base_url=url,
        transport=transport,
        verify=trust or whom_to_trust(),
        trust_env=not own_machine,
        headers={"Feltapp-Protocol": str(PROTOCOL), "Content-Type": "application/msgpack"},
        limits=httpx2.Limits(max_connections=4, max_keepalive_connections=2, keepalive_expiry=60.0),
    )


def _headers(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", "Accept-Encoding": "zstd"}


def _frames(parts: Iterator[bytes]) -> Iterator[bytes]:
    """Frames of a stream: four bytes that say how long, then so many."""
    waiting = bytearray()
    for part in parts:
        waiting += part
        while len(waiting) >= _LENGTH:
            end = _LENGTH + int.from_bytes(waiting[:_LENGTH], "big")
            if end > MAX_PAGE:
                raise Trouble("sentral-svarer-feil", kall="pull")
            if len(waiting) < end:
                break
            yield bytes(waiting[_LENGTH:end])
            del waiting[:end]
    if waiting:
        raise Trouble("forbindelsen-brutt")


def _decode(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Trouble("sentral-svarer-feil") from error


def _check(response: httpx2.Response) -> None:
    status = response.status_code
    if response.is_success:
        return
    if status == httpx2.codes.UNAUTHORIZED:
        raise Trouble("ikke-godkjent")
    if status in {httpx2.codes.TOO_MANY_REQUESTS, httpx2.codes.SERVICE_UNAVAILABLE}:
        wait = response.headers.get("Retry-After", "")
        raise Trouble("sentral-opptatt", seconds=int(wait) if wait.isdecimal() else 0)
    if response.is_client_error:
        raise Trouble(REFUSED, status=status)
    raise Trouble("sentral-svarer-feil", status=status)


@contextmanager
def _trouble() -> Iterator[None]:
    """The many ways in which a network fails, as the few that a person can tell apart."""
    try:
        yield
    except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
        raise Trouble("ingen-kontakt") from error
    except httpx2.TimeoutException as error:
        raise Trouble("sentral-treg") from error
    except httpx2.RequestError as error:
        raise Trouble("forbindelsen-brutt") from error
