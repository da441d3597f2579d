"""Rules of house-style that no linter keeps: size, place of imports, honest tests, a clean tree.

What may import what is checked by import-linter, in `make check` and `make test`; it is not repeated here.
"""

import ast
import re
from pathlib import Path

from tests.architecture.tree import ROOT, SRC, TESTS, modules, name, parsed, written_files

MAX_LINES = 400
DISHONEST = re.compile(
    r"\bsleep\(|qtbot\.wait\(|pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b|unittest\.mock|MagicMock"
)
"""A test that waits by the clock, or that need not pass, or that talks to a mock of our own code."""

# Written so that it does not find itself: this file is one of those that are searched.
MACHINE = re.compile(
    r"(?<![\w.])/(?:work|tmp|root|home|Users)/|/opt/(?:pypi|wheels)|(?:pkg)\.dev|(?:artifact)registry|\.(?:pyenv)"
)
TEXT = frozenset({
    "", ".py", ".pyi", ".md", ".toml", ".lock", ".json", ".sql", ".txt", ".yml", ".yaml", ".cfg", ".ini", ".sh", ".svg",
    ".ts", ".qss", ".desktop", ".service", ".wxs", ".ps1", ".iss", ".plist",
})  # fmt: skip


def test_no_module_is_longer_than_one_can_hold_in_mind() -> None:
    lines = {name(path): len(path.read_text("utf-8").splitlines()) for path in modules(SRC)}
    assert {path: count for path, count in lines.items() if count > MAX_LINES} == {}


def _imports_in_functions(path: Path) -> list[str]:
    functions = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [
        f"{name(path)}:{node.lineno}"
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]


def test_imports_stand_at_the_top_where_the_layers_are_checked() -> None:
    assert [place for path in modules(SRC) for place in _imports_in_functions(path)] == []


def test_no_type_is_imported_for_the_checker_alone() -> None:
    assert [name(path) for path in modules(SRC) if "TYPE_CHECKING" in path.read_text("utf-8")] == []


def test_every_module_says_what_it_is() -> None:
    silent = [name(path) for path in modules(SRC) if parsed(path).body and ast.get_docstring(parsed(path)) is None]
    assert silent == []


def test_tests_neither_wait_by_the_clock_nor_look_away() -> None:
    found = [
        f"{name(path)}:{number}: {line.strip()}"
        for path in modules(TESTS)
        # The bench measures and proves nothing: it may pace itself.
        if path != Path(__file__) and "bench" not in path.relative_to(TESTS).parts
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if DISHONEST.search(line)
    ]
    assert found == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    found = [
        f"{name(path)}:{number}: {match[0]}"
        for path in written_files()
        if path.suffix in TEXT
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := MACHINE.search(line))
    ]
    assert found == []


def test_lock_files_pin_by_hash_and_name_no_host() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text("utf-8")
        pins = re.findall(r"^[a-z0-9][a-z0-9._-]*==", text, re.MULTILINE)
        assert pins, lock
        for block in re.split(r"\n(?=[a-z0-9])", text.strip()):
            assert "--hash=sha256:" in block, f"{lock}: {block.splitlines()[0]}"
        assert "://" not in text, lock
