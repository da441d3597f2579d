"""A secret in shares of which any two give it back and one alone says nothing (Shamir, over GF(256)).

Each byte is the constant of a random line; a share is the line's value at its number.  Reason and drill:
docs/drift/sentral.md.  Timing does not matter here: shares are made once, and joined by people in a room.
"""

import hashlib
import secrets
from collections.abc import Mapping

SHARES = 3
NEEDED = 2
_CHECK = 8
_POLYNOMIAL = 0x11B


class ShareError(ValueError):
    """The shares are not two shares of one secret."""


def _tables() -> tuple[list[int], list[int]]:
    powers, logs = [0] * 510, [0] * 256
    value = 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        doubled = value << 1
        value ^= doubled if doubled < 256 else doubled ^ _POLYNOMIAL
    return powers, logs


_POWERS, _LOGS = _tables()


def _times(a: int, b: int) -> int:
    return 0 if a == 0 or b == 0 else _POWERS[_LOGS[a] + _LOGS[b]]


def _over(a: int, b: int) -> int:
    return 0 if a == 0 else _POWERS[_LOGS[a] - _LOGS[b] + 255]


def split(secret: bytes) -> dict[int, bytes]:
    """Three shares by number; a check is shared along, so that a wrong share is noticed."""
    checked = secret + hashlib.sha256(secret).digest()[:_CHECK]
    slopes = secrets.token_bytes(len(checked))
    return {
        number: bytes(byte ^ _times(slope, number) for byte, slope in zip(checked, slopes, strict=True))
        for number in range(1, SHARES + 1)
    }


def join(shares: Mapping[int, bytes]) -> bytes:
    """The secret of two shares; raises `ShareError` when they do not belong together."""
    if len(shares) != NEEDED:
        raise ShareError("two shares are needed")
    (one, first), (two, second) = shares.items()
    if len(first) != len(second) or len(first) <= _CHECK or not (0 < one < 256 and 0 < two < 256):
        raise ShareError("not two shares of one secret")
    checked = bytes(_over(_times(a, two) ^ _times(b, one), one ^ two) for a, b in zip(first, second, strict=True))
    secret, check = checked[:-_CHECK], checked[-_CHECK:]
    if hashlib.sha256(secret).digest()[:_CHECK] != check:
        raise ShareError("not two shares of one secret")
    return secret
