"""There is one door: whatever the window puts on paper, in a file or on the clipboard came through `actions/deling.gi`.

Only `gi` makes an `Utlevering`, and only two modules know a way out of the window; both take one.  Somebody who finds
another way out (a printer, a file, another program, the clipboard) has to come by this test.
"""

import ast
import inspect
from collections.abc import Iterator

import pytest

from feltapp.actions.deling import Utlevering
from feltapp.ui.print.printing import PrintDesk
from feltapp.ui.print.saving import write_file
from tests.architecture.tree import SRC, modules, name, parsed

DOOR = "src/feltapp/actions/deling.py"
WAYS_OUT = {
    "QPrinter": {"ui/print/printing.py", "ui/print/images.py"},
    "QPrintDialog": set(),
    "KeySheet": {"ui/print/printing.py", "ui/enrol_page.py"},
    "QPrintPreviewDialog": set(),
    "QPdfWriter": set(),
    "AcceptSave": {"ui/print/saving.py"},
    "getSaveFileName": set(),
    "write_bytes": {"ui/print/saving.py"},
    "write_text": set(),
    "QSaveFile": set(),
    "QFile": set(),
    "QProcess": {"ui/print/printing.py", "ui/shell.py"},
    "subprocess": set(),
    "setMimeData": set(),
    "QDesktopServices": set(),
    "QDrag": set(),
}
"""A name that lets something out of the window, and where it may stand.  The shell's child gets no paper, and a
`KeySheet` is a medarbeider's own recovery key, printed at enrolment: there is no data on that machine yet."""
_CLIPBOARD = {"ui/crash.py"}
"""A report of a bug, without a word of anybody's papers."""


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]


def _clipboard(tree: ast.Module) -> bool:
    """Whether words are put on the clipboard: `….clipboard().setText(…)`."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr in ("setText", "setImage", "setPixmap")
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr == "clipboard"
        for node in ast.walk(tree)
    )


def _ways_out(tree: ast.Module, where: str) -> set[str]:
    found = {
        one for one in _names(tree) if (allowed := WAYS_OUT.get(one)) is not None and where not in allowed
    }  # fmt: skip
    return found | ({"clipboard"} if _clipboard(tree) and where not in _CLIPBOARD else set())


def test_no_other_module_of_the_window_knows_a_way_out() -> None:
    found = {
        name(path): ways
        for path in modules(SRC / "ui")
        if (ways := _ways_out(parsed(path), path.relative_to(SRC).as_posix()))
    }
    assert found == {}


def test_only_the_door_makes_what_may_leave() -> None:
    makers = {
        name(path)
        for path in modules(SRC)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) == "Utlevering"
    }
    assert makers == {DOOR}


def test_both_ways_out_take_what_came_through_the_door() -> None:
    for way in (PrintDesk.send, write_file):
        given = inspect.signature(way).parameters["given"]
        assert given.annotation is Utlevering


@pytest.mark.parametrize(
    "planted",
    [
        "from PySide6.QtPrintSupport import QPrinter",
        "def leak(pdf, path):\n    path.write_bytes(pdf)",
        "import subprocess\nsubprocess.run(['lp'])",
        "QGuiApplication.clipboard().setText(words)",
        "QFileDialog.getSaveFileName()",
        "drag = QtGui.QDrag(self)",
    ],
)
def test_it_would_find_another_way_out(planted: str) -> None:
    assert _ways_out(ast.parse(planted), "ui/person/page.py")
