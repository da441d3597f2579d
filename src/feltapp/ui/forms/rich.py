"""The words of a form with bold and slanted in them, as a label that does nothing but be read.

The HTML that Qt gets is made here, from words that are escaped one by one; none of the form's own reaches it.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from feltapp.forms.markdown import Block, Run, blocks, plain
from feltapp.ui.parts.labels import label
from feltapp.ui.theme.tokens import Skrift


def words_label(text: str, markdown: str, skrift: Skrift = Skrift.BROD, farge: str = "tekst") -> QLabel:
    """The markdown where there is any, else the plain text; wrapped."""
    if not markdown:
        return label(text, skrift, farge, wrap=True)
    found = blocks(markdown)
    if len(found) == 1 and not _styled(found[0]):
        return label(plain(markdown), skrift, farge, wrap=True)
    made = label("", skrift, farge, wrap=True)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setText("".join(_block(one, first=index == 0) for index, one in enumerate(found)))
    made.setAccessibleName(plain(markdown))
    return made


def _styled(one: Block) -> bool:
    return one.heading or bool(one.mark) or any(run.bold or run.italic for run in one.runs)


def _block(one: Block, *, first: bool) -> str:
    words = "".join(_run(run) for run in one.runs)
    if one.heading:
        words = _bold(words)
    mark = f"{escape(one.mark)} " if one.mark else ""
    above = 0 if first else 2 if one.mark else 8
    return f'<p style="margin:{above}px 0 0 {one.level * 16}px">{mark}{words}</p>'


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br/>")
    if run.italic:
        words = f"<i>{words}</i>"
    return _bold(words) if run.bold else words


def _bold(words: str) -> str:
    """In the weight that our own font has; another would be drawn twice over."""
    return f'<span style="font-weight:600">{words}</span>'
