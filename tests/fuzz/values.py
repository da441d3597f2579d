"""Values that nobody expects: strings, numbers and whole FHIR values, drawn from a seeded source of chance.

Knows JSON and the names of FHIR's value[x]; knows nothing of how feltapp reads them.
"""

from collections.abc import Callable
from random import Random

Json = dict[str, object]

STRINGS = (
    "",
    " ",
    "\t\n",
    "a" * 300,
    "0",
    "-1",
    "1e999",
    "NaN",
    "Infinity",
    "null",
    "true",
    "__proto__",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "![b](data:image/png;base64,AAAA)",
    "# " * 60,
    "*" * 80,
    "_" * 81 + "a",
    "[" * 80,
    "`" * 33,
    "> " * 70,
    "1. " * 50,
    "\x00",
    "a\x00b",
    "\x01\x02\x1b[31m",
    "\u202eabc\u202c",
    "\u2066\u2067\u2068\u2069",
    "\u200b\u200d\ufeff",
    "\ud800",
    "\udfff\ud800",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "e\u0301" * 20,
    "Å\u030aø",
    "ﬁ\u0130ı",
    "%s%n%d{0}{code}",
    "{grense}{}",
    "a/b:c%d",
    "a:r0/b",
    ":",
    "/",
    "%",
    "%25",
    "' or 1=1 --",
    "\u2028\u2029\x85",
    "2026-02-30",
    "2026-13",
    "0000-00-00",
    "9999-12-31",
    "2026-06-02",
    "2026-06",
    "2026-06-02T08:30:00+02:00",
    "2026-06-02T25:61",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "24:00",
    "08:30",
    "08:30:00",
    "12,5 kg",
    "1 000 000",
    "٣",
    "²",
    "ja",
    "Nei",
    "https://eksempel.no",
    "http://",
    "javascript:alert(1)",
    "urn:uuid:0",
    "#",
    "#x",
)
REGEXES = (
    "(a+)+$",
    "(a|a)*b",
    "((a*)*)*",
    "^[0-9]{4}$",
    "[",
    "(",
    "a{1000000}",
    "(a{100}){100}",
    "(?=a)",
    "\\1",
    "\\p{L}+",
    ".*.*.*.*=.*",
    "(" * 50 + "a" + ")" * 50,
    "x{2,1}",
    "[z-a]",
    "[^]",
    "|",
    "a||b",
    "\\",
    "(?i)a",
    "^$",
)
_STEPS = (
    "answer",
    "value",
    "item",
    "code",
    "linkId",
    "first()",
    "last()",
    "exists()",
    "count()",
    "sum()",
    "descendants()",
)
_TAILS = (
    "",
    ".exists()",
    ".empty()",
    ".not()",
    ".count()",
    ".first()",
    ".toString()",
    ".length()",
    ".toInteger()",
    ".sum()",
)
_OPERATORS = (
    "+",
    "-",
    "*",
    "/",
    "div",
    "mod",
    "&",
    "=",
    "!=",
    ">",
    "<",
    ">=",
    "<=",
    "and",
    "or",
    "xor",
    "implies",
    "in",
    "|",
    "~",
)
_ATOMS = (
    "1",
    "0",
    "-1",
    "2.5",
    "'a'",
    '"b"',
    "true",
    "false",
    "{}",
    "today()",
    "now()",
    "@2026-06-02",
    "@T08:30",
    "$this",
    "10 'kg'",
)


def string(chance: Random) -> str:
    """Words to break things with; sometimes two put together, sometimes any signs at all."""
    how = chance.random()
    if how < 0.75:
        return chance.choice(STRINGS)
    if how < 0.85:
        return chance.choice(STRINGS) + chance.choice(STRINGS)
    return "".join(chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x11_0000)))) for _ in range(6))


def number(chance: Random) -> int | float:
    """Small, large and strange numbers."""
    return chance.choice(
        (0, 1, -1, 2, 3, 10, 100, 2**31, -(2**31), 2**53 + 1, 2**63, 10**25, 10**40, 0.5, -0.0, 1e-300, 1.5e300, 0.1)
    )


def scalar(chance: Random) -> object:
    """Any plain JSON value."""
    how = chance.randrange(6)
    if how < 2:
        return string(chance)
    if how < 4:
        return number(chance)
    return chance.choice((None, True, False, [], {}))


def anything(chance: Random, depth: int = 2) -> object:
    """Any JSON value."""
    how = chance.randrange(8)
    if depth == 0 or how < 5:
        return scalar(chance)
    if how == 5:
        return [anything(chance, depth - 1) for _ in range(chance.randrange(3))]
    keys = ("linkId", "value", "code", "item", "answer", "url", "valueString", "system", "extension", "id", "unit")
    return {chance.choice(keys): anything(chance, depth - 1) for _ in range(chance.randrange(3))}


def coding(chance: Random) -> Json:
    """A Coding, of few codes, so that some of them meet."""
    found: Json = {"code": chance.choice(("a", "b", "ja", "1", string(chance)))}
    if chance.random() < 0.5:
        found["system"] = chance.choice(("urn:a", "urn:b", "urn:oid:2.16.578.1.12.4.1.1101"))
    if chance.random() < 0.5:
        found["display"] = string(chance)
    return found


def quantity(chance: Random) -> Json:
    return {"value": number(chance), "unit": chance.choice(("kg", "", "mg", string(chance)))}


def attachment(chance: Random) -> Json:
    return {
        "url": "urn:sha256:" + "ab" * 32,
        "title": string(chance),
        "contentType": "image/png",
        "size": number(chance),
    }


def reference(chance: Random) -> Json:
    uuid = "urn:uuid:01234567-89ab-cdef-0123-456789abcdef"
    return {"reference": chance.choice((uuid, "Patient/1", string(chance))), "display": string(chance)}


_WRITTEN: tuple[tuple[str, Callable[[Random], object]], ...] = (
    ("Boolean", lambda chance: chance.random() < 0.5),
    ("Integer", number),
    ("Decimal", number),
    ("Date", lambda chance: chance.choice(("2026", "2026-06", "2026-06-02", string(chance)))),
    ("DateTime", lambda chance: chance.choice(("2026-06-02T08:30:00+02:00", string(chance)))),
    ("Time", lambda chance: chance.choice(("08:30:00", "08:30:59.123", string(chance)))),
    ("String", string),
    ("Uri", string),
    ("Code", string),
    ("Markdown", string),
    ("Coding", coding),
    ("Quantity", quantity),
    ("Attachment", attachment),
    ("Reference", reference),
    ("CodeableConcept", lambda chance: {"coding": [coding(chance)]}),
    ("Expression", lambda chance: {"language": "text/fhirpath", "expression": expression(chance, ("a", "b"))}),
)


def value(chance: Random) -> tuple[str, object]:
    """The kind of a value[x] and a value, of that kind more often than not."""
    name, make = chance.choice(_WRITTEN)
    return name, make(chance) if chance.random() < 0.85 else anything(chance)


def expression(chance: Random, link_ids: tuple[str, ...], depth: int = 2) -> str:
    """FHIRPath, right more often than not."""
    how = chance.randrange(10)
    if depth == 0 or how < 3:
        return chance.choice(_ATOMS)
    if how < 6:
        name = chance.choice(link_ids)
        path = ".".join(chance.choice(_STEPS) for _ in range(chance.randrange(4)))
        start = chance.choice(
            ("QuestionnaireResponse", "%resource", "this", "item", f"descendants().where(linkId='{name}')")
        )
        wide = "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9)"
        if chance.random() < 0.05:
            return wide + f".select({wide}" * 8 + ")" * 8 + ".count()"
        asked = f"QuestionnaireResponse.descendants().where(linkId='{name}').answer.value"
        return chance.choice((asked, f"{start}.{path}" if path else start)) + chance.choice(_TAILS)
    if how < 8:
        left, right = expression(chance, link_ids, depth - 1), expression(chance, link_ids, depth - 1)
        return f"({left} {chance.choice(_OPERATORS)} {right})"
    if how == 8:
        parts = [expression(chance, link_ids, depth - 1) for _ in range(3)]
        return chance.choice(("iif({0}, {1}, {2})", "({0}).where({1})", "({0}).select({1})", "({0}).all({1})")).format(
            *parts
        )
    return chance.choice(
        ("(" * 60 + "1" + ")" * 60, "1" + "+1" * 80, "((((", "'", "a.b.c(", "%x", "$this.$this", string(chance))
    )
