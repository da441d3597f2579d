"""What people read can be said in another language: every sentence is wrapped, found by Qt, and translated whole.

The rules of `tr` are in feltapp/oversettelse.py and docs/adr/0022.
"""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from feltapp.resources import resource
from scripts import oversett
from tests.architecture.tree import SRC, modules, name, parsed

SAID_HERE = [SRC / folder for folder in oversett.FOLDERS]
NOT_OURS = {"norsk.py", "spraak.py", "stylesheet.py", "fonts.py", "apply.py", "sorting.py"}
"""Qt's own words, languages by their own names, the look, and the order of letters."""
ICONS = {path.stem for path in resource("icons").glob("*.svg")}
TR = {"tr", "tr_noop"}
NO_WORDS = frozenset({
    "setProperty", "property", "setObjectName", "QKeySequence", "getattr", "startswith", "resource", "arg", "get",
    "compile", "sub", "later", "TypeVar", "cast", "ThreadPoolExecutor", "ValueError", "new_form", "setStyleSheet",
})  # fmt: skip
"""What is called with strings that nobody reads."""
KEYS = re.compile(r"(Ctrl|Alt|F\d|Esc|Tab)\b.{0,11}")
"""Names of keys, as they are printed on every keyboard."""
NAMES = frozenset({
    "Consent", "RelatedPerson", "Organization", "Patient", "PrepareForSleep", "LC_ALL", "C.UTF-8",
    "system default destination: ",
})  # fmt: skip
"""FHIR's and the machine's own names."""
WORDS = re.compile(r"[A-Za-zÆØÅæøå»),] +[A-Za-zÆØÅæøå«]|^[A-ZÆØÅ][a-zæøå]|[æøåÆØÅ«»]")


def _called(node: ast.AST | None) -> str:
    func = node.func if isinstance(node, ast.Call) else None
    return getattr(func, "id", "") or getattr(func, "attr", "")


def _unwrapped(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Words that stand in the program and are not handed to `tr`."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if re.search(r"[A-Za-zÆØÅæøå]{2}", said) and not re.search(r"[<=|/_;]|\.\w|\bId\b|Python", said):
                yield node.lineno, said
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_words(node, above):
            yield node.lineno, node.value


def _is_words(node: ast.Constant, above: dict[ast.AST, ast.AST]) -> bool:
    said, at = str(node.value), above.get(node)
    if not WORDS.search(said) or said in ICONS or said in NAMES or KEYS.fullmatch(said):
        return False
    inside: ast.AST = node
    while isinstance(at, ast.IfExp | ast.BoolOp | ast.Tuple | ast.List | ast.BinOp | ast.keyword):
        if isinstance(at, ast.keyword) and at.arg == "latest":
            return False
        inside, at = at, above.get(at)
    if isinstance(at, ast.Dict):
        return inside not in at.keys
    if isinstance(at, ast.Assign) and getattr(at.targets[0], "id", "") == "__all__":
        return False
    if isinstance(at, ast.Expr | ast.Compare | ast.JoinedStr | ast.Subscript | ast.MatchValue):
        return False
    return _called(at) not in TR | NO_WORDS


def test_no_sentence_of_the_window_stands_outside_tr() -> None:
    found = [
        f"{name(path)}:{line}: {said}"
        for path in modules(SRC / "ui")
        if path.name not in NOT_OURS
        for line, said in _unwrapped(parsed(path))
    ]
    assert found == []


@pytest.mark.parametrize(
    "planted",
    [
        'card = Card("Må følges opp", "Bell")',
        'self.line.setAccessibleName("Finn et skjema")',
        'label(f"{antall} igjen")',
        'WORDS = {"a": "Lagret"}',
        'row(text="ikke ennå" if late else "")',
    ],
)
def test_it_would_find_one(planted: str) -> None:
    assert list(_unwrapped(ast.parse(planted)))


@pytest.mark.parametrize(
    "fine", ['Card(tr("Må følges opp"), "Bell")', 'tr("{antall} igjen").format(antall=3)', 'f"{a} · {b}"', '"ja-snart"']
)
def test_it_lets_the_rest_be(fine: str) -> None:
    assert list(_unwrapped(ast.parse(fine))) == []


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for folder in SAID_HERE:
        for path in modules(folder):
            for node in ast.walk(parsed(path)):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TR:
                    yield path, node


def _source(call: ast.Call) -> tuple[str, str, bool] | None:
    """Text, comment and whether it has a count; nothing for a text that stands elsewhere."""
    said = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    if not said or not isinstance(said[0], str):
        return None
    return said[0], str(said[1] or "") if len(said) > 1 else "", len(said) > 2


def test_qt_finds_every_text_and_knows_no_other() -> None:
    """Also what is put in an f-string, or is named, which lupdate would pass by."""
    said = {found for _, call in _calls() if (found := _source(call)) is not None}
    for code in oversett.LANGUAGES:
        known = {
            (one.findtext("source", ""), one.findtext("comment", ""), one.get("numerus") == "yes")
            for _, one in oversett.messages(code)[1]
        }
        assert said - known == set(), f"{code}: run `make oversett`"
        assert known - said == set(), f"{code}: run `make oversett`"


@pytest.mark.parametrize("code", ["nn", "en"])
def test_nothing_waits_for_a_translator(code: str) -> None:
    """Northern Sámi may: what it lacks is said in bokmål."""
    assert oversett.missing(code) == {}, f"scripts/oversett.py --mangler {code}, and then --fyll {code}"


def test_a_call_of_tr_is_one_that_qt_reads() -> None:
    named = [f"{name(path)}:{call.lineno}" for path, call in _calls() if call.keywords or not 1 <= len(call.args) <= 3]
    assert named == []


def _places(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def test_a_sentence_keeps_its_places_in_every_language() -> None:
    """What is put into it, the count, and markers of a shortcut or a list of files."""
    wrong = []
    for code in oversett.LANGUAGES:
        for said, message in oversett.messages(code)[1]:
            source, translation = message.findtext("source", ""), message.find("translation")
            forms = [one.text or "" for one in message.iter("numerusform")]
            for words in filter(None, [translation.text if translation is not None else "", *forms]):
                if words.strip() and (_places(words) != _places(source) or _edges(words) != _edges(source)):
                    wrong.append(f"{code}: {said} → {words}")
    assert wrong == []


def _edges(text: str) -> tuple[bool, bool, int]:
    return text[:1].isspace(), text[-1:].isspace(), text.count("*.")


@pytest.mark.parametrize("code", oversett.LANGUAGES)
def test_what_the_window_reads_is_made_of_what_translators_wrote(code: str, tmp_path: Path) -> None:
    copy = tmp_path / oversett.catalog(code).name
    copy.write_bytes(oversett.catalog(code).read_bytes())
    oversett.release([code], tmp_path)
    kept = oversett.catalog(code).with_suffix(".qm").read_bytes()
    assert copy.with_suffix(".qm").read_bytes() == kept, "run `make oversett`"
