"""The glossary is law: every noun in `domain/` stands in it, and the words it says to avoid reach nobody's eyes."""

import ast
import re
from collections.abc import Iterator

from feltapp.forms.presist import PreciseWords
from feltapp.resources import resource
from tests.architecture.tree import ROOT, SRC, modules, name, parsed, written_files

GLOSSARY = (ROOT / "docs" / "ordliste.md").read_text("utf-8")
WORDS = PreciseWords.load(resource("ord", "presist.json")).words
"""The one list: what is not shown to anybody is what a medarbeider is told of while typing."""
MAY_NAME_THEM = frozenset({"resources/skjema/boligbehov/1.json", "resources/ord/presist.json"})
"""Files that must hold the words: the list itself, and Oslo's matrix as it is written, each row beside its group."""


def _rows(heading: str) -> list[list[str]]:
    section = GLOSSARY.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_class_in_domain_stands_in_the_glossary() -> None:
    known = {word for row in _rows("Nouns") for word in re.findall(r"`(\w+)`", row[2])}
    classes = {
        node.name
        for path in modules(SRC / "domain")
        for node in parsed(path).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }
    assert classes - known == set()
    assert known - classes == set(), "the glossary names classes that are gone"


def test_the_glossary_says_what_the_list_of_words_says() -> None:
    assert [tuple(row) for row in _rows("Words people read")] == [(one.write, ", ".join(one.avoid)) for one in WORDS]


def _shown(tree: ast.Module) -> Iterator[ast.Constant]:
    """Strings that may reach a person: all but docstrings."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def test_words_to_avoid_are_not_shown_to_anybody() -> None:
    words = [word for one in WORDS for word in one.avoid]
    assert len(words) > 20
    avoid = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    texts = [
        (f"{name(path)}:{node.lineno}", str(node.value))
        for path in modules(SRC)
        if name(path) not in MAY_NAME_THEM
        for node in _shown(parsed(path))
    ]
    texts += [
        (name(path), path.read_text("utf-8"))
        for path in written_files(ROOT / "resources")
        if path.suffix in {".json", ".md", ".ts", ".txt", ".toml"} and name(path) not in MAY_NAME_THEM
    ]
    assert [(place, match[0]) for place, text in texts if (match := avoid.search(text))] == []
