"""A wave under misspelt words in a field, and a menu with what they may have been meant to be.

Made for a field when it first holds a text.  The word that the cursor stands behind is not marked while one types it.
Changes a text only when somebody chooses a word, as one step that can be undone.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeySequence,
    QShortcut,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu

from feltapp.forms.stavekontroll import Token, tokens
from feltapp.oversettelse import tr
from feltapp.ui.parts.text_fields import TextArea
from feltapp.ui.spelling import Spelling
from feltapp.ui.theme.palette import farger

KEY = "F9"
KEEP, SKIP, FORGET = tr("Legg til i ordlista"), tr("Hopp over"), tr("Ta ut av ordlista")
NOTHING = tr("Ingen forslag")


def watch(area: TextArea, spelling: Spelling | None, tell: Callable[[str], None] | None = None) -> None:
    """Check what is written in this field from its first letter; `tell` gets the words to say to those who listen."""
    if spelling is not None:
        _Watched(area, spelling, tell)


class _Marks(QSyntaxHighlighter):
    """The waves; nothing of them is text, or can be undone."""

    def __init__(self, area: TextArea, spelling: Spelling) -> None:
        super().__init__(area.document())
        self._area, self._spelling = area, spelling
        self._waiting: list[QTextBlock] = []
        self._held, self._held_at = QTextBlock(), -1
        self._rereading = False
        spelling.fresh.connect(self.read_again)
        spelling.judged.connect(self._look_again)
        area.cursorPositionChanged.connect(self.let_go)

    def highlightBlock(self, text: str) -> None:
        if self._area.isReadOnly():
            return
        wrong, waiting = self._spelling.misspelt(text)
        block = self.currentBlock()
        if waiting:
            self._waiting.append(block)
        if not self._rereading and (here := self._typed_to(block)) >= 0:
            self._held, self._held_at = block, here
        held_at = self._held_at if self._held == block else -1
        for token in wrong:
            if token.end != held_at:
                self.setFormat(token.start, token.end - token.start, _wave())

    def let_go(self) -> None:
        """The cursor went elsewhere: the word it stood behind is whole."""
        held = self._held
        if held.isValid() and self._typed_to(held) != self._held_at:
            self._held, self._held_at = QTextBlock(), -1
            self._read_again(held)

    def read_again(self) -> None:
        """Other words are known, or other colours worn."""
        self._rereading = True
        self.rehighlight()
        self._rereading = False

    def _read_again(self, block: QTextBlock) -> None:
        self._rereading = True
        self.rehighlightBlock(block)
        self._rereading = False

    def _typed_to(self, block: QTextBlock) -> int:
        """Where in this block somebody is writing; -1 when nobody is."""
        cursor = self._area.textCursor()
        if not self._area.hasFocus() or cursor.hasSelection() or not block.contains(cursor.position()):
            return -1
        return cursor.position() - block.position()

    def _look_again(self) -> None:
        waiting, self._waiting = self._waiting, []
        for block in waiting:
            if block.isValid():
                self._read_again(block)


class _Watched(QObject):
    """What a field with spell-check listens to."""

    def __init__(self, area: TextArea, spelling: Spelling, tell: Callable[[str], None] | None) -> None:
        super().__init__(area)
        self._area, self._spelling, self._tell = area, spelling, tell
        self._told: tuple[str, ...] = ()
        self._marks: _Marks | None = None
        self._asked: tuple[int, Token, QPoint, bool] | None = None
        area.textChanged.connect(self._begin)
        self._begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent) and self._offer(event):
            return True
        if self._marks is not None:
            if event.type() is QEvent.Type.FocusOut:
                self._marks.let_go()
                self._tell_words()
            elif event.type() is QEvent.Type.PaletteChange:
                self._marks.read_again()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        if self._marks is not None or self._area.document().isEmpty():
            return
        self._area.textChanged.disconnect(self._begin)
        self._marks = _Marks(self._area, self._spelling)
        self._area.installEventFilter(self)
        self._area.viewport().installEventFilter(self)
        self._spelling.judged.connect(self._tell_words)
        self._spelling.fresh.connect(self._tell_words)
        key = QShortcut(QKeySequence(KEY), self._area)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._next)

    def _tell_words(self) -> None:
        """Qt tells screen readers of no wave, so the field's own description does."""
        if self._tell is None or self._area.isReadOnly():
            return
        wrong, _ = self._spelling.misspelt(self._area.text())
        words = tuple(dict.fromkeys(one.word for one in wrong))
        if words != self._told:
            self._told = words
            said = tr("Kan være feil skrevet: {ord}. F9 viser forslag.").format(ord=", ".join(words))
            self._tell(said if words else "")

    def _offer(self, event: QContextMenuEvent) -> bool:
        """Whether the menu is about a word of ours; it opens when the worker has said what there is to choose."""
        by_key = event.reason() is not QContextMenuEvent.Reason.Mouse
        point = self._area.viewport().mapFromGlobal(event.globalPos())
        cursor = self._area.textCursor() if by_key else self._area.cursorForPosition(point)
        found = self._at(cursor)
        if found is None:
            return False
        self._ask(cursor.block(), found, by_key=by_key)
        return True

    def _at(self, cursor: QTextCursor) -> Token | None:
        """The word here that is marked, or that somebody has added."""
        if not self._spelling.on or self._area.isReadOnly():
            return None
        here = cursor.positionInBlock()
        text = cursor.block().text()
        wrong, _ = self._spelling.misspelt(text)
        mine = [one for one in tokens(text) if one.word in self._spelling.known.mine]
        return next((one for one in (*wrong, *mine) if one.start <= here <= one.end), None)

    def _next(self) -> None:
        """Go to the next marked word, and offer what it may be; after the last comes the first."""
        start = self._area.textCursor()
        first = start.block()
        block, after = first, start.positionInBlock()
        for _ in range(self._area.document().blockCount() + 1):
            wrong, _waiting = self._spelling.misspelt(block.text())
            found = next((one for one in wrong if one.end >= after), None)
            if found is not None:
                start.setPosition(block.position() + found.end)
                self._area.setTextCursor(start)
                self._ask(block, found, by_key=True)
                return
            block, after = block.next() if block.next().isValid() else self._area.document().firstBlock(), 0

    def _ask(self, block: QTextBlock, token: Token, *, by_key: bool) -> None:
        speller = self._spelling.known.speller
        if speller is None:
            return
        end = QTextCursor(block)
        end.setPosition(block.position() + token.end)
        where = self._area.viewport().mapToGlobal(self._area.cursorRect(end).bottomRight())
        self._asked = (block.position(), token, where, by_key)
        word = token.word
        self._spelling.tasks.read(lambda: speller.suggest(word), self._open, latest=(self, "suggest"))

    def _open(self, suggestions: tuple[str, ...]) -> None:
        if self._asked is None:
            return
        at, token, where, by_key = self._asked
        self._asked = None
        cursor = QTextCursor(self._area.document())
        if at + token.end >= self._area.document().characterCount():
            return
        cursor.setPosition(at + token.start)
        cursor.setPosition(at + token.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != token.word or not self._area.isVisible():
            return  # it was written on meanwhile
        menu = self._area.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = menu.actions()[0] if menu.actions() else None
        spelling, word = self._spelling, token.word
        mine = word in spelling.known.mine
        offered = [_action(menu, one, partial(self._put, cursor, one)) for one in suggestions if not mine]
        if not offered and not mine:
            offered.append(_action(menu, NOTHING, None))
        about = [(FORGET, spelling.forget)] if mine else [(KEEP, spelling.keep), (SKIP, spelling.skip)]
        actions = [*offered, _line(menu), *(_action(menu, name, partial(do, word)) for name, do in about), _line(menu)]
        if before is not None:
            menu.insertActions(before, actions)
        else:
            menu.addActions(actions)
        menu.setAccessibleName(tr("Forslag for «{ord}»").format(ord=token.word))
        menu.popup(where)
        if by_key:
            menu.setActiveAction(next(one for one in actions if one.isEnabled() and not one.isSeparator()))

    def _put(self, cursor: QTextCursor, word: str) -> None:
        """As if it had been typed: kept, and undone in one step."""
        cursor.insertText(word)
        self._area.setTextCursor(cursor)


def _action(menu: QMenu, words: str, do: Callable[[], None] | None) -> QAction:
    action = QAction(words, menu)
    action.setEnabled(do is not None)
    if do is not None:
        action.triggered.connect(lambda _checked: do())
    return action


def _line(menu: QMenu) -> QAction:
    action = QAction(menu)
    action.setSeparator(True)
    return action


def _wave() -> QTextCharFormat:
    """Drawn as the platform draws it, and named to those who listen."""
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    wave.setUnderlineColor(QColor(farger().passert.tekst))
    return wave
