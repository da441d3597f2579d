"""No word of ours is marked, misspellings are, and what is nobody's business is left alone."""

import ast
import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from feltapp.forms.ordbok import WORD, Ordbok
from feltapp.forms.stavekontroll import Speller, short_words, tokens
from feltapp.resources import resource
from tests.architecture.tree import SRC

READ = frozenset({"text", "display", "title", "description", "valueString", "valueMarkdown", "markdown", "prefix"})
"""Where the words of a form stand that people read."""
ENGLISH = frozenset({"ROP-Screen", "Alcohol-E"})
"""Names of instruments, written as their owners write them."""


@cache
def ordbok(language: str = "nb") -> Ordbok:
    return Ordbok.load(resource("ordbok", f"{language}.ordbok.zst"))


@cache
def speller(language: str = "nb") -> Speller:
    words = short_words(resource("ord", "fag.txt"))
    return Speller(ordbok(language), [*words["begge"], *words["bokmål" if language == "nb" else "nynorsk"]])


def marked(text: str, with_: Speller | None = None) -> list[str]:
    return [one.word for one in tokens(text) if not (with_ or speller()).knows(one.word)]


def said(node: object, key: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        for name, inside in node.items():
            yield from said(inside, name)
    elif isinstance(node, list):
        for inside in node:
            yield from said(inside, key)
    elif isinstance(node, str) and key in READ and not _is_code(node):
        yield node


def _is_code(text: str) -> bool:
    return "()" in text or text.startswith("iif(") or ".where(" in text


def test_no_word_of_our_own_forms_is_marked() -> None:
    found = {
        (file.parent.name, word)
        for file in sorted(resource("skjema").rglob("*.json"))
        for text in said(json.loads(file.read_text("utf-8")))
        for paragraph in text.splitlines()
        for word in marked(paragraph)
        if word not in ENGLISH
    }
    assert not found


def test_no_word_of_the_help_pages_is_marked() -> None:
    pages = sorted(resource("hjelp").glob("*.md"))
    assert pages
    assert not {(page.name, word) for page in pages for word in marked_lines(page.read_text("utf-8"))}


def marked_lines(text: str) -> list[str]:
    return [word for line in text.splitlines() for word in marked(line)]


def test_no_word_that_the_made_up_people_s_records_say_is_marked() -> None:
    """Their notes, plans and answers, as they stand in the code that writes them; names come from the caseload."""
    found = []
    for file in sorted((SRC / "oppdiktet").glob("*.py")):
        for node in _prose(ast.parse(file.read_text("utf-8"))):
            found += [(file.name, word) for word in marked_lines(node) if word.islower()]
    assert not found


def _prose(tree: ast.AST) -> Iterator[str]:
    documentation = {id(one.value) for one in ast.walk(tree) if isinstance(one, ast.Expr)}
    pieces = {id(part) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr) for part in one.values}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in documentation | pieces:
            continue
        if isinstance(node.value, str) and " " in node.value:
            yield node.value


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("leiligehten", "leiligheten"),
        ("mestrigsplan", "mestringsplan"),
        ("hjemebesøk", "hjemmebesøk"),
        ("akutmottak", "akuttmottak"),
        ("psykolg", "psykolog"),
        ("avtalle", "avtale"),
        ("imårgen", "imorgen"),
        ("nalokon", "nalokson"),
        ("bupremorfin", "buprenorfin"),
        ("husleierestase", "husleierestanse"),
        ("kontaktpersonn", "kontaktperson"),
        ("Leiligehten", "Leiligheten"),
    ],
)
def test_misspelt_words_are_marked_and_the_right_one_is_offered_first(wrong: str, right: str) -> None:
    assert marked(wrong) == [wrong]
    assert speller().suggest(wrong)[0] == right


@pytest.mark.parametrize(
    "word",
    [
        "oppfølgingssamtale", "kartleggingssamtale", "kjellerleilighetsnøkkel", "rusmiddelavhengighet", "boligkontor",
        "klinikkontor", "husleierestansen", "naloksonspray", "buprenorfinbehandling", "metadonutdeling",
        "bostøttesøknad",
        "NAV-kontoret", "IP-en", "krise-", "mestrings-", "akutt- og", "noe", "noen", "naboen", "skjemaet", "beboerne",
        "f.eks. bl.a. osv.", "Lars' sønn", "tredjeparts", "psykologspesialist",
    ],
)  # fmt: skip
def test_right_words_are_not(word: str) -> None:
    assert marked(word) == []


def test_what_is_nobody_s_business_is_left_alone() -> None:
    text = (
        "Personen sa «æ trur itj på det derre» og “kjæmpebra”. Møtte Bjørnulf Xyzqvist i Qwertygata 12b. "
        "Skriv til kari.qwx@kommune.no eller se https://qwxz.no/abc og www.qwxz.no. DPSX og iPadx, kl.0730, 40mg, m³."
    )
    assert marked(text) == []


def test_a_name_is_known_where_a_sentence_begins_when_it_is_in_the_caseload() -> None:
    assert marked("Xyzqvist kom.") == ["Xyzqvist"]
    words = short_words(resource("ord", "fag.txt"))
    with_names = Speller(ordbok(), words["bokmål"], ["Xyzqvist"])
    assert marked("Xyzqvist kom. Xyzqvists nøkkel lå der.", with_names) == []
    assert marked("Noe xyzqvist her.", with_names) == ["xyzqvist"], "a name has a capital"


def test_a_street_is_known_by_its_ending_and_its_capital() -> None:
    assert marked("Elvestien 14 er låst. Qwxzveiens ende. Zqvartgata.") == []
    assert marked("Han gikk i qwxzveien.") == ["qwxzveien"]


def test_nynorsk_is_another_language() -> None:
    nynorsk, bokmal = "Eg veit ikkje kva skjemaet heiter.", "Jeg vet ikke hva noe heter."
    assert marked(nynorsk, speller("nn")) == []
    assert marked(bokmal) == []
    assert marked(nynorsk) != []
    assert marked(bokmal, speller("nn")) != []


def test_few_misspellings_pass_as_compounds() -> None:
    """One letter changed, lost, added or two swapped, in words of our own forms: what the compounds let through."""
    rng = random.Random(1)
    words = sorted(
        {
            token.word
            for file in resource("skjema").rglob("*.json")
            for text in said(json.loads(file.read_text("utf-8")))
            for token in tokens(text)
            if token.word.islower() and len(token.word) > 4
        }
    )
    tried = passed = 0
    for word in rng.choices(words, k=1_000):
        at, letter = rng.randrange(len(word)), rng.choice("abdefghiklmnoprstuvyæøå")
        wrong = rng.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            ]
        )
        if not ordbok().marks(wrong) & WORD:
            tried += 1
            passed += speller().knows(wrong) and wrong not in words
    assert tried > 800
    assert passed / tried < 0.03, f"{passed} of {tried}"


def test_the_trade_s_words_take_endings(tmp_path: Path) -> None:
    file = tmp_path / "fag.txt"
    file.write_text("# kilde\n[begge]\nfastlege n r # lege\n[bokmål]\nskole -ar\n", "utf-8")
    assert short_words(file) == {"begge": ("fastlege", "fastlegen", "fastleger"), "bokmål": ("skole", "skolar")}


def test_no_line_of_our_own_words_stands_there_for_nothing(tmp_path: Path) -> None:
    """Each says at least one word that the list does not have: a word too many hides a misspelling."""
    bare = {"begge": ("nb", "nn"), "bokmål": ("nb",), "nynorsk": ("nn",)}
    part, idle = "begge", []
    one_line = tmp_path / "linje.txt"
    for line in resource("ord", "fag.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            part = line.strip("[]")
            continue
        one_line.write_text(f"[{part}]\n{line}\n", "utf-8")
        words = short_words(one_line)[part]
        if words and all(Speller(ordbok(language)).knows(word) for language in bare[part] for word in words):
            idle.append(line)
    assert idle == []
