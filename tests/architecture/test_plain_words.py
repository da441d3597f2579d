"""Words from a form, from people or from a file are shown as words: Qt must never get to take them for HTML.

A label, a message box and a tool tip each guess, and are told here, in one place each, not to.
"""

import ast
from collections.abc import Iterator
from typing import TypeGuard

import pytest

from tests.architecture.tree import SRC, modules, name, parsed

ONLY_IN = {
    "setToolTip": "src/feltapp/ui/parts/tips.py",
    "QLabel": "src/feltapp/ui/parts/labels.py",
    "QMessageBox": "src/feltapp/ui/messages.py",
}
NOWHERE = frozenset({
    "setWhatsThis", "setStatusTip", "showText", "setHtml", "insertHtml", "appendHtml", "setMarkdown", "QTextBrowser",
    "QTextEdit", "QStaticText", "setInformativeText", "setDetailedText", "setToolTipDuration",
})  # fmt: skip
"""What takes HTML too, and that nothing here needs."""
GUESSES = frozenset({"AutoText", "MarkdownText", "ToolTipRole"})
OWN_HTML = {"src/feltapp/ui/forms/rich.py": {"RichText"}, "src/feltapp/ui/versjoner/page.py": {"RichText"}}
"""They make their HTML themselves, of words that are escaped one by one; both have tests with hostile words."""


def _guessing(tree: ast.Module, where: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if called in NOWHERE or (called in ONLY_IN and where != ONLY_IN[called] and not _is_written_here(node)):
                yield f"{where}:{node.lineno}: {called}"
        elif isinstance(node, ast.Attribute) and node.attr in GUESSES | ({"RichText"} - OWN_HTML.get(where, set())):
            yield f"{where}:{node.lineno}: {node.attr}"


def _is_written_here(call: ast.Call) -> bool:
    """No words at all, or words that stand in the program and in its translations."""
    return all(isinstance(one, ast.Constant) or (_is_tr(one) and _is_written_here(one)) for one in call.args)


def _is_tr(node: ast.expr) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"


def test_nothing_in_the_window_may_take_words_for_html() -> None:
    assert [found for path in modules(SRC / "ui") for found in _guessing(parsed(path), name(path))] == []


@pytest.mark.parametrize(
    "planted",
    [
        "self.setToolTip(state.field.text)",
        "self.setToolTip(tr(state.field.text))",
        "QLabel(f'{name}')",
        "QMessageBox(parent)",
        "made.setTextFormat(Qt.TextFormat.RichText)",
        "area.setHtml(words)",
        "if role == Qt.ItemDataRole.ToolTipRole: pass",
    ],
)
def test_it_would_find_another_place(planted: str) -> None:
    assert list(_guessing(ast.parse(planted), "src/feltapp/ui/person/page.py"))
