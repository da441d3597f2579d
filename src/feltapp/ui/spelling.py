"""Spell-check for the whole window: what is known, asked of a worker, and a wave under what is not.

`Spelling` is one for each open profile; `watch` gives it a field.  The window's thread only looks words up that have
been judged before; all others are judged on a worker and marked when the answer comes.  Says nothing while its lists
are not there: docs/adr/0021.
"""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from feltapp.actions import stavekontroll
from feltapp.actions.context import Context
from feltapp.actions.stavekontroll import Known
from feltapp.domain.changes import Changes
from feltapp.forms.stavekontroll import Token, tokens
from feltapp.ui.tasks import Tasks

FIRST_MS = 400
"""After the first picture, when nobody has typed a word yet."""
NAMES_MS = 3_000
REMEMBERED = 20_000


class Spelling(QObject):
    """`fresh`: other words are known than before, look again; `judged`: what was asked about has been answered."""

    fresh = Signal()
    judged = Signal()

    def __init__(self, ctx: Context, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ctx, self.tasks = ctx, tasks
        self.known = Known(chosen=stavekontroll.OFF)
        self._right: set[str] = set()
        self._wrong: set[str] = set()
        self._skipped: set[str] = set()
        self._ask: set[str] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask_now)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self.read)
        tasks.changed.connect(self._changed)

    def start(self) -> None:
        """Read the lists when the window stands."""
        self._reading.start(FIRST_MS)

    def read(self) -> None:
        """Ask again what is chosen and known."""
        self._reading.stop()
        self.tasks.read(partial(stavekontroll.read, self.ctx), self._take, latest=(self, "read"))

    @property
    def on(self) -> bool:
        """Whether anything is marked at all."""
        return self.known.speller is not None

    def misspelt(self, text: str) -> tuple[list[Token], bool]:
        """What of a paragraph is no word as far as is known now, and whether more is being asked about."""
        if self.known.speller is None:
            return [], False
        wrong: list[Token] = []
        new = False
        for token in tokens(text, self._right):
            if token.word in self._wrong:
                wrong.append(token)
            else:
                self._ask.add(token.word)
                new = True
        if new and not self._asking.isActive():
            self._asking.start(0)
        return wrong, new

    def skip(self, word: str) -> None:
        """Leave this word alone until the profile is locked."""
        self._skipped.add(word)
        self._take_as_right(word)

    def keep(self, word: str) -> None:
        """This is a word, for good, for this medarbeider."""
        self.tasks.write(partial(stavekontroll.keep, self.ctx, word), self._changed_mine)
        self._take_as_right(word)

    def forget(self, word: str) -> None:
        """It was no word after all."""
        self.tasks.write(partial(stavekontroll.forget, self.ctx, word), self._changed_mine)

    def choose(self, which: str) -> None:
        """Another list, or none."""
        self.tasks.write(partial(stavekontroll.choose, self.ctx, which), self._changed_mine)

    def _take_as_right(self, word: str) -> None:
        self._wrong.discard(word)
        self._right.add(word)
        self.fresh.emit()

    def _changed_mine(self, _changes: Changes) -> None:
        self.read()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        named = changes.records or (changes.brukere and changes.sync)  # written, or taken away; a draft names nobody
        if named and self.on:
            self._reading.start(NAMES_MS)  # a new name is known soon, and not once for each row of a sync

    def _take(self, known: Known) -> None:
        before, self.known = self.known, known
        if known.chosen != before.chosen or (known.speller is None) != (before.speller is None):
            self._forget()
            self.fresh.emit()
        elif known.names != before.names or known.mine != before.mine:
            # What was right stays so, but for a word taken out; what is marked stays marked until it is judged anew.
            self._right -= (before.mine - known.mine) | (before.names - known.names)
            self._ask |= self._wrong
            self._asking.start(0)
            self.fresh.emit()
        else:
            self.known = before

    def _ask_now(self) -> None:
        speller = self.known.speller
        if speller is not None and self._ask:
            asked, self._ask = self._ask, set()
            self.tasks.read(partial(stavekontroll.judge, speller, asked), partial(self._answered, self.known))

    def _answered(self, asked_of: Known, verdicts: dict[str, bool]) -> None:
        if asked_of is not self.known:
            return  # the list was changed meanwhile, and everything is asked again
        if len(self._right) + len(self._wrong) > REMEMBERED:
            self._forget()
        better = {word for word, right in verdicts.items() if right} & self._wrong
        self._wrong -= better
        for word, right in verdicts.items():
            (self._right if right else self._wrong).add(word)
        if better:
            self.fresh.emit()
        self.judged.emit()

    def _forget(self) -> None:
        self._right, self._wrong = set(self._skipped), set()
