"""The signs that an answer may hold: what FHIR and JSON have no place for is taken out before it is kept.

Half a sign (a lone surrogate) and control signs come with what people paste.  They cannot be seen, and one of them in
one answer would hinder the whole text from being saved or sent on.
"""

import re
from typing import Any, TypeVar

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_ESCAPED = re.compile(rb"\\u00[01]|\\[bf]")
"""How JSON must write a control sign; it may also be the end of an escaped \\ and a word, which does no harm."""
_T = TypeVar("_T")


_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def as_utf8(data: bytes) -> bytes:
    """A file's content without the mark that some programs put first, which may also say that it is UTF-16."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name).encode()
    return data


def legible(text: str) -> str:
    """The text without signs that cannot be written."""
    return _UNREADABLE.sub("", text)


def legible_value(value: _T) -> _T:
    """A JSON value with each text in it legible."""
    found: _T = _legible(value)
    return found


def legible_json(root: _T, data: bytes) -> _T:
    """The same of a file's content, gone through only when its bytes hold such a sign."""
    return legible_value(root) if _ESCAPED.search(data) else root


def _legible(value: Any) -> Any:
    match value:
        case str():
            return legible(value)
        case list():
            return [_legible(one) for one in value]
        case dict():
            return {legible(key): _legible(one) for key, one in value.items()}
        case _:
            return value
