"""Which words differ between texts, for marking with ground and line; never for putting texts together."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape


def differing(text: str, other: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it differs from the other; whole words."""
    mine, theirs = _words(text), _words(other)
    pieces: list[tuple[str, bool]] = []
    for tag, start, end, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        piece = "".join(mine[start:end])
        if piece:
            pieces.append((piece, tag != "equal"))
    return pieces


def marked(pieces: Sequence[tuple[str, bool]], ground: str, line: str) -> str:
    """The pieces as rich text; what somebody wrote is escaped, so that it stays text."""
    style = f"background-color:{ground};text-decoration:underline;color:{line}"
    return "".join(
        f'<span style="{style}">{_html(piece)}</span>' if differs else _html(piece) for piece, differs in pieces
    )


def _words(text: str) -> list[str]:
    """Words, each with the space behind it, so that words that differ side by side are marked as one."""
    return re.findall(r"\S+\s*|\s+", text)


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
