"""What stands between the questions of a section: lines, names of groups and rows, texts to read, the way to add a row.

Tells what was pressed; knows nothing of answers.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from feltapp.forms.state import FieldState
from feltapp.oversettelse import tr
from feltapp.ui.forms.block import INDENT
from feltapp.ui.forms.rich import words_label
from feltapp.ui.parts.badge import Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Storrelse, outline_button, plain_button
from feltapp.ui.parts.labels import label
from feltapp.ui.parts.paint import draw_line, painter_for
from feltapp.ui.theme.palette import farger
from feltapp.ui.theme.tokens import Skrift

_WARNING_STYLES = ("highlight",)


class Line(QWidget):
    """The thin line between two questions."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        draw_line(painter, 0, 0, self.width(), farger().kant)


class Heading(QWidget):
    """A group's name, or a row's, with what can be done with the row."""

    remove = Signal()

    def __init__(self, state: FieldState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + INDENT * min(state.depth, 3), 12, 20, 4)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        markdown = "" if state.is_row else state.field.markdown
        skrift = Skrift.BROD_FET if state.is_row else Skrift.KORTTITTEL
        self._name = words_label(state.field.text, markdown, skrift)
        lines.addWidget(self._name)
        for hint in (state.field.sublabel, state.field.help):
            if hint and not state.is_row:
                lines.addWidget(words_label(hint, hint, Skrift.HJELP, "dempet"))
        row.addLayout(lines, 1)
        self._button = (
            plain_button(tr("Ta bort"), "XMark", Storrelse.RAD) if state.is_row and not state.field.read_only else None
        )
        if self._button is not None:
            self._button.clicked.connect(lambda: self.remove.emit())
            row.addWidget(self._button)
        self.render_state(state)

    def render_state(self, state: FieldState) -> None:
        """A row's number changes when one above it goes."""
        words = f"{state.field.text} {state.rows}"
        if state.is_row and self._name.text() != words:
            self._name.setText(words)
        if self._button is not None:
            self._button.setAccessibleName(tr("Ta bort {tekst}").format(tekst=words))

    def focus(self) -> None:
        """Put the keyboard on what can be done with the row."""
        if self._button is not None:
            self._button.setFocus()


class AddRow(QWidget):
    """The button that adds a row to a repeated group."""

    add = Signal()

    def __init__(self, state: FieldState) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(20 + INDENT * min(state.depth, 3), 4, 20, 12)
        self._button = outline_button(
            state.field.repeat_text or tr("Legg til: {tekst}").format(tekst=state.field.text.lower()), "Plus"
        )
        self._button.clicked.connect(lambda: self.add.emit())
        row.addWidget(self._button)
        most = state.field.max_occurs
        self._full = label(
            "" if most is None else tr("Det er ikke plass til flere enn {flest}.").format(flest=most),
            Skrift.HJELP,
            "dempet",
        )
        row.addWidget(self._full)
        row.addStretch(1)
        self.render_state(state)

    def render_state(self, state: FieldState) -> None:
        """There may be so many rows and no more."""
        full = state.field.max_occurs is not None and state.rows >= state.field.max_occurs
        self._button.setEnabled(not full)
        self._full.setVisible(full)

    def focus(self) -> None:
        """Put the keyboard on the button."""
        self._button.setFocus()


def text_to_read(state: FieldState, indent: int) -> QWidget:
    """Words that ask nothing, where the questions beside them stand; a warning stands out."""
    left = 20 + INDENT * min(indent, 3)
    if state.field.style in _WARNING_STYLES:
        around = QWidget()
        box = QVBoxLayout(around)
        box.setContentsMargins(left, 12, 20, 12)
        box.addWidget(Banner(Kind.SNART, state.field.text, icon="ExclamationmarkTriangle"))
        return around
    note = words_label(state.field.text, state.field.markdown, Skrift.BROD, "dempet")
    note.setContentsMargins(left, 12, 20, 12)
    return note
