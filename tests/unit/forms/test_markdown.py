"""A form's markdown becomes words that do nothing, whatever somebody put in it, and soon."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feltapp.forms.markdown import LONGEST, Block, Run, blocks, plain


def test_headings_lists_and_paragraphs_are_told_apart() -> None:
    text = "# Om deg ##\nførste linje\nandre linje\n\n- en\n  * to\n12) tolv\n\n---\n> sitat"
    assert blocks(text) == (
        Block((Run("Om deg"),), heading=True),
        Block((Run("første linje\nandre linje"),)),
        Block((Run("en"),), mark="•"),
        Block((Run("to"),), mark="•", level=1),
        Block((Run("tolv"),), mark="12."),
        Block(()),
        Block((Run("sitat"),)),
    )


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("**fet**", (Run("fet", bold=True),)),
        ("en __fet__ og *skrå* og ***begge***", None),
        ("snake_case_ord", (Run("snake_case_ord"),)),
        ("2 * 3 * 4", (Run("2 * 3 * 4"),)),
        ("en * stjerne og **to", (Run("en * stjerne og **to"),)),
        (r"\*ikke skrå\* og \_heller ikke\_", (Run("*ikke skrå* og _heller ikke_"),)),
        ("_skrå_", (Run("skrå", italic=True),)),
        ("`kode`", (Run("kode"),)),
        ("1 &lt; 2 &amp; 3", (Run("1 < 2 & 3"),)),
        ("a<br>b", (Run("a\nb"),)),
    ],
)
def test_words_are_bold_and_slanted(text: str, runs: tuple[Run, ...] | None) -> None:
    expected = runs or (
        Run("en "),
        Run("fet", bold=True),
        Run(" og "),
        Run("skrå", italic=True),
        Run(" og "),
        Run("begge", bold=True, italic=True),
    )
    assert [one.runs for one in blocks(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<script>alert(1)</script>før", "før"),
        ("før <SCRIPT src=x>alert(1)</script\n> etter", "før  etter"),
        ("før <script>uten slutt", "før "),
        ("<style>p{}</style><b onclick='x'>fet</b>", "fet"),
        ("<img src=x onerror=alert(1)>", ""),
        ("![bilde](http://ond.no/sporing.png)", "bilde"),
        ("[hjelp](https://helsenorge.no)", "hjelp (https://helsenorge.no)"),
        ("[https://helsenorge.no](https://helsenorge.no)", "https://helsenorge.no"),
        ("[ring](tel:116117)", "ring (116117)"),
        ("[ond](javascript:alert(1))", "ond"),
        ("[ond](file:///etc/passwd)", "ond"),
        ("<https://helsenorge.no>", "https://helsenorge.no"),
        ("&lt;script&gt;", "<script>"),
        ("<!-- skjult -->vist", "vist"),
    ],
)
def test_nothing_that_acts_comes_through(text: str, words: str) -> None:
    assert plain(text) == words.strip()


HEAVY = ("*", "_", "**a", "[", "[a](", "![", "<", "<a ", "<script>", "\\", "`", "# ", "- ", "[a](b(", "&lt;", "***a*")


@pytest.mark.parametrize("piece", HEAVY)
def test_the_heaviest_text_is_read_at_once(piece: str) -> None:
    begun = time.monotonic()
    blocks(piece * (LONGEST // len(piece)))
    assert time.monotonic() - begun < 0.5


@given(st.text(alphabet="*_`#-[]()!<>/\\ab \n1.&;script", max_size=200))
def test_any_text_is_read_and_no_word_is_lost(text: str) -> None:
    words = plain(text)
    assert [sign for sign in words if "\ue000" <= sign <= "\ue080"] == []
    if not set("<[&\\") & set(text):
        assert sorted(sign for sign in words if sign.isalpha()) == sorted(sign for sign in text if sign.isalpha())
