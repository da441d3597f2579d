"""Match a form's regular expression in time that grows with the text, whatever the expression is.

A form comes from anybody, and Python's own `re` can be made to run for years.  So: a subset (what forms use: classes,
groups, repetition, alternatives, anchors), read into a machine of states that walks the text once.  What is not in the
subset (looking ahead or back, references) is refused at reading, and the form says so.
"""

import string
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

_MAX_PATTERN = 1_000
_MAX_STATES = 4_000
_MAX_WORK = 2_000_000
_MAX_REPEAT = 1_000
_MAX_NESTING = 30
_HEX = frozenset(string.hexdigits)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}

_Test = Callable[[str], bool]


class PatternError(ValueError):
    """An expression outside the subset."""


@dataclass(slots=True)
class _State:
    """Where to go: through `test` on a sign, or for nothing (`free`); an anchor lets through at an end of the text."""

    test: _Test | None = None
    target: int = -1
    free: list[int] = field(default_factory=list)
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """An expression ready to look with."""

    states: tuple[_State, ...]
    start: int
    end: int

    def found_in(self, text: str) -> bool:
        """Whether some part of the text matches; what would take too long to look through counts as matching."""
        if len(text) * len(self.states) > _MAX_WORK:
            return True
        steps: dict[tuple[frozenset[int], str], frozenset[int]] = {}
        inside: dict[frozenset[int], frozenset[int]] = {}
        live: frozenset[int] = frozenset()
        for at in range(len(text) + 1):
            before, at_an_end = live, at in (0, len(text))
            if at_an_end or before not in inside:
                live = self._reach(before | {self.start}, first=at == 0, last=at == len(text))
                if not at_an_end:
                    inside[before] = live
            else:
                live = inside[before]
            if self.end in live:
                return True
            if at < len(text):
                key = (live, text[at])
                if key not in steps:
                    steps[key] = frozenset(
                        state.target
                        for state in (self.states[one] for one in live)
                        if state.test is not None and state.test(text[at])
                    )
                live = steps[key]
        return False

    def _reach(self, live: frozenset[int], *, first: bool, last: bool) -> frozenset[int]:
        stack, seen = list(live), set(live)
        while stack:
            state = self.states[stack.pop()]
            if (state.anchor == "^" and not first) or (state.anchor == "$" and not last):
                continue
            for one in state.free:
                if one not in seen:
                    seen.add(one)
                    stack.append(one)
        return frozenset(seen)


@lru_cache(maxsize=256)
def compiled(expression: str) -> Pattern:
    """The pattern of an expression; PatternError when it is outside the subset."""
    if len(expression) > _MAX_PATTERN:
        raise PatternError("for langt")
    reader = _Reader(expression)
    start, end = reader.alternatives()
    if reader.at < len(expression):
        raise PatternError("parentes uten make")
    return Pattern(tuple(reader.states), start, end)


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    nesting: int = 0
    escaped: str = ""
    states: list[_State] = field(default_factory=list)

    def alternatives(self) -> tuple[int, int]:
        start, end = self._new(), self._new()
        while True:
            first, last = self._sequence()
            self.states[start].free.append(first)
            self.states[last].free.append(end)
            if not self._take("|"):
                return start, end

    def _sequence(self) -> tuple[int, int]:
        start = self._new()
        last = start
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            begin = self.at
            first, end = self._atom()
            first, end = self._repeated(begin, first, end)
            self.states[last].free.append(first)
            last = end
        return start, last

    def _repeated(self, begin: int, first: int, end: int) -> tuple[int, int]:
        low, high = self._count()
        if (low, high) == (1, 1):
            return first, end
        after = self.at
        start = self._new()
        last = start
        copies = max(low, high or 0, 1)
        if copies > _MAX_REPEAT:
            raise PatternError("for mange gjentakelser")
        out = self._new()
        for number in range(copies):
            if number:
                self.at = begin
                first, end = self._atom()
            if number >= low:
                self.states[last].free.append(out)
            self.states[last].free.append(first)
            last = end
        if high is None:
            self.states[last].free.append(first)
            if low == 0:
                self.states[start].free.append(out)
        self.states[last].free.append(out)
        if high == 0:
            self.states[start].free = [out]
        self.at = after
        return start, out

    def _count(self) -> tuple[int, int | None]:
        if self.at >= len(self.source):
            return 1, 1
        sign = self.source[self.at]
        found: tuple[int, int | None] = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(sign, (1, 1))
        if sign in "*+?":
            self.at += 1
        elif sign == "{":
            close = self.source.find("}", self.at)
            low, comma, high = self.source[self.at + 1 : close].partition(",")
            if close < 0 or not _is_number(low) or (high and not _is_number(high)):
                raise PatternError("gjentakelse")
            self.at = close + 1
            found = int(low), (int(high) if high else None) if comma else int(low)
            if found[1] is not None and found[1] < found[0]:
                raise PatternError("gjentakelse")
        else:
            return found
        self._take("?")
        if self.at < len(self.source) and self.source[self.at] in "*+{":
            raise PatternError("gjentakelse av en gjentakelse")
        return found

    def _atom(self) -> tuple[int, int]:
        sign = self.source[self.at]
        self.at += 1
        if sign == "(":
            return self._group()
        if sign in "^$":
            return self._anchor(sign)
        if sign == "[":
            return self._sign(self._class())
        if sign == ".":
            return self._sign(lambda one: one != "\n")
        if sign == "\\":
            return self._sign(self._escape())
        if sign in "*+?{":
            raise PatternError("ingenting å gjenta")
        return self._sign(_exactly(sign))

    def _group(self) -> tuple[int, int]:
        if self._take("?") and not self._take(":"):
            raise PatternError("gruppe som ser fram eller tilbake")
        self.nesting += 1
        if self.nesting > _MAX_NESTING:
            raise PatternError("for dypt")
        start, end = self.alternatives()
        self.nesting -= 1
        if not self._take(")"):
            raise PatternError("parentes uten make")
        return start, end

    def _anchor(self, sign: str) -> tuple[int, int]:
        start, end = self._new(), self._new()
        self.states[start].anchor = sign
        self.states[start].free.append(end)
        return start, end

    def _sign(self, test: _Test) -> tuple[int, int]:
        start, end = self._new(), self._new()
        self.states[start].test, self.states[start].target = test, end
        return start, end

    def _class(self) -> _Test:
        negated = self._take("^")
        tests: list[_Test] = []
        while True:
            if self.at >= len(self.source):
                raise PatternError("tegnklasse")
            sign = self.source[self.at]
            self.at += 1
            if sign == "]":
                break
            if sign == "[" and self.source[self.at : self.at + 1] == ":":
                raise PatternError("tegnklasse med navn")
            test = self._escape(in_class=True) if sign == "\\" else _exactly(sign)
            low = self._literal(sign)
            if low and self.source[self.at : self.at + 1] == "-" and self.source[self.at + 1 : self.at + 2] not in "]":
                self.at += 1
                sign = self.source[self.at]
                self.at += 1
                if sign == "\\":
                    self._escape(in_class=True)
                high = self._literal(sign)
                if not high or high < low:
                    raise PatternError("rekke av tegn")
                test = _between(low, high)
            tests.append(test)
        found = tuple(tests)
        return lambda one: any(test(one) for test in found) is not negated

    def _literal(self, sign: str) -> str:
        """The single sign just read, empty when it stands for many."""
        return self.escaped if sign == "\\" else sign

    def _escape(self, *, in_class: bool = False) -> _Test:
        if self.at >= len(self.source):
            raise PatternError("tegn etter \\")
        sign, self.escaped = self.source[self.at], ""
        self.at += 1
        if sign in "pP":
            close = self.source.find("}", self.at)
            name = self.source[self.at + 1 : close] if self.source[self.at : self.at + 1] == "{" else ""
            if close < 0 or not 1 <= len(name) <= 2 or not name.isalpha():
                raise PatternError("tegnkategori")
            self.at = close + 1
            return lambda one: unicodedata.category(one).startswith(name) is (sign == "p")
        named: dict[str, _Test] = {
            "d": lambda one: one in string.digits,
            "w": lambda one: one in string.digits or one in string.ascii_letters or one == "_",
            "s": str.isspace,
        }
        if sign.lower() in named:
            test = named[sign.lower()]
            return test if sign.islower() else lambda one: not test(one)
        if sign in "xu":
            self.escaped = self._by_number(2 if sign == "x" else 4)
        elif sign in _ESCAPES:
            self.escaped = _ESCAPES[sign]
        elif sign == "b" and in_class:
            self.escaped = "\b"
        elif sign.isalnum():
            raise PatternError("tegn etter \\")
        else:
            self.escaped = sign
        return _exactly(self.escaped)

    def _by_number(self, digits: int) -> str:
        number = self.source[self.at : self.at + digits]
        if len(number) < digits or any(one not in _HEX for one in number):
            raise PatternError("tegn etter \\")
        self.at += digits
        return chr(int(number, 16))

    def _new(self) -> int:
        if len(self.states) >= _MAX_STATES:
            raise PatternError("for stort")
        self.states.append(_State())
        return len(self.states) - 1

    def _take(self, sign: str) -> bool:
        if self.source[self.at : self.at + 1] != sign:
            return False
        self.at += 1
        return True


def _exactly(wanted: str) -> _Test:
    return lambda one: one == wanted


def _between(low: str, high: str) -> _Test:
    return lambda one: low <= one <= high


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4
