"""Markdown of a form on screen: drawn, read aloud as plain words, and never HTML of the form's own."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feltapp.ui.forms.rich import words_label


def test_styled_words_are_drawn_and_read_aloud_without_their_marks(qtbot: QtBot) -> None:
    made = words_label("navn", "**Fet** og *skrå*\n\n- punkt")
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.RichText
    assert made.accessibleName() == "Fet og skrå\n• punkt"
    assert "<i>skrå</i>" in made.text()
    assert made.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_what_looks_like_html_is_words(qtbot: QtBot) -> None:
    made = words_label("navn", "**x** &lt;img src=http://ond.no/a.png&gt; `<script>alert(1)</script>`")
    qtbot.addWidget(made)
    assert "<img" not in made.text()
    assert "script" not in made.text()
    assert "&lt;img" in made.text()


def test_plain_words_stay_plain(qtbot: QtBot) -> None:
    for text, markdown in (("<b>navn</b>", ""), ("annet", "<b>navn</b> & 1 &lt; 2")):
        made = words_label(text, markdown)
        qtbot.addWidget(made)
        assert made.textFormat() is Qt.TextFormat.PlainText
    assert made.text() == "navn & 1 < 2"
