"""What our colours mean, as an ICC profile: sRGB (IEC 61966-2-1), for files that an archive takes (`pdf/arkiv.py`).

Worked out from the standard's own numbers, so that no profile of somebody else's has to be shipped.  Version 2 of ICC,
the newest that PDF/A-1 knows.  That it is sRGB is compared with another maker's: tests/unit/pdf/test_arkiv.py.
"""

from functools import cache
from struct import pack

NAME = "sRGB IEC61966-2.1"
_D50 = (0.9642, 1.0, 0.8249)
_RED = (0.4360747, 0.2225045, 0.0139322)
_GREEN = (0.3850649, 0.7168786, 0.0971045)
_BLUE = (0.1430804, 0.0606169, 0.7141733)
"""The primaries of sRGB, adapted from D65 to D50 by Bradford."""
_STEPS = 1024
_HEAD = 128
_VERSION = 0x02100000
_MADE = (2026, 1, 1, 0, 0, 0)


@cache
def profile() -> bytes:
    """The profile; always the same bytes."""
    curve = _curve()
    parts = {
        b"desc": _described(NAME),
        b"cprt": b"text\0\0\0\0" + b"Public domain\0",
        b"wtpt": _xyz(_D50),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = _HEAD + 4 + 12 * len(parts)
    places: dict[bytes, int] = {}
    body = b""
    for part in parts.values():
        if part not in places:
            places[part] = start + len(body)
            body += part + b"\0" * (-len(part) % 4)
    table = b"".join(pack(">4sII", name, places[part], len(part)) for name, part in parts.items())
    return _head(start + len(body)) + pack(">I", len(parts)) + table + body


def _head(size: int) -> bytes:
    first = pack(">I4xI4s4s4s", size, _VERSION, b"mntr", b"RGB ", b"XYZ ")
    return (first + pack(">6H", *_MADE) + b"acsp" + b"\0" * 28 + _fixed(_D50)).ljust(_HEAD, b"\0")


def _fixed(numbers: tuple[float, ...]) -> bytes:
    return b"".join(pack(">i", round(one * 65536)) for one in numbers)


def _xyz(numbers: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(numbers)


def _described(name: str) -> bytes:
    said = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + pack(">I", len(said)) + said + b"\0" * 8 + b"\0" * 70


def _curve() -> bytes:
    """How light a colour is for each step: straight near black, then a power of 2.4."""
    steps = (step / (_STEPS - 1) for step in range(_STEPS))
    light = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in steps)
    return b"curv\0\0\0\0" + pack(">I", _STEPS) + b"".join(pack(">H", round(one * 65535)) for one in light)
