"""There is one door: whatever the window puts on paper, in a file, on the clipboard or on the whole screen for others
came through `actions/deling.gi`.

Only `gi` makes an `Utlevering`, and only three modules know a way out of the window; all take one.  Somebody who finds
another way out (a printer, a file, another program, the clipboard) has to come by this test.
"""

import ast
import inspect
from collections.abc import Iterator

import pytest

from feltapp.actions.deling import Utlevering
from feltapp.ui.print.printing import PrintDesk
from feltapp.ui.print.saving import write_file
from feltapp.ui.print.showing import Showing
from tests.architecture.tree import SRC, modules, name, parsed

DOOR = "src/feltapp/actions/deling.py"
WAYS_OUT = {
    "QPrinter": {"ui/print/printing.py", "ui/print/images.py"},
    "QPrintDialog": set(),
    "KeySheet": {"ui/print/printing.py", "ui/enrol_paper.py"},
    "QPrintPreviewDialog": set(),
    "WindowFullScreen": {"ui/print/showing.py"},
    "showFullScreen": set(),
    "page_image": {"ui/print/showing.py", "ui/print/images.py"},
    "QPdfWriter": set(),
    "AcceptSave": {"ui/print/saving.py"},
    "getSaveFileName": set(),
    "write_bytes": {"ui/print/saving.py"},
    "write_text": {"actions/forste_gang.py", "actions/profil.py", "actions/utseende.py"},
    "QSaveFile": set(),
    "QFile": set(),
    "QProcess": {"ui/print/printing.py", "ui/shell.py"},
    "subprocess": set(),
    "setMimeData": set(),
    "QDesktopServices": set(),
    "QDrag": set(),
    "QTemporaryFile": set(),
    "QImageWriter": {"ui/fields/intake.py"},
    "QTextDocumentWriter": set(),
    "tempfile": set(),
    "shutil": set(),
    "zipfile": set(),
    "mmap": set(),
    "socket": set(),
    "urllib": set(),
    "smtplib": set(),
    "httpx2": set(),
    "webbrowser": set(),
    "QTcpSocket": set(),
    "QUdpSocket": set(),
    "QSslSocket": set(),
    "QNetworkAccessManager": set(),
    "QWebSocket": set(),
    "os": {"ui/session.py", "actions/profil.py", "actions/utseende.py"},
    "ctypes": set(),
    "importlib": set(),
    "__import__": set(),
    "builtins": set(),
}
"""A name that lets something out of the window, and where it may stand.  The shell's child gets no paper, and a
`KeySheet` is a medarbeider's own recovery key, printed at enrolment: there is no data on that machine yet.  A picture
that somebody attaches is written into memory; `actions/profil.py` keeps what the lock screen says,
`actions/utseende.py` colours and sizes, `actions/forste_gang.py` how far the first run came."""
_INTO_MEMORY = {"pdf/pictures.py", "pdf/oving.py"}
"""Make a picture smaller for paper, and mark a paper as practice, in memory."""
_BY_NAME = {"domain/regelside.py"}
"""Writes a page of docs/ from the table of rules, by the names in it."""
_CLIPBOARD = {"ui/crash.py"}
"""A report of a bug, without a word of anybody's papers."""


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.alias):
            yield from node.name.split(".")
        elif isinstance(node, ast.ImportFrom):
            yield from (node.module or "").split(".")


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


def _opened(tree: ast.Module) -> bool:
    """Whether a file is opened by the language itself: `open` in any way, or `….open("w")`."""
    return any(
        (isinstance(node, ast.Name) and node.id == "open" and isinstance(node.ctx, ast.Load))
        or (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("open", "fdopen")
            and _writes(node)
        )
        for node in ast.walk(tree)
    )


def _hidden(tree: ast.Module) -> bool:
    """Whether something is asked for by a name that is only known when it is run: nobody can look for that."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and (
            node.func.id in ("eval", "exec")
            or (node.func.id == "getattr" and len(node.args) > 1 and not isinstance(node.args[1], ast.Constant))
        )
        for node in ast.walk(tree)
    )


def _writes(call: ast.Call) -> bool:
    """Whether an `open` that belongs to something is asked for more than to read: a dialog is asked for nothing."""
    owner = call.func.value.id if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) else ""
    said = [*call.args, *(one.value for one in call.keywords if one.arg == "mode")]
    modes = [one.value for one in said if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    return owner in ("os", "io", "codecs", "builtins") or any(set(one) & set("wax+") for one in modes)


def _saved(tree: ast.Module) -> bool:
    """Whether something is told to save itself somewhere; a painter's own `save()` is told nothing."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "save"
        and bool(node.args or node.keywords)
        for node in ast.walk(tree)
    )


def _ways_out(tree: ast.Module, where: str) -> set[str]:
    found = {
        one for one in _names(tree) if (allowed := WAYS_OUT.get(one)) is not None and where not in allowed
    }  # fmt: skip
    if _clipboard(tree) and where not in _CLIPBOARD:
        found.add("clipboard")
    if _opened(tree):
        found.add("open")
    if _hidden(tree) and where not in _BY_NAME:
        found.add("getattr")
    if _saved(tree) and where not in _INTO_MEMORY:
        found.add("save")
    return found


def test_no_other_module_of_the_window_knows_a_way_out() -> None:
    found = {
        name(path): ways
        for path in modules(SRC / "ui")
        if (ways := _ways_out(parsed(path), path.relative_to(SRC).as_posix()))
    }
    assert found == {}


def test_what_makes_paper_and_files_and_what_asks_for_them_writes_none() -> None:
    found = {
        name(path): ways
        for layer in ("actions", "fhir", "pdf", "forms", "domain")
        for path in modules(SRC / layer)
        if (ways := _ways_out(parsed(path), path.relative_to(SRC).as_posix()))
    }
    assert found == {}


def test_the_window_draws_nothing_itself_and_only_the_door_writes_files_for_others() -> None:
    draws = {
        name(path)
        for path in modules(SRC / "ui")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(("feltapp.pdf", "feltapp.fhir"))
    }
    assert draws == set()
    bundles = {name(path) for path in modules(SRC) if "to_bundle" in set(_names(parsed(path)))}
    assert bundles == {"src/feltapp/actions/eksport.py"}


def test_only_the_door_makes_what_may_leave() -> None:
    makers = {
        name(path)
        for path in modules(SRC)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) in ("Utlevering", "_Seal")
    }
    assert makers == {DOOR}


def test_every_way_out_takes_what_came_through_the_door() -> None:
    for way in (PrintDesk.send, write_file, Showing.__init__):
        given = inspect.signature(way).parameters["given"]
        assert given.annotation is Utlevering


@pytest.mark.parametrize(
    "planted",
    [
        "from PySide6.QtPrintSupport import QPrinter",
        "self.window().showFullScreen()",
        "window.setWindowState(Qt.WindowState.WindowFullScreen)",
        "from feltapp.ui.print.images import page_image",
        "def leak(pdf, path):\n    path.write_bytes(pdf)",
        "import subprocess\nsubprocess.run(['lp'])",
        "QGuiApplication.clipboard().setText(words)",
        "QFileDialog.getSaveFileName()",
        "drag = QtGui.QDrag(self)",
        "with open(path, 'wb') as file:\n    file.write(pdf)",
        "with Path(path).open('wb') as file:\n    file.write(pdf)",
        "os.write(os.open(path, flags), pdf)",
        "widget.grab().save(path)",
        "next(page_images(pdf, 300)).save('x.png')",
        "import tempfile",
        "from PySide6.QtNetwork import QTcpSocket",
        "import urllib.request",
        "import os\nos.write(3, pdf)",
        "o = open\no(path, 'wb').write(pdf)",
        "getattr(path, 'write' + '_bytes')(pdf)",
        "__import__('shutil').copyfile(a, b)",
    ],
)
def test_it_would_find_another_way_out(planted: str) -> None:
    assert _ways_out(ast.parse(planted), "ui/person/page.py")
