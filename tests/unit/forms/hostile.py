"""Files made to hurt: too large, too deep, going in circles, or saying what no form should.

Each is bytes, made here from nothing; what the app should do with one is said in `test_hostile.py`.
"""

import json
from collections.abc import Callable, Mapping

from feltapp.forms.extensions import CALCULATED, HIGHEST, LOWEST, MARKDOWN, PREFILL, REGEX, RULE, TRANSLATION
from tests.unit.forms.building import questionnaire

Json = dict[str, object]
_SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>[her](javascript:alert(3))"


def item(link_id: str, kind: str = "string", *children: Json, **rest: object) -> Json:
    """One item."""
    return {"linkId": link_id, "type": kind, "text": link_id, **({"item": list(children)} if children else {}), **rest}


def said(url: str, words: str) -> Json:
    """An extension that holds words."""
    return {"url": url, "valueString": words}


def nested(levels: int) -> Json:
    """An item below an item, and so on."""
    inside = item("innerst")
    for level in range(levels):
        inside = item(f"g{level}", "group", inside)
    return inside


def many(count: int, kind: str = "string", **rest: object) -> list[Json]:
    """So many items beside each other."""
    return [item(f"f{number}", kind, **rest) for number in range(count)]


def bundle(*forms: bytes) -> bytes:
    """The languages of a form."""
    entries = [{"resource": {**json.loads(one), "language": f"x{number}"}} for number, one in enumerate(forms)]
    return json.dumps({"resourceType": "Bundle", "entry": entries}).encode()


def _translated(count: int, languages: int) -> bytes:
    """A form that says in one place that it has many languages."""
    first = {"extension": [_translation(f"x{number}") for number in range(languages)]}
    return questionnaire(item("a", _text=first), *many(count))


def _translation(language: str) -> Json:
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": language}]
    return {"url": TRANSLATION, "extension": parts}


def _circle(count: int) -> list[Json]:
    return [
        item(f"f{one}", enableWhen=[{"question": f"f{(one + 1) % count}", "operator": "exists", "answerBoolean": True}])
        for one in range(count)
    ]


def _options(count: int) -> list[Json]:
    return [{"valueCoding": {"code": f"k{number}", "display": f"Valg {number}"}} for number in range(count)]


def _deep_set(levels: int) -> Json:
    level: Json = {"code": "innerst"}
    for number in range(levels):
        level = {"code": f"n{number}", "contains": [level]}
    return {"resourceType": "ValueSet", "id": "dyp", "expansion": {"contains": [level]}}


def _calculated(expression: str, count: int = 1) -> bytes:
    asked = [item(f"c{number}", "integer", extension=[said(CALCULATED, expression)]) for number in range(count)]
    return questionnaire(item("a", "integer"), *asked)


def _markdown() -> bytes:
    shadow = {"extension": [{"url": MARKDOWN, "valueMarkdown": _SCRIPT + "*" * 5000 + "[" * 5000 + "> " * 2000}]}
    return questionnaire(item("a", "display", _text=shadow), item("b"))


def _by_regex(expression: str) -> bytes:
    return questionnaire(item("a", extension=[said(REGEX, expression)]))


_HEAVY = "QuestionnaireResponse" + ".descendants()" * 30 + ".count()"
_MANY = "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9)"
_WIDE = _MANY + f".select({_MANY}" * 8 + ")" * 8 + ".count()"
MADE: Mapping[str, Callable[[], bytes]] = {
    "avkuttet": lambda: questionnaire(*many(50))[:-40],
    "tom": lambda: b"",
    "50 MB": lambda: questionnaire(item("a", text="x" * 50_000_000)),
    "50 MB mellomrom": lambda: b" " * 50_000_000,
    "10 000 felt": lambda: questionnaire(*many(10_000)),
    "3 000 felt": lambda: questionnaire(*many(2_999)),
    "9 000 felt i alle språk": lambda: bundle(*[questionnaire(*many(2_999))] * 3),
    "12 000 felt i alle språk": lambda: bundle(*[questionnaire(*many(2_999))] * 4),
    "9 000 felt i tekster på mange språk": lambda: _translated(2_900, 60),
    "200 nivåer": lambda: questionnaire(nested(200)),
    "30 nivåer": lambda: questionnaire(nested(29)),
    "100 000 klammer": lambda: b"[" * 100_000,
    "100 000 objekter": lambda: b'{"item":' * 100_000,
    "ring av 2 000": lambda: questionnaire(*_circle(2_000)),
    "ring i beregning": lambda: _calculated("QuestionnaireResponse.descendants().value.sum()", 300),
    "regex (a+)+": lambda: _by_regex("(a+)+$"),
    "regex a{1000}{1000}": lambda: _by_regex("(a{1000}){1000}"),
    "regex 5 000 parenteser": lambda: _by_regex("(" * 5_000 + "a" + ")" * 5_000),
    "skript i markdown": _markdown,
    "tungt uttrykk": lambda: _calculated(_HEAVY, 300),
    "dypt uttrykk": lambda: _calculated("(" * 4_000 + "1" + ")" * 4_000),
    "langt uttrykk": lambda: _calculated("1" + "+1" * 100_000),
    "regel på alle": lambda: questionnaire(*many(1_000, extension=[said(RULE, _HEAVY + " = 1")])),
    "tunge startverdier": lambda: questionnaire(*many(1_000, "integer", extension=[said(PREFILL, _WIDE)])),
    "tunge grenser": lambda: questionnaire(
        *many(500, "integer", extension=[said(LOWEST, _WIDE), said(HIGHEST, _WIDE)])
    ),
    "20 001 valg": lambda: questionnaire(*many(5, "choice", answerOption=_options(4_999))),
    "100 000 valg": lambda: questionnaire(item("a", "choice", answerOption=_options(100_000))),
    "20 000 valg": lambda: questionnaire(*many(4, "choice", answerOption=_options(4_999))),
    "dyp verdiliste": lambda: questionnaire(item("a", "choice", answerValueSet="#dyp"), contained=[_deep_set(400)]),
    "NaN": lambda: b'{"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "string", "maxLength": NaN}]}',
    "svært store tall": lambda: questionnaire(item("a", "integer", maxLength=10**4000, initial=[{"valueInteger": 1}])),
    "1e999999": lambda: questionnaire(item("a", "decimal")).replace(b'"type"', b'"x": 1e999999, "type"'),
    "like nøkler": lambda: questionnaire(item("a")).replace(b'"type"', b'"type": "group", "type"'),
    "halve tegn": lambda: questionnaire(item("a")).replace(b'"text": "a"', b'"text": "\\ud800"'),
    "BOM": lambda: b"\xef\xbb\xbf" + questionnaire(item("a")),
    "UTF-16": lambda: questionnaire(item("a")).decode().encode("utf-16"),
    "null-tegn": lambda: questionnaire(item("a", text="a\x00b\x1b[31m")),
    "retning og usynlige tegn": lambda: questionnaire(item("a", text="\u202eabc\u2066\u200b" * 500)),
    "1 MB i én tekst": lambda: questionnaire(item("a", text="ord " * 250_000)),
    "1 MB uten mellomrom": lambda: questionnaire(item("a", text="x" * 1_000_000)),
    "rader i rader": lambda: questionnaire(_rows(28)),
    "40 000 betingelser": lambda: questionnaire(*_conditions(200, 200)),
}


def _rows(levels: int) -> Json:
    inside = item("innerst")
    for level in range(levels):
        inside = item(f"g{level}", "group", inside, item(f"s{level}", initial=[{"valueString": "x"}]), repeats=True)
    return inside


def _conditions(items: int, each: int) -> list[Json]:
    when = [{"question": f"f{one % items}", "operator": "=", "answerString": "x"} for one in range(each)]
    return many(items, enableWhen=when, enableBehavior="all")


def answers_for(*link_ids: str, value: object = "x") -> bytes:
    """A response that answers these."""
    items = [{"linkId": one, "answer": [{"valueString": value}]} for one in link_ids]
    return json.dumps({"resourceType": "QuestionnaireResponse", "status": "completed", "item": items}).encode()
