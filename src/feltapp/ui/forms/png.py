"""A picture as PNG, packed lightly: Qt tries every filter on every line, which takes as long as drawing does.

Knows nothing of forms.
"""

import struct
import zlib

from PySide6.QtGui import QImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LIGHTLY = 1
_EIGHT_BITS, _RGB = 8, 2


def as_png(picture: QImage) -> bytes:
    """The bytes of the file: eight bits each of red, green and blue, no filter."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    bits, stride, width = rgb.constBits(), rgb.bytesPerLine(), rgb.width() * 3
    lines = b"".join(b"\0" + bits[at : at + width] for at in range(0, rgb.height() * stride, stride))
    header = struct.pack(">IIBBBBB", rgb.width(), rgb.height(), _EIGHT_BITS, _RGB, 0, 0, 0)
    packed = zlib.compress(lines, _LIGHTLY)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
