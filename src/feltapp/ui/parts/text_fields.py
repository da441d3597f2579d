"""Fields for writing: one line, or a text that grows.

Pasting gives plain text only; Tab goes on to the next field.  Undo takes back what was typed, pasted or put there by
the program, never what stood there from the start, and never the text of whoever the field was about before.  No key
is handled here, so that what an input method composes (dead keys, dictation) arrives as the system sends it.
"""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from feltapp.ui.parts.dressing import set_dressed
from feltapp.ui.theme.fonts import font
from feltapp.ui.theme.tokens import MAAL, Skrift

_STRANGE = {0: None, 0xFFFC: None, 0xFEFF: None, 0x2028: "\n", 0x2029: "\n"}
"""Not letters: ends of text, and what stands for a picture.  Lines of other programs become lines."""


def plain_text(source: QMimeData) -> str:
    """The words of what is pasted or dropped, also where another program offers them with formatting only."""
    if source.hasText():
        return source.text().translate(_STRANGE)
    if source.hasHtml():
        return QTextDocumentFragment.fromHtml(source.html()).toPlainText().translate(_STRANGE)
    return ""


def show_error_edge(widget: QWidget, on: bool) -> None:
    """The red 2 px edge of a field with an error."""
    set_dressed(widget, "feil", on)


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
        if text == self.text():
            return
        if text and self.isUndoAvailable():
            self.selectAll()
            super().insert(text)  # one step of what was typed here: it can be undone
        else:
            self.setText(text)

    def insert(self, text: str) -> None:
        """Put words in at the cursor, as if they were typed."""
        super().insert(" ".join(line for line in text.translate(_STRANGE).splitlines() if line.strip()))
        self.edited.emit(self.text())

    def paste(self) -> None:
        """What was copied, on one line: the end of a line in it is no letter."""
        if not self.isReadOnly():
            self.insert(plain_text(QGuiApplication.clipboard().mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self and not self.isReadOnly():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.insert(plain_text(event.mimeData()))
            event.acceptProposedAction()
        else:
            super().dropEvent(event)


class TextArea(QPlainTextEdit):
    """Signal `edited(str)`. Grows with its text from `min_lines` to `max_lines`, then scrolls."""

    edited = Signal(str)

    def __init__(
        self, placeholder: str = "", *, min_lines: int = 2, max_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = (min_lines, max_lines)
        self._showing = False
        self._stood = ""
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
        """Show a text.  It is one step that can be undone where somebody has written; an empty text forgets all."""
        if text == self.toPlainText() and (text or not self.document().isUndoAvailable()):
            return
        began = bool(text) and self.document().isUndoAvailable()
        self._showing = True
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._showing = False
        if not began:
            self.document().clearUndoRedoStacks()

    def insert(self, text: str) -> None:
        """Put words in at the cursor, as if they were typed."""
        self.insertPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly():
            self.insert(plain_text(source))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(plain_text(source).strip())

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if text != self._stood:  # Qt says «changed» of a wave under a word, too
            self._stood = text
            if not self._showing:
                self.edited.emit(text)

    def _height(self) -> int:
        least, most = self._lines
        lines = int(self.document().size().height())
        around = 2 * 8 + 2 + 2 * int(self.document().documentMargin())
        return min(max(lines, least), most) * self.fontMetrics().lineSpacing() + around

    def _grow(self) -> None:
        height = self._height()
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
