"""How an answer's path is spelt, and where a row of a repeated group stands among its sisters.

Pure text; the meaning of a path is in `domain/ids.py`.  A linkId comes from outside and may hold any sign, so `:`, `/`
and `%` in it are written as %3A, %2F and %25: a path can then never be read in two ways.
"""

import re
from collections.abc import Iterable

from feltapp.domain.ids import Path

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PLACE = re.compile(r"[a-z][0-9a-z]+")
FIRST_PLACE = "a0"


def link_part(link_id: str) -> str:
    """A linkId as it stands in a path."""
    return link_id.replace("%", "%25").replace(":", "%3A").replace("/", "%2F")


def field_path(prefix: str, link_id: str) -> Path:
    """The path of a field, below a row (`group:row/`) or at the top (empty)."""
    return Path(prefix + link_part(link_id))


def row_path(group: Path, row: str) -> Path:
    """The path of one row of a repeated group."""
    return Path(f"{group}:{row}")


def place_after(places: Iterable[str]) -> str:
    """A place that sorts after all of these.

    A letter says how many digits follow (a0 … az, b00 …), so that places compare as plain text for ever, and two rows
    that two laptops added at the same place are told apart by their ids.
    """
    last = max((place for place in places if _PLACE.fullmatch(place)), default="")
    if not last:
        return FIRST_PLACE
    size = ord(last[0]) - ord("a") + 1
    number = int(last[1 : size + 1].ljust(size, "0"), 36) + 1
    if number >= 36**size:
        return chr(ord(last[0]) + 1) + "0" * (size + 1) if last[0] < "y" else last + "0"
    return last[0] + _in_base_36(number).rjust(size, "0")


def _in_base_36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits
