"""Writing that runs from right to left, and letters that change with their neighbours: Arabic and Persian on paper.

Arabic letters are set in the forms that Unicode itself names for them (its data lies in Python), so no shaping library
is needed; order follows the Unicode Bidirectional Algorithm without its explicit marks, which are taken out of every
text anyway (`words.clean`).  What is not done: marks above and below letters stand roughly, Sorani's own letters alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

_FORMS = (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD))
JOINERS = "\u200c\u200d"
"""Invisible signs that say whether letters join (Persian needs them); they shape a word and are not drawn."""
_NO_JOINERS = dict.fromkeys(map(ord, JOINERS))
_FORMS_SET = frozenset(_FORMS)
_LAM, _TATWEEL = "\u0644", "\u0640"
_RIGHT = ("R", "AL")
_FIRST_RIGHT = "\u0590"
"""Before Hebrew's block nothing runs from the right."""
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "BN", "ES", "ET", "CS", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI", "PDI"))
_TO_RING = re.compile(r"\+?\d+(?:[ \u00a0\u202f-]\d+)+")
_FEWEST = 5
"""Digits in groups that are so many are one number to ring, and no list of numbers."""
_MIRROR = {
    **dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True)),
}


@cache
def _table() -> dict[str, dict[str, str]]:
    """For each letter, or lam with an alef, its forms: isolated, final, initial, medial."""
    found: dict[str, dict[str, str]] = {}
    for code in _FORMS:
        kind, *letters = unicodedata.decomposition(chr(code)).split() or ("",)
        text = "".join(chr(int(one, 16)) for one in letters)
        if kind in ("<isolated>", "<final>", "<initial>", "<medial>") and (len(text) == 1 or text[:1] == _LAM):
            found.setdefault(text, {}).setdefault(kind, chr(code))
    return found


def runs_right(text: str) -> bool:
    """Whether there is anything in it that runs from right to left."""
    return max(text, default="") >= _FIRST_RIGHT and any(unicodedata.bidirectional(sign) in _RIGHT for sign in text)


def joins(text: str) -> bool:
    """Whether there may be letters in it that change with their neighbours, or signs that tell them to."""
    return max(text, default="") >= _FIRST_RIGHT


def begins_right(text: str) -> bool:
    """Whether its first letter does: then all of it is set from the right."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", *_RIGHT):
            return kind != "L"
    return False


def joined(word: str) -> str:
    """The letters of a word in the forms that they have beside each other, still in the order they are said."""
    if not runs_right(word):
        return word if word.isascii() else word.translate(_NO_JOINERS)
    table = _table()
    made: list[str] = []
    before = False
    at = 0
    while at < len(word):
        sign = word[at]
        if unicodedata.category(sign) == "Mn":
            made.append(sign)
            at += 1
            continue
        pair = word[at : at + 2]
        letter = pair if sign == _LAM and pair in table else sign
        forms = table.get(letter, {})
        goes_on = "<initial>" in forms and _joins_back(_next_letter(word, at + len(letter)))
        kind = ("<medial>" if goes_on else "<final>") if before and "<final>" in forms else ""
        kind = kind or ("<initial>" if goes_on else "<isolated>")
        made.append(forms.get(kind, letter))
        before = goes_on or sign == _TATWEEL
        at += len(letter)
    return "".join(made).translate(_NO_JOINERS)


def as_written(text: str) -> str:
    """The letters themselves, whatever form they were set in."""
    return "".join(unicodedata.normalize("NFKC", sign) if ord(sign) in _FORMS_SET else sign for sign in text)


def _next_letter(word: str, at: int) -> str:
    return next((sign for sign in word[at:] if unicodedata.category(sign) != "Mn"), "")


def _joins_back(sign: str) -> bool:
    return sign == _TATWEEL or "<final>" in _table().get(sign, {})


def order(text: str, *, right: bool, between: str = "") -> tuple[tuple[int, str], ...]:
    """The signs of a line from the left: where each stood in the text, and the sign, turned round when it must be.

    A sign in `between` parts what stands on its sides, as a letter that runs from the left would: a date behind a name
    stays behind it.  Groups of digits to ring keep their order: 22 59 13 00 is another number from the other end.
    """
    kinds = ["L" if sign in between else unicodedata.bidirectional(sign) for sign in text]
    for found in _TO_RING.finditer(text):
        if sum(sign.isdigit() for sign in found[0]) >= _FEWEST:
            kinds[found.start() : found.end()] = ["EN"] * len(found[0])
    levels = _levels(kinds, int(right))
    places = list(range(len(text)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(places):
            end = at
            while end < len(places) and levels[places[end]] >= level:
                end += 1
            places[at:end] = reversed(places[at:end])
            at = max(end, at + 1)
    return tuple((place, _turned(text[place], levels[place])) for place in _marks_behind(text, places, levels))


def _turned(sign: str, level: int) -> str:
    return _MIRROR.get(sign, sign) if level % 2 else sign


def _marks_behind(text: str, places: Sequence[int], levels: Sequence[int]) -> list[int]:
    """A mark is drawn after its letter, also where all else is turned round."""
    found: list[int] = []
    waiting: list[int] = []
    for place in places:
        if levels[place] % 2 and unicodedata.category(text[place]) == "Mn":
            waiting.append(place)
            continue
        found += [place, *reversed(waiting)]
        waiting = []
    return found + waiting


def _levels(kinds: Sequence[str], base: int) -> list[int]:
    """The embedding level of each sign: rules W, N, I and L1 of the algorithm (UAX 9), for one line."""
    weak = _weak(list(kinds), "R" if base else "L")
    strong = _neutral(weak, "R" if base else "L")
    levels = [_level(kind, base) for kind in strong]
    for at in range(len(kinds) - 1, -1, -1):
        if kinds[at] not in ("WS", "S", "B"):
            break
        levels[at] = base
    return levels


def _level(kind: str, base: int) -> int:
    if kind == "R":
        return 1
    if kind in ("EN", "AN"):
        return 2
    return 2 if base else 0


def _weak(kinds: list[str], edge: str) -> list[str]:
    before, strong = edge, edge
    for at, kind in enumerate(kinds):  # W1, W2, W3
        kind = before if kind == "NSM" else kind
        before = kind
        if kind in ("L", *_RIGHT):
            strong = kind
        kinds[at] = "AN" if kind == "EN" and strong == "AL" else kind
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for at in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[at - 1 : at + 2]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            kinds[at] = left
    for order_ in (range(len(kinds)), range(len(kinds) - 1, -1, -1)):  # W5
        before = ""
        for at in order_:
            if kinds[at] == "ET" and before == "EN":
                kinds[at] = "EN"
            before = kinds[at]
    strong = edge
    for at, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"
    return kinds


def _neutral(kinds: list[str], edge: str) -> list[str]:
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > at:
            left = _side(kinds[at - 1]) if at else edge
            right = _side(kinds[end]) if end < len(kinds) else edge
            kinds[at:end] = [left if left == right else edge] * (end - at)
        at = end + 1
    return kinds


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"
