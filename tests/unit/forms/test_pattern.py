"""The form's own patterns agree with Python's where both can be used, and nothing makes them slow."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.forms.pattern import PatternError, compiled

EMAIL = (
    "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"
)


@pytest.mark.parametrize(
    ("expression", "yes", "no"),
    [
        ("^[0-9]{4}$", ["0123"], ["123", "12345", "12a4", ""]),
        ("^[æøåÆØÅa-zA-Z0-9,.!?@()+\\-/* ]*$", ["Ærlig, ja!", ""], ["<b>"]),
        (EMAIL, ["kari.moen@alna.kommune.no"], ["kari@", "@alna.no", "kari moen@alna.no"]),
        ("^(ja|nei)$", ["ja", "nei"], ["janei", "kanskje"]),
        ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
        ("^a{0}b$", ["b"], ["ab"]),
        ("^(ab){2,}$", ["abab", "ababab"], ["ab", "aba"]),
        ("^\\d+,\\d{2}$", ["12,50"], ["12,5", "x12,50"]),
        ("^[HUKL][0-9]{4}$", ["H0101"], ["h0101", "H101"]),
        ("^\\p{Lu}\\p{L}*$", ["Čáhput", "Ån"], ["ån", "Ån2"]),
        ("b.d", ["abcd", "bød"], ["bd"]),
        ("^[^<>]*$", ["fritt"], ["<"]),
        ("a|^b", ["xa", "bx"], ["xb"]),
        ("[a-]", ["-", "a"], ["b"]),
    ],
)
def test_what_matches(expression: str, yes: list[str], no: list[str]) -> None:
    pattern = compiled(expression)
    assert all(pattern.found_in(one) for one in yes)
    assert not any(pattern.found_in(one) for one in no)


@pytest.mark.parametrize(
    "expression", ["(?=a)", "(a)\\1", "(", "a)", "*", "a**", "[a", "a{3,2}", "\\p{", "x" * 1001, "(a{900}){900}", "\\"]
)
def test_what_is_outside_is_refused(expression: str) -> None:
    with pytest.raises(PatternError):
        compiled(expression)


_PIECES = st.sampled_from(
    ["a", "b", "[ab]", "[^a]", ".", "(a|b)", "(ab)?", "a*", "b+", "a{1,2}", "(a|bb){2}", "^", "$"]
)


@given(st.lists(_PIECES, min_size=1, max_size=6), st.text(alphabet="abc", max_size=8))
def test_it_agrees_with_python(pieces: list[str], text: str) -> None:
    expression = "".join(pieces)
    assert compiled(expression).found_in(text) == bool(re.search(expression, text))


@given(st.text(alphabet="ab(){}[]*+?|^$.\\,0123456789-p:", max_size=20), st.text(max_size=30))
def test_any_expression_is_read_or_refused(expression: str, text: str) -> None:
    try:
        compiled(expression).found_in(text)
    except PatternError:
        return


@pytest.mark.parametrize("bomb", ["^(a+)+$", "^(a|a)*$", "^(a*)*b$", "a*a*a*a*a*a*b", "^([a-zA-Z]+)*x$"])
def test_a_bomb_does_not_go_off(bomb: str) -> None:
    started = time.process_time()
    try:
        compiled(bomb).found_in("a" * 5000 + "!")
    except PatternError:
        return
    assert time.process_time() - started < 1.0
