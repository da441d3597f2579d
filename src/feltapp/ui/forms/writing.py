"""What helps one to write in a form, for all its fields: read once when the form is opened, without a network.

Fields ask it; it never touches a text.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from feltapp.actions import skrivehjelp
from feltapp.actions.context import Context
from feltapp.actions.skrivehjelp import NO_HELP, Skrivehjelp
from feltapp.forms.presist import Advice
from feltapp.ui.spelling import Spelling
from feltapp.ui.tasks import Tasks


class Writing(QObject):
    """`quiet()`: advice was put off; what shows of it goes."""

    quiet = Signal()

    def __init__(
        self, ctx: Context, tasks: Tasks, parent: QObject | None = None, *, spelling: Spelling | None = None
    ) -> None:
        super().__init__(parent)
        self.spelling = spelling
        self._ctx, self._tasks = ctx, tasks
        self.help: Skrivehjelp = NO_HELP

    def read(self) -> None:
        """Ask again what this medarbeider wants, and what the team has."""
        self._tasks.read(partial(skrivehjelp.read, self._ctx), self._take, latest=(self, "read"))

    def advice(self, text: str, *, still_typing: bool) -> Advice | None:
        """A word that can be said more precisely, if advice is wanted."""
        words = self.help.words
        return words.advice(text, still_typing=still_typing) if words is not None else None

    def put_off(self) -> None:
        """No more advice, also tomorrow."""
        self.help = replace(self.help, words=None)
        self._tasks.write(partial(skrivehjelp.give_advice, self._ctx, False))
        self.quiet.emit()

    def _take(self, found: Skrivehjelp) -> None:
        self.help = found
