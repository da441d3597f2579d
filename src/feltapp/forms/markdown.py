"""Read the markdown of a form into paragraphs of plain words, some bold or slanted: nothing that can act.

Whoever draws a form is a stranger.  No HTML, no picture, no address that can be pressed comes out of here: a link is
its words and its address to read, a tag is taken away, a script with all that is in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

LONGEST = 20_000
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*")
_BULLET = re.compile(r"(\s*)[-*+]\s+(.*)")
_NUMBER = re.compile(r"(\s*)([0-9]{1,4})[.)]\s+(.*)")
_RULE = re.compile(r"\s*([-*_])(\s*\1){2,}\s*")
_IMAGE = re.compile(r"!\[([^\[\]]{0,500})\]\((?:[^()]|\([^()]{0,200}\)){0,1000}\)")
_LINK = re.compile(
    r"\[([^\[\]]{1,500})\]\(\s*<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,1000})>?(?:\s+\"[^\"()]{0,200}\")?\s*\)"
)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--[^<>]{0,500}-->")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500})>")
_BREAK = re.compile(r"<br\s{0,5}/?>", re.IGNORECASE)
_SAFE = ("https://", "http://", "mailto:", "tel:")
_SILENT = ("script", "style", "iframe", "object", "template")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_MARK = re.compile(r"\*\*\*|\*\*|\*|___|__|_|`")
_HELD = 0xE000
"""An escaped sign waits in the private use area while marks are read."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; `mark` is what stands before it: • or a number with a point, or nothing.  `level` of a list."""

    runs: tuple[Run, ...]
    heading: bool = False
    mark: str = ""
    level: int = 0


def blocks(markdown: str) -> tuple[Block, ...]:
    """The paragraphs, headings and list items of a text."""
    found: list[Block] = []
    waiting: list[str] = []
    for line in _clean(markdown[:LONGEST]).splitlines():
        made = _begins(line)
        if made is not None or not line.strip():
            found.extend(_paragraph(waiting))
            waiting = []
        if made is not None:
            found.append(made)
        elif line.strip():
            waiting.append(line.strip().removeprefix(">").strip())
    found.extend(_paragraph(waiting))
    return tuple(found)


def plain(markdown: str) -> str:
    """The words alone, for a name, a screen reader, a list."""
    lines = ("".join(run.text for run in one.runs) for one in blocks(markdown))
    marks = (f"{one.mark} " if one.mark else "" for one in blocks(markdown))
    return "\n".join(mark + line for mark, line in zip(marks, lines, strict=True))


def _clean(text: str) -> str:
    """The text without HTML, pictures and addresses that could be pressed."""
    text = _ESCAPED.sub(lambda match: chr(_HELD + ord(match[1])), text)
    for name in _SILENT:
        text = _without(text, name)
    text = _BREAK.sub("\n", text)
    text = _ADDRESS.sub(r"\1", text)
    text = _IMAGE.sub(r"\1", text)
    text = _LINK.sub(lambda match: _link(match[1], match[2]), text)
    return unescape(_TAG.sub("", text))


def _link(words: str, address: str) -> str:
    if not address.lower().startswith(_SAFE) or address in words:
        return words
    return f"{words} ({address.removeprefix('mailto:').removeprefix('tel:')})"


def _without(text: str, name: str) -> str:
    """The text without an element and all that is in it; one that never ends takes the rest along."""
    lower = text.lower()
    kept: list[str] = []
    at = 0
    while True:
        start = lower.find(f"<{name}", at)
        if start < 0:
            return "".join((*kept, text[at:]))
        kept.append(text[at:start])
        end = lower.find(f"</{name}", start)
        close = lower.find(">", end) if end >= 0 else -1
        if close < 0:
            return "".join(kept)
        at = close + 1


def _begins(line: str) -> Block | None:
    """The block of a line that is one by itself."""
    if _RULE.fullmatch(line):
        return Block(())
    heading = _HEADING.fullmatch(line.strip())
    if heading is not None:
        return Block(_runs(heading[1]), heading=True)
    number = _NUMBER.fullmatch(line)
    if number is not None:
        return Block(_runs(number[3]), mark=f"{number[2]}.", level=_level(number[1]))
    bullet = _BULLET.fullmatch(line)
    if bullet is not None:
        return Block(_runs(bullet[2]), mark="•", level=_level(bullet[1]))
    return None


def _level(indent: str) -> int:
    return min(len(indent.expandtabs(4)) // 2, 4)


def _paragraph(lines: list[str]) -> Iterator[Block]:
    if lines:
        yield Block(_runs("\n".join(lines)))


def _runs(text: str) -> tuple[Run, ...]:
    """The words of a block; a mark that nothing closes is a sign like others."""
    marks = [match for match in _MARK.finditer(text) if match[0] != "_" or _at_a_word(text, match)]
    last = {match[0]: match.start() for match in marks}
    found: list[Run] = []
    styles: set[str] = set()
    words, at = "", 0
    for match in marks:
        mark = match[0]
        if mark not in styles and (last[mark] == match.start() or text[match.end() : match.end() + 1].isspace()):
            continue
        words += text[at : match.start()]
        found += _run(words, styles)
        words, at = "", match.end()
        styles ^= {mark}
    return (*found, *_run(words + text[at:], styles))


def _run(words: str, styles: set[str]) -> Iterator[Run]:
    if words:
        said = "".join(chr(ord(sign) - _HELD) if _HELD <= ord(sign) < _HELD + 128 else sign for sign in words)
        bold = any(len(one) >= 2 for one in styles)
        italic = any(one in ("*", "_", "***", "___") for one in styles)
        yield Run(said, bold, italic)


def _at_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether an underscore stands at the edge of a word, and is not a part of one."""
    before, after = text[: match.start()][-1:], text[match.end() : match.end() + 1]
    return not (before.isalnum() and after.isalnum())
