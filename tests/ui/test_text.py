"""Every error code has words, and the words say what to do."""

import ast
import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as dbapi

import feltapp
from feltapp.errors import Trouble, UserError
from feltapp.forms.validation import PROBLEM_CODES
from feltapp.store.connection import translated
from feltapp.store.files import written
from feltapp.ui.text import UNKNOWN, WORDS, waiting_time, words

SRC = Path(feltapp.__file__).parent
RAISED_BY_SENTRAL = SRC / "server"


def _codes() -> Iterator[tuple[str, str]]:
    for path in sorted(SRC.rglob("*.py")):
        if RAISED_BY_SENTRAL in path.parents:
            continue
        constants: dict[str, str] = {}
        tree = ast.parse(path.read_text("utf-8"))
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                for target in node.targets:
                    if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                        constants[target.id] = node.value.value
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            if call.func.id in ("UserError", "Trouble", "FormError") and call.args:
                where = f"{path.relative_to(SRC)}:{call.lineno}"
                code = call.args[0]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield where, code.value
                elif isinstance(code, ast.Name) and code.id in constants:
                    yield where, constants[code.id]


CODES = sorted(_codes())


def test_the_search_finds_codes() -> None:
    assert len({code for _, code in CODES}) > 15


def test_every_code_in_the_source_has_words() -> None:
    assert sorted({code for _, code in CODES} - set(WORDS)) == []


def test_what_the_world_does_to_a_file_has_words() -> None:
    """Those codes come from tables: of the system's numbers, and of SQLite's."""
    said = set()
    for number in errno.errorcode:
        with pytest.raises(Trouble) as caught, written():
            raise OSError(number, "")
        said.add(caught.value.code)
    for number in range(1, 29):
        error = dbapi.OperationalError()
        error.sqlite_errorcode = number
        with pytest.raises((Trouble, dbapi.OperationalError)) as told, translated():
            raise error
        said |= {told.value.code} if isinstance(told.value, Trouble) else set()
    assert {"disken-er-full", "lager-opptatt", "lager-skrivebeskyttet", "disken-svarer-ikke"} <= said
    assert sorted(said - set(WORDS)) == []


def test_every_problem_a_form_can_have_has_words() -> None:
    assert sorted(PROBLEM_CODES - set(WORDS)) == []


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_are_whole_sentences(code: str) -> None:
    text = words(UserError(code, seconds=90))
    assert re.search(r"[.!?]$", text)
    assert text[0].isupper()
    assert "{" not in text
    assert code not in text.lower().split()


def test_a_code_without_words_still_says_something_true() -> None:
    assert words(Trouble("helt-ukjent")) == UNKNOWN.format(code="helt-ukjent")


def test_a_missing_detail_is_a_gap_and_no_crash() -> None:
    assert "…" in words(Trouble("okt-avbrutt"))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "1 sekund"), (1, "1 sekund"), (30, "30 sekunder"), (60, "1 minutt"), (61, "2 minutter"), (3600, "1 time")],
)
def test_waiting_time(seconds: int, said: str) -> None:
    assert waiting_time(seconds) == said
