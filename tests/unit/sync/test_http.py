"""Whatever a network does, the engine sees pages, receipts or `Trouble` with a code.

The network is played by httpx2's own transport; that both ways of reaching the real sentral behave alike is shown by
tests/contract/.
"""

from collections.abc import Callable, Iterator

import httpx2
import msgspec
import pytest
from backports import zstd

from feltapp.errors import Trouble, UserError
from feltapp.sync.http import MAX_PAGE, HttpDoor, HttpRemote, open_client
from feltapp.sync.token import HeldPass
from feltapp.sync.wire import (
    EnrolRequest,
    KeysRequest,
    Manifest,
    ManifestRequest,
    Page,
    PullRequest,
    Receipt,
    SealedRevision,
)

URL = "https://sentral.kommune.example"
Answer = Callable[[httpx2.Request], httpx2.Response]
ONE = SealedRevision(b"header", b"body", b"signature", 1)
WANTED = PullRequest(epoch="e", wanted=[("m", 0)])


def remote(answer: Answer, token: str = "t") -> HttpRemote:
    return HttpRemote(open_client(URL, httpx2.MockTransport(answer)), HeldPass(token))


def packed(value: object, status: int = 200) -> httpx2.Response:
    return httpx2.Response(status, content=msgspec.msgpack.encode(value))


def frames(*pages: Page) -> bytes:
    encoded = [msgspec.msgpack.encode(page) for page in pages]
    return b"".join(len(data).to_bytes(4, "big") + data for data in encoded)


class Cut(httpx2.SyncByteStream):
    """A stream that breaks off."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._data), 7):
            yield self._data[start : start + 7]
        raise httpx2.ReadError("made up")


def test_a_manifest_that_has_not_changed_is_none() -> None:
    asked: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request)
        return httpx2.Response(204)

    assert remote(answer).manifest(ManifestRequest(etag="a/b", epoch="e", wait_s=25)) is None
    assert dict(asked[0].url.params) == {"etag": "a/b", "epoch": "e", "wait": "25"}
    assert asked[0].headers["Authorization"] == "Bearer t"
    assert remote(answer).manifest(ManifestRequest(etag="a", epoch="e", moved_only=True)) is None
    assert dict(asked[1].url.params) == {"etag": "a", "epoch": "e", "wait": "0", "moved": "1"}


def test_a_manifest_comes_whole() -> None:
    manifest = Manifest("e", "1", 2, [], [], ["d"])

    assert remote(lambda _: packed(manifest)).manifest(ManifestRequest()) == manifest


@pytest.mark.parametrize("squeeze", [False, True])
def test_pages_come_as_they_were_framed(squeeze: bool) -> None:
    pages = [Page("e", "m", [ONE] * n) for n in (1, 300, 0)]

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["Accept-Encoding"] == "zstd"
        if squeeze:
            return httpx2.Response(200, content=zstd.compress(frames(*pages)), headers={"Content-Encoding": "zstd"})
        return httpx2.Response(200, content=frames(*pages))

    assert list(remote(answer).pull(WANTED)) == pages


def test_pages_before_a_cut_still_count() -> None:
    pages = [Page("e", "m", [ONE]), Page("e", "m", [ONE, ONE])]
    data = frames(*pages)
    got: list[Page] = []

    with pytest.raises(Trouble) as caught:
        got.extend(remote(lambda _: httpx2.Response(200, stream=Cut(data[:-3]))).pull(WANTED))

    assert caught.value.code == "forbindelsen-brutt"
    assert got == pages[:1]


def test_half_a_page_at_the_end_is_no_page() -> None:
    with pytest.raises(Trouble) as caught:
        list(remote(lambda _: httpx2.Response(200, content=frames(Page("e", "m", [ONE]))[:-1])).pull(WANTED))

    assert caught.value.code == "forbindelsen-brutt"


def test_a_page_that_wants_all_our_memory_is_refused() -> None:
    with pytest.raises(Trouble):
        list(remote(lambda _: httpx2.Response(200, content=(MAX_PAGE + 1).to_bytes(4, "big"))).pull(WANTED))


def test_asking_for_nothing_asks_nobody() -> None:
    def answer(_: httpx2.Request) -> httpx2.Response:
        raise AssertionError("asked")

    assert list(remote(answer).pull(PullRequest(epoch="e", wanted=[]))) == []


def test_each_revision_has_its_receipt() -> None:
    receipts = [Receipt("1", "stored", "e", 1)]

    assert remote(lambda _: packed(receipts)).push([ONE]) == receipts
    with pytest.raises(Trouble):
        remote(lambda _: packed(receipts)).push([ONE, ONE])


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "sentral-avviste"),
        (401, "ikke-godkjent"),
        (403, "sentral-avviste"),
        (404, "sentral-avviste"),
        (413, "sentral-avviste"),
        (429, "sentral-opptatt"),
        (500, "sentral-svarer-feil"),
        (502, "sentral-svarer-feil"),
        (503, "sentral-opptatt"),
        (302, "sentral-svarer-feil"),
    ],
)
def test_each_status_is_one_of_few_troubles(status: int, code: str) -> None:
    far = remote(lambda _: httpx2.Response(status, text="<html>", headers={"Retry-After": "7"}))
    for call in (
        lambda: far.manifest(ManifestRequest()),
        lambda: far.push([ONE]),
        lambda: list(far.pull(WANTED)),
        lambda: far.keys(KeysRequest([], [], [])),
        lambda: far.get_blob("m", "s"),
        lambda: far.put_log([]),
    ):
        with pytest.raises(Trouble) as caught:
            call()
        assert caught.value.code == code
        if code == "sentral-opptatt":
            assert caught.value.details["seconds"] == 7


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (httpx2.ConnectError("made up"), "ingen-kontakt"),
        (httpx2.ConnectTimeout("made up"), "ingen-kontakt"),
        (httpx2.ReadTimeout("made up"), "sentral-treg"),
        (httpx2.RemoteProtocolError("made up"), "forbindelsen-brutt"),
    ],
)
def test_each_way_a_network_fails_is_one_of_few_troubles(raised: Exception, code: str) -> None:
    def answer(_: httpx2.Request) -> httpx2.Response:
        raise raised

    for call in (lambda: remote(answer).manifest(ManifestRequest()), lambda: list(remote(answer).pull(WANTED))):
        with pytest.raises(Trouble) as caught:
            call()
        assert caught.value.code == code


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xc1", msgspec.msgpack.encode(["e", 1]), b"\x91\xa1\xff"])
def test_an_answer_that_is_none_is_trouble(content: bytes) -> None:
    with pytest.raises(Trouble) as caught:
        remote(lambda _: httpx2.Response(200, content=content)).manifest(ManifestRequest())

    assert caught.value.code == "sentral-svarer-feil"


class _Twice:
    """Somebody with an old token and a new one."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens

    def token(self) -> str:
        return self.tokens[0]

    def refused(self) -> bool:
        self.tokens.pop(0)
        return bool(self.tokens)


def test_a_token_that_is_refused_is_renewed_once() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(204 if request.headers["Authorization"] == "Bearer new" else 401)

    access = _Twice(["old", "new"])
    assert HttpRemote(open_client(URL, httpx2.MockTransport(answer)), access).manifest(ManifestRequest()) is None
    with pytest.raises(Trouble) as caught:
        HttpRemote(open_client(URL, httpx2.MockTransport(answer)), _Twice(["old"])).put_log([])
    assert caught.value.code == "ikke-godkjent"


@pytest.mark.parametrize("url", ["http://sentral.kommune.example", "ftp://127.0.0.1", "sentral", "", "https://"])
def test_nothing_is_ever_asked_in_clear(url: str) -> None:
    with pytest.raises(UserError) as caught:
        open_client(url)

    assert caught.value.code == "adresse-uten-tls"


def test_this_machine_itself_needs_no_tls() -> None:
    open_client("http://127.0.0.1:8123").close()


def test_an_unknown_code_is_told_from_no_network() -> None:
    door = HttpDoor(open_client(URL, httpx2.MockTransport(lambda _: httpx2.Response(404))))

    with pytest.raises(Trouble) as caught:
        door.enrol(EnrolRequest(grant_key=b"k" * 32))
    assert caught.value.code == "sentral-avviste"
