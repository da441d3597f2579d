"""Make a file that somebody chose, dropped or pasted into one that is kept: a picture anew as JPEG, a PDF as it is.

A picture is drawn again, so that nothing of what a camera or a phone writes beside it (place, time, name) comes along.
Its size is looked at before it is decoded: a small file may unfold into gigabytes.  Nothing is written to disk.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from feltapp.domain.answer import JsonValue
from feltapp.errors import UserError
from feltapp.forms.attachments import JPEG, LARGEST, PDF, attachment, in_words
from feltapp.oversettelse import tr_noop

LARGEST_SOURCE = 60_000_000
"""Bytes that are read at all."""
MOST_PIXELS = 200_000_000
LONGEST_SIDES = (1_800, 1_400, 1_000, 700)
QUALITY = 80
PASTED = tr_noop("Bilde fra utklippstavlen")
_WANTED = 300_000
"""A photo of this size can be read on any screen; what is left of the room is for the others."""


def from_path(path: Path, most: int) -> dict[str, JsonValue]:
    """The answer for a file; UserError when it is of another kind, too large or cannot be read."""
    try:
        if path.stat().st_size > LARGEST_SOURCE:
            raise UserError("for-stor-fil", grense=in_words(most))
        data = path.read_bytes()
    except OSError:
        raise UserError("vedlegg-ikke-lest") from None
    return from_bytes(data, path.stem, most)


def from_bytes(data: bytes, name: str, most: int = LARGEST) -> dict[str, JsonValue]:
    """The answer for the bytes of a file."""
    if data.lstrip()[:5] == b"%PDF-":
        if len(data) > most:
            raise UserError("for-stor-fil", grense=in_words(most))
        return attachment(f"{name}.pdf", PDF, data)
    return from_image(_decoded(data), name, most)


def from_image(image: QImage, name: str, most: int = LARGEST) -> dict[str, JsonValue]:
    """The answer for a picture, as small as it must be and as large as it may."""
    if image.isNull():
        raise UserError("ikke-en-fil-vi-tar")
    for side in LONGEST_SIDES:
        data = _as_jpeg(image, side)
        if len(data) <= min(most, _WANTED if side != LONGEST_SIDES[-1] else most):
            return attachment(f"{name}.jpg", JPEG, data)
    raise UserError("for-stor-fil", grense=in_words(most))


def _decoded(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or reader.format().data() in (b"svg", b"svgz"):
        raise UserError("ikke-en-fil-vi-tar")
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        raise UserError("for-stor-fil", grense=in_words(LARGEST))
    if max(size.width(), size.height()) > LONGEST_SIDES[0]:
        reader.setScaledSize(_within(size, LONGEST_SIDES[0]))
    return reader.read()


def _within(size: QSize, side: int) -> QSize:
    return size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _as_jpeg(image: QImage, side: int) -> bytes:
    size = image.size() if max(image.width(), image.height()) <= side else _within(image.size(), side)
    clean = QImage(size, QImage.Format.Format_RGB32)
    clean.fill(Qt.GlobalColor.white)
    painter = QPainter(clean)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(clean.rect(), image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    if not writer.write(clean):
        raise UserError("vedlegg-ikke-lest")
    return bytes(buffer.data().data())
