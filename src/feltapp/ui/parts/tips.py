"""Tool tips that are words and nothing else.

Qt takes a tip that looks like HTML as HTML, and has no way to be told otherwise; forms and people write what they like.
The only module that sets a tip from words that were not written here (`tests/architecture/test_plain_words.py`).
"""

from html import escape

from PySide6.QtWidgets import QWidget


def set_tip(widget: QWidget, words: str) -> None:
    """Show these words, sign for sign, when the pointer rests on the widget."""
    looks_like_html = "<" in words or "&" in words
    tip = f"<qt>{escape(words)}</qt>".replace("\n", "<br/>") if looks_like_html else words
    if tip != widget.toolTip():
        widget.setToolTip(tip)
