"""Fields for writing: one line, or a text that grows.

Pasting gives plain text only; Tab goes on to the next field; undo works, also after `set_text`, which never emits
`edited`.
"""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import MAAL, Skrift


def show_error_edge(widget: QWidget, on: bool) -> None:
    """The red 2 px edge of a field with an error."""
    if widget.property("feil") != on:
        widget.setProperty("feil", on)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class LineEdit(QLineEdit):
    """Signal `edited(str)`: the person changed the text."""

    edited = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(Skrift.BROD))
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(MAAL.felt)
        self.textEdited.connect(self.edited)

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays where it was when nothing is new."""
        if text != self.text():
            self.setText(text)


class TextArea(QPlainTextEdit):
    """Signal `edited(str)`. Grows with its text from `min_lines` to `max_lines`, then scrolls."""

    edited = Signal(str)

    def __init__(
        self, placeholder: str = "", *, min_lines: int = 2, max_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = (min_lines, max_lines)
        self._showing = False
        self.setFont(font(Skrift.BROD))
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text as one step that can be undone; does nothing when it is the same."""
        if text == self.toPlainText():
            return
        self._showing = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._showing = False

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            plain = QMimeData()
            plain.setText(source.text())
            super().insertFromMimeData(plain)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.toPlainText())

    def _height(self) -> int:
        least, most = self._lines
        lines = int(self.document().size().height())
        around = 2 * 8 + 2 + 2 * int(self.document().documentMargin())
        return min(max(lines, least), most) * self.fontMetrics().lineSpacing() + around

    def _grow(self) -> None:
        height = self._height()
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
