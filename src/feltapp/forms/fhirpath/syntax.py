"""Read an expression into a tree, or say what in it is outside the subset.

Nothing is run here, and no name is looked up in Python: a function that is not in the table, a resource that a form
does not have, and an expression that is too long or too deep are refused when the form is read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from feltapp.forms.dates import is_date
from feltapp.forms.fhirpath.values import Quantity, Temporal

MAX_LENGTH = 10_000
MAX_TOKENS = 3_000
MAX_DEPTH = 120

RESPONSE = "QuestionnaireResponse"
FUNCTIONS: Mapping[str, tuple[int, int]] = {
    **dict.fromkeys(("empty", "not", "exists", "all", "allTrue", "anyTrue", "allFalse", "anyFalse"), (0, 0)),
    **dict.fromkeys(("count", "first", "last", "tail", "single", "distinct", "isDistinct", "hasValue"), (0, 0)),
    **dict.fromkeys(("sum", "min", "max", "avg", "children", "descendants", "toInteger", "toDecimal"), (0, 0)),
    **dict.fromkeys(("today", "now"), (0, 0)),
    **dict.fromkeys(("toString", "toBoolean", "toDate", "toQuantity", "upper", "lower", "trim", "length"), (0, 0)),
    **dict.fromkeys(("abs", "ceiling", "floor", "truncate", "sqrt", "ordinal", "weight", "toChars"), (0, 0)),
    **dict.fromkeys(("where", "select", "skip", "take", "union", "combine", "intersect", "exclude"), (1, 1)),
    **dict.fromkeys(("startsWith", "endsWith", "contains", "indexOf", "matches", "split", "power"), (1, 1)),
    **dict.fromkeys(("ofType", "is", "as"), (1, 1)),
    "exists": (0, 1),
    "all": (1, 1),
    "join": (0, 1),
    "round": (0, 1),
    "substring": (1, 2),
    "replace": (2, 2),
    "iif": (2, 3),
    "aggregate": (1, 2),
}
"""Each function of the subset, with the fewest and the most arguments it takes."""
_UNITS = frozenset(
    f"{unit}{many}" for unit in ("year", "month", "week", "day", "hour", "minute", "second") for many in ("", "s")
)
_VARIABLES = frozenset({"$this", "$index", "$total", "%resource", "%context", "%patient", "%representative"})
_RESOURCES = {
    RESPONSE: "%resource",
    "Patient": "%patient",
    "RelatedPerson": "%representative",
}
"""What an expression may begin with.  Nobody fills in here on behalf of somebody else: the representative is empty."""
_BINDING: Mapping[str, int] = {
    "implies": 1,
    **dict.fromkeys(("or", "xor"), 2),
    "and": 3,
    **dict.fromkeys(("in", "contains"), 4),
    **dict.fromkeys(("=", "~", "!=", "!~"), 5),
    **dict.fromkeys(("<", ">", "<=", ">="), 6),
    "|": 7,
    **dict.fromkeys(("is", "as"), 8),
    **dict.fromkeys(("+", "-", "&"), 9),
    **dict.fromkeys(("*", "/", "div", "mod"), 10),
}
_TOKEN = re.compile(
    r"\s+|//[^\n]*"
    r"|(?P<text>'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<date>@[0-9T][0-9T:.+Z-]*)"
    r"|(?P<number>[0-9]{1,18}(?:\.[0-9]{1,18})?)"
    r"|(?P<name>[$%]?[A-Za-z_][A-Za-z0-9_]*|`[^`]+`)"
    r"|(?P<sign><=|>=|!=|!~|[-+*/&|=~<>.,()\[\]{}])"
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}
_TIME = re.compile(r"T(\d\d:\d\d)(:\d\d(\.\d+)?)?")


class ExpressionError(ValueError):
    """An expression outside the subset; the text says what in it."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out; None is the empty collection."""

    value: bool | int | Decimal | str | Temporal | Quantity | None
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Variable:
    """$this, $index, $total, or the whole response."""

    name: str
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Lookup:
    """All items of the response with this linkId: what nearly every expression begins with, found without a search."""

    link_id: str
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Member:
    """The children of this name of what `of` gives."""

    of: "Node"
    name: str
    depth: int


@dataclass(frozen=True, slots=True)
class Call:
    """A function on what `of` gives."""

    of: "Node"
    name: str
    arguments: tuple["Node", ...]
    depth: int


@dataclass(frozen=True, slots=True)
class Index:
    """One of what `of` gives, by number."""

    of: "Node"
    at: "Node"
    depth: int


@dataclass(frozen=True, slots=True)
class Negative:
    """The number with its sign turned."""

    of: "Node"
    depth: int


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two; of `is` and `as`, the right side is a type's name as a literal."""

    operator: str
    left: "Node"
    right: "Node"
    depth: int


Node = Literal | Variable | Lookup | Member | Call | Index | Negative | Binary


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """An expression ready to run; `asks` are the linkIds it names, `whole` whether it looks through all answers."""

    root: Node
    asks: frozenset[str]
    whole: bool


@lru_cache(maxsize=1024)
def parsed(text: str) -> Expression:
    """The expression in a text; ExpressionError when it is outside the subset."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError("for langt")
    reader = _Reader(_tokens(text))
    root = reader.expression(0, 0)
    if reader.at < len(reader.tokens):
        raise ExpressionError(f"«{reader.tokens[reader.at][1][:30]}» var ikke ventet")
    return Expression(root=root, asks=frozenset(reader.asks), whole=_looks_at_all(root, outermost=True))


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.end() == at:
            raise ExpressionError(f"«{text[at : at + 10]}» var ikke ventet")
        at = match.end()
        if match.lastgroup:
            found.append((match.lastgroup, match[match.lastgroup]))
        if len(found) > MAX_TOKENS:
            raise ExpressionError("for langt")
    return found


class _Reader:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0
        self.asks: set[str] = set()

    def expression(self, binding: int, nesting: int) -> Node:
        """An operand and the operators after it that bind harder than `binding`."""
        if nesting > MAX_DEPTH // 3:
            raise ExpressionError("for dypt")
        left = self._operand(nesting)
        while True:
            operator = self._sign_or_word()
            strength = _BINDING.get(operator, 0)
            if strength <= binding:
                return left
            self.at += 1
            right = Literal(self._type()) if operator in ("is", "as") else self.expression(strength, nesting + 1)
            left = Binary(operator, left, right, _deeper(left, right))
            self._note(left)

    def _note(self, found: Binary) -> None:
        match found:
            case Binary("=" | "~", Member(_, "linkId", _), Literal(str() as link_id), _):
                self.asks.add(link_id)
            case _:
                return

    def _operand(self, nesting: int) -> Node:
        if self._take("-"):
            inner = self._operand(nesting + 1) if nesting < MAX_DEPTH // 3 else self._too_deep()
            return Negative(inner, _deeper(inner))
        if self._take("+"):
            return self._operand(nesting + 1) if nesting < MAX_DEPTH // 3 else self._too_deep()
        found = self._term(nesting)
        while True:
            if self._take("."):
                found = self._after(found, self._name(), nesting)
            elif self._take("["):
                at = self.expression(0, nesting + 1)
                self._need("]")
                found = Index(found, at, _deeper(found, at))
            else:
                return found

    def _too_deep(self) -> Node:
        raise ExpressionError("for dypt")

    def _term(self, nesting: int) -> Node:
        kind, text = self._next()
        match kind:
            case "text":
                return Literal(_unescaped(text))
            case "number":
                return self._number(text)
            case "date":
                return Literal(_temporal(text))
            case "name" if text[0] in "$%":
                if text not in _VARIABLES:
                    raise ExpressionError(f"{text} finnes ikke her")
                return Variable(text)
            case "name":
                return self._first(text, nesting)
        if text == "(":
            found = self.expression(0, nesting + 1)
            self._need(")")
            return found
        if text == "{":
            self._need("}")
            return Literal(None)
        raise ExpressionError(f"«{text[:30]}» var ikke ventet")

    def _first(self, name: str, nesting: int) -> Node:
        """A name with nothing before it: a value, the response, or something of what is looked at."""
        if name in ("true", "false"):
            return Literal(name == "true")
        if name in _RESOURCES:
            return Variable(_RESOURCES[name])
        if name == "this":  # so the designer writes it in its own rules
            return Variable("$this")
        if name[0].isupper():
            raise ExpressionError(f"{name} finnes ikke her")
        return self._after(Variable("$this"), name, nesting)

    def _after(self, of: Node, name: str, nesting: int) -> Node:
        if not self._take("("):
            return Member(of, name.strip("`"), _deeper(of))
        if name not in FUNCTIONS:
            raise ExpressionError(f"{name}() støttes ikke")
        if name in ("ofType", "is", "as"):
            arguments: list[Node] = [Literal(self._type())]
            self._need(")")
        else:
            arguments = []
            while not self._take(")"):
                if arguments:
                    self._need(",")
                arguments.append(self.expression(0, nesting + 1))
        fewest, most = FUNCTIONS[name]
        if not fewest <= len(arguments) <= most:
            raise ExpressionError(f"{name}() med {len(arguments)} argumenter")
        return _shortened(Call(of, name, tuple(arguments), _deeper(of, *arguments)))

    def _number(self, text: str) -> Node:
        value = Decimal(text) if "." in text else int(text)
        kind, following = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
        if kind == "text" or (kind == "name" and following in _UNITS):
            self.at += 1
            unit = following.removesuffix("s") if kind == "name" else _unescaped(following)
            return Literal(Quantity(Decimal(value), unit))
        return Literal(value)

    def _type(self) -> str:
        name = self._name()
        while self._take("."):
            name = self._name()
        return name.strip("`")

    def _sign_or_word(self) -> str:
        kind, text = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
        return text if kind in ("sign", "name") else ""

    def _next(self) -> tuple[str, str]:
        if self.at >= len(self.tokens):
            raise ExpressionError("slutter for tidlig")
        self.at += 1
        return self.tokens[self.at - 1]

    def _name(self) -> str:
        kind, text = self._next()
        if kind != "name" or text[0] in "%":
            raise ExpressionError(f"«{text[:30]}» var ikke ventet")
        return text

    def _need(self, sign: str) -> None:
        if not self._take(sign):
            raise ExpressionError(f"«{sign}» mangler")

    def _take(self, sign: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at] == ("sign", sign):
            self.at += 1
            return True
        return False


def _looks_at_all(node: Node, *, outermost: bool) -> bool:
    """Whether the response is used in another way than by linkId; outermost, $this is the response too."""
    match node:
        case Variable("%resource" | "%context"):
            return True
        case Variable("$this"):
            return outermost
        case Member(of, _, _) | Negative(of, _):
            return _looks_at_all(of, outermost=outermost)
        case Call(_, "today" | "now", (), _):
            return False
        case Call(Variable("$this"), "iif", arguments, _):
            return any(_looks_at_all(one, outermost=outermost) for one in arguments)
        case Call(of, _, arguments, _):
            inside = any(_looks_at_all(one, outermost=False) for one in arguments)
            return inside or _looks_at_all(of, outermost=outermost)
        case Index(left, right, _) | Binary(_, left, right, _):
            return any(_looks_at_all(one, outermost=outermost) for one in (left, right))
        case _:
            return False


def _deeper(*nodes: Node) -> int:
    depth = max(one.depth for one in nodes) + 1
    if depth > MAX_DEPTH:
        raise ExpressionError("for dypt")
    return depth


def _shortened(call: Call) -> Node:
    """`QuestionnaireResponse.descendants().where(linkId = 'x')` as a look-up; all else as it stands."""
    match call:
        case Call(
            Call(Variable("%resource"), "descendants", (), _),
            "where",
            (Binary("=", Member(Variable("$this"), "linkId", _), Literal(str() as link_id), _),),
            _,
        ):
            return Lookup(link_id)
        case _:
            return call


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: _sign(match[1]), text[1:-1])


def _sign(code: str) -> str:
    return chr(int(code[1:], 16)) if len(code) == 5 else _ESCAPES.get(code, code)


def _temporal(text: str) -> Temporal:
    stamp = text[1:]
    time = _TIME.fullmatch(stamp)
    if time is not None:
        return Temporal("time", time[1])
    day, _, rest = stamp.partition("T")
    if not is_date(day) or (rest and len(day) != 10):
        raise ExpressionError(f"«{text[:30]}» er ingen dato")
    return Temporal("dateTime" if rest else "date", stamp if rest else day)
