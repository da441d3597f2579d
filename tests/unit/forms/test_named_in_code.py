"""Every answer that code names by its linkId is one that some released form asks for."""

import ast
import re
from collections.abc import Iterator

from feltapp.forms.catalog import Catalog
from feltapp.forms.definition import Field
from feltapp.resources import resource
from tests.architecture.tree import SRC, modules, name, parsed

CATALOG = Catalog.load(resource("skjema"))
READERS = ("domain", "actions", "pdf", "ui", "demo")
"""The layers that know what a form asks."""
_LINK = re.compile(r"[a-z0-9]+(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")


def _every(fields: tuple[Field, ...]) -> Iterator[str]:
    for one in fields:
        yield one.link_id
        yield from _every(one.children)


def _asked() -> frozenset[str]:
    return frozenset(link for form in CATALOG.all() for link in _every(form.fields))


def _named(tree: ast.Module) -> Iterator[ast.Constant]:
    """Texts that stand by themselves: not a part of one that is put together."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield node


def test_what_code_looks_for_is_asked_somewhere() -> None:
    asked = _asked()
    first = {link.partition(".")[0] for link in asked}
    found = [
        (f"{name(path)}:{node.lineno}", str(node.value))
        for layer in READERS
        for path in modules(SRC / layer)
        for node in _named(parsed(path))
        if _LINK.fullmatch(str(node.value)) and str(node.value).partition(".")[0] in first
    ]
    assert len(found) > 100
    assert [(place, link) for place, link in found if link not in asked] == []
