"""A stream of frames: whole when whole, and of use as far as it came when it was cut."""

import os
from collections.abc import Iterator

import msgspec
import pytest
from backports import zstd

from feltapp.server.frames import frames
from feltapp.sync.wire import Page, SealedRevision

PAGES = [Page("e", f"{number:032x}", [SealedRevision(b"h", os.urandom(3_000), b"s", 1)]) for number in range(60)]


def _read(data: bytes) -> list[Page]:
    pages = []
    while len(data) >= 4 and len(data) >= (end := 4 + int.from_bytes(data[:4], "big")):
        pages.append(msgspec.msgpack.decode(data[4:end], type=Page))
        data = data[end:]
    return pages


@pytest.mark.parametrize("compressed", [False, True])
def test_every_page_comes_in_order(*, compressed: bool) -> None:
    data = b"".join(frames(iter(PAGES), compressed=compressed))
    assert _read(zstd.decompress(data) if compressed else data) == PAGES


def test_a_cut_stream_gives_all_whole_pages_before_the_cut() -> None:
    parts = list(frames(iter(PAGES), compressed=True))
    assert len(parts) > 2
    got = zstd.ZstdDecompressor().decompress(b"".join(parts[:2]))
    pages = _read(got)
    assert pages == PAGES[: len(pages)]
    assert len(pages) > 15


def test_the_first_page_is_sent_before_the_second_is_asked_for() -> None:
    asked: list[str] = []

    def pages() -> Iterator[Page]:
        for page in PAGES:
            asked.append(page.mappe)
            yield page

    first = zstd.ZstdDecompressor().decompress(next(frames(pages(), compressed=True)))
    assert _read(first) == PAGES[:1]
    assert asked == [PAGES[0].mappe]
