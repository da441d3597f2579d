"""Whether a text from outside is an id: 32 small hex digits.  Everything that names something is checked by it."""

import re

_ID = re.compile(r"[0-9a-f]{32}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_id(value: str) -> bool:
    """A mappe, a bruker, a device …"""
    return _ID.fullmatch(value) is not None


def is_sha256(value: str) -> bool:
    """The name of a blob."""
    return _SHA256.fullmatch(value) is not None
