"""Pages as a stream of frames: four bytes that say how long, then one page; compressed as a whole, flushed per frame.

So the laptop can use each page as it comes, and a stream that is cut loses the last page only.
"""

from collections.abc import Iterable, Iterator

import msgspec
from backports import zstd

from feltapp.sync.wire import Page

_LEVEL = 1
_CHUNK = 64 * 1024
_LENGTH = 4
_encoder = msgspec.msgpack.Encoder()


def frames(pages: Iterable[Page], *, compressed: bool) -> Iterator[bytes]:
    """Bytes to send; small frames go together, the first at once."""
    compressor = zstd.ZstdCompressor(level=_LEVEL) if compressed else None
    waiting: list[bytes] = []
    size = limit = 0
    for page in pages:
        data = _encoder.encode(page)
        frame = len(data).to_bytes(_LENGTH, "big") + data
        if compressor is not None:
            frame = compressor.compress(frame, zstd.ZstdCompressor.FLUSH_BLOCK)
        waiting.append(frame)
        size += len(frame)
        if size >= limit:
            yield b"".join(waiting)
            waiting.clear()
            size, limit = 0, _CHUNK
    if compressor is not None:
        waiting.append(compressor.flush())
    if waiting:
        yield b"".join(waiting)
