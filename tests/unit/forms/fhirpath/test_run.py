"""Expressions give what FHIRPath says, of the subset; others are refused by name; none runs for long."""

import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feltapp.forms.fhirpath.functions import TABLE, Collection
from feltapp.forms.fhirpath.run import _BY_ELEMENT, Steps, run
from feltapp.forms.fhirpath.syntax import FUNCTIONS, ExpressionError, parsed
from feltapp.forms.fhirpath.values import Quantity, Temporal, Tree, Value

TODAY = date(2026, 6, 2)
YES: Tree = {"code": "1", "system": "urn:x", "display": "Ja", "_score": Decimal(4)}
NO: Tree = {"code": "2", "system": "urn:x", "display": "Nei", "_score": Decimal("0.5")}
ITEMS: dict[str, list[Value]] = {
    "vekt": [Quantity(Decimal(80), "kg")],
    "alder": [40],
    "mål": [Decimal("2.5")],
    "navn": ["Kari Nordmann"],
    "valg": [YES, NO],
    "dato": [Temporal("date", "2026-05-30")],
    "tom": [],
}


def item(link_id: str) -> Tree:
    answers: list[Tree] = [{"value": one} for one in ITEMS[link_id]]
    return {"linkId": link_id, "text": link_id, "answer": answers}


class Answers:
    """A response with one group of all items."""

    def items(self, link_id: str) -> list[Tree]:
        return [item(link_id)] if link_id in ITEMS else []

    def whole(self) -> Tree:
        return {"resourceType": "QuestionnaireResponse", "item": [{"linkId": "g", "item": [*map(item, ITEMS)]}]}

    def patient(self) -> Tree:
        return {}


def give(text: str, steps: Steps | None = None, this: Value | None = None) -> Collection:
    return run(parsed(text), Answers(), TODAY, steps or Steps(), this)


def of(link_id: str) -> str:
    return f"QuestionnaireResponse.descendants().where(linkId='{link_id}').answer.value"


ANSWERS: dict[str, list[object]] = {
    # Where to look
    of("alder"): [40],
    "QuestionnaireResponse.item.where(linkId='g').item.where(linkId = \"alder\").answer.value": [40],
    "%resource.descendants().where(linkId='alder').answer.valueInteger": [40],
    "QuestionnaireResponse.descendants().where(linkId='alder').answer.valueDecimal": [],
    "QuestionnaireResponse.item.item.answer.value.ofType(string)": ["Kari Nordmann"],
    "descendants().where(linkId='mål' and answer.exists()).answer.value": [Decimal("2.5")],
    "QuestionnaireResponse.descendants().where($this is Quantity)": [Quantity(Decimal(80), "kg")],
    "QuestionnaireResponse.item.item[1].linkId": ["alder"],
    "QuestionnaireResponse.item.item[99].linkId": [],
    f"{of('vekt')}.value": [Decimal(80)],
    f"{of('vekt')}.unit": ["kg"],
    f"{of('valg')}.display": ["Ja", "Nei"],
    f"{of('valg')}.ordinal().sum()": [Decimal("4.5")],
    of("finnes-ikke"): [],
    # Counting
    "1 + 2 * 3 - 4 / 8": [Decimal("6.5")],
    "(1 + 2) * 3": [9],
    "7 div 2": [3],
    "7 mod 2": [1],
    "-7 + 2": [-5],
    "1 / 0": [],
    "0.1 + 0.2 = 0.3": [True],
    f"{of('alder')} + {of('mål')}": [Decimal("42.5")],
    f"{of('alder')} + {of('tom')}": [],
    f"{of('alder')} + {of('valg')}": [],
    f"{of('vekt')} / 4": [Quantity(Decimal(20), "kg")],
    f"{of('vekt')} + {of('alder')}": [Quantity(Decimal(120), "kg")],
    "10 'kg' + 2 'cm'": [],
    "10 'kg' / 2 'kg'": [5],
    "(1 | 2 | 2 | 3).sum()": [6],
    "(1 | 2.5).avg()": [Decimal("1.75")],
    "(3 | 1 | 2).max()": [3],
    "(3 | 1 | 2).min()": [1],
    "{}.sum()": [],
    "(1 | 2 | 3).aggregate($this + $total, 0)": [6],
    "(1 | 2 | 3).aggregate(iif($total.empty(), $this, iif($this > $total, $this, $total)))": [3],
    "2.5.round()": [Decimal(3)],
    "2.345.round(2)": [Decimal("2.35")],
    "(2.5).floor() + (2.5).ceiling() + (2.7).truncate()": [7],
    "(-3).abs()": [3],
    "9.sqrt()": [Decimal(3)],
    "(-9).sqrt()": [],
    "2.power(10)": [1024],
    "10.power(1000)": [],
    "'12'.toInteger() + '1.5'.toDecimal()": [Decimal("13.5")],
    "'tolv'.toInteger()": [],
    # Collections
    "(1 | 2 | 3).count()": [3],
    "(1 | 2 | 3).where($this > 1)": [2, 3],
    "(1 | 2 | 3).select($this * 2)": [2, 4, 6],
    "('a' | 'b').select($index)": [0, 1],
    "(1 | 2 | 3).first() + (1 | 2 | 3).last()": [4],
    "(1 | 2 | 3).tail().skip(1)": [3],
    "(1 | 2 | 3).take(2)": [1, 2],
    "(1 | 2).single()": [],
    "(1 | 2).all($this > 0)": [True],
    "(1 | 2).exists($this > 1)": [True],
    "{}.exists()": [False],
    "{}.empty()": [True],
    "(true | false).anyTrue()": [True],
    "(true | false).allTrue()": [False],
    "1.combine(1).isDistinct()": [False],
    "1.combine(1).distinct()": [1],
    "(1 | 2).intersect(2 | 3)": [2],
    "(1 | 2).exclude(2 | 3)": [1],
    "1.union(2)": [1, 2],
    "1 in (1 | 2)": [True],
    "(1 | 2) contains 3": [False],
    # Words
    "'a' & {} & 'b'": ["ab"],
    "'a' + {}": [],
    "'Kari'.upper() + 'K'.lower()": ["KARIk"],
    "' x '.trim().length()": [1],
    f"{of('navn')}.startsWith('Kari') and {of('navn')}.contains('Nord')": [True],
    f"{of('navn')}.split(' ').last()": ["Nordmann"],
    f"{of('navn')}.substring(0, 4)": ["Kari"],
    f"{of('navn')}.indexOf('N')": [5],
    f"{of('navn')}.matches('^[A-Z]')": [True],
    f"{of('navn')}.replace('Kari', 'Ola')": ["Ola Nordmann"],
    "('a' | 'b').join(', ')": ["a, b"],
    "'it\\'s'": ["it's"],
    # Days
    "today()": [Temporal("date", "2026-06-02")],
    "today() - 120 years": [Temporal("date", "1906-06-02")],
    "@2026-03-31 + 1 month": [Temporal("date", "2026-04-30")],
    "@2024-02-29 + 1 year": [Temporal("date", "2025-02-28")],
    "@2026-01-01 - 1 day": [Temporal("date", "2025-12-31")],
    "@2026-01-01 + 2 weeks": [Temporal("date", "2026-01-15")],
    "@2026-01-01T23:30:00+01:00 + 45 minutes": [Temporal("dateTime", "2026-01-02T00:15:00+01:00")],
    "@2026-01 - 1 month": [Temporal("date", "2025-12")],
    "@1900-01-01 - 9000 years": [],
    "@2026-01-01 + 1 'kg'": [],
    f"{of('dato')} < today()": [True],
    "@2026-06 < @2026-06-02": [],
    "@2026-06 = @2026-06-02": [],
    "@T08:30 < @T09:00": [True],
    "'2026-01-01'.toDate() < today()": [True],
    # Yes, no and unknown
    "true and {}": [],
    "false and {}": [False],
    "true or {}": [True],
    "true xor true": [False],
    "{} implies true": [True],
    "false implies {}": [True],
    "true.not()": [False],
    "{} = {}": [],
    "1 != 2": [True],
    "'a' ~ 'a'": [True],
    "1 is Integer": [True],
    "1.is(string)": [False],
    "('a' | 1).ofType(System.Integer)": [1],
    "iif(1 > 2, 'a', 'b')": ["b"],
    "iif(1 > 2, 'a')": [],
    "'yes'.toBoolean()": [True],
    "3.toString() & ' stk'": ["3 stk"],
}


@pytest.mark.parametrize("text", ANSWERS)
def test_an_expression_gives_what_the_standard_says(text: str) -> None:
    assert give(text) == ANSWERS[text]


def test_a_rule_sees_its_own_answer_as_this() -> None:
    rule = "this.value <= today() and this.value >= today() - 120 years"
    for day, holds in (("1980-01-01", True), ("2027-01-01", False), ("1850-01-01", False)):
        assert give(rule, this={"value": Temporal("date", day)}) == [holds]


def test_every_function_that_is_read_can_be_run() -> None:
    assert set(FUNCTIONS) == set(TABLE) | set(_BY_ELEMENT)
    for name, (fewest, most) in FUNCTIONS.items():
        argument = "Integer" if name in ("ofType", "is", "as") else "1"
        for count in range(fewest, most + 1):
            give(f"(1 | 'a' | true).{name}({', '.join([argument] * count)})")
            give(f"{{}}.{name}({', '.join([argument] * count)})")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("today() - 1 year", False),
        ("iif(today() > @2026, 1, 2)", False),
        (f"{of('alder')}.where($this > 1)", False),
        ("descendants().count()", True),
        ("iif(item.exists(), 1, 2)", True),
        ("1 + QuestionnaireResponse.item.count()", True),
        (f"{of('alder')}.select($this + %resource.item.count())", True),
    ],
)
def test_it_is_known_what_looks_at_all_answers(text: str, whole: bool) -> None:
    assert parsed(text).whole is whole


def test_the_response_is_put_together_only_for_those_that_look_at_it() -> None:
    class ByName(Answers):
        def whole(self) -> Tree:
            raise AssertionError("not asked for")

    assert run(parsed(f"{of('alder')} + 1"), ByName(), TODAY, Steps()) == [41]
    with pytest.raises(AssertionError):
        run(parsed("descendants().count()"), ByName(), TODAY, Steps())


REFUSED = {
    "Encounter.period.start": "Encounter finnes ikke her",
    "%context.x + %sosi": "%sosi finnes ikke her",
    "1.repeat($this + 1)": "repeat() støttes ikke",
    "resolve()": "resolve() støttes ikke",
    "timeOfDay()": "timeOfDay() støttes ikke",
    "1 +": "slutter for tidlig",
    "(1": "«)» mangler",
    "1 2": "«2» var ikke ventet",
    "'åpen": "«'åpen» var ikke ventet",
    "__import__('os')": "__import__() støttes ikke",
    "@2026-13-40": "«@2026-13-40» er ingen dato",
    "iif(true)": "iif() med 1 argumenter",
    "(" * 5000 + "1" + ")" * 5000: "for langt",
    "(" * 900 + "1" + ")" * 900: "for dypt",
    "-" * 900 + "1": "for dypt",
    "1" + "+1" * 900: "for dypt",
    "a" + ".a" * 900: "for dypt",
    "1" * 10_001: "for langt",
    "1 " * 3001: "for langt",
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: text[:20])
def test_what_is_outside_the_subset_is_refused_by_name(text: str) -> None:
    begun = time.monotonic()
    with pytest.raises(ExpressionError) as caught:
        parsed(text)
    assert str(caught.value) == REFUSED[text]
    assert time.monotonic() - begun < 0.5


ENDLESS = (
    "QuestionnaireResponse" + ".descendants()" * 100,
    "(1|2|3|4|5|6|7|8|9)" + ".select(1|2|3|4|5|6|7|8|9)" * 30,
    "'aaaaaaaaaa'.toChars()" + ".select('aaaaaaaaaa'.toChars())" * 30,
    "'a'" + ".replace('', 'aaaaaaaaaaaaaaaaaaaa')" * 80,
    "'a'.select($this & $this)" + ".select($this & $this)" * 50,
    "9.power(30)" + ".select($this * $this)" * 50,
    "'" + "a" * 3000 + "!'.matches('(a+)+$')",
)


@pytest.mark.parametrize("text", ENDLESS, ids=range(len(ENDLESS)))
def test_no_expression_runs_for_long(text: str) -> None:
    begun = time.monotonic()
    steps = Steps()
    for _ in range(20):
        found = give(text, steps)
        assert sum(len(one) for one in found if isinstance(one, str)) <= 50_000
    assert time.monotonic() - begun < 1


def test_expressions_share_their_steps() -> None:
    steps = Steps(left=100)
    assert give(f"{of('alder')} + 1", steps) == [41]
    assert 0 < steps.left < 100
    assert give("QuestionnaireResponse.descendants().count()", Steps(left=20)) == []


_PIECES = (
    "1",
    "2.5",
    "'a'",
    "true",
    "{}",
    "today()",
    of("alder"),
    of("valg"),
    "$this",
    "%resource",
    "@2026-06",
    "3 'kg'",
)
_AFTER = tuple(f".{name}({', '.join(['1'] * low)})" for name, (low, _) in FUNCTIONS.items() if "s(" not in name)
_BETWEEN = ("+", "-", "*", "/", "div", "mod", "&", "|", "=", "!=", "<", ">=", "and", "or", "xor", "implies", "in", "~")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(_PIECES), st.lists(st.sampled_from(_AFTER), max_size=3)), min_size=1), st.data()
)
def test_any_expression_ends_with_a_collection_or_is_refused(
    pieces: list[tuple[str, list[str]]], data: st.DataObject
) -> None:
    words = [piece + "".join(after) for piece, after in pieces]
    text = words[0] + "".join(f" {data.draw(st.sampled_from(_BETWEEN))} {word}" for word in words[1:])
    try:
        assert isinstance(give(text), list)
    except ExpressionError:
        return


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="()[]{}.,'\"\\`@$%+-*/=<>|&~ 1aQT:é\n", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        parsed(text)
    except ExpressionError:
        return
