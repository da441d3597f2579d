"""The files of the project, as the architecture tests read them."""

import ast
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SRC = ROOT / "src" / "feltapp"
TESTS = ROOT / "tests"
MADE = frozenset({"__pycache__", "ut", "build", "dist", "node_modules"})
"""Folders that tools make, besides those with a dot in front."""


def name(path: Path) -> str:
    """The path as one says it: from the root, the same on every system."""
    return path.relative_to(ROOT).as_posix()


def written_files(root: Path = ROOT) -> Iterator[Path]:
    """Every file that somebody wrote; found without git, so that a downloaded archive can be tested too."""
    for folder, folders, files in os.walk(root):
        folders[:] = [sub for sub in folders if sub not in MADE and (not sub.startswith(".") or sub == ".ci")]
        yield from (Path(folder) / file for file in files)


def modules(folder: Path) -> list[Path]:
    return sorted(path for path in written_files(folder) if path.suffix == ".py")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), name(path))
