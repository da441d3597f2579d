"""A file as an answer holds it: name, kind, size, fingerprint, and its bytes as base64.

The bytes lie in the answer, so that they are sealed, signed, sent, shown in history and deleted with it (ADR 0017): a
limit keeps a text small enough to travel.  Knows no picture format and opens no file.
"""

import base64
import hashlib
from collections.abc import Iterable

from feltapp.domain.answer import Answer, JsonValue

LARGEST = 850_000
"""Bytes of all files in one text: with its words they stay below what one sealed text may be (`sealed.MAX_BODY`)."""
KILOBYTE = 1_000
JPEG, PDF = "image/jpeg", "application/pdf"
SVG = "image/svg+xml"
"""A signature on the screen, and nothing else: `forms/underskrift.py` says what one is."""
KINDS = (JPEG, PDF)
"""What is attached: pictures are made into JPEG, without what a camera writes in them."""
LONGEST_TITLE = 120


def attachment(title: str, kind: str, data: bytes) -> dict[str, JsonValue]:
    """The answer for a file."""
    return {
        "sha256": hashlib.sha256(data).hexdigest(),
        "type": kind,
        "title": title[:LONGEST_TITLE],
        "size": len(data),
        "data": base64.b64encode(data).decode("ascii"),
    }


def data_of(value: JsonValue) -> bytes | None:
    """The bytes of a file; None when they are not there, or are not what the fingerprint says."""
    held = value.get("data") if isinstance(value, dict) else None
    if not isinstance(held, str) or not isinstance(value, dict):
        return None
    try:
        data = base64.b64decode(held, validate=True)
    except ValueError:
        return None
    return data if hashlib.sha256(data).hexdigest() == value.get("sha256") else None


def sound(value: JsonValue) -> bool:
    """Whether a file is one that is kept here: named, of a known kind where its bytes are with it, whole."""
    if not isinstance(value, dict):
        return False
    title = value.get("title")
    if not isinstance(value.get("sha256"), str) or not isinstance(title, str) or not title.strip():
        return False
    return "data" not in value or (value.get("type") in (*KINDS, SVG) and data_of(value) is not None)


def size_of(value: JsonValue) -> int:
    """How many bytes a file takes here: none when its bytes are not with it."""
    data = value.get("data") if isinstance(value, dict) else None
    return len(data) * 3 // 4 - data[-2:].count("=") if isinstance(data, str) else 0


def total(answers: Iterable[Answer]) -> int:
    """The bytes of all files in a text."""
    values = (answer.value for answer in answers if answer.answered)
    return sum(size_of(one) for value in values for one in (value if isinstance(value, list) else (value,)))


def in_words(size: int) -> str:
    """A size as people read it."""
    if size >= KILOBYTE * KILOBYTE:
        return f"{size / KILOBYTE / KILOBYTE:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / KILOBYTE))} kB"
